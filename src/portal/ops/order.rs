//! TMF641: the customer's orders, to be read alone.

use serde_json::Value;

use super::resource::Resource;
use crate::domain::Order;
use crate::portal::PortalError;
use crate::portal::wire::tmf641;
use crate::settings::{Api, PortalSettings};

impl Resource for Order {
    const API: Api = Api::ServiceOrdering;
    const KIND: &'static str = "order";

    fn collection(_: &PortalSettings) -> &'static str {
        "serviceOrder"
    }

    fn decode(settings: &PortalSettings, value: &Value) -> Result<Option<Self>, PortalError> {
        tmf641::decode(value, &settings.base_url).map(Some)
    }

    fn id(&self) -> &str {
        &self.id
    }

    // TMF641 v4 has no sort.
    fn newest_first(_: &PortalSettings) -> Option<&'static str> {
        None
    }

    fn empty_is_404(settings: &PortalSettings) -> bool {
        settings.dialect.facts().empty_is_404
    }
}
