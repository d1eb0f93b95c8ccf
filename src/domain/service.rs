//! The customer's services (TMF638), and the request to extend one (H18).

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Country, ExternalId, Refusal, ServiceId, TicketStatus, fold};
use crate::locale::date;
use crate::text;

/// The state of a service (TMF638 `ServiceStateType`, v4 and v5); other words are kept as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the variants are TMF638's own words")]
pub enum ServiceState {
    FeasibilityChecked,
    Designed,
    Reserved,
    Inactive,
    Active,
    Suspended,
    Terminated,
    Other(String),
}

impl ServiceState {
    /// The states that TMF638 knows, in the order of a service's life.
    pub const ALL: [Self; 7] = [
        Self::FeasibilityChecked,
        Self::Designed,
        Self::Reserved,
        Self::Inactive,
        Self::Active,
        Self::Suspended,
        Self::Terminated,
    ];

    /// TMF638's word: `feasibilityChecked`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FeasibilityChecked => "feasibilityChecked",
            Self::Designed => "designed",
            Self::Reserved => "reserved",
            Self::Inactive => "inactive",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Terminated => "terminated",
            Self::Other(word) => word,
        }
    }

    /// What a portal says; never fails.
    pub fn from_portal(word: &str) -> Self {
        Self::find(word).unwrap_or_else(|| Self::Other(word.to_owned()))
    }

    fn find(text: &str) -> Option<Self> {
        let word = fold(text).replace(' ', "");
        Self::ALL.into_iter().find(|state| fold(state.as_str()) == word)
    }
}

impl FromStr for ServiceState {
    type Err = Refusal;

    /// One of TMF638's words, in any case.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::find(text).ok_or_else(|| {
            let words = Self::ALL.map(|state| state.as_str().to_owned()).join(", ");
            Refusal::new("invalid_state", text!("domain-service-state-invalid", state = text))
                .hint(text!("domain-use-one-of", words = words))
        })
    }
}

/// Where a service is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF638's attributes of the same names")]
pub struct Place {
    pub id: Option<String>,
    pub name: Option<String>,
    pub role: Option<String>,
    /// The country that it names, if it names one.
    pub country: Option<Country>,
}

/// A service as a portal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF638's attributes of the same names")]
pub struct Service {
    /// The Service ID (H5).
    pub id: String,
    pub href: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub category: Option<String>,
    pub service_type: Option<String>,
    pub state: ServiceState,
    pub is_service_enabled: Option<bool>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub places: Vec<Place>,
    /// Name and value.
    pub characteristics: Vec<(String, String)>,
    /// The account of the related party in the role `customer`.
    pub account: Option<String>,
}

impl Service {
    /// The country of its first place that names one.
    pub fn country(&self) -> Option<Country> {
        self.places.iter().find_map(|place| place.country)
    }

    /// Whether any of its words has this text in it; case and accents do not matter.
    pub fn mentions(&self, text: &str) -> bool {
        let wanted = fold(text);
        let own = [Some(&self.id), self.name.as_ref(), self.description.as_ref(), self.service_type.as_ref()];
        let places = self.places.iter().flat_map(|place| [place.id.as_ref(), place.name.as_ref()]);
        let values = self.characteristics.iter().map(|(_, value)| Some(value));
        own.into_iter().chain(places).chain(values).flatten().any(|word| fold(word).contains(&wanted))
    }
}

/// The day until which a service is wanted: after today, by the calendar of the account's country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExtensionEnd(Date);

impl ExtensionEnd {
    /// Parses `2027-12-31`; `now` and `zone` say which day is today.
    ///
    /// # Errors
    /// `invalid_date` for what is no day, `date_in_past` for one that is not after today.
    pub fn parse(text: &str, now: Timestamp, zone: &TimeZone) -> Result<Self, Refusal> {
        // The parser would take the time of a date-time without a word.
        let day: Option<Date> = text.trim().parse().ok().filter(|_| text.trim().len() == "2027-12-31".len());
        let day = day.ok_or_else(|| {
            Refusal::new("invalid_date", text!("domain-day-invalid", day = text.escape_debug()))
                .rule(18)
                .hint(text!("domain-day-form"))
        })?;
        let today = now.to_zoned_datetime(zone.clone()).date();
        if day <= today {
            let message = text!("domain-day-is-not-in-future", day = date(day), today = date(today));
            return Err(Refusal::new("date_in_past", message).rule(18).hint(text!("domain-day-last-of-service")));
        }
        Ok(Self(day))
    }

    /// Whether it is later than the present end of a service, by the calendar of the account's country.
    ///
    /// # Errors
    /// `end_not_later` where the service runs as long without the request.
    pub fn check_after(self, id: &ServiceId, present: Timestamp, zone: &TimeZone) -> Result<(), Refusal> {
        let present = present.to_zoned_datetime(zone.clone()).date();
        if self.0 > present {
            return Ok(());
        }
        let message = text!("domain-service-runs-until", id = id, day = date(present));
        Err(Refusal::new("end_not_later", message).rule(18).hint(text!("domain-day-after", day = date(present))))
    }
}

impl fmt::Display for ExtensionEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A request to extend a service, to be filed as a ticket (H18). At least one of end and note is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewExtension {
    /// The service.
    pub service_id: ServiceId,
    /// Until when.
    pub requested_end_date: Option<ExtensionEnd>,
    /// What else is wanted, in one line.
    pub note: Option<String>,
    /// What makes the create safe to send again.
    pub external_id: ExternalId,
}

/// A request to extend a service as a portal tells it (TMF621, `ticketType` `serviceExtension`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF621's attributes of the same names, and those of the request")]
pub struct Extension {
    pub id: String,
    pub href: Option<String>,
    pub external_id: Option<String>,
    pub status: TicketStatus,
    pub status_change_reason: Option<String>,
    pub service_id: Option<String>,
    /// As sent: a day, or what another client wrote.
    pub requested_end_date: Option<String>,
    pub note: Option<String>,
    pub requested_on: Option<Timestamp>,
    /// The order that the account team has made of it, where the portal links one.
    pub resulting_order: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sao_paulo() -> TimeZone {
        Country::BR.zone()
    }

    #[test]
    fn an_end_lies_after_today_of_the_accounts_country() {
        // 23:30 of the 15th in São Paulo, where UTC is already the next day.
        let now: Timestamp = "2026-12-16T02:30:00Z".parse().unwrap();
        let parse = |text| ExtensionEnd::parse(text, now, &sao_paulo());
        assert_eq!(parse(" 2026-12-16 ").unwrap().to_string(), "2026-12-16");
        for (bad, code) in [
            ("2026-12-15", "date_in_past"),
            ("1999-01-01", "date_in_past"),
            ("2027-02-29", "invalid_date"),
            ("2027-12-31T10:00", "invalid_date"),
            ("next year", "invalid_date"),
            ("", "invalid_date"),
            ("31/12/2027", "invalid_date"),
        ] {
            assert_eq!(parse(bad).unwrap_err().code, code, "{bad:?}");
        }
    }

    #[test]
    fn an_end_is_later_than_the_present_one_by_the_countrys_calendar() {
        let id: ServiceId = "BR-IPT-10001".parse().unwrap();
        let now: Timestamp = "2026-12-16T12:00:00Z".parse().unwrap();
        let end = ExtensionEnd::parse("2027-03-31", now, &sao_paulo()).unwrap();
        // The last moment of the 30th and the first of the 31st in São Paulo.
        assert!(end.check_after(&id, "2027-03-31T02:59:59Z".parse().unwrap(), &sao_paulo()).is_ok());
        let refusal = end.check_after(&id, "2027-03-31T03:00:00Z".parse().unwrap(), &sao_paulo()).unwrap_err();
        assert_eq!((refusal.code, refusal.message.contains("until 2027-03-31 already")), ("end_not_later", true));
    }

    #[test]
    fn a_state_is_read_in_any_case_and_an_unknown_one_is_kept_or_refused() {
        for state in ServiceState::ALL {
            assert_eq!(state.as_str().to_uppercase().parse::<ServiceState>().unwrap(), state);
        }
        assert_eq!(ServiceState::from_portal("sleeping"), ServiceState::Other("sleeping".into()));
        assert_eq!("sleeping".parse::<ServiceState>().unwrap_err().code, "invalid_state");
    }
}
