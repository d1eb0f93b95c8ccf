//! Filing one of many rows: as a single one, but without waiting for the others.

use std::io::BufWriter;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::command::write::IfExists;
use crate::domain::{Effect, ExternalId};
use crate::portal::client::Body;
use crate::portal::create::create;
use crate::portal::ops::resource::{CreateRequest, Filed, find};
use crate::portal::spool::Spool;
use crate::portal::{AuthedPortal, PortalError};
use crate::text;

/// Whether a row is looked up before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Nobody can have sent it: its id was made for this batch.
    No,
    /// Its id is the user's own, so that it may be there.
    Given,
    /// A process that was killed may have sent it; from this moment on nothing of that is under way any more.
    Sent(Timestamp),
}

/// A row that is at the portal.
#[derive(Debug)]
pub struct Settled {
    /// Whether it was there before.
    pub effect: Effect,
    /// The portal's id.
    pub id: String,
    /// What else the result says.
    pub more: Map<String, Value>,
}

impl Settled {
    /// A row that made, or found, one thing; `differs` says what of an existing one is not as it was asked for.
    pub fn new(effect: Effect, id: String, differs: Vec<String>) -> Self {
        let mut more = Map::new();
        if !differs.is_empty() {
            more.insert("differs".to_owned(), differs.into());
        }
        Self { effect, id, more }
    }
}

/// A request's body; one that may be large lies on the disk.
///
/// # Errors
/// [`PortalError::Setup`] where there is no room for it.
pub(in crate::command) fn body(request: &impl Serialize, is_small: bool) -> Result<Body, PortalError> {
    let failed = |error: std::io::Error| PortalError::Setup(text!("many-request-not-written", error = error));
    if is_small {
        let mut bytes = Vec::with_capacity(1024);
        serde_json::to_writer(&mut bytes, request).map_err(|error| failed(error.into()))?;
        return Ok(Body::Bytes(bytes.into()));
    }
    let file = tempfile::NamedTempFile::new().map_err(failed)?;
    let mut out = BufWriter::new(file);
    serde_json::to_writer(&mut out, request).map_err(|error| failed(error.into()))?;
    let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
    let length = file.as_file().metadata().map_err(failed)?.len();
    Ok(Body::Spool(Spool::temporary(file.into_temp_path(), length)))
}

/// Files a thing once. Where the portal promises to file one external id once, an answer that was lost is asked for until
/// the budget of all retries is used up.
///
/// # Errors
/// The portal's; [`PortalError::OutcomeUnknown`] where nobody knows.
pub(in crate::command) async fn once<R: Filed>(
    portal: &AuthedPortal<'_>,
    id: &ExternalId,
    look: Look,
    body: Body,
) -> Result<(Effect, R), PortalError> {
    let deduplicates = portal.settings().dialect.deduplicates;
    match look {
        Look::No => {}
        Look::Given => {
            if let Some(found) = find(portal, id).await? {
                return Ok((Effect::Existing, found));
            }
        }
        Look::Sent(quiet_from) => {
            if let Some(found) = find(portal, id).await? {
                return Ok((Effect::Created, found));
            }
            let left = Duration::try_from(quiet_from.duration_since(portal.client().now())).unwrap_or_default();
            if !deduplicates && !left.is_zero() {
                tokio::time::sleep(left).await;
                if let Some(found) = find(portal, id).await? {
                    return Ok((Effect::Created, found));
                }
            }
        }
    }
    let attribute = portal.carrier(R::API).attribute;
    let request = CreateRequest::<R>::new(portal.settings(), id, attribute, body)?.brief();
    let started = Instant::now();
    let mut pause = Duration::from_millis(250);
    loop {
        match create(portal, &request).await {
            Err(error @ PortalError::OutcomeUnknown { .. }) if deduplicates => {
                if started.elapsed() + pause >= portal.settings().max_wait {
                    return Err(error);
                }
                tokio::time::sleep(pause.mul_f64(0.5 + portal.client().chance() / 2.0)).await;
                pause = (pause * 2).min(Duration::from_secs(8));
            }
            result => return result,
        }
    }
}

/// What `--if-exists fail` makes of a row that was there.
pub(super) fn is_refused(effect: Effect, if_exists: IfExists) -> bool {
    effect == Effect::Existing && if_exists == IfExists::Fail
}
