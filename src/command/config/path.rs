//! `config path`

use serde_json::json;

use crate::command::{Context, Verb};
use crate::error::{Error, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::Paths;

/// `config path` takes no options of its own.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  vi \"$(lumenctl config path)\"")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape = &[
        Column::shown("config", "config"),
        Column::hidden("state", "state"),
        Column::hidden("cache", "cache"),
        Column::hidden("exists", "exists"),
    ];

    fn into_request(self, _cx: &Context<'_>, _problems: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let paths = Paths::find(cx.flags, cx.env);
        let config = paths.config_file()?;
        let folder = |path: Result<&std::path::Path, Error>| path.ok().map(|path| path.display().to_string());
        Ok(Output::One(json!({
            "config": config.display().to_string(),
            "state": folder(paths.state()),
            "cache": folder(paths.cache()),
            "exists": config.is_file(),
        }))
        .into())
    }
}
