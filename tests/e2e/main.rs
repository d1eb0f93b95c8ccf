//! The real binary, the real sandbox, hostile portals: what a user sees.

#![expect(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test asks its own process, and fails by panicking"
)]

mod bad_input;
mod bad_portals;
mod commands;
mod documents;
mod faults;
mod golden;
mod kill;
mod readme;
mod support;
mod tickets;
mod writes;
