//! One function an operation.

pub mod account;
pub mod attachment;
pub mod change_request;
mod order;
pub mod raw;
pub mod resource;
pub mod service;
pub mod ticket_change;
mod trouble_ticket;
pub mod user;
