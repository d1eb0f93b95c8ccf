//! How portals speak TMF621, as data: what differs between them is a row here, not an `if` in the code.

use super::values::{ExternalIdPlace, NoteStyle, Pairs, TicketDialect};
use crate::domain::{Refusal, Severity, TicketStatus, fold, in_english};

/// The media type of a merge patch (RFC 7396).
const MERGE_PATCH: &str = "application/merge-patch+json";

/// Plain JSON, which the older documents take for a merge patch (TMF630).
const JSON: &str = "application/json";

/// How objects lie in each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// TMF621 v5: `@type` on every object, references nested, characteristics.
    Nested,
    /// TMF621 v4: references flat, neither `@type` nor characteristics.
    Flat,
}

/// What a portal's kind does alike everywhere; a profile can change some of it (see [`Dialect`]).
#[derive(Debug)]
pub struct Facts {
    /// How objects lie in each other.
    pub shape: Shape,
    /// The last part of the collection's path.
    pub collection: &'static str,
    /// `Content-Type` of a PATCH in merge form.
    pub patch_type: &'static str,
    /// The attribute that carries the external id; `None`: there is none, so a line of the description does.
    pub external_id: Option<&'static str>,
    /// How a note is added.
    pub notes: NoteStyle,
    /// `@type` of a note; `None`: the version's own habit.
    pub note_type: Option<&'static str>,
    /// `ticketType` of a fault.
    pub ticket_type: &'static str,
    /// `ticketType` of a question about billing (H15).
    pub inquiry_type: &'static str,
    /// `ticketType` of a request to extend a service (H18).
    pub extension_type: &'static str,
    /// `@referredType` of a service.
    pub service_type: &'static str,
    /// `@referredType` of the site contact.
    pub contact_type: &'static str,
    /// Whether a POST has to say the first status.
    pub posts_status: bool,
    /// Whether a summary is kept apart from the description.
    pub has_name: bool,
    /// Whether files can be attached.
    pub has_attachments: bool,
    /// Our severities in the portal's words; the first of a severity is sent, all are understood.
    pub severities: &'static [(Severity, &'static str)],
    /// States in the portal's words, where they are not TMF621's own.
    pub statuses: &'static [(TicketStatus, &'static str)],
    /// Whether a list can be filtered by state, in the portal's words and several with commas.
    pub filters_status: bool,
    /// The filter of a list by affected service.
    pub service_filter: Option<&'static str>,
    /// Whether `filter` with a JSONPath may be understood (TMF630 part 6).
    pub json_path: bool,
    /// Whether a list can be sorted.
    pub sorts: bool,
    /// Whether an empty list is answered with 404.
    pub empty_is_404: bool,
}

const TMF_SEVERITIES: &[(Severity, &str)] =
    &[(Severity::Critical, "Critical"), (Severity::Major, "Major"), (Severity::Minor, "Minor")];

/// TMF621 v5.0.1.
const V5: Facts = Facts {
    shape: Shape::Nested,
    collection: "troubleTicket",
    patch_type: MERGE_PATCH,
    external_id: Some("externalIdentifier.id"),
    notes: NoteStyle::JsonPatch,
    note_type: None,
    ticket_type: "incident",
    inquiry_type: "billingInquiry",
    extension_type: "serviceExtension",
    service_type: "Service",
    contact_type: "Individual",
    posts_status: false,
    has_name: true,
    has_attachments: true,
    severities: TMF_SEVERITIES,
    statuses: &[],
    filters_status: true,
    service_filter: Some("relatedEntity.entity.id"),
    json_path: true,
    sorts: true,
    empty_is_404: false,
};

/// TMF621 v4.0.0.
const V4: Facts = Facts {
    shape: Shape::Flat,
    patch_type: JSON,
    external_id: Some("externalId"),
    notes: NoteStyle::All,
    service_filter: Some("relatedEntity.id"),
    json_path: false,
    sorts: false,
    ..V5
};

/// ServiceNow's Trouble Ticket Open API: its own words, and no place for an external id.
const SERVICENOW: Facts = Facts {
    external_id: None,
    notes: NoteStyle::Append,
    note_type: Some("comments"),
    ticket_type: "Incident",
    inquiry_type: "Case",
    extension_type: "Case",
    service_type: "cmdb_ci_service",
    contact_type: "customer_contact",
    posts_status: true,
    has_name: false,
    has_attachments: false,
    severities: &[
        (Severity::Critical, "1"),
        (Severity::Major, "2"),
        (Severity::Minor, "3"),
        (Severity::Minor, "4"),
        (Severity::Minor, "5"),
    ],
    statuses: &[
        (TicketStatus::Acknowledged, "New"),
        (TicketStatus::InProgress, "Open"),
        (TicketStatus::Pending, "Awaiting Info"),
        (TicketStatus::Resolved, "Resolved"),
        (TicketStatus::Closed, "Closed"),
        (TicketStatus::Cancelled, "Cancelled"),
    ],
    filters_status: false,
    service_filter: None,
    empty_is_404: true,
    ..V4
};

/// Salesforce Communications Cloud: v5 with a lower-case resource and the words of its cases.
const SALESFORCE: Facts = Facts {
    collection: "troubleticket",
    statuses: &[(TicketStatus::Acknowledged, "New"), (TicketStatus::InProgress, "Working")],
    filters_status: false,
    service_filter: None,
    ..V5
};

impl TicketDialect {
    /// What portals of this dialect do.
    pub const fn facts(self) -> &'static Facts {
        match self {
            Self::V5 => &V5,
            Self::V4 => &V4,
            Self::ServiceNow => &SERVICENOW,
            Self::Salesforce => &SALESFORCE,
        }
    }
}

/// How the portal speaks: its dialect's facts, and what the profile says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// Tickets (TMF621).
    pub trouble_ticket: TicketDialect,
    /// Whether one external id or `Idempotency-Key` is filed only once.
    pub deduplicates: bool,
    /// Where the external id travels.
    pub external_id: ExternalIdPlace,
    /// How a note is added.
    pub notes: NoteStyle,
    /// The profile's own words for severities.
    pub severities: SeverityWords,
    /// The profile's own words for states.
    pub statuses: StatusWords,
}

impl Dialect {
    /// What portals of this dialect do.
    pub fn facts(&self) -> &'static Facts {
        self.trouble_ticket.facts()
    }

    /// A severity in the portal's word.
    pub fn severity_word(&self, severity: Severity) -> &str {
        let of_profile = self.severities.0.iter().find(|(known, _)| *known == severity).map(|(_, word)| word.as_str());
        let of_dialect = self.facts().severities.iter().find(|(known, _)| *known == severity).map(|(_, word)| *word);
        of_profile.or(of_dialect).unwrap_or(severity.as_str())
    }

    /// The severity behind a portal's word: `Critical`, `1`, `1 - Critical`; `None` for one that it made up.
    pub fn severity(&self, word: &str) -> Option<Severity> {
        let choice = word.split(" - ").next().unwrap_or(word);
        let is_it = |known: &str| known == choice || fold(known) == fold(word);
        let of_profile = self.severities.0.iter().find(|(_, known)| is_it(known)).map(|(severity, _)| *severity);
        let of_dialect = || self.facts().severities.iter().find(|(_, known)| is_it(known)).map(|(found, _)| *found);
        of_profile.or_else(of_dialect).or_else(|| in_english(word, &Severity::ALL, |severity| severity.as_str()))
    }

    /// A state in the portal's word.
    pub fn status_word<'a>(&'a self, status: &'a TicketStatus) -> &'a str {
        let of_profile = self.statuses.0.iter().find(|(known, _)| known == status).map(|(_, word)| word.as_str());
        let of_dialect = self.facts().statuses.iter().find(|(known, _)| known == status).map(|(_, word)| *word);
        of_profile.or(of_dialect).unwrap_or(status.as_str())
    }

    /// The state behind a portal's word; one that nobody knows is kept as it is.
    pub fn status(&self, word: &str) -> TicketStatus {
        let is_it = |known: &str| fold(known) == fold(word);
        let of_profile = self.statuses.0.iter().find(|(_, known)| is_it(known)).map(|(status, _)| status.clone());
        let of_dialect =
            || self.facts().statuses.iter().find(|(_, known)| is_it(known)).map(|(status, _)| status.clone());
        of_profile.or_else(of_dialect).unwrap_or_else(|| TicketStatus::from_portal(word))
    }
}

/// A profile's words for severities: `critical = "1"`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeverityWords(Vec<(Severity, String)>);

/// A profile's words for states: `pending = "Awaiting Customer"`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatusWords(Vec<(TicketStatus, String)>);

macro_rules! words {
    ($($name:ident: $key:ty;)+) => {$(
        impl super::values::Value for $name {
            const FORM: super::values::Form = super::values::Form::Pairs;

            fn read(raw: &super::values::Raw) -> Result<Self, Refusal> {
                let Pairs(pairs) = Pairs::read(raw)?;
                pairs.into_iter().map(|(key, word)| Ok((key.parse::<$key>()?, word))).collect::<Result<_, _>>().map(Self)
            }

            fn write(&self) -> super::values::Raw {
                Pairs(self.0.iter().map(|(key, word)| (key.as_str().to_owned(), word.clone())).collect()).write()
            }
        }
    )+};
}

words! {
    SeverityWords: Severity;
    StatusWords: TicketStatus;
}

#[cfg(test)]
mod tests {
    use super::super::testing::dialect;
    use super::super::values::{Raw, Value as _};
    use super::*;

    fn pairs(pairs: &[(&str, &str)]) -> Raw {
        Raw::Pairs(pairs.iter().map(|(key, word)| ((*key).to_owned(), (*word).to_owned())).collect())
    }

    #[test]
    fn servicenows_choices_and_labels_are_our_severities() {
        let servicenow = dialect(TicketDialect::ServiceNow);
        assert_eq!(Severity::ALL.map(|severity| servicenow.severity_word(severity).to_owned()), ["1", "2", "3"]);
        for (word, severity) in [
            ("1 - Critical", Severity::Critical),
            ("2", Severity::Major),
            ("3 - Moderate", Severity::Minor),
            ("4 - Low", Severity::Minor),
        ] {
            assert_eq!(servicenow.severity(word), Some(severity), "{word}");
        }
        assert_eq!(servicenow.severity("9 - Whatever"), None);
    }

    #[test]
    fn every_dialect_reads_the_words_it_writes() {
        for name in TicketDialect::WORDS {
            let dialect = dialect(name.parse().unwrap());
            for severity in Severity::ALL {
                assert_eq!(dialect.severity(dialect.severity_word(severity)), Some(severity), "{name}");
            }
            for status in TicketStatus::ALL {
                assert_eq!(dialect.status(dialect.status_word(&status)), status, "{name}");
            }
        }
    }

    #[test]
    fn a_profiles_own_words_come_before_the_dialects() {
        let mine = Dialect {
            severities: SeverityWords::read(&pairs(&[("critical", "P1")])).unwrap(),
            statuses: StatusWords::read(&pairs(&[("pending", "With Customer")])).unwrap(),
            ..dialect(TicketDialect::V5)
        };
        assert_eq!((mine.severity_word(Severity::Critical), mine.severity_word(Severity::Major)), ("P1", "Major"));
        assert_eq!(mine.severity("p1"), Some(Severity::Critical));
        assert_eq!(mine.status("with customer"), TicketStatus::Pending);
        assert_eq!(mine.status("On the moon"), TicketStatus::Other("On the moon".into()));
        assert_eq!(SeverityWords::read(&pairs(&[("worst", "P1")])).unwrap_err().code, "invalid_severity");
    }
}
