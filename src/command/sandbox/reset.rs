//! `sandbox reset`: the embedded portal as on its first day.

use serde_json::json;

use crate::command::bulk::discard::discard_all;
use crate::command::{Context, Verb, session};
use crate::error::{Error, Problems};
use crate::locale::Number;
use crate::render::{Column, Outcome, Output, Shape};
use crate::sandbox;
use crate::text;

/// Forget everything the sandbox holds, and seed it again
///
/// Batches of rows that were filed with `--sandbox` are forgotten too: what they have filed is gone.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl sandbox reset
  lumenctl sandbox reset --services 1000")]
pub struct Args {
    /// How many services the inventory is to have [default: the seed's own]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    services: Option<u32>,
}

impl Verb for Args {
    type Request = Option<u32>;

    const COLUMNS: Shape = &[
        Column::shown("database", "database"),
        Column::shown("accounts", "accounts"),
        Column::shown("services", "services"),
        Column::shown("tickets", "tickets"),
        Column::shown("changes", "changes"),
        Column::shown("plannedWorks", "planned-works"),
        Column::shown("orders", "orders"),
        Column::shown("users", "users"),
    ];

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<Option<u32>> {
        Some(self.services)
    }

    fn run<'a>(services: Option<u32>, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let database = cx.paths().sandbox_database()?;
        let counts = sandbox::reset(&database, services, cx.env.clock(), cx.env.random())?;
        // They would show as filed what is no longer there.
        let batches = discard_all(session::SANDBOX, cx)?;
        if batches > 0 {
            cx.ui.note(&text!("sandbox-batches-are-forgotten", batches = Number(batches)));
        }
        Ok(Output::One(json!({
            "database": database.to_string_lossy(),
            "accounts": counts.accounts,
            "services": counts.services,
            "tickets": counts.tickets,
            "changes": counts.changes,
            "plannedWorks": counts.planned_works,
            "orders": counts.orders,
            "users": counts.users,
        }))
        .into())
    }
}
