//! TMF655 v4: change requests and the carrier's planned works.

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rusqlite::{Connection, Transaction};
use serde_json::Value;

use super::answer::{created, one, page};
use super::catalogue;
use super::change_patch;
use super::change_rules::{self, Submitted};
use super::change_store::{self, REGISTER, TABLE, id_of, number_of};
use super::filing::Names;
use super::message::{Id, check_if_match, idempotency_key, media_type, parse_json};
use super::problem::{Code, Problem};
use super::query::Query;
use super::row::{Body as Attributes, Stored, check_services};
use super::select::select;
use super::server::Portal;

/// Where change requests are: `ChangeManagement` is the official spelling, and hrefs have it.
const COLLECTIONS: [&str; 2] =
    ["/tmf-api/ChangeManagement/v4/changeRequest", "/tmf-api/changeManagement/v4/changeRequest"];

/// The routes of change requests.
pub(crate) fn routes() -> Router<Portal> {
    COLLECTIONS.into_iter().fold(Router::new(), |router, collection| {
        router.route(collection, get(list).post(create).fallback(no_such_method_on_list)).route(
            &format!("{collection}/{{id}}"),
            get(show).patch(change).delete(remove).fallback(no_such_method_on_one),
        )
    })
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
            let stored = portal.store().read(|connection| find(connection, id))?;
            one(&query, tell(portal, &stored), stored.version)
        })
        .await
}

async fn create(State(portal): State<Portal>, uri: Uri, headers: HeaderMap, body: Body) -> Response {
    portal
        .answer_to(headers, body, move |portal, headers, body| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            media_type(headers, &["application/json"])?;
            let key = idempotency_key(headers)?;
            let submitted = change_rules::submit(parse_json(body)?)?;
            let (stored, is_replay) = portal.store().write(|tx| file(portal, tx, submitted, key.as_deref()))?;
            let told = one(&query, tell(portal, &stored), stored.version)?;
            created(told, &href(portal, stored.number), is_replay)
        })
        .await
}

/// Files a change request, or finds the one that the same request has filed before.
fn file(
    portal: &Portal,
    tx: &Transaction<'_>,
    submitted: Submitted,
    key: Option<&str>,
) -> Result<(Stored, bool), Problem> {
    let Submitted { body, fingerprint, client_references, targets, standard_change } = submitted;
    let now = portal.now();
    let names = Names { key, client_references: &client_references, fingerprint: &fingerprint };
    let (number, is_replay) = REGISTER.file(tx, &names, now, || {
        check_services(tx, &targets)?;
        check_catalogue(standard_change.as_deref())?;
        change_rules::check_not_over(&body, now)?;
        change_store::insert(tx, &change_rules::acknowledge(body, now), &fingerprint)
    })?;
    let stored = change_store::find(tx, number)?.ok_or_else(|| no_such_change(&id_of(number)))?;
    Ok((stored, is_replay))
}

async fn change(State(portal): State<Portal>, id: Id, uri: Uri, headers: HeaderMap, body: Body) -> Response {
    portal
        .answer_to(headers, body, move |portal, headers, body| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            media_type(headers, &["application/json", "application/merge-patch+json"])?;
            let patch: Value = parse_json(body)?;
            let stored = portal.store().write(|tx| {
                let stored = find(tx, id)?;
                check_if_match(headers, stored.version)?;
                let Some(patched) = change_patch::apply(&tell(portal, &stored), &patch, portal.now())? else {
                    return Ok(stored);
                };
                check_catalogue(patched.standard_change.as_deref())?;
                let mut body = patched.body;
                for told in ["id", "href"] {
                    body.shift_remove(told);
                }
                let next = Stored { version: stored.version + 1, body, ..stored };
                change_store::update(tx, &next)?;
                Ok(next)
            })?;
            one(&query, tell(portal, &stored), stored.version)
        })
        .await
}

async fn remove(State(portal): State<Portal>, id: Id, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, headers| {
            portal.store().write(|tx| {
                let stored = find(tx, id)?;
                check_if_match(headers, stored.version)?;
                change_store::delete(tx, stored.number)
            })?;
            Ok(StatusCode::NO_CONTENT.into_response())
        })
        .await
}

async fn no_such_method_on_list(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal.answer(headers, |_, _| Err(Problem::method_not_allowed("GET, HEAD, POST"))).await
}

async fn no_such_method_on_one(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal.answer(headers, |_, _| Err(Problem::method_not_allowed("GET, HEAD, PATCH, DELETE"))).await
}

fn find(connection: &Connection, id: Id) -> Result<Stored, Problem> {
    let Ok(Path(id)) = id else { return Err(no_such_change("of that id")) };
    let stored = number_of(&id).map(|number| change_store::find(connection, number)).transpose()?.flatten();
    stored.ok_or_else(|| no_such_change(&id))
}

fn no_such_change(id: &str) -> Problem {
    Problem::no_such("change request", id)
}

/// A standard change must be one of the catalogue (H7).
fn check_catalogue(standard_change: Option<&str>) -> Result<(), Problem> {
    match standard_change.filter(|id| !catalogue::has_standard_change(id)) {
        None => Ok(()),
        Some(id) => {
            let message = format!("the catalogue has no standard change {id}");
            Err(Problem::new(Code::ReferenceNotFound, message).at("/specification/id"))
        }
    }
}

fn collection(portal: &Portal) -> String {
    let [official, _] = COLLECTIONS;
    format!("{}{official}", portal.url())
}

fn href(portal: &Portal, number: i64) -> String {
    format!("{}/{}", collection(portal), id_of(number))
}

/// A change request with all that a client sees.
fn tell(portal: &Portal, stored: &Stored) -> Attributes {
    let mut whole = Attributes::new();
    whole.insert("id".into(), id_of(stored.number).into());
    whole.insert("href".into(), href(portal, stored.number).into());
    whole.extend(stored.body.iter().map(|(name, value)| (name.clone(), value.clone())));
    whole
}
