//! How long something may take, as people type it.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::SignedDuration;

use super::Refusal;
use crate::text;

/// A length of time with units: `500ms`, `30s`, `2m`, `1h30m`; `0` needs none.
///
/// At most seven days: nothing that this tool waits for lasts longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeLimit(Duration);

impl TimeLimit {
    const MOST: Duration = Duration::from_secs(7 * 24 * 60 * 60);

    /// The length itself.
    pub const fn get(self) -> Duration {
        self.0
    }

    /// Whether there is no time at all.
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

impl FromStr for TimeLimit {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refuse = |message| Err(Refusal::new("invalid_duration", message).hint(text!("domain-duration-form")));
        let typed = text;
        let text = text.trim();
        if text == "0" {
            return Ok(Self(Duration::ZERO));
        }
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return refuse(text!("domain-duration-without-unit", duration = typed));
        }
        let Ok(signed) = text.parse::<SignedDuration>() else {
            return refuse(text!("domain-duration-invalid", duration = typed));
        };
        match Duration::try_from(signed) {
            Ok(length) if length > Self::MOST => refuse(text!("domain-duration-too-long", duration = typed)),
            Ok(length) => Ok(Self(length)),
            Err(_) => refuse(text!("domain-duration-negative", duration = typed)),
        }
    }
}

impl fmt::Display for TimeLimit {
    /// The shortest spelling that reads back as the same length: `1h30m`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_zero() {
            return f.write_str("0");
        }
        let seconds = self.0.as_secs();
        let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")];
        let nanos = self.0.subsec_nanos();
        let fractions = [(nanos / 1_000_000, "ms"), (nanos / 1_000 % 1_000, "us"), (nanos % 1_000, "ns")]
            .map(|(n, u)| (u64::from(n), u));
        for (number, unit) in parts.into_iter().chain(fractions).filter(|(number, _)| *number > 0) {
            write!(f, "{number}{unit}")?;
        }
        Ok(())
    }
}

/// The duration between two moments as people say it: `3 d 4 h`.
pub fn in_words(duration: SignedDuration) -> String {
    let minutes = duration.as_mins();
    match (minutes / (24 * 60), minutes / 60 % 24, minutes % 60) {
        (0, 0, minutes) => format!("{minutes} min"),
        (0, hours, minutes) => format!("{hours} h {minutes} min"),
        (days, hours, _) => format!("{days} d {hours} h"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_its_unit_is_taken_and_spelled_shortest() {
        for (text, millis, shown) in [
            ("30s", 30_000, "30s"),
            ("2m", 120_000, "2m"),
            ("500ms", 500, "500ms"),
            ("1h30m", 5_400_000, "1h30m"),
            ("90m", 5_400_000, "1h30m"),
            ("1.5s", 1_500, "1s500ms"),
            ("0", 0, "0"),
            ("0s", 0, "0"),
        ] {
            let limit: TimeLimit = text.parse().unwrap();
            assert_eq!((limit.get(), limit.to_string().as_str()), (Duration::from_millis(millis), shown), "{text}");
            assert_eq!(limit.to_string().parse(), Ok(limit));
        }
    }

    #[test]
    fn a_missing_unit_a_negative_length_and_nonsense_are_refused() {
        for (text, why) in [
            ("30", "without its unit"),
            ("-5s", "negative"),
            ("soon", "is not a duration"),
            ("", "is not a duration"),
            ("400h", "longer than seven days"),
        ] {
            let refusal = text.parse::<TimeLimit>().unwrap_err();
            assert_eq!(refusal.code, "invalid_duration", "{text}");
            assert!(refusal.message.contains(why), "{text}: {refusal}");
        }
    }

    #[test]
    fn a_duration_is_said_in_the_two_units_that_matter() {
        let words = |minutes| in_words(SignedDuration::from_mins(minutes));
        assert_eq!([words(59), words(61), words(26 * 60)], ["59 min", "1 h 1 min", "1 d 2 h"]);
    }
}
