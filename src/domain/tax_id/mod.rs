//! Tax ids of the eleven countries, which a billing request can change (H15).

mod ar;
mod br;
mod cl;
mod co;
mod cr;
mod ec;
mod mx;
mod pa;
mod pe;
mod us;
mod ve;

use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::{Country, Refusal};
use crate::locale::{Number, lang};
use crate::text;

/// The tax id of a customer in one of the handbook's countries (H15).
///
/// It is held in compact form, as registers store it: without dots, slashes and dashes, letters in upper case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaxId {
    country: Country,
    compact: String,
}

/// How a country makes its tax ids.
struct Scheme {
    /// What the country calls it.
    name: &'static str,
    /// A valid one in the official form.
    example: &'static str,
    /// What it can have besides `A-Z` and `0-9`.
    signs: &'static [char],
    /// The compact form of a text in which upper-case letters, digits and `signs` are left, in groups with single
    /// spaces between them.
    compact: fn(&str) -> String,
    /// What is wrong with a compact form.
    check: fn(&str) -> Result<(), String>,
    /// Whether check digits tell it from any other number of that length.
    has_check_digit: bool,
    /// What is odd about a compact form that was checked.
    doubt: fn(&str) -> Option<String>,
    /// The official form of a compact form that was checked.
    official: fn(&str) -> String,
}

impl Scheme {
    /// What most countries have in common: separators mean nothing, an id that breaks the rule is not issued, and the
    /// official form is the compact one.
    const PLAIN: Self = Self {
        name: "",
        example: "",
        signs: &[],
        compact: |groups| groups.replace(' ', ""),
        check: |_| Ok(()),
        has_check_digit: true,
        doubt: |_| None,
        official: str::to_owned,
    };

    const fn of(country: Country) -> Self {
        match country {
            Country::AR => ar::CUIT,
            Country::BR => br::CNPJ,
            Country::CL => cl::RUT,
            Country::CO => co::NIT,
            Country::CR => cr::CEDULA_JURIDICA,
            Country::EC => ec::RUC,
            Country::MX => mx::RFC,
            Country::PA => pa::RUC,
            Country::PE => pe::RUC,
            Country::US => us::EIN,
            Country::VE => ve::RIF,
        }
    }
}

impl TaxId {
    /// The tax id that a text means in a country.
    ///
    /// Dots, dashes, slashes and spaces may stand anywhere, also typographic ones, and case does not matter.
    ///
    /// # Errors
    /// `invalid_tax_id`, which says what in the country's rule is not met.
    pub fn parse(country: Country, text: &str) -> Result<Self, Refusal> {
        let scheme = Scheme::of(country);
        let checked = groups(&scheme, text).map(|groups| (scheme.compact)(&groups)).and_then(|compact| {
            (scheme.check)(&compact)?;
            Ok(Self { country, compact })
        });
        checked.map_err(|what| {
            let hint = text!("domain-tax-id-form", id = scheme.name, example = scheme.example);
            Refusal::new("invalid_tax_id", what).rule(15).hint(hint)
        })
    }

    /// The country that issued it.
    pub const fn country(&self) -> Country {
        self.country
    }

    /// The compact form: `12345678000195`.
    pub fn as_str(&self) -> &str {
        &self.compact
    }

    /// The form that the country's authority prints: `12.345.678/0001-95`.
    pub fn official(&self) -> String {
        (Scheme::of(self.country).official)(&self.compact)
    }

    /// Why it may be mistyped although it can have been issued.
    ///
    /// Mexico and Ecuador have issued ids whose check digit does not follow their own rule: such an id is taken, and
    /// this is the sentence to warn with.
    pub fn doubt(&self) -> Option<String> {
        (Scheme::of(self.country).doubt)(&self.compact)
    }

    /// The ids of other countries that a text is: `RUT of Chile`.
    ///
    /// Any nine digits are an EIN, so what no check digit proves has to be written just as its country writes it.
    pub fn of_others(country: Country, text: &str) -> Vec<String> {
        let others = Country::ALL.into_iter().filter(|other| *other != country);
        let ids = others.filter_map(|other| Self::parse(other, text).ok());
        let is_meant = |id: &Self| {
            let is_proven = Scheme::of(id.country).has_check_digit && id.doubt().is_none();
            is_proven || id.official() == text.trim()
        };
        let named = |id: Self| {
            text!("domain-tax-id-of-country", id = Self::name_of(id.country), country = id.country.name_in(lang()))
        };
        ids.filter(is_meant).map(named).collect()
    }

    /// What a country calls its tax id: `CNPJ`.
    pub const fn name_of(country: Country) -> &'static str {
        Scheme::of(country).name
    }
}

impl fmt::Display for TaxId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.official())
    }
}

/// The text in upper case, with a single space for each run of separators.
fn groups(scheme: &Scheme, text: &str) -> Result<String, String> {
    let mut groups = String::new();
    // An Ñ can be an N with a tilde of its own, as file names of macOS have it.
    for (at, char) in text.nfc().enumerate() {
        let upper = if char == 'ñ' { 'Ñ' } else { char.to_ascii_uppercase() };
        if upper.is_ascii_alphanumeric() || scheme.signs.contains(&upper) {
            groups.push(upper);
        } else if is_separator(char) {
            if !groups.is_empty() && !groups.ends_with(' ') {
                groups.push(' ');
            }
        } else if !is_invisible(char) {
            let char = if char.is_control() { format!("U+{:04X}", u32::from(char)) } else { format!("'{char}'") };
            return Err(text!("domain-tax-id-has-strange", character = char, position = at + 1, id = scheme.name));
        }
    }
    groups.truncate(groups.trim_end().len());
    if groups.is_empty() {
        return Err(text!("domain-tax-id-is-empty", id = scheme.name));
    }
    Ok(groups)
}

/// Spaces, dots, dashes and slashes of all kinds: ids come from letters, tables and web pages.
fn is_separator(char: char) -> bool {
    let is_dash = matches!(
        char,
        '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}'
    );
    let is_slash = matches!(char, '/' | '\u{2044}' | '\u{2215}' | '\u{FF0F}');
    char.is_whitespace() || is_dash || is_slash || matches!(char, '.' | ',' | ':' | '·' | '\u{2024}' | '\u{FF0E}')
}

/// What nobody sees and web pages are full of: zero-width spaces, soft hyphens, direction marks.
fn is_invisible(char: char) -> bool {
    matches!(
        char,
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// Refuses a length that the id does not come in.
fn has_length(name: &str, id: &str, lengths: std::ops::RangeInclusive<usize>) -> Result<(), String> {
    let length = id.chars().count();
    if lengths.contains(&length) {
        return Ok(());
    }
    let (length, fewest, most) = (Number::of(length), lengths.start(), lengths.end());
    Err(match most - fewest {
        0 => text!("domain-tax-id-length", id = name, length = length, needed = most),
        1 => text!("domain-tax-id-length-of-two", id = name, length = length, fewest = fewest, most = most),
        _ => text!("domain-tax-id-length-between", id = name, length = length, fewest = fewest, most = most),
    })
}

/// A number without the zeros in front of it, which nobody takes for another number.
fn without_zeros(number: &str) -> &str {
    let zeros = number.bytes().take_while(|byte| *byte == b'0').count();
    number.get(zeros.min(number.len().saturating_sub(1))..).unwrap_or(number)
}

/// Refuses anything but digits.
fn all_digits(name: &str, digits: &str) -> Result<(), String> {
    match no_digit(digits) {
        None => Ok(()),
        Some(char) => Err(text!("domain-tax-id-has-letter", id = name, letter = char)),
    }
}

/// The first character that is no digit.
fn no_digit(digits: &str) -> Option<char> {
    digits.chars().find(|char| !char.is_ascii_digit())
}

/// The sum of the characters, each times its weight; a letter counts as its ASCII code minus 48.
fn weighted(id: &str, weights: impl IntoIterator<Item = u32>) -> u32 {
    id.bytes().zip(weights).map(|(byte, weight)| u32::from(byte.saturating_sub(b'0')) * weight).sum()
}

/// Refuses other check digits than the expected ones.
fn check_digits_are(found: &str, expected: &str) -> Result<(), String> {
    match expected.len() {
        _ if found == expected => Ok(()),
        1 => Err(text!("domain-check-digit-wrong", found = found, expected = expected)),
        _ => Err(text!("domain-check-digits-wrong", found = found, expected = expected)),
    }
}

#[cfg(test)]
mod tests;
