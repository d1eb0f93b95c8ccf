//! Argentina's CUIT.

use super::{Scheme, all_digits, check_digits_are, has_length, weighted};
use crate::text;

/// Two digits for the kind of taxpayer, eight for the taxpayer, a check digit.
pub(super) const CUIT: Scheme = Scheme {
    name: "CUIT",
    example: "30-50001091-2",
    check,
    official: |id| format!("{}-{}-{}", &id[..2], &id[2..10], &id[10..]),
    ..Scheme::PLAIN
};

/// Persons, companies, and what has its seat abroad. 25 and 26 are persons' too (es.wikipedia.org, "Clave Única de
/// Identificación Tributaria"), though python-stdnum lacks them.
const KINDS: [&str; 12] = ["20", "23", "24", "25", "26", "27", "30", "33", "34", "50", "51", "55"];

fn check(id: &str) -> Result<(), String> {
    has_length("CUIT", id, 11..=11)?;
    all_digits("CUIT", id)?;
    if !KINDS.contains(&&id[..2]) {
        return Err(text!("domain-cuit-begins-wrong", found = &id[..2], kinds = KINDS.join(", ")));
    }
    let expected = match 11 - weighted(&id[..10], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
        11 => 0,
        10 => 9,
        digit => digit,
    };
    check_digits_are(&id[10..], &expected.to_string())
}
