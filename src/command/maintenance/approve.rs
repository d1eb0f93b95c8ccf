//! `maintenance approve`

use super::{answer, view};
use crate::command::change::Move;
use crate::command::write::{WriteArgs, WriteOptions};
use crate::command::{Context, Verb};
use crate::domain::{ChangeStatus, TicketId};
use crate::error::{Error, Problems};
use crate::render::{Outcome, Shape};

/// Approve a planned work of the carrier (H11)
///
/// Asks on a terminal; elsewhere --yes is needed.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl maintenance approve CR-200007 --comment 'Please call the NOC before you begin' --yes
  lumenctl maintenance list --pending -o plain --columns id | \\
      xargs -n 1 lumenctl maintenance approve --yes")]
pub struct Args {
    /// Id of the planned work
    #[arg(value_name = "ID")]
    id: String,

    /// What else to tell the carrier
    #[arg(long, value_name = "TEXT")]
    comment: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// An approval.
pub struct Request {
    id: TicketId,
    comment: Option<String>,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let id = problems.parse("ID", &self.id);
        let options = self.write.parse(cx, problems);
        let comment = self.comment.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        Some(Request { id: id?, comment, options: options? })
    }

    fn run<'a>(Request { id, comment, options }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let change = Move {
            id: id.as_str(),
            to: ChangeStatus::Approved,
            reason: None,
            note: comment.as_deref(),
            options: &options,
        };
        answer::answer(&change, cx)
    }
}
