//! Patterns, sizes and hours.

use std::fmt;
use std::str::FromStr;

use regex_lite::Regex;

use crate::domain::Refusal;
use crate::text;

/// What a Service ID of this customer looks like: a regular expression that the whole ID must match.
#[derive(Clone, Debug)]
pub struct ServiceIdPattern {
    text: String,
    regex: Regex,
}

impl ServiceIdPattern {
    /// Whether the whole of `id` matches.
    pub fn matches(&self, id: &str) -> bool {
        self.regex.is_match(id)
    }
}

impl FromStr for ServiceIdPattern {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        if text.is_empty() {
            return Err(Refusal::new("invalid_pattern", text!("settings-pattern-empty")));
        }
        // Checked on its own first, so that `a)(b` does not become valid inside the group.
        match Regex::new(text).and_then(|_| Regex::new(&format!("^(?:{text})$"))) {
            Ok(regex) => Ok(Self { text: text.to_owned(), regex }),
            Err(error) => Err(Refusal::new(
                "invalid_pattern",
                text!("settings-pattern-invalid", text = text, error = error, at = fault_position(text)),
            )
            .hint(text!("settings-pattern-example"))),
        }
    }
}

/// The character, counted from 1, at which a pattern stops being one: after its longest beginning that is.
fn fault_position(text: &str) -> usize {
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    ends.iter().rposition(|end| Regex::new(&text[..*end]).is_ok()).map_or(1, |at| at + 1)
}

impl fmt::Display for ServiceIdPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq for ServiceIdPattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

/// The largest attachment in bytes: `10 MiB`, `500 kB`, `1048576`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AttachmentLimit(u64);

impl AttachmentLimit {
    /// Largest first.
    const UNITS: [(&'static str, u64); 7] = [
        ("GiB", 1 << 30),
        ("GB", 1_000_000_000),
        ("MiB", 1 << 20),
        ("MB", 1_000_000),
        ("KiB", 1 << 10),
        ("kB", 1_000),
        ("B", 1),
    ];

    /// In bytes.
    pub const fn bytes(self) -> u64 {
        self.0
    }
}

impl FromStr for AttachmentLimit {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        let split = text.find(|char: char| !char.is_ascii_digit()).unwrap_or(text.len());
        let (number, unit) = (&text[..split], text[split..].trim());
        let factor = match unit {
            "" => Some(1),
            _ => Self::UNITS.iter().find(|(name, _)| name.eq_ignore_ascii_case(unit)).map(|(_, factor)| *factor),
        };
        let bytes = number.parse::<u64>().ok().zip(factor).and_then(|(number, factor)| number.checked_mul(factor));
        bytes.filter(|bytes| *bytes > 0).map(Self).ok_or_else(|| {
            Refusal::new("invalid_size", text!("settings-size-invalid", text = text))
                .hint(text!("settings-size-example"))
        })
    }
}

impl fmt::Display for AttachmentLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = Self::UNITS.into_iter().find(|(_, factor)| self.0.is_multiple_of(*factor));
        let (name, factor) = unit.unwrap_or(("B", 1));
        write!(f, "{} {name}", self.0 / factor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code<T: FromStr<Err = Refusal>>(text: &str) -> &'static str {
        text.parse::<T>().err().map_or("taken", |refusal| refusal.code)
    }

    #[test]
    fn a_pattern_has_to_match_the_whole_service_id() {
        let pattern: ServiceIdPattern = "[A-Z]{4}|X[0-9]".parse().unwrap();
        assert!(pattern.matches("ABCD") && pattern.matches("X1"));
        assert!(!pattern.matches("ABCDE") && !pattern.matches("zX1"));
    }

    #[test]
    fn a_broken_pattern_says_where() {
        for (pattern, position) in [("^[A-Z", 2), ("a)b", 2), ("*a", 1), ("[A-Z]{4", 6), ("é(", 2), ("a)(b", 2)] {
            let refusal = pattern.parse::<ServiceIdPattern>().unwrap_err();
            assert_eq!(refusal.code, "invalid_pattern");
            assert!(refusal.message.ends_with(&format!("(at character {position})")), "{refusal}");
        }
    }

    #[test]
    fn sizes_have_units_of_bytes() {
        for (text, bytes, shown) in [
            ("10 MiB", 10 << 20, "10 MiB"),
            ("10mib", 10 << 20, "10 MiB"),
            ("500 kB", 500_000, "500 kB"),
            ("1048576", 1 << 20, "1 MiB"),
            ("7B", 7, "7 B"),
        ] {
            let limit: AttachmentLimit = text.parse().unwrap();
            assert_eq!((limit.bytes(), limit.to_string().as_str()), (bytes, shown));
        }
        for bad in ["", "MiB", "0", "-1 MiB", "1.5 MiB", "10 apples", "99999999999 GiB"] {
            assert_eq!(code::<AttachmentLimit>(bad), "invalid_size", "{bad}");
        }
    }
}
