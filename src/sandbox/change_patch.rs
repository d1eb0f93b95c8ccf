//! The pure rules of changing a change request: a merge patch (RFC 7396), and what it may do (H10, H11).

use jiff::Timestamp;
use serde_json::Value;

use super::attributes::{self, CHANGE_REQUEST, rfc3339};
use super::change_rules::{
    PLANNED_WORK, characteristic, check_not_over, check_order, enter, moment, normalise, standard_change,
};
use super::message::check_size;
use super::problem::{Code, Problem};
use super::row::{Body, word};
use super::ticket_patch::{no_object, restore, take_new_items};
use super::ticket_rules::{append, date};
use crate::domain::ChangeStatus;

/// What a PATCH cannot change. TMF655 makes `targetEntity` required in one, so that it is sent, and must be the same.
const FIXED: [&str; 9] = [
    "id",
    "href",
    "@type",
    "targetEntity",
    "requestType",
    "requestDate",
    "statusChangeDate",
    "lastUpdateDate",
    "externalReference",
];

/// What is the carrier's in its planned work: a customer answers it, and proposes another window in a note (H11).
const FIXED_IN_PLANNED_WORK: [&str; 5] =
    ["plannedStartTime", "plannedEndTime", "priority", "specification", "changeRelationship"];

/// The last moment for the customer's answer to a planned work (H11).
pub(crate) const APPROVAL_DEADLINE: &str = "approvalDeadline";

/// What a PATCH makes of a change request.
#[derive(Debug)]
pub(crate) struct Patched {
    pub(crate) body: Body,
    /// A standard change that it did not name before, to be looked up.
    pub(crate) standard_change: Option<String>,
}

/// Applies a merge patch to a change request as it was told; `None` where nothing changes.
pub(crate) fn apply(before: &Body, patch: &Value, now: Timestamp) -> Result<Option<Patched>, Problem> {
    let Value::Object(given) = patch else { return Err(no_object()) };
    let gives_reason = given.get("statusChangeReason").is_some_and(|reason| !reason.is_null());
    let mut document = Value::Object(before.clone());
    json_patch::merge(&mut document, patch);
    check_size(&document)?;
    let mut new_notes = take_new_items(before, &mut document, &["note"])?.pop().unwrap_or_default().1;
    let Value::Object(mut after) = document else { return Err(no_object()) };
    normalise(&mut after);

    let stays = before.get("status") == after.get("status");
    // A reason belongs to a change of state; alone, or with the present state again, it changes nothing.
    let reason = after.shift_remove("statusChangeReason").filter(|_| gives_reason);
    if stays {
        restore(before, &mut after, "statusChangeReason");
    }
    if new_notes.is_empty() && after == *before {
        return Ok(None);
    }
    check_fixed(before, &after)?;
    if let Some(reason) = reason.filter(|_| !stays) {
        after.insert("statusChangeReason".into(), reason);
    }
    let after = check_whole(after, &new_notes)?;
    let was = ChangeStatus::from_portal(word(before, "status"));
    let next = ChangeStatus::from_portal(word(&after, "status"));
    if stays && was.is_final() {
        // An answer or a cancel that was sent again, with its note: the first one counts.
        if given.contains_key("status") {
            return Ok(None);
        }
        return Err(refuse(format!("the change request is {was}, and nothing changes any more")));
    }
    if !stays {
        check_transition(before, &was, &next, now)?;
        let says_why = !word(&after, "statusChangeReason").trim().is_empty();
        if is_planned_work(before) && next == ChangeStatus::Rejected && !says_why {
            let message = "to decline a planned work say why in statusChangeReason (H11)";
            return Err(Problem::new(Code::MissingProperty, message).at("/statusChangeReason"));
        }
    }
    if ["plannedStartTime", "plannedEndTime"].iter().any(|name| before.get(*name) != after.get(*name)) {
        check_order(&after)?;
        check_not_over(&after, now)?;
    }

    let mut after = after;
    if !new_notes.is_empty()
        && let Value::Array(filed) = after.entry("note").or_insert_with(|| Value::Array(Vec::new()))
    {
        append(filed, std::mem::take(&mut new_notes), "note", now);
    }
    if stays {
        after.insert("lastUpdateDate".into(), date(now).into());
    } else {
        enter(&mut after, &next, now);
    }
    let standard_change = standard_change(&after).filter(|id| standard_change(before).as_ref() != Some(id));
    Ok(Some(Patched { body: after, standard_change }))
}

fn is_planned_work(body: &Body) -> bool {
    word(body, "requestType") == PLANNED_WORK
}

fn refuse(message: String) -> Problem {
    Problem::new(Code::InvalidTransition, message).at("/status")
}

fn check_fixed(before: &Body, after: &Body) -> Result<(), Problem> {
    let more: &[&str] = if is_planned_work(before) { &FIXED_IN_PLANNED_WORK } else { &[] };
    for &name in FIXED.iter().chain(more) {
        if before.get(name) != after.get(name) {
            let message = format!("{name} of a change request cannot be changed");
            return Err(Problem::new(Code::UnexpectedProperty, message).at(format!("/{name}")));
        }
    }
    // Nobody extends the time for an answer, or answers in time by leaving the deadline out.
    let deadline = |body| characteristic(body, APPROVAL_DEADLINE).map(str::to_owned);
    if is_planned_work(before) && deadline(before) != deadline(after) {
        let message = format!("{APPROVAL_DEADLINE} of a planned work cannot be changed (H11)");
        return Err(Problem::new(Code::UnexpectedProperty, message).at("/changeRequestCharacteristic"));
    }
    Ok(())
}

/// Checks the types of what a patch made, with the new notes under the place that they will have.
fn check_whole(mut after: Body, new_notes: &[Value]) -> Result<Body, Problem> {
    let notes = after.get("note").cloned();
    if !new_notes.is_empty()
        && let Value::Array(all) = after.entry("note").or_insert_with(|| Value::Array(Vec::new()))
    {
        all.extend(new_notes.iter().cloned());
    }
    let document = Value::Object(after);
    attributes::check(&document, &CHANGE_REQUEST, "")?;
    let Value::Object(mut after) = document else { return Err(no_object()) };
    match notes {
        Some(notes) => drop(after.insert("note".into(), notes)),
        None => drop(after.shift_remove("note")),
    }
    Ok(after)
}

fn check_transition(before: &Body, was: &ChangeStatus, next: &ChangeStatus, now: Timestamp) -> Result<(), Problem> {
    use ChangeStatus::{Approved, Cancelled, Rejected, WaitForApproval};
    if !was.may_become(next) {
        return Err(refuse(format!("the change request is {was} and cannot become {next}")));
    }
    if is_planned_work(before) {
        if *was == WaitForApproval {
            if !matches!(next, Approved | Rejected) {
                return Err(refuse(format!("a planned work in {was} is approved or rejected (H11)")));
            }
            let deadline = characteristic(before, APPROVAL_DEADLINE).and_then(rfc3339);
            if let Some(deadline) = deadline.filter(|deadline| now > *deadline) {
                return Err(refuse(format!("the time for an answer ended at {deadline} (H11)")));
            }
        } else if *next == Rejected {
            return Err(refuse("the planned work was answered already, with approved (H11)".to_owned()));
        }
    }
    // A flexible window is a span to choose from, so that its start starts nothing (H9).
    let has_begun = moment(before, "plannedStartTime").is_some_and(|start| now >= start);
    if *next == Cancelled && has_begun && characteristic(before, "executionWindow") != Some("flexible") {
        return Err(refuse("the window has begun, and nothing is cancelled any more (H10)".to_owned()));
    }
    Ok(())
}

#[cfg(test)]
#[path = "change_patch_tests.rs"]
mod tests;
