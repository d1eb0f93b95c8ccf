//! Products by the names people give them.

use std::fmt;

use super::entry::{Entry, unknown};
use crate::domain::{Refusal, fold};
use crate::text;

/// Spanish, Portuguese and short names of the handbook's products, the handbook's own (`Dados`, `Voz`) first.
const ALIASES: [(&str, &str); 19] = [
    ("dados", "Data"),
    ("datos", "Data"),
    ("voz", "Voice"),
    ("gestão de rede", "Network Management"),
    ("gerenciamento de rede", "Network Management"),
    ("gestión de red", "Network Management"),
    ("voz gerenciada", "Managed Voice"),
    ("voz gestionada", "Managed Voice"),
    ("voz administrada", "Managed Voice"),
    ("vídeo gerenciado", "Managed Video"),
    ("video gestionado", "Managed Video"),
    ("video administrado", "Managed Video"),
    ("colaboração por vídeo", "Enhanced Video Collaboration"),
    ("colaboración por video", "Enhanced Video Collaboration"),
    ("evc", "Enhanced Video Collaboration"),
    ("centro de dados", "Data Center"),
    ("centro de datos", "Data Center"),
    ("datacenter", "Data Center"),
    ("data centre", "Data Center"),
];

/// The products that a text names: at least one, each of them in the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product(Vec<String>);

impl Product {
    /// Finds what `text` names among the `known` products; case and accents do not matter.
    ///
    /// A product's whole name, or its name in Spanish or Portuguese, is that product alone: `voz` is Voice and
    /// not Managed Voice, which has another number in Venezuela (H12). Any other text is every product whose
    /// name contains it: `vídeo` is Managed Video and Enhanced Video Collaboration.
    pub(super) fn find(text: &str, known: &[&str]) -> Result<Self, Refusal> {
        let word = fold(text);
        let aliases = || ALIASES.iter().filter(|(_, name)| known.contains(name));
        let mut names: Vec<&str> = known.iter().copied().filter(|name| fold(name) == word).collect();
        if names.is_empty() {
            names.extend(aliases().find(|(alias, _)| fold(alias) == word).map(|(_, name)| *name));
        }
        if names.is_empty() && !word.is_empty() {
            let contains = |name: &str| fold(name).contains(&word);
            names.extend(
                known.iter().copied().filter(|name| {
                    contains(name) || aliases().any(|(alias, product)| product == name && contains(alias))
                }),
            );
        }
        if names.is_empty() {
            let message = text!("directory-unknown-product", product = text);
            let further = aliases().map(|(alias, _)| *alias);
            return Err(unknown("unknown_product", message, "products", text, known.iter().copied(), further));
        }
        Ok(Self(names.into_iter().map(str::to_owned).collect()))
    }

    /// Whether `entry` serves one of them.
    pub fn is_served_by(&self, entry: &Entry) -> bool {
        self.0.iter().any(|name| entry.serves(name))
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = self.0.iter().cloned().reduce(|some, other| text!("directory-or", some = some, other = other));
        f.write_str(&joined.unwrap_or_default())
    }
}
