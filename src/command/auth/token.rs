//! `auth token`

use serde_json::json;

use super::{in_seconds, must_not_be_sandboxed};
use crate::command::session::Session;
use crate::command::{Context, Verb};
use crate::credentials;
use crate::error::{Error, Problems};
use crate::render::{Column, Format, Outcome, Output, Shape};
use crate::text;

/// Print an access token, for scripts that talk to the portal themselves
///
/// It is the token that commands use: from the cache while it is good for a minute or more, else a new one.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  curl -H \"Authorization: Bearer $(lumenctl auth token)\" https://portal.example/…")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape = &[Column::shown("token", "token"), Column::hidden("expiresAt", "expires-at")];

    fn into_request(self, _cx: &Context<'_>, _problems: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        must_not_be_sandboxed(cx)?;
        let settings = cx.settings()?;
        let portal = settings.portal()?;
        let found = credentials::find(cx.env, settings, &portal)?;
        let session = Session::of_credential(cx, portal, found.credential)?;
        session.portal.prepare()?;
        let (token, expires) = session.run(session.portal.token())?;
        if cx.env.stdout.is_terminal() {
            cx.ui.warning(&text!("auth-token-is-readable"));
        }
        let row = json!({ "token": token.expose(), "expiresAt": expires.map(in_seconds) });
        // A table would cut it, and a heading would be in the way.
        Ok(Outcome { default_format: Some(Format::Plain), ..Output::One(row).into() })
    }
}
