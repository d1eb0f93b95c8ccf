//! What each preset brings along, as one would type it.

use super::values::{Preset, TicketDialect};

impl Preset {
    /// The preset's own value of a setting, below profile and above the general default.
    pub(super) fn default_of(self, key: &str, dialect: TicketDialect) -> Option<&'static str> {
        match (self, key) {
            (Self::Sandbox, "dialect.deduplicates") => Some("true"),
            (Self::Lumen, "base_url") => Some("https://api.lumen.com"),
            // Where Lumen's APIs live depends on the contract.
            (Self::Lumen, _) => None,
            (Self::ServiceNow, "dialect.trouble_ticket") => Some("servicenow"),
            (Self::ServiceNow, "roots.trouble_ticket") => Some("/api/sn_ind_tsm_sdwan/ticket"),
            (Self::ServiceNow, _) => None,
            (Self::Salesforce, "dialect.trouble_ticket") => Some("salesforce"),
            // The path holds the version of the organisation's API.
            (Self::Salesforce, _) => None,
            (Self::Tmf | Self::Sandbox, "roots.trouble_ticket") => Some(match dialect {
                TicketDialect::V4 => "/tmf-api/troubleTicket/v4",
                _ => "/tmf-api/troubleTicket/v5",
            }),
            (Self::Tmf | Self::Sandbox, "roots.change_management") => Some("/tmf-api/ChangeManagement/v4"),
            (Self::Tmf | Self::Sandbox, "roots.service_ordering") => Some("/tmf-api/serviceOrdering/v4"),
            (Self::Tmf | Self::Sandbox, "roots.service_inventory") => Some("/tmf-api/serviceInventory/v4"),
            (Self::Tmf | Self::Sandbox, "roots.service_catalog") => Some("/tmf-api/serviceCatalogManagement/v4"),
            (Self::Tmf | Self::Sandbox, "roots.account_management") => Some("/tmf-api/accountManagement/v4"),
            (Self::Tmf | Self::Sandbox, "roots.party") => Some("/tmf-api/party/v4"),
            (Self::Tmf | Self::Sandbox, "roots.scim") => Some("/scim/v2"),
            (Self::Tmf | Self::Sandbox, _) => None,
        }
    }

    /// Whether the user has to say where the APIs live.
    pub const fn asks_for_roots(self) -> bool {
        matches!(self, Self::Lumen | Self::Salesforce)
    }

    /// Where portals of this kind give tokens, unless told otherwise.
    pub(super) const fn token_path(self) -> &'static str {
        match self {
            Self::Tmf | Self::Lumen | Self::Sandbox => "/oauth/v2/token",
            Self::ServiceNow => "/oauth_token.do",
            Self::Salesforce => "/services/oauth2/token",
        }
    }
}
