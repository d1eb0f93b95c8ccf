//! A planned work as its JSON says it.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::command::change::view::{notes, related};
use crate::domain::{ChangeRequest, ChangeStatus, Effect};
use crate::render::{Column, Shape};

/// The keys of a planned work's JSON, and what a dry run adds.
pub(super) const COLUMNS: Shape = &[
    Column::shown("id", "id"),
    Column::hidden("href", "link"),
    Column::hidden("effect", "effect"),
    Column::shown("status", "status"),
    Column::hidden("statusChangeDate", "status-since").date(),
    Column::hidden("statusChangeReason", "status-reason"),
    Column::shown("priority", "priority"),
    Column::shown("plannedStartTime", "start").date(),
    Column::hidden("plannedEndTime", "end").date(),
    Column::hidden("approvalDeadline", "answer-by").date(),
    Column::shown("secondsLeft", "left").duration(),
    Column::shown("sites", "sites"),
    Column::hidden("description", "description"),
    Column::hidden("impact", "impact"),
    Column::hidden("relatedChanges", "related"),
    Column::hidden("lastUpdateDate", "updated").date(),
    Column::hidden("notes", "notes").date(),
    Column::hidden("requests", "requests"),
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
