//! Why a portal cannot be started or reset.

use std::io;
use std::path::{Path, PathBuf};

/// Why a portal cannot be started or reset; each names the file or port.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// Another program listens there.
    #[error("port {port} of 127.0.0.1 is taken; choose another one, or 0 for any that is free")]
    PortTaken {
        /// The port asked for.
        port: u16,
    },
    /// The port cannot be listened on.
    #[error("port {port} of 127.0.0.1 cannot be listened on: {source}")]
    Listen {
        /// The port asked for.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
    /// The file or its folder cannot be made.
    #[error("the sandbox database {} cannot be created: {source}", path.display())]
    Create {
        /// The database file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file is something else.
    #[error("{} is not a sandbox database; name another file, or move this one away", path.display())]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// A newer lumenctl has written it.
    #[error(
        "the sandbox database {} has version {found}, this lumenctl knows versions up to {known}; update lumenctl, or \
         reset the sandbox",
        path.display()
    )]
    Newer {
        /// The database file.
        path: PathBuf,
        /// Its schema version.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// The disk is full.
    #[error("the disk of the sandbox database {} is full", path.display())]
    DiskFull {
        /// The database file.
        path: PathBuf,
    },
    /// SQLite cannot open, read or write it.
    #[error("the sandbox database {} cannot be used: {source}", path.display())]
    Database {
        /// The database file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// The seed's own services are the least there can be.
    #[error("{asked} services are too few; the sandbox has {least} at least")]
    TooFewServices {
        /// The number asked for.
        asked: u32,
        /// The number that the seed has.
        least: u32,
    },
    /// The data that the program brings along cannot be read: a bug.
    #[error("the sandbox's seed data cannot be read: {0}")]
    Seed(#[from] serde_json::Error),
    /// A ticket or change request that the program brings along cannot be filed.
    #[error("the sandbox's own tickets and changes cannot be filed: {message}")]
    SeedTicket {
        /// What the portal says.
        message: String,
    },
    /// The server's thread cannot be started.
    #[error("the sandbox's thread cannot be started: {0}")]
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
