//! `ticket close`, `cancel` and `reopen`: changes of state, as TMF621 and MEF 124 know them.

use serde_json::json;

use super::change::{changed, not_any_more, unknown_outcome};
use super::view;
use crate::command::session::Session;
use crate::command::write::{WriteArgs, WriteOptions, planned_portal, planned_requests};
use crate::command::{Context, Verb};
use crate::domain::{Effect, Refusal, Ticket, TicketId, TicketStatus};
use crate::error::{Error, Kind, Problems};
use crate::portal::ops::resource::read;
use crate::portal::ops::ticket_change::{move_call, move_to};
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// Close a resolved ticket: the repair is confirmed
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox ticket close TT-100010 --reason 'Tested, works'")]
pub struct Close {
    /// Id of the ticket
    #[arg(value_name = "ID")]
    id: String,

    /// What to tell the carrier
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// Cancel a ticket that is not resolved yet
///
/// A cancelled ticket cannot be taken up again. On a terminal it is asked for first, unless --yes is given.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox ticket cancel TT-100002 --reason 'It was our own router' --yes")]
pub struct Cancel {
    /// Id of the ticket
    #[arg(value_name = "ID")]
    id: String,

    /// What to tell the carrier
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// Reopen a resolved ticket: the fault is still there
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox ticket reopen TT-100010 --reason 'Down again since 14:20'")]
pub struct Reopen {
    /// Id of the ticket
    #[arg(value_name = "ID")]
    id: String,

    /// Why; required
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// A ticket, the state it is to go to, and why.
pub struct Request {
    id: TicketId,
    to: TicketStatus,
    reason: Option<String>,
    options: WriteOptions,
}

impl Verb for Close {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS_OF_WRITE;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        parse(TicketStatus::Closed, &self.id, self.reason.as_deref(), &self.write, cx, problems)
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        change(&request, cx)
    }
}

impl Verb for Cancel {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS_OF_WRITE;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        parse(TicketStatus::Cancelled, &self.id, self.reason.as_deref(), &self.write, cx, problems)
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let question = || text!("ticket-cancel-question", id = request.id);
        if !request.options.yes && !request.options.dry_run && !cx.ui.confirm(&question())? {
            return Err(Error::new(Kind::Interrupted, text!("command-nothing-sent")));
        }
        change(&request, cx)
    }
}

impl Verb for Reopen {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS_OF_WRITE;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        if self.reason.is_none() {
            let refusal = Refusal::new("missing_option", text!("ticket-reopen-needs-reason"));
            problems.add("--reason", refusal.hint(text!("ticket-say-what-is-wrong")));
        }
        parse(TicketStatus::InProgress, &self.id, self.reason.as_deref(), &self.write, cx, problems)
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        change(&request, cx)
    }
}

fn parse(
    to: TicketStatus,
    id: &str,
    reason: Option<&str>,
    write: &WriteArgs,
    cx: &Context<'_>,
    problems: &mut Problems,
) -> Option<Request> {
    let id = problems.parse("ID", id);
    let options = write.parse(cx, problems);
    let reason = match reason.map(str::trim) {
        None => None,
        Some(text) if text.is_empty() || text.chars().count() > 1000 => {
            problems.add("--reason", Refusal::new("invalid_text", text!("ticket-reason-length")));
            return None;
        }
        Some(text) => Some(text.to_owned()),
    };
    Some(Request { id: id?, to, reason, options: options? })
}

fn change<'a>(request: &Request, cx: &Context<'_>) -> Result<Outcome<'a>, Error> {
    let Request { id, to, reason, options } = request;
    let (reason, key) = (reason.as_deref(), &options.external_id);
    if options.dry_run {
        let (portal, has_origin) = planned_portal(cx)?;
        let requests = planned_requests(&[move_call(&portal, id.as_str(), to, reason, key)?], has_origin)?;
        let planned = json!({
            "effect": Effect::Planned.as_str(), "id": id.as_str(), "status": to.as_str(), "requests": requests,
        });
        return Ok(Output::Planned(planned).into());
    }
    let session = Session::open(cx, Api::TroubleTicket)?;
    let present = session.run(read::<Ticket>(&session.portal, id.as_str()))?;
    let status = &present.told.status;
    if status == to {
        options.found(Effect::Unchanged, || text!("ticket-is-already", id = id, status = to))?;
        return changed(&session, &present.told, Effect::Unchanged);
    }
    // A state of another standard may lead anywhere: the portal knows.
    let is_known = !matches!(status, TicketStatus::Other(_));
    // Only a resolved ticket is reopened; from elsewhere the carrier takes it up.
    let is_reopening = *to != TicketStatus::InProgress || *status == TicketStatus::Resolved;
    if is_known && (!status.may_become(to) || !is_reopening) {
        return Err(not_any_more(refusal(&present.told, to)));
    }
    let ticket = session
        .run(move_to(&session.portal, present, to, reason, key))
        .map_err(|error| unknown_outcome(error, cx, id, "status"))?;
    changed(&session, &ticket, Effect::Updated)
}

/// Why a state does not lead to another one, and what can be done.
fn refusal(ticket: &Ticket, to: &TicketStatus) -> String {
    let (id, status) = (&ticket.id, &ticket.status);
    match (to, status) {
        (_, TicketStatus::Closed | TicketStatus::Cancelled | TicketStatus::Rejected) => {
            text!("ticket-nothing-changes", id = id, status = status)
        }
        (TicketStatus::Closed, _) => text!("ticket-only-resolved-closes", id = id, status = status),
        (TicketStatus::Cancelled, _) => text!("ticket-past-cancelling", id = id, status = status),
        _ => text!("ticket-only-resolved-reopens", id = id, status = status),
    }
}
