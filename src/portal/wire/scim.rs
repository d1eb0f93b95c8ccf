//! SCIM 2.0 (RFC 7643, RFC 7644): users ◄─► JSON.

use serde_json::{Map, Value, json};

use super::lenient::{date, items, text};
use crate::domain::{NamePart, NewUser, Role, RoleName, User, UserChange};
use crate::portal::PortalError;
use crate::text;

const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
const PATCH_OP: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/// Reads a user.
///
/// # Errors
/// [`PortalError::Unreadable`] for what has no id or no user name.
pub fn decode(value: &Value) -> Result<User, PortalError> {
    let required =
        |key: &str| text(value, key).ok_or_else(|| PortalError::Unreadable(text!("portal-user-lacks-key", key = key)));
    let (name, meta) = (&value["name"], &value["meta"]);
    let roles = items(value, "roles").filter_map(|role| match role {
        // Some portals send bare words.
        Value::String(word) => Some(Role { value: word.clone(), display: None }),
        role => Some(Role { value: text(role, "value")?, display: text(role, "display") }),
    });
    Ok(User {
        id: required("id")?,
        href: text(meta, "location"),
        external_id: text(value, "externalId"),
        user_name: required("userName")?,
        given_name: text(name, "givenName"),
        family_name: text(name, "familyName"),
        display_name: text(value, "displayName").or_else(|| text(name, "formatted")),
        email: preferred(value, "emails").and_then(|email| text(email, "value")),
        phone: preferred(value, "phoneNumbers").and_then(|phone| text(phone, "value")).map(|phone| number(&phone)),
        roles: roles.collect(),
        active: value["active"].as_bool().unwrap_or(true),
        created: date(meta, "created"),
        last_modified: date(meta, "lastModified"),
    })
}

/// The primary value, else the first.
fn preferred<'a>(user: &'a Value, attribute: &str) -> Option<&'a Value> {
    items(user, attribute).find(|item| item["primary"] == true).or_else(|| items(user, attribute).next())
}

/// RFC 3966 as E.164: `tel:+55-11-5555-0100` ► `+551155550100`; anything else as it is.
fn number(value: &str) -> String {
    match value.strip_prefix("tel:") {
        Some(number) if number.starts_with('+') => {
            let number = number.split(';').next().unwrap_or_default();
            number.chars().filter(|char| !matches!(char, '-' | '.' | '(' | ')')).collect()
        }
        _ => value.to_owned(),
    }
}

/// The body that makes a user. There is no password in it: the portal mails one (H19).
pub fn create(user: &NewUser) -> Value {
    let (given, family) = (user.given_name.as_str(), user.family_name.as_str());
    let mut body = json!({
        "schemas": [USER],
        "externalId": user.external_id.as_str(),
        "userName": user.user_name.as_str(),
        "name": { "formatted": format!("{given} {family}"), "familyName": family, "givenName": given },
        "displayName": format!("{given} {family}"),
        "active": user.active,
        "emails": [{ "value": user.email.to_string(), "type": "work", "primary": true }],
    });
    if let Some(phone) = &user.phone {
        body["phoneNumbers"] = json!([{ "value": format!("tel:{phone}"), "type": "work" }]);
    }
    if !user.roles.is_empty() {
        body["roles"] = roles(&user.roles);
    }
    body
}

fn roles(roles: &[RoleName]) -> Value {
    roles.iter().map(|role| json!({ "value": role.as_str() })).collect()
}

/// The PATCH of a user (RFC 7644 §3.5.2); `present` is the user as the portal tells it, `None` where it was not asked.
pub fn patch(change: &UserChange, present: Option<&Value>) -> Value {
    let mut operations = Vec::new();
    let replace = |path: &str, value: Value| json!({ "op": "replace", "path": path, "value": value });
    for (path, name) in [("name.givenName", &change.given_name), ("name.familyName", &change.family_name)] {
        operations.extend(name.as_ref().map(|name| replace(path, name.as_str().into())));
    }
    operations.extend(present.and_then(|user| whole_names(change, user)).into_iter().flatten());
    if let Some(email) = &change.email {
        operations.push(replace_preferred("emails", email.to_string(), present));
    }
    if let Some(phone) = &change.phone {
        operations.push(replace_preferred("phoneNumbers", format!("tel:{phone}"), present));
    }
    if !change.add_roles.is_empty() {
        operations.push(json!({ "op": "add", "path": "roles", "value": roles(&change.add_roles) }));
    }
    for role in &change.remove_roles {
        operations.push(json!({ "op": "remove", "path": format!("roles[value eq \"{role}\"]") }));
    }
    operations.extend(change.active.map(|active| replace("active", active.into())));
    json!({ "schemas": [PATCH_OP], "Operations": operations })
}

/// A name that the portal shows is made anew where it was made of the parts that change.
fn whole_names(change: &UserChange, user: &Value) -> Option<Vec<Value>> {
    let before = |key: &str| user["name"][key].as_str();
    let (given, family) = (before("givenName")?, before("familyName")?);
    let new =
        |name: &Option<NamePart>, before: &str| name.as_ref().map_or(before.to_owned(), |name| name.as_str().into());
    let (old, new) = (
        format!("{given} {family}"),
        format!("{} {}", new(&change.given_name, given), new(&change.family_name, family)),
    );
    let shown = [("displayName", &user["displayName"]), ("name.formatted", &user["name"]["formatted"])];
    let stale = shown.into_iter().filter(|(_, name)| old != new && **name == *old);
    Some(stale.map(|(path, _)| json!({ "op": "replace", "path": path, "value": new })).collect())
}

/// Replaces the one value that is shown, and leaves the others; where there is none, adds it.
fn replace_preferred(attribute: &str, value: String, present: Option<&Value>) -> Value {
    let typed = |kind: &str| format!("{attribute}[type eq \"{kind}\"].value");
    let path = match present {
        None => Some(typed("work")),
        Some(user) => preferred(user, attribute).and_then(|shown| {
            let kind = text(shown, "type").filter(|kind| is_plain(kind));
            let is_only = |kind: &String| items(user, attribute).filter(|item| item["type"] == **kind).count() == 1;
            match kind.filter(is_only) {
                Some(kind) => Some(typed(&kind)),
                None => text(shown, "value")
                    .filter(|value| is_plain(value))
                    .map(|value| format!("{attribute}[value eq \"{value}\"].value")),
            }
        }),
    };
    match path {
        Some(path) => json!({ "op": "replace", "path": path, "value": value }),
        None => {
            let mut item = Map::from_iter([("value".into(), value.into()), ("type".into(), "work".into())]);
            if attribute == "emails" {
                item.insert("primary".into(), true.into());
            }
            json!({ "op": "add", "path": attribute, "value": [item] })
        }
    }
}

/// Whether a text can stand in a filter as it is.
fn is_plain(text: &str) -> bool {
    !text.contains(['"', '\\']) && !text.contains(char::is_control)
}

/// A comparison of a filter, with the text as a JSON string (RFC 7644 §3.4.2.2).
pub fn equals(attribute: &str, text: &str) -> String {
    format!("{attribute} eq {}", Value::from(text))
}

/// The roles that a portal's schema of users names (RFC 7643 §7, `canonicalValues`); empty where it names none.
pub fn canonical_roles(schema: &Value) -> Vec<String> {
    let named = |of: &Value, list: &str, name: &str| items(of, list).find(|item| item["name"] == name).cloned();
    let value = named(schema, "attributes", "roles").and_then(|roles| named(&roles, "subAttributes", "value"));
    let words = value.iter().flat_map(|value| items(value, "canonicalValues"));
    words.filter_map(Value::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(change: &UserChange, present: &Value) -> Vec<String> {
        let patch = patch(change, Some(present));
        items(&patch, "Operations")
            .map(|step| format!("{} {}", step["op"].as_str().unwrap(), step["path"].as_str().unwrap()))
            .collect()
    }

    #[test]
    fn a_user_is_read_however_much_of_it_a_portal_tells() {
        let user = decode(&json!({ "id": 7, "userName": "ana", "roles": ["viewer", { "value": "x" }, 3],
            "phoneNumbers": [{ "value": "tel:+1-201-555-0123;ext=5" }], "emails": "none", "active": "yes" }))
        .unwrap();
        assert_eq!((user.id.as_str(), user.phone.as_deref(), user.email), ("7", Some("+12015550123"), None));
        assert_eq!(user.roles.len(), 2);
        assert!(user.active && decode(&json!({ "id": "7" })).is_err());
    }

    #[test]
    fn a_mail_replaces_the_one_that_is_shown_and_no_other() {
        let change = UserChange { email: Some("new@example.com".parse().unwrap()), ..UserChange::default() };
        for (emails, path) in [
            (json!([]), "add emails"),
            (json!([{ "value": "a@x.example", "type": "work" }]), "replace emails[type eq \"work\"].value"),
            (
                json!([{ "value": "a@x.example", "type": "work" }, { "value": "b@x.example", "type": "work", "primary": true }]),
                "replace emails[value eq \"b@x.example\"].value",
            ),
            (json!([{ "value": "a@x.example" }]), "replace emails[value eq \"a@x.example\"].value"),
        ] {
            assert_eq!(paths(&change, &json!({ "emails": emails })), [path]);
        }
    }

    #[test]
    fn a_text_in_a_filter_cannot_end_it() {
        assert_eq!(equals("userName", "a\" or \"\\"), r#"userName eq "a\" or \"\\""#);
    }
}
