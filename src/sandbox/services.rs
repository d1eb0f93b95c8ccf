//! TMF638 v4: the inventory of services, to be read alone.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use axum::routing::get;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value};

use super::answer::{one, page};
use super::message::Id;
use super::problem::Problem;
use super::query::Query;
use super::server::Portal;

const COLLECTION: &str = "/tmf-api/serviceInventory/v4/service";

/// The routes of the inventory.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
        .route(COLLECTION, get(list).fallback(no_such_method))
        .route(&format!("{COLLECTION}/{{id}}"), get(show).fallback(no_such_method))
}

async fn list(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let mut found = portal.store().read(all)?;
            found.retain(|service| query.filters.iter().all(|filter| filter.matches(service)));
            let total = found.len() as u64;
            let wanted = found.into_iter().skip(query.offset as usize).take(query.limit as usize);
            page(&query, &collection(portal), total, wanted.map(|service| tell(portal, service)))
        })
        .await
}

async fn show(State(portal): State<Portal>, id: Id, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let Ok(Path(id)) = id else { return Err(no_such_service("of that id")) };
            let service = portal.store().read(|connection| find(connection, &id))?;
            one(&query, tell(portal, service.ok_or_else(|| no_such_service(&id))?), 1)
        })
        .await
}

async fn no_such_method(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal.answer(headers, |_, _| Err(Problem::method_not_allowed("GET, HEAD"))).await
}

fn no_such_service(id: &str) -> Problem {
    Problem::no_such("service", id)
}

fn collection(portal: &Portal) -> String {
    format!("{}{COLLECTION}", portal.url())
}

/// Every service, in the order of the seed.
fn all(connection: &Connection) -> Result<Vec<Map<String, Value>>, Problem> {
    let mut rows = connection.prepare_cached("SELECT body FROM service ORDER BY number")?;
    let bodies = rows.query_map([], |row| row.get::<_, String>(0))?;
    bodies.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}

fn find(connection: &Connection, id: &str) -> Result<Option<Map<String, Value>>, Problem> {
    let mut row = connection.prepare_cached("SELECT body FROM service WHERE id = ?1")?;
    let body: Option<String> = row.query_row([id], |row| row.get(0)).optional()?;
    Ok(body.map(|body| serde_json::from_str(&body)).transpose()?)
}

/// A service with its address.
fn tell(portal: &Portal, mut service: Map<String, Value>) -> Map<String, Value> {
    let id = service.get("id").and_then(Value::as_str).unwrap_or_default();
    let href = format!("{}/{id}", collection(portal));
    service.insert("href".into(), href.into());
    service
}
