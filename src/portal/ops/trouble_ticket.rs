//! TMF621: create, get, find and list trouble tickets.

use std::collections::{HashSet, VecDeque};

use jiff::Timestamp;
use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use url::Url;

use crate::domain::{Effect, ExternalId, Ticket};
use crate::portal::client::{Body, Call};
use crate::portal::create::Create;
use crate::portal::retry::Repeat;
use crate::portal::wire::tmf621;
use crate::portal::{AuthedPortal, PortalError};
use crate::settings::{Api, PortalSettings};

/// What is asked for at once; a portal may give fewer.
const PAGE: usize = 100;

/// A look-up reads so many pages of a list that comes newest first: what it looks for is recent.
const RECENT_PAGES: usize = 10;

/// A look-up reads so many pages of a list in any other order before it gives up.
const LOOK_UP_PAGES: usize = 100;

/// A request that opens a ticket, ready to be sent as often as needed.
pub struct OpenRequest {
    /// What finds the ticket.
    pub external_id: ExternalId,
    /// Whether the id is in its attribute, so that an answer without it tells something.
    pub has_attribute: bool,
    /// The request without credential.
    pub call: Call,
}

impl OpenRequest {
    /// The POST of a body that [`tmf621::create`] has made.
    ///
    /// # Errors
    /// [`PortalError::Setup`] where nobody said where the API lives.
    pub fn new(
        settings: &PortalSettings,
        external_id: &ExternalId,
        has_attribute: bool,
        body: Body,
    ) -> Result<Self, PortalError> {
        let mut headers = json_headers();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(IDEMPOTENCY_KEY, idempotency_key(external_id)?);
        let call = Call { method: Method::POST, url: collection(settings)?, headers, body };
        Ok(Self { external_id: external_id.clone(), has_attribute, call })
    }
}

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A Structured Field String (RFC 9651 §3.3.3): quotes and all.
pub(super) fn idempotency_key(id: &ExternalId) -> Result<HeaderValue, PortalError> {
    HeaderValue::try_from(format!("\"{id}\"")).map_err(|error| PortalError::Setup(error.to_string()))
}

impl Create for OpenRequest {
    type Made = Ticket;

    fn external_id(&self) -> &ExternalId {
        &self.external_id
    }

    async fn look_up(&self, portal: &AuthedPortal<'_>) -> Result<Option<Ticket>, PortalError> {
        find(portal, &self.external_id).await
    }

    async fn send(&self, portal: &AuthedPortal<'_>) -> Result<(Effect, Ticket), PortalError> {
        let answer = portal.send(self.call.clone(), Repeat::Harmful).await?;
        let value = answer.json()?;
        let mut ticket = decode(portal.settings(), &value)?;
        if self.has_attribute {
            portal.learn(tmf621::keeps_external_id(&value, &self.external_id));
        }
        ticket.external_id.get_or_insert_with(|| self.external_id.to_string());
        // A portal that knew the request answers with the first one's ticket and says so.
        let is_replay = answer.header("idempotent-replayed").is_some_and(|value| value == "true");
        Ok((if is_replay { Effect::Existing } else { Effect::Created }, ticket))
    }
}

/// A ticket as the portal tells it, and what a change of it needs.
#[derive(Debug)]
pub struct Read {
    /// The ticket.
    pub ticket: Ticket,
    /// Its own words, with everything that we do not know.
    pub raw: Value,
    /// Its version (RFC 9110 §8.8.3).
    pub etag: Option<HeaderValue>,
}

/// The ticket of this id.
///
/// # Errors
/// 404 as [`PortalError::Answered`] where there is none.
pub async fn get(portal: &AuthedPortal<'_>, id: &str) -> Result<Ticket, PortalError> {
    Ok(read(portal, id).await?.ticket)
}

/// The ticket of this id, to be changed.
///
/// # Errors
/// 404 as [`PortalError::Answered`] where there is none.
pub async fn read(portal: &AuthedPortal<'_>, id: &str) -> Result<Read, PortalError> {
    let answer = portal.send(read_call(one(portal.settings(), id)?), Repeat::Harmless).await?;
    let raw = answer.json()?;
    let ticket = decode(portal.settings(), &raw)?;
    // Not every portal compares ids as exactly as we do, but none may tell us of another ticket.
    if ticket.id != id {
        return Err(PortalError::Unreadable(format!("asked for ticket {id}, it tells of {}", ticket.id)));
    }
    Ok(Read { ticket, raw, etag: answer.headers.get(ETAG).filter(|etag| is_strong(etag)).cloned() })
}

/// Only a strong tag says that nothing has changed (RFC 9110 §13.1.1).
fn is_strong(etag: &HeaderValue) -> bool {
    etag.as_bytes().starts_with(b"\"")
}

/// The ticket that carries this external id. A portal may ignore the filter, so what comes back is looked at again.
///
/// # Errors
/// As the portal answers; [`PortalError::Unreadable`] where it has too many tickets to look through.
pub async fn find(portal: &AuthedPortal<'_>, id: &ExternalId) -> Result<Option<Ticket>, PortalError> {
    let carrier = portal.carrier();
    let facts = portal.settings().dialect.facts();
    if let Some(attribute) = facts.external_id.filter(|_| carrier.attribute) {
        let by_path = facts.json_path.then(|| ("filter", format!("externalIdentifier[?(@.id=='{id}')]")));
        let filters = by_path.into_iter().chain([(attribute, id.to_string())]);
        let mut refusal = None;
        for filter in filters {
            let mut pages = Pages::new(portal, &[filter], Some("-creationDate"))?;
            match find_in(portal, &mut pages, id).await {
                // This way of asking is not known there (TMF630 part 6); there may be another one.
                Err(error) if matches!(error.status(), Some(400 | 501)) => refusal = Some(error),
                Ok(Some(found)) => return Ok(Some(found)),
                result if carrier.line => {
                    result?;
                    refusal = None;
                    break;
                }
                result => return result,
            }
        }
        if let Some(error) = refusal.filter(|_| !carrier.line) {
            return Err(error);
        }
    }
    if !carrier.line {
        return Ok(None);
    }
    // The last line of the description is found by no filter.
    find_in(portal, &mut Pages::new(portal, &[], Some("-creationDate"))?, id).await
}

async fn find_in(portal: &AuthedPortal<'_>, pages: &mut Pages, id: &ExternalId) -> Result<Option<Ticket>, PortalError> {
    let mut before: Option<Timestamp> = None;
    let mut is_newest_first = true;
    for at in 0..LOOK_UP_PAGES {
        let Some(page) = pages.next(portal).await? else { return Ok(None) };
        for ticket in page {
            if ticket.external_id.as_deref() == Some(id.as_str()) {
                return Ok(Some(ticket));
            }
            is_newest_first &= match (before, ticket.creation_date) {
                (Some(before), Some(this)) => this <= before,
                (None, Some(_)) => true,
                (_, None) => false,
            };
            before = ticket.creation_date;
        }
        if is_newest_first && at + 1 >= RECENT_PAGES {
            return Ok(None);
        }
    }
    Err(PortalError::Unreadable(format!(
        "it lists more than {} tickets in no useful order, so {id} cannot be looked up",
        LOOK_UP_PAGES * PAGE
    )))
}

/// A list, page by page.
pub struct Pages {
    url: Url,
    offset: usize,
    seen: HashSet<String>,
    is_over: bool,
}

impl Pages {
    /// A list with these filters (`attribute`, `value`); `sort` as TMF621 v5 has it: `-creationDate`.
    ///
    /// # Errors
    /// [`PortalError::Setup`] where nobody said where the API lives.
    pub fn new(portal: &AuthedPortal<'_>, filters: &[(&str, String)], sort: Option<&str>) -> Result<Self, PortalError> {
        let mut url = collection(portal.settings())?;
        {
            let mut query = url.query_pairs_mut();
            for (attribute, value) in filters {
                query.append_pair(attribute, value);
            }
            if let Some(sort) = sort.filter(|_| portal.settings().dialect.facts().sorts) {
                query.append_pair("sort", sort);
            }
        }
        Ok(Self { url, offset: 0, seen: HashSet::new(), is_over: false })
    }

    /// The next tickets that have not been seen yet; `None` after the last.
    ///
    /// Ends on an empty page and on one that has nothing new: totals lie, and some portals repeat pages for ever.
    ///
    /// # Errors
    /// As the portal answers.
    pub async fn next(&mut self, portal: &AuthedPortal<'_>) -> Result<Option<VecDeque<Ticket>>, PortalError> {
        if self.is_over {
            return Ok(None);
        }
        let mut url = self.url.clone();
        url.query_pairs_mut().append_pair("offset", &self.offset.to_string()).append_pair("limit", &PAGE.to_string());
        let answer = match portal.send(read_call(url), Repeat::Harmless).await {
            Err(error) if error.status() == Some(404) && portal.settings().dialect.facts().empty_is_404 => {
                self.is_over = true;
                return Ok(None);
            }
            result => result?,
        };
        let Value::Array(items) = answer.json()? else {
            return Err(PortalError::Unreadable("it is not a list".into()));
        };
        self.offset += items.len();
        let page = items
            .iter()
            .map(|item| decode(portal.settings(), item))
            .filter(|ticket| ticket.as_ref().map_or(true, |ticket| self.seen.insert(ticket.id.clone())))
            .collect::<Result<VecDeque<_>, _>>()?;
        if page.is_empty() {
            self.is_over = true;
            return Ok(None);
        }
        Ok(Some(page))
    }
}

/// Where tickets are listed and opened.
fn collection(settings: &PortalSettings) -> Result<Url, PortalError> {
    let api = Api::TroubleTicket;
    let root = settings.roots.get(api).ok_or_else(|| PortalError::Setup(format!("{} is not set", api.key())))?;
    let mut url = root.clone();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty().push(settings.dialect.facts().collection);
    }
    Ok(url)
}

/// Where one ticket is.
pub(super) fn one(settings: &PortalSettings, id: &str) -> Result<Url, PortalError> {
    let mut url = collection(settings)?;
    if let Ok(mut path) = url.path_segments_mut() {
        path.push(id);
    }
    Ok(url)
}

pub(super) fn json_headers() -> HeaderMap {
    HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))])
}

pub(super) fn read_call(url: Url) -> Call {
    Call { headers: json_headers(), ..Call::get(url) }
}

pub(super) fn decode(settings: &PortalSettings, value: &Value) -> Result<Ticket, PortalError> {
    tmf621::decode(value, &settings.base_url, &settings.dialect)
}
