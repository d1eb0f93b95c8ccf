//! `lumenctl auth`: signing in to the portal.

pub mod login;
pub mod logout;
pub mod status;
pub mod token;

use serde_json::{Value, json};

use super::Context;
use crate::credentials::Giver;
use crate::error::{Error, Kind};
use crate::settings::PortalSettings;
use crate::text;

/// What `auth` is for.
pub(super) const ABOUT: &str = "Sign in to the portal, and see as whom";

/// The verbs of `auth`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
pub enum Command {
    /// Sign in, and keep the client secret in the system's keyring
    Login(login::Args),
    /// Forget the stored secret and the tokens
    Logout(logout::Args),
    /// Tell as whom, and whether a credential is there
    Status(status::Args),
    /// Print an access token, for scripts
    Token(token::Args),
}

/// What is told of a sign-in; never the secret.
fn view(portal: &PortalSettings, giver: Option<Giver>, is_signed_in: bool, expires: Option<jiff::Timestamp>) -> Value {
    json!({
        "profile": portal.profile,
        "origin": portal.base_url.origin().ascii_serialization(),
        "tokenUrl": portal.token_url.as_str(),
        "clientId": portal.client_id,
        "scope": portal.scope,
        "source": giver.map(Giver::source),
        "storage": giver.map(Giver::storage),
        "signedIn": is_signed_in,
        "expiresAt": expires.map(in_seconds),
    })
}

/// RFC 3339 in UTC, in whole seconds.
fn in_seconds(moment: jiff::Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// There is nothing to sign in to where the portal is embedded.
///
/// # Errors
/// Exit code 2 with the sandbox in use, or where the settings cannot be read.
fn must_not_be_sandboxed(cx: &Context<'_>) -> Result<(), Error> {
    let sandbox = &cx.settings()?.sandbox;
    if !sandbox.value {
        return Ok(());
    }
    Err(Error::new(Kind::InvalidInput, text!("auth-sandbox-needs-no-sign-in"))
        .code("sandbox_needs_no_sign_in")
        .field(sandbox.source.to_string())
        .hint(text!("auth-leave-sandbox-out")))
}
