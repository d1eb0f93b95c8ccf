//! SCIM 2.0: the portal's users (H20).

use std::collections::VecDeque;

use http::header::{ETAG, HeaderValue, IF_MATCH};
use jiff::Timestamp;
use serde_json::Value;

use super::resource::{Filed, Pages, Read, Resource, below, one, patch_call, read_call_of};
use crate::domain::{ExternalId, User, UserChange, UserName};
use crate::portal::client::Call;
use crate::portal::retry::Repeat;
use crate::portal::wire::scim::{self, equals};
use crate::portal::{AuthedPortal, PortalError};
use crate::settings::{Api, PortalSettings};
use crate::text;

/// How often a change whose answer was lost is sent again to the same version.
const ATTEMPTS: u32 = 3;

impl Resource for User {
    const API: Api = Api::Scim;
    const KIND: &'static str = "user";
    const MEDIA_TYPE: &'static str = "application/scim+json";

    fn collection(_: &PortalSettings) -> &'static str {
        "Users"
    }

    fn decode(_: &PortalSettings, value: &Value) -> Result<Option<Self>, PortalError> {
        scim::decode(value).map(Some)
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn newest_first(_: &PortalSettings) -> Option<&'static str> {
        None
    }

    fn empty_is_404(_: &PortalSettings) -> bool {
        false
    }

    // RFC 7644 §3.4.2.4: the first one is number 1.
    fn page(offset: usize, size: usize) -> [(&'static str, usize); 2] {
        [("startIndex", offset + 1), ("count", size)]
    }

    // RFC 7644 §3.4.2: a list of none may leave `Resources` out.
    fn items(answer: Value) -> Option<Vec<Value>> {
        let Value::Object(mut answer) = answer else { return None };
        match (answer.remove("Resources"), answer.contains_key("totalResults")) {
            (Some(Value::Array(items)), _) => Some(items),
            (None, true) => Some(Vec::new()),
            _ => None,
        }
    }
}

impl Filed for User {
    fn external_id(&self) -> Option<&str> {
        self.external_id.as_deref()
    }

    fn external_id_mut(&mut self) -> &mut Option<String> {
        &mut self.external_id
    }

    fn created(&self) -> Option<Timestamp> {
        self.created
    }

    fn keeps_external_id(value: &Value, id: &ExternalId) -> bool {
        value["externalId"] == id.as_str()
    }

    fn by_external_id(_: &PortalSettings, id: &ExternalId) -> Vec<(&'static str, String)> {
        vec![("filter", equals("externalId", id.as_str()))]
    }
}

/// A list of users. A portal that does not know the filter is asked without: whoever reads looks at each user again.
pub struct Users {
    pages: Pages<User>,
    is_filtered: bool,
}

impl Users {
    /// The users that fit a filter (RFC 7644 §3.4.2.2), or all.
    ///
    /// # Errors
    /// [`PortalError::Setup`] where nobody said where the API lives.
    pub fn new(portal: &AuthedPortal<'_>, filter: Option<String>) -> Result<Self, PortalError> {
        let filters: Vec<_> = filter.into_iter().map(|filter| ("filter", filter)).collect();
        Ok(Self { pages: Pages::new(portal, &filters, None)?, is_filtered: !filters.is_empty() })
    }

    /// The next ones; `None` after the last.
    ///
    /// # Errors
    /// As the portal answers.
    pub async fn next(&mut self, portal: &AuthedPortal<'_>) -> Result<Option<VecDeque<User>>, PortalError> {
        match self.pages.next(portal).await {
            Err(error) if self.is_filtered && matches!(error.status(), Some(400 | 501)) => {
                *self = Self::new(portal, None)?;
                self.pages.next(portal).await
            }
            result => result,
        }
    }
}

/// The first user of a list for which `is_it` holds.
async fn find(
    portal: &AuthedPortal<'_>,
    filter: String,
    is_it: impl Fn(&User) -> bool,
) -> Result<Option<User>, PortalError> {
    let mut users = Users::new(portal, Some(filter))?;
    while let Some(page) = users.next(portal).await? {
        if let Some(found) = page.into_iter().find(|user| is_it(user)) {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The user of this name.
///
/// # Errors
/// As the portal answers.
pub async fn find_by_name(portal: &AuthedPortal<'_>, name: &UserName) -> Result<Option<User>, PortalError> {
    find(portal, equals("userName", name.as_str()), |user| name.is(&user.user_name)).await
}

/// The user with this id of the portal, or else of this name; `None` where there is neither.
///
/// # Errors
/// As the portal answers.
pub async fn read(portal: &AuthedPortal<'_>, id_or_name: &UserName) -> Result<Option<Read<User>>, PortalError> {
    match read_by_id(portal, id_or_name.as_str()).await {
        // A portal may call what cannot be an id of its own a bad request.
        Err(error) if matches!(error.status(), Some(400 | 404)) => match find_by_name(portal, id_or_name).await? {
            Some(found) => read_by_id(portal, &found.id).await.map(Some),
            None => Ok(None),
        },
        result => result.map(Some),
    }
}

async fn read_by_id(portal: &AuthedPortal<'_>, id: &str) -> Result<Read<User>, PortalError> {
    let answer = portal.send(read_call_of::<User>(one::<User>(portal.settings(), id)?), Repeat::Harmless).await?;
    let raw = answer.json()?;
    let told = scim::decode(&raw)?;
    if told.id != id {
        return Err(PortalError::Unreadable(text!("portal-tells-of-another", id = id, other = told.id)));
    }
    // SCIM compares weak tags as well (RFC 7644 §3.14), and may tell the version in the body alone.
    let version = raw["meta"]["version"].as_str().and_then(|version| HeaderValue::from_str(version).ok());
    Ok(Read { told, etag: answer.headers.get(ETAG).cloned().or(version), raw })
}

/// Who we are (RFC 7644 §3.11); `None` where the portal does not tell.
///
/// # Errors
/// Where the portal does not answer at all.
pub async fn me(portal: &AuthedPortal<'_>) -> Result<Option<User>, PortalError> {
    match portal.send(read_call_of::<User>(below(portal.settings(), Api::Scim, "Me")?), Repeat::Harmless).await {
        Ok(answer) => Ok(answer.json().ok().and_then(|user| scim::decode(&user).ok())),
        Err(error)
            if error.status() == Some(501) || error.status().is_some_and(|status| status < 500 && status != 429) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Whether there is another active administrator (H20).
///
/// # Errors
/// As the portal answers.
pub async fn has_other_administrator(portal: &AuthedPortal<'_>, than: &User) -> Result<bool, PortalError> {
    let is_other = |user: &User| user.id != than.id && user.is_active_administrator();
    // The administrator's role may have another word there, so that only the state is asked for.
    Ok(find(portal, "active eq true".to_owned(), is_other).await?.is_some())
}

/// The roles that the portal's schema names; empty where it names none or tells no schema.
///
/// # Errors
/// Where the portal does not answer at all.
pub async fn known_roles(portal: &AuthedPortal<'_>) -> Result<Vec<String>, PortalError> {
    let mut url = below(portal.settings(), Api::Scim, "Schemas")?;
    if let Ok(mut path) = url.path_segments_mut() {
        path.push("urn:ietf:params:scim:schemas:core:2.0:User");
    }
    match portal.send(read_call_of::<User>(url), Repeat::Harmless).await {
        Ok(answer) => Ok(answer.json().map(|schema| scim::canonical_roles(&schema)).unwrap_or_default()),
        Err(error) if matches!(error.status(), Some(400..=404 | 405 | 501)) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// The roles that users have.
///
/// # Errors
/// As the portal answers.
pub async fn roles_in_use(portal: &AuthedPortal<'_>) -> Result<Vec<String>, PortalError> {
    let mut users = Users::new(portal, None)?;
    let mut roles: Vec<String> = Vec::new();
    while let Some(page) = users.next(portal).await? {
        for role in page.into_iter().flat_map(|user| user.roles) {
            if !roles.contains(&role.value) {
                roles.push(role.value);
            }
        }
    }
    Ok(roles)
}

/// The PATCH of a user, without credential.
///
/// # Errors
/// [`PortalError::Setup`] where nobody said where the API lives.
pub fn change_call(
    settings: &PortalSettings,
    id: &str,
    change: &UserChange,
    present: Option<&Value>,
    key: &ExternalId,
) -> Result<Call, PortalError> {
    let body = scim::patch(change, present).to_string().into_bytes();
    patch_call::<User>(settings, id, User::MEDIA_TYPE, body, key)
}

/// How a change ended.
#[derive(Debug)]
pub enum Changed {
    /// Our request did it.
    Updated(User),
    /// Somebody else had done the same meanwhile.
    Unchanged(User),
    /// Somebody else has changed the user meanwhile, in another way: nothing of ours was done.
    Overtaken(User),
}

/// Changes a user that was just read, and only that version of it.
///
/// # Errors
/// As the portal answers; [`PortalError::OutcomeUnknown`] where the request was sent and its fate is not known.
pub async fn change(
    portal: &AuthedPortal<'_>,
    present: &Read<User>,
    change: &UserChange,
    key: &ExternalId,
) -> Result<Changed, PortalError> {
    let id = present.told.id.as_str();
    let mut call = change_call(portal.settings(), id, change, Some(&present.raw), key)?;
    if let Some(etag) = &present.etag {
        call.headers.insert(IF_MATCH, etag.clone());
    }
    let mut was_lost = false;
    for _ in 0..ATTEMPTS {
        let error = match portal.send(call.clone(), Repeat::Harmful).await {
            Ok(answer) => {
                // 204 without a body is a success too (RFC 7644 §3.5.2).
                let told = answer.json().ok().and_then(|user| scim::decode(&user).ok()).filter(|user| user.id == id);
                return match told {
                    Some(user) => Ok(Changed::Updated(user)),
                    None => Ok(Changed::Updated(read_by_id(portal, id).await?.told)),
                };
            }
            Err(error) => error,
        };
        let is_conflict = matches!(error.status(), Some(409 | 412));
        if !is_conflict && !error.is_ambiguous() {
            return Err(error);
        }
        let unknown =
            |cause| PortalError::OutcomeUnknown { external_id: key.clone(), cause: Box::new(cause), is_silent: false };
        let now = match read_by_id(portal, id).await {
            Ok(now) => now,
            Err(cause) if was_lost || !is_conflict => return Err(unknown(cause)),
            Err(cause) => return Err(cause),
        };
        was_lost |= !is_conflict;
        let is_done = change.beyond(&now.told).is_empty();
        let is_same_version = now.etag.is_some() && now.etag == present.etag;
        match (is_done, is_conflict) {
            // It may have been ours whose answer was lost.
            (true, _) if was_lost => return Ok(Changed::Updated(now.told)),
            (true, _) => return Ok(Changed::Unchanged(now.told)),
            // Nobody came between, so the portal refuses this change itself.
            (false, true) if is_same_version => return Err(error),
            (false, true) => return Ok(Changed::Overtaken(now.told)),
            // The portal takes at most one of two requests for the same version.
            (false, false) if is_same_version => {}
            (false, false) => return Err(unknown(error)),
        }
    }
    Err(PortalError::OutcomeUnknown {
        external_id: key.clone(),
        cause: Box::new(PortalError::Unreadable(text!("portal-no-answer-to-any-try"))),
        is_silent: false,
    })
}
