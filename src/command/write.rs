//! The options of every command that writes (CLI.md, *Writes*).

use std::str::FromStr;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::Context;
use super::value::Words;
use crate::domain::{Effect, ExternalId, Refusal, meant};
use crate::error::{Error, Kind, Problems};
use crate::portal::client::{Body, Call};
use crate::settings::PortalSettings;
use crate::text;

/// Options of every command that writes.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Options of writes")]
pub struct WriteArgs {
    /// Print what would be sent, and send nothing; needs no credential and no network
    #[arg(long)]
    pub(super) dry_run: bool,

    /// Your own reference: the same id is filed once, however often the command runs [default: a new UUID]
    #[arg(long, value_name = "ID")]
    pub(super) external_id: Option<String>,

    /// What to do if the external id exists already: return what is there, or fail with exit code 5
    #[arg(long, value_name = "ACTION", default_value = "return", value_parser = Words::new(["return", "fail"]))]
    pub(super) if_exists: String,

    /// Ask nothing
    #[arg(short, long)]
    pub(super) yes: bool,
}

impl Default for WriteArgs {
    fn default() -> Self {
        Self { dry_run: false, external_id: None, if_exists: IfExists::Return.as_str().to_owned(), yes: false }
    }
}

/// A minute is longer than any request lives, also in a proxy's queue.
pub(super) const LIFE_OF_A_REQUEST: Duration = Duration::from_secs(60);

/// What a write does when its external id exists already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IfExists {
    /// Success: it is there.
    Return,
    /// Exit code 5.
    Fail,
}

impl IfExists {
    /// The word: `return`.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Return => "return",
            Self::Fail => "fail",
        }
    }
}

impl FromStr for IfExists {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        meant(text, &[Self::Return, Self::Fail], |action| action.as_str()).ok_or_else(|| {
            Refusal::new("invalid_if_exists", text!("filing-not-an-action", text = text))
                .hint(text!("filing-use-return-or-fail"))
        })
    }
}

/// The parsed options.
#[derive(Clone, Debug)]
pub(super) struct WriteOptions {
    /// Send nothing.
    pub(super) dry_run: bool,
    /// Given, or made now: before the first byte is sent.
    pub(super) external_id: ExternalId,
    /// Whether the user gave the external id, so that it may exist already.
    pub(super) is_given: bool,
    /// What to do then.
    pub(super) if_exists: IfExists,
    /// Whether nothing is asked.
    pub(super) yes: bool,
}

impl WriteArgs {
    /// Parses the options; makes an external id where none was given.
    pub(super) fn parse(&self, cx: &Context<'_>, problems: &mut Problems) -> Option<WriteOptions> {
        let if_exists = problems.parse("--if-exists", &self.if_exists);
        let external_id = match &self.external_id {
            Some(text) => problems.parse("--external-id", text),
            None => Some(fresh(cx)),
        };
        Some(WriteOptions {
            dry_run: self.dry_run,
            external_id: external_id?,
            is_given: self.external_id.is_some(),
            if_exists: if_exists?,
            yes: self.yes,
        })
    }
}

fn fresh(cx: &Context<'_>) -> ExternalId {
    let mut random = [0; 10];
    (cx.env.random())(&mut random);
    let milliseconds = u64::try_from(cx.env.now().as_millisecond()).unwrap_or(0);
    ExternalId::fresh(milliseconds, &random)
}

impl WriteOptions {
    /// What a command that found everything as asked ends with: success, or exit code 5 if the user wants that.
    pub(super) fn found(&self, effect: Effect, what: impl FnOnce() -> String) -> Result<(), Error> {
        match (effect, self.if_exists) {
            (Effect::Existing | Effect::Unchanged, IfExists::Fail) => {
                Err(Error::new(Kind::Conflict, what()).code("already_exists"))
            }
            _ => Ok(()),
        }
    }
}

/// The portal that a dry run speaks of. Without a profile the requests are shown as any TMF621 v5 portal would get them,
/// with their paths alone.
pub(super) fn planned_portal(cx: &Context<'_>) -> Result<(PortalSettings, bool), Error> {
    let settings = cx.settings()?;
    match settings.portal() {
        Ok(portal) => Ok((portal, true)),
        Err(_) => Ok((settings.nowhere()?, false)),
    }
}

/// Requests as `--dry-run` prints them: the credential is named, not shown, and long contents are cut.
pub(super) fn planned_requests(calls: &[Call], with_origin: bool) -> Result<Value, Error> {
    calls.iter().map(|call| planned_request(call, with_origin)).collect::<Result<Vec<_>, _>>().map(Value::Array)
}

fn planned_request(call: &Call, with_origin: bool) -> Result<Value, Error> {
    let mut headers = Map::new();
    headers.insert("authorization".into(), "Bearer [redacted]".into());
    for (name, value) in &call.headers {
        let value = if value.is_sensitive() { "[redacted]" } else { value.to_str().unwrap_or_default() };
        headers.insert(name.as_str().to_owned(), value.into());
    }
    // Only a body that a user wrote by hand need not be JSON.
    let shown = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap_or_else(|_| String::from_utf8_lossy(bytes).into());
    let mut body: Value = match &call.body {
        Body::None => Value::Null,
        Body::Bytes(bytes) => shown(bytes),
        Body::Spool(spool) => shown(&spool.read().map_err(|error| Error::new(Kind::Internal, error.to_string()))?),
    };
    shorten_contents(&mut body);
    let url = if with_origin { call.url.to_string() } else { call.url[url::Position::BeforePath..].to_owned() };
    Ok(json!({"method": call.method.as_str(), "url": url, "headers": headers, "body": body}))
}

/// The content of a file helps nobody to read a request.
fn shorten_contents(value: &mut Value) {
    const LONGEST: usize = 400;
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(content) if name == "content" && content.len() > LONGEST => {
                        *content = format!("[{} characters of base64]", content.len());
                    }
                    member => shorten_contents(member),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(shorten_contents),
        _ => {}
    }
}
