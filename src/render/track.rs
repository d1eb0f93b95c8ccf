//! Steps one after another, as a line with a mark for each: `●━━●──○──○`.

use anstyle::{AnsiColor, Effects, Style};
use serde_json::Value;

/// How a step stands. Each looks different without colour too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Reached,
    Planned,
    Missed,
    /// In the portal's own word.
    Other,
    /// The portal says nothing of it.
    Untold,
}

impl Mark {
    const ALL: [Self; 5] = [Self::Reached, Self::Planned, Self::Missed, Self::Other, Self::Untold];

    fn of(step: &Value) -> Self {
        match step["status"].as_str() {
            Some("reached") => Self::Reached,
            Some("planned") => Self::Planned,
            Some("missed") => Self::Missed,
            Some(_) => Self::Other,
            None => Self::Untold,
        }
    }

    const fn char(self) -> char {
        match self {
            Self::Reached => '●',
            Self::Planned => '○',
            Self::Missed => '✗',
            Self::Other => '◐',
            Self::Untold => '·',
        }
    }

    const fn style(self) -> Style {
        match self {
            Self::Reached => AnsiColor::Green.on_default(),
            Self::Missed => AnsiColor::Red.on_default(),
            Self::Other => AnsiColor::Yellow.on_default(),
            Self::Planned | Self::Untold => Style::new().effects(Effects::DIMMED),
        }
    }
}

/// Between steps that were reached, and between others.
const DONE: char = '━';
const TO_COME: char = '─';

/// The most characters between two marks: a line across a wide screen is no easier to read.
const LONGEST: usize = 8;

/// What stands below a step begins below its name.
pub(super) const INDENT: usize = 3;

/// The steps of a list; what is none is passed over.
pub(super) fn steps(value: &Value) -> Vec<&Value> {
    value.as_array().into_iter().flatten().filter(|step| step.is_object()).collect()
}

/// The line, at most `width` characters where the marks alone fit.
pub(super) fn line(steps: &[&Value], width: usize) -> String {
    let room = width.saturating_sub(steps.len());
    let length = room.checked_div(steps.len().saturating_sub(1)).unwrap_or_default().min(LONGEST);
    let mut line = String::new();
    let mut before = None;
    for step in steps {
        let mark = Mark::of(step);
        if let Some(before) = before {
            let is_done = before == Mark::Reached && mark == Mark::Reached;
            line.extend(std::iter::repeat_n(if is_done { DONE } else { TO_COME }, length));
        }
        line.push(mark.char());
        before = Some(mark);
    }
    line
}

/// The mark of one step.
pub(super) fn mark(step: &Value) -> char {
    Mark::of(step).char()
}

/// Colours the characters of a line; `text` holds nothing that a portal wrote.
pub(super) fn paint(text: &str) -> String {
    let style = |c: char| match Mark::ALL.into_iter().find(|mark| mark.char() == c) {
        Some(mark) => Some(mark.style()),
        None if c == DONE => Some(Mark::Reached.style()),
        None => (c == TO_COME).then(|| Mark::Planned.style()),
    };
    let paint = |c| style(c).map_or_else(|| String::from(c), |style| format!("{style}{c}{style:#}"));
    text.chars().map(paint).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn track(words: &[Option<&str>]) -> Value {
        words.iter().map(|word| json!({"status": word})).collect()
    }

    #[test]
    fn a_line_has_a_mark_for_each_step_and_fills_the_room_up_to_a_point() {
        let value = track(&[Some("reached"), Some("reached"), Some("missed"), Some("customs"), Some("planned"), None]);
        let steps = steps(&value);
        assert_eq!(line(&steps, 16), "●━━●──✗──◐──○──·");
        assert_eq!(line(&steps, 6), "●●✗◐○·");
        assert_eq!(line(&steps, 0), "●●✗◐○·", "the marks are the least");
        assert_eq!(line(&steps, 1000).chars().count(), 6 + 5 * LONGEST);
        assert_eq!(line(&steps[..1], 80), "●");
        assert_eq!(line(&[], 80), "");
    }

    #[test]
    fn what_is_no_step_is_passed_over() {
        assert!(steps(&json!("x")).is_empty());
        assert_eq!(steps(&json!([1, {"status": 3}, null])).len(), 1);
    }

    #[test]
    fn every_mark_is_painted_and_nothing_is_lost() {
        let painted = paint("●━✗─○◐·");
        assert!(painted.contains("\u{1b}[32m●") && painted.contains("\u{1b}[31m✗"), "{painted:?}");
        assert_eq!(crate::render::clean::clean(&painted), "●━✗─○◐·");
    }
}
