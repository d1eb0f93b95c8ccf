//! Colombia's NIT.

use super::{Scheme, all_digits, check_digits_are, has_length, weighted, without_zeros};

/// A number, of nine digits for a company, and a check digit.
pub(super) const NIT: Scheme = Scheme {
    name: "NIT",
    example: "213.123.432-1",
    // Forms and files fill it up with zeros, which weigh nothing: the NIT is the number.
    compact: |groups| without_zeros(&groups.replace(' ', "")).to_owned(),
    check,
    official,
    ..Scheme::PLAIN
};

/// The weights of the DIAN, from the right (Orden Administrativa 4 of 1989).
const WEIGHTS: [u32; 15] = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

fn check(id: &str) -> Result<(), String> {
    has_length("NIT", id, 8..=16)?;
    all_digits("NIT", id)?;
    let (body, check_digit) = id.split_at(id.len() - 1);
    let reversed: String = body.chars().rev().collect();
    let expected = match weighted(&reversed, WEIGHTS) % 11 {
        rest @ 0..=1 => rest,
        rest => 11 - rest,
    };
    check_digits_are(check_digit, &expected.to_string())
}

fn official(id: &str) -> String {
    let (body, check_digit) = id.split_at(id.len() - 1);
    let mut text = String::new();
    for (at, digit) in body.chars().enumerate() {
        if at > 0 && (body.len() - at) % 3 == 0 {
            text.push('.');
        }
        text.push(digit);
    }
    format!("{text}-{check_digit}")
}
