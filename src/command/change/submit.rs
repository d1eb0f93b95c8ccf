//! `change submit`: file a standard change, or several that belong together.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{NOUN, catalogue, sites, view};
use crate::command::filing::{Filing, file, write_json};
use crate::command::many::{self, Batch, Field, Look, ManyArgs, Rows, Settled, once};
use crate::command::session::Session;
use crate::command::value::Words;
use crate::command::write::{WriteArgs, WriteOptions, planned_portal, planned_requests};
use crate::command::{Context, Verb, failure_of, long_text};
use crate::domain::{
    BusinessCalendar, ChangePriority, ChangeRequest, ChangeType, ChangeWindow, Country, Effect, Execution, NewChange,
    Part, Refusal, ServiceId, Sites, analysis_due,
};
use crate::error::{Error, Kind, Problem, Problems};
use crate::locale::Number;
use crate::portal::client::Body;
use crate::portal::ops::resource::CreateRequest;
use crate::portal::ops::service;
use crate::portal::wire::tmf655;
use crate::portal::{AuthedPortal, Carrier, PortalError};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::Api;
use crate::text;

/// Submit a standard change for 1 to 10 sites (H7)
///
/// It has to be said whether the change needs a time window (H9): --window or --no-window. The carrier analyses it
/// within 72 business hours (H8): `analysisDue`.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl --sandbox change submit --type static-route --site BR-IPT-10001 \\
      --no-window --country BR --description 'Route 203.0.113.0/24 to 198.51.100.2'
  lumenctl change submit --type 'Static route' --site @sites.txt --split --dry-run -o json \\
      --window 2026-12-01T22:00/2026-12-02T02:00 \\
      --description 'Route 203.0.113.0/24 to 198.51.100.2'
  lumenctl service list -o plain --columns id | lumenctl change submit --type reverse-dns \\
      --site - --no-window --description 'Delegate the reverse zone' --external-id dns-2026-11")]
pub struct Args {
    /// The standard change, by id or name; `change types` lists them; required
    #[arg(long = "type", value_name = "TYPE")]
    change_type: Option<String>,

    /// Service ID of a site; repeats, takes commas, @FILE and - for stdin; required (H7)
    #[arg(long = "site", value_name = "SERVICE_ID")]
    sites: Vec<String>,

    /// The time window START/END: RFC 3339, or local time of the country; END may be a duration, PT4H (H9)
    #[arg(long, value_name = "START/END")]
    window: Option<String>,

    /// The change needs no window: the carrier may choose the time (H9)
    #[arg(long)]
    no_window: bool,

    /// What is to be done; required
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,

    /// The same from a file, or from stdin with -
    #[arg(long, value_name = "FILE")]
    description_file: Option<String>,

    /// Why it is wanted
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// How soon [default: medium]
    #[arg(long, value_name = "PRIORITY", value_parser = Words::new(["low", "medium", "high"]))]
    priority: Option<String>,

    /// File as many changes of at most 10 sites as needed, linked to each other
    #[arg(long)]
    split: bool,

    /// Ask the inventory whether it has the sites before anything is filed
    #[arg(long)]
    check_services: bool,

    /// Country whose time and business days count [default: the profile's]
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,

    #[command(flatten)]
    many: ManyArgs,

    #[command(flatten)]
    write: WriteArgs,
}

/// How soon, where nobody says so.
const DEFAULT_PRIORITY: &str = "medium";

/// What is to be filed.
pub enum Request {
    /// A change, or several that are one list of sites.
    One(Box<Submission>),
    /// The same for each row.
    Many(Box<Batch<Args>>),
    /// An empty file of rows.
    Skeleton(String),
}

/// The changes to be filed, and how.
pub struct Submission {
    /// What was typed for the type.
    change_type: String,
    groups: Vec<Sites>,
    execution: Execution,
    description: String,
    reason: Option<String>,
    priority: ChangePriority,
    requested: jiff::Timestamp,
    analysis_due: Option<jiff::Timestamp>,
    is_split: bool,
    check_services: bool,
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
            None => self.submission(cx, problems).map(|submission| Request::One(Box::new(submission))),
            Some(from) => {
                let source = many::open(from, self.many.format(), cx, problems)?;
                Batch::prepare(self, source, cx, problems).map(|batch| Request::Many(Box::new(batch)))
            }
        }
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        match request {
            Request::One(submission) => submission.run(cx),
            Request::Many(batch) => many::run(*batch, cx),
            Request::Skeleton(text) => Ok(Output::Text(text).into()),
        }
    }
}

impl Args {
    /// The changes of one list of sites.
    fn submission(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Submission> {
        let options = self.write.parse(cx, problems);
        let change_type = self.change_type.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        if change_type.is_none() {
            problems.add(
                "--type",
                Refusal::new("missing_option", text!("change-type-missing"))
                    .rule(7)
                    .hint(text!("change-types-command")),
            );
        }
        let groups = groups(&self.sites, self.split, cx, problems);
        let country = match &self.country {
            Some(text) => problems.parse::<Country>("--country", text),
            // Settings that cannot be read are reported when the portal is needed.
            None => cx.settings().ok().and_then(|settings| settings.country.as_ref()).map(|country| country.value),
        };
        let hours = cx.settings().ok().and_then(|settings| settings.business_hours.as_ref()).map(|hours| hours.value);
        let calendar = country.map(|country| BusinessCalendar::new(country, hours));
        let requested = cx.env.now();
        let execution = execution(self.window.as_deref(), self.no_window, calendar.as_ref(), requested, problems);
        let description = long_text(
            ("--description", self.description),
            ("--description-file", self.description_file.as_deref()),
            problems,
        );
        if description.is_none() && self.description_file.is_none() {
            problems.add("--description", Refusal::new("missing_option", text!("change-description-missing")));
        }
        let priority = problems.parse("--priority", self.priority.as_deref().unwrap_or(DEFAULT_PRIORITY));
        let analysis_due = match &calendar {
            Some(calendar) => Some(problems.take("--country", analysis_due(calendar, requested))?),
            None => None,
        };
        Some(Submission {
            change_type: change_type?,
            groups: groups?,
            execution: execution?,
            description: description?,
            reason: self.reason.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()),
            priority: priority?,
            requested,
            analysis_due,
            is_split: self.split,
            check_services: self.check_services,
            options: options?,
        })
    }
}

impl Rows for Args {
    const COMMAND: &'static str = "change submit";
    const PLANNED: Shape = &[
        Column::shown("row", "row"),
        Column::shown("line", "line"),
        Column::shown("plan", "changes-and-sites"),
        Column::shown("window", "window"),
        Column::shown("plannedStartTime", "from").date(),
        Column::shown("analysisDue", "analysis-due").date(),
        Column::shown("repeats", "repeats-row"),
        Column::hidden("specification", "type"),
        Column::hidden("description", "description"),
        Column::hidden("reason", "reason"),
        Column::hidden("priority", "priority"),
        Column::hidden("plannedEndTime", "to").date(),
        Column::hidden("requestDate", "requested").date(),
        Column::hidden("externalId", "external-id"),
        Column::hidden("effect", "effect"),
        Column::hidden("requests", "requests"),
        Column::shown("error", "error"),
    ];
    const API: Api = Api::ChangeManagement;
    const FLAGS: &'static [&'static str] = &[
        "type",
        "window",
        "description",
        "reason",
        "priority",
        "country",
        "external-id",
        "site",
        "no-window",
        "split",
    ];

    type Item = Submission;
    /// The catalogue, where there is one.
    type Shared = Option<Vec<ChangeType>>;

    fn fields(&mut self) -> Vec<Field<'_>> {
        let texts = [
            &mut self.change_type,
            &mut self.window,
            &mut self.description,
            &mut self.reason,
            &mut self.priority,
            &mut self.country,
            &mut self.write.external_id,
        ];
        let truths = [&mut self.no_window, &mut self.split];
        let fields = texts.into_iter().map(Field::Text).chain([Field::List(&mut self.sites)]);
        fields.chain(truths.into_iter().map(Field::Truth)).collect()
    }

    fn write(&mut self) -> &mut WriteArgs {
        &mut self.write
    }

    fn many(&mut self) -> &mut ManyArgs {
        &mut self.many
    }

    fn refuse_single(&self, problems: &mut Problems) {
        let single =
            [("--check-services", self.check_services), ("--description-file", self.description_file.is_some())];
        many::refuse(&single, problems);
    }

    fn item(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Submission> {
        self.submission(cx, problems)
    }

    fn word(submission: &Submission) -> Option<&str> {
        Some(&submission.change_type)
    }

    fn share(
        cx: &Context<'_>,
        session: &Session<'_>,
        words: &BTreeMap<String, String>,
    ) -> Result<Option<Vec<ChangeType>>, Error> {
        let types = catalogue::fetch(cx, session)?;
        let mut problems = Problems::default();
        match &types {
            Some(types) => {
                for (word, place) in words {
                    problems.take(&format!("{place} --type"), catalogue::find(types, word));
                }
            }
            None => cx.ui.note(&text!("change-no-catalogue-of-changes")),
        }
        problems.into_result()?;
        Ok(types)
    }

    fn planned(submission: &Submission, cx: &Context<'_>) -> Result<Value, Error> {
        submission.planned(cx)
    }

    async fn file(
        portal: &AuthedPortal<'_>,
        types: &Option<Vec<ChangeType>>,
        submission: &Submission,
        look: Look,
    ) -> Result<Settled, PortalError> {
        let word = &submission.change_type;
        let change_type = types.as_ref().and_then(|types| catalogue::find(types, word).ok());
        let change_type = change_type.unwrap_or_else(|| as_given(word));
        let (mut ids, mut differs, mut effect) = (Vec::new(), Vec::new(), Effect::Existing);
        for at in 0..submission.groups.len() {
            let first = ids.first().map(String::as_str);
            let change =
                submission.change(at, &change_type, first).map_err(|error| PortalError::Setup(error.message))?;
            let body = many::body(&tmf655::create(&change, portal.carrier(Api::ChangeManagement)), true)?;
            let (this, made): (Effect, ChangeRequest) = once(portal, &change.external_id, look, body).await?;
            if this == Effect::Existing {
                differs.extend(differences(&change, &made));
            } else {
                effect = this;
            }
            ids.push(made.id);
        }
        let mut filed = Settled::new(effect, ids.first().cloned().unwrap_or_default(), differs);
        if ids.len() > 1 {
            filed.more.insert("ids".to_owned(), json!(ids));
        }
        filed.more.insert("analysisDue".to_owned(), json!(submission.analysis_due));
        Ok(filed)
    }
}

/// The sites as one change, or as many as needed.
fn groups(values: &[String], split: bool, cx: &Context<'_>, problems: &mut Problems) -> Option<Vec<Sites>> {
    let before = problems.len();
    let ids = sites::read(values, cx, problems);
    let has_refused = problems.len() > before;
    let ignore_case = cx.settings().is_ok_and(|settings| settings.service_id_ignores_case.value);
    let groups = match split {
        true => Sites::split(ids, ignore_case),
        false => Sites::new(ids, ignore_case).map(|sites| vec![sites]),
    };
    match groups {
        Ok(groups) if !has_refused => Some(groups),
        Ok(_) => None,
        Err(refusals) => {
            // Where every value was refused, nobody needs to hear that there is none.
            for refusal in refusals.into_iter().filter(|refusal| !has_refused || refusal.code != "no_sites") {
                problems.add("--site", refusal);
            }
            None
        }
    }
}

/// When the change is to be carried out: an explicit choice (H9).
fn execution(
    window: Option<&str>,
    no_window: bool,
    calendar: Option<&BusinessCalendar>,
    now: jiff::Timestamp,
    problems: &mut Problems,
) -> Option<Execution> {
    let mut refuse = |flag: &str, refusal: Refusal| {
        problems.add(flag, refusal.rule(9));
        None
    };
    match (window, no_window) {
        (Some(_), true) => {
            refuse("--no-window", Refusal::new("conflicting_options", text!("command-not-together", flag = "--window")))
        }
        (None, false) => refuse(
            "--window",
            Refusal::new("missing_window", text!("change-window-undecided")).hint(text!("change-add-window")),
        ),
        (Some(text), false) => {
            let zone = calendar.map(BusinessCalendar::zone);
            problems.take("--window", ChangeWindow::parse(text, zone, now)).map(Execution::Fixed)
        }
        (None, true) => match calendar {
            Some(calendar) => problems.take("--no-window", Execution::flexible(calendar, now)),
            None => refuse(
                "--no-window",
                Refusal::new("country_needed", text!("change-without-window-needs-country"))
                    .hint(text!("command-add-country")),
            ),
        },
    }
}

fn as_given(text: &str) -> ChangeType {
    ChangeType { id: text.to_owned(), name: None, description: None }
}

impl Submission {
    fn run<'a>(&self, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        if self.options.dry_run {
            return Ok(Output::Planned(self.planned(cx)?).into());
        }
        let session = Session::open(cx, Api::ChangeManagement)?;
        let change_type = match catalogue::fetch(cx, &session)? {
            Some(types) => {
                catalogue::find(&types, &self.change_type).map_err(|refusal| Error::from(refusal).field("--type"))?
            }
            None => {
                cx.ui.note(&text!("change-no-catalogue-of-changes"));
                as_given(&self.change_type)
            }
        };
        if self.check_services {
            self.check_services(&session)?;
        }
        self.submit(cx, &session, &change_type)
    }

    /// The change of one group of sites; `first` is the portal's id of the first part, once it is known.
    fn change(&self, at: usize, change_type: &ChangeType, first: Option<&str>) -> Result<NewChange, Error> {
        let count = self.groups.len();
        let whole = &self.options.external_id;
        let part =
            (count > 1).then(|| Part { of: whole.clone(), number: at + 1, count, first: first.map(str::to_owned) });
        let external_id = match &part {
            Some(part) => part.external_id().map_err(|refusal| Error::from(refusal).field("--external-id"))?,
            None => whole.clone(),
        };
        Ok(NewChange {
            change_type: change_type.clone(),
            sites: self.groups[at].clone(),
            execution: self.execution,
            description: self.description.clone(),
            reason: self.reason.clone(),
            priority: self.priority,
            requested: self.requested,
            analysis_due: self.analysis_due,
            external_id,
            part,
        })
    }

    /// Files one change after the other; the first failure ends it, and a second run goes on where it ended.
    fn submit<'a>(
        &self,
        cx: &Context<'_>,
        session: &Session<'_>,
        change_type: &ChangeType,
    ) -> Result<Outcome<'a>, Error> {
        let settings = session.settings();
        let mut rows: Vec<Value> = Vec::new();
        let mut first: Option<String> = None;
        for at in 0..self.groups.len() {
            let change = self.change(at, change_type, first.as_deref())?;
            let filing = Filing {
                noun: NOUN,
                external_id: &change.external_id,
                is_given: self.options.is_given,
                is_large: false,
            };
            let filed: Result<(Effect, ChangeRequest), Error> =
                file(cx, session, &filing, |carrier, out| write_json(out, &tmf655::create(&change, carrier)));
            let (effect, made) = match filed {
                Ok(filed) => filed,
                Err(error) if rows.is_empty() || error.kind == Kind::Interrupted => return Err(self.again(error)),
                Err(error) => {
                    let left = self.groups.len() - at - 1;
                    let name = change.external_id.to_string();
                    let failure = failure_of("changes", rows.len(), vec![(name, error)]);
                    let failure = failure.map(|failure| match left {
                        0 => self.again(failure),
                        left => self.again(failure.hint(text!("change-more-not-tried", count = Number::of(left)))),
                    });
                    return Ok(Outcome { failure, ..Output::List(rows).into() });
                }
            };
            self.options
                .found(effect, || text!("change-external-id-exists", external_id = change.external_id, id = made.id))?;
            if effect == Effect::Existing {
                for difference in differences(&change, &made) {
                    cx.ui.warning(&difference);
                }
            }
            first.get_or_insert_with(|| made.id.clone());
            rows.push(view::change(&made, Some(effect), settings)?);
        }
        if self.is_split {
            return Ok(Output::List(rows).into());
        }
        Ok(Output::Created(rows.remove(0)).into())
    }

    /// What makes a second run go on where this one ended.
    fn again(&self, error: Error) -> Error {
        let whole = &self.options.external_id;
        match self.groups.len() {
            1 => error,
            _ => error.hint(text!("change-run-again-with-id", id = whole)),
        }
    }

    fn check_services(&self, session: &Session<'_>) -> Result<(), Error> {
        let mut missing = Vec::new();
        for id in self.groups.iter().flat_map(Sites::ids) {
            if !session.run(service::exists(&session.portal, id))? {
                missing.push(id);
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        let refusal = |id: &&ServiceId| Problem {
            field: "--site".to_owned(),
            refusal: Refusal::new("unknown_service", text!("service-not-in-inventory", id = id)).rule(7),
        };
        let message = text!("change-sites-not-in-inventory", count = Number::of(missing.len()));
        Err(Error {
            details: missing.iter().map(refusal).collect(),
            ..Error::new(Kind::InvalidInput, message).code("unknown_service")
        })
    }

    /// What would be sent, and what was computed.
    fn planned(&self, cx: &Context<'_>) -> Result<Value, Error> {
        let (portal, has_origin) = planned_portal(cx)?;
        // Without a call only the profile's own catalogue can be asked.
        let change_type = match catalogue::of_profile(cx.settings()?) {
            Some(types) => {
                catalogue::find(&types, &self.change_type).map_err(|refusal| Error::from(refusal).field("--type"))?
            }
            None => as_given(&self.change_type),
        };
        let carrier = Carrier::of(&portal, Api::ChangeManagement, cx.paths().state().ok());
        let (mut plan, mut calls) = (Vec::new(), Vec::new());
        for at in 0..self.groups.len() {
            // The id of the first part is known only once it is filed.
            let change = self.change(at, &change_type, None)?;
            let sites: Vec<&str> = change.sites.ids().iter().map(ServiceId::as_str).collect();
            plan.push(json!({"externalId": change.external_id.as_str(), "sites": sites}));
            let body = serde_json::to_vec(&tmf655::create(&change, carrier))
                .map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
            let request = CreateRequest::<ChangeRequest>::new(
                &portal,
                &change.external_id,
                carrier.attribute,
                Body::Bytes(body.into()),
            )?;
            calls.push(request.call);
        }
        Ok(json!({
            "effect": Effect::Planned.as_str(),
            "externalId": self.options.external_id.as_str(),
            "specification": {"id": change_type.id, "name": change_type.name},
            "description": self.description,
            "reason": self.reason,
            "priority": self.priority.as_str(),
            "window": self.execution.as_str(),
            "plannedStartTime": self.execution.start(),
            "plannedEndTime": self.execution.end(),
            "requestDate": self.requested,
            "analysisDue": self.analysis_due,
            "plan": plan,
            "requests": planned_requests(&calls, has_origin)?,
        }))
    }
}

/// How an existing change differs from what was asked, a sentence each.
fn differences(asked: &NewChange, found: &ChangeRequest) -> Vec<String> {
    let asked_sites: Vec<&str> = asked.sites.ids().iter().map(ServiceId::as_str).collect();
    let (id, asked_type) = (&found.id, asked.change_type.id.as_str());
    let mut differences = Vec::new();
    if found.sites != asked_sites {
        let (sites, asked) = (found.sites.join(", "), asked_sites.join(", "));
        differences.push(text!("change-differs-in-sites", id = id, found = sites, asked = asked));
    }
    match &found.specification {
        Some(known) if known.id == asked_type => {}
        Some(known) => {
            differences.push(text!("change-differs-in-type", id = id, found = known.id, asked = asked_type));
        }
        None => differences.push(text!("change-differs-in-unknown-type", id = id, asked = asked_type)),
    }
    if found.description.as_deref().is_some_and(|description| description.trim() != asked.description.trim()) {
        differences.push(text!("change-differs-in-description", id = id));
    }
    if let Execution::Fixed(window) = &asked.execution
        && (found.planned_start_time, found.planned_end_time) != (Some(window.start()), Some(window.end()))
    {
        differences.push(text!("change-differs-in-window", id = id));
    }
    differences
}
