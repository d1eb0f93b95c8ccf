//! Ecuador's RUC.

use super::{Scheme, all_digits, check_digits_are, has_length, weighted};
use crate::text;

/// Ten digits for the taxpayer and three or four for the establishment.
///
/// The third digit says whose it is: 0 to 5 a person, whose cédula it begins with, 6 a public body, 9 a company.
///
/// The check digits of persons are the cédula's, and binding. Those of public bodies and companies follow modulus 11
/// in older ids alone: the tax authority (SRI) has registered 0993370026001 and others that do not (python-stdnum's
/// issue 290), and says that no algorithm makes them (minka.gob.ec, gobec_forms, issue 32). So these are taken and
/// doubted.
pub(super) const RUC: Scheme = Scheme { name: "RUC", example: "1792060346001", check, doubt, ..Scheme::PLAIN };

fn check(id: &str) -> Result<(), String> {
    has_length("RUC", id, 13..=13)?;
    all_digits("RUC", id)?;
    if !matches!(id[..2].parse(), Ok(1..=24 | 30 | 50)) {
        return Err(text!("domain-ruc-ec-of-no-province", found = &id[..2]));
    }
    let establishment = match &id[2..3] {
        "7" | "8" => return Err(text!("domain-ruc-ec-third-digit-wrong", found = &id[2..3])),
        // A public body has four digits for the establishment, so that 1000 is one.
        "6" | "9" if follows_public_rule(id) => &id[9..],
        _ => &id[10..],
    };
    if establishment.bytes().all(|byte| byte == b'0') {
        return Err(text!("domain-ruc-ec-of-no-establishment", found = establishment));
    }
    match &id[2..3] {
        "6" | "9" => Ok(()),
        _ => check_digits_are(&id[9..10], &cedula_check_digit(id).to_string()),
    }
}

fn doubt(id: &str) -> Option<String> {
    let (whose, follows_rule) = match &id[2..3] {
        // Cédulas have come to a third digit of 6 too.
        "6" => ("public-body", follows_public_rule(id) || id[9..10] == cedula_check_digit(id).to_string()),
        "9" => ("company", follows_public_rule(id) || follows_company_rule(id)),
        _ => return None,
    };
    (!follows_rule).then(|| text!("domain-ruc-ec-doubt", whose = whose))
}

fn follows_public_rule(id: &str) -> bool {
    weighted(&id[..9], [3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

fn follows_company_rule(id: &str) -> bool {
    weighted(&id[..10], [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

/// Modulus 10 over the nine digits before it: every other digit twice, less 9 where that has two digits.
fn cedula_check_digit(id: &str) -> u32 {
    let value = |(at, byte): (usize, u8)| {
        let digit = u32::from(byte.saturating_sub(b'0'));
        match digit * 2 {
            _ if at % 2 == 1 => digit,
            twice @ 10.. => twice - 9,
            twice => twice,
        }
    };
    let sum: u32 = id.bytes().take(9).enumerate().map(value).sum();
    (10 - sum % 10) % 10
}
