//! `user disable`

use super::change::{self, Request};
use super::view;
use crate::command::write::WriteArgs;
use crate::command::{Context, Verb};
use crate::domain::UserChange;
use crate::error::{Error, Problems};
use crate::render::{Outcome, Shape};

/// Keep a user from signing in (H20)
///
/// Neither you yourself nor the last active administrator can be disabled. The user is not deleted.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox user disable diego.rojas@example.com")]
pub struct Args {
    /// Id or user name
    #[arg(value_name = "ID")]
    id: String,

    #[command(flatten)]
    write: WriteArgs,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let id = problems.parse("ID", &self.id);
        let options = self.write.parse(cx, problems);
        let change = UserChange { active: Some(false), ..UserChange::default() };
        Some(Request { id: id?, change, options: options? })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        change::run(&request, cx)
    }
}
