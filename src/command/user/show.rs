//! `user show`: one user.

use super::{for_administrators, no_such_user, view};
use crate::command::session::Session;
use crate::command::web::{Web, WebArgs};
use crate::command::{Context, Verb};
use crate::domain::UserName;
use crate::error::{Error, Problems};
use crate::portal::ops::user::read;
use crate::render::{Outcome, Shape};
use crate::settings::Api;

/// Show a user of the portal
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox user show bruno.lima@example.com -o json")]
pub struct Args {
    /// Id or user name
    #[arg(value_name = "ID")]
    id: String,

    #[command(flatten)]
    web: WebArgs,
}

impl Verb for Args {
    type Request = (UserName, Web);

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<(UserName, Web)> {
        let web = self.web.parse(1, cx, problems);
        Some((problems.parse("ID", &self.id)?, web))
    }

    fn run<'a>((id, web): (UserName, Web), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::Scim)?;
        let found = session.run(read(&session.portal, &id)).map_err(for_administrators)?;
        let found = found.ok_or_else(|| no_such_user(cx, &id))?;
        web.show(view::user(&found.told, None), &session)
    }
}
