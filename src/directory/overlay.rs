//! `contacts.toml`: what a user changes in the directory and adds to it.
//!
//! ```toml
//! [[contact]]
//! country  = "BR"
//! team     = "tsc"
//! kind     = "local"
//! display  = "+55 11 4000 0000"
//! e164     = "+551140000000"
//! products = ["Data"]
//! note     = "Our own line."
//! as_of    = "2026-11-01"
//! replaces = "+55 11 3957 2288"      # left out: it is added
//!
//! [[person]]
//! role  = "CCM"
//! name  = "Ana Souza"
//! phone = "+55 11 5555 0100"
//! email = "ana@example.com"
//! ```

use std::borrow::Cow;
use std::path::Path;

use jiff::civil::Date;
use toml_edit::{Document, Item, TableLike};

use super::entry::{Entry, Kind, known_ones};
use super::person::Person;
use super::role::Role;
use super::{Country, Directory};
use crate::domain::{EmailAddress, Refusal, nearest};
use crate::error::{Error, Problems};
use crate::locale::Number;
use crate::text;
use crate::toml_text::{self, What, line_of, place};

/// The file's name in the config folder, and the `source` of what it says.
pub const FILE_NAME: &str = "contacts.toml";

const CONTACTS: What = What { code: "invalid_contacts" };

/// The most characters of a value.
const MOST: usize = 200;

/// What the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay {
    pub(super) entries: Vec<Own>,
    pub(super) people: Vec<Person>,
}

/// An entry of the user's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Own {
    pub(super) entry: Entry,
    /// The number or address that it stands in for.
    pub(super) replaces: Option<String>,
}

impl Own {
    fn stands_in_for_the_same(&self, other: &Self) -> bool {
        let of = |own: &Self| (own.entry.country, own.entry.team);
        self.replaces.is_some() && self.replaces == other.replaces && of(self) == of(other)
    }
}

impl Overlay {
    /// Reads the file; `None` where there is none.
    ///
    /// # Errors
    /// `invalid_contacts` with everything that is wrong, each with its line.
    pub fn read(path: &Path) -> Result<Option<Self>, Error> {
        match toml_text::read(path, CONTACTS)? {
            Some(text) => Self::parse(path, &text).map(Some),
            None => Ok(None),
        }
    }

    fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        let document = Document::parse(text).map_err(|error| toml_text::malformed(path, CONTACTS, text, &error))?;
        let mut problems = Problems::default();
        let mut overlay = Self::default();
        let top = document.as_table();
        for (key, item) in top.iter() {
            let tables: Vec<&dyn TableLike> = match item {
                Item::ArrayOfTables(tables) => tables.iter().map(|table| table as &dyn TableLike).collect(),
                _ => Vec::new(),
            };
            let line = line_of(text, top, key, item);
            if !matches!(key, "contact" | "person") {
                let known = ["contact", "person"];
                problems.add(&place(path, line), unknown_key(key, &known));
            } else if tables.is_empty() {
                let message = text!("directory-must-be-tables", key = key);
                problems.add(&place(path, line), Refusal::new(CONTACTS.code, message));
            }
            for table in tables {
                let line = table.iter().next().map_or(line, |(key, item)| line_of(text, table, key, item));
                let mut row = Row { path, text, table, line, problems: &mut problems };
                match key {
                    "contact" => {
                        let Some(own) = row.contact() else { continue };
                        if overlay.entries.iter().any(|other| other.stands_in_for_the_same(&own)) {
                            let message = text!("directory-replaced-twice");
                            let hint = text!("directory-leave-replaces-out");
                            row.refuse("replaces", Refusal::new(CONTACTS.code, message).hint(hint));
                        }
                        overlay.entries.push(own);
                    }
                    "person" => overlay.people.extend(row.person()),
                    _ => {}
                }
            }
        }
        problems.into_result()?;
        Ok(overlay)
    }
}

/// One table of the file.
struct Row<'a> {
    path: &'a Path,
    text: &'a str,
    table: &'a dyn TableLike,
    /// Of its first key.
    line: usize,
    problems: &'a mut Problems,
}

impl Row<'_> {
    fn contact(&mut self) -> Option<Own> {
        let before = self.problems.len();
        self.no_other_than(&[
            "country",
            "team",
            "kind",
            "display",
            "e164",
            "extension",
            "products",
            "note",
            "as_of",
            "replaces",
        ]);
        let country: Option<Country> = self.required("country", |text| text.parse());
        let team = self.required("team", |text| text.parse());
        let kind: Option<Kind> = self.required("kind", |text| text.parse());
        let display = self.required("display", |text| match kind {
            Some(Kind::Email) => text.parse::<EmailAddress>().map(|mail| mail.to_string()),
            _ => Ok(text.to_owned()),
        });
        let e164 = self.optional("e164", e164);
        let extension = self.optional("extension", |text| Ok(text.to_owned()));
        let products = self.products();
        let note = self.optional("note", |text| Ok(text.to_owned()));
        let as_of = self.optional("as_of", day);
        let replaces = self.optional("replaces", |text| Ok(text.to_owned()));
        if let (Some(country), Some(team), Some(text)) = (country, team, &replaces) {
            // A directory that cannot be read is reported by whoever needs it.
            let printed = Directory::of(Some(country)).ok();
            let is_there = printed.is_none_or(|directory| {
                directory.entries().iter().any(|entry| entry.team == team && entry.is_written(text))
            });
            if !is_there {
                let message = text!("directory-replaces-nothing", text = text);
                let hint = text!("directory-lookup-lists-them", country = country);
                self.refuse("replaces", Refusal::new(CONTACTS.code, message).hint(hint));
            }
        }
        if self.problems.len() > before {
            return None;
        }
        let entry = Entry {
            country: country?,
            team: team?,
            kind: kind?,
            display: Cow::Owned(display?),
            e164: e164.map(Cow::Owned),
            extension: extension.map(Cow::Owned),
            products: products.into_iter().map(Cow::Owned).collect(),
            note: note.map(Cow::Owned),
            note_id: None,
            rule: None,
            as_of: as_of.map(Cow::Owned),
            source: Cow::Borrowed(FILE_NAME),
        };
        Some(Own { entry, replaces })
    }

    fn person(&mut self) -> Option<Person> {
        let before = self.problems.len();
        self.no_other_than(&["role", "name", "phone", "email", "country", "note", "as_of"]);
        let role = self.required("role", Role::find);
        let name = self.required("name", |text| Ok(text.to_owned()));
        let phone = self.optional("phone", |text| Ok(text.to_owned()));
        let email = self.optional("email", |text| text.parse::<EmailAddress>().map(|mail| mail.to_string()));
        let country = self.optional("country", |text| text.parse());
        let note = self.optional("note", |text| Ok(text.to_owned()));
        let as_of = self.optional("as_of", day);
        if self.problems.len() == before && phone.is_none() && email.is_none() {
            let message = text!("directory-person-needs-a-way");
            self.problems.add(&place(self.path, self.line), Refusal::new(CONTACTS.code, message));
        }
        if self.problems.len() > before {
            return None;
        }
        let role = role?;
        let role_name = role.name.to_owned();
        let role = Some(role);
        Some(Person { role, role_name, name: name?, phone, email, country, note, as_of, source: FILE_NAME })
    }

    /// The value of a key that has to be there.
    fn required<T>(&mut self, key: &str, parse: impl FnOnce(&str) -> Result<T, Refusal>) -> Option<T> {
        if self.table.get(key).is_none() {
            let refusal = Refusal::new(CONTACTS.code, text!("directory-key-is-missing", key = key));
            self.problems.add(&place(self.path, self.line), refusal);
            return None;
        }
        self.optional(key, parse)
    }

    /// The value of a key, if it is there and can be used.
    fn optional<T>(&mut self, key: &str, parse: impl FnOnce(&str) -> Result<T, Refusal>) -> Option<T> {
        let item = self.table.get(key)?;
        let parsed = match item.as_str() {
            Some(text) => harmless(key, text).and_then(|()| parse(text)),
            None => {
                Err(Refusal::new(CONTACTS.code, text!("directory-must-be-text", key = key, kind = item.type_name())))
            }
        };
        match parsed {
            Ok(value) => Some(value),
            Err(refusal) => {
                self.refuse(key, refusal);
                None
            }
        }
    }

    fn products(&mut self) -> Vec<String> {
        let Some(item) = self.table.get("products") else { return Vec::new() };
        let texts = item.as_array().and_then(|list| {
            list.iter().map(|value| value.as_str().map(str::to_owned)).collect::<Option<Vec<String>>>()
        });
        let Some(texts) = texts else {
            self.refuse("products", Refusal::new(CONTACTS.code, text!("directory-products-must-be-list")));
            return Vec::new();
        };
        for text in &texts {
            if let Err(refusal) = harmless("products", text) {
                self.refuse("products", refusal);
            }
        }
        texts
    }

    fn no_other_than(&mut self, known: &[&str]) {
        let strange: Vec<String> =
            self.table.iter().map(|(key, _)| key.to_owned()).filter(|key| !known.contains(&key.as_str())).collect();
        for key in strange {
            self.refuse(&key, unknown_key(&key, known));
        }
    }

    /// Notes what is wrong with a key, with its line.
    fn refuse(&mut self, key: &str, refusal: Refusal) {
        let line = self.table.get(key).map_or(self.line, |item| line_of(self.text, self.table, key, item));
        self.problems.add(&place(self.path, line), refusal);
    }
}

/// Neither empty, nor endless, nor something that a terminal obeys.
fn harmless(key: &str, text: &str) -> Result<(), Refusal> {
    let message = if text.trim().is_empty() {
        text!("directory-value-is-empty", key = key)
    } else if let Some(char) = text.chars().find(|char| char.is_control()) {
        let code = format!("U+{:04X}", u32::from(char));
        text!("directory-value-has-control-character", key = key, code = code)
    } else if text.chars().count() > MOST {
        text!("directory-value-is-too-long", key = key, most = Number::of(MOST))
    } else {
        return Ok(());
    };
    Err(Refusal::new(CONTACTS.code, message))
}

/// The form to dial (ITU-T E.164): a plus and 7 to 15 digits.
fn e164(text: &str) -> Result<String, Refusal> {
    let digits = text.strip_prefix('+').unwrap_or_default();
    let is_fine = (7..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_fine
        .then(|| text.to_owned())
        .ok_or_else(|| Refusal::new(CONTACTS.code, text!("directory-e164-is-wrong", text = text)))
}

fn day(text: &str) -> Result<String, Refusal> {
    let day = text.parse::<Date>().map(|day| day.to_string());
    day.map_err(|_| Refusal::new(CONTACTS.code, text!("directory-as-of-is-wrong", text = text)))
}

fn unknown_key(key: &str, known: &[&str]) -> Refusal {
    let guess = nearest(key, known.iter().copied());
    Refusal::new(CONTACTS.code, text!("directory-unknown-key", key = key.escape_debug())).hint(known_ones(
        "keys",
        guess,
        &known.join(", "),
    ))
}

#[cfg(test)]
mod tests {
    use super::super::{Query, Team};
    use super::*;

    fn parse(text: &str) -> Result<Overlay, Error> {
        Overlay::parse(Path::new("contacts.toml"), text)
    }

    #[test]
    fn an_entry_is_added_or_replaces_the_one_it_names_and_its_source_says_so() {
        let text = "[[contact]]\ncountry = \"BR\"\nteam = \"tsc\"\nkind = \"local\"\ndisplay = \"+55 11 4000 0000\"\n\
                    e164 = \"+551140000000\"\nreplaces = \"+55 11 3957 2288\"\n\
                    [[contact]]\ncountry = \"brasil\"\nteam = \"office\"\nkind = \"email\"\ndisplay = \"noc@example.com\"\n\
                    [[contact]]\ncountry = \"CL\"\nteam = \"tsc\"\nkind = \"local\"\ndisplay = \"1\"\n";
        let country = Some(Country::BR);
        let directory = Directory::of(country).unwrap().with(parse(text).unwrap(), country);
        let tsc = Query { team: Some(Team::Tsc), ..Query::default() };
        let tsc: Vec<_> = directory.lookup(&tsc).iter().map(|entry| (entry.address(), &*entry.source)).collect();
        assert_eq!(tsc, [("0800 887 3333", "handbook"), ("+551140000000", "contacts.toml")]);
        assert!(directory.entries().iter().any(|entry| entry.display == "noc@example.com"));
        assert!(directory.entries().iter().all(|entry| entry.country == Country::BR));
    }

    #[test]
    fn a_person_has_one_of_the_handbooks_roles() {
        let text = "[[person]]\nrole = \"Gerente de conta\"\nname = \"Ana\"\nphone = \"1\"\ncountry = \"BR\"\n";
        let directory = Directory::builtin().unwrap().with(parse(text).unwrap(), None);
        let person = &directory.people()[0];
        assert_eq!((person.role.as_ref().unwrap().code, person.name.as_str()), ("AM", "Ana"));
        let of_chile = Directory::of(Some(Country::CL)).unwrap().with(parse(text).unwrap(), Some(Country::CL));
        assert!(of_chile.people().is_empty());
    }

    #[test]
    fn everything_wrong_is_named_at_once_with_its_line_and_nothing_of_it_is_obeyed() {
        let text = "persons = 1\n[[person]]\nrole = \"king\"\nname = \"a\\u001b[31mb\"\nemail = \"x\"\n\
                    [[contact]]\nteam = \"tcs\"\nkind = \"local\"\ndisplay = 7\ne164 = \"0800\"\nas_of = \"today\"\nfax = \"1\"\n\
                    [[contact]]\ncountry = \"BR\"\nteam = \"tsc\"\nkind = \"local\"\ndisplay = \"1\"\nreplaces = \"2\"\n\
                    [[person]]\nrole = \"AM\"\nname = \"Ana\"\n";
        let error = parse(text).unwrap_err();
        let found: Vec<(&str, &str)> =
            error.details.iter().map(|problem| (problem.field.as_str(), problem.refusal.message.as_str())).collect();
        let lines: Vec<&str> = found.iter().map(|(line, _)| line.trim_start_matches("contacts.toml:")).collect();
        assert_eq!(lines, ["1", "3", "4", "5", "20", "12", "7", "7", "9", "10", "11", "18"], "{found:#?}");
        assert!(found.iter().all(|(_, message)| !message.contains('\u{1b}')), "{found:?}");
        assert_eq!(found[2].1, "name has the control character U+001B");
        let one = "[[contact]]\ncountry = \"BR\"\nteam = \"tsc\"\nkind = \"local\"\ndisplay = \"1\"\n\
                   replaces = \"0800 887 3333\"\n";
        let error = parse(&[one, one].concat()).unwrap_err();
        assert_eq!(error.field.as_deref(), Some("contacts.toml:12"), "the second would be added instead");
        let error = parse("[[person]\n").unwrap_err();
        assert_eq!((error.code, error.field.as_deref()), ("invalid_contacts", Some("contacts.toml:1")));
    }
}
