//! `ticket wait`: until a state is reached.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::view;
use crate::command::session::Session;
use crate::command::value::Words;
use crate::command::{Context, Verb, several};
use crate::domain::{Ticket, TicketId, TicketStatus, TimeLimit};
use crate::error::{Error, Kind, Problems};
use crate::portal::ops::trouble_ticket;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;

/// The first pause between two looks; each next one is half as long again.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// The longest pause between two looks.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Wait until tickets reach a state
///
/// Ends with 0 when all have reached it, 10 when the time is over, 11 when one waits for you (H6),
/// and 12 when one ended in another way.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Ids of tickets
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,

    /// The state to wait for
    #[arg(long = "for", value_name = "STATE", default_value = "resolved", value_parser = Words::new([
        "acknowledged", "inProgress", "pending", "held", "resolved", "closed", "cancelled", "rejected"]))]
    state: String,

    /// How long to wait at the most, such as 90s, 30m or 2h
    #[arg(long, value_name = "DURATION", default_value = "1h")]
    wait_timeout: String,
}

/// Which tickets, which state, how long.
pub struct Request {
    ids: Vec<TicketId>,
    state: TicketStatus,
    limit: Duration,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let ids = self.ids.iter().map(|id| problems.parse("ID", id)).collect::<Vec<_>>();
        let state = problems.parse("--for", &self.state);
        let limit = problems.parse::<TimeLimit>("--wait-timeout", &self.wait_timeout);
        Some(Request { ids: ids.into_iter().collect::<Option<_>>()?, state: state?, limit: limit?.get() })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::TroubleTicket)?;
        let started = Instant::now();
        let mut ends: Vec<Error> = Vec::new();
        let mut wait = |id: &TicketId| -> Result<Value, Error> {
            let (ticket, end) = follow(&session, cx, id, &request, started)?;
            ends.extend(end);
            view::ticket(&ticket, None, &session.settings().waiting_statuses)
        };
        let outcome = match request.ids.as_slice() {
            [id] => Output::One(wait(id)?).into(),
            ids => several("tickets", ids.iter().map(|id| (id.to_string(), wait(id))))?,
        };
        // A ticket that could not be looked at comes first; then what the user has to act on, then what merely
        // ended badly, then lack of time.
        let rank = |error: &Error| match error.kind {
            Kind::CustomerActionNeeded => 0,
            Kind::WrongEndState => 1,
            _ => 2,
        };
        let failure = outcome.failure.or_else(|| ends.into_iter().min_by_key(rank));
        Ok(Outcome { failure, ..outcome })
    }
}

/// Looks at one ticket until its wait is over; `None`: it reached the state.
fn follow(
    session: &Session<'_>,
    cx: &Context<'_>,
    id: &TicketId,
    request: &Request,
    started: Instant,
) -> Result<(Ticket, Option<Error>), Error> {
    let mut last: Option<TicketStatus> = None;
    let mut pause = FIRST_PAUSE;
    loop {
        let ticket = session.run(trouble_ticket::get(&session.portal, id.as_str()))?;
        if let Some(last) = last.filter(|last| *last != ticket.status) {
            cx.ui.note(&format!("ticket {id}: {last} ► {}", ticket.status));
        }
        let is_waiting = view::is_waiting(&ticket, &session.settings().waiting_statuses);
        let end = verdict(&ticket, &request.state, is_waiting);
        if end.is_reached {
            return Ok((ticket, None));
        }
        if let Some(error) = end.failure {
            return Ok((ticket, Some(error)));
        }
        let left = request.limit.saturating_sub(started.elapsed());
        if left.is_zero() {
            let message =
                format!("ticket {id} is {} and not {} yet; the time to wait is over", ticket.status, request.state);
            let error = Error::new(Kind::TimedOut, message).hint("the ticket itself is fine: wait again, or longer");
            return Ok((ticket, Some(error)));
        }
        let jitter = 0.75 + session.portal.client().chance() / 2.0;
        session.run(async {
            tokio::time::sleep(pause.mul_f64(jitter).min(left)).await;
            Ok(())
        })?;
        last = Some(ticket.status);
        pause = pause.mul_f64(1.5).min(LONGEST_PAUSE);
    }
}

/// What a look at a ticket says of the wait.
struct Verdict {
    is_reached: bool,
    failure: Option<Error>,
}

fn verdict(ticket: &Ticket, wanted: &TicketStatus, is_waiting: bool) -> Verdict {
    let status = &ticket.status;
    // A closed ticket has been resolved before.
    let is_reached = status == wanted || (*wanted == TicketStatus::Resolved && *status == TicketStatus::Closed);
    let id = &ticket.id;
    let failure = if is_reached {
        None
    } else if is_waiting {
        Some(
            Error::new(Kind::CustomerActionNeeded, format!("ticket {id} waits for you ({status})"))
                .rule(6)
                .hint("give access or answer the question: the time until then does not count for the SLA"),
        )
    } else if status.is_final() {
        Some(Error::new(Kind::WrongEndState, format!("ticket {id} is {status} and will not be {wanted}")))
    } else {
        None
    };
    Verdict { is_reached, failure }
}
