//! Business days and hours of the eleven countries (H8).

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::{Country, Refusal, fold};
use crate::locale::{self, Lang};
use crate::text;

/// Within so many business hours a standard change is analysed (H8).
const ANALYSIS: SignedDuration = SignedDuration::from_hours(72);

/// Public holidays: country, date, name. Nothing of it is read before a calendar is asked for.
const HOLIDAYS: &str = include_str!("../../data/holidays.tsv");

/// The first year of the data.
const FIRST_YEAR: i16 = 2024;

/// The last year of the data.
const LAST_YEAR: i16 = 2036;

/// The hours of a business day that count: `09:00-18:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusinessHours {
    opens: Time,
    closes: Time,
}

impl FromStr for BusinessHours {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refuse =
            |message: String| Refusal::new("invalid_business_hours", message).hint(text!("domain-business-hours-form"));
        let hours = text.split_once('-').and_then(|(opens, closes)| Some((clock_time(opens)?, clock_time(closes)?)));
        let (opens, closes) = hours.ok_or_else(|| refuse(text!("domain-business-hours-invalid", hours = text)))?;
        match closes > opens {
            true => Ok(Self { opens, closes }),
            false => Err(refuse(text!("domain-business-hours-order", hours = text))),
        }
    }
}

/// `HH:MM`, nothing else.
fn clock_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    let two_digits =
        |text: &str| (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok());
    Time::new(two_digits(hour)??, two_digits(minute)??, 0, 0).ok()
}

impl fmt::Display for BusinessHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (opens, closes) = (self.opens, self.closes);
        write!(f, "{:02}:{:02}-{:02}:{:02}", opens.hour(), opens.minute(), closes.hour(), closes.minute())
    }
}

/// The name of one holiday, which may be kept on another day; the English one where a language has none.
fn name_in(lang: Lang, english: &str) -> String {
    let (english, is_moved) = match english.strip_suffix(" (observed)") {
        Some(english) => (english, true),
        None => (english, false),
    };
    let id = format!("holiday-{}", fold(english).replace(' ', "-"));
    let name = locale::find(lang, &id).unwrap_or_else(|| english.to_owned());
    if is_moved { locale::text_in(lang, "holiday-observed", &[("name", &name)]) } else { name }
}

/// The business days of a country: not Saturday, not Sunday, no national public holiday.
#[derive(Clone, Debug)]
pub struct BusinessCalendar {
    zone: TimeZone,
    /// In the order of their dates.
    holidays: Vec<(Date, &'static str)>,
    hours: Option<BusinessHours>,
}

impl BusinessCalendar {
    /// The calendar of a country; without `hours` all 24 hours of a business day count.
    pub fn new(country: Country, hours: Option<BusinessHours>) -> Self {
        let of_country = |line: &'static str| {
            let (day, name) = line.strip_prefix(country.code())?.strip_prefix('\t')?.split_once('\t')?;
            Some((day.parse().ok()?, name))
        };
        Self { zone: country.zone(), holidays: HOLIDAYS.lines().filter_map(of_country).collect(), hours }
    }

    /// The country's own zone, in which days begin and end.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The name of the public holiday, if the day is one.
    pub fn holiday(&self, day: Date) -> Option<&'static str> {
        self.holidays.binary_search_by_key(&day, |(date, _)| *date).ok().map(|at| self.holidays[at].1)
    }

    /// The name of the public holiday in the language of the words.
    pub fn holiday_in_words(&self, day: Date) -> Option<String> {
        let lang = locale::lang();
        Some(self.holiday(day)?.split("; ").map(|name| name_in(lang, name)).collect::<Vec<_>>().join("; "))
    }

    /// Whether it is neither weekend nor holiday.
    pub fn is_business_day(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && self.holiday(day).is_none()
    }

    /// The moment of a business day at which so much business time has passed since `from`.
    ///
    /// A day's real length counts, so that the days on which clocks change have 23 or 25 hours.
    ///
    /// # Errors
    /// `calendar_begins` or `calendar_ends` where the data does not reach so far: days without data would all look like
    /// business days.
    pub fn add(&self, from: Timestamp, business_time: SignedDuration) -> Result<Timestamp, Refusal> {
        let mut left = business_time;
        let mut day = from.to_zoned_datetime(self.zone.clone()).date();
        if day.year() < FIRST_YEAR {
            let message = text!("domain-calendar-begins", year = FIRST_YEAR);
            return Err(Refusal::new("calendar_begins", message).rule(8));
        }
        loop {
            if day.year() > LAST_YEAR {
                let message = text!("domain-calendar-ends", year = LAST_YEAR);
                return Err(Refusal::new("calendar_ends", message).rule(8));
            }
            if self.is_business_day(day)
                && let Some((opens, closes)) = self.open(day)
            {
                let begin = opens.max(from);
                let length = closes.duration_since(begin);
                if length >= left {
                    let end = begin + left;
                    // Midnight after a Friday is the first moment of a Saturday; no business time passes until Monday.
                    if self.is_business_day(end.to_zoned_datetime(self.zone.clone()).date()) {
                        return Ok(end);
                    }
                }
                left = (left - length.max(SignedDuration::ZERO)).max(SignedDuration::ZERO);
            }
            day = day.saturating_add(1.day());
        }
    }

    /// The first and last moment of a day's business hours.
    fn open(&self, day: Date) -> Option<(Timestamp, Timestamp)> {
        let at = |date: Date, time: Time| self.zone.to_timestamp(date.to_datetime(time)).ok();
        match self.hours {
            Some(BusinessHours { opens, closes }) => Some((at(day, opens)?, at(day, closes)?)),
            None => {
                let midnight = Time::midnight();
                Some((at(day, midnight)?, at(day.saturating_add(1.day()), midnight)?))
            }
        }
    }

    /// The end of the business day after the one in which `moment` lies.
    ///
    /// # Errors
    /// As [`Self::add`].
    pub fn one_day_after(&self, moment: Timestamp) -> Result<Timestamp, Refusal> {
        let day_length = match self.hours {
            None => SignedDuration::from_hours(24),
            Some(BusinessHours { opens, closes }) => closes.duration_since(opens),
        };
        self.add(moment, day_length)
    }
}

/// Until when a standard change that was asked for at this moment is analysed: 72 business hours later (H8).
///
/// # Errors
/// As [`BusinessCalendar::add`].
pub fn analysis_due(calendar: &BusinessCalendar, requested: Timestamp) -> Result<Timestamp, Refusal> {
    calendar.add(requested, ANALYSIS)
}

#[cfg(test)]
#[path = "business_calendar_tests.rs"]
mod tests;
