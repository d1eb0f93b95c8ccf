//! What the changes of a trouble ticket have in common.

use super::view;
use crate::command::Context;
use crate::command::session::Session;
use crate::domain::{Effect, Ticket, TicketId};
use crate::error::{Error, Kind};
use crate::render::{Outcome, Output};

/// The changed ticket.
pub(super) fn changed<'a>(session: &Session<'_>, ticket: &Ticket, effect: Effect) -> Result<Outcome<'a>, Error> {
    let row = view::ticket(ticket, Some(effect), &session.settings().waiting_statuses)?;
    Ok(Output::Created(row).into())
}

/// The refusal of a change that the ticket's state does not allow.
pub(super) fn not_any_more(ticket: &Ticket, why: &str) -> Error {
    Error::new(Kind::Conflict, format!("ticket {} is {}: {why}", ticket.id, ticket.status)).code("invalid_transition")
}

/// A lost change is seen in the ticket, or it is not there.
pub(super) fn unknown_outcome(error: Error, cx: &Context<'_>, id: &TicketId, column: &str) -> Error {
    if !matches!(error.kind, Kind::OutcomeUnknown | Kind::Interrupted) {
        return error;
    }
    let options = cx.portal_options();
    error.hint(format!("lumenctl{options} ticket status {id} --columns {column} shows whether it arrived"))
}
