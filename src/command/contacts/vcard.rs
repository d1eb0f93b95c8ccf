//! vCard 4.0 (RFC 6350).

use std::borrow::Cow;

use uuid::Uuid;

use crate::directory::{Entry, Kind, Person};
use crate::domain::Country;
use crate::locale;
use crate::render::clean::clean;
use crate::text;

/// The carrier, as the cards name it.
const ORGANIZATION: &str = "Lumen";

/// A line is at most so many bytes (RFC 6350 §3.2).
const FOLD: usize = 75;

/// One card for each team of each country, and one for each person.
pub(super) fn cards(entries: &[&Entry], people: &[Person]) -> String {
    let teams = entries.chunk_by(|a, b| (a.country, a.team) == (b.country, b.team));
    teams.map(team).chain(people.iter().map(person)).collect()
}

fn team(entries: &[&Entry]) -> String {
    let Some(first) = entries.first() else { return String::new() };
    let (country, team) = (first.country, first.team);
    let lang = locale::lang();
    let name = format!("{ORGANIZATION} {} {}", country.name_in(lang), team.title());
    let mut card = Card::new(&name, &format!("{country}/{}", team.as_str()));
    card.line("KIND", "org");
    card.line("N", &format!("{};;;;", escape(&name)));
    card.line("ORG", &format!("{ORGANIZATION};{}", escape(&team.title())));
    let mut notes = Vec::new();
    for entry in entries {
        match (entry.kind, &entry.e164) {
            (Kind::Email, _) => card.line("EMAIL;TYPE=work", &escape(&entry.display)),
            (Kind::Portal, _) => notes.push(text!("contacts-portal-is", name = entry.display)),
            (_, Some(e164)) => card.line("TEL;VALUE=uri;TYPE=voice", &format!("tel:{e164}")),
            // A toll-free number is national: there is no form of it that can be dialled from everywhere.
            (_, None) => card.line("TEL;VALUE=text;TYPE=voice", &escape(&entry.display)),
        }
        let products = (!entry.products.is_empty()).then(|| entry.products.join(", "));
        let menu = entry.extension.as_ref().map(|extension| text!("contacts-choose-in-menu", extension = extension));
        let more: Vec<String> =
            products.into_iter().chain(menu).chain(entry.note_in(lang).map(Cow::into_owned)).collect();
        if !more.is_empty() {
            notes.push(format!("{}: {}", entry.display, more.join("; ")));
        }
    }
    if !notes.is_empty() {
        card.line("NOTE", &escape(&notes.join("\n")));
    }
    card.revised(entries.iter().filter_map(|entry| entry.as_of.as_deref()).max());
    card.end()
}

fn person(person: &Person) -> String {
    let country = person.country.map_or("", Country::code);
    let mut card = Card::new(&person.name, &format!("{}/{}/{country}", person.role_name, person.name));
    card.line("KIND", "individual");
    card.line("N", &format!("{};;;;", escape(&person.name)));
    card.line("ORG", ORGANIZATION);
    let role = person.role.as_ref().map_or(&*person.role_name, |role| role.name_in(locale::lang()));
    card.line("ROLE", &escape(role));
    if let Some(phone) = &person.phone {
        card.line("TEL;VALUE=text;TYPE=voice", &escape(phone));
    }
    if let Some(email) = &person.email {
        card.line("EMAIL;TYPE=work", &escape(email));
    }
    if let Some(note) = &person.note {
        card.line("NOTE", &escape(note));
    }
    card.revised(person.as_of.as_deref());
    card.end()
}

/// A card that is being written.
struct Card(String);

impl Card {
    /// `key` is what makes it the same card in the next export.
    fn new(name: &str, key: &str) -> Self {
        let mut card = Self(String::new());
        card.line("BEGIN", "VCARD");
        card.line("VERSION", "4.0");
        card.line("PRODID", "-//lumenctl//contacts//EN");
        let id = Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("urn:lumenctl:contacts:{key}").as_bytes());
        card.line("UID", &format!("urn:uuid:{id}"));
        card.line("FN", &escape(name));
        card
    }

    /// The day on which it was true.
    fn revised(&mut self, day: Option<&str>) {
        if let Some(day) = day {
            self.line("REV", &format!("{}T000000Z", day.replace('-', "")));
        }
    }

    fn end(mut self) -> String {
        self.line("END", "VCARD");
        self.0
    }

    /// A content line, folded between characters (RFC 6350 §3.2).
    fn line(&mut self, name: &str, value: &str) {
        if name.len() + 1 + value.len() <= FOLD {
            for part in [name, ":", value, "\r\n"] {
                self.0.push_str(part);
            }
            return;
        }
        let mut length = 0;
        for char in name.chars().chain([':']).chain(value.chars()) {
            if length + char.len_utf8() > FOLD {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(char);
            length += char.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text value (RFC 6350 §3.4): no line break, comma or semicolon of it is one of the card's.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            escaped.push_str("\\n");
        }
        for char in clean(line).chars() {
            if matches!(char, '\\' | ',' | ';') {
                escaped.push('\\');
            }
            escaped.push(char);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_value_is_taken_for_a_part_of_the_card() {
        assert_eq!(escape("a\\b,c;d\ne\r\u{1b}[31mf"), "a\\\\b\\,c\\;d\\ne f");
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let mut card = Card(String::new());
        card.line("NOTE", &"é".repeat(100));
        let lines: Vec<&str> = card.0.split("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= FOLD), "{lines:?}");
        assert_eq!(lines.join("").replace(' ', ""), format!("NOTE:{}", "é".repeat(100)));
    }
}
