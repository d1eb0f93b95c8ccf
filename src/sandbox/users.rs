//! SCIM 2.0 (RFC 7643, RFC 7644): the portal's users, whom its administrators manage (H20).

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, ETAG, LOCATION};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rusqlite::{Connection, Transaction};
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::answer::header;
use super::auth;
use super::message::{Id, check_if_match, etag, idempotency_key, media_type, parse_json, read_body};
use super::problem::{Code, Problem};
use super::row::{Stored, word};
use super::scim_filter::Filter;
use super::scim_patch::{apply, bad, whole};
use super::scim_schema::{USER, resource_type, service_provider_config, tell as tell_schema};
use super::server::Portal;
use super::user_store::{self, id_of};

const ROOT: &str = "/scim/v2";
const MEDIA_TYPES: [&str; 2] = ["application/scim+json", "application/json"];
const ERROR: &str = "urn:ietf:params:scim:api:messages:2.0:Error";
const LIST: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

/// The most users that are told at once.
pub(crate) const MOST_RESULTS: usize = 200;

/// How many are told where a client does not say.
const RESULTS: usize = 100;

/// The routes of SCIM.
pub(crate) fn routes() -> Router<Portal> {
    let at = |path: &str| format!("{ROOT}{path}");
    Router::new()
        .route(
            &at("/Users"),
            get(list).post(create).fallback(|portal, headers| refuse_method(portal, headers, "GET, HEAD, POST")),
        )
        .route(
            &at("/Users/{id}"),
            get(show).patch(change).fallback(|portal, headers| refuse_method(portal, headers, "GET, HEAD, PATCH")),
        )
        .route(&at("/Me"), get(me).fallback(|portal, headers| refuse_method(portal, headers, "GET, HEAD")))
        .route(&at("/ServiceProviderConfig"), read_only(service_provider_config))
        .route(&at("/ResourceTypes"), read_only(|root| list_of(&[resource_type(root)], 1, 1)))
        .route(&at("/ResourceTypes/User"), read_only(resource_type))
        .route(&at("/Schemas"), read_only(|root| list_of(&[tell_schema(root)], 1, 1)))
        .route(
            &at("/Schemas/{id}"),
            get(schema).fallback(|portal, headers| refuse_method(portal, headers, "GET, HEAD")),
        )
        .route(&at("/{*rest}"), axum::routing::any(unknown))
}

/// What is the same for everybody.
fn read_only(told: fn(&str) -> Value) -> axum::routing::MethodRouter<Portal> {
    get(move |State(portal): State<Portal>, headers: HeaderMap| {
        portal.answer_as(refuse, headers, move |portal, _| Ok(answer(StatusCode::OK, &told(&root(portal)))))
    })
    .fallback(|portal, headers| refuse_method(portal, headers, "GET, HEAD"))
}

async fn schema(State(portal): State<Portal>, id: Id, headers: HeaderMap) -> Response {
    portal
        .answer_as(refuse, headers, move |portal, _| match id {
            Ok(Path(id)) if id.eq_ignore_ascii_case(USER) => Ok(answer(StatusCode::OK, &tell_schema(&root(portal)))),
            _ => Err(Problem::new(Code::NotFound, "there is no such schema")),
        })
        .await
}

async fn list(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer_as(refuse, headers, move |portal, _| {
            let page = Page::parse(uri.query().unwrap_or_default())?;
            let mut users: Vec<Map<String, Value>> =
                portal.store().read(user_store::all)?.iter().map(|stored| tell(portal, stored)).collect();
            users.retain(|user| page.filter.as_ref().is_none_or(|filter| filter.matches(user)));
            let total = users.len();
            let wanted: Vec<Value> =
                users.into_iter().skip(page.start - 1).take(page.count).map(Value::Object).collect();
            Ok(answer(StatusCode::OK, &list_of(&wanted, total, page.start)))
        })
        .await
}

/// The part of a list that is asked for (RFC 7644 §3.4.2.4): it begins with 1.
struct Page {
    filter: Option<Filter>,
    start: usize,
    count: usize,
}

impl Page {
    fn parse(query: &str) -> Result<Self, Problem> {
        let mut page = Self { filter: None, start: 1, count: RESULTS };
        let number = |name: &str, value: &str| {
            value.parse::<i64>().map_err(|_| bad("invalidValue", format!("{name} must be a whole number")))
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "filter" => {
                    page.filter = Some(Filter::parse(&value).map_err(|why| bad("invalidFilter", why))?);
                }
                "startIndex" => page.start = usize::try_from(number("startIndex", &value)?).unwrap_or(0).max(1),
                "count" => page.count = usize::try_from(number("count", &value)?).unwrap_or(0).min(MOST_RESULTS),
                _ => {}
            }
        }
        Ok(page)
    }
}

async fn show(State(portal): State<Portal>, id: Id, headers: HeaderMap) -> Response {
    portal
        .answer_as(refuse, headers, move |portal, _| {
            let stored = portal.store().read(|connection| find(connection, &id))?;
            one(portal, StatusCode::OK, &stored)
        })
        .await
}

async fn me(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal
        .answer_as(refuse, headers, move |portal, headers| {
            let token = auth::bearer(headers)?;
            let stored = portal.store().read(|connection| user_store::signed_in(connection, token))?;
            let stored = stored.ok_or_else(|| Problem::new(Code::NotFound, "you are no user of this portal"))?;
            one(portal, StatusCode::OK, &stored)
        })
        .await
}

async fn create(State(portal): State<Portal>, headers: HeaderMap, body: Body) -> Response {
    let body = read_body(body).await;
    portal
        .answer_as(refuse, headers, move |portal, headers| {
            media_type(headers, &MEDIA_TYPES)?;
            let mut user = whole(&parse_json(&body?)?)?;
            // The same request again, by its key and content, is answered with the user that it has made.
            let request = idempotency_key(headers)?.map(|key| format!("{key} {}", Value::Object(user.clone())));
            let now = user_store::moment(portal.now());
            user.insert("meta".into(), json!({ "created": now, "lastModified": now }));
            let (stored, is_replay) = portal.store().write(|tx| {
                require_administrator(tx, headers)?;
                if let Some(known) = user_store::find_by_name(tx, word(&user, "userName"))? {
                    if request.is_some() && user_store::request_of(tx, known.number)? == request {
                        return Ok((known, true));
                    }
                    let detail = format!("the user name {} is taken", word(&user, "userName"));
                    return Err(Problem::new(Code::Scim(StatusCode::CONFLICT, "uniqueness"), detail));
                }
                let number = user_store::insert(tx, &user, request.as_deref())?;
                Ok((Stored { number, version: 1, body: user }, false))
            })?;
            let mut response = one(portal, StatusCode::CREATED, &stored)?;
            response.headers_mut().insert(LOCATION, header(&location(portal, stored.number))?);
            if is_replay {
                let replayed = HeaderName::from_static("idempotent-replayed");
                response.headers_mut().insert(replayed, HeaderValue::from_static("true"));
            }
            Ok(response)
        })
        .await
}

async fn change(State(portal): State<Portal>, id: Id, headers: HeaderMap, body: Body) -> Response {
    let body = read_body(body).await;
    portal
        .answer_as(refuse, headers, move |portal, headers| {
            media_type(headers, &MEDIA_TYPES)?;
            let patch = parse_json(&body?)?;
            let stored = portal.store().write(|tx| {
                require_administrator(tx, headers)?;
                let stored = find(tx, &id)?;
                check_if_match(headers, stored.version)?;
                let mut body = apply(&stored.body, &patch)?;
                if body == stored.body {
                    return Ok(stored);
                }
                let taken = user_store::find_by_name(tx, word(&body, "userName"))?;
                if taken.is_some_and(|other| other.number != stored.number) {
                    let detail = format!("the user name {} is taken", word(&body, "userName"));
                    return Err(Problem::new(Code::Scim(StatusCode::CONFLICT, "uniqueness"), detail));
                }
                if let Some(Value::Object(meta)) = body.get_mut("meta") {
                    meta.insert("lastModified".into(), user_store::moment(portal.now()));
                }
                let next = Stored { version: stored.version + 1, body, ..stored };
                user_store::update(tx, &next)?;
                keep_an_administrator(tx)?;
                Ok(next)
            })?;
            one(portal, StatusCode::OK, &stored)
        })
        .await
}

/// Only an administrator writes (H20).
fn require_administrator(tx: &Transaction<'_>, headers: &HeaderMap) -> Result<(), Problem> {
    let user = user_store::signed_in(tx, auth::bearer(headers)?)?;
    match user.is_some_and(|user| user_store::is_administrator(&user.body)) {
        true => Ok(()),
        false => {
            let code = Code::OtherIssue(StatusCode::FORBIDDEN);
            Err(Problem::new(code, "only an active user with the role admin may add and change users"))
        }
    }
}

/// Nobody could add or change users any more.
fn keep_an_administrator(tx: &Transaction<'_>) -> Result<(), Problem> {
    match user_store::all(tx)?.iter().any(|user| user_store::is_administrator(&user.body)) {
        true => Ok(()),
        false => Err(Problem::new(Code::Conflict, "no active administrator would be left")),
    }
}

fn find(connection: &Connection, id: &Id) -> Result<Stored, Problem> {
    let stored = match id {
        Ok(Path(id)) => user_store::find(connection, id)?,
        Err(_) => None,
    };
    stored.ok_or_else(|| Problem::new(Code::NotFound, "there is no such user"))
}

async fn unknown(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal.answer_as(refuse, headers, move |_, _| Err(Problem::no_such_path(uri.path()))).await
}

async fn refuse_method(State(portal): State<Portal>, headers: HeaderMap, allow: &'static str) -> Response {
    portal.answer_as(refuse, headers, move |_, _| Err(Problem::method_not_allowed(allow))).await
}

fn root(portal: &Portal) -> String {
    format!("{}{ROOT}", portal.url())
}

fn location(portal: &Portal, number: i64) -> String {
    format!("{}/Users/{}", root(portal), id_of(number))
}

/// A user with all that a client sees.
fn tell(portal: &Portal, stored: &Stored) -> Map<String, Value> {
    let mut told = Map::new();
    told.insert("schemas".into(), json!([USER]));
    told.insert("id".into(), id_of(stored.number).into());
    told.extend(stored.body.iter().map(|(name, value)| (name.clone(), value.clone())));
    if let Some(Value::Object(meta)) = told.get_mut("meta") {
        meta.insert("resourceType".into(), "User".into());
        meta.insert("location".into(), location(portal, stored.number).into());
        meta.insert("version".into(), etag(stored.version).into());
    }
    told
}

fn one(portal: &Portal, status: StatusCode, stored: &Stored) -> Result<Response, Problem> {
    let mut response = answer(status, &Value::Object(tell(portal, stored)));
    response.headers_mut().insert(ETAG, header(&etag(stored.version))?);
    Ok(response)
}

fn list_of(resources: &[Value], total: usize, start: usize) -> Value {
    json!({
        "schemas": [LIST],
        "totalResults": total,
        "startIndex": start,
        "itemsPerPage": resources.len(),
        "Resources": resources,
    })
}

fn answer(status: StatusCode, body: &Value) -> Response {
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPES[0]));
    response
}

/// RFC 7644 §3.12: the status is a text.
pub(crate) fn refuse(problem: Problem) -> Response {
    let (scim_type, detail) = (problem.scim_type(), problem.message().to_owned());
    let mut response = problem.into_response();
    let mut told = json!({ "schemas": [ERROR], "status": response.status().as_str(), "detail": detail });
    if let Some(scim_type) = scim_type {
        told["scimType"] = scim_type.into();
    }
    *response.body_mut() = Body::from(told.to_string());
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPES[0]));
    response
}
