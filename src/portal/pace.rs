//! How fast requests go out: as fast as they can, or so many a second; and never while the portal asks to wait.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::domain::Refusal;
use crate::text;

/// After a refusal for speed, requests go out at this share of the pace at which the portal took them.
const EASE: f64 = 0.9;

/// So much faster they go again with each second without a refusal.
const RECOVERY: f64 = 1.1;

/// How long is waited where the portal does not say.
const PAUSE: Duration = Duration::from_secs(1);

/// So many requests in so much time: `5/s`, `300/min`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    per_second: f64,
}

impl FromStr for Rate {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let parse = || {
            let (count, unit) = text.split_once('/')?;
            let seconds = match unit.trim() {
                "s" | "sec" => 1.0,
                "m" | "min" => 60.0,
                "h" => 3600.0,
                _ => return None,
            };
            let count: f64 = count.trim().parse().ok()?;
            // Below that a pause would be longer than a clock can count.
            let is_fine = (0.001..=1e6).contains(&count);
            is_fine.then_some(Self { per_second: count / seconds })
        };
        parse().ok_or_else(|| {
            Refusal::new("invalid_rate", text!("portal-rate-is-none", text = text)).hint(text!("portal-rate-hint"))
        })
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/s", self.per_second)
    }
}

/// The pace of all requests of a process.
#[derive(Debug, Default)]
pub struct Pace {
    /// Whether anybody ever has to wait.
    is_bound: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// What the user asked for.
    limit: Option<f64>,
    /// What the portal has shown to take, in requests a second.
    shown: Option<f64>,
    /// When `shown` was changed.
    changed: Option<Instant>,
    /// Nothing goes out before.
    held_until: Option<Instant>,
    /// The moment of the next request.
    next: Option<Instant>,
    /// The second that is counted: its beginning, how many answers came in it, and in the one before.
    counted: Option<(Instant, u32, u32)>,
}

impl Pace {
    /// Never faster than this.
    pub fn limit(&self, rate: Rate) {
        self.state().limit = Some(rate.per_second);
        self.is_bound.store(true, Ordering::Relaxed);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until it is this request's turn; for the portal's sake not longer than `most`.
    ///
    /// # Errors
    /// How long the portal asks to wait, where that is more.
    pub(super) async fn turn(&self, most: Duration) -> Result<(), Duration> {
        if !self.is_bound.load(Ordering::Relaxed) {
            return Ok(());
        }
        let wait = self.state().reserve(Instant::now(), most)?;
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
        Ok(())
    }

    /// The portal has taken a request.
    pub(super) fn taken(&self) {
        self.state().count(Instant::now());
    }

    /// The portal has refused a request for its speed (429), and asks to wait so long.
    pub(super) fn refused(&self, retry_after: Option<Duration>) {
        self.state().hold(retry_after.unwrap_or(PAUSE), Instant::now());
        self.is_bound.store(true, Ordering::Relaxed);
    }
}

impl State {
    /// How long this request has to wait; its place is taken. An error where the portal asks for more than `most`.
    fn reserve(&mut self, now: Instant, most: Duration) -> Result<Duration, Duration> {
        if let (Some(shown), Some(changed)) = (self.shown, self.changed)
            && now.duration_since(changed) >= Duration::from_secs(1)
        {
            (self.shown, self.changed) = (Some(shown * RECOVERY), Some(now));
        }
        let earliest = self.held_until.filter(|until| *until > now).unwrap_or(now);
        if earliest - now > most {
            return Err(earliest - now);
        }
        let rate = match (self.limit, self.shown) {
            (Some(limit), Some(shown)) => limit.min(shown),
            (limit, shown) => match limit.or(shown) {
                Some(rate) => rate,
                None => return Ok(earliest - now),
            },
        };
        let mine = self.next.filter(|next| *next > earliest).unwrap_or(earliest);
        self.next = Some(mine + Duration::from_secs_f64(1.0 / rate));
        Ok(mine - now)
    }

    fn count(&mut self, now: Instant) {
        const SECOND: Duration = Duration::from_secs(1);
        match &mut self.counted {
            Some((since, count, _)) if now.duration_since(*since) < SECOND => *count += 1,
            counted => {
                let before = counted.filter(|(since, ..)| now.duration_since(*since) < 2 * SECOND);
                *counted = Some((now, 1, before.map_or(0, |(_, count, _)| count)));
            }
        }
    }

    fn hold(&mut self, pause: Duration, now: Instant) {
        let until = now + pause;
        let is_news = self.held_until.is_none_or(|held| held <= now);
        self.held_until = Some(self.held_until.map_or(until, |held| held.max(until)));
        // Requests that were under way together are refused together: that counts once.
        if is_news {
            // A second that has just begun says nothing yet.
            let taken = self.counted.map_or(1.0, |(_, count, before)| f64::from(count.max(before).max(1)));
            let shown = (taken * EASE).max(1.0);
            self.shown = Some(self.shown.map_or(shown, |before| before.min(shown)));
            self.changed = Some(until);
            self.next = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: Duration = Duration::from_secs(60);

    #[test]
    fn a_rate_is_a_number_in_a_time() {
        assert_eq!("300/min".parse(), Ok(Rate { per_second: 5.0 }));
        assert_eq!("0.5/s".parse(), Ok(Rate { per_second: 0.5 }));
        for bad in ["", "5", "5/d", "0/s", "-1/s", "x/s", "inf/s", "nan/s", "1e-30/s", "0.0001/h"] {
            assert_eq!(bad.parse::<Rate>().unwrap_err().code, "invalid_rate", "{bad:?}");
        }
    }

    #[test]
    fn requests_are_spread_evenly_over_a_second() {
        let mut state = State { limit: Some(10.0), ..State::default() };
        let now = Instant::now();
        let waits: Vec<u128> = (0..4).map(|_| state.reserve(now, MOST).unwrap().as_millis()).collect();
        assert_eq!(waits, [0, 100, 200, 300]);
    }

    #[test]
    fn a_refusal_holds_all_and_then_slows_them_below_what_was_taken() {
        let mut state = State::default();
        let now = Instant::now();
        assert_eq!(state.reserve(now, MOST), Ok(Duration::ZERO));
        (0..100).for_each(|_| state.count(now));
        state.hold(Duration::from_secs(2), now);
        state.hold(Duration::from_secs(2), now);
        assert_eq!(state.shown, Some(90.0));
        assert_eq!(state.reserve(now, MOST), Ok(Duration::from_secs(2)));
        assert!(state.reserve(now, MOST).unwrap() > Duration::from_secs(2));
        // A second after the pause it begins to recover.
        state.reserve(now + Duration::from_secs(3), MOST).unwrap();
        assert!(state.shown.is_some_and(|shown| (98.0..100.0).contains(&shown)), "{:?}", state.shown);
    }

    #[test]
    fn a_portal_that_asks_for_more_than_the_budget_is_not_waited_for() {
        let mut state = State::default();
        let now = Instant::now();
        state.hold(Duration::from_secs(3600), now);
        assert_eq!(state.reserve(now, MOST), Err(Duration::from_secs(3600)));
        assert_eq!(state.reserve(now + Duration::from_secs(3600), MOST), Ok(Duration::ZERO));
    }
}
