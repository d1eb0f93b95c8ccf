//! `billing status`: how one or more inquiries stand.

use serde_json::Value;

use super::view;
use crate::command::session::Session;
use crate::command::web::{Web, WebArgs};
use crate::command::{Context, Verb, several};
use crate::domain::{Inquiry, TicketId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::get;
use crate::render::{Outcome, Shape};
use crate::settings::Api;

/// Show how one or more requests to change billing data stand
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl billing status TT-100015
  lumenctl billing status TT-100015 -o json --jq .status")]
pub struct Args {
    /// Ids of inquiries, as `billing modify` and `billing list` print them
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,

    #[command(flatten)]
    web: WebArgs,
}

impl Verb for Args {
    type Request = (Vec<TicketId>, Web);

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<(Vec<TicketId>, Web)> {
        let web = self.web.parse(self.ids.len(), cx, problems);
        // All of them, so that every wrong one is named.
        let ids: Vec<Option<TicketId>> = self.ids.iter().map(|id| problems.parse("ID", id)).collect();
        Some((ids.into_iter().collect::<Option<_>>()?, web))
    }

    fn run<'a>((ids, web): (Vec<TicketId>, Web), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::TroubleTicket)?;
        let country = session.settings().country;
        let show = |id: &TicketId| -> Result<Value, Error> {
            let inquiry: Inquiry = session.run(get(&session.portal, id.as_str()))?;
            Ok(view::inquiry(&inquiry, None, country, cx.data_lang()))
        };
        match ids.as_slice() {
            [id] => web.show(show(id)?, &session),
            ids => several("inquiries", ids.iter().map(|id| (id.to_string(), show(id)))),
        }
    }
}
