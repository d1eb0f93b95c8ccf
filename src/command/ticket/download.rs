//! `ticket download`: the attachments of a ticket, as files.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::command::session::Session;
use crate::command::{Context, Verb, failure_of};
use crate::domain::{Effect, Refusal, TicketId};
use crate::error::{Error, Kind, Problems};
use crate::portal::ops::attachment::{self, Placed};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// Save the attachments of a ticket
///
/// Files keep the portal's names as far as they are names; nothing is saved outside of the folder, and nothing is
/// overwritten: a file of that name with other content is exit code 5.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox ticket download TT-100001 --to ./evidence
  lumenctl ticket download TT-100001 --attachment 2")]
pub struct Args {
    /// Id of the ticket
    #[arg(value_name = "ID")]
    id: String,

    /// Folder to save them in; it must exist
    #[arg(long, value_name = "DIR", default_value = ".")]
    to: PathBuf,

    /// Only the attachment of this id or name (repeat) [default: all]
    #[arg(long, value_name = "ATTACHMENT")]
    attachment: Vec<String>,
}

/// Which attachments, and where to.
pub struct Request {
    id: TicketId,
    to: PathBuf,
    wanted: Vec<String>,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[
        Column::shown("id", "id"),
        Column::shown("name", "name"),
        Column::shown("path", "file"),
        Column::shown("size", "bytes"),
        Column::hidden("mimeType", "type"),
        Column::shown("effect", "effect"),
    ];

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let id = problems.parse("ID", &self.id);
        if !self.to.is_dir() {
            let refusal = Refusal::new("unreadable_file", text!("ticket-is-no-folder", path = self.to.display()));
            problems.add("--to", refusal.hint(text!("ticket-make-folder")));
            return None;
        }
        Some(Request { id: id?, to: self.to, wanted: self.attachment })
    }

    fn run<'a>(Request { id, to, wanted }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::TroubleTicket)?;
        let listed = session.run(attachment::fetch(&session.portal, id.as_str()))?;
        let known: Vec<String> = listed.iter().map(|one| one.id.clone().unwrap_or_else(|| one.name.clone())).collect();
        let missing: Vec<&String> =
            wanted.iter().filter(|wanted| !listed.iter().any(|one| one.is_called(wanted))).collect();
        if let [first, ..] = missing.as_slice() {
            let error = Error::new(Kind::NotFound, text!("ticket-has-no-attachment", id = id, name = first));
            let hint = text!("ticket-attachments-known", names = known.join(", "));
            return Err(error.field("--attachment").hint(hint));
        }
        let mut rows = Vec::new();
        let mut errors = Vec::new();
        let chosen = listed.into_iter().filter(|one| wanted.is_empty() || wanted.iter().any(|it| one.is_called(it)));
        for one in chosen {
            let name = one.name.clone();
            let saved = one.file_name();
            if saved != name {
                cx.ui.note(&text!("ticket-saved-as", name = name, file = saved));
            }
            match save(&session, &one, &to.join(&saved)) {
                Ok((effect, size)) => rows.push(json!({
                    "id": one.id,
                    "name": name,
                    "path": to.join(&saved).display().to_string(),
                    "size": size,
                    "mimeType": one.mime_type,
                    "effect": effect.as_str(),
                })),
                Err(error) if error.kind == Kind::Interrupted => return Err(error),
                Err(error) => errors.push((name, error)),
            }
        }
        if rows.is_empty() && errors.len() == 1 {
            return Err(errors.remove(0).1);
        }
        if rows.is_empty() && errors.is_empty() {
            cx.ui.note(&text!("ticket-has-no-attachments", id = id));
        }
        let failure = failure_of("attachments", rows.len(), errors);
        Ok(Outcome { failure, ..Output::List(rows).into() })
    }
}

fn save(session: &Session<'_>, one: &attachment::Listed, path: &Path) -> Result<(Effect, u64), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let fetched = session.run(attachment::content(&session.portal, one, folder))?;
    match fetched.place(path)? {
        Placed::New(size) => Ok((Effect::Created, size)),
        Placed::Same(size) => Ok((Effect::Unchanged, size)),
        Placed::Other => Err(Error::new(Kind::Conflict, text!("ticket-file-exists", path = path.display()))
            .code("already_exists")
            .hint(text!("ticket-move-file-away"))),
    }
}
