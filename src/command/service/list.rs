//! `service list`: the inventory, as its pages come.

use super::view;
use crate::command::rows::Rows;
use crate::command::session::Session;
use crate::command::value::Words;
use crate::command::{Context, Verb};
use crate::domain::{Country, Refusal, Service, ServiceState, fold};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::Pages;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// List your services
///
/// Each one is printed as it comes, in the portal's order, so that an inventory of any size begins at once; only a table
/// waits for the last one.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox service list --country br --state active
  lumenctl service list --text 'data hall' -o plain --columns id
  lumenctl service list -o ndjson > services.ndjson")]
pub struct Args {
    /// Only at places of this country
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,

    /// Only in this state (repeat, or commas)
    #[arg(long, value_name = "STATE", value_delimiter = ',', value_parser = Words::new([
        "active", "inactive", "suspended", "terminated", "feasibilityChecked", "designed", "reserved"]))]
    state: Vec<String>,

    /// Only of this type, such as IP-VPN
    #[arg(long = "type", value_name = "TYPE")]
    service_type: Option<String>,

    /// Only those with this text in id, name, description, type, place or details; case and accents do not matter
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,

    /// At most so many
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
}

/// Which services.
pub struct Request {
    country: Option<Country>,
    state: Vec<ServiceState>,
    service_type: Option<String>,
    text: Option<String>,
    limit: usize,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let country = self.country.as_deref().and_then(|text| problems.parse("--country", text));
        let state = self.state.iter().filter_map(|text| problems.parse("--state", text)).collect();
        let service_type = self.service_type.and_then(|text| word("--type", text, problems));
        let text = self.text.and_then(|text| word("--text", text, problems));
        let limit = self.limit.unwrap_or(usize::MAX);
        (problems.len() == before).then_some(Request { country, state, service_type, text, limit })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ServiceInventory)?;
        let pages = Pages::new(&session.portal, &request.filters(), None)?;
        let limit = request.limit;
        let pick = move |service: &Service, _: &Session<'_>| request.wants(service).then(|| Ok(view::service(service)));
        Ok(Output::Stream(Box::new(Rows::new(session, pages, pick).take(limit))).into())
    }
}

/// A text with something in it to look for.
fn word(flag: &str, text: String, problems: &mut Problems) -> Option<String> {
    if fold(&text).is_empty() {
        let message = text!("service-text-without-letter", text = text.escape_debug());
        problems.add(flag, Refusal::new("invalid_text", message));
        return None;
    }
    Some(text)
}

impl Request {
    /// What the portal can sort out for us; [`Request::wants`] looks again at what it gives. A type is written by each
    /// portal in its own way, so that the user's spelling is no filter.
    fn filters(&self) -> Vec<(&'static str, String)> {
        match self.state.as_slice() {
            [state] => vec![("state", state.as_str().to_owned())],
            _ => Vec::new(),
        }
    }

    /// A portal may ignore a filter, so each service is looked at.
    fn wants(&self, service: &Service) -> bool {
        let service_type = || service.service_type.as_deref().map(fold);
        self.country.is_none_or(|country| service.country() == Some(country))
            && (self.state.is_empty() || self.state.contains(&service.state))
            && self.service_type.as_deref().is_none_or(|wanted| service_type() == Some(fold(wanted)))
            && self.text.as_deref().is_none_or(|text| service.mentions(text))
    }
}
