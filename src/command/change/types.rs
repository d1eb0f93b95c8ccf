//! `change types`: the catalogue of standard changes.

use serde_json::json;

use super::catalogue;
use crate::command::session::Session;
use crate::command::{Context, Verb};
use crate::error::{Error, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// List the standard changes that can be submitted (H7)
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox change types
  lumenctl change types -o plain --columns id")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape =
        &[Column::shown("id", "id"), Column::shown("name", "name"), Column::shown("description", "description")];

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ChangeManagement)?;
        let types = catalogue::fetch(cx, &session)?;
        if types.is_none() {
            cx.ui.note(&text!("change-no-catalogue"));
        }
        cx.ui.note(&text!("change-not-in-list"));
        let rows = types.unwrap_or_default().into_iter();
        let rows = rows.map(|it| json!({"id": it.id, "name": it.name, "description": it.description})).collect();
        Ok(Output::List(rows).into())
    }
}
