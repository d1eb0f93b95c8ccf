//! TMF655: change requests and planned works; TMF633: the catalogue of standard changes.

use jiff::Timestamp;
use serde_json::Value;

use super::resource::{Filed, Read, Resource, below, patch_call, read, read_call};
use crate::domain::{ChangeRequest, ChangeStatus, ChangeType, ExternalId};
use crate::portal::client::Call;
use crate::portal::retry::Repeat;
use crate::portal::wire::tmf655;
use crate::portal::{AuthedPortal, PortalError};
use crate::settings::{Api, PortalSettings};
use crate::text;

/// The media type of a PATCH: TMF655 v4 knows no other.
const JSON: &str = "application/json";

/// How often a change is tried again after another one came between, or after its answer was lost.
const ATTEMPTS: u32 = 5;

/// What is asked of the catalogue at once.
const PAGE: usize = 100;

/// The most pages of a catalogue.
const PAGES: usize = 50;

impl Resource for ChangeRequest {
    const API: Api = Api::ChangeManagement;
    const KIND: &'static str = "change-request";

    fn collection(_: &PortalSettings) -> &'static str {
        "changeRequest"
    }

    fn decode(settings: &PortalSettings, value: &Value) -> Result<Option<Self>, PortalError> {
        tmf655::decode(value, &settings.base_url).map(Some)
    }

    fn id(&self) -> &str {
        &self.id
    }

    // TMF655 v4 has no sort.
    fn newest_first(_: &PortalSettings) -> Option<&'static str> {
        None
    }

    fn empty_is_404(_: &PortalSettings) -> bool {
        false
    }
}

impl Filed for ChangeRequest {
    fn external_id(&self) -> Option<&str> {
        self.external_id.as_deref()
    }

    fn external_id_mut(&mut self) -> &mut Option<String> {
        &mut self.external_id
    }

    fn created(&self) -> Option<Timestamp> {
        self.request_date
    }

    fn keeps_external_id(value: &Value, id: &ExternalId) -> bool {
        tmf655::keeps_external_id(value, id)
    }

    fn by_external_id(_: &PortalSettings, id: &ExternalId) -> Vec<(&'static str, String)> {
        vec![("externalReference.id", id.to_string())]
    }
}

/// The PATCH that moves a change to another state, without credential.
///
/// # Errors
/// [`PortalError::Setup`] where nobody said where the API lives.
pub fn move_call(
    settings: &PortalSettings,
    id: &str,
    present: &Value,
    status: &ChangeStatus,
    (reason, note): (Option<&str>, Option<&str>),
    key: &ExternalId,
) -> Result<Call, PortalError> {
    let body = tmf655::move_to(present, status, reason, note).to_string().into_bytes();
    patch_call::<ChangeRequest>(settings, id, JSON, body, key)
}

/// Moves a change that was just read to another state. A state that is reached already is not asked for again, so a
/// request whose answer was lost can be sent once more.
///
/// # Errors
/// As the portal answers; [`PortalError::OutcomeUnknown`] where the request was sent and its fate is not known.
pub async fn move_to(
    portal: &AuthedPortal<'_>,
    mut present: Read<ChangeRequest>,
    status: &ChangeStatus,
    words: (Option<&str>, Option<&str>),
    key: &ExternalId,
) -> Result<ChangeRequest, PortalError> {
    let id = present.told.id.clone();
    let mut lost = None;
    for _ in 0..ATTEMPTS {
        let mut call = move_call(portal.settings(), &id, &present.raw, status, words, key)?;
        present.guard(&mut call);
        let error = match portal.send(call, Repeat::Harmful).await {
            Ok(answer) => {
                let told = answer.json().and_then(|told| ChangeRequest::decode_one(portal.settings(), &told));
                return match told.ok().filter(|told| told.status == *status) {
                    Some(told) => Ok(told),
                    None => Ok(read(portal, &id).await?.told),
                };
            }
            Err(error) => error,
        };
        let is_open = error.is_ambiguous();
        if !is_open && !matches!(error.status(), Some(409 | 412)) {
            return Err(error);
        }
        let now: Read<ChangeRequest> = match read(portal, &id).await {
            Ok(now) => now,
            Err(cause) if is_open => return Err(unknown(key, cause)),
            Err(cause) => return Err(cause),
        };
        if now.told.status == *status {
            return Ok(now.told);
        }
        // Nobody came between, so the portal refuses this change itself.
        if !is_open && now.told.status == present.told.status && now.etag == present.etag {
            return Err(error);
        }
        if now.told.status != present.told.status && !now.told.status.may_become(status) {
            return Err(PortalError::Overtaken { id, status: now.told.status.to_string() });
        }
        lost = Some(error);
        present = now;
    }
    Err(unknown(key, lost.unwrap_or_else(|| PortalError::Setup(text!("portal-changed-all-the-time")))))
}

fn unknown(key: &ExternalId, cause: PortalError) -> PortalError {
    PortalError::OutcomeUnknown { external_id: key.clone(), cause: Box::new(cause), is_silent: false }
}

/// The standard changes of the portal's catalogue; `None` where it has no catalogue.
///
/// # Errors
/// As the portal answers.
pub async fn change_types(portal: &AuthedPortal<'_>) -> Result<Option<Vec<ChangeType>>, PortalError> {
    let Ok(collection) = below(portal.settings(), Api::ServiceCatalog, "serviceCandidate") else { return Ok(None) };
    let mut found: Vec<ChangeType> = Vec::new();
    let mut offset = 0;
    for _ in 0..PAGES {
        let mut url = collection.clone();
        url.query_pairs_mut()
            .append_pair("category.name", tmf655::STANDARD_CHANGE)
            .append_pair("offset", &offset.to_string())
            .append_pair("limit", &PAGE.to_string());
        let answer = match portal.send(read_call(url), Repeat::Harmless).await {
            Err(error) if matches!(error.status(), Some(404 | 501)) && offset == 0 => return Ok(None),
            result => result?,
        };
        let Value::Array(items) = answer.json()? else {
            return Err(PortalError::Unreadable(text!("portal-catalogue-is-no-list")));
        };
        let before = found.len();
        for change_type in items.iter().filter_map(tmf655::change_type) {
            if !found.iter().any(|known| known.id == change_type.id) {
                found.push(change_type);
            }
        }
        offset += items.len();
        // A page that repeats, or the last one.
        if items.is_empty() || (found.len() == before && offset > PAGE) {
            break;
        }
    }
    Ok(Some(found))
}
