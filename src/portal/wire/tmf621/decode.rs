//! What is read: v5, v4, and whatever of them a portal gives.

use serde_json::Value;
use url::Url;

use super::super::lenient::{date, items, link, text};
use super::super::reference;
use super::{CONTACT, CONTACT_LINES, EXTENSION, INQUIRY, REQUEST_NOTE, REQUESTED_END_DATE};
use crate::domain::{
    Attachment, Contact, Extension, ExternalId, Inquiry, Note, REQUESTED_FIELDS, StatusChange, Ticket, TicketStatus,
};
use crate::portal::PortalError;
use crate::settings::Dialect;
use crate::text;

/// Reads a ticket; only the id has to be there.
///
/// # Errors
/// [`PortalError::Unreadable`] for something that is no object or has no id.
pub fn decode(value: &Value, base: &Url, dialect: &Dialect) -> Result<Ticket, PortalError> {
    let id = text(value, "id").ok_or_else(|| PortalError::Unreadable(text!("portal-ticket-without-id")))?;
    let status = |object: &Value| match object["status"].as_str() {
        Some(word) => dialect.status(word),
        None => TicketStatus::Other("unknown".to_owned()),
    };
    let (description, of_line) = reference::split(text(value, "description"), external_id(value).as_deref());
    Ok(Ticket {
        href: link(value, base),
        external_id: external_id(value).or(of_line),
        name: text(value, "name"),
        description,
        ticket_type: text(value, "ticketType"),
        severity: text(value, "severity")
            .map(|word| dialect.severity(&word).map_or(word, |severity| severity.as_str().to_owned())),
        priority: text(value, "priority"),
        status: status(value),
        status_change_date: date(value, "statusChangeDate"),
        status_change_reason: text(value, "statusChangeReason"),
        service_id: entity(value, "affectedService"),
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

/// Reads a billing inquiry (H15); `None` for a ticket about anything else, since a portal may ignore the filter.
///
/// # Errors
/// As [`decode`].
pub fn decode_inquiry(value: &Value, base: &Url, dialect: &Dialect) -> Result<Option<Inquiry>, PortalError> {
    let ticket = decode(value, base, dialect)?;
    let Some(said) = content(value, &ticket, "billingInquiry", INQUIRY) else { return Ok(None) };
    Ok(Some(Inquiry {
        account: entity(value, "billingAccount"),
        country: said.iter().find(|(name, _)| name == "country").and_then(|(_, code)| code.parse().ok()),
        requested: said.into_iter().filter(|(name, _)| REQUESTED_FIELDS.contains(&name.as_str())).collect(),
        id: ticket.id,
        href: ticket.href,
        external_id: ticket.external_id,
        ticket_type: ticket.ticket_type,
        status: ticket.status,
        status_change_reason: ticket.status_change_reason,
        requested_on: ticket.creation_date,
        last_update: ticket.last_update,
        resolution_date: ticket.resolution_date,
    }))
}

/// Reads a request to extend a service (H18); `None` for a ticket about anything else, since a portal may ignore the filter.
///
/// # Errors
/// As [`decode`].
pub fn decode_extension(value: &Value, base: &Url, dialect: &Dialect) -> Result<Option<Extension>, PortalError> {
    let ticket = decode(value, base, dialect)?;
    let Some(said) = content(value, &ticket, "serviceExtension", EXTENSION) else { return Ok(None) };
    let of = |wanted: &str| said.iter().find(|(name, _)| name == wanted).map(|(_, said)| said.clone());
    Ok(Some(Extension {
        service_id: entity(value, "service"),
        requested_end_date: of(REQUESTED_END_DATE),
        note: of(REQUEST_NOTE),
        resulting_order: entity(value, "resultingOrder"),
        id: ticket.id,
        href: ticket.href,
        external_id: ticket.external_id,
        status: ticket.status,
        status_change_reason: ticket.status_change_reason,
        requested_on: ticket.creation_date,
    }))
}

/// What a request says, name by name: in characteristics, or in the note that begins with `title`; `None` for a ticket
/// that is no such request.
fn content(value: &Value, ticket: &Ticket, ticket_type: &str, title: &str) -> Option<Vec<(String, String)>> {
    let is_ours = |text: &String| text.lines().next() == Some(title);
    let note = items(value, "note").filter_map(|note| text(note, "text")).find(is_ours);
    if ticket.ticket_type.as_deref() != Some(ticket_type) && note.is_none() {
        return None;
    }
    let of_characteristics = items(value, "troubleTicketCharacteristic")
        .filter_map(|characteristic| Some((text(characteristic, "name")?, text(characteristic, "value")?)));
    let of_note = note.iter().flat_map(|note| note.lines()).filter_map(|line| {
        let (name, said) = line.split_once(": ")?;
        Some((name.to_owned(), said.to_owned()))
    });
    Some(of_characteristics.chain(of_note).collect())
}

/// Whether a portal has given the external id back in its attribute, rather than only the line in the description.
pub fn keeps_external_id(value: &Value, id: &ExternalId) -> bool {
    external_id(value).as_deref() == Some(id.as_str())
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

/// The id of the entity in a role, nested as in v5 or flat as in v4.
fn entity(value: &Value, role: &str) -> Option<String> {
    let entity = items(value, "relatedEntity").find(|entity| entity["role"] == role)?;
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
    let [mut name, phone, email, access_hours] = {
        let [name, phone, email, access_hours] = CONTACT.map(characteristic);
        let [of_name, of_phone, of_email, of_hours] = contact_note(value);
        [name.or(of_name), phone.or(of_phone), email.or(of_email), access_hours.or(of_hours)]
    };
    name = name.or_else(|| party.and_then(party_name));
    Contact { name, phone, email, access_hours }
}

/// The site contact out of the note that carries it where there are no characteristics.
fn contact_note(value: &Value) -> [Option<String>; 4] {
    let is_ours = |text: &String| text.starts_with(CONTACT_LINES[0]);
    let Some(note) = items(value, "note").filter_map(|note| text(note, "text")).find(is_ours) else {
        return [const { None }; 4];
    };
    CONTACT_LINES.map(|label| {
        let of_label = |line: &str| Some(line.strip_prefix(label)?.strip_prefix(':')?.trim().to_owned());
        note.lines().find_map(of_label).filter(|said| !said.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::{ExtensionEnd, NewExtension, NewTicket, Severity};
    use crate::portal::habits::Carrier;
    use crate::settings::TicketDialect;
    use crate::settings::testing::dialect;

    fn read(value: &Value, name: TicketDialect) -> Result<Ticket, PortalError> {
        decode(value, &Url::parse("https://portal.example").unwrap(), &dialect(name))
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
        assert_eq!(read(&v5, TicketDialect::V5), read(&v4, TicketDialect::V4));
        assert_eq!(read(&v5, TicketDialect::V5).unwrap().external_id.as_deref(), Some("k"));
    }

    #[test]
    fn only_the_id_has_to_be_there() {
        let bare = json!({"id": "7", "status": 3, "note": "x", "attachment": [1]});
        assert_eq!(read(&bare, TicketDialect::V5).unwrap().status.as_str(), "unknown");
        assert!(read(&json!({"status": "pending"}), TicketDialect::V5).is_err());
        assert!(read(&json!([]), TicketDialect::V5).is_err());
    }

    #[test]
    fn what_is_sent_in_a_dialect_reads_back_as_it_was_asked() {
        let contact = Contact {
            name: Some("Ana Souza".into()),
            phone: Some("+551155550100".into()),
            email: None,
            access_hours: Some("Mon-Fri 08:00-18:00".into()),
        };
        for name in [TicketDialect::V5, TicketDialect::V4, TicketDialect::ServiceNow, TicketDialect::Salesforce] {
            let dialect = dialect(name);
            for line in [true, false] {
                let ticket = NewTicket {
                    service_id: "BR-IPT-10001".parse().unwrap(),
                    summary: "Link down".parse().unwrap(),
                    description: Some("Since noon.\n".into()),
                    severity: Severity::Critical,
                    contact: contact.clone(),
                    external_id: "alarm-1".parse().unwrap(),
                };
                let carrier = Carrier { attribute: dialect.facts().external_id.is_some(), line };
                let mut body = serde_json::to_value(super::super::create(&ticket, &[], &dialect, carrier)).unwrap();
                body["id"] = "1".into();
                let back = read(&body, name).unwrap();
                assert_eq!(back.service_id.as_deref(), Some("BR-IPT-10001"), "{body:#}");
                assert_eq!(back.contact, contact, "{body:#}");
                assert_eq!(back.severity.as_deref(), Some("critical"));
                assert!(back.description.unwrap().trim_end().ends_with("Since noon."), "{body:#}");
                let is_carried = carrier.attribute || line;
                assert_eq!(back.external_id.is_some(), is_carried, "{body:#}");
            }
        }
    }

    #[test]
    fn a_service_extension_reads_back_as_it_was_asked_in_every_dialect_and_is_nothing_else() {
        let now = "2026-12-16T12:00:00Z".parse().unwrap();
        for name in [TicketDialect::V5, TicketDialect::V4, TicketDialect::ServiceNow, TicketDialect::Salesforce] {
            let dialect = dialect(name);
            let extension = NewExtension {
                service_id: "BR-IPT-10001".parse().unwrap(),
                requested_end_date: Some(ExtensionEnd::parse("2027-12-31", now, &jiff::tz::TimeZone::UTC).unwrap()),
                note: Some("same price: please".into()),
                external_id: "ext-1".parse().unwrap(),
            };
            let carrier = Carrier { attribute: dialect.facts().external_id.is_some(), line: true };
            let mut body = serde_json::to_value(super::super::extension(&extension, &dialect, carrier)).unwrap();
            body["id"] = "1".into();
            let base = Url::parse("https://portal.example").unwrap();
            let back = decode_extension(&body, &base, &dialect).unwrap().unwrap();
            assert_eq!(back.service_id.as_deref(), Some("BR-IPT-10001"), "{body:#}");
            assert_eq!(back.requested_end_date.as_deref(), Some("2027-12-31"), "{body:#}");
            assert_eq!(back.note.as_deref(), Some("same price: please"), "{body:#}");
            assert_eq!(back.external_id.as_deref(), Some("ext-1"), "{body:#}");
            assert_eq!(decode_inquiry(&body, &base, &dialect).unwrap(), None);
            // It affects no service: nobody looks for a fault.
            assert_eq!(read(&body, name).unwrap().service_id, None);
        }
    }

    #[test]
    fn a_line_of_the_users_own_that_looks_like_a_reference_stays() {
        let own = json!({"id": "1", "externalId": "k", "description": "see\nRef: invoice-7"});
        let ticket = read(&own, TicketDialect::V4).unwrap();
        assert_eq!(
            (ticket.external_id.as_deref(), ticket.description.as_deref()),
            (Some("k"), Some("see\nRef: invoice-7"))
        );
        let prose = json!({"id": "1", "description": "Ref: see the attached file"});
        assert_eq!(read(&prose, TicketDialect::V4).unwrap().external_id, None);
    }
}
