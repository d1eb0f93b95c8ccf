//! `ticket open`: file a trouble ticket, once.

use std::collections::BTreeMap;
use std::io;
use std::path;
use std::str::FromStr;

use serde_json::{Value, json};

use super::view;
use super::wait;
use super::{NOUN, draft};
use crate::command::filing::{Filing, file, write_json};
use crate::command::many::{self, Batch, Field, Look, ManyArgs, Rows, Settled, once};
use crate::command::session::Session;
use crate::command::value::Words;
use crate::command::waiting::{DEFAULT_LIMIT, Goal, wait_for};
use crate::command::write::{WriteArgs, WriteOptions, planned_portal, planned_requests};
use crate::command::{Context, Verb, long_text};
use crate::domain::{Contact, Effect, EmailAddress, NewTicket, Refusal, ServiceId, Severity, Ticket, TicketStatus};
use crate::error::{Error, Kind, PhoneLine, Problems};
use crate::portal::client::Body;
use crate::portal::ops::resource::{CreateRequest, Pages};
use crate::portal::upload::Upload;
use crate::portal::wire::tmf621;
use crate::portal::{AuthedPortal, Carrier, PortalError};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::{Api, AttachmentLimit};
use crate::text;

/// The severity where nobody says.
const DEFAULT_SEVERITY: &str = "major";

/// Open a trouble ticket for a site or service (H5)
///
/// The ticket carries an external id, yours (--external-id) or a new one. The same id is filed once:
/// a command that failed halfway can be run again with it.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox ticket open --service-id BR-IPT-10001 --summary 'Link down since 09:12'
  lumenctl ticket open --service-id BR-IPT-10001 --summary 'Packet loss' --severity minor \\
      --description-file mtr.txt --contact-name 'Ana Souza' --contact-phone '+55 11 5555 0100'
  lumenctl ticket open --service-id BR-IPT-10001 --summary 'Link down' \\
      --external-id alarm-4711 -o json
  tcpdump -c 50 -w - | lumenctl ticket open --service-id BR-IPT-10001 --summary 'Odd packets' \\
      --attach -
  lumenctl ticket open --service-id BR-IPT-10001 --summary 'Link down' --unless-open \\
      --wait resolved")]
pub struct Args {
    /// Service ID of the affected site or service; required (H5)
    #[arg(long, value_name = "ID")]
    pub(super) service_id: Option<String>,

    /// What is wrong, in one line of at most 200 characters; required
    #[arg(long, value_name = "TEXT")]
    pub(super) summary: Option<String>,

    /// The whole story [default: the summary]
    #[arg(long, value_name = "TEXT")]
    pub(super) description: Option<String>,

    /// The same from a file, or from stdin with -
    #[arg(long, value_name = "FILE")]
    description_file: Option<String>,

    /// How bad it is [default: major]
    #[arg(long, value_name = "SEVERITY", value_parser = Words::new(["critical", "major", "minor"]))]
    pub(super) severity: Option<String>,

    /// Whom to meet at the site [default: the profile's contact]
    #[arg(long, value_name = "NAME")]
    pub(super) contact_name: Option<String>,

    /// Their telephone number
    #[arg(long, value_name = "NUMBER")]
    pub(super) contact_phone: Option<String>,

    /// Their e-mail address
    #[arg(long, value_name = "ADDRESS")]
    pub(super) contact_email: Option<String>,

    /// When the site can be entered; without access the ticket waits for you (H6)
    #[arg(long, value_name = "TEXT")]
    pub(super) access_hours: Option<String>,

    /// A file to attach, or stdin with - (repeat)
    #[arg(long, value_name = "FILE")]
    pub(super) attach: Vec<String>,

    /// Return the service's open ticket, if there is one, instead of opening another
    #[arg(long)]
    unless_open: bool,

    /// Wait until the ticket reaches this state; exit codes as of `ticket wait`
    #[arg(long, value_name = "STATE", value_parser = Words::new(wait::STATES))]
    wait: Option<String>,

    /// How long to wait at the most
    #[arg(long, value_name = "DURATION", default_value = DEFAULT_LIMIT)]
    wait_timeout: String,

    /// Keep what was given in a draft if this fails, for a second try with --from
    #[arg(long)]
    recover: bool,

    #[command(flatten)]
    many: ManyArgs,

    #[command(flatten)]
    pub(super) write: WriteArgs,
}

/// What is to be opened.
pub enum Request {
    /// A ticket.
    One(Box<Opening>),
    /// A ticket a row.
    Many(Box<Batch<Args>>),
    /// An empty file of rows.
    Skeleton(String),
}

/// A ticket to be opened, and how.
pub struct Opening {
    ticket: NewTicket,
    files: Vec<Upload>,
    options: WriteOptions,
    unless_open: bool,
    goal: Option<Goal<TicketStatus>>,
    recover: bool,
    draft: Option<path::PathBuf>,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS_OF_WRITE;

    fn shape(request: &Request) -> Shape {
        match request {
            Request::One(_) | Request::Skeleton(_) => Self::COLUMNS,
            Request::Many(batch) => batch.shape(),
        }
    }

    fn into_request(mut self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        if let Some(text) = many::skeleton(&mut self, problems)? {
            return Some(Request::Skeleton(text));
        }
        self.check_stdin(problems);
        let Some(from) = self.many.from(problems) else {
            return self.opening(None, cx, problems).map(|opening| Request::One(Box::new(opening)));
        };
        let source = many::open(from, self.many.format(), cx, problems)?;
        // A file with nothing but one object is a draft: one ticket, with all that one ticket can have.
        let draft = match self.many.is_for_rows() {
            true => None,
            false => problems.take("--from", source.one_object(draft::MOST_BYTES))?,
        };
        match draft {
            Some(bytes) => {
                let draft = draft::read(source.name(), &bytes, problems)?;
                let path = draft.fill(&mut self);
                self.opening(path, cx, problems).map(|opening| Request::One(Box::new(opening)))
            }
            None => Batch::prepare(self, source, cx, problems).map(|batch| Request::Many(Box::new(batch))),
        }
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        match request {
            Request::One(opening) => opening.run(cx),
            Request::Many(batch) => many::run(*batch, cx),
            Request::Skeleton(text) => Ok(Output::Text(text).into()),
        }
    }
}

impl Args {
    /// One ticket; `draft` is the file that it was taken from.
    fn opening(self, draft: Option<path::PathBuf>, cx: &Context<'_>, problems: &mut Problems) -> Option<Opening> {
        let options = self.write.parse(cx, problems);
        let service_id = match self.service_id.as_deref() {
            Some(text) => problems.parse::<ServiceId>("--service-id", text),
            None => {
                let refusal = Refusal::new("missing_option", text!("ticket-service-id-missing")).rule(5);
                problems.add("--service-id", refusal.hint(text!("ticket-add-service-id")));
                None
            }
        };
        let service_id = service_id.filter(|id| cx.fits_profile("--service-id", id, problems));
        let summary = match self.summary.as_deref() {
            Some(text) => problems.parse("--summary", text),
            None => {
                problems.add("--summary", Refusal::new("missing_option", text!("ticket-summary-missing")));
                None
            }
        };
        let severity = problems.parse::<Severity>("--severity", self.severity.as_deref().unwrap_or(DEFAULT_SEVERITY));
        let description = long_text(
            ("--description", self.description),
            ("--description-file", self.description_file.as_deref()),
            problems,
        );
        let contact = Contact {
            name: line("--contact-name", self.contact_name, problems),
            phone: self.contact_phone.and_then(|text| cx.phone("--contact-phone", &text, problems)),
            email: checked::<EmailAddress>("--contact-email", self.contact_email, problems),
            access_hours: line("--access-hours", self.access_hours, problems),
        };
        let contact = or_of_profile(contact, cx, problems);
        let files = uploads("--attach", &self.attach, cx, problems);
        let goal = self
            .wait
            .as_deref()
            .map(|state| Goal::parse(("--wait", state), ("--wait-timeout", &self.wait_timeout), problems));
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
        let (unless_open, recover) = (self.unless_open, self.recover);
        // Asked for and refused is not the same as not asked for.
        let goal = match goal {
            Some(goal) => Some(goal?),
            None => None,
        };
        Some(Opening { ticket, files: files?, options, unless_open, goal, recover, draft })
    }
}

impl Opening {
    fn run<'a>(&self, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        if self.options.dry_run {
            return Ok(Output::Planned(self.planned(cx)?).into());
        }
        match self.open(cx).map_err(|error| with_phone_report(error, &self.ticket)) {
            Ok(outcome) => {
                if let Some(draft) = &self.draft {
                    draft::discard(draft, cx);
                }
                Ok(outcome)
            }
            Err(error) if self.recover => Err(draft::keep(error, &self.ticket, &self.files, cx)),
            Err(error) => Err(error),
        }
    }

    fn open<'a>(&self, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let Self { ticket, files, options, .. } = self;
        let session = Session::open(cx, Api::TroubleTicket)?;
        if !files.is_empty() && !session.settings().dialect.facts().has_attachments {
            return Err(no_attachments());
        }
        let open = if self.unless_open { open_ticket_of(&session, &ticket.service_id)? } else { None };
        let (effect, mut made) = match open {
            Some(found) => (Effect::Existing, found),
            None => {
                let (effect, made) = self.file(cx, &session)?;
                if effect == Effect::Existing {
                    for difference in differences(ticket, &made) {
                        cx.ui.warning(&difference);
                    }
                    if made.status.is_final() {
                        cx.ui.warning(&text!("ticket-existing-is-over", id = made.id, status = made.status));
                    }
                }
                (effect, made)
            }
        };
        options.found(effect, || match self.unless_open {
            true => text!("ticket-of-service-is-open", id = made.id, service = ticket.service_id),
            false => text!("ticket-external-id-exists", external_id = ticket.external_id, id = made.id),
        })?;
        let mut failure = None;
        if let Some(goal) = &self.goal {
            let (id, status) = (&made.id, &made.status);
            cx.ui.note(&text!("ticket-waiting-until", id = id, status = status, wanted = goal.state));
            match wait_for::<Ticket>(&session, cx, &made.id, goal) {
                Ok((waited, end)) => {
                    made = Ticket { external_id: made.external_id, ..waited };
                    failure = end;
                }
                // The ticket is there: it is shown with what is known of it.
                Err(error) => failure = Some(error),
            }
        }
        let json = view::ticket(&made, Some(effect), &session.settings().waiting_statuses)?;
        Ok(Outcome { failure, ..Output::Created(json).into() })
    }

    fn file(&self, cx: &Context<'_>, session: &Session<'_>) -> Result<(Effect, Ticket), Error> {
        let Self { ticket, files, options, .. } = self;
        let filing = Filing {
            noun: NOUN,
            external_id: &ticket.external_id,
            is_given: options.is_given,
            is_large: !files.is_empty(),
        };
        file(cx, session, &filing, |carrier, out| {
            write_json(out, &tmf621::create(ticket, files, &session.settings().dialect, carrier))?;
            files.iter().try_for_each(|file| file.check().map_err(|refusal| Error::from(refusal).field("--attach")))
        })
    }

    /// What would be sent, and what the ticket would say.
    fn planned(&self, cx: &Context<'_>) -> Result<Value, Error> {
        let Self { ticket, files, .. } = self;
        let (portal, has_origin) = planned_portal(cx)?;
        if !files.is_empty() && !portal.dialect.facts().has_attachments {
            return Err(no_attachments());
        }
        let carrier = Carrier::of(&portal, Api::TroubleTicket, cx.paths().state().ok());
        let body = serde_json::to_vec(&tmf621::create(ticket, files, &portal.dialect, carrier))
            .map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
        files.iter().try_for_each(Upload::check)?;
        let request =
            CreateRequest::<Ticket>::new(&portal, &ticket.external_id, carrier.attribute, Body::Bytes(body.into()))?;
        Ok(json!({
            "effect": Effect::Planned.as_str(),
            "externalId": ticket.external_id.as_str(),
            "name": ticket.summary.as_str(),
            "description": ticket.description.as_deref().unwrap_or(ticket.summary.as_str()),
            "severity": ticket.severity.as_str(),
            "serviceId": ticket.service_id.as_str(),
            "contact": view::json(&view::contact(&ticket.contact))?,
            "requests": planned_requests(&[request.call], has_origin)?,
        }))
    }
}

impl Args {
    /// Stdin can be read once.
    fn check_stdin(&self, problems: &mut Problems) {
        let flags =
            [("--description-file", self.description_file.as_deref()), ("--from", self.many.is_stdin().then_some("-"))];
        let files = self.attach.iter().map(|file| ("--attach", Some(file.as_str())));
        let takers: Vec<&str> =
            flags.into_iter().chain(files).filter(|(_, file)| *file == Some("-")).map(|(flag, _)| flag).collect();
        if let [_, second, ..] = takers.as_slice() {
            problems.add(second, Refusal::new("conflicting_options", text!("ticket-stdin-once")));
        }
    }
}

impl Rows for Args {
    const COMMAND: &'static str = "ticket open";
    const PLANNED: Shape = &[
        Column::shown("row", "row"),
        Column::shown("line", "line"),
        Column::shown("serviceId", "service-id"),
        Column::shown("severity", "severity"),
        Column::shown("name", "summary"),
        Column::shown("repeats", "repeats-row"),
        Column::hidden("externalId", "external-id"),
        Column::hidden("effect", "effect"),
        Column::hidden("description", "description"),
        Column::hidden("contact", "contact"),
        Column::hidden("requests", "requests"),
        Column::shown("error", "error"),
    ];
    const API: Api = Api::TroubleTicket;
    const FLAGS: &'static [&'static str] = &draft::KEYS;

    type Item = Opening;
    type Shared = ();

    fn fields(&mut self) -> Vec<Field<'_>> {
        let texts = [
            &mut self.service_id,
            &mut self.summary,
            &mut self.description,
            &mut self.severity,
            &mut self.contact_name,
            &mut self.contact_phone,
            &mut self.contact_email,
            &mut self.access_hours,
            &mut self.write.external_id,
        ];
        texts.into_iter().map(Field::Text).chain([Field::List(&mut self.attach)]).collect()
    }

    fn write(&mut self) -> &mut WriteArgs {
        &mut self.write
    }

    fn many(&mut self) -> &mut ManyArgs {
        &mut self.many
    }

    fn refuse_single(&self, problems: &mut Problems) {
        let single = [
            ("--unless-open", self.unless_open),
            ("--wait", self.wait.is_some()),
            ("--recover", self.recover),
            ("--description-file", self.description_file.is_some()),
        ];
        many::refuse(&single, problems);
    }

    fn item(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Opening> {
        self.opening(None, cx, problems)
    }

    fn share(_: &Context<'_>, _: &Session<'_>, _: &BTreeMap<String, String>) -> Result<(), Error> {
        Ok(())
    }

    fn planned(opening: &Opening, cx: &Context<'_>) -> Result<Value, Error> {
        opening.planned(cx)
    }

    async fn file(portal: &AuthedPortal<'_>, (): &(), opening: &Opening, look: Look) -> Result<Settled, PortalError> {
        let Opening { ticket, files, .. } = opening;
        let settings = portal.settings();
        let body = tmf621::create(ticket, files, &settings.dialect, portal.carrier(Api::TroubleTicket));
        let body = many::body(&body, files.is_empty())?;
        let (effect, made): (Effect, Ticket) = once(portal, &ticket.external_id, look, body).await?;
        let differs = if effect == Effect::Existing { differences(ticket, &made) } else { Vec::new() };
        Ok(Settled::new(effect, made.id, differs))
    }
}

/// The profile's contact, where none was given: a mixture would name one person and ring another.
fn or_of_profile(given: Contact, cx: &Context<'_>, problems: &mut Problems) -> Contact {
    if given.name.is_some() || given.phone.is_some() || given.email.is_some() {
        return given;
    }
    // Settings that cannot be read are reported when the portal is needed.
    let Ok(settings) = cx.settings() else { return given };
    let Contact { name, phone, email, .. } = settings.contact.clone();
    Contact {
        name,
        phone: phone.and_then(|text| cx.phone("contact.phone", &text, problems)),
        email: checked::<EmailAddress>("contact.email", email, problems),
        access_hours: given.access_hours,
    }
}

/// Looks at every file that is to be attached; `flag` is where they were named.
pub(super) fn uploads(flag: &str, files: &[String], cx: &Context<'_>, problems: &mut Problems) -> Option<Vec<Upload>> {
    if files.is_empty() {
        return Some(Vec::new());
    }
    let limit: AttachmentLimit = match cx.settings() {
        Ok(settings) => settings.attachment_limit.value,
        // Reported when the portal is needed.
        Err(_) => return Some(Vec::new()),
    };
    let look = |file: &String| match file.as_str() {
        "-" => Upload::from_reader(io::stdin().lock(), limit),
        file => Upload::open(path::Path::new(file), limit),
    };
    let looked: Vec<Option<Upload>> = files.iter().map(|file| problems.take(flag, look(file))).collect();
    looked.into_iter().collect()
}

pub(super) fn no_attachments() -> Error {
    Error::new(Kind::InvalidInput, text!("ticket-portal-takes-no-files"))
        .code("not_supported")
        .hint(text!("ticket-send-file-to-team"))
}

/// The newest open ticket of a service. A portal may ignore the filter, so each is looked at.
fn open_ticket_of(session: &Session<'_>, service_id: &ServiceId) -> Result<Option<Ticket>, Error> {
    let facts = session.settings().dialect.facts();
    let filter: Vec<_> = facts.service_filter.map(|filter| (filter, service_id.to_string())).into_iter().collect();
    let mut pages = Pages::new(&session.portal, &filter, Some("-creationDate"))?;
    let mut newest: Option<Ticket> = None;
    while let Some(page) = session.run(pages.next(&session.portal))? {
        let is_it = |ticket: &Ticket| {
            let is_open = !ticket.status.is_final() && ticket.status != TicketStatus::Resolved;
            is_open && ticket.service_id.as_deref() == Some(service_id.as_str())
        };
        let found = page.into_iter().filter(is_it);
        newest = newest.into_iter().chain(found).max_by_key(|ticket| ticket.creation_date);
    }
    Ok(newest)
}

/// What the TSC asks for on the phone (H5), where the portal cannot be reached (H21) or its answer was lost.
fn with_phone_report(error: Error, ticket: &NewTicket) -> Error {
    if !matches!(error.kind, Kind::Unavailable | Kind::OutcomeUnknown) {
        return error;
    }
    let NewTicket { service_id, summary, severity, contact, external_id, .. } = ticket;
    let lines = [
        ("serviceId", text!("ticket-phone-service-id"), Some(service_id.as_str())),
        ("summary", text!("ticket-phone-summary"), Some(summary.as_str())),
        ("severity", text!("ticket-phone-severity"), Some(severity.as_str())),
        ("contactName", text!("ticket-phone-contact"), contact.name.as_deref()),
        ("contactPhone", text!("ticket-phone-contact-phone"), contact.phone.as_deref()),
        ("contactEmail", text!("ticket-phone-contact-email"), contact.email.as_deref()),
        ("accessHours", text!("ticket-phone-access-hours"), contact.access_hours.as_deref()),
        ("externalId", text!("ticket-phone-external-id"), Some(external_id.as_str())),
    ];
    let line = |(key, label, value): (&'static str, String, Option<&str>)| {
        Some(PhoneLine { key, label, value: value?.to_owned() })
    };
    let error = match error.kind {
        Kind::OutcomeUnknown => error.hint(text!("ticket-may-be-on-file")),
        _ => error,
    };
    Error { phone_report: lines.into_iter().filter_map(line).collect(), ..error }
}

/// One line of text, not empty.
fn line(flag: &str, text: Option<String>, problems: &mut Problems) -> Option<String> {
    let text = text?;
    let trimmed = text.trim();
    if trimmed.is_empty() || trimmed.contains(char::is_control) || trimmed.chars().count() > 200 {
        problems.add(flag, Refusal::new("invalid_text", text!("ticket-line-of-text")));
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

/// How an existing ticket differs from what was asked, a sentence each.
fn differences(asked: &NewTicket, found: &Ticket) -> Vec<String> {
    let description = asked.description.as_deref().unwrap_or(asked.summary.as_str());
    [
        ("summary", asked.summary.as_str(), &found.name),
        ("description", description, &found.description),
        ("severity", asked.severity.as_str(), &found.severity),
        ("service-id", asked.service_id.as_str(), &found.service_id),
    ]
    .into_iter()
    .filter_map(|(what, asked, found)| Some((what, asked, found.as_deref().filter(|found| *found != asked)?)))
    .map(|(what, asked, found)| text!("ticket-differs", what = what, found = found, asked = asked))
    .collect()
}
