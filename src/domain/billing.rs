//! Billing data: what a customer may ask to be changed (H15), and the invoice on which it shows (H17).

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Country, EmailAddress, ExternalId, PhoneNumber, Refusal, TicketStatus};
use crate::locale::{self, Lang};
use crate::text;

/// The invoice on which a change of billing data is in force (H17).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvoiceEffect {
    /// Requested from the 1st to the 14th: the next one.
    Next,
    /// Requested on the 15th, which the handbook counts to both halves of the month.
    NextOrSubsequent,
    /// Requested from the 16th to the end of the month: the one after.
    Subsequent,
}

impl InvoiceEffect {
    /// Of a request on this day.
    pub fn of(day: Date) -> Self {
        match day.day() {
            ..=14 => Self::Next,
            15 => Self::NextOrSubsequent,
            16.. => Self::Subsequent,
        }
    }

    /// Of a request at this moment, by the calendar of the account's country.
    pub fn at(moment: Timestamp, zone: &TimeZone) -> Self {
        Self::of(moment.to_zoned_datetime(zone.clone()).date())
    }

    /// The stable English word: `next_or_subsequent`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::NextOrSubsequent => "next_or_subsequent",
            Self::Subsequent => "subsequent",
        }
    }

    /// For people: `the next invoice`.
    pub fn in_words(self) -> String {
        match self {
            Self::Next => text!("domain-invoice-next"),
            Self::NextOrSubsequent => text!("domain-invoice-next-or-after"),
            Self::Subsequent => text!("domain-invoice-after-next"),
        }
    }

    /// What to mind.
    pub fn warning_in(self, lang: Lang) -> Option<String> {
        match self {
            Self::NextOrSubsequent => Some(locale::text_in(lang, "domain-invoice-15th-is-in-both-halves", &[])),
            Self::Next | Self::Subsequent => None,
        }
    }
}

/// A billing account: 3 to 40 visible ASCII characters without blanks, quotes and angle brackets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AccountId(String);

impl AccountId {
    /// As given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for AccountId {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        let is_fine = (3..=40).contains(&text.len())
            && text.chars().all(|char| char.is_ascii_graphic() && !"\"'<>\\".contains(char));
        if is_fine {
            Ok(Self(text.to_owned()))
        } else {
            let message = text!("domain-account-invalid", account = text.escape_debug());
            Err(Refusal::new("invalid_account", message).hint(text!("domain-account-form")))
        }
    }
}

/// A person whom invoices go to: `Ana Souza <ana@example.com>, +55 11 5555 0100`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BillingContact {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: EmailAddress,
    /// Telephone number in E.164.
    pub phone: Option<PhoneNumber>,
}

impl BillingContact {
    /// Parses `Name <mail>[, phone]`; a national number is of `country`.
    ///
    /// # Errors
    /// `invalid_contact`, `invalid_email` or `invalid_phone`.
    pub fn parse(text: &str, country: Option<Country>) -> Result<Self, Refusal> {
        let malformed = || {
            Refusal::new("invalid_contact", text!("domain-contact-invalid", contact = text.escape_debug()))
                .rule(15)
                .hint(text!("domain-contact-form"))
        };
        let (name, rest) = text.split_once('<').ok_or_else(malformed)?;
        let (email, phone) = rest.split_once('>').ok_or_else(malformed)?;
        let name = name.trim();
        let is_name = name.contains(char::is_alphanumeric) && !name.contains(char::is_control);
        if !is_name || name.chars().count() > 200 {
            return Err(malformed());
        }
        let phone = match phone.trim().strip_prefix(',').map(str::trim) {
            Some(phone) if !phone.is_empty() => Some(PhoneNumber::parse(phone, country)?),
            None if !phone.trim().is_empty() => return Err(malformed()),
            _ => None,
        };
        Ok(Self { name: name.to_owned(), email: email.parse()?, phone })
    }
}

impl fmt::Display for BillingContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} <{}>", self.name, self.email)?;
        match &self.phone {
            Some(phone) => write!(f, ", {phone}"),
            None => Ok(()),
        }
    }
}

/// One thing that is to be changed (H15): its name in the request, and the value as the portal gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestedField {
    /// `legalName`, `taxId`, `multipleInvoices`, `addContact`, `removeContact` or `address`.
    pub name: &'static str,
    /// What is wanted.
    pub value: String,
}

/// The names of what can be asked for (H15), in the order in which it is shown.
pub const REQUESTED_FIELDS: [&str; 6] =
    ["legalName", "taxId", "multipleInvoices", "addContact", "removeContact", "address"];

/// A request to change billing data, to be filed as an inquiry (H15).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInquiry {
    /// Whose data.
    pub account: AccountId,
    /// Its country.
    pub country: Country,
    /// At least one.
    pub requested: Vec<RequestedField>,
    /// The moment of the request.
    pub requested_on: Timestamp,
    /// The invoice on which it shows.
    pub effective: InvoiceEffect,
    /// What makes the create safe to send again.
    pub external_id: ExternalId,
}

/// A billing inquiry as a portal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF621's attributes of the same names, and those of the request")]
pub struct Inquiry {
    pub id: String,
    pub href: Option<String>,
    pub external_id: Option<String>,
    pub ticket_type: Option<String>,
    pub status: TicketStatus,
    pub status_change_reason: Option<String>,
    pub account: Option<String>,
    pub country: Option<Country>,
    /// Name and value of everything that was asked for.
    pub requested: Vec<(String, String)>,
    pub requested_on: Option<Timestamp>,
    pub last_update: Option<Timestamp>,
    pub resolution_date: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_invoice_follows_the_day_of_the_month_and_the_15th_stands_in_both() {
        // Every day of a leap year's February, and the ends of months.
        for day in 1..=29 {
            let expected = match day {
                1..=14 => InvoiceEffect::Next,
                15 => InvoiceEffect::NextOrSubsequent,
                _ => InvoiceEffect::Subsequent,
            };
            assert_eq!(InvoiceEffect::of(jiff::civil::date(2028, 2, day)), expected, "{day}");
        }
        for (month, day) in [(1, 31), (4, 30), (12, 31)] {
            assert_eq!(InvoiceEffect::of(jiff::civil::date(2026, month, day)), InvoiceEffect::Subsequent);
        }
        assert!(
            InvoiceEffect::NextOrSubsequent.warning_in(Lang::En).is_some()
                && InvoiceEffect::Next.warning_in(Lang::En).is_none()
        );
    }

    #[test]
    fn the_day_is_that_of_the_accounts_country() {
        let zone = Country::BR.zone();
        let at = |text: &str| InvoiceEffect::at(text.parse().unwrap(), &zone);
        // 23:30 in São Paulo, where UTC is already the next day.
        assert_eq!(at("2026-12-15T02:30:00Z"), InvoiceEffect::Next);
        assert_eq!(at("2026-12-16T02:30:00Z"), InvoiceEffect::NextOrSubsequent);
        assert_eq!(at("2026-12-17T02:30:00Z"), InvoiceEffect::Subsequent);
        assert_eq!(at("2027-01-01T02:30:00Z"), InvoiceEffect::Subsequent);
    }

    #[test]
    fn a_contact_needs_a_name_and_a_mail() {
        let contact = BillingContact::parse("Ana Souza <ana@example.com>, 11 3957-2288", Some(Country::BR)).unwrap();
        assert_eq!(contact.to_string(), "Ana Souza <ana@example.com>, +551139572288");
        assert!(BillingContact::parse("José <jose@example.com>", None).is_ok());
        for (bad, code) in [
            ("Ana Souza", "invalid_contact"),
            ("<ana@example.com>", "invalid_contact"),
            ("\u{200B} <ana@example.com>", "invalid_contact"),
            ("Ana <ana>", "invalid_email"),
            ("Ana <ana@example.com> 12", "invalid_contact"),
            ("Ana <ana@example.com>, 12", "invalid_phone"),
            ("Ana\nBcc: x <ana@example.com>", "invalid_contact"),
        ] {
            assert_eq!(BillingContact::parse(bad, Some(Country::BR)).unwrap_err().code, code, "{bad:?}");
        }
    }

    #[test]
    fn an_account_is_one_word() {
        assert_eq!(" BR-000123 ".parse::<AccountId>().unwrap().as_str(), "BR-000123");
        for bad in ["", "12", "a b c", "a\nb", "<x>", &"9".repeat(41)] {
            assert_eq!(bad.parse::<AccountId>().unwrap_err().code, "invalid_account", "{bad:?}");
        }
    }
}
