//! Certificates and proxies, with a real TLS server and a real proxy.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use crate::support::{Home, Ran, Request, Serving, read, respond};

/// A certification authority that no system knows.
struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate and its key, in PEM.
struct Identity {
    certificate: String,
    key: String,
}

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn issue(&self, name: &str, change: impl FnOnce(&mut CertificateParams)) -> Identity {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        Identity { certificate: certificate.pem(), key: key.serialize_pem() }
    }

    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add(self.0.der().clone()).unwrap();
        roots
    }
}

/// A portal over TLS that has no tickets.
struct TlsPortal {
    port: u16,
    requests: Arc<Mutex<Vec<Request>>>,
    connections: Arc<AtomicUsize>,
}

impl TlsPortal {
    /// `clients`: who signs the certificates that clients have to show.
    fn new(identity: &Identity, clients: Option<&Authority>) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions();
        let builder = match clients {
            None => builder.unwrap().with_no_client_auth(),
            Some(authority) => builder.unwrap().with_client_cert_verifier(
                WebPkiClientVerifier::builder_with_provider(Arc::new(authority.roots()), provider).build().unwrap(),
            ),
        };
        let chain = vec![CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap()];
        let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
        let config = Arc::new(builder.with_single_cert(chain, key).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests: Arc<Mutex<Vec<Request>>> = Arc::default();
        let connections: Arc<AtomicUsize> = Arc::default();
        let (seen, counted) = (Arc::clone(&requests), Arc::clone(&connections));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                counted.fetch_add(1, Ordering::SeqCst);
                let (stream, config, seen) = (stream.unwrap(), Arc::clone(&config), Arc::clone(&seen));
                std::thread::spawn(move || {
                    let mut stream = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
                    if let Some(request) = read(&mut stream) {
                        seen.lock().unwrap().push(request);
                        respond(&mut stream, "200 OK", &[("content-type", "application/json")], "[]");
                        stream.conn.send_close_notify();
                        let _ = stream.conn.complete_io(&mut stream.sock);
                    }
                });
            }
        });
        Self { port, requests, connections }
    }

    fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

/// A home that trusts an authority and whose portal is this one, under this name.
fn home_of(portal: &TlsPortal, host: &str, authority: &Authority) -> Home {
    let mut home = Home::of_portal(&format!("https://{host}:{}", portal.port));
    let ca = write(&home, "ca.pem", &authority.0.pem());
    home.set("LUMENCTL_CA_FILE", ca.to_str().unwrap());
    home
}

fn write(home: &Home, name: &str, text: &str) -> PathBuf {
    let path = home.path().join(name);
    fs::write(&path, text).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    path
}

fn list(home: &Home) -> Ran {
    home.run(&["ticket", "list", "-o", "json"])
}

#[test]
fn a_private_authority_is_trusted_with_its_file_and_not_without() {
    let authority = Authority::new("Private CA");
    let portal = TlsPortal::new(&authority.issue("localhost", |_| ()), None);
    let mut home = home_of(&portal, "localhost", &authority);
    let ran = list(&home).exits(0);
    assert_eq!(ran.json(), serde_json::json!([]));
    assert_eq!(portal.requests()[0].header("authorization"), Some("Bearer t0ken"));

    let other = write(&home, "other.pem", &Authority::new("Other CA").0.pem());
    home.set("LUMENCTL_CA_FILE", other.to_str().unwrap());
    let ran = list(&home).exits(7);
    assert!(ran.error()["message"].as_str().unwrap().contains("UnknownIssuer"), "{}", ran.stderr);
    assert_eq!(portal.requests().len(), 1);
}

#[test]
fn a_certificate_that_has_expired_or_is_for_another_host_is_refused_before_anything_is_sent() {
    let authority = Authority::new("Private CA");
    let expired = authority.issue("localhost", |params| {
        params.not_after = rcgen::date_time_ymd(2020, 1, 1);
    });
    let portal = TlsPortal::new(&expired, None);
    let ran = list(&home_of(&portal, "localhost", &authority)).exits(7);
    assert!(ran.error()["message"].as_str().unwrap().contains("expired"), "{}", ran.stderr);
    assert!(portal.requests().is_empty());

    let portal = TlsPortal::new(&authority.issue("elsewhere.example", |_| ()), None);
    let ran = list(&home_of(&portal, "localhost", &authority)).exits(7);
    assert!(ran.error()["message"].as_str().unwrap().contains("not valid for name"), "{}", ran.stderr);
    assert!(portal.requests().is_empty());
}

#[test]
fn a_client_certificate_is_shown_to_the_portal_that_asks_for_one() {
    let authority = Authority::new("Private CA");
    let portal = TlsPortal::new(&authority.issue("localhost", |_| ()), Some(&authority));
    let mut home = home_of(&portal, "localhost", &authority);
    list(&home).exits(7);
    assert!(portal.requests().is_empty());

    let me = authority.issue("client.example", |_| ());
    let certificate = write(&home, "client.pem", &me.certificate);
    let key = write(&home, "client.key", &me.key);
    home.set("LUMENCTL_CLIENT_CERT", certificate.to_str().unwrap()).set("LUMENCTL_CLIENT_KEY", key.to_str().unwrap());
    list(&home).exits(0);
    assert_eq!(portal.requests().len(), 1);

    // Both in one file.
    let both = write(&home, "both.pem", &format!("{}{}", me.certificate, me.key));
    home.set("LUMENCTL_CLIENT_CERT", both.to_str().unwrap()).set("LUMENCTL_CLIENT_KEY", "");
    list(&home).exits(0);
}

#[test]
fn a_client_key_that_cannot_be_used_is_named_with_what_to_do() {
    let authority = Authority::new("Private CA");
    let portal = TlsPortal::new(&authority.issue("localhost", |_| ()), Some(&authority));
    let mut home = home_of(&portal, "localhost", &authority);
    let me = authority.issue("client.example", |_| ());
    let certificate = write(&home, "client.pem", &me.certificate);
    let key = write(&home, "client.key", &me.key);
    let says = |home: &Home, words: &str| {
        let ran = list(home);
        assert!(ran.code != 0 && ran.stderr.contains(words), "{} {}", ran.code, ran.stderr);
    };
    home.set("LUMENCTL_CLIENT_KEY", key.to_str().unwrap());
    says(&home, "set client_cert");
    home.set("LUMENCTL_CLIENT_CERT", certificate.to_str().unwrap());
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    says(&home, "chmod 600");
    let other = write(&home, "other.key", &authority.issue("x.example", |_| ()).key);
    home.set("LUMENCTL_CLIENT_KEY", other.to_str().unwrap());
    says(&home, "client's certificate");
    home.set("LUMENCTL_CLIENT_KEY", certificate.to_str().unwrap());
    says(&home, "no private key");
    home.set("LUMENCTL_CLIENT_KEY", "/nowhere/client.key");
    says(&home, "/nowhere/client.key");
    assert_eq!(portal.connections.load(Ordering::SeqCst), 0);
}

#[test]
fn the_client_certificate_of_a_profile_is_shown_to_its_own_portal_alone() {
    let authority = Authority::new("Private CA");
    let portal = TlsPortal::new(&authority.issue("localhost", |_| ()), None);
    let home = home_of(&portal, "localhost", &authority);
    home.profile("base_url = \"https://portal.example\"\nclient_id = \"me\"\nclient_cert = \"client.pem\"\n");
    let ran = list(&home).exits(3);
    assert!(ran.stderr.contains("LUMENCTL_BASE_URL"), "{}", ran.stderr);
    assert_eq!(portal.connections.load(Ordering::SeqCst), 0);

    // Neither does another place for tokens get to see it.
    let mut home = Home::new();
    home.set("LUMENCTL_TOKEN_URL", &format!("https://localhost:{}/token", portal.port));
    home.set("LUMENCTL_CLIENT_SECRET", "s3cret");
    home.profile("base_url = \"https://portal.example\"\nclient_id = \"me\"\nclient_cert = \"client.pem\"\n");
    let ran = list(&home).exits(3);
    assert!(ran.stderr.contains("LUMENCTL_TOKEN_URL"), "{}", ran.stderr);
    assert_eq!(portal.connections.load(Ordering::SeqCst), 0);
}

/// A tinyproxy that wants a name and a password; `None`, loudly, where there is none and none has to be.
fn proxy(home: &Home) -> Option<(Serving, u16)> {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let config = format!(
        "Port {port}\nListen 127.0.0.1\nAllow 127.0.0.1\nBasicAuth ana s3cret\nLogFile \"{}\"\nMaxClients 20\n",
        home.path().join("proxy.log").display()
    );
    let config = write(home, "proxy.conf", &config);
    let found = ["/usr/bin/tinyproxy", "/usr/sbin/tinyproxy"].into_iter().find(|path| fs::exists(path).unwrap());
    let Some(tinyproxy) = found else {
        assert!(std::env::var_os("LUMENCTL_REQUIRE_PROXY").is_none(), "tinyproxy is missing");
        eprintln!("SKIPPED: there is no tinyproxy here");
        return None;
    };
    let mut command = Command::new(tinyproxy);
    command.arg("-d").arg("-c").arg(config).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let child = Serving(command.spawn().unwrap());
    for _ in 0..200 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Some((child, port));
        }
        std::thread::sleep(Duration::from_millis(25));
    }
    panic!("tinyproxy does not start");
}

#[test]
fn a_proxy_with_a_password_is_gone_through_and_one_that_refuses_is_named() {
    let authority = Authority::new("Private CA");
    let portal = TlsPortal::new(&authority.issue("localhost", |_| ()), None);
    let mut home = home_of(&portal, "localhost", &authority);
    let Some((_tinyproxy, port)) = proxy(&home) else { return };
    let log = |home: &Home| fs::read_to_string(home.path().join("proxy.log")).unwrap_or_default();
    home.set("HTTPS_PROXY", &format!("http://ana:s3cret@127.0.0.1:{port}"));
    list(&home).exits(0);
    assert!(log(&home).contains(&format!("CONNECT localhost:{}", portal.port)), "{}", log(&home));

    home.set("HTTPS_PROXY", &format!("http://ana:wr0ng@127.0.0.1:{port}"));
    let ran = list(&home).exits(7);
    assert!(ran.stderr.contains("name and password") && !ran.stderr.contains("wr0ng"), "{}", ran.stderr);
    home.set("HTTPS_PROXY", &format!("http://127.0.0.1:{port}"));
    let ran = list(&home).exits(7);
    assert!(ran.stderr.contains("it wants a name and a password"), "{}", ran.stderr);
    assert_eq!(portal.requests().len(), 1);

    home.set("NO_PROXY", "example.com,localhost");
    list(&home).exits(0);
    assert_eq!(portal.requests().len(), 2);

    // Nothing of a proxy's address is shown that may be a password.
    home.set("NO_PROXY", "").set("HTTPS_PROXY", "socks5://ana:s3cret@127.0.0.1:1");
    let ran = list(&home);
    assert!(ran.code != 0 && ran.stderr.contains("HTTPS_PROXY") && !ran.stderr.contains("s3cret"), "{}", ran.stderr);

    home.set("HTTPS_PROXY", "http://ana:s3cret@127.0.0.1:1");
    let ran = list(&home).exits(7);
    assert!(ran.stderr.contains("the proxy 127.0.0.1:1") && !ran.stderr.contains("s3cret"), "{}", ran.stderr);
}

#[test]
fn doctor_names_who_signed_a_certificate_that_is_not_trusted() {
    let authority = Authority::new("Corporate Interception CA");
    let portal = TlsPortal::new(&authority.issue("localhost", |_| ()), None);
    let mut home = home_of(&portal, "localhost", &authority);
    let ran = home.run(&["doctor", "-o", "json"]).exits(0);
    let tls = check(&ran, "tls");
    assert_eq!(tls["status"], "ok", "{tls}");
    assert!(tls["detail"].as_str().unwrap().contains("TLSv1_3"), "{tls}");
    assert!(portal.requests().iter().any(|request| request.header("authorization").is_some()));

    home.set("LUMENCTL_CA_FILE", "");
    let before = portal.requests().len();
    let ran = home.run(&["doctor", "-o", "json"]).exits(7);
    let tls = check(&ran, "tls");
    assert_eq!(tls["status"], "failed", "{tls}");
    assert!(tls["detail"].as_str().unwrap().contains("CN=Corporate Interception CA"), "{tls}");
    assert!(tls["hint"].as_str().unwrap().contains("ca_file"), "{tls}");
    assert_eq!(check(&ran, "token")["status"], "skipped");
    assert_eq!(portal.requests().len(), before);
}

/// The row of a check in what `doctor` has printed.
pub(crate) fn check(ran: &Ran, name: &str) -> serde_json::Value {
    let rows = ran.json();
    let row = rows.as_array().unwrap().iter().find(|row| row["check"] == name);
    row.unwrap_or_else(|| panic!("no check '{name}': {}", ran.stdout)).clone()
}
