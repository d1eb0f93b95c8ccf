//! `ticket comment`: a note for the carrier.

use serde_json::json;

use super::change::{changed, not_any_more, unknown_outcome};
use super::view;
use crate::command::session::Session;
use crate::command::write::{WriteArgs, WriteOptions, planned_portal, planned_requests};
use crate::command::{Context, Verb, long_text};
use crate::domain::{Effect, Refusal, Ticket, TicketId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::read;
use crate::portal::ops::ticket_change::{add, addition_call, same_text};
use crate::portal::wire::tmf621::Addition;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// Add a note to a ticket
///
/// The answer to a question of the carrier ends the wait for you, and the SLA clock runs again (H6). The text of the
/// newest note is not added a second time, so the command can be run again.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox ticket comment TT-100001 --text 'Access today from 10:00 to 18:00'
  mtr -rwc 100 198.51.100.1 | lumenctl ticket comment TT-100001 --text-file -")]
pub struct Args {
    /// Id of the ticket
    #[arg(value_name = "ID")]
    id: String,

    /// What to say
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,

    /// The same from a file, or from stdin with -
    #[arg(long, value_name = "FILE")]
    text_file: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// What to say, and where.
pub struct Request {
    id: TicketId,
    text: String,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS_OF_WRITE;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let id = problems.parse("ID", &self.id);
        let options = self.write.parse(cx, problems);
        let text = long_text(("--text", self.text), ("--text-file", self.text_file.as_deref()), problems);
        if text.is_none() && problems.len() == before {
            let refusal = Refusal::new("missing_option", text!("ticket-text-missing"));
            problems.add("--text", refusal.hint(text!("ticket-add-text")));
        }
        Some(Request { id: id?, text: text?, options: options? })
    }

    fn run<'a>(Request { id, text, options }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let note = Addition::Note(&text);
        let key = &options.external_id;
        if options.dry_run {
            let (portal, has_origin) = planned_portal(cx)?;
            let call = addition_call(&portal, id.as_str(), note, portal.dialect.notes, Some(&[]), key)?;
            let requests = planned_requests(&[call], has_origin)?;
            let planned = json!({"effect": Effect::Planned.as_str(), "id": id.as_str(), "requests": requests});
            return Ok(Output::Planned(planned).into());
        }
        let session = Session::open(cx, Api::TroubleTicket)?;
        let present = session.run(read::<Ticket>(&session.portal, id.as_str()))?;
        if present.told.notes.last().is_some_and(|newest| same_text(&newest.text, &text)) {
            options.found(Effect::Unchanged, || text!("ticket-newest-note-says-so", id = id))?;
            return changed(&session, &present.told, Effect::Unchanged);
        }
        if present.told.status.is_final() {
            let Ticket { id, status, .. } = &present.told;
            return Err(not_any_more(text!("ticket-takes-no-notes", id = id, status = status)));
        }
        let ticket = session
            .run(add(&session.portal, present, note, key))
            .map_err(|error| unknown_outcome(error, cx, &id, "notes"))?;
        changed(&session, &ticket, Effect::Updated)
    }
}
