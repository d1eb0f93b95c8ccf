//! `api`: any request, with the profile's sign-in.

mod fields;

use std::mem;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use serde_json::{Value, json};

use super::session::{Session, shown};
use super::value::Words;
use super::write::{planned_portal, planned_requests};
use super::{Context, Verb};
use crate::credentials::is_secret_header;
use crate::domain::{Effect, Refusal, RequestPath};
use crate::error::{Error, Kind, Problems};
use crate::portal::client::{Body, Call};
use crate::portal::ops::raw;
use crate::portal::{PortalError, Whole};
use crate::render::{Outcome, Output, Shape};
use crate::settings::PortalSettings;
use crate::text;
use fields::FieldArgs;

/// What `api` is for.
pub(super) const ABOUT: &str = "Send any request to the portal, with the profile's sign-in";

/// The methods that can be asked for.
const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/// Headers that make the request what it is, or say who sends it: they are set here alone.
const OWN_HEADERS: [&str; 13] = [
    "authorization",
    "proxy-authorization",
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "keep-alive",
    "te",
    "trailer",
    "upgrade",
    "expect",
    "user-agent",
    "accept-encoding",
];

/// Send any request to the portal, with the profile's sign-in
///
/// PATH is what comes after base_url, so the credential goes nowhere else. Fields become the query of a GET or HEAD, else a
/// JSON object. What changes something is sent once: if its answer is lost, that is exit code 8.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox api GET /tmf-api/troubleTicket/v5/troubleTicket -f status=pending -o table
  lumenctl api GET '/tmf-api/serviceInventory/v4/service?fields=id' --paginate -o ndjson
  lumenctl api PATCH /tmf-api/troubleTicket/v5/troubleTicket/TT-1 -f description='Fibre cut' \\
      --dry-run
  lumenctl api POST /tmf-api/troubleTicket/v5/troubleTicket --input ticket.json")]
pub struct Args {
    /// HTTP method
    #[arg(value_name = "METHOD", value_parser = Words::new(METHODS))]
    method: String,

    /// Path below base_url, with a query if need be
    #[arg(value_name = "PATH")]
    path: String,

    #[command(flatten)]
    fields: FieldArgs,

    /// The body as it is, from a file or from stdin with -
    #[arg(long, value_name = "FILE")]
    input: Option<String>,

    /// A header, such as 'Accept-Language: pt' (repeat)
    #[arg(short = 'H', long, value_name = "NAME: VALUE")]
    header: Vec<String>,

    /// Put all pages of a list together
    #[arg(long)]
    paginate: bool,

    /// Print the status and the headers of the answer first
    #[arg(short, long)]
    include: bool,

    /// Print what would be sent, and send nothing; needs no credential and no network
    #[arg(long)]
    dry_run: bool,
}

/// What is to be sent.
pub struct Request {
    method: Method,
    path: RequestPath,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Body,
    paginate: bool,
    include: bool,
    dry_run: bool,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[];

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let method = problems.take("METHOD", method(&self.method));
        let path = problems.parse("PATH", &self.path);
        let mut headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static("application/json"))]);
        for text in &self.header {
            if let Some((name, value)) = problems.take("--header", header(text)) {
                headers.insert(name, value);
            }
        }
        // A body that is not known to be harmless is not known to be one at all: a wrong method is told already.
        let is_read = method.as_ref().is_some_and(raw::is_safe);
        if self.paginate && method.as_ref().is_some_and(|method| *method != Method::GET) {
            problems.add("--paginate", Refusal::new("conflicting_options", text!("api-only-get-has-pages")));
        }
        let reads_stdin = self.fields.of_stdin() + usize::from(self.input.as_deref() == Some("-"));
        if reads_stdin > 1 {
            problems.add("--field", Refusal::new("conflicting_options", text!("api-stdin-once")));
            return None;
        }
        let fields = self.fields.parse(problems);
        let (mut query, mut body) = (Vec::new(), Body::None);
        match &self.input {
            Some(_) if !self.fields.is_empty() => {
                let refusal = Refusal::new("conflicting_options", text!("api-fields-and-input"));
                problems.add("--input", refusal.hint(text!("api-write-query-behind-path")));
            }
            Some(_) if is_read => {
                problems.add("--input", Refusal::new("conflicting_options", text!("api-get-has-no-body")));
            }
            Some(file) => {
                if let Some(bytes) = problems.take("--input", fields::read(file)) {
                    body = Body::Bytes(bytes.into());
                }
            }
            None if is_read => query = fields::query(&fields),
            None if self.fields.is_empty() => {}
            None => body = Body::Bytes(Bytes::from(fields::object(fields, problems).to_string())),
        }
        if !matches!(body, Body::None) && !headers.contains_key(CONTENT_TYPE) {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        let Self { paginate, include, dry_run, .. } = self;
        let request = Request { method: method?, path: path?, query, headers, body, paginate, include, dry_run };
        (problems.len() == before).then_some(request)
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        if request.dry_run {
            let (settings, with_origin) = planned_portal(cx)?;
            let requests = planned_requests(&[request.call(&settings)?], with_origin)?;
            return Ok(Output::Planned(json!({"effect": Effect::Planned.as_str(), "requests": requests})).into());
        }
        let session = Session::open_any(cx)?;
        let call = request.call(session.settings())?;
        if request.paginate {
            let all = session.run(raw::collect(&session.portal, call))?;
            let head = if request.include { heads(&all.heads) } else { String::new() };
            return Ok(Output::Body { head, bytes: Vec::new(), value: Some(Value::Array(all.items)) }.into());
        }
        let lost = |error: &PortalError| !raw::is_safe(&request.method) && error.is_ambiguous();
        let told = |error: PortalError| if lost(&error) { unknown(&error, &request, cx) } else { error.into() };
        let (status, headers, bytes, failure) = session.run(async {
            Ok(match raw::send(&session.portal, call).await {
                Ok(answer) => Ok((answer.status, answer.headers, answer.body, None)),
                // What the portal says of a refusal in its own form is an answer, too.
                Err(PortalError::Answered(mut answered)) => {
                    let status = StatusCode::from_u16(answered.status).unwrap_or_default();
                    let Whole { headers, body } = mem::take(&mut *answered.whole);
                    Ok((status, headers, body, Some(told(PortalError::Answered(answered)))))
                }
                Err(error) => Err(told(error)),
            })
        })??;
        let head = if request.include { heads(&[(status, headers)]) } else { String::new() };
        let value = serde_json::from_slice(&bytes).ok();
        Ok(Outcome { failure, ..Output::Body { head, bytes, value }.into() })
    }
}

impl Request {
    fn call(&self, settings: &PortalSettings) -> Result<Call, Error> {
        let url = raw::address(&settings.base_url, &self.path, &self.query)?;
        Ok(Call { method: self.method.clone(), url, headers: self.headers.clone(), body: self.body.clone() })
    }
}

fn method(text: &str) -> Result<Method, Refusal> {
    let known = METHODS.iter().find(|known| known.eq_ignore_ascii_case(text));
    known.and_then(|known| known.parse().ok()).ok_or_else(|| {
        Refusal::new("unknown_method", text!("api-unknown-method", text = text)).hint(text!("api-methods"))
    })
}

fn header(text: &str) -> Result<(HeaderName, HeaderValue), Refusal> {
    let refuse = |why: String| Refusal::new("invalid_header", why).hint(text!("api-how-to-write-header"));
    // The value may be a secret, so only the name is ever repeated.
    let (name, value) = text.split_once(':').ok_or_else(|| refuse(text!("api-header-has-no-colon")))?;
    let name: HeaderName =
        name.trim().parse().map_err(|_| refuse(text!("api-header-name-is-wrong", name = name.trim())))?;
    if OWN_HEADERS.contains(&name.as_str()) {
        let refusal = Refusal::new("invalid_header", text!("api-header-is-own", name = name));
        return Err(refusal.hint(text!("api-profile-decides-who-asks")));
    }
    let mut value: HeaderValue =
        value.trim().parse().map_err(|_| refuse(text!("api-header-value-is-wrong", name = name)))?;
    value.set_sensitive(is_secret_header(&name));
    Ok((name, value))
}

/// A change whose fate is not known: nothing here can settle it, as only the user knows what it was to do.
fn unknown(error: &PortalError, request: &Request, cx: &Context<'_>) -> Error {
    let message = text!("api-outcome-unknown", error = error);
    Error::new(Kind::OutcomeUnknown, message).hint(text!("api-look-before-sending-again")).hint(format!(
        "lumenctl{} api GET '{}'",
        cx.portal_options(),
        request.path.as_str()
    ))
}

/// Status and headers of answers, as a terminal can show them. A cookie signs in whoever has it, and this output goes into
/// logs, so its value is left out.
fn heads(heads: &[(StatusCode, HeaderMap)]) -> String {
    let mut text = String::new();
    for (status, headers) in heads {
        text += &format!("HTTP {status}\n");
        for (name, value) in headers {
            let value = shown(name, value).unwrap_or_else(|| "[redacted]".to_owned());
            text += &format!("{name}: {value}\n");
        }
        text.push('\n');
    }
    text
}
