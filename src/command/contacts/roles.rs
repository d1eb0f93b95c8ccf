//! `contacts roles`: who does what at the carrier (H1).

use serde_json::{Value, json};

use crate::command::{Context, Verb};
use crate::directory::{Matter, Role};
use crate::error::{Error, Problems};
use crate::render::{Column, Outcome, Output, Shape};

/// What is typed: nothing.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example:\n  lumenctl contacts roles -o plain --columns role,roleName")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape = &[
        Column::shown("role", "role"),
        Column::shown("roleName", "name"),
        Column::shown("does", "for"),
        Column::shown("matters", "matters"),
        Column::hidden("rule", "rule"),
    ];

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let (matters, lang) = (Matter::all(), cx.data_lang());
        let row = |role: &Role| -> Value {
            let own = matters.iter().filter(|matter| matter.roles.contains(&role.code));
            json!({
                "role": role.code,
                "roleName": role.name_in(lang),
                "does": role.does_in(lang),
                "matters": own.map(|matter| matter.name).collect::<Vec<_>>(),
                "rule": role.rule,
            })
        };
        Ok(Output::List(Role::all().iter().map(row).collect()).into())
    }
}
