//! The SLA clock of a trouble ticket (H6): it stops while the carrier waits for the customer.

use jiff::Timestamp;

use super::{Refusal, StatusChange, Ticket, TicketStatus};
use crate::text;

/// How long a ticket has taken, and whose time it was.
///
/// The clock starts when the ticket is made and ends when it is resolved, or closed, cancelled or rejected. A ticket
/// that is taken up again after that starts it again; the time between counts for neither side, and is in no interval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlaClock {
    /// The creation of the ticket, or the first thing that is known of it.
    pub started_at: Timestamp,
    /// The moment up to which was counted: the end of the clock, or now.
    pub as_of: Timestamp,
    /// Whether the carrier's time is counted now: the ticket is neither at its end nor waiting for the customer.
    pub is_running: bool,
    /// What was counted, in order and without overlap; between them there are gaps only while the ticket was resolved.
    pub intervals: Vec<SlaInterval>,
    /// Whether the portal named a moment that has not come yet by our clock; it counts as now.
    pub is_ahead: bool,
}

/// A time that a ticket spent in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlaInterval {
    /// The state.
    pub status: TicketStatus,
    /// When it began.
    pub from: Timestamp,
    /// When it ended; later than `from`.
    pub to: Timestamp,
    /// Whether it is the carrier's time; else the customer was awaited.
    pub counts: bool,
}

impl SlaInterval {
    /// Its length.
    pub fn seconds(&self) -> u64 {
        u64::try_from(self.to.as_second() - self.from.as_second()).unwrap_or_default()
    }
}

/// What a portal says of a ticket's states.
#[derive(Clone, Copy, Debug)]
pub struct StatusRecord<'a> {
    /// When the ticket was made.
    pub created: Option<Timestamp>,
    /// The changes of its state, in any order.
    pub history: &'a [StatusChange],
    /// Its state now.
    pub present: &'a TicketStatus,
    /// Since when.
    pub since: Option<Timestamp>,
}

impl<'a> StatusRecord<'a> {
    /// The record of a ticket. Of one at its end it counts when it was resolved, not when that was confirmed; where
    /// neither is dated, the last update stands in.
    pub fn of(ticket: &'a Ticket) -> Self {
        let since = if is_end(&ticket.status, &[]) {
            ticket.resolution_date.or(ticket.status_change_date).or(ticket.last_update)
        } else {
            ticket.status_change_date
        };
        Self { created: ticket.creation_date, history: &ticket.status_history, present: &ticket.status, since }
    }
}

impl SlaClock {
    /// Reads the clock; `waiting` names the states in which the carrier waits for the customer.
    ///
    /// Every other state before the end is the carrier's time, its own hold and states of other standards too.
    /// - The time before the first dated change is spent in `acknowledged`, the first state of TMF621.
    /// - A change without a date is passed over, because nobody can say which time it divides.
    /// - A present state that is not the last of the history came after it; without a date, now, so that no waiting is
    ///   charged to the customer that the portal does not date.
    /// - Moments are cut to whole seconds.
    ///
    /// # Errors
    /// `no_history` where the portal says neither when the clock started nor, of a ticket at its end, when it ended.
    pub fn read(record: &StatusRecord<'_>, waiting: &[String], now: Timestamp) -> Result<Self, Refusal> {
        let now = whole_seconds(now);
        let mut is_ahead = false;
        let mut seen = |date: Timestamp| {
            let date = whole_seconds(date);
            is_ahead |= date > now;
            date.min(now)
        };
        let created = record.created.map(&mut seen);
        let since = record.since.map(&mut seen);
        let changes = record.history.iter().filter_map(|change| Some((seen(change.date?), &change.status)));
        let mut states = in_order(changes);
        if let Some(created) = created
            && states.first().is_none_or(|(first, _)| created < *first)
        {
            states.insert(0, (created, &TicketStatus::Acknowledged));
        }
        let last = states.last().copied();
        if last.is_none_or(|(_, status)| status != record.present) {
            let undated = match last {
                Some(_) if !is_end(record.present, waiting) => Some(now),
                Some((last, status)) if is_end(status, waiting) => Some(last),
                _ => None,
            };
            let since = since.or(undated).ok_or_else(no_history)?;
            states.push((last.map_or(since, |(last, _)| since.max(last)), record.present));
        }
        if created.is_none() {
            // An end tells nothing of the time before it.
            let ends = states.iter().take_while(|(_, status)| is_end(status, waiting)).count();
            states.drain(..ends);
        }
        let (started_at, _) = *states.first().ok_or_else(no_history)?;

        let mut intervals: Vec<SlaInterval> = Vec::new();
        let ends = states.iter().skip(1).map(|(from, _)| *from).chain([now]);
        for (&(from, status), to) in states.iter().zip(ends) {
            if is_end(status, waiting) || from == to {
                continue;
            }
            match intervals.last_mut() {
                Some(before) if before.to == from && before.status == *status => before.to = to,
                _ => {
                    let counts = !is_waiting(status, waiting);
                    intervals.push(SlaInterval { status: status.clone(), from, to, counts });
                }
            }
        }
        let has_ended = is_end(record.present, waiting);
        let end = intervals.last().map_or(started_at, |interval| interval.to);
        Ok(Self {
            started_at,
            as_of: if has_ended { end } else { now },
            is_running: !has_ended && !is_waiting(record.present, waiting),
            intervals,
            is_ahead,
        })
    }

    /// All the time of the clock, the carrier's and the customer's.
    pub fn elapsed_seconds(&self) -> u64 {
        self.net_seconds() + self.customer_wait_seconds()
    }

    /// The time in which the carrier waited for the customer.
    pub fn customer_wait_seconds(&self) -> u64 {
        self.seconds(false)
    }

    /// The time that counts for the SLA.
    pub fn net_seconds(&self) -> u64 {
        self.seconds(true)
    }

    fn seconds(&self, counts: bool) -> u64 {
        self.intervals.iter().filter(|interval| interval.counts == counts).map(SlaInterval::seconds).sum()
    }
}

fn no_history() -> Refusal {
    Refusal::new("no_history", text!("domain-sla-no-history")).rule(6).hint(text!("domain-sla-needs-dates"))
}

fn is_waiting(status: &TicketStatus, waiting: &[String]) -> bool {
    waiting.iter().any(|word| word == status.as_str())
}

/// Whether the clock has ended. A profile may say that a portal's `resolved` waits for the customer's consent.
fn is_end(status: &TicketStatus, waiting: &[String]) -> bool {
    (*status == TicketStatus::Resolved || status.is_final()) && !is_waiting(status, waiting)
}

fn whole_seconds(moment: Timestamp) -> Timestamp {
    Timestamp::from_second(moment.as_second()).unwrap_or(moment)
}

/// The changes as they happened, each once. Of several in one second those come first that may follow the state before
/// them; so the order in which a portal lists them does not matter.
fn in_order<'a>(changes: impl Iterator<Item = (Timestamp, &'a TicketStatus)>) -> Vec<(Timestamp, &'a TicketStatus)> {
    let rank = |status: &TicketStatus| TicketStatus::ALL.iter().position(|known| known == status).unwrap_or(usize::MAX);
    let mut rest: Vec<(Timestamp, &TicketStatus)> = changes.collect();
    rest.sort_by_key(|(date, status)| (*date, rank(status), status.as_str()));
    rest.dedup();
    let mut ordered: Vec<(Timestamp, &TicketStatus)> = Vec::with_capacity(rest.len());
    while let Some(&(date, _)) = rest.first() {
        let together = rest.iter().take_while(|(other, _)| *other == date).count();
        let may_follow = |(_, status): &(Timestamp, &TicketStatus)| {
            ordered.last().is_some_and(|(_, before)| before.may_become(status))
        };
        let next = rest[..together].iter().position(may_follow).unwrap_or_default();
        ordered.push(rest.remove(next));
    }
    ordered
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn changes(history: &[(&str, &str)]) -> Vec<StatusChange> {
        let change = |(status, date): &(&str, &str)| StatusChange {
            status: TicketStatus::from_portal(status),
            date: date.parse().ok(),
            reason: None,
        };
        history.iter().map(change).collect()
    }

    fn pending() -> Vec<String> {
        vec!["pending".to_owned()]
    }

    /// Reads a clock at noon of 10 March 2026.
    fn clock(
        created: Option<&str>,
        history: &[(&str, &str)],
        present: &str,
        since: Option<&str>,
    ) -> Result<SlaClock, Refusal> {
        let record = StatusRecord {
            created: created.map(at),
            history: &changes(history),
            present: &TicketStatus::from_portal(present),
            since: since.map(at),
        };
        SlaClock::read(&record, &pending(), at("2026-03-10T12:00:00Z"))
    }

    /// A clock's intervals as `inProgress 600`, with `-` before the customer's time.
    fn spans(clock: &SlaClock) -> Vec<String> {
        let span = |interval: &SlaInterval| {
            let sign = if interval.counts { "" } else { "-" };
            format!("{} {sign}{}", interval.status, interval.seconds())
        };
        clock.intervals.iter().map(span).collect()
    }

    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;

    #[test]
    fn the_seeded_ticket_that_waits_for_its_customer_a_third_time() {
        let history = [
            ("acknowledged", "2026-03-02T11:20:00Z"),
            ("inProgress", "2026-03-02T11:32:00Z"),
            ("pending", "2026-03-02T12:05:00Z"),
            ("inProgress", "2026-03-02T13:15:00Z"),
            ("pending", "2026-03-02T15:40:00Z"),
            ("inProgress", "2026-03-03T09:00:00Z"),
            ("pending", "2026-03-03T14:30:00Z"),
        ];
        let clock = clock(Some("2026-03-02T11:20:00Z"), &history, "pending", Some("2026-03-03T14:30:00Z")).unwrap();
        assert_eq!(
            spans(&clock),
            [
                "acknowledged 720",
                "inProgress 1980",
                "pending -4200",
                "inProgress 8700",
                "pending -62400",
                "inProgress 19800",
                "pending -595800"
            ]
        );
        let (net, wait) = (31_200, 662_400);
        assert_eq!(
            (clock.net_seconds(), clock.customer_wait_seconds(), clock.elapsed_seconds()),
            (net, wait, net + wait)
        );
        assert_eq!((clock.started_at, clock.as_of), (at("2026-03-02T11:20:00Z"), at("2026-03-10T12:00:00Z")));
        assert!(!clock.is_running && !clock.is_ahead);
    }

    #[test]
    fn the_clock_ends_with_resolved_and_the_time_until_closed_counts_for_neither_side() {
        let history = [
            ("acknowledged", "2026-01-15T04:10:00Z"),
            ("inProgress", "2026-01-15T04:15:00Z"),
            ("resolved", "2026-01-15T06:50:00Z"),
            ("closed", "2026-01-16T12:00:00Z"),
        ];
        let clock = clock(Some("2026-01-15T04:10:00Z"), &history, "closed", Some("2026-01-16T12:00:00Z")).unwrap();
        assert_eq!((clock.as_of, clock.is_running), (at("2026-01-15T06:50:00Z"), false));
        assert_eq!(clock.elapsed_seconds(), 2 * HOUR + 40 * MINUTE);
        assert_eq!(self::clock(Some(history[0].1), &history[..3], "closed", None).unwrap(), clock);
    }

    #[test]
    fn a_reopened_ticket_starts_the_clock_again_without_the_time_in_which_it_was_resolved() {
        let history = [
            ("inProgress", "2026-03-01T10:00:00Z"),
            ("resolved", "2026-03-01T12:00:00Z"),
            ("inProgress", "2026-03-10T11:00:00Z"),
        ];
        let clock = clock(Some("2026-03-01T10:00:00Z"), &history, "inProgress", None).unwrap();
        assert_eq!(spans(&clock), ["inProgress 7200", "inProgress 3600"]);
        assert_eq!((clock.elapsed_seconds(), clock.is_running), (3 * HOUR, true));
    }

    #[test]
    fn the_carriers_hold_and_states_of_other_standards_are_the_carriers_time() {
        let history = [("held", "2026-03-10T09:00:00Z"), ("assessing", "2026-03-10T10:00:00Z")];
        let clock = clock(Some("2026-03-10T09:00:00Z"), &history, "assessing", None).unwrap();
        assert_eq!(spans(&clock), ["held 3600", "assessing 7200"]);
        assert!(clock.is_running);
    }

    #[test]
    fn the_time_before_the_first_change_is_acknowledged() {
        let history = [("pending", "2026-03-10T11:00:00Z")];
        let clock = clock(Some("2026-03-10T10:00:00Z"), &history, "pending", None).unwrap();
        assert_eq!(spans(&clock), ["acknowledged 3600", "pending -3600"]);
    }

    #[test]
    fn a_present_state_that_the_history_lacks_is_its_last_and_waiting_is_not_charged_without_a_date() {
        let created = Some("2026-03-10T09:00:00Z");
        let history = [("inProgress", "2026-03-10T10:00:00Z")];
        let dated = clock(created, &history, "pending", Some("2026-03-10T11:00:00Z")).unwrap();
        assert_eq!(spans(&dated), ["acknowledged 3600", "inProgress 3600", "pending -3600"]);
        let older = clock(created, &history, "pending", Some("2026-03-10T09:30:00Z")).unwrap();
        assert_eq!(spans(&older), ["acknowledged 3600", "pending -7200"]);
        let undated = clock(created, &history, "pending", None).unwrap();
        assert_eq!(
            (spans(&undated), undated.is_running),
            (vec!["acknowledged 3600".into(), "inProgress 7200".into()], false)
        );
    }

    #[test]
    fn without_history_the_dates_of_the_ticket_tell_what_they_can() {
        let created = Some("2026-03-10T10:00:00Z");
        let running = clock(created, &[], "inProgress", Some("2026-03-10T11:00:00Z")).unwrap();
        assert_eq!(spans(&running), ["acknowledged 3600", "inProgress 3600"]);
        let closed = clock(created, &[("closed", "")], "closed", Some("2026-03-10T11:00:00Z")).unwrap();
        assert_eq!((closed.elapsed_seconds(), closed.as_of), (HOUR, at("2026-03-10T11:00:00Z")));
        let waiting = clock(None, &[], "pending", Some("2026-03-10T11:00:00Z")).unwrap();
        assert_eq!(spans(&waiting), ["pending -3600"]);
    }

    #[test]
    fn a_clock_whose_start_or_end_nobody_knows_is_refused() {
        let end = "2026-03-10T11:00:00Z";
        for (created, history, present, since) in [
            (None, &[][..], "inProgress", None),
            (None, &[("inProgress", "")][..], "inProgress", None),
            (None, &[][..], "closed", Some(end)),
            (None, &[("resolved", end)][..], "closed", None),
            (Some(end), &[][..], "closed", None),
        ] {
            assert_eq!(clock(created, history, present, since).unwrap_err().code, "no_history", "{present} {since:?}");
        }
    }

    #[test]
    fn dates_that_have_not_come_yet_count_as_now_and_are_said() {
        let future =
            clock(Some("2026-03-10T12:00:05Z"), &[("pending", "2027-01-01T00:00:00Z")], "pending", None).unwrap();
        assert_eq!((future.elapsed_seconds(), future.started_at, future.as_of), (0, future.as_of, future.as_of));
        assert!(future.is_ahead);
    }

    #[test]
    fn dates_in_different_zones_are_ordered_by_moment() {
        let history = [("pending", "2026-03-10T08:00:00-03:00"), ("inProgress", "2026-03-10T10:30:00Z")];
        let clock = clock(Some("2026-03-10T07:00:00-03:00"), &history, "pending", None).unwrap();
        assert_eq!(spans(&clock), ["acknowledged 1800", "inProgress 1800", "pending -3600"]);
    }

    #[test]
    fn changes_of_one_second_are_put_into_an_order_that_is_possible() {
        let same = "2026-03-10T10:00:00.2Z";
        let history = [("pending", same), ("inProgress", same), ("acknowledged", "2026-03-10T09:00:00Z")];
        assert_eq!(spans(&clock(None, &history, "pending", None).unwrap()), ["acknowledged 3600", "pending -7200"]);
        // The present state is the last one all the same.
        let since = Some("2026-03-10T10:00:00.7Z");
        assert_eq!(
            spans(&clock(None, &history, "inProgress", since).unwrap()),
            ["acknowledged 3600", "inProgress 7200"]
        );
    }

    #[test]
    fn a_profile_may_say_that_resolved_waits_for_the_customer() {
        let present = TicketStatus::Resolved;
        let history = changes(&[("inProgress", "2026-03-10T10:00:00Z"), ("resolved", "2026-03-10T11:00:00Z")]);
        let record = StatusRecord { created: None, history: &history, present: &present, since: None };
        let clock = SlaClock::read(&record, &["resolved".to_owned()], at("2026-03-10T12:00:00Z")).unwrap();
        assert_eq!((clock.net_seconds(), clock.customer_wait_seconds(), clock.is_running), (HOUR, HOUR, false));
    }

    /// Moments around now, some in the same second, in milliseconds.
    fn moment() -> impl Strategy<Value = Timestamp> {
        let now = at("2026-03-10T12:00:00Z").as_millisecond();
        prop_oneof![-20_000..5_000_i64, -90 * 86_400_000..86_400_000_i64]
            .prop_map(move |offset| Timestamp::from_millisecond(now + offset).unwrap())
    }

    fn status() -> impl Strategy<Value = TicketStatus> {
        let words = TicketStatus::ALL.map(|status| status.as_str().to_owned());
        proptest::sample::select([&words[..], &["assessing".to_owned(), "unknown".to_owned()]].concat())
            .prop_map(|word| TicketStatus::from_portal(&word))
    }

    fn history() -> impl Strategy<Value = Vec<StatusChange>> {
        let change = (status(), proptest::option::weighted(0.9, moment()));
        let change = change.prop_map(|(status, date)| StatusChange { status, date, reason: None });
        proptest::collection::vec(change, 0..12)
    }

    proptest! {
        #[test]
        fn the_carriers_time_and_the_customers_are_all_the_time_and_intervals_cover_it(
            created in proptest::option::of(moment()), history in history(), present in status(),
            since in proptest::option::of(moment()), waits in proptest::sample::subsequence(vec!["pending", "held", "resolved"], 0..3),
        ) {
            let waiting: Vec<String> = waits.into_iter().map(str::to_owned).collect();
            let now = at("2026-03-10T12:00:00Z");
            let record = StatusRecord { created, history: &history, present: &present, since };
            let Ok(clock) = SlaClock::read(&record, &waiting, now) else { return Ok(()) };
            prop_assert_eq!(clock.net_seconds() + clock.customer_wait_seconds(), clock.elapsed_seconds());
            prop_assert_eq!(clock.elapsed_seconds(), clock.intervals.iter().map(SlaInterval::seconds).sum::<u64>());
            let mut last = clock.started_at;
            for interval in &clock.intervals {
                prop_assert!(last <= interval.from && interval.from < interval.to && interval.to <= clock.as_of);
                prop_assert_eq!(interval.counts, !waiting.contains(&interval.status.as_str().to_owned()));
                // A gap is a time in which the ticket was at its end.
                let has_end = history.iter().any(|change| is_end(&change.status, &waiting));
                prop_assert!(interval.from == last || has_end);
                last = interval.to;
            }
            prop_assert!(clock.started_at <= clock.as_of && clock.as_of <= now);
            prop_assert!(clock.as_of == last || has_no_interval_up_to_now(&clock, now));
        }

        #[test]
        fn neither_the_order_of_the_history_nor_a_repeated_entry_matters(
            created in proptest::option::of(moment()), present in status(), since in proptest::option::of(moment()),
            (history, shuffled) in history().prop_flat_map(|history| {
                let twice = [history.clone(), history.iter().step_by(2).cloned().collect()].concat();
                (Just(history), Just(twice).prop_shuffle())
            }),
        ) {
            let read = |history: &[StatusChange]| {
                let record = StatusRecord { created, history, present: &present, since };
                SlaClock::read(&record, &pending(), at("2026-03-10T12:00:00Z"))
            };
            prop_assert_eq!(read(&history), read(&shuffled));
        }
    }

    /// A ticket that was taken up again, or began to wait, just now.
    fn has_no_interval_up_to_now(clock: &SlaClock, now: Timestamp) -> bool {
        clock.as_of == now && clock.intervals.last().is_none_or(|interval| interval.to < now)
    }
}
