//! What may be sent twice, and when.

use std::time::Duration;

use super::PortalError;

/// What is known of a request's second arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// It changes nothing (a GET): repeat on anything that may pass.
    Harmless,
    /// It changes something: repeat only where it cannot have been carried out.
    Harmful,
}

/// At most so many repetitions where there is no portal to answer: a wrong address or a missing network does not pass
/// within the budget, and whoever waits needs the phone number.
const MOST_CONNECTIONS: u32 = 4;

/// The longest pause that is not asked for by the portal.
const LONGEST_PAUSE: Duration = Duration::from_secs(8);

/// How long to wait before the request is sent again; `None`: not at all.
///
/// `attempt` counts from 0; `left` is what remains of the budget of all retries (`--max-wait`);
/// `chance` in `0.0..1.0` spreads clients that failed together (full jitter).
pub(super) fn pause(
    repeat: Repeat,
    error: &PortalError,
    attempt: u32,
    left: Duration,
    chance: f64,
) -> Option<Duration> {
    let asked = match error {
        PortalError::NotConnected { .. } => None,
        PortalError::Answered(answered) if answered.status == 429 => answered.retry_after,
        PortalError::Answered(answered) => match (repeat, answered.status) {
            (Repeat::Harmless, 408 | 425 | 500 | 502 | 503 | 504) => answered.retry_after,
            _ => return None,
        },
        PortalError::Lost { .. } if repeat == Repeat::Harmless => None,
        _ => return None,
    };
    let is_unreachable = matches!(error, PortalError::NotConnected { .. });
    let pause = match asked {
        Some(asked) => asked + Duration::from_millis(250).mul_f64(chance),
        None if is_unreachable && attempt >= MOST_CONNECTIONS => return None,
        None => (Duration::from_millis(500) * 2_u32.pow(attempt.min(8))).min(LONGEST_PAUSE).mul_f64(chance),
    };
    (pause < left).then_some(pause)
}

#[cfg(test)]
mod tests {
    use super::super::Answered;
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn answered(status: u16, retry_after: Option<u64>) -> PortalError {
        let retry_after = retry_after.map(Duration::from_secs);
        PortalError::Answered(Answered { status, retry_after, ..Answered::default() })
    }

    fn lost() -> PortalError {
        PortalError::Lost { host: "h".into(), reason: "r".into() }
    }

    fn not_connected() -> PortalError {
        PortalError::NotConnected { host: "h".into(), reason: "r".into() }
    }

    #[test]
    fn a_write_is_repeated_only_where_it_cannot_have_arrived_or_on_429() {
        let again = |error: &PortalError| pause(Repeat::Harmful, error, 0, MINUTE, 0.5).is_some();
        assert!(again(&not_connected()));
        assert!(again(&answered(429, None)));
        for status in [400, 401, 404, 408, 409, 422, 425, 500, 502, 503, 504] {
            assert!(!again(&answered(status, Some(1))), "{status}");
        }
        assert!(!again(&lost()));
    }

    #[test]
    fn a_read_is_repeated_on_what_may_pass_and_not_on_a_refusal() {
        let again = |error: &PortalError| pause(Repeat::Harmless, error, 0, MINUTE, 0.5).is_some();
        for status in [408, 425, 429, 500, 502, 503, 504] {
            assert!(again(&answered(status, None)), "{status}");
        }
        for status in [400, 401, 403, 404, 409, 422, 501] {
            assert!(!again(&answered(status, None)), "{status}");
        }
        assert!(again(&lost()) && again(&not_connected()));
    }

    #[test]
    fn the_portals_wish_is_honoured_within_the_budget_and_no_longer() {
        let wish = answered(429, Some(30));
        assert!(pause(Repeat::Harmful, &wish, 9, MINUTE, 0.0).is_some_and(|pause| pause >= Duration::from_secs(30)));
        assert_eq!(pause(Repeat::Harmful, &wish, 0, Duration::from_secs(20), 0.0), None);
        assert_eq!(pause(Repeat::Harmless, &lost(), 0, Duration::ZERO, 0.0), None);
    }

    #[test]
    fn pauses_grow_are_bounded_and_end() {
        for attempt in 0..100 {
            let most = Duration::from_millis(500) * 2_u32.pow(attempt.min(8));
            assert!(pause(Repeat::Harmless, &lost(), attempt, MINUTE, 0.999).unwrap() <= most.min(LONGEST_PAUSE));
        }
        assert_eq!(pause(Repeat::Harmless, &lost(), 9, Duration::from_millis(100), 0.5), None);
        assert_eq!(pause(Repeat::Harmless, &not_connected(), MOST_CONNECTIONS, MINUTE, 0.5), None);
    }
}
