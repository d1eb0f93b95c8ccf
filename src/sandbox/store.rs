//! The SQLite file: who may open it, how it is made, and its transactions.
//!
//! Write-ahead logging with `synchronous = NORMAL`: a commit survives the death of the process at any moment, and every
//! answer is sent after its commit. Several processes may share one file.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::change_store;
use super::error::SandboxError;
use super::orders;
use super::problem::Problem;
use super::seed::{self, Counts};
use super::seed_changes;
use super::seed_orders;
use super::user_store;
use crate::{Clock, Random};

/// Marks a file as a sandbox database (`PRAGMA application_id`): "LUMC".
const APPLICATION_ID: i64 = 0x4C55_4D43;
/// The version of [`SCHEMA`] with [`change_store::SCHEMA`], [`orders::SCHEMA`] and [`user_store::SCHEMA`]
/// (`PRAGMA user_version`).
const VERSION: i64 = 3;

/// How long a transaction waits for another process.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// Connections that are kept open between requests.
const IDLE_CONNECTIONS: usize = 8;

const SCHEMA: &str = "
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE token (token TEXT PRIMARY KEY, expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE account (id TEXT PRIMARY KEY, country TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE service (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX service_of_account ON service (account, number);
CREATE TABLE ticket (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    severity TEXT NOT NULL,
    ticket_type TEXT NOT NULL,
    creation_date INTEGER NOT NULL, -- milliseconds since 1970
    last_update INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX ticket_by_status ON ticket (status, creation_date);
CREATE INDEX ticket_by_severity ON ticket (severity, creation_date);
CREATE INDEX ticket_by_type ON ticket (ticket_type, creation_date);
CREATE INDEX ticket_by_creation ON ticket (creation_date);
CREATE INDEX ticket_by_update ON ticket (last_update);
CREATE TABLE attachment_content (
    ticket INTEGER NOT NULL REFERENCES ticket ON DELETE CASCADE,
    attachment TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (ticket, attachment)
);
CREATE TABLE external_identifier (
    ticket INTEGER NOT NULL REFERENCES ticket ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL
);
CREATE INDEX external_identifier_by_id ON external_identifier (id, ticket);
CREATE INDEX external_identifier_of_ticket ON external_identifier (ticket);
-- Two processes that race to file one client reference: the second one fails here.
CREATE UNIQUE INDEX client_reference ON external_identifier (id) WHERE kind = 'clientReference';
CREATE TABLE related_entity (
    ticket INTEGER NOT NULL REFERENCES ticket ON DELETE CASCADE,
    id TEXT NOT NULL
);
CREATE INDEX related_entity_by_id ON related_entity (id, ticket);
CREATE INDEX related_entity_of_ticket ON related_entity (ticket);
CREATE TABLE idempotency_key (
    key TEXT PRIMARY KEY,
    ticket INTEGER NOT NULL REFERENCES ticket ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    created INTEGER NOT NULL -- seconds since 1970
) WITHOUT ROWID;
CREATE INDEX idempotency_key_by_age ON idempotency_key (created);
CREATE INDEX idempotency_key_of_ticket ON idempotency_key (ticket);
";

/// An open database.
pub(crate) struct Store {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
    /// Writers of this process queue here: SQLite's own waiting is by sleeping, and knows no order.
    writing: Mutex<()>,
}

impl Store {
    /// Opens a database; one that is missing is made and seeded.
    pub(crate) fn open(path: &Path, clock: &Clock, random: &Random) -> Result<Self, SandboxError> {
        create_file(path).map_err(|source| SandboxError::Create { path: path.to_owned(), source })?;
        let fail = |source| SandboxError::database(path, source);
        let mut connection = connect(path).map_err(fail)?;
        if identify(&connection, path)? == Identity::Newer {
            let found = pragma(&connection, "user_version").map_err(fail)?;
            return Err(SandboxError::Newer { path: path.to_owned(), found, known: VERSION });
        }
        enter_wal(&connection).map_err(fail)?;
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
        // Asked again inside of the transaction: another process may have made it meanwhile.
        match identify(&tx, path)? {
            Identity::Empty => create(&tx, None, &new_secret(random), clock).map(drop),
            Identity::Ours => migrate(&tx, clock),
            Identity::Newer => Ok(()),
        }
        .map_err(|error| error.told(path))?;
        tx.commit().map_err(fail)?;
        Ok(Self { path: path.to_owned(), idle: Mutex::new(vec![connection]), writing: Mutex::new(()) })
    }

    /// The secret of the one client.
    pub(crate) fn client_secret(&self) -> rusqlite::Result<String> {
        let connection = self.take()?;
        let secret = secret_in(&connection)?;
        self.give_back(connection);
        secret.ok_or(rusqlite::Error::QueryReturnedNoRows)
    }

    /// Reads one consistent state.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Problem>) -> Result<T, Problem> {
        let connection = self.take()?;
        let tx = Transaction::new_unchecked(&connection, TransactionBehavior::Deferred)?;
        let result = work(&tx);
        tx.finish()?;
        self.give_back(connection);
        result
    }

    /// Does all of `work`, or nothing where it fails; committed when this returns.
    pub(crate) fn write<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T, Problem>) -> Result<T, Problem> {
        let _turn = lock(&self.writing);
        let connection = self.take()?;
        let tx = Transaction::new_unchecked(&connection, TransactionBehavior::Immediate)?;
        let result = work(&tx);
        match &result {
            Ok(_) => tx.commit()?,
            Err(_) => tx.rollback()?,
        }
        self.give_back(connection);
        result
    }

    fn take(&self) -> rusqlite::Result<Connection> {
        match lock(&self.idle).pop() {
            Some(connection) => Ok(connection),
            None => connect(&self.path),
        }
    }

    /// Only what has ended its transaction comes back here; the rest is closed, which rolls back.
    fn give_back(&self, connection: Connection) {
        let mut idle = lock(&self.idle);
        if idle.len() < IDLE_CONNECTIONS {
            idle.push(connection);
        }
    }
}

/// Deletes everything and seeds again, in one transaction, so that a running portal sees the old state or the new one.
pub(crate) fn reset(
    path: &Path,
    services: Option<u32>,
    clock: &Clock,
    random: &Random,
) -> Result<Counts, SandboxError> {
    create_file(path).map_err(|source| SandboxError::Create { path: path.to_owned(), source })?;
    let fail = |source| SandboxError::database(path, source);
    let mut connection = connect(path).map_err(fail)?;
    identify(&connection, path)?;
    // Dropping a table would look for the rows that refer to each of its rows.
    connection.pragma_update(None, "foreign_keys", false).map_err(fail)?;
    enter_wal(&connection).map_err(fail)?;
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fail)?;
    let secret = match identify(&tx, path)? {
        Identity::Ours => secret_in(&tx).map_err(fail)?,
        Identity::Empty | Identity::Newer => None,
    };
    drop_tables(&tx).map_err(fail)?;
    let secret = secret.unwrap_or_else(|| new_secret(random));
    let counts = create(&tx, services, &secret, clock).map_err(|error| error.told(path))?;
    tx.commit().map_err(fail)?;
    // Gives the log's space back; a reader that is at work may prevent it, and that does no harm.
    let _busy = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
    Ok(counts)
}

/// What went wrong while the tables were filled.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SeedError {
    #[error(transparent)]
    Database(#[from] rusqlite::Error),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[error("a seeded ticket or change request was refused")]
    Refused(Problem),
    #[error("{asked} of at least {least}")]
    TooFewServices { asked: u32, least: u32 },
}

impl SeedError {
    fn told(self, path: &Path) -> SandboxError {
        match self {
            Self::Database(source) => SandboxError::database(path, source),
            Self::Json(source) => SandboxError::Seed(source),
            Self::Refused(problem) => SandboxError::SeedTicket { message: problem.message().to_owned() },
            Self::TooFewServices { asked, least } => SandboxError::TooFewServices { asked, least },
        }
    }
}

fn create(tx: &Transaction<'_>, services: Option<u32>, secret: &str, clock: &Clock) -> Result<Counts, SeedError> {
    tx.execute_batch(SCHEMA)?;
    tx.execute_batch(change_store::SCHEMA)?;
    tx.execute_batch(orders::SCHEMA)?;
    tx.execute_batch(user_store::SCHEMA)?;
    tx.execute("INSERT INTO setting (name, value) VALUES ('client_secret', ?1)", [secret])?;
    tx.execute("INSERT INTO setting (name, value) VALUES ('filled', ?1)", [clock().to_string()])?;
    let counts = seed::fill(tx, services, clock())?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", VERSION)?;
    Ok(counts)
}

/// Brings a database of a former version up to this one; what was filed stays.
fn migrate(tx: &Transaction<'_>, clock: &Clock) -> Result<(), SeedError> {
    let found = pragma(tx, "user_version")?;
    if found < 2 {
        tx.execute_batch(change_store::SCHEMA)?;
        seed_changes::fill(tx, clock())?;
    }
    if found < 3 {
        tx.execute_batch(orders::SCHEMA)?;
        seed_orders::fill(tx, clock())?;
        tx.execute_batch(user_store::SCHEMA)?;
        user_store::fill(tx)?;
    }
    if found < VERSION {
        tx.pragma_update(None, "user_version", VERSION)?;
    }
    Ok(())
}

fn drop_tables(tx: &Transaction<'_>) -> rusqlite::Result<()> {
    let names: Vec<String> = tx
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    for name in names {
        tx.execute_batch(&format!("DROP TABLE \"{}\"", name.replace('"', "\"\"")))?;
    }
    Ok(())
}

fn new_secret(random: &Random) -> String {
    let mut bytes = [0; 24];
    random(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

fn secret_in(connection: &Connection) -> rusqlite::Result<Option<String>> {
    connection.query_row("SELECT value FROM setting WHERE name = 'client_secret'", [], |row| row.get(0)).optional()
}

#[derive(PartialEq, Eq)]
enum Identity {
    Empty,
    Ours,
    Newer,
}

fn identify(connection: &Connection, path: &Path) -> Result<Identity, SandboxError> {
    let look = || -> rusqlite::Result<_> {
        let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        Ok((pragma(connection, "application_id")?, pragma(connection, "user_version")?, tables))
    };
    match look().map_err(|source| SandboxError::database(path, source))? {
        (APPLICATION_ID, version, _) if version > VERSION => Ok(Identity::Newer),
        (APPLICATION_ID, _, _) => Ok(Identity::Ours),
        (0, 0, 0) => Ok(Identity::Empty),
        _ => Err(SandboxError::NotOurs { path: path.to_owned() }),
    }
}

fn pragma(connection: &Connection, name: &str) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// Two processes that enter write-ahead logging at the same moment are in each other's way, and SQLite does not wait
/// by itself then.
fn enter_wal(connection: &Connection) -> rusqlite::Result<()> {
    let pause = Duration::from_millis(20);
    let mut left = BUSY_TIMEOUT;
    loop {
        match connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get::<_, String>(0)) {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) && !left.is_zero() => {
                std::thread::sleep(pause);
                left = left.saturating_sub(pause);
            }
            other => return other.map(drop),
        }
    }
}

/// Makes the file and its folder where they are missing, for the user alone.
fn create_file(path: &Path) -> io::Result<()> {
    let mut folder = DirBuilder::new();
    folder.recursive(true);
    let mut file = OpenOptions::new();
    file.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        folder.mode(0o700);
        file.mode(0o600);
    }
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        folder.create(parent)?;
    }
    match file.open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// A panic in another thread left nothing half done here: SQLite rolls back.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
