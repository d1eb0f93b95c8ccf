//! `change cancel`

use super::{Move, apply, planned, view};
use crate::command::session::Session;
use crate::command::write::{WriteArgs, WriteOptions};
use crate::command::{Context, Verb};
use crate::domain::{ChangeRequest, ChangeStatus, TicketId};
use crate::error::{Error, Kind, Problems};
use crate::portal::ops::resource::read;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// Cancel a change that has not begun
///
/// A cancelled change cannot be taken up again. On a terminal it is asked for first, unless --yes is given.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox change cancel CR-200001 --reason 'Not needed any more' --yes")]
pub struct Args {
    /// Id of the change
    #[arg(value_name = "ID")]
    id: String,

    /// What to tell the carrier
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// A change to be cancelled.
pub struct Request {
    id: TicketId,
    reason: Option<String>,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let id = problems.parse("ID", &self.id);
        let options = self.write.parse(cx, problems);
        let reason = self.reason.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        Some(Request { id: id?, reason, options: options? })
    }

    fn run<'a>(Request { id, reason, options }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let change = Move {
            id: id.as_str(),
            to: ChangeStatus::Cancelled,
            reason: reason.as_deref(),
            note: None,
            options: &options,
        };
        if options.dry_run {
            return Ok(Output::Planned(planned(&change, cx)?).into());
        }
        if !options.yes && !cx.ui.confirm(&text!("change-cancel-question", id = id))? {
            return Err(Error::new(Kind::Interrupted, text!("command-nothing-sent")));
        }
        let session = Session::open(cx, Api::ChangeManagement)?;
        let present = session.run(read::<ChangeRequest>(&session.portal, id.as_str()))?;
        if present.told.is_planned_work() {
            let command = format!("lumenctl maintenance decline {id} --reason TEXT");
            return Err(Error::new(Kind::Conflict, text!("change-is-planned-work", id = id))
                .code("invalid_transition")
                .rule(11)
                .hint(text!("change-command-declines", command = command)));
        }
        let (effect, told) = apply(&change, present, cx, &session)?;
        Ok(Output::Created(view::change(&told, Some(effect), session.settings())?).into())
    }
}
