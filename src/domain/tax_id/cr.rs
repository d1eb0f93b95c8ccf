//! Costa Rica's cédula jurídica.

use super::{Scheme, all_digits, has_length};
use crate::text;

/// The class of legal person, three digits for its type, six for the person; there is no check digit.
pub(super) const CEDULA_JURIDICA: Scheme = Scheme {
    name: "cédula jurídica",
    example: "3-101-999999",
    check,
    has_check_digit: false,
    official: |id| format!("{}-{}-{}", &id[..1], &id[1..4], &id[4..]),
    ..Scheme::PLAIN
};

fn check(id: &str) -> Result<(), String> {
    has_length("cédula jurídica", id, 10..=10)?;
    all_digits("cédula jurídica", id)?;
    let (class, kind) = (&id[..1], &id[1..4]);
    // The Registro Nacional's list of classes and types.
    let is_known = match class {
        "2" => matches!(kind, "100" | "200" | "300" | "400"),
        "3" => matches!(kind.parse(), Ok(2..=14 | 101..=110)),
        "4" => kind == "000",
        "5" => kind == "001",
        _ => return Err(text!("domain-cedula-begins-wrong", found = class)),
    };
    match is_known {
        true => Ok(()),
        false => Err(text!("domain-cedula-of-no-type", class = class, kind = kind)),
    }
}
