//! Sign-in: OAuth 2.0 client credentials (RFC 6749 §4.4), Bearer tokens (RFC 6750), and their cache.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

use super::PortalError;
use super::client::{Answer, Call, Client, host};
use super::retry::Repeat;
use crate::credentials::{Credential, Secret};
use crate::files;
use crate::settings::PortalSettings;

/// A token is not used in the last seconds of its life: the request has to arrive before the end.
const MARGIN: Duration = Duration::from_secs(60);

/// A portal to which we can prove who we are: it is made from a credential only.
pub struct AuthedPortal<'a> {
    client: Client<'a>,
    settings: PortalSettings,
    credential: Credential,
    /// Where tokens outlive the process; `None`: they do not.
    cache: Option<TokenCache>,
    token: Mutex<Option<Bearer>>,
}

/// A token and the end of its life.
#[derive(Clone)]
struct Bearer {
    token: Secret,
    /// Where the portal does not say, it is taken to be good for this process.
    expires: Option<Timestamp>,
    /// Whether time has passed since it was fetched, so that the portal may have forgotten it.
    may_be_stale: bool,
}

impl<'a> AuthedPortal<'a> {
    /// Joins a client and a credential. Nothing is sent yet: the token is fetched when the first request needs it.
    pub fn new(
        client: Client<'a>,
        settings: PortalSettings,
        credential: Credential,
        cache_folder: Option<&Path>,
    ) -> Self {
        let cache = match &credential {
            Credential::Client { id, .. } => cache_folder.map(|folder| TokenCache::new(folder, &settings, id)),
            Credential::Token(_) => None,
        };
        Self { client, settings, credential, cache, token: Mutex::new(None) }
    }

    /// What the portal is.
    pub fn settings(&self) -> &PortalSettings {
        &self.settings
    }

    /// The client below, for what needs no credential.
    pub fn client(&self) -> &Client<'a> {
        &self.client
    }

    /// Sends a call with the credential. A 401 with a token of an earlier process is met with a fresh one, once:
    /// a request that was turned away at the door has not been carried out.
    ///
    /// # Errors
    /// As [`Client::send`]; [`PortalError::SignIn`] where no token is to be had.
    pub async fn send(&self, call: Call, repeat: Repeat) -> Result<Answer, PortalError> {
        if call.url.origin() != self.settings.base_url.origin() {
            return Err(PortalError::Setup(format!("{} is not at the origin of base_url", call.url)));
        }
        let bearer = self.bearer().await?;
        match self.send_as(&call, repeat, &bearer.token).await {
            Err(error) if error.status() == Some(401) && self.can_renew(&bearer) => {
                self.forget();
                let fresh = self.bearer().await?;
                self.send_as(&call, repeat, &fresh.token).await
            }
            result => result,
        }
    }

    async fn send_as(&self, call: &Call, repeat: Repeat, token: &Secret) -> Result<Answer, PortalError> {
        let mut call = call.clone();
        call.headers.insert(AUTHORIZATION, header("Bearer ", token.expose())?);
        self.client.send(&call, repeat).await
    }

    /// A token that was fetched a moment ago and is refused will be refused again.
    fn can_renew(&self, bearer: &Bearer) -> bool {
        bearer.may_be_stale && matches!(self.credential, Credential::Client { .. })
    }

    fn forget(&self) {
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = None;
        if let Some(cache) = &self.cache {
            cache.clear();
        }
    }

    /// The token in hand, else the cached one, else a fresh one.
    async fn bearer(&self) -> Result<Bearer, PortalError> {
        let deadline = self.client.now() + MARGIN;
        let is_good = |bearer: &Bearer| bearer.expires.is_none_or(|expires| expires > deadline);
        let in_hand = self.token.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(bearer) = in_hand.filter(is_good) {
            return Ok(Bearer { may_be_stale: true, ..bearer });
        }
        let bearer = match &self.credential {
            Credential::Token(token) => Bearer { token: token.clone(), expires: None, may_be_stale: false },
            Credential::Client { id, secret } => match self.cache.as_ref().and_then(TokenCache::load).filter(is_good) {
                Some(cached) => cached,
                None => self.fetch(id, secret).await?,
            },
        };
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(bearer.clone());
        Ok(bearer)
    }

    /// Asks the token endpoint, and remembers the answer.
    async fn fetch(&self, id: &str, secret: &Secret) -> Result<Bearer, PortalError> {
        let url = &self.settings.token_url;
        let mut form = url::form_urlencoded::Serializer::new("grant_type=client_credentials".to_owned());
        if let Some(scope) = &self.settings.scope {
            form.append_pair("scope", scope);
        }
        // RFC 6749 §2.3.1: both parts are form-encoded before they are joined.
        let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let basic = BASE64_STANDARD.encode(format!("{}:{}", encode(id), encode(secret.expose())));
        let headers = HeaderMap::from_iter([
            (AUTHORIZATION, header("Basic ", &basic)?),
            (CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded")),
            (ACCEPT, HeaderValue::from_static("application/json")),
        ]);
        let call = Call { method: reqwest::Method::POST, url: url.clone(), headers, body: Some(form.finish().into()) };
        // A second token does no harm, so a lost answer is asked for again.
        let answer = self.client.send(&call, Repeat::Harmless).await.map_err(|error| match error {
            PortalError::Answered(answered) if matches!(answered.status, 400 | 401 | 403) => {
                PortalError::SignIn { host: host(url), message: answered.message }
            }
            other => PortalError::NoToken { cause: Box::new(other) },
        })?;
        let bearer = self.accept(&answer)?;
        if let Some(cache) = &self.cache {
            cache.store(&bearer);
        }
        Ok(bearer)
    }

    fn accept(&self, answer: &Answer) -> Result<Bearer, PortalError> {
        let refuse =
            |message: &str| PortalError::SignIn { host: host(&self.settings.token_url), message: message.to_owned() };
        let answer = answer.json().map_err(|cause| PortalError::NoToken { cause: Box::new(cause) })?;
        let token = answer["access_token"].as_str().ok_or_else(|| refuse("its answer has no access_token"))?;
        if !answer["token_type"].as_str().unwrap_or("Bearer").eq_ignore_ascii_case("bearer") {
            return Err(refuse("it gives tokens of another type than Bearer"));
        }
        let lifetime = answer["expires_in"].as_u64().or_else(|| answer["expires_in"].as_str()?.parse().ok());
        let expires = lifetime
            .and_then(|seconds| self.client.now().checked_add(Duration::from_secs(seconds.min(30 * 24 * 3600))).ok());
        Ok(Bearer { token: Secret::new(token.to_owned()), expires, may_be_stale: false })
    }
}

fn header(scheme: &str, value: &str) -> Result<HeaderValue, PortalError> {
    let mut header = HeaderValue::try_from(format!("{scheme}{value}"))
        .map_err(|_| PortalError::Setup("the token has characters that no header can carry".into()))?;
    header.set_sensitive(true);
    Ok(header)
}

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
        Self { path: folder.join("tokens").join(format!("{name}.json")), key }
    }

    /// A file that is missing, broken or another's is no token.
    fn load(&self) -> Option<Bearer> {
        let cached: Cached = serde_json::from_slice(&fs::read(&self.path).ok()?).ok()?;
        (cached.key == self.key).then(|| Bearer {
            token: Secret::new(cached.token),
            expires: Some(cached.expires),
            may_be_stale: true,
        })
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
