//! The embedded portal, spoken to over real HTTP; every answer is checked against TM Forum's document.
#![cfg(feature = "sandbox")]
#![expect(clippy::unwrap_used, reason = "a failed step fails the test")]

#[path = "sandbox/catalogue.rs"]
mod catalogue;
#[path = "sandbox/change_requests.rs"]
mod change_requests;
#[path = "sandbox/changes.rs"]
mod changes;
#[path = "sandbox/database.rs"]
mod database;
#[path = "sandbox/faults.rs"]
mod faults;
#[path = "sandbox/inventory.rs"]
mod inventory;
#[path = "sandbox/lists.rs"]
mod lists;
#[path = "sandbox/orders.rs"]
mod orders;
#[path = "sandbox/refusals.rs"]
mod refusals;
#[path = "sandbox/servicenow.rs"]
mod servicenow;
#[path = "sandbox/sign_in.rs"]
mod sign_in;
#[path = "sandbox/support.rs"]
mod support;
#[path = "sandbox/tickets.rs"]
mod tickets;
#[path = "sandbox/users.rs"]
mod users;
#[path = "sandbox/v4.rs"]
mod v4;
