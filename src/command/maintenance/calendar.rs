//! `maintenance calendar`: planned works for a calendar program (RFC 5545).

use icalendar::{Calendar, Class, Component, Event, EventStatus, Property};
use jiff::Timestamp;

use super::list::{Which, WhichArgs};
use crate::command::session::Session;
use crate::command::{Context, Verb};
use crate::domain::{ChangeRequest, ChangeStatus};
use crate::error::{Error, Problems};
use crate::render::clean::{clean, clean_lines};
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// Write the planned works as iCalendar (RFC 5545) for a calendar program
///
/// Times are in UTC, which every program shows in its own zone. A work keeps its UID, so that importing again updates it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox maintenance calendar > works.ics
  lumenctl maintenance calendar --pending > pending.ics")]
pub struct Args {
    #[command(flatten)]
    which: WhichArgs,
}

/// Which works.
pub struct Request {
    which: Which,
}

impl Verb for Args {
    type Request = Request;

    // The same text in every format.
    const COLUMNS: Shape = &[];

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        Some(Request { which: self.which.parse(cx, problems)? })
    }

    fn run<'a>(Request { which }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ChangeManagement)?;
        let now = cx.env.now();
        let works = which.fetch(&session, now)?;
        let host = session.settings().base_url.host_str().unwrap_or("portal").to_owned();
        Ok(Output::Text(icalendar(&works, &host, now)).into())
    }
}

/// The works as one calendar.
fn icalendar(works: &[ChangeRequest], host: &str, now: Timestamp) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//lumenctl//planned works//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(&text!("maintenance-calendar-name"));
    for work in works {
        if let Some(event) = event(work, host, now) {
            calendar.push(event);
        }
    }
    calendar.to_string()
}

/// A work as an event; `None` where it has no time.
fn event(work: &ChangeRequest, host: &str, now: Timestamp) -> Option<Event> {
    let start = work.planned_start_time?;
    let description = [work.description.as_deref(), work.impact.as_deref()].into_iter().flatten();
    let lines: Vec<String> = description
        .map(str::to_owned)
        .chain([
            text!("maintenance-calendar-sites", sites = work.sites.join(", ")),
            text!("maintenance-calendar-state", status = work.status),
        ])
        .chain(work.approval_deadline.map(|deadline| text!("maintenance-calendar-answer-by", deadline = deadline)))
        .collect();
    let status = match &work.status {
        ChangeStatus::WaitForApproval | ChangeStatus::Acknowledged | ChangeStatus::RequestForAuthorization => {
            EventStatus::Tentative
        }
        ChangeStatus::Rejected | ChangeStatus::Cancelled | ChangeStatus::Failed => EventStatus::Cancelled,
        _ => EventStatus::Confirmed,
    };
    let summary = match &work.description {
        Some(description) => format!("{}: {description}", work.id),
        None => text!("maintenance-calendar-work", id = work.id),
    };
    let mut event = Event::new();
    event
        .uid(&clean(&format!("{}@{host}", work.id)))
        .summary(&clean(&summary))
        .description(&clean_lines(&lines.join("\n")))
        .status(status)
        .class(Class::Private)
        .append_property(Property::new("DTSTAMP", utc(now)))
        .append_property(Property::new("DTSTART", utc(start)));
    if let Some(end) = work.planned_end_time.filter(|end| *end > start) {
        event.append_property(Property::new("DTEND", utc(end)));
    }
    if let Some(updated) = work.last_update_date {
        event.append_property(Property::new("LAST-MODIFIED", utc(updated)));
    }
    Some(event.done())
}

/// `20261201T220000Z`
fn utc(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}
