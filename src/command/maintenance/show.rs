//! `maintenance show`

use super::{answer, view};
use crate::command::session::Session;
use crate::command::web::{Web, WebArgs};
use crate::command::{Context, Verb};
use crate::domain::TicketId;
use crate::error::{Error, Problems};
use crate::render::{Outcome, Shape};
use crate::settings::Api;

/// Show a planned work of the carrier
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox maintenance show CR-200007")]
pub struct Args {
    /// Id of the planned work
    #[arg(value_name = "ID")]
    id: String,

    #[command(flatten)]
    web: WebArgs,
}

impl Verb for Args {
    type Request = (TicketId, Web);

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<(TicketId, Web)> {
        let web = self.web.parse(1, cx, problems);
        Some((problems.parse("ID", &self.id)?, web))
    }

    fn run<'a>((id, web): (TicketId, Web), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ChangeManagement)?;
        let present = answer::read_work(&session, id.as_str())?;
        web.show(view::work(&present.told, None, cx.env.now()), &session)
    }
}
