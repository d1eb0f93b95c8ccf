//! The one table: kind of failure ► exit code ► stable code ► hint.

use std::fmt;
use std::time::Duration;

use crate::domain::{Refusal, Rule};
use crate::portal::PortalError;
#[cfg(feature = "sandbox")]
use crate::sandbox::SandboxError;

/// The kind of a failure decides the exit code (CLI.md, *Exit codes*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the table below says what each is")]
pub enum Kind {
    Internal,
    InvalidInput,
    NotConfigured,
    NotAuthenticated,
    Forbidden,
    NotFound,
    Conflict,
    Rejected,
    Unavailable,
    OutcomeUnknown,
    Partial,
    TimedOut,
    CustomerActionNeeded,
    WrongEndState,
    Interrupted,
}

impl Kind {
    /// All of them, by exit code.
    pub const ALL: [Self; 15] = [
        Self::Internal,
        Self::InvalidInput,
        Self::NotConfigured,
        Self::NotAuthenticated,
        Self::Forbidden,
        Self::NotFound,
        Self::Conflict,
        Self::Rejected,
        Self::Unavailable,
        Self::OutcomeUnknown,
        Self::Partial,
        Self::TimedOut,
        Self::CustomerActionNeeded,
        Self::WrongEndState,
        Self::Interrupted,
    ];

    /// Exit code, stable code, when it happens.
    const fn row(self) -> (u8, &'static str, &'static str) {
        match self {
            Self::Internal => (1, "internal", "a bug, or a failure nobody foresaw"),
            Self::InvalidInput => (2, "invalid_input", "a usage error, or a check before any call: nothing was sent"),
            Self::NotConfigured => (3, "not_configured", "no profile, or something in it is missing"),
            Self::NotAuthenticated => (3, "not_authenticated", "no credential, or the portal does not take it (401)"),
            Self::Forbidden => (3, "forbidden", "the credential may not do this (403)"),
            Self::NotFound => (4, "not_found", "the portal has no such thing (404)"),
            Self::Conflict => {
                (5, "conflict", "it exists and --if-exists fail was given, or its state does not allow this")
            }
            Self::Rejected => (6, "rejected", "the portal refused the content (400, 422, other 4xx)"),
            Self::Unavailable => {
                (7, "unavailable", "no connection, TLS, 5xx or 429 after all retries; prints the TSC's phone (H21)")
            }
            Self::OutcomeUnknown => (
                8,
                "outcome_unknown",
                "a write was sent and its fate could not be established; prints the external id and what settles it",
            ),
            Self::Partial => (9, "partial", "of several things some failed"),
            Self::TimedOut => (10, "timed_out", "the wait ended without the state; the thing itself is fine"),
            Self::CustomerActionNeeded => {
                (11, "customer_action_needed", "the wait met \"waiting for the customer\" (H6)")
            }
            Self::WrongEndState => (12, "wrong_end_state", "the wait met another final state"),
            Self::Interrupted => (130, "interrupted", "Ctrl-C; what was done is on record"),
        }
    }

    /// The process's exit code.
    pub const fn exit_code(self) -> u8 {
        self.row().0
    }

    /// The stable code of the kind; an error may carry a more exact one.
    pub const fn code(self) -> &'static str {
        self.row().1
    }

    /// When it happens, for `help exit-codes`.
    pub const fn when(self) -> &'static str {
        self.row().2
    }
}

/// One refused value of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where the value came from: `--service-id`, `LUMENCTL_TIMEOUT`, `config.toml:4`.
    pub field: String,
    /// What its parser said.
    pub refusal: Refusal,
}

/// The problems of one command line, collected so that all are reported at once.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Parses `text`, or notes that `field` was refused.
    pub fn parse<T: std::str::FromStr<Err = Refusal>>(&mut self, field: &str, text: &str) -> Option<T> {
        self.take(field, text.parse())
    }

    /// The value, or a note that `field` was refused.
    pub fn take<T>(&mut self, field: &str, parsed: Result<T, Refusal>) -> Option<T> {
        parsed.map_err(|refusal| self.add(field, refusal)).ok()
    }

    /// Notes a problem.
    pub fn add(&mut self, field: &str, refusal: Refusal) {
        self.0.push(Problem { field: field.to_owned(), refusal });
    }

    /// Notes the problems of a part of the input, such as a row; each field is told with the part's `place`.
    pub fn add_all(&mut self, place: &str, problems: Self) {
        self.0.extend(
            problems.0.into_iter().map(|problem| Problem { field: format!("{place} {}", problem.field), ..problem }),
        );
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was refused.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Fails with everything that was noted.
    ///
    /// # Errors
    /// One [`Kind::InvalidInput`] for all problems; nothing was sent.
    pub fn into_result(self) -> Result<(), Error> {
        match <[Problem; 1]>::try_from(self.0) {
            Ok([problem]) => Err(Error::from_refusal(problem.refusal).field(problem.field)),
            Err(several) if several.is_empty() => Ok(()),
            Err(several) => Err(Error {
                details: several.clone(),
                ..Error::new(Kind::InvalidInput, format!("{} things in the input are wrong", several.len()))
            }),
        }
    }
}

/// One line of what is read out on the phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneLine {
    /// JSON key: `serviceId`.
    pub key: &'static str,
    /// As people say it: `Service ID`.
    pub label: String,
    /// What to say.
    pub value: String,
}

/// What a command fails with: everything that text and JSON need.
#[derive(Debug)]
pub struct Error {
    /// Decides the exit code.
    pub kind: Kind,
    /// Stable English code, at least as exact as the kind's.
    pub code: &'static str,
    /// What happened and why, one sentence without a full stop.
    pub message: String,
    /// The handbook's rule behind it.
    pub rule: Option<Rule>,
    /// Where a wrong value came from.
    pub field: Option<String>,
    /// What to do next, one line each.
    pub hints: Vec<String>,
    /// The single problems, where there are several.
    pub details: Vec<Problem>,
    /// What to read out on the phone instead (H5, H21).
    pub phone_report: Vec<PhoneLine>,
    /// How long the portal asks to wait.
    pub retry_after: Option<Duration>,
    /// The portal's name for the request.
    pub request_id: Option<String>,
    /// What is below it, for `-v`.
    pub cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error with the kind's own code.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            code: kind.code(),
            message: message.into(),
            rule: None,
            field: None,
            hints: Vec::new(),
            details: Vec::new(),
            phone_report: Vec::new(),
            retry_after: None,
            request_id: None,
            cause: None,
        }
    }

    /// A refused value: exit code 2.
    pub fn from_refusal(refusal: Refusal) -> Self {
        Self {
            code: refusal.code,
            rule: refusal.rule,
            hints: refusal.hint.into_iter().collect(),
            ..Self::new(Kind::InvalidInput, refusal.message)
        }
    }

    /// A more exact code.
    #[must_use]
    pub fn code(mut self, code: &'static str) -> Self {
        self.code = code;
        self
    }

    /// Where the wrong value came from.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// The handbook's rule.
    #[must_use]
    pub fn rule(mut self, number: u8) -> Self {
        self.rule = Some(Rule(number));
        self
    }

    /// One more thing to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// What is below it.
    #[must_use]
    pub fn cause(mut self, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(|cause| cause.as_ref() as _)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::from_refusal(refusal)
    }
}

impl From<PortalError> for Error {
    fn from(error: PortalError) -> Self {
        let message = error.to_string();
        match error {
            PortalError::NotConnected { .. } => Self::new(Kind::Unavailable, message).code("no_connection"),
            PortalError::Lost { .. } => Self::new(Kind::Unavailable, message).code("no_answer"),
            PortalError::Unreadable(_) => Self::new(Kind::Unavailable, message).code("unreadable_answer").hint(
                "something between here and the portal may have answered in its place; check base_url and the proxy",
            ),
            PortalError::OtherKind { .. } => Self::new(Kind::NotFound, message),
            PortalError::TooLarge { .. } => Self::new(Kind::Unavailable, message).code("answer_too_large"),
            PortalError::Redirected { .. } => Self::new(Kind::Unavailable, message).code("redirected"),
            PortalError::Setup(_) => Self::new(Kind::NotConfigured, message),
            PortalError::SignIn { .. } => Self::new(Kind::NotAuthenticated, message)
                .code("sign_in_refused")
                .hint("check the client id, the client secret and the scope")
                .hint("lumenctl auth status tells where they come from; lumenctl auth login stores another secret"),
            PortalError::NoToken { cause } => {
                let cause = Self::from(*cause);
                let is_down = cause.kind == Kind::Unavailable;
                let kind = if is_down { Kind::Unavailable } else { Kind::NotAuthenticated };
                let hint = "the token comes from token_url: `lumenctl config explain` shows it";
                Self { kind, code: if is_down { cause.code } else { kind.code() }, message, ..cause }.hint(hint)
            }
            PortalError::Answered(answered) => {
                let kind = match answered.status {
                    401 => Kind::NotAuthenticated,
                    403 => Kind::Forbidden,
                    404 => Kind::NotFound,
                    409 | 412 => Kind::Conflict,
                    408 | 425 | 429 | 500.. => Kind::Unavailable,
                    _ => Kind::Rejected,
                };
                let sign_in = (answered.status == 401)
                    .then(|| "check the credential: `lumenctl auth status` tells where it comes from".to_owned());
                let place = answered.property_path.map(|path| format!("the portal points at {path}"));
                let error = Self::new(kind, message);
                Self {
                    hints: place.into_iter().chain(sign_in).collect(),
                    retry_after: answered.retry_after,
                    request_id: answered.request_id,
                    ..error
                }
            }
            PortalError::Overtaken { .. } => Self::new(Kind::Conflict, message).code("invalid_transition"),
            PortalError::OutcomeUnknown { .. } => Self::new(Kind::OutcomeUnknown, message),
        }
    }
}

#[cfg(feature = "sandbox")]
impl From<SandboxError> for Error {
    fn from(error: SandboxError) -> Self {
        let kind = match error {
            SandboxError::PortTaken { .. } | SandboxError::TooFewServices { .. } | SandboxError::NotOurs { .. } => {
                Kind::InvalidInput
            }
            _ => Kind::Internal,
        };
        Self::new(kind, error.to_string()).code("sandbox")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_problem_keeps_its_own_code_and_several_are_listed_together() {
        let mut one = Problems::default();
        one.add("--service-id", Refusal::new("invalid_service_id", "bad").rule(5));
        let error = one.into_result().unwrap_err();
        assert_eq!((error.code, error.kind.exit_code()), ("invalid_service_id", 2));
        assert_eq!(error.field.as_deref(), Some("--service-id"));

        let mut two = Problems::default();
        two.add("--service-id", Refusal::new("invalid_service_id", "bad"));
        two.add("--summary", Refusal::new("invalid_summary", "bad"));
        let error = two.into_result().unwrap_err();
        assert_eq!((error.code, error.details.len()), ("invalid_input", 2));
        assert!(Problems::default().into_result().is_ok());
    }
}
