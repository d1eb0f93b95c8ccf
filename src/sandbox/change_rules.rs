//! The pure rules of change requests: what a POST must be, and what the portal makes of it (TMF655 v4, H7 to H9).

use jiff::Timestamp;
use serde_json::Value;

use super::attributes::{self, CHANGE_REQUEST, rfc3339};
use super::problem::{Code, Problem};
use super::row::{Body, ServiceRef, items, word};
use super::ticket_rules::{append, client_references, date, fingerprint};
use crate::domain::ChangeStatus;

/// Sites of one change request (H7); a longer list is split by the client.
const MAX_TARGETS: usize = 10;

/// The carrier's own planned work (H11).
pub(crate) const PLANNED_WORK: &str = "GCR";

/// A change of the catalogue.
const STANDARD: &str = "standard";

/// What the portal alone sets; a POST that carries it is taken without it.
const SET_BY_PORTAL: [&str; 9] = [
    "id",
    "href",
    "status",
    "statusChangeDate",
    "statusChangeReason",
    "lastUpdateDate",
    "actualStartTime",
    "actualEndTime",
    "completionDate",
];

/// A POST that passed all checks that need neither database nor clock.
#[derive(Debug)]
pub(crate) struct Submitted {
    pub(crate) body: Body,
    /// What two requests of the same content have in common.
    pub(crate) fingerprint: String,
    /// The client's own references: each names one change request for ever.
    pub(crate) client_references: Vec<String>,
    pub(crate) targets: Vec<ServiceRef>,
    /// What must be in the catalogue.
    pub(crate) standard_change: Option<String>,
}

/// Checks a POST.
pub(crate) fn submit(body: Value) -> Result<Submitted, Problem> {
    attributes::check(&body, &CHANGE_REQUEST, "")?;
    let fingerprint = fingerprint(&body);
    let Value::Object(mut body) = body else {
        return Err(Problem::new(Code::InvalidFormat, "the body must be an object"));
    };
    if word(&body, "requestType").eq_ignore_ascii_case(PLANNED_WORK) {
        let message = format!("{PLANNED_WORK} is the carrier's own planned work (H11)");
        return Err(Problem::new(Code::InvalidValue, message).at("/requestType"));
    }
    let targets = targets(&body)?;
    normalise(&mut body);
    check_order(&body)?;
    let client_references = client_references(external_references(&body), "/externalReference")?;
    Ok(Submitted { client_references, targets, standard_change: standard_change(&body), fingerprint, body })
}

/// Id and type of every external reference.
pub(crate) fn external_references(body: &Body) -> impl Iterator<Item = (&str, &str)> {
    items(body, "externalReference").iter().filter_map(|item| {
        let kind = item.get("externalReferenceType").and_then(Value::as_str).unwrap_or_default();
        Some((item.get("id")?.as_str()?, kind))
    })
}

/// The ids of all targets.
pub(crate) fn target_ids(body: &Body) -> impl Iterator<Item = &str> {
    items(body, "targetEntity").iter().filter_map(|item| item.get("id")?.as_str())
}

/// One to ten services, each once (H7).
fn targets(body: &Body) -> Result<Vec<ServiceRef>, Problem> {
    let ids: Vec<&str> = target_ids(body).collect();
    if ids.is_empty() {
        let message = "a change request needs a site: the service that it changes (H7)";
        return Err(Problem::new(Code::MissingProperty, message).at("/targetEntity"));
    }
    if ids.len() > MAX_TARGETS {
        let message = format!("a change request may have {MAX_TARGETS} sites, not {} (H7)", ids.len());
        return Err(Problem::new(Code::TooManyRecords, message).at("/targetEntity"));
    }
    let mut services: Vec<ServiceRef> = Vec::new();
    for (at, id) in ids.into_iter().enumerate() {
        let path = format!("/targetEntity/{at}/id");
        if services.iter().any(|known| known.id == id) {
            return Err(Problem::new(Code::InvalidValue, format!("the site {id} is given twice")).at(path));
        }
        services.push(ServiceRef { id: id.to_owned(), path });
    }
    Ok(services)
}

/// What a standard change names of the catalogue.
pub(crate) fn standard_change(body: &Body) -> Option<String> {
    let id = body.get("specification")?.get("id")?.as_str()?;
    (word(body, "requestType") == STANDARD).then(|| id.to_owned())
}

/// A planned time.
pub(crate) fn moment(body: &Body, name: &str) -> Option<Timestamp> {
    rfc3339(word(body, name))
}

/// The window must not end before it begins.
pub(crate) fn check_order(body: &Body) -> Result<(), Problem> {
    if moment(body, "plannedStartTime") < moment(body, "plannedEndTime") {
        return Ok(());
    }
    Err(Problem::new(Code::InvalidValue, "plannedEndTime must be after plannedStartTime").at("/plannedEndTime"))
}

/// Nor may it be over; a request that was sent before is answered again also then.
pub(crate) fn check_not_over(body: &Body, now: Timestamp) -> Result<(), Problem> {
    if moment(body, "plannedEndTime").is_some_and(|end| end > now) {
        return Ok(());
    }
    Err(Problem::new(Code::InvalidValue, "plannedEndTime has passed").at("/plannedEndTime"))
}

/// Writes what was given as the portal keeps it.
///
/// Dates are in UTC. Contents of attachments are not kept. What is said of another change is completed:
/// `ChangeRequestRefOrValue` of TMF655 makes `targetEntity` required even in a mere reference, and not empty, so that
/// one without it gets the sites of the change itself.
pub(crate) fn normalise(body: &mut Body) {
    for name in ["plannedStartTime", "plannedEndTime", "requestDate"] {
        if let Some(moment) = moment(body, name) {
            body.insert(name.into(), date(moment).into());
        }
    }
    let targets = body.get("targetEntity").cloned().unwrap_or_default();
    let mut each = |name: &str, change: &dyn Fn(&mut Body)| {
        let items = body.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten();
        items.filter_map(Value::as_object_mut).for_each(change);
    };
    each("attachment", &|file| drop(file.shift_remove("content")));
    each("changeRelationship", &|relationship| {
        if let Some(Value::Object(other)) = relationship.get_mut("changeRequest") {
            other.entry("targetEntity").or_insert_with(|| targets.clone());
        }
    });
}

/// The change request as the portal files it: acknowledged, dated, its notes numbered.
pub(crate) fn acknowledge(mut body: Body, now: Timestamp) -> Body {
    for name in SET_BY_PORTAL {
        body.shift_remove(name);
    }
    body.entry("@type").or_insert_with(|| "ChangeRequest".into());
    if let Some(Value::Array(notes)) = body.get_mut("note") {
        let given = std::mem::take(notes);
        append(notes, given, "note", now);
    }
    body.entry("requestDate").or_insert_with(|| date(now).into());
    enter(&mut body, &ChangeStatus::Acknowledged, now);
    body
}

/// Puts a change request into a state.
pub(crate) fn enter(body: &mut Body, status: &ChangeStatus, now: Timestamp) {
    body.insert("status".into(), status.as_str().into());
    body.insert("statusChangeDate".into(), date(now).into());
    body.insert("lastUpdateDate".into(), date(now).into());
}

/// The text of a characteristic.
pub(crate) fn characteristic<'a>(body: &'a Body, name: &str) -> Option<&'a str> {
    let all = items(body, "changeRequestCharacteristic");
    all.iter().find(|item| item.get("name").is_some_and(|it| it == name))?.get("value")?.as_str()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use serde_json::json;

    pub(crate) fn post() -> Value {
        json!({
            "targetEntity": [{ "id": "BR-IPT-10001", "role": "site", "@referredType": "Service" }],
            "priority": "medium", "requestType": "standard", "specification": { "id": "bandwidth-upgrade" },
            "plannedStartTime": "1970-01-02T02:00:00-03:00", "plannedEndTime": "1970-01-02T06:00:00-03:00",
            "externalReference": [{ "id": "job-1", "externalReferenceType": "clientReference" }],
            "note": [{ "text": "please call" }],
            "attachment": [{ "name": "plan.txt", "content": "not looked at" }],
            "changeRelationship": [{ "relationshipType": "sibling", "changeRequest": { "id": "CR-1" } }],
            "status": "completed", "zzz": { "kept": true },
        })
    }

    fn told(change: impl FnOnce(&mut Value)) -> (u16, &'static str, String) {
        let mut body = post();
        change(&mut body);
        let problem = submit(body).unwrap_err();
        let (status, code, path) = problem.told();
        (status, code, path.unwrap_or_default().to_owned())
    }

    #[test]
    fn a_change_request_is_filed_acknowledged_with_the_portals_own_attributes() {
        let submitted = submit(post()).unwrap();
        assert_eq!(submitted.client_references, ["job-1"]);
        assert_eq!(submitted.standard_change.as_deref(), Some("bandwidth-upgrade"));
        let filed = acknowledge(submitted.body, Timestamp::UNIX_EPOCH);
        assert_eq!(filed["status"], "acknowledged");
        for name in ["statusChangeDate", "lastUpdateDate", "requestDate"] {
            assert_eq!(filed[name], "1970-01-01T00:00:00.000Z");
        }
        assert_eq!(filed["plannedStartTime"], "1970-01-02T05:00:00.000Z");
        assert_eq!(filed["note"][0]["id"], "1");
        assert_eq!(filed["attachment"], json!([{ "name": "plan.txt" }]));
        let other = json!({ "id": "CR-1", "targetEntity": filed["targetEntity"] });
        assert_eq!(filed["changeRelationship"][0]["changeRequest"], other);
        assert_eq!(filed["zzz"], json!({ "kept": true }));
    }

    #[test]
    fn what_tmf655_requires_is_required() {
        for name in ["targetEntity", "priority", "specification", "plannedStartTime", "plannedEndTime", "requestType"] {
            let missing = told(|body| drop(body.as_object_mut().unwrap().remove(name)));
            assert_eq!(missing, (400, "missingProperty", format!("/{name}")));
        }
        let role = told(|body| drop(body["targetEntity"][0].as_object_mut().unwrap().remove("role")));
        assert_eq!(role, (400, "missingProperty", "/targetEntity/0/role".into()));
        assert_eq!(told(|body| body["plannedEndTime"] = json!("tomorrow")).1, "invalidFormat");
        assert_eq!(told(|body| body["requestType"] = json!("gcr")), (400, "invalidValue", "/requestType".into()));
    }

    #[test]
    fn a_change_request_has_one_to_ten_sites_each_once() {
        let sites = |count: usize| -> Value {
            (1..=count)
                .map(|at| json!({ "id": format!("BR-IPT-{at}"), "role": "site", "@referredType": "x" }))
                .collect()
        };
        let mut ten = post();
        ten["targetEntity"] = sites(10);
        assert_eq!(submit(ten).unwrap().targets.len(), 10);
        assert_eq!(told(|body| body["targetEntity"] = sites(11)), (400, "tooManyRecords", "/targetEntity".into()));
        assert_eq!(told(|body| body["targetEntity"] = sites(0)), (400, "missingProperty", "/targetEntity".into()));
        let twice = told(|body| {
            let again = body["targetEntity"][0].clone();
            body["targetEntity"].as_array_mut().unwrap().push(again);
        });
        assert_eq!(twice, (400, "invalidValue", "/targetEntity/1/id".into()));
    }

    #[test]
    fn a_window_ends_after_its_start_and_in_the_future() {
        let end = (400, "invalidValue", "/plannedEndTime".into());
        assert_eq!(told(|body| body["plannedEndTime"] = body["plannedStartTime"].clone()), end);
        assert_eq!(told(|body| body["plannedEndTime"] = json!("1970-01-02T04:30:00Z")), end);
        let body = submit(post()).unwrap().body;
        let end = moment(&body, "plannedEndTime").unwrap();
        assert!(check_not_over(&body, end - jiff::SignedDuration::from_secs(1)).is_ok());
        assert!(check_not_over(&body, end).is_err());
    }
}
