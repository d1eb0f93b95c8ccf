//! `doctor`: the way to the portal, step by step, with what to do about each thing that stands in it.

use http::HeaderMap;
use http::header::{ACCEPT, HeaderValue};
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::session::Session;
use super::{Context, Verb};
use crate::credentials::{Slot, Storage, login_command};
use crate::error::{Error, Kind, Problems};
use crate::locale::Number;
use crate::portal::client::Call;
use crate::portal::{Handshake, PortalError, Probe, Repeat, ops};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::{Api, PortalSettings};
use crate::text;

/// A clock that is further off than this makes tokens and windows go wrong.
const SKEW: SignedDuration = SignedDuration::from_secs(30);

/// A certificate that ends sooner than this is worth a word.
const SOON: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Check the way to the portal step by step, from the config file to each API
#[derive(Debug, clap::Args)]
#[command(after_help = "\
What it prints holds no secret and can be pasted into a ticket.

Examples:
  lumenctl doctor
  lumenctl doctor --profile prod -o json
  lumenctl doctor --sandbox")]
pub struct Args {}

/// How a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Ok,
    Warning,
    Failed,
    Skipped,
}

impl Verdict {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

/// What was found, in the order in which a request goes.
#[derive(Default)]
struct Report {
    rows: Vec<Value>,
    /// The kind of the first failure.
    failed: Option<Kind>,
}

impl Report {
    fn add(&mut self, check: &str, verdict: Verdict, detail: impl Into<String>, hint: Option<&str>) {
        let detail: String = detail.into();
        self.rows.push(json!({"check": check, "status": verdict.as_str(), "detail": detail, "hint": hint}));
    }

    fn ok(&mut self, check: &str, detail: impl Into<String>) {
        self.add(check, Verdict::Ok, detail, None);
    }

    fn skip(&mut self, check: &str, why: impl Into<String>) {
        self.add(check, Verdict::Skipped, why, None);
    }

    fn warn(&mut self, check: &str, detail: impl Into<String>, hint: &str) {
        self.add(check, Verdict::Warning, detail, Some(hint));
    }

    fn fail(&mut self, check: &str, kind: Kind, detail: impl Into<String>, hint: &str) {
        self.failed.get_or_insert(kind);
        self.add(check, Verdict::Failed, detail, Some(hint));
    }

    /// A failure that is told elsewhere too.
    fn error(&mut self, check: &str, error: &Error) {
        let details = error.details.iter().map(|problem| format!("{}: {}", problem.field, problem.refusal.message));
        let detail: Vec<String> = std::iter::once(error.message.clone()).chain(details).collect();
        self.fail(check, error.kind, detail.join("; "), &error.hints.join("; "));
    }

    fn finish<'a>(self) -> Outcome<'a> {
        let count = self.rows.iter().filter(|row| row["status"] == "failed").count();
        let failure = self.failed.map(|kind| {
            let (failed, total) = (Number::of(count), Number::of(self.rows.len()));
            let error = Error::new(kind, text!("doctor-checks-failed", failed = failed, total = total));
            error.hint(text!("doctor-look-at-first"))
        });
        Outcome { failure, ..Output::List(self.rows).into() }
    }
}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape = &[
        Column::shown("check", "check"),
        Column::shown("status", "status"),
        Column::shown("detail", "detail"),
        Column::shown("hint", "what-to-do"),
    ];

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let mut report = Report::default();
        let Some(settings) = config(cx, &mut report) else { return Ok(report.finish()) };
        let session = Session::open(cx, Api::TroubleTicket);
        // The embedded portal has its address only now.
        let settings = match (&session, settings) {
            (Ok(session), _) => session.settings().clone(),
            (Err(_), Some(settings)) => settings,
            (Err(error), None) => {
                report.error("config", error);
                return Ok(report.finish());
            }
        };
        network(&settings, cx, &mut report)?;
        match &session {
            Err(error) => report.error("token", error),
            Ok(_) if report.failed.is_some() => report.skip("token", text!("doctor-portal-not-reached")),
            Ok(session) => apis(session, &mut report)?,
        }
        keyring(cx, &mut report)?;
        Ok(report.finish())
    }
}

/// The config file and what it says; `None`: nothing further can be looked at. Inside, `None` for the embedded portal.
fn config(cx: &Context<'_>, report: &mut Report) -> Option<Option<PortalSettings>> {
    let settings = match cx.settings() {
        Ok(settings) => settings,
        Err(error) => {
            report.error("config", &error);
            return None;
        }
    };
    let profile = settings.profile.as_ref().map(|name| name.value.as_str());
    if settings.sandbox.value {
        let detail = match profile {
            Some(name) => text!("doctor-config-of-sandbox", profile = name),
            None => text!("doctor-sandbox-without-profile"),
        };
        report.ok("config", detail);
        return Some(None);
    }
    match settings.portal() {
        Ok(portal) => {
            let (version, url) = (env!("CARGO_PKG_VERSION"), &portal.base_url);
            let detail = match profile {
                Some(name) => text!("doctor-config", profile = name, url = url, version = version),
                None => text!("doctor-config-without-profile", url = url, version = version),
            };
            report.ok("config", detail);
            Some(Some(portal))
        }
        Err(error) => {
            report.error("config", &error);
            None
        }
    }
}

/// Clock, name, proxy, connection, TLS.
fn network(settings: &PortalSettings, cx: &Context<'_>, report: &mut Report) -> Result<(), Error> {
    let mut probe = match Probe::new(settings, cx.env) {
        Ok(probe) => probe,
        Err(error) => {
            report.error("tls", &Error::from(error));
            return Ok(());
        }
    };
    let runtime = super::session::runtime()?;
    let host = settings.base_url.host_str().unwrap_or_default();
    let reached = runtime.block_on(async {
        let clock = probe.clock().await;
        match &clock {
            Ok(Some(theirs)) => self::clock(cx.env.now().duration_since(*theirs), report),
            Ok(None) => report.skip("clock", text!("doctor-portal-tells-no-time")),
            Err(_) => report.skip("clock", text!("doctor-portal-does-not-answer")),
        }
        let proxy = probe.proxy();
        let is_found = match probe.resolve().await {
            Ok(addresses) => {
                let addresses: Vec<String> = addresses.iter().map(ToString::to_string).collect();
                let whose = proxy.as_deref().map_or(host, |proxy| proxy);
                report.ok("dns", text!("doctor-host-is", host = whose, addresses = addresses.join(", ")));
                true
            }
            Err(error) => {
                let hint = match &proxy {
                    Some(_) => text!("doctor-check-proxy-name"),
                    None => text!("doctor-check-base-url"),
                };
                report.fail("dns", Kind::Unavailable, error, &hint);
                false
            }
        };
        match &proxy {
            Some(proxy) => report.ok("proxy", text!("doctor-through-proxy", proxy = proxy)),
            None => report.ok("proxy", text!("doctor-no-proxy")),
        }
        if !is_found {
            report.skip("tcp", text!("doctor-host-not-found"));
            return false;
        }
        match probe.connect().await {
            Ok(took) => report.ok("tcp", text!("doctor-connected", host = host, took = took)),
            Err(error) => {
                let hint = match &proxy {
                    Some(_) => text!("doctor-proxy-has-to-allow"),
                    None => text!("doctor-firewall"),
                };
                report.fail("tcp", Kind::Unavailable, error, &hint);
                return false;
            }
        }
        true
    });
    if settings.base_url.scheme() != "https" {
        report.skip("tls", text!("doctor-plain-http"));
    } else if !reached {
        report.skip("tls", text!("doctor-no-connection"));
    } else {
        match runtime.block_on(probe.handshake()) {
            Ok(seen) => handshake(&seen, cx.env.now(), report),
            Err((reason, seen)) => {
                let detail = match seen.issuer {
                    Some(issuer) => text!("doctor-tls-failed-signed-by", reason = reason, issuer = issuer),
                    None => reason,
                };
                report.fail("tls", Kind::Unavailable, detail, &text!("doctor-ca-file"));
            }
        }
    }
    Ok(())
}

fn clock(skew: SignedDuration, report: &mut Report) {
    let seconds = skew.as_secs();
    if skew.abs() <= SKEW {
        report.ok("clock", text!("doctor-clocks-agree"));
    } else {
        let off = seconds.unsigned_abs();
        let detail = match seconds > 0 {
            true => text!("doctor-clock-is-ahead", seconds = Number(off)),
            false => text!("doctor-clock-is-behind", seconds = Number(off)),
        };
        report.warn("clock", detail, &text!("doctor-set-clock"));
    }
}

fn handshake(seen: &Handshake, now: jiff::Timestamp, report: &mut Report) {
    let known = [&seen.version, &seen.protocol].into_iter().flatten();
    let mut detail: Vec<String> = known.cloned().collect();
    detail.extend(seen.issuer.as_ref().map(|name| text!("doctor-signed-by", name = name)));
    detail.extend(seen.expires.map(|end| text!("doctor-until", end = end)));
    let detail = detail.join(", ");
    match seen.expires {
        Some(end) if end.duration_since(now) < SOON => {
            report.warn("tls", detail, &text!("doctor-certificate-ends-soon"));
        }
        _ => report.ok("tls", detail),
    }
}

/// Where a secret lies, or could be put.
fn keyring(cx: &Context<'_>, report: &mut Report) -> Result<(), Error> {
    let settings = cx.settings()?;
    let Some(slot) = Slot::of(settings).filter(|_| !settings.sandbox.value) else {
        report.skip("keyring", text!("doctor-nothing-kept"));
        return Ok(());
    };
    match slot.record() {
        Ok(Some(record)) => match slot.probe(record.storage) {
            Ok(()) => report.ok("keyring", text!("doctor-secret-kept-in", storage = record.storage.as_str())),
            Err(trouble) => report.error("keyring", &trouble.into_error(&login_command(settings))),
        },
        Ok(None) => match slot.probe(Storage::Keyring) {
            Ok(()) => report.ok("keyring", text!("doctor-keyring-works")),
            Err(trouble) => {
                let error = trouble.into_error(&login_command(settings));
                report.warn("keyring", error.message, &error.hints.join("; "));
            }
        },
        Err(error) => report.error("keyring", &error),
    }
    Ok(())
}

/// The token, and each API that the profile knows.
fn apis(session: &Session<'_>, report: &mut Report) -> Result<(), Error> {
    let mut is_signed_in = false;
    for api in Api::ALL {
        let name = format!("api {}", api.key().trim_start_matches("roots."));
        let Ok(url) = ops::sample(session.settings(), api) else {
            report.skip(&name, text!("doctor-root-not-set", key = api.key()));
            continue;
        };
        let shown = url[..url::Position::AfterPath].to_owned();
        let headers =
            HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json, application/scim+json"))]);
        let call = Call { headers, ..Call::get(url) };
        // Once is enough to see.
        let answer = session.drive(session.portal.send(call, Repeat::Harmful));
        let is_token_fine = !matches!(answer, Err(PortalError::SignIn { .. } | PortalError::NoToken { .. }));
        match &answer {
            Err(error) if !is_token_fine || error.status() == Some(401) => {
                let hint = text!("doctor-check-secret");
                report.fail("token", Kind::NotAuthenticated, error.to_string(), &hint);
                // Without it no API answers.
                return Ok(());
            }
            Err(PortalError::NotConnected { .. }) => {
                report.skip("token", text!("doctor-portal-not-reached"));
                return Ok(());
            }
            _ => {}
        }
        if !is_signed_in {
            is_signed_in = true;
            report.ok("token", text!("doctor-credential-is-taken"));
        }
        let is_main = api == Api::TroubleTicket;
        match answer.and_then(|answer| answer.json()) {
            Ok(_) => report.ok(&name, shown),
            Err(error) if error.status() == Some(404) && session.settings().dialect.facts().empty_is_404 && is_main => {
                report.ok(&name, shown);
            }
            Err(error) => {
                let hint = match error.status() {
                    Some(403) => text!("doctor-ask-for-scope"),
                    Some(404) => text!("doctor-set-root", key = api.key()),
                    _ => text!("doctor-run-with-v"),
                };
                let detail = format!("{shown}: {error}");
                match is_main {
                    true => report.fail(&name, Error::from(error).kind, detail, &hint),
                    // Not every portal offers everything.
                    false => report.warn(&name, detail, &hint),
                }
            }
        }
    }
    Ok(())
}
