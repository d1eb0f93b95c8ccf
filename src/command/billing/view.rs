//! A billing inquiry as its JSON says it.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::domain::{Country, Effect, Inquiry, InvoiceEffect, TicketStatus};
use crate::locale::Lang;
use crate::render::{Column, Shape};

/// The keys of an inquiry's JSON, and what a dry run adds.
pub(super) const COLUMNS: Shape = &[
    Column::shown("id", "id"),
    Column::hidden("href", "link"),
    Column::hidden("externalId", "external-id"),
    Column::hidden("effect", "effect"),
    Column::shown("status", "status"),
    Column::hidden("statusChangeReason", "reason"),
    Column::shown("account", "account"),
    Column::hidden("country", "country"),
    Column::shown("requested", "requested"),
    Column::shown("requestedOn", "requested-on").date(),
    Column::hidden("resolutionDate", "answered").date(),
    Column::hidden("effective", "effective"),
    Column::hidden("requests", "requests"),
];

/// Name ► value of what is asked for; a name that is there several times has a list.
pub(super) fn requested<'a>(fields: impl Iterator<Item = (&'a str, &'a str)>) -> Value {
    let mut object = Map::new();
    for (name, value) in fields {
        match object.get_mut(name) {
            None => drop(object.insert(name.to_owned(), value.into())),
            Some(Value::Array(values)) => values.push(value.into()),
            Some(known) => *known = json!([known.take(), value]),
        }
    }
    Value::Object(object)
}

/// The invoice on which it shows (H17).
pub(super) fn effective(effect: InvoiceEffect, lang: Lang) -> Value {
    json!({"invoice": effect.as_str(), "rule": "H17", "warning": effect.warning_in(lang)})
}

/// An inquiry's JSON; the invoice, of one that can still be granted or was, is counted in the account's country, else in
/// `country`.
pub(super) fn inquiry(inquiry: &Inquiry, effect: Option<Effect>, country: Option<Country>, lang: Lang) -> Value {
    let country = inquiry.country.or(country);
    // What was refused or withdrawn shows on no invoice.
    let is_off = matches!(inquiry.status, TicketStatus::Rejected | TicketStatus::Cancelled);
    let requested_on = inquiry.requested_on.filter(|_| !is_off);
    let invoice = |on: Timestamp| Some(effective(InvoiceEffect::at(on, &country?.zone()), lang));
    json!({
        "id": inquiry.id,
        "href": inquiry.href,
        "externalId": inquiry.external_id,
        "effect": effect.map(Effect::as_str),
        "status": inquiry.status.as_str(),
        "statusChangeReason": inquiry.status_change_reason,
        "account": inquiry.account,
        "country": country.map(Country::code),
        "requested": requested(inquiry.requested.iter().map(|(name, value)| (name.as_str(), value.as_str()))),
        "requestedOn": inquiry.requested_on,
        "resolutionDate": inquiry.resolution_date,
        "effective": requested_on.and_then(invoice),
    })
}
