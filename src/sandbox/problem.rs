//! Refusals as TM Forum's `Error` (TMF630): `{code, reason, message, status, "@type":"Error", propertyPath?}`.

use axum::body::Body;
use axum::http::header::{ALLOW, CONTENT_TYPE, HeaderName, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// MEF's closed list of error codes (MEF 124), and the HTTP status that this portal sends each with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    MissingProperty,
    InvalidValue,
    InvalidFormat,
    ReferenceNotFound,
    UnexpectedProperty,
    TooManyRecords,
    /// A failure that none of the others names; the status says which.
    OtherIssue(StatusCode),
    MissingCredentials,
    InvalidCredentials,
    NotFound,
    Conflict,
    /// `If-Match` named another version (RFC 9110 §13.1.1): a conflict with a status of its own.
    PreconditionFailed,
    /// Not MEF's: a state that does not lead to the one asked for.
    InvalidTransition,
    InternalError,
    NotImplemented,
    /// A `scimType` (RFC 7644 §3.12) with its status.
    Scim(StatusCode, &'static str),
}

impl Code {
    const fn row(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::MissingProperty => (StatusCode::BAD_REQUEST, "missingProperty", "a required attribute is missing"),
            Self::InvalidValue => (StatusCode::BAD_REQUEST, "invalidValue", "a value is not one that is taken here"),
            Self::InvalidFormat => (StatusCode::BAD_REQUEST, "invalidFormat", "a value has the wrong form"),
            Self::ReferenceNotFound => (StatusCode::BAD_REQUEST, "referenceNotFound", "what is referred to is unknown"),
            Self::UnexpectedProperty => {
                (StatusCode::BAD_REQUEST, "unexpectedProperty", "an attribute cannot be given here")
            }
            Self::TooManyRecords => (StatusCode::BAD_REQUEST, "tooManyRecords", "there is more than is taken at once"),
            Self::OtherIssue(status) => (status, "otherIssue", "the request cannot be served"),
            Self::MissingCredentials => (StatusCode::UNAUTHORIZED, "missingCredentials", "sign in first"),
            Self::InvalidCredentials => (StatusCode::UNAUTHORIZED, "invalidCredentials", "sign in again"),
            Self::NotFound => (StatusCode::NOT_FOUND, "notFound", "there is no such thing"),
            Self::Conflict => (StatusCode::CONFLICT, "conflict", "it exists with other content"),
            Self::PreconditionFailed => (StatusCode::PRECONDITION_FAILED, "conflict", "it was changed in the meantime"),
            Self::InvalidTransition => (StatusCode::CONFLICT, "invalidTransition", "the state does not allow this"),
            Self::InternalError => (StatusCode::INTERNAL_SERVER_ERROR, "internalError", "the portal failed"),
            Self::Scim(status, scim_type) => (status, scim_type, "the request is not as RFC 7644 has it"),
            Self::NotImplemented => (StatusCode::NOT_IMPLEMENTED, "notImplemented", "this portal does not do that"),
        }
    }
}

/// A refused request.
#[derive(Debug)]
pub(crate) struct Problem {
    code: Code,
    message: String,
    /// JSON Pointer of the attribute (MEF's extension).
    property_path: Option<String>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Problem {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), property_path: None, headers: Vec::new() }
    }

    /// Names the attribute, as a JSON Pointer.
    pub(crate) fn at(mut self, property_path: impl Into<String>) -> Self {
        self.property_path = Some(property_path.into());
        self
    }

    /// The same with other names for attributes, in the message and the pointer.
    pub(crate) fn rename(mut self, change: impl Fn(&str) -> String) -> Self {
        self.message = change(&self.message);
        self.property_path = self.property_path.as_deref().map(change);
        self
    }

    fn header(mut self, name: HeaderName, value: &'static str) -> Self {
        self.headers.push((name, HeaderValue::from_static(value)));
        self
    }

    pub(crate) fn no_such(what: &str, id: &str) -> Self {
        Self::new(Code::NotFound, format!("there is no {what} {id}"))
    }

    pub(crate) fn no_such_ticket(id: &str) -> Self {
        Self::no_such("trouble ticket", id)
    }

    pub(crate) fn no_such_path(path: &str) -> Self {
        Self::new(Code::NotFound, format!("nothing is served at {path}"))
    }

    pub(crate) fn method_not_allowed(allow: &'static str) -> Self {
        let code = Code::OtherIssue(StatusCode::METHOD_NOT_ALLOWED);
        Self::new(code, format!("only {allow} is served here")).header(ALLOW, allow)
    }

    pub(crate) fn media_type(accepted: &str) -> Self {
        Self::new(Code::OtherIssue(StatusCode::UNSUPPORTED_MEDIA_TYPE), format!("send the body as {accepted}"))
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        let message = format!("the body has more than {} MiB", limit / (1024 * 1024));
        Self::new(Code::OtherIssue(StatusCode::PAYLOAD_TOO_LARGE), message)
    }

    /// RFC 6750 §3: a request without a token is told the scheme and nothing more.
    pub(crate) fn no_token() -> Self {
        Self::new(Code::MissingCredentials, "send a Bearer token; the token endpoint gives one")
            .header(WWW_AUTHENTICATE, "Bearer realm=\"lumenctl sandbox\"")
    }

    pub(crate) fn bad_token() -> Self {
        Self::new(Code::InvalidCredentials, "the Bearer token is unknown or has expired")
            .header(WWW_AUTHENTICATE, "Bearer realm=\"lumenctl sandbox\", error=\"invalid_token\"")
    }

    #[cfg(test)]
    pub(crate) fn told(&self) -> (u16, &'static str, Option<&str>) {
        let (status, code, _) = self.code.row();
        (status.as_u16(), code, self.property_path.as_deref())
    }

    /// SCIM's word for what is wrong, where there is one (RFC 7644 §3.12).
    pub(crate) fn scim_type(&self) -> Option<&'static str> {
        match self.code {
            Code::Scim(_, scim_type) => Some(scim_type),
            Code::InvalidFormat => Some("invalidSyntax"),
            _ => None,
        }
    }

    /// What is wrong, in a sentence.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }
}

impl From<rusqlite::Error> for Problem {
    /// A database that another process keeps busy is a matter of time, everything else a failure.
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
                let code = Code::OtherIssue(StatusCode::SERVICE_UNAVAILABLE);
                Self::new(code, "another process keeps the database busy").header(RETRY_AFTER, "1")
            }
            _ => Self::new(Code::InternalError, format!("the database failed: {error}")),
        }
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::new(Code::InternalError, format!("what the database holds cannot be read: {error}"))
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, code, reason) = self.code.row();
        let mut body = json!({
            "@type": "Error",
            "code": code,
            "reason": reason,
            "message": self.message,
            "status": status.as_str(),
        });
        if let Some(path) = self.property_path {
            body["propertyPath"] = path.into();
        }
        let mut response = Response::new(Body::from(body.to_string()));
        *response.status_mut() = status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response.headers_mut().extend(self.headers);
        response
    }
}
