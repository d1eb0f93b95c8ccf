//! Which attributes an object of TMF621 v5 or TMF655 v4 has, which it must have, and of what type each is.
//!
//! Unknown attributes pass: no official document closes its objects.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::Value;

use super::problem::{Code, Problem};
use crate::domain::{ChangeStatus, TicketStatus};

/// The type of an attribute.
enum Kind {
    Text,
    /// Text with something in it.
    Word,
    /// RFC 3339, with an offset.
    Date,
    Number,
    Flag,
    /// Base64 of a file.
    Content,
    /// A state of TMF621.
    Status,
    /// A state of TMF655.
    ChangeStatus,
    Anything,
    /// An object of one of these shapes, told apart by `@type`.
    Object(&'static [&'static Shape]),
    /// An array of such objects.
    List(&'static [&'static Shape]),
}

/// The attributes of an object.
pub(crate) struct Shape {
    /// The `@type` it stands for; without one it stands for every `@type`.
    name: Option<&'static str>,
    required: &'static [&'static str],
    attributes: &'static [(&'static str, Kind)],
}

/// A trouble ticket as a client gives it (`TroubleTicket_FVO`), and after a PATCH.
pub(crate) static TROUBLE_TICKET: Shape = Shape {
    name: None,
    required: &["@type", "description", "severity", "ticketType"],
    attributes: &[
        ("name", Kind::Text),
        ("description", Kind::Word),
        ("severity", Kind::Word),
        ("ticketType", Kind::Word),
        ("priority", Kind::Text),
        ("status", Kind::Status),
        ("statusChangeDate", Kind::Date),
        ("statusChangeReason", Kind::Text),
        ("requestedResolutionDate", Kind::Date),
        ("expectedResolutionDate", Kind::Date),
        ("resolutionDate", Kind::Date),
        ("channel", Kind::Object(&[&REFERENCE])),
        ("troubleTicketSpecification", Kind::Object(&[&REFERENCE])),
        ("externalIdentifier", Kind::List(&[&EXTERNAL_IDENTIFIER])),
        ("note", Kind::List(&[&NOTE])),
        ("attachment", Kind::List(&[&ATTACHMENT, &ATTACHMENT_REF])),
        ("relatedEntity", Kind::List(&[&RELATED_ENTITY])),
        ("relatedParty", Kind::List(&[&RELATED_PARTY])),
        ("troubleTicketRelationship", Kind::List(&[&RELATIONSHIP])),
        ("troubleTicketCharacteristic", Kind::List(&CHARACTERISTICS)),
    ],
};

static NOTE: Shape = Shape {
    name: None,
    required: &["@type"],
    attributes: &[("id", Kind::Text), ("author", Kind::Text), ("date", Kind::Date), ("text", Kind::Text)],
};

static ATTACHMENT: Shape = Shape {
    name: Some("Attachment"),
    required: &["@type", "attachmentType", "mimeType"],
    attributes: &[
        ("id", Kind::Text),
        ("name", Kind::Text),
        ("description", Kind::Text),
        ("url", Kind::Text),
        ("content", Kind::Content),
        ("size", Kind::Object(&[&QUANTITY])),
        ("validFor", Kind::Object(&[&TIME_PERIOD])),
        ("attachmentType", Kind::Word),
        ("mimeType", Kind::Word),
    ],
};

static ATTACHMENT_REF: Shape = Shape {
    name: Some("AttachmentRef"),
    required: &["@type", "id"],
    attributes: &[("id", Kind::Word), ("name", Kind::Text), ("description", Kind::Text), ("url", Kind::Text)],
};

static QUANTITY: Shape =
    Shape { name: None, required: &[], attributes: &[("amount", Kind::Number), ("units", Kind::Text)] };

static TIME_PERIOD: Shape =
    Shape { name: None, required: &[], attributes: &[("startDateTime", Kind::Date), ("endDateTime", Kind::Date)] };

static EXTERNAL_IDENTIFIER: Shape = Shape {
    name: None,
    required: &["@type", "id"],
    attributes: &[("id", Kind::Word), ("owner", Kind::Text), ("externalIdentifierType", Kind::Text)],
};

static REFERENCE: Shape = Shape {
    name: None,
    required: &["@type", "id"],
    attributes: &[
        ("id", Kind::Word),
        ("href", Kind::Text),
        ("name", Kind::Text),
        ("version", Kind::Text),
        ("@referredType", Kind::Text),
    ],
};

static RELATIONSHIP: Shape = Shape {
    name: None,
    required: &["@type", "id", "relationshipType"],
    attributes: &[("id", Kind::Word), ("name", Kind::Text), ("relationshipType", Kind::Word)],
};

static RELATED_ENTITY: Shape = Shape {
    name: None,
    required: &["@type", "role", "entity"],
    attributes: &[("role", Kind::Word), ("entity", Kind::Object(&[&REFERENCE]))],
};

static RELATED_PARTY: Shape = Shape {
    name: None,
    required: &["@type", "role"],
    attributes: &[("role", Kind::Word), ("partyOrPartyRole", Kind::Object(&[&PARTY_REF, &PARTY_ROLE_REF]))],
};

static PARTY_REF: Shape = Shape { name: Some("PartyRef"), ..PARTY };
static PARTY_ROLE_REF: Shape = Shape { name: Some("PartyRoleRef"), ..PARTY };
const PARTY: Shape = Shape {
    name: None,
    required: &["@type", "id"],
    attributes: &[
        ("id", Kind::Word),
        ("href", Kind::Text),
        ("name", Kind::Text),
        ("partyId", Kind::Text),
        ("partyName", Kind::Text),
        ("@referredType", Kind::Text),
    ],
};

static CHARACTERISTICS: [&Shape; 7] = [
    &characteristic("StringCharacteristic", &[("name", Kind::Word), ("value", Kind::Text)]),
    &characteristic("BooleanCharacteristic", &[("name", Kind::Word), ("value", Kind::Flag)]),
    &characteristic("IntegerCharacteristic", &[("name", Kind::Word), ("value", Kind::Number)]),
    &characteristic("NumberCharacteristic", &[("name", Kind::Word), ("value", Kind::Number)]),
    &characteristic("FloatCharacteristic", &[("name", Kind::Word), ("value", Kind::Number)]),
    &characteristic("ObjectCharacteristic", &[("name", Kind::Word), ("value", Kind::Anything)]),
    &Shape { name: None, required: &["@type", "name"], attributes: &[("name", Kind::Word)] },
];

const fn characteristic(name: &'static str, attributes: &'static [(&'static str, Kind)]) -> Shape {
    Shape { name: Some(name), required: &["@type", "name", "value"], attributes }
}

/// A change request as a client gives it (TMF655 v4 `ChangeRequest_Create`), and after a PATCH.
pub(crate) static CHANGE_REQUEST: Shape = Shape {
    name: None,
    required: &["targetEntity", "priority", "specification", "plannedStartTime", "plannedEndTime", "requestType"],
    attributes: &[
        ("targetEntity", Kind::List(&[&ENTITY_OF_V4])),
        ("priority", Kind::Word),
        ("specification", Kind::Object(&[&REFERENCE_OF_V4])),
        ("plannedStartTime", Kind::Date),
        ("plannedEndTime", Kind::Date),
        ("requestType", Kind::Word),
        ("status", Kind::ChangeStatus),
        ("statusChangeReason", Kind::Text),
        ("description", Kind::Text),
        ("channel", Kind::Text),
        ("impact", Kind::Text),
        ("risk", Kind::Text),
        ("riskMitigationPlan", Kind::Text),
        ("riskValue", Kind::Text),
        ("requestDate", Kind::Date),
        ("scheduledDate", Kind::Date),
        ("actualStartTime", Kind::Date),
        ("actualEndTime", Kind::Date),
        ("completionDate", Kind::Date),
        ("changeRequestCharacteristic", Kind::List(&[&CHARACTERISTIC_OF_V4])),
        ("externalReference", Kind::List(&[&EXTERNAL_REFERENCE])),
        ("changeRelationship", Kind::List(&[&CHANGE_RELATIONSHIP])),
        ("relatedParty", Kind::List(&[&PARTY_OF_V4])),
        ("impactEntity", Kind::List(&[&ENTITY_OF_V4])),
        ("note", Kind::List(&[&NOTE_OF_V4])),
        ("attachment", Kind::List(&[&ATTACHMENT_OF_V4])),
        ("troubleTicket", Kind::List(&[&REFERENCE_OF_V4])),
        ("problemTicket", Kind::List(&[&REFERENCE_OF_V4])),
        ("sla", Kind::List(&[&REFERENCE_OF_V4])),
        ("workLog", Kind::List(&[&ANY_OBJECT])),
        ("budget", Kind::Object(&[&ANY_OBJECT])),
        ("location", Kind::Object(&[&ANY_OBJECT])),
        ("resolution", Kind::Object(&[&ANY_OBJECT])),
    ],
};

static ANY_OBJECT: Shape = Shape { name: None, required: &[], attributes: &[] };

static REFERENCE_OF_V4: Shape = Shape {
    name: None,
    required: &["id"],
    attributes: &[("id", Kind::Word), ("href", Kind::Text), ("name", Kind::Text), ("@referredType", Kind::Text)],
};

static ENTITY_OF_V4: Shape = Shape {
    name: None,
    required: &["id", "role", "@referredType"],
    attributes: &[
        ("id", Kind::Word),
        ("role", Kind::Word),
        ("@referredType", Kind::Word),
        ("href", Kind::Text),
        ("name", Kind::Text),
    ],
};

static PARTY_OF_V4: Shape = Shape {
    name: None,
    required: &["id", "@referredType"],
    attributes: &[
        ("id", Kind::Word),
        ("@referredType", Kind::Word),
        ("href", Kind::Text),
        ("name", Kind::Text),
        ("role", Kind::Text),
    ],
};

static CHARACTERISTIC_OF_V4: Shape = Shape {
    name: None,
    required: &["name", "value"],
    attributes: &[("name", Kind::Word), ("value", Kind::Anything), ("valueType", Kind::Text)],
};

static EXTERNAL_REFERENCE: Shape = Shape {
    name: None,
    required: &[],
    attributes: &[("id", Kind::Word), ("externalReferenceType", Kind::Text), ("name", Kind::Text)],
};

static CHANGE_RELATIONSHIP: Shape = Shape {
    name: None,
    required: &["relationshipType"],
    attributes: &[
        ("id", Kind::Text),
        ("relationshipType", Kind::Word),
        ("changeRequest", Kind::Object(&[&REFERENCE_OF_V4])),
    ],
};

static NOTE_OF_V4: Shape = Shape {
    name: None,
    required: &[],
    attributes: &[("id", Kind::Text), ("author", Kind::Text), ("date", Kind::Date), ("text", Kind::Text)],
};

/// The content is not looked at, because it is not kept.
static ATTACHMENT_OF_V4: Shape = Shape {
    name: None,
    required: &[],
    attributes: &[
        ("id", Kind::Text),
        ("name", Kind::Text),
        ("description", Kind::Text),
        ("attachmentType", Kind::Text),
        ("mimeType", Kind::Text),
        ("url", Kind::Text),
        ("size", Kind::Object(&[&QUANTITY])),
        ("validFor", Kind::Object(&[&TIME_PERIOD])),
    ],
};

/// Refuses a value that is not of this shape; `path` is its own JSON Pointer.
pub(crate) fn check(value: &Value, shape: &Shape, path: &str) -> Result<(), Problem> {
    let Value::Object(members) = value else {
        return Err(Problem::new(Code::InvalidFormat, format!("{} must be an object", spoken(path))).at(path));
    };
    for name in shape.required {
        if !members.contains_key(*name) {
            let message = format!("{} needs {name}", spoken(path));
            return Err(Problem::new(Code::MissingProperty, message).at(format!("{path}/{name}")));
        }
    }
    for name in ["@type", "@baseType", "@schemaLocation"] {
        if let Some(value) = members.get(name) {
            check_kind(value, &Kind::Text, &format!("{path}/{name}"))?;
        }
    }
    for (name, kind) in shape.attributes {
        if let Some(value) = members.get(*name) {
            check_kind(value, kind, &format!("{path}/{name}"))?;
        }
    }
    Ok(())
}

fn check_kind(value: &Value, kind: &Kind, path: &str) -> Result<(), Problem> {
    let must_be = |what: &str| Problem::new(Code::InvalidFormat, format!("{path} must be {what}")).at(path);
    let text = || value.as_str().ok_or_else(|| must_be("a string"));
    match kind {
        Kind::Anything => Ok(()),
        Kind::Text => text().map(drop),
        Kind::Word if text()?.trim().is_empty() => {
            Err(Problem::new(Code::InvalidValue, format!("{path} is empty")).at(path))
        }
        Kind::Word => Ok(()),
        Kind::Date => {
            rfc3339(text()?).map(drop).ok_or_else(|| must_be("a date-time of RFC 3339 such as 2026-12-01T22:00:00Z"))
        }
        Kind::Number if value.is_number() => Ok(()),
        Kind::Number => Err(must_be("a number")),
        Kind::Flag if value.is_boolean() => Ok(()),
        Kind::Flag => Err(must_be("true or false")),
        Kind::Content => STANDARD.decode(text()?).map(drop).map_err(|_| must_be("base64")),
        Kind::Status => check_word(text()?, &TicketStatus::ALL.each_ref().map(TicketStatus::as_str), path),
        Kind::ChangeStatus => check_word(text()?, &ChangeStatus::ALL.each_ref().map(ChangeStatus::as_str), path),
        Kind::Object(shapes) => check_one_of(value, shapes, path),
        Kind::List(shapes) => {
            let items = value.as_array().ok_or_else(|| must_be("an array"))?;
            items.iter().enumerate().try_for_each(|(at, item)| check_one_of(item, shapes, &format!("{path}/{at}")))
        }
    }
}

fn check_word(word: &str, known: &[&str], path: &str) -> Result<(), Problem> {
    if known.contains(&word) {
        return Ok(());
    }
    Err(Problem::new(Code::InvalidValue, format!("'{word}' is not a state; there are {}", known.join(", "))).at(path))
}

/// `@type` says which shape it is: the discriminator of every `oneOf` in TMF621 v5.
fn check_one_of(value: &Value, shapes: &[&Shape], path: &str) -> Result<(), Problem> {
    let said = value.get("@type").and_then(Value::as_str);
    let fits = |shape: &&&Shape| shape.name.is_none() || shape.name == said;
    match (shapes.iter().find(fits), shapes.first()) {
        (Some(shape), _) => check(value, shape, path),
        // Without a usable @type the first shape says what is wrong, unless the type is simply another one.
        (None, Some(first)) if said.is_none() => check(value, first, path),
        _ => {
            let known: Vec<&str> = shapes.iter().filter_map(|shape| shape.name).collect();
            let message = format!("the @type of {path} must be {}", known.join(" or "));
            Err(Problem::new(Code::InvalidValue, message).at(format!("{path}/@type")))
        }
    }
}

fn spoken(path: &str) -> &str {
    if path.is_empty() { "the body" } else { path }
}

/// A date-time of RFC 3339 §5.6; jiff alone takes more forms than that.
pub(crate) fn rfc3339(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    let has_form = bytes.len() >= 20
        && bytes.iter().take(19).enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            10 => matches!(byte, b'T' | b't'),
            13 | 16 => *byte == b':',
            _ => byte.is_ascii_digit(),
        })
        && !text.contains('[');
    let offset_is_whole = bytes.last().is_some_and(|last| matches!(last, b'Z' | b'z'))
        || bytes.get(bytes.len().wrapping_sub(6)).is_some_and(|sign| matches!(sign, b'+' | b'-'));
    (has_form && offset_is_whole).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn told(change: impl FnOnce(&mut Value)) -> (&'static str, String) {
        let mut ticket = json!({
            "@type": "TroubleTicket", "description": "d", "severity": "major", "ticketType": "incident",
            "note": [{ "@type": "Note", "text": "t" }],
            "attachment": [{ "@type": "Attachment", "attachmentType": "file", "mimeType": "text/plain" }],
            "relatedEntity": [{ "@type": "RelatedEntity", "role": "r", "entity": { "@type": "EntityRef", "id": "i" } }],
            "troubleTicketCharacteristic": [{ "@type": "StringCharacteristic", "name": "n", "value": "v" }],
        });
        assert!(check(&ticket, &TROUBLE_TICKET, "").is_ok());
        change(&mut ticket);
        let problem = check(&ticket, &TROUBLE_TICKET, "").unwrap_err();
        let (_, code, path) = problem.told();
        (code, path.unwrap_or_default().to_owned())
    }

    #[test]
    fn a_missing_attribute_is_named_at_every_depth() {
        for name in ["@type", "description", "severity", "ticketType"] {
            let missing = told(|ticket| drop(ticket.as_object_mut().unwrap().remove(name)));
            assert_eq!(missing, ("missingProperty", format!("/{name}")));
        }
        assert_eq!(told(|it| it["note"][0] = json!({})), ("missingProperty", "/note/0/@type".into()));
        let entity = told(|it| it["relatedEntity"][0]["entity"] = json!({ "id": "i" }));
        assert_eq!(entity, ("missingProperty", "/relatedEntity/0/entity/@type".into()));
        let attachment = told(|it| it["attachment"][0] = json!({ "@type": "AttachmentRef" }));
        assert_eq!(attachment, ("missingProperty", "/attachment/0/id".into()));
    }

    #[test]
    fn a_wrong_type_is_named() {
        assert_eq!(told(|it| it["description"] = json!(1)), ("invalidFormat", "/description".into()));
        assert_eq!(told(|it| it["description"] = json!(" ")), ("invalidValue", "/description".into()));
        assert_eq!(told(|it| it["note"] = json!({})), ("invalidFormat", "/note".into()));
        assert_eq!(told(|it| it["status"] = json!("open")), ("invalidValue", "/status".into()));
        assert_eq!(
            told(|it| it["attachment"][0]["@type"] = json!("File")),
            ("invalidValue", "/attachment/0/@type".into())
        );
        let content = told(|it| it["attachment"][0]["content"] = json!("%"));
        assert_eq!(content, ("invalidFormat", "/attachment/0/content".into()));
        let value = told(|it| it["troubleTicketCharacteristic"][0]["value"] = json!(5));
        assert_eq!(value, ("invalidFormat", "/troubleTicketCharacteristic/0/value".into()));
    }

    #[test]
    fn only_dates_of_rfc_3339_are_taken() {
        for fine in ["2026-12-01T22:00:00Z", "2026-12-01T22:00:00.125-03:00", "2026-12-01t22:00:00z"] {
            assert!(rfc3339(fine).is_some(), "{fine}");
        }
        for bad in ["2026-12-01", "2026-12-01T22:00:00", "2026-12-01 22:00:00Z", "2026-13-01T22:00:00Z", "", "now"] {
            assert!(rfc3339(bad).is_none(), "{bad}");
        }
        assert!(rfc3339("2026-12-01T22:00:00-03").is_none());
        assert!(rfc3339("2026-12-01T22:00:00Z[America/Lima]").is_none());
    }
}
