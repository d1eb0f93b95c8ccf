//! What is to go wrong at the portal, as `sandbox serve --fault` spells it.

use std::str::FromStr;
use std::time::Duration;

use axum::http::StatusCode;

use super::auth::TOKEN_LIFETIME;
use crate::domain::{Refusal, TimeLimit, nearest};
use crate::text;

/// Each fault's name, and how it is written.
const FORMS: [(&str, &str); 10] = [
    ("latency", "latency=200ms"),
    ("status", "status=503:0.2"),
    ("rate-limit", "rate-limit=5/s"),
    ("drop-before", "drop-before=0.1"),
    ("drop-after", "drop-after=0.1"),
    ("truncate", "truncate=0.05"),
    ("expire-token", "expire-token=30s"),
    ("ignore-filters", "ignore-filters"),
    ("drop-external-id", "drop-external-id"),
    ("page-status", "page-status=206"),
];

/// One thing that goes wrong: `latency=200ms`, `status=503:0.2`, `ignore-filters`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fault(Kind);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Latency(Duration),
    Status(StatusCode, Share),
    RateLimit(Rate),
    DropBefore(Share),
    DropAfter(Share),
    Truncate(Share),
    ExpireToken(Duration),
    IgnoreFilters,
    DropExternalId,
    PageStatus(StatusCode),
}

/// How many of all requests are hit: 0 for none, 1 for each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Share(f64);

impl Share {
    const ALL: Self = Self(1.0);

    /// Whether it includes a number drawn evenly from 0 to below 1.
    pub(super) fn includes(self, drawn: f64) -> bool {
        drawn < self.0
    }
}

/// How many requests are taken in which time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rate {
    pub(super) requests: u32,
    pub(super) milliseconds: u32,
}

impl Fault {
    fn name(self) -> &'static str {
        match self.0 {
            Kind::Latency(_) => "latency",
            Kind::Status(..) => "status",
            Kind::RateLimit(_) => "rate-limit",
            Kind::DropBefore(_) => "drop-before",
            Kind::DropAfter(_) => "drop-after",
            Kind::Truncate(_) => "truncate",
            Kind::ExpireToken(_) => "expire-token",
            Kind::IgnoreFilters => "ignore-filters",
            Kind::DropExternalId => "drop-external-id",
            Kind::PageStatus(_) => "page-status",
        }
    }
}

impl FromStr for Fault {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name.trim(), Some(value.trim()).filter(|value| !value.is_empty())),
            None => (text.trim(), None),
        };
        let needed = || value.ok_or_else(|| refusal(text!("sandbox-fault-needs-value", name = name)));
        let kind = match name {
            "latency" => Kind::Latency(duration(needed()?)?),
            "status" => status(needed()?)?,
            "rate-limit" => Kind::RateLimit(rate(needed()?)?),
            "drop-before" => Kind::DropBefore(share(needed()?)?),
            "drop-after" => Kind::DropAfter(share(needed()?)?),
            "truncate" => Kind::Truncate(share(needed()?)?),
            "expire-token" => Kind::ExpireToken(lifetime(needed()?)?),
            "page-status" => Kind::PageStatus(page_status(needed()?)?),
            "ignore-filters" | "drop-external-id" if text.contains('=') => {
                return Err(refusal(text!("sandbox-fault-takes-no-value", name = name)));
            }
            "ignore-filters" => Kind::IgnoreFilters,
            "drop-external-id" => Kind::DropExternalId,
            _ => return Err(unknown(name)),
        };
        Ok(Self(kind))
    }
}

fn unknown(name: &str) -> Refusal {
    let refused = refusal(text!("sandbox-unknown-fault", name = name));
    match nearest(name, FORMS.map(|(known, _)| known)) {
        Some(known) => refused.hint(text!("sandbox-forms-of-faults-with-guess", guess = known, forms = forms())),
        None => refused,
    }
}

fn refusal(message: String) -> Refusal {
    Refusal::new("invalid_fault", message).hint(text!("sandbox-forms-of-faults", forms = forms()))
}

fn forms() -> String {
    FORMS.map(|(_, form)| form).join(", ")
}

fn duration(text: &str) -> Result<Duration, Refusal> {
    let limit: TimeLimit = text.parse().map_err(|refused: Refusal| refusal(refused.message))?;
    Ok(limit.get())
}

fn lifetime(text: &str) -> Result<Duration, Refusal> {
    let lifetime = duration(text)?;
    // Tokens expire by the second.
    if lifetime.is_zero() || lifetime > TOKEN_LIFETIME || lifetime.subsec_nanos() > 0 {
        return Err(refusal(text!("sandbox-lifetime-is-wrong", text = text)));
    }
    Ok(lifetime)
}

fn status(text: &str) -> Result<Kind, Refusal> {
    let (code, of) = match text.split_once(':') {
        Some((code, of)) => (code, share(of)?),
        None => (text, Share::ALL),
    };
    let status = code.parse().ok().filter(|it: &StatusCode| it.is_client_error() || it.is_server_error());
    let status = status.ok_or_else(|| refusal(text!("sandbox-status-is-wrong", code = code)))?;
    Ok(Kind::Status(status, of))
}

fn page_status(text: &str) -> Result<StatusCode, Refusal> {
    // 204 and 205 have no body, so they cannot carry a page (RFC 9110 §15.3.5, §15.3.6).
    let can_carry = |it: &StatusCode| it.is_success() && !matches!(it.as_u16(), 204 | 205);
    let status = text.parse().ok().filter(can_carry);
    status.ok_or_else(|| refusal(text!("sandbox-page-status-is-wrong", code = text)))
}

fn share(text: &str) -> Result<Share, Refusal> {
    let share = text.parse().ok().filter(|it| (0.0..=1.0).contains(it)).map(Share);
    share.ok_or_else(|| refusal(text!("sandbox-share-is-wrong", text = text)))
}

fn rate(text: &str) -> Result<Rate, Refusal> {
    let parse = || {
        let (requests, unit) = text.split_once('/')?;
        let milliseconds = match unit {
            "s" => 1_000,
            "m" => 60_000,
            "h" => 3_600_000,
            _ => return None,
        };
        let requests = requests.parse().ok().filter(|requests| *requests > 0)?;
        Some(Rate { requests, milliseconds })
    };
    parse().ok_or_else(|| refusal(text!("sandbox-rate-is-wrong", text = text)))
}

/// All that goes wrong at one portal; by default nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faults {
    pub(super) seed: u64,
    pub(super) latency: Option<Duration>,
    pub(super) status: Option<(StatusCode, Share)>,
    pub(super) rate_limit: Option<Rate>,
    pub(super) drop_before: Option<Share>,
    pub(super) drop_after: Option<Share>,
    pub(super) truncate: Option<Share>,
    pub(super) expire_token: Option<Duration>,
    pub(super) ignore_filters: bool,
    pub(super) drop_external_id: bool,
    pub(super) page_status: Option<StatusCode>,
}

impl Faults {
    /// Adds a fault.
    ///
    /// # Errors
    /// Where there is already one of its kind.
    pub fn add(&mut self, fault: Fault) -> Result<(), Refusal> {
        let is_second = match fault.0 {
            Kind::Latency(latency) => self.latency.replace(latency).is_some(),
            Kind::Status(status, share) => self.status.replace((status, share)).is_some(),
            Kind::RateLimit(rate) => self.rate_limit.replace(rate).is_some(),
            Kind::DropBefore(share) => self.drop_before.replace(share).is_some(),
            Kind::DropAfter(share) => self.drop_after.replace(share).is_some(),
            Kind::Truncate(share) => self.truncate.replace(share).is_some(),
            Kind::ExpireToken(lifetime) => self.expire_token.replace(lifetime).is_some(),
            Kind::IgnoreFilters => std::mem::replace(&mut self.ignore_filters, true),
            Kind::DropExternalId => std::mem::replace(&mut self.drop_external_id, true),
            Kind::PageStatus(status) => self.page_status.replace(status).is_some(),
        };
        if is_second {
            let name = fault.name();
            return Err(Refusal::new("invalid_fault", text!("sandbox-fault-is-given-twice", name = name))
                .hint(text!("sandbox-give-fault-once", name = name)));
        }
        Ok(())
    }

    /// The same faults, on the requests that this number decides.
    #[must_use]
    pub fn seeded(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// Whether nothing goes wrong.
    pub fn is_empty(&self) -> bool {
        *self == Self { seed: self.seed, ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_read_in_all_its_forms() {
        let seconds = Duration::from_secs;
        for (text, kind) in [
            ("latency=200ms", Kind::Latency(Duration::from_millis(200))),
            (" latency = 2s ", Kind::Latency(seconds(2))),
            ("status=503:0.2", Kind::Status(StatusCode::SERVICE_UNAVAILABLE, Share(0.2))),
            ("status=404", Kind::Status(StatusCode::NOT_FOUND, Share(1.0))),
            ("rate-limit=5/s", Kind::RateLimit(Rate { requests: 5, milliseconds: 1_000 })),
            ("rate-limit=30/m", Kind::RateLimit(Rate { requests: 30, milliseconds: 60_000 })),
            ("rate-limit=900/h", Kind::RateLimit(Rate { requests: 900, milliseconds: 3_600_000 })),
            ("drop-before=0", Kind::DropBefore(Share(0.0))),
            ("drop-after=1", Kind::DropAfter(Share(1.0))),
            ("truncate=.05", Kind::Truncate(Share(0.05))),
            ("expire-token=30s", Kind::ExpireToken(seconds(30))),
            ("expire-token=1h", Kind::ExpireToken(seconds(3600))),
            ("ignore-filters", Kind::IgnoreFilters),
            ("drop-external-id", Kind::DropExternalId),
            ("page-status=206", Kind::PageStatus(StatusCode::PARTIAL_CONTENT)),
        ] {
            assert_eq!(text.parse(), Ok(Fault(kind)), "{text}");
        }
        for (name, form) in FORMS {
            assert_eq!(form.parse::<Fault>().map(Fault::name), Ok(name));
        }
    }

    #[test]
    fn what_is_wrong_with_a_fault_is_said_and_the_forms_are_listed() {
        for (text, why) in [
            ("", "no fault ''"),
            ("flood", "no fault 'flood'"),
            ("latency", "latency needs a value"),
            ("latency=", "latency needs a value"),
            ("latency=200", "'200' is a duration without its unit"),
            ("latency=-1s", "negative"),
            ("status=200", "'200' is not an HTTP status from 400 to 599"),
            ("status=600:0.1", "'600' is not"),
            ("status=503:", "'' is not a share"),
            ("status=503:2", "'2' is not a share"),
            ("drop-before=1.01", "'1.01' is not a share of all requests: a number from 0 to 1"),
            ("drop-after=-0.1", "'-0.1' is not a share"),
            ("truncate=NaN", "'NaN' is not a share"),
            ("truncate=10%", "'10%' is not a share"),
            ("rate-limit=5", "'5' is not a rate"),
            ("rate-limit=0/s", "'0/s' is not a rate"),
            ("rate-limit=5/d", "'5/d' is not a rate"),
            ("expire-token=0s", "not after '0s'"),
            ("expire-token=1500ms", "not after '1500ms'"),
            ("expire-token=2h", "not after '2h'"),
            ("ignore-filters=", "ignore-filters takes no value"),
            ("drop-external-id=0.5", "drop-external-id takes no value"),
            ("page-status=204", "'204' is not an HTTP status"),
            ("page-status=404", "'404' is not an HTTP status"),
        ] {
            let refused = text.parse::<Fault>().unwrap_err();
            assert_eq!(refused.code, "invalid_fault", "{text}");
            assert!(refused.message.contains(why), "{text}: {refused}");
            let hint = refused.hint.unwrap();
            assert!(FORMS.iter().all(|(_, form)| hint.contains(form)), "{text}: {hint}");
        }
        let hint = "latncy=1s".parse::<Fault>().unwrap_err().hint.unwrap();
        assert!(hint.starts_with("did you mean latency? faults are written latency=200ms, "), "{hint}");
    }

    #[test]
    fn a_second_fault_of_a_kind_is_refused() {
        for (_, form) in FORMS {
            let mut faults = Faults::default();
            assert!(faults.is_empty());
            faults.add(form.parse().unwrap()).unwrap();
            assert!(!faults.is_empty(), "{form}");
            let refused = faults.add(form.parse().unwrap()).unwrap_err();
            assert!(refused.message.ends_with("is given twice"), "{refused}");
        }
    }
}
