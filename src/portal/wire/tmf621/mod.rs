//! TMF621 Trouble Ticket in every dialect: what is sent, and what is read.

mod decode;
mod encode;

pub use decode::{decode, decode_inquiry, keeps_external_id};
pub use encode::{Addition, create, inquiry, move_to, notes_of};

/// The first line of the note that carries a billing inquiry where there are no characteristics.
const INQUIRY: &str = "Billing inquiry";

/// Names of the characteristics that carry the site contact.
const CONTACT: [&str; 4] = ["contactName", "contactPhone", "contactEmail", "accessHours"];

/// The same in the note that carries it where there are no characteristics, a line each.
const CONTACT_LINES: [&str; 4] = ["Site contact", "Phone", "E-mail", "Access hours"];
