//! Filing a trouble ticket once, whatever happens on the way (CLI.md, *Writes*).

use jiff::{SignedDuration, Timestamp};
use std::io::Write;
use std::time::Duration;

use super::Context;
use super::session::Session;
use super::write::{LIFE_OF_A_REQUEST, WriteOptions};
use crate::domain::{Effect, NewTicket, Ticket};
use crate::error::{Error, Kind};
use crate::portal::client::Body;
use crate::portal::create::{Create, create};
use crate::portal::ops::trouble_ticket::{OpenRequest, find};
use crate::portal::unsettled::{self, About, Record};
use crate::portal::upload::Upload;
use crate::portal::wire::tmf621;
use crate::settings::Api;

/// What is made here, in a record of unsettled writes.
pub(super) const TICKET: &str = "ticket";

/// Files a ticket, or finds the one that carries its external id.
///
/// # Errors
/// The portal's; each says under which external id the ticket may or may not be on file, and what settles it.
pub(super) fn file_ticket(
    cx: &Context<'_>,
    session: &Session<'_>,
    ticket: &NewTicket,
    files: &[Upload],
    options: &WriteOptions,
) -> Result<(Effect, Ticket), Error> {
    let portal = &session.portal;
    let id = &ticket.external_id;
    if options.is_given
        && let Some(found) = session.run(find(portal, id)).map_err(|error| with_id(error, ticket))?
    {
        return Ok((Effect::Existing, found));
    }
    let carrier = portal.carrier();
    let body = tmf621::create(ticket, files, &session.settings().dialect, carrier);
    let write = |out: &mut dyn Write| -> Result<(), Error> {
        serde_json::to_writer(out, &body).map_err(|error| {
            Error::new(Kind::Internal, format!("the request cannot be noted: {error}")).code("file_not_written")
        })?;
        files.iter().try_for_each(|file| file.check().map_err(|refusal| Error::from(refusal).field("--attach")))
    };
    let record = match note(cx, session, ticket, write) {
        Ok(record) => Some(record),
        Err(error) if error.kind == Kind::InvalidInput || !files.is_empty() => return Err(error),
        // A full disk must not keep anybody from reporting that the network is down.
        Err(error) => {
            cx.ui.warning(&format!("{error}; if this is interrupted, only the external id {id} helps to find it"));
            None
        }
    };
    let sent = match &record {
        Some(record) => record.body(),
        None => Body::Bytes(serde_json::to_vec(&body).map_err(|error| Error::new(Kind::Internal, error.to_string()))?),
    };
    let request = OpenRequest::new(session.settings(), id, carrier.attribute, sent)?;
    let result = send(cx, session, &request, record);
    result.map_err(|error| with_id(error, ticket))
}

/// Sends a request that is written down, and crosses it out where its fate is known.
pub(super) fn send(
    cx: &Context<'_>,
    session: &Session<'_>,
    request: &OpenRequest,
    record: Option<Record>,
) -> Result<(Effect, Ticket), Error> {
    let result = session.run(create(&session.portal, request));
    let is_open =
        result.as_ref().is_err_and(|error: &Error| matches!(error.kind, Kind::OutcomeUnknown | Kind::Interrupted));
    match record {
        Some(record) if is_open => {
            record.leave(after(cx.env.now(), LIFE_OF_A_REQUEST));
            let command = settling_command(cx, request.external_id().as_str());
            result.map_err(|error| error.hint(format!("{command} settles it")))
        }
        Some(record) => {
            record.settle();
            result
        }
        None if is_open => result.map_err(|error| {
            let id = request.external_id();
            error.hint(format!("run the same command again with --external-id {id}: it looks the ticket up first"))
        }),
        None => result,
    }
}

/// Writes down what is about to be sent.
fn note(
    cx: &Context<'_>,
    session: &Session<'_>,
    ticket: &NewTicket,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Error>,
) -> Result<Record, Error> {
    let portal = session.portal_name(Api::TroubleTicket)?;
    let profile = session.settings().profile.as_deref();
    let about =
        About::new(TICKET, ticket.external_id.as_str(), &portal, profile, cx.env.now(), still_under_way(cx, session));
    unsettled::record(cx.paths().state()?, about, write)
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
fn settling_command(cx: &Context<'_>, id: &str) -> String {
    let mut command = String::from("lumenctl");
    if cx.flags.sandbox {
        command += " --sandbox";
    }
    if let Some(profile) = &cx.flags.profile {
        command += &format!(" --profile {profile}");
    }
    format!("{command} ticket reconcile --external-id {id}")
}

/// Every failure after which a second run makes sense says what makes it safe.
fn with_id(error: Error, ticket: &NewTicket) -> Error {
    let id = &ticket.external_id;
    let is_said = error.hints.iter().any(|hint| hint.contains(id.as_str()));
    match error.kind {
        Kind::InvalidInput | Kind::NotConfigured => error,
        _ if is_said => error,
        _ => error.hint(format!("run again with --external-id {id}, the id of this request, it is filed once")),
    }
}
