//! A list of times as a line of characters: `███░░░███`.

use anstyle::{AnsiColor, Effects, Style};
use jiff::Timestamp;
use serde_json::Value;

use super::Legend;
use crate::locale;

/// What a stretch of a line stands for. Each looks different without colour too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Counts,
    DoesNot,
    Between,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Counts, Self::DoesNot, Self::Between];

    pub(super) const fn mark(self) -> char {
        match self {
            Self::Counts => '█',
            Self::DoesNot => '░',
            Self::Between => '·',
        }
    }

    const fn style(self) -> Style {
        match self {
            Self::Counts => AnsiColor::Green.on_default(),
            Self::DoesNot => AnsiColor::Yellow.on_default(),
            Self::Between => Style::new().effects(Effects::DIMMED),
        }
    }

    fn of(mark: char) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.mark() == mark)
    }
}

/// One time of the list.
pub(super) struct Span<'v> {
    pub(super) kind: Kind,
    pub(super) status: &'v str,
    pub(super) from: &'v str,
    pub(super) seconds: u64,
    start: Timestamp,
    end: Timestamp,
}

/// The times of a list; what is none is passed over.
pub(super) fn spans<'v>(value: &'v Value) -> Vec<Span<'v>> {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    let span = |item: &'v Value| -> Option<Span<'v>> {
        let text = |key: &str| item.get(key)?.as_str();
        let (from, to) = (text("from")?, text("to")?);
        let (start, end): (Timestamp, Timestamp) = (from.parse().ok()?, to.parse().ok()?);
        let kind = if item.get("counts")?.as_bool()? { Kind::Counts } else { Kind::DoesNot };
        Some(Span { kind, status: text("status").unwrap_or_default(), from, seconds: seconds(start, end), start, end })
    };
    items.iter().filter_map(span).collect()
}

fn seconds(from: Timestamp, to: Timestamp) -> u64 {
    u64::try_from(to.as_second() - from.as_second()).unwrap_or_default()
}

/// The line, `width` characters from the first moment to the last; nothing for no time at all.
/// Where there is room, no stretch is so short that it is not seen.
pub(super) fn line(spans: &[Span<'_>], width: usize) -> String {
    let mut stretches: Vec<(Kind, u64)> = Vec::new();
    let mut add = |kind, seconds| match stretches.last_mut() {
        _ if seconds == 0 => {}
        Some((last, sum)) if *last == kind => *sum += seconds,
        _ => stretches.push((kind, seconds)),
    };
    let mut at = spans.first().map(|span| span.start);
    for span in spans {
        add(Kind::Between, at.map_or(0, |at| seconds(at, span.start)));
        add(span.kind, span.seconds);
        at = Some(span.end);
    }
    let total: u128 = stretches.iter().map(|(_, seconds)| u128::from(*seconds)).sum();
    let (mut done, mut drawn) = (0_u128, 0);
    let mut lengths: Vec<usize> = Vec::with_capacity(stretches.len());
    for (_, seconds) in &stretches {
        done += u128::from(*seconds);
        // Rounded where a stretch ends, so that the lengths add up to the width.
        let end = usize::try_from((2 * done * width as u128 + total) / (2 * total)).unwrap_or_default();
        lengths.push(end - drawn);
        drawn = end;
    }
    while let Some(unseen) = lengths.iter().position(|length| *length == 0)
        && let Some(longest) = lengths.iter_mut().max().filter(|length| **length > 1)
    {
        *longest -= 1;
        lengths[unseen] = 1;
    }
    stretches.iter().zip(lengths).flat_map(|((kind, _), length)| std::iter::repeat_n(kind.mark(), length)).collect()
}

/// What the characters of these lines mean.
pub(super) fn legend(words: Legend, lines: &str) -> String {
    let word = |kind| match kind {
        Kind::Counts => words.counts,
        Kind::DoesNot => words.does_not,
        Kind::Between => words.between,
    };
    let used = Kind::ALL.into_iter().filter(|kind| lines.contains(kind.mark()));
    used.map(|kind| format!("{} {}", kind.mark(), locale::text(word(kind), &[]))).collect::<Vec<_>>().join("   ")
}

/// Colours the characters of a line or legend; `text` holds nothing that a portal wrote.
pub(super) fn paint(text: &str) -> String {
    let mut painted = String::with_capacity(text.len() * 2);
    let mut last: Option<Kind> = None;
    for c in text.chars().map(Some).chain([None]) {
        let kind = c.and_then(Kind::of);
        if kind != last {
            if let Some(last) = last {
                painted.push_str(&format!("{:#}", last.style()));
            }
            if let Some(kind) = kind {
                painted.push_str(&kind.style().to_string());
            }
            last = kind;
        }
        painted.extend(c);
    }
    painted
}

/// Seconds as `2d 3h 05m`, `3h 05m`, `5m`, or `7s` below a minute.
pub(super) fn duration(seconds: u64) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60);
    match (days, hours, minutes) {
        (0, 0, 0) => format!("{seconds}s"),
        (0, 0, _) => format!("{minutes}m"),
        (0, _, _) => format!("{hours}h {minutes:02}m"),
        _ => format!("{days}d {hours}h {minutes:02}m"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn list(spans: &[(i64, i64, bool)]) -> Value {
        let at = |second: i64| Timestamp::from_second(second).unwrap().to_string();
        spans.iter().map(|(from, to, counts)| json!({"from": at(*from), "to": at(*to), "counts": counts})).collect()
    }

    #[test]
    fn a_line_is_to_scale_with_a_gap_as_a_third_character() {
        let value = list(&[(0, 30, true), (30, 50, true), (50, 70, false), (80, 100, true)]);
        assert_eq!(line(&spans(&value), 10), "█████░░·██");
        assert_eq!(line(&spans(&value), 20), "██████████░░░░··████");
        assert_eq!(line(&spans(&json!([])), 20), "");
        assert_eq!(line(&spans(&json!([{"from": "x"}, 3])), 20), "");
    }

    #[test]
    fn a_minute_in_a_year_is_seen() {
        let value = list(&[(0, 31_536_000, false), (31_536_000, 31_536_060, true), (31_536_060, 40_000_000, false)]);
        let line = line(&spans(&value), 40);
        assert_eq!((line.matches('█').count(), line.chars().count()), (1, 40));
    }

    #[test]
    fn seconds_are_read_as_days_hours_and_minutes() {
        for (seconds, text) in [
            (0, "0s"),
            (59, "59s"),
            (60, "1m"),
            (3599, "59m"),
            (3600, "1h 00m"),
            (183_900, "2d 3h 05m"),
            (86_400, "1d 0h 00m"),
        ] {
            assert_eq!(duration(seconds), text);
        }
    }

    #[test]
    fn paint_changes_colour_only_where_the_kind_changes() {
        assert_eq!(paint("██░ a"), "\u{1b}[32m██\u{1b}[0m\u{1b}[33m░\u{1b}[0m a");
    }

    proptest! {
        #[test]
        fn a_line_fills_its_width(lengths in proptest::collection::vec((0..1_000_000_i64, any::<bool>(), 0..3_i64), 1..30), width in 0..200_usize) {
            let mut at = 0;
            let times: Vec<_> = lengths.iter().map(|(length, counts, gap)| {
                let from = at + gap;
                at = from + length;
                (from, at, *counts)
            }).collect();
            let value = list(&times);
            let line = line(&spans(&value), width);
            let is_empty = times.iter().all(|(from, to, _)| from == to) && lengths.iter().skip(1).all(|(_, _, gap)| *gap == 0);
            prop_assert_eq!(line.chars().count(), if is_empty { 0 } else { width });
        }
    }
}
