//! A service, and a request to extend one, as their JSON says them.

use serde_json::{Map, Value, json};

use crate::domain::{Country, Effect, Extension, Place, Service};
use crate::render::{Column, Shape};

/// The keys of a service's JSON.
pub(super) const COLUMNS: Shape = &[
    Column::shown("id", "service-id"),
    Column::hidden("href", "link"),
    Column::shown("name", "name"),
    Column::hidden("description", "description"),
    Column::hidden("category", "category"),
    Column::shown("serviceType", "type"),
    Column::shown("state", "state"),
    Column::hidden("isServiceEnabled", "enabled"),
    Column::hidden("startDate", "since").date(),
    Column::shown("endDate", "until").date(),
    Column::shown("country", "country"),
    Column::hidden("account", "account"),
    Column::hidden("place", "place"),
    Column::hidden("serviceCharacteristic", "details"),
];

/// A service's JSON.
pub(super) fn service(service: &Service) -> Value {
    let characteristics: Map<String, Value> =
        service.characteristics.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    json!({
        "id": service.id,
        "href": service.href,
        "name": service.name,
        "description": service.description,
        "category": service.category,
        "serviceType": service.service_type,
        "state": service.state.as_str(),
        "isServiceEnabled": service.is_service_enabled,
        "startDate": service.start_date,
        "endDate": service.end_date,
        "country": service.country().map(Country::code),
        "account": service.account,
        "place": service.places.iter().map(place).collect::<Vec<_>>(),
        "serviceCharacteristic": characteristics,
    })
}

fn place(place: &Place) -> Value {
    json!({"id": place.id, "name": place.name, "role": place.role})
}

/// The keys of the JSON of a request to extend a service, and what a dry run adds.
pub(super) const EXTENSION_COLUMNS: Shape = &[
    Column::shown("id", "id"),
    Column::hidden("href", "link"),
    Column::hidden("externalId", "external-id"),
    Column::hidden("effect", "effect"),
    Column::shown("status", "status"),
    Column::hidden("statusChangeReason", "reason"),
    Column::shown("serviceId", "service-id"),
    Column::shown("requestedEndDate", "wanted-until"),
    Column::hidden("note", "note"),
    Column::shown("requestedOn", "requested-on").date(),
    Column::hidden("resultingOrder", "order"),
    Column::hidden("requests", "requests"),
];

/// The JSON of a request to extend a service.
pub(super) fn extension(extension: &Extension, effect: Effect) -> Value {
    json!({
        "id": extension.id,
        "href": extension.href,
        "externalId": extension.external_id,
        "effect": effect.as_str(),
        "status": extension.status.as_str(),
        "statusChangeReason": extension.status_change_reason,
        "serviceId": extension.service_id,
        "requestedEndDate": extension.requested_end_date,
        "note": extension.note,
        "requestedOn": extension.requested_on,
        "resultingOrder": extension.resulting_order,
    })
}
