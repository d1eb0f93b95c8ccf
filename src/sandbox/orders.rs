//! TMF641 v4.1: the customer's orders, to be read alone.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use axum::routing::get;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::answer::{one, page};
use super::message::Id;
use super::problem::Problem;
use super::query::Query;
use super::row::{Body, Stored, milliseconds, number_behind, read_row, word};
use super::select::{Table, select};
use super::server::Portal;

const COLLECTION: &str = "/tmf-api/serviceOrdering/v4/serviceOrder";

/// The table, which version 2 of the database did not have.
pub(crate) const SCHEMA: &str = "
CREATE TABLE service_order (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    external_id TEXT NOT NULL,
    order_date INTEGER NOT NULL, -- milliseconds since 1970
    body TEXT NOT NULL
);
CREATE INDEX service_order_by_state ON service_order (state, order_date);
CREATE INDEX service_order_by_external_id ON service_order (external_id);
CREATE INDEX service_order_by_date ON service_order (order_date);
";

/// What a list of orders can be filtered and ordered by in SQL.
const TABLE: Table = Table {
    name: "service_order",
    number_of,
    words: &[("state", "state"), ("externalId", "external_id")],
    dates: &[("orderDate", "order_date")],
    owner: "service_order",
    lists: &[],
};

/// The routes of orders.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
        .route(COLLECTION, get(list).fallback(no_such_method))
        .route(&format!("{COLLECTION}/{{id}}"), get(show).fallback(no_such_method))
}

async fn list(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let tell = |stored: &Stored| tell(portal, stored);
            let found =
                portal.store().read(|connection| select(connection, &TABLE, &query, |path| Some(path), tell))?;
            page(&query, &collection(portal), found.total, found.items.iter().map(tell))
        })
        .await
}

async fn show(State(portal): State<Portal>, id: Id, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let Ok(Path(id)) = id else { return Err(no_such_order("of that id")) };
            let stored = portal.store().read(|connection| match number_of(&id) {
                Some(number) => find(connection, number),
                None => Ok(None),
            })?;
            let stored = stored.ok_or_else(|| no_such_order(&id))?;
            one(&query, tell(portal, &stored), stored.version)
        })
        .await
}

async fn no_such_method(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal.answer(headers, |_, _| Err(Problem::method_not_allowed("GET, HEAD"))).await
}

fn no_such_order(id: &str) -> Problem {
    Problem::no_such("service order", id)
}

fn collection(portal: &Portal) -> String {
    format!("{}{COLLECTION}", portal.url())
}

/// `SO-300001`.
fn id_of(number: i64) -> String {
    format!("SO-{number}")
}

/// The number of an id; only the exact spelling counts.
fn number_of(id: &str) -> Option<i64> {
    number_behind("SO-", id)
}

fn find(connection: &Connection, number: i64) -> Result<Option<Stored>, Problem> {
    let mut query = connection.prepare_cached("SELECT number, version, body FROM service_order WHERE number = ?1")?;
    query.query_row([number], |row| Ok(read_row(row))).optional()?.transpose()
}

/// Keeps an order under a number.
pub(crate) fn insert(tx: &Transaction<'_>, number: i64, order: &Body) -> Result<(), Problem> {
    tx.prepare_cached(
        "INSERT INTO service_order (number, version, state, external_id, order_date, body) VALUES (?1, 1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        number,
        word(order, "state"),
        word(order, "externalId"),
        milliseconds(order, "orderDate"),
        serde_json::to_string(order)?
    ])?;
    Ok(())
}

/// An order with its id and address.
fn tell(portal: &Portal, stored: &Stored) -> Body {
    let id = id_of(stored.number);
    let mut order = Body::new();
    order.insert("href".into(), format!("{}/{id}", collection(portal)).into());
    order.insert("id".into(), id.into());
    order.extend(stored.body.clone());
    order
}
