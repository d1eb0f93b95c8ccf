//! Venezuela's RIF.

use super::{Scheme, all_digits, check_digits_are, has_length, weighted};
use crate::text;

/// A letter for the kind of taxpayer, eight digits, a check digit.
pub(super) const RIF: Scheme = Scheme {
    name: "RIF",
    example: "J-07013380-5",
    check,
    official: |id| format!("{}-{}-{}", &id[..1], &id[1..9], &id[9..]),
    ..Scheme::PLAIN
};

fn check(id: &str) -> Result<(), String> {
    has_length("RIF", id, 10..=10)?;
    let (kind, digits) = id.split_at(1);
    // Citizen, foreigner, company, passport, government.
    let value = match kind {
        "V" => 4,
        "E" => 8,
        "J" => 12,
        "P" => 16,
        "G" => 20,
        // Communal councils: no source that we trust has their value, so that their form alone is checked.
        "C" => return all_digits("RIF", digits),
        _ => return Err(text!("domain-rif-begins-wrong", found = kind)),
    };
    all_digits("RIF", digits)?;
    let expected = match 11 - (value + weighted(&digits[..8], [3, 2, 7, 6, 5, 4, 3, 2])) % 11 {
        10.. => 0,
        digit => digit,
    };
    check_digits_are(&digits[8..], &expected.to_string())
}
