//! One function an operation.

pub mod trouble_ticket;
