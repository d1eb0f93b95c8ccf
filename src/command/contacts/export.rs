//! `contacts export`: the directory for an address book.

use super::lookup::{self, row};
use super::vcard;
use crate::command::value::Words;
use crate::command::{Context, Verb};
use crate::directory::Query;
use crate::domain::Refusal;
use crate::error::{Error, Problems};
use crate::locale::Lang;
use crate::render::{Format, Outcome, Output, Shape};
use crate::text;

/// What is typed.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Examples:
  lumenctl contacts export > lumen.vcf
  lumenctl contacts export brasil --team tsc --format csv > tsc.csv")]
pub struct Args {
    #[command(flatten)]
    lookup: lookup::Args,

    /// vcard (RFC 6350), csv or json
    #[arg(long, value_name = "FORMAT", default_value = "vcard", value_parser = Words::new(["vcard", "csv", "json"]))]
    format: String,
}

/// Which entries, and as what.
#[derive(Debug)]
pub struct Request {
    lookup: lookup::Request,
    /// `None`: as vCards.
    format: Option<Format>,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = lookup::Args::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let format = match self.format.to_ascii_lowercase().as_str() {
            "vcard" | "vcf" => Some(None),
            "csv" => Some(Some(Format::Csv)),
            "json" => Some(Some(Format::Json)),
            other => {
                let refusal = Refusal::new("unknown_format", text!("contacts-unknown-format", format = other));
                problems.add("--format", refusal.hint(text!("contacts-formats")));
                None
            }
        };
        Some(Request { lookup: self.lookup.into_request(cx, problems)?, format: format? })
    }

    fn run<'a>(Request { lookup, format }: Request, _: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let directory = lookup.directory?;
        let entries = directory.lookup(&lookup.query);
        let output = match format {
            // People have no team, kind or product.
            None if lookup.query == (Query { country: lookup.query.country, ..Query::default() }) => {
                Output::Text(vcard::cards(&entries, directory.people()))
            }
            None => Output::Text(vcard::cards(&entries, &[])),
            // For programs, whatever the screen shows.
            Some(_) => Output::List(entries.into_iter().map(|entry| row(entry, Lang::En)).collect()),
        };
        Ok(Outcome { format, ..output.into() })
    }
}
