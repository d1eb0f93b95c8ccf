//! One function an operation.

pub mod account;
pub mod attachment;
pub mod change_request;
mod order;
pub mod resource;
pub mod service;
pub mod ticket_change;
mod trouble_ticket;
pub mod user;

use url::Url;

use super::PortalError;
use super::ops::resource::Resource;
use crate::domain::{ChangeRequest, Order, Service, Ticket, User};
use crate::settings::{Api, PortalSettings};

/// Where a little of an API's main collection is read, to see whether the API is there.
///
/// # Errors
/// [`PortalError::Setup`] where nobody said where the API lives.
pub fn sample(settings: &PortalSettings, api: Api) -> Result<Url, PortalError> {
    let collection = match api {
        Api::TroubleTicket => Ticket::collection(settings),
        Api::ChangeManagement => ChangeRequest::collection(settings),
        Api::ServiceOrdering => Order::collection(settings),
        Api::ServiceInventory => Service::collection(settings),
        Api::ServiceCatalog => "serviceCandidate",
        Api::AccountManagement => "billingAccount",
        Api::Party => "individual",
        Api::Scim => User::collection(settings),
    };
    let mut url = resource::below(settings, api, collection)?;
    let [(_, _), (size, _)] = if api == Api::Scim { User::page(0, 1) } else { Ticket::page(0, 1) };
    url.query_pairs_mut().append_pair(size, "1");
    Ok(url)
}
