//! What is the same for every kind of thing that a portal keeps: create, get, find and list.

use std::collections::{HashSet, VecDeque};
use std::marker::PhantomData;

use http::Method;
use http::header::{ACCEPT, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_MATCH};
use jiff::Timestamp;
use serde_json::Value;
use url::Url;

use crate::domain::{Effect, ExternalId};
use crate::locale::Number;
use crate::portal::client::{Body, Call};
use crate::portal::create::Create;
use crate::portal::retry::Repeat;
use crate::portal::{AuthedPortal, PortalError};
use crate::settings::{Api, PortalSettings};
use crate::text;

/// What is asked for at once; a portal may give fewer.
const PAGE: usize = 100;

/// A look-up reads so many pages of a list that comes newest first: what it looks for is recent.
const RECENT_PAGES: usize = 10;

/// The most pages of a list: a portal that always has one more is not listing anything.
const MOST_PAGES: usize = 10_000;

/// The ids of so many pages are kept beside those of the first.
const KNOWN_PAGES: usize = 10;

/// A look-up reads so many pages of a list in any other order before it gives up.
const LOOK_UP_PAGES: usize = 100;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// A kind of thing that a portal keeps.
pub trait Resource: Sized {
    /// Its API.
    const API: Api;

    /// What the text calls it that tells of something else: `billing-inquiry`.
    const KIND: &'static str;

    /// What its JSON is called.
    const MEDIA_TYPE: &'static str = "application/json";

    /// The last part of its collection's path.
    fn collection(settings: &PortalSettings) -> &'static str;

    /// Reads one; `None` for another kind of thing in the same collection.
    ///
    /// # Errors
    /// [`PortalError::Unreadable`] for what is nothing of the collection.
    fn decode(settings: &PortalSettings, value: &Value) -> Result<Option<Self>, PortalError>;

    /// Reads what has to be one.
    ///
    /// # Errors
    /// [`PortalError::OtherKind`] for another kind of thing.
    fn decode_one(settings: &PortalSettings, value: &Value) -> Result<Self, PortalError> {
        let id = || value["id"].as_str().unwrap_or("?").to_owned();
        Self::decode(settings, value)?.ok_or_else(|| PortalError::OtherKind { id: id(), kind: Self::KIND })
    }

    /// The portal's id of it.
    fn id(&self) -> &str;

    /// How a list is sorted newest first, if it can be.
    fn newest_first(settings: &PortalSettings) -> Option<&'static str>;

    /// Whether an empty list is answered with 404.
    fn empty_is_404(settings: &PortalSettings) -> bool;

    /// How a part of a list is asked for: after `offset` things, `size` of them (TMF630).
    fn page(offset: usize, size: usize) -> [(&'static str, usize); 2] {
        [("offset", offset), ("limit", size)]
    }

    /// The things of a list's answer; `None` for what is no list.
    fn items(answer: Value) -> Option<Vec<Value>> {
        match answer {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }
}

/// A kind of thing that customers file.
pub trait Filed: Resource {
    /// The external id that it carries, in whatever place.
    fn external_id(&self) -> Option<&str>;

    /// The same, to be set where the portal does not tell it.
    fn external_id_mut(&mut self) -> &mut Option<String>;

    /// When it was made.
    fn created(&self) -> Option<Timestamp>;

    /// Whether the portal has given the external id back in its attribute.
    fn keeps_external_id(value: &Value, id: &ExternalId) -> bool;

    /// The filters of a list by external id, the best first.
    fn by_external_id(settings: &PortalSettings, id: &ExternalId) -> Vec<(&'static str, String)>;
}

/// A request that makes a thing, ready to be sent as often as needed.
pub struct CreateRequest<R> {
    external_id: ExternalId,
    /// Whether the id is in its attribute, so that an answer without it tells something.
    has_attribute: bool,
    /// Whether only the identity of what is made is wanted.
    is_brief: bool,
    /// The request without credential.
    pub call: Call,
    made: PhantomData<fn() -> R>,
}

impl<R: Filed> CreateRequest<R> {
    /// The POST of a body.
    ///
    /// # Errors
    /// [`PortalError::Setup`] where nobody said where the API lives.
    pub fn new(
        settings: &PortalSettings,
        external_id: &ExternalId,
        has_attribute: bool,
        body: Body,
    ) -> Result<Self, PortalError> {
        let mut headers = headers_of::<R>();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(R::MEDIA_TYPE));
        headers.insert(IDEMPOTENCY_KEY, idempotency_key(external_id)?);
        let call = Call { method: Method::POST, url: collection::<R>(settings)?, headers, body };
        Ok(Self { external_id: external_id.clone(), has_attribute, is_brief: false, call, made: PhantomData })
    }

    /// Of what is made now only its identity is read; what was there is read as a whole.
    pub fn brief(self) -> Self {
        Self { is_brief: true, ..self }
    }
}

/// A Structured Field String (RFC 9651 §3.3.3): quotes and all.
fn idempotency_key(id: &ExternalId) -> Result<HeaderValue, PortalError> {
    HeaderValue::try_from(format!("\"{id}\"")).map_err(|error| PortalError::Setup(error.to_string()))
}

impl<R: Filed> Create for CreateRequest<R> {
    type Made = R;

    fn external_id(&self) -> &ExternalId {
        &self.external_id
    }

    async fn look_up(&self, portal: &AuthedPortal<'_>) -> Result<Option<R>, PortalError> {
        find(portal, &self.external_id).await
    }

    async fn send(&self, portal: &AuthedPortal<'_>) -> Result<(Effect, R), PortalError> {
        let answer = portal.send(self.call.clone(), Repeat::Harmful).await?;
        // A portal that knew the request answers with the first one's thing and says so.
        let is_replay = answer.header("idempotent-replayed").is_some_and(|value| value == "true");
        let value = if self.is_brief && !is_replay { answer.identity() } else { answer.json() }?;
        let mut made = R::decode_one(portal.settings(), &value)?;
        if self.has_attribute {
            portal.learn(R::API, R::keeps_external_id(&value, &self.external_id));
        }
        made.external_id_mut().get_or_insert_with(|| self.external_id.to_string());
        Ok((if is_replay { Effect::Existing } else { Effect::Created }, made))
    }
}

/// A thing as the portal tells it, and what a change of it needs.
#[derive(Debug)]
pub struct Read<R> {
    /// The thing.
    pub told: R,
    /// Its own words, with everything that we do not know.
    pub raw: Value,
    /// Its version (RFC 9110 §8.8.3).
    pub etag: Option<HeaderValue>,
}

impl<R> Read<R> {
    /// Sends a change only to the version that was read.
    pub(super) fn guard(&self, call: &mut Call) {
        if let Some(etag) = &self.etag {
            call.headers.insert(IF_MATCH, etag.clone());
        }
    }
}

/// The thing of this id.
///
/// # Errors
/// 404 as [`PortalError::Answered`] where there is none.
pub async fn get<R: Resource>(portal: &AuthedPortal<'_>, id: &str) -> Result<R, PortalError> {
    Ok(read::<R>(portal, id).await?.told)
}

/// The thing of this id, to be changed.
///
/// # Errors
/// 404 as [`PortalError::Answered`] where there is none.
pub async fn read<R: Resource>(portal: &AuthedPortal<'_>, id: &str) -> Result<Read<R>, PortalError> {
    let answer = portal.send(read_call_of::<R>(one::<R>(portal.settings(), id)?), Repeat::Harmless).await?;
    let raw = answer.json()?;
    let told = R::decode_one(portal.settings(), &raw)?;
    // Whatever the portal makes of an id: it must not tell of another thing.
    if told.id() != id {
        return Err(PortalError::Unreadable(text!("portal-tells-of-another", id = id, other = told.id())));
    }
    Ok(Read { told, raw, etag: answer.headers.get(ETAG).filter(|etag| is_strong(etag)).cloned() })
}

/// Only a strong tag says that nothing has changed (RFC 9110 §13.1.1).
fn is_strong(etag: &HeaderValue) -> bool {
    etag.as_bytes().starts_with(b"\"")
}

/// The thing that carries this external id. A portal may ignore the filter, so what comes back is looked at again.
///
/// # Errors
/// As the portal answers; [`PortalError::Unreadable`] where it has too many things to look through.
pub async fn find<R: Filed>(portal: &AuthedPortal<'_>, id: &ExternalId) -> Result<Option<R>, PortalError> {
    let carrier = portal.carrier(R::API);
    let sort = R::newest_first(portal.settings());
    if carrier.attribute {
        let mut refusal = None;
        for filter in R::by_external_id(portal.settings(), id) {
            match find_in(portal, &mut Pages::new(portal, &[filter], sort)?, id).await {
                // This way of asking is not known there (TMF630 part 6); there may be another one.
                Err(error) if matches!(error.status(), Some(400 | 501)) => refusal = Some(error),
                result => {
                    let found = result?;
                    if found.is_some() || !carrier.line {
                        return Ok(found);
                    }
                    refusal = None;
                    break;
                }
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
    find_in(portal, &mut Pages::new(portal, &[], sort)?, id).await
}

async fn find_in<R: Filed>(
    portal: &AuthedPortal<'_>,
    pages: &mut Pages<R>,
    id: &ExternalId,
) -> Result<Option<R>, PortalError> {
    let mut before: Option<Timestamp> = None;
    let mut is_newest_first = true;
    for at in 0..LOOK_UP_PAGES {
        let Some(page) = pages.next(portal).await? else { return Ok(None) };
        for thing in page {
            if thing.external_id() == Some(id.as_str()) {
                return Ok(Some(thing));
            }
            is_newest_first &= match (before, thing.created()) {
                (Some(before), Some(this)) => this <= before,
                (None, Some(_)) => true,
                (_, None) => false,
            };
            before = thing.created();
        }
        if is_newest_first && at + 1 >= RECENT_PAGES {
            return Ok(None);
        }
    }
    let count = Number::of(LOOK_UP_PAGES * PAGE);
    Err(PortalError::Unreadable(text!("portal-id-not-looked-up", count = count, id = id)))
}

/// The ids of one page.
type Ids = HashSet<String>;

/// A list, page by page.
pub struct Pages<R> {
    url: Url,
    offset: usize,
    pages: usize,
    /// The ids of the first page: a portal that has come to its end may begin again.
    first: Ids,
    /// Those of the last pages, the newest last: a portal may repeat them, and a thing that was filed meanwhile moves
    /// others from one page to the next. All ids would take more memory with every page.
    recent: VecDeque<Ids>,
    is_over: bool,
    of: PhantomData<fn() -> R>,
}

impl<R: Resource> Pages<R> {
    /// A list with these filters (`attribute`, `value`), sorted so (`-creationDate`) where the portal can.
    ///
    /// # Errors
    /// [`PortalError::Setup`] where nobody said where the API lives.
    pub fn new(portal: &AuthedPortal<'_>, filters: &[(&str, String)], sort: Option<&str>) -> Result<Self, PortalError> {
        let mut url = collection::<R>(portal.settings())?;
        {
            let mut query = url.query_pairs_mut();
            for (attribute, value) in filters {
                query.append_pair(attribute, value);
            }
            if let Some(sort) = sort.filter(|_| R::newest_first(portal.settings()).is_some()) {
                query.append_pair("sort", sort);
            }
        }
        Ok(Self {
            url,
            offset: 0,
            pages: 0,
            first: Ids::new(),
            recent: VecDeque::new(),
            is_over: false,
            of: PhantomData,
        })
    }

    /// The next things that have not been seen yet; `None` after the last.
    ///
    /// Ends on an empty page and on one that has nothing new: totals lie, and some portals repeat pages for ever.
    ///
    /// # Errors
    /// As the portal answers.
    pub async fn next(&mut self, portal: &AuthedPortal<'_>) -> Result<Option<VecDeque<R>>, PortalError> {
        if self.is_over {
            return Ok(None);
        }
        let mut url = self.url.clone();
        for (name, value) in R::page(self.offset, PAGE) {
            url.query_pairs_mut().append_pair(name, &value.to_string());
        }
        let answer = match portal.send(read_call_of::<R>(url), Repeat::Harmless).await {
            Err(error) if error.status() == Some(404) && R::empty_is_404(portal.settings()) => {
                self.is_over = true;
                return Ok(None);
            }
            result => result?,
        };
        let Some(items) = R::items(answer.json()?) else {
            return Err(PortalError::Unreadable(text!("portal-answer-is-no-list")));
        };
        self.offset += items.len();
        self.pages += 1;
        if self.pages > MOST_PAGES {
            let why = text!("portal-list-does-not-end", count = Number::of(MOST_PAGES));
            return Err(PortalError::Unreadable(why));
        }
        let mut page = VecDeque::new();
        let mut ids = Ids::new();
        let mut has_news = false;
        for item in &items {
            let is_new = item["id"].as_str().is_none_or(|id| !self.has_seen(id) && ids.insert(id.to_owned()));
            has_news |= is_new;
            page.extend(R::decode(portal.settings(), item)?.filter(|_| is_new));
        }
        if !has_news {
            self.is_over = true;
            return Ok(None);
        }
        self.remember(ids);
        Ok(Some(page))
    }

    fn has_seen(&self, id: &str) -> bool {
        self.first.contains(id) || self.recent.iter().any(|ids| ids.contains(id))
    }

    /// What is new on a page; that of a page that was repeated in part stays known by the pages before it.
    fn remember(&mut self, ids: Ids) {
        if self.pages == 1 {
            self.first = ids;
            return;
        }
        self.recent.push_back(ids);
        if self.recent.len() > KNOWN_PAGES {
            self.recent.pop_front();
        }
    }
}

/// A PATCH, without credential.
pub(super) fn patch_call<R: Resource>(
    settings: &PortalSettings,
    id: &str,
    media_type: &'static str,
    body: Vec<u8>,
    key: &ExternalId,
) -> Result<Call, PortalError> {
    let mut headers = headers_of::<R>();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(IDEMPOTENCY_KEY, idempotency_key(key)?);
    Ok(Call { method: Method::PATCH, url: one::<R>(settings, id)?, headers, body: Body::Bytes(body.into()) })
}

/// Where things are listed and made.
fn collection<R: Resource>(settings: &PortalSettings) -> Result<Url, PortalError> {
    below(settings, R::API, R::collection(settings))
}

/// Where one thing is.
pub(super) fn one<R: Resource>(settings: &PortalSettings, id: &str) -> Result<Url, PortalError> {
    let mut url = collection::<R>(settings)?;
    if let Ok(mut path) = url.path_segments_mut() {
        path.push(id);
    }
    Ok(url)
}

/// A collection of an API.
pub(super) fn below(settings: &PortalSettings, api: Api, collection: &str) -> Result<Url, PortalError> {
    let unset = || PortalError::Setup(text!("portal-setting-not-set", key = api.key()));
    let root = settings.roots.get(api).ok_or_else(unset)?;
    let mut url = root.clone();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty().push(collection);
    }
    Ok(url)
}

fn headers_of<R: Resource>() -> HeaderMap {
    HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static(R::MEDIA_TYPE))])
}

/// A GET of JSON.
pub(super) fn read_call(url: Url) -> Call {
    let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]);
    Call { headers, ..Call::get(url) }
}

/// A GET of a kind of thing, in its own media type.
pub(super) fn read_call_of<R: Resource>(url: Url) -> Call {
    Call { headers: headers_of::<R>(), ..Call::get(url) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Service;

    #[test]
    fn what_a_list_remembers_does_not_grow_with_its_pages() {
        let mut pages: Pages<Service> = Pages {
            url: Url::parse("https://portal.example/service").unwrap(),
            offset: 0,
            pages: 0,
            first: Ids::new(),
            recent: VecDeque::new(),
            is_over: false,
            of: PhantomData,
        };
        for page in 0..1000 {
            pages.pages += 1;
            pages.remember((0..PAGE).map(|at| format!("{page}-{at}")).collect());
        }
        let remembered: usize = pages.recent.iter().map(Ids::len).sum();
        assert_eq!((pages.first.len(), remembered), (PAGE, KNOWN_PAGES * PAGE));
        for (id, is_known) in [("0-0", true), ("999-99", true), ("990-0", true), ("500-0", false)] {
            assert_eq!(pages.has_seen(id), is_known, "{id}");
        }
    }
}
