//! TMF666: billing accounts, to be read alone.

use serde_json::Value;

use super::resource::{below, read_call};
use crate::directory::{Person, Role};
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

/// What of an account's contacts is the customer's own, and not the carrier's people.
fn is_customers(contact: &Value) -> bool {
    role_of(contact).is_none_or(|(role, _)| role.is_none())
}

/// The data of a billing account; `None` where the portal does not tell it.
///
/// # Errors
/// As the portal answers.
pub async fn billing_data(portal: &AuthedPortal<'_>, id: &AccountId) -> Result<Option<BillingData>, PortalError> {
    let Some(account) = account(portal, "billingAccount", id).await? else { return Ok(None) };
    let mut data = BillingData::default();
    data.values.extend(account["name"].as_str().map(|name| ("legalName", name.to_owned())));
    let mut mails = Vec::new();
    for contact in list(&account, "contact").iter().filter(|contact| is_customers(contact)) {
        for medium in list(contact, "contactMedium") {
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

/// The carrier's people for an account (H1), by name: its `contact`s, else its related parties (TMF632); empty where the
/// portal names nobody.
///
/// # Errors
/// 404 as [`PortalError::Answered`] where there is no such account.
pub async fn team(portal: &AuthedPortal<'_>, id: &AccountId) -> Result<Vec<Person>, PortalError> {
    let account = match account(portal, "partyAccount", id).await? {
        Some(account) => account,
        None => account_or_404(portal, "billingAccount", id).await?,
    };
    let named: Vec<Person> = list(&account, "contact").iter().filter_map(person_of_contact).collect();
    if !named.is_empty() {
        return Ok(named);
    }
    let mut people = Vec::new();
    let parties = list(&account, "relatedParty").iter();
    for party in parties.filter(|party| known_role(party).is_some()).take(MOST_PARTIES) {
        people.extend(person_of_party(portal, party).await?);
    }
    Ok(people)
}

/// So many people are asked for one by one.
const MOST_PARTIES: usize = 20;

/// An account; `None` where the portal does not tell it.
async fn account(portal: &AuthedPortal<'_>, collection: &str, id: &AccountId) -> Result<Option<Value>, PortalError> {
    match account_or_404(portal, collection, id).await {
        Ok(account) => Ok((account["id"] == id.as_str()).then_some(account)),
        Err(PortalError::Setup(_)) => Ok(None),
        Err(error) if matches!(error.status(), Some(403 | 404 | 501)) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn account_or_404(portal: &AuthedPortal<'_>, collection: &str, id: &AccountId) -> Result<Value, PortalError> {
    let mut url = below(portal.settings(), Api::AccountManagement, collection)?;
    if let Ok(mut path) = url.path_segments_mut() {
        path.push(id.as_str());
    }
    portal.send(read_call(url), Repeat::Harmless).await?.json()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The role of a contact, and the portal's word for it; portals put it into one of two places.
fn role_of(contact: &Value) -> Option<(Option<Role>, String)> {
    let words = ["partyRoleType", "contactType"].into_iter().filter_map(|key| contact[key].as_str());
    let mut first = None;
    for word in words {
        if let Some(role) = role_named(word) {
            return Some((Some(role), word.to_owned()));
        }
        first = first.or(Some((None, word.to_owned())));
    }
    first
}

fn known_role(party: &Value) -> Option<Role> {
    role_named(party["role"].as_str()?)
}

/// `Customer Care Manager`, `CCM` and `customerCareManager` alike.
fn role_named(word: &str) -> Option<Role> {
    let mut spaced = String::new();
    let mut was_lower = false;
    for char in word.chars() {
        if char.is_uppercase() && was_lower {
            spaced.push(' ');
        }
        was_lower = char.is_lowercase();
        spaced.push(char);
    }
    Role::find(&spaced).ok()
}

/// Somebody of the carrier: a contact whose role the handbook knows.
fn person_of_contact(contact: &Value) -> Option<Person> {
    let (role, role_name) = role_of(contact)?;
    let name = contact["contactName"].as_str()?;
    Some(person(role?, &role_name, name, list(contact, "contactMedium")))
}

async fn person_of_party(portal: &AuthedPortal<'_>, party: &Value) -> Result<Option<Person>, PortalError> {
    let (Some(role), Some(id)) = (known_role(party), party["id"].as_str()) else { return Ok(None) };
    let word = party["role"].as_str().unwrap_or_default();
    let told = |name: &str, media: &[Value]| Some(person(role.clone(), word, name, media));
    let named = party["name"].as_str();
    let Ok(mut url) = below(portal.settings(), Api::Party, "individual") else {
        return Ok(named.and_then(|name| told(name, &[])));
    };
    if let Ok(mut path) = url.path_segments_mut() {
        path.push(id);
    }
    let individual = match portal.send(read_call(url), Repeat::Harmless).await {
        Ok(answer) => answer.json()?,
        Err(error) if matches!(error.status(), Some(403 | 404 | 501)) => Value::Null,
        Err(error) => return Err(error),
    };
    let full = ["fullName", "formattedName"].into_iter().find_map(|key| individual[key].as_str().map(str::to_owned));
    let parts: Vec<&str> = ["givenName", "familyName"].into_iter().filter_map(|key| individual[key].as_str()).collect();
    let joined = (!parts.is_empty()).then(|| parts.join(" "));
    let name = full.or(joined).or(named.map(str::to_owned));
    Ok(name.and_then(|name| told(&name, list(&individual, "contactMedium"))))
}

fn person(role: Role, role_name: &str, name: &str, media: &[Value]) -> Person {
    // What the portal prefers comes first.
    let of = |key: &str| {
        let found = |only_preferred: bool| {
            let media = media.iter().filter(|medium| !only_preferred || medium["preferred"] == true);
            media.filter_map(|medium| medium["characteristic"][key].as_str()).next().map(str::to_owned)
        };
        found(true).or_else(|| found(false))
    };
    Person {
        role: Some(role),
        role_name: role_name.to_owned(),
        name: name.to_owned(),
        phone: of("phoneNumber"),
        email: of("emailAddress"),
        country: None,
        note: None,
        as_of: None,
        source: "portal",
    }
}
