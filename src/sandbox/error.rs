//! Why a portal cannot be started or reset.

use std::path::{Path, PathBuf};
use std::{error, fmt, io};

use crate::locale::Number;
use crate::text;

/// Why a portal cannot be started or reset; each names the file or port.
#[derive(Debug)]
pub enum SandboxError {
    /// Another program listens there.
    PortTaken {
        /// The port asked for.
        port: u16,
    },
    /// The port cannot be listened on.
    Listen {
        /// The port asked for.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
    /// The file or its folder cannot be made.
    Create {
        /// The database file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file is something else.
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// A newer lumenctl has written it.
    Newer {
        /// The database file.
        path: PathBuf,
        /// Its schema version.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// The disk is full.
    DiskFull {
        /// The database file.
        path: PathBuf,
    },
    /// SQLite cannot open, read or write it.
    Database {
        /// The database file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// The seed's own services are the least there can be.
    TooFewServices {
        /// The number asked for.
        asked: u32,
        /// The number that the seed has.
        least: u32,
    },
    /// The data that the program brings along cannot be read: a bug.
    Seed(serde_json::Error),
    /// A ticket or change request that the program brings along cannot be filed.
    SeedTicket {
        /// What the portal says.
        message: String,
    },
    /// The server's thread cannot be started.
    Thread(io::Error),
}

impl SandboxError {
    pub(crate) fn database(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => Self::NotOurs { path },
            Some(rusqlite::ErrorCode::DiskFull) => Self::DiskFull { path },
            _ => Self::Database { path, source },
        }
    }
}

impl fmt::Display for SandboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::PortTaken { port } => text!("sandbox-port-is-taken", port = port),
            Self::Listen { port, source } => text!("sandbox-port-unusable", port = port, error = source),
            Self::Create { path, source } => text!("sandbox-not-created", path = path.display(), error = source),
            Self::NotOurs { path } => text!("sandbox-file-is-not-ours", path = path.display()),
            Self::Newer { path, found, known } => {
                text!("sandbox-file-is-newer", path = path.display(), found = found, known = known)
            }
            Self::DiskFull { path } => text!("sandbox-disk-is-full", path = path.display()),
            Self::Database { path, source } => text!("sandbox-file-unusable", path = path.display(), error = source),
            Self::TooFewServices { asked, least } => {
                let (asked, least) = (Number((*asked).into()), Number((*least).into()));
                text!("sandbox-too-few-services", asked = asked, least = least)
            }
            Self::Seed(error) => text!("sandbox-seed-unreadable", error = error),
            Self::SeedTicket { message } => text!("sandbox-seed-not-filed", message = message),
            Self::Thread(error) => text!("sandbox-no-thread", error = error),
        })
    }
}

impl error::Error for SandboxError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Listen { source, .. } | Self::Create { source, .. } => Some(source),
            Self::Database { source, .. } => Some(source),
            Self::Seed(source) => Some(source),
            Self::PortTaken { .. }
            | Self::NotOurs { .. }
            | Self::Newer { .. }
            | Self::DiskFull { .. }
            | Self::TooFewServices { .. }
            | Self::SeedTicket { .. }
            | Self::Thread(_) => None,
        }
    }
}
