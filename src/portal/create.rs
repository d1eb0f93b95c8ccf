//! A create that is safe to run again (CLI.md, *Writes*).

use std::time::Duration;

use super::{AuthedPortal, PortalError};
use crate::domain::{Effect, ExternalId};

/// How long a request whose answer was lost is looked for: the portal may still be at work.
const STILL_AT_WORK: Duration = Duration::from_secs(10);

/// One thing to be made once.
pub trait Create {
    /// What the portal makes of it.
    type Made;

    /// Its external id.
    fn external_id(&self) -> &ExternalId;

    /// Asks for the thing that carries the external id.
    ///
    /// # Errors
    /// Where the portal does not answer; "not there" is `None`.
    fn look_up(&self, portal: &AuthedPortal<'_>) -> impl Future<Output = Result<Option<Self::Made>, PortalError>>;

    /// Sends the request.
    ///
    /// # Errors
    /// As the portal answers.
    fn send(&self, portal: &AuthedPortal<'_>) -> impl Future<Output = Result<(Effect, Self::Made), PortalError>>;
}

/// Makes the thing, or finds the one that is there; never two. An external id that may exist already is to be looked up
/// before.
///
/// # Errors
/// [`PortalError::OutcomeUnknown`] where the request was sent and its fate could not be established.
pub async fn create<C: Create>(portal: &AuthedPortal<'_>, what: &C) -> Result<(Effect, C::Made), PortalError> {
    match what.send(portal).await {
        Err(error) if error.is_ambiguous() => settle(portal, what, error).await,
        // Another process was quicker with the same id: the portal says so, and has the thing.
        Err(error) if matches!(error.status(), Some(409 | 422)) => match what.look_up(portal).await {
            Ok(Some(found)) => Ok((Effect::Existing, found)),
            Ok(None) | Err(_) => Err(error),
        },
        result => result,
    }
}

/// Finds out what became of a request whose answer was lost.
async fn settle<C: Create>(
    portal: &AuthedPortal<'_>,
    what: &C,
    lost: PortalError,
) -> Result<(Effect, C::Made), PortalError> {
    let unknown = |cause: PortalError, is_silent| PortalError::OutcomeUnknown {
        external_id: what.external_id().clone(),
        cause: Box::new(cause),
        is_silent,
    };
    let may_send_again = portal.settings().dialect.deduplicates;
    let mut waited = Duration::ZERO;
    let mut pause = Duration::from_millis(500);
    loop {
        match what.look_up(portal).await {
            Ok(Some(found)) => return Ok((Effect::Created, found)),
            Ok(None) if may_send_again => break,
            Ok(None) if waited >= STILL_AT_WORK => return Err(unknown(lost, false)),
            Ok(None) => {
                tokio::time::sleep(pause).await;
                waited += pause;
                pause = (pause * 2).min(STILL_AT_WORK.saturating_sub(waited)).max(Duration::from_millis(500));
            }
            Err(error) => return Err(unknown(error, true)),
        }
    }
    // The portal promises to file one external id once, so sending again cannot double it.
    match what.send(portal).await {
        Err(error) if error.is_ambiguous() || matches!(error, PortalError::NotConnected { .. }) => {
            Err(unknown(error, false))
        }
        Ok((_, made)) => Ok((Effect::Created, made)),
        Err(error) => Err(error),
    }
}
