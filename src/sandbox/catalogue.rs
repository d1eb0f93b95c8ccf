//! TMF633 v4: the catalogue of standard changes, to be read alone. It is the same in every database, so it is in none.

use std::cmp::Ordering;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Map, Value, json};

use super::answer::{one, page};
use super::message::Id;
use super::problem::Problem;
use super::query::{Query, SortKey};
use super::server::Portal;

const COLLECTION: &str = "/tmf-api/serviceCatalogManagement/v4/serviceCandidate";

/// The category of changes that a customer may ask for.
const STANDARD_CHANGE: &str = "standardChange";

/// Category, id, id of the specification that a change request names, name, description.
type Candidate = (&'static str, &'static str, &'static str, &'static str, &'static str);

/// Made up: a portal has its own. The last two are for clients that do not look at the category.
const CANDIDATES: [Candidate; 15] = [
    (STANDARD_CHANGE, "SC-BW-UP", "bandwidth-upgrade", "Bandwidth upgrade", "More bandwidth within the contract"),
    (STANDARD_CHANGE, "SC-BW-DOWN", "bandwidth-downgrade", "Bandwidth downgrade", "Less bandwidth within the contract"),
    (STANDARD_CHANGE, "SC-IP-BLOCK", "ip-address-block", "IP address block", "A further block of public addresses"),
    (STANDARD_CHANGE, "SC-ROUTE", "static-route", "Static route", "Add, change or remove static routes"),
    (STANDARD_CHANGE, "SC-BGP-PREFIX", "bgp-prefix-list", "BGP prefix list", "Prefixes that are announced or taken"),
    (STANDARD_CHANGE, "SC-BGP-SESSION", "bgp-session", "BGP session", "Add, change or remove a BGP session"),
    (STANDARD_CHANGE, "SC-QOS", "qos-profile", "QoS profile", "Another share of the classes of service"),
    (STANDARD_CHANGE, "SC-VLAN", "vlan", "VLAN", "Add, change or remove a VLAN on the hand-over port"),
    (STANDARD_CHANGE, "SC-FW-RULE", "firewall-rule", "Firewall rule", "Rules of the managed firewall"),
    (STANDARD_CHANGE, "SC-RDNS", "reverse-dns", "DNS reverse zone", "Names of addresses, or a zone's delegation"),
    (STANDARD_CHANGE, "SC-PASSWORD", "router-password", "Router password", "New read-only password of the router"),
    (STANDARD_CHANGE, "SC-MON-CONTACT", "monitoring-contact", "Monitoring contact", "Who is told of an alarm"),
    (STANDARD_CHANGE, "SC-REBOOT", "router-reboot", "Router reboot", "Restart of the managed router"),
    ("moveAddChange", "SC-MOVE", "site-move", "Site move", "A site moves, which is an order and no standard change"),
    ("catalogueItem", "SC-DDOS", "ddos-protection", "DDoS protection", "A product to be ordered"),
];

/// The routes of the catalogue.
pub(crate) fn routes() -> Router<Portal> {
    Router::new()
        .route(COLLECTION, get(list).fallback(no_such_method))
        .route(&format!("{COLLECTION}/{{id}}"), get(show).fallback(no_such_method))
}

/// Whether a change request may name this specification.
pub(crate) fn has_standard_change(specification: &str) -> bool {
    CANDIDATES.iter().any(|(category, _, id, ..)| *category == STANDARD_CHANGE && *id == specification)
}

async fn list(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let mut found: Vec<_> = CANDIDATES.iter().map(|candidate| tell(portal, candidate)).collect();
            found.retain(|candidate| query.filters.iter().all(|filter| filter.matches(candidate)));
            found.sort_by(|one, other| compare(&query.sort, one, other));
            let total = found.len() as u64;
            let wanted = found.into_iter().skip(query.offset as usize).take(query.limit as usize);
            page(&query, &collection(portal), total, wanted)
        })
        .await
}

async fn show(State(portal): State<Portal>, id: Id, uri: Uri, headers: HeaderMap) -> Response {
    portal
        .answer(headers, move |portal, _| {
            let query = Query::parse(uri.query().unwrap_or_default())?;
            let Ok(Path(id)) = id else { return Err(no_such_candidate("of that id")) };
            let candidate = CANDIDATES.iter().find(|(_, known, ..)| *known == id);
            one(&query, tell(portal, candidate.ok_or_else(|| no_such_candidate(&id))?), 1)
        })
        .await
}

async fn no_such_method(State(portal): State<Portal>, headers: HeaderMap) -> Response {
    portal.answer(headers, |_, _| Err(Problem::method_not_allowed("GET, HEAD"))).await
}

fn no_such_candidate(id: &str) -> Problem {
    Problem::no_such("service candidate", id)
}

/// By attributes of the candidate itself, all of which are text.
fn compare(keys: &[SortKey], one: &Map<String, Value>, other: &Map<String, Value>) -> Ordering {
    let text = |candidate: &Map<String, Value>, path: &str| {
        candidate.get(path).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    keys.iter().fold(Ordering::Equal, |so_far, key| {
        let order = text(one, &key.path).cmp(&text(other, &key.path));
        so_far.then(if key.descending { order.reverse() } else { order })
    })
}

fn collection(portal: &Portal) -> String {
    format!("{}{COLLECTION}", portal.url())
}

fn tell(portal: &Portal, (category, id, specification, name, description): &Candidate) -> Map<String, Value> {
    let told = json!({
        "id": id,
        "href": format!("{}/{id}", collection(portal)),
        "name": name,
        "description": format!("{description} (sample)"),
        "lifecycleStatus": "active",
        "category": [{ "id": category, "name": category }],
        "serviceSpecification": { "id": specification, "name": name },
        "@type": "ServiceCandidate",
    });
    match told {
        Value::Object(told) => told,
        _ => Map::new(),
    }
}
