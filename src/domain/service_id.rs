//! The Service ID: what names a site or service in every call to the TSC (H5).

use std::fmt;
use std::str::FromStr;

use super::Refusal;
use crate::locale::Number;
use crate::text;

/// The Service ID of a site or service (H5).
///
/// The handbook prints no format, so the check is structural: 4 to 40 of `A-Z a-z 0-9 - _ / .`,
/// first and last a letter or digit, at least one digit. A profile can ask for more (`service_id_pattern`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServiceId(String);

impl ServiceId {
    /// Fewest and most characters.
    pub const LENGTH: std::ops::RangeInclusive<usize> = 4..=40;

    /// As given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ServiceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ServiceId {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refuse =
            |what: String| Err(Refusal::new("invalid_service_id", what).rule(5).hint(text!("domain-service-id-form")));
        if text.is_empty() {
            return refuse(text!("domain-service-id-is-empty"));
        }
        let strange: Vec<String> = text
            .chars()
            .enumerate()
            .filter(|(_, char)| !is_allowed(*char))
            .map(|(at, char)| described(char, at + 1))
            .collect();
        if !strange.is_empty() {
            return refuse(text!("domain-service-id-has-strange", characters = strange.join(", ")));
        }
        if !Self::LENGTH.contains(&text.len()) {
            return refuse(text!("domain-service-id-length", length = Number::of(text.len())));
        }
        if !text.starts_with(|c: char| c.is_ascii_alphanumeric())
            || !text.ends_with(|c: char| c.is_ascii_alphanumeric())
        {
            return refuse(text!("domain-service-id-ends"));
        }
        if !text.contains(|c: char| c.is_ascii_digit()) {
            return refuse(text!("domain-service-id-has-no-digit"));
        }
        Ok(Self(text.to_owned()))
    }
}

fn is_allowed(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '-' | '_' | '/' | '.')
}

/// A character that does not belong, with what it was probably meant to be: `a tab at position 5`.
fn described(char: char, position: usize) -> String {
    let kind = match char {
        ' ' => "space",
        '\t' => "tab",
        '\n' | '\r' => "line-break",
        '\u{00A0}' | '\u{2007}' | '\u{202F}' => "no-break-space",
        '\u{2000}'..='\u{200A}' | '\u{3000}' => "typographic-space",
        '\u{200B}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' => "zero-width-space",
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "direction-mark",
        '\u{00AD}' => "soft-hyphen",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => "dash",
        '\u{2215}' | '\u{2044}' | '\u{FF0F}' => "slash",
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => "full-width",
        '\u{0370}'..='\u{03FF}' => "greek",
        '\u{0400}'..='\u{04FF}' => "cyrillic",
        _ if char.is_control() => "control",
        _ => "other",
    };
    let code = format!("U+{:04X}", u32::from(char));
    text!("domain-character-at-position", kind = kind, character = char, code = code, position = position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refusal(text: &str) -> String {
        let refusal = text.parse::<ServiceId>().unwrap_err();
        assert_eq!((refusal.code, refusal.rule), ("invalid_service_id", Some(super::super::Rule(5))));
        refusal.message
    }

    #[test]
    fn ids_of_four_to_forty_plain_characters_with_a_digit_are_taken() {
        for text in ["BR-IPT-10001", "A1/b_2.3", "1234", &"9".repeat(40)] {
            assert_eq!(text.parse::<ServiceId>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn look_alike_characters_are_named_with_their_place() {
        assert!(refusal("BR\u{2013}10001").contains("a typographic dash (type -) U+2013 at position 3"));
        assert!(refusal("BR-10001\u{00A0}").contains("a no-break space U+00A0 at position 9"));
        assert!(refusal("BR-\u{200B}10001").contains("a zero-width space U+200B at position 4"));
        assert!(refusal("ВR-10001").contains("a Cyrillic letter that looks like a Latin one U+0412 at position 1"));
        assert!(refusal("BR 10001").contains("a space at position 3"));
    }

    #[test]
    fn too_short_too_long_bad_ends_and_no_digit_are_refused() {
        assert_eq!(refusal(""), "the Service ID is empty");
        assert_eq!(refusal("A12"), "the Service ID has 3 characters");
        assert_eq!(refusal(&"1".repeat(41)), "the Service ID has 41 characters");
        assert_eq!(refusal("-A123"), "the Service ID must begin and end with a letter or a digit");
        assert_eq!(refusal("A123."), "the Service ID must begin and end with a letter or a digit");
        assert_eq!(refusal("ABCD"), "the Service ID has no digit");
    }
}
