//! `billing modify`: ask for a change of billing data.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};
use tokio::time::timeout;

use super::{NOUN, view};
use crate::command::account::{account, country};
use crate::command::filing::{Filing, file, write_json};
use crate::command::many::{self, Batch, Field, Look, ManyArgs, Rows, Settled, once};
use crate::command::session::Session;
use crate::command::text::one_line;
use crate::command::value::Words;
use crate::command::write::{WriteArgs, WriteOptions, planned_portal, planned_requests};
use crate::command::{Context, Verb};
use crate::directory::{Kind as Way, Query, Team};
use crate::domain::{
    BillingContact, Country, Effect, EmailAddress, Inquiry, InvoiceEffect, NewInquiry, Refusal, RequestedField, Rule,
    TaxId, truth,
};
use crate::error::{Error, Kind, Problems};
use crate::locale::{self, Lang};
use crate::portal::client::Body;
use crate::portal::ops::account::billing_data;
use crate::portal::ops::resource::CreateRequest;
use crate::portal::wire::tmf621;
use crate::portal::{AuthedPortal, Carrier, PortalError};
use crate::render::clean::clean;
use crate::render::{Column, Outcome, Output, Shape, grid};
use crate::settings::{Api, PortalKind};
use crate::text;

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
#[derive(Clone, Debug, Default, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox billing modify --account BR-000123 --country BR \\
      --legal-name 'Exemplo Telecom Ltda'
  lumenctl billing modify --tax-id 12.345.678/0001-95 \\
      --add-contact 'Ana Souza <ana@example.com>, +55 11 5555 0100'
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
    many: ManyArgs,

    #[command(flatten)]
    write: WriteArgs,
}

/// What is to be filed.
pub enum Request {
    /// A request.
    One(Box<Asking>),
    /// A request a row.
    Many(Box<Batch<Args>>),
    /// An empty file of rows.
    Skeleton(String),
}

/// A request to be filed, and how.
pub struct Asking {
    inquiry: NewInquiry,
    /// What is odd about it, and no reason to refuse it.
    warnings: Vec<String>,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

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
        match self.many.from(problems) {
            None => self.asking(cx, problems).map(|asking| Request::One(Box::new(asking))),
            Some(from) => {
                let source = many::open(from, self.many.format(), cx, problems)?;
                Batch::prepare(self, source, cx, problems).map(|batch| Request::Many(Box::new(batch)))
            }
        }
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        match request {
            Request::One(asking) => asking.run(cx),
            Request::Many(batch) => many::run(*batch, cx),
            Request::Skeleton(text) => Ok(Output::Text(text).into()),
        }
    }
}

impl Args {
    /// One request.
    fn asking(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Asking> {
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
        warnings.extend(effective.warning_in(locale::lang()).map(|warning| format!("{warning} (H17)")));
        let options = options?;
        let external_id = options.external_id.clone();
        let account = account?;
        let inquiry = NewInquiry { account, country, requested, requested_on, effective, external_id };
        Some(Asking { inquiry, warnings, options })
    }
}

impl Asking {
    fn run<'a>(self, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let Self { inquiry, warnings, options } = self;
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
        options
            .found(effect, || text!("billing-external-id-exists", external_id = inquiry.external_id, id = made.id))?;
        if effect == Effect::Existing && differs(&inquiry, &made) {
            cx.ui.warning(&text!("billing-existing-asks-for-else", id = made.id));
        }
        cx.ui.note(&text!("billing-this-is-a-request"));
        Ok(Output::Created(view::inquiry(&made, Some(effect), Some(inquiry.country), cx.data_lang())).into())
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
        let multiple = self.multiple_invoices.as_deref().and_then(|text| match truth(text) {
            Some(true) => Some("yes".to_owned()),
            Some(false) => Some("no".to_owned()),
            None => {
                let refusal = Refusal::new("invalid_truth", text!("many-neither-yes-nor-no", word = text));
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
            let options = "--legal-name, --tax-id, --multiple-invoices, --add-contact, --remove-contact, --address";
            let refusal = Refusal::new("missing_option", text!("billing-nothing-is-asked-for"));
            let hint = text!("billing-add-at-least-one", options = options);
            problems.add("billing modify", refusal.rule(15).hint(hint));
        }
        requested
    }
}

impl Rows for Args {
    const COMMAND: &'static str = "billing modify";
    const PLANNED: Shape = &[
        Column::shown("row", "row"),
        Column::shown("line", "line"),
        Column::shown("account", "account"),
        Column::shown("country", "country"),
        Column::shown("requested", "asked-for"),
        Column::shown("effective", "in-force"),
        Column::shown("repeats", "repeats-row"),
        Column::hidden("requestedOn", "asked-on").date(),
        Column::hidden("externalId", "external-id"),
        Column::hidden("effect", "effect"),
        Column::hidden("requests", "requests"),
        Column::shown("error", "error"),
    ];
    const API: Api = Api::TroubleTicket;
    const FLAGS: &'static [&'static str] = &[
        "account",
        "country",
        "legal-name",
        "tax-id",
        "multiple-invoices",
        "address",
        "external-id",
        "add-contact",
        "remove-contact",
    ];

    type Item = Asking;
    type Shared = ();

    fn fields(&mut self) -> Vec<Field<'_>> {
        let texts = [
            &mut self.account,
            &mut self.country,
            &mut self.legal_name,
            &mut self.tax_id,
            &mut self.multiple_invoices,
            &mut self.address,
            &mut self.write.external_id,
        ];
        let lists = [&mut self.add_contact, &mut self.remove_contact];
        texts.into_iter().map(Field::Text).chain(lists.into_iter().map(Field::List)).collect()
    }

    fn write(&mut self) -> &mut WriteArgs {
        &mut self.write
    }

    fn many(&mut self) -> &mut ManyArgs {
        &mut self.many
    }

    fn refuse_single(&self, _: &mut Problems) {}

    fn item(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Asking> {
        self.asking(cx, problems)
    }

    fn share(_: &Context<'_>, _: &Session<'_>, _: &BTreeMap<String, String>) -> Result<(), Error> {
        Ok(())
    }

    fn planned(asking: &Asking, cx: &Context<'_>) -> Result<Value, Error> {
        planned(&asking.inquiry, cx)
    }

    async fn file(portal: &AuthedPortal<'_>, (): &(), asking: &Asking, look: Look) -> Result<Settled, PortalError> {
        let inquiry = &asking.inquiry;
        let carrier = portal.carrier(Api::TroubleTicket);
        let body = many::body(&tmf621::inquiry(inquiry, &portal.settings().dialect, carrier), true)?;
        let (effect, made): (Effect, Inquiry) = once(portal, &inquiry.external_id, look, body).await?;
        let differs = (effect == Effect::Existing && differs(inquiry, &made))
            .then(|| text!("billing-existing-asks-for-else", id = made.id));
        let mut filed = Settled::new(effect, made.id, differs.into_iter().collect());
        filed.more.insert("effective".to_owned(), view::effective(inquiry.effective, Lang::En));
        if !asking.warnings.is_empty() {
            filed.more.insert("warnings".to_owned(), json!(asking.warnings));
        }
        Ok(filed)
    }
}

/// Whether an existing inquiry asks for something else.
fn differs(asked: &NewInquiry, found: &Inquiry) -> bool {
    let asked = asked.requested.iter().map(|field| (field.name, field.value.as_str()));
    let found = found.requested.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    !asked.eq(found)
}

/// A tax id of the account's country; one of another country is told so.
fn tax_id(text: &str, country: Country, problems: &mut Problems) -> Option<TaxId> {
    let refusal = match TaxId::parse(country, text) {
        Ok(id) => return Some(id),
        Err(refusal) => refusal,
    };
    let others = TaxId::of_others(country, text);
    let refusal = match others.into_iter().reduce(|one, other| text!("billing-both", one = one, other = other)) {
        None => refusal,
        Some(others) => {
            let message = text!("billing-tax-id-of-another", why = refusal.message, others = others);
            Refusal { message, ..refusal }
        }
    };
    problems.add("--tax-id", refusal);
    None
}

/// The day of `--as-of`, which is for planning alone.
fn day(text: &str, is_dry_run: bool, problems: &mut Problems) -> Option<Date> {
    if !is_dry_run {
        let refusal = Refusal::new("conflicting_options", text!("billing-as-of-is-for-planning"));
        problems.add("--as-of", refusal.rule(17).hint(text!("billing-add-dry-run")));
        return None;
    }
    let refusal =
        || Refusal::new("invalid_date", text!("billing-not-a-day", word = text)).hint(text!("billing-write-a-day"));
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
    let portal = match theirs {
        PortalKind::ControlCenter => "control-center",
        PortalKind::Latam => "latam",
    };
    let phones = cx.directory(Some(country)).map(|directory| {
        let query = Query { country: Some(country), team: Some(Team::Billing), ..Query::default() };
        let phones = directory.lookup(&query).into_iter().filter(|entry| entry.kind != Way::Portal);
        phones.map(|entry| entry.address().to_owned()).collect::<Vec<_>>().join(", ")
    });
    let message = text!("billing-questions-go-through", portal = portal, country = country.name_in(locale::lang()));
    let hint = text!("billing-use-profile-or-call", portal = portal, phones = phones.unwrap_or_default());
    problems.add("--country", Refusal::new("other_portal", message).rule(13).hint(hint));
}

/// Shows a person what is now and what is asked for, side by side, and asks.
fn preview(inquiry: &NewInquiry, cx: &Context<'_>, session: &Session<'_>) -> Result<(), Error> {
    // The portal need not tell the present values, and must not keep anybody from asking for others.
    let present = session.run(async {
        let asked = timeout(PATIENCE, billing_data(&session.portal, &inquiry.account)).await;
        Ok(asked.ok().and_then(Result::ok).flatten().unwrap_or_default())
    })?;
    let not_told = text!("billing-not-told");
    let rows = inquiry.requested.iter().map(|field| {
        let now = present.get(field.name).unwrap_or(&not_told);
        let tax_id = (field.name == "taxId").then(|| TaxId::parse(inquiry.country, &field.value).ok()).flatten();
        let wanted = tax_id.map_or_else(|| clean(&field.value).into_owned(), |id| id.official());
        vec![field.name.to_owned(), clean(now).chars().take(LONGEST).collect(), wanted]
    });
    let heading =
        vec![text!("billing-preview-field"), text!("billing-preview-now"), text!("billing-preview-requested")];
    // The lines of a note after its first are indented by two.
    let lines = grid(Some(heading), rows.collect(), cx.env.width().map(|width| width.saturating_sub(2)));
    let summary = text!(
        "billing-in-force-on",
        invoice = inquiry.effective.as_str(),
        account = inquiry.account,
        country = inquiry.country
    );
    cx.ui.before_question(&format!("{summary}\n{}", lines.join("\n")));
    match cx.ui.confirm(&text!("billing-file-this-request"))? {
        true => Ok(()),
        false => Err(Error::new(Kind::Interrupted, text!("billing-nothing-was-sent"))),
    }
}

/// What would be sent, and what was computed.
fn planned(inquiry: &NewInquiry, cx: &Context<'_>) -> Result<Value, Error> {
    let (portal, has_origin) = planned_portal(cx)?;
    let carrier = Carrier::of(&portal, Api::TroubleTicket, cx.paths().state().ok());
    let body = serde_json::to_vec(&tmf621::inquiry(inquiry, &portal.dialect, carrier))
        .map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
    let request =
        CreateRequest::<Inquiry>::new(&portal, &inquiry.external_id, carrier.attribute, Body::Bytes(body.into()))?;
    let on: Timestamp = inquiry.requested_on;
    Ok(json!({
        "effect": Effect::Planned.as_str(),
        "externalId": inquiry.external_id.as_str(),
        "account": inquiry.account.as_str(),
        "country": inquiry.country.code(),
        "requested": view::requested(inquiry.requested.iter().map(|field| (field.name, field.value.as_str()))),
        "requestedOn": on,
        "effective": view::effective(inquiry.effective, Lang::En),
        "requests": planned_requests(&[request.call], has_origin)?,
    }))
}
