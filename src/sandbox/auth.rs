//! Sign-in: OAuth 2.0 client credentials (RFC 6749 §4.4) and Bearer tokens (RFC 6750).

use std::time::Duration;

use axum::body::Body;
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, PRAGMA, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::{Value, json};
use url::form_urlencoded;

use super::CLIENT_ID;
use super::problem::Problem;
use crate::Random;

/// Where tokens are had, as at Lumen's gateway.
pub(crate) const TOKEN_PATH: &str = "/oauth/v2/token";
/// How long a token lives, and is said to live.
pub(crate) const TOKEN_LIFETIME: Duration = Duration::from_secs(3600);

/// Why no token is given (RFC 6749 §5.2).
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    InvalidRequest(&'static str),
    InvalidClient,
    UnsupportedGrantType,
    InvalidScope,
}

/// Checks a token request; says which scope was asked for.
pub(crate) fn check_grant(headers: &HeaderMap, body: &[u8], client_secret: &str) -> Result<Option<String>, Refused> {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(Refused::InvalidRequest("send the body as application/x-www-form-urlencoded"));
    }
    let mut grant_type = None;
    let mut id = None;
    let mut secret = None;
    let mut scope = None;
    for (name, value) in form_urlencoded::parse(body) {
        let slot = match name.as_ref() {
            "grant_type" => &mut grant_type,
            "client_id" => &mut id,
            "client_secret" => &mut secret,
            "scope" => &mut scope,
            _ => continue,
        };
        // §3.2: no parameter may occur twice.
        if slot.replace(value.into_owned()).is_some() {
            return Err(Refused::InvalidRequest("a parameter is given twice"));
        }
    }
    let grant_type = grant_type.ok_or(Refused::InvalidRequest("grant_type is missing"))?;
    if let Some(basic) = headers.get(AUTHORIZATION) {
        // §2.3: no more than one way to authenticate.
        if secret.is_some() {
            return Err(Refused::InvalidRequest("the client signs in by header and by body"));
        }
        let (user, password) = basic.to_str().ok().and_then(basic_credentials).ok_or(Refused::InvalidClient)?;
        (id, secret) = (Some(user), Some(password));
    }
    let is_client = id.is_some_and(|id| same(&id, CLIENT_ID)) & secret.is_some_and(|it| same(&it, client_secret));
    if !is_client {
        return Err(Refused::InvalidClient);
    }
    if grant_type != "client_credentials" {
        return Err(Refused::UnsupportedGrantType);
    }
    Ok(scope)
}

/// Id and secret are form-encoded inside of Basic (RFC 6749 §2.3.1).
fn basic_credentials(header: &str) -> Option<(String, String)> {
    let (scheme, encoded) = header.split_once(' ')?;
    let decoded = scheme.eq_ignore_ascii_case("basic").then(|| STANDARD.decode(encoded.trim()).ok())??;
    let text = String::from_utf8(decoded).ok()?;
    let (user, password) = text.split_once(':')?;
    Some((form_decode(user), form_decode(password)))
}

fn form_decode(text: &str) -> String {
    let pair = format!("v={}", text.replace('&', "%26"));
    form_urlencoded::parse(pair.as_bytes()).next().map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// Compares without telling by time where the first difference is.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |different, (a, b)| different | (a ^ b)) == 0
}

/// Makes a token, and forgets those that have expired.
pub(crate) fn issue(
    tx: &Transaction<'_>,
    now: Timestamp,
    lifetime: Duration,
    random: &Random,
) -> rusqlite::Result<String> {
    let mut bytes = [0; 32];
    random(&mut bytes);
    let token = URL_SAFE_NO_PAD.encode(bytes);
    tx.execute("DELETE FROM token WHERE expires <= ?1", [now.as_second()])?;
    let expires = now.as_second().saturating_add_unsigned(lifetime.as_secs());
    tx.execute("INSERT OR REPLACE INTO token (token, expires) VALUES (?1, ?2)", params![token, expires])?;
    Ok(token)
}

/// The token that a request carries.
pub(crate) fn bearer(headers: &HeaderMap) -> Result<&str, Problem> {
    let header = headers.get(AUTHORIZATION).ok_or_else(Problem::no_token)?;
    let (scheme, token) = header.to_str().ok().and_then(|it| it.split_once(' ')).ok_or_else(Problem::no_token)?;
    if scheme.eq_ignore_ascii_case("bearer") { Ok(token.trim()) } else { Err(Problem::no_token()) }
}

/// The user that a scope asks to be signed in as: `user:NAME`.
pub(crate) fn user_in(scope: Option<&str>) -> Option<&str> {
    scope?.split(' ').find_map(|word| word.strip_prefix("user:"))
}

/// Lets a request through that has a token of ours.
pub(crate) fn check_bearer(connection: &Connection, headers: &HeaderMap, now: Timestamp) -> Result<(), Problem> {
    let token = bearer(headers)?;
    let mut known = connection.prepare_cached("SELECT expires FROM token WHERE token = ?1")?;
    match known.query_row([token], |row| row.get::<_, i64>(0)).optional()? {
        Some(expires) if expires > now.as_second() => Ok(()),
        _ => Err(Problem::bad_token()),
    }
}

/// The answer that carries a token (RFC 6749 §5.1).
pub(crate) fn granted(token: &str, scope: Option<&str>) -> Response {
    let mut body = json!({ "access_token": token, "token_type": "Bearer", "expires_in": TOKEN_LIFETIME.as_secs() });
    if let Some(scope) = scope {
        body["scope"] = scope.into();
    }
    answer(StatusCode::OK, &body)
}

/// The answer that refuses one (RFC 6749 §5.2).
pub(crate) fn refused(refused: &Refused) -> Response {
    let (status, error, description) = match refused {
        Refused::InvalidRequest(why) => (StatusCode::BAD_REQUEST, "invalid_request", *why),
        Refused::InvalidClient => (StatusCode::UNAUTHORIZED, "invalid_client", "client id or secret is wrong"),
        Refused::InvalidScope => (StatusCode::BAD_REQUEST, "invalid_scope", "the scope names no active user"),
        Refused::UnsupportedGrantType => {
            (StatusCode::BAD_REQUEST, "unsupported_grant_type", "only client_credentials is served")
        }
    };
    let mut response = answer(status, &json!({ "error": error, "error_description": description }));
    if *refused == Refused::InvalidClient {
        let challenge = HeaderValue::from_static("Basic realm=\"lumenctl sandbox\"");
        response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
    }
    response
}

fn answer(status: StatusCode, body: &Value) -> Response {
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(PRAGMA, HeaderValue::from_static("no-cache"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(basic: Option<&str>, body: &str) -> Result<Option<String>, Refused> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        if let Some(basic) = basic {
            let value = format!("Basic {}", STANDARD.encode(basic));
            headers.insert(AUTHORIZATION, HeaderValue::from_str(&value).unwrap());
        }
        check_grant(&headers, body.as_bytes(), "s3cret")
    }

    #[test]
    fn a_client_signs_in_by_header_or_by_body_but_not_by_both() {
        let body = "grant_type=client_credentials";
        assert_eq!(grant(Some("lumenctl-sandbox:s3cret"), body), Ok(None));
        assert_eq!(grant(Some("lumenctl%2Dsandbox:s3cret"), &format!("{body}&scope=a+b")), Ok(Some("a b".into())));
        let with_client = format!("{body}&client_id=lumenctl-sandbox&client_secret=s3cret");
        assert_eq!(grant(None, &with_client), Ok(None));
        assert!(matches!(grant(Some("lumenctl-sandbox:s3cret"), &with_client), Err(Refused::InvalidRequest(_))));
    }

    #[test]
    fn a_wrong_secret_another_grant_and_a_missing_one_are_told_apart() {
        let body = "grant_type=client_credentials";
        for wrong in ["lumenctl-sandbox:S3cret", "other:s3cret", "lumenctl-sandbox", ""] {
            assert_eq!(grant(Some(wrong), body), Err(Refused::InvalidClient), "{wrong}");
        }
        assert_eq!(grant(None, body), Err(Refused::InvalidClient));
        assert_eq!(grant(Some("lumenctl-sandbox:s3cret"), "grant_type=password"), Err(Refused::UnsupportedGrantType));
        assert!(matches!(grant(Some("lumenctl-sandbox:s3cret"), ""), Err(Refused::InvalidRequest(_))));
        let twice = "grant_type=client_credentials&grant_type=client_credentials";
        assert!(matches!(grant(Some("lumenctl-sandbox:s3cret"), twice), Err(Refused::InvalidRequest(_))));
    }
}
