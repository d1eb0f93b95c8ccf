//! The EIN of the United States.

use super::{Scheme, all_digits, has_length};
use crate::text;

/// Two digits for the campus that issued it and seven more; there is no check digit.
pub(super) const EIN: Scheme = Scheme {
    name: "EIN",
    example: "91-1144442",
    check,
    has_check_digit: false,
    official: |id| format!("{}-{}", &id[..2], &id[2..]),
    ..Scheme::PLAIN
};

fn check(id: &str) -> Result<(), String> {
    has_length("EIN", id, 9..=9)?;
    all_digits("EIN", id)?;
    // The IRS's list of valid prefixes.
    match id[..2].parse::<u8>() {
        Ok(1..=6 | 10..=16 | 20..=27 | 30..=48 | 50..=68 | 71..=77 | 80..=88 | 90..=95 | 98 | 99) => Ok(()),
        _ => Err(text!("domain-ein-begins-wrong", found = &id[..2])),
    }
}
