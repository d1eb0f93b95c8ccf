//! What a request carries: its body within limits, its media type, its conditions and its idempotency key.

use std::future::poll_fn;
use std::pin::Pin;

use axum::body::{Body, HttpBody};
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::header::{CONTENT_TYPE, IF_MATCH};
use axum::http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::problem::{Code, Problem};

/// The largest body that is taken.
pub(crate) const BODY_LIMIT: usize = 16 * 1024 * 1024;
/// How much of a larger body is read and thrown away, so that the client gets to read the refusal.
const DRAIN_LIMIT: usize = 4 * BODY_LIMIT;
/// How deep objects and arrays may lie in each other.
pub(crate) const DEPTH_LIMIT: usize = 32;
/// How many values a body may have.
pub(crate) const VALUE_LIMIT: usize = 100_000;

/// The name of IETF draft-ietf-httpapi-idempotency-key-header.
pub(crate) const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// The id in the path; one that is not even text is as unknown as any other.
pub(crate) type Id = Result<Path<String>, PathRejection>;

/// Reads a body of at most [`BODY_LIMIT`] bytes.
pub(crate) async fn read_body(mut body: Body) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let mut seen = 0;
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let frame = frame.map_err(|error| {
            Problem::new(Code::OtherIssue(StatusCode::BAD_REQUEST), format!("the body broke off: {error}"))
        })?;
        let Ok(data) = frame.into_data() else { continue };
        seen += data.len();
        if seen <= BODY_LIMIT {
            bytes.extend_from_slice(&data);
        } else if seen > DRAIN_LIMIT {
            break;
        } else {
            bytes = Vec::new();
        }
    }
    if seen > BODY_LIMIT { Err(Problem::too_large(BODY_LIMIT)) } else { Ok(bytes) }
}

/// Parses a JSON body within the limits of depth and number of values.
pub(crate) fn parse_json(bytes: &[u8]) -> Result<Value, Problem> {
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| Problem::new(Code::InvalidFormat, format!("the body is not JSON: {error}")))?;
    check_size(&value)?;
    Ok(value)
}

/// Refuses what is nested too deep or has too many values.
pub(crate) fn check_size(value: &Value) -> Result<(), Problem> {
    let mut count = 0;
    let mut open = vec![(value, 1)];
    while let Some((value, depth)) = open.pop() {
        count += 1;
        if depth > DEPTH_LIMIT {
            return Err(Problem::new(Code::InvalidFormat, format!("the JSON is nested deeper than {DEPTH_LIMIT}")));
        }
        if count > VALUE_LIMIT {
            return Err(Problem::new(Code::TooManyRecords, format!("the JSON has more than {VALUE_LIMIT} values")));
        }
        match value {
            Value::Array(items) => open.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Object(members) => open.extend(members.values().map(|item| (item, depth + 1))),
            _ => {}
        }
    }
    Ok(())
}

/// Which of `accepted` the body is said to be; a charset other than UTF-8 is another type (RFC 8259 §8.1).
pub(crate) fn media_type(headers: &HeaderMap, accepted: &[&'static str]) -> Result<&'static str, Problem> {
    let refused = || Problem::media_type(&accepted.join(" or "));
    let said = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).ok_or_else(refused)?;
    let mut parts = said.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    let is_utf8 = parts.all(|parameter| match parameter.split_once('=') {
        Some((name, charset)) if name.eq_ignore_ascii_case("charset") => {
            charset.trim_matches('"').eq_ignore_ascii_case("utf-8")
        }
        _ => true,
    });
    accepted.iter().copied().find(|known| is_utf8 && known.eq_ignore_ascii_case(essence)).ok_or_else(refused)
}

/// The `Idempotency-Key`, if there is one: a Structured Field String (RFC 9651 §3.3.3), quotes and all.
pub(crate) fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let mut values = headers.get_all(IDEMPOTENCY_KEY).iter();
    let Some(value) = values.next() else { return Ok(None) };
    let refused = || {
        Problem::new(
            Code::InvalidFormat,
            "the header Idempotency-Key must be one string of 1 to 255 ASCII characters in double quotes",
        )
    };
    if values.next().is_some() {
        return Err(refused());
    }
    let text = value.to_str().map_err(|_| refused())?.trim();
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).ok_or_else(refused)?;
    let mut key = String::new();
    let mut chars = inner.chars();
    while let Some(char) = chars.next() {
        key.push(match char {
            '"' => return Err(refused()),
            '\\' => chars.next().filter(|next| matches!(next, '"' | '\\')).ok_or_else(refused)?,
            other => other,
        });
    }
    if (1..=255).contains(&key.len()) { Ok(Some(key)) } else { Err(refused()) }
}

/// The strong entity tag of a version (RFC 9110 §8.8.3).
pub(crate) fn etag(version: i64) -> String {
    format!("\"{version}\"")
}

/// Checks `If-Match` against the present version (RFC 9110 §13.1.1: strong comparison, so a weak tag never matches).
pub(crate) fn check_if_match(headers: &HeaderMap, version: i64) -> Result<(), Problem> {
    let mut tags = headers.get_all(IF_MATCH).iter().filter_map(|value| value.to_str().ok()).peekable();
    if !headers.contains_key(IF_MATCH) {
        return Ok(());
    }
    let present = etag(version);
    if tags.any(|list| list.split(',').map(str::trim).any(|tag| tag == "*" || tag == present)) {
        Ok(())
    } else {
        Err(Problem::new(Code::PreconditionFailed, format!("the present version is {present}: read it again")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use serde_json::json;

    fn headers(name: &'static str, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name.parse().unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap())])
    }

    #[test]
    fn a_media_type_may_say_utf_8_and_nothing_else() {
        for fine in ["application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\""] {
            assert!(media_type(&headers("content-type", fine), &["application/json"]).is_ok(), "{fine}");
        }
        for bad in ["text/plain", "application/json; charset=latin1", "", "application/json-patch+json"] {
            assert!(media_type(&headers("content-type", bad), &["application/json"]).is_err(), "{bad}");
        }
        assert!(media_type(&HeaderMap::new(), &["application/json"]).is_err());
    }

    #[test]
    fn an_idempotency_key_is_a_quoted_string() {
        let key = |text| idempotency_key(&headers("idempotency-key", text)).ok().flatten();
        assert_eq!(key("\"job-42\"").as_deref(), Some("job-42"));
        assert_eq!(key(r#""a\"b\\c""#).as_deref(), Some(r#"a"b\c"#));
        for bad in ["job-42", "\"\"", "\"", "\"a\"b\"", r#""a\b""#, r#""a\""#] {
            assert!(idempotency_key(&headers("idempotency-key", bad)).is_err(), "{bad}");
        }
        assert_eq!(idempotency_key(&HeaderMap::new()).unwrap(), None);
    }

    #[test]
    fn if_match_takes_the_present_strong_tag_or_a_star() {
        for fine in ["\"3\"", "*", "\"2\", \"3\""] {
            assert!(check_if_match(&headers("if-match", fine), 3).is_ok(), "{fine}");
        }
        for bad in ["\"2\"", "W/\"3\"", "3", ""] {
            assert_eq!(check_if_match(&headers("if-match", bad), 3).unwrap_err().told().0, 412, "{bad}");
        }
        assert!(check_if_match(&HeaderMap::new(), 3).is_ok());
    }

    #[test]
    fn deep_and_wide_json_is_refused() {
        let deep = (0..DEPTH_LIMIT).fold(json!(1), |inner, _| json!([inner]));
        assert_eq!(check_size(&deep).unwrap_err().told().1, "invalidFormat");
        let wide = Value::Array(vec![Value::Null; VALUE_LIMIT]);
        assert_eq!(check_size(&wide).unwrap_err().told().1, "tooManyRecords");
        assert!(parse_json("[".repeat(5000).as_bytes()).is_err());
    }
}
