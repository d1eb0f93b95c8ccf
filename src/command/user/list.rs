//! `user list`: the portal's users.

use std::collections::VecDeque;

use serde_json::Value;

use super::{for_administrators, view};
use crate::command::session::Session;
use crate::command::{Context, Verb};
use crate::domain::{Refusal, RoleName, User, fold};
use crate::error::{Error, Problems};
use crate::portal::ops::user::Users;
use crate::portal::wire::scim::equals;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// List the users of the portal (H20)
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox user list
  lumenctl user list --role admin --active -o plain --columns userName
  lumenctl user list --disabled -o json")]
pub struct Args {
    /// Only those with this role (repeat, or commas: with any of them)
    #[arg(long, value_name = "ROLE", value_delimiter = ',')]
    role: Vec<String>,

    /// Only those that may sign in
    #[arg(long)]
    active: bool,

    /// Only those that may not sign in
    #[arg(long)]
    disabled: bool,

    /// Only those with this text in name, user name or e-mail; accents and case do not matter
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,

    /// At most so many
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
}

/// Which users.
pub struct Request {
    roles: Vec<RoleName>,
    active: Option<bool>,
    text: Option<String>,
    limit: usize,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let roles = self.role.iter().filter_map(|text| problems.parse("--role", text)).collect();
        let active = match (self.active, self.disabled) {
            (true, true) => {
                let refusal = Refusal::new("conflicting_options", text!("user-not-together-with-active"));
                problems.add("--disabled", refusal.hint(text!("user-leave-both-out")));
                None
            }
            (true, false) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        };
        let text = self.text.as_deref().map(fold);
        if text.as_deref() == Some("") {
            problems.add("--text", Refusal::new("invalid_text", text!("user-no-letter-and-no-digit")));
        }
        let limit = self.limit.unwrap_or(usize::MAX);
        (problems.len() == before).then_some(Request { roles, active, text, limit })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::Scim)?;
        let users = Users::new(&session.portal, request.filter())?;
        let limit = request.limit;
        let rows = Rows { session, users, request, page: VecDeque::new(), has_failed: false };
        Ok(Output::Stream(Box::new(rows.take(limit))).into())
    }
}

impl Request {
    /// What the portal can sort out for us; [`Request::wants`] looks again at what it gives.
    fn filter(&self) -> Option<String> {
        let mut parts = Vec::new();
        // Several roles are sorted out here, and so is text: a portal's `co` knows nothing of accents.
        if let [role] = self.roles.as_slice() {
            parts.push(equals("roles.value", role.as_str()));
        }
        parts.extend(self.active.map(|active| format!("active eq {active}")));
        (!parts.is_empty()).then(|| parts.join(" and "))
    }

    /// A portal may ignore a filter, so each user is looked at.
    fn wants(&self, user: &User) -> bool {
        let names = [
            Some(&user.user_name),
            user.display_name.as_ref(),
            user.given_name.as_ref(),
            user.family_name.as_ref(),
            user.email.as_ref(),
        ];
        let has_text = |text: &String| names.iter().flatten().any(|name| fold(name).contains(text.as_str()));
        (self.roles.is_empty() || self.roles.iter().any(|role| user.has_role(role.as_str())))
            && self.active.is_none_or(|active| user.active == active)
            && self.text.as_ref().is_none_or(has_text)
    }
}

/// The wanted users, one by one; the first failure ends them.
struct Rows<'a> {
    session: Session<'a>,
    users: Users,
    request: Request,
    page: VecDeque<User>,
    has_failed: bool,
}

impl Iterator for Rows<'_> {
    type Item = Result<Value, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        loop {
            while let Some(user) = self.page.pop_front() {
                if self.request.wants(&user) {
                    return Some(Ok(view::user(&user, None)));
                }
            }
            match self.session.run(self.users.next(&self.session.portal)) {
                Ok(Some(page)) => self.page = page,
                Ok(None) => return None,
                Err(error) => {
                    self.has_failed = true;
                    return Some(Err(for_administrators(error)));
                }
            }
        }
    }
}
