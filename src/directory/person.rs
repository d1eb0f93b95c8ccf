//! Somebody by name.

use super::Role;
use crate::domain::Country;

/// A named person of the carrier: your Account Manager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What the person is for you, where the portal's word for it is one of the handbook's (H1).
    pub role: Option<Role>,
    /// The role in the words of whoever named the person.
    pub role_name: String,
    /// Name.
    pub name: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Of this country alone.
    pub country: Option<Country>,
    /// A short sentence.
    pub note: Option<String>,
    /// The day on which it was true, `YYYY-MM-DD`.
    pub as_of: Option<String>,
    /// Where it comes from: `contacts.toml`, or `portal`.
    pub source: &'static str,
}
