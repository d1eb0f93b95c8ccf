//! What an answer looks like, whatever it tells (TMF630): one thing with its version, or a page of a list.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, ETAG, LINK, LOCATION};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Map, Value};

use super::message::etag;
use super::problem::{Code, Problem};
use super::query::Query;

pub(crate) const TOTAL_COUNT: HeaderName = HeaderName::from_static("x-total-count");
const RESULT_COUNT: HeaderName = HeaderName::from_static("x-result-count");
const REPLAYED: HeaderName = HeaderName::from_static("idempotent-replayed");

/// One thing, cut down to the asked fields.
pub(crate) fn one(query: &Query, whole: Map<String, Value>, version: i64) -> Result<Response, Problem> {
    let mut response = json(StatusCode::OK, &Value::Object(query.select(whole)));
    response.headers_mut().insert(ETAG, header(&etag(version))?);
    Ok(response)
}

/// The answer to a create, from the one that tells the thing: 201, and whether the same request came before.
pub(crate) fn created(mut told: Response, href: &str, is_replay: bool) -> Result<Response, Problem> {
    *told.status_mut() = StatusCode::CREATED;
    told.headers_mut().insert(LOCATION, header(href)?);
    if is_replay {
        told.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
    }
    Ok(told)
}

/// A page of the list at `base`, of `total` things on all pages.
pub(crate) fn page(
    query: &Query,
    base: &str,
    total: u64,
    items: impl Iterator<Item = Map<String, Value>>,
) -> Result<Response, Problem> {
    let items: Vec<Value> = items.map(|whole| Value::Object(query.select(whole))).collect();
    let count = items.len();
    let mut response = json(StatusCode::OK, &Value::Array(items));
    let headers = response.headers_mut();
    headers.insert(TOTAL_COUNT, header(&total.to_string())?);
    headers.insert(RESULT_COUNT, header(&count.to_string())?);
    headers.insert(LINK, header(&query.links(base, total))?);
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
