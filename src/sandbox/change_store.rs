//! The rows of change requests.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::change_rules::{external_references, target_ids};
use super::filing::Register;
use super::problem::Problem;
use super::row::{Body, Stored, milliseconds, number_behind, read_row, word};
use super::select::Table;

/// The tables, which version 1 of the database did not have.
pub(crate) const SCHEMA: &str = "
CREATE TABLE change_request (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    request_type TEXT NOT NULL,
    priority TEXT NOT NULL,
    planned_start INTEGER NOT NULL, -- milliseconds since 1970
    planned_end INTEGER NOT NULL,
    request_date INTEGER NOT NULL,
    last_update INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX change_request_by_status ON change_request (status, planned_start);
CREATE INDEX change_request_by_type ON change_request (request_type, planned_start);
CREATE INDEX change_request_by_start ON change_request (planned_start);
CREATE TABLE change_reference (
    change_request INTEGER NOT NULL REFERENCES change_request ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL
);
CREATE INDEX change_reference_by_id ON change_reference (id, change_request);
CREATE INDEX change_reference_of_change ON change_reference (change_request);
-- As with tickets: of two processes that race to file one client reference, the second one fails here.
CREATE UNIQUE INDEX client_reference_of_change ON change_reference (id) WHERE kind = 'clientReference';
CREATE TABLE change_target (
    change_request INTEGER NOT NULL REFERENCES change_request ON DELETE CASCADE,
    id TEXT NOT NULL
);
CREATE INDEX change_target_by_id ON change_target (id, change_request);
CREATE INDEX change_target_of_change ON change_target (change_request);
CREATE TABLE change_key (
    key TEXT PRIMARY KEY,
    change_request INTEGER NOT NULL REFERENCES change_request ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    created INTEGER NOT NULL -- seconds since 1970
) WITHOUT ROWID;
CREATE INDEX change_key_by_age ON change_key (created);
CREATE INDEX change_key_of_change ON change_key (change_request);
";

/// Where change requests are remembered.
pub(crate) const REGISTER: Register = Register {
    table: "change_request",
    references: "change_reference",
    keys: "change_key",
    owner: "change_request",
    id_of,
};

/// What a list of change requests can be filtered and ordered by in SQL.
pub(crate) const TABLE: Table = Table {
    name: "change_request",
    number_of,
    words: &[("status", "status"), ("requestType", "request_type"), ("priority", "priority")],
    dates: &[
        ("plannedStartTime", "planned_start"),
        ("plannedEndTime", "planned_end"),
        ("requestDate", "request_date"),
        ("lastUpdateDate", "last_update"),
    ],
    owner: "change_request",
    lists: &[("externalReference.id", "change_reference"), ("targetEntity.id", "change_target")],
};

/// `CR-200001`.
pub(crate) fn id_of(number: i64) -> String {
    format!("CR-{number}")
}

/// The number of an id; only the exact spelling counts.
pub(crate) fn number_of(id: &str) -> Option<i64> {
    number_behind("CR-", id)
}

/// A change request.
pub(crate) fn find(connection: &Connection, number: i64) -> Result<Option<Stored>, Problem> {
    let mut query = connection.prepare_cached("SELECT number, version, body FROM change_request WHERE number = ?1")?;
    query.query_row([number], |row| Ok(read_row(row))).optional()?.transpose()
}

/// Files a new change request; returns its number.
pub(crate) fn insert(tx: &Transaction<'_>, body: &Body, fingerprint: &str) -> Result<i64, Problem> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO change_request
             (version, status, request_type, priority, planned_start, planned_end, request_date, last_update,
              fingerprint, body)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let number = insert.insert(params![
        word(body, "status"),
        word(body, "requestType"),
        word(body, "priority"),
        milliseconds(body, "plannedStartTime"),
        milliseconds(body, "plannedEndTime"),
        milliseconds(body, "requestDate"),
        milliseconds(body, "lastUpdateDate"),
        fingerprint,
        serde_json::to_string(body)?
    ])?;
    let mut reference =
        tx.prepare_cached("INSERT INTO change_reference (change_request, kind, id) VALUES (?1, ?2, ?3)")?;
    for (id, kind) in external_references(body) {
        reference.execute(params![number, kind, id])?;
    }
    let mut target = tx.prepare_cached("INSERT INTO change_target (change_request, id) VALUES (?1, ?2)")?;
    for id in target_ids(body) {
        target.execute(params![number, id])?;
    }
    Ok(number)
}

/// Replaces the attributes by those of the next version; targets and references never change.
pub(crate) fn update(tx: &Transaction<'_>, stored: &Stored) -> Result<(), Problem> {
    let Stored { number, version, body } = stored;
    tx.prepare_cached(
        "UPDATE change_request SET version = ?2, status = ?3, priority = ?4, planned_start = ?5, planned_end = ?6,
             last_update = ?7, body = ?8
         WHERE number = ?1",
    )?
    .execute(params![
        number,
        version,
        word(body, "status"),
        word(body, "priority"),
        milliseconds(body, "plannedStartTime"),
        milliseconds(body, "plannedEndTime"),
        milliseconds(body, "lastUpdateDate"),
        serde_json::to_string(body)?
    ])?;
    Ok(())
}

/// Deletes a change request with all that belongs to it.
pub(crate) fn delete(tx: &Transaction<'_>, number: i64) -> Result<(), Problem> {
    tx.prepare_cached("DELETE FROM change_request WHERE number = ?1")?.execute([number])?;
    Ok(())
}
