//! `ticket attach`: files for the carrier.

use serde_json::json;

use super::change::{changed, not_any_more, unknown_outcome};
use super::open::{no_attachments, uploads};
use super::view;
use crate::command::session::Session;
use crate::command::write::{WriteArgs, WriteOptions, planned_portal, planned_requests};
use crate::command::{Context, Verb, failure_of};
use crate::domain::{Effect, Ticket, TicketId};
use crate::error::{Error, Kind, Problems};
use crate::portal::ops::resource::read;
use crate::portal::ops::ticket_change::{add, addition_call, same_content};
use crate::portal::upload::Upload;
use crate::portal::wire::tmf621::Addition;
use crate::render::{Outcome, Shape};
use crate::settings::Api;
use crate::text;

/// Attach files to a ticket
///
/// A file that is attached already, with the same name and content, is not attached again, so the command can be
/// run again.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox ticket attach TT-100001 trace.txt photo.jpg
  tcpdump -c 50 -w - | lumenctl ticket attach TT-100001 -")]
pub struct Args {
    /// Id of the ticket
    #[arg(value_name = "ID")]
    id: String,

    /// Files, or stdin with -
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// Which files, and where to.
pub struct Request {
    id: TicketId,
    files: Vec<Upload>,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS_OF_WRITE;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let id = problems.parse("ID", &self.id);
        let options = self.write.parse(cx, problems);
        let files = uploads("FILE", &self.files, cx, problems);
        Some(Request { id: id?, files: files?, options: options? })
    }

    fn run<'a>(Request { id, files, options }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let key = &options.external_id;
        if options.dry_run {
            let (portal, has_origin) = planned_portal(cx)?;
            let call =
                |file| addition_call(&portal, id.as_str(), Addition::File(file), portal.dialect.notes, Some(&[]), key);
            let calls = files.iter().map(call).collect::<Result<Vec<_>, _>>()?;
            files.iter().try_for_each(Upload::check)?;
            let requests = planned_requests(&calls, has_origin)?;
            let planned = json!({"effect": Effect::Planned.as_str(), "id": id.as_str(), "requests": requests});
            return Ok(crate::render::Output::Planned(planned).into());
        }
        let session = Session::open(cx, Api::TroubleTicket)?;
        if !session.settings().dialect.facts().has_attachments {
            return Err(no_attachments());
        }
        let mut present = session.run(read::<Ticket>(&session.portal, id.as_str()))?;
        let mut effect = Effect::Unchanged;
        let mut errors: Vec<(String, Error)> = Vec::new();
        for file in &files {
            if same_content(&present.raw, file)? {
                continue;
            }
            if present.told.status.is_final() {
                let Ticket { id, status, .. } = &present.told;
                return Err(not_any_more(text!("ticket-takes-no-files", id = id, status = status)));
            }
            match session.run(add(&session.portal, present, Addition::File(file), key)) {
                Ok(_) => effect = Effect::Updated,
                Err(error) if error.kind == Kind::Interrupted => return Err(error),
                Err(error) => errors.push((file.name.clone(), unknown_outcome(error, cx, &id, "attachments"))),
            }
            present = session.run(read::<Ticket>(&session.portal, id.as_str()))?;
        }
        if errors.is_empty() {
            options.found(effect, || text!("ticket-has-files-already", id = id))?;
        }
        match (files.len(), errors.len()) {
            (1, 1) => Err(errors.remove(0).1),
            (count, failed) => {
                let failure = failure_of("files", count - failed, errors);
                Ok(Outcome { failure, ..changed(&session, &present.told, effect)? })
            }
        }
    }
}
