//! The window in which a change is to be carried out (H9).

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Span, Timestamp};

use super::Refusal;
use crate::text;

/// A time window: it begins in the future, and ends after it begins (H9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeWindow {
    start: Timestamp,
    end: Timestamp,
}

impl ChangeWindow {
    /// The first moment.
    pub fn start(&self) -> Timestamp {
        self.start
    }

    /// The first moment after it.
    pub fn end(&self) -> Timestamp {
        self.end
    }

    /// Parses `START/END`, two moments.
    ///
    /// Each is RFC 3339, or a local time (`2026-12-01T22:00`) in `zone`, that of the customer's country. END may also be
    /// a duration (`PT4H`, ISO 8601), in which a day has 24 hours.
    ///
    /// # Errors
    /// `invalid_window`, `window_order`, `window_in_past`, `nonexistent_local_time`, `ambiguous_local_time`; without a
    /// zone `country_needed` for a local time.
    pub fn parse(text: &str, zone: Option<&TimeZone>, now: Timestamp) -> Result<Self, Refusal> {
        let malformed = || {
            Refusal::new("invalid_window", text!("domain-window-invalid", window = text))
                .rule(9)
                .hint(text!("domain-window-form"))
        };
        let (start, end) = text.split_once('/').ok_or_else(malformed)?;
        let start = moment(start, zone)?.ok_or_else(malformed)?;
        let end = match moment(end, zone)? {
            Some(end) => end,
            None => {
                let length: Span = end.trim().parse().map_err(|_| malformed())?;
                let hours = length.total((jiff::Unit::Second, jiff::SpanRelativeTo::days_are_24_hours()));
                let seconds = hours.map_err(|_| malformed())?;
                start.checked_add(jiff::SignedDuration::from_secs_f64(seconds)).map_err(|_| malformed())?
            }
        };
        if end <= start {
            return Err(Refusal::new("window_order", text!("domain-window-order")).rule(9));
        }
        if start <= now {
            return Err(Refusal::new("window_in_past", text!("domain-window-in-past", start = start)).rule(9));
        }
        Ok(Self { start, end })
    }
}

/// A moment; `None` for what is neither RFC 3339 nor a local time.
fn moment(text: &str, zone: Option<&TimeZone>) -> Result<Option<Timestamp>, Refusal> {
    let text = text.trim();
    // The parsers below pass over a zone in brackets (`22:00[UTC]`), and would read the time in another one.
    if text.contains('[') {
        return Ok(None);
    }
    if let Ok(moment) = text.parse() {
        return Ok(Some(moment));
    }
    let Ok(local) = text.parse::<DateTime>() else { return Ok(None) };
    let Some(zone) = zone else {
        return Err(Refusal::new("country_needed", text!("domain-local-time-without-country", time = text))
            .rule(9)
            .hint(text!("domain-local-time-needs-country")));
    };
    let ambiguous = zone.to_ambiguous_timestamp(local);
    let name = zone.iana_name().unwrap_or("unnamed");
    let at = |offset: jiff::tz::Offset| {
        offset.to_timestamp(local).map(|moment| moment.display_with_offset(offset).to_string())
    };
    match ambiguous.offset() {
        AmbiguousOffset::Unambiguous { .. } => Ok(ambiguous.compatible().ok()),
        AmbiguousOffset::Gap { before, after } => {
            // Read with the old offset it is after the jump, and with the new one before it.
            let (late, early) = (at(before).unwrap_or_default(), at(after).unwrap_or_default());
            let message =
                text!("domain-local-time-does-not-exist", time = text, zone = name, before = before, after = after);
            Err(Refusal::new("nonexistent_local_time", message).rule(9).hint(text!(
                "domain-local-time-with-offset",
                early = early,
                late = late
            )))
        }
        AmbiguousOffset::Fold { before, after } => {
            let (first, second) = (at(before).unwrap_or_default(), at(after).unwrap_or_default());
            let message =
                text!("domain-local-time-is-there-twice", time = text, zone = name, before = before, after = after);
            Err(Refusal::new("ambiguous_local_time", message).rule(9).hint(text!(
                "domain-local-time-which-one",
                first = first,
                second = second
            )))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Country;

    fn now() -> Timestamp {
        "2026-11-23T12:00:00Z".parse().unwrap()
    }

    fn parse(text: &str, country: Country) -> Result<ChangeWindow, Refusal> {
        ChangeWindow::parse(text, Some(&country.zone()), now())
    }

    #[test]
    fn a_local_time_is_of_the_customers_country_and_an_offset_counts_as_written() {
        let window = parse("2026-12-01T22:00/2026-12-02 02:00", Country::BR).unwrap();
        assert_eq!(window.start().to_string(), "2026-12-02T01:00:00Z");
        assert_eq!(window.end().to_string(), "2026-12-02T05:00:00Z");
        let window = parse("2026-12-01T22:00:00-05:00/PT4H30M", Country::BR).unwrap();
        assert_eq!(window.start().to_string(), "2026-12-02T03:00:00Z");
        assert_eq!(window.end().to_string(), "2026-12-02T07:30:00Z");
        assert!(ChangeWindow::parse("2026-12-01T22:00Z/2026-12-01T23:00Z", None, now()).is_ok());
    }

    #[test]
    fn what_is_no_window_in_the_future_is_refused_with_its_reason() {
        let code = |text: &str| parse(text, Country::BR).unwrap_err().code;
        assert_eq!(code("2026-12-01T22:00"), "invalid_window");
        assert_eq!(code("tomorrow/later"), "invalid_window");
        assert_eq!(code("2026-12-01T22:00[UTC]/PT4H"), "invalid_window");
        assert_eq!(code("2026-12-01T22:00/2026-12-02T02:00+05:00[UTC]"), "invalid_window");
        assert_eq!(code("2026-13-01T22:00/2026-12-02T02:00"), "invalid_window");
        assert_eq!(code("2026-12-01T22:00/2026-12-01T21:00"), "window_order");
        assert_eq!(code("2026-12-01T22:00/2026-12-01T22:00"), "window_order");
        assert_eq!(code("2026-12-01T22:00/-PT1H"), "window_order");
        assert_eq!(code("2026-11-01T22:00/2026-12-01T21:00"), "window_in_past");
        let refusal = ChangeWindow::parse("2026-12-01T22:00/2026-12-02T02:00", None, now()).unwrap_err();
        assert_eq!(refusal.code, "country_needed");
    }

    #[test]
    fn a_local_time_that_the_clocks_jump_over_is_explained() {
        let refusal = parse("2027-03-14T02:30/2027-03-14T05:00", Country::US).unwrap_err();
        assert_eq!(refusal.code, "nonexistent_local_time");
        assert!(refusal.message.contains("America/New_York"), "{refusal}");
        assert!(refusal.message.ends_with("from UTC-05 to UTC-04"), "{refusal}");
        let hint = refusal.hint.unwrap();
        assert!(hint.contains("2027-03-14T02:30:00-05:00") && hint.contains("2027-03-14T02:30:00-04:00"), "{hint}");
        let refusal = parse("2027-04-03T22:00/2027-04-03T23:30", Country::CL).unwrap_err();
        assert_eq!(refusal.code, "ambiguous_local_time");
        assert!(parse("2027-04-03T22:00/2027-04-03T23:30-03:00", Country::CL).is_ok());
    }
}
