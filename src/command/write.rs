//! The options of every command that writes (CLI.md, *Writes*).

use std::str::FromStr;

use super::Context;
use super::value::Words;
use crate::domain::{ExternalId, Refusal};
use crate::error::Problems;

/// Options of every command that writes.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Options of writes")]
pub(super) struct WriteArgs {
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

/// What a write does when its external id exists already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IfExists {
    /// Success: it is there.
    Return,
    /// Exit code 5.
    Fail,
}

impl FromStr for IfExists {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        match text {
            "return" => Ok(Self::Return),
            "fail" => Ok(Self::Fail),
            _ => {
                Err(Refusal::new("invalid_if_exists", format!("'{text}' is not an action")).hint("use return or fail"))
            }
        }
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
        })
    }
}

fn fresh(cx: &Context<'_>) -> ExternalId {
    let mut random = [0; 10];
    (cx.env.random())(&mut random);
    let milliseconds = u64::try_from(cx.env.now().as_millisecond()).unwrap_or(0);
    ExternalId::fresh(milliseconds, &random)
}
