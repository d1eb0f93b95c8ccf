//! `change list`: changes, newest first.

use std::collections::VecDeque;

use jiff::Timestamp;

use super::view;
use crate::command::session::Session;
use crate::command::value::{Words, date};
use crate::command::{Context, Verb};
use crate::domain::{BusinessCalendar, ChangeRequest, ChangeStatus, Refusal, ServiceId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::Pages;
use crate::render::{Entry, Look, Months, Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// List changes, newest first
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox change list --open
  lumenctl change list --status approved,scheduled --calendar")]
pub struct Args {
    /// Only in this state (repeat, or commas)
    #[arg(long, value_name = "STATUS", value_delimiter = ',', value_parser = Words::new([
        "acknowledged", "requestForAuthorization", "waitForApproval", "approved", "scheduled", "inProgress",
        "fallbackExecution", "postImplementationReview", "completed", "failed", "rejected", "cancelled"]))]
    status: Vec<String>,

    /// Only those of this site
    #[arg(long, value_name = "SERVICE_ID")]
    site: Option<String>,

    /// Only those requested at or after this date (RFC 3339, or 2026-11-23 in your zone)
    #[arg(long, value_name = "DATE")]
    since: Option<String>,

    /// Only those requested before this date
    #[arg(long, value_name = "DATE")]
    until: Option<String>,

    /// Only those that have not ended
    #[arg(long)]
    open: bool,

    /// At most so many
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

    /// Draw their windows as months
    #[arg(long)]
    calendar: bool,
}

/// Which changes.
pub struct Request {
    status: Vec<ChangeStatus>,
    site: Option<ServiceId>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    open: bool,
    limit: usize,
    calendar: bool,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let status = self.status.iter().filter_map(|text| problems.parse("--status", text)).collect();
        let site = self.site.as_deref().and_then(|text| problems.parse("--site", text));
        let since = self.since.as_deref().and_then(|text| problems.take("--since", date(text, cx.env)));
        let until = self.until.as_deref().and_then(|text| problems.take("--until", date(text, cx.env)));
        if let (Some(since), Some(until)) = (since, until)
            && since >= until
        {
            problems.add("--until", Refusal::new("invalid_period", text!("command-not-after", flag = "--since")));
        }
        let (open, limit, calendar) = (self.open, self.limit.unwrap_or(usize::MAX), self.calendar);
        (problems.len() == before).then_some(Request { status, site, since, until, open, limit, calendar })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ChangeManagement)?;
        let mut filters = Vec::new();
        // What several values with commas mean is not the same everywhere, so they are sorted out here.
        if let [status] = request.status.as_slice() {
            filters.push(("status", status.as_str().to_owned()));
        }
        if let Some(site) = &request.site {
            filters.push(("targetEntity.id", site.to_string()));
        }
        let mut changes = all(&session, &filters)?;
        changes.retain(|change| request.wants(change));
        changes.sort_by(|a, b| (b.request_date, &b.id).cmp(&(a.request_date, &a.id)));
        changes.truncate(request.limit);
        let rows = changes.iter().map(|change| view::change(change, None, session.settings()));
        let rows = rows.collect::<Result<Vec<_>, _>>()?;
        if !request.calendar {
            return Ok(Output::List(rows).into());
        }
        let legend = vec![
            (Look::Pending, text!("change-legend-pending")),
            (Look::Planned, text!("change-legend-planned")),
            (Look::Past, text!("change-legend-past")),
        ];
        let months = months(cx, &session, &changes, legend, |change| match &change.status {
            ChangeStatus::Approved
            | ChangeStatus::Scheduled
            | ChangeStatus::InProgress
            | ChangeStatus::FallbackExecution
            | ChangeStatus::PostImplementationReview => Look::Planned,
            status if status.is_final() => Look::Past,
            _ => Look::Pending,
        });
        Ok(Output::Drawing { rows, draw: Box::new(move |width, color| months.draw(width, color)) }.into())
    }
}

impl Request {
    /// A portal may ignore a filter, so each change is looked at. Planned works of the carrier are not changes of ours.
    fn wants(&self, change: &ChangeRequest) -> bool {
        let requested = change.request_date;
        !change.is_planned_work()
            && (!self.open || !change.status.is_final())
            && (self.status.is_empty() || self.status.contains(&change.status))
            && self.site.as_ref().is_none_or(|site| change.sites.iter().any(|id| id == site.as_str()))
            && self.since.is_none_or(|since| requested.is_some_and(|requested| requested >= since))
            && self.until.is_none_or(|until| requested.is_some_and(|requested| requested < until))
    }
}

/// Every change of a list. TMF655 v4 cannot sort, so all of them are needed before the first can be shown.
pub(in crate::command) fn all(session: &Session<'_>, filters: &[(&str, String)]) -> Result<Vec<ChangeRequest>, Error> {
    let mut pages: Pages<ChangeRequest> = Pages::new(&session.portal, filters, None)?;
    let mut all = Vec::new();
    while let Some(page) = session.run(pages.next(&session.portal))? {
        all.extend(VecDeque::into_iter(page));
    }
    Ok(all)
}

/// The planned times of changes as months, in the profile's country or else the user's zone.
pub(in crate::command) fn months(
    cx: &Context<'_>,
    session: &Session<'_>,
    changes: &[ChangeRequest],
    legend: Vec<(Look, String)>,
    look: impl Fn(&ChangeRequest) -> Look,
) -> Months {
    let settings = session.settings();
    let calendar = settings.country.map(|country| BusinessCalendar::new(country, settings.business_hours));
    let entry = |change: &ChangeRequest| {
        let start = change.planned_start_time?;
        let end = change.planned_end_time.filter(|end| *end > start).unwrap_or(start);
        Some(Entry { start, end, label: change.id.clone(), look: look(change) })
    };
    Months {
        entries: changes.iter().filter_map(entry).collect(),
        zone: calendar.as_ref().map_or_else(|| cx.env.zone(), |calendar| calendar.zone().clone()),
        now: cx.env.now(),
        holiday: Box::new(move |day| calendar.as_ref().and_then(|calendar| calendar.holiday(day))),
        legend,
    }
}
