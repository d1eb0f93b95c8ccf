//! `maintenance show`

use super::{answer, view};
use crate::command::session::Session;
use crate::command::{Context, Verb};
use crate::domain::TicketId;
use crate::error::{Error, Problems};
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;

/// Show a planned work of the carrier
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Id of the planned work
    #[arg(value_name = "ID")]
    id: String,
}

impl Verb for Args {
    type Request = TicketId;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<TicketId> {
        problems.parse("ID", &self.id)
    }

    fn run<'a>(id: TicketId, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ChangeManagement)?;
        let present = answer::read_work(&session, id.as_str())?;
        Ok(Output::One(view::work(&present.told, None, cx.env.now())).into())
    }
}
