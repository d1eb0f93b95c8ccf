//! TLS: whom we believe, and who we are.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};

use crate::portal::PortalError;
use crate::settings::PortalSettings;
use crate::text;

/// The system's roots and the user's own.
///
/// # Errors
/// [`PortalError::Setup`] for a CA file that cannot be read or has no certificate.
pub(super) fn roots(ca_file: Option<&Path>) -> Result<RootCertStore, PortalError> {
    let mut roots = RootCertStore::empty();
    // A broken certificate among the system's is not the user's problem; none at all shows in the handshake.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(path) = ca_file {
        let (added, _) = roots.add_parsable_certificates(certificates(Pem::CaFile, path)?);
        if added == 0 {
            return Err(Pem::CaFile.unusable(path, &text!("portal-no-certificate-in-file")));
        }
    }
    Ok(roots)
}

/// For the portal: HTTP/2 where it is offered, and the client's certificate where there is one.
///
/// # Errors
/// [`PortalError::Setup`] for a certificate or key that cannot be used.
pub(super) fn to_portal(roots: RootCertStore, settings: &PortalSettings) -> Result<ClientConfig, PortalError> {
    let verified = builder()?.with_root_certificates(roots);
    let mut config = match (&settings.client_cert, &settings.client_key) {
        (None, None) => verified.with_no_client_auth(),
        (Some(certificate), key) => {
            // One file may hold both.
            let key = key.as_ref().unwrap_or(certificate);
            verified
                .with_client_auth_cert(chain(certificate)?, private_key(key)?)
                .map_err(|error| Pem::Certificate.unusable(certificate, &error))?
        }
        (None, Some(key)) => return Err(Pem::Key.unusable(key, &text!("portal-key-without-certificate"))),
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// For a proxy, which is told nothing of who we are and speaks HTTP/1.1.
///
/// # Errors
/// [`PortalError::Setup`] where there is no cryptography.
pub(super) fn to_proxy(roots: RootCertStore) -> Result<ClientConfig, PortalError> {
    Ok(builder()?.with_root_certificates(roots).with_no_client_auth())
}

/// Where no connection will be over TLS.
///
/// # Errors
/// [`PortalError::Setup`] where there is no cryptography.
pub(super) fn nobody() -> Result<ClientConfig, PortalError> {
    to_proxy(RootCertStore::empty())
}

fn builder() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, PortalError> {
    ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| PortalError::Setup(error.to_string()))
}

fn chain(path: &Path) -> Result<Vec<CertificateDer<'static>>, PortalError> {
    let chain = certificates(Pem::Certificate, path)?;
    match chain.is_empty() {
        true => Err(Pem::Certificate.unusable(path, &text!("portal-no-certificate-in-file"))),
        false => Ok(chain),
    }
}

fn certificates(what: Pem, path: &Path) -> Result<Vec<CertificateDer<'static>>, PortalError> {
    CertificateDer::pem_file_iter(path).and_then(Iterator::collect).map_err(|error| what.unusable(path, &error))
}

/// A key that others can read is refused, as ssh does.
fn private_key(path: &Path) -> Result<PrivateKeyDer<'static>, PortalError> {
    #[cfg(unix)]
    if let Ok(about) = std::fs::metadata(path) {
        use std::os::unix::fs::PermissionsExt;
        if about.permissions().mode() & 0o077 != 0 {
            return Err(Pem::Key.unusable(path, &text!("portal-key-is-exposed", file = path.display())));
        }
    }
    PrivateKeyDer::from_pem_file(path).map_err(|error| match error {
        pem::Error::NoItemsFound => Pem::Key.unusable(path, &text!("portal-key-not-in-file")),
        other => Pem::Key.unusable(path, &other),
    })
}

/// The files that a user names.
#[derive(Clone, Copy)]
enum Pem {
    CaFile,
    Certificate,
    Key,
}

impl Pem {
    fn unusable(self, path: &Path, why: &impl fmt::Display) -> PortalError {
        let file = path.display();
        PortalError::Setup(match self {
            Self::CaFile => text!("portal-ca-file-unusable", file = file, why = why),
            Self::Certificate => text!("portal-client-certificate-unusable", file = file, why = why),
            Self::Key => text!("portal-client-key-unusable", file = file, why = why),
        })
    }
}
