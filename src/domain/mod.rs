//! The handbook's rules and the field's nouns: pure, without clap, JSON, I/O or a clock.
//!
//! A type here cannot hold a wrong value. Its parser's [`Refusal`] states the rule in the user's words,
//! and flags, bulk rows and the sandbox share that parser.

mod billing;
mod business_calendar;
mod change;
mod change_window;
mod contact;
mod country;
mod duration;
mod external_id;
mod fold;
mod new_change;
mod order;
mod refusal;
mod request_path;
mod service;
mod service_id;
mod sites;
mod sla;
mod tax_id;
mod ticket;
mod user;
mod word;

pub use billing::{AccountId, BillingContact, Inquiry, InvoiceEffect, NewInquiry, REQUESTED_FIELDS, RequestedField};
pub use business_calendar::{BusinessCalendar, BusinessHours, analysis_due};
pub use change::{ChangePriority, ChangeRequest, ChangeStatus, ChangeType};
pub use change_window::ChangeWindow;
pub use contact::{EmailAddress, PhoneNumber};
pub use country::Country;
pub use duration::{TimeLimit, in_words};
pub use external_id::ExternalId;
pub use fold::{fold, nearest};
pub use new_change::{Execution, NewChange, Part};
pub use order::{Milestone, Order, OrderId, OrderState, Progress, Step, Touchpoint};
pub use refusal::{Refusal, Rule};
pub use request_path::RequestPath;
pub use service::{Extension, ExtensionEnd, NewExtension, Place, Service, ServiceState};
pub use service_id::ServiceId;
pub use sites::{Sites, read_list};
pub use sla::{SlaClock, SlaInterval, StatusRecord};
pub use tax_id::TaxId;
pub use ticket::{
    Attachment, Contact, Effect, NewTicket, Note, Severity, StatusChange, Summary, Ticket, TicketId, TicketStatus,
};
pub use user::{NamePart, NewUser, Role, RoleName, User, UserChange, UserName, is_administrator};
pub use word::{in_english, meant, truth};
