//! The rows of trouble tickets.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use serde_json::Value;

use super::problem::Problem;
use super::ticket_rules::{Body, external_identifiers, related_entities};

/// How long an idempotency key is remembered, in seconds.
const KEY_SECONDS: i64 = 24 * 60 * 60;

/// A ticket as it is stored.
pub(crate) struct Stored {
    pub(crate) number: i64,
    /// Grows by one with every change.
    pub(crate) version: i64,
    pub(crate) body: Body,
}

/// `TT-100001`.
pub(crate) fn id_of(number: i64) -> String {
    format!("TT-{number}")
}

/// The number of an id; only the exact spelling counts.
pub(crate) fn number_of(id: &str) -> Option<i64> {
    let number = id.strip_prefix("TT-")?.parse().ok()?;
    (id_of(number) == id).then_some(number)
}

/// The columns that [`read_row`] reads.
pub(crate) const COLUMNS: &str = "number, version, body";

/// Reads a row of [`COLUMNS`], without the contents of attachments.
pub(crate) fn read_row(row: &Row<'_>) -> Result<Stored, Problem> {
    let body: String = row.get(2)?;
    Ok(Stored { number: row.get(0)?, version: row.get(1)?, body: serde_json::from_str(&body)? })
}

/// A whole ticket, with the contents of its attachments.
pub(crate) fn find(connection: &Connection, number: i64) -> Result<Option<Stored>, Problem> {
    let mut query = connection.prepare_cached("SELECT number, version, body FROM ticket WHERE number = ?1")?;
    let Some(mut stored) = query.query_row([number], |row| Ok(read_row(row))).optional()?.transpose()? else {
        return Ok(None);
    };
    let mut contents =
        connection.prepare_cached("SELECT attachment, content FROM attachment_content WHERE ticket = ?1")?;
    let mut rows = contents.query([number])?;
    while let Some(row) = rows.next()? {
        let (id, content): (String, String) = (row.get(0)?, row.get(1)?);
        for item in attachments(&mut stored.body) {
            if item.get("id").and_then(Value::as_str) == Some(&id) {
                item.insert("content".into(), content.clone().into());
            }
        }
    }
    Ok(Some(stored))
}

/// Files a new ticket; returns its number.
pub(crate) fn insert(tx: &Transaction<'_>, body: &Body, fingerprint: &str) -> Result<i64, Problem> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO ticket (version, status, severity, ticket_type, creation_date, last_update, fingerprint, body)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let (text, contents) = split(body)?;
    let row = params![
        word(body, "status"),
        word(body, "severity"),
        word(body, "ticketType"),
        milliseconds(body, "creationDate"),
        milliseconds(body, "lastUpdate"),
        fingerprint,
        text
    ];
    let number = insert.insert(row)?;
    insert_contents(tx, number, contents)?;
    let mut identifier = tx.prepare_cached("INSERT INTO external_identifier (ticket, kind, id) VALUES (?1, ?2, ?3)")?;
    for (id, kind) in external_identifiers(body) {
        identifier.execute(params![number, kind, id])?;
    }
    insert_entities(tx, number, body)?;
    Ok(number)
}

/// Replaces a ticket's attributes by those of the next version.
pub(crate) fn update(tx: &Transaction<'_>, stored: &Stored) -> Result<(), Problem> {
    let Stored { number, version, body } = stored;
    let (text, contents) = split(body)?;
    tx.prepare_cached(
        "UPDATE ticket SET version = ?2, status = ?3, severity = ?4, ticket_type = ?5, last_update = ?6, body = ?7
         WHERE number = ?1",
    )?
    .execute(params![
        number,
        version,
        word(body, "status"),
        word(body, "severity"),
        word(body, "ticketType"),
        milliseconds(body, "lastUpdate"),
        text
    ])?;
    insert_contents(tx, *number, contents)?;
    tx.prepare_cached("DELETE FROM related_entity WHERE ticket = ?1")?.execute([number])?;
    insert_entities(tx, *number, body)
}

/// Deletes a ticket with all that belongs to it.
pub(crate) fn delete(tx: &Transaction<'_>, number: i64) -> Result<(), Problem> {
    tx.prepare_cached("DELETE FROM ticket WHERE number = ?1")?.execute([number])?;
    Ok(())
}

/// The ticket that was filed under this idempotency key, if it is still remembered, and what was sent then.
pub(crate) fn by_key(tx: &Transaction<'_>, key: &str, now: Timestamp) -> Result<Option<(i64, String)>, Problem> {
    let mut query =
        tx.prepare_cached("SELECT ticket, fingerprint FROM idempotency_key WHERE key = ?1 AND created > ?2")?;
    let oldest = now.as_second().saturating_sub(KEY_SECONDS);
    Ok(query.query_row(params![key, oldest], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// Remembers an idempotency key, and forgets the old ones.
pub(crate) fn remember_key(
    tx: &Transaction<'_>,
    key: &str,
    number: i64,
    fingerprint: &str,
    now: Timestamp,
) -> Result<(), Problem> {
    let now = now.as_second();
    tx.prepare_cached("DELETE FROM idempotency_key WHERE created <= ?1")?.execute([now.saturating_sub(KEY_SECONDS)])?;
    tx.prepare_cached(
        "INSERT OR REPLACE INTO idempotency_key (key, ticket, fingerprint, created) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![key, number, fingerprint, now])?;
    Ok(())
}

/// The ticket that has this client reference, and what was sent for it.
pub(crate) fn by_client_reference(tx: &Transaction<'_>, id: &str) -> Result<Option<(i64, String)>, Problem> {
    let mut query = tx.prepare_cached(
        "SELECT ticket.number, ticket.fingerprint FROM external_identifier JOIN ticket ON ticket.number = ticket
         WHERE external_identifier.id = ?1 AND kind = 'clientReference'",
    )?;
    Ok(query.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// Whether the inventory has this service.
pub(crate) fn has_service(connection: &Connection, id: &str) -> Result<bool, Problem> {
    Ok(connection.prepare_cached("SELECT 1 FROM service WHERE id = ?1")?.exists([id])?)
}

fn insert_entities(tx: &Transaction<'_>, number: i64, body: &Body) -> Result<(), Problem> {
    let mut insert = tx.prepare_cached("INSERT INTO related_entity (ticket, id) VALUES (?1, ?2)")?;
    for id in related_entities(body) {
        insert.execute(params![number, id])?;
    }
    Ok(())
}

/// A content never changes, so what is there stays.
fn insert_contents(tx: &Transaction<'_>, number: i64, contents: Vec<(String, String)>) -> Result<(), Problem> {
    let mut insert = tx
        .prepare_cached("INSERT OR IGNORE INTO attachment_content (ticket, attachment, content) VALUES (?1, ?2, ?3)")?;
    for (attachment, content) in contents {
        insert.execute(params![number, attachment, content])?;
    }
    Ok(())
}

/// The attributes as text without the contents of attachments, which would make every list slow; and those.
fn split(body: &Body) -> Result<(String, Vec<(String, String)>), Problem> {
    let mut body = body.clone();
    let mut contents = Vec::new();
    for item in attachments(&mut body) {
        let id = item.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        if let Some(Value::String(content)) = item.shift_remove("content") {
            contents.push((id, content));
        }
    }
    Ok((serde_json::to_string(&body)?, contents))
}

fn attachments(body: &mut Body) -> impl Iterator<Item = &mut Body> {
    body.get_mut("attachment").and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
}

fn word<'a>(body: &'a Body, name: &str) -> &'a str {
    body.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn milliseconds(body: &Body, name: &str) -> i64 {
    word(body, name).parse().map(Timestamp::as_millisecond).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_spelling_of_an_id_finds_its_ticket() {
        assert_eq!(number_of("TT-100001"), Some(100_001));
        for other in ["TT-0100001", "TT-+100001", "tt-100001", "100001", "TT-", "TT-99999999999999999999"] {
            assert_eq!(number_of(other), None, "{other}");
        }
    }
}
