//! TMF621: trouble tickets, in both versions.

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rusqlite::{Connection, Transaction};

use super::answer::{created, one, page};
use super::filing::Names;
use super::message::{Id, check_if_match, idempotency_key, media_type, parse_json};
use super::problem::Problem;
use super::query::Query;
use super::row::{Body as Attributes, Stored, check_services};
use super::select::select;
use super::server::Portal;
use super::ticket_patch::{self, Patch};
use super::ticket_rules::{self, Submitted};
use super::ticket_store::{self, REGISTER, TABLE, id_of, number_of};
use super::version::Version;

/// The routes of trouble tickets.
pub(crate) fn routes() -> Router<Portal> {
    Version::ALL.into_iter().fold(Router::new(), |router, version| {
        let collection = version.collection();
        let on_list = get(move |portal, uri, headers| list(version, portal, uri, headers))
            .post(move |portal, uri, headers, body| create(version, portal, uri, headers, body))
            .fallback(no_such_method_on_list);
        let on_one = get(move |portal, id, uri, headers| show(version, portal, id, uri, headers))
            .patch(move |portal, id, uri, headers, body| change(version, portal, id, uri, headers, body))
            .delete(remove)
            .fallback(no_such_method_on_one);
        router.route(collection, on_list).route(&format!("{collection}/{{id}}"), on_one)
    })
}

async fn list(version: Version, State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(&version.query(uri.query().unwrap_or_default()))?;
            let tell = |stored: &Stored| tell(version, portal, stored);
            let found = portal
                .store()
                .read(|connection| select(connection, &TABLE, &query, |path| version.indexed(path), tell))?;
            let base = format!("{}{}", portal.url(), version.collection());
            page(&query, &base, found.total, found.items.iter().map(tell))
        })
        .await
}

async fn show(version: Version, State(portal): State<Portal>, id: Id, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(&version.query(uri.query().unwrap_or_default()))?;
            let stored = portal.store().read(|connection| find(connection, id))?;
            one(&query, tell(version, portal, &stored), stored.version)
        })
        .await
}

async fn create(version: Version, State(portal): State<Portal>, uri: Uri, headers: HeaderMap, body: Body) -> Response {
    portal
        .answer_to(headers, body, move |portal, headers, body| {
            let query = Query::parse(&version.query(uri.query().unwrap_or_default()))?;
            media_type(headers, &["application/json"])?;
            let key = idempotency_key(headers)?;
            let submitted = ticket_rules::submit(version.read(parse_json(body)?), ticket_rules::affected_services)
                .map_err(|it| version.refuse(it))?;
            let (stored, is_replay) = portal
                .store()
                .write(|tx| file(portal, tx, submitted, key.as_deref()))
                .map_err(|it| version.refuse(it))?;
            let told = one(&query, tell(version, portal, &stored), stored.version)?;
            created(told, &href(version, portal, stored.number), is_replay)
        })
        .await
}

/// Files a ticket, or finds the one that the same request has filed before.
fn file(
    portal: &Portal,
    tx: &Transaction<'_>,
    submitted: Submitted,
    key: Option<&str>,
) -> Result<(Stored, bool), Problem> {
    let Submitted { body, fingerprint, client_references, services } = submitted;
    let now = portal.now();
    let names = Names { key, client_references: &client_references, fingerprint: &fingerprint };
    let (number, is_replay) = REGISTER.file(tx, &names, now, || {
        check_services(tx, &services)?;
        ticket_store::insert(tx, &ticket_rules::acknowledge(body, now), &fingerprint)
    })?;
    let stored = ticket_store::find(tx, number)?.ok_or_else(|| Problem::no_such_ticket(&id_of(number)))?;
    Ok((stored, is_replay))
}

async fn change(
    version: Version,
    State(portal): State<Portal>,
    id: Id,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
) -> Response {
    portal
        .answer_to(headers, body, move |portal, headers, body| {
            let query = Query::parse(&version.query(uri.query().unwrap_or_default()))?;
            let media_type = media_type(headers, version.patch_types())?;
            let patch = Patch::parse(media_type, version.read(parse_json(body)?))?;
            let changed = portal.store().write(|tx| {
                let stored = find(tx, id)?;
                check_if_match(headers, stored.version)?;
                let before = whole(version, portal, &stored);
                let patch = version.settle(patch, &before);
                let Some(patched) = ticket_patch::apply(&before, patch, portal.now())? else {
                    return Ok(stored);
                };
                check_services(tx, &patched.services)?;
                let mut body = patched.body;
                for told in ["id", "href"] {
                    body.shift_remove(told);
                }
                let next = Stored { version: stored.version + 1, body, ..stored };
                ticket_store::update(tx, &next)?;
                Ok(next)
            });
            let stored = changed.map_err(|it| version.refuse(it))?;
            one(&query, tell(version, portal, &stored), stored.version)
        })
        .await
}

async fn remove(State(portal): State<Portal>, id: Id, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, headers| {
            portal.store().write(|tx| {
                let stored = find(tx, id)?;
                check_if_match(headers, stored.version)?;
                ticket_store::delete(tx, stored.number)
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
    let Ok(Path(id)) = id else { return Err(Problem::no_such_ticket("of that id")) };
    let stored = number_of(&id).map(|number| ticket_store::find(connection, number)).transpose()?.flatten();
    stored.ok_or_else(|| Problem::no_such_ticket(&id))
}

fn href(version: Version, portal: &Portal, number: i64) -> String {
    format!("{}{}/{}", portal.url(), version.collection(), id_of(number))
}

/// A ticket with all that a client sees.
fn tell(version: Version, portal: &Portal, stored: &Stored) -> Attributes {
    version.tell(whole(version, portal, stored))
}

/// The same as v5 has it, with the address in this version.
fn whole(version: Version, portal: &Portal, stored: &Stored) -> Attributes {
    let mut whole = Attributes::new();
    whole.insert("id".into(), id_of(stored.number).into());
    whole.insert("href".into(), href(version, portal, stored.number).into());
    whole.extend(stored.body.iter().map(|(name, value)| (name.clone(), value.clone())));
    whole
}
