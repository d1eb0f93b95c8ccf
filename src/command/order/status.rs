//! `order status`: how far one or more orders are (H2, H3).

use serde_json::Value;

use super::contact::Contacts;
use super::view;
use crate::command::session::Session;
use crate::command::web::{Web, WebArgs};
use crate::command::{Context, Verb, several};
use crate::domain::{Order, OrderId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::get;
use crate::render::{Outcome, Shape};
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

    #[command(flatten)]
    web: WebArgs,
}

impl Verb for Args {
    type Request = (Vec<OrderId>, Web);

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<(Vec<OrderId>, Web)> {
        let web = self.web.parse(self.ids.len(), cx, problems);
        // All of them, so that every wrong one is named.
        let ids: Vec<Option<OrderId>> = self.ids.iter().map(|id| problems.parse("ID", id)).collect();
        Some((ids.into_iter().collect::<Option<_>>()?, web))
    }

    fn run<'a>((ids, web): (Vec<OrderId>, Web), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ServiceOrdering)?;
        let contacts = Contacts::new(cx, &session)?;
        let mut notes = Vec::new();
        let mut show = |id: &OrderId| -> Result<Value, Error> {
            let order: Order = session.run(get(&session.portal, id.as_str()))?;
            notes.extend(view::note(&order));
            Ok(view::order(&order, Some(&contacts.of(&order)?), cx.data_lang()))
        };
        let outcome: Outcome<'_> = match ids.as_slice() {
            [id] => web.show(show(id)?, &session)?,
            ids => several("orders", ids.iter().map(|id| (id.to_string(), show(id))))?,
        };
        notes.extend(outcome.notes.iter().cloned());
        Ok(Outcome { notes, ..outcome })
    }
}
