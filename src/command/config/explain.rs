//! `config explain`

use serde_json::json;

use crate::command::{Context, Verb};
use crate::error::{Error, Problems};
use crate::locale::Lang;
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::{Explained, Settings};

/// `config explain` takes no options of its own.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --profile prod config explain
  lumenctl config explain -o json --columns key,source")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape =
        &[Column::shown("key", "setting"), Column::shown("value", "value"), Column::shown("source", "source")];

    fn into_request(self, _cx: &Context<'_>, _problems: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let source = |row: &Explained| match cx.data_lang() {
            Lang::En => row.source.to_string(),
            Lang::Es | Lang::Pt => row.source.in_words(),
        };
        let row = |row: Explained| json!({ "key": row.key, "source": source(&row), "value": row.value });
        Ok(Output::List(Settings::explain(cx.flags, cx.env)?.into_iter().map(row).collect()).into())
    }
}
