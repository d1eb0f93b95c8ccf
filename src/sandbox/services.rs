//! TMF638 v4: the inventory of services, to be read alone.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use axum::routing::get;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};
use serde_json::{Map, Value};

use super::answer::{one, page};
use super::message::Id;
use super::problem::Problem;
use super::query::{Operator, Query};
use super::server::Portal;

const COLLECTION: &str = "/tmf-api/serviceInventory/v4/service";

/// A service's attributes as they are stored: without `href`, which is made when it is told.
type Service = Map<String, Value>;

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
            let (total, found) = portal.store().read(|connection| select(connection, &query))?;
            page(&query, &collection(portal), total, found.into_iter().map(|service| tell(portal, service)))
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

/// How many services there are on all pages, and those of the page, in the order of the seed. An inventory may be large:
/// no more than a page of it is in memory, and only filters without a column of their own look at every row.
fn select(connection: &Connection, query: &Query) -> Result<(u64, Vec<Service>), Problem> {
    let (mut conditions, mut values, mut rest) = (vec!["1".to_owned()], Vec::new(), Vec::new());
    for filter in &query.filters {
        match filter.path.as_str() {
            column @ ("id" | "state") if filter.operator == Operator::Equals => {
                conditions.push(format!("{column} IN ({})", vec!["?"; filter.values.len()].join(", ")));
                values.extend(filter.values.iter().map(String::as_str));
            }
            _ => rest.push(filter),
        }
    }
    let conditions = conditions.join(" AND ");
    let rows = format!("SELECT body FROM service WHERE {conditions} ORDER BY number");
    let (offset, limit) = (u64::from(query.offset), u64::from(query.limit));
    let read = |row: &Row<'_>| -> Result<Service, Problem> { Ok(serde_json::from_str(&row.get::<_, String>(0)?)?) };
    let mut page = Vec::new();
    if rest.is_empty() {
        let mut count = connection.prepare_cached(&format!("SELECT count(*) FROM service WHERE {conditions}"))?;
        let total: i64 = count.query_row(params_from_iter(&values), |row| row.get(0))?;
        let mut select = connection.prepare(&format!("{rows} LIMIT {limit} OFFSET {offset}"))?;
        let mut found = select.query(params_from_iter(&values))?;
        while let Some(row) = found.next()? {
            page.push(read(row)?);
        }
        return Ok((total.unsigned_abs(), page));
    }
    let mut total = 0;
    let mut select = connection.prepare_cached(&rows)?;
    let mut found = select.query(params_from_iter(&values))?;
    while let Some(row) = found.next()? {
        let service = read(row)?;
        if rest.iter().all(|filter| filter.matches(&service)) {
            if (offset..offset + limit).contains(&total) {
                page.push(service);
            }
            total += 1;
        }
    }
    Ok((total, page))
}

fn find(connection: &Connection, id: &str) -> Result<Option<Service>, Problem> {
    let mut row = connection.prepare_cached("SELECT body FROM service WHERE id = ?1")?;
    let body: Option<String> = row.query_row([id], |row| row.get(0)).optional()?;
    Ok(body.map(|body| serde_json::from_str(&body)).transpose()?)
}

/// A service with its address.
fn tell(portal: &Portal, mut service: Service) -> Service {
    let id = service.get("id").and_then(Value::as_str).unwrap_or_default();
    let href = format!("{}/{id}", collection(portal));
    service.insert("href".into(), href.into());
    service
}
