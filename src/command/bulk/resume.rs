//! `bulk resume`: go on with a batch.

use super::find::find;
use crate::bulk::journal::{Folder, Found, Head};
use crate::command::many::{self, Batch, ManyArgs, Rows};
use crate::command::{Context, Verb, billing, change, session, ticket};
use crate::domain::Refusal;
use crate::error::{Error, Problems};
use crate::render::{Outcome, Shape};
use crate::text;

/// Go on with a batch that was killed, interrupted or stopped
///
/// Its rows are read again from where they came from; stdin was kept. Rows that are filed are not sent again, rows that
/// failed are tried again. It does the same as running the first command once more.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl bulk resume ticket-open-3f9a2c71b04d --rate 5/s")]
pub struct Args {
    /// The batch, as `bulk list` names it, or the beginning of its name, or its journal's file
    #[arg(value_name = "BATCH")]
    batch: String,

    #[command(flatten)]
    pace: many::PaceArgs,
}

/// The batch, with its rows read and checked.
pub enum Request {
    /// `ticket open`
    Tickets(Box<Batch<ticket::open::Args>>),
    /// `change submit`
    Changes(Box<Batch<change::submit::Args>>),
    /// `billing modify`
    Inquiries(Box<Batch<billing::modify::Args>>),
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = many::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let mut refuse = |error: Error| {
            let hint = error.hints.into_iter().next();
            problems.add("BATCH", Refusal { hint, ..Refusal::new(error.code, error.message) });
        };
        let found = match find(&self.batch, cx) {
            Ok(found) => found,
            Err(error) => {
                refuse(error);
                return None;
            }
        };
        let Some(head) = &found.head else {
            let message = text!("bulk-head-is-damaged", path = found.path.display());
            problems.add("BATCH", Refusal::new("damaged_journal", message).hint(text!("bulk-run-first-command-again")));
            return None;
        };
        match head.command.as_str() {
            ticket::open::Args::COMMAND => again(head, &found, self.pace, cx, problems).map(Request::Tickets),
            change::submit::Args::COMMAND => again(head, &found, self.pace, cx, problems).map(Request::Changes),
            billing::modify::Args::COMMAND => again(head, &found, self.pace, cx, problems).map(Request::Inquiries),
            other => {
                let message = text!("bulk-version-does-not-know", command = other.escape_debug());
                problems.add("BATCH", Refusal::new("unknown_command", message));
                None
            }
        }
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        match request {
            Request::Tickets(batch) => many::run(*batch, cx),
            Request::Changes(batch) => many::run(*batch, cx),
            Request::Inquiries(batch) => many::run(*batch, cx),
        }
    }
}

/// The first command once more.
fn again<A: Rows>(
    head: &Head,
    found: &Found,
    pace: many::PaceArgs,
    cx: &Context<'_>,
    problems: &mut Problems,
) -> Option<Box<Batch<A>>> {
    let portal = cx.settings().ok().and_then(|settings| session::portal_name(settings, A::API));
    if portal.as_ref() != Some(&head.portal) {
        let hint = match (head.portal.as_str(), &head.profile) {
            (session::SANDBOX, _) => text!("bulk-run-with-flag", flag = "--sandbox"),
            (_, Some(profile)) => text!("bulk-run-with-flag", flag = format!("--profile {profile}")),
            (portal, None) => text!("bulk-run-with-portal", portal = portal),
        };
        problems.add("BATCH", Refusal::new("other_portal", text!("bulk-belongs-to-other-portal")).hint(hint));
        return None;
    }
    let from = match head.is_copied() {
        true => Folder::spool(&found.path).display().to_string(),
        false => head.source.clone(),
    };
    let source = many::open(&from, Some(&head.format), cx, problems)?;
    let args = many::restore::<A>(head, ManyArgs::again(head, from, found.path.clone(), pace));
    Batch::prepare(args, source, cx, problems).map(Box::new)
}
