//! Waiting until things of a portal reach a state.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::session::Session;
use super::{Context, failure_of};
use crate::domain::TimeLimit;
use crate::error::{Error, Kind, Problems};
use crate::portal::ops::resource::{self, Resource};
use crate::render::{Outcome, Output};
use crate::text;

/// The first pause between two looks; each next one is half as long again.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// The longest pause between two looks.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How long to wait where nobody says.
pub(super) const DEFAULT_LIMIT: &str = "1h";

/// What is waited for, and how long.
#[derive(Clone)]
pub(super) struct Goal<T> {
    /// The state.
    pub(super) state: T,
    /// How long at the most.
    pub(super) limit: Duration,
}

impl<T: std::str::FromStr<Err = crate::domain::Refusal>> Goal<T> {
    /// Parses what was typed for these flags.
    pub(super) fn parse(state: (&str, &str), limit: (&str, &str), problems: &mut Problems) -> Option<Self> {
        let state = problems.parse(state.0, state.1);
        let limit = problems.parse::<TimeLimit>(limit.0, limit.1);
        Some(Self { state: state?, limit: limit?.get() })
    }
}

/// What a look at a thing says of the wait.
pub(super) enum Verdict {
    /// It is there.
    Reached,
    /// It will not come there, or not by itself.
    Failed(Error),
    /// Not yet.
    GoesOn,
}

/// What can be waited for.
pub(super) trait Awaited: Resource {
    /// Its states.
    type Status: std::fmt::Display + PartialEq + Clone;

    /// By which word the texts know it: `ticket`.
    const WORD: &'static str;

    /// By which word the texts know several: `tickets`.
    const WORDS: &'static str;

    /// Its state.
    fn status(&self) -> &Self::Status;

    /// What a look at it says.
    fn verdict(&self, wanted: &Self::Status, session: &Session<'_>) -> Verdict;

    /// Its row in the result.
    ///
    /// # Errors
    /// Where it cannot be made, which is a bug.
    fn row(&self, session: &Session<'_>) -> Result<Value, Error>;
}

/// Waits for several things at once, and prints each when its wait is over.
pub(super) fn wait<'a, R: Awaited + 'a>(
    cx: &'a Context<'a>,
    mut ids: Vec<String>,
    goal: Goal<R::Status>,
) -> Result<Outcome<'a>, Error> {
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    let session = Session::open(cx, R::API)?;
    if let [id] = ids.as_slice() {
        let (thing, end) = wait_for::<R>(&session, cx, id, &goal)?;
        return Ok(Outcome { failure: end, ..Output::One(thing.row(&session)?).into() });
    }
    let count = ids.len();
    let session = Rc::new(session);
    let ends: Rc<RefCell<Vec<Error>>> = Rc::default();
    let lost: Rc<RefCell<Vec<(String, Error)>>> = Rc::default();
    let rows = {
        let (session, ends, lost) = (Rc::clone(&session), Rc::clone(&ends), Rc::clone(&lost));
        Waits::<_, R>::new(Rc::clone(&session), cx, ids, goal).filter_map(move |(id, result)| match result {
            Ok((thing, end)) => {
                ends.borrow_mut().extend(end);
                Some(thing.row(&session))
            }
            Err(error) if error.kind == Kind::Interrupted => Some(Err(error)),
            Err(error) => {
                lost.borrow_mut().push((id, error));
                None
            }
        })
    };
    let verdict = move || {
        let lost = lost.take();
        let shown = count - lost.len();
        // What could not be looked at comes first; then what the user has to act on, then what merely ended badly,
        // then lack of time.
        let rank = |error: &Error| match error.kind {
            Kind::CustomerActionNeeded => 0,
            Kind::WrongEndState => 1,
            _ => 2,
        };
        failure_of(R::WORDS, shown, lost).or_else(|| ends.take().into_iter().min_by_key(rank)).map_or(Ok(()), Err)
    };
    Ok(Outcome { then: Some(Box::new(verdict)), ..Output::Stream(Box::new(rows)).into() })
}

/// Waits for one thing; the error, if any, says how the wait ended without the state.
pub(super) fn wait_for<R: Awaited>(
    session: &Session<'_>,
    cx: &Context<'_>,
    id: &str,
    goal: &Goal<R::Status>,
) -> Result<(R, Option<Error>), Error> {
    match Waits::<_, R>::new(session, cx, vec![id.to_owned()], goal.clone()).next() {
        Some((_, result)) => result,
        None => Err(Error::new(Kind::Internal, text!("command-wait-without-result"))),
    }
}

/// The waits for several things at once; each is given when it is over.
struct Waits<'a, S, R: Awaited> {
    session: S,
    cx: &'a Context<'a>,
    goal: Goal<R::Status>,
    started: Instant,
    watched: Vec<Watched<R::Status>>,
}

/// A thing whose wait is not over.
struct Watched<T> {
    id: String,
    last: Option<T>,
    pause: Duration,
    next_look: Instant,
}

impl<'s, S: Deref<Target = Session<'s>>, R: Awaited> Iterator for Waits<'_, S, R> {
    type Item = (String, Result<(R, Option<Error>), Error>);

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

impl<'a, 's, S: Deref<Target = Session<'s>>, R: Awaited> Waits<'a, S, R> {
    fn new(session: S, cx: &'a Context<'a>, ids: Vec<String>, goal: Goal<R::Status>) -> Self {
        let started = Instant::now();
        let watch = |id| Watched { id, last: None, pause: FIRST_PAUSE, next_look: started };
        Self { session, cx, goal, started, watched: ids.into_iter().map(watch).collect() }
    }

    fn sleep_until(&self, moment: Instant) -> Result<(), Error> {
        let pause = moment.saturating_duration_since(Instant::now());
        if pause.is_zero() { Ok(()) } else { self.session.sleep(pause) }
    }

    /// Looks at a thing; `None`: its wait goes on.
    fn look(&mut self, at: usize) -> Option<Result<(R, Option<Error>), Error>> {
        let watched = &mut self.watched[at];
        let (id, what) = (&watched.id, R::WORD);
        let left = self.goal.limit.saturating_sub(self.started.elapsed());
        let asked = match self.session.run(resource::get::<R>(&self.session.portal, id)) {
            // A portal that is down for a while is no reason to give up a wait of hours.
            Err(error) if error.kind == Kind::Unavailable && !left.is_zero() => {
                self.cx.ui.warning(&text!("command-wait-goes-on", what = what, id = id, error = error));
                error.retry_after.unwrap_or_default()
            }
            Err(error) => return Some(Err(error)),
            Ok(thing) => {
                if let Some(last) = watched.last.as_ref().filter(|last| *last != thing.status()) {
                    self.cx.ui.note(&text!(
                        "command-wait-moved",
                        what = what,
                        id = id,
                        from = last,
                        to = thing.status()
                    ));
                }
                match thing.verdict(&self.goal.state, &self.session) {
                    Verdict::Reached => return Some(Ok((thing, None))),
                    Verdict::Failed(error) => return Some(Ok((thing, Some(error)))),
                    Verdict::GoesOn => {}
                }
                if left.is_zero() {
                    let (status, wanted) = (thing.status(), &self.goal.state);
                    let message = text!("command-wait-is-over", what = what, id = id, status = status, wanted = wanted);
                    let error = Error::new(Kind::TimedOut, message).hint(text!("command-wait-again", what = what));
                    return Some(Ok((thing, Some(error))));
                }
                watched.last = Some(thing.status().clone());
                Duration::ZERO
            }
        };
        let jitter = 0.75 + self.session.portal.client().chance() / 2.0;
        watched.next_look = Instant::now() + watched.pause.mul_f64(jitter).max(asked).min(left);
        watched.pause = watched.pause.mul_f64(1.5).min(LONGEST_PAUSE);
        None
    }
}
