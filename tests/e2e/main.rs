//! The real binary, the real sandbox, hostile portals: what a user sees.

#![expect(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test asks its own process, and fails by panicking"
)]

mod api;
mod attachments;
mod bad_input;
mod bad_portals;
mod billing;
mod bulk;
mod changes;
mod commands;
mod completion;
mod contacts;
mod dialects;
mod doctor;
mod documents;
mod faults;
mod golden;
mod hostile;
mod kill;
mod languages;
mod lost_answers;
mod orders;
mod phones;
mod portal_down;
mod readme;
mod reconcile;
mod redirects;
mod scripting;
mod secrets;
mod services;
mod sign_in;
mod sla;
mod support;
mod ticket_verbs;
mod tickets;
mod transport;
mod users;
mod writes;
