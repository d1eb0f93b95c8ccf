//! `ticket wait`: until a state is reached.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use super::view;
use crate::command::session::Session;
use crate::command::value::Words;
use crate::command::{Context, Verb, failure_of};
use crate::domain::{Ticket, TicketId, TicketStatus, TimeLimit};
use crate::error::{Error, Kind, Problems};
use crate::portal::ops::resource;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;

/// The first pause between two looks; each next one is half as long again.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// The longest pause between two looks.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How long to wait where nobody says.
pub(super) const DEFAULT_LIMIT: &str = "1h";

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
  lumenctl ticket list --open -o plain --columns id | xargs lumenctl ticket wait --wait-timeout 8h -o ndjson")]
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
    goal: Goal,
}

/// The state that is waited for, and how long.
#[derive(Clone)]
pub(super) struct Goal {
    pub(super) state: TicketStatus,
    pub(super) limit: Duration,
}

impl Goal {
    /// Parses what was typed for these flags.
    pub(super) fn parse(state: (&str, &str), limit: (&str, &str), problems: &mut Problems) -> Option<Self> {
        let state = problems.parse(state.0, state.1);
        let limit = problems.parse::<TimeLimit>(limit.0, limit.1);
        Some(Self { state: state?, limit: limit?.get() })
    }
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let ids = self.ids.iter().map(|id| problems.parse("ID", id)).collect::<Vec<_>>();
        let goal = Goal::parse(("--for", &self.state), ("--wait-timeout", &self.wait_timeout), problems);
        let mut ids = ids.into_iter().collect::<Option<Vec<TicketId>>>()?;
        let mut seen = std::collections::HashSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        Some(Request { ids, goal: goal? })
    }

    fn run<'a>(Request { ids, goal }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::TroubleTicket)?;
        if let [id] = ids.as_slice() {
            let (ticket, end) = wait_for(&session, cx, id, &goal)?;
            let row = view::ticket(&ticket, None, &session.settings().waiting_statuses)?;
            return Ok(Outcome { failure: end, ..Output::One(row).into() });
        }
        let count = ids.len();
        let session = Rc::new(session);
        let ends: Rc<RefCell<Vec<Error>>> = Rc::default();
        let lost: Rc<RefCell<Vec<(String, Error)>>> = Rc::default();
        let rows = {
            let (session, ends, lost) = (Rc::clone(&session), Rc::clone(&ends), Rc::clone(&lost));
            Waits::new(Rc::clone(&session), cx, ids, goal).filter_map(move |(id, result)| match result {
                Ok((ticket, end)) => {
                    ends.borrow_mut().extend(end);
                    Some(view::ticket(&ticket, None, &session.settings().waiting_statuses))
                }
                Err(error) if error.kind == Kind::Interrupted => Some(Err(error)),
                Err(error) => {
                    lost.borrow_mut().push((id.to_string(), error));
                    None
                }
            })
        };
        let verdict = move || {
            let lost = lost.take();
            let shown = count - lost.len();
            // A ticket that could not be looked at comes first; then what the user has to act on, then what merely
            // ended badly, then lack of time.
            let rank = |error: &Error| match error.kind {
                Kind::CustomerActionNeeded => 0,
                Kind::WrongEndState => 1,
                _ => 2,
            };
            failure_of("tickets", shown, lost).or_else(|| ends.take().into_iter().min_by_key(rank)).map_or(Ok(()), Err)
        };
        Ok(Outcome { then: Some(Box::new(verdict)), ..Output::Stream(Box::new(rows)).into() })
    }
}

/// Waits for one ticket; the error, if any, says how the wait ended without the state.
pub(super) fn wait_for(
    session: &Session<'_>,
    cx: &Context<'_>,
    id: &TicketId,
    goal: &Goal,
) -> Result<(Ticket, Option<Error>), Error> {
    match Waits::new(session, cx, vec![id.clone()], goal.clone()).next() {
        Some((_, result)) => result,
        None => Err(Error::new(Kind::Internal, "a wait ended without a result")),
    }
}

/// The waits for several tickets at once; each is given when it is over.
struct Waits<'a, S> {
    session: S,
    cx: &'a Context<'a>,
    goal: Goal,
    started: Instant,
    watched: Vec<Watched>,
}

/// A ticket whose wait is not over.
struct Watched {
    id: TicketId,
    last: Option<TicketStatus>,
    pause: Duration,
    next_look: Instant,
}

impl<'s, S: std::ops::Deref<Target = Session<'s>>> Iterator for Waits<'_, S> {
    type Item = (TicketId, Result<(Ticket, Option<Error>), Error>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let at = (0..self.watched.len()).min_by_key(|at| self.watched[*at].next_look)?;
            if let Err(error) = self.sleep_until(self.watched[at].next_look) {
                let watched = self.watched.swap_remove(at);
                self.watched.clear();
                return Some((watched.id, Err(error)));
            }
            if let Some(result) = self.look(at) {
                return Some((self.watched.swap_remove(at).id, result));
            }
        }
    }
}

impl<'a, 's, S: std::ops::Deref<Target = Session<'s>>> Waits<'a, S> {
    fn new(session: S, cx: &'a Context<'a>, ids: Vec<TicketId>, goal: Goal) -> Self {
        let started = Instant::now();
        let watched =
            ids.into_iter().map(|id| Watched { id, last: None, pause: FIRST_PAUSE, next_look: started }).collect();
        Self { session, cx, goal, started, watched }
    }

    fn sleep_until(&self, moment: Instant) -> Result<(), Error> {
        let pause = moment.saturating_duration_since(Instant::now());
        if pause.is_zero() { Ok(()) } else { self.session.sleep(pause) }
    }

    /// Looks at a ticket; `None`: its wait goes on.
    fn look(&mut self, at: usize) -> Option<Result<(Ticket, Option<Error>), Error>> {
        let watched = &mut self.watched[at];
        let id = &watched.id;
        let left = self.goal.limit.saturating_sub(self.started.elapsed());
        let asked = match self.session.run(resource::get::<Ticket>(&self.session.portal, id.as_str())) {
            // A portal that is down for a while is no reason to give up a wait of hours.
            Err(error) if error.kind == Kind::Unavailable && !left.is_zero() => {
                self.cx.ui.warning(&format!("ticket {id}: {error}; the wait goes on"));
                error.retry_after.unwrap_or_default()
            }
            Err(error) => return Some(Err(error)),
            Ok(ticket) => {
                if let Some(last) = watched.last.as_ref().filter(|last| **last != ticket.status) {
                    self.cx.ui.note(&format!("ticket {id}: {last} ► {}", ticket.status));
                }
                let is_waiting = view::is_waiting(&ticket, &self.session.settings().waiting_statuses);
                match verdict(&ticket, &self.goal.state, is_waiting) {
                    Verdict::Reached => return Some(Ok((ticket, None))),
                    Verdict::Failed(error) => return Some(Ok((ticket, Some(error)))),
                    Verdict::GoesOn => {}
                }
                if left.is_zero() {
                    let message = format!(
                        "ticket {id} is {} and not {} yet; the time to wait is over",
                        ticket.status, self.goal.state
                    );
                    let error =
                        Error::new(Kind::TimedOut, message).hint("the ticket itself is fine: wait again, or longer");
                    return Some(Ok((ticket, Some(error))));
                }
                watched.last = Some(ticket.status);
                Duration::ZERO
            }
        };
        let jitter = 0.75 + self.session.portal.client().chance() / 2.0;
        watched.next_look = Instant::now() + watched.pause.mul_f64(jitter).max(asked).min(left);
        watched.pause = watched.pause.mul_f64(1.5).min(LONGEST_PAUSE);
        None
    }
}

/// What a look at a ticket says of the wait.
enum Verdict {
    Reached,
    Failed(Error),
    GoesOn,
}

fn verdict(ticket: &Ticket, wanted: &TicketStatus, is_waiting: bool) -> Verdict {
    let (id, status) = (&ticket.id, &ticket.status);
    // A closed ticket has been resolved before.
    if status == wanted || (*wanted == TicketStatus::Resolved && *status == TicketStatus::Closed) {
        Verdict::Reached
    } else if is_waiting {
        Verdict::Failed(
            Error::new(Kind::CustomerActionNeeded, format!("ticket {id} waits for you ({status})"))
                .rule(6)
                .hint("give access or answer the question: the time until then does not count for the SLA")
                .hint(format!("lumenctl ticket comment {id} --text '…' answers it")),
        )
    } else if status.is_final() {
        let message = format!("ticket {id} is {status} and will not be {wanted}");
        Verdict::Failed(Error::new(Kind::WrongEndState, message))
    } else {
        Verdict::GoesOn
    }
}
