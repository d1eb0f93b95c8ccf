//! `billing status`: how one or more inquiries stand.

use serde_json::Value;

use super::view;
use crate::command::session::Session;
use crate::command::{Context, Verb, several};
use crate::domain::{Inquiry, TicketId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::get;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;

/// Show how one or more requests to change billing data stand
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Ids of inquiries, as `billing modify` and `billing list` print them
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
}

impl Verb for Args {
    type Request = Vec<TicketId>;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Vec<TicketId>> {
        self.ids.iter().map(|id| problems.parse("ID", id)).collect()
    }

    fn run<'a>(ids: Vec<TicketId>, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::TroubleTicket)?;
        let country = session.settings().country;
        let show = |id: &TicketId| -> Result<Value, Error> {
            let inquiry: Inquiry = session.run(get(&session.portal, id.as_str()))?;
            Ok(view::inquiry(&inquiry, None, country))
        };
        match ids.as_slice() {
            [id] => Ok(Output::One(show(id)?).into()),
            ids => several("inquiries", ids.iter().map(|id| (id.to_string(), show(id)))),
        }
    }
}
