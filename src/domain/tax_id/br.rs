//! Brazil's CNPJ.

use super::{Scheme, check_digits_are, has_length, weighted};
use crate::text;

/// Eight characters for the company, four for the branch, two check digits.
///
/// Those issued since July 2026 can have letters in the first twelve places (Receita Federal, IN RFB 2.229/2024).
pub(super) const CNPJ: Scheme = Scheme {
    name: "CNPJ",
    example: "12.345.678/0001-95",
    check,
    official: |id| format!("{}.{}.{}/{}-{}", &id[..2], &id[2..5], &id[5..8], &id[8..12], &id[12..]),
    ..Scheme::PLAIN
};

fn check(id: &str) -> Result<(), String> {
    has_length("CNPJ", id, 14..=14)?;
    let (body, check_digits) = id.split_at(12);
    if !check_digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(text!("domain-cnpj-ends-wrong", found = check_digits));
    }
    // 00.000.000/0000-00 would pass by its check digits.
    if id.bytes().all(|byte| byte == id.as_bytes()[0]) {
        return Err(text!("domain-cnpj-of-one-digit"));
    }
    if body.bytes().all(|byte| byte == b'0') {
        return Err(text!("domain-cnpj-of-zeros"));
    }
    let first = check_digit(body);
    let second = check_digit(&format!("{body}{first}"));
    check_digits_are(check_digits, &format!("{first}{second}"))
}

/// Weights 2 to 9 from the right, again and again.
fn check_digit(body: &str) -> u32 {
    let length = body.len();
    let weights = (0..length).map(|at| 2 + u32::try_from((length - 1 - at) % 8).unwrap_or_default());
    (11 - weighted(body, weights) % 11) % 11 % 10
}
