//! Credentials: where they come from, and a type that does not let them out by accident.
//!
//! Today they come from the environment; the system's keyring and `client_secret_command` will be further
//! sources in [`find`], in the order flag > environment > profile.

mod memory;
mod redact;

use std::fmt;
use std::fs;
use std::process::Command;

use secrecy::{ExposeSecret, SecretString};

use crate::Env;
use crate::error::{Error, Kind};

pub use redact::Redactor;

/// The variables that hold secrets themselves.
const SECRET_VARIABLES: [&str; 2] = ["LUMENCTL_TOKEN", "LUMENCTL_CLIENT_SECRET"];

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

/// Whether a header's value lets in whoever has it, or may: it is never shown.
pub(crate) fn is_secret_header(name: &http::HeaderName) -> bool {
    const PARTS: [&str; 7] = ["auth", "cookie", "token", "secret", "password", "api-key", "apikey"];
    // What a server says of how to sign in is no secret.
    name != http::header::WWW_AUTHENTICATE && PARTS.iter().any(|part| name.as_str().contains(part))
}

/// A program that is started needs none of our secrets, and would give its environment to whatever it starts.
pub(crate) fn without_secrets(command: &mut Command) -> &mut Command {
    SECRET_VARIABLES.into_iter().fold(command, Command::env_remove)
}

/// What proves to a portal who asks.
#[derive(Clone, Debug)]
pub enum Credential {
    /// A ready Bearer token (RFC 6750); it cannot be renewed.
    Token(Secret),
    /// OAuth 2.0 client credentials (RFC 6749 §4.4).
    Client {
        /// The client id; not a secret.
        id: String,
        /// The client secret.
        secret: Secret,
    },
}

/// Finds the credential: `LUMENCTL_TOKEN`, else the client id with `LUMENCTL_CLIENT_SECRET` or the content of
/// `LUMENCTL_CLIENT_SECRET_FILE`.
///
/// # Errors
/// [`Kind::NotAuthenticated`] that names everything that is missing.
pub fn find(env: &Env, client_id: Option<&str>) -> Result<Credential, Error> {
    if let Some(token) = env.var("LUMENCTL_TOKEN") {
        return Ok(Credential::Token(checked("LUMENCTL_TOKEN", token)?));
    }
    let secret = match env.var("LUMENCTL_CLIENT_SECRET") {
        Some(secret) => Some(checked("LUMENCTL_CLIENT_SECRET", secret)?),
        None => from_file(env)?,
    };
    match (client_id, secret) {
        (Some(id), Some(secret)) => Ok(Credential::Client { id: id.to_owned(), secret }),
        (id, secret) => {
            let mut missing = Vec::new();
            if id.is_none() {
                missing.push("the client id (client_id in the profile, or LUMENCTL_CLIENT_ID)");
            }
            if secret.is_none() {
                missing.push("the client secret (LUMENCTL_CLIENT_SECRET or LUMENCTL_CLIENT_SECRET_FILE)");
            }
            Err(Error::new(
                Kind::NotAuthenticated,
                format!("no credential for the portal: missing {}", missing.join(" and ")),
            )
            .hint("set the variables in the environment, or set LUMENCTL_TOKEN to a ready token")
            .hint("to try without a portal, add --sandbox"))
        }
    }
}

fn from_file(env: &Env) -> Result<Option<Secret>, Error> {
    const VARIABLE: &str = "LUMENCTL_CLIENT_SECRET_FILE";
    let Some(path) = env.var_os(VARIABLE) else { return Ok(None) };
    match fs::read_to_string(&path) {
        Ok(text) => checked(VARIABLE, text.trim_end_matches(['\n', '\r']).to_owned()).map(Some),
        Err(error) => {
            Err(Error::new(Kind::NotAuthenticated, format!("{} cannot be read: {error}", path.to_string_lossy()))
                .field(VARIABLE))
        }
    }
}

/// A secret travels in a header: visible ASCII only, or it would be refused there with a worse message.
fn checked(variable: &str, text: String) -> Result<Secret, Error> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        return Ok(Secret::new(text));
    }
    let what = if text.is_empty() { "is empty" } else { "has a line break or a character that is not ASCII" };
    Err(Error::new(Kind::NotAuthenticated, format!("the secret in {variable} {what}"))
        .field(variable)
        .hint("store it again without quotes, spaces or line breaks around it"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(vars: &[(&str, &str)]) -> Env {
        Env::fake(vars, jiff::Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_ready_token_comes_before_the_client_secret() {
        let env = env(&[("LUMENCTL_TOKEN", "t0ken"), ("LUMENCTL_CLIENT_SECRET", "s3cret")]);
        assert!(matches!(find(&env, Some("me")), Ok(Credential::Token(token)) if token.expose() == "t0ken"));
    }

    #[test]
    fn all_that_is_missing_is_named_at_once() {
        let error = find(&env(&[]), None).unwrap_err();
        assert!(error.message.contains("LUMENCTL_CLIENT_ID") && error.message.contains("LUMENCTL_CLIENT_SECRET"));
        assert_eq!(error.kind.exit_code(), 3);
    }

    #[test]
    fn a_secret_file_is_read_without_its_last_line_break() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "s3cret\n").unwrap();
        let env = env(&[("LUMENCTL_CLIENT_SECRET_FILE", file.path().to_str().unwrap())]);
        assert!(matches!(find(&env, Some("me")), Ok(Credential::Client { secret, .. }) if secret.expose() == "s3cret"));
    }

    #[test]
    fn a_secret_never_shows_in_debug_output_or_in_an_error() {
        let env = env(&[("LUMENCTL_TOKEN", "can\nary")]);
        assert!(!format!("{:?}", find(&env, None)).contains("ary"));
        assert_eq!(format!("{:?}", Secret::new("canary".into())), "[redacted]");
    }
}
