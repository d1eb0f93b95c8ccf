//! The wire: HTTP, sign-in, retry, and TM Forum's types ◄─► the domain's.

pub mod auth;
pub mod client;
pub mod create;
mod error;
mod habits;
pub mod ops;
mod pace;
mod redaction;
mod retry;
pub mod spool;
mod transport;
pub mod unsettled;
pub mod upload;
pub mod wire;

pub use auth::{AuthedPortal, Folders};
pub use error::{Answered, PortalError, Whole};
pub use habits::Carrier;
pub use pace::{Pace, Rate};
pub use redaction::discreet;
pub use retry::Repeat;
pub use transport::probe::{Handshake, Probe};

/// What a portal does that a person may want to see.
#[derive(Debug)]
pub enum Event<'a> {
    /// A request goes out; for `-v`.
    Sent {
        /// `GET`, `POST` …
        method: &'a str,
        /// Without credentials: they are never in a URL here.
        url: &'a str,
    },
    /// An answer came in; for `-v`.
    Got {
        /// HTTP status.
        status: u16,
        /// Bytes of the decoded body.
        bytes: u64,
        /// Time since the request was sent.
        took: std::time::Duration,
    },
    /// Headers go out or came in; for `-vv`. Those that are secret are marked as sensitive.
    Headers {
        /// Of a request, or of an answer.
        of: Side,
        /// All of them.
        headers: &'a http::HeaderMap,
    },
    /// The request is about to be repeated.
    Retrying {
        /// Why.
        reason: &'a str,
        /// How long from now.
        after: std::time::Duration,
    },
    /// A warning of the portal's behaviour.
    Warning(&'a str),
}

/// Whose headers they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Ours.
    Request,
    /// The portal's.
    Answer,
}

/// Is told of every [`Event`].
pub type Listener<'a> = Box<dyn Fn(&Event<'_>) + Send + Sync + 'a>;
