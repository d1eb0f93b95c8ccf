//! TMF621: trouble tickets, in both versions.

use axum::Router;
use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, ETAG, LINK, LOCATION};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rusqlite::{Connection, Transaction};
use serde_json::Value;

use super::message::{check_if_match, etag, idempotency_key, media_type, parse_json, read_body};
use super::problem::{Code, Problem};
use super::query::Query;
use super::server::Portal;
use super::ticket_patch::{self, Patch};
use super::ticket_rules::{self, AffectedService, Body as Attributes, Submitted};
use super::ticket_select::{Page, select};
use super::ticket_store::{self, Stored, id_of, number_of};
use super::version::Version;

pub(crate) const TOTAL_COUNT: HeaderName = HeaderName::from_static("x-total-count");
const RESULT_COUNT: HeaderName = HeaderName::from_static("x-result-count");
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

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

/// The id in the path; one that is not even text is as unknown as any other.
pub(crate) type Id = Result<Path<String>, PathRejection>;

async fn list(version: Version, State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(&version.query(uri.query().unwrap_or_default()))?;
            let page = portal.store().read(|connection| {
                select(connection, &query, |path| version.indexed(path), |it| tell(version, portal, it))
            })?;
            told_page(version, portal, &query, &page)
        })
        .await
}

async fn show(version: Version, State(portal): State<Portal>, id: Id, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(&version.query(uri.query().unwrap_or_default()))?;
            let stored = portal.store().read(|connection| find(connection, id))?;
            told(version, portal, &query, StatusCode::OK, &stored)
        })
        .await
}

async fn create(version: Version, State(portal): State<Portal>, uri: Uri, headers: HeaderMap, body: Body) -> Response {
    let body = match read_body(body).await {
        Ok(body) => body,
        Err(problem) => return portal.answer(headers, |_, _| Err(problem)).await,
    };
    portal
        .answer(headers, move |portal, headers| {
            let query = Query::parse(&version.query(uri.query().unwrap_or_default()))?;
            media_type(headers, &["application/json"])?;
            let key = idempotency_key(headers)?;
            let submitted = ticket_rules::submit(version.read(parse_json(&body)?), ticket_rules::affected_services)
                .map_err(|it| version.refuse(it))?;
            let (stored, is_replay) = portal
                .store()
                .write(|tx| file(portal, tx, submitted, key.as_deref()))
                .map_err(|it| version.refuse(it))?;
            let mut response = told(version, portal, &query, StatusCode::CREATED, &stored)?;
            response.headers_mut().insert(LOCATION, header(&href(version, portal, stored.number))?);
            if is_replay {
                response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
            }
            Ok(response)
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
    let mut known = Vec::new();
    if let Some(key) = key {
        known.extend(ticket_store::by_key(tx, key, now)?.map(|found| (found, "Idempotency-Key")));
    }
    for reference in &client_references {
        known.extend(ticket_store::by_client_reference(tx, reference)?.map(|found| (found, "external id")));
    }
    if let Some(((number, _), what)) = known.iter().find(|((_, filed), _)| *filed != fingerprint) {
        let message = format!("this {what} belongs to {}, which was filed with other content", id_of(*number));
        return Err(Problem::new(Code::Conflict, message));
    }
    let number = match known.first() {
        Some(((number, _), _)) => *number,
        None => {
            check_services(tx, &services)?;
            ticket_store::insert(tx, &ticket_rules::acknowledge(body, now), &fingerprint)?
        }
    };
    if let Some(key) = key.filter(|_| known.iter().all(|(_, what)| *what != "Idempotency-Key")) {
        ticket_store::remember_key(tx, key, number, &fingerprint, now)?;
    }
    let stored = ticket_store::find(tx, number)?.ok_or_else(|| Problem::no_such_ticket(&id_of(number)))?;
    Ok((stored, !known.is_empty()))
}

async fn change(
    version: Version,
    State(portal): State<Portal>,
    id: Id,
    uri: Uri,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let body = match read_body(body).await {
        Ok(body) => body,
        Err(problem) => return portal.answer(headers, |_, _| Err(problem)).await,
    };
    portal
        .answer(headers, move |portal, headers| {
            let query = Query::parse(&version.query(uri.query().unwrap_or_default()))?;
            let media_type = media_type(headers, version.patch_types())?;
            let patch = Patch::parse(media_type, version.read(parse_json(&body)?))?;
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
            told(version, portal, &query, StatusCode::OK, &stored)
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

/// The inventory must have the affected services (H5).
pub(crate) fn check_services(tx: &Transaction<'_>, services: &[AffectedService]) -> Result<(), Problem> {
    for service in services {
        if !ticket_store::has_service(tx, &service.id)? {
            let message = format!("there is no service {} in the inventory", service.id);
            return Err(Problem::new(Code::ReferenceNotFound, message).at(&service.path));
        }
    }
    Ok(())
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

fn told(
    version: Version,
    portal: &Portal,
    query: &Query,
    status: StatusCode,
    stored: &Stored,
) -> Result<Response, Problem> {
    let mut response = json(status, &Value::Object(query.select(tell(version, portal, stored))));
    response.headers_mut().insert(ETAG, header(&etag(stored.version))?);
    Ok(response)
}

fn told_page(version: Version, portal: &Portal, query: &Query, page: &Page) -> Result<Response, Problem> {
    let tell = |stored| Value::Object(query.select(tell(version, portal, stored)));
    let tickets = page.tickets.iter().map(tell).collect();
    let mut response = json(StatusCode::OK, &Value::Array(tickets));
    let headers = response.headers_mut();
    headers.insert(TOTAL_COUNT, header(&page.total.to_string())?);
    headers.insert(RESULT_COUNT, header(&page.tickets.len().to_string())?);
    headers.insert(LINK, header(&query.links(&format!("{}{}", portal.url(), version.collection()), page.total))?);
    Ok(response)
}

pub(crate) fn json(status: StatusCode, body: &Value) -> Response {
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

pub(crate) fn header(text: &str) -> Result<HeaderValue, Problem> {
    HeaderValue::from_str(text).map_err(|error| Problem::new(Code::InternalError, format!("a header failed: {error}")))
}
