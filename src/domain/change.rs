//! Change requests (TMF655, H7 to H11).

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::{Note, Refusal, fold};
use crate::text;

/// The state of a change request (TMF655 `ChangeRequestStatusType`); states of other standards are kept as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the variants are TMF655's own words")]
pub enum ChangeStatus {
    Acknowledged,
    RequestForAuthorization,
    WaitForApproval,
    Approved,
    Scheduled,
    InProgress,
    FallbackExecution,
    PostImplementationReview,
    Completed,
    Failed,
    Rejected,
    Cancelled,
    Other(String),
}

impl ChangeStatus {
    /// The states that TMF655 knows, in their usual order.
    pub const ALL: [Self; 12] = [
        Self::Acknowledged,
        Self::RequestForAuthorization,
        Self::WaitForApproval,
        Self::Approved,
        Self::Scheduled,
        Self::InProgress,
        Self::FallbackExecution,
        Self::PostImplementationReview,
        Self::Completed,
        Self::Failed,
        Self::Rejected,
        Self::Cancelled,
    ];

    /// TMF655's word: `waitForApproval`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Acknowledged => "acknowledged",
            Self::RequestForAuthorization => "requestForAuthorization",
            Self::WaitForApproval => "waitForApproval",
            Self::Approved => "approved",
            Self::Scheduled => "scheduled",
            Self::InProgress => "inProgress",
            Self::FallbackExecution => "fallbackExecution",
            Self::PostImplementationReview => "postImplementationReview",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::Other(word) => word,
        }
    }

    /// What a portal says; never fails.
    pub fn from_portal(word: &str) -> Self {
        Self::ALL.into_iter().find(|status| status.as_str() == word).unwrap_or_else(|| Self::Other(word.to_owned()))
    }

    /// Whether nothing comes after it.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Completed | Self::Failed | Self::Rejected | Self::Cancelled)
    }

    /// Whether the portal may move a change from this state to that one.
    pub fn may_become(&self, next: &Self) -> bool {
        use ChangeStatus as S;
        match self {
            S::Acknowledged => matches!(
                next,
                S::RequestForAuthorization | S::WaitForApproval | S::Approved | S::Rejected | S::Cancelled
            ),
            S::RequestForAuthorization => {
                matches!(next, S::WaitForApproval | S::Approved | S::Rejected | S::Cancelled)
            }
            S::WaitForApproval => matches!(next, S::Approved | S::Rejected | S::Cancelled),
            S::Approved => matches!(next, S::Scheduled | S::Rejected | S::Cancelled),
            S::Scheduled => matches!(next, S::InProgress | S::Cancelled),
            S::InProgress => matches!(next, S::PostImplementationReview | S::FallbackExecution),
            S::FallbackExecution | S::PostImplementationReview => matches!(next, S::Completed | S::Failed),
            S::Completed | S::Failed | S::Rejected | S::Cancelled | S::Other(_) => false,
        }
    }
}

impl fmt::Display for ChangeStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for ChangeStatus {
    type Err = Refusal;

    /// One of TMF655's words, in any case.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let word = fold(text).replace(' ', "");
        Self::ALL.into_iter().find(|status| fold(status.as_str()) == word).ok_or_else(|| {
            let words = Self::ALL.map(|status| status.as_str().to_owned()).join(", ");
            Refusal::new("invalid_status", text!("domain-change-state-invalid", state = text))
                .hint(text!("domain-use-one-of", words = words))
        })
    }
}

/// How soon a change is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words say it")]
pub enum ChangePriority {
    Low,
    #[default]
    Medium,
    High,
}

impl ChangePriority {
    /// All of them with their words.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The stable English word: `medium`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

impl FromStr for ChangePriority {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let word = fold(text);
        Self::ALL.into_iter().find(|priority| priority.as_str() == word).ok_or_else(|| {
            Refusal::new("invalid_priority", text!("domain-priority-invalid", priority = text))
                .hint(text!("domain-priority-words"))
        })
    }
}

/// A standard change of a catalogue, or what a change names of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeType {
    /// What a change request names.
    pub id: String,
    /// For people.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
}

/// A change request or planned work as a portal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF655's attributes of the same names")]
pub struct ChangeRequest {
    pub id: String,
    pub href: Option<String>,
    pub external_id: Option<String>,
    pub request_type: Option<String>,
    pub specification: Option<ChangeType>,
    pub status: ChangeStatus,
    pub status_change_date: Option<Timestamp>,
    pub status_change_reason: Option<String>,
    pub description: Option<String>,
    /// Why the customer wants it.
    pub reason: Option<String>,
    pub priority: Option<String>,
    /// Service IDs of the targets, in the portal's order and spelling.
    pub sites: Vec<String>,
    /// `fixed` or `flexible` (H9), if the portal says.
    pub window: Option<String>,
    pub planned_start_time: Option<Timestamp>,
    pub planned_end_time: Option<Timestamp>,
    pub request_date: Option<Timestamp>,
    /// Until when the carrier analyses it (H8), as it was said in the request.
    pub analysis_due: Option<Timestamp>,
    /// Until when the customer has to answer (H11).
    pub approval_deadline: Option<Timestamp>,
    pub last_update_date: Option<Timestamp>,
    pub impact: Option<String>,
    /// Relationship and id of other changes.
    pub related_changes: Vec<(String, String)>,
    pub notes: Vec<Note>,
}

impl ChangeRequest {
    /// Whether it is a planned work of the carrier (H11).
    pub fn is_planned_work(&self) -> bool {
        self.request_type.as_deref() == Some("GCR")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_final_state_goes_nowhere_and_nothing_is_cancelled_once_it_is_in_progress() {
        for from in ChangeStatus::ALL {
            let goes_on = ChangeStatus::ALL.iter().any(|to| from.may_become(to));
            assert_eq!(goes_on, !from.is_final(), "{from}");
        }
        for from in [ChangeStatus::InProgress, ChangeStatus::FallbackExecution, ChangeStatus::PostImplementationReview]
        {
            assert!(!from.may_become(&ChangeStatus::Cancelled), "{from}");
        }
    }

    #[test]
    fn states_are_read_in_any_case_and_unknown_ones_are_kept() {
        assert_eq!("wait for approval".parse(), Ok(ChangeStatus::WaitForApproval));
        assert_eq!("approve".parse::<ChangeStatus>().unwrap_err().code, "invalid_status");
        assert_eq!(ChangeStatus::from_portal("onHold").as_str(), "onHold");
        assert_eq!("HIGH".parse(), Ok(ChangePriority::High));
    }
}
