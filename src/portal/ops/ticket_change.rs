//! TMF621: notes, attachments and changes of state, none of them twice.

use std::time::Duration;

use serde_json::Value;

use super::resource::{Read, Resource, patch_call, read};
use crate::domain::{ExternalId, Refusal, Ticket, TicketStatus};
use crate::portal::client::Call;
use crate::portal::retry::Repeat;
use crate::portal::upload::Upload;
use crate::portal::wire::tmf621::{self, Addition};
use crate::portal::{AuthedPortal, Event, PortalError};
use crate::settings::{NoteStyle, PortalSettings};
use crate::text;

/// How often a change is tried again after another one came between, or after its answer was lost.
const ATTEMPTS: u32 = 5;

/// How long a change whose answer was lost is looked for: the portal may still be at work.
const STILL_AT_WORK: Duration = Duration::from_secs(10);

/// The PATCH that makes an addition, without credential.
///
/// # Errors
/// [`PortalError::Setup`] where nobody said where the API lives.
pub fn addition_call(
    settings: &PortalSettings,
    id: &str,
    addition: Addition<'_>,
    style: NoteStyle,
    present: Option<&[Value]>,
    key: &ExternalId,
) -> Result<Call, PortalError> {
    let body = serde_json::to_vec(&addition.patch(&settings.dialect, style, present))
        .map_err(|error| PortalError::Setup(error.to_string()))?;
    let media_type = match style {
        NoteStyle::JsonPatch => "application/json-patch+json",
        NoteStyle::All | NoteStyle::Append => settings.dialect.facts().patch_type,
    };
    patch_call::<Ticket>(settings, id, media_type, body, key)
}

/// The PATCH that moves a ticket to another state, without credential.
///
/// # Errors
/// [`PortalError::Setup`] where nobody said where the API lives.
pub fn move_call(
    settings: &PortalSettings,
    id: &str,
    status: &TicketStatus,
    reason: Option<&str>,
    key: &ExternalId,
) -> Result<Call, PortalError> {
    let body = tmf621::move_to(&settings.dialect, status, reason).to_string().into_bytes();
    patch_call::<Ticket>(settings, id, settings.dialect.facts().patch_type, body, key)
}

/// Adds a note or a file to a ticket that was just read.
///
/// With an `ETag` the portal takes only one of two equal requests, so a lost one is sent again; without one it is looked
/// for, and never sent again.
///
/// # Errors
/// As the portal answers; [`PortalError::OutcomeUnknown`] where the request was sent and is not to be seen.
pub async fn add(
    portal: &AuthedPortal<'_>,
    mut present: Read<Ticket>,
    addition: Addition<'_>,
    key: &ExternalId,
) -> Result<Ticket, PortalError> {
    let id = present.told.id.clone();
    let before = occurrences(&present.raw, addition);
    let is_there = |now: &Read<Ticket>| occurrences(&now.raw, addition) > before;
    let mut style = portal.settings().dialect.notes;
    // A ticket that shows no array may have one all the same, and `add /note` would replace it (RFC 6902 §4.1): so the
    // end of the array is tried first.
    let mut to_the_end = true;
    for _ in 0..ATTEMPTS {
        let array = tmf621::notes_of(&present.raw, addition);
        let shown = if to_the_end && style == NoteStyle::JsonPatch { array.or(Some(&[])) } else { array };
        let mut call = addition_call(portal.settings(), &id, addition, style, shown, key)?;
        present.guard(&mut call);
        let error = match portal.send(call, Repeat::Harmful).await {
            Ok(answer) => {
                // An answer need not tell everything; a second look does.
                let shown = answer.json().ok().filter(|told| occurrences(told, addition) > before);
                return match shown.map(|told| Ticket::decode_one(portal.settings(), &told)) {
                    Some(Ok(ticket)) => Ok(ticket),
                    _ => confirm(portal, &id, is_there).await,
                };
            }
            Err(error) => error,
        };
        match (error.status(), style) {
            (Some(400 | 422), NoteStyle::JsonPatch) if to_the_end && array.is_none() => {
                to_the_end = false;
                continue;
            }
            (Some(400 | 415 | 422 | 501), NoteStyle::JsonPatch) => {
                style = NoteStyle::All;
                continue;
            }
            (Some(409 | 412), _) => {}
            _ if error.is_ambiguous() => {}
            _ => return Err(error),
        }
        let now = match error.is_ambiguous() {
            true => look_for(portal, &id, key, &present, is_there, error).await?,
            false => {
                let now: Read<Ticket> = read(portal, &id).await?;
                // Nobody came between, so the portal refuses this change itself.
                if now.etag == present.etag && !is_there(&now) {
                    return Err(error);
                }
                now
            }
        };
        if is_there(&now) {
            return Ok(now.told);
        }
        present = now;
    }
    Err(PortalError::Setup(text!("portal-ticket-changed-all-the-time")))
}

/// Moves a ticket that was just read to another state.
///
/// # Errors
/// As the portal answers; [`PortalError::OutcomeUnknown`] where the request was sent and its fate is not known.
pub async fn move_to(
    portal: &AuthedPortal<'_>,
    mut present: Read<Ticket>,
    status: &TicketStatus,
    reason: Option<&str>,
    key: &ExternalId,
) -> Result<Ticket, PortalError> {
    let id = present.told.id.clone();
    let is_there = |now: &Read<Ticket>| now.told.status == *status;
    for _ in 0..ATTEMPTS {
        let mut call = move_call(portal.settings(), &id, status, reason, key)?;
        present.guard(&mut call);
        let error = match portal.send(call, Repeat::Harmful).await {
            Ok(answer) => {
                let told = answer.json().ok().and_then(|told| Ticket::decode_one(portal.settings(), &told).ok());
                return match told.filter(|ticket| ticket.status == *status) {
                    Some(ticket) => Ok(ticket),
                    None => confirm(portal, &id, is_there).await,
                };
            }
            Err(error) => error,
        };
        let now = match error.is_ambiguous() {
            true => look_for(portal, &id, key, &present, is_there, error).await?,
            false if matches!(error.status(), Some(409 | 412)) => {
                let now: Read<Ticket> = read(portal, &id).await?;
                if now.told.status == present.told.status && now.etag == present.etag {
                    return Err(error);
                }
                now
            }
            false => return Err(error),
        };
        if is_there(&now) {
            return Ok(now.told);
        }
        if !now.told.status.may_become(status) && now.told.status != present.told.status {
            return Err(PortalError::Overtaken { id, status: now.told.status.to_string() });
        }
        present = now;
    }
    Err(PortalError::Setup(text!("portal-ticket-changed-all-the-time")))
}

/// Reads a ticket again after a success that did not show the change.
async fn confirm(
    portal: &AuthedPortal<'_>,
    id: &str,
    is_there: impl Fn(&Read<Ticket>) -> bool,
) -> Result<Ticket, PortalError> {
    let now = read(portal, id).await?;
    if !is_there(&now) {
        portal.client().tell(&Event::Warning(&text!("portal-change-not-shown-yet")));
    }
    Ok(now.told)
}

/// Looks for a change whose answer was lost. With an `ETag` the ticket is given back as it is now, since the same request
/// can be sent again; without one only when the change is to be seen.
async fn look_for(
    portal: &AuthedPortal<'_>,
    id: &str,
    key: &ExternalId,
    present: &Read<Ticket>,
    is_there: impl Fn(&Read<Ticket>) -> bool,
    lost: PortalError,
) -> Result<Read<Ticket>, PortalError> {
    let unknown =
        |cause| PortalError::OutcomeUnknown { external_id: key.clone(), cause: Box::new(cause), is_silent: false };
    let mut waited = Duration::ZERO;
    let mut pause = Duration::from_millis(500);
    loop {
        let now = match read(portal, id).await {
            Ok(now) => now,
            Err(error) => return Err(unknown(error)),
        };
        if is_there(&now) {
            return Ok(now);
        }
        // The version that the lost request names is still the present one, or will never be again: in either case
        // the portal takes at most one of the two.
        if present.etag.is_some() && now.etag.is_some() {
            return Ok(now);
        }
        if waited >= STILL_AT_WORK {
            return Err(unknown(lost));
        }
        tokio::time::sleep(pause).await;
        waited += pause;
        pause *= 2;
    }
}

/// How often the addition is in the ticket already.
fn occurrences(ticket: &Value, addition: Addition<'_>) -> usize {
    let is_it = |item: &&Value| match addition {
        Addition::Note(text) => item["text"].as_str().is_some_and(|known| same_text(known, text)),
        Addition::File(file) => {
            let size = item["size"]["amount"].as_f64();
            item["name"] == file.name.as_str() && size.is_none_or(|size| size == file.size as f64)
        }
    };
    tmf621::notes_of(ticket, addition).unwrap_or_default().iter().filter(is_it).count()
}

/// Whether the ticket has this file already: by name and content, or by name and size where the portal does not tell the
/// content.
///
/// # Errors
/// `file_changed` where the file cannot be read to its end.
pub fn same_content(ticket: &Value, file: &Upload) -> Result<bool, Refusal> {
    let addition = Addition::File(file);
    let mut namesakes =
        tmf621::notes_of(ticket, addition).unwrap_or_default().iter().filter(|item| item["name"] == file.name.as_str());
    let Some(known) = namesakes.next() else { return Ok(false) };
    let content = file.content().to_string();
    file.check()?;
    let is_it = |item: &Value| match item["content"].as_str() {
        Some(known) => known == content,
        None => item["size"]["amount"].as_f64() == Some(file.size as f64),
    };
    Ok(is_it(known) || namesakes.any(is_it))
}

/// Portals change the ends of lines and of texts.
pub fn same_text(a: &str, b: &str) -> bool {
    a.trim().lines().map(str::trim_end).eq(b.trim().lines().map(str::trim_end))
}
