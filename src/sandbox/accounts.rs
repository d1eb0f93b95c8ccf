//! TMF666 v4: billing accounts, to be read alone.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use axum::routing::get;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value, json};

use super::answer::{one, page};
use super::message::Id;
use super::parties::{id_of, media};
use super::problem::Problem;
use super::query::Query;
use super::server::Portal;

const ROOT: &str = "/tmf-api/accountManagement/v4";

/// The collections of accounts: the same ones, by the two names that clients ask for.
const COLLECTIONS: [(&str, &str); 2] = [("billingAccount", "BillingAccount"), ("partyAccount", "PartyAccount")];

/// A collection's name and the type of what is in it.
type Of = (&'static str, &'static str);

/// Somebody of the carrier: role, name, mail, the last digits of the phone.
pub(crate) type Colleague = (&'static str, &'static str, &'static str, &'static str);

/// The carrier's people for an account (H1). All are made up.
pub(crate) const TEAM: [Colleague; 6] = [
    ("Account Manager", "Lucía Ferreira", "lucia.ferreira", "0101"),
    ("Sales Engineer", "Diego Rojas", "diego.rojas", "0102"),
    ("Sales Engineer", "Beatriz Lima", "beatriz.lima", "0103"),
    ("Customer Care Manager", "Marina Campos", "marina.campos", "0104"),
    ("Service Manager", "Tomás Vidal", "tomas.vidal", "0105"),
    ("Billing Customer Care", "Equipo de facturación", "billing", "0106"),
];

/// The routes of accounts.
pub(crate) fn routes() -> Router<Portal> {
    COLLECTIONS.into_iter().fold(Router::new(), |router, (name, kind)| {
        let all = get(move |portal, uri, headers| list(portal, uri, headers, (name, kind)));
        let one = get(move |portal, id, uri, headers| show(portal, id, uri, headers, (name, kind)));
        router
            .route(&format!("{ROOT}/{name}"), all.fallback(no_such_method))
            .route(&format!("{ROOT}/{name}/{{id}}"), one.fallback(no_such_method))
    })
}

async fn list(State(portal): State<Portal>, uri: Uri, headers: HeaderMap, of: Of) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let mut found: Vec<_> =
                portal.store().read(all)?.into_iter().map(|(id, name)| tell(portal, of, &id, &name)).collect();
            found.retain(|account| query.filters.iter().all(|filter| filter.matches(account)));
            let total = found.len() as u64;
            let wanted = found.into_iter().skip(query.offset as usize).take(query.limit as usize);
            page(&query, &collection(portal, of), total, wanted)
        })
        .await
}

async fn show(State(portal): State<Portal>, id: Id, uri: Uri, headers: HeaderMap, of: Of) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let Ok(Path(id)) = id else { return Err(no_such_account("of that id")) };
            let name = portal.store().read(|connection| find(connection, &id))?;
            one(&query, tell(portal, of, &id, &name.ok_or_else(|| no_such_account(&id))?), 1)
        })
        .await
}

async fn no_such_method(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal.answer(headers, |_, _| Err(Problem::method_not_allowed("GET, HEAD"))).await
}

fn no_such_account(id: &str) -> Problem {
    Problem::no_such("billing account", id)
}

fn collection(portal: &Portal, (name, _): Of) -> String {
    format!("{}{ROOT}/{name}", portal.url())
}

/// Id and name of every account.
fn all(connection: &Connection) -> Result<Vec<(String, String)>, Problem> {
    let mut rows = connection.prepare_cached("SELECT id, json_extract(body, '$.name') FROM account ORDER BY id")?;
    let accounts = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(accounts.collect::<Result<_, _>>()?)
}

fn find(connection: &Connection, id: &str) -> Result<Option<String>, Problem> {
    let mut row = connection.prepare_cached("SELECT json_extract(body, '$.name') FROM account WHERE id = ?1")?;
    Ok(row.query_row([id], |row| row.get(0)).optional()?)
}

/// Everything but id and name is made up, and the same for every account.
fn tell(portal: &Portal, of: Of, id: &str, name: &str) -> Map<String, Value> {
    let since = json!({ "startDateTime": "2024-03-01T12:00:00.000Z" });
    let mut contacts = vec![json!({
        "contactName": "Accounts payable",
        "contactType": "billing",
        "validFor": since,
        "contactMedium": [
            { "mediumType": "email", "preferred": true,
              "characteristic": { "emailAddress": "accounts.payable@example.com" } },
            { "mediumType": "postalAddress",
              "characteristic": { "street1": "100 Example Street", "city": "Porto Ipê" } },
        ],
    })];
    contacts.extend(TEAM.iter().map(|colleague| {
        let (role, name, ..) = colleague;
        json!({
            "contactName": name,
            "contactType": "accountTeam",
            "partyRoleType": role,
            "validFor": since,
            "contactMedium": media(colleague),
        })
    }));
    let mut parties = vec![json!({ "id": id, "name": name, "role": "customer", "@referredType": "Organization" })];
    parties.extend(TEAM.iter().map(|colleague| {
        let (role, name, ..) = colleague;
        json!({ "id": id_of(colleague), "name": name, "role": role, "@referredType": "Individual" })
    }));
    let told = json!({
        "id": id,
        "href": format!("{}/{id}", collection(portal, of)),
        "name": name,
        "state": "active",
        "relatedParty": parties,
        "contact": contacts,
        "@type": of.1,
    });
    match told {
        Value::Object(told) => told,
        _ => Map::new(),
    }
}
