//! Looks at the way to a portal step by step, so that what stands in it can be named.

use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use http::header::DATE;
use http::{Request, Uri};
use http_body_util::Full;
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use jiff::Timestamp;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use tower_service::Service;
use x509_cert::Certificate;
use x509_cert::der::Decode;

use super::connect::{Parts, Route, TIMEOUT};
use super::{Outgoing, Transport, innermost};
use crate::Env;
use crate::portal::PortalError;
use crate::settings::PortalSettings;
use crate::text;

/// The way to one portal.
pub struct Probe {
    portal: Uri,
    host: String,
    port: u16,
    route: Route,
    tls: ClientConfig,
    seen: Arc<Seen>,
    transport: Transport,
}

/// What a TLS handshake has shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handshake {
    /// Who has signed the portal's certificate, as RFC 4514 writes names.
    pub issuer: Option<String>,
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// `TLSv1_3`
    pub version: Option<String>,
    /// `h2`, `http/1.1`
    pub protocol: Option<String>,
}

impl Probe {
    /// Nothing is opened yet.
    ///
    /// # Errors
    /// [`PortalError::Setup`] for a certificate, a key or a proxy that cannot be used.
    pub fn new(settings: &PortalSettings, env: &Env) -> Result<Self, PortalError> {
        let url = &settings.base_url;
        let setup = |error: String| PortalError::Setup(error);
        let portal = Uri::try_from(&url[..url::Position::AfterPath]).map_err(|error| setup(error.to_string()))?;
        let parts = Parts::new(settings, env)?;
        let (route, mut tls, roots) = (parts.route.clone(), parts.tls.clone(), parts.roots.clone());
        let seen = Arc::<Seen>::default();
        // Without roots there is no verifier, and no TLS either.
        if !roots.is_empty() {
            let provider = Arc::clone(tls.crypto_provider());
            let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
                .build()
                .map_err(|error| setup(error.to_string()))?;
            let recorder = Recorder { verifier, seen: Arc::clone(&seen) };
            tls.dangerous().set_certificate_verifier(Arc::new(recorder));
        }
        Ok(Self {
            portal,
            host: url.host_str().unwrap_or_default().to_owned(),
            port: url.port_or_known_default().unwrap_or(443),
            route,
            tls,
            seen,
            transport: parts.into(),
        })
    }

    /// `host:port` of the proxy, where the portal is reached through one.
    pub fn proxy(&self) -> Option<String> {
        self.route.proxy_to(&self.portal)?.authority().map(ToString::to_string)
    }

    /// The addresses of the portal; where there is a proxy, of that: it alone has to be found from here.
    ///
    /// # Errors
    /// What the system says.
    pub async fn resolve(&self) -> Result<Vec<IpAddr>, String> {
        let proxy = self.route.proxy_to(&self.portal);
        let host = proxy.as_ref().and_then(Uri::host).unwrap_or(&self.host);
        let looking = tokio::net::lookup_host((host.trim_matches(['[', ']']), self.port));
        let found = within(looking).await.map_err(|error| error.to_string())?;
        let mut addresses: Vec<IpAddr> = Vec::new();
        for address in found.map(|address| address.ip()) {
            if !addresses.contains(&address) {
                addresses.push(address);
            }
        }
        Ok(addresses)
    }

    /// Opens a connection, through the proxy where there is one; gives milliseconds.
    ///
    /// # Errors
    /// What the system or the proxy says.
    pub async fn connect(&mut self) -> Result<u128, String> {
        let started = Instant::now();
        within(self.route.call(self.portal.clone())).await.map_err(|error| innermost(&*error))?;
        Ok(started.elapsed().as_millis())
    }

    /// Opens a connection and makes a TLS handshake, with all of verification.
    ///
    /// # Errors
    /// Why it was not made, and what was seen of the certificate all the same.
    pub async fn handshake(&self) -> Result<Handshake, (String, Handshake)> {
        let mut connector = HttpsConnector::from((self.route.clone(), self.tls.clone()));
        let made = within(connector.call(self.portal.clone())).await;
        let seen = self.seen.handshake();
        match made {
            Ok(MaybeHttpsStream::Https(stream)) => {
                let (_, connection) = stream.inner().get_ref();
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                Ok(Handshake {
                    version: connection.protocol_version().and_then(|it| it.as_str().map(str::to_owned)),
                    protocol: connection.alpn_protocol().map(text),
                    ..seen
                })
            }
            Ok(MaybeHttpsStream::Http(_)) => Ok(seen),
            Err(error) => Err((innermost(&*error), seen)),
        }
    }

    /// What the portal's clock shows, where it says so; nothing but a GET without a credential is sent.
    ///
    /// # Errors
    /// Where the portal does not answer.
    pub async fn clock(&self) -> Result<Option<Timestamp>, String> {
        let mut request = Request::new(Outgoing::Memory(Full::default()));
        *request.uri_mut() = self.portal.clone();
        let asking = async { self.transport.send(request).await.map_err(|failure| io::Error::other(failure.reason)) };
        let response = within(asking).await.map_err(|error| error.to_string())?;
        let date = response.headers().get(DATE).and_then(|date| date.to_str().ok());
        Ok(date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok()).map(|date| date.timestamp()))
    }
}

/// Waits for something, but not for ever.
async fn within<T, E: From<io::Error>>(what: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    let late = || io::Error::new(io::ErrorKind::TimedOut, text!("portal-nothing-came", seconds = TIMEOUT.as_secs()));
    tokio::time::timeout(TIMEOUT, what).await.unwrap_or_else(|_| Err(late().into()))
}

/// The certificate that a portal has shown.
#[derive(Debug, Default)]
struct Seen(Mutex<Option<Vec<u8>>>);

impl Seen {
    fn handshake(&self) -> Handshake {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let certificate = seen.as_deref().and_then(|der| Certificate::from_der(der).ok());
        let Some(certificate) = certificate else { return Handshake::default() };
        let certificate = certificate.tbs_certificate();
        let end = certificate.validity().not_after.to_unix_duration().as_secs();
        Handshake {
            issuer: Some(certificate.issuer().to_string()),
            expires: i64::try_from(end).ok().and_then(|end| Timestamp::from_second(end).ok()),
            ..Handshake::default()
        }
    }
}

/// Remembers the certificate, and leaves the verdict to the one who knows.
#[derive(Debug)]
struct Recorder {
    verifier: Arc<WebPkiServerVerifier>,
    seen: Arc<Seen>,
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        *self.seen.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(certificate.to_vec());
        self.verifier.verify_server_cert(certificate, intermediates, name, ocsp, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}
