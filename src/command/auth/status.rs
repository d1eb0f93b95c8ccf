//! `auth status`

use serde_json::json;

use super::view;
use crate::command::{Context, Verb};
use crate::credentials::{self, ClientSecret, Credential};
use crate::error::{Error, Problems};
use crate::portal::auth::cached_token;
use crate::render::{Column, Outcome, Output, Shape};
use crate::text;

/// Tell as whom commands sign in, and whether a credential is there
///
/// Nothing is sent. A stored secret is looked up in its store; the program of client_secret_command is not run.
/// Exit code 3 where no credential is there.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl auth status -o json --columns source,expiresAt")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape = &[
        Column::shown("profile", "profile"),
        Column::shown("origin", "origin"),
        Column::hidden("tokenUrl", "token-url"),
        Column::shown("clientId", "client-id"),
        Column::hidden("scope", "scope"),
        Column::shown("source", "source"),
        Column::shown("storage", "storage"),
        Column::shown("signedIn", "signed-in"),
        Column::shown("expiresAt", "expires-at"),
    ];

    fn into_request(self, _cx: &Context<'_>, _problems: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let settings = cx.settings()?;
        if settings.sandbox.value {
            let row = json!({
                "profile": null, "origin": null, "tokenUrl": null, "clientId": null, "scope": null,
                "source": "sandbox", "storage": null, "signedIn": true, "expiresAt": null,
            });
            return Ok(Outcome { notes: vec![text!("auth-sandbox-needs-no-sign-in")], ..Output::One(row).into() });
        }
        let portal = settings.portal()?;
        let found = match credentials::find(cx.env, settings, &portal) {
            Ok(found) => found,
            Err(failure) => {
                let row = view(&portal, None, false, None);
                return Ok(Outcome { failure: Some(failure), ..Output::One(row).into() });
            }
        };
        let failure = match &found.credential {
            Credential::Client { secret: secret @ ClientSecret::Stored(_), .. } => secret.get().err(),
            _ => None,
        };
        let expires = match (&found.credential, settings.paths.cache()) {
            (Credential::Client { id, .. }, Ok(folder)) => cached_token(folder, &portal, id, cx.env.now()),
            _ => None,
        };
        let row = view(
            &portal,
            Some(found.giver),
            failure.is_none(),
            expires.filter(|_| failure.is_none()).map(|(_, expires)| expires),
        );
        Ok(Outcome { failure, ..Output::One(row).into() })
    }
}
