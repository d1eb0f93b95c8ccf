//! `bulk discard`: forget a batch.

use serde_json::json;

use super::find::{find, unreadable, view};
use super::list;
use crate::bulk::journal::{Folder, Found};
use crate::command::{Context, Verb};
use crate::error::{Error, Kind, Problems};
use crate::locale::Number;
use crate::render::{Outcome, Output, Shape};
use crate::text;

/// Forget a batch: its journal, and the copy of its rows
///
/// Nothing at the portal changes. Rows that are filed would be filed again by a batch of other rows that repeats them.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl bulk discard ticket-open-3f9a2c71b04d")]
pub struct Args {
    /// The batch, as `bulk list` names it, or the beginning of its name, or its journal's file
    #[arg(value_name = "BATCH")]
    batch: String,

    /// Also where rows may be at the portal whose answer never came
    #[arg(short, long)]
    yes: bool,
}

impl Verb for Args {
    type Request = Self;

    const COLUMNS: Shape = list::COLUMNS;

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<Self> {
        Some(self)
    }

    fn run<'a>(request: Self, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let found = find(&request.batch, cx)?;
        let name = Folder::name(&found.path);
        let failed = |error: std::io::Error| unreadable(&found.path, &error);
        let Some(_held) = found.hold().map_err(failed)? else {
            return Err(Error::new(Kind::Conflict, text!("bulk-process-is-at-work", batch = name)).code("batch_busy"));
        };
        let mut replay = found.replay().map_err(failed)?;
        if replay.head.is_none() && replay.holder.is_none() {
            let message = text!("bulk-not-a-journal", path = found.path.display());
            return Err(Error::new(Kind::InvalidInput, message).code("not_a_journal"));
        }
        let mut row = view(&found, &mut replay).map_err(failed)?;
        let unknown = row["unknown"].as_u64().unwrap_or_default();
        if unknown > 0 && !request.yes {
            let unknown = Number(unknown);
            if !cx.ui.can_ask() {
                let message = text!("bulk-rows-may-be-at-portal", unknown = unknown, batch = name);
                return Err(Error::new(Kind::Conflict, message)
                    .code("unsettled_rows")
                    .hint(text!("bulk-resume-settles-them", batch = name)));
            }
            if !cx.ui.confirm(&text!("bulk-forget-rows-question", unknown = unknown, batch = name))? {
                return Err(Error::new(Kind::Interrupted, text!("bulk-nothing-was-forgotten")));
            }
        }
        remove(&found)?;
        let filed = row["filed"].as_u64().unwrap_or_default();
        if filed > 0 {
            cx.ui.warning(&text!("bulk-filed-rows-are-forgotten", filed = Number(filed), batch = name));
        }
        row["state"] = json!("discarded");
        Ok(Output::One(row).into())
    }
}

/// Forgets the batches of a portal, but those that a process is at work on; how many they were.
#[cfg(feature = "sandbox")]
pub(in crate::command) fn discard_all(portal: &str, cx: &Context<'_>) -> Result<u64, Error> {
    let folder = super::find::folder(cx)?;
    let mut count = 0;
    for found in folder.list().map_err(|error| unreadable(folder.path(), &error))? {
        if found.head.as_ref().is_some_and(|head| head.portal == portal)
            && let Some(_held) = found.hold().map_err(|error| unreadable(&found.path, &error))?
        {
            remove(&found)?;
            count += 1;
        }
    }
    Ok(count)
}

fn remove(found: &Found) -> Result<(), Error> {
    found.remove().map_err(|error| {
        Error::new(Kind::Internal, text!("bulk-not-removable", path = found.path.display(), error = error))
    })
}
