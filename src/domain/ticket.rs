//! Trouble tickets (TMF621, H4 to H6).

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::{ExternalId, Refusal, ServiceId, fold};
use crate::locale::Number;
use crate::text;

/// How bad it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Severity {
    /// The service is down.
    Critical,
    /// The service is degraded; what is taken where nothing is said.
    #[default]
    Major,
    /// The service works, something is wrong.
    Minor,
}

impl Severity {
    /// All of them, worst first.
    pub const ALL: [Self; 3] = [Self::Critical, Self::Major, Self::Minor];

    /// The stable English word: `critical`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Critical => "critical",
            Self::Major => "major",
            Self::Minor => "minor",
        }
    }
}

impl FromStr for Severity {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let word = fold(text);
        Self::ALL.into_iter().find(|severity| severity.as_str() == word).ok_or_else(|| {
            Refusal::new("invalid_severity", text!("domain-severity-invalid", severity = text))
                .hint(text!("domain-severity-words"))
        })
    }
}

/// A portal's name for a ticket: 1 to 100 visible characters, and no step in a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TicketId(String);

impl TicketId {
    /// As given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TicketId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for TicketId {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        if is_one_word(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Refusal::new("invalid_ticket_id", text!("domain-ticket-id-invalid", id = text.escape_debug()))
                .hint(text!("domain-ticket-id-form")))
        }
    }
}

/// Whether a text can be an id in a path: 1 to 100 visible characters, and no step such as `..`.
pub(super) fn is_one_word(text: &str) -> bool {
    let is_visible = text.chars().all(|char| !char.is_control() && !char.is_whitespace());
    is_visible && (1..=100).contains(&text.len()) && text.chars().any(|char| char != '.')
}

/// One line that says what is wrong: 1 to 200 characters, no control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary(String);

impl Summary {
    /// As given, without white space around it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Summary {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        let refuse = |message| Err(Refusal::new("invalid_summary", message).hint(text!("domain-summary-form")));
        let length = text.chars().count();
        if text.is_empty() {
            refuse(text!("domain-summary-is-empty"))
        } else if length > 200 {
            refuse(text!("domain-summary-too-long", length = Number::of(length)))
        } else if text.contains(char::is_control) {
            refuse(text!("domain-summary-has-control-character"))
        } else {
            Ok(Self(text.to_owned()))
        }
    }
}

/// The person at the site, and when the site can be entered (H6).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Name.
    pub name: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Free text: `Mon-Fri 08:00-18:00`.
    pub access_hours: Option<String>,
}

impl Contact {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A trouble ticket to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTicket {
    /// The affected site or service (H5).
    pub service_id: ServiceId,
    /// One line.
    pub summary: Summary,
    /// The whole story; the summary stands in where it is missing, because TMF621 requires one.
    pub description: Option<String>,
    /// How bad it is.
    pub severity: Severity,
    /// Whom to meet at the site.
    pub contact: Contact,
    /// What makes the create safe to send again.
    pub external_id: ExternalId,
}

/// The state of a trouble ticket (TMF621 `TroubleTicketStatusType`); states of other standards are kept as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the variants are TMF621's own words")]
pub enum TicketStatus {
    Acknowledged,
    Rejected,
    Pending,
    Held,
    InProgress,
    Cancelled,
    Closed,
    Resolved,
    Other(String),
}

impl TicketStatus {
    /// The states that TMF621 knows.
    pub const ALL: [Self; 8] = [
        Self::Acknowledged,
        Self::InProgress,
        Self::Pending,
        Self::Held,
        Self::Resolved,
        Self::Closed,
        Self::Cancelled,
        Self::Rejected,
    ];

    /// TMF621's word: `inProgress`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Acknowledged => "acknowledged",
            Self::Rejected => "rejected",
            Self::Pending => "pending",
            Self::Held => "held",
            Self::InProgress => "inProgress",
            Self::Cancelled => "cancelled",
            Self::Closed => "closed",
            Self::Resolved => "resolved",
            Self::Other(word) => word,
        }
    }

    /// What a portal says; never fails.
    pub fn from_portal(word: &str) -> Self {
        Self::ALL.into_iter().find(|status| status.as_str() == word).unwrap_or_else(|| Self::Other(word.to_owned()))
    }

    /// Whether nothing comes after it.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Rejected | Self::Cancelled | Self::Closed)
    }

    /// Whether the portal may move a ticket from this state to that one.
    pub fn may_become(&self, next: &Self) -> bool {
        use TicketStatus as S;
        match self {
            S::Acknowledged => matches!(next, S::InProgress | S::Rejected | S::Cancelled),
            S::InProgress => matches!(next, S::Pending | S::Held | S::Resolved | S::Cancelled),
            S::Pending | S::Held => matches!(next, S::InProgress | S::Cancelled),
            S::Resolved => matches!(next, S::Closed | S::InProgress),
            S::Rejected | S::Cancelled | S::Closed | S::Other(_) => false,
        }
    }
}

impl fmt::Display for TicketStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for TicketStatus {
    type Err = Refusal;

    /// One of TMF621's eight words, in any case.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let word = fold(text).replace(' ', "");
        Self::ALL.into_iter().find(|status| fold(status.as_str()) == word).ok_or_else(|| {
            let words = Self::ALL.map(|status| status.as_str().to_owned()).join(", ");
            Refusal::new("invalid_status", text!("domain-ticket-state-invalid", state = text))
                .hint(text!("domain-use-one-of", words = words))
        })
    }
}

/// One entry of a ticket's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusChange {
    /// The state it went to.
    pub status: TicketStatus,
    /// When, if the portal says.
    pub date: Option<Timestamp>,
    /// Why, if the portal says.
    pub reason: Option<String>,
}

/// A note on a ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF621's attributes of the same names")]
pub struct Note {
    pub id: Option<String>,
    pub author: Option<String>,
    pub date: Option<Timestamp>,
    pub text: String,
}

/// What is known of an attachment without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF621's attributes of the same names")]
pub struct Attachment {
    pub id: Option<String>,
    pub name: Option<String>,
    pub mime_type: Option<String>,
    pub url: Option<String>,
    /// Bytes.
    pub size: Option<u64>,
}

/// A trouble ticket as a portal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF621's attributes of the same names")]
pub struct Ticket {
    pub id: String,
    pub href: Option<String>,
    pub external_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub ticket_type: Option<String>,
    pub severity: Option<String>,
    pub priority: Option<String>,
    pub status: TicketStatus,
    pub status_change_date: Option<Timestamp>,
    pub status_change_reason: Option<String>,
    /// The affected service, as the portal spells it.
    pub service_id: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_update: Option<Timestamp>,
    pub expected_resolution_date: Option<Timestamp>,
    pub requested_resolution_date: Option<Timestamp>,
    pub resolution_date: Option<Timestamp>,
    pub contact: Contact,
    pub notes: Vec<Note>,
    pub attachments: Vec<Attachment>,
    pub status_history: Vec<StatusChange>,
}

/// What a write did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// There is one thing more.
    Created,
    /// It was there before.
    Existing,
    /// It changed.
    Updated,
    /// It was as asked already.
    Unchanged,
    /// Nothing was sent.
    Planned,
}

impl Effect {
    /// The stable English word: `created`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Existing => "existing",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
            Self::Planned => "planned",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_one_line_of_at_most_200_characters() {
        assert_eq!(" Link down ".parse::<Summary>().unwrap().as_str(), "Link down");
        assert!("é".repeat(200).parse::<Summary>().is_ok());
        for bad in ["", "  ", "a\nb", &"x".repeat(201)] {
            assert_eq!(bad.parse::<Summary>().unwrap_err().code, "invalid_summary");
        }
    }

    #[test]
    fn a_final_state_goes_nowhere_and_cancel_is_possible_only_before_resolved() {
        for from in TicketStatus::ALL {
            let goes_on = TicketStatus::ALL.iter().any(|to| from.may_become(to));
            assert_eq!(goes_on, !from.is_final(), "{from}");
            let before_resolved = !from.is_final() && from != TicketStatus::Resolved;
            assert_eq!(from.may_become(&TicketStatus::Cancelled), before_resolved, "{from}");
        }
    }

    #[test]
    fn a_state_of_another_standard_is_kept_as_it_is() {
        assert_eq!(TicketStatus::from_portal("assessingCancellation").as_str(), "assessingCancellation");
        assert_eq!("in progress".parse(), Ok(TicketStatus::InProgress));
        assert_eq!("INPROGRESS".parse(), Ok(TicketStatus::InProgress));
        assert_eq!("open".parse::<TicketStatus>().unwrap_err().code, "invalid_status");
    }
}
