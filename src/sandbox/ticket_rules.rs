//! The pure rules of trouble tickets: what a POST must be, and what the portal makes of it (TMF621 v5, MEF 124).

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::attributes::{self, TROUBLE_TICKET};
use super::filing::CLIENT_REFERENCE;
use super::problem::{Code, Problem};
use super::row::{Body, ServiceRef, items};
use crate::domain::{ServiceId, TicketStatus};

/// Requests that use a ticket as their form and are not about a fault, so that no service need be affected.
const REQUEST_TYPES: [&str; 2] = ["billingInquiry", "serviceExtension"];

/// What the portal alone sets; a POST that carries it is taken without it.
const SET_BY_PORTAL: [&str; 8] =
    ["id", "href", "status", "statusChangeDate", "creationDate", "lastUpdate", "statusChangeHistory", "resolutionDate"];

/// A POST that passed all checks that need no database.
#[derive(Debug)]
pub(crate) struct Submitted {
    pub(crate) body: Body,
    /// What two requests of the same content have in common.
    pub(crate) fingerprint: String,
    /// The client's own references: each names one ticket for ever.
    pub(crate) client_references: Vec<String>,
    pub(crate) services: Vec<ServiceRef>,
}

/// Checks a POST; `services` finds the affected ones: [`affected_services`] or [`named_services`].
pub(crate) fn submit(
    body: Value,
    services: fn(&Body) -> Result<Vec<ServiceRef>, Problem>,
) -> Result<Submitted, Problem> {
    attributes::check(&body, &TROUBLE_TICKET, "")?;
    let fingerprint = fingerprint(&body);
    let Value::Object(body) = body else {
        return Err(Problem::new(Code::InvalidFormat, "the body must be an object"));
    };
    let client_references = client_references(external_identifiers(&body), "/externalIdentifier")?;
    Ok(Submitted { client_references, services: services(&body)?, fingerprint, body })
}

/// The client's own references among ids and their types; each may be given once.
pub(crate) fn client_references<'a>(
    ids: impl Iterator<Item = (&'a str, &'a str)>,
    path: &str,
) -> Result<Vec<String>, Problem> {
    let mut references: Vec<String> = Vec::new();
    for (id, _) in ids.filter(|(_, kind)| *kind == CLIENT_REFERENCE) {
        if references.iter().any(|known| known == id) {
            let message = format!("the {CLIENT_REFERENCE} {id} is given twice");
            return Err(Problem::new(Code::InvalidValue, message).at(path));
        }
        references.push(id.to_owned());
    }
    Ok(references)
}

/// Id and type of every external identifier.
pub(crate) fn external_identifiers(body: &Body) -> impl Iterator<Item = (&str, &str)> {
    items(body, "externalIdentifier").iter().filter_map(|item| {
        let kind = item.get("externalIdentifierType").and_then(Value::as_str).unwrap_or_default();
        Some((item.get("id")?.as_str()?, kind))
    })
}

/// The ids of all related entities.
pub(crate) fn related_entities(body: &Body) -> impl Iterator<Item = &str> {
    items(body, "relatedEntity").iter().filter_map(|item| item.get("entity")?.get("id")?.as_str())
}

/// The affected services; every ticket about a fault must name one (H5).
pub(crate) fn affected_services(body: &Body) -> Result<Vec<ServiceRef>, Problem> {
    let services = named_services(body)?;
    let is_request = body.get("ticketType").and_then(Value::as_str).is_some_and(|it| REQUEST_TYPES.contains(&it));
    if services.is_empty() && !is_request {
        let message = "a trouble ticket needs the affected service: a relatedEntity of the role affectedService (H5)";
        return Err(Problem::new(Code::MissingProperty, message).at("/relatedEntity"));
    }
    Ok(services)
}

/// The affected services that a ticket names.
pub(crate) fn named_services(body: &Body) -> Result<Vec<ServiceRef>, Problem> {
    let mut services = Vec::new();
    for (at, item) in items(body, "relatedEntity").iter().enumerate() {
        if item.get("role").and_then(Value::as_str) != Some("affectedService") {
            continue;
        }
        let path = format!("/relatedEntity/{at}/entity/id");
        let id = item.get("entity").and_then(|entity| entity.get("id")).and_then(Value::as_str).unwrap_or_default();
        if id.parse::<ServiceId>().is_err() {
            // A portal speaks English; the words of the parser are those of the person at the screen.
            let message = format!("'{}' is not a Service ID", id.escape_debug());
            return Err(Problem::new(Code::ReferenceNotFound, message).at(path));
        }
        services.push(ServiceRef { id: id.to_owned(), path });
    }
    Ok(services)
}

/// The ticket as the portal files it: acknowledged, dated, its notes and attachments numbered.
pub(crate) fn acknowledge(mut body: Body, now: Timestamp) -> Body {
    for name in SET_BY_PORTAL {
        body.shift_remove(name);
    }
    for name in APPEND_ONLY {
        if let Some(Value::Array(given)) = body.get_mut(name) {
            let mut filed = Vec::new();
            append(&mut filed, std::mem::take(given), name, now);
            *given = filed;
        }
    }
    let now = date(now);
    body.insert("creationDate".into(), now.clone().into());
    body.insert("lastUpdate".into(), now.into());
    enter(&mut body, &TicketStatus::Acknowledged);
    body
}

/// Arrays that only ever grow (MEF 124 R20).
pub(crate) const APPEND_ONLY: [&str; 2] = ["note", "attachment"];

/// Adds new notes or attachments, each with an id and what else the portal sets.
pub(crate) fn append(filed: &mut Vec<Value>, new: Vec<Value>, name: &str, now: Timestamp) {
    for mut item in new {
        let is_reference = item.get("@type").and_then(Value::as_str) == Some("AttachmentRef");
        let id = free_id(filed);
        if let Value::Object(item) = &mut item {
            if !is_reference {
                item.shift_remove("id");
                item.shift_insert(0, "id".into(), id.into());
            }
            if name == "note" {
                item.insert("date".into(), date(now).into());
            } else if let Some(bytes) = item.get("content").and_then(Value::as_str).map(decoded_length) {
                item.insert("size".into(), json!({ "amount": bytes, "units": "byte" }));
            }
        }
        filed.push(item);
    }
}

fn free_id(filed: &[Value]) -> String {
    let is_taken = |id: &str| filed.iter().any(|item| item.get("id").and_then(Value::as_str) == Some(id));
    let mut number = filed.len() + 1;
    while is_taken(&number.to_string()) {
        number += 1;
    }
    number.to_string()
}

/// How many bytes base64 stands for.
fn decoded_length(base64: &str) -> usize {
    base64.trim_end_matches('=').len() * 3 / 4
}

/// Puts a ticket into a state as of its `lastUpdate`; the history grows by one entry.
pub(crate) fn enter(body: &mut Body, status: &TicketStatus) {
    let date = body.get("lastUpdate").cloned().unwrap_or_default();
    body.insert("status".into(), status.as_str().into());
    body.insert("statusChangeDate".into(), date.clone());
    let mut entry = json!({ "@type": "StatusChange", "status": status.as_str(), "statusChangeDate": date });
    if let Some(reason) = body.get("statusChangeReason") {
        entry["statusChangeReason"] = reason.clone();
    }
    match body.get_mut("statusChangeHistory") {
        Some(Value::Array(history)) => history.push(entry),
        _ => drop(body.insert("statusChangeHistory".into(), json!([entry]))),
    }
    match status {
        TicketStatus::Resolved => drop(body.insert("resolutionDate".into(), date)),
        TicketStatus::InProgress => drop(body.shift_remove("resolutionDate")),
        _ => {}
    }
}

/// A date as the portal writes it: UTC, milliseconds.
pub(crate) fn date(moment: Timestamp) -> String {
    format!("{moment:.3}")
}

/// The same for the same content, whatever the order of attributes: a name-based UUID (RFC 9562 §5.5) of the
/// content with its attributes sorted.
pub(crate) fn fingerprint(body: &Value) -> String {
    let mut sorted = String::new();
    write_sorted(body, &mut sorted);
    Uuid::new_v5(&Uuid::NAMESPACE_OID, sorted.as_bytes()).to_string()
}

/// Depth is limited by then ([`super::message::DEPTH_LIMIT`]).
fn write_sorted(value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            out.push('{');
            for (name, value) in members {
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                write_sorted(value, out);
                out.push(',');
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for item in items {
                write_sorted(item, out);
                out.push(',');
            }
            out.push(']');
        }
        scalar => out.push_str(&scalar.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post() -> Value {
        json!({
            "@type": "TroubleTicket", "description": "Link down", "severity": "critical", "ticketType": "incident",
            "id": "mine", "status": "closed", "creationDate": "1999-01-01T00:00:00Z",
            "externalIdentifier": [
                { "@type": "ExternalIdentifier", "externalIdentifierType": "clientReference", "id": "job-1" },
                { "@type": "ExternalIdentifier", "externalIdentifierType": "other", "id": "x" },
            ],
            "relatedEntity": [{
                "@type": "RelatedEntity", "role": "affectedService",
                "entity": { "@type": "EntityRef", "id": "BR-IPT-10001" },
            }],
            "note": [{ "@type": "Note", "id": "n", "text": "hello" }],
            "attachment": [
                { "@type": "Attachment", "attachmentType": "file", "mimeType": "text/plain", "content": "aGFsbG8=" },
                { "@type": "AttachmentRef", "id": "doc-7" },
            ],
            "zzz": { "kept": true },
        })
    }

    #[test]
    fn a_ticket_is_filed_acknowledged_with_the_portals_own_attributes() {
        let submitted = submit(post(), affected_services).unwrap();
        assert_eq!(submitted.client_references, ["job-1"]);
        let filed = acknowledge(submitted.body, Timestamp::UNIX_EPOCH);
        assert!(!filed.contains_key("id"));
        assert_eq!(filed["status"], "acknowledged");
        assert_eq!(filed["creationDate"], "1970-01-01T00:00:00.000Z");
        assert_eq!(
            filed["statusChangeHistory"],
            json!([{
                "@type": "StatusChange", "status": "acknowledged", "statusChangeDate": "1970-01-01T00:00:00.000Z",
            }])
        );
        assert_eq!(filed["note"][0]["id"], "1");
        assert_eq!(filed["note"][0]["date"], "1970-01-01T00:00:00.000Z");
        assert_eq!(filed["attachment"][0]["size"], json!({ "amount": 5, "units": "byte" }));
        assert_eq!(filed["attachment"][1]["id"], "doc-7");
        assert_eq!(filed["zzz"], json!({ "kept": true }));
    }

    #[test]
    fn a_fault_needs_an_affected_service_and_a_request_does_not() {
        let mut body = post();
        body["relatedEntity"] = json!([]);
        assert_eq!(
            submit(body.clone(), affected_services).unwrap_err().told(),
            (400, "missingProperty", Some("/relatedEntity"))
        );
        body["ticketType"] = "billingInquiry".into();
        assert!(submit(body, affected_services).is_ok());

        let mut body = post();
        body["relatedEntity"][0]["entity"]["id"] = "no digits".into();
        let told = submit(body, affected_services).unwrap_err();
        assert_eq!(told.told(), (400, "referenceNotFound", Some("/relatedEntity/0/entity/id")));
    }

    #[test]
    fn a_client_reference_given_twice_is_refused() {
        let mut body = post();
        body["externalIdentifier"][1] = body["externalIdentifier"][0].clone();
        assert_eq!(
            submit(body, affected_services).unwrap_err().told(),
            (400, "invalidValue", Some("/externalIdentifier"))
        );
    }

    #[test]
    fn the_order_of_attributes_is_no_other_content() {
        let one = json!({ "a": 1, "b": [{ "c": 1, "d": 2 }] });
        let two = json!({ "b": [{ "d": 2, "c": 1 }], "a": 1 });
        assert_eq!(fingerprint(&one), fingerprint(&two));
        assert_ne!(fingerprint(&one), fingerprint(&json!({ "a": "1", "b": [{ "c": 1, "d": 2 }] })));
    }
}
