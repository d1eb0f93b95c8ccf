//! TMF621 Trouble Ticket: v5.0.1 out, v5 and v4 in.

use serde::Serialize;
use serde_json::Value;
use url::Url;

use super::lenient::{date, items, text};
use crate::domain::{Attachment, Contact, NewTicket, Note, Severity, StatusChange, Ticket, TicketStatus};
use crate::portal::PortalError;

/// The `ticketType` of what `ticket open` files.
const TICKET_TYPE: &str = "incident";

/// Names of the characteristics that carry the site contact.
const CONTACT: [&str; 4] = ["contactName", "contactPhone", "contactEmail", "accessHours"];

/// `TroubleTicket_FVO`: what a POST of v5 carries.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateV5<'a> {
    #[serde(rename = "@type")]
    at_type: &'static str,
    name: &'a str,
    description: &'a str,
    severity: &'static str,
    ticket_type: &'static str,
    external_identifier: [ExternalIdentifier<'a>; 1],
    related_entity: [RelatedEntity<'a>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_party: Vec<RelatedParty<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    trouble_ticket_characteristic: Vec<Characteristic<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ExternalIdentifier<'a> {
    #[serde(rename = "@type")]
    at_type: &'static str,
    owner: &'static str,
    external_identifier_type: &'static str,
    id: &'a str,
}

#[derive(Serialize)]
struct RelatedEntity<'a> {
    #[serde(rename = "@type")]
    at_type: &'static str,
    role: &'static str,
    entity: Reference<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RelatedParty<'a> {
    #[serde(rename = "@type")]
    at_type: &'static str,
    role: &'static str,
    party_or_party_role: Reference<'a>,
}

#[derive(Serialize)]
struct Reference<'a> {
    #[serde(rename = "@type")]
    at_type: &'static str,
    id: &'a str,
    #[serde(rename = "@referredType")]
    referred_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Characteristic<'a> {
    #[serde(rename = "@type")]
    at_type: &'static str,
    name: &'static str,
    value_type: &'static str,
    value: &'a str,
}

/// The body of a POST of v5.
pub fn create_v5(ticket: &NewTicket) -> CreateV5<'_> {
    let Contact { name, phone, email, access_hours } = &ticket.contact;
    // The portal does not know the person: the best of what is known stands in for the required id.
    let party = [email, phone, name].into_iter().flatten().next().map(|id| RelatedParty {
        at_type: "RelatedPartyRefOrPartyRoleRef",
        role: "siteContact",
        party_or_party_role: Reference { at_type: "PartyRef", id, referred_type: "Individual", name: name.as_deref() },
    });
    let characteristics = CONTACT.into_iter().zip([name, phone, email, access_hours]).filter_map(|(name, value)| {
        Some(Characteristic { at_type: "StringCharacteristic", name, value_type: "string", value: value.as_deref()? })
    });
    CreateV5 {
        at_type: "TroubleTicket",
        name: ticket.summary.as_str(),
        description: ticket.description.as_deref().unwrap_or(ticket.summary.as_str()),
        severity: match ticket.severity {
            Severity::Critical => "Critical",
            Severity::Major => "Major",
            Severity::Minor => "Minor",
        },
        ticket_type: TICKET_TYPE,
        external_identifier: [ExternalIdentifier {
            at_type: "ExternalIdentifier",
            owner: "lumenctl",
            external_identifier_type: "clientReference",
            id: ticket.external_id.as_str(),
        }],
        related_entity: [RelatedEntity {
            at_type: "RelatedEntity",
            role: "affectedService",
            entity: Reference {
                at_type: "EntityRef",
                id: ticket.service_id.as_str(),
                referred_type: "Service",
                name: None,
            },
        }],
        related_party: party.into_iter().collect(),
        trouble_ticket_characteristic: characteristics.collect(),
    }
}

/// Reads a ticket of either version, and whatever of it a portal gives; only the id has to be there.
///
/// # Errors
/// [`PortalError::Unreadable`] for something that is no object or has no id.
pub fn decode(value: &Value, base: &Url) -> Result<Ticket, PortalError> {
    let id = text(value, "id").ok_or_else(|| PortalError::Unreadable("there is a ticket without an id".into()))?;
    let status = |object: &Value| TicketStatus::from_portal(object["status"].as_str().unwrap_or("unknown"));
    Ok(Ticket {
        href: text(value, "href").map(|href| base.join(&href).map_or(href, String::from)),
        external_id: external_id(value),
        name: text(value, "name"),
        description: text(value, "description"),
        ticket_type: text(value, "ticketType"),
        severity: text(value, "severity")
            .map(|word| word.parse::<Severity>().map_or(word, |severity| severity.as_str().to_owned())),
        priority: text(value, "priority"),
        status: status(value),
        status_change_date: date(value, "statusChangeDate"),
        status_change_reason: text(value, "statusChangeReason"),
        service_id: service_id(value),
        creation_date: date(value, "creationDate"),
        last_update: date(value, "lastUpdate"),
        expected_resolution_date: date(value, "expectedResolutionDate"),
        requested_resolution_date: date(value, "requestedResolutionDate"),
        resolution_date: date(value, "resolutionDate"),
        contact: contact(value),
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
        attachments: items(value, "attachment")
            .map(|attachment| Attachment {
                id: text(attachment, "id"),
                name: text(attachment, "name"),
                mime_type: text(attachment, "mimeType"),
                url: text(attachment, "url"),
                size: attachment["size"]["amount"].as_f64().map(|size| size as u64),
            })
            .collect(),
        status_history: items(value, "statusChangeHistory")
            .chain(items(value, "statusChange"))
            .map(|change| StatusChange {
                status: status(change),
                date: date(change, "statusChangeDate").or_else(|| date(change, "changeDate")),
                reason: text(change, "statusChangeReason").or_else(|| text(change, "changeReason")),
            })
            .collect(),
        id,
    })
}

/// v5 has a list of identifiers, of which ours is the client's reference; v4 has one.
fn external_id(value: &Value) -> Option<String> {
    let is_ours = |identifier: &&Value| identifier["externalIdentifierType"] == "clientReference";
    items(value, "externalIdentifier")
        .find(is_ours)
        .or_else(|| items(value, "externalIdentifier").next())
        .and_then(|identifier| text(identifier, "id"))
        .or_else(|| text(value, "externalId"))
}

/// The entity in the role of the affected service, nested as in v5 or flat as in v4.
fn service_id(value: &Value) -> Option<String> {
    let is_affected = |entity: &&Value| entity["role"] == "affectedService";
    let entity = items(value, "relatedEntity").find(is_affected)?;
    text(&entity["entity"], "id").or_else(|| text(entity, "id"))
}

fn contact(value: &Value) -> Contact {
    let characteristic = |name: &str| {
        items(value, "troubleTicketCharacteristic")
            .find(|characteristic| characteristic["name"] == name)
            .and_then(|characteristic| text(characteristic, "value"))
    };
    let party = items(value, "relatedParty").find(|party| party["role"] == "siteContact");
    let party_name = |party: &Value| text(&party["partyOrPartyRole"], "name").or_else(|| text(party, "name"));
    let [name, phone, email, access_hours] = CONTACT.map(characteristic);
    Contact { name: name.or_else(|| party.and_then(party_name)), phone, email, access_hours }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn base() -> Url {
        Url::parse("https://portal.example").unwrap()
    }

    #[test]
    fn a_v5_and_a_v4_ticket_read_the_same() {
        let v5 = json!({"id": "1", "status": "pending", "severity": "Critical",
            "externalIdentifier": [{"id": "other", "externalIdentifierType": "x"},
                {"id": "k", "externalIdentifierType": "clientReference"}],
            "relatedEntity": [{"role": "affectedService", "entity": {"id": "BR-1"}}],
            "statusChangeHistory": [{"status": "pending", "statusChangeDate": "2026-01-02T03:04:05Z"}]});
        let v4 = json!({"id": "1", "status": "pending", "severity": "critical", "externalId": "k",
            "relatedEntity": [{"role": "affectedService", "id": "BR-1"}],
            "statusChange": [{"status": "pending", "changeDate": "2026-01-02T03:04:05Z"}]});
        assert_eq!(decode(&v5, &base()), decode(&v4, &base()));
        assert_eq!(decode(&v5, &base()).unwrap().external_id.as_deref(), Some("k"));
    }

    #[test]
    fn only_the_id_has_to_be_there() {
        let bare = decode(&json!({"id": "7", "status": 3, "note": "x", "attachment": [1]}), &base()).unwrap();
        assert_eq!(bare.status.as_str(), "unknown");
        assert!(decode(&json!({"status": "pending"}), &base()).is_err());
        assert!(decode(&json!([]), &base()).is_err());
    }
}
