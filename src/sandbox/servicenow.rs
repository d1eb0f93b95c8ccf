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
use rusqlite::Connection;
use serde_json::{Map, Value, json};

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
use super::tickets::file;

const COLLECTION: &str = "/api/sn_ind_tsm_sdwan/ticket/troubleTicket";

/// The beginning of every id: `sys_id`s have 32 hex digits.
const ID_PREFIX: &str = "5a9db0c10000000000ab";

/// Tickets of a page where nothing is said, and of the largest.
const LIMITS: (usize, usize) = (25, 100);

/// Who writes the notes of an integration.
const INTEGRATION: &str = "ticket.integrator";

/// Choice, label, and what is stored for it.
const SEVERITIES: [(&str, &str, &[&str]); 4] = [
    ("1", "Critical", &["critical", "Critical"]),
    ("2", "High", &["major", "Major"]),
    ("3", "Moderate", &["minor", "Minor"]),
    ("4", "Low", &["low"]),
];

/// Choice, label, and the states that are told so; the first is what the label asks for.
const STATES: [(&str, &str, &[&str]); 6] = [
    ("1", "New", &["acknowledged"]),
    ("10", "Open", &["inProgress", "held"]),
    ("18", "Awaiting Info", &["pending"]),
    ("6", "Resolved", &["resolved"]),
    ("3", "Closed", &["closed"]),
    ("7", "Cancelled", &["cancelled", "rejected"]),
];

const TYPES: [&str; 3] = ["Case", "Incident", "Service Problem Case"];

/// Notes of this `@type` are for the desk alone and never come back.
const WORK_NOTES: &str = "work_notes";

/// The routes of trouble tickets.
pub(crate) fn routes() -> Router<Portal> {
    let one = format!("{COLLECTION}/{{id}}");
    Router::new().route(COLLECTION, get(list).post(create)).route(&one, get(show).patch(change))
}

async fn list(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer_in(refuse, headers, move |portal, _| {
            let asked = Asked::parse(uri.query().unwrap_or_default());
            let query = Query::parse(&asked.query)?;
            let page = portal
                .store()
                .read(|connection| select(connection, &ticket_store::TABLE, &query, |stored| stored.body.clone()))?;
            if page.items.is_empty() {
                return Err(Problem::new(Code::NotFound, "No records matching query"));
            }
            let tickets: Vec<Value> = page.items.iter().map(|stored| Value::Object(tell(stored))).collect();
            let last = asked.offset + tickets.len() - 1;
            let is_all = asked.offset == 0 && tickets.len() as u64 == page.total;
            let status = if is_all { StatusCode::OK } else { StatusCode::PARTIAL_CONTENT };
            let mut response = json(status, &Value::Array(tickets));
            let headers = response.headers_mut();
            headers.insert(TOTAL_COUNT, header(&page.total.to_string())?);
            headers.insert(CONTENT_RANGE, header(&format!("items {}-{last}/{}", asked.offset, page.total))?);
            headers.insert(LINK, header(&query.links(&format!("{}{COLLECTION}", portal.url()), page.total))?);
            Ok(response)
        })
        .await
}

async fn show(State(portal): State<Portal>, id: Id, headers: HeaderMap) -> Response {
    portal
        .answer_in(refuse, headers, move |portal, _| {
            let stored = portal.store().read(|connection| find(connection, id))?;
            Ok(json(StatusCode::OK, &Value::Object(tell(&stored))))
        })
        .await
}

async fn create(State(portal): State<Portal>, headers: HeaderMap, body: Body) -> Response {
    let body = match read_body(body).await {
        Ok(body) => body,
        Err(problem) => return portal.answer_in(refuse, headers, |_, _| Err(problem)).await,
    };
    portal
        .answer_in(refuse, headers, move |portal, headers| {
            media_type(headers, &["application/json"])?;
            let submitted = ticket_rules::submit(Value::Object(to_v5(&object(parse_json(&body)?)?)?))?;
            // Nothing is known of an earlier request: the same one twice is two tickets.
            let (stored, _) = portal.store().write(|tx| file(portal, tx, submitted, None))?;
            Ok(json(StatusCode::CREATED, &Value::Object(tell(&stored))))
        })
        .await
}

async fn change(State(portal): State<Portal>, id: Id, headers: HeaderMap, body: Body) -> Response {
    let body = match read_body(body).await {
        Ok(body) => body,
        Err(problem) => return portal.answer_in(refuse, headers, |_, _| Err(problem)).await,
    };
    portal
        .answer_in(refuse, headers, move |portal, headers| {
            media_type(headers, &["application/json"])?;
            let patch = Value::Object(patch_to_v5(&object(parse_json(&body)?)?));
            let patch = Patch::parse("application/merge-patch+json", patch)?;
            let stored = portal.store().write(|tx| {
                let stored = find(tx, id)?;
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

/// `{"error":{"message","detail"},"status":"failure"}`; a state that does not allow something is 400 here.
#[expect(clippy::needless_pass_by_value, reason = "the form of every way to refuse")]
fn refuse(problem: Problem) -> Response {
    let status = match problem.status() {
        StatusCode::CONFLICT => StatusCode::BAD_REQUEST,
        status => status,
    };
    json(status, &json!({ "error": { "message": problem.message(), "detail": null }, "status": "failure" }))
        .into_response()
}

fn object(body: Value) -> Result<Map<String, Value>, Problem> {
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
    let Ok(axum::extract::Path(id)) = id else { return Err(Problem::no_such_ticket("of that id")) };
    let stored = number_of(&id).map(|number| ticket_store::find(connection, number)).transpose()?.flatten();
    stored.ok_or_else(|| Problem::new(Code::NotFound, "No Record found"))
}

/// A list as it is asked for here, and what that is in our own terms; what is not understood is ignored.
struct Asked {
    query: String,
    offset: usize,
}

impl Asked {
    fn parse(text: &str) -> Self {
        let (mut limit, mut offset) = (LIMITS.0, 0);
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in url::form_urlencoded::parse(text.as_bytes()) {
            match name.as_ref() {
                "limit" => limit = value.parse().unwrap_or(limit).clamp(1, LIMITS.1),
                "offset" => offset = value.parse().unwrap_or(offset),
                "id" => {
                    let id = number_of(&value).map(ticket_store::id_of);
                    query.append_pair("id", id.as_deref().unwrap_or("unknown"));
                }
                "severity" => {
                    query.append_pair("severity", &stored_words(&SEVERITIES, &value).join(","));
                }
                "status" => {
                    query.append_pair("status", &stored_words(&STATES, &value).join(","));
                }
                "ticketType" => {
                    query.append_pair("ticketType", &value);
                }
                _ => {}
            }
        }
        query.append_pair("limit", &limit.to_string()).append_pair("offset", &offset.to_string());
        Self { query: query.finish(), offset }
    }
}

/// The stored words behind a choice or label; a word that is not among them finds nothing.
fn stored_words(choices: &'static [(&str, &str, &[&str])], said: &str) -> &'static [&'static str] {
    choices.iter().find(|(choice, label, _)| said == *choice || said == *label).map_or(&["unknown"], |row| row.2)
}

/// A POST as v5 has it; what these pages do not know is dropped.
fn to_v5(body: &Map<String, Value>) -> Result<Map<String, Value>, Problem> {
    for name in ["description", "severity", "status", "ticketType"] {
        if body.get(name).and_then(Value::as_str).is_none_or(|text| text.trim().is_empty()) {
            return Err(Problem::new(Code::MissingProperty, format!("Missing required attribute: {name}")));
        }
    }
    let ticket_type = word(body, "ticketType");
    if !TYPES.contains(&ticket_type) {
        return Err(Problem::new(Code::InvalidValue, format!("Invalid value for ticketType: {ticket_type}")));
    }
    let mut ticket = Map::new();
    ticket.insert("@type".into(), "TroubleTicket".into());
    ticket.insert("description".into(), body["description"].clone());
    // A value that is not a choice silently becomes the lowest.
    ticket.insert("severity".into(), severity(word(body, "severity")).into());
    ticket.insert("ticketType".into(), ticket_type.into());
    ticket.extend(entities(body));
    ticket.extend(notes(body));
    Ok(ticket)
}

/// A PATCH as v5 has it: its notes are new ones, and what is not a choice is ignored.
fn patch_to_v5(body: &Map<String, Value>) -> Map<String, Value> {
    let mut patch = Map::new();
    patch.insert("@type".into(), "TroubleTicket".into());
    for name in ["description", "severity"] {
        if let Some(text) = body.get(name).and_then(Value::as_str) {
            let text = if name == "severity" { severity(text) } else { text };
            patch.insert(name.into(), text.into());
        }
    }
    if let Some(state) = body.get("status").and_then(Value::as_str).map(|said| stored_words(&STATES, said)[0])
        && state != "unknown"
    {
        patch.insert("status".into(), state.into());
        let reason = body.get("statusChangeReason").cloned().unwrap_or_else(|| "changed by the integration".into());
        patch.insert("statusChangeReason".into(), reason);
    }
    patch.extend(notes(body));
    patch
}

fn severity(said: &str) -> &'static str {
    match stored_words(&SEVERITIES, said)[0] {
        "unknown" => "low",
        word => word,
    }
}

fn word<'a>(body: &'a Map<String, Value>, name: &str) -> &'a str {
    body.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Flat references as v5 nests them.
fn entities(body: &Map<String, Value>) -> Map<String, Value> {
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
        json!({ "@type": "RelatedPartyRefOrPartyRoleRef", "role": role(item, "siteContact"),
            "partyOrPartyRole": { "@type": "PartyRef", "id": item["id"], "name": item["name"].as_str().unwrap_or_default() } })
    });
    services.into_iter().chain(parties).collect()
}

fn notes(body: &Map<String, Value>) -> Option<(String, Value)> {
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
    let label = |choices: &[(&str, &str, &[&str])], name: &str| {
        let row = choices.iter().find(|row| row.2.contains(&word(body, name)));
        row.map(|(choice, label, _)| ((*choice).to_owned(), (*label).to_owned()))
    };
    let (choice, severity) = label(&SEVERITIES, "severity").unwrap_or_else(|| ("4".into(), "Low".into()));
    let status = label(&STATES, "status").map_or_else(|| "New".to_owned(), |(_, label)| label);
    let ticket_type = match word(body, "ticketType") {
        known if TYPES.contains(&known) => known,
        "incident" => "Incident",
        _ => "Case",
    };
    let mut ticket = Attributes::new();
    ticket.insert("id".into(), id_of(stored.number).into());
    ticket.insert("href".into(), "".into());
    ticket.insert("description".into(), body.get("description").cloned().unwrap_or_default());
    ticket.insert("severity".into(), format!("{choice} - {severity}").into());
    ticket.insert("status".into(), status.into());
    ticket.insert("ticketType".into(), ticket_type.into());
    for name in ["creationDate", "lastUpdate", "statusChangeDate", "resolutionDate"] {
        ticket.extend(date(word(body, name)).map(|date| (name.to_owned(), Value::from(date))));
    }
    let items = |name: &str| body.get(name).and_then(Value::as_array).into_iter().flatten();
    let entity = |item: &Value| json!({ "id": item["entity"]["id"], "role": item["role"], "href": "", "@referredType": "cmdb_ci_service" });
    ticket.insert("relatedEntity".into(), items("relatedEntity").map(entity).collect());
    let party = |item: &Value| {
        let party = &item["partyOrPartyRole"];
        json!({ "id": party["id"], "name": party["name"], "role": item["role"], "href": "",
            "@referredType": "customer_contact" })
    };
    ticket.insert("relatedParty".into(), items("relatedParty").map(party).collect());
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
        assert_eq!(
            ["1", "2", "3", "4", "5", "Critical", "major"].map(severity),
            ["critical", "major", "minor", "low", "low", "critical", "low",]
        );
    }

    #[test]
    fn filters_that_are_not_known_are_ignored_and_a_limit_is_cut() {
        let asked = Asked::parse("limit=500&offset=3&externalId=x&sort=-id&severity=2&status=Open");
        assert_eq!(asked.query, "severity=major%2CMajor&status=inProgress%2Cheld&limit=100&offset=3");
    }
}
