//! The versions of TMF621 that are served, side by side, for the same tickets. What is stored is v5; v4 is made of it at
//! the border, and the rules see v5 alone.

use std::borrow::Cow;

use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::filing::CLIENT_REFERENCE;
use super::problem::Problem;
use super::row::Body;
use super::ticket_patch::{JSON_PATCH, Patch};

/// A version of TMF621.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// v4.0.0
    V4,
    /// v5.0.1
    V5,
}

/// What v4 calls an attribute that an index finds under v5's name.
const INDEXED: [(&str, &str); 2] =
    [("externalId", "externalIdentifier.id"), ("relatedEntity.id", "relatedEntity.entity.id")];

/// Attributes that v4 does not have, or has under another name.
const NOT_IN_V4: [&str; 4] =
    ["externalIdentifier", "statusChangeHistory", "troubleTicketCharacteristic", "troubleTicketSpecification"];

/// Attributes that v5 does not have, or has under another name.
const NOT_IN_V5: [&str; 2] = ["externalId", "statusChange"];

/// What an entry of the history is called in v4, and in v5.
const HISTORY: [(&str, &str); 2] = [("changeDate", "statusChangeDate"), ("changeReason", "statusChangeReason")];

/// What a refusal says of v5, and how v4 says it.
const WORDS: [(&str, &str); 7] = [
    ("/externalIdentifier/0/id", "/externalId"),
    ("externalIdentifier", "externalId"),
    ("statusChangeHistory", "statusChange"),
    ("/entity/", "/"),
    ("/entity needs ", " needs "),
    ("/partyOrPartyRole/", "/"),
    ("/partyOrPartyRole needs ", " needs "),
];

/// Attributes of an attachment that a mere reference to one does not have.
const OF_ATTACHMENT_VALUES: [&str; 5] = ["content", "url", "mimeType", "attachmentType", "size"];

impl Version {
    /// All of them.
    pub(crate) const ALL: [Self; 2] = [Self::V4, Self::V5];

    /// Where its tickets are.
    pub(crate) const fn collection(self) -> &'static str {
        match self {
            Self::V4 => "/tmf-api/troubleTicket/v4/troubleTicket",
            Self::V5 => "/tmf-api/troubleTicket/v5/troubleTicket",
        }
    }

    /// What a PATCH may be; plain JSON is a merge patch (TMF630).
    pub(crate) const fn patch_types(self) -> &'static [&'static str] {
        match self {
            Self::V4 => &["application/json", "application/merge-patch+json"],
            Self::V5 => &["application/merge-patch+json", "application/json", JSON_PATCH],
        }
    }

    /// A body of this version as v5 has it.
    pub(crate) fn read(self, body: Value) -> Value {
        match (self, body) {
            (Self::V4, Value::Object(members)) => Value::Object(to_v5(members)),
            (_, body) => body,
        }
    }

    /// A ticket of v5 as this version tells it.
    pub(crate) fn tell(self, ticket: Body) -> Body {
        match self {
            Self::V4 => to_v4(ticket),
            Self::V5 => ticket,
        }
    }

    /// What a PATCH of this version means for a ticket that v5 has as `before`.
    ///
    /// What v4 cannot say of a reference must not be lost where a client sends back what it was told.
    pub(crate) fn settle(self, patch: Patch, before: &Body) -> Patch {
        let Patch::Merge(Value::Object(mut members)) = patch else { return patch };
        if self == Self::V4 {
            // v4 needs none, and it is the portal's own.
            members.shift_remove("@type");
            let told = to_v5(to_v4(before.clone()));
            // A reason belongs to a change of state, and may be the same as that of the last one.
            members.retain(|name, value| name == "statusChangeReason" || told.get(name) != Some(value));
            for reference in REFERENCES {
                keep_known(reference.name, &mut members, before);
            }
        }
        Patch::Merge(Value::Object(members))
    }

    /// The part of a query that this version serves: v4 knows neither `sort` nor `filter` nor cursors.
    pub(crate) fn query(self, text: &str) -> Cow<'_, str> {
        if self == Self::V5 {
            return text.into();
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        let is_served = |name: &str| !matches!(name, "sort" | "filter" | "before" | "after");
        query.extend_pairs(form_urlencoded::parse(text.as_bytes()).filter(|(name, _)| is_served(name)));
        query.finish().into()
    }

    /// The name under which an index may find what a filter of this version asks for.
    pub(crate) fn indexed(self, path: &str) -> Option<&str> {
        match self {
            Self::V5 => Some(path),
            Self::V4 => Some(INDEXED.iter().find(|(v4, _)| *v4 == path).map_or(path, |(_, v5)| v5)),
        }
    }

    /// The refusal of a request with the names that this version has.
    pub(crate) fn refuse(self, problem: Problem) -> Problem {
        match self {
            Self::V5 => problem,
            Self::V4 => {
                problem.rename(|text| WORDS.iter().fold(text.to_owned(), |text, (v5, v4)| text.replace(v5, v4)))
            }
        }
    }
}

/// The value as an object with these attributes more, where it has none of that name; anything else as it is.
fn with(item: Value, attributes: &[(&str, &str)]) -> Value {
    match item {
        Value::Object(mut members) => {
            for (name, value) in attributes {
                members.entry(*name).or_insert_with(|| Value::from(*value));
            }
            Value::Object(members)
        }
        other => other,
    }
}

/// The array of what becomes of each item; anything else as it is.
fn each(array: Value, change: impl Fn(Value) -> Option<Value>) -> Value {
    match array {
        Value::Array(items) => items.into_iter().filter_map(change).collect(),
        other => other,
    }
}

/// References that v4 has flat, and v5 nested.
struct Reference {
    name: &'static str,
    /// `@type` of v5's outer object.
    outer: &'static str,
    /// What v5 calls the inner object.
    inner: &'static str,
    /// The inner object's `@type`, and the `@referredType` that v4 tells where v5 says none. The first is also for
    /// everything else.
    types: &'static [(&'static str, &'static str)],
    /// What v5 says where v4, which needs no role there, says none.
    role: Option<&'static str>,
}

const REFERENCES: [Reference; 2] = [
    Reference {
        name: "relatedEntity",
        outer: "RelatedEntity",
        inner: "entity",
        types: &[("EntityRef", "Service")],
        role: None,
    },
    Reference {
        name: "relatedParty",
        outer: "RelatedPartyRefOrPartyRoleRef",
        inner: "partyOrPartyRole",
        types: &[("PartyRef", "Individual"), ("PartyRoleRef", "PartyRole")],
        role: Some("relatedParty"),
    },
];

impl Reference {
    fn nest(&self, item: Value) -> Value {
        let Value::Object(mut members) = item else { return item };
        let role = members.shift_remove("role").or_else(|| self.role.map(Value::from));
        let said = members.get("@referredType").and_then(Value::as_str);
        let known = self.types.iter().find(|(_, told)| said == Some(told)).or(self.types.first());
        let inner_type = known.map_or("EntityRef", |(inner_type, _)| inner_type);
        members.insert("@type".into(), inner_type.into());
        let mut nested = Map::new();
        nested.insert("@type".into(), self.outer.into());
        nested.extend(role.map(|role| ("role".to_owned(), role)));
        nested.insert(self.inner.into(), Value::Object(members));
        Value::Object(nested)
    }

    /// The other way round; v4 has no form for a reference to nothing.
    fn flatten(&self, mut item: Value) -> Option<Value> {
        let role = item.get_mut("role").map(Value::take);
        let Value::Object(mut flat) = item.get_mut(self.inner)?.take() else { return None };
        let said = flat.shift_remove("@type");
        flat.get("id")?;
        flat.extend(role.map(|role| ("role".to_owned(), role)));
        let said = said.as_ref().and_then(Value::as_str);
        let known = self.types.iter().find(|(inner_type, _)| said == Some(inner_type)).or(self.types.first());
        Some(with(Value::Object(flat), &[("@referredType", known.map_or("Entity", |(_, told)| told))]))
    }
}

/// v4 tells references to attachments and attachments apart by their attributes alone.
fn attachment(item: Value) -> Value {
    let Value::Object(mut members) = item else { return item };
    let said = members.get("@type").and_then(Value::as_str);
    let is_reference = match said {
        Some("AttachmentRef") => true,
        Some("Attachment") => false,
        _ => members.contains_key("id") && !OF_ATTACHMENT_VALUES.iter().any(|name| members.contains_key(*name)),
    };
    if is_reference {
        members.insert("@type".into(), "AttachmentRef".into());
        return Value::Object(members);
    }
    members.insert("@type".into(), "Attachment".into());
    with(Value::Object(members), &[("attachmentType", "file"), ("mimeType", "application/octet-stream")])
}

/// Renames the attributes of an entry of the history.
fn history(item: Value, names: impl Fn(&str) -> Option<&'static str>) -> Value {
    let Value::Object(members) = item else { return item };
    members.into_iter().map(|(name, value)| (names(&name).map_or(name, str::to_owned), value)).collect()
}

/// Puts the references of a ticket back, each in place of what v4 makes of it.
fn keep_known(name: &str, patch: &mut Body, before: &Body) {
    let Some(Value::Array(items)) = patch.get_mut(name) else { return };
    let known = before.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let told = |item: &Value| {
        let alone = Map::from_iter([(name.to_owned(), Value::Array(vec![item.clone()]))]);
        to_v5(to_v4(alone)).get_mut(name).and_then(|array| array.get_mut(0)).map(Value::take)
    };
    let known: Vec<(Option<Value>, &Value)> = known.iter().map(|item| (told(item), item)).collect();
    for item in items {
        if let Some((_, original)) = known.iter().find(|(told, _)| told.as_ref() == Some(item)) {
            *item = (*original).clone();
        }
    }
}

fn to_v5(members: Body) -> Body {
    let mut ticket = Map::new();
    for (name, value) in members {
        let (name, value) = match name.as_str() {
            "externalId" => {
                let identifier = json!([{
                    "@type": "ExternalIdentifier", "owner": "lumenctl", "externalIdentifierType": CLIENT_REFERENCE,
                    "id": value,
                }]);
                ("externalIdentifier".to_owned(), identifier)
            }
            "statusChange" => {
                let v5 = |name: &str| HISTORY.iter().find(|(v4, _)| *v4 == name).map(|(_, v5)| *v5);
                ("statusChangeHistory".to_owned(), each(value, |item| Some(history(item, v5))))
            }
            "note" => (name, each(value, |item| Some(with(item, &[("@type", "Note")])))),
            "attachment" => (name, each(value, |item| Some(attachment(item)))),
            "troubleTicketRelationship" => {
                (name, each(value, |item| Some(with(item, &[("@type", "TroubleTicketRelationship")]))))
            }
            "channel" => (name, with(value, &[("@type", "ChannelRef")])),
            other if NOT_IN_V4.contains(&other) => continue,
            other => match REFERENCES.iter().find(|reference| reference.name == other) {
                Some(reference) => (name, each(value, |item| Some(reference.nest(item)))),
                None => (name, value),
            },
        };
        ticket.insert(name, value);
    }
    ticket.entry("@type").or_insert_with(|| "TroubleTicket".into());
    ticket
}

fn to_v4(mut ticket: Body) -> Body {
    // What a client of v5 has put there is nothing that v4 means by it.
    for name in NOT_IN_V5 {
        ticket.shift_remove(name);
    }
    let [identifiers, history_of_v5, _characteristics, _specification] =
        NOT_IN_V4.map(|name| ticket.shift_remove(name));
    let identifiers = identifiers.as_ref().and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let is_ours = |identifier: &&Value| identifier["externalIdentifierType"] == CLIENT_REFERENCE;
    if let Some(id) = identifiers.iter().find(is_ours).or_else(|| identifiers.first()).map(|it| it["id"].clone()) {
        ticket.insert("externalId".into(), id);
    }
    if let Some(array) = history_of_v5 {
        let v4 = |name: &str| HISTORY.iter().find(|(_, v5)| *v5 == name).map(|(v4, _)| *v4);
        ticket.insert("statusChange".into(), each(array, |item| Some(history(item, v4))));
    }
    for reference in REFERENCES {
        if let Some(array) = ticket.get_mut(reference.name) {
            *array = each(array.take(), |item| reference.flatten(item));
        }
    }
    ticket
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::attributes::{self, TROUBLE_TICKET};

    fn v4() -> Value {
        json!({
            "description": "Link down", "severity": "Major", "ticketType": "incident", "externalId": "k-1",
            "relatedEntity": [{ "id": "BR-IPT-10001", "@referredType": "Service", "role": "affectedService" }],
            "relatedParty": [{ "id": "ana", "name": "Ana", "@referredType": "Individual", "role": "siteContact" }],
            "note": [{ "text": "Site contact: Ana" }],
            "attachment": [{ "name": "a.txt", "content": "aGFsbG8=" }],
            "zzz": 1,
        })
    }

    fn object(value: Value) -> Body {
        let Value::Object(members) = value else { panic!("it is an object: {value}") };
        members
    }

    /// Whether `told` says all that `sent` says.
    fn keeps(sent: &Value, told: &Value) -> bool {
        match (sent, told) {
            (Value::Object(sent), Value::Object(told)) => {
                sent.iter().all(|(name, value)| told.get(name).is_some_and(|told| keeps(value, told)))
            }
            (Value::Array(sent), Value::Array(told)) => {
                sent.len() == told.len() && sent.iter().zip(told).all(|(sent, told)| keeps(sent, told))
            }
            _ => sent == told,
        }
    }

    #[test]
    fn what_v4_can_say_survives_the_way_through_v5_and_v5_takes_it() {
        let required = json!({ "description": "Link down", "severity": "Major", "ticketType": "incident" });
        let entity = json!({ "id": "BR-IPT-10001", "@referredType": "Service", "role": "affectedService" });
        let optional = object(json!({
            "@type": "TroubleTicket", "name": "n", "priority": "high", "externalId": "k-1", "zzz": [1, null],
            "requestedResolutionDate": "2026-12-01T22:00:00Z",
            "channel": { "id": "web", "name": "Web", "@referredType": "Channel" },
            "relatedParty": [
                { "id": "ana", "href": "http://h/ana", "name": "Ana", "@referredType": "Individual" },
                { "id": "noc", "@referredType": "PartyRole", "role": "operator" },
            ],
            "note": [{ "author": "Ana", "text": "t" }, { "@type": "Note", "id": "7", "text": "u" }],
            "attachment": [
                { "name": "a.txt", "content": "aGFsbG8=", "validFor": { "startDateTime": "2026-12-01T22:00:00Z" } },
                { "id": "doc-7", "name": "b.pdf" },
                { "id": "x", "url": "http://h/x", "mimeType": "text/html", "attachmentType": "link" },
            ],
            "troubleTicketRelationship": [{ "id": "TT-1", "relationshipType": "causedBy" }],
            "statusChange": [{ "status": "held", "changeDate": "2026-12-01T22:00:00Z", "changeReason": "why" }],
        }));
        for chosen in 0..1_u32 << optional.len() {
            let mut v4 = object(required.clone());
            v4.insert("relatedEntity".into(), json!([entity]));
            v4.extend(
                optional.clone().into_iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, it)| it),
            );
            let v4 = Value::Object(v4);
            let v5 = Version::V4.read(v4.clone());
            attributes::check(&v5, &TROUBLE_TICKET, "").unwrap();
            let again = Value::Object(Version::V4.tell(object(v5.clone())));
            assert!(keeps(&v4, &again), "{v4:#} became {again:#}");
            assert_eq!(Version::V4.read(again), v5, "the second way changes nothing more");
        }
    }

    #[test]
    fn what_v5_alone_can_say_is_not_told_and_not_taken() {
        let mut v5 = object(Version::V4.read(v4()));
        for name in ["externalId", "statusChange", "troubleTicketCharacteristic", "troubleTicketSpecification"] {
            v5.insert(name.into(), 7.into());
        }
        v5.insert("relatedParty".into(), json!([{ "@type": "X", "role": "nobody" }]));
        let told = Version::V4.tell(v5);
        assert_eq!((&told["externalId"], &told["relatedParty"]), (&json!("k-1"), &json!([])));
        assert!(["statusChange", "troubleTicketCharacteristic"].iter().all(|name| !told.contains_key(*name)));
        for name in NOT_IN_V4 {
            let read = Version::V4.read(json!({ name: "x" }));
            assert!(read.get(name).is_none(), "{name}");
        }
    }

    #[test]
    fn a_ticket_that_is_sent_back_as_it_was_told_is_no_change() {
        let before = object(json!({
            "@type": "SpecialTicket", "status": "held", "statusChangeReason": "r",
            "externalIdentifier": [
                { "@type": "ExternalIdentifier", "owner": "other", "externalIdentifierType": "other", "id": "o" },
                { "@type": "ExternalIdentifier", "externalIdentifierType": "clientReference", "id": "k" },
            ],
            "relatedParty": [{
                "@type": "Special", "role": "r", "partyOrPartyRole": { "@type": "PartyRoleRef", "id": "p" },
            }],
            "statusChangeHistory": [{ "@type": "StatusChange", "status": "held", "statusChangeDate": "d" }],
        }));
        let settle = |v4: Body| {
            let patch = Patch::parse("application/json", Version::V4.read(Value::Object(v4))).unwrap();
            let Patch::Merge(patch) = Version::V4.settle(patch, &before) else { panic!("it is a merge patch") };
            patch
        };
        let told = Version::V4.tell(before.clone());
        assert_eq!(settle(told.clone()), json!({ "statusChangeReason": "r" }));

        let mut parties = told["relatedParty"].as_array().unwrap().clone();
        parties.push(json!({ "id": "new", "@referredType": "Individual" }));
        let patch = settle(object(json!({ "relatedParty": parties, "externalId": "other" })));
        assert_eq!(patch["relatedParty"][0], before["relatedParty"][0]);
        assert_eq!(patch["relatedParty"][1]["partyOrPartyRole"]["id"], "new");
        assert_eq!(patch["externalIdentifier"][0]["id"], "other", "the rules refuse that");
    }

    #[test]
    fn what_is_no_ticket_is_left_for_the_rules_to_refuse() {
        assert_eq!(Version::V4.read(json!([1])), json!([1]));
        let odd = Version::V4.read(json!({ "relatedEntity": "x", "note": [1], "externalId": 7 }));
        assert_eq!((&odd["relatedEntity"], &odd["note"]), (&json!("x"), &json!([1])));
    }

    #[test]
    fn v4_has_filters_under_its_own_names_and_no_order() {
        let query = Version::V4.query("externalId=a%26b&relatedEntity.id=x&sort=-id&filter=z&after=q&limit=5");
        assert_eq!(query, "externalId=a%26b&relatedEntity.id=x&limit=5");
        assert_eq!(Version::V5.query("sort=-id"), "sort=-id");
        assert_eq!(Version::V4.indexed("externalId"), Some("externalIdentifier.id"));
        assert_eq!(Version::V5.indexed("externalId"), Some("externalId"));
    }
}
