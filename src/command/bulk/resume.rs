//! `bulk resume`: go on with a batch.

use super::find::find;
use crate::bulk::journal::{Folder, Found, Head};
use crate::command::many::{self, Batch, ManyArgs, Rows};
use crate::command::{Context, Verb, billing, change, session, ticket};
use crate::domain::Refusal;
use crate::error::{Error, Problems};
use crate::render::{Outcome, Shape};

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
            let message = format!("the head of {} is damaged", found.path.display());
            let hint = "run the first command again: it knows the rows, and looks each up first";
            problems.add("BATCH", Refusal::new("damaged_journal", message).hint(hint));
            return None;
        };
        match head.command.as_str() {
            ticket::open::Args::COMMAND => again(head, &found, self.pace, cx, problems).map(Request::Tickets),
            change::submit::Args::COMMAND => again(head, &found, self.pace, cx, problems).map(Request::Changes),
            billing::modify::Args::COMMAND => again(head, &found, self.pace, cx, problems).map(Request::Inquiries),
            other => {
                let message = format!("this version of lumenctl does not know '{}'", other.escape_debug());
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
        let way = match (head.portal.as_str(), &head.profile) {
            (session::SANDBOX, _) => "--sandbox".to_owned(),
            (_, Some(profile)) => format!("--profile {profile}"),
            (portal, None) => format!("the portal at {portal}"),
        };
        let refusal = Refusal::new("other_portal", "the batch belongs to another portal");
        problems.add("BATCH", refusal.hint(format!("run this with {way}")));
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
