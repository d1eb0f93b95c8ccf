//! TMF655: change requests of the customer, and planned works of the carrier.

use std::sync::atomic::Ordering;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::support::{CANDIDATES, CHANGES, MERGE, Portal, STEPS, TICKETS, change, official, read};

/// The same with the first `count` services of the inventory as sites.
fn on_sites(external_id: &str, count: usize) -> Value {
    let site = |at: usize| {
        let (country, at) = (["BR", "CL", "MX"][at / 5], at % 5);
        let letters = ["IPT", "MPLS", "SDW", "VOZ", "ETH"][at];
        json!({ "id": format!("{country}-{letters}-{}", 10_001 + at), "role": "site", "@referredType": "Service" })
    };
    let mut change = change(external_id);
    change["targetEntity"] = (0..count).map(site).collect();
    change
}

#[tokio::test]
async fn a_change_request_is_filed_shown_and_deleted() {
    let portal = Portal::start().await;
    let mut sent = change("chg-1");
    sent["zzz"] = json!({ "kept": true });
    if let Some(official) = official(CHANGES) {
        assert!(official.create.is_valid(&sent));
    }
    let filed = portal.post_change(&sent).await;
    assert_eq!(filed.status, 201, "{}", filed.body);
    assert_eq!(filed.id(), "CR-200012", "six changes and five planned works come before");
    let one = format!("{CHANGES}/CR-200012");
    assert_eq!((filed.header("location"), filed.header("etag")), (&*portal.url(&one), "\"1\""));
    assert_eq!(filed.body["href"], portal.url(&one));
    assert_eq!(filed.body["status"], "acknowledged");
    for name in ["statusChangeDate", "lastUpdateDate", "requestDate"] {
        assert_eq!(filed.body[name], "2026-11-23T12:00:00.000Z", "{name}");
    }
    assert_eq!(filed.body["plannedStartTime"], "2026-12-01T05:00:00.000Z");
    assert_eq!((&filed.body["note"][0]["id"], &filed.body["zzz"]), (&json!("1"), &sent["zzz"]));

    let shown = portal.get(&one).await;
    assert_eq!((shown.status, &shown.body), (200, &filed.body));
    let other_case = portal.get(&one.replace("ChangeManagement", "changeManagement")).await;
    assert_eq!(other_case.body, filed.body);
    let fields = portal.get(&format!("{one}?fields=status")).await;
    let names: Vec<&String> = fields.body.as_object().unwrap().keys().collect();
    assert_eq!(names, ["id", "href", "@type", "status"]);

    assert_eq!(portal.send("DELETE", &one, &[("if-match", "\"9\"")], "").await.status, 412);
    assert_eq!(portal.send("DELETE", &one, &[], "").await.status, 204);
    assert_eq!(portal.get(&one).await.refusal(), (404, "notFound", ""));
    assert_eq!(portal.post_change(&change("chg-2")).await.id(), "CR-200013", "no number is given twice");
}

#[tokio::test]
async fn ten_sites_are_taken_and_eleven_refused() {
    let portal = Portal::start().await;
    let ten = portal.post_change(&on_sites("ten", 10)).await;
    assert_eq!((ten.status, ten.body["targetEntity"].as_array().unwrap().len()), (201, 10), "{}", ten.body);
    let eleven = portal.post_change(&on_sites("eleven", 11)).await;
    assert_eq!(eleven.refusal(), (400, "tooManyRecords", "/targetEntity"));
    assert!(eleven.body["message"].as_str().unwrap().contains("11"));
    assert_eq!(portal.changes("externalReference.id=eleven").await.ids(), Vec::<&str>::new());
}

#[tokio::test]
async fn what_cannot_be_filed_is_refused_with_the_place() {
    let portal = Portal::start().await;
    for (path, value, refusal) in [
        ("/targetEntity", None, (400, "missingProperty", "/targetEntity")),
        ("/specification/id", None, (400, "missingProperty", "/specification/id")),
        ("/targetEntity/0/id", Some(json!("BR-IPT-9")), (400, "referenceNotFound", "/targetEntity/0/id")),
        ("/specification/id", Some(json!("teleport")), (400, "referenceNotFound", "/specification/id")),
        ("/specification/id", Some(json!("ddos-protection")), (400, "referenceNotFound", "/specification/id")),
        ("/requestType", Some(json!("GCR")), (400, "invalidValue", "/requestType")),
        ("/plannedEndTime", Some(json!("2026-12-01T05:00:00Z")), (400, "invalidValue", "/plannedEndTime")),
        ("/plannedStartTime", Some(json!("2026-12-01")), (400, "invalidFormat", "/plannedStartTime")),
        ("/note", Some(json!({})), (400, "invalidFormat", "/note")),
    ] {
        let mut sent = change("bad");
        let (parent, name) = path.rsplit_once('/').unwrap();
        let parent = sent.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        match value {
            Some(value) => drop(parent.insert(name.to_owned(), value)),
            None => drop(parent.remove(name)),
        }
        assert_eq!(portal.post_change(&sent).await.refusal(), refusal, "{path}");
    }
    let mut over = change("bad");
    over["plannedStartTime"] = "2026-11-22T00:00:00Z".into();
    over["plannedEndTime"] = "2026-11-23T12:00:00Z".into();
    assert_eq!(portal.post_change(&over).await.refusal(), (400, "invalidValue", "/plannedEndTime"));
    let mut project = change("project");
    project["requestType"] = "project".into();
    project["specification"] = json!({ "id": "whatever" });
    assert_eq!(portal.post_change(&project).await.status, 201, "the catalogue is of standard changes alone");

    let merge = [("content-type", MERGE)];
    assert_eq!(portal.send("POST", CHANGES, &merge, change("x").to_string()).await.status, 415);
    let one = format!("{CHANGES}/CR-200001");
    assert_eq!(portal.send("PATCH", &one, &[("content-type", STEPS)], "[]").await.status, 415);
    for (method, path) in [("PUT", CHANGES), ("DELETE", CHANGES), ("POST", &one)] {
        let answer = portal.send(method, path, &[], "").await;
        assert_eq!(answer.refusal(), (405, "otherIssue", ""), "{method} {path}");
    }
    assert_eq!(portal.get(&format!("{CHANGES}/CR-0200001")).await.status, 404);
    let unknown = portal.http.get(portal.url(CHANGES)).send().await.unwrap();
    assert_eq!(unknown.status().as_u16(), 401);
}

#[tokio::test]
async fn the_same_request_again_finds_the_change_also_when_its_window_is_over() {
    let portal = Portal::start().await;
    let first = portal.post_change(&change("chg-1")).await;
    let again = portal.post_change(&change("chg-1")).await;
    assert_eq!((again.status, again.header("idempotent-replayed"), again.id()), (201, "true", first.id()));
    let mut other = change("chg-1");
    other["priority"] = "high".into();
    let conflict = portal.post_change(&other).await;
    assert_eq!(conflict.refusal(), (409, "conflict", ""));
    assert!(conflict.body["message"].as_str().unwrap().contains(first.id()));

    let mut by_key = change("x");
    by_key.as_object_mut().unwrap().remove("externalReference");
    let headers = [("content-type", "application/json"), ("idempotency-key", "\"k-1\"")];
    let first_by_key = portal.send("POST", CHANGES, &headers, by_key.to_string()).await;
    let again = portal.send("POST", CHANGES, &headers, by_key.to_string()).await;
    assert_eq!((again.header("idempotent-replayed"), again.id()), ("true", first_by_key.id()));
    by_key["priority"] = "high".into();
    assert_eq!(portal.send("POST", CHANGES, &headers, by_key.to_string()).await.status, 409);

    portal.now.fetch_add(30 * 24 * 3600, Ordering::SeqCst);
    let portal = portal.sign_in_again().await;
    assert_eq!(portal.post_change(&change("chg-1")).await.id(), first.id());
    assert_eq!(portal.post_change(&change("chg-2")).await.refusal().1, "invalidValue");
}

#[tokio::test]
async fn twenty_creates_of_one_external_id_over_two_portals_on_one_database_file_one_change() {
    let one = Portal::start().await;
    let two = Portal::start_on(one.running.database()).await;
    let mut sent = Vec::new();
    for turn in 0..20 {
        let portal = if turn % 2 == 0 { &one } else { &two };
        let request = portal
            .http
            .post(portal.url(CHANGES))
            .bearer_auth(&portal.token)
            .header("content-type", "application/json")
            .body(change("race").to_string());
        sent.push(tokio::spawn(async move { read(request.send().await.unwrap()).await }));
    }
    let (mut ids, mut replays) = (Vec::new(), 0);
    for task in sent {
        let answer = task.await.unwrap();
        assert_eq!(answer.status, 201, "{}", answer.body);
        replays += usize::from(answer.header("idempotent-replayed") == "true");
        ids.push(answer.id().to_owned());
    }
    ids.dedup();
    assert_eq!((ids.len(), replays), (1, 19));
    assert_eq!(one.changes("externalReference.id=race").await.header("x-total-count"), "1");
}

#[tokio::test]
async fn a_change_goes_its_way_to_completed() {
    let portal = Portal::start().await;
    let filed = portal.post_change(&change("chg-1")).await;
    let id = filed.id();
    for (step, status) in [
        "requestForAuthorization",
        "waitForApproval",
        "approved",
        "scheduled",
        "inProgress",
        "postImplementationReview",
        "completed",
    ]
    .into_iter()
    .enumerate()
    {
        let backwards = portal.patch_change(id, json!({ "status": "acknowledged", "priority": "high" })).await;
        assert_eq!(backwards.status, if step == 0 { 200 } else { 409 }, "{status}");
        let patch = json!({ "status": status, "targetEntity": filed.body["targetEntity"] });
        let moved = portal.patch_change(id, patch).await;
        assert_eq!((moved.status, moved.body["status"].as_str()), (200, Some(status)), "{}", moved.body);
        assert_eq!(moved.header("etag"), format!("\"{}\"", step + 3));
        assert_eq!(portal.changes(&format!("id={id}&status={status}")).await.ids(), [id]);
    }
}

#[tokio::test]
async fn a_cancel_is_taken_until_the_window_begins_and_if_match_guards_it() {
    let portal = Portal::start().await;
    let (early, late) = (portal.post_change(&change("early")).await, portal.post_change(&change("late")).await);
    let cancel = json!({ "status": "cancelled", "statusChangeReason": "not needed" });
    let one = format!("{CHANGES}/{}", early.id());
    let stale = [("content-type", MERGE), ("if-match", "\"7\"")];
    assert_eq!(portal.send("PATCH", &one, &stale, cancel.to_string()).await.refusal(), (412, "conflict", ""));
    let fresh = [("content-type", MERGE), ("if-match", early.header("etag"))];
    let cancelled = portal.send("PATCH", &one, &fresh, cancel.to_string()).await;
    assert_eq!((cancelled.status, cancelled.body["statusChangeReason"].as_str()), (200, Some("not needed")));
    let again = portal.patch_change(early.id(), json!({ "status": "cancelled" })).await;
    assert_eq!((again.status, again.body), (200, cancelled.body));

    let mut flexible = change("flexible");
    flexible["changeRequestCharacteristic"][0]["value"] = "flexible".into();
    let flexible = portal.post_change(&flexible).await;
    let start: Timestamp = "2026-12-01T05:00:00Z".parse().unwrap();
    portal.now.store(start.as_second(), Ordering::SeqCst);
    let portal = portal.sign_in_again().await;
    let refused = portal.patch_change(late.id(), cancel.clone()).await;
    assert_eq!(refused.refusal(), (409, "invalidTransition", "/status"));
    assert_eq!(portal.patch_change(flexible.id(), cancel).await.status, 200);
}

#[tokio::test]
async fn notes_are_appended_and_what_is_fixed_is_refused() {
    let portal = Portal::start().await;
    let filed = portal.post_change(&change("chg-1")).await;
    let mut notes = filed.body["note"].as_array().unwrap().clone();
    notes.push(json!({ "text": "any news?" }));
    let noted = portal.patch_change(filed.id(), json!({ "note": notes })).await;
    assert_eq!((noted.status, noted.body["note"].as_array().unwrap().len()), (200, 2));
    let alone = portal.patch_change(filed.id(), json!({ "note": [{ "text": "still there?" }] })).await;
    assert_eq!(alone.body["note"][2]["id"], "3");
    for (patch, refusal) in [
        (json!({ "targetEntity": on_sites("x", 2)["targetEntity"] }), (400, "unexpectedProperty", "/targetEntity")),
        (json!({ "externalReference": null }), (400, "unexpectedProperty", "/externalReference")),
        (json!({ "status": "resolved" }), (400, "invalidValue", "/status")),
        (json!({ "specification": { "id": "teleport" } }), (400, "referenceNotFound", "/specification/id")),
        (json!({ "plannedEndTime": "2026-12-01T01:00:00Z" }), (400, "invalidValue", "/plannedEndTime")),
    ] {
        assert_eq!(portal.patch_change(filed.id(), patch.clone()).await.refusal(), refusal, "{patch}");
    }
}

#[tokio::test]
async fn a_list_is_filtered_ordered_and_paged() {
    let portal = Portal::start().await;
    let all = portal.changes("limit=100").await;
    assert_eq!((all.header("x-total-count"), all.ids()[0], all.ids()[10]), ("11", "CR-200001", "CR-200011"));
    for (query, count) in [
        ("requestType=GCR", 5),
        ("requestType=GCR&status=waitForApproval", 3),
        ("priority=emergency", 1),
        ("externalReference.id=chg-sample-2", 1),
        ("targetEntity.id=CO-SDW-10003", 1),
        ("targetEntity.id=BR-IPT-10001,BR-SDW-10003", 3),
        ("changeRelationship.changeRequest.id=GCR-2026-117", 2),
        ("changeRequestCharacteristic.value=flexible", 1),
        ("requestType=GCR&plannedStartTime.gt=2026-11-30T00:00:00Z", 2),
        ("plannedStartTime.lt=2026-11-23T12:00:00Z", 4),
        ("status=nothing", 0),
    ] {
        assert_eq!(portal.changes(query).await.header("x-total-count"), count.to_string(), "{query}");
    }
    let sorted = portal.changes("sort=-plannedStartTime&limit=2&requestType=GCR").await;
    assert_eq!(sorted.ids(), ["CR-200008", "CR-200007"]);
    assert!(sorted.header("link").contains(&format!("{CHANGES}?")) && sorted.header("link").contains("rel=\"next\""));
    let page = portal.changes("offset=10&limit=5&fields=status").await;
    assert_eq!((page.ids(), page.header("x-result-count")), (vec!["CR-200011"], "1"));
    assert_eq!(portal.get(&format!("{CHANGES}?limit=101")).await.status, 400);
    let filed = portal.post_change(&change("chg-1")).await;
    assert_eq!(portal.changes("externalReference.id=chg-1").await.ids(), [filed.id()]);
}

#[tokio::test]
async fn a_planned_work_is_approved_once() {
    let portal = Portal::start().await;
    let approve = json!({ "status": "approved" });
    let approved = portal.patch_change("CR-200007", approve.clone()).await;
    assert_eq!((approved.status, approved.body["status"].as_str()), (200, Some("approved")), "{}", approved.body);
    let again = portal.patch_change("CR-200007", approve).await;
    assert_eq!((again.status, again.header("etag")), (200, "\"2\""));
    let decline = json!({ "status": "rejected", "statusChangeReason": "month end" });
    let other = portal.patch_change("CR-200007", decline).await;
    assert_eq!(other.refusal(), (409, "invalidTransition", "/status"));
    let sibling = portal.get(&format!("{CHANGES}/CR-200008")).await;
    assert_eq!(sibling.body["status"], "waitForApproval", "another customer answers for itself");
    assert_eq!(portal.patch_change("CR-200007", json!({ "status": "scheduled" })).await.status, 200);
}

#[tokio::test]
async fn a_planned_work_is_declined_with_a_reason_before_the_deadline() {
    let portal = Portal::start().await;
    let silent = portal.patch_change("CR-200008", json!({ "status": "rejected" })).await;
    assert_eq!(silent.refusal(), (400, "missingProperty", "/statusChangeReason"));
    let window = json!([{ "text": "Proposed window: 2026-12-20 02:00 to 06:00" }]);
    let decline = json!({ "status": "rejected", "statusChangeReason": "month end", "note": window });
    let declined = portal.patch_change("CR-200008", decline.clone()).await;
    assert_eq!((declined.status, declined.body["statusChangeReason"].as_str()), (200, Some("month end")));
    let again = portal.patch_change("CR-200008", decline.clone()).await;
    assert_eq!((again.status, again.body), (200, declined.body));
    assert_eq!(portal.patch_change("CR-200008", json!({ "status": "approved" })).await.status, 409);

    let emergency = portal.changes("priority=emergency").await;
    let (id, work) = (emergency.ids()[0], &emergency.body[0]);
    let start: Timestamp = work["plannedStartTime"].as_str().unwrap().parse().unwrap();
    let deadline: Timestamp = work["changeRequestCharacteristic"][0]["value"].as_str().unwrap().parse().unwrap();
    assert_eq!(start.duration_since(deadline), SignedDuration::from_hours(6));
    portal.now.store(deadline.as_second() + 1, Ordering::SeqCst);
    let portal = portal.sign_in_again().await;
    assert_eq!(portal.patch_change(id, decline).await.refusal(), (409, "invalidTransition", "/status"));
    assert_eq!(portal.patch_change(id, json!({ "status": "approved" })).await.status, 409);
}

#[tokio::test]
async fn a_database_of_the_first_version_keeps_its_tickets_and_gets_the_changes() {
    let portal = Portal::start().await;
    let ticket = portal.post(&crate::support::ticket("job-1")).await.id().to_owned();
    let database = portal.running.database().to_owned();
    let _folder = portal.stop();
    let connection = rusqlite::Connection::open(&database).unwrap();
    connection
        .execute_batch(
            "DROP TABLE change_key; DROP TABLE change_target; DROP TABLE change_reference; DROP TABLE change_request;
             DROP TABLE service_order; DROP TABLE portal_user; DROP TABLE token_user; PRAGMA user_version = 1",
        )
        .unwrap();
    drop(connection);

    let portal = Portal::start_on(&database).await;
    assert_eq!(portal.get(&format!("{TICKETS}/{ticket}")).await.status, 200);
    assert_eq!(portal.changes("").await.header("x-total-count"), "11");
    assert_eq!(portal.post_change(&change("chg-1")).await.id(), "CR-200012");
    portal.running.stop();
    let portal = Portal::start_on(&database).await;
    assert_eq!(portal.changes("").await.header("x-total-count"), "12", "it is seeded once");
}

#[tokio::test]
async fn a_portal_that_drops_external_ids_files_the_same_change_twice() {
    let portal = Portal::start().await;
    let deaf = portal.with_faults(1, &["drop-external-id"]);
    let (one, two) = (deaf.post_change(&change("chg-1")).await, deaf.post_change(&change("chg-1")).await);
    assert_ne!(one.id(), two.id());
    assert!(one.body.get("externalReference").is_none());
    assert_eq!(portal.get(CANDIDATES).await.status, 200);
}
