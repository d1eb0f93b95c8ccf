//! `user reconcile`

use super::NOUN;
use crate::command::reconcile::{self, ReconcileArgs, Request};
use crate::command::{Context, Verb};
use crate::domain::User;
use crate::error::{Error, Problems};
use crate::render::{Outcome, Shape};

/// Settle every `user add` of this machine whose fate is not known
///
/// A user that the portal has is found by its external id. One that it does not have a minute after it was sent, longer
/// than any request lives, is sent again under the same id; so the command may wait for a minute.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl user reconcile --external-id hr-4711 -o json")]
pub struct Args {
    #[command(flatten)]
    reconcile: ReconcileArgs,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = reconcile::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        self.reconcile.parse(problems)
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        reconcile::run::<User>(NOUN, &request, cx)
    }
}
