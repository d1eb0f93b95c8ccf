//! `contacts who`: whom a matter belongs to, and how to reach them now (H1).

use serde_json::{Map, Value, json};

use super::lookup;
use crate::command::value::Words;
use crate::command::{Context, Verb};
use crate::directory::{Directory, Entry, Kind, Matter, Person, Role, Team, Ways};
use crate::domain::Country;
use crate::error::{Error, Problems};
use crate::locale::{self, Lang, find};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings;

/// What is typed.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Words of your own do, in English, Spanish or Portuguese. Without any, the matters are listed.
Account Manager, Sales Engineer, Customer Care Manager and Service Manager are people of your own:
`lumenctl contacts team` asks the portal for their names, and contacts.toml can hold them.

Examples:
  lumenctl contacts who
  lumenctl contacts who dispute --country BR
  lumenctl contacts who el portal está caído --country mx -o plain --columns display")]
pub struct Args {
    /// What it is about; left out: every matter is listed
    #[arg(value_name = "MATTER")]
    matter: Vec<String>,

    /// How to reach them from this country [default: the profile's; else every country]
    #[arg(long, value_name = "COUNTRY", value_parser = Words::new(Country::ALL.map(Country::code)), hide_possible_values = true)]
    country: Option<String>,
}

/// What was asked, and the directory to answer it from.
pub struct Request {
    /// `None` for the list of all.
    matters: Option<Vec<Matter>>,
    directory: Result<Directory, Error>,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[
        Column::shown("matter", "matter"),
        Column::shown("title", "about"),
        Column::hidden("role", "code"),
        Column::shown("roleName", "role"),
        Column::shown("name", "name"),
        Column::shown("country", "country"),
        Column::hidden("countryName", "country-name"),
        Column::hidden("team", "team"),
        Column::hidden("kind", "kind"),
        Column::shown("display", "number-or-address"),
        Column::hidden("e164", "e-164"),
        Column::shown("extension", "ext"),
        Column::shown("products", "products"),
        Column::shown("note", "note"),
        Column::hidden("command", "command"),
        Column::hidden("advice", "advice"),
        Column::hidden("rule", "rule"),
        Column::hidden("asOf", "as-of"),
        Column::hidden("source", "source"),
    ];

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let text = self.matter.join(" ");
        let country = lookup::optional(self.country, "--country", problems, str::parse)?;
        let matters = match self.matter.is_empty() {
            true => None,
            false => Some(problems.take("MATTER", Matter::find(&text))?),
        };
        let country = country.or_else(|| settings::country(cx.flags, cx.env));
        Some(Request { matters, directory: cx.directory(country) })
    }

    fn run<'a>(Request { matters, directory }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let roles = Role::all();
        let lang = cx.data_lang();
        let Some(matters) = matters else {
            return Ok(Output::List(Matter::all().iter().map(|matter| listed(matter, &roles, lang)).collect()).into());
        };
        let mut rows = Vec::new();
        let mut notes = Vec::new();
        let directory = directory?;
        for matter in &matters {
            rows.extend(answers(matter, &roles, &directory, lang));
            notes.extend(
                matter.advice_in(locale::lang()).map(|advice| format!("{}: {advice} ({})", matter.name, matter.rule)),
            );
            notes.extend(matter.command.map(|command| format!("{}: `{command}`", matter.name)));
        }
        Ok(Outcome { notes, ..Output::List(rows).into() })
    }
}

/// A matter without the ways to reach anybody.
fn listed(matter: &Matter, roles: &[Role], lang: Lang) -> Value {
    let mut row = blank(matter, None, lang);
    row.insert("title".to_owned(), matter.title_in(lang).into());
    let names = roles.iter().filter(|role| matter.roles.contains(&role.code)).map(|role| role.name_in(lang));
    row.insert("role".to_owned(), joined(matter.roles.iter().copied()));
    row.insert("roleName".to_owned(), joined(names));
    row.into()
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> Value {
    let words: Vec<&str> = words.collect();
    if words.is_empty() { Value::Null } else { words.join(", ").into() }
}

/// Everybody who is reached for a matter; a role whom nobody is known of has a row that says how to find out.
fn answers(matter: &Matter, roles: &[Role], directory: &Directory, lang: Lang) -> Vec<Value> {
    let of = |team: Team| directory.entries().iter().filter(move |entry| entry.team == team);
    let entry_rows = |entries: &mut dyn Iterator<Item = &Entry>, role: Option<&Role>| -> Vec<Value> {
        entries.map(|entry| with_entry(blank(matter, role, lang), entry, lang)).collect()
    };
    match matter.ways {
        Ways::OfTeam(team) => {
            let role = roles.iter().find(|role| matter.roles.contains(&role.code));
            return entry_rows(&mut of(team), role);
        }
        Ways::Portal => {
            let mut portals = directory.entries().iter().filter(|entry| entry.kind == Kind::Portal);
            return entry_rows(&mut portals, None);
        }
        Ways::OfRoles => {}
    }
    let mut rows = Vec::new();
    for code in &matter.roles {
        let Some(role) = roles.iter().find(|role| role.code == *code) else { continue };
        let people = directory.people().iter().filter(|person| person.role.as_ref() == Some(role));
        let row = blank(matter, Some(role), lang);
        let mut known: Vec<Value> = people.flat_map(|person| with_person(&row, person, lang)).collect();
        match role.team {
            // A portal that is down is not the way to report that.
            Some(team) => known.extend(entry_rows(
                &mut of(team).filter(|entry| matter.name != "portal-down" || entry.kind.is_phone()),
                Some(role),
            )),
            None if known.is_empty() => {
                let mut row = row;
                let note = find(lang, "directory-note-name-from-portal");
                row.insert("note".to_owned(), note.into());
                known.push(row.into());
                // Somebody there connects to the right person (H22).
                known.extend(entry_rows(&mut of(Team::Office), Some(role)));
            }
            None => {}
        }
        rows.extend(known);
    }
    rows
}

/// A row with every key but the title, which is for choosing, and nobody in it.
fn blank(matter: &Matter, role: Option<&Role>, lang: Lang) -> Map<String, Value> {
    let row = json!({
        "matter": matter.name,
        "role": role.map(|role| role.code),
        "roleName": role.map(|role| role.name_in(lang)),
        "name": null,
        "country": null,
        "countryName": null,
        "team": null,
        "kind": null,
        "display": null,
        "e164": null,
        "extension": null,
        "products": null,
        "note": null,
        "command": matter.command,
        "advice": matter.advice_in(lang),
        "rule": matter.rule,
        "asOf": null,
        "source": null,
    });
    match row {
        Value::Object(row) => row,
        _ => Map::new(),
    }
}

fn with_entry(mut row: Map<String, Value>, entry: &Entry, lang: Lang) -> Value {
    if let Value::Object(told) = lookup::row(entry, lang) {
        // The rule is the matter's: why it is theirs.
        row.extend(told.into_iter().filter(|(key, _)| key != "rule"));
    }
    row.into()
}

/// One row for each way to reach a person.
fn with_person(row: &Map<String, Value>, person: &Person, lang: Lang) -> Vec<Value> {
    let ways = [("local", &person.phone), ("email", &person.email)];
    let ways = ways.into_iter().filter_map(|(kind, address)| Some((kind, address.as_ref()?)));
    ways.map(|(kind, address)| {
        let mut row = row.clone();
        let country = person.country;
        for (key, value) in [
            ("name", json!(person.name)),
            ("country", json!(country.map(Country::code))),
            ("countryName", json!(country.map(|country| country.name_in(lang)))),
            ("kind", json!(kind)),
            ("display", json!(address)),
            ("note", json!(person.note)),
            ("asOf", json!(person.as_of)),
            ("source", json!(person.source)),
        ] {
            row.insert(key.to_owned(), value);
        }
        row.into()
    })
    .collect()
}
