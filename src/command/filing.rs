//! Filing a thing once, whatever happens on the way (CLI.md, *Writes*).

use std::io::Write;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::Context;
use super::session::Session;
use super::write::LIFE_OF_A_REQUEST;
use crate::domain::{Effect, ExternalId};
use crate::error::{Error, Kind};
use crate::portal::Carrier;
use crate::portal::client::Body;
use crate::portal::create::{Create, create};
use crate::portal::ops::resource::{CreateRequest, Filed, find};
use crate::portal::unsettled::{self, About, Record};
use crate::text;

/// What is to be filed.
pub(super) struct Filing<'a> {
    /// The noun of the command, under which a record of it is settled: `ticket`.
    pub(super) noun: &'static str,
    /// What finds it.
    pub(super) external_id: &'a ExternalId,
    /// Whether the id may exist already, so that it is looked up first.
    pub(super) is_given: bool,
    /// Whether the body may be too large for memory, so that it has to lie on the disk.
    pub(super) is_large: bool,
}

/// Files a thing, or finds the one that carries its external id; `body` writes the request.
///
/// # Errors
/// The portal's; each says under which external id the thing may or may not be on file, and what settles it.
pub(super) fn file<R: Filed>(
    cx: &Context<'_>,
    session: &Session<'_>,
    filing: &Filing<'_>,
    body: impl Fn(Carrier, &mut dyn Write) -> Result<(), Error>,
) -> Result<(Effect, R), Error> {
    let portal = &session.portal;
    let id = filing.external_id;
    if filing.is_given
        && let Some(found) = session.run(find(portal, id)).map_err(|error| with_id(error, id))?
    {
        return Ok((Effect::Existing, found));
    }
    let carrier = portal.carrier(R::API);
    let record = match note::<R>(cx, session, filing, |out| body(carrier, out)) {
        Ok(record) => Some(record),
        Err(error) if error.kind == Kind::InvalidInput || filing.is_large => return Err(error),
        // A full disk must not keep anybody from reporting that the network is down.
        Err(error) => {
            cx.ui.warning(&text!("filing-only-id-helps", error = error, id = id));
            None
        }
    };
    let sent = match &record {
        Some(record) => record.body(),
        None => {
            let mut bytes = Vec::new();
            body(carrier, &mut bytes)?;
            Body::Bytes(bytes.into())
        }
    };
    let request = CreateRequest::<R>::new(session.settings(), id, carrier.attribute, sent)?;
    send(cx, session, filing.noun, &request, record).map_err(|error| with_id(error, id))
}

/// Sends a request that is written down, and crosses it out where its fate is known.
pub(super) fn send<R: Filed>(
    cx: &Context<'_>,
    session: &Session<'_>,
    noun: &str,
    request: &CreateRequest<R>,
    record: Option<Record>,
) -> Result<(Effect, R), Error> {
    let result = session.run(create(&session.portal, request));
    let is_open =
        result.as_ref().is_err_and(|error: &Error| matches!(error.kind, Kind::OutcomeUnknown | Kind::Interrupted));
    let id = request.external_id();
    match record {
        Some(record) if is_open => {
            record.leave(after(cx.env.now(), LIFE_OF_A_REQUEST));
            let command = settling_command(cx, noun, id);
            result.map_err(|error| error.hint(text!("filing-command-settles", command = command)))
        }
        Some(record) => {
            record.settle();
            result
        }
        None if is_open => result.map_err(|error| error.hint(text!("filing-run-again-with-id", id = id))),
        None => result,
    }
}

/// Writes down what is about to be sent.
fn note<R: Filed>(
    cx: &Context<'_>,
    session: &Session<'_>,
    filing: &Filing<'_>,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Error>,
) -> Result<Record, Error> {
    let portal = session.portal_name(R::API)?;
    let profile = session.settings().profile.as_deref();
    let id = filing.external_id.as_str();
    let about = About::new(filing.noun, id, &portal, profile, cx.env.now(), still_under_way(cx, session));
    unsettled::record(cx.paths().state()?, about, write)
}

/// Writes a body as JSON.
///
/// # Errors
/// Where what it is written to takes no more.
pub(super) fn write_json(out: &mut dyn Write, body: &impl serde::Serialize) -> Result<(), Error> {
    serde_json::to_writer(out, body).map_err(|error| {
        Error::new(Kind::Internal, text!("filing-request-not-noted", error = error)).code("file_not_written")
    })
}

/// Until when a request that is sent from now on may be under way: so long may this process send it, and a minute later
/// nothing of it is left.
pub(super) fn still_under_way(cx: &Context<'_>, session: &Session<'_>) -> Timestamp {
    after(cx.env.now(), session.settings().max_wait + LIFE_OF_A_REQUEST)
}

fn after(now: Timestamp, pause: Duration) -> Timestamp {
    SignedDuration::try_from(pause).ok().and_then(|pause| now.checked_add(pause).ok()).unwrap_or(Timestamp::MAX)
}

/// The exact command that finds out what became of a write.
fn settling_command(cx: &Context<'_>, noun: &str, id: &ExternalId) -> String {
    format!("lumenctl{} {noun} reconcile --external-id {id}", cx.portal_options())
}

/// Every failure after which a second run makes sense says what makes it safe.
fn with_id(error: Error, id: &ExternalId) -> Error {
    let is_said = error.hints.iter().any(|hint| hint.contains(id.as_str()));
    match error.kind {
        Kind::InvalidInput | Kind::NotConfigured => error,
        _ if is_said => error,
        _ => error.hint(text!("filing-id-files-it-once", id = id)),
    }
}
