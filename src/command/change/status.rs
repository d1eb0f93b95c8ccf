//! `change status`: how one or more changes stand.

use serde_json::Value;

use super::view;
use crate::command::session::Session;
use crate::command::web::{Web, WebArgs};
use crate::command::{Context, Verb, several};
use crate::domain::{ChangeRequest, TicketId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::get;
use crate::render::{Outcome, Shape};
use crate::settings::Api;

/// Show how one or more changes stand
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox change status CR-200001
  lumenctl change status CR-200001 CR-200002 -o plain --columns id,status")]
pub struct Args {
    /// Ids of changes, as `change submit` and `change list` print them
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
        let session = Session::open(cx, Api::ChangeManagement)?;
        let show = |id: &TicketId| -> Result<Value, Error> {
            let change: ChangeRequest = session.run(get(&session.portal, id.as_str()))?;
            view::change(&change, None, session.settings())
        };
        match ids.as_slice() {
            [id] => web.show(show(id)?, &session),
            ids => several("changes", ids.iter().map(|id| (id.to_string(), show(id)))),
        }
    }
}
