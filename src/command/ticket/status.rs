//! `ticket status`: how one or more tickets stand.

use serde_json::Value;

use super::view;
use crate::command::session::Session;
use crate::command::web::{Web, WebArgs};
use crate::command::{Context, Verb, several};
use crate::domain::{Ticket, TicketId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource;
use crate::render::{Outcome, Shape};
use crate::settings::Api;

/// Show how one or more tickets stand
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox ticket status TT-100001
  lumenctl ticket status TT-100001 TT-100002 -o plain --columns id,status")]
pub struct Args {
    /// Ids of tickets, as `ticket open` and `ticket list` print them
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
        let ids: Option<_> = self.ids.iter().map(|id| problems.parse("ID", id)).collect();
        Some((ids?, web))
    }

    fn run<'a>((ids, web): (Vec<TicketId>, Web), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::TroubleTicket)?;
        let show = |id: &TicketId| -> Result<Value, Error> {
            let ticket = session.run(resource::get::<Ticket>(&session.portal, id.as_str()))?;
            view::ticket(&ticket, None, &session.settings().waiting_statuses)
        };
        match ids.as_slice() {
            [id] => web.show(show(id)?, &session),
            ids => several("tickets", ids.iter().map(|id| (id.to_string(), show(id)))),
        }
    }
}
