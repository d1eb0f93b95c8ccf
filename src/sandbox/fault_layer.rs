//! The layer in front of the router that makes requests go wrong; handlers know nothing of it.
//!
//! Faults apply in this order: latency, rate-limit, drop-before, status; then the request is handled, as
//! drop-external-id and ignore-filters leave it; then page-status, drop-after, truncate. The first that answers or
//! cuts the connection is the last. One fault is not here: for expire-token, tokens are issued with that lifetime.

use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{CONTENT_LENGTH, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde_json::Value;
use url::form_urlencoded;

use super::fault::{Faults, Rate, Share};
use super::fault_wire::{Cutter, break_off};
use super::message::{IDEMPOTENCY_KEY, read_body};
use super::problem::{Code, Problem};
use crate::Clock;

/// Query parameters of a list that are not filters.
const NO_FILTERS: [&str; 6] = ["offset", "limit", "sort", "fields", "startIndex", "count"];
/// What the client's own reference is called: TMF621 v5, TMF621 v4, TMF655 v4.
const EXTERNAL_ID: [&str; 3] = ["externalIdentifier", "externalId", "externalReference"];

/// Puts the faults in front of all routes; requests must come over connections that know their [`Cutter`].
pub(crate) fn in_front_of(router: Router, faults: Faults, clock: Clock) -> Router {
    let bucket = faults.rate_limit.map(|rate| Bucket::full(rate, clock()));
    let chances = Mutex::new(Chances { random: SplitMix64(faults.seed), bucket });
    router.layer(from_fn_with_state(Arc::new(Injector { faults, clock, chances }), inject))
}

struct Injector {
    faults: Faults,
    clock: Clock,
    chances: Mutex<Chances>,
}

/// What one request changes for the next.
struct Chances {
    random: SplitMix64,
    bucket: Option<Bucket>,
}

/// What happens to one request.
struct Fate {
    /// Seconds until the next request is taken, where this one is too early.
    too_early: Option<u64>,
    drop_before: bool,
    status: Option<StatusCode>,
    drop_after: bool,
    truncate: bool,
}

impl Injector {
    /// Decides on arrival, and draws as often whatever the faults are: with the same seed the n-th request has the
    /// same fate, however long others take and whichever faults there are besides.
    fn decide(&self) -> Fate {
        let mut chances = self.chances.lock().unwrap_or_else(PoisonError::into_inner);
        let mut hits = |share: Option<Share>| {
            let drawn = chances.random.next_fraction();
            share.is_some_and(|share| share.includes(drawn))
        };
        let faults = &self.faults;
        let drop_before = hits(faults.drop_before);
        let status = hits(faults.status.map(|(_, share)| share));
        let drop_after = hits(faults.drop_after);
        let truncate = hits(faults.truncate);
        Fate {
            too_early: chances.bucket.as_mut().and_then(|bucket| bucket.take((self.clock)()).err()),
            drop_before,
            status: faults.status.filter(|_| status).map(|(status, _)| status),
            drop_after,
            truncate,
        }
    }
}

async fn inject(
    State(injector): State<Arc<Injector>>,
    ConnectInfo(connection): ConnectInfo<Cutter>,
    request: Request,
    next: Next,
) -> Response {
    let faults = &injector.faults;
    let fate = injector.decide();
    if let Some(latency) = faults.latency {
        tokio::time::sleep(latency).await;
    }
    if let Some(seconds) = fate.too_early {
        return too_many_requests(seconds);
    }
    if fate.drop_before {
        return connection.cut();
    }
    if let Some(status) = fate.status {
        return Problem::new(Code::OtherIssue(status), "the sandbox was told to fail this request").into_response();
    }

    let request = match alter(request, faults).await {
        Ok(request) => request,
        Err(problem) => return problem.into_response(),
    };
    let mut response = next.run(request).await;

    if let Some(status) = faults.page_status.filter(|_| is_part_of_list(&response)) {
        *response.status_mut() = status;
    }
    if fate.drop_after {
        return connection.cut();
    }
    if fate.truncate { break_off(response).await } else { response }
}

fn too_many_requests(seconds: u64) -> Response {
    let code = Code::OtherIssue(StatusCode::TOO_MANY_REQUESTS);
    let mut response = Problem::new(code, "the sandbox was told to take fewer requests").into_response();
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

/// The request as a portal that ignores some of it sees it.
async fn alter(mut request: Request, faults: &Faults) -> Result<Request, Problem> {
    if faults.ignore_filters
        && matches!(*request.method(), Method::GET | Method::HEAD)
        && let Some(uri) = without_filters(request.uri())
    {
        *request.uri_mut() = uri;
    }
    if !faults.drop_external_id {
        return Ok(request);
    }
    let (mut head, body) = request.into_parts();
    head.headers.remove(IDEMPOTENCY_KEY);
    let mut bytes = read_body(body).await?;
    // What is not JSON goes on as it came, for its handler to judge.
    if let Ok(mut json) = serde_json::from_slice(&bytes)
        && forget_external_id(&mut json)
    {
        bytes = json.to_string().into_bytes();
        head.headers.insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    }
    Ok(Request::from_parts(head, Body::from(bytes)))
}

fn without_filters(uri: &Uri) -> Option<Uri> {
    let is_no_filter =
        |pair: &&str| form_urlencoded::parse(pair.as_bytes()).all(|(name, _)| NO_FILTERS.contains(&name.as_ref()));
    let kept: Vec<&str> = uri.query()?.split('&').filter(is_no_filter).collect();
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = format!("{}?{}", uri.path(), kept.join("&")).parse().ok();
    Uri::from_parts(parts).ok()
}

/// Takes the client's reference out of an object, or out of the steps of a JSON patch; says whether there was one.
fn forget_external_id(json: &mut Value) -> bool {
    match json {
        Value::Object(members) => {
            let before = members.len();
            members.retain(|name, _| !EXTERNAL_ID.contains(&name.as_str()));
            members.len() < before
        }
        Value::Array(steps) => {
            let before = steps.len();
            steps.retain(|step| {
                let attribute = step["path"].as_str().and_then(|path| path.split('/').nth(1));
                !attribute.is_some_and(|name| EXTERNAL_ID.contains(&name))
            });
            steps.len() < before
        }
        _ => false,
    }
}

/// Whether there is more of a list than this answer has (TMF630).
fn is_part_of_list(response: &Response) -> bool {
    let count = |headers: &HeaderMap, name| headers.get(name)?.to_str().ok()?.parse::<u64>().ok();
    let total = count(response.headers(), "x-total-count");
    let here = count(response.headers(), "x-result-count");
    response.status() == StatusCode::OK && total.zip(here).is_some_and(|(total, here)| here < total)
}

/// A token bucket: it holds as many requests as its rate names, and is refilled evenly.
struct Bucket {
    rate: Rate,
    /// In parts of a request: one is worth the rate's milliseconds, and a millisecond brings the rate's requests.
    /// So nothing is ever rounded.
    level: u64,
    at: Timestamp,
}

impl Bucket {
    fn full(rate: Rate, now: Timestamp) -> Self {
        Self { rate, level: Self::capacity(rate), at: now }
    }

    fn capacity(rate: Rate) -> u64 {
        u64::from(rate.requests) * u64::from(rate.milliseconds)
    }

    /// Takes a request out, or says in how many seconds there is one.
    fn take(&mut self, now: Timestamp) -> Result<(), u64> {
        // A clock that was set back brings nothing.
        let elapsed = u64::try_from(now.as_millisecond() - self.at.as_millisecond()).unwrap_or(0);
        let brought = elapsed.saturating_mul(self.rate.requests.into());
        self.level = self.level.saturating_add(brought).min(Self::capacity(self.rate));
        self.at = now;
        let cost = u64::from(self.rate.milliseconds);
        match self.level.checked_sub(cost) {
            Some(rest) => {
                self.level = rest;
                Ok(())
            }
            None => Err((cost - self.level).div_ceil(u64::from(self.rate.requests) * 1000)),
        }
    }
}

/// SplitMix64, after Sebastiano Vigna's public domain code (<https://prng.di.unimi.it/splitmix64.c>).
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Evenly from 0 to below 1, with the 53 bits that an `f64` holds.
    fn next_fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_random_numbers_are_those_of_the_published_generator() {
        let mut random = SplitMix64(1_234_567);
        assert_eq!(
            [random.next(), random.next(), random.next()],
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
        assert!((0..1000).map(|_| random.next_fraction()).all(|drawn| (0.0..1.0).contains(&drawn)));
    }

    #[test]
    fn a_bucket_lets_a_burst_through_and_then_what_its_rate_brings() {
        let at = |millisecond| Timestamp::from_millisecond(millisecond).unwrap();
        let mut bucket = Bucket::full(Rate { requests: 2, milliseconds: 60_000 }, at(0));
        assert_eq!([bucket.take(at(0)), bucket.take(at(0)), bucket.take(at(0))], [Ok(()), Ok(()), Err(30)]);
        assert_eq!([bucket.take(at(28_500)), bucket.take(at(29_999))], [Err(2), Err(1)]);
        assert_eq!([bucket.take(at(30_000)), bucket.take(at(10_000))], [Ok(()), Err(30)]);
        let after_a_day = [bucket.take(at(86_400_000)), bucket.take(at(86_400_000)), bucket.take(at(86_400_000))];
        assert_eq!(after_a_day, [Ok(()), Ok(()), Err(30)]);
    }

    #[test]
    fn only_page_order_and_fields_stay_of_a_query() {
        let kept = |uri: &str| without_filters(&uri.parse().unwrap()).unwrap().to_string();
        assert_eq!(
            kept("/v4/x?status=held&limit=5&externalIdentifier.id=a&%73ort=-id&filter=x&offset=0&fields=id"),
            "/v4/x?limit=5&%73ort=-id&offset=0&fields=id"
        );
        assert_eq!(kept("/x?a=b"), "/x?");
        assert_eq!(without_filters(&"/x".parse().unwrap()), None);
    }

    #[test]
    fn a_reference_is_taken_out_of_objects_and_patches_of_either_version() {
        for (mut body, rest) in [
            (json!({ "name": "x", "externalIdentifier": [{ "id": "a" }] }), json!({ "name": "x" })),
            (
                json!({ "externalId": "a", "note": [{ "id": "externalId" }] }),
                json!({ "note": [{ "id": "externalId" }] }),
            ),
            (
                json!([
                    { "op": "add", "path": "/externalIdentifier/-", "value": { "id": "a" } },
                    { "op": "replace", "path": "/name", "value": "x" },
                    { "op": "remove", "path": "/externalId" },
                ]),
                json!([{ "op": "replace", "path": "/name", "value": "x" }]),
            ),
        ] {
            assert!(forget_external_id(&mut body));
            assert_eq!(body, rest);
            assert!(!forget_external_id(&mut body));
        }
        assert!(!forget_external_id(&mut json!("externalId")));
    }
}
