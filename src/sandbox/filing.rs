//! Filing something once, although the request for it may come more than once: what is known under the client's own
//! reference or under an `Idempotency-Key` is answered again, and refused where the content differs.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};

use super::problem::{Code, Problem};

/// The type of a client's own reference, which makes a create safe to send again.
pub(crate) const CLIENT_REFERENCE: &str = "clientReference";

/// How long an idempotency key is remembered, in seconds.
const KEY_SECONDS: i64 = 24 * 60 * 60;

/// Where one kind of thing is filed, and remembered under the client's own names.
pub(crate) struct Register {
    pub(crate) table: &'static str,
    /// The table of client references; `owner` is its column for the thing's number.
    pub(crate) references: &'static str,
    pub(crate) keys: &'static str,
    pub(crate) owner: &'static str,
    pub(crate) id_of: fn(i64) -> String,
}

/// What tells a request that was sent again from another one.
pub(crate) struct Names<'a> {
    pub(crate) key: Option<&'a str>,
    pub(crate) client_references: &'a [String],
    /// What two requests of the same content have in common.
    pub(crate) fingerprint: &'a str,
}

impl Register {
    /// Files what `insert` makes, or finds what the same request has filed before; the number, and whether it was known.
    pub(crate) fn file(
        &self,
        tx: &Transaction<'_>,
        names: &Names<'_>,
        now: Timestamp,
        insert: impl FnOnce() -> Result<i64, Problem>,
    ) -> Result<(i64, bool), Problem> {
        let by_key = names.key.map(|key| self.by_key(tx, key, now)).transpose()?.flatten();
        let is_new_key = by_key.is_none();
        let mut known: Vec<_> = by_key.into_iter().map(|found| (found, "Idempotency-Key")).collect();
        for reference in names.client_references {
            known.extend(self.by_client_reference(tx, reference)?.map(|found| (found, "external id")));
        }
        if let Some(((number, _), what)) = known.iter().find(|((_, filed), _)| filed != names.fingerprint) {
            let message =
                format!("this {what} belongs to {}, which was filed with other content", (self.id_of)(*number));
            return Err(Problem::new(Code::Conflict, message));
        }
        let number = match known.first() {
            Some(((number, _), _)) => *number,
            None => insert()?,
        };
        if let Some(key) = names.key.filter(|_| is_new_key) {
            self.remember_key(tx, key, number, names.fingerprint, now)?;
        }
        Ok((number, !known.is_empty()))
    }

    /// What was filed under this idempotency key, if it is still remembered, and what was sent then.
    fn by_key(&self, tx: &Transaction<'_>, key: &str, now: Timestamp) -> Result<Option<(i64, String)>, Problem> {
        let Self { keys, owner, .. } = self;
        let sql = format!("SELECT {owner}, fingerprint FROM {keys} WHERE key = ?1 AND created > ?2");
        let oldest = now.as_second().saturating_sub(KEY_SECONDS);
        let mut query = tx.prepare_cached(&sql)?;
        Ok(query.query_row(params![key, oldest], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    /// Remembers an idempotency key, and forgets the old ones.
    fn remember_key(
        &self,
        tx: &Transaction<'_>,
        key: &str,
        number: i64,
        fingerprint: &str,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let Self { keys, owner, .. } = self;
        let now = now.as_second();
        tx.prepare_cached(&format!("DELETE FROM {keys} WHERE created <= ?1"))?
            .execute([now.saturating_sub(KEY_SECONDS)])?;
        let sql = format!("INSERT OR REPLACE INTO {keys} (key, {owner}, fingerprint, created) VALUES (?1, ?2, ?3, ?4)");
        tx.prepare_cached(&sql)?.execute(params![key, number, fingerprint, now])?;
        Ok(())
    }

    /// What has this client reference, and what was sent for it.
    fn by_client_reference(&self, tx: &Transaction<'_>, id: &str) -> Result<Option<(i64, String)>, Problem> {
        let Self { table, references, owner, .. } = self;
        let sql = format!(
            "SELECT {table}.number, {table}.fingerprint FROM {references} JOIN {table} ON {table}.number = {owner}
             WHERE {references}.id = ?1 AND kind = '{CLIENT_REFERENCE}'"
        );
        let mut query = tx.prepare_cached(&sql)?;
        Ok(query.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }
}
