//! TMF638: the customer's services.

use serde_json::Value;

use super::resource::{Resource, get};
use crate::domain::{Service, ServiceId};
use crate::portal::wire::tmf638;
use crate::portal::{AuthedPortal, PortalError};
use crate::settings::{Api, PortalSettings};

impl Resource for Service {
    const API: Api = Api::ServiceInventory;
    const KIND: &'static str = "service";

    fn collection(_: &PortalSettings) -> &'static str {
        "service"
    }

    fn decode(settings: &PortalSettings, value: &Value) -> Result<Option<Self>, PortalError> {
        tmf638::decode(value, &settings.base_url).map(Some)
    }

    fn id(&self) -> &str {
        &self.id
    }

    // TMF638 has no sort.
    fn newest_first(_: &PortalSettings) -> Option<&'static str> {
        None
    }

    fn empty_is_404(settings: &PortalSettings) -> bool {
        settings.dialect.facts().empty_is_404
    }
}

/// Whether the inventory has this service.
///
/// # Errors
/// As the portal answers; [`PortalError::Unreadable`] where it tells of another service.
pub async fn exists(portal: &AuthedPortal<'_>, id: &ServiceId) -> Result<bool, PortalError> {
    match get::<Service>(portal, id.as_str()).await {
        Ok(_) => Ok(true),
        Err(error) if error.status() == Some(404) => Ok(false),
        Err(error) => Err(error),
    }
}
