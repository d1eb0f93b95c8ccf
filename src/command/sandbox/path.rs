//! `sandbox path`: where the embedded portal keeps its database.

use serde_json::json;

use crate::command::{Context, Verb};
use crate::error::{Error, Problems};
use crate::render::{Column, Outcome, Output, Shape};

/// Print where the sandbox keeps its database
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  ls -l \"$(lumenctl sandbox path)\"")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape = &[Column::shown("database", "database"), Column::hidden("exists", "exists")];

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let path = cx.paths().sandbox_database()?;
        Ok(Output::One(json!({"database": path.to_string_lossy(), "exists": path.exists()})).into())
    }
}
