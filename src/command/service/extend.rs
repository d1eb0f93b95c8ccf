//! `service extend`: ask for a service to be extended (H18).

use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::{NOUN, view};
use crate::command::filing::{Filing, file, write_json};
use crate::command::session::Session;
use crate::command::text::one_line;
use crate::command::write::{WriteArgs, WriteOptions, planned_portal, planned_requests};
use crate::command::{Context, Verb};
use crate::domain::{
    Country, Effect, Extension, ExtensionEnd, NewExtension, Refusal, Rule, Service, ServiceId, ServiceState,
};
use crate::error::{Error, Kind, Problems};
use crate::portal::Carrier;
use crate::portal::client::Body;
use crate::portal::ops::resource::{CreateRequest, find, get};
use crate::portal::wire::tmf621;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// Where a request for an extension starts.
const H18: Rule = Rule(18);

/// Ask for a service to be extended (H18)
///
/// It is a request: the carrier decides, and the service ends as before until it says otherwise. How the request stands
/// tells `ticket status` with its id.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox service extend BR-IPT-10001 --until 2027-12-31
  lumenctl service extend BR-IPT-10001 --note 'two more years at the same price' \\
      --external-id lease-2027
  lumenctl service extend BR-IPT-10001 --until 2027-12-31 --dry-run -o json")]
pub struct Args {
    /// Its Service ID, as `service list` prints it
    #[arg(value_name = "ID")]
    id: String,

    /// The last day on which you want it, by the calendar of the account's country
    #[arg(long, value_name = "DATE")]
    until: Option<String>,

    /// What else you want, in one line of at most 500 characters
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// A request to be filed, and how.
pub struct Request {
    extension: NewExtension,
    zone: TimeZone,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::EXTENSION_COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let options = self.write.parse(cx, problems);
        let service_id: Option<ServiceId> = problems.parse("ID", &self.id);
        if let Some(id) = &service_id {
            cx.fits_profile("ID", id, problems);
        }
        let zone = zone(cx);
        let end = |text: &str| ExtensionEnd::parse(text, cx.env.now(), &zone);
        let requested_end_date = self.until.as_deref().and_then(|text| problems.take("--until", end(text)));
        let note = self.note.as_deref().and_then(|text| one_line("--note", text, 500, H18, problems));
        if self.until.is_none() && self.note.is_none() {
            let refusal = Refusal::new("missing_option", text!("service-until-missing")).rule(18);
            problems.add("--until", refusal.hint(text!("service-add-until")));
        }
        if problems.len() > before {
            return None;
        }
        let options = options?;
        let external_id = options.external_id.clone();
        let extension = NewExtension { service_id: service_id?, requested_end_date, note, external_id };
        Some(Request { extension, zone, options })
    }

    fn run<'a>(Request { extension, zone, options }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        if options.dry_run {
            return Ok(Output::Planned(planned(&extension, cx)?).into());
        }
        let session = Session::open(cx, Api::TroubleTicket)?;
        // A request that is on file already is found before the service is looked at, which it may have changed.
        let is_known =
            options.is_given && session.run(find::<Extension>(&session.portal, &extension.external_id))?.is_some();
        if !is_known {
            check_service(&extension, &zone, cx, &session)?;
        }
        let filing =
            Filing { noun: NOUN, external_id: &extension.external_id, is_given: options.is_given, is_large: false };
        let (effect, made): (Effect, Extension) = file(cx, &session, &filing, |carrier, out| {
            write_json(out, &tmf621::extension(&extension, &session.settings().dialect, carrier))
        })?;
        options
            .found(effect, || text!("service-external-id-exists", external_id = extension.external_id, id = made.id))?;
        if effect == Effect::Existing && !is_same(&extension, &made) {
            cx.ui.warning(&text!("service-asks-for-else", id = made.id));
        }
        cx.ui.note(&text!("service-request-only"));
        Ok(Output::Created(view::extension(&made, effect)).into())
    }
}

/// The zone of the account's country; without a country the user's own.
fn zone(cx: &Context<'_>) -> TimeZone {
    // Settings that cannot be read are reported when the portal is needed.
    let country = cx.settings().ok().and_then(|settings| settings.country.as_ref()).map(|country| country.value);
    country.map_or_else(|| cx.env.zone(), Country::zone)
}

/// Whether a request on file asks for the same.
fn is_same(asked: &NewExtension, filed: &Extension) -> bool {
    filed.service_id.as_deref() == Some(asked.service_id.as_str())
        && filed.requested_end_date == asked.requested_end_date.map(|end| end.to_string())
        && filed.note == asked.note
}

/// The service must be there, must not have ended, and must not run as long as is asked for without the request.
fn check_service(
    extension: &NewExtension,
    zone: &TimeZone,
    cx: &Context<'_>,
    session: &Session<'_>,
) -> Result<(), Error> {
    let id = &extension.service_id;
    if session.settings().roots.get(Api::ServiceInventory).is_none() {
        cx.ui.warning(&text!("service-no-inventory", id = id));
        return Ok(());
    }
    let service: Service = session.run(get(&session.portal, id.as_str())).map_err(|error| match error.kind {
        Kind::NotFound => Error::new(Kind::NotFound, text!("service-not-in-inventory", id = id))
            .code("unknown_service")
            .field("ID")
            .rule(18)
            .hint(text!("service-list-command")),
        _ => error,
    })?;
    if service.state == ServiceState::Terminated {
        return Err(Error::new(Kind::Conflict, text!("service-is-terminated", id = id))
            .code("service_terminated")
            .field("ID")
            .rule(18)
            .hint(text!("service-new-is-an-order")));
    }
    if let (Some(end), Some(present)) = (extension.requested_end_date, service.end_date) {
        end.check_after(id, present, zone).map_err(|refusal| Error::from(refusal).field("--until"))?;
    }
    Ok(())
}

/// What would be sent.
fn planned(extension: &NewExtension, cx: &Context<'_>) -> Result<Value, Error> {
    let (portal, has_origin) = planned_portal(cx)?;
    let carrier = Carrier::of(&portal, Api::TroubleTicket, cx.paths().state().ok());
    let body = serde_json::to_vec(&tmf621::extension(extension, &portal.dialect, carrier))
        .map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
    let request =
        CreateRequest::<Extension>::new(&portal, &extension.external_id, carrier.attribute, Body::Bytes(body.into()))?;
    Ok(json!({
        "effect": Effect::Planned.as_str(),
        "externalId": extension.external_id.as_str(),
        "serviceId": extension.service_id.as_str(),
        "requestedEndDate": extension.requested_end_date.map(|end| end.to_string()),
        "note": extension.note,
        "requests": planned_requests(&[request.call], has_origin)?,
    }))
}
