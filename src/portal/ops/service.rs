//! TMF638: the customer's services.

use super::resource::{below, read_call};
use crate::domain::ServiceId;
use crate::portal::retry::Repeat;
use crate::portal::{AuthedPortal, PortalError};
use crate::settings::Api;

/// Whether the inventory has this service.
///
/// # Errors
/// As the portal answers; [`PortalError::Unreadable`] where it tells of another service.
pub async fn exists(portal: &AuthedPortal<'_>, id: &ServiceId) -> Result<bool, PortalError> {
    let mut url = below(portal.settings(), Api::ServiceInventory, "service")?;
    if let Ok(mut path) = url.path_segments_mut() {
        path.push(id.as_str());
    }
    match portal.send(read_call(url), Repeat::Harmless).await {
        Ok(answer) => match answer.json()?["id"].as_str() {
            Some(told) if told == id.as_str() => Ok(true),
            _ => Err(PortalError::Unreadable(format!("asked for service {id}, it tells of another one"))),
        },
        Err(error) if error.status() == Some(404) => Ok(false),
        Err(error) => Err(error),
    }
}
