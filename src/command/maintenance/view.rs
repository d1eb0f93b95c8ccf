//! A planned work as its JSON says it.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::command::change::view::{notes, related};
use crate::domain::{ChangeRequest, ChangeStatus, Effect};
use crate::render::{Column, Shape};

/// The keys of a planned work's JSON, and what a dry run adds.
pub(super) const COLUMNS: Shape = &[
    Column::shown("id", "ID"),
    Column::hidden("href", "Link"),
    Column::hidden("effect", "Effect"),
    Column::shown("status", "Status"),
    Column::hidden("statusChangeDate", "Status since").date(),
    Column::hidden("statusChangeReason", "Status reason"),
    Column::shown("priority", "Priority"),
    Column::shown("plannedStartTime", "Start").date(),
    Column::hidden("plannedEndTime", "End").date(),
    Column::hidden("approvalDeadline", "Answer by").date(),
    Column::shown("secondsLeft", "Left").duration(),
    Column::shown("sites", "Sites"),
    Column::hidden("description", "Description"),
    Column::hidden("impact", "Impact"),
    Column::hidden("relatedChanges", "Related"),
    Column::hidden("lastUpdateDate", "Updated").date(),
    Column::hidden("notes", "Notes").date(),
    Column::hidden("requests", "Requests"),
];

/// A planned work's JSON; `secondsLeft` is the time that is left to answer, zero once it is over, and null where
/// nobody waits for an answer.
pub(super) fn work(work: &ChangeRequest, effect: Option<Effect>, now: Timestamp) -> Value {
    json!({
        "id": work.id,
        "href": work.href,
        "effect": effect.map(Effect::as_str),
        "status": work.status.as_str(),
        "statusChangeDate": work.status_change_date,
        "statusChangeReason": work.status_change_reason,
        "priority": work.priority,
        "plannedStartTime": work.planned_start_time,
        "plannedEndTime": work.planned_end_time,
        "approvalDeadline": work.approval_deadline,
        "secondsLeft": seconds_left(work, now),
        "sites": work.sites,
        "description": work.description,
        "impact": work.impact,
        "relatedChanges": related(work),
        "lastUpdateDate": work.last_update_date,
        "notes": notes(&work.notes),
    })
}

/// Whether the carrier waits for the customer's answer (H11).
pub(super) fn is_pending(work: &ChangeRequest) -> bool {
    work.status == ChangeStatus::WaitForApproval
}

/// How long is left to answer; without a deadline until the work begins.
pub(super) fn seconds_left(work: &ChangeRequest, now: Timestamp) -> Option<i64> {
    let until = work.approval_deadline.or(work.planned_start_time)?;
    is_pending(work).then(|| until.duration_since(now).as_secs().max(0))
}
