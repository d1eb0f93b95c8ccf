//! `order status`: how far one or more orders are (H2, H3).

use serde_json::Value;

use super::contact::Contacts;
use super::view;
use crate::command::session::Session;
use crate::command::{Context, Verb, several};
use crate::domain::{Order, OrderId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::get;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;

/// Show how far one or more orders are, and whom to ask (H2, H3)
///
/// The six touchpoints stand in the handbook's order, each with its state and its date: the day it was reached, or the one
/// expected. What the carrier does not tell is left empty.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox order status SO-300003 -o table
  lumenctl order status SO-300003 --jq '.milestone[] | select(.status == \"missed\") | .name'")]
pub struct Args {
    /// Ids of orders, as `order list` prints them
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
}

impl Verb for Args {
    type Request = Vec<OrderId>;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Vec<OrderId>> {
        // All of them, so that every wrong one is named.
        let ids: Vec<Option<OrderId>> = self.ids.iter().map(|id| problems.parse("ID", id)).collect();
        ids.into_iter().collect()
    }

    fn run<'a>(ids: Vec<OrderId>, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ServiceOrdering)?;
        let contacts = Contacts::new(cx, &session)?;
        let mut notes = Vec::new();
        let mut show = |id: &OrderId| -> Result<Value, Error> {
            let order: Order = session.run(get(&session.portal, id.as_str()))?;
            notes.extend(view::note(&order));
            Ok(view::order(&order, Some(&contacts.of(&order)?)))
        };
        let outcome: Outcome<'_> = match ids.as_slice() {
            [id] => Output::One(show(id)?).into(),
            ids => several("orders", ids.iter().map(|id| (id.to_string(), show(id))))?,
        };
        Ok(Outcome { notes, ..outcome })
    }
}
