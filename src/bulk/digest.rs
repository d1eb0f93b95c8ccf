//! What tells rows and batches apart: digests (SHA-256) that are the same on every machine.

use ring::digest::{Context, SHA256, digest};
use uuid::Uuid;

/// The digest of one row: what it asks for, whatever format it was written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowDigest(u64);

impl RowDigest {
    /// Of a row's content.
    pub fn of(content: &[u8]) -> Self {
        // Half of a UUID's length is enough to tell rows apart.
        Self(u64::from_le_bytes(beginning(digest(&SHA256, content).as_ref())))
    }

    /// As it is written down.
    pub fn to_bytes(self) -> [u8; 8] {
        self.0.to_le_bytes()
    }

    /// As it was written down.
    pub fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(u64::from_le_bytes(bytes))
    }

    /// For sorting and counting.
    pub fn number(self) -> u64 {
        self.0
    }
}

/// The digest of a whole batch, row by row.
#[derive(Clone)]
pub struct BatchDigest(Context);

impl BatchDigest {
    /// A batch of this verb at this portal, with no rows yet; `name` is what the user calls it.
    pub fn new(verb: &str, portal: &str, name: Option<&str>) -> Self {
        let name = name.map(|name| format!("\0{name}")).unwrap_or_default();
        let mut context = Context::new(&SHA256);
        context.update(format!("lumenctl\0{verb}\0{portal}{name}\0\0").as_bytes());
        Self(context)
    }

    /// One more row.
    pub fn add(&mut self, row: RowDigest) {
        self.0.update(&row.to_bytes());
    }

    /// The batch's id, a UUID of version 8: the same rows in the same order have the same one.
    pub fn finish(self) -> BatchId {
        BatchId(uuid::Builder::from_custom_bytes(beginning(self.0.finish().as_ref())).into_uuid())
    }
}

/// The first bytes of a digest, which is longer.
fn beginning<const N: usize>(digest: &[u8]) -> [u8; N] {
    digest.first_chunk().copied().unwrap_or([0; N])
}

/// What a batch is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchId(Uuid);

impl BatchId {
    /// The external id of a row that has none of its own: the same each time, on every machine.
    pub fn row(&self, number: u64) -> String {
        Uuid::new_v5(&self.0, &number.to_le_bytes()).to_string()
    }

    /// The first twelve digits, as a file's name has them.
    pub fn short(&self) -> String {
        let mut text = self.0.simple().to_string();
        text.truncate(12);
        text
    }
}

impl std::fmt::Display for BatchId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for BatchId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        text.parse().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_rows_in_the_same_order_are_the_same_batch_and_others_are_not() {
        let batch = |verb: &str, rows: &[&str]| {
            let mut digest = BatchDigest::new(verb, "https://portal.example", None);
            rows.iter().for_each(|row| digest.add(RowDigest::of(row.as_bytes())));
            digest.finish()
        };
        let this = batch("ticket open", &["a", "b"]);
        assert_eq!(this, batch("ticket open", &["a", "b"]));
        for other in
            [batch("ticket open", &["b", "a"]), batch("ticket open", &["a"]), batch("change submit", &["a", "b"])]
        {
            assert_ne!(this, other);
        }
        let named = |name| BatchDigest::new("ticket open", "https://portal.example", name).finish();
        assert_ne!(named(Some("night-2")), named(None));
        // Written down for good: another version must give a row the same id.
        assert_eq!(this.row(1), this.to_string().parse::<BatchId>().unwrap().row(1));
        assert_ne!(this.row(1), this.row(2));
        assert_eq!(this.short().len(), 12);
    }

    #[test]
    fn ids_stay_as_they_are_from_version_to_version() {
        let mut digest = BatchDigest::new("ticket open", "sandbox", None);
        digest.add(RowDigest::of(b"service-id\0BR-IPT-10001\0"));
        let id = digest.finish();
        assert_eq!((id.to_string().as_str(), id.row(1).as_str()), (BATCH, ROW));
    }

    const BATCH: &str = "ff617898-71ac-87fb-8cba-235eb98d563c";
    const ROW: &str = "295723e2-8776-56d0-bc1e-c55b96d8742c";
}
