//! What the rows of every API have in common: a number, a version, and the attributes as JSON.

use jiff::Timestamp;
use rusqlite::{Connection, Row};
use serde_json::{Map, Value};

use super::problem::{Code, Problem};

/// Attributes as they are stored: without `id` and `href`, which are made when they are told.
pub(crate) type Body = Map<String, Value>;

/// A ticket or change request as it is stored.
pub(crate) struct Stored {
    pub(crate) number: i64,
    /// Grows by one with every change.
    pub(crate) version: i64,
    pub(crate) body: Body,
}

/// The columns that [`read_row`] reads.
pub(crate) const COLUMNS: &str = "number, version, body";

/// Reads a row of [`COLUMNS`].
pub(crate) fn read_row(row: &Row<'_>) -> Result<Stored, Problem> {
    let body: String = row.get(2)?;
    Ok(Stored { number: row.get(0)?, version: row.get(1)?, body: serde_json::from_str(&body)? })
}

/// A number behind a prefix: `TT-100001`; only the exact spelling counts.
pub(crate) fn number_behind(prefix: &str, id: &str) -> Option<i64> {
    let number: i64 = id.strip_prefix(prefix)?.parse().ok()?;
    (format!("{prefix}{number}") == id).then_some(number)
}

/// A text for a column of its own; empty where it is missing.
pub(crate) fn word<'a>(body: &'a Body, name: &str) -> &'a str {
    body.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A date for a column of its own.
pub(crate) fn milliseconds(body: &Body, name: &str) -> i64 {
    word(body, name).parse().map(Timestamp::as_millisecond).unwrap_or_default()
}

/// The objects of an array; none where it is missing.
pub(crate) fn items<'a>(body: &'a Body, name: &str) -> &'a [Value] {
    body.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Something that names a service of the inventory.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ServiceRef {
    /// Its Service ID.
    pub(crate) id: String,
    /// JSON Pointer of the id.
    pub(crate) path: String,
}

/// The inventory must have the services that are named (H5, H7).
pub(crate) fn check_services(connection: &Connection, services: &[ServiceRef]) -> Result<(), Problem> {
    let mut known = connection.prepare_cached("SELECT 1 FROM service WHERE id = ?1")?;
    for service in services {
        if !known.exists([&service.id])? {
            let message = format!("there is no service {} in the inventory", service.id);
            return Err(Problem::new(Code::ReferenceNotFound, message).at(&service.path));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_spelling_of_an_id_finds_its_number() {
        assert_eq!(number_behind("TT-", "TT-100001"), Some(100_001));
        for other in ["TT-0100001", "TT-+100001", "tt-100001", "100001", "TT-", "TT-99999999999999999999"] {
            assert_eq!(number_behind("TT-", other), None, "{other}");
        }
    }
}
