//! What is told while rows are filed: a bar on a terminal, a line now and then elsewhere, nothing with `-q`.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::bulk::runner::{Count, End, Watch};
use crate::command::Context;
use crate::domain::Refusal;
use crate::error::Kind;
use crate::locale::{self, Number};
use crate::text;

/// How often the bar is drawn.
const FRAME: Duration = Duration::from_millis(100);

/// How often a line is written where there is no terminal.
const LINE: Duration = Duration::from_secs(10);

/// So many failures are kept to be told at the end.
const MOST_FAILURES: usize = 1000;

/// The time line has at most so many parts; then two become one.
const MOST_PARTS: usize = 240;

/// The width of the bar in columns.
const BAR: usize = 24;

/// One part of the time line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Part {
    /// Rows that were filed or found.
    pub(super) done: u32,
    /// Rows that failed.
    pub(super) failed: u32,
}

/// Watches a run.
pub(super) struct Progress<'a> {
    cx: &'a Context<'a>,
    /// How many rows there are, where that is known.
    total: Option<u64>,
    started: Instant,
    /// When something was last told.
    told: Instant,
    has_bar: bool,
    failures: Vec<(u64, Refusal)>,
    parts: Vec<Part>,
    part: Duration,
    /// Rows that an earlier run has filed do not say how fast this one is.
    known: u64,
}

impl<'a> Progress<'a> {
    pub(super) fn new(cx: &'a Context<'a>, total: Option<u64>) -> Self {
        let now = Instant::now();
        // Where results go to the same terminal, they are the progress.
        let has_bar = cx.env.stderr.is_terminal() && !cx.env.stdout.is_terminal();
        Self {
            cx,
            total,
            started: now,
            told: now,
            has_bar,
            failures: Vec::new(),
            parts: Vec::new(),
            part: Duration::from_millis(250),
            known: 0,
        }
    }

    /// The failures that came first, by row: its number, and why.
    pub(super) fn failures(&self) -> Vec<&(u64, Refusal)> {
        let mut failures: Vec<_> = self.failures.iter().collect();
        failures.sort_by_key(|(row, _)| *row);
        failures
    }

    /// The time line: the length of a part, and the parts.
    pub(super) fn time_line(&self) -> (Duration, &[Part]) {
        (self.part, &self.parts)
    }

    /// How long it has taken.
    pub(super) fn took(&self) -> Duration {
        self.started.elapsed()
    }

    /// Takes the bar away.
    pub(super) fn clear(&self) {
        if self.has_bar {
            self.cx.ui.progress("");
        }
    }

    /// The last word.
    pub(super) fn summary(&self, count: &Count, journal: &Path, is_whole: bool) {
        let seconds = locale::tenths(self.took().as_secs_f64());
        self.cx.ui.note(&text!(
            "many-summary",
            end = if is_whole { "whole" } else { "cut" },
            rows = Number(count.all()),
            seconds = seconds,
            rate = format!("{:.0}", self.rate(count)),
            created = Number(count.created),
            existing = Number(count.existing),
            failed = Number(count.failures()),
            journal = journal.display()
        ));
    }

    fn rate(&self, count: &Count) -> f64 {
        count.all().saturating_sub(self.known) as f64 / self.took().as_secs_f64().max(0.001)
    }

    fn line(&self, count: &Count) -> String {
        let (done, rate, failed) = (count.all(), self.rate(count), Number(count.failures()));
        let shown = format!("{rate:.0}");
        match self.total {
            Some(total) => {
                let left = (total.saturating_sub(done)) as f64 / rate.max(0.001);
                let left = if rate < 0.001 { "?".to_owned() } else { format!("{left:.0}") };
                text!(
                    "many-progress-of",
                    done = Number(done),
                    total = Number(total),
                    rate = shown,
                    left = left,
                    failed = failed
                )
            }
            None => text!("many-progress", done = Number(done), rate = shown, failed = failed),
        }
    }
}

impl Watch for Progress<'_> {
    fn ended(&mut self, result: &Value, end: &End) {
        let kind = match end {
            End::Failed(kind) => Some(*kind),
            End::Stop(error) => Some(error.kind),
            End::Created | End::Existing => None,
        };
        let mut at = (self.started.elapsed().as_millis() / self.part.as_millis()) as usize;
        while at >= MOST_PARTS {
            self.parts = self
                .parts
                .chunks(2)
                .map(|two| {
                    two.iter().fold(Part::default(), |sum, part| Part {
                        done: sum.done + part.done,
                        failed: sum.failed + part.failed,
                    })
                })
                .collect();
            self.part *= 2;
            at /= 2;
        }
        if self.parts.len() <= at {
            self.parts.resize(at + 1, Part::default());
        }
        match kind {
            None => self.parts[at].done += 1,
            Some(kind) => {
                self.parts[at].failed += 1;
                if self.failures.len() < MOST_FAILURES {
                    self.failures.push((result["row"].as_u64().unwrap_or_default(), refusal(result, kind)));
                }
            }
        }
    }

    fn known(&mut self) {
        self.known += 1;
    }

    fn tick(&mut self, count: &Count) {
        let pause = if self.has_bar { FRAME } else { LINE };
        if self.told.elapsed() < pause {
            return;
        }
        self.told = Instant::now();
        let line = self.line(count);
        if self.has_bar {
            let share = self.total.map_or(0.0, |total| count.all() as f64 / total.max(1) as f64);
            let full = ((share * BAR as f64) as usize).min(BAR);
            let bar = format!("[{}{}] ", "#".repeat(full), "-".repeat(BAR - full));
            self.cx.ui.progress(&format!("{}{line}", if self.total.is_some() { bar } else { String::new() }));
        } else if !self.cx.env.stdout.is_terminal() {
            self.cx.ui.note(&line);
        }
    }
}

/// Why a row failed, as its result says.
fn refusal(result: &Value, kind: Kind) -> Refusal {
    let error = &result["error"];
    let text = |key: &str| error[key].as_str().map(str::to_owned);
    Refusal { hint: text("hint"), ..Refusal::new(kind.code(), text("message").unwrap_or_default()) }
}
