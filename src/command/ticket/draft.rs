//! Drafts: what was typed for a `ticket open` that failed, as a JSON object that `--from` takes.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::open::Args;
use crate::command::Context;
use crate::domain::{NewTicket, Refusal, nearest};
use crate::error::{Error, Problems};
use crate::files;
use crate::portal::upload::Upload;
use crate::text;

/// A draft is a page of text; more is something else.
pub(super) const MOST_BYTES: u64 = 2 << 20;

/// The keys, as the flags without their dashes.
pub(super) const KEYS: [&str; 10] = [
    "service-id",
    "summary",
    "description",
    "severity",
    "contact-name",
    "contact-phone",
    "contact-email",
    "access-hours",
    "external-id",
    "attach",
];

/// A draft that was read.
pub(super) struct Draft {
    values: Map<String, Value>,
    /// Where it is; `None` for stdin.
    path: Option<PathBuf>,
}

/// Reads what the file of `--from` holds.
pub(super) fn read(file: &str, bytes: &[u8], problems: &mut Problems) -> Option<Draft> {
    const FLAG: &str = "--from";
    let mut refuse = |code, message: String| {
        problems.add(FLAG, Refusal::new(code, message).hint(text!("ticket-draft-is-an-object")));
        None
    };
    let values = match serde_json::from_slice(bytes) {
        Ok(Value::Object(values)) => values,
        Ok(_) => return refuse("invalid_input_file", text!("ticket-draft-not-one-object", file = file)),
        Err(error) => return refuse("invalid_input_file", text!("ticket-draft-not-json", file = file, error = error)),
    };
    let mut is_fine = true;
    for (key, value) in &values {
        let is_text = value.is_string() || value.is_null();
        let is_texts = value.as_array().is_some_and(|items| items.iter().all(Value::is_string));
        let refusal = match KEYS.iter().find(|known| *known == key) {
            None => {
                let keys = KEYS.join(", ");
                let hint = match nearest(key, KEYS) {
                    Some(near) => text!("ticket-draft-did-you-mean", key = near, keys = keys),
                    None => text!("ticket-draft-known-keys", keys = keys),
                };
                Refusal::new("unknown_column", text!("ticket-draft-key-is-no-flag", file = file, key = key)).hint(hint)
            }
            Some(&"attach") if is_texts => continue,
            Some(&"attach") => Refusal::new("invalid_input_file", text!("ticket-draft-attach-list", file = file)),
            Some(_) if is_text => continue,
            Some(_) => Refusal::new("invalid_input_file", text!("ticket-draft-text-in-quotes", file = file, key = key)),
        };
        problems.add(FLAG, refusal);
        is_fine = false;
    }
    is_fine.then(|| Draft { values, path: (file != "stdin").then(|| PathBuf::from(file)) })
}

impl Draft {
    /// Fills in what the command line does not give; returns where the draft is.
    pub(super) fn fill(mut self, args: &mut Args) -> Option<PathBuf> {
        let fields = [
            ("service-id", &mut args.service_id),
            ("summary", &mut args.summary),
            ("description", &mut args.description),
            ("severity", &mut args.severity),
            ("contact-name", &mut args.contact_name),
            ("contact-phone", &mut args.contact_phone),
            ("contact-email", &mut args.contact_email),
            ("access-hours", &mut args.access_hours),
            ("external-id", &mut args.write.external_id),
        ];
        for (key, field) in fields {
            if let (None, Some(Value::String(text))) = (&field, self.values.remove(key)) {
                *field = Some(text);
            }
        }
        if args.attach.is_empty()
            && let Some(Value::Array(files)) = self.values.remove("attach")
        {
            args.attach = files.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        }
        self.path
    }
}

/// Keeps what was given, readable by its owner alone, and says where; a draft that cannot be kept is said too.
pub(super) fn keep(error: Error, ticket: &NewTicket, uploads: &[Upload], cx: &Context<'_>) -> Error {
    match write(ticket, uploads, cx) {
        Ok(path) => {
            let command = format!("lumenctl ticket open --from {}", path.display());
            error.hint(text!("ticket-input-kept", command = command))
        }
        Err(problem) => error.hint(text!("ticket-input-not-kept", problem = problem)),
    }
}

fn write(ticket: &NewTicket, uploads: &[Upload], cx: &Context<'_>) -> Result<PathBuf, Error> {
    let folder = folder(cx)?;
    let name = ticket.external_id.as_str().replace(|char: char| !char.is_ascii_alphanumeric(), "-");
    let mut attached = Vec::new();
    for (at, upload) in uploads.iter().enumerate() {
        attached.push(match upload.path() {
            Some(path) => fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()),
            // What came from stdin is gone unless it is kept too.
            None => {
                let path = folder.join(format!("ticket-{name}-{at}-{}", upload.name));
                files::write_private(
                    &path,
                    &upload.bytes().map_err(|error| Error::from(Refusal::new("unreadable_file", error.to_string())))?,
                )?;
                path
            }
        });
    }
    let contact = &ticket.contact;
    let mut values = Map::new();
    for (key, value) in [
        ("external-id", Some(ticket.external_id.as_str())),
        ("service-id", Some(ticket.service_id.as_str())),
        ("summary", Some(ticket.summary.as_str())),
        ("description", ticket.description.as_deref()),
        ("severity", Some(ticket.severity.as_str())),
        ("contact-name", contact.name.as_deref()),
        ("contact-phone", contact.phone.as_deref()),
        ("contact-email", contact.email.as_deref()),
        ("access-hours", contact.access_hours.as_deref()),
    ] {
        values.extend(value.map(|value| (key.to_owned(), Value::from(value))));
    }
    if !attached.is_empty() {
        values.insert("attach".into(), json!(attached));
    }
    let path = folder.join(format!("ticket-{name}.json"));
    files::write_private(&path, format!("{:#}\n", Value::Object(values)).as_bytes())?;
    Ok(path)
}

/// A draft of ours that has become a ticket is gone; a file of the user's own stays.
pub(super) fn discard(path: &Path, cx: &Context<'_>) {
    let ours = folder(cx).ok().and_then(|ours| ours.canonicalize().ok());
    if ours.is_some() && ours == path.parent().and_then(|folder| folder.canonicalize().ok()) {
        // One that stays is filed once all the same: it holds its external id.
        let _ = fs::remove_file(path);
    }
}

fn folder(cx: &Context<'_>) -> Result<PathBuf, Error> {
    Ok(cx.paths().state()?.join("drafts"))
}
