//! A ticket as its JSON says it, the same for every verb.

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use crate::domain::{Contact, Effect, Ticket};
use crate::error::{Error, Kind};
use crate::render::{Column, Shape};

/// The keys of a ticket's JSON.
pub(super) const COLUMNS: Shape = &[
    Column::shown("id", "id"),
    Column::hidden("href", "link"),
    Column::hidden("externalId", "external-id"),
    Column::hidden("effect", "effect"),
    Column::shown("name", "summary"),
    Column::hidden("description", "description"),
    Column::hidden("ticketType", "type"),
    Column::shown("severity", "severity"),
    Column::hidden("priority", "priority"),
    Column::shown("status", "status"),
    Column::hidden("statusChangeDate", "status-since").date(),
    Column::hidden("statusChangeReason", "reason"),
    Column::shown("serviceId", "service-id"),
    Column::shown("creationDate", "opened").date(),
    Column::hidden("lastUpdate", "updated").date(),
    Column::hidden("expectedResolutionDate", "expected").date(),
    Column::hidden("requestedResolutionDate", "requested").date(),
    Column::hidden("resolutionDate", "resolved").date(),
    Column::hidden("contact", "contact"),
    Column::hidden("notes", "notes").date(),
    Column::hidden("attachments", "attachments"),
    Column::hidden("statusHistory", "history").date(),
    Column::hidden("waitingForCustomer", "waits-for-you"),
];

/// The same, and what a dry run adds.
pub(super) const COLUMNS_OF_WRITE: Shape = &{
    let mut columns = [Column::hidden("requests", "requests"); COLUMNS.len() + 1];
    let mut at = 0;
    while at < COLUMNS.len() {
        columns[at] = COLUMNS[at];
        at += 1;
    }
    columns
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TicketView<'a> {
    id: Option<&'a str>,
    href: &'a Option<String>,
    external_id: &'a Option<String>,
    effect: Option<&'static str>,
    name: &'a Option<String>,
    description: &'a Option<String>,
    ticket_type: &'a Option<String>,
    severity: &'a Option<String>,
    priority: &'a Option<String>,
    status: &'a str,
    status_change_date: Option<Timestamp>,
    status_change_reason: &'a Option<String>,
    service_id: &'a Option<String>,
    creation_date: Option<Timestamp>,
    last_update: Option<Timestamp>,
    expected_resolution_date: Option<Timestamp>,
    requested_resolution_date: Option<Timestamp>,
    resolution_date: Option<Timestamp>,
    contact: Option<ContactView<'a>>,
    notes: Vec<NoteView<'a>>,
    attachments: Vec<AttachmentView<'a>>,
    status_history: Vec<StatusChangeView<'a>>,
    waiting_for_customer: bool,
}

/// The site contact's keys.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ContactView<'a> {
    name: &'a Option<String>,
    phone: &'a Option<String>,
    email: &'a Option<String>,
    access_hours: &'a Option<String>,
}

#[derive(Serialize)]
struct NoteView<'a> {
    id: &'a Option<String>,
    author: &'a Option<String>,
    date: Option<Timestamp>,
    text: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AttachmentView<'a> {
    id: &'a Option<String>,
    name: &'a Option<String>,
    mime_type: &'a Option<String>,
    url: &'a Option<String>,
    size: Option<u64>,
}

#[derive(Serialize)]
struct StatusChangeView<'a> {
    status: &'a str,
    date: Option<Timestamp>,
    reason: &'a Option<String>,
}

/// The site contact; nothing where nothing is known.
pub(super) fn contact(contact: &Contact) -> Option<ContactView<'_>> {
    let Contact { name, phone, email, access_hours } = contact;
    (!contact.is_empty()).then_some(ContactView { name, phone, email, access_hours })
}

/// A ticket's JSON; `waiting` names the states in which the carrier waits for the customer (H6).
pub(super) fn ticket(ticket: &Ticket, effect: Option<Effect>, waiting: &[String]) -> Result<Value, Error> {
    let view = TicketView {
        id: Some(&ticket.id),
        href: &ticket.href,
        external_id: &ticket.external_id,
        effect: effect.map(Effect::as_str),
        name: &ticket.name,
        description: &ticket.description,
        ticket_type: &ticket.ticket_type,
        severity: &ticket.severity,
        priority: &ticket.priority,
        status: ticket.status.as_str(),
        status_change_date: ticket.status_change_date,
        status_change_reason: &ticket.status_change_reason,
        service_id: &ticket.service_id,
        creation_date: ticket.creation_date,
        last_update: ticket.last_update,
        expected_resolution_date: ticket.expected_resolution_date,
        requested_resolution_date: ticket.requested_resolution_date,
        resolution_date: ticket.resolution_date,
        contact: contact(&ticket.contact),
        notes: ticket
            .notes
            .iter()
            .map(|note| NoteView { id: &note.id, author: &note.author, date: note.date, text: &note.text })
            .collect(),
        attachments: ticket
            .attachments
            .iter()
            .map(|attachment| AttachmentView {
                id: &attachment.id,
                name: &attachment.name,
                mime_type: &attachment.mime_type,
                url: &attachment.url,
                size: attachment.size,
            })
            .collect(),
        status_history: ticket
            .status_history
            .iter()
            .map(|change| StatusChangeView {
                status: change.status.as_str(),
                date: change.date,
                reason: &change.reason,
            })
            .collect(),
        waiting_for_customer: is_waiting(ticket, waiting),
    };
    json(&view)
}

/// Whether the carrier waits for the customer (H6).
pub(super) fn is_waiting(ticket: &Ticket, waiting: &[String]) -> bool {
    waiting.iter().any(|status| status == ticket.status.as_str())
}

/// A view as JSON.
pub(super) fn json(view: &impl Serialize) -> Result<Value, Error> {
    serde_json::to_value(view).map_err(|error| Error::new(Kind::Internal, error.to_string()))
}
