//! TMF632 v4: the carrier's people for an account as individuals (H1), to be read alone. They are the same in every
//! database, so they are in none.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Map, Value, json};

use super::accounts::{Colleague, TEAM};
use super::answer::{one, page};
use super::message::Id;
use super::problem::Problem;
use super::query::Query;
use super::server::Portal;

const COLLECTION: &str = "/tmf-api/party/v4/individual";

/// The routes of individuals.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
        .route(COLLECTION, get(list).fallback(no_such_method))
        .route(&format!("{COLLECTION}/{{id}}"), get(show).fallback(no_such_method))
}

async fn list(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let mut found: Vec<_> = TEAM.iter().map(|colleague| tell(portal, colleague)).collect();
            found.retain(|individual| query.filters.iter().all(|filter| filter.matches(individual)));
            let total = found.len() as u64;
            let wanted = found.into_iter().skip(query.offset as usize).take(query.limit as usize);
            page(&query, &collection(portal), total, wanted)
        })
        .await
}

async fn show(State(portal): State<Portal>, id: Id, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let Ok(Path(id)) = id else { return Err(Problem::no_such("individual", "of that id")) };
            let found = TEAM.iter().find(|colleague| id_of(colleague) == id);
            one(&query, tell(portal, found.ok_or_else(|| Problem::no_such("individual", &id))?), 1)
        })
        .await
}

async fn no_such_method(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal.answer(headers, |_, _| Err(Problem::method_not_allowed("GET, HEAD"))).await
}

fn collection(portal: &Portal) -> String {
    format!("{}{COLLECTION}", portal.url())
}

/// `IND-0104`.
pub(crate) fn id_of((_, _, _, number): &Colleague) -> String {
    format!("IND-{number}")
}

/// How somebody of the carrier is reached, as TMF632 and TMF666 have it.
pub(crate) fn media((_, _, mail, number): &Colleague) -> Value {
    json!([
        { "mediumType": "email", "preferred": true,
          "characteristic": { "emailAddress": format!("{mail}@carrier.example") } },
        { "mediumType": "phone", "characteristic": { "phoneNumber": format!("+1 202 555 {number}") } },
    ])
}

fn tell(portal: &Portal, colleague: &Colleague) -> Map<String, Value> {
    let (_, name, ..) = colleague;
    let id = id_of(colleague);
    let mut told = json!({
        "id": id,
        "href": format!("{}/{id}", collection(portal)),
        "fullName": name,
        "contactMedium": media(colleague),
        "@type": "Individual",
    });
    if let Some((given, family)) = name.split_once(' ') {
        told["givenName"] = given.into();
        told["familyName"] = family.into();
    }
    match told {
        Value::Object(told) => told,
        _ => Map::new(),
    }
}
