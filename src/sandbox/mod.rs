//! The embedded portal behind `--sandbox` and `sandbox serve`: TM Forum APIs over one SQLite file.
//!
//! It stands apart from the rest of the crate and shares nothing with it but `domain`, so that what the client
//! sends is judged by code that the client did not write. It listens on 127.0.0.1 alone.
//!
//! One way through: `server` (routes, bodies) ► `auth` ► the handlers of one API (`tickets`, `changes`, `catalogue`, `users`) ► its
//! pure rules (`ticket_*`, `change_*`, `scim_*`) ► `store`, `ticket_store`, `change_store` and `user_store` (SQLite). A further API adds its own
//! handlers, rules and rows, and a line in `server::router`; `filing`, `select` and `answer` serve them all. `fault_layer` stands in front of it all where something is to go wrong.

mod accounts;
mod answer;
mod attributes;
mod auth;
mod catalogue;
mod change_patch;
mod change_rules;
mod change_store;
mod changes;
mod error;
mod fault;
mod fault_layer;
mod fault_wire;
mod filing;
mod flavour;
mod message;
mod orders;
mod parties;
mod problem;
mod query;
mod row;
mod scim_filter;
mod scim_patch;
mod scim_schema;
mod seed;
mod seed_changes;
mod seed_orders;
mod select;
mod server;
mod servicenow;
mod services;
mod store;
mod ticket_patch;
mod ticket_rules;
mod ticket_store;
mod tickets;
mod user_store;
mod users;
mod version;

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;

pub use error::SandboxError;
pub use fault::{Fault, Faults};
pub use flavour::Flavour;
pub use seed::Counts;

use crate::{Clock, Random};
use server::Portal;
use store::Store;

/// What the portal's one client is called at sign-in.
pub const CLIENT_ID: &str = "lumenctl-sandbox";

/// How to start a portal.
pub struct Options {
    /// The database file; it and its folder are made where they are missing.
    pub database: PathBuf,
    /// The port on 127.0.0.1; 0 takes a free one.
    pub port: u16,
    /// Dates of tickets, and the age of tokens and idempotency keys.
    pub clock: Clock,
    /// Secret and tokens.
    pub random: Random,
    /// What goes wrong.
    pub faults: Faults,
    /// Whose portal it behaves like.
    pub flavour: Flavour,
}

/// A portal that accepts connections; it stops when this is dropped.
pub struct Running {
    url: String,
    token_url: String,
    client_secret: String,
    database: PathBuf,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// The origin: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where a token is had (RFC 6749 §4.4).
    pub fn token_url(&self) -> &str {
        &self.token_url
    }

    /// The client id of sign-in.
    pub fn client_id(&self) -> &str {
        CLIENT_ID
    }

    /// The client secret of sign-in; it is kept in the database and made with it.
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// The database file.
    pub fn database(&self) -> &Path {
        &self.database
    }

    /// Stops it: running requests are finished, for ten seconds at most, and no new ones are taken.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        if let Some(stop) = self.stop.take() {
            // The receiver is gone only where the server has ended by itself.
            let _ended = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _panicked = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

/// Starts a portal in a thread of its own; returns when connections are accepted.
///
/// # Errors
/// Where the port is taken, or the database cannot be opened, is not ours, or is of a newer version.
pub fn start(options: Options) -> Result<Running, SandboxError> {
    let Options { database, port, clock, random, faults, flavour } = options;
    let store = Store::open(&database, &clock, &random)?;
    let client_secret = store.client_secret().map_err(|error| SandboxError::database(&database, error))?;
    let no_port = |source| SandboxError::Listen { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|source| match source.kind() {
        std::io::ErrorKind::AddrInUse => SandboxError::PortTaken { port },
        _ => no_port(source),
    })?;
    listener.set_nonblocking(true).map_err(no_port)?;
    let url = format!("http://{}", listener.local_addr().map_err(no_port)?);
    let portal = Portal::new(Arc::new(store), clock, random, url.clone(), client_secret.clone(), faults, flavour);

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .max_blocking_threads(server::WORKERS)
        .build()
        .map_err(SandboxError::Thread)?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener).map_err(no_port)?
    };
    let (stop, stopped) = oneshot::channel();
    let thread = std::thread::Builder::new()
        .name("sandbox".into())
        .spawn(move || runtime.block_on(server::serve(listener, portal, stopped)))
        .map_err(SandboxError::Thread)?;
    Ok(Running {
        token_url: format!("{url}{}", flavour.token_paths()[0]),
        url,
        client_secret,
        database,
        stop: Some(stop),
        thread: Some(thread),
    })
}

/// Deletes everything in the database and seeds it again, also under a running portal; the client secret stays.
///
/// `services` is the total number of services, for load tests; without it there are the seed's own.
///
/// # Errors
/// Where the database cannot be opened or written, is not ours, or `services` is less than the seed has.
#[expect(clippy::needless_pass_by_value, reason = "taken as `Options` takes them: a caller hands over clones")]
pub fn reset(database: &Path, services: Option<u32>, clock: Clock, random: Random) -> Result<Counts, SandboxError> {
    store::reset(database, services, &clock, &random)
}
