//! The one table: kind of failure ► exit code ► stable code ► hint.

use std::fmt;
use std::time::Duration;

use crate::domain::{Refusal, Rule};
use crate::locale::{self, Lang, Number};
use crate::portal::PortalError;
#[cfg(feature = "sandbox")]
use crate::sandbox::SandboxError;
use crate::text;

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

    /// Exit code, stable code.
    const fn row(self) -> (u8, &'static str) {
        match self {
            Self::Internal => (1, "internal"),
            Self::InvalidInput => (2, "invalid_input"),
            Self::NotConfigured => (3, "not_configured"),
            Self::NotAuthenticated => (3, "not_authenticated"),
            Self::Forbidden => (3, "forbidden"),
            Self::NotFound => (4, "not_found"),
            Self::Conflict => (5, "conflict"),
            Self::Rejected => (6, "rejected"),
            Self::Unavailable => (7, "unavailable"),
            Self::OutcomeUnknown => (8, "outcome_unknown"),
            Self::Partial => (9, "partial"),
            Self::TimedOut => (10, "timed_out"),
            Self::CustomerActionNeeded => (11, "customer_action_needed"),
            Self::WrongEndState => (12, "wrong_end_state"),
            Self::Interrupted => (130, "interrupted"),
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

    /// When it happens, for `help exit-codes` and, in English, for `schema`.
    pub fn when(self, lang: Lang) -> String {
        locale::text_in(lang, &format!("error-when-{}", self.code()), &[])
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
pub struct Problems {
    listed: Vec<Problem>,
    /// How many things are wrong: a line that sums others up is none, and one can stand for many that are not listed.
    count: usize,
}

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
        self.sum_up(field, refusal, 1);
    }

    /// Notes a line about others; `unlisted` is how many things it stands for that are not listed.
    pub fn sum_up(&mut self, field: &str, refusal: Refusal, unlisted: usize) {
        self.listed.push(Problem { field: field.to_owned(), refusal });
        self.count += unlisted;
    }

    /// Notes the problems of a part of the input, such as a row; each field is told with the part's `place`.
    pub fn add_all(&mut self, place: &str, problems: Self) {
        self.count += problems.count;
        let listed = problems.listed.into_iter();
        self.listed.extend(listed.map(|problem| Problem { field: format!("{place} {}", problem.field), ..problem }));
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.listed.len()
    }

    /// Whether nothing was refused.
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }

    /// Fails with everything that was noted.
    ///
    /// # Errors
    /// One [`Kind::InvalidInput`] for all problems; nothing was sent.
    pub fn into_result(self) -> Result<(), Error> {
        match <[Problem; 1]>::try_from(self.listed) {
            Ok([problem]) => Err(Error::from_refusal(problem.refusal).field(problem.field)),
            Err(several) if several.is_empty() => Ok(()),
            Err(several) => Err(Error {
                details: several,
                ..Error::new(Kind::InvalidInput, text!("error-several-wrong", count = Number::of(self.count)))
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
            PortalError::Unreadable(_) => Self::new(Kind::Unavailable, message)
                .code("unreadable_answer")
                .hint(text!("error-something-answered-instead")),
            PortalError::OtherKind { .. } => Self::new(Kind::NotFound, message),
            PortalError::TooLarge { .. } => Self::new(Kind::Unavailable, message).code("answer_too_large"),
            PortalError::Redirected { .. } => Self::new(Kind::Unavailable, message).code("redirected"),
            PortalError::Setup(_) => Self::new(Kind::NotConfigured, message),
            PortalError::SignIn { .. } => Self::new(Kind::NotAuthenticated, message)
                .code("sign_in_refused")
                .hint(text!("error-check-sign-in"))
                .hint(text!("error-sign-in-comes-from")),
            PortalError::NoToken { cause } => {
                let cause = Self::from(*cause);
                let is_down = cause.kind == Kind::Unavailable;
                let kind = if is_down { Kind::Unavailable } else { Kind::NotAuthenticated };
                let hint = text!("error-token-comes-from");
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
                let sign_in = (answered.status == 401).then(|| text!("error-check-credential"));
                let place = answered.property_path.map(|path| text!("error-portal-points-at", path = path));
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

    #[test]
    fn a_line_that_sums_others_up_is_not_counted_and_one_that_stands_for_others_counts_as_these() {
        for (lang, single, many) in [
            (Lang::En, "1 thing in the input is wrong", "12,345 things in the input are wrong"),
            (Lang::Es, "hay 1 error en los datos de entrada", "hay 12.345 errores en los datos de entrada"),
            (Lang::Pt, "1 dado de entrada está incorreto", "12.345 dados de entrada estão incorretos"),
        ] {
            for (unlisted, message) in [(0, single), (12_344, many)] {
                let mut row = Problems::default();
                row.add("--service-id", Refusal::new("invalid_service_id", "bad"));
                let mut problems = Problems::default();
                problems.add_all("rows.csv:2", row);
                problems.sum_up("--from", Refusal::new("invalid_row", "some rows are wrong"), unlisted);
                let error = locale::testing::speaking(lang, || problems.into_result().unwrap_err());
                assert_eq!((error.message.as_str(), error.details.len()), (message, 2));
            }
        }
    }

    #[test]
    fn every_kind_says_in_each_language_when_it_happens() {
        for lang in Lang::ALL {
            for kind in Kind::ALL {
                assert!(!kind.when(lang).starts_with("error-when-"), "{lang} {kind:?}");
            }
        }
    }
}
