//! `bulk list`: the batches of this machine.

use super::find::{folder, unreadable, view};
use crate::command::{Context, Verb};
use crate::error::{Error, Problems};
use crate::render::{Column, Outcome, Output, Shape};

/// The keys of a batch.
pub(super) const COLUMNS: Shape = &[
    Column::shown("batch", "batch"),
    Column::hidden("command", "command"),
    Column::shown("source", "rows-from"),
    Column::shown("state", "state"),
    Column::shown("rows", "rows"),
    Column::shown("filed", "filed"),
    Column::shown("failed", "failed"),
    Column::shown("unknown", "unknown"),
    Column::shown("startedAt", "begun").date(),
    Column::hidden("lastAt", "last").date(),
    Column::hidden("shard", "shard"),
    Column::hidden("profile", "profile"),
    Column::hidden("portal", "portal"),
    Column::hidden("damaged", "damaged"),
    Column::hidden("journal", "journal"),
];

/// List the batches that were begun on this machine, oldest first
///
/// `state` is running, done, failed (some rows are not filed) or unfinished. `unknown` counts rows that may be at the portal
/// although their answer never came.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl bulk list --unfinished")]
pub struct Args {
    /// Only those that are not done
    #[arg(long)]
    unfinished: bool,
}

impl Verb for Args {
    type Request = Self;

    const COLUMNS: Shape = COLUMNS;

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<Self> {
        Some(self)
    }

    fn run<'a>(request: Self, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let folder = folder(cx)?;
        let mut rows = Vec::new();
        for found in folder.list().map_err(|error| unreadable(folder.path(), &error))? {
            let row = found.replay().and_then(|mut replay| view(&found, &mut replay));
            let row = row.map_err(|error| unreadable(&found.path, &error))?;
            if !request.unfinished || row["state"] != "done" {
                rows.push(row);
            }
        }
        Ok(Output::List(rows).into())
    }
}
