//! Credentials: who gives them, in which order, and a type that does not let them out by accident.
//!
//! `docs/security.md` describes it for users.

mod command;
mod memory;
mod redact;
mod slot;
mod store;

use std::fmt;
use std::fs;
use std::process::Command;
use std::str::FromStr;

use secrecy::{ExposeSecret, SecretString};

pub use command::SecretCommand;
pub use redact::Redactor;
pub use slot::{Binding, Record, Slot, Stored};
pub use store::{Storage, Trouble};

use crate::Env;
use crate::domain::Refusal;
use crate::error::{Error, Kind};
use crate::settings::{PortalSettings, Settings, Source, Sourced};
use crate::text;

const TOKEN: &str = "LUMENCTL_TOKEN";
const CLIENT_SECRET: &str = "LUMENCTL_CLIENT_SECRET";
const CLIENT_SECRET_FILE: &str = "LUMENCTL_CLIENT_SECRET_FILE";

/// The longest secret that is taken, in bytes; more is a wrong file or a program that prints something else.
pub(crate) const LONGEST: usize = 64 * 1024;

/// A secret text: no `Display`, no `Deref`, `Debug` redacted, memory zeroed when dropped.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Takes the text over. From the first secret on, no memory of this process is written to a disk.
    pub fn new(text: String) -> Self {
        memory::keep_off_the_disk();
        Self(SecretString::from(text))
    }

    /// The text itself, for the one line that sends or stores it.
    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl FromStr for Secret {
    type Err = Refusal;

    /// A secret travels in a header: visible ASCII only, or it would be refused there with a worse message.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
            return Ok(Self::new(text.to_owned()));
        }
        let message = if text.is_empty() {
            text!("credentials-secret-is-empty")
        } else if text.contains(['\n', '\r']) {
            text!("credentials-secret-has-line-break")
        } else {
            text!("credentials-secret-not-visible")
        };
        Err(Refusal::new("invalid_secret", message).hint(text!("credentials-secret-hint")))
    }
}

/// Whether a header's value lets in whoever has it, or may: it is never shown.
pub(crate) fn is_secret_header(name: &http::HeaderName) -> bool {
    const PARTS: [&str; 7] = ["auth", "cookie", "token", "secret", "password", "api-key", "apikey"];
    // What a server says of how to sign in is no secret.
    name != http::header::WWW_AUTHENTICATE && PARTS.iter().any(|part| name.as_str().contains(part))
}

/// What proves to a portal who asks.
#[derive(Debug)]
pub enum Credential {
    /// A ready Bearer token (RFC 6750); it cannot be renewed.
    Token(Secret),
    /// OAuth 2.0 client credentials (RFC 6749 §4.4).
    Client {
        /// The client id; not a secret.
        id: String,
        /// Where its secret is.
        secret: ClientSecret,
    },
}

/// Where a client secret is. With a token in the cache it is not needed: no keyring is asked and no program run.
#[derive(Debug)]
pub enum ClientSecret {
    /// In our hands.
    Known(Secret),
    /// With a program that prints it.
    Command(SecretCommand),
    /// Where `auth login` stored it.
    Stored(Stored),
}

impl ClientSecret {
    /// The secret itself; this may take seconds.
    ///
    /// # Errors
    /// [`Kind::NotAuthenticated`] says what stands in the way.
    pub fn get(&self) -> Result<Secret, Error> {
        match self {
            Self::Known(secret) => Ok(secret.clone()),
            Self::Command(command) => command.run(),
            Self::Stored(stored) => stored.get(),
        }
    }
}

/// Who gave the credential. The first of them that has one counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Giver {
    /// `LUMENCTL_TOKEN`
    Token,
    /// `LUMENCTL_CLIENT_SECRET`
    Secret,
    /// The file that `LUMENCTL_CLIENT_SECRET_FILE` names.
    SecretFile,
    /// The program of `client_secret_command`.
    Command,
    /// `auth login`
    Login(Storage),
}

impl Giver {
    /// What `auth status` calls it.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Token => TOKEN,
            Self::Secret => CLIENT_SECRET,
            Self::SecretFile => CLIENT_SECRET_FILE,
            Self::Command => "client_secret_command",
            Self::Login(_) => "login",
        }
    }

    /// Where the secret lies.
    pub const fn storage(self) -> &'static str {
        match self {
            Self::Token | Self::Secret => "environment",
            Self::SecretFile => "file",
            Self::Command => "command",
            Self::Login(storage) => storage.as_str(),
        }
    }
}

/// A credential and who gave it.
#[derive(Debug)]
pub struct Found {
    /// The credential.
    pub credential: Credential,
    /// Who gave it.
    pub giver: Giver,
}

/// Finds the credential for the portal: `LUMENCTL_TOKEN`, else the client id with the first client secret of
/// `LUMENCTL_CLIENT_SECRET`, the file that `LUMENCTL_CLIENT_SECRET_FILE` names, `client_secret_command`, `auth login`.
///
/// # Errors
/// [`Kind::NotAuthenticated`] names everything that is missing; or says that a credential is for another portal.
pub fn find(env: &Env, settings: &Settings, portal: &PortalSettings) -> Result<Found, Error> {
    if let Some(token) = env.var(TOKEN).map(Secret::new) {
        return Ok(Found { credential: Credential::Token(of_variable(TOKEN, token.expose())?), giver: Giver::Token });
    }
    let id = portal.client_id.as_deref();
    let secret = match of_environment(env)? {
        Some(found) => Some(found),
        None => match of_command(settings, portal)? {
            Some(command) => Some((ClientSecret::Command(command), Giver::Command)),
            None => of_login(settings, portal)?,
        },
    };
    match (id, secret) {
        (Some(id), Some((secret, giver))) => {
            Ok(Found { credential: Credential::Client { id: id.to_owned(), secret }, giver })
        }
        (id, secret) => Err(nothing_found(settings, id.is_some(), secret.is_some())),
    }
}

/// What keeps a program that we start from reading the secrets in our environment.
pub(crate) fn hide_from(command: &mut Command) -> &mut Command {
    command.env_remove(TOKEN).env_remove(CLIENT_SECRET).env_remove(CLIENT_SECRET_FILE)
}

/// The variable whose credential would be used instead of a stored one.
pub fn variable_in_force(env: &Env) -> Option<&'static str> {
    [TOKEN, CLIENT_SECRET, CLIENT_SECRET_FILE].into_iter().find(|variable| env.var_os(variable).is_some())
}

fn of_environment(env: &Env) -> Result<Option<(ClientSecret, Giver)>, Error> {
    if let Some(secret) = env.var(CLIENT_SECRET).map(Secret::new) {
        return Ok(Some((ClientSecret::Known(of_variable(CLIENT_SECRET, secret.expose())?), Giver::Secret)));
    }
    let Some(path) = env.var_os(CLIENT_SECRET_FILE) else { return Ok(None) };
    match fs::read_to_string(&path).map(Secret::new) {
        Ok(text) => {
            let secret = of_variable(CLIENT_SECRET_FILE, text.expose().trim_end_matches(['\n', '\r']))?;
            Ok(Some((ClientSecret::Known(secret), Giver::SecretFile)))
        }
        Err(error) => {
            let message = text!("credentials-file-not-readable", file = path.to_string_lossy(), error = error);
            Err(Error::new(Kind::NotAuthenticated, message).field(CLIENT_SECRET_FILE))
        }
    }
}

/// The profile's program gives the secret of the profile's own portal alone.
fn of_command(settings: &Settings, portal: &PortalSettings) -> Result<Option<SecretCommand>, Error> {
    let Some(line) = &portal.client_secret_command else { return Ok(None) };
    if let Some(other) = settings.other_address() {
        return Err(Error::new(Kind::NotAuthenticated, text!("credentials-command-of-other-portal", other = other))
            .code("credential_of_other_portal")
            .field("client_secret_command")
            .hint(text!("credentials-command-of-other-portal-hint", other = other)));
    }
    Ok(Some(SecretCommand::new(line, &settings.paths, portal.timeout)))
}

fn of_login(settings: &Settings, portal: &PortalSettings) -> Result<Option<(ClientSecret, Giver)>, Error> {
    let Some(id) = portal.client_id.as_deref() else { return Ok(None) };
    let Some(slot) = Slot::of(settings) else { return Ok(None) };
    let Some(record) = slot.record()? else { return Ok(None) };
    record.must_be_for(&Binding::of(portal, id), &login_command(settings))?;
    let giver = Giver::Login(record.storage);
    Ok(Some((ClientSecret::Stored(Stored { slot, record }), giver)))
}

fn nothing_found(settings: &Settings, has_id: bool, has_secret: bool) -> Error {
    let message = match (has_id, has_secret) {
        (true, _) => text!("credentials-none-without-secret"),
        (false, true) => text!("credentials-none-without-client-id"),
        (false, false) => text!("credentials-none-without-secret-and-client-id"),
    };
    Error::new(Kind::NotAuthenticated, message)
        .hint(text!("credentials-sign-in-hint", login = login_command(settings)))
        .hint(text!("credentials-none-found-hint"))
        .hint(text!("credentials-sandbox-hint"))
}

/// What signs in to the portal that these settings name.
pub fn login_command(settings: &Settings) -> String {
    match &settings.profile {
        Some(Sourced { value: name, source: Source::Flag(_) }) => format!("lumenctl auth login --profile {name}"),
        _ => "lumenctl auth login".to_owned(),
    }
}

fn of_variable(variable: &str, text: &str) -> Result<Secret, Error> {
    text.parse().map_err(|refusal| unusable(refusal, variable))
}

/// A secret that cannot be one, where it was not typed.
fn unusable(refusal: Refusal, field: &str) -> Error {
    Error { kind: Kind::NotAuthenticated, ..Error::from_refusal(refusal) }.field(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Flags;

    fn found(vars: &[(&str, &str)]) -> Result<Found, Error> {
        let base = [("LUMENCTL_BASE_URL", "https://portal.example")];
        let env = Env::fake(&[&base, vars].concat(), jiff::Timestamp::UNIX_EPOCH);
        let settings = Settings::resolve(&Flags::default(), &env)?;
        find(&env, &settings, &settings.portal()?)
    }

    #[test]
    fn a_ready_token_comes_before_the_client_secret() {
        let found = found(&[("LUMENCTL_TOKEN", "t0ken"), ("LUMENCTL_CLIENT_SECRET", "s3cret")]).unwrap();
        assert_eq!(found.giver, Giver::Token);
        assert!(matches!(found.credential, Credential::Token(token) if token.expose() == "t0ken"));
    }

    #[test]
    fn a_missing_secret_is_named_with_the_command_that_signs_in() {
        let error = found(&[("LUMENCTL_CLIENT_ID", "me")]).unwrap_err();
        assert_eq!((error.code, error.kind.exit_code()), ("not_authenticated", 3));
        assert_eq!(error.hints[0], "sign in: lumenctl auth login");
        assert!(error.hints[1].contains("LUMENCTL_CLIENT_SECRET"));
    }

    #[test]
    fn a_secret_file_is_read_without_its_last_line_break() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "s3cret\n").unwrap();
        let path = file.path().to_str().unwrap();
        let found = found(&[("LUMENCTL_CLIENT_ID", "me"), ("LUMENCTL_CLIENT_SECRET_FILE", path)]).unwrap();
        assert_eq!(found.giver, Giver::SecretFile);
        let Credential::Client { secret, .. } = found.credential else { panic!("no client") };
        assert_eq!(secret.get().unwrap().expose(), "s3cret");
    }

    #[test]
    fn a_secret_never_shows_in_debug_output_or_in_an_error() {
        assert!(!format!("{:?}", found(&[("LUMENCTL_TOKEN", "can\nary")])).contains("ary"));
        assert!(!format!("{:?}", found(&[("LUMENCTL_TOKEN", "canary")])).contains("canary"));
        assert_eq!(format!("{:?}", Secret::new("canary".into())), "[redacted]");
    }

    #[test]
    fn a_secret_that_no_header_can_carry_says_why() {
        for (text, why) in [("", "empty"), ("a\nb", "line break"), ("contraseña", "not visible ASCII")] {
            assert!(text.parse::<Secret>().unwrap_err().message.contains(why));
        }
    }
}
