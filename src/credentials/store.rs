//! The stores of secrets: the system's keyring, the Linux kernel's, and a private file.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use keyring_core::Entry;
use serde::{Deserialize, Serialize};

use super::{LONGEST, Secret};
use crate::domain::Refusal;
use crate::error::{Error, Kind};
use crate::files;
use crate::locale::Number;
use crate::text;

/// The longest that a keyring is waited for.
const LIMIT: Duration = Duration::from_secs(3);

/// What entries in a keyring are filed under.
const SERVICE: &str = "lumenctl";

/// Where a secret is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Storage {
    /// macOS Keychain, Windows Credential Manager, Secret Service (GNOME Keyring, KWallet, KeePassXC).
    Keyring,
    /// The Linux kernel's keyring: in memory, until the machine starts anew.
    Keyutils,
    /// A file of mode 0600, not encrypted.
    File,
}

impl Storage {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Keyring, Self::Keyutils, Self::File];

    /// `keyring`
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::Keyutils => "keyutils",
            Self::File => "file",
        }
    }
}

impl FromStr for Storage {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let found = Self::ALL.into_iter().find(|storage| storage.as_str() == text);
        let found = found.filter(|storage| *storage != Self::Keyutils || cfg!(target_os = "linux"));
        found.ok_or_else(|| {
            Refusal::new("unknown_storage", text!("credentials-storage-unknown", storage = text))
                .hint(text!("credentials-storage-unknown-hint"))
        })
    }
}

/// What a store says instead of doing what it is asked for.
#[derive(Debug)]
pub enum Trouble {
    /// There is no such store here.
    Absent(String),
    /// It is locked.
    Locked(String),
    /// It does not answer.
    Silent,
    /// It has no such entry.
    Gone,
    /// The file is open to others.
    Exposed(PathBuf),
    /// Anything else.
    Failed(String),
}

impl Trouble {
    /// As an error; `login` is the command that signs in.
    pub fn into_error(self, login: &str) -> Error {
        let error = |code: &'static str, message: String| Error::new(Kind::NotAuthenticated, message).code(code);
        let elsewhere = || match cfg!(target_os = "linux") {
            true => text!("credentials-elsewhere-on-linux", login = login),
            false => text!("credentials-elsewhere", login = login),
        };
        match self {
            Self::Absent(reason) => error("keyring_absent", text!("credentials-keyring-absent", reason = reason))
                .hint(text!("credentials-keyring-absent-hint"))
                .hint(elsewhere()),
            Self::Locked(reason) => error("keyring_locked", text!("credentials-keyring-locked", reason = reason))
                .hint(text!("credentials-keyring-locked-hint"))
                .hint(elsewhere()),
            Self::Silent => error("keyring_silent", text!("credentials-keyring-silent", seconds = LIMIT.as_secs()))
                .hint(text!("credentials-keyring-silent-hint"))
                .hint(elsewhere()),
            Self::Gone => error("credential_gone", text!("credentials-gone"))
                .hint(text!("credentials-sign-in-again-hint", login = login)),
            Self::Exposed(path) => {
                error("credential_file_exposed", text!("credentials-file-is-exposed", file = path.display()))
                    .hint(text!("credentials-file-is-exposed-chmod-hint", file = path.display()))
                    .hint(text!("credentials-file-is-exposed-hint"))
            }
            Self::Failed(reason) => {
                error("keyring_failed", text!("credentials-store-failed", reason = reason)).hint(elsewhere())
            }
        }
    }
}

impl From<keyring_core::Error> for Trouble {
    fn from(error: keyring_core::Error) -> Self {
        use keyring_core::Error as E;
        match error {
            E::NoEntry => Self::Gone,
            E::NoStorageAccess(cause) => Self::Locked(cause.to_string()),
            E::Ambiguous(entries) => {
                Self::Failed(text!("credentials-keyring-has-several", count = Number::of(entries.len())))
            }
            E::PlatformFailure(cause) => {
                let cause = cause.to_string();
                // A prompt that nobody can show, or that was closed, comes as any other failure.
                match cause.to_ascii_lowercase() {
                    words if words.contains("locked") || words.contains("prompt") => Self::Locked(cause),
                    _ => Self::Failed(cause),
                }
            }
            // The words of the others may hold what was stored.
            E::BadEncoding(_) | E::BadDataFormat(..) => Self::Failed(text!("credentials-stored-is-damaged")),
            E::TooLong(_, most) => {
                Self::Failed(text!("credentials-keyring-takes-less", most = Number(u64::from(most))))
            }
            other => Self::Failed(other.to_string()),
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Gone,
            _ => Self::Failed(error.to_string()),
        }
    }
}

/// Writes, reads and removes a word that is no secret.
pub(super) fn probe(storage: Storage, file: &Path) -> Result<(), Trouble> {
    const WORD: &str = "probe";
    // Two logins at the same time must not take each other's word away.
    let name = format!("probe of process {}", std::process::id());
    put(storage, file, &name, &Secret::new(WORD.to_owned()))?;
    let read = get(storage, file, &name);
    delete(storage, file, &name)?;
    match read?.expose() == WORD {
        true => Ok(()),
        false => Err(Trouble::Failed(text!("credentials-keyring-gives-something-else"))),
    }
}

/// Stores a secret in the place of the one before.
pub(super) fn put(storage: Storage, file: &Path, entry: &str, secret: &Secret) -> Result<(), Trouble> {
    match storage {
        Storage::File => {
            files::write_private(file, secret.expose().as_bytes()).map_err(|error| Trouble::Failed(error.message))
        }
        _ => {
            let secret = secret.clone();
            in_keyring(storage, entry, move |entry| entry.set_secret(secret.expose().as_bytes()))
        }
    }
}

/// Reads a secret.
pub(super) fn get(storage: Storage, file: &Path, entry: &str) -> Result<Secret, Trouble> {
    match storage {
        Storage::File => read_private(file),
        _ => in_keyring(storage, entry, |entry| entry.get_password().map(Secret::new)),
    }
}

/// Removes a secret.
pub(super) fn delete(storage: Storage, file: &Path, entry: &str) -> Result<(), Trouble> {
    match storage {
        Storage::File => Ok(fs::remove_file(file)?),
        _ => in_keyring(storage, entry, |entry| entry.delete_credential()),
    }
}

fn read_private(path: &Path) -> Result<Secret, Trouble> {
    let file = File::open(path)?;
    #[cfg(unix)]
    if std::os::unix::fs::PermissionsExt::mode(&file.metadata()?.permissions()) & 0o077 != 0 {
        return Err(Trouble::Exposed(path.to_path_buf()));
    }
    let mut text = String::new();
    file.take(LONGEST as u64 * 2).read_to_string(&mut text)?;
    Ok(Secret::new(text))
}

/// Does something with an entry of a keyring, within [`LIMIT`]: a keyring that waits for its password can wait for ever.
fn in_keyring<T: Send + 'static>(
    storage: Storage,
    entry: &str,
    work: impl FnOnce(&Entry) -> keyring_core::Result<T> + Send + 'static,
) -> Result<T, Trouble> {
    let user = entry.to_owned();
    let (tell, told) = mpsc::channel();
    let all = move || {
        let result = open(storage, &user).and_then(|entry| work(&entry).map_err(Trouble::from));
        let _ = tell.send(result);
    };
    thread::Builder::new().name("keyring".to_owned()).spawn(all)?;
    told.recv_timeout(LIMIT).unwrap_or_else(|error| match error {
        RecvTimeoutError::Timeout => Err(Trouble::Silent),
        RecvTimeoutError::Disconnected => Err(Trouble::Failed(text!("credentials-keyring-broke-off"))),
    })
}

#[cfg(target_os = "linux")]
fn open(storage: Storage, user: &str) -> Result<Entry, Trouble> {
    use keyring_core::api::CredentialStoreApi as _;

    if storage == Storage::Keyutils {
        // A process that no login has given a session of keys (cron, a container) gets one of its own here. Without it the
        // kernel does not let us keep the key for the next process.
        linux_keyutils::KeyRing::from_special_id(linux_keyutils::KeyRingIdentifier::Session, true)
            .map_err(|error| Trouble::Absent(error.to_string()))?;
        let store = linux_keyutils_keyring_store::Store::new().map_err(absent)?;
        return store.build(SERVICE, user, None).map_err(absent);
    }
    let store = dbus_secret_service_keyring_store::Store::new().map_err(absent)?;
    let label = format!("lumenctl: {user}");
    Ok(store.build(SERVICE, user, Some(&[("label", label.as_str())].into()))?)
}

#[cfg(target_os = "macos")]
fn open(_: Storage, user: &str) -> Result<Entry, Trouble> {
    use keyring_core::api::CredentialStoreApi as _;

    let store = apple_native_keyring_store::keychain::Store::new().map_err(absent)?;
    Ok(store.build(SERVICE, user, None)?)
}

#[cfg(windows)]
fn open(_: Storage, user: &str) -> Result<Entry, Trouble> {
    use keyring_core::api::CredentialStoreApi as _;

    let store = windows_native_keyring_store::Store::new().map_err(absent)?;
    Ok(store.build(SERVICE, user, None)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn open(_: Storage, _: &str) -> Result<Entry, Trouble> {
    Err(Trouble::Absent(text!("credentials-keyring-unknown-here")))
}

#[cfg(any(target_os = "linux", target_os = "macos", windows))]
fn absent(error: keyring_core::Error) -> Trouble {
    match error {
        keyring_core::Error::PlatformFailure(cause) | keyring_core::Error::NoStorageAccess(cause) => {
            Trouble::Absent(cause.to_string())
        }
        other => Trouble::Absent(other.to_string()),
    }
}
