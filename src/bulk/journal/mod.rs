//! The journal of a batch: one append-only file from which any process can go on where another one was killed.
//!
//! A line is a record: eight hexadecimal digits of CRC-32 (ISO-HDLC), a blank, a letter for its kind, a blank, JSON. First
//! comes the head, on the disk before anything else: what the batch is (`H`) and the digests of its rows (`D`). Then follow,
//! as they happen:
//!
//! - `P`: a process takes the batch up;
//! - `I`: rows up to this number may be sent from now on; on the disk before the first of them is sent, one record and
//!   one sync for many rows;
//! - `R`: the result of a row, as it is printed;
//! - `E`: every row has a result.
//!
//! A row that has no result and lies within an `I` may or may not be at the portal, so it is looked up before it is sent.
//! That holds for the rows of one more `I` as well, should the last one have been lost; for all rows, where a record is
//! damaged.

mod index;
mod record;
mod replay;
mod store;
mod writer;

pub use index::State;
pub use replay::{Holder, Replay, Tally, replay};
pub use store::{Folder, Found, SUFFIX};
pub use writer::{Journal, Taken};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The version of the format.
const VERSION: u8 = 1;

/// How many rows the first `I` of a process covers.
pub const FIRST_STEP: u64 = 16;

/// How many the largest covers; each covers at most twice as many as the one before.
pub const LARGEST_STEP: u64 = 8192;

/// What a head says of rows that are kept beside the journal.
pub const COPIED: &str = "-";

/// How many digests a `D` holds.
const DIGESTS: usize = 512;

/// What a batch is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Head {
    version: u8,
    /// [`crate::bulk::digest::BatchId`] in full.
    pub batch: String,
    /// `ticket open`
    pub command: String,
    /// What the command line gives for every row, and how its rows are read.
    pub options: Map<String, Value>,
    /// Where the rows come from: an absolute path, or `-` for what could be read only once and is kept beside the journal.
    pub source: String,
    /// `csv`
    pub format: String,
    /// Where the API lives, or `sandbox`.
    pub portal: String,
    /// The profile that knows the portal.
    pub profile: Option<String>,
    /// `2/8`
    pub shard: Option<String>,
    /// How many rows the input has, those of other shards too.
    pub rows: u64,
    /// When it was begun.
    pub started_at: Timestamp,
}

impl Head {
    /// A batch that begins.
    #[expect(clippy::too_many_arguments, reason = "a record with named fields, but for its version")]
    pub fn new(
        batch: String,
        command: String,
        options: Map<String, Value>,
        source: String,
        format: String,
        portal: String,
        profile: Option<String>,
        shard: Option<String>,
        rows: u64,
        started_at: Timestamp,
    ) -> Self {
        Self { version: VERSION, batch, command, options, source, format, portal, profile, shard, rows, started_at }
    }

    /// Whether the rows are kept beside the journal, at [`Folder::spool`].
    pub fn is_copied(&self) -> bool {
        self.source == COPIED
    }
}

/// `P`
#[derive(Serialize, Deserialize)]
struct Process {
    pid: u32,
    host: Option<String>,
    at: Timestamp,
}

/// `I`
#[derive(Serialize, Deserialize)]
struct Intent {
    to: u64,
    at: Timestamp,
}

/// `E`
#[derive(Serialize, Deserialize)]
struct Ended {
    failed: u64,
    at: Timestamp,
}

/// What has to be known of an `R`.
#[derive(Deserialize)]
struct Outcome {
    row: u64,
    effect: Option<String>,
    error: Option<Failure>,
}

#[derive(Deserialize)]
struct Failure {
    code: String,
}

/// The code of a row's failure after which nobody knows whether it was filed.
pub const UNKNOWN: &str = "outcome_unknown";

#[cfg(test)]
mod tests;
