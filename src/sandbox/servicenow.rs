//! The flavour of ServiceNow's Trouble Ticket Open API, as its pages describe it: choices and labels instead of words,
//! dates without a zone, no external id, notes that are appended, 206 for a part of a list and 404 for an empty one.

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::{CONTENT_RANGE, LINK};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use rusqlite::Connection;
use serde_json::{Value, json};
use url::form_urlencoded;

use super::answer::{TOTAL_COUNT, header, json};
use super::message::{Id, media_type, parse_json, read_body};
use super::problem::{Code, Problem};
use super::query::Query;
use super::row::{Body as Attributes, Stored, check_services};
use super::select::select;
use super::server::Portal;
use super::ticket_patch::{self, Patch};
use super::ticket_rules;
use super::ticket_store;
use crate::domain::TicketStatus;

const COLLECTION: &str = "/api/sn_ind_tsm_sdwan/ticket/troubleTicket";

/// The beginning of every id: `sys_id`s have 32 hex digits.
const ID_PREFIX: &str = "5a9db0c10000000000ab";

/// Tickets of a page where nothing is said, and of the largest.
const LIMITS: (u32, u32) = (25, 100);

/// Who writes the notes of an integration.
const INTEGRATION: &str = "ticket.integrator";

/// Choice, label, and the stored words that are told so.
type Row = (&'static str, &'static str, &'static [&'static str]);

/// Severities.
const SEVERITIES: [Row; 4] = [
    ("1", "1 - Critical", &["critical", "Critical"]),
    ("2", "2 - High", &["major", "Major"]),
    ("3", "3 - Moderate", &["minor", "Minor"]),
    (LOWEST.0, LOWEST.1, &["low"]),
];

/// What every other severity becomes.
const LOWEST: (&str, &str) = ("4", "4 - Low");

/// States; the first one is what the label asks for.
const STATES: [Row; 6] = [
    ("1", "New", &["acknowledged"]),
    ("10", "Open", &["inProgress", "held"]),
    ("18", "Awaiting Info", &["pending"]),
    ("6", "Resolved", &["resolved"]),
    ("3", "Closed", &["closed"]),
    ("7", "Cancelled", &["cancelled", "rejected"]),
];

/// Ticket type, and what is stored for it; all others are told as cases.
const TYPES: [(&str, &str); 3] =
    [("Case", "Case"), ("Incident", "incident"), ("Service Problem Case", "Service Problem Case")];

/// Attributes that are here what they are in v5.
const SAME: [&str; 4] = ["name", "description", "priority", "statusChangeReason"];

/// Dates, and whether a client may set them.
const DATES: [(&str, bool); 6] = [
    ("creationDate", false),
    ("lastUpdate", false),
    ("statusChangeDate", false),
    ("resolutionDate", false),
    ("requestedResolutionDate", true),
    ("expectedResolutionDate", true),
];

/// Notes of this `@type` are for the desk alone and never come back.
const WORK_NOTES: &str = "work_notes";

/// The routes of trouble tickets.
pub(crate) fn routes() -> Router<Portal> {
    let one = format!("{COLLECTION}/{{id}}");
    Router::new()
        .route(COLLECTION, get(list).post(create).fallback(no_such_method_on_list))
        .route(&one, get(show).patch(change).fallback(no_such_method_on_one))
}

async fn list(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = asked(uri.query().unwrap_or_default())?;
            let found =
                portal.store().read(|connection| select(connection, &ticket_store::TABLE, &query, indexed, tell))?;
            if found.items.is_empty() {
                return Err(Problem::new(Code::NotFound, "No records matching query"));
            }
            let tickets: Vec<Value> = found.items.iter().map(|it| Value::Object(query.select(tell(it)))).collect();
            let last = query.offset as usize + tickets.len() - 1;
            let is_all = query.offset == 0 && tickets.len() as u64 == found.total;
            let status = if is_all { StatusCode::OK } else { StatusCode::PARTIAL_CONTENT };
            let mut response = json(status, &Value::Array(tickets));
            let headers = response.headers_mut();
            headers.insert(TOTAL_COUNT, header(&found.total.to_string())?);
            headers.insert(CONTENT_RANGE, header(&format!("items {}-{last}/{}", query.offset, found.total))?);
            headers.insert(LINK, header(&query.links(&format!("{}{COLLECTION}", portal.url()), found.total))?);
            Ok(response)
        })
        .await
}

async fn show(State(portal): State<Portal>, id: Id, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = asked(uri.query().unwrap_or_default())?;
            let stored = portal.store().read(|connection| find(connection, id))?;
            Ok(json(StatusCode::OK, &Value::Object(query.select(tell(&stored)))))
        })
        .await
}

async fn create(State(portal): State<Portal>, headers: HeaderMap, body: Body) -> Response {
    let body = match read_body(body).await {
        Ok(body) => body,
        Err(problem) => return portal.answer(headers, |_, _| Err(problem)).await,
    };
    portal
        .answer(headers, move |portal, headers| {
            media_type(headers, &["application/json"])?;
            let body = object(parse_json(&body)?)?;
            let ticket = Value::Object(to_v5(&body)?);
            // A service need not be named here; one that is must be known.
            let submitted = ticket_rules::submit(ticket, ticket_rules::named_services)?;
            let state = state(word(&body, "status")).unwrap_or(TicketStatus::Acknowledged);
            let ticket = open(submitted.body, &state, portal.now())?;
            // Nothing is known of an earlier request: the same one twice is two tickets.
            let stored = portal.store().write(|tx| {
                check_services(tx, &submitted.services)?;
                let number = ticket_store::insert(tx, &ticket, &submitted.fingerprint)?;
                ticket_store::find(tx, number)?.ok_or_else(no_record)
            })?;
            Ok(json(StatusCode::CREATED, &Value::Object(tell(&stored))))
        })
        .await
}

async fn change(State(portal): State<Portal>, id: Id, headers: HeaderMap, body: Body) -> Response {
    let body = match read_body(body).await {
        Ok(body) => body,
        Err(problem) => return portal.answer(headers, |_, _| Err(problem)).await,
    };
    portal
        .answer(headers, move |portal, headers| {
            media_type(headers, &["application/json"])?;
            let body = object(parse_json(&body)?)?;
            let stored = portal.store().write(|tx| {
                let stored = find(tx, id)?;
                let patch = Value::Object(patch_to_v5(body, &stored)?);
                let patch = Patch::parse("application/merge-patch+json", patch)?;
                let Some(patched) = ticket_patch::apply(&stored.body, patch, portal.now())? else {
                    return Ok(stored);
                };
                check_services(tx, &patched.services)?;
                let next = Stored { version: stored.version + 1, body: patched.body, ..stored };
                ticket_store::update(tx, &next)?;
                Ok(next)
            })?;
            Ok(json(StatusCode::OK, &Value::Object(tell(&stored))))
        })
        .await
}

async fn no_such_method_on_list(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal.answer(headers, |_, _| Err(Problem::method_not_allowed("GET, HEAD, POST"))).await
}

async fn no_such_method_on_one(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal.answer(headers, |_, _| Err(Problem::method_not_allowed("GET, HEAD, PATCH"))).await
}

/// `{"error":{"message","detail"},"status":"failure"}`; a state that does not allow something is 400 here.
pub(crate) fn refuse(problem: Problem) -> Response {
    let told = json!({ "error": { "message": problem.message(), "detail": null }, "status": "failure" });
    let mut response = problem.into_response();
    if response.status() == StatusCode::CONFLICT {
        *response.status_mut() = StatusCode::BAD_REQUEST;
    }
    *response.body_mut() = Body::from(told.to_string());
    response
}

fn object(body: Value) -> Result<Attributes, Problem> {
    match body {
        Value::Object(members) => Ok(members),
        _ => Err(Problem::new(Code::InvalidFormat, "the body must be an object")),
    }
}

fn id_of(number: i64) -> String {
    format!("{ID_PREFIX}{number:012x}")
}

fn number_of(id: &str) -> Option<i64> {
    let number = i64::from_str_radix(id.strip_prefix(ID_PREFIX)?, 16).ok()?;
    (id_of(number) == id).then_some(number)
}

fn find(connection: &Connection, id: Id) -> Result<Stored, Problem> {
    let Ok(axum::extract::Path(id)) = id else { return Err(no_record()) };
    let stored = number_of(&id).map(|number| ticket_store::find(connection, number)).transpose()?.flatten();
    stored.ok_or_else(no_record)
}

fn no_record() -> Problem {
    Problem::new(Code::NotFound, "No Record found")
}

/// Filters whose words are turned into stored ones, so that an index may serve them.
const INDEXED: [&str; 2] = ["id", "status"];

fn indexed(path: &str) -> Option<&str> {
    INDEXED.contains(&path).then_some(path)
}

/// What is asked for here; what is not understood is ignored, and a limit that is too large is cut.
fn asked(text: &str) -> Result<Query, Problem> {
    let (mut limit, mut offset) = (LIMITS.0, 0);
    let mut served = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(text.as_bytes()) {
        match name.as_ref() {
            "limit" => limit = value.parse().unwrap_or(limit).clamp(1, LIMITS.1),
            "offset" => offset = value.parse().unwrap_or(offset).min(i32::MAX as u32),
            "id" | "severity" | "status" | "ticketType" | "fields" => drop(served.append_pair(&name, &value)),
            _ => {}
        }
    }
    served.append_pair("limit", &limit.to_string()).append_pair("offset", &offset.to_string());
    let mut query = Query::parse(&served.finish())?;
    for filter in &mut query.filters {
        let values = std::mem::take(&mut filter.values);
        let sought = |said: String| match filter.path.as_str() {
            "id" => number_of(&said).map(ticket_store::id_of).into_iter().collect(),
            "status" => row(&STATES, &said).map_or_else(Vec::new, |row| row.2.iter().map(|it| (*it).into()).collect()),
            "severity" => vec![row(&SEVERITIES, &said).map_or(said, |row| row.1.to_owned())],
            _ => vec![said],
        };
        filter.values = values.into_iter().flat_map(sought).collect();
    }
    Ok(query)
}

/// The row of a choice or label.
fn row(rows: &'static [Row], said: &str) -> Option<&'static Row> {
    rows.iter().find(|(choice, label, _)| said == *choice || said == *label)
}

/// The row that a stored word is told by.
fn row_of_stored(rows: &'static [Row], word: &str) -> Option<&'static Row> {
    rows.iter().find(|(_, _, stored)| stored.contains(&word))
}

/// The state behind a choice or label.
fn state(said: &str) -> Option<TicketStatus> {
    row(&STATES, said).and_then(|row| row.2.first()).map(|word| TicketStatus::from_portal(word))
}

/// A new ticket, acknowledged, and from there moved on to the state that it was filed with.
fn open(body: Attributes, state: &TicketStatus, now: Timestamp) -> Result<Attributes, Problem> {
    let mut ticket = ticket_rules::acknowledge(body, now);
    if *state != TicketStatus::Acknowledged {
        ticket_patch::check_transition(&TicketStatus::Acknowledged, state, None)?;
        ticket_rules::enter(&mut ticket, state);
    }
    Ok(ticket)
}

/// A POST as v5 has it.
fn to_v5(body: &Attributes) -> Result<Attributes, Problem> {
    for name in ["description", "severity", "status", "ticketType"] {
        if word(body, name).trim().is_empty() {
            return Err(Problem::new(Code::MissingProperty, format!("Missing required attribute: {name}")));
        }
    }
    attributes(body)
}

/// A PATCH as v5 has it: its notes are new ones, and what was told so already stays as it is.
fn patch_to_v5(mut body: Attributes, before: &Stored) -> Result<Attributes, Problem> {
    let told = tell(before);
    body.retain(|name, value| matches!(name.as_str(), "note" | "statusChangeReason") || told.get(name) != Some(value));
    let mut patch = attributes(&body)?;
    patch.insert("@type".into(), before.body.get("@type").cloned().unwrap_or_default());
    // A state that is not known is ignored. Several may have one label, and the one that it is told by stays.
    let asked = row(&STATES, word(&body, "status")).filter(|row| told.get("status") != Some(&row.1.into()));
    if let Some(state) = asked.and_then(|row| row.2.first()) {
        patch.insert("status".into(), (*state).into());
        // A reason is not asked for here.
        patch.entry("statusChangeReason").or_insert_with(|| "changed by the integration".into());
    }
    Ok(patch)
}

/// The attributes that these pages know, as v5 has them; the others are dropped.
fn attributes(body: &Attributes) -> Result<Attributes, Problem> {
    let mut ticket = Attributes::new();
    ticket.insert("@type".into(), "TroubleTicket".into());
    for name in SAME {
        ticket.extend(body.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    for (name, _) in DATES.iter().filter(|(_, is_given)| *is_given) {
        ticket.extend(body.get(*name).map(|value| ((*name).to_owned(), date_to_v5(value))));
    }
    if let Some(said) = body.get("severity").and_then(Value::as_str) {
        // Labels are not taken, and what is no choice silently becomes the lowest.
        let stored = SEVERITIES.iter().find(|(choice, ..)| *choice == said).and_then(|row| row.2.first());
        ticket.insert("severity".into(), (*stored.unwrap_or(&"low")).into());
    }
    if let Some(said) = body.get("ticketType") {
        let Some((_, stored)) = TYPES.iter().find(|(known, _)| said == known) else {
            return Err(Problem::new(Code::InvalidValue, format!("Invalid value for ticketType: {said}")));
        };
        ticket.insert("ticketType".into(), (*stored).into());
    }
    if let Some(Value::Object(channel)) = body.get("channel") {
        let mut channel = channel.clone();
        channel.insert("@type".into(), "ChannelRef".into());
        // Here a name alone will do.
        if let Some(name) = channel.get("name").cloned() {
            channel.entry("id").or_insert(name);
        }
        ticket.insert("channel".into(), channel.into());
    }
    ticket.extend(entities(body));
    ticket.extend(notes(body));
    Ok(ticket)
}

fn word<'a>(body: &'a Attributes, name: &str) -> &'a str {
    body.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Flat references as v5 nests them.
fn entities(body: &Attributes) -> Attributes {
    let array = |name: &str, change: &dyn Fn(&Value) -> Value| {
        let items = body.get(name)?.as_array()?;
        Some((name.to_owned(), Value::Array(items.iter().map(change).collect())))
    };
    let role = |item: &Value, default: &str| item["role"].as_str().unwrap_or(default).to_owned();
    let services = array("relatedEntity", &|item| {
        json!({ "@type": "RelatedEntity", "role": role(item, "affectedService"),
            "entity": { "@type": "EntityRef", "id": item["id"], "@referredType": "Service" } })
    });
    let parties = array("relatedParty", &|item| {
        let mut party = json!({ "@type": "PartyRef", "id": item["id"], "@referredType": "Individual" });
        if let Some(name) = item.get("name") {
            party["name"] = name.clone();
        }
        json!({ "@type": "RelatedPartyRefOrPartyRoleRef", "role": role(item, "siteContact"), "partyOrPartyRole": party })
    });
    services.into_iter().chain(parties).collect()
}

fn notes(body: &Attributes) -> Option<(String, Value)> {
    let items = body.get("note")?.as_array()?;
    let note = |item: &Value| {
        let kind = if item["@type"] == WORK_NOTES { WORK_NOTES } else { "Note" };
        json!({ "@type": kind, "author": INTEGRATION, "text": item["text"] })
    };
    Some(("note".to_owned(), items.iter().map(note).collect()))
}

/// A ticket as these pages tell it.
fn tell(stored: &Stored) -> Attributes {
    let body = &stored.body;
    let severity = row_of_stored(&SEVERITIES, word(body, "severity")).map_or(LOWEST.1, |row| row.1);
    let status = row_of_stored(&STATES, word(body, "status")).map_or("New", |row| row.1);
    let stored_type = word(body, "ticketType");
    let is_type = |(name, stored): &&(&str, &str)| [*name, *stored].contains(&stored_type);
    let ticket_type = TYPES.iter().find(is_type).map_or("Case", |(name, _)| name);
    let mut ticket = Attributes::new();
    for (name, value) in [
        ("id", id_of(stored.number).as_str()),
        ("href", ""),
        ("severity", severity),
        ("status", status),
        ("ticketType", ticket_type),
    ] {
        ticket.insert(name.into(), value.into());
    }
    for name in SAME {
        ticket.extend(body.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    for (name, _) in DATES {
        ticket.extend(date(word(body, name)).map(|date| (name.to_owned(), Value::from(date))));
    }
    if let Some(Value::Object(channel)) = body.get("channel") {
        let mut channel = channel.clone();
        channel.shift_remove("@type");
        ticket.insert("channel".into(), channel.into());
    }
    let items = |name: &str| body.get(name).and_then(Value::as_array).into_iter().flatten();
    let reference = |item: &Value, inner: &str, referred_type: &str| {
        let mut flat = Attributes::new();
        for (name, value) in [("id", &item[inner]["id"]), ("name", &item[inner]["name"]), ("role", &item["role"])] {
            if !value.is_null() {
                flat.insert(name.into(), value.clone());
            }
        }
        flat.insert("href".into(), "".into());
        flat.insert("@referredType".into(), referred_type.into());
        Value::Object(flat)
    };
    for (name, inner, referred_type) in
        [("relatedEntity", "entity", "cmdb_ci_service"), ("relatedParty", "partyOrPartyRole", "customer_contact")]
    {
        ticket.insert(name.into(), items(name).map(|item| reference(item, inner, referred_type)).collect());
    }
    let comments = items("note").filter(|note| note["@type"] != WORK_NOTES).map(|note| {
        json!({ "text": note["text"], "@type": "comments", "author": note["author"],
            "date": note["date"].as_str().and_then(date) })
    });
    ticket.insert("note".into(), comments.collect());
    ticket
}

/// `2022-05-16 23:38:55`, in UTC and without saying so.
fn date(text: &str) -> Option<String> {
    let moment: Timestamp = text.parse().ok()?;
    Some(moment.strftime("%Y-%m-%d %H:%M:%S").to_string())
}

/// A date without a zone as v5 has it; anything else as it is, for the rules to judge.
fn date_to_v5(given: &Value) -> Value {
    let moment = given
        .as_str()
        .and_then(|text| DateTime::strptime("%Y-%m-%d %H:%M:%S", text).ok())
        .and_then(|civil| TimeZone::UTC.to_timestamp(civil).ok());
    moment.map_or_else(|| given.clone(), |moment| ticket_rules::date(moment).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_32_hex_digits_and_finds_its_ticket() {
        let id = id_of(100_015);
        assert_eq!((id.len(), number_of(&id)), (32, Some(100_015)));
        assert!(id.chars().all(|char| char.is_ascii_hexdigit()));
        for other in ["", "TT-100015", &id[1..], &id.to_uppercase()] {
            assert_eq!(number_of(other), None, "{other}");
        }
    }

    #[test]
    fn a_severity_that_is_no_choice_silently_becomes_low() {
        let stored = ["1", "2", "3", "4", "5", "Critical", "2 - High", "major"].map(|said| {
            let Value::Object(body) = json!({ "severity": said }) else { panic!("it is an object") };
            attributes(&body).unwrap()["severity"].clone()
        });
        assert_eq!(stored, ["critical", "major", "minor", "low", "low", "low", "low", "low"]);
    }

    #[test]
    fn every_state_is_told_by_a_label_that_leads_to_it_or_to_its_neighbour() {
        for status in TicketStatus::ALL {
            let label = row_of_stored(&STATES, status.as_str()).unwrap().1;
            let asked = state(label).unwrap();
            assert_eq!(row_of_stored(&STATES, asked.as_str()).unwrap().1, label);
        }
        assert_eq!((state("10"), state("Whatever")), (Some(TicketStatus::InProgress), None));
    }

    #[test]
    fn what_is_not_served_is_ignored_and_a_limit_is_cut() {
        let query = asked("limit=500&offset=3&externalId=x&sort=-id&a..b=1&severity=2&status=Open&id=x").unwrap();
        assert_eq!((query.limit, query.offset, query.sort.len()), (100, 3, 0));
        let values: Vec<&[String]> = query.filters.iter().map(|filter| filter.values.as_slice()).collect();
        assert_eq!(values, [&["2 - High".to_owned()][..], &["inProgress".into(), "held".into()], &[]]);
        let links = query.links("http://h/t", 200);
        assert!(links.contains("?severity=2&status=Open&id=x&offset=103&limit=100>; rel=\"next\""), "{links}");
    }

    #[test]
    fn a_date_without_a_zone_is_utc() {
        assert_eq!(date_to_v5(&json!("2026-05-16 23:38:55")), json!("2026-05-16T23:38:55.000Z"));
        assert_eq!(date("2026-05-16T23:38:55.000Z").as_deref(), Some("2026-05-16 23:38:55"));
        assert_eq!(date_to_v5(&json!("soon")), json!("soon"));
    }
}
