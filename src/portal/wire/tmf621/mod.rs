//! TMF621 Trouble Ticket in every dialect: what is sent, and what is read.

mod decode;
mod encode;

pub use decode::{decode, decode_extension, decode_inquiry, keeps_external_id};
pub use encode::{Addition, create, extension, inquiry, move_to, notes_of};

/// The first line of the note that carries a billing inquiry where there are no characteristics.
const INQUIRY: &str = "Billing inquiry";

/// The first line of the note that carries a service extension where there are no characteristics.
const EXTENSION: &str = "Service extension";

/// The characteristic that says until when a service is wanted (H18), and its line in such a note.
const REQUESTED_END_DATE: &str = "requestedEndDate";

/// The characteristic for what else is wanted, and its line.
const REQUEST_NOTE: &str = "requestNote";

/// Names of the characteristics that carry the site contact.
const CONTACT: [&str; 4] = ["contactName", "contactPhone", "contactEmail", "accessHours"];

/// The same in the note that carries it where there are no characteristics, a line each.
const CONTACT_LINES: [&str; 4] = ["Site contact", "Phone", "E-mail", "Access hours"];
