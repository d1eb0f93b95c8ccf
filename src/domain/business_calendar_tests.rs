//! Named examples, properties, and 500 answers of an independent calculation.

use proptest::prelude::*;

use super::*;

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn due(country: Country, text: &str) -> String {
    let calendar = BusinessCalendar::new(country, None);
    let due = analysis_due(&calendar, moment(text)).unwrap();
    due.to_zoned_datetime(country.zone()).strftime("%a %Y-%m-%d %H:%M").to_string()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn seventy_two_business_hours_are_three_business_days() {
    // A Monday, 9:00 in São Paulo; nothing but working days behind it.
    assert_eq!(due(Country::BR, "2026-08-03T12:00:00Z"), "Thu 2026-08-06 09:00");
    // A Thursday: the weekend is left out.
    assert_eq!(due(Country::BR, "2026-08-06T12:00:00Z"), "Tue 2026-08-11 09:00");
}

#[test]
fn a_request_made_on_a_saturday_counts_from_monday_on() {
    assert_eq!(due(Country::BR, "2026-08-08T15:30:00Z"), "Thu 2026-08-13 00:00");
    assert_eq!(due(Country::BR, "2026-08-09T15:30:00Z"), "Thu 2026-08-13 00:00");
}

#[test]
fn the_last_second_of_a_friday_still_counts() {
    assert_eq!(due(Country::BR, "2026-08-08T02:59:59Z"), "Wed 2026-08-12 23:59");
}

#[test]
fn brazils_holidays_are_left_out_and_its_optional_days_are_not() {
    let brazil = BusinessCalendar::new(Country::BR, None);
    for holiday in ["2026-04-03", "2026-04-21", "2026-11-20", "2027-03-26"] {
        assert!(!brazil.is_business_day(day(holiday)), "{holiday}");
    }
    // Carnival and Corpus Christi are optional by federal law, so they count as business days.
    for optional in ["2026-02-17", "2026-06-04"] {
        assert_eq!(brazil.holiday(day(optional)), None, "{optional}");
    }
    // Good Friday moves with Easter: a Thursday's request waits over it and the weekend.
    assert_eq!(due(Country::BR, "2026-04-02T12:00:00Z"), "Wed 2026-04-08 09:00");
}

#[test]
fn argentinas_movable_holidays_lie_where_they_were_moved_to() {
    let argentina = BusinessCalendar::new(Country::AR, None);
    // Güemes, 17 June, is kept on Monday the 15th; San Martín, 17 August, on the 17th itself, a Monday.
    assert!(!argentina.is_business_day(day("2026-06-15")) && argentina.is_business_day(day("2026-06-17")));
    assert!(!argentina.is_business_day(day("2026-08-17")));
    assert!(argentina.holiday(day("2026-11-23")).is_some_and(|name| name.contains("Sovereignty")));
}

#[test]
fn a_request_on_a_holiday_counts_from_the_next_business_day_on() {
    // Tiradentes, a Tuesday.
    assert_eq!(due(Country::BR, "2026-04-21T12:00:00Z"), "Mon 2026-04-27 00:00");
}

#[test]
fn only_the_hours_of_the_profile_count_where_it_has_some() {
    let calendar = BusinessCalendar::new(Country::BR, Some("09:00-18:00".parse().unwrap()));
    let add = |from: &str, hours| {
        let end = calendar.add(moment(from), SignedDuration::from_hours(hours)).unwrap();
        end.to_zoned_datetime(Country::BR.zone()).strftime("%a %H:%M").to_string()
    };
    // Monday 16:00: two hours are left of the day.
    assert_eq!(add("2026-08-03T19:00:00Z", 2), "Mon 18:00");
    assert_eq!(add("2026-08-03T19:00:00Z", 3), "Tue 10:00");
    // Before it opens and after it has closed.
    assert_eq!(add("2026-08-03T08:00:00Z", 1), "Mon 10:00");
    assert_eq!(add("2026-08-03T23:00:00Z", 1), "Tue 10:00");
    assert_eq!(add("2026-08-03T12:00:00Z", 72), "Wed 18:00");
}

#[test]
fn a_day_on_which_clocks_change_counts_its_real_length() {
    // Chile sets its clocks back in the night to Sunday 5 April 2026, which is no business day; the United States have
    // Sundays too. What is left is that the local hour may differ.
    let chile = BusinessCalendar::new(Country::CL, None);
    let end = chile.add(moment("2026-04-01T15:00:00Z"), SignedDuration::from_hours(72)).unwrap();
    assert!(end.duration_since(moment("2026-04-01T15:00:00Z")) >= SignedDuration::from_hours(72));
}

#[test]
fn before_and_beyond_the_data_there_is_no_answer() {
    let calendar = BusinessCalendar::new(Country::PE, None);
    // Still 2023 in Lima.
    assert_eq!(analysis_due(&calendar, moment("2024-01-01T04:59:59Z")).unwrap_err().code, "calendar_begins");
    assert!(analysis_due(&calendar, moment("2024-01-01T05:00:00Z")).is_ok());
    assert_eq!(analysis_due(&calendar, moment("2036-12-31T12:00:00Z")).unwrap_err().code, "calendar_ends");
}

#[test]
fn every_country_has_holidays_in_every_year_and_in_order() {
    for country in Country::ALL {
        let calendar = BusinessCalendar::new(country, None);
        assert!(calendar.holidays.is_sorted_by_key(|(date, _)| *date), "{country}");
        for year in FIRST_YEAR..=LAST_YEAR {
            assert!(calendar.holidays.iter().filter(|(date, _)| date.year() == year).count() >= 5, "{country} {year}");
        }
    }
}

#[test]
fn business_hours_are_two_times_of_one_day() {
    assert_eq!("09:00-18:00".parse::<BusinessHours>().unwrap().to_string(), "09:00-18:00");
    for bad in ["9-18", "09:00", "18:00-09:00", "09:00-24:00", "09:60-10:00", "9:00-18:00", ""] {
        assert_eq!(bad.parse::<BusinessHours>().unwrap_err().code, "invalid_business_hours", "{bad}");
    }
}

#[test]
fn five_hundred_random_moments_agree_with_an_independent_calculation() {
    let vectors = include_str!("../../tests/vectors/analysis-due.tsv");
    let mut count = 0;
    for line in vectors.lines().filter(|line| !line.starts_with('#')) {
        let [country, hours, from, expected] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let hours = (hours != "-").then(|| hours.parse().unwrap());
        let calendar = BusinessCalendar::new(country.parse().unwrap(), hours);
        assert_eq!(analysis_due(&calendar, moment(from)).unwrap(), moment(expected), "{line}");
        count += 1;
    }
    assert_eq!(count, 500);
}

#[test]
fn every_holiday_has_a_name_in_each_language_and_the_english_one_is_that_of_the_data() {
    for name in HOLIDAYS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('\t').nth(2)) {
        for part in name.split("; ") {
            assert_eq!(name_in(Lang::En, part), part);
            let base = part.trim_end_matches(" (observed)");
            let id = format!("holiday-{}", fold(base).replace(' ', "-"));
            assert!(Lang::ALL.iter().all(|lang| locale::find(*lang, &id).is_some()), "{id}");
        }
    }
    assert_eq!(name_in(Lang::Pt, "Christmas Day (observed)"), "Natal (transferido)");
}

proptest! {
    #[test]
    fn analysis_ends_on_a_business_day_and_grows_with_the_request(
        country in 0_usize..11,
        // From 2 January 2024 on, so that it is 2024 in every zone.
        from in 1_704_153_600_i64..2_090_000_000,
        later in 0_i64..2_000_000,
        hours in prop::sample::select(vec![None, Some("09:00-18:00"), Some("00:00-23:59")]),
    ) {
        let country = Country::ALL[country];
        let calendar = BusinessCalendar::new(country, hours.map(|hours| hours.parse().unwrap()));
        let (first, second) =
            (Timestamp::from_second(from).unwrap(), Timestamp::from_second(from + later).unwrap());
        let (a, b) = (analysis_due(&calendar, first).unwrap(), analysis_due(&calendar, second).unwrap());
        prop_assert!(a <= b);
        prop_assert!(a.duration_since(first) >= SignedDuration::from_hours(72));
        prop_assert!(calendar.is_business_day(a.to_zoned_datetime(country.zone()).date()));
    }
}
