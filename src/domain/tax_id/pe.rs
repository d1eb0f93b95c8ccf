//! Peru's RUC.

use super::{Scheme, all_digits, check_digits_are, has_length, weighted};
use crate::text;

/// Two digits for the kind of taxpayer, eight for the taxpayer, a check digit.
pub(super) const RUC: Scheme = Scheme { name: "RUC", example: "20512333797", check, ..Scheme::PLAIN };

/// 10, 15, 16 and 17 are persons, 20 is companies.
const KINDS: [&str; 5] = ["10", "15", "16", "17", "20"];

fn check(id: &str) -> Result<(), String> {
    has_length("RUC", id, 11..=11)?;
    all_digits("RUC", id)?;
    if !KINDS.contains(&&id[..2]) {
        return Err(text!("domain-ruc-pe-begins-wrong", found = &id[..2], kinds = KINDS.join(", ")));
    }
    let expected = (11 - weighted(&id[..10], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 10;
    check_digits_are(&id[10..], &expected.to_string())
}
