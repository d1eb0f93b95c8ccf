//! `user add`: a new user, once.

use std::str::FromStr;

use serde_json::{Value, json};

use super::modify::{phone, roles};
use super::roles::check;
use super::{NOUN, for_administrators, view};
use crate::command::filing::{Filing, file, write_json};
use crate::command::session::Session;
use crate::command::write::{WriteArgs, WriteOptions, planned_portal, planned_requests};
use crate::command::{Context, Verb};
use crate::domain::{Effect, NewUser, Refusal, User};
use crate::error::{Error, Kind, Problems};
use crate::portal::client::Body;
use crate::portal::ops::resource::CreateRequest;
use crate::portal::ops::user::find_by_name;
use crate::portal::wire::scim;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// Add a user to the portal (H20)
///
/// Only the administrator user of a service order may. There is no option for a password: the portal mails one to the
/// user (H19). A user name that exists is not added again: the user that is there is shown, and what differs is said.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox user add --user-name rita.gomes@example.com \\
      --given-name Rita --family-name Gomes --email rita.gomes@example.com --role ticketUser
  lumenctl user add --user-name noc --given-name NOC --family-name Night \\
      --email noc@example.com --inactive --external-id hr-4711 -o json")]
pub struct Args {
    /// What the user signs in with; required
    #[arg(long, value_name = "NAME")]
    user_name: Option<String>,

    /// Given name; required
    #[arg(long, value_name = "NAME")]
    given_name: Option<String>,

    /// Family name; required
    #[arg(long, value_name = "NAME")]
    family_name: Option<String>,

    /// E-mail address; required
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,

    /// Telephone number
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,

    /// A role, by the portal's word (repeat, or commas)
    #[arg(long, value_name = "ROLE", value_delimiter = ',')]
    role: Vec<String>,

    /// Do not let the user sign in yet; `user enable` does
    #[arg(long)]
    inactive: bool,

    #[command(flatten)]
    write: WriteArgs,
}

/// A user to be added, and how.
pub struct Request {
    user: NewUser,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let options = self.write.parse(cx, problems);
        let user_name = required("--user-name", self.user_name.as_deref(), problems);
        let given_name = required("--given-name", self.given_name.as_deref(), problems);
        let family_name = required("--family-name", self.family_name.as_deref(), problems);
        let email = required("--email", self.email.as_deref(), problems);
        let phone = self.phone.as_deref().and_then(|text| phone(text, cx, problems));
        let roles = roles("--role", &self.role, problems);
        if problems.len() > before {
            return None;
        }
        let options = options?;
        let user = NewUser {
            user_name: user_name?,
            given_name: given_name?,
            family_name: family_name?,
            email: email?,
            phone,
            roles,
            active: !self.inactive,
            external_id: options.external_id.clone(),
        };
        Some(Request { user, options })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let Request { user, options } = &request;
        if options.dry_run {
            return Ok(Output::Planned(planned(user, cx)?).into());
        }
        let session = Session::open(cx, Api::Scim)?;
        let asked: Vec<_> = user.roles.iter().map(|role| ("--role", role)).collect();
        check(cx, &session, &asked).map_err(for_administrators)?;
        let (effect, made) = add(cx, &session, user, options)?;
        if effect == Effect::Existing {
            for (what, asked, found) in user.differences(&made) {
                cx.ui.warning(&text!("user-existing-differs", what = what, found = found, asked = asked));
            }
        }
        options.found(effect, || text!("user-exists", user_name = made.user_name, id = made.id))?;
        Ok(Output::Created(view::user(&made, Some(effect))).into())
    }
}

/// Adds the user, or finds the one that has its external id or its name.
fn add(
    cx: &Context<'_>,
    session: &Session<'_>,
    user: &NewUser,
    options: &WriteOptions,
) -> Result<(Effect, User), Error> {
    let filing = Filing { noun: NOUN, external_id: &user.external_id, is_given: options.is_given, is_large: false };
    let result = file(cx, session, &filing, |_, out| write_json(out, &scim::create(user)));
    match result {
        // `uniqueness` (RFC 7644 §3.12): the name is taken.
        Err(error) if error.kind == Kind::Conflict => {
            match session.run(find_by_name(&session.portal, &user.user_name)) {
                // Under an id that was made now, it is our own request whose first answer was lost.
                Ok(Some(found)) if found.external_id.as_deref() == Some(user.external_id.as_str()) => {
                    Ok((if options.is_given { Effect::Existing } else { Effect::Created }, found))
                }
                Ok(Some(found)) => Ok((Effect::Existing, found)),
                Ok(None) | Err(_) => Err(error),
            }
        }
        result => result.map_err(for_administrators),
    }
}

fn planned(user: &NewUser, cx: &Context<'_>) -> Result<Value, Error> {
    let (portal, has_origin) = planned_portal(cx)?;
    let body = scim::create(user).to_string().into_bytes();
    let request = CreateRequest::<User>::new(&portal, &user.external_id, true, Body::Bytes(body.into()))?;
    Ok(json!({
        "effect": Effect::Planned.as_str(),
        "externalId": user.external_id.as_str(),
        "userName": user.user_name.as_str(),
        "givenName": user.given_name.as_str(),
        "familyName": user.family_name.as_str(),
        "email": user.email.to_string(),
        "phone": user.phone.as_ref().map(ToString::to_string),
        "roles": user.roles.iter().map(|role| role.as_str()).collect::<Vec<_>>(),
        "active": user.active,
        "requests": planned_requests(&[request.call], has_origin)?,
    }))
}

fn required<T: FromStr<Err = Refusal>>(flag: &str, text: Option<&str>, problems: &mut Problems) -> Option<T> {
    match text {
        Some(text) => problems.parse(flag, text),
        None => {
            problems.add(flag, Refusal::new("missing_option", text!("user-required-and-not-given")).rule(20));
            None
        }
    }
}
