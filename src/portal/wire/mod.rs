//! TM Forum's types and SCIM's, one file an API, with the conversions from and to the domain's.

mod lenient;
mod reference;
pub mod scim;
pub mod tmf621;
pub mod tmf638;
pub mod tmf641;
pub mod tmf655;
