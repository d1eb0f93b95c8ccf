//! `contacts team`: the carrier's people for an account, by name (H1).

use serde_json::{Value, json};

use crate::command::account::account;
use crate::command::session::Session;
use crate::command::{Context, Verb};
use crate::directory::{Directory, Person, Role, Team};
use crate::domain::{AccountId, Country};
use crate::error::{Error, Kind, Problems};
use crate::locale::Lang;
use crate::portal::ops::account::team;
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::{self, Api};
use crate::text;

/// What is typed.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
People of your own contacts.toml come first. Where the portal cannot be reached, or names nobody for a role,
the role stands alone, with the office's number (H22).

Examples:
  lumenctl --sandbox contacts team --account BR-000123
  lumenctl contacts team --role ccm -o plain --columns email")]
pub struct Args {
    /// Whose people [default: the profile's account]
    #[arg(long, value_name = "ID")]
    account: Option<String>,

    /// Only those of this role: CCM, or its name in English, Spanish or Portuguese
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
}

/// Whose people.
pub struct Request {
    account: AccountId,
    role: Option<Role>,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[
        Column::shown("role", "role"),
        Column::shown("roleName", "role-name"),
        Column::shown("name", "name"),
        Column::shown("phone", "phone"),
        Column::shown("email", "e-mail"),
        Column::hidden("does", "for"),
        Column::hidden("note", "note"),
        Column::hidden("asOf", "as-of"),
        Column::shown("source", "source"),
    ];

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let account = account(self.account.as_deref(), cx, problems);
        let role = match &self.role {
            Some(text) => Some(problems.take("--role", Role::find(text))?),
            None => None,
        };
        Some(Request { account: account?, role })
    }

    fn run<'a>(Request { account, role }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let country = settings::country(cx.flags, cx.env);
        let directory = cx.directory(country)?;
        let session = Session::open(cx, Api::AccountManagement)?;
        let named = match session.run(team(&session.portal, &account)) {
            Ok(people) => people,
            Err(error) if error.kind == Kind::Unavailable => {
                cx.ui.warning(&text!("contacts-names-are-missing", error = error));
                Vec::new()
            }
            Err(error) => return Err(error),
        };
        let roles = Role::all().into_iter().filter(|known| role.as_ref().is_none_or(|wanted| wanted == known));
        let lang = cx.data_lang();
        let rows = roles.flat_map(|role| of_role(&role, &directory, country, &named, lang)).collect();
        Ok(Output::List(rows).into())
    }
}

/// The user's own people, then the portal's; the role alone where there is nobody.
pub(in crate::command) fn of_role(
    role: &Role,
    directory: &Directory,
    country: Option<Country>,
    named: &[Person],
    lang: Lang,
) -> Vec<Value> {
    let people = directory.people().iter().chain(named).filter(|person| person.role.as_ref() == Some(role));
    let rows: Vec<Value> = people
        .map(|person| {
            json!({
                "role": role.code,
                "roleName": role.name_in(lang),
                "name": person.name,
                "phone": person.phone,
                "email": person.email,
                "does": role.does_in(lang),
                "note": person.note,
                "asOf": person.as_of,
                "source": person.source,
            })
        })
        .collect();
    if !rows.is_empty() {
        return rows;
    }
    let team = role.team.unwrap_or(Team::Office);
    // Nobody is helped by a number of another country.
    let mut printed = directory.entries().iter().filter(|entry| entry.team == team && Some(entry.country) == country);
    let number = printed.find(|entry| entry.kind.is_phone());
    vec![json!({
        "role": role.code,
        "roleName": role.name_in(lang),
        "name": null,
        "phone": number.map(|entry| entry.address()),
        "email": null,
        "does": role.does_in(lang),
        "note": number.and_then(|entry| entry.note_in(lang)),
        "asOf": number.and_then(|entry| entry.as_of.as_deref()),
        "source": number.map(|entry| &*entry.source),
    })]
}
