//! `maintenance list`: the carrier's planned works.

use jiff::Timestamp;
use serde_json::Value;

use super::view;
use crate::command::change::list::{all, months};
use crate::command::session::Session;
use crate::command::value::date;
use crate::command::{Context, Verb};
use crate::domain::{ChangeRequest, Refusal};
use crate::error::{Error, Problems};
use crate::render::{Look, Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// List the carrier's planned works that hit your services (H11)
///
/// What waits for your answer comes first, with the time that is left.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox maintenance list --pending
  lumenctl maintenance list --calendar
  lumenctl maintenance list --from 2026-12-01 --to 2027-01-01 -o csv > december.csv")]
pub struct Args {
    #[command(flatten)]
    which: WhichArgs,

    /// Draw them as months
    #[arg(long)]
    calendar: bool,
}

/// Which planned works.
#[derive(Debug, clap::Args)]
pub(super) struct WhichArgs {
    /// Only those that wait for your answer
    #[arg(long)]
    pending: bool,

    /// Only those that end after this date (RFC 3339, or 2026-12-01 in your zone)
    #[arg(long, value_name = "DATE")]
    from: Option<String>,

    /// Only those that begin before this date
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
}

/// The same, checked.
pub(super) struct Which {
    pending: bool,
    from: Option<Timestamp>,
    to: Option<Timestamp>,
}

impl WhichArgs {
    /// Parses the options.
    pub(super) fn parse(&self, cx: &Context<'_>, problems: &mut Problems) -> Option<Which> {
        let before = problems.len();
        let from = self.from.as_deref().and_then(|text| problems.take("--from", date(text, cx.env)));
        let to = self.to.as_deref().and_then(|text| problems.take("--to", date(text, cx.env)));
        if let (Some(from), Some(to)) = (from, to)
            && from >= to
        {
            problems.add("--to", Refusal::new("invalid_period", text!("command-not-after", flag = "--from")));
        }
        (problems.len() == before).then_some(Which { pending: self.pending, from, to })
    }
}

impl Which {
    /// The wanted works: those that wait for an answer first, the most urgent of them on top; then by their start.
    pub(super) fn fetch(&self, session: &Session<'_>, now: Timestamp) -> Result<Vec<ChangeRequest>, Error> {
        let mut filters = vec![("requestType", "GCR".to_owned())];
        if self.pending {
            filters.push(("status", "waitForApproval".to_owned()));
        }
        let mut works = all(session, &filters)?;
        works.retain(|work| self.wants(work));
        works.sort_by(|a, b| {
            let urgency = |work: &ChangeRequest| view::seconds_left(work, now).unwrap_or(i64::MAX);
            (urgency(a), a.planned_start_time, &a.id).cmp(&(urgency(b), b.planned_start_time, &b.id))
        });
        Ok(works)
    }

    /// A portal may ignore a filter, so each work is looked at.
    fn wants(&self, work: &ChangeRequest) -> bool {
        work.is_planned_work()
            && (!self.pending || view::is_pending(work))
            && self.from.is_none_or(|from| work.planned_end_time.is_none_or(|end| end > from))
            && self.to.is_none_or(|to| work.planned_start_time.is_none_or(|start| start < to))
    }
}

/// How a planned work looks in a month.
pub(super) fn look(work: &ChangeRequest) -> Look {
    match &work.status {
        status if status.is_final() => Look::Past,
        _ if work.priority.as_deref() == Some("emergency") => Look::Urgent,
        _ if view::is_pending(work) => Look::Pending,
        _ => Look::Planned,
    }
}

/// Which works, and how they are shown.
pub struct Request {
    which: Which,
    calendar: bool,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        Some(Request { which: self.which.parse(cx, problems)?, calendar: self.calendar })
    }

    fn run<'a>(Request { which, calendar }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ChangeManagement)?;
        let now = cx.env.now();
        let works = which.fetch(&session, now)?;
        let rows: Vec<Value> = works.iter().map(|work| view::work(work, None, now)).collect();
        if !calendar {
            return Ok(Output::List(rows).into());
        }
        let legend = vec![
            (Look::Pending, text!("maintenance-legend-pending")),
            (Look::Urgent, text!("maintenance-legend-urgent")),
            (Look::Planned, text!("maintenance-legend-planned")),
            (Look::Past, text!("maintenance-legend-past")),
        ];
        let months = months(cx, &session, &works, legend, look);
        Ok(Output::Drawing { rows, draw: Box::new(move |width, color| months.draw(width, color)) }.into())
    }
}
