//! The pure rules of changing a trouble ticket: merge patch (RFC 7396), JSON patch (RFC 6902), and what either may do.

use jiff::Timestamp;
use json_patch::{PatchErrorKind, PatchOperation};
use serde_json::Value;

use super::attributes::{self, TROUBLE_TICKET};
use super::message::check_size;
use super::problem::{Code, Problem};
use super::row::{Body, ServiceRef};
use super::ticket_rules::{APPEND_ONLY, affected_services, append, date, enter};
use crate::domain::TicketStatus;

/// The media type of RFC 6902.
pub(crate) const JSON_PATCH: &str = "application/json-patch+json";

/// How many operations a JSON patch may have: `copy` doubles a document, so their number must be small.
const OPERATION_LIMIT: usize = 100;

/// What belongs to the portal.
const OWNED_BY_PORTAL: [&str; 9] = [
    "id",
    "href",
    "@type",
    "creationDate",
    "lastUpdate",
    "statusChangeDate",
    "statusChangeHistory",
    "resolutionDate",
    "externalIdentifier",
];

/// The reason that the history gives where a comment ends a wait.
const ANSWERED: &str = "the customer has answered";

/// A parsed PATCH.
pub(crate) enum Patch {
    /// RFC 7396.
    Merge(Value),
    /// RFC 6902.
    Steps(json_patch::Patch),
}

/// RFC 7396 takes any JSON; here it must be an object.
pub(crate) fn no_object() -> Problem {
    Problem::new(Code::InvalidFormat, "a merge patch must be an object")
}

/// What a PATCH makes of a ticket.
pub(crate) struct Patched {
    pub(crate) body: Body,
    /// Services that the ticket did not refer to before, to be looked up.
    pub(crate) services: Vec<ServiceRef>,
}

impl Patch {
    /// Reads a body of this media type.
    pub(crate) fn parse(media_type: &str, body: Value) -> Result<Self, Problem> {
        if media_type == JSON_PATCH {
            let patch: json_patch::Patch = serde_json::from_value(body)
                .map_err(|error| Problem::new(Code::InvalidFormat, format!("the body is not a JSON patch: {error}")))?;
            if patch.0.len() > OPERATION_LIMIT {
                let message = format!("a JSON patch may have {OPERATION_LIMIT} operations");
                return Err(Problem::new(Code::TooManyRecords, message));
            }
            return Ok(Self::Steps(patch));
        }
        let Value::Object(members) = &body else { return Err(no_object()) };
        // TMF621 v5 makes @type required in `TroubleTicket_MVO` too.
        if !members.contains_key("@type") {
            return Err(Problem::new(Code::MissingProperty, "the body needs @type").at("/@type"));
        }
        Ok(Self::Merge(body))
    }

    /// Whether it says why the state changes.
    fn gives_reason(&self) -> bool {
        match self {
            Self::Merge(body) => body.get("statusChangeReason").is_some_and(|reason| !reason.is_null()),
            Self::Steps(steps) => steps.iter().any(|step| {
                step.path().as_str() == "/statusChangeReason"
                    && !matches!(step, PatchOperation::Remove(_) | PatchOperation::Test(_))
            }),
        }
    }

    fn apply(self, document: &mut Value) -> Result<(), Problem> {
        let steps = match self {
            Self::Merge(patch) => {
                json_patch::merge(document, &patch);
                return check_size(document);
            }
            Self::Steps(steps) => steps.0,
        };
        for step in steps {
            let grows = matches!(step, PatchOperation::Add(_) | PatchOperation::Copy(_) | PatchOperation::Move(_));
            let path = step.path().to_string();
            json_patch::patch_unsafe(document, &[step]).map_err(|error| {
                let code = match error.kind {
                    PatchErrorKind::TestFailed => Code::Conflict,
                    _ => Code::InvalidValue,
                };
                Problem::new(code, format!("the operation at {path} failed: {}", error.kind)).at(path)
            })?;
            if grows {
                check_size(document)?;
            }
        }
        Ok(())
    }
}

/// Applies a patch to a ticket as it was told; `None` where nothing changes.
pub(crate) fn apply(before: &Body, patch: Patch, now: Timestamp) -> Result<Option<Patched>, Problem> {
    let gives_reason = patch.gives_reason();
    let mut document = before.clone();
    for name in APPEND_ONLY {
        // So that `add /note/-` (RFC 6902 §4.1) finds an array also in a ticket that has no note yet.
        document.entry(name).or_insert_with(|| Value::Array(Vec::new()));
    }
    let mut document = Value::Object(document);
    patch.apply(&mut document)?;
    let mut new_items = take_new_items(before, &mut document, &APPEND_ONLY)?;
    let Value::Object(mut after) = document else {
        return Err(Problem::new(Code::InvalidFormat, "a ticket must stay an object"));
    };

    let asked = after.get("status").cloned();
    let was = before.get("status").and_then(Value::as_str).map(TicketStatus::from_portal);
    let was = was.ok_or_else(|| Problem::new(Code::InternalError, "the ticket has no state"))?;
    let stays = asked.as_ref() == before.get("status");
    // A reason belongs to a change of state; alone, or with the present state again, it changes nothing.
    let reason = after.shift_remove("statusChangeReason").filter(|_| gives_reason);
    if stays {
        restore(before, &mut after, "statusChangeReason");
    }
    let appends = new_items.iter().any(|(_, items)| !items.is_empty());
    if !appends && after == *before {
        return Ok(None);
    }
    if was.is_final() {
        let message = format!("the ticket is {was}, and nothing changes any more");
        return Err(Problem::new(Code::InvalidTransition, message).at("/status"));
    }
    for name in OWNED_BY_PORTAL {
        if before.get(name) != after.get(name) {
            let message = format!("{name} belongs to the portal and cannot be changed");
            return Err(Problem::new(Code::UnexpectedProperty, message).at(format!("/{name}")));
        }
    }
    for (name, items) in &new_items {
        // Checked with the rest, under the place that they will have.
        if let Some(Value::Array(filed)) = after.get_mut(*name) {
            filed.extend(items.iter().cloned());
        } else if !items.is_empty() {
            after.insert((*name).to_owned(), Value::Array(items.clone()));
        }
    }
    if let Some(reason) = &reason {
        after.insert("statusChangeReason".into(), reason.clone());
    }
    let document = Value::Object(after);
    attributes::check(&document, &TROUBLE_TICKET, "")?;
    let Value::Object(mut after) = document else { return Ok(None) };
    let services = if after.get("relatedEntity") == before.get("relatedEntity")
        && after.get("ticketType") == before.get("ticketType")
    {
        Vec::new()
    } else {
        affected_services(&after)?
    };
    for (name, items) in &mut new_items {
        restore(before, &mut after, name);
        if items.is_empty() {
            continue;
        }
        let filed = after.entry(*name).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(filed) = filed {
            append(filed, std::mem::take(items), name, now);
        }
    }

    after.insert("lastUpdate".into(), date(now).into());
    let next = match asked.as_ref().and_then(Value::as_str).map(TicketStatus::from_portal) {
        None => return Err(Problem::new(Code::MissingProperty, "a ticket needs a status").at("/status")),
        Some(next) if !stays => next,
        // MEF 124 R37: the customer's answer ends the wait for the customer.
        Some(TicketStatus::Pending) if appends => TicketStatus::InProgress,
        Some(_) => {
            restore(before, &mut after, "statusChangeReason");
            return Ok(Some(Patched { body: after, services }));
        }
    };
    check_transition(&was, &next, reason.as_ref())?;
    match reason {
        Some(reason) => drop(after.insert("statusChangeReason".into(), reason)),
        None if stays => drop(after.insert("statusChangeReason".into(), ANSWERED.into())),
        None => drop(after.shift_remove("statusChangeReason")),
    }
    enter(&mut after, &next);
    Ok(Some(Patched { body: after, services }))
}

/// Whether a ticket may go from one state to another, for this reason.
pub(crate) fn check_transition(was: &TicketStatus, next: &TicketStatus, reason: Option<&Value>) -> Result<(), Problem> {
    if !was.may_become(next) {
        let message = format!("the ticket is {was} and cannot become {next}");
        return Err(Problem::new(Code::InvalidTransition, message).at("/status"));
    }
    // MEF 124 R41 to R46.
    let says_why = reason.and_then(Value::as_str).is_some_and(|reason| !reason.trim().is_empty());
    if *was == TicketStatus::Resolved && *next == TicketStatus::InProgress && !says_why {
        let message = "to reopen a ticket say why in statusChangeReason";
        return Err(Problem::new(Code::MissingProperty, message).at("/statusChangeReason"));
    }
    Ok(())
}

/// Gives an attribute the value it had before.
pub(crate) fn restore(before: &Body, after: &mut Body, name: &str) {
    match before.get(name) {
        Some(value) => drop(after.insert(name.to_owned(), value.clone())),
        None => drop(after.shift_remove(name)),
    }
}

/// Takes the new notes and attachments out of a patched ticket and leaves those that were there before, as they were:
/// nothing is changed or deleted (MEF 124 R20), so a client may send all of them, or the new one alone.
pub(crate) fn take_new_items(
    before: &Body,
    document: &mut Value,
    names: &[&'static str],
) -> Result<Vec<(&'static str, Vec<Value>)>, Problem> {
    let Value::Object(after) = document else {
        return Err(Problem::new(Code::InvalidFormat, "the body must stay an object"));
    };
    let mut all = Vec::new();
    for name in names.iter().copied() {
        let filed = before.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let mut new = Vec::new();
        match after.get_mut(name).map(Value::take) {
            None | Some(Value::Null) => {}
            Some(Value::Array(items)) => {
                for (at, item) in items.into_iter().enumerate() {
                    match item.get("id") {
                        None => new.push(item),
                        Some(id) if filed.iter().any(|known| known.get("id") == Some(id)) => {}
                        Some(_) if item.get("@type").and_then(Value::as_str) == Some("AttachmentRef") => new.push(item),
                        Some(_) => {
                            let message = format!("a new {name} must have no id: the portal gives it one");
                            return Err(Problem::new(Code::UnexpectedProperty, message).at(format!("/{name}/{at}/id")));
                        }
                    }
                }
            }
            Some(_) => {
                let message = format!("/{name} must be an array");
                return Err(Problem::new(Code::InvalidFormat, message).at(format!("/{name}")));
            }
        }
        restore(before, after, name);
        all.push((name, new));
    }
    Ok(all)
}

#[cfg(test)]
#[path = "ticket_patch_tests.rs"]
mod tests;
