//! The rows of trouble tickets.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::Value;

use super::filing::Register;
use super::problem::Problem;
use super::row::{Body, Stored, milliseconds, number_behind, read_row, word};
use super::select::Table;
use super::ticket_rules::{external_identifiers, related_entities};

/// Where tickets are remembered.
pub(crate) const REGISTER: Register =
    Register { table: "ticket", references: "external_identifier", keys: "idempotency_key", owner: "ticket", id_of };

/// What a list of tickets can be filtered and ordered by in SQL.
pub(crate) const TABLE: Table = Table {
    name: "ticket",
    number_of,
    words: &[("status", "status"), ("severity", "severity"), ("ticketType", "ticket_type")],
    dates: &[("creationDate", "creation_date"), ("lastUpdate", "last_update")],
    owner: "ticket",
    lists: &[("externalIdentifier.id", "external_identifier"), ("relatedEntity.entity.id", "related_entity")],
};

/// `TT-100001`.
pub(crate) fn id_of(number: i64) -> String {
    format!("TT-{number}")
}

/// The number of an id; only the exact spelling counts.
pub(crate) fn number_of(id: &str) -> Option<i64> {
    number_behind("TT-", id)
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
