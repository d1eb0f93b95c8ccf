//! A user as its JSON says it.

use serde_json::{Value, json};

use crate::domain::{Effect, User};
use crate::render::{Column, Shape};

/// The keys of a user's JSON, and what a dry run adds.
pub(super) const COLUMNS: Shape = &[
    Column::shown("id", "id"),
    Column::hidden("href", "link"),
    Column::hidden("externalId", "external-id"),
    Column::hidden("effect", "effect"),
    Column::shown("userName", "user-name"),
    Column::hidden("givenName", "given-name"),
    Column::hidden("familyName", "family-name"),
    Column::shown("displayName", "name"),
    Column::hidden("email", "e-mail"),
    Column::hidden("phone", "phone"),
    Column::shown("roles", "roles"),
    Column::shown("active", "active"),
    Column::hidden("created", "created").date(),
    Column::hidden("lastModified", "changed").date(),
    Column::hidden("requests", "requests"),
];

/// A user's JSON.
pub(super) fn user(user: &User, effect: Option<Effect>) -> Value {
    let whole = || Some(format!("{} {}", user.given_name.as_deref()?, user.family_name.as_deref()?));
    json!({
        "id": user.id,
        "href": user.href,
        "externalId": user.external_id,
        "effect": effect.map(Effect::as_str),
        "userName": user.user_name,
        "givenName": user.given_name,
        "familyName": user.family_name,
        "displayName": user.display_name.clone().or_else(whole),
        "email": user.email,
        "phone": user.phone,
        "roles": user.roles.iter().map(|role| role.value.as_str()).collect::<Vec<_>>(),
        "active": user.active,
        "created": user.created,
        "lastModified": user.last_modified,
    })
}
