//! `ticket list`: tickets, newest first, as they come.

use std::cmp::Ordering;
use std::rc::Rc;

use jiff::Timestamp;

use super::view;
use crate::command::rows::Rows;
use crate::command::session::Session;
use crate::command::value::{Words, date};
use crate::command::{Context, Verb};
use crate::domain::{Refusal, ServiceId, Severity, Ticket, TicketStatus};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::Pages;
use crate::render::{Outcome, Output, Shape};
use crate::settings::{Api, Dialect};
use crate::text;

/// List tickets, newest first
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox ticket list --open
  lumenctl ticket list --status pending --columns id,serviceId,name
  lumenctl ticket list --since 2026-11-01 -o ndjson")]
pub struct Args {
    /// Only in this state (repeat, or commas)
    #[arg(long, value_name = "STATUS", value_delimiter = ',', value_parser = Words::new([
        "acknowledged", "inProgress", "pending", "held", "resolved", "closed", "cancelled", "rejected"]))]
    status: Vec<String>,

    /// Only of this severity (repeat, or commas)
    #[arg(long, value_name = "SEVERITY", value_delimiter = ',', value_parser = Words::new(["critical", "major", "minor"]))]
    severity: Vec<String>,

    /// Only of this site or service
    #[arg(long, value_name = "ID")]
    service_id: Option<String>,

    /// Only those opened at or after this date (RFC 3339, or 2026-11-23 in your zone)
    #[arg(long, value_name = "DATE")]
    since: Option<String>,

    /// Only those opened before this date
    #[arg(long, value_name = "DATE")]
    until: Option<String>,

    /// Only those that are neither resolved nor closed, cancelled or rejected
    #[arg(long)]
    open: bool,

    /// At most so many
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

    /// Attribute to sort by, with - for descending
    #[arg(long, value_name = "ATTRIBUTE", default_value = "-creationDate", allow_hyphen_values = true,
        value_parser = Words::new(["creationDate", "-creationDate", "lastUpdate", "-lastUpdate", "status", "severity", "id"]))]
    sort: String,
}

/// Which tickets, in which order.
pub struct Request {
    status: Vec<TicketStatus>,
    severity: Vec<Severity>,
    service_id: Option<ServiceId>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    open: bool,
    limit: usize,
    sort: String,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        const SORTS: [&str; 8] =
            ["creationDate", "lastUpdate", "statusChangeDate", "status", "severity", "priority", "name", "id"];
        let before = problems.len();
        let status = self.status.iter().filter_map(|text| problems.parse("--status", text)).collect();
        let severity = self.severity.iter().filter_map(|text| problems.parse("--severity", text)).collect();
        let service_id = self.service_id.as_deref().and_then(|text| problems.parse("--service-id", text));
        let since = self.since.as_deref().and_then(|text| problems.take("--since", date(text, cx.env)));
        let until = self.until.as_deref().and_then(|text| problems.take("--until", date(text, cx.env)));
        if !SORTS.contains(&self.sort.trim_start_matches('-')) {
            let refusal = Refusal::new("invalid_sort", text!("ticket-unknown-sort", attribute = self.sort));
            problems.add("--sort", refusal.hint(text!("ticket-sort-by", attributes = SORTS.join(", "))));
        }
        if let (Some(since), Some(until)) = (since, until)
            && since >= until
        {
            problems.add("--until", Refusal::new("invalid_period", text!("command-not-after", flag = "--since")));
        }
        let limit = self.limit.unwrap_or(usize::MAX);
        (problems.len() == before).then_some(Request {
            status,
            severity,
            service_id,
            since,
            until,
            open: self.open,
            limit,
            sort: self.sort,
        })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::TroubleTicket)?;
        let dialect = &session.settings().dialect;
        let is_sorted = dialect.facts().sorts;
        let pages = Pages::new(&session.portal, &request.filters(dialect), Some(&request.sort))?;
        let request = Rc::new(request);
        let wanted = Rc::clone(&request);
        let pick = move |ticket: &Ticket, session: &Session<'_>| {
            wanted.wants(ticket).then(|| view::ticket(ticket, None, &session.settings().waiting_statuses))
        };
        let mut rows = Rows::new(session, pages, pick);
        if !is_sorted {
            // The portal cannot sort, so all of them are needed before the first can be shown.
            rows.sort(|ticket| request.wants(ticket), |a, b| request.order(a, b))?;
        }
        Ok(Output::Stream(Box::new(rows.take(request.limit))).into())
    }
}

impl Request {
    /// What the portal can sort out for us; [`Request::wants`] looks again at what it gives.
    fn filters(&self, dialect: &Dialect) -> Vec<(&'static str, String)> {
        let facts = dialect.facts();
        let mut filters = Vec::new();
        // What several values with commas mean is not the same everywhere, so they are sorted out here.
        if let ([status], true) = (self.status.as_slice(), facts.filters_status) {
            filters.push(("status", dialect.status_word(status).to_owned()));
        }
        if let (Some(id), Some(filter)) = (&self.service_id, facts.service_filter) {
            filters.push((filter, id.to_string()));
        }
        filters
    }

    /// A portal may ignore a filter, so each ticket is looked at.
    fn wants(&self, ticket: &Ticket) -> bool {
        let is_open = !ticket.status.is_final() && ticket.status != TicketStatus::Resolved;
        let severity = ticket.severity.as_deref().unwrap_or_default();
        let opened = ticket.creation_date;
        (!self.open || is_open)
            && (self.status.is_empty() || self.status.contains(&ticket.status))
            && (self.severity.is_empty() || self.severity.iter().any(|wanted| wanted.as_str() == severity))
            && self.service_id.as_ref().is_none_or(|id| ticket.service_id.as_deref() == Some(id.as_str()))
            && self.since.is_none_or(|since| opened.is_some_and(|opened| opened >= since))
            && self.until.is_none_or(|until| opened.is_some_and(|opened| opened < until))
    }
}

impl Request {
    /// The order of two tickets as it was asked for.
    fn order(&self, a: &Ticket, b: &Ticket) -> Ordering {
        let order = compare(self.sort.trim_start_matches('-'), a, b);
        if self.sort.starts_with('-') { order.reverse() } else { order }
    }
}

/// The order of two tickets by an attribute; what has none comes first.
fn compare(attribute: &str, a: &Ticket, b: &Ticket) -> Ordering {
    match attribute {
        "creationDate" => a.creation_date.cmp(&b.creation_date),
        "lastUpdate" => a.last_update.cmp(&b.last_update),
        "statusChangeDate" => a.status_change_date.cmp(&b.status_change_date),
        "status" => a.status.as_str().cmp(b.status.as_str()),
        "severity" => a.severity.cmp(&b.severity),
        "priority" => a.priority.cmp(&b.priority),
        "name" => a.name.cmp(&b.name),
        _ => a.id.cmp(&b.id),
    }
}
