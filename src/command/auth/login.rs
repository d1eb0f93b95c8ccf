//! `auth login`

use std::io::Read;

use serde_json::Value;

use super::{must_not_be_sandboxed, view};
use crate::command::session::Session;
use crate::command::value::Words;
use crate::command::{Context, Verb};
use crate::credentials::{
    Binding, ClientSecret, Credential, Giver, LONGEST, Record, Secret, Slot, Storage, Trouble, login_command,
    variable_in_force,
};
use crate::domain::{Effect, Refusal};
use crate::error::{Error, Kind, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::PortalSettings;
use crate::text;

/// Sign in, and keep the client secret in the system's keyring
///
/// The secret is asked for, and not shown while it is typed. It is stored once the portal has taken it, for this portal
/// and this client id alone.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl auth login --profile prod
  vault read -field=secret kv/lumen | lumenctl auth login --client-secret-stdin")]
pub struct Args {
    /// Where the secret is kept [default: where it was last time, else keyring; keyutils on a Linux without one]
    ///
    /// keyring: macOS Keychain, Windows Credential Manager, Secret Service. keyutils: the Linux kernel's, until the
    /// machine starts anew. file: a file of mode 0600, not encrypted.
    #[arg(long, value_name = "STORE", value_parser = Words::new(["keyring", "keyutils", "file"]))]
    storage: Option<String>,

    /// Read the client secret from stdin
    #[arg(long)]
    client_secret_stdin: bool,
}

/// What was asked for.
pub struct Request {
    storage: Option<Storage>,
    from_stdin: bool,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[
        Column::shown("effect", "effect"),
        Column::shown("profile", "profile"),
        Column::shown("origin", "origin"),
        Column::hidden("tokenUrl", "token-url"),
        Column::shown("clientId", "client-id"),
        Column::hidden("scope", "scope"),
        Column::hidden("source", "source"),
        Column::shown("storage", "storage"),
        Column::hidden("signedIn", "signed-in"),
        Column::shown("expiresAt", "expires-at"),
    ];

    fn into_request(self, _cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let storage = match &self.storage {
            Some(word) => Some(problems.parse("--storage", word)?),
            None => None,
        };
        Some(Request { storage, from_stdin: self.client_secret_stdin })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        must_not_be_sandboxed(cx)?;
        let settings = cx.settings()?;
        let portal = settings.portal()?;
        let client_id = client_id(&portal)?;
        must_not_have_command(&portal)?;
        // A wrong profile, a store that is not there and nobody to ask: all this is told before a secret is asked for.
        let slot = Slot::of(settings).ok_or_else(|| settings.paths.state().err().unwrap_or_else(no_folder))?;
        if !request.from_stdin {
            must_be_able_to_ask(cx)?;
        }
        let before = slot.record().ok().flatten();
        let (storage, note) =
            choose(&slot, request.storage, before.as_ref().map(|record| record.storage), &login_command(settings))?;
        let secret = match request.from_stdin {
            true => from_stdin(cx)?,
            false => ask(cx, &portal, &client_id)?,
        };
        let record = Record { storage, binding: Binding::of(&portal, &client_id) };
        let credential = Credential::Client { id: client_id, secret: ClientSecret::Known(secret.clone()) };
        let session = Session::of_credential(cx, portal.clone(), credential)?;
        let expires = session.run(session.portal.sign_in())?;
        // A sign-in that is not kept is none: without this the token alone would stay.
        slot.store(&record, &secret).inspect_err(|_| session.portal.sign_out())?;

        let effect = if before.is_some() { Effect::Updated } else { Effect::Created };
        let mut row = view(&portal, Some(Giver::Login(storage)), true, expires);
        if let Value::Object(keys) = &mut row {
            keys.shift_insert(0, "effect".to_owned(), effect.as_str().into());
        }
        let mut notes: Vec<String> = note.into_iter().collect();
        notes.extend(overruled(cx));
        Ok(Outcome { notes, ..Output::One(row).into() })
    }
}

/// What comes before the credential that was stored just now.
fn overruled(cx: &Context<'_>) -> Option<String> {
    let variable = variable_in_force(cx.env)?;
    Some(text!("auth-variable-comes-first", variable = variable))
}

fn client_id(portal: &PortalSettings) -> Result<String, Error> {
    portal.client_id.clone().ok_or_else(|| {
        Error::new(Kind::NotConfigured, text!("auth-client-id-is-missing"))
            .field("client_id")
            .hint(text!("auth-set-client-id"))
    })
}

fn must_not_have_command(portal: &PortalSettings) -> Result<(), Error> {
    if portal.client_secret_command.is_none() {
        return Ok(());
    }
    Err(Error::new(Kind::InvalidInput, text!("auth-secret-comes-from-command"))
        .code("client_secret_command_in_use")
        .field("client_secret_command")
        .hint(text!("auth-command-signs-in"))
        .hint(text!("auth-unset-command")))
}

fn no_folder() -> Error {
    Error::new(Kind::Internal, text!("auth-no-place-for-record"))
}

/// The store that was asked for, else that of the last time, else the first that works. A note tells of a choice that the
/// user may not like.
fn choose(
    slot: &Slot,
    asked: Option<Storage>,
    before: Option<Storage>,
    login: &str,
) -> Result<(Storage, Option<String>), Error> {
    if let Some(storage) = asked.or(before) {
        slot.probe(storage).map_err(|trouble| trouble.into_error(login))?;
        return Ok((storage, None));
    }
    match slot.probe(Storage::Keyring) {
        Ok(()) => Ok((Storage::Keyring, None)),
        // One that is there and locked is the user's: nothing is put elsewhere behind their back.
        Err(absent @ Trouble::Absent(_)) if cfg!(target_os = "linux") => match slot.probe(Storage::Keyutils) {
            Ok(()) => Ok((Storage::Keyutils, Some(text!("auth-secret-is-in-kernel")))),
            Err(_) => Err(absent.into_error(login)),
        },
        Err(trouble) => Err(trouble.into_error(login)),
    }
}

fn must_be_able_to_ask(cx: &Context<'_>) -> Result<(), Error> {
    if cx.ui.can_ask() {
        return Ok(());
    }
    Err(Error::new(Kind::InvalidInput, text!("auth-no-terminal"))
        .code("no_terminal")
        .hint(text!("auth-pipe-secret"))
        .hint(text!("auth-ci-needs-no-sign-in")))
}

fn from_stdin(cx: &Context<'_>) -> Result<Secret, Error> {
    const FLAG: &str = "--client-secret-stdin";
    if cx.env.stdin_is_terminal {
        // What is typed there would be shown.
        let refusal = Refusal::new("stdin_is_terminal", text!("auth-stdin-is-terminal"));
        return Err(Error::from_refusal(refusal.hint(text!("auth-leave-option-out"))).field(FLAG));
    }
    let refuse = |refusal: Refusal| Error::from_refusal(refusal).field(FLAG);
    let mut text = String::new();
    let read = std::io::stdin().lock().take(LONGEST as u64 + 1).read_to_string(&mut text);
    let text = Secret::new(text);
    match read {
        Ok(length) if length > LONGEST => {
            Err(refuse(Refusal::new("invalid_secret", text!("auth-secret-is-too-large"))))
        }
        Ok(_) => {
            let secret = text.expose();
            let secret = secret.strip_suffix('\n').unwrap_or(secret);
            secret.strip_suffix('\r').unwrap_or(secret).parse().map_err(refuse)
        }
        Err(error) => Err(refuse(Refusal::new("invalid_secret", text!("auth-stdin-unreadable", error = error)))),
    }
}

fn ask(cx: &Context<'_>, portal: &PortalSettings, client_id: &str) -> Result<Secret, Error> {
    let origin = portal.base_url.origin().ascii_serialization();
    let typed = cx.ui.ask_hidden(&text!("auth-secret-question", client = client_id, origin = origin))?;
    Ok(typed.expose().parse()?)
}
