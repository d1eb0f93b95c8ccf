//! Numbers and dates as the languages write them (CLDR: `en`, `es`, `pt`).

use jiff::ZonedDateTime;
use jiff::civil::Date;

use super::{Lang, lang};

/// A whole number with the language's separator of thousands; Spanish leaves four digits together.
pub(super) fn number(lang: Lang, number: u64) -> String {
    let digits = number.to_string();
    let (separator, together) = match lang {
        Lang::En => (',', 3),
        Lang::Pt => ('.', 3),
        Lang::Es => ('.', 4),
    };
    if digits.len() <= together {
        return digits;
    }
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

/// Seconds to the tenth, with the language's decimal sign: `1.5`, `1,5`.
pub fn tenths(seconds: f64) -> String {
    tenths_in(lang(), seconds)
}

fn tenths_in(lang: Lang, seconds: f64) -> String {
    let written = format!("{seconds:.1}");
    match lang {
        Lang::En => written,
        Lang::Es | Lang::Pt => written.replace('.', ","),
    }
}

/// A day: `2026-11-25` in English, as every tool writes it; `25/11/2026` in Spanish and Portuguese.
pub fn date(day: Date) -> String {
    day.strftime(format_of_date(lang())).to_string()
}

/// A moment in its zone, to the minute: `2026-11-25 14:03`, `25/11/2026 14:03`.
pub fn date_time(moment: &ZonedDateTime) -> String {
    format!("{} {}", date(moment.date()), moment.strftime("%H:%M"))
}

fn format_of_date(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "%Y-%m-%d",
        Lang::Es | Lang::Pt => "%d/%m/%Y",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart_as_the_language_does() {
        let in_all = |value| Lang::ALL.map(|lang| number(lang, value));
        assert_eq!(in_all(0), ["0", "0", "0"]);
        assert_eq!(in_all(999), ["999", "999", "999"]);
        assert_eq!(in_all(1_000), ["1,000", "1000", "1.000"]);
        assert_eq!(in_all(65_536), ["65,536", "65.536", "65.536"]);
        assert_eq!(in_all(1_234_567), ["1,234,567", "1.234.567", "1.234.567"]);
    }

    #[test]
    fn tenths_follow_the_decimal_sign_of_the_language() {
        assert_eq!(Lang::ALL.map(|lang| tenths_in(lang, 1.46)), ["1.5", "1,5", "1,5"]);
    }

    #[test]
    fn a_day_is_written_in_the_order_of_the_language() {
        let day = jiff::civil::date(2026, 3, 9);
        let in_all = Lang::ALL.map(|lang| day.strftime(format_of_date(lang)).to_string());
        assert_eq!(in_all, ["2026-03-09", "09/03/2026", "09/03/2026"]);
    }
}
