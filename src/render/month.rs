//! Months as people have them on the wall.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anstyle::{AnsiColor, Effects, Style};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::clean::clean;
use crate::locale::Number;
use crate::text;

/// How an entry looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Somebody has to answer.
    Pending,
    /// It cannot wait.
    Urgent,
    /// It will be done.
    Planned,
    /// It is over, or will not be done.
    Past,
}

impl Look {
    const fn mark(self) -> char {
        match self {
            Self::Pending => '?',
            Self::Urgent => '!',
            Self::Planned => '=',
            Self::Past => '.',
        }
    }

    const fn style(self) -> Style {
        match self {
            Self::Pending => AnsiColor::Yellow.on_default().effects(Effects::BOLD),
            Self::Urgent => AnsiColor::Red.on_default().effects(Effects::BOLD),
            Self::Planned => AnsiColor::Green.on_default(),
            Self::Past => DIM,
        }
    }
}

const DIM: Style = Style::new().effects(Effects::DIMMED);
const BOLD: Style = Style::new().effects(Effects::BOLD);

/// Something that happens at a time.
#[derive(Clone, Debug)]
pub struct Entry {
    /// First moment.
    pub start: Timestamp,
    /// First moment after it.
    pub end: Timestamp,
    /// What is written into each of its days.
    pub label: String,
    /// How it looks.
    pub look: Look,
}

/// The months in which something happens.
pub struct Months {
    /// In any order.
    pub entries: Vec<Entry>,
    /// In which days begin and end.
    pub zone: TimeZone,
    /// The present day is marked, and its month is always shown.
    pub now: Timestamp,
    /// Days that are no business days, besides weekends, with their names.
    pub holiday: Box<dyn Fn(Date) -> Option<&'static str>>,
    /// What the marks mean, in the order they are explained.
    pub legend: Vec<(Look, String)>,
}

/// The most months that are drawn.
const MOST_MONTHS: usize = 12;

/// The most entries of a day that are written out.
const MOST_ENTRIES: usize = 4;

/// A day of fewer columns has no room for the time of an entry.
const CELL_WITH_TIME: usize = 18;

/// Days of one entry that are drawn; what lasts longer is no work but a state.
const MOST_DAYS: usize = 62;

impl Months {
    /// Draws them in lines of at most `width` columns.
    pub fn draw(&self, width: usize, color: bool) -> String {
        let cell = (width / 7).clamp(6, 26);
        let mut days: BTreeMap<Date, Vec<(String, Look)>> = BTreeMap::new();
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by_key(|entry| entry.start);
        for entry in entries {
            let local = |moment: Timestamp| moment.to_zoned_datetime(self.zone.clone());
            let (start, end) = (local(entry.start), local(entry.end));
            let mut day = start.date();
            for _ in 0..MOST_DAYS {
                let text =
                    if day == start.date() { start.strftime("%H:%M ").to_string() } else { "  …   ".to_owned() };
                let time = if cell < CELL_WITH_TIME { "" } else { text.as_str() };
                let line = format!("{}{time}{}", entry.look.mark(), clean(&entry.label));
                days.entry(day).or_default().push((line, entry.look));
                day = day.saturating_add(1.day());
                // An end at midnight belongs to the day before.
                if day > end.date() || (day == end.date() && end.time() == jiff::civil::Time::midnight()) {
                    break;
                }
            }
        }
        let today = self.now.to_zoned_datetime(self.zone.clone()).date();
        let mut months: Vec<Date> = days.keys().chain([&today]).map(|day| day.first_of_month()).collect();
        months.sort();
        months.dedup();
        let mut text = String::new();
        for month in months.iter().take(MOST_MONTHS) {
            self.month(*month, today, &days, (cell, color), &mut text);
        }
        let left = months.len().saturating_sub(MOST_MONTHS);
        if left > 0 {
            let _ = writeln!(text, "{}", text!("render-months-more", count = Number::of(left)));
        }
        let explain = |(look, words): &(Look, String)| {
            let mark = look.mark();
            if color { format!("{0}{mark} {words}{0:#}", look.style()) } else { format!("{mark} {words}") }
        };
        let legend: Vec<String> = self.legend.iter().map(explain).collect();
        let is_wide = self.legend.iter().map(|(_, words)| words.width() + 5).sum::<usize>() > width + 3;
        let _ = writeln!(text, "{}", legend.join(if is_wide { "\n" } else { "   " }));
        text
    }

    fn month(
        &self,
        first: Date,
        today: Date,
        days: &BTreeMap<Date, Vec<(String, Look)>>,
        (cell, color): (usize, bool),
        text: &mut String,
    ) {
        let paint = |style: Style, words: &str| {
            if color { format!("{style}{words}{style:#}") } else { words.to_owned() }
        };
        let names = text!("render-month-names");
        let month = names.split(' ').nth(usize::from(first.month().unsigned_abs()) - 1).unwrap_or_default();
        let heading = text!("render-month", month = month, year = first.year());
        let _ = writeln!(text, "{}", paint(BOLD, &heading));
        let names: String = text!("render-weekdays").split(' ').map(|name| fit(name, cell)).collect();
        let _ = writeln!(text, "{}", names.trim_end());
        let before = i64::from(first.weekday().to_monday_zero_offset());
        let mut monday = first.saturating_sub(before.days());
        while monday <= first.last_of_month() {
            let week: Vec<Date> = (0..7_i64).map(|at| monday.saturating_add(at.days())).collect();
            let in_month = |day: &Date| day.month() == first.month();
            let mut notes = Vec::new();
            let numbers: Vec<String> = week
                .iter()
                .map(|day| {
                    if !in_month(day) {
                        return fit("", cell);
                    }
                    let holiday = (self.holiday)(*day);
                    notes.extend(holiday.map(|name| format!("{} {name}", day.day())));
                    let is_free = holiday.is_some() || day.weekday().to_monday_zero_offset() >= 5;
                    let mark = match (*day == today, holiday.is_some()) {
                        (true, _) => "*",
                        (false, true) => "°",
                        (false, false) => "",
                    };
                    let number = fit(&format!("{}{mark}", day.day()), cell);
                    match (*day == today, is_free) {
                        (true, _) => paint(BOLD, &number),
                        (false, true) => paint(DIM, &number),
                        (false, false) => number,
                    }
                })
                .collect();
            let _ = writeln!(text, "{}", numbers.concat().trim_end());
            let of_day = |day: &Date| days.get(day).filter(|_| in_month(day)).map(Vec::as_slice).unwrap_or_default();
            let lines = week.iter().map(|day| of_day(day).len().min(MOST_ENTRIES + 1)).max().unwrap_or_default();
            for at in 0..lines {
                let cells: Vec<String> = week
                    .iter()
                    .map(|day| {
                        let entries = of_day(day);
                        match entries.get(at) {
                            Some(_) if at == MOST_ENTRIES => {
                                let left = Number::of(entries.len() - at);
                                fit(&text!("render-entries-more", count = left), cell)
                            }
                            Some((line, look)) => paint(look.style(), &fit(line, cell)),
                            None => fit("", cell),
                        }
                    })
                    .collect();
                let _ = writeln!(text, "{}", cells.concat().trim_end());
            }
            if !notes.is_empty() {
                let _ = writeln!(text, "{}", paint(DIM, &format!("° {}", notes.join(", "))));
            }
            monday = monday.saturating_add(7.days());
        }
        text.push('\n');
    }
}

/// Exactly `width` columns, the last of them blank.
fn fit(text: &str, width: usize) -> String {
    let room = width.saturating_sub(1);
    let mut fitted = String::new();
    let mut used = 0;
    for char in text.chars() {
        let wide = char.width().unwrap_or_default();
        let is_last = used + wide >= room && text.width() > room;
        if used + wide > room || is_last {
            fitted.push('…');
            used += 1;
            break;
        }
        fitted.push(char);
        used += wide;
    }
    fitted.push_str(&" ".repeat(width.saturating_sub(used)));
    fitted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(entries: Vec<Entry>) -> Months {
        Months {
            entries,
            zone: TimeZone::UTC,
            now: "2026-11-23T12:00:00Z".parse().unwrap(),
            holiday: Box::new(|day| (day.month() == 11 && day.day() == 20).then_some("Awareness Day")),
            legend: vec![(Look::Pending, "waits for your answer".into()), (Look::Urgent, "emergency".into())],
        }
    }

    fn entry(start: &str, end: &str, label: &str, look: Look) -> Entry {
        Entry { start: start.parse().unwrap(), end: end.parse().unwrap(), label: label.into(), look }
    }

    #[test]
    fn a_month_shows_what_happens_on_its_days() {
        let entries = vec![
            entry("2026-11-27T22:00:00Z", "2026-11-28T02:00:00Z", "CR-200012", Look::Pending),
            entry("2026-11-24T03:00:00Z", "2026-11-24T05:00:00Z", "CR-200014", Look::Urgent),
        ];
        insta::assert_snapshot!(months(entries).draw(84, false), @r"
        November 2026
        Mon         Tue         Wed         Thu         Fri         Sat         Sun
                                                                                1
        2           3           4           5           6           7           8
        9           10          11          12          13          14          15
        16          17          18          19          20°         21          22
        ° 20 Awareness Day
        23*         24          25          26          27          28          29
                    !CR-200014                          ?CR-200012  ?CR-200012
        30

        ? waits for your answer   ! emergency
        ");
    }

    #[test]
    fn a_month_has_the_names_of_the_language() {
        use crate::locale::Lang;
        use crate::locale::testing::speaking;

        let entries = || {
            let of_day = (0..7).map(|_| entry("2026-11-27T22:00:00Z", "2026-11-27T23:00:00Z", "CR-1", Look::Planned));
            let of_month =
                |month| entry(&format!("{month}-01T00:00:00Z"), &format!("{month}-01T01:00:00Z"), "CR-2", Look::Past);
            let months = (1..=12).map(|month| of_month(format!("2027-{month:02}")));
            of_day.chain(months).collect()
        };
        for (lang, words) in [
            (Lang::En, ["November 2026\nMon", "September 2027", "+3 more", "… and 1 month more"]),
            (Lang::Es, ["Noviembre de 2026\nlun", "Septiembre de 2027", "+3 más", "… y 1 mes más"]),
            (Lang::Pt, ["Novembro de 2026\nseg", "Setembro de 2027", "mais 3", "… e mais 1 mês"]),
        ] {
            let text = speaking(lang, || months(entries()).draw(84, false));
            assert!(words.iter().all(|word| text.contains(word)), "{text}");
        }
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_none_has_escapes_without_colour() {
        let entries: Vec<Entry> = (0..8)
            .map(|at| entry("2026-12-27T22:00:00Z", "2026-12-30T00:00:00Z", &format!("é\u{1b}[2J-{at}"), Look::Planned))
            .collect();
        for width in [42, 80, 200] {
            let text = months(entries.clone()).draw(width, false);
            assert!(text.lines().all(|line| line.width() <= width), "{width}\n{text}");
            assert!(!text.contains('\u{1b}') && text.contains("+4"), "{text}");
        }
        assert!(months(entries).draw(80, true).contains("\u{1b}[32m"));
    }
}
