//! One function an operation.

pub mod attachment;
pub mod ticket_change;
pub mod trouble_ticket;
