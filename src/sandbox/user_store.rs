//! The rows of portal users, who is signed in as whom, and the users of a new database.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::{Value, json};

use super::problem::Problem;
use super::row::{Body, Stored, number_behind, read_row, word};
use super::scim_schema::{ADMINISTRATOR, ROLES};
use super::store::SeedError;

/// The tables, which version 2 of the database did not have.
pub(crate) const SCHEMA: &str = "
CREATE TABLE portal_user (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    user_name TEXT NOT NULL UNIQUE, -- in lower case: names that differ in case are the same
    request TEXT, -- the key and the content of the request that made it
    body TEXT NOT NULL
);
CREATE TABLE token_user (token TEXT PRIMARY KEY, user_name TEXT NOT NULL) WITHOUT ROWID;
";

/// Users get the numbers after this one.
const FIRST_USER: i64 = 300_000;

/// Whom a client is signed in as that does not say (`scope`).
pub(crate) const DEFAULT_USER: &str = "ana.souza@example.com";

/// User name, given and family name, role, whether active, phone.
type Sample = (&'static str, &'static str, &'static str, &'static str, bool, Option<&'static str>);

/// All are made up.
const USERS: [Sample; 6] = [
    (DEFAULT_USER, "Ana", "Souza", "admin", true, Some("tel:+551155550101")),
    ("bruno.lima@example.com", "Bruno", "Lima", "ticketUser", true, Some("tel:+551155550102")),
    ("carla.mendez@example.com", "Carla", "Méndez", "changeUser", true, None),
    ("diego.rojas@example.com", "Diego", "Rojas", "billingUser", true, None),
    ("elena.vidal@example.com", "Elena", "Vidal", "viewer", true, None),
    ("felix.prado@example.com", "Félix", "Prado", "admin", false, None),
];

/// Fills the empty table.
pub(crate) fn fill(tx: &Transaction<'_>) -> Result<u32, SeedError> {
    tx.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('portal_user', ?1)", [FIRST_USER])?;
    let mut count = 0;
    for (user_name, given, family, role, active, phone) in USERS {
        let display = ROLES.iter().find(|(known, _)| *known == role).map(|(_, display)| *display);
        let mut user = json!({
            "userName": user_name,
            "name": { "formatted": format!("{given} {family}"), "familyName": family, "givenName": given },
            "displayName": format!("{given} {family}"),
            "active": active,
            "emails": [{ "value": user_name, "type": "work", "primary": true }],
            "roles": [{ "value": role, "display": display }],
            "meta": { "created": "2026-03-02T12:00:00.000Z", "lastModified": "2026-03-02T12:00:00.000Z" },
        });
        if let Some(phone) = phone {
            user["phoneNumbers"] = json!([{ "value": phone, "type": "work" }]);
        }
        if let Value::Object(user) = user {
            insert(tx, &user, None).map_err(SeedError::Refused)?;
            count += 1;
        }
    }
    Ok(count)
}

/// `U-300001`.
pub(crate) fn id_of(number: i64) -> String {
    format!("U-{number}")
}

/// A user by the portal's id.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Stored>, Problem> {
    let Some(number) = number_behind("U-", id) else { return Ok(None) };
    let mut query = connection.prepare_cached("SELECT number, version, body FROM portal_user WHERE number = ?1")?;
    query.query_row([number], |row| Ok(read_row(row))).optional()?.transpose()
}

/// A user by name, in whatever case (RFC 7643 §4.1.1).
pub(crate) fn find_by_name(connection: &Connection, name: &str) -> Result<Option<Stored>, Problem> {
    let mut query = connection.prepare_cached("SELECT number, version, body FROM portal_user WHERE user_name = ?1")?;
    query.query_row([name.to_lowercase()], |row| Ok(read_row(row))).optional()?.transpose()
}

/// The request that made a user.
pub(crate) fn request_of(connection: &Connection, number: i64) -> Result<Option<String>, Problem> {
    let mut query = connection.prepare_cached("SELECT request FROM portal_user WHERE number = ?1")?;
    Ok(query.query_row([number], |row| row.get(0))?)
}

/// Every user, oldest first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Stored>, Problem> {
    let mut query = connection.prepare_cached("SELECT number, version, body FROM portal_user ORDER BY number")?;
    query.query_map([], |row| Ok(read_row(row)))?.map(|row| row?).collect()
}

/// Makes a user; returns its number.
pub(crate) fn insert(tx: &Transaction<'_>, body: &Body, request: Option<&str>) -> Result<i64, Problem> {
    let mut insert =
        tx.prepare_cached("INSERT INTO portal_user (version, user_name, request, body) VALUES (1, ?1, ?2, ?3)")?;
    let name = word(body, "userName").to_lowercase();
    Ok(insert.insert(params![name, request, serde_json::to_string(body)?])?)
}

/// Replaces the attributes by those of the next version.
pub(crate) fn update(tx: &Transaction<'_>, stored: &Stored) -> Result<(), Problem> {
    let name = word(&stored.body, "userName").to_lowercase();
    tx.prepare_cached("UPDATE portal_user SET version = ?2, user_name = ?3, body = ?4 WHERE number = ?1")?
        .execute(params![stored.number, stored.version, name, serde_json::to_string(&stored.body)?])?;
    Ok(())
}

/// Whether a user may manage others (H20): active, and with the administrator's role.
pub(crate) fn is_administrator(body: &Body) -> bool {
    let mut roles = body.get("roles").and_then(Value::as_array).into_iter().flatten();
    body.get("active") == Some(&Value::Bool(true)) && roles.any(|role| role["value"] == ADMINISTRATOR)
}

/// Remembers who a token signs in, and forgets whose token is gone.
pub(crate) fn sign_in(tx: &Transaction<'_>, token: &str, user_name: &str) -> Result<(), Problem> {
    tx.execute("DELETE FROM token_user WHERE token NOT IN (SELECT token FROM token)", [])?;
    tx.execute("INSERT OR REPLACE INTO token_user (token, user_name) VALUES (?1, ?2)", [token, user_name])?;
    Ok(())
}

/// Who a token signs in; `None` where that user is not there any more.
pub(crate) fn signed_in(connection: &Connection, token: &str) -> Result<Option<Stored>, Problem> {
    let mut query = connection.prepare_cached("SELECT user_name FROM token_user WHERE token = ?1")?;
    let name: Option<String> = query.query_row([token], |row| row.get(0)).optional()?;
    find_by_name(connection, name.as_deref().unwrap_or(DEFAULT_USER))
}

/// A moment as it is stored.
pub(crate) fn moment(now: Timestamp) -> Value {
    super::ticket_rules::date(now).into()
}
