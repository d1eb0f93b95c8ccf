//! TM Forum's types, one file an API, with the conversions from and to the domain's.

mod lenient;
pub mod tmf621;
