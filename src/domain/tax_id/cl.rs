//! Chile's RUT.

use super::{Scheme, all_digits, check_digits_are, has_length, weighted, without_zeros};

/// A number of seven or eight digits and a check digit by modulus 11, which can be K.
pub(super) const RUT: Scheme = Scheme {
    name: "RUT",
    example: "76.086.428-5",
    // `06.123.456-K` fills a column of a table: the RUT is the number.
    compact: |groups| without_zeros(&groups.replace(' ', "")).to_owned(),
    check,
    official: |id| {
        let (body, check_digit) = id.split_at(id.len() - 1);
        let (millions, rest) = body.split_at(body.len() - 6);
        format!("{millions}.{}.{}-{check_digit}", &rest[..3], &rest[3..])
    },
    ..Scheme::PLAIN
};

fn check(id: &str) -> Result<(), String> {
    has_length("RUT", id, 8..=9)?;
    let (body, check_digit) = id.split_at(id.len() - 1);
    all_digits("RUT", body)?;
    let reversed: String = body.chars().rev().collect();
    let expected = match 11 - weighted(&reversed, [2, 3, 4, 5, 6, 7, 2, 3]) % 11 {
        11 => "0".into(),
        10 => "K".into(),
        digit => digit.to_string(),
    };
    check_digits_are(check_digit, &expected)
}
