//! What the changes of a trouble ticket have in common.

use super::view;
use crate::command::Context;
use crate::command::session::Session;
use crate::domain::{Effect, Ticket, TicketId};
use crate::error::{Error, Kind};
use crate::render::{Outcome, Output};
use crate::text;

/// The changed ticket.
pub(super) fn changed<'a>(session: &Session<'_>, ticket: &Ticket, effect: Effect) -> Result<Outcome<'a>, Error> {
    let row = view::ticket(ticket, Some(effect), &session.settings().waiting_statuses)?;
    Ok(Output::Created(row).into())
}

/// The refusal of a change that the ticket's state does not allow.
pub(super) fn not_any_more(why: String) -> Error {
    Error::new(Kind::Conflict, why).code("invalid_transition")
}

/// A lost change is seen in the ticket, or it is not there.
pub(super) fn unknown_outcome(error: Error, cx: &Context<'_>, id: &TicketId, column: &str) -> Error {
    if !matches!(error.kind, Kind::OutcomeUnknown | Kind::Interrupted) {
        return error;
    }
    let command = format!("lumenctl{} ticket status {id} --columns {column}", cx.portal_options());
    error.hint(text!("command-shows-whether-arrived", command = command))
}
