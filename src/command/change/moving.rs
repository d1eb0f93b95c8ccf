//! Changes of state of a change request or planned work.

use serde_json::{Value, json};

use crate::command::Context;
use crate::command::session::Session;
use crate::command::write::{WriteOptions, planned_portal, planned_requests};
use crate::domain::{ChangeRequest, ChangeStatus, Effect};
use crate::error::{Error, Kind};
use crate::portal::ops::change_request::{move_call, move_to};
use crate::portal::ops::resource::Read;
use crate::text;

/// A change of state, and what is said with it.
pub(in crate::command) struct Move<'a> {
    /// The portal's id.
    pub(in crate::command) id: &'a str,
    /// The state it is to go to.
    pub(in crate::command) to: ChangeStatus,
    /// Why.
    pub(in crate::command) reason: Option<&'a str>,
    /// What else is noted.
    pub(in crate::command) note: Option<&'a str>,
    /// How.
    pub(in crate::command) options: &'a WriteOptions,
}

/// What would be sent. The targets that every PATCH repeats are known only once the change has been read.
pub(in crate::command) fn planned(change: &Move<'_>, cx: &Context<'_>) -> Result<Value, Error> {
    let (portal, has_origin) = planned_portal(cx)?;
    let key = &change.options.external_id;
    let call = move_call(&portal, change.id, &json!({}), &change.to, (change.reason, change.note), key)?;
    let requests = planned_requests(&[call], has_origin)?;
    Ok(json!({
        "effect": Effect::Planned.as_str(), "id": change.id, "status": change.to.as_str(), "requests": requests,
    }))
}

/// Moves a change that was just read, unless it is there already.
pub(in crate::command) fn apply(
    change: &Move<'_>,
    present: Read<ChangeRequest>,
    cx: &Context<'_>,
    session: &Session<'_>,
) -> Result<(Effect, ChangeRequest), Error> {
    let Move { id, to, reason, note, options } = change;
    let status = &present.told.status;
    if status == to {
        options.found(Effect::Unchanged, || text!("change-is-already", id = id, status = to))?;
        return Ok((Effect::Unchanged, present.told));
    }
    // A state of another standard may lead anywhere: the portal knows.
    if !matches!(status, ChangeStatus::Other(_)) && !status.may_become(to) {
        return Err(not_any_more(id, status, to));
    }
    let moved = session.run(move_to(&session.portal, present, to, (*reason, *note), &options.external_id));
    let told = moved.map_err(|error| match error.kind {
        Kind::OutcomeUnknown | Kind::Interrupted => {
            let command = format!("lumenctl{} change status {id} --columns status", cx.portal_options());
            error.hint(text!("command-shows-whether-arrived", command = command))
        }
        _ => error,
    })?;
    Ok((Effect::Updated, told))
}

/// The refusal of a change that the state does not allow.
pub(in crate::command) fn not_any_more(id: &str, status: &ChangeStatus, to: &ChangeStatus) -> Error {
    let message = text!("change-cannot-become", id = id, status = status, wanted = to);
    Error::new(Kind::Conflict, message).code("invalid_transition")
}
