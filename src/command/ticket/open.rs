//! `ticket open`: file a trouble ticket, once.

use std::fs;
use std::io::{self, Read};
use std::str::FromStr;

use serde_json::{Map, Value, json};
use url::Url;

use super::view;
use crate::command::session::Session;
use crate::command::value::Words;
use crate::command::write::{IfExists, WriteArgs, WriteOptions};
use crate::command::{Context, Verb};
use crate::domain::{Contact, Effect, EmailAddress, NewTicket, Refusal, ServiceId, Severity, Ticket};
use crate::error::{Error, Kind, Problems};
use crate::portal::client::Call;
use crate::portal::create::create;
use crate::portal::ops::trouble_ticket::open_request;
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::Api;

/// The largest description that is read from a file.
const DESCRIPTION_LIMIT: u64 = 1024 * 1024;

/// Open a trouble ticket for a site or service (H5)
///
/// The ticket carries an external id, yours (--external-id) or a new one. The same id is filed once:
/// a command that failed halfway can be run again with it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox ticket open --service-id BR-IPT-10001 --summary 'Link down since 09:12'
  lumenctl ticket open --service-id BR-IPT-10001 --summary 'Packet loss' --severity minor \\
      --description-file mtr.txt --contact-name 'Ana Souza' --contact-phone '+55 11 5555 0100'
  lumenctl ticket open --service-id BR-IPT-10001 --summary 'Link down' --external-id alarm-4711 -o json")]
pub struct Args {
    /// Service ID of the affected site or service; required (H5)
    #[arg(long, value_name = "ID")]
    service_id: Option<String>,

    /// What is wrong, in one line of at most 200 characters; required
    #[arg(long, value_name = "TEXT")]
    summary: Option<String>,

    /// The whole story [default: the summary]
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,

    /// The same from a file, or from stdin with -
    #[arg(long, value_name = "FILE")]
    description_file: Option<String>,

    /// How bad it is
    #[arg(long, value_name = "SEVERITY", default_value = "major", value_parser = Words::new(["critical", "major", "minor"]))]
    severity: String,

    /// Whom to meet at the site
    #[arg(long, value_name = "NAME")]
    contact_name: Option<String>,

    /// Their telephone number
    #[arg(long, value_name = "NUMBER")]
    contact_phone: Option<String>,

    /// Their e-mail address
    #[arg(long, value_name = "ADDRESS")]
    contact_email: Option<String>,

    /// When the site can be entered; without access the ticket waits for you (H6)
    #[arg(long, value_name = "TEXT")]
    access_hours: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// A ticket to be opened, and how.
pub struct Request {
    ticket: NewTicket,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &{
        // A ticket's keys, and what a dry run adds.
        let mut columns = [Column::hidden("requests", "Requests"); view::COLUMNS.len() + 1];
        let mut at = 0;
        while at < view::COLUMNS.len() {
            columns[at] = view::COLUMNS[at];
            at += 1;
        }
        columns
    };

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let options = self.write.parse(cx, problems);
        let service_id = required(problems, "--service-id", self.service_id.as_deref(), 5, "the Service ID")
            .and_then(|text| problems.parse::<ServiceId>("--service-id", text))
            .filter(|id| cx.fits_profile(id, problems));
        let summary = match self.summary.as_deref() {
            Some(text) => problems.parse("--summary", text),
            None => {
                problems.add("--summary", Refusal::new("missing_option", "the summary is missing"));
                None
            }
        };
        let severity = problems.parse::<Severity>("--severity", &self.severity);
        let description = description(self.description, self.description_file.as_deref(), problems);
        let contact = Contact {
            name: line("--contact-name", self.contact_name, problems),
            phone: self.contact_phone.and_then(|text| cx.phone("--contact-phone", &text, problems)),
            email: checked::<EmailAddress>("--contact-email", self.contact_email, problems),
            access_hours: line("--access-hours", self.access_hours, problems),
        };
        let options = options?;
        let external_id = options.external_id.clone();
        let ticket = NewTicket {
            service_id: service_id?,
            summary: summary?,
            description,
            severity: severity?,
            contact,
            external_id,
        };
        Some(Request { ticket, options })
    }

    fn run<'a>(Request { ticket, options }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        if options.dry_run {
            return Ok(Output::Planned(planned(&ticket, cx)?).into());
        }
        let failed = |error: Error| unsettled(error, &ticket);
        let session = Session::open(cx, Api::TroubleTicket).map_err(failed)?;
        let (effect, made) = session.run(create(&session.portal, &ticket, options.is_given)).map_err(failed)?;
        if effect == Effect::Existing {
            if options.if_exists == IfExists::Fail {
                let message = format!("the external id {} exists: ticket {}", ticket.external_id, made.id);
                return Err(Error::new(Kind::Conflict, message)
                    .code("already_exists")
                    .hint(format!("lumenctl ticket status {} shows it", made.id)));
            }
            for difference in differences(&ticket, &made) {
                cx.ui.warning(&difference);
            }
        }
        if options.is_given && made.external_id.is_none() {
            cx.ui.warning("the portal did not keep the external id: a repeated command may file a second ticket");
        }
        let json = view::ticket(&made, Some(effect), &session.settings().waiting_statuses)?;
        Ok(Output::Created(json).into())
    }
}

fn required<'a>(problems: &mut Problems, flag: &str, value: Option<&'a str>, rule: u8, what: &str) -> Option<&'a str> {
    if value.is_none() {
        problems.add(
            flag,
            Refusal::new("missing_option", format!("{what} is missing"))
                .rule(rule)
                .hint(format!("the TSC asks for {what} of the affected site or service: add {flag} ID")),
        );
    }
    value
}

/// One line of text, not empty.
fn line(flag: &str, text: Option<String>, problems: &mut Problems) -> Option<String> {
    let text = text?;
    let trimmed = text.trim();
    if trimmed.is_empty() || trimmed.contains(char::is_control) || trimmed.chars().count() > 200 {
        let message = "it must be one line of 1 to 200 characters";
        problems.add(flag, Refusal::new("invalid_text", message));
        return None;
    }
    Some(trimmed.to_owned())
}

/// A text that has a type of its own.
fn checked<T: FromStr<Err = Refusal> + ToString>(
    flag: &str,
    text: Option<String>,
    problems: &mut Problems,
) -> Option<String> {
    Some(problems.parse::<T>(flag, &text?)?.to_string())
}

/// The description as given, from a file, or from stdin.
fn description(text: Option<String>, file: Option<&str>, problems: &mut Problems) -> Option<String> {
    const FLAG: &str = "--description-file";
    let Some(file) = file else { return text.filter(|text| !text.trim().is_empty()) };
    let mut refuse = |code, message: String| {
        problems.add(FLAG, Refusal::new(code, message));
        None
    };
    if text.is_some() {
        return refuse("conflicting_options", "it cannot be given together with --description".into());
    }
    let mut bytes = Vec::new();
    let read = if file == "-" {
        io::stdin().lock().take(DESCRIPTION_LIMIT + 1).read_to_end(&mut bytes)
    } else {
        fs::File::open(file).and_then(|file| file.take(DESCRIPTION_LIMIT + 1).read_to_end(&mut bytes))
    };
    match read {
        Err(error) => refuse("unreadable_file", format!("{file} cannot be read: {error}")),
        Ok(length) if length as u64 > DESCRIPTION_LIMIT => {
            refuse("file_too_large", format!("{file} is larger than 1 MiB; attach it instead of describing with it"))
        }
        Ok(_) => match String::from_utf8(bytes) {
            Ok(text) if text.trim().is_empty() => refuse("empty_file", format!("{file} is empty")),
            Ok(text) => Some(text),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                refuse("not_utf8", format!("{file} is not UTF-8 text: byte {at} does not fit"))
            }
        },
    }
}

/// What would be sent, and what the ticket would say.
fn planned(ticket: &NewTicket, cx: &Context<'_>) -> Result<Value, Error> {
    let settings = cx.settings()?;
    // Without a profile the request is shown as the sandbox or any TMF621 v5 portal would get it, from its root on.
    let portal = settings.portal().ok();
    let nowhere = Url::parse("http://localhost/tmf-api/troubleTicket/v5")
        .map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
    let root = portal.as_ref().and_then(|portal| portal.roots.get(Api::TroubleTicket)).unwrap_or(&nowhere);
    let call = open_request(root, ticket)?;
    let url = if portal.is_some() { call.url.to_string() } else { call.url.path().to_owned() };
    Ok(json!({
        "effect": Effect::Planned.as_str(),
        "externalId": ticket.external_id.as_str(),
        "name": ticket.summary.as_str(),
        "description": ticket.description.as_deref().unwrap_or(ticket.summary.as_str()),
        "severity": ticket.severity.as_str(),
        "serviceId": ticket.service_id.as_str(),
        "contact": view::json(&view::contact(&ticket.contact))?,
        "requests": [request(&call, &url)?],
    }))
}

/// A request as `--dry-run` prints it: the credential is named, not shown.
fn request(call: &Call, url: &str) -> Result<Value, Error> {
    let mut headers = Map::new();
    headers.insert("authorization".into(), "Bearer [redacted]".into());
    for (name, value) in &call.headers {
        headers.insert(name.as_str().to_owned(), value.to_str().unwrap_or_default().into());
    }
    let body: Value = serde_json::from_slice(call.body.as_deref().unwrap_or(b"null"))
        .map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
    Ok(json!({"method": call.method.as_str(), "url": url, "headers": headers, "body": body}))
}

/// Every failure says under which external id the ticket may or may not be on file, and what settles it.
fn unsettled(error: Error, ticket: &NewTicket) -> Error {
    let id = &ticket.external_id;
    match error.kind {
        Kind::OutcomeUnknown => error.hint(format!(
            "run the same command again with --external-id {id}: it looks the ticket up before it sends anything"
        )),
        Kind::Interrupted => error.hint(format!(
            "the ticket may be on file: run the same command again with --external-id {id} to make sure"
        )),
        Kind::InvalidInput | Kind::NotConfigured | Kind::NotAuthenticated | Kind::Forbidden => error,
        _ => error.hint(format!("external id of this request: {id} (--external-id makes a second run safe)")),
    }
}

/// How an existing ticket differs from what was asked, a sentence each.
fn differences(asked: &NewTicket, found: &Ticket) -> Vec<String> {
    let description = asked.description.as_deref().unwrap_or(asked.summary.as_str());
    [
        ("summary", asked.summary.as_str(), &found.name),
        ("description", description, &found.description),
        ("severity", asked.severity.as_str(), &found.severity),
        ("Service ID", asked.service_id.as_str(), &found.service_id),
    ]
    .into_iter()
    .filter(|(_, asked, found)| found.as_deref().is_some_and(|found| found != *asked))
    .map(|(what, asked, found)| {
        format!("the existing ticket differs: its {what} is '{}', not '{asked}'", found.as_deref().unwrap_or_default())
    })
    .collect()
}
