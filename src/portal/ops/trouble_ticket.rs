//! TMF621: trouble tickets, and the requests that are tickets too: billing inquiries (H15) and service extensions (H18).

use jiff::Timestamp;
use serde_json::Value;

use super::resource::{Filed, Resource};
use crate::domain::{Extension, ExternalId, Inquiry, Ticket};
use crate::portal::PortalError;
use crate::portal::wire::tmf621;
use crate::settings::{Api, PortalSettings};

impl Resource for Ticket {
    const API: Api = Api::TroubleTicket;
    const KIND: &'static str = "trouble-ticket";

    fn collection(settings: &PortalSettings) -> &'static str {
        settings.dialect.facts().collection
    }

    fn decode(settings: &PortalSettings, value: &Value) -> Result<Option<Self>, PortalError> {
        tmf621::decode(value, &settings.base_url, &settings.dialect).map(Some)
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn newest_first(settings: &PortalSettings) -> Option<&'static str> {
        settings.dialect.facts().sorts.then_some("-creationDate")
    }

    fn empty_is_404(settings: &PortalSettings) -> bool {
        settings.dialect.facts().empty_is_404
    }
}

impl Filed for Ticket {
    fn external_id(&self) -> Option<&str> {
        self.external_id.as_deref()
    }

    fn external_id_mut(&mut self) -> &mut Option<String> {
        &mut self.external_id
    }

    fn created(&self) -> Option<Timestamp> {
        self.creation_date
    }

    fn keeps_external_id(value: &Value, id: &ExternalId) -> bool {
        tmf621::keeps_external_id(value, id)
    }

    fn by_external_id(settings: &PortalSettings, id: &ExternalId) -> Vec<(&'static str, String)> {
        let facts = settings.dialect.facts();
        let by_path = facts.json_path.then(|| ("filter", format!("externalIdentifier[?(@.id=='{id}')]")));
        by_path.into_iter().chain(facts.external_id.map(|attribute| (attribute, id.to_string()))).collect()
    }
}

/// A request that has a ticket as its form: all but its content is as with tickets.
macro_rules! requests {
    ($($name:ident, $kind:literal, $decode:path;)+) => {$(
        impl Resource for $name {
            const API: Api = Ticket::API;
            const KIND: &'static str = $kind;

            fn collection(settings: &PortalSettings) -> &'static str {
                Ticket::collection(settings)
            }

            fn decode(settings: &PortalSettings, value: &Value) -> Result<Option<Self>, PortalError> {
                $decode(value, &settings.base_url, &settings.dialect)
            }

            fn id(&self) -> &str {
                &self.id
            }

            fn newest_first(settings: &PortalSettings) -> Option<&'static str> {
                Ticket::newest_first(settings)
            }

            fn empty_is_404(settings: &PortalSettings) -> bool {
                Ticket::empty_is_404(settings)
            }
        }

        impl Filed for $name {
            fn external_id(&self) -> Option<&str> {
                self.external_id.as_deref()
            }

            fn external_id_mut(&mut self) -> &mut Option<String> {
                &mut self.external_id
            }

            fn created(&self) -> Option<Timestamp> {
                self.requested_on
            }

            fn keeps_external_id(value: &Value, id: &ExternalId) -> bool {
                Ticket::keeps_external_id(value, id)
            }

            fn by_external_id(settings: &PortalSettings, id: &ExternalId) -> Vec<(&'static str, String)> {
                Ticket::by_external_id(settings, id)
            }
        }
    )+};
}

requests! {
    Inquiry, "billing-inquiry", tmf621::decode_inquiry;
    Extension, "service-extension", tmf621::decode_extension;
}
