//! What `auth login` leaves behind: a record without a secret for each profile, and the secret in a store.

use std::fs;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::store::{self, Storage, Trouble};
use super::{Secret, login_command};
use crate::error::{Error, Kind};
use crate::files;
use crate::settings::{PortalSettings, Settings};
use crate::text;

/// Whom a credential is for. It is used for no one else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Binding {
    /// The origin (RFC 6454) of the portal: `https://portal.example`.
    pub origin: String,
    /// Where the client secret is sent.
    pub token_url: String,
    /// The client id that the secret belongs to.
    pub client_id: String,
}

impl Binding {
    /// Whom the portal in force is asked as.
    pub fn of(portal: &PortalSettings, client_id: &str) -> Self {
        Self {
            origin: portal.base_url.origin().ascii_serialization(),
            token_url: portal.token_url.to_string(),
            client_id: client_id.to_owned(),
        }
    }
}

/// What is known of a stored secret without opening its store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Record {
    /// Where the secret lies.
    pub storage: Storage,
    /// Whom it is for.
    pub binding: Binding,
}

impl Record {
    /// Whether the secret may be used for this portal.
    ///
    /// # Errors
    /// [`Kind::NotAuthenticated`], code `credential_of_other_portal`.
    pub(super) fn must_be_for(&self, now: &Binding, login: &str) -> Result<(), Error> {
        let Binding { origin, token_url, client_id } = &self.binding;
        let message = if *origin != now.origin {
            text!("credentials-of-other-origin", stored = origin, now = now.origin)
        } else if *token_url != now.token_url {
            text!("credentials-of-other-token-url", stored = token_url, now = now.token_url)
        } else if *client_id != now.client_id {
            text!("credentials-of-other-client", stored = client_id, now = now.client_id)
        } else {
            return Ok(());
        };
        Err(Error::new(Kind::NotAuthenticated, message)
            .code("credential_of_other_portal")
            .hint(text!("credentials-of-other-portal-login-hint", login = login))
            .hint(text!("credentials-of-other-portal-hint")))
    }
}

/// A stored secret that has not been read yet.
#[derive(Debug)]
pub struct Stored {
    pub(super) slot: Slot,
    pub(super) record: Record,
}

impl Stored {
    /// Reads it.
    ///
    /// # Errors
    /// [`Kind::NotAuthenticated`] says what the store said.
    pub(super) fn get(&self) -> Result<Secret, Error> {
        let login = &self.slot.login;
        let sealed = store::get(self.record.storage, &self.slot.secret_file(), &self.slot.entry(&self.record))
            .map_err(|trouble| trouble.into_error(login))?;
        let sealed: Sealed = serde_json::from_str(sealed.expose())
            .map_err(|_| Trouble::Failed(text!("credentials-stored-is-foreign")).into_error(login))?;
        let secret = Secret::new(sealed.secret);
        // The record can be edited with any editor; what is sealed together with the secret counts.
        Record { binding: sealed.binding, ..self.record.clone() }.must_be_for(&self.record.binding, login)?;
        Ok(secret)
    }
}

/// What is put into the store: nobody can send the secret elsewhere by editing a file beside it.
#[derive(Serialize, Deserialize)]
struct Sealed {
    binding: Binding,
    secret: String,
}

/// The place of one profile's credential; without a profile, of one portal's.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Without an extension.
    path: PathBuf,
    profile: Option<String>,
    /// What signs in again.
    login: String,
}

impl Slot {
    /// The place for the portal that these settings name; `None` where there is no folder for it.
    pub fn of(settings: &Settings) -> Option<Self> {
        let name = match (&settings.profile, &settings.base_url) {
            (Some(profile), _) => format!("profile {}", profile.value),
            (None, Some(url)) => format!("origin {}", url.value.get().origin().ascii_serialization()),
            (None, None) => return None,
        };
        let name = Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).to_string();
        let path = settings.paths.state().ok()?.join("credentials").join(name);
        let profile = settings.profile.as_ref().map(|profile| profile.value.clone());
        Some(Self { path, profile, login: login_command(settings) })
    }

    /// What was stored; nothing where nobody has signed in.
    ///
    /// # Errors
    /// [`Kind::NotAuthenticated`] for a record that cannot be read.
    pub fn record(&self) -> Result<Option<Record>, Error> {
        let path = self.record_file();
        let unreadable = |reason: String| {
            let message = text!("credentials-file-not-readable", file = path.display(), error = reason);
            Error::new(Kind::NotAuthenticated, message)
                .code("credential_record_unreadable")
                .hint(text!("credentials-record-unreadable-hint", login = self.login))
        };
        match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map(Some).map_err(|error| unreadable(error.to_string())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(error.to_string())),
        }
    }

    /// Whether a secret can be stored and read back, before anybody is asked for one.
    ///
    /// # Errors
    /// What the store said.
    pub fn probe(&self, storage: Storage) -> Result<(), Trouble> {
        store::probe(storage, &self.path.with_extension("probe"))
    }

    /// Stores a secret, and removes the one before where it lies elsewhere.
    ///
    /// # Errors
    /// [`Kind::NotAuthenticated`] says what the store said; [`Kind::Internal`] for a record that cannot be written.
    pub fn store(&self, record: &Record, secret: &Secret) -> Result<(), Error> {
        let before = self.record().ok().flatten();
        let sealed = Sealed { binding: record.binding.clone(), secret: secret.expose().to_owned() };
        let text = serde_json::to_string(&sealed).map(Secret::new);
        drop(Secret::new(sealed.secret));
        let text = text.map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
        store::put(record.storage, &self.secret_file(), &self.entry(record), &text)
            .map_err(|trouble| trouble.into_error(&self.login))?;
        let bytes = serde_json::to_vec(record).map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
        files::write_private(&self.record_file(), &bytes)?;
        let is_elsewhere = |before: &Record| match (before.storage, record.storage) {
            (Storage::File, Storage::File) => false,
            _ => before.storage != record.storage || self.entry(before) != self.entry(record),
        };
        if let Some(before) = before.filter(is_elsewhere) {
            // A store that is gone cannot be cleared, and the new secret is safe already.
            let _ = self.remove_secret(&before);
        }
        Ok(())
    }

    /// Removes secret and record; whether there was one.
    ///
    /// # Errors
    /// Where the store keeps the secret against our will: then the record stays too.
    pub fn remove(&self) -> Result<bool, Error> {
        // A record that cannot be read says of no store, so there is nothing that could be removed but itself.
        if let Ok(Some(record)) = self.record() {
            match self.remove_secret(&record) {
                Ok(()) | Err(Trouble::Gone) => {}
                Err(trouble) => return Err(trouble.into_error(&self.login)),
            }
        }
        match fs::remove_file(self.record_file()) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => {
                let message = text!("credentials-file-not-removed", file = self.record_file().display(), error = error);
                Err(Error::new(Kind::Internal, message).code("file_not_written"))
            }
        }
    }

    fn remove_secret(&self, record: &Record) -> Result<(), Trouble> {
        store::delete(record.storage, &self.secret_file(), &self.entry(record))
    }

    /// The entry's name in a keyring, as its owner sees it there.
    fn entry(&self, record: &Record) -> String {
        let Binding { origin, client_id, .. } = &record.binding;
        match &self.profile {
            Some(profile) => format!("{client_id} at {origin}, profile {profile}"),
            None => format!("{client_id} at {origin}"),
        }
    }

    fn record_file(&self) -> PathBuf {
        self.path.with_extension("json")
    }

    fn secret_file(&self) -> PathBuf {
        self.path.with_extension("secret")
    }
}
