//! Rows out of a file, one after the other: CSV, NDJSON, JSON and YAML.
//!
//! Whatever the format, no more than one row is in memory, and a row is at most [`LARGEST_ROW`].

mod csv;
mod json;
mod lines;
mod source;
mod yaml;

use std::fmt;
use std::io::{self, BufRead};
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

pub use source::Source;

use crate::bulk::digest::RowDigest;
use crate::domain::{Refusal, nearest};
use crate::text;

/// The largest row, in bytes; a text that is longer belongs into an attachment.
pub const LARGEST_ROW: usize = 2 << 20;

/// How rows are written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 4180 with a heading; separated by commas, semicolons or tabs.
    Csv,
    /// A JSON object a line.
    Ndjson,
    /// A JSON array of objects, or objects one after the other.
    Json,
    /// A sequence of mappings.
    Yaml,
}

impl Format {
    /// All of them with their words.
    pub const ALL: [(&'static str, Self); 4] =
        [("csv", Self::Csv), ("ndjson", Self::Ndjson), ("json", Self::Json), ("yaml", Self::Yaml)];

    /// The word: `ndjson`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Ndjson => "ndjson",
            Self::Json => "json",
            Self::Yaml => "yaml",
        }
    }

    /// By the ending of a file's name.
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "csv" | "tsv" => Some(Self::Csv),
            "ndjson" | "jsonl" => Some(Self::Ndjson),
            "json" => Some(Self::Json),
            "yaml" | "yml" => Some(Self::Yaml),
            _ => None,
        }
    }

    /// By the first character that is no blank.
    fn of_content(begin: &[u8]) -> Self {
        let begin = begin.strip_prefix(BOM).unwrap_or(begin);
        match begin.iter().find(|byte| !byte.is_ascii_whitespace()) {
            Some(b'{' | b'[') => Self::Json,
            Some(b'-') => Self::Yaml,
            _ => Self::Csv,
        }
    }
}

impl FromStr for Format {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::ALL.iter().find(|(word, _)| *word == text).map(|(_, format)| *format).ok_or_else(|| {
            Refusal::new("unknown_input_format", text!("bulk-not-a-format-of-rows", word = text))
                .hint(text!("bulk-use-one-of", words = Self::ALL.map(|(word, _)| word).join(", ")))
        })
    }
}

/// The mark with which some programs begin a UTF-8 file.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// What stands in one field of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text, a number or a truth, as text.
    Text(String),
    /// A list of them.
    List(Vec<String>),
}

/// A row: where it is, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Counted from 1, headings not counted.
    pub number: u64,
    /// The line on which it begins, from 1.
    pub line: u64,
    /// The columns that it has, by their place among [`Columns::known`]; or why it cannot be understood.
    pub cells: Result<Vec<(usize, Cell)>, Refusal>,
    /// What stands there, where it cannot be understood.
    pub wrong: Option<RowDigest>,
}

impl Row {
    /// A row, of whose text `raw` something is kept where its cells are not known.
    fn new(number: u64, line: u64, raw: &[u8], cells: Result<Vec<(usize, Cell)>, Refusal>) -> Self {
        let wrong = cells.is_err().then(|| RowDigest::of(raw.trim_ascii()));
        Self { number, line, cells, wrong }
    }
}

/// The names that columns can have.
#[derive(Clone, Debug)]
pub struct Columns {
    known: &'static [&'static str],
    map: Vec<(String, usize)>,
}

impl Columns {
    /// Columns are named as the flags; `map` has further names (`column=flag`).
    ///
    /// # Errors
    /// `invalid_map` for what is no pair or names no flag.
    pub fn new(known: &'static [&'static str], map: &[String]) -> Result<Self, Refusal> {
        let mut columns = Self { known, map: Vec::new() };
        for pair in map {
            let refuse = |message: String| Refusal::new("invalid_map", message).hint(columns.known_names());
            let (name, flag) = pair
                .rsplit_once('=')
                .map(|(name, flag)| (name.trim(), flag.trim().trim_start_matches('-')))
                .filter(|(name, flag)| !name.is_empty() && !flag.is_empty())
                .ok_or_else(|| refuse(text!("bulk-not-column-and-flag", pair = pair)))?;
            let at = columns.flag(flag).ok_or_else(|| refuse(text!("bulk-not-a-flag-of-rows", flag = flag)))?;
            columns.map.push((name.to_owned(), at));
        }
        Ok(columns)
    }

    /// The flags, in order.
    pub fn known(&self) -> &'static [&'static str] {
        self.known
    }

    fn flag(&self, name: &str) -> Option<usize> {
        self.known.iter().position(|known| *known == name)
    }

    /// The column of this name.
    ///
    /// # Errors
    /// `unknown_column` names the nearest.
    fn find(&self, name: &str) -> Result<usize, Refusal> {
        let name = name.trim();
        let mapped = self.map.iter().find(|(from, _)| from == name).map(|(_, at)| *at);
        mapped.or_else(|| self.flag(name)).ok_or_else(|| {
            let known = self.known.join(", ");
            let hint = match nearest(name, self.known.iter().copied()) {
                Some(near) => text!("bulk-did-you-mean-column", name = near, columns = known),
                None => text!("bulk-known-columns-or-map", columns = known),
            };
            Refusal::new("unknown_column", text!("bulk-column-is-no-flag", name = name.escape_debug())).hint(hint)
        })
    }

    fn known_names(&self) -> String {
        text!("bulk-known-columns", columns = self.known.join(", "))
    }

    /// The cells of an object.
    fn cells(&self, object: Object) -> Result<Vec<(usize, Cell)>, Refusal> {
        let mut cells: Vec<(usize, Cell)> = Vec::with_capacity(object.0.len());
        for (name, cell) in object.0 {
            let at = self.find(&name)?;
            if cells.iter().any(|(known, _)| *known == at) {
                let message = text!("bulk-column-is-there-twice", name = self.known[at]);
                return Err(Refusal::new("duplicate_column", message));
            }
            cells.extend(cell.map(|cell| (at, cell)));
        }
        Ok(cells)
    }
}

/// Reads rows one by one.
///
/// An `Err` is the end: what comes after it cannot be understood.
pub type Rows<'a> = Box<dyn Iterator<Item = Result<Row, Refusal>> + Send + 'a>;

/// The rows of a format.
///
/// # Errors
/// A heading that cannot be understood.
fn rows<'a>(
    format: Format,
    reader: impl BufRead + Send + 'a,
    name: &'a str,
    columns: &'a Columns,
) -> Result<Rows<'a>, Refusal> {
    Ok(match format {
        Format::Csv => Box::new(csv::rows(reader, name, columns)?),
        Format::Ndjson => Box::new(json::lines(reader, name, columns)),
        Format::Json => Box::new(json::values(reader, name, columns)),
        Format::Yaml => Box::new(yaml::rows(reader, name, columns)),
    })
}

/// A file that breaks off or cannot be read.
fn unreadable(name: &str, error: &io::Error) -> Refusal {
    Refusal::new("unreadable_file", text!("bulk-not-readable", path = name, error = error))
}

/// A row that is too large to be one.
fn too_large(name: &str, line: u64) -> Refusal {
    let message = text!("bulk-row-is-too-large", file = name, line = line, limit = LARGEST_ROW >> 20);
    Refusal::new("row_too_large", message).hint(text!("bulk-attach-long-texts"))
}

/// Bytes that are no UTF-8; `bytes` is the part around the first of them.
fn not_utf8(name: &str, line: u64, bytes: &[u8]) -> Refusal {
    let at = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), |_| 0);
    let byte = bytes.get(at).copied().unwrap_or_default();
    let message = text!("bulk-byte-is-no-utf", file = name, line = line, byte = format!("0x{byte:02X}"));
    Refusal::new("not_utf8", message).hint(text!("bulk-save-or-convert-windows"))
}

/// An object as it is written: names and values, `None` for null.
struct Object(Vec<(String, Option<Cell>)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Object;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with the flags as keys")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
                let mut pairs = Vec::with_capacity(8);
                while let Some((name, OptionalCell(cell))) = map.next_entry()? {
                    pairs.push((name, cell));
                }
                Ok(Object(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// A cell, or nothing for null and for an empty list.
struct OptionalCell(Option<Cell>);

impl<'de> Deserialize<'de> for OptionalCell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = OptionalCell;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a number, true, false, or a list of texts")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<OptionalCell, E> {
                self.visit_string(text.to_owned())
            }

            fn visit_string<E: serde::de::Error>(self, text: String) -> Result<OptionalCell, E> {
                Ok(OptionalCell(Some(Cell::Text(text))))
            }

            fn visit_bool<E: serde::de::Error>(self, truth: bool) -> Result<OptionalCell, E> {
                self.visit_string(truth.to_string())
            }

            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<OptionalCell, E> {
                self.visit_string(number.to_string())
            }

            fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<OptionalCell, E> {
                self.visit_string(number.to_string())
            }

            fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<OptionalCell, E> {
                // 1e3 and 0.10 would come out as another text than was typed.
                Err(E::custom(text!("bulk-fraction-must-be-text")))
            }

            fn visit_unit<E>(self) -> Result<OptionalCell, E> {
                Ok(OptionalCell(None))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OptionalCell, A::Error> {
                let mut texts = Vec::new();
                while let Some(item) = seq.next_element::<OptionalCell>()? {
                    match item.0 {
                        Some(Cell::Text(text)) => texts.push(text),
                        _ => return Err(serde::de::Error::custom(text!("bulk-list-must-hold-texts"))),
                    }
                }
                Ok(OptionalCell((!texts.is_empty()).then_some(Cell::List(texts))))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

#[cfg(test)]
mod tests;
