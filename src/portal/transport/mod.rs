//! HTTP as a library speaks it: connections, their pool, and how a failure is told. What a request means is not known here.

mod body;
mod connect;
pub(super) mod probe;
mod tls;

use std::error::Error;
use std::time::Duration;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};

pub(super) use body::{NotReceived, Outgoing, receive};

use super::PortalError;
use crate::Env;
use crate::settings::PortalSettings;
use connect::{Connect, Parts};

/// Idle connections are given up before the usual server does (nginx: 75 s), which spares a failed request.
const IDLE: Duration = Duration::from_secs(60);

/// Connections to a portal, opened as they are needed.
pub(super) struct Transport {
    pool: legacy::Client<Connect, Outgoing>,
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) struct Failure {
    /// Whether no connection was made, so that the request cannot have arrived.
    pub(super) is_before_sending: bool,
    /// What the system says.
    pub(super) reason: String,
}

impl Transport {
    /// Nothing is opened yet; certificates are loaded only where the portal is spoken to over TLS.
    ///
    /// # Errors
    /// [`PortalError::Setup`] for a certificate, a key or a proxy that cannot be used.
    pub(super) fn new(settings: &PortalSettings, env: &Env) -> Result<Self, PortalError> {
        Ok(Parts::new(settings, env)?.into())
    }

    /// Sends one request; the answer's body is still to be received.
    pub(super) async fn send(&self, request: Request<Outgoing>) -> Result<Response<Incoming>, Failure> {
        self.pool
            .request(request)
            .await
            .map_err(|error| Failure { is_before_sending: error.is_connect(), reason: innermost(&error) })
    }
}

impl From<Parts> for Transport {
    fn from(parts: Parts) -> Self {
        let pool = legacy::Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .build(parts.into());
        Self { pool }
    }
}

/// The innermost cause: what the system says, without the libraries' layers above it.
fn innermost(error: &(dyn Error + 'static)) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
