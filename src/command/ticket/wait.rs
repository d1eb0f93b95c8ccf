//! `ticket wait`: until a state is reached.

use serde_json::Value;

use super::view;
use crate::command::session::Session;
use crate::command::value::Words;
use crate::command::waiting::{self, Awaited, DEFAULT_LIMIT, Goal, Verdict};
use crate::command::{Context, Verb};
use crate::domain::{Ticket, TicketId, TicketStatus};
use crate::error::{Error, Kind, Problems};
use crate::render::{Outcome, Shape};
use crate::text;

/// The states that can be waited for.
pub(super) const STATES: [&str; 8] =
    ["acknowledged", "inProgress", "pending", "held", "resolved", "closed", "cancelled", "rejected"];

/// Wait until tickets reach a state
///
/// Ends with 0 when all have reached it, 10 when the time is over, 11 when one waits for you (H6),
/// and 12 when one ended in another way. Each ticket is printed when its wait is over.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox ticket wait TT-100010 --for resolved
  lumenctl ticket list --open -o plain --columns id | \\
      xargs lumenctl ticket wait --wait-timeout 8h -o ndjson")]
pub struct Args {
    /// Ids of tickets
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,

    /// The state to wait for
    #[arg(long = "for", value_name = "STATE", default_value = "resolved", value_parser = Words::new(STATES))]
    state: String,

    /// How long to wait at the most, such as 90s, 30m or 2h
    #[arg(long, value_name = "DURATION", default_value = DEFAULT_LIMIT)]
    wait_timeout: String,
}

/// Which tickets, and what they are waited for.
pub struct Request {
    ids: Vec<TicketId>,
    goal: Goal<TicketStatus>,
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
        waiting::wait::<Ticket>(cx, ids.iter().map(TicketId::to_string).collect(), goal)
    }
}

impl Awaited for Ticket {
    type Status = TicketStatus;

    const WORD: &'static str = "ticket";

    const WORDS: &'static str = "tickets";

    fn status(&self) -> &TicketStatus {
        &self.status
    }

    fn verdict(&self, wanted: &TicketStatus, session: &Session<'_>) -> Verdict {
        let (id, status) = (&self.id, &self.status);
        // A closed ticket has been resolved before.
        if status == wanted || (*wanted == TicketStatus::Resolved && *status == TicketStatus::Closed) {
            Verdict::Reached
        } else if view::is_waiting(self, &session.settings().waiting_statuses) {
            Verdict::Failed(
                Error::new(Kind::CustomerActionNeeded, text!("ticket-waits-for-you", id = id, status = status))
                    .rule(6)
                    .hint(text!("ticket-give-access"))
                    .hint(text!("ticket-answer-with", id = id)),
            )
        } else if status.is_final() {
            let message = text!("ticket-will-not-be", id = id, status = status, wanted = wanted);
            Verdict::Failed(Error::new(Kind::WrongEndState, message))
        } else {
            Verdict::GoesOn
        }
    }

    fn row(&self, session: &Session<'_>) -> Result<Value, Error> {
        view::ticket(self, None, &session.settings().waiting_statuses)
    }
}
