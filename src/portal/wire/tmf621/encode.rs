//! What is sent.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::super::reference;
use super::{CONTACT, CONTACT_LINES, EXTENSION, INQUIRY, REQUEST_NOTE, REQUESTED_END_DATE};
use crate::domain::{Contact, ExternalId, NewExtension, NewInquiry, NewTicket, Severity, TicketStatus};
use crate::portal::habits::Carrier;
use crate::portal::upload::{Content, Upload};
use crate::settings::{Dialect, NoteStyle, Shape};

/// `TroubleTicket_FVO` of v5, or `TroubleTicket_Create` of v4.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Create<'a> {
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    at_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    description: String,
    severity: &'a str,
    ticket_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_identifier: Option<[ExternalIdentifier<'a>; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<&'a str>,
    related_entity: [RelatedEntity<'a>; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_party: Vec<RelatedParty<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    trouble_ticket_characteristic: Vec<Characteristic<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    note: Vec<Note<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachment: Vec<Attachment<'a>>,
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
#[serde(untagged)]
enum RelatedEntity<'a> {
    Nested {
        #[serde(rename = "@type")]
        at_type: &'static str,
        role: &'static str,
        entity: Reference<'a>,
    },
    Flat {
        role: &'static str,
        #[serde(flatten)]
        entity: Reference<'a>,
    },
}

#[derive(Serialize)]
#[serde(untagged)]
enum RelatedParty<'a> {
    #[serde(rename_all = "camelCase")]
    Nested {
        #[serde(rename = "@type")]
        at_type: &'static str,
        role: &'static str,
        party_or_party_role: Reference<'a>,
    },
    Flat {
        role: &'static str,
        #[serde(flatten)]
        party: Reference<'a>,
    },
}

#[derive(Serialize)]
struct Reference<'a> {
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    at_type: Option<&'static str>,
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
    value: Cow<'a, str>,
}

#[derive(Serialize)]
struct Note<'a> {
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    at_type: Option<&'static str>,
    text: Cow<'a, str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Attachment<'a> {
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    at_type: Option<&'static str>,
    attachment_type: &'static str,
    mime_type: &'a str,
    name: &'a str,
    content: Content<'a>,
}

/// The body of a POST.
pub fn create<'a>(ticket: &'a NewTicket, files: &'a [Upload], dialect: &'a Dialect, carrier: Carrier) -> Create<'a> {
    let facts = dialect.facts();
    let is_nested = facts.shape == Shape::Nested;
    let id = ticket.external_id.as_str();
    let Contact { name, phone, email, access_hours } = &ticket.contact;
    let reference = |id: &'a str, at_type: &'static str, referred_type: &'static str, name: Option<&'a str>| {
        Reference { at_type: is_nested.then_some(at_type), id, referred_type, name }
    };
    // The portal does not know the person: the best of what is known stands in for the required id.
    let party = [email, phone, name].into_iter().flatten().next().map(|id| {
        let (role, party) = ("siteContact", reference(id, "PartyRef", facts.contact_type, name.as_deref()));
        match facts.shape {
            Shape::Nested => {
                RelatedParty::Nested { at_type: "RelatedPartyRefOrPartyRoleRef", role, party_or_party_role: party }
            }
            Shape::Flat => RelatedParty::Flat { role, party },
        }
    });
    let (role, entity) =
        ("affectedService", reference(ticket.service_id.as_str(), "EntityRef", facts.service_type, None));
    let contact = [name, phone, email, access_hours].map(Option::as_deref);
    Create {
        at_type: is_nested.then_some("TroubleTicket"),
        name: facts.has_name.then_some(ticket.summary.as_str()),
        description: description(ticket, facts.has_name, carrier),
        severity: dialect.severity_word(ticket.severity),
        ticket_type: facts.ticket_type,
        status: facts.posts_status.then(|| dialect.status_word(&TicketStatus::Acknowledged)),
        external_identifier: (carrier.attribute && is_nested).then_some([ExternalIdentifier {
            at_type: "ExternalIdentifier",
            owner: "lumenctl",
            external_identifier_type: "clientReference",
            id,
        }]),
        external_id: (carrier.attribute && !is_nested).then_some(id),
        related_entity: [match facts.shape {
            Shape::Nested => RelatedEntity::Nested { at_type: "RelatedEntity", role, entity },
            Shape::Flat => RelatedEntity::Flat { role, entity },
        }],
        related_party: party.into_iter().collect(),
        trouble_ticket_characteristic: if is_nested { characteristics(contact) } else { Vec::new() },
        note: if is_nested { None } else { contact_note(contact) }
            .map(|text| note(Cow::Owned(text), dialect))
            .into_iter()
            .collect(),
        attachment: files.iter().map(|file| attachment(file, dialect)).collect(),
    }
}

/// The body of a POST that asks for a change of billing data (H15).
pub fn inquiry<'a>(inquiry: &'a NewInquiry, dialect: &'a Dialect, carrier: Carrier) -> Create<'a> {
    let (account, country) = (inquiry.account.as_str(), inquiry.country.code());
    let content = inquiry.requested.iter().map(|field| (field.name, Cow::Borrowed(field.value.as_str())));
    let request = Request {
        name: "Change of billing data",
        ticket_type: dialect.facts().inquiry_type,
        sentence: format!("Request to change the billing data of account {account} ({country})."),
        title: INQUIRY,
        entity: ("billingAccount", "BillingAccount", account),
        category: Some(("inquiryCategory", "modification")),
        context: vec![("country", country.into())],
        content: content.collect(),
        external_id: &inquiry.external_id,
    };
    request.into_body(dialect, carrier)
}

/// The body of a POST that asks for a service to be extended (H18).
pub fn extension<'a>(extension: &'a NewExtension, dialect: &'a Dialect, carrier: Carrier) -> Create<'a> {
    let id = extension.service_id.as_str();
    let end = extension.requested_end_date.map(|end| (REQUESTED_END_DATE, Cow::Owned(end.to_string())));
    let note = extension.note.as_deref().map(|note| (REQUEST_NOTE, Cow::Borrowed(note)));
    let request = Request {
        name: "Service extension",
        ticket_type: dialect.facts().extension_type,
        sentence: format!("Request to extend the service {id}."),
        title: EXTENSION,
        entity: ("service", dialect.facts().service_type, id),
        category: None,
        context: Vec::new(),
        content: end.into_iter().chain(note).collect(),
        external_id: &extension.external_id,
    };
    request.into_body(dialect, carrier)
}

/// A request that has a ticket as its form: what is asked for stands in words in the description, and for machines in
/// characteristics, or in a note where there are none.
struct Request<'a> {
    name: &'static str,
    ticket_type: &'static str,
    /// The first line of the description.
    sentence: String,
    /// The first line of the note.
    title: &'static str,
    /// Role, type and id of what it is about.
    entity: (&'static str, &'static str, &'a str),
    /// Told by the title where it is in a note.
    category: Option<(&'static str, &'static str)>,
    /// What is no wish, and in the sentence already.
    context: Vec<(&'static str, Cow<'a, str>)>,
    /// Name and value of all that is asked for.
    content: Vec<(&'static str, Cow<'a, str>)>,
    external_id: &'a ExternalId,
}

impl<'a> Request<'a> {
    fn into_body(self, dialect: &'a Dialect, carrier: Carrier) -> Create<'a> {
        let facts = dialect.facts();
        let is_nested = facts.shape == Shape::Nested;
        let id = self.external_id.as_str();
        let lines = |all: &[(&'static str, Cow<'a, str>)]| -> String {
            all.iter().map(|(name, value)| format!("\n{name}: {value}")).collect()
        };
        let mut description = format!("{}{}", self.sentence, lines(&self.content));
        if carrier.line {
            reference::append(&mut description, id);
        }
        let note_text = format!("{}{}{}", self.title, lines(&self.context), lines(&self.content));
        let category = self.category.map(|(name, value)| (name, Cow::Borrowed(value)));
        let characteristic =
            |(name, value)| Characteristic { at_type: "StringCharacteristic", name, value_type: "string", value };
        let (role, referred_type, entity) = self.entity;
        let entity = Reference { at_type: is_nested.then_some("EntityRef"), id: entity, referred_type, name: None };
        Create {
            at_type: is_nested.then_some("TroubleTicket"),
            name: facts.has_name.then_some(self.name),
            description,
            severity: dialect.severity_word(Severity::Minor),
            ticket_type: self.ticket_type,
            status: facts.posts_status.then(|| dialect.status_word(&TicketStatus::Acknowledged)),
            external_identifier: (carrier.attribute && is_nested).then_some([ExternalIdentifier {
                at_type: "ExternalIdentifier",
                owner: "lumenctl",
                external_identifier_type: "clientReference",
                id,
            }]),
            external_id: (carrier.attribute && !is_nested).then_some(id),
            related_entity: [match facts.shape {
                Shape::Nested => RelatedEntity::Nested { at_type: "RelatedEntity", role, entity },
                Shape::Flat => RelatedEntity::Flat { role, entity },
            }],
            related_party: Vec::new(),
            trouble_ticket_characteristic: if is_nested {
                category.into_iter().chain(self.context).chain(self.content).map(characteristic).collect()
            } else {
                Vec::new()
            },
            note: if is_nested { Vec::new() } else { vec![note(Cow::Owned(note_text), dialect)] },
            attachment: Vec::new(),
        }
    }
}

/// The whole request in words; TMF621 requires one, so the summary stands in where it is missing.
fn description(ticket: &NewTicket, has_name: bool, carrier: Carrier) -> String {
    let mut text = match (&ticket.description, has_name) {
        (Some(description), true) => description.clone(),
        (Some(description), false) => format!("{}\n\n{description}", ticket.summary.as_str()),
        (None, _) => ticket.summary.as_str().to_owned(),
    };
    if carrier.line {
        reference::append(&mut text, ticket.external_id.as_str());
    }
    text
}

fn characteristics(contact: [Option<&str>; 4]) -> Vec<Characteristic<'_>> {
    let present = CONTACT.into_iter().zip(contact).filter_map(|(name, value)| Some((name, value?)));
    present
        .map(|(name, value)| Characteristic {
            at_type: "StringCharacteristic",
            name,
            value_type: "string",
            value: value.into(),
        })
        .collect()
}

/// The site contact in words, for portals without characteristics.
fn contact_note(contact: [Option<&str>; 4]) -> Option<String> {
    if contact == [None; 4] {
        return None;
    }
    // The first line says what this is, also where the name is not known.
    let line = |(label, value): (&str, Option<&str>)| match (label, value) {
        (label, Some(value)) => Some(format!("{label}: {value}")),
        (label, None) if label == CONTACT_LINES[0] => Some(format!("{label}:")),
        _ => None,
    };
    Some(CONTACT_LINES.into_iter().zip(contact).filter_map(line).collect::<Vec<_>>().join("\n"))
}

fn note<'a>(text: Cow<'a, str>, dialect: &Dialect) -> Note<'a> {
    let facts = dialect.facts();
    let own = (facts.shape == Shape::Nested).then_some("Note");
    Note { at_type: facts.note_type.or(own), text }
}

fn attachment<'a>(file: &'a Upload, dialect: &Dialect) -> Attachment<'a> {
    Attachment {
        at_type: (dialect.facts().shape == Shape::Nested).then_some("Attachment"),
        attachment_type: "file",
        mime_type: file.mime_type,
        name: &file.name,
        content: file.content(),
    }
}

/// What is added to a ticket.
#[derive(Clone, Copy)]
pub enum Addition<'a> {
    /// A note of this text.
    Note(&'a str),
    /// A file.
    File(&'a Upload),
}

/// An addition as a portal gets it.
#[derive(Serialize)]
#[serde(untagged)]
enum Item<'a> {
    Note(Note<'a>),
    Attachment(Attachment<'a>),
}

impl<'a> Addition<'a> {
    /// The array that it goes into.
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::File(_) => "attachment",
        }
    }

    fn item(self, dialect: &Dialect) -> Item<'a> {
        match self {
            Self::Note(text) => Item::Note(note(Cow::Borrowed(text), dialect)),
            Self::File(file) => Item::Attachment(attachment(file, dialect)),
        }
    }

    /// The body of the PATCH that makes it; `present` is the array as the portal tells it, `None` where it has none.
    pub fn patch(self, dialect: &Dialect, style: NoteStyle, present: Option<&'a [Value]>) -> impl Serialize + use<'a> {
        let item = self.item(dialect);
        match (style, present) {
            (NoteStyle::JsonPatch, Some(_)) => AdditionPatch::Steps([Step {
                op: "add",
                path: format!("/{}/-", self.attribute()),
                value: One::Item(item),
            }]),
            // RFC 6902 §4.1: an array that is not there has no end to add to.
            (NoteStyle::JsonPatch, None) => AdditionPatch::Steps([Step {
                op: "add",
                path: format!("/{}", self.attribute()),
                value: One::Array([item]),
            }]),
            (NoteStyle::All, present) => AdditionPatch::Merge(merge(self, dialect, item, present.unwrap_or_default())),
            (NoteStyle::Append, _) => AdditionPatch::Merge(merge(self, dialect, item, &[])),
        }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum AdditionPatch<'a> {
    Steps([Step<'a>; 1]),
    Merge(Merge<'a>),
}

#[derive(Serialize)]
struct Step<'a> {
    op: &'static str,
    path: String,
    value: One<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum One<'a> {
    Item(Item<'a>),
    Array([Item<'a>; 1]),
}

#[derive(Serialize)]
struct Merge<'a> {
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    at_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Vec<Entry<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attachment: Option<Vec<Entry<'a>>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Present(&'a Value),
    New(Item<'a>),
}

fn merge<'a>(addition: Addition<'a>, dialect: &Dialect, item: Item<'a>, present: &'a [Value]) -> Merge<'a> {
    let entries = present.iter().map(Entry::Present).chain([Entry::New(item)]).collect();
    let (note, attachment) = match addition {
        Addition::Note(_) => (Some(entries), None),
        Addition::File(_) => (None, Some(entries)),
    };
    Merge { at_type: merge_type(dialect), note, attachment }
}

/// TMF621 v5 makes `@type` required in a PATCH too.
fn merge_type(dialect: &Dialect) -> Option<&'static str> {
    (dialect.facts().shape == Shape::Nested).then_some("TroubleTicket")
}

/// The body of the PATCH that moves a ticket to another state.
pub fn move_to(dialect: &Dialect, status: &TicketStatus, reason: Option<&str>) -> Value {
    let mut body = Map::new();
    if let Some(at_type) = merge_type(dialect) {
        body.insert("@type".into(), at_type.into());
    }
    body.insert("status".into(), dialect.status_word(status).into());
    if let Some(reason) = reason {
        body.insert("statusChangeReason".into(), reason.into());
    }
    json!(body)
}

/// The array that an addition goes into, as the portal tells it.
pub fn notes_of<'a>(ticket: &'a Value, addition: Addition<'_>) -> Option<&'a [Value]> {
    ticket.get(addition.attribute())?.as_array().map(Vec::as_slice)
}
