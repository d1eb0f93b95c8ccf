//! Connections: TCP, through a proxy where one is meant, with TLS above.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tower_service::Service;
use url::Url;

use super::{innermost, tls};
use crate::Env;
use crate::portal::PortalError;
use crate::settings::PortalSettings;
use crate::text;

/// The longest time a connection may take to come up, TLS and all.
pub(super) const TIMEOUT: Duration = Duration::from_secs(10);

pub(super) type AnyError = Box<dyn std::error::Error + Send + Sync>;

type Pending<T> = Pin<Box<dyn Future<Output = Result<T, AnyError>> + Send>>;

/// Bytes to the portal or to the proxy, which may itself be spoken to over TLS.
type Wire = MaybeHttpsStream<TokioIo<TcpStream>>;

/// Opens connections to a portal.
#[derive(Clone)]
pub(super) struct Connect(HttpsConnector<Route>);

/// What connections are made with.
pub(super) struct Parts {
    /// The way to the portal.
    pub(super) route: Route,
    /// What is above it.
    pub(super) tls: ClientConfig,
    /// Who is believed; nobody where nothing is spoken to over TLS.
    pub(super) roots: RootCertStore,
}

impl Parts {
    /// Certificates are loaded only where the portal is spoken to over TLS.
    ///
    /// # Errors
    /// [`PortalError::Setup`] for a certificate, a key or a proxy that cannot be used.
    pub(super) fn new(settings: &PortalSettings, env: &Env) -> Result<Self, PortalError> {
        let is_tls = [&settings.base_url, &settings.token_url].iter().any(|url| url.scheme() == "https");
        let mut direct = HttpConnector::new();
        direct.enforce_http(false);
        direct.set_nodelay(true);
        // Plain HTTP goes to loopback only: there is nothing to load, and no proxy belongs in between.
        let (proxy, tls, roots) = match is_tls {
            true => {
                let roots = tls::roots(settings.ca_file.as_deref())?;
                (Proxy::find(env, &direct, &roots)?, tls::to_portal(roots.clone(), settings)?, roots)
            }
            false => (None, tls::nobody()?, RootCertStore::empty()),
        };
        Ok(Self { route: Route { direct, proxy }, tls, roots })
    }
}

impl From<Parts> for Connect {
    fn from(parts: Parts) -> Self {
        Self(HttpsConnector::from((parts.route, parts.tls)))
    }
}

impl Service<Uri> for Connect {
    type Response = MaybeHttpsStream<Wire>;
    type Error = AnyError;
    type Future = Pending<Self::Response>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), AnyError>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, portal: Uri) -> Self::Future {
        let connecting = self.0.call(portal);
        Box::pin(async move {
            let late = || text!("portal-no-connection-in-time", seconds = TIMEOUT.as_secs());
            match tokio::time::timeout(TIMEOUT, connecting).await {
                Ok(connection) => connection,
                Err(_) => Err(io::Error::new(io::ErrorKind::TimedOut, late()).into()),
            }
        })
    }
}

/// The way to the portal: straight, or through the proxy.
#[derive(Clone)]
pub(super) struct Route {
    direct: HttpConnector,
    proxy: Option<Proxy>,
}

impl Route {
    /// The address of the proxy through which a portal is reached; `None`: it is reached without one.
    pub(super) fn proxy_to(&self, portal: &Uri) -> Option<Uri> {
        Some(self.proxy.as_ref()?.matcher.intercept(portal)?.uri().clone())
    }
}

impl Service<Uri> for Route {
    type Response = Wire;
    type Error = AnyError;
    type Future = Pending<Wire>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), AnyError>> {
        self.direct.poll_ready(cx).map_err(Into::into)
    }

    fn call(&mut self, portal: Uri) -> Self::Future {
        let proxied = self.proxy.as_ref().and_then(|proxy| Some((proxy, proxy.matcher.intercept(&portal)?)));
        match proxied {
            Some((proxy, intercept)) => proxy.tunnel(&intercept, portal),
            None => {
                let connecting = self.direct.call(portal);
                Box::pin(async move { Ok(MaybeHttpsStream::Http(connecting.await?)) })
            }
        }
    }
}

/// `HTTPS_PROXY` (else `ALL_PROXY`) and `NO_PROXY`, in either case of letters, as curl reads them.
#[derive(Clone)]
struct Proxy {
    matcher: Arc<Matcher>,
    connector: HttpsConnector<HttpConnector>,
}

impl Proxy {
    fn find(env: &Env, direct: &HttpConnector, roots: &RootCertStore) -> Result<Option<Self>, PortalError> {
        let either = |name: &str| env.var(name).or_else(|| env.var(&name.to_lowercase()));
        let Some(url) = either("HTTPS_PROXY").or_else(|| either("ALL_PROXY")) else { return Ok(None) };
        if !is_proxy(&url) {
            // The value may hold a password, so it is not shown.
            return Err(PortalError::Setup(text!("portal-proxy-not-a-url")));
        }
        let matcher = Matcher::builder().https(url).no(either("NO_PROXY").unwrap_or_default()).build();
        let connector = HttpsConnector::from((direct.clone(), tls::to_proxy(roots.clone())?));
        Ok(Some(Self { matcher: Arc::new(matcher), connector }))
    }

    fn tunnel(&self, proxy: &Intercept, portal: Uri) -> Pending<Wire> {
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.connector.clone());
        if let Some(credential) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credential.clone());
        }
        let name = proxy.uri().authority().map(ToString::to_string).unwrap_or_default();
        let host = portal.host().unwrap_or_default().to_owned();
        let connecting = tunnel.call(portal);
        Box::pin(async move {
            connecting.await.map_err(|error| {
                let reason = match innermost(&error).as_str() {
                    "tunnel error: proxy authorization required" => text!("portal-proxy-wants-password"),
                    // Some proxies say it so of a wrong password too.
                    "tunnel error: unsuccessful" => text!("portal-proxy-makes-no-connection", host = host),
                    other => other.to_owned(),
                };
                text!("portal-proxy-failed", proxy = name, reason = reason).into()
            })
        })
    }
}

/// Whether it is `http` or `https` (or no scheme, which means `http`) and a host.
fn is_proxy(text: &str) -> bool {
    let text = if text.contains("://") { text } else { &format!("http://{text}") };
    Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}
