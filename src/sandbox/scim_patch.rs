//! What a client may write into a user: a whole one (RFC 7644 §3.3) or a PATCH (RFC 7644 §3.5.2).

use axum::http::StatusCode;
use serde_json::{Map, Value};

use super::problem::{Code, Problem};
use super::row::Body;
use super::scim_filter::Target;
use super::scim_schema::{ATTRIBUTES, Attribute, Kind, ROLES, find};

/// The schema of a PATCH's body.
const PATCH_OP: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/// A refusal with its `scimType` (RFC 7644 §3.12, table 9).
pub(crate) fn bad(scim_type: &'static str, detail: impl Into<String>) -> Problem {
    Problem::new(Code::Scim(StatusCode::BAD_REQUEST, scim_type), detail)
}

/// The attributes of a whole user that a client sends; what it does not know or may not write is left out.
pub(crate) fn whole(sent: &Value) -> Result<Body, Problem> {
    let Value::Object(members) = sent else { return Err(bad("invalidSyntax", "the body must be an object")) };
    require_schema(sent, super::scim_schema::USER)?;
    let mut body = Body::new();
    for (name, value) in members {
        let Some(attribute) = find(ATTRIBUTES, name).filter(|attribute| !attribute.is_read_only) else { continue };
        if !value.is_null() {
            body.insert(attribute.name.to_owned(), checked(attribute, value)?);
        }
    }
    complete(body, &Body::new())
}

/// A user after a PATCH.
pub(crate) fn apply(present: &Body, patch: &Value) -> Result<Body, Problem> {
    require_schema(patch, PATCH_OP)?;
    let operations = patch["Operations"].as_array().filter(|operations| !operations.is_empty());
    let operations = operations.ok_or_else(|| bad("invalidSyntax", "Operations must be a list that is not empty"))?;
    let mut body = present.clone();
    for operation in operations {
        let word = operation["op"].as_str().unwrap_or_default().to_ascii_lowercase();
        let value = operation.get("value");
        match (word.as_str(), operation.get("path")) {
            ("add" | "replace", None) => {
                let Some(Value::Object(members)) = value else {
                    return Err(bad("invalidValue", "without a path the value must be an object"));
                };
                for (name, value) in members {
                    step(&mut body, &word, &target(name)?, Some(value))?;
                }
            }
            ("remove", None) => return Err(bad("noTarget", "what to remove is said by path")),
            ("add" | "replace" | "remove", Some(Value::String(path))) => step(&mut body, &word, &target(path)?, value)?,
            ("add" | "replace" | "remove", Some(_)) => return Err(bad("invalidPath", "the path must be a text")),
            _ => return Err(bad("invalidSyntax", "op must be add, remove or replace")),
        }
    }
    complete(body, present)
}

fn require_schema(body: &Value, schema: &str) -> Result<(), Problem> {
    let mut schemas = body["schemas"].as_array().into_iter().flatten();
    match schemas.any(|known| known.as_str().is_some_and(|known| known.eq_ignore_ascii_case(schema))) {
        true => Ok(()),
        false => Err(bad("invalidSyntax", format!("schemas must name {schema}"))),
    }
}

fn target(path: &str) -> Result<Target, Problem> {
    let target = Target::parse(path).map_err(|why| bad("invalidPath", format!("{path}: {why}")))?;
    match target.attribute.is_read_only || target.part.is_some_and(|part| part.is_read_only) {
        true => Err(bad("mutability", format!("{path} cannot be changed"))),
        false => Ok(target),
    }
}

fn step(body: &mut Body, word: &str, target: &Target, value: Option<&Value>) -> Result<(), Problem> {
    let Target { attribute, filter, part } = target;
    let name = attribute.name;
    let value = match (word, value) {
        ("remove", _) => None,
        (_, Some(value)) => Some(value),
        (_, None) => return Err(bad("invalidValue", format!("the value of {name} is missing"))),
    };
    if !attribute.is_many {
        return match (part, value) {
            (None, None) => remove(body, attribute),
            (None, Some(value)) => {
                let value = checked(attribute, value)?;
                match (body.get_mut(name), value) {
                    // The parts that are given replace those that are there.
                    (Some(Value::Object(present)), Value::Object(given)) => present.extend(given),
                    (_, value) => drop(body.insert(name.to_owned(), value)),
                }
                Ok(())
            }
            (Some(part), value) => {
                let whole = body.entry(name).or_insert_with(|| Value::Object(Map::new()));
                set(whole, part, value)
            }
        };
    }
    if filter.is_none() && part.is_none() {
        let Some(value) = value else { return remove(body, attribute) };
        let Value::Array(given) = checked(attribute, value)? else { return Ok(()) };
        if word == "replace" {
            body.insert(name.to_owned(), given.into());
            return Ok(());
        }
        let present = body.entry(name).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(present) = present {
            for item in given {
                // The same value again is no further one (RFC 7644 §3.5.2.1).
                match present.iter_mut().find(|known| known["value"] == item["value"] && known["type"] == item["type"])
                {
                    Some(known) => *known = item,
                    None => present.push(item),
                }
            }
        }
        return Ok(());
    }
    let fits = |item: &Value| match (filter, item) {
        (Some(filter), Value::Object(item)) => filter.matches(item),
        (Some(_), _) => false,
        (None, _) => true,
    };
    let items = body.get_mut(name).and_then(Value::as_array_mut);
    let Some(items) = items.filter(|items| items.iter().any(fits)) else {
        return Err(bad("noTarget", format!("no value of {name} fits the path")));
    };
    match (part, value) {
        (None, None) => items.retain(|item| !fits(item)),
        (Some(part), value) => {
            for item in items.iter_mut().filter(|item| fits(item)) {
                set(item, part, value)?;
            }
        }
        (None, Some(value)) => {
            let one = Value::Array(vec![value.clone()]);
            let Value::Array(given) = checked(attribute, &one)? else { return Ok(()) };
            for item in items.iter_mut().filter(|item| fits(item)) {
                if let (Value::Object(item), Some(Value::Object(given))) = (item, given.first()) {
                    item.extend(given.clone());
                }
            }
        }
    }
    if items.is_empty() {
        body.shift_remove(name);
    }
    Ok(())
}

fn remove(body: &mut Body, attribute: &Attribute) -> Result<(), Problem> {
    if attribute.is_required {
        return Err(bad("mutability", format!("{} is required", attribute.name)));
    }
    body.shift_remove(attribute.name);
    Ok(())
}

fn set(whole: &mut Value, part: &'static Attribute, value: Option<&Value>) -> Result<(), Problem> {
    let Value::Object(members) = whole else { return Ok(()) };
    match value {
        Some(value) => drop(members.insert(part.name.to_owned(), checked(part, value)?)),
        None => remove(members, part)?,
    }
    Ok(())
}

/// A value of the attribute's type, with the schema's own names; parts that are not known are left out.
fn checked(attribute: &Attribute, value: &Value) -> Result<Value, Problem> {
    if attribute.is_many {
        let items = match value {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        return items.iter().map(|item| checked_one(attribute, item)).collect::<Result<Vec<_>, _>>().map(Value::Array);
    }
    checked_one(attribute, value)
}

fn checked_one(attribute: &Attribute, value: &Value) -> Result<Value, Problem> {
    let name = attribute.name;
    let refuse = |what: &str| Err(bad("invalidValue", format!("{name} {what}")));
    match (&attribute.kind, value) {
        (Kind::Text | Kind::Date, Value::String(text)) => {
            if text.trim().is_empty() || text.contains(char::is_control) || text.chars().count() > 1024 {
                return refuse("must be one line of text that is not empty");
            }
            if !attribute.canonical.is_empty() && !attribute.canonical.contains(&text.as_str()) {
                return refuse(&format!("must be one of {}, not {text}", attribute.canonical.join(", ")));
            }
            Ok(value.clone())
        }
        (Kind::Flag, Value::Bool(_)) => Ok(value.clone()),
        (Kind::Complex(parts), Value::Object(members)) => {
            let mut whole = Map::new();
            for (name, value) in members {
                let Some(part) = find(parts, name).filter(|part| !part.is_read_only && !value.is_null()) else {
                    continue;
                };
                whole.insert(part.name.to_owned(), checked_one(part, value)?);
            }
            let missing = parts.iter().find(|part| part.is_required && !whole.contains_key(part.name));
            match missing {
                Some(part) => refuse(&format!("needs {}", part.name)),
                None => Ok(Value::Object(whole)),
            }
        }
        (Kind::Text | Kind::Date, _) => refuse("must be a text"),
        (Kind::Flag, _) => refuse("must be true or false"),
        (Kind::Complex(_), _) => refuse("must be an object"),
    }
}

/// What a user has without saying so; at most one value of each attribute is the primary one, the newest (RFC 7643 §2.4).
fn complete(mut body: Body, before: &Body) -> Result<Body, Problem> {
    for attribute in ATTRIBUTES.iter().filter(|attribute| attribute.is_required) {
        if !body.contains_key(attribute.name) {
            return Err(bad("invalidValue", format!("{} is missing", attribute.name)));
        }
    }
    // No values are the same as no attribute (RFC 7643 §2.5).
    body.retain(|_, value| value.as_array().is_none_or(|items| !items.is_empty()));
    body.entry("active").or_insert(Value::Bool(true));
    for attribute in ATTRIBUTES.iter().filter(|attribute| attribute.is_many) {
        let was_primary = |item: &Value| {
            let known = before.get(attribute.name).and_then(Value::as_array).into_iter().flatten();
            known.into_iter().any(|known| known["value"] == item["value"] && known["primary"] == true)
        };
        let Some(Value::Array(items)) = body.get_mut(attribute.name) else { continue };
        let primary: Vec<usize> =
            items.iter().enumerate().filter(|(_, item)| item["primary"] == true).map(|(at, _)| at).collect();
        let chosen = primary.iter().rev().find(|at| items.get(**at).is_some_and(|item| !was_primary(item)));
        let Some(chosen) = chosen.or(primary.last()).copied() else { continue };
        for at in primary.into_iter().filter(|at| *at != chosen) {
            if let Some(item) = items.get_mut(at) {
                item["primary"] = false.into();
            }
        }
    }
    if let Some(Value::Array(roles)) = body.get_mut("roles") {
        for role in roles {
            let display = ROLES.iter().find(|(word, _)| role["value"] == *word).map(|(_, display)| *display);
            if let Some(display) = display {
                role["display"] = display.into();
            }
        }
    }
    Ok(body)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn user() -> Body {
        whole(&json!({
            "schemas": [super::super::scim_schema::USER],
            "USERNAME": "ana@example.com",
            "name": { "givenName": "Ana", "familyName": "Souza" },
            "emails": [{ "value": "ana@example.com", "type": "work", "primary": true }],
            "roles": [{ "value": "admin" }, { "value": "viewer" }],
            "password": "never kept", "id": "mine",
        }))
        .unwrap()
    }

    fn patched(operations: &Value) -> Result<Body, (u16, &'static str)> {
        apply(&user(), &json!({ "schemas": [PATCH_OP], "Operations": operations }))
            .map_err(|problem| (problem.told().0, problem.told().1))
    }

    #[test]
    fn a_whole_user_is_kept_under_the_schemas_names_without_what_is_not_the_clients() {
        let user = user();
        assert_eq!((&user["userName"], &user["active"]), (&json!("ana@example.com"), &json!(true)));
        assert!(!user.contains_key("password") && !user.contains_key("id"));
        assert_eq!(user["roles"][0], json!({ "value": "admin", "display": "Administrator" }));
    }

    #[test]
    fn operations_change_what_their_path_names() {
        for (operation, pointer, value) in [
            (json!({ "op": "replace", "path": "active", "value": false }), "/active", json!(false)),
            (json!({ "op": "Replace", "value": { "active": false } }), "/active", json!(false)),
            (json!({ "op": "replace", "path": "name.givenName", "value": "Anna" }), "/name/givenName", json!("Anna")),
            (json!({ "op": "add", "path": "name", "value": { "givenName": "B" } }), "/name/familyName", json!("Souza")),
            (
                json!({ "op": "replace", "path": "emails[type eq \"work\"].value", "value": "b@example.com" }),
                "/emails/0/value",
                json!("b@example.com"),
            ),
            (json!({ "op": "add", "path": "roles", "value": [{ "value": "viewer" }] }), "/roles/2", Value::Null),
            (
                json!({ "op": "add", "path": "roles", "value": { "value": "billingUser" } }),
                "/roles/2/value",
                json!("billingUser"),
            ),
            (json!({ "op": "remove", "path": "roles[value eq \"admin\"]" }), "/roles/0/value", json!("viewer")),
            (json!({ "op": "remove", "path": "emails" }), "/emails", Value::Null),
            (
                json!({ "op": "add", "path": "emails", "value": [{ "value": "c@x.example", "primary": true }] }),
                "/emails/0/primary",
                json!(false),
            ),
        ] {
            let found = Value::Object(patched(&json!([operation])).unwrap());
            assert_eq!(found.pointer(pointer).cloned().unwrap_or(Value::Null), value, "{operation}");
        }
    }

    #[test]
    fn each_wrong_operation_has_its_scim_type() {
        for (operations, scim_type) in [
            (json!([]), "invalidSyntax"),
            (json!([{ "op": "move", "path": "active" }]), "invalidSyntax"),
            (json!([{ "op": "replace", "path": "nick", "value": "x" }]), "invalidPath"),
            (json!([{ "op": "replace", "path": 1, "value": "x" }]), "invalidPath"),
            (json!([{ "op": "replace", "path": "id", "value": "x" }]), "mutability"),
            (json!([{ "op": "replace", "path": "roles.display", "value": "x" }]), "mutability"),
            (json!([{ "op": "remove", "path": "userName" }]), "mutability"),
            (json!([{ "op": "remove" }]), "noTarget"),
            (json!([{ "op": "replace", "path": "emails[type eq \"home\"].value", "value": "x" }]), "noTarget"),
            (json!([{ "op": "remove", "path": "phoneNumbers[type eq \"work\"]" }]), "noTarget"),
            (json!([{ "op": "replace", "path": "active", "value": "no" }]), "invalidValue"),
            (json!([{ "op": "replace", "path": "active" }]), "invalidValue"),
            (json!([{ "op": "add", "path": "roles", "value": [{ "value": "king" }] }]), "invalidValue"),
        ] {
            assert_eq!(patched(&operations), Err((400, scim_type)), "{operations}");
        }
        assert!(apply(&user(), &json!({ "Operations": [{ "op": "remove", "path": "emails" }] })).is_err());
    }
}
