//! The versions of TMF621 that are served, side by side, for the same tickets. What is stored is v5; v4 is made of it at
//! the border, and the rules see v5 alone.

use serde_json::{Map, Value, json};

use super::filing::CLIENT_REFERENCE;
use super::problem::Problem;
use super::row::Body;
use super::ticket_patch::JSON_PATCH;

/// A version of TMF621.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    /// v4.0.0
    V4,
    /// v5.0.1
    V5,
}

/// What v4 calls an attribute that v5 calls otherwise, as filters and pointers name it.
const PATHS: [(&str, &str); 3] = [
    ("externalId", "externalIdentifier.id"),
    ("relatedEntity.id", "relatedEntity.entity.id"),
    ("relatedParty.id", "relatedParty.partyOrPartyRole.id"),
];

/// Attributes that v4 does not have.
const NOT_IN_V4: [&str; 2] = ["troubleTicketCharacteristic", "troubleTicketSpecification"];

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

    /// A query of this version as v5 has it: v4 knows neither `sort` nor `filter` nor cursors.
    pub(crate) fn query(self, text: &str) -> String {
        if self == Self::V5 {
            return text.to_owned();
        }
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in url::form_urlencoded::parse(text.as_bytes()) {
            if !matches!(name.as_ref(), "sort" | "filter" | "before" | "after") {
                let path = PATHS.iter().find(|(v4, _)| *v4 == name).map_or(name.as_ref(), |(_, v5)| v5);
                query.append_pair(path, &value);
            }
        }
        query.finish()
    }

    /// The refusal of a request with the names that this version has.
    pub(crate) fn refuse(self, problem: Problem) -> Problem {
        match self {
            Self::V5 => problem,
            Self::V4 => problem.rename(|text| {
                text.replace("/externalIdentifier/0/id", "/externalId")
                    .replace("/externalIdentifier", "/externalId")
                    .replace("/entity/", "/")
                    .replace("/partyOrPartyRole/", "/")
            }),
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

fn each(array: Value, change: impl Fn(Value) -> Value) -> Value {
    match array {
        Value::Array(items) => items.into_iter().map(change).collect(),
        other => other,
    }
}

/// Puts the flat attributes of a reference into an object of their own.
fn nest(item: Value, at_type: &str, name: &str, inner_type: &str) -> Value {
    match item {
        Value::Object(mut members) => {
            let role = members.shift_remove("role");
            members.shift_remove("@type");
            let mut nested = Map::new();
            nested.insert("@type".into(), at_type.into());
            nested.extend(role.map(|role| ("role".to_owned(), role)));
            nested.insert(name.into(), with(Value::Object(members), &[("@type", inner_type)]));
            Value::Object(nested)
        }
        other => other,
    }
}

/// The other way round.
fn flatten(item: Value, name: &str, referred_type: &str) -> Value {
    match item {
        Value::Object(mut members) => {
            let mut flat = match members.shift_remove(name) {
                Some(Value::Object(inner)) => inner,
                _ => Map::new(),
            };
            flat.shift_remove("@type");
            flat.extend(members.shift_remove("role").map(|role| ("role".to_owned(), role)));
            with(Value::Object(flat), &[("@referredType", referred_type)])
        }
        other => other,
    }
}

fn to_v5(members: Map<String, Value>) -> Map<String, Value> {
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
            "relatedEntity" => (name, each(value, |item| nest(item, "RelatedEntity", "entity", "EntityRef"))),
            "relatedParty" => {
                (name, each(value, |item| nest(item, "RelatedPartyRefOrPartyRoleRef", "partyOrPartyRole", "PartyRef")))
            }
            "note" => (name, each(value, |item| with(item, &[("@type", "Note")]))),
            "attachment" => {
                let defaults =
                    [("@type", "Attachment"), ("attachmentType", "file"), ("mimeType", "application/octet-stream")];
                (name, each(value, |item| with(item, &defaults)))
            }
            "troubleTicketRelationship" => {
                (name, each(value, |item| with(item, &[("@type", "TroubleTicketRelationship")])))
            }
            "channel" => (name, with(value, &[("@type", "ChannelRef")])),
            // The portal's own, which a request may repeat.
            "statusChange" | "@type" => continue,
            _ => (name, value),
        };
        ticket.insert(name, value);
    }
    ticket.insert("@type".into(), "TroubleTicket".into());
    ticket
}

fn to_v4(mut ticket: Body) -> Body {
    for name in NOT_IN_V4 {
        ticket.shift_remove(name);
    }
    let identifiers = ticket.shift_remove("externalIdentifier");
    let identifiers = identifiers.as_ref().and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let is_ours = |identifier: &&Value| identifier["externalIdentifierType"] == CLIENT_REFERENCE;
    if let Some(id) = identifiers.iter().find(is_ours).or_else(|| identifiers.first()).map(|it| it["id"].clone()) {
        ticket.insert("externalId".into(), id);
    }
    if let Some(history) = ticket.shift_remove("statusChangeHistory") {
        let entry = |item: Value| {
            let mut entry = Map::new();
            for (name, value) in
                [("status", "status"), ("changeDate", "statusChangeDate"), ("changeReason", "statusChangeReason")]
            {
                entry.extend(item.get(value).map(|value| (name.to_owned(), value.clone())));
            }
            Value::Object(entry)
        };
        ticket.insert("statusChange".into(), each(history, entry));
    }
    for (name, inner, referred_type) in
        [("relatedEntity", "entity", "Service"), ("relatedParty", "partyOrPartyRole", "Individual")]
    {
        if let Some(array) = ticket.get_mut(name).map(Value::take) {
            ticket.insert(name.into(), each(array, |item| flatten(item, inner, referred_type)));
        }
    }
    ticket
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn what_v4_can_say_survives_the_way_through_v5() {
        let Value::Object(v5) = Version::V4.read(v4()) else { panic!("it is an object") };
        assert_eq!(v5["externalIdentifier"][0]["id"], "k-1");
        assert_eq!(v5["relatedEntity"][0]["entity"]["id"], "BR-IPT-10001");
        assert_eq!(v5["relatedEntity"][0]["entity"]["@type"], "EntityRef");
        let back = Version::V4.tell(v5);
        let Value::Object(before) = v4() else { panic!("it is an object") };
        for name in ["description", "externalId", "relatedEntity", "relatedParty", "zzz"] {
            assert_eq!(back[name], before[name], "{name}");
        }
        assert_eq!(back["note"][0]["text"], "Site contact: Ana");
        assert_eq!(back["attachment"][0]["content"], "aGFsbG8=");
    }

    #[test]
    fn what_is_no_ticket_is_left_for_the_rules_to_refuse() {
        assert_eq!(Version::V4.read(json!([1])), json!([1]));
        let odd = Version::V4.read(json!({ "relatedEntity": "x", "note": [1], "externalId": 7 }));
        assert_eq!((&odd["relatedEntity"], &odd["note"]), (&json!("x"), &json!([1])));
    }

    #[test]
    fn filters_of_v4_are_those_of_v5_under_their_other_names() {
        let query = Version::V4.query("externalId=a%26b&relatedEntity.id=x&status=held&sort=-id&filter=z&limit=5");
        assert_eq!(query, "externalIdentifier.id=a%26b&relatedEntity.entity.id=x&status=held&limit=5");
        assert_eq!(Version::V5.query("sort=-id"), "sort=-id");
    }
}
