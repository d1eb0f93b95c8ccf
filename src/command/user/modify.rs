//! `user modify`: another name, mail, phone or role.

use super::change::{self, Request};
use super::view;
use crate::command::write::WriteArgs;
use crate::command::{Context, Verb};
use crate::domain::{PhoneNumber, Refusal, RoleName, UserChange};
use crate::error::{Error, Problems};
use crate::render::{Outcome, Shape};
use crate::text;

/// Change a user's name, e-mail, phone or roles (H20)
///
/// The user is looked at first, and only that version is changed: what another administrator changes at the same moment
/// is not overwritten. Passwords are not handled here: for a forgotten one the portal mails a new one (H19).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox user modify bruno.lima@example.com --add-role changeUser \\
      --remove-role ticketUser
  lumenctl user modify U-300002 --email bruno@example.com --phone '+55 11 5555 0142'")]
pub struct Args {
    /// Id or user name
    #[arg(value_name = "ID")]
    id: String,

    /// Given name
    #[arg(long, value_name = "NAME")]
    given_name: Option<String>,

    /// Family name
    #[arg(long, value_name = "NAME")]
    family_name: Option<String>,

    /// E-mail address, instead of the one that is shown
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,

    /// Telephone number, instead of the one that is shown
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,

    /// A role that the user gets (repeat, or commas)
    #[arg(long, value_name = "ROLE", value_delimiter = ',')]
    add_role: Vec<String>,

    /// A role that the user loses (repeat, or commas)
    #[arg(long, value_name = "ROLE", value_delimiter = ',')]
    remove_role: Vec<String>,

    #[command(flatten)]
    write: WriteArgs,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let id = problems.parse("ID", &self.id);
        let options = self.write.parse(cx, problems);
        let change = UserChange {
            given_name: self.given_name.as_deref().and_then(|text| problems.parse("--given-name", text)),
            family_name: self.family_name.as_deref().and_then(|text| problems.parse("--family-name", text)),
            email: self.email.as_deref().and_then(|text| problems.parse("--email", text)),
            phone: self.phone.as_deref().and_then(|text| phone(text, cx, problems)),
            add_roles: roles("--add-role", &self.add_role, problems),
            remove_roles: roles("--remove-role", &self.remove_role, problems),
            active: None,
        };
        for role in change.remove_roles.iter().filter(|role| change.add_roles.contains(role)) {
            let refusal = Refusal::new("conflicting_options", text!("user-role-is-added-too", role = role));
            problems.add("--remove-role", refusal.hint(text!("user-give-it-to-one-option")));
        }
        if change.is_empty() && problems.len() == before {
            let options = "--given-name, --family-name, --email, --phone, --add-role, --remove-role";
            let refusal = Refusal::new("nothing_to_do", text!("user-nothing-is-different"));
            problems.add("user modify", refusal.hint(text!("user-give-at-least-one", options = options)));
        }
        (problems.len() == before).then_some(Request { id: id?, change, options: options? })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        change::run(&request, cx)
    }
}

/// A telephone number; one without its country code is of the profile's country.
pub(super) fn phone(text: &str, cx: &Context<'_>, problems: &mut Problems) -> Option<PhoneNumber> {
    // What the profile's country has made of it is read back as E.164.
    cx.phone("--phone", text, problems).and_then(|number| number.parse().ok())
}

/// Roles, each once.
pub(super) fn roles(flag: &str, words: &[String], problems: &mut Problems) -> Vec<RoleName> {
    let mut roles: Vec<RoleName> = Vec::new();
    for role in words.iter().filter_map(|word| problems.parse(flag, word)) {
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    roles
}
