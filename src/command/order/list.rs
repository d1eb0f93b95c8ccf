//! `order list`: the orders, newest first.

use jiff::Timestamp;

use super::view;
use crate::command::session::Session;
use crate::command::value::{Words, date};
use crate::command::{Context, Verb};
use crate::domain::{ExternalId, Order, OrderState, Refusal, ServiceId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::Pages;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// List orders, newest first
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox order list --open
  lumenctl order list --state held,pending --columns id,nextMilestone,nextMilestoneDate
  lumenctl order list --since 2026-11-01 -o ndjson")]
pub struct Args {
    /// Only in this state (repeat, or commas)
    #[arg(long, value_name = "STATE", value_delimiter = ',', value_parser = Words::new([
        "acknowledged", "inProgress", "pending", "held", "completed", "partial", "failed", "rejected", "cancelled",
        "assessingCancellation", "pendingCancellation"]))]
    state: Vec<String>,

    /// Only those that have not ended
    #[arg(long)]
    open: bool,

    /// Only the one with this reference of yours
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,

    /// Only those of this site or service
    #[arg(long, value_name = "ID")]
    service_id: Option<String>,

    /// Only those ordered at or after this date (RFC 3339, or 2026-11-23 in your zone)
    #[arg(long, value_name = "DATE")]
    since: Option<String>,

    /// Only those ordered before this date
    #[arg(long, value_name = "DATE")]
    until: Option<String>,

    /// At most so many
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
}

/// Which orders.
pub struct Request {
    state: Vec<OrderState>,
    open: bool,
    external_id: Option<ExternalId>,
    service_id: Option<ServiceId>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    limit: usize,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let state = self.state.iter().filter_map(|text| problems.parse("--state", text)).collect();
        let external_id = self.external_id.as_deref().and_then(|text| problems.parse("--external-id", text));
        let service_id = self.service_id.as_deref().and_then(|text| problems.parse("--service-id", text));
        let since = self.since.as_deref().and_then(|text| problems.take("--since", date(text, cx.env)));
        let until = self.until.as_deref().and_then(|text| problems.take("--until", date(text, cx.env)));
        if let (Some(since), Some(until)) = (since, until)
            && since >= until
        {
            problems.add("--until", Refusal::new("invalid_period", text!("command-not-after", flag = "--since")));
        }
        let limit = self.limit.unwrap_or(usize::MAX);
        let request = Request { state, open: self.open, external_id, service_id, since, until, limit };
        (problems.len() == before).then_some(request)
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ServiceOrdering)?;
        let mut pages: Pages<Order> = Pages::new(&session.portal, &request.filters(), None)?;
        let mut all: Vec<Order> = Vec::new();
        // TMF641 has no order of its own, so all are needed before the first can be shown.
        while let Some(page) = session.run(pages.next(&session.portal))? {
            all.extend(page.into_iter().filter(|order| request.wants(order)));
        }
        all.sort_by(|a, b| (b.order_date, &b.id).cmp(&(a.order_date, &a.id)));
        all.truncate(request.limit);
        Ok(Output::List(all.iter().map(|order| view::order(order, None, cx.data_lang())).collect()).into())
    }
}

impl Request {
    /// What the portal can sort out for us; [`Request::wants`] looks again at what it gives.
    fn filters(&self) -> Vec<(&'static str, String)> {
        let mut filters = Vec::new();
        // What several values with commas mean is not the same everywhere, so they are sorted out here.
        if let [state] = self.state.as_slice() {
            filters.push(("state", state.to_string()));
        }
        filters.extend(self.external_id.as_ref().map(|id| ("externalId", id.to_string())));
        filters
    }

    /// A portal may ignore a filter, so each order is looked at.
    fn wants(&self, order: &Order) -> bool {
        (!self.open || !order.state.is_final())
            && (self.state.is_empty() || self.state.contains(&order.state))
            && self.external_id.as_ref().is_none_or(|id| order.external_id.as_deref() == Some(id.as_str()))
            && self.service_id.as_ref().is_none_or(|id| order.service_ids.iter().any(|known| known == id.as_str()))
            && self.since.is_none_or(|since| order.order_date.is_some_and(|ordered| ordered >= since))
            && self.until.is_none_or(|until| order.order_date.is_some_and(|ordered| ordered < until))
    }
}
