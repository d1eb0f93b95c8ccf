//! A change request to be filed (H7 to H9).

use jiff::Timestamp;

use super::{BusinessCalendar, ChangePriority, ChangeType, ChangeWindow, ExternalId, Refusal, Sites, analysis_due};

/// When a change is to be carried out: the customer says so expressly (H9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Execution {
    /// Inside of this window.
    Fixed(ChangeWindow),
    /// When the carrier likes, from the request until one business day after the analysis is due.
    Flexible {
        /// The moment of the request.
        start: Timestamp,
        /// One business day after [`NewChange::analysis_due`].
        end: Timestamp,
    },
}

impl Execution {
    /// Any time from the request on.
    ///
    /// # Errors
    /// `calendar_ends` where the calendar does not reach so far.
    pub fn flexible(calendar: &BusinessCalendar, requested: Timestamp) -> Result<Self, Refusal> {
        let end = calendar.one_day_after(analysis_due(calendar, requested)?)?;
        Ok(Self::Flexible { start: requested, end })
    }

    /// The first moment.
    pub fn start(&self) -> Timestamp {
        match self {
            Self::Fixed(window) => window.start(),
            Self::Flexible { start, .. } => *start,
        }
    }

    /// The last moment.
    pub fn end(&self) -> Timestamp {
        match self {
            Self::Fixed(window) => window.end(),
            Self::Flexible { end, .. } => *end,
        }
    }

    /// The stable English word: `fixed`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Fixed(_) => "fixed",
            Self::Flexible { .. } => "flexible",
        }
    }
}

/// A change request to be filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewChange {
    /// The standard change.
    pub change_type: ChangeType,
    /// 1 to 10 of them (H7).
    pub sites: Sites,
    /// When.
    pub execution: Execution,
    /// What is to be done.
    pub description: String,
    /// Why.
    pub reason: Option<String>,
    /// How soon.
    pub priority: ChangePriority,
    /// The moment of the request.
    pub requested: Timestamp,
    /// Until when the carrier analyses it (H8), where the customer's country is known.
    pub analysis_due: Option<Timestamp>,
    /// What makes the create safe to send again.
    pub external_id: ExternalId,
    /// The whole that this is a part of, where more than ten sites were split.
    pub part: Option<Part>,
}

/// One of several changes that were one list of sites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The external id of the whole.
    pub of: ExternalId,
    /// Counted from 1.
    pub number: usize,
    /// How many there are.
    pub count: usize,
    /// The portal's id of the first part, once that is filed.
    pub first: Option<String>,
}

impl Part {
    /// The external id of this part: the same each time, so that a run that broke off can be run again.
    ///
    /// # Errors
    /// Where the id of the whole is too long to be told apart.
    pub fn external_id(&self) -> Result<ExternalId, Refusal> {
        format!("{}.{}-of-{}", self.of, self.number, self.count).parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Country;

    #[test]
    fn a_change_without_a_window_may_be_done_until_a_business_day_after_its_analysis() {
        let calendar = BusinessCalendar::new(Country::BR, None);
        let requested: Timestamp = "2026-08-03T12:00:00Z".parse().unwrap();
        let execution = Execution::flexible(&calendar, requested).unwrap();
        assert_eq!((execution.start(), execution.as_str()), (requested, "flexible"));
        assert_eq!(execution.end().to_string(), "2026-08-07T12:00:00Z");
    }

    #[test]
    fn the_parts_of_a_whole_have_ids_of_their_own_that_stay_the_same() {
        let part = Part { of: "cab-7".parse().unwrap(), number: 2, count: 4, first: None };
        assert_eq!(part.external_id().unwrap().as_str(), "cab-7.2-of-4");
        let long = Part { of: "x".repeat(60).parse().unwrap(), ..part };
        assert!(long.external_id().is_err());
    }
}
