//! `billing modify`: ask for a change of billing data.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use tokio::time::timeout;

use super::{NOUN, view};
use crate::command::account::{account, country};
use crate::command::filing::{Filing, file, write_json};
use crate::command::session::Session;
use crate::command::text::one_line;
use crate::command::value::Words;
use crate::command::write::{WriteArgs, WriteOptions, planned_portal, planned_requests};
use crate::command::{Context, Verb};
use crate::directory::{Kind as Way, Query, Team};
use crate::domain::{
    BillingContact, Country, Effect, EmailAddress, Inquiry, InvoiceEffect, NewInquiry, Refusal, RequestedField, Rule,
    TaxId,
};
use crate::error::{Error, Kind, Problems};
use crate::portal::Carrier;
use crate::portal::client::Body;
use crate::portal::ops::account::billing_data;
use crate::portal::ops::resource::CreateRequest;
use crate::portal::wire::tmf621;
use crate::render::clean::clean;
use crate::render::{Outcome, Output, Shape, grid};
use crate::settings::{Api, PortalKind};

/// What a customer can ask to be changed, and how.
const H15: Rule = Rule(15);

/// So long a person waits for the present values, which are worth seeing and not needed.
const PATIENCE: Duration = Duration::from_secs(3);

/// The longest present value that is shown, in characters, as of an address.
const LONGEST: usize = 500;

/// Ask for a change of billing data (H15)
///
/// It is a request: Billing Customer Care decides, and nothing has changed yet when this ends. `effective` says on which
/// invoice it can show (H17).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox billing modify --account BR-000123 --country BR --legal-name 'Exemplo Telecom Ltda'
  lumenctl billing modify --tax-id 12.345.678/0001-95 --add-contact 'Ana Souza <ana@example.com>, +55 11 5555 0100'
  lumenctl billing modify --multiple-invoices yes --as-of 2027-01-15 --dry-run -o json")]
pub struct Args {
    /// The billing account [default: the profile's]
    #[arg(long, value_name = "ID")]
    account: Option<String>,

    /// The account's country [default: the profile's]
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,

    /// New legal name, at most 200 characters
    #[arg(long, value_name = "NAME")]
    legal_name: Option<String>,

    /// New tax id, checked by the country's own rule
    #[arg(long, value_name = "ID")]
    tax_id: Option<String>,

    /// Whether there shall be an invoice for each service
    #[arg(long, value_name = "YES|NO", value_parser = Words::new(["yes", "no"]))]
    multiple_invoices: Option<String>,

    /// A person whom invoices shall go to: 'Name <mail>[, phone]' (repeat)
    #[arg(long, value_name = "CONTACT")]
    add_contact: Vec<String>,

    /// The mail of a person whom they shall not go to any more (repeat)
    #[arg(long, value_name = "MAIL")]
    remove_contact: Vec<String>,

    /// New postal address, in one line
    #[arg(long, value_name = "TEXT")]
    address: Option<String>,

    /// For planning, with --dry-run: the invoice if it were asked for on this day
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// A request to be filed, and how.
pub struct Request {
    inquiry: NewInquiry,
    /// What is odd about it, and no reason to refuse it.
    warnings: Vec<String>,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let options = self.write.parse(cx, problems);
        let country = country(self.country.as_deref(), cx, problems);
        let account = account(self.account.as_deref(), cx, problems);
        let mut warnings = Vec::new();
        let requested = self.requested(country, problems, &mut warnings);
        let requested_on = cx.env.now();
        let as_of = self.as_of.as_deref().and_then(|text| day(text, self.write.dry_run, problems));
        if let Some(country) = country {
            check_portal(country, cx, problems);
        }
        if problems.len() > before {
            return None;
        }
        let country = country?;
        let effective = match as_of {
            Some(day) => InvoiceEffect::of(day),
            None => InvoiceEffect::at(requested_on, &country.zone()),
        };
        warnings.extend(effective.warning().map(|warning| format!("{warning} (H17)")));
        let options = options?;
        let external_id = options.external_id.clone();
        let account = account?;
        let inquiry = NewInquiry { account, country, requested, requested_on, effective, external_id };
        Some(Request { inquiry, warnings, options })
    }

    fn run<'a>(Request { inquiry, warnings, options }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        for warning in &warnings {
            cx.ui.warning(warning);
        }
        if options.dry_run {
            return Ok(Output::Planned(planned(&inquiry, cx)?).into());
        }
        let session = Session::open(cx, Api::TroubleTicket)?;
        if !options.yes && cx.ui.can_ask() {
            preview(&inquiry, cx, &session)?;
        }
        let filing =
            Filing { noun: NOUN, external_id: &inquiry.external_id, is_given: options.is_given, is_large: false };
        let (effect, made): (Effect, Inquiry) = file(cx, &session, &filing, |carrier, out| {
            write_json(out, &tmf621::inquiry(&inquiry, &session.settings().dialect, carrier))
        })?;
        options.found(effect, || format!("the external id {} exists: inquiry {}", inquiry.external_id, made.id))?;
        let asked: Vec<(&str, &str)> =
            inquiry.requested.iter().map(|field| (field.name, field.value.as_str())).collect();
        let filed: Vec<(&str, &str)> =
            made.requested.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if effect == Effect::Existing && asked != filed {
            cx.ui.warning(&format!("the existing inquiry {} asks for something else", made.id));
        }
        cx.ui.note("this is a request: Billing Customer Care decides, and nothing has changed yet (H15)");
        Ok(Output::Created(view::inquiry(&made, Some(effect), Some(inquiry.country))).into())
    }
}

impl Args {
    /// Everything that is asked for, each value checked.
    fn requested(
        &self,
        country: Option<Country>,
        problems: &mut Problems,
        warnings: &mut Vec<String>,
    ) -> Vec<RequestedField> {
        let before = problems.len();
        let mut requested = Vec::new();
        let mut ask = |name: &'static str, value: Option<String>| {
            requested.extend(value.map(|value| RequestedField { name, value }));
        };
        ask(
            "legalName",
            self.legal_name.as_deref().and_then(|text| one_line("--legal-name", text, 200, H15, problems)),
        );
        let tax_id = self.tax_id.as_deref().and_then(|text| tax_id(text, country?, problems));
        warnings.extend(tax_id.as_ref().and_then(TaxId::doubt));
        ask("taxId", tax_id.map(|id| id.as_str().to_owned()));
        let multiple = self.multiple_invoices.as_deref().and_then(|text| match text.to_ascii_lowercase().as_str() {
            "yes" | "true" => Some("yes".to_owned()),
            "no" | "false" => Some("no".to_owned()),
            _ => {
                let refusal = Refusal::new("invalid_truth", format!("'{text}' is neither yes nor no"));
                problems.add("--multiple-invoices", refusal.rule(15));
                None
            }
        });
        ask("multipleInvoices", multiple);
        for text in &self.add_contact {
            let contact = one_line("--add-contact", text, 500, H15, problems)
                .and_then(|text| problems.take("--add-contact", BillingContact::parse(&text, country)));
            ask("addContact", contact.map(|contact| contact.to_string()));
        }
        for text in &self.remove_contact {
            let mail = problems.parse::<EmailAddress>("--remove-contact", text);
            ask("removeContact", mail.map(|mail| mail.to_string()));
        }
        ask("address", self.address.as_deref().and_then(|text| one_line("--address", text, 500, H15, problems)));
        if requested.is_empty() && problems.len() == before && country.is_some() {
            let refusal = Refusal::new("missing_option", "nothing is asked for").rule(15).hint(
                "add at least one of --legal-name, --tax-id, --multiple-invoices, --add-contact, --remove-contact, \
                 --address",
            );
            problems.add("billing modify", refusal);
        }
        requested
    }
}

/// A tax id of the account's country; one of another country is told so.
fn tax_id(text: &str, country: Country, problems: &mut Problems) -> Option<TaxId> {
    let refusal = match TaxId::parse(country, text) {
        Ok(id) => return Some(id),
        Err(refusal) => refusal,
    };
    let others = TaxId::of_others(country, text);
    let refusal = match others.is_empty() {
        true => refusal,
        false => Refusal { message: format!("{}; it is a valid {}", refusal.message, others.join(" and ")), ..refusal },
    };
    problems.add("--tax-id", refusal);
    None
}

/// The day of `--as-of`, which is for planning alone.
fn day(text: &str, is_dry_run: bool, problems: &mut Problems) -> Option<Date> {
    if !is_dry_run {
        let refusal = Refusal::new("conflicting_options", "it is for planning: a request is of the day it is made on");
        problems.add("--as-of", refusal.rule(17).hint("add --dry-run"));
        return None;
    }
    let refusal = || Refusal::new("invalid_date", format!("'{text}' is not a day")).hint("write 2027-01-15");
    problems.take("--as-of", text.trim().parse().map_err(|_| refusal()))
}

/// Questions about billing go through the portal of the account's country (H13).
fn check_portal(country: Country, cx: &Context<'_>, problems: &mut Problems) {
    let Ok(settings) = cx.settings() else { return };
    let ours = settings.portal_kind.as_ref().map_or(PortalKind::Latam, |kind| kind.value);
    let theirs = match country {
        Country::MX | Country::PA | Country::CR => PortalKind::ControlCenter,
        _ => PortalKind::Latam,
    };
    if ours == theirs {
        return;
    }
    let (name, key) = match theirs {
        PortalKind::ControlCenter => ("Control Center", "control-center"),
        PortalKind::Latam => ("the LATAM customer portal", "latam"),
    };
    let phones = cx.directory(Some(country)).map(|directory| {
        let query = Query { country: Some(country), team: Some(Team::Billing), ..Query::default() };
        let phones = directory.lookup(&query).into_iter().filter(|entry| entry.kind != Way::Portal);
        phones.map(|entry| entry.address().to_owned()).collect::<Vec<_>>().join(", ")
    });
    let refusal = Refusal::new("other_portal", format!("billing questions of {} go through {name}", country.name()))
        .rule(13)
        .hint(format!(
            "use a profile of that portal (portal = \"{key}\"), or call billing: {}",
            phones.unwrap_or_default()
        ));
    problems.add("--country", refusal);
}

/// Shows a person what is now and what is asked for, side by side, and asks.
fn preview(inquiry: &NewInquiry, cx: &Context<'_>, session: &Session<'_>) -> Result<(), Error> {
    // The portal need not tell the present values, and must not keep anybody from asking for others.
    let present = session.run(async {
        let asked = timeout(PATIENCE, billing_data(&session.portal, &inquiry.account)).await;
        Ok(asked.ok().and_then(Result::ok).flatten().unwrap_or_default())
    })?;
    let rows = inquiry.requested.iter().map(|field| {
        let now = present.get(field.name).unwrap_or("(not told)");
        let tax_id = (field.name == "taxId").then(|| TaxId::parse(inquiry.country, &field.value).ok()).flatten();
        let wanted = tax_id.map_or_else(|| clean(&field.value).into_owned(), |id| id.official());
        vec![field.name.to_owned(), clean(now).chars().take(LONGEST).collect(), wanted]
    });
    let heading = ["FIELD", "NOW", "REQUESTED"].map(str::to_owned).to_vec();
    // The lines of a note after its first are indented by two.
    let lines = grid(Some(heading), rows.collect(), cx.env.width().map(|width| width.saturating_sub(2)));
    cx.ui.before_question(&format!(
        "account {} ({}), in force on {} (H17)\n{}",
        inquiry.account,
        inquiry.country,
        inquiry.effective.in_words(),
        lines.join("\n")
    ));
    match cx.ui.confirm("File this request?")? {
        true => Ok(()),
        false => Err(Error::new(Kind::Interrupted, "nothing was sent")),
    }
}

/// What would be sent, and what was computed.
fn planned(inquiry: &NewInquiry, cx: &Context<'_>) -> Result<Value, Error> {
    let (portal, has_origin) = planned_portal(cx)?;
    let carrier = Carrier::of(&portal, Api::TroubleTicket, cx.paths().state().ok());
    let body = serde_json::to_vec(&tmf621::inquiry(inquiry, &portal.dialect, carrier))
        .map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
    let request = CreateRequest::<Inquiry>::new(&portal, &inquiry.external_id, carrier.attribute, Body::Bytes(body))?;
    let on: Timestamp = inquiry.requested_on;
    Ok(json!({
        "effect": Effect::Planned.as_str(),
        "externalId": inquiry.external_id.as_str(),
        "account": inquiry.account.as_str(),
        "country": inquiry.country.code(),
        "requested": view::requested(inquiry.requested.iter().map(|field| (field.name, field.value.as_str()))),
        "requestedOn": on,
        "effective": view::effective(inquiry.effective),
        "requests": planned_requests(&[request.call], has_origin)?,
    }))
}
