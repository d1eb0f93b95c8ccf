//! One HTTP client: limits, redirects, repetition, and nothing of what a request means.

use std::io::Write;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HeaderMap, HeaderValue, LOCATION, USER_AGENT};
use http::{Method, StatusCode};
use http_body_util::Full;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;

use super::error::{Words, in_words};
use super::retry::{Repeat, pause};
use super::spool::Spool;
use super::transport::{self, Failure, NotReceived, Outgoing, Transport};
use super::{Event, Listener, Pace, PortalError, error};
use crate::settings::PortalSettings;
use crate::{Clock, Env, Random, text};

/// The largest decoded body that is read into memory.
const BODY_LIMIT: u64 = 16 * 1024 * 1024;

/// The most redirects that are followed within the origin.
const REDIRECTS: usize = 5;

/// A request, as often as it is sent.
#[derive(Clone, Debug)]
pub struct Call {
    /// HTTP method.
    pub method: Method,
    /// Absolute URL.
    pub url: Url,
    /// All but the credential.
    pub headers: HeaderMap,
    /// What is sent along.
    pub body: Body,
}

/// The body of a request.
#[derive(Clone, Debug)]
pub enum Body {
    /// There is none.
    None,
    /// Held in memory.
    Bytes(Bytes),
    /// Read from a file while it is sent.
    Spool(Spool),
}

impl Call {
    /// A GET.
    pub fn get(url: Url) -> Self {
        Self { method: Method::GET, url, headers: HeaderMap::new(), body: Body::None }
    }
}

/// A success.
#[derive(Debug)]
pub struct Answer {
    /// HTTP status, 2xx.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The decoded body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    ///
    /// # Errors
    /// [`PortalError::Unreadable`] that says what came instead.
    pub fn json(&self) -> Result<Value, PortalError> {
        serde_json::from_slice(&self.body).map_err(|error| {
            PortalError::Unreadable(match in_words(&self.body) {
                None => text!("portal-answer-is-empty"),
                Some(Words::Page(title)) => text!("portal-answer-is-web-page", title = title),
                Some(Words::Markup) => text!("portal-answer-is-web-page-or-xml"),
                Some(Words::Line(_)) => text!("portal-answer-is-no-json", error = error),
            })
        })
    }

    /// Of the body, the attributes that tell a thing apart from others of its collection, where these are enough: for
    /// many rows, taking the rest apart is what costs most.
    ///
    /// # Errors
    /// As [`Self::json`].
    pub fn identity(&self) -> Result<Value, PortalError> {
        let identity = serde_json::from_slice::<Identity>(&self.body);
        identity.and_then(serde_json::to_value).or_else(|_| self.json())
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// What tells things apart, in all APIs in which things are filed; everything else is skipped.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Identity {
    id: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_id: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_identifier: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    external_reference: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ticket_type: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Value>,
}

/// The one HTTP client of a process.
pub struct Client<'a> {
    transport: Transport,
    timeout: Duration,
    max_wait: Duration,
    clock: Clock,
    random: Random,
    listener: Listener<'a>,
    pace: Pace,
}

impl<'a> Client<'a> {
    /// Builds it. Certificates are loaded only where the portal is spoken to over TLS.
    ///
    /// # Errors
    /// [`PortalError::Setup`] for a CA file or proxy that cannot be used.
    pub fn new(settings: &PortalSettings, env: &Env, listener: Listener<'a>) -> Result<Self, PortalError> {
        Ok(Self {
            transport: Transport::new(settings, env)?,
            timeout: settings.timeout,
            max_wait: settings.max_wait,
            clock: env.clock(),
            random: env.random(),
            listener,
            pace: Pace::default(),
        })
    }

    /// How fast requests go out.
    pub fn pace(&self) -> &Pace {
        &self.pace
    }

    /// The present moment.
    pub fn now(&self) -> jiff::Timestamp {
        (self.clock)()
    }

    /// Tells the listener.
    pub fn tell(&self, event: &Event<'_>) {
        (self.listener)(event);
    }

    /// Sends a call, again where its meaning allows it, within the budget of all retries.
    ///
    /// # Errors
    /// The failure of the last attempt.
    pub async fn send(&self, call: &Call, repeat: Repeat) -> Result<Answer, PortalError> {
        let started = Instant::now();
        let mut attempt = 0;
        loop {
            let mut body = Vec::new();
            let error = match self.send_once(call, &mut body, BODY_LIMIT).await {
                Ok(answer) => return Ok(Answer { body, ..answer }),
                Err(error) => error,
            };
            self.pause(repeat, error, attempt, started).await?;
            attempt += 1;
        }
    }

    /// Waits before the next attempt.
    ///
    /// # Errors
    /// The failure itself where there is to be none.
    pub(super) async fn pause(
        &self,
        repeat: Repeat,
        error: PortalError,
        attempt: u32,
        started: Instant,
    ) -> Result<(), PortalError> {
        let left = self.max_wait.saturating_sub(started.elapsed());
        let Some(pause) = pause(repeat, &error, attempt, left, self.chance()) else { return Err(error) };
        self.tell(&Event::Retrying { reason: &error.to_string(), after: pause });
        tokio::time::sleep(pause).await;
        Ok(())
    }

    /// A number in `0.0..1.0`, to spread what would otherwise happen at once.
    pub fn chance(&self) -> f64 {
        let mut bytes = [0; 4];
        (self.random)(&mut bytes);
        f64::from(u32::from_le_bytes(bytes)) / (f64::from(u32::MAX) + 1.0)
    }

    /// Sends a call once and writes the body of a success into `sink`; the answer's own body stays empty.
    ///
    /// # Errors
    /// As [`Self::send`]; [`PortalError::Setup`] where `sink` takes no more.
    pub async fn receive(&self, call: &Call, sink: &mut dyn Write, limit: u64) -> Result<Answer, PortalError> {
        self.send_once(call, sink, limit).await
    }

    /// Sends a call once, following redirects within its origin.
    async fn send_once(&self, call: &Call, sink: &mut dyn Write, limit: u64) -> Result<Answer, PortalError> {
        let mut url = call.url.clone();
        for _ in 0..=REDIRECTS {
            let answer = self.exchange(call, &url, sink, limit).await?;
            if answer.status.is_success() {
                self.pace.taken();
                return Ok(answer);
            }
            if !answer.status.is_redirection() || answer.status == StatusCode::NOT_MODIFIED {
                let answered = error::read(answer.status.as_u16(), &answer.headers, &answer.body, self.now());
                if answered.status == 429 {
                    self.pace.refused(answered.retry_after);
                }
                return Err(PortalError::Answered(answered));
            }
            url = redirect(call, &url, &answer)?;
        }
        Err(PortalError::Redirected { to: url.to_string(), why: text!("portal-redirect-is-sixth") })
    }

    /// One request and its whole answer, bounded in size and time: a success goes into `sink`, anything else into
    /// the answer.
    async fn exchange(&self, call: &Call, url: &Url, sink: &mut dyn Write, limit: u64) -> Result<Answer, PortalError> {
        self.pace.turn(self.max_wait).await.map_err(|asked| {
            PortalError::Answered(error::Answered {
                status: 429,
                message: text!("portal-too-many-requests"),
                retry_after: Some(asked),
                ..error::Answered::default()
            })
        })?;
        match tokio::time::timeout(self.timeout, self.attempt(call, url, sink, limit)).await {
            Ok(answer) => answer,
            Err(_) => {
                let reason = text!("portal-nothing-came", seconds = self.timeout.as_secs_f32());
                Err(PortalError::Lost { host: host(url), reason })
            }
        }
    }

    async fn attempt(&self, call: &Call, url: &Url, sink: &mut dyn Write, limit: u64) -> Result<Answer, PortalError> {
        let started = Instant::now();
        self.tell(&Event::Sent { method: call.method.as_str(), url: url.as_str() });
        let failed = |failure: Failure| match failure.is_before_sending {
            true => PortalError::NotConnected { host: host(url), reason: failure.reason },
            false => PortalError::Lost { host: host(url), reason: failure.reason },
        };
        let response = self.transport.send(request(call, url)?).await.map_err(failed)?;
        let (head, incoming) = response.into_parts();
        let mut body = Vec::new();
        let (sink, limit): (&mut dyn Write, u64) =
            if head.status.is_success() { (sink, limit) } else { (&mut body, BODY_LIMIT) };
        let bytes = transport::receive(&head.headers, incoming, sink, limit).await.map_err(|why| match why {
            NotReceived::Broken(failure) => failed(failure),
            NotReceived::Refused(error) => error,
        })?;
        self.tell(&Event::Got { status: head.status.as_u16(), bytes, took: started.elapsed() });
        Ok(Answer { status: head.status, headers: head.headers, body })
    }
}

/// A call as it is sent once.
fn request(call: &Call, url: &Url) -> Result<http::Request<Outgoing>, PortalError> {
    let body = match &call.body {
        Body::None => Outgoing::Memory(Full::default()),
        Body::Bytes(bytes) => Outgoing::Memory(Full::new(bytes.clone())),
        Body::Spool(spool) => Outgoing::File(spool.sending()?),
    };
    let mut request = http::Request::new(body);
    *request.method_mut() = call.method.clone();
    *request.uri_mut() = address(url)?;
    *request.headers_mut() = call.headers.clone();
    request.headers_mut().insert(USER_AGENT, HeaderValue::from_static(concat!("lumenctl/", env!("CARGO_PKG_VERSION"))));
    request.headers_mut().insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    Ok(request)
}

/// The same address, without what is for the reader alone: a name, a password, a fragment.
fn address(url: &Url) -> Result<http::Uri, PortalError> {
    let text = url[..url::Position::AfterQuery].to_owned();
    http::Uri::try_from(text)
        .map_err(|error| PortalError::Setup(text!("portal-address-not-usable", url = url, error = error)))
}

/// `host:port`, or the host alone on the scheme's own port.
pub(super) fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or("?");
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Where a redirect leads, if it may be followed: the same origin, and never a write turned into a GET.
fn redirect(call: &Call, from: &Url, answer: &Answer) -> Result<Url, PortalError> {
    let location = answer.headers.get(LOCATION).and_then(|location| location.to_str().ok()).unwrap_or_default();
    let refuse = |why| Err(PortalError::Redirected { to: location.to_owned(), why });
    let Ok(to) = from.join(location) else { return refuse(text!("portal-redirect-is-no-url")) };
    if location.is_empty() {
        return refuse(text!("portal-redirect-says-not-where"));
    }
    if to.origin() != from.origin() {
        return refuse(text!("portal-redirect-to-other-origin"));
    }
    let keeps_method = matches!(answer.status, StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT);
    if call.method != Method::GET && !keeps_method {
        return refuse(text!("portal-redirect-turns-write-into-read"));
    }
    Ok(to)
}
