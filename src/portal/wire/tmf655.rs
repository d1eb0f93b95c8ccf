//! TMF655 Change Management v4.0.0 and the catalogue of TMF633: what is sent, and what is read.

use serde::Serialize;
use serde_json::{Map, Value, json};
use url::Url;

use super::lenient::{date, items, link, text};
use super::reference;
use crate::domain::{ChangeRequest, ChangeStatus, ChangeType, ExternalId, NewChange, Note, Part};
use crate::portal::PortalError;
use crate::portal::habits::Carrier;
use crate::text;

/// The category of standard changes in the catalogue.
pub const STANDARD_CHANGE: &str = "standardChange";

/// The type of the external reference that makes a create safe to send again.
const CLIENT_REFERENCE: &str = "clientReference";

/// `ChangeRequest_Create`: what a POST carries.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Create<'a> {
    description: String,
    request_type: &'static str,
    priority: &'static str,
    request_date: String,
    planned_start_time: String,
    planned_end_time: String,
    specification: Specification<'a>,
    target_entity: Vec<Entity<'a>>,
    external_reference: Vec<Reference<'a>>,
    change_request_characteristic: Vec<Characteristic>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    change_relationship: Vec<Relationship<'a>>,
}

#[derive(Serialize)]
struct Specification<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
}

#[derive(Serialize)]
struct Entity<'a> {
    id: &'a str,
    role: &'static str,
    #[serde(rename = "@referredType")]
    referred_type: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Reference<'a> {
    id: &'a str,
    external_reference_type: &'static str,
}

#[derive(Serialize)]
struct Characteristic {
    name: &'static str,
    value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Relationship<'a> {
    relationship_type: &'static str,
    change_request: RelatedChange<'a>,
}

#[derive(Serialize)]
struct RelatedChange<'a> {
    id: &'a str,
}

/// The body of a POST.
pub fn create(change: &NewChange, carrier: Carrier) -> Create<'_> {
    let mut description = change.description.clone();
    if carrier.line {
        reference::append(&mut description, change.external_id.as_str());
    }
    let part = change.part.as_ref();
    let own = carrier
        .attribute
        .then(|| Reference { id: change.external_id.as_str(), external_reference_type: CLIENT_REFERENCE });
    let whole = part.map(|part| Reference { id: part.of.as_str(), external_reference_type: "splitOf" });
    let numbers = part.map(|Part { number, count, .. }| format!("{number} of {count}"));
    let characteristics = [
        ("executionWindow", Some(change.execution.as_str().to_owned())),
        ("analysisDue", change.analysis_due.map(|due| due.to_string())),
        ("reason", change.reason.clone()),
        ("part", numbers),
    ];
    Create {
        description,
        request_type: "standard",
        priority: change.priority.as_str(),
        request_date: change.requested.to_string(),
        planned_start_time: change.execution.start().to_string(),
        planned_end_time: change.execution.end().to_string(),
        specification: Specification { id: &change.change_type.id, name: change.change_type.name.as_deref() },
        target_entity: change
            .sites
            .ids()
            .iter()
            .map(|id| Entity { id: id.as_str(), role: "site", referred_type: "Service" })
            .collect(),
        external_reference: own.into_iter().chain(whole).collect(),
        change_request_characteristic: characteristics
            .into_iter()
            .filter_map(|(name, value)| Some(Characteristic { name, value: value? }))
            .collect(),
        change_relationship: part
            .and_then(|part| part.first.as_deref())
            .map(|id| Relationship { relationship_type: "splitSibling", change_request: RelatedChange { id } })
            .into_iter()
            .collect(),
    }
}

/// The body of the PATCH that moves a change to another state. `targetEntity` is sent along, since the document requires it
/// in every PATCH; a note is appended to those that are there.
pub fn move_to(present: &Value, status: &ChangeStatus, reason: Option<&str>, note: Option<&str>) -> Value {
    let mut body = Map::new();
    body.insert("status".into(), status.as_str().into());
    if let Some(reason) = reason {
        body.insert("statusChangeReason".into(), reason.into());
    }
    body.insert("targetEntity".into(), present.get("targetEntity").cloned().unwrap_or_else(|| json!([])));
    if let Some(text) = note {
        let mut notes: Vec<Value> = items(present, "note").cloned().collect();
        notes.push(json!({ "text": text }));
        body.insert("note".into(), notes.into());
    }
    Value::Object(body)
}

/// Reads a change request; only the id has to be there.
///
/// # Errors
/// [`PortalError::Unreadable`] for something that is no object or has no id.
pub fn decode(value: &Value, base: &Url) -> Result<ChangeRequest, PortalError> {
    let id = text(value, "id").ok_or_else(|| PortalError::Unreadable(text!("portal-change-without-id")))?;
    let characteristic = |name: &str| {
        items(value, "changeRequestCharacteristic")
            .find(|characteristic| characteristic["name"] == name)
            .and_then(|characteristic| text(characteristic, "value"))
    };
    let moment = |name: &str| characteristic(name).and_then(|text| text.parse().ok());
    let (description, of_line) = reference::split(text(value, "description"), external_id(value).as_deref());
    let specification = value.get("specification").and_then(|specification| {
        Some(ChangeType {
            id: text(specification, "id")?,
            name: text(specification, "name"),
            description: text(specification, "description"),
        })
    });
    Ok(ChangeRequest {
        href: link(value, base),
        external_id: external_id(value).or(of_line),
        request_type: text(value, "requestType"),
        specification,
        status: ChangeStatus::from_portal(value["status"].as_str().unwrap_or("unknown")),
        status_change_date: date(value, "statusChangeDate"),
        status_change_reason: text(value, "statusChangeReason"),
        description,
        reason: characteristic("reason"),
        priority: text(value, "priority"),
        sites: items(value, "targetEntity").filter_map(|entity| text(entity, "id")).collect(),
        window: characteristic("executionWindow"),
        planned_start_time: date(value, "plannedStartTime"),
        planned_end_time: date(value, "plannedEndTime"),
        request_date: date(value, "requestDate"),
        analysis_due: moment("analysisDue"),
        approval_deadline: moment("approvalDeadline"),
        last_update_date: date(value, "lastUpdateDate"),
        impact: text(value, "impact"),
        related_changes: items(value, "changeRelationship")
            .filter_map(|relationship| {
                let kind = text(relationship, "relationshipType")?;
                let id = text(&relationship["changeRequest"], "id").or_else(|| text(relationship, "id"))?;
                Some((kind, id))
            })
            .collect(),
        notes: items(value, "note")
            .filter_map(|note| {
                Some(Note {
                    id: text(note, "id"),
                    author: text(note, "author"),
                    date: date(note, "date"),
                    text: text(note, "text")?,
                })
            })
            .collect(),
        id,
    })
}

/// The client's reference among the external ones.
fn external_id(value: &Value) -> Option<String> {
    items(value, "externalReference")
        .find(|reference| reference["externalReferenceType"] == CLIENT_REFERENCE)
        .and_then(|reference| text(reference, "id"))
}

/// Whether a portal has given the external id back in its attribute.
pub fn keeps_external_id(value: &Value, id: &ExternalId) -> bool {
    external_id(value).as_deref() == Some(id.as_str())
}

/// Reads a service candidate of TMF633 that is a standard change; `None` for any other, since a portal may ignore the
/// filter.
pub fn change_type(candidate: &Value) -> Option<ChangeType> {
    let is_standard = items(candidate, "category")
        .any(|category| category["name"] == STANDARD_CHANGE || category["id"] == STANDARD_CHANGE);
    let specification = &candidate["serviceSpecification"];
    is_standard.then_some(())?;
    Some(ChangeType {
        id: text(specification, "id").or_else(|| text(candidate, "id"))?,
        name: text(candidate, "name").or_else(|| text(specification, "name")),
        description: text(candidate, "description"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> Url {
        Url::parse("https://portal.example").unwrap()
    }

    #[test]
    fn only_the_id_has_to_be_there() {
        let bare = decode(&json!({"id": "7", "status": 3, "targetEntity": "x", "note": [1]}), &base()).unwrap();
        assert_eq!((bare.status.as_str(), bare.sites.len()), ("unknown", 0));
        assert!(decode(&json!({"status": "approved"}), &base()).is_err());
    }

    #[test]
    fn a_candidate_of_another_category_is_no_standard_change() {
        let candidate = |category: &str| {
            json!({"id": "c", "name": "Static route", "category": [{"name": category}],
                "serviceSpecification": {"id": "S-1"}})
        };
        assert_eq!(change_type(&candidate(STANDARD_CHANGE)).map(|it| it.id), Some("S-1".into()));
        assert_eq!(change_type(&candidate("product")), None);
        assert_eq!(change_type(&json!(7)), None);
    }

    #[test]
    fn a_patch_carries_the_targets_and_all_notes() {
        let present = json!({"targetEntity": [{"id": "BR-1"}], "note": [{"id": "1", "text": "one"}]});
        let body = move_to(&present, &ChangeStatus::Rejected, Some("no access"), Some("two"));
        assert_eq!(body["targetEntity"], present["targetEntity"]);
        assert_eq!(body["note"].as_array().unwrap().len(), 2);
        assert_eq!(move_to(&json!({}), &ChangeStatus::Approved, None, None)["targetEntity"], json!([]));
    }
}
