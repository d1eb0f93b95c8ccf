//! `bulk show`: one batch, or its rows.

use super::find::{find, unreadable, view};
use super::list;
use crate::bulk::journal::State;
use crate::command::{Context, Verb, many};
use crate::error::{Error, Problems};
use crate::render::{Format, Outcome, Output, Shape, Sink};

/// Show how far a batch is, or the results of its rows
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl bulk show ticket-open-3f9a2c71b04d
  lumenctl bulk show ticket-open-3f9a --failed -o table")]
pub struct Args {
    /// The batch, as `bulk list` names it, or the beginning of its name, or its journal's file
    #[arg(value_name = "BATCH")]
    batch: String,

    /// The last result of every row that has one
    #[arg(long, conflicts_with = "failed")]
    results: bool,

    /// The last result of every row that is not filed
    #[arg(long)]
    failed: bool,
}

impl Verb for Args {
    type Request = Self;

    const COLUMNS: Shape = list::COLUMNS;

    fn shape(request: &Self) -> Shape {
        if request.results || request.failed { many::COLUMNS } else { Self::COLUMNS }
    }

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<Self> {
        Some(self)
    }

    fn run<'a>(request: Self, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let found = find(&request.batch, cx)?;
        let failed = |error: std::io::Error| unreadable(&found.path, &error);
        let mut replay = found.replay().map_err(failed)?;
        if !request.results && !request.failed {
            return Ok(Output::One(view(&found, &mut replay).map_err(failed)?).into());
        }
        let path = found.path.clone();
        let failures = found.failures(&mut replay).map_err(failed)?;
        let produce = move |sink: &mut dyn Sink| {
            let failed = |error: std::io::Error| unreadable(&path, &error);
            for row in 1..=found.head.as_ref().map_or(0, |head| head.rows) {
                let line = match replay.state(row).map_err(failed)? {
                    State::Filed(offset) if request.results => Some(replay.result(offset).map_err(failed)?),
                    State::Filed(_) => None,
                    State::NotFiled(_) | State::Open => failures.get(&row).cloned(),
                };
                if let Some(line) = line {
                    sink.row(serde_json::from_slice(&line).map_err(|error| failed(error.into()))?)?;
                }
            }
            Ok(())
        };
        Ok(Outcome { default_format: Some(Format::Ndjson), ..Output::Produced(Box::new(produce)).into() })
    }
}
