//! Mexico's RFC.

use jiff::civil::Date;

use super::{Scheme, has_length};
use crate::text;

/// Letters of the name, three for a company and four for a person, a date, and three characters that tell namesakes
/// apart, the last of them a check digit.
///
/// About 1.5 % of the RFCs in use have another check digit than the rule gives (counted by python-stdnum's authors, who
/// do not check it unless asked). So they are taken and doubted.
pub(super) const RFC: Scheme =
    Scheme { name: "RFC", example: "MAB9307148T4", signs: &['&', 'Ñ'], check, doubt, ..Scheme::PLAIN };

/// What invoices to the public and to foreigners bear: the tax authority (SAT) fixed them without a check digit.
const GENERIC: [&str; 2] = ["XAXX010101000", "XEXX010101000"];

/// The place of a character is its value.
const ALPHABET: &str = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

fn check(id: &str) -> Result<(), String> {
    has_length("RFC", id, 12..=13)?;
    let of_person = id.chars().count() == 13;
    let (name, rest) = id.split_at(id.char_indices().nth(if of_person { 4 } else { 3 }).map_or(0, |(at, _)| at));
    if let Some(digit) = name.chars().find(char::is_ascii_digit) {
        return Err(match of_person {
            true => text!("domain-rfc-of-person-has-digit", found = digit),
            false => text!("domain-rfc-of-company-has-digit", found = digit),
        });
    }
    let date: String = rest.chars().take(6).collect();
    if let Some(letter) = date.chars().find(|char| !char.is_ascii_digit()) {
        return Err(text!("domain-rfc-date-has-letter", found = letter, date = date));
    }
    if !exists(&date) {
        return Err(text!("domain-rfc-date-does-not-exist", date = date));
    }
    if let Some(sign) = rest.chars().skip(6).find(|char| !char.is_ascii_alphanumeric()) {
        return Err(text!("domain-rfc-end-has-sign", found = sign));
    }
    // Whatever the rule gives: the schema of Mexico's electronic invoices (SAT, tdCFDI.xsd, t_RFC) ends with [0-9A].
    match id.chars().last() {
        Some(last) if last != 'A' && !last.is_ascii_digit() => Err(text!("domain-rfc-ends-wrong", found = last)),
        _ => Ok(()),
    }
}

/// Whether a year, month and day of two digits each are a day. The century is not known; of those that matter 2000 has
/// all days of 1900 and one more.
fn exists(date: &str) -> bool {
    let mut pairs = (0..3).filter_map(|at| date.get(at * 2..at * 2 + 2)?.parse::<i8>().ok());
    match (pairs.next(), pairs.next(), pairs.next()) {
        (Some(year), Some(month), Some(day)) => Date::new(2000 + i16::from(year), month, day).is_ok(),
        _ => false,
    }
}

fn doubt(id: &str) -> Option<String> {
    if GENERIC.contains(&id) {
        return None;
    }
    let expected = check_digit(id)?;
    let found = id.chars().last()?;
    (found != expected).then(|| text!("domain-rfc-doubt", found = found, expected = expected))
}

/// By modulus 11 over all but the last; a company's letters have a space before them.
fn check_digit(id: &str) -> Option<char> {
    let value = |char: char| ALPHABET.chars().position(|known| known == char);
    let body = id.chars().rev().skip(1).chain([' ']).take(12);
    let sum: usize = body.zip(2..).filter_map(|(char, weight)| Some(value(char)? * weight)).sum();
    "0123456789A".chars().nth((11 - sum % 11) % 11)
}
