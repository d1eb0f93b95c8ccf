//! `ticket reconcile` and `change reconcile`: what became of the writes whose answer never came.

use std::time::Duration;

use serde_json::{Value, json};

use super::filing::{send, still_under_way};
use super::session::Session;
use super::write::LIFE_OF_A_REQUEST;
use super::{Context, several};
use crate::domain::{Effect, ExternalId};
use crate::error::{Error, Kind, Problems};
use crate::portal::ops::resource::{CreateRequest, Filed, find};
use crate::portal::unsettled::{self, Claim, Found};
use crate::render::{Column, Outcome, Output, Shape};
use crate::text;

/// The options of every `reconcile`.
#[derive(Debug, clap::Args)]
pub(super) struct ReconcileArgs {
    /// Only the write with this external id
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,

    /// List what is open, and send nothing
    #[arg(long)]
    dry_run: bool,
}

/// Which writes.
pub struct Request {
    external_id: Option<ExternalId>,
    dry_run: bool,
}

/// The keys of a settled write.
pub(super) const COLUMNS: Shape = &[
    Column::shown("externalId", "external-id"),
    Column::shown("effect", "effect"),
    Column::shown("id", "id"),
    Column::shown("recordedAt", "sent").date(),
    Column::hidden("profile", "profile"),
    Column::hidden("portal", "portal"),
];

impl ReconcileArgs {
    /// Parses the options.
    pub(super) fn parse(self, problems: &mut Problems) -> Option<Request> {
        let external_id = match self.external_id {
            Some(text) => Some(problems.parse("--external-id", &text)?),
            None => None,
        };
        Some(Request { external_id, dry_run: self.dry_run })
    }
}

/// Settles the writes of a noun; `prefix` is what follows the external id of the parts of a whole.
pub(super) fn run<'a, R: Filed>(
    noun: &'static str,
    request: &Request,
    cx: &'a Context<'a>,
) -> Result<Outcome<'a>, Error> {
    let paths = cx.paths();
    let (mut found, strange) = unsettled::list(paths.state()?)?;
    for path in strange {
        cx.ui.warning(&text!("filing-record-not-understood", path = path.display()));
    }
    found.retain(|record| {
        let is_wanted = request.external_id.as_ref().is_none_or(|id| is_of(&record.about.external_id, id));
        record.about.noun == noun && is_wanted
    });
    if request.dry_run {
        return Ok(Output::List(found.iter().map(|record| row(record, Effect::Planned, None)).collect()).into());
    }
    if found.is_empty() && request.external_id.is_none() {
        cx.ui.note(&text!("filing-nothing-open"));
        return Ok(Output::List(Vec::new()).into());
    }
    let session = Session::open(cx, R::API)?;
    let portal = session.portal_name(R::API)?;
    let (ours, others): (Vec<Found>, Vec<Found>) = found.into_iter().partition(|record| record.about.portal == portal);
    for other in &others {
        let about = &other.about;
        let id = &about.external_id;
        let with = |command: String| text!("filing-belongs-to-other-portal", id = id, command = command);
        cx.ui.warning(&match (about.portal.as_str(), &about.profile) {
            ("sandbox", _) => with(format!("lumenctl --sandbox {noun} reconcile")),
            (_, Some(profile)) => with(format!("lumenctl --profile {profile} {noun} reconcile")),
            (portal, None) => text!("filing-belongs-to-portal-at", id = id, portal = portal),
        });
    }
    if let (Some(id), true, true) = (&request.external_id, ours.is_empty(), others.is_empty()) {
        return settled_before::<R>(&session, id);
    }
    several(
        "writes",
        ours.iter().map(|record| (record.about.external_id.clone(), settle::<R>(cx, &session, noun, record))),
    )
}

/// Whether a record is of this external id, or of a part of the whole that has it.
fn is_of(recorded: &str, id: &ExternalId) -> bool {
    recorded
        .strip_prefix(id.as_str())
        .is_some_and(|rest| rest.is_empty() || (rest.starts_with('.') && rest.contains("-of-")))
}

/// Nothing is open here, so the portal tells what there is.
fn settled_before<'a, R: Filed>(session: &Session<'_>, id: &ExternalId) -> Result<Outcome<'a>, Error> {
    match session.run(find::<R>(&session.portal, id))? {
        Some(thing) => {
            let row = json!({"externalId": id.as_str(), "effect": Effect::Existing.as_str(), "id": thing.id()});
            Ok(Output::List(vec![row]).into())
        }
        None => Err(Error::new(Kind::NotFound, text!("filing-not-open-nor-in-portal", id = id))),
    }
}

/// Finds out what became of one write, or makes it happen.
fn settle<R: Filed>(cx: &Context<'_>, session: &Session<'_>, noun: &str, found: &Found) -> Result<Value, Error> {
    let record = match found.claim()? {
        Claim::Taken(record) => record,
        Claim::Busy => {
            return Err(Error::new(Kind::OutcomeUnknown, text!("filing-another-process-at-work"))
                .hint(text!("filing-run-again-when-ended")));
        }
        // Its own process has settled it, or another reconcile.
        Claim::Gone => return Ok(row(found, Effect::Unchanged, None)),
    };
    let id: ExternalId = record.about().external_id.parse()?;
    if let Some(thing) = session.run(find::<R>(&session.portal, &id))? {
        record.settle();
        return Ok(row(found, Effect::Existing, Some(thing.id())));
    }
    if !session.settings().dialect.deduplicates {
        let left = record.about().quiet_from.duration_since(cx.env.now());
        let left =
            Duration::try_from(left).unwrap_or_default().min(2 * LIFE_OF_A_REQUEST + session.settings().max_wait);
        if !left.is_zero() {
            cx.ui.note(&text!("filing-may-be-under-way", id = id, seconds = left.as_secs() + 1));
            session.sleep(left)?;
            if let Some(thing) = session.run(find::<R>(&session.portal, &id))? {
                record.settle();
                return Ok(row(found, Effect::Existing, Some(thing.id())));
            }
        }
    }
    let record = record.postpone(still_under_way(cx, session))?;
    let request = CreateRequest::<R>::new(session.settings(), &id, false, record.body())?;
    let (effect, thing) = send(cx, session, noun, &request, Some(record))?;
    Ok(row(found, effect, Some(thing.id())))
}

fn row(found: &Found, effect: Effect, id: Option<&str>) -> Value {
    let about = &found.about;
    json!({
        "externalId": about.external_id,
        "effect": effect.as_str(),
        "id": id,
        "recordedAt": about.recorded_at,
        "profile": about.profile,
        "portal": about.portal,
    })
}
