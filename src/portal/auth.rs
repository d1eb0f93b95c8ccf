//! Sign-in: OAuth 2.0 client credentials (RFC 6749 §4.4), Bearer tokens (RFC 6750), and their cache.

use std::fs::{self, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

use super::client::{Answer, Body, Call, Client, host};
use super::habits::{Carrier, Habits, carrier};
use super::retry::Repeat;
use super::{Event, PortalError, Side};
use crate::credentials::{ClientSecret, Credential, Redactor, Secret};
use crate::error::Error;
use crate::files;
use crate::settings::{Api, PortalSettings};
use crate::text;

/// A token is not used in the last seconds of its life: the request has to arrive before the end.
const MARGIN: Duration = Duration::from_secs(60);

/// A token that is refused this soon after it was fetched will be refused again.
const FRESH: Duration = Duration::from_secs(1);

/// The most fresh tokens that one call asks for.
const RENEWALS: u32 = 5;

/// The longest that another process is waited for, which is about to fetch the token that we need too.
const LOCK_WAIT: Duration = Duration::from_secs(10);

/// How often it is looked whether it has.
const LOCK_POLL: Duration = Duration::from_millis(20);

/// Where what is known of a portal outlives the process; nothing does where there is no folder.
#[derive(Clone, Copy, Default)]
pub struct Folders<'a> {
    /// Tokens.
    pub cache: Option<&'a Path>,
    /// What was learnt of the portal.
    pub state: Option<&'a Path>,
}

/// A portal to which we can prove who we are: it is made from a credential only.
pub struct AuthedPortal<'a> {
    client: Client<'a>,
    settings: PortalSettings,
    credential: Credential,
    /// Where tokens outlive the process; `None`: they do not.
    cache: Option<TokenCache>,
    token: Mutex<Option<Arc<Bearer>>>,
    /// Held while a token is fetched: of many requests at the same time one fetches it for all.
    turn: tokio::sync::Mutex<()>,
    /// The client secret, once it was needed.
    secret: OnceLock<Secret>,
    habits: Vec<(Api, Habits)>,
    /// Is told of every secret that is sent.
    redactor: Redactor,
}

/// A token and the end of its life.
struct Bearer {
    token: Secret,
    /// The same as it is sent.
    header: HeaderValue,
    /// Where the portal does not say, it is taken to be good for this process.
    expires: Option<Timestamp>,
    /// When this process fetched it; `None`: an earlier one did, and the portal may have forgotten it.
    fetched: Option<Instant>,
}

impl<'a> AuthedPortal<'a> {
    /// Joins a client and a credential. Nothing is sent yet: the token is fetched when the first request needs it.
    /// The client's listener is to share the `redactor` ([`super::discreet`]).
    pub fn new(
        client: Client<'a>,
        settings: PortalSettings,
        credential: Credential,
        folders: Folders<'_>,
        redactor: Redactor,
    ) -> Self {
        match &credential {
            Credential::Client { secret: ClientSecret::Known(secret), .. } | Credential::Token(secret) => {
                redactor.learn(secret);
            }
            // They are not at hand yet.
            Credential::Client { .. } => {}
        }
        let cache = match &credential {
            Credential::Client { id, .. } => folders.cache.map(|folder| TokenCache::new(folder, &settings, id)),
            Credential::Token(_) => None,
        };
        let of_root = |api: Api| Some((api, Habits::new(folders.state, settings.roots.get(api)?)));
        let habits = Api::ALL.into_iter().filter_map(of_root).collect();
        let (token, turn, secret) = (Mutex::new(None), tokio::sync::Mutex::new(()), OnceLock::new());
        Self { client, settings, credential, cache, token, turn, secret, habits, redactor }
    }

    /// Gets the client secret if a token will have to be fetched, so that what stands in the way is told before anything
    /// is sent.
    ///
    /// # Errors
    /// As [`ClientSecret::get`].
    pub fn prepare(&self) -> Result<(), Error> {
        if let Credential::Client { secret, .. } = &self.credential
            && self.cached().is_none()
        {
            let secret = secret.get()?;
            self.redactor.learn(&secret);
            let _ = self.secret.set(secret);
        }
        Ok(())
    }

    /// Fetches a token whether or not there is one, and keeps it for the commands that follow.
    ///
    /// # Errors
    /// [`PortalError::SignIn`] where the portal does not take the credential.
    pub async fn sign_in(&self) -> Result<Option<Timestamp>, PortalError> {
        let bearer = match &self.credential {
            Credential::Token(token) => Bearer::new(token.clone(), None, None)?,
            Credential::Client { id, secret } => self.fetch(id, secret).await?,
        };
        Ok(bearer.expires)
    }

    /// Forgets the token, here and on the disk.
    pub fn sign_out(&self) {
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = None;
        if let Some(cache) = &self.cache {
            cache.clear();
        }
    }

    /// A token that is good now, and the end of its life where that is known.
    ///
    /// # Errors
    /// As [`Self::send`], as far as it is about the token.
    pub async fn token(&self) -> Result<(Secret, Option<Timestamp>), PortalError> {
        let bearer = self.bearer().await?;
        Ok((bearer.token.clone(), bearer.expires))
    }

    /// What the portal is.
    pub fn settings(&self) -> &PortalSettings {
        &self.settings
    }

    /// The client below, for what needs no credential.
    pub fn client(&self) -> &Client<'a> {
        &self.client
    }

    /// Where the external id of an API's things travels.
    pub fn carrier(&self, api: Api) -> Carrier {
        carrier(&self.settings.dialect, api, self.habits(api).and_then(Habits::keeps_external_id))
    }

    fn habits(&self, api: Api) -> Option<&Habits> {
        self.habits.iter().find(|(known, _)| *known == api).map(|(_, habits)| habits)
    }

    /// Remembers whether the portal gave the external id back; a portal that drops it is told of once.
    pub(super) fn learn(&self, api: Api, keeps_external_id: bool) {
        // There is no other place for a user's external id, so nothing follows from it.
        if api == Api::Scim {
            return;
        }
        let is_news = self.habits(api).is_some_and(|habits| habits.learn(keeps_external_id));
        if is_news && !keeps_external_id {
            self.client.tell(&Event::Warning(&text!("portal-external-id-not-kept")));
        }
    }

    /// Sends a call with the credential. A 401 with a token that is not quite fresh is met with a new one:
    /// a request that was turned away at the door has not been carried out.
    ///
    /// # Errors
    /// As [`Client::send`]; [`PortalError::SignIn`] where no token is to be had.
    pub async fn send(&self, mut call: Call, repeat: Repeat) -> Result<Answer, PortalError> {
        self.at_our_origin(&call.url)?;
        let mut renewals = 0;
        loop {
            let bearer = self.bearer().await?;
            call.headers.insert(AUTHORIZATION, bearer.header.clone());
            self.client.tell(&Event::Headers { of: Side::Request, headers: &call.headers });
            match self.client.send(&call, repeat).await {
                Err(error) if error.status() == Some(401) && renewals < RENEWALS && self.can_renew(&bearer) => {
                    self.forget(&bearer);
                    renewals += 1;
                }
                Err(error) => return Err(error.redacted(&self.redactor)),
                Ok(answer) => {
                    let answer = answer.redacted(&self.redactor);
                    self.client.tell(&Event::Headers { of: Side::Answer, headers: &answer.headers });
                    return Ok(answer);
                }
            }
        }
    }

    /// Sends a GET with the credential and writes the body of a success, up to `limit` bytes, into what `sink` gives;
    /// each attempt gets a new one.
    ///
    /// # Errors
    /// As [`Self::send`]; [`PortalError::TooLarge`] above the limit.
    pub async fn download<W: Write>(
        &self,
        mut call: Call,
        limit: u64,
        mut sink: impl FnMut() -> Result<W, PortalError>,
    ) -> Result<W, PortalError> {
        self.at_our_origin(&call.url)?;
        let (started, mut attempt) = (Instant::now(), 0);
        loop {
            let bearer = self.bearer().await?;
            let mut out = sink()?;
            call.headers.insert(AUTHORIZATION, bearer.header.clone());
            let error = match self.client.receive(&call, &mut out, limit).await {
                Ok(_) => return Ok(out),
                Err(error) => error,
            };
            if error.status() == Some(401) && attempt < RENEWALS && self.can_renew(&bearer) {
                self.forget(&bearer);
            } else {
                let paused = self.client.pause(Repeat::Harmless, error, attempt, started).await;
                paused.map_err(|error| error.redacted(&self.redactor))?;
            }
            attempt += 1;
        }
    }

    fn at_our_origin(&self, url: &Url) -> Result<(), PortalError> {
        match url.origin() == self.settings.base_url.origin() {
            true => Ok(()),
            false => Err(PortalError::Setup(text!("portal-not-at-origin", url = url))),
        }
    }

    fn can_renew(&self, bearer: &Bearer) -> bool {
        let is_stale = bearer.fetched.is_none_or(|fetched| fetched.elapsed() > FRESH);
        is_stale && matches!(self.credential, Credential::Client { .. })
    }

    /// Forgets a token that was refused; a newer one, of another request or process, stays.
    fn forget(&self, refused: &Bearer) {
        let is_it = |bearer: &Bearer| bearer.token.expose() == refused.token.expose();
        self.token.lock().unwrap_or_else(PoisonError::into_inner).take_if(|bearer| is_it(bearer));
        if let Some(cache) = self.cache.as_ref().filter(|cache| cache.load().is_some_and(|bearer| is_it(&bearer))) {
            cache.clear();
        }
    }

    fn is_good(&self, bearer: &Bearer) -> bool {
        let deadline = self.client.now() + MARGIN;
        bearer.expires.is_none_or(|expires| expires > deadline)
    }

    fn in_hand(&self) -> Option<Arc<Bearer>> {
        let bearer = self.token.lock().unwrap_or_else(PoisonError::into_inner).clone();
        bearer.filter(|bearer| self.is_good(bearer))
    }

    fn cached(&self) -> Option<Bearer> {
        self.cache.as_ref().and_then(TokenCache::load).filter(|bearer| self.is_good(bearer))
    }

    /// The token in hand, else the cached one, else a fresh one.
    async fn bearer(&self) -> Result<Arc<Bearer>, PortalError> {
        if let Some(bearer) = self.in_hand() {
            return Ok(bearer);
        }
        let _turn = self.turn.lock().await;
        if let Some(bearer) = self.in_hand() {
            return Ok(bearer);
        }
        let bearer = match &self.credential {
            Credential::Token(token) => Bearer::new(token.clone(), None, None)?,
            Credential::Client { id, secret } => match self.cached() {
                Some(cached) => cached,
                None => self.fetch_for_all(id, secret).await?,
            },
        };
        self.redactor.learn(&bearer.token);
        let bearer = Arc::new(bearer);
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&bearer));
        Ok(bearer)
    }

    /// Of many processes that need a token one fetches it, and the others read it from the cache.
    ///
    /// The system takes the lock from a process that is killed. Where one holds it for too long, or locks are not to be
    /// had, each fetches its own: that costs the portal a request, and nobody the command.
    async fn fetch_for_all(&self, id: &str, secret: &ClientSecret) -> Result<Bearer, PortalError> {
        let file = self.cache.as_ref().and_then(|cache| files::lock_file(&cache.path).ok());
        let started = Instant::now();
        while let Some(Err(TryLockError::WouldBlock)) = file.as_ref().map(fs::File::try_lock) {
            if started.elapsed() > LOCK_WAIT {
                break;
            }
            tokio::time::sleep(LOCK_POLL).await;
            if let Some(cached) = self.cached() {
                return Ok(cached);
            }
        }
        // The one before may have been done between our look and our lock.
        match self.cached() {
            Some(cached) => Ok(cached),
            None => self.fetch(id, secret).await,
        }
    }

    /// The client secret; where it must be fetched so late, its failure is told without hints.
    fn secret(&self, secret: &ClientSecret) -> Result<&Secret, PortalError> {
        if let Some(secret) = self.secret.get() {
            return Ok(secret);
        }
        let secret = secret.get().map_err(|error| PortalError::Setup(error.message))?;
        self.redactor.learn(&secret);
        Ok(self.secret.get_or_init(|| secret))
    }

    /// Asks the token endpoint, and remembers the answer.
    async fn fetch(&self, id: &str, secret: &ClientSecret) -> Result<Bearer, PortalError> {
        let secret = self.secret(secret)?;
        let url = &self.settings.token_url;
        let mut form = url::form_urlencoded::Serializer::new("grant_type=client_credentials".to_owned());
        if let Some(scope) = &self.settings.scope {
            form.append_pair("scope", scope);
        }
        // RFC 6749 §2.3.1: both parts are form-encoded before they are joined.
        let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let basic = BASE64_STANDARD.encode(format!("{}:{}", encode(id), encode(secret.expose())));
        self.redactor.learn(&Secret::new(basic.clone()));
        let headers = HeaderMap::from_iter([
            (AUTHORIZATION, header("Basic ", &basic)?),
            (CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded")),
            (ACCEPT, HeaderValue::from_static("application/json")),
        ]);
        let call =
            Call { method: http::Method::POST, url: url.clone(), headers, body: Body::Bytes(form.finish().into()) };
        // A second token does no harm, so a lost answer is asked for again.
        let answer = self.client.send(&call, Repeat::Harmless).await;
        let answer = answer.map_err(|error| match error.redacted(&self.redactor) {
            PortalError::Answered(answered) if matches!(answered.status, 400 | 401 | 403) => {
                PortalError::SignIn { host: host(url), message: answered.message }
            }
            other => PortalError::NoToken { cause: Box::new(other) },
        })?;
        let bearer = self.accept(&answer).map_err(|error| error.redacted(&self.redactor))?;
        if let Some(cache) = &self.cache {
            cache.store(&bearer);
        }
        Ok(bearer)
    }

    fn accept(&self, answer: &Answer) -> Result<Bearer, PortalError> {
        let refuse = |message: String| PortalError::SignIn { host: host(&self.settings.token_url), message };
        let answer = answer.json().map_err(|cause| PortalError::NoToken { cause: Box::new(cause) })?;
        let token = answer["access_token"].as_str().ok_or_else(|| refuse(text!("portal-answer-has-no-token")))?;
        if !answer["token_type"].as_str().unwrap_or("Bearer").eq_ignore_ascii_case("bearer") {
            return Err(refuse(text!("portal-token-not-bearer")));
        }
        let lifetime = answer["expires_in"].as_u64().or_else(|| answer["expires_in"].as_str()?.parse().ok());
        let expires = lifetime
            .and_then(|seconds| self.client.now().checked_add(Duration::from_secs(seconds.min(30 * 24 * 3600))).ok());
        Bearer::new(Secret::new(token.to_owned()), expires, Some(Instant::now()))
    }
}

impl Bearer {
    fn new(token: Secret, expires: Option<Timestamp>, fetched: Option<Instant>) -> Result<Self, PortalError> {
        let header = header("Bearer ", token.expose())?;
        Ok(Self { token, header, expires, fetched })
    }
}

fn header(scheme: &str, value: &str) -> Result<HeaderValue, PortalError> {
    let mut header = HeaderValue::try_from(format!("{scheme}{value}"))
        .map_err(|_| PortalError::Setup(text!("portal-token-not-for-header")))?;
    header.set_sensitive(true);
    Ok(header)
}

/// The cached token that a command would use now, and the end of its life; nothing without one.
pub fn cached_token(
    folder: &Path,
    settings: &PortalSettings,
    client_id: &str,
    now: Timestamp,
) -> Option<(Secret, Timestamp)> {
    let bearer = TokenCache::new(folder, settings, client_id).load()?;
    let expires = bearer.expires.filter(|expires| *expires > now + MARGIN)?;
    Some((bearer.token, expires))
}

/// Removes the cached tokens of a profile, or without one those of the portal at `base_url`.
pub fn forget_tokens(folder: &Path, profile: Option<&str>, base_url: Option<&Url>) {
    let origin = base_url.map(|url| format!("{} ", url.origin().ascii_serialization()));
    let is_meant = |[of_profile, origins, ..]: &[String; 4]| match (profile, &origin) {
        (Some(profile), _) => of_profile == profile,
        (None, Some(origin)) => of_profile.is_empty() && origins.starts_with(origin.as_str()),
        (None, None) => false,
    };
    for file in fs::read_dir(folder.join(TOKENS)).into_iter().flatten().flatten() {
        let cached = fs::read(file.path()).ok().and_then(|bytes| serde_json::from_slice::<Cached>(&bytes).ok());
        if cached.is_some_and(|cached| is_meant(&cached.key)) {
            let _ = fs::remove_file(file.path());
        }
    }
}

/// The folder of tokens in the cache folder.
const TOKENS: &str = "tokens";

/// One cached token: a 0600 file per (profile, origin, client id, scope), so that none is ever used elsewhere.
struct TokenCache {
    path: PathBuf,
    key: [String; 4],
}

#[derive(Serialize, Deserialize)]
struct Cached {
    key: [String; 4],
    token: String,
    expires: Timestamp,
}

impl TokenCache {
    fn new(folder: &Path, settings: &PortalSettings, client_id: &str) -> Self {
        let key = [
            settings.profile.clone().unwrap_or_default(),
            origins(&settings.base_url, &settings.token_url),
            client_id.to_owned(),
            settings.scope.clone().unwrap_or_default(),
        ];
        let name = Uuid::new_v5(&Uuid::NAMESPACE_URL, key.join("\0").as_bytes());
        Self { path: folder.join(TOKENS).join(format!("{name}.json")), key }
    }

    /// A file that is missing, broken or another's is no token.
    fn load(&self) -> Option<Bearer> {
        let cached: Cached = serde_json::from_slice(&fs::read(&self.path).ok()?).ok()?;
        if cached.key != self.key {
            return None;
        }
        Bearer::new(Secret::new(cached.token), Some(cached.expires), None).ok()
    }

    /// A cache that cannot be written costs a sign-in the next time, no more.
    fn store(&self, bearer: &Bearer) {
        let Some(expires) = bearer.expires else { return };
        let cached = Cached { key: self.key.clone(), token: bearer.token.expose().to_owned(), expires };
        if let Ok(bytes) = serde_json::to_vec(&cached) {
            let _ = files::write_private(&self.path, &bytes);
        }
    }

    fn clear(&self) {
        let _ = fs::remove_file(&self.path);
    }
}

fn origins(base: &Url, token: &Url) -> String {
    format!("{} {}", base.origin().ascii_serialization(), token.origin().ascii_serialization())
}
