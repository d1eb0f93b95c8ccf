//! `change wait`: until a state is reached.

use serde_json::Value;

use super::view;
use crate::command::session::Session;
use crate::command::value::Words;
use crate::command::waiting::{self, Awaited, DEFAULT_LIMIT, Goal, Verdict};
use crate::command::{Context, Verb};
use crate::domain::{ChangeRequest, ChangeStatus, TicketId};
use crate::error::{Error, Kind, Problems};
use crate::render::{Outcome, Shape};
use crate::text;

/// Wait until changes reach a state
///
/// A change that has gone further than the state has reached it. Ends with 0 when all have reached it, 10 when the
/// time is over, 11 when one waits for your approval (H11), and 12 when one ended in another way.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox change wait CR-200001 --for approved --wait-timeout 3h
  lumenctl change wait CR-200001 CR-200002 --for completed --wait-timeout 8h -o ndjson")]
pub struct Args {
    /// Ids of changes
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,

    /// The state to wait for
    #[arg(long = "for", value_name = "STATE", default_value = "completed", value_parser = Words::new([
        "requestForAuthorization", "waitForApproval", "approved", "scheduled", "inProgress", "completed", "failed",
        "rejected", "cancelled"]))]
    state: String,

    /// How long to wait at the most, such as 90s, 30m or 2h
    #[arg(long, value_name = "DURATION", default_value = DEFAULT_LIMIT)]
    wait_timeout: String,
}

/// Which changes, and what they are waited for.
pub struct Request {
    ids: Vec<TicketId>,
    goal: Goal<ChangeStatus>,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let ids = self.ids.iter().map(|id| problems.parse("ID", id)).collect::<Vec<_>>();
        let goal = Goal::parse(("--for", &self.state), ("--wait-timeout", &self.wait_timeout), problems);
        Some(Request { ids: ids.into_iter().collect::<Option<_>>()?, goal: goal? })
    }

    fn run<'a>(Request { ids, goal }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        waiting::wait::<ChangeRequest>(cx, ids.iter().map(TicketId::to_string).collect(), goal)
    }
}

/// How far a change is on its way; `None` for the ends beside the way.
fn progress(status: &ChangeStatus) -> Option<u8> {
    Some(match status {
        ChangeStatus::Acknowledged => 0,
        ChangeStatus::RequestForAuthorization => 1,
        ChangeStatus::WaitForApproval => 2,
        ChangeStatus::Approved => 3,
        ChangeStatus::Scheduled => 4,
        ChangeStatus::InProgress | ChangeStatus::FallbackExecution => 5,
        ChangeStatus::PostImplementationReview => 6,
        ChangeStatus::Completed => 7,
        ChangeStatus::Failed | ChangeStatus::Rejected | ChangeStatus::Cancelled | ChangeStatus::Other(_) => {
            return None;
        }
    })
}

impl Awaited for ChangeRequest {
    type Status = ChangeStatus;

    const WORD: &'static str = "change";

    const WORDS: &'static str = "changes";

    fn status(&self) -> &ChangeStatus {
        &self.status
    }

    fn verdict(&self, wanted: &ChangeStatus, _: &Session<'_>) -> Verdict {
        let (id, status) = (&self.id, &self.status);
        let has_passed = matches!((progress(status), progress(wanted)), (Some(is), Some(goal)) if is >= goal);
        if status == wanted || has_passed {
            Verdict::Reached
        } else if *status == ChangeStatus::WaitForApproval && self.is_planned_work() {
            Verdict::Failed(
                Error::new(Kind::CustomerActionNeeded, text!("change-waits-for-approval", id = id))
                    .rule(11)
                    .hint(text!("change-approve-or-decline", id = id)),
            )
        } else if status.is_final() {
            let message = text!("change-will-not-be", id = id, status = status, wanted = wanted);
            Verdict::Failed(Error::new(Kind::WrongEndState, message))
        } else {
            Verdict::GoesOn
        }
    }

    fn row(&self, session: &Session<'_>) -> Result<Value, Error> {
        view::change(self, None, session.settings())
    }
}
