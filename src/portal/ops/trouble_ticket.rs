//! TMF621: create, get and list trouble tickets.

use std::collections::{HashSet, VecDeque};

use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use url::Url;

use crate::domain::{Effect, ExternalId, NewTicket, Ticket};
use crate::portal::client::{Answer, Call};
use crate::portal::create::Create;
use crate::portal::retry::Repeat;
use crate::portal::wire::tmf621;
use crate::portal::{AuthedPortal, PortalError};
use crate::settings::{Api, PortalSettings};

/// What is asked for at once; a portal may give fewer.
const PAGE: usize = 100;

/// A look-up by external id reads at most so many pages of a portal that ignores the filter.
const LOOK_UP_PAGES: usize = 10;

/// The request that opens a ticket, without credential: what `--dry-run` shows is what is sent.
///
/// # Errors
/// [`PortalError::Setup`] where an id does not fit into a header, which its parser rules out.
pub fn open_request(root: &Url, ticket: &NewTicket) -> Result<Call, PortalError> {
    let key = HeaderValue::try_from(format!("\"{}\"", ticket.external_id))
        .map_err(|error| PortalError::Setup(error.to_string()))?;
    let body = serde_json::to_vec(&tmf621::create_v5(ticket)).map_err(|error| PortalError::Setup(error.to_string()))?;
    let headers = HeaderMap::from_iter([
        (ACCEPT, HeaderValue::from_static("application/json")),
        (CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (HeaderName::from_static("idempotency-key"), key),
    ]);
    Ok(Call { method: Method::POST, url: collection(root), headers, body: Some(body) })
}

impl Create for NewTicket {
    type Made = Ticket;

    fn external_id(&self) -> &ExternalId {
        &self.external_id
    }

    async fn look_up(&self, portal: &AuthedPortal<'_>) -> Result<Option<Ticket>, PortalError> {
        find(portal, &self.external_id).await
    }

    async fn send(&self, portal: &AuthedPortal<'_>) -> Result<(Effect, Ticket), PortalError> {
        let call = open_request(root(portal.settings())?, self)?;
        let answer = portal.send(call, Repeat::Harmful).await?;
        let ticket = decode_one(portal.settings(), &answer)?;
        // A portal that knew the request answers with the first one's ticket and says so.
        let is_replay = answer.header("idempotent-replayed").is_some_and(|value| value == "true");
        Ok((if is_replay { Effect::Existing } else { Effect::Created }, ticket))
    }
}

/// The ticket of this id.
///
/// # Errors
/// 404 as [`PortalError::Answered`] where there is none.
pub async fn get(portal: &AuthedPortal<'_>, id: &str) -> Result<Ticket, PortalError> {
    let mut url = collection(root(portal.settings())?);
    if let Ok(mut path) = url.path_segments_mut() {
        path.push(id);
    }
    let answer = portal.send(read(url), Repeat::Harmless).await?;
    decode_one(portal.settings(), &answer)
}

/// The ticket that carries this external id. A portal may ignore the filter, so what comes back is looked at again.
///
/// # Errors
/// As the portal answers.
pub async fn find(portal: &AuthedPortal<'_>, id: &ExternalId) -> Result<Option<Ticket>, PortalError> {
    let filters =
        [("filter", format!("externalIdentifier[?(@.id=='{id}')]")), ("externalIdentifier.id", id.to_string())];
    let mut refusal = None;
    for filter in filters {
        // Newest first: where the filter is ignored, ours is among the first.
        let mut pages = Pages::new(portal, &[filter], Some("-creationDate"))?;
        match find_in(portal, &mut pages, id).await {
            // This way of asking is not known there (TMF630 part 6); there is another one.
            Err(error) if matches!(error.status(), Some(400 | 501)) => refusal = Some(error),
            result => return result,
        }
    }
    refusal.map_or(Ok(None), Err)
}

async fn find_in(portal: &AuthedPortal<'_>, pages: &mut Pages, id: &ExternalId) -> Result<Option<Ticket>, PortalError> {
    for _ in 0..LOOK_UP_PAGES {
        let Some(page) = pages.next(portal).await? else { return Ok(None) };
        let found = page.into_iter().find(|ticket| ticket.external_id.as_deref() == Some(id.as_str()));
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
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
        let mut url = collection(root(portal.settings())?);
        {
            let mut query = url.query_pairs_mut();
            for (attribute, value) in filters {
                query.append_pair(attribute, value);
            }
            if let Some(sort) = sort {
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
        let answer = portal.send(read(url), Repeat::Harmless).await?;
        let Value::Array(items) = answer.json()? else {
            return Err(PortalError::Unreadable("it is not a list".into()));
        };
        self.offset += items.len();
        let page = items
            .iter()
            .map(|item| tmf621::decode(item, &portal.settings().base_url))
            .filter(|ticket| ticket.as_ref().map_or(true, |ticket| self.seen.insert(ticket.id.clone())))
            .collect::<Result<VecDeque<_>, _>>()?;
        if page.is_empty() {
            self.is_over = true;
            return Ok(None);
        }
        Ok(Some(page))
    }
}

fn root(settings: &PortalSettings) -> Result<&Url, PortalError> {
    let api = Api::TroubleTicket;
    settings.roots.get(api).ok_or_else(|| PortalError::Setup(format!("{} is not set", api.key())))
}

fn collection(root: &Url) -> Url {
    let mut url = root.clone();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty().push("troubleTicket");
    }
    url
}

fn read(url: Url) -> Call {
    let mut call = Call::get(url);
    call.headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    call
}

fn decode_one(settings: &PortalSettings, answer: &Answer) -> Result<Ticket, PortalError> {
    tmf621::decode(&answer.json()?, &settings.base_url)
}
