//! TMF666: billing accounts, to be read alone.

use serde_json::Value;

use super::resource::{below, read_call};
use crate::domain::AccountId;
use crate::portal::retry::Repeat;
use crate::portal::{AuthedPortal, PortalError};
use crate::settings::Api;

/// What the portal tells of an account, under the names of what can be asked for (H15).
#[derive(Debug, Default)]
pub struct BillingData {
    /// Name and present value; what the portal does not tell is not in it.
    pub values: Vec<(&'static str, String)>,
}

impl BillingData {
    /// The present value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

/// The data of a billing account; `None` where the portal does not tell it.
///
/// # Errors
/// As the portal answers.
pub async fn billing_data(portal: &AuthedPortal<'_>, id: &AccountId) -> Result<Option<BillingData>, PortalError> {
    let Ok(mut url) = below(portal.settings(), Api::AccountManagement, "billingAccount") else { return Ok(None) };
    if let Ok(mut path) = url.path_segments_mut() {
        path.push(id.as_str());
    }
    let account = match portal.send(read_call(url), Repeat::Harmless).await {
        Ok(answer) => answer.json()?,
        Err(error) if matches!(error.status(), Some(403 | 404 | 501)) => return Ok(None),
        Err(error) => return Err(error),
    };
    if account["id"] != id.as_str() {
        return Ok(None);
    }
    let mut data = BillingData::default();
    data.values.extend(account["name"].as_str().map(|name| ("legalName", name.to_owned())));
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let mut mails = Vec::new();
    for contact in list(&account, "contact") {
        for medium in list(&contact, "contactMedium") {
            let characteristic = &medium["characteristic"];
            mails.extend(characteristic["emailAddress"].as_str().map(str::to_owned));
            let parts = ["street1", "street2", "city", "stateOrProvince", "postCode", "country"];
            let address: Vec<&str> = parts.iter().filter_map(|part| characteristic[*part].as_str()).collect();
            if !address.is_empty() && data.get("address").is_none() {
                data.values.push(("address", address.join(", ")));
            }
        }
    }
    if !mails.is_empty() {
        data.values.push(("addContact", mails.join(", ")));
        data.values.push(("removeContact", mails.join(", ")));
    }
    Ok(Some(data))
}
