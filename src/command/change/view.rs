//! A change request as its JSON says it, the same for every verb.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};

use crate::domain::{BusinessCalendar, ChangeRequest, ChangeType, Effect, Note, analysis_due};
use crate::error::{Error, Kind};
use crate::render::{Column, Shape};
use crate::settings::PortalSettings;

/// The keys of a change's JSON, and what a dry run adds.
pub(super) const COLUMNS: Shape = &[
    Column::shown("id", "id"),
    Column::hidden("href", "link"),
    Column::hidden("externalId", "external-id"),
    Column::hidden("effect", "effect"),
    Column::hidden("requestType", "type"),
    Column::hidden("specification", "change"),
    Column::shown("status", "status"),
    Column::hidden("statusChangeDate", "status-since").date(),
    Column::hidden("statusChangeReason", "status-reason"),
    Column::shown("description", "description"),
    Column::hidden("reason", "reason"),
    Column::hidden("priority", "priority"),
    Column::shown("sites", "sites"),
    Column::hidden("window", "window"),
    Column::shown("plannedStartTime", "start").date(),
    Column::hidden("plannedEndTime", "end").date(),
    Column::hidden("requestDate", "requested").date(),
    Column::hidden("analysisDue", "analysis-due").date(),
    Column::hidden("lastUpdateDate", "updated").date(),
    Column::hidden("relatedChanges", "related"),
    Column::hidden("notes", "notes").date(),
    Column::hidden("plan", "plan"),
    Column::hidden("requests", "requests"),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ChangeView<'a> {
    id: &'a str,
    href: &'a Option<String>,
    external_id: &'a Option<String>,
    effect: Option<&'static str>,
    request_type: &'a Option<String>,
    specification: Option<SpecificationView<'a>>,
    status: &'a str,
    status_change_date: Option<Timestamp>,
    status_change_reason: &'a Option<String>,
    description: &'a Option<String>,
    reason: &'a Option<String>,
    priority: &'a Option<String>,
    sites: &'a [String],
    window: &'a Option<String>,
    planned_start_time: Option<Timestamp>,
    planned_end_time: Option<Timestamp>,
    request_date: Option<Timestamp>,
    analysis_due: Option<Timestamp>,
    last_update_date: Option<Timestamp>,
    related_changes: Vec<Value>,
    notes: Vec<Value>,
}

#[derive(Serialize)]
struct SpecificationView<'a> {
    id: &'a str,
    name: &'a Option<String>,
}

/// A change's JSON. `analysisDue` (H8) is what the request said, else it is counted in the profile's country.
pub(in crate::command) fn change(
    change: &ChangeRequest,
    effect: Option<Effect>,
    settings: &PortalSettings,
) -> Result<Value, Error> {
    let counted = || {
        let calendar = BusinessCalendar::new(settings.country?, settings.business_hours);
        analysis_due(&calendar, change.request_date?).ok()
    };
    let view = ChangeView {
        id: &change.id,
        href: &change.href,
        external_id: &change.external_id,
        effect: effect.map(Effect::as_str),
        request_type: &change.request_type,
        specification: change.specification.as_ref().map(|ChangeType { id, name, .. }| SpecificationView { id, name }),
        status: change.status.as_str(),
        status_change_date: change.status_change_date,
        status_change_reason: &change.status_change_reason,
        description: &change.description,
        reason: &change.reason,
        priority: &change.priority,
        sites: &change.sites,
        window: &change.window,
        planned_start_time: change.planned_start_time,
        planned_end_time: change.planned_end_time,
        request_date: change.request_date,
        analysis_due: if change.is_planned_work() { None } else { change.analysis_due.or_else(counted) },
        last_update_date: change.last_update_date,
        related_changes: related(change),
        notes: notes(&change.notes),
    };
    serde_json::to_value(view).map_err(|error| Error::new(Kind::Internal, error.to_string()))
}

/// Relationship and id of other changes.
pub(in crate::command) fn related(change: &ChangeRequest) -> Vec<Value> {
    change.related_changes.iter().map(|(kind, id)| json!({"relationshipType": kind, "id": id})).collect()
}

/// Notes as a ticket has them.
pub(in crate::command) fn notes(notes: &[Note]) -> Vec<Value> {
    let note = |Note { id, author, date, text }: &Note| json!({"id": id, "author": author, "date": date, "text": text});
    notes.iter().map(note).collect()
}
