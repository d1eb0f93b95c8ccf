//! What a portal can answer, or fail to.

use std::fmt;
use std::time::Duration;

use http::header::{HeaderMap, RETRY_AFTER};
use serde_json::Value;

use crate::domain::ExternalId;
use crate::text;

/// An answer with an HTTP status that is not success.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// HTTP status.
    pub status: u16,
    /// The portal's own code, if it gave one.
    pub code: Option<String>,
    /// What the portal said, in one line of at most 500 characters; not yet cleaned for a terminal.
    pub message: String,
    /// Where in the request, a JSON Pointer (MEF's `propertyPath`).
    pub property_path: Option<String>,
    /// How long it asks to wait.
    pub retry_after: Option<Duration>,
    /// The portal's name for the request.
    pub request_id: Option<String>,
    /// All of it, for `api`.
    pub whole: Box<Whole>,
}

/// An answer as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whole {
    /// All headers.
    pub headers: HeaderMap,
    /// The decoded body.
    pub body: Vec<u8>,
}

/// Why an operation on a portal did not give its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PortalError {
    /// No connection was made: the request cannot have arrived.
    NotConnected {
        /// `host:port`
        host: String,
        /// What the system says.
        reason: String,
    },
    /// The request may have arrived, its answer did not.
    Lost {
        /// `host:port`
        host: String,
        /// What went wrong.
        reason: String,
    },
    /// The portal answered, and it was no success.
    Answered(Answered),
    /// The answer is not what the API promises.
    Unreadable(String),
    /// The portal has a thing of this id, and it is of another kind.
    OtherKind {
        /// Its id.
        id: String,
        /// What was asked for, as [`Resource::KIND`](super::ops::resource::Resource::KIND) says it.
        kind: &'static str,
    },
    /// The answer is larger than any sane one.
    TooLarge {
        /// Bytes.
        limit: u64,
    },
    /// The portal wants to send us elsewhere.
    Redirected {
        /// Where to.
        to: String,
        /// Why not.
        why: String,
    },
    /// Sign-in was refused.
    SignIn {
        /// `host:port`
        host: String,
        /// What the token endpoint said.
        message: String,
    },
    /// There is no token because the token endpoint failed: the request itself has not been sent.
    NoToken {
        /// What the token endpoint did.
        cause: Box<PortalError>,
    },
    /// Something of the set-up cannot be used.
    Setup(String),
    /// A change came too late: the thing has gone another way in the meantime.
    Overtaken {
        /// Its id.
        id: String,
        /// Its present state.
        status: String,
    },
    /// A write was sent and its fate could not be established.
    OutcomeUnknown {
        /// What finds it later.
        external_id: ExternalId,
        /// The failure after the request was sent.
        cause: Box<PortalError>,
        /// Whether the portal did not answer when it was asked about it either, for as long as it is asked.
        is_silent: bool,
    },
}

impl fmt::Display for PortalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::NotConnected { host, reason } => text!("portal-no-connection", host = host, reason = reason),
            Self::Lost { host, reason } => text!("portal-no-answer", host = host, reason = reason),
            Self::Answered(Answered { status, message, .. }) => {
                text!("portal-answered", status = status, message = message)
            }
            Self::Unreadable(why) => text!("portal-answer-not-readable", why = why),
            Self::OtherKind { id, kind } => text!("portal-other-kind", id = id, kind = kind),
            Self::TooLarge { limit } => text!("portal-answer-cut-off", size = limit / (1024 * 1024)),
            Self::Redirected { to, why } => text!("portal-redirect-not-followed", to = to, why = why),
            Self::SignIn { host, message } => text!("portal-sign-in-refused", host = host, message = message),
            Self::NoToken { cause } => text!("portal-sign-in-failed", cause = cause),
            Self::Setup(why) => return f.write_str(why),
            Self::Overtaken { id, status } => text!("portal-overtaken", id = id, status = status),
            Self::OutcomeUnknown { cause, .. } => text!("portal-outcome-unknown", cause = cause),
        };
        f.write_str(&text)
    }
}

impl std::error::Error for PortalError {}

impl PortalError {
    /// The HTTP status, where the portal answered.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Answered(answered) => Some(answered.status),
            _ => None,
        }
    }

    /// Whether a request that failed so may have been carried out all the same.
    pub fn is_ambiguous(&self) -> bool {
        match self {
            // A redirect after a POST may well say where the new thing is.
            Self::Lost { .. }
            | Self::Unreadable(_)
            | Self::OtherKind { .. }
            | Self::TooLarge { .. }
            | Self::Redirected { .. } => true,
            Self::Answered(answered) => matches!(answered.status, 408 | 425 | 500..),
            _ => false,
        }
    }
}

/// Reads an error answer: TM Forum's, a gateway's, RFC 9457's, RFC 6749's, HTML, or nothing at all.
pub(super) fn read(status: u16, headers: &HeaderMap, body: &[u8], now: jiff::Timestamp) -> Answered {
    let json: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let text = |pointer: &str| match json.pointer(pointer) {
        Some(Value::String(text)) if !text.trim().is_empty() => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let first = |pointers: &[&str]| pointers.iter().find_map(|pointer| text(pointer));
    let reason = first(&["/reason", "/error/message", "/Error", "/title", "/fault/faultstring"]);
    let message = first(&["/message", "/error/detail", "/error_description", "/detail", "/ErrorDescription", "/error"]);
    let said = match (reason, message) {
        (Some(reason), Some(message)) if reason != message => format!("{reason}: {message}"),
        (Some(one), _) | (None, Some(one)) => one,
        (None, None) => match in_words(body) {
            Some(Words::Page(title)) => text!("portal-web-page", title = title),
            Some(Words::Markup) => text!("portal-web-page-or-xml"),
            Some(Words::Line(line)) => line,
            None => http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).map_or_else(
                || text!("portal-no-further-explanation"),
                |reason| text!("portal-reason-without-explanation", reason = reason),
            ),
        },
    };
    Answered {
        status,
        code: first(&["/code", "/ErrorCode", "/error/code", "/type", "/error"]),
        message: shorten(&said, 500),
        property_path: text("/propertyPath"),
        retry_after: retry_after(headers, now),
        request_id: ["x-request-id", "x-correlation-id", "request-id", "x-amzn-requestid"]
            .iter()
            .find_map(|name| headers.get(*name)?.to_str().ok())
            .map(|id| shorten(id, 100)),
        whole: Box::new(Whole { headers: headers.clone(), body: body.to_vec() }),
    }
}

/// The words of a body that is not JSON.
pub(super) enum Words {
    /// The title of an HTML page.
    Page(String),
    /// HTML without a title, or XML.
    Markup,
    /// The first line of text.
    Line(String),
}

/// What a body says that is not JSON.
pub(super) fn in_words(body: &[u8]) -> Option<Words> {
    let text = String::from_utf8_lossy(&body[..body.len().min(4096)]);
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    if lower.starts_with('<') {
        let title = lower.find("<title>").and_then(|start| {
            let rest = text.get(start + "<title>".len()..)?;
            rest.get(..rest.find('<')?)
        });
        return Some(match title {
            Some(title) => Words::Page(shorten(title.trim(), 120)),
            None => Words::Markup,
        });
    }
    text.lines().next().map(|line| shorten(line, 200)).filter(|line| !line.is_empty()).map(Words::Line)
}

fn shorten(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// `Retry-After` in seconds or as an HTTP date (RFC 9110 §10.2.3).
fn retry_after(headers: &HeaderMap, now: jiff::Timestamp) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        // More than a clock can count is for ever, and so is this.
        return Some(Duration::from_secs(seconds.min(u64::from(u32::MAX))));
    }
    let date = jiff::fmt::rfc2822::parse(value).ok()?.timestamp();
    Some(Duration::try_from(date.duration_since(now)).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(body: &str) -> String {
        read(503, &HeaderMap::new(), body.as_bytes(), jiff::Timestamp::UNIX_EPOCH).message
    }

    #[test]
    fn a_thing_of_another_kind_is_told_by_the_kind_that_was_asked_for() {
        use crate::domain::{ChangeRequest, Extension, Inquiry, Order, Service, Ticket, User};
        use crate::portal::ops::resource::Resource;

        let told = |kind| PortalError::OtherKind { id: "A-1".to_owned(), kind }.to_string();
        let kinds =
            [Inquiry::KIND, Extension::KIND, Ticket::KIND, ChangeRequest::KIND, Order::KIND, Service::KIND, User::KIND];
        for kind in kinds {
            assert_eq!(told(kind), format!("A-1 is no {}", kind.replace('-', " ")));
        }
    }

    #[test]
    fn every_known_form_of_error_becomes_one_sentence() {
        assert_eq!(
            message(r#"{"code":"E1","reason":"No service","message":"X is unknown"}"#),
            "No service: X is unknown"
        );
        assert_eq!(message(r#"{"ErrorCode":"900","Error":"Invalid call"}"#), "Invalid call");
        assert_eq!(message(r#"{"error":{"message":"Nope","detail":"not yours"}}"#), "Nope: not yours");
        assert_eq!(message(r#"{"title":"Gone","detail":"for good"}"#), "Gone: for good");
        assert_eq!(message(r#"{"error":"invalid_client","error_description":"unknown client"}"#), "unknown client");
        assert_eq!(message(r#"{"detail":"Not Found"}"#), "Not Found");
        assert_eq!(message("<html><head><TITLE>Bad\n Gateway</TITLE>"), "a web page titled \"Bad Gateway\"");
        assert_eq!(message("upstream timed out\nmore"), "upstream timed out");
        assert_eq!(message(""), "Service Unavailable, without further explanation");
        assert_eq!(message("[1,2]"), "[1,2]");
        assert!(message(&"x".repeat(10_000)).chars().count() <= 501);
    }

    #[test]
    fn retry_after_is_read_in_seconds_and_as_a_date() {
        let now: jiff::Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        let header = |value: &str| HeaderMap::from_iter([(RETRY_AFTER, value.parse().unwrap())]);
        assert_eq!(retry_after(&header("12"), now), Some(Duration::from_secs(12)));
        let forever = retry_after(&header("18446744073709551615"), now).unwrap();
        assert!(std::time::Instant::now().checked_add(forever * 2).is_some());
        assert_eq!(retry_after(&header("Mon, 23 Nov 2026 12:00:30 GMT"), now), Some(Duration::from_secs(30)));
        assert_eq!(retry_after(&header("Mon, 23 Nov 2026 11:00:00 GMT"), now), Some(Duration::ZERO));
        assert_eq!(retry_after(&header("soon"), now), None);
    }
}
