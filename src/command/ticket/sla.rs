//! `ticket sla`: how long tickets have taken, without the time in which the carrier waited for the customer (H6).

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::view;
use crate::command::session::Session;
use crate::command::{Context, Verb, several};
use crate::domain::{SlaClock, StatusRecord, Ticket, TicketId};
use crate::error::{Error, Kind, Problems};
use crate::portal::ops::resource;
use crate::render::{Column, Legend, Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// Show the SLA clock of tickets, which stops while the carrier waits for you (H6)
///
/// The clock starts when the ticket is opened and ends when it is resolved; a ticket that is taken up again starts it
/// again, and the time between counts for nobody. `elapsedSeconds` is `netSeconds`, the carrier's time, and
/// `customerWaitSeconds`, yours (profile: `waiting_statuses`). It runs while the carrier's time is counted. In tables
/// each time line has a scale of its own, from the start of its clock to the end, or to now.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox ticket sla TT-100001
  lumenctl --sandbox ticket sla TT-100006 TT-100013 -o json
  lumenctl ticket sla TT-100013 -o plain --columns netSeconds")]
pub struct Args {
    /// Ids of tickets, as `ticket open` and `ticket list` print them
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ClockView<'a> {
    id: &'a str,
    started_at: Timestamp,
    as_of: Timestamp,
    running: bool,
    elapsed_seconds: u64,
    customer_wait_seconds: u64,
    net_seconds: u64,
    intervals: Vec<IntervalView<'a>>,
}

#[derive(Serialize)]
struct IntervalView<'a> {
    status: &'a str,
    from: Timestamp,
    to: Timestamp,
    counts: bool,
}

impl Verb for Args {
    type Request = Vec<TicketId>;

    const COLUMNS: Shape = &[
        Column::shown("id", "id"),
        Column::shown("startedAt", "started").date(),
        Column::hidden("asOf", "as-of").date(),
        Column::shown("running", "runs"),
        Column::shown("elapsedSeconds", "elapsed").duration(),
        Column::shown("customerWaitSeconds", "your-wait").duration(),
        Column::shown("netSeconds", "net").duration(),
        Column::shown("intervals", "time-line").timeline(Legend {
            counts: "render-legend-counts-for-sla",
            does_not: "render-legend-waits-for-you",
            between: "render-legend-was-resolved",
        }),
    ];

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Vec<TicketId>> {
        self.ids.iter().map(|id| problems.parse("ID", id)).collect()
    }

    fn run<'a>(ids: Vec<TicketId>, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::TroubleTicket)?;
        let show = |id: &TicketId| clock(&session, cx, id);
        match ids.as_slice() {
            [id] => Ok(Output::One(show(id)?).into()),
            ids => several("tickets", ids.iter().map(|id| (id.to_string(), show(id)))),
        }
    }
}

/// The clock of one ticket as JSON.
fn clock(session: &Session<'_>, cx: &Context<'_>, id: &TicketId) -> Result<Value, Error> {
    let ticket = session.run(resource::get::<Ticket>(&session.portal, id.as_str()))?;
    let record = StatusRecord::of(&ticket);
    // The input is fine, it is the portal's answer that lacks something: not exit code 2.
    let clock = SlaClock::read(&record, &session.settings().waiting_statuses, cx.env.now())
        .map_err(|refusal| Error { kind: Kind::Rejected, ..Error::from_refusal(refusal) })?;
    if clock.is_ahead {
        cx.ui.warning(&text!("ticket-dates-ahead", id = id));
    }
    view::json(&ClockView {
        id: &ticket.id,
        started_at: clock.started_at,
        as_of: clock.as_of,
        running: clock.is_running,
        elapsed_seconds: clock.elapsed_seconds(),
        customer_wait_seconds: clock.customer_wait_seconds(),
        net_seconds: clock.net_seconds(),
        intervals: clock
            .intervals
            .iter()
            .map(|interval| IntervalView {
                status: interval.status.as_str(),
                from: interval.from,
                to: interval.to,
                counts: interval.counts,
            })
            .collect(),
    })
}
