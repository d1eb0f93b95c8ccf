//! The handbook's contacts, offline: `data/contacts.tsv`, compiled in.
//!
//! Nothing is read before it is asked for, and asking costs no more than splitting the file into fields.

mod entry;
mod overlay;
mod person;
mod product;
mod role;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::domain::{Country, Refusal, Rule};
use crate::error::{self, Error};
use crate::locale::{Lang, find, lang};

use crate::text;
pub use entry::{Entry, Kind, Team};
pub use overlay::{FILE_NAME, Overlay};
pub use person::Person;
pub use product::Product;
pub use role::{Matter, Role, Ways};

/// The `source` of what the handbook prints.
pub const HANDBOOK: &str = "handbook";

const CONTACTS: &str = include_str!("../../data/contacts.tsv");

const HEADING: [&str; 11] =
    ["country", "team", "kind", "display", "e164", "extension", "products", "note", "rule", "as_of", "note_id"];

/// Which entries are wanted; what is left out does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Of this country.
    pub country: Option<Country>,
    /// Of this team.
    pub team: Option<Team>,
    /// Reached this way.
    pub kind: Option<Kind>,
    /// Serving one of these products.
    pub product: Option<Product>,
}

/// All known contacts, by country, then team, then as printed.
#[derive(Clone, Debug)]
pub struct Directory {
    entries: Vec<Entry>,
    people: Vec<Person>,
}

impl Directory {
    /// What the handbook prints.
    ///
    /// # Errors
    /// [`error::Kind::Internal`] when the compiled-in file cannot be read.
    pub fn builtin() -> Result<Self, Error> {
        Self::of(None)
    }

    /// What the handbook prints for a country, or for all of them; the rows of others are not even read.
    ///
    /// # Errors
    /// As [`Self::builtin`].
    pub fn of(country: Option<Country>) -> Result<Self, Error> {
        Self::from_tsv(CONTACTS, country)
    }

    /// A directory of `entries`. Those of one country and team keep their order.
    pub fn new(mut entries: Vec<Entry>) -> Self {
        entries.sort_by_key(|entry| (entry.country, entry.team));
        Self { entries, people: Vec::new() }
    }

    /// What the user's own file changes and adds, as far as it is of the country.
    #[must_use]
    pub fn with(self, overlay: Overlay, country: Option<Country>) -> Self {
        let mut entries = self.entries;
        for own in overlay.entries {
            if country.is_some_and(|country| country != own.entry.country) {
                continue;
            }
            let is_replaced = |entry: &Entry| {
                let of_same = (entry.country, entry.team) == (own.entry.country, own.entry.team);
                of_same && own.replaces.as_ref().is_some_and(|text| entry.is_written(text))
            };
            match entries.iter().position(is_replaced) {
                Some(at) => entries[at] = own.entry,
                None => entries.push(own.entry),
            }
        }
        let mut people = overlay.people;
        people.retain(|person| country.is_none() || person.country.is_none() || person.country == country);
        Self { people, ..Self::new(entries) }
    }

    /// The people that the user's own file names.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// Each line is split at its tabs: start-up is a feature, and a CSV reader would take as long as all the rest
    /// of a look-up.
    fn from_tsv(text: &'static str, country: Option<Country>) -> Result<Self, Error> {
        let broken = |line: usize, why: &str| {
            Error::new(error::Kind::Internal, text!("directory-broken", line = line, why = why))
        };
        let mut lines = text.lines().zip(1..);
        if !lines.next().is_some_and(|(heading, _)| heading.split('\t').eq(HEADING)) {
            return Err(broken(1, "heading"));
        }
        let mut entries = Vec::new();
        let is_wanted = |line: &str| country.is_none_or(|country| line.starts_with(country.code()));
        for (line, number) in lines.filter(|(line, _)| is_wanted(line)) {
            entries.push(entry(line).map_err(|why| broken(number, why))?);
        }
        Ok(Self::new(entries))
    }

    /// All entries.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries that `query` asks for.
    pub fn lookup(&self, query: &Query) -> Vec<&Entry> {
        let wanted = |entry: &&Entry| {
            query.country.is_none_or(|country| country == entry.country)
                && query.team.is_none_or(|team| team == entry.team)
                && query.kind.is_none_or(|kind| kind == entry.kind)
                && query.product.as_ref().is_none_or(|product| product.is_served_by(entry))
        };
        self.entries.iter().filter(wanted).collect()
    }

    /// The products that entries name, in the order of the directory.
    pub fn products(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.entries.iter().flat_map(|entry| &entry.products) {
            if !names.contains(&name.as_ref()) {
                names.push(name);
            }
        }
        names
    }

    /// The products that `text` names in English, Spanish or Portuguese; see [`Product`].
    ///
    /// # Errors
    /// `unknown_product` when no entry names any such product.
    pub fn product(&self, text: &str) -> Result<Product, Refusal> {
        Product::find(text, &self.products())
    }

    /// The phones on which the TSC takes a failure of the portal (H21).
    ///
    /// For a country, its lines for data or for every product, toll-free ones too; lines for managed
    /// services or Vyvx alone are left out. Without a country, the first number of each that can be dialled
    /// from abroad and is not toll-free.
    pub fn tsc_phones(&self, country: Option<Country>) -> Vec<&Entry> {
        let query = Query { country, team: Some(Team::Tsc), ..Query::default() };
        let mut phones = self.lookup(&query);
        phones.retain(|entry| entry.kind.is_phone() && entry.serves("Data"));
        if country.is_none() {
            phones.retain(|entry| entry.kind == Kind::Local && entry.e164.is_some());
            phones.dedup_by_key(|entry| entry.country);
        }
        phones
    }

    /// The phones of [`Self::tsc_phones`] in the form to dial, one line a country: `Brazil: 0800 887 3333, +551139572288`.
    pub fn tsc_lines(&self, country: Option<Country>) -> Vec<String> {
        let phones = self.tsc_phones(country);
        let of_one_country = phones.chunk_by(|a, b| a.country == b.country);
        let line = |phones: &[&Entry]| {
            let country = phones.first().map_or("", |entry| entry.country.name_in(lang()));
            let numbers: Vec<&str> = phones.iter().map(|entry| entry.address()).collect();
            format!("{country}: {}", numbers.join(", "))
        };
        of_one_country.map(line).collect()
    }
}

/// What stands in the data, in a language: the data is English, and the other languages are found by an id.
fn in_lang<'a>(lang: Lang, english: &'a str, id: impl FnOnce() -> String) -> Cow<'a, str> {
    let other = match lang {
        Lang::En => None,
        Lang::Es | Lang::Pt => find(lang, &id()),
    };
    other.map_or(Cow::Borrowed(english), Cow::Owned)
}

/// One row, or the word for what is wrong with it. Countries go by code alone: comparing names in three languages is for people's words, and slow.
fn entry(line: &'static str) -> Result<Entry, &'static str> {
    let mut fields = line.split('\t');
    let mut field = || fields.next().ok_or("field");
    let some = |text: &'static str| (!text.is_empty()).then_some(Cow::Borrowed(text));
    let code = field()?;
    let country = Country::ALL.into_iter().find(|country| country.code() == code).ok_or("country")?;
    let team = field()?.parse().map_err(|_| "team")?;
    let kind = field()?.parse().map_err(|_| "kind")?;
    let display = some(field()?).ok_or("display")?;
    let e164 = some(field()?);
    let extension = some(field()?);
    let products = field()?.split(';').filter(|name| !name.is_empty()).map(Cow::Borrowed).collect();
    let note = some(field()?);
    let number = field()?.strip_prefix('H').and_then(|number| number.parse().ok());
    let rule = Some(Rule(number.ok_or("rule")?));
    let as_of = some(field()?);
    let note_id = Some(field()?).filter(|id| !id.is_empty());
    let source = Cow::Borrowed(HANDBOOK);
    Ok(Entry { country, team, kind, display, e164, extension, products, note, note_id, rule, as_of, source })
}
