//! PATCH.

use serde_json::json;

use crate::support::{Portal, STEPS, TICKETS, ticket};

#[tokio::test]
async fn a_ticket_goes_its_way_from_acknowledged_to_closed_and_back_once() {
    let portal = Portal::start().await;
    let id = portal.post(&ticket("job-1")).await.id().to_owned();
    for (step, (status, reason)) in [
        ("inProgress", None),
        ("pending", Some("please restart the router")),
        ("inProgress", None),
        ("resolved", Some("fibre spliced")),
        ("inProgress", Some("down again")),
        ("resolved", None),
        ("closed", Some("confirmed")),
    ]
    .into_iter()
    .enumerate()
    {
        let mut patch = json!({ "status": status });
        if let Some(reason) = reason {
            patch["statusChangeReason"] = reason.into();
        }
        let answer = portal.patch(&id, patch).await;
        assert_eq!((answer.status, answer.body["status"].as_str()), (200, Some(status)), "{}", answer.body);
        assert_eq!(answer.header("etag"), format!("\"{}\"", step + 2));
        assert_eq!(answer.body["statusChangeHistory"].as_array().unwrap().len(), step + 2);
        assert_eq!(answer.body["statusChangeReason"].as_str(), reason);
        assert_eq!(answer.body.get("resolutionDate").is_some(), matches!(status, "resolved" | "closed"));
        assert_eq!(portal.list(&format!("id={id}&status={status}")).await.ids(), [&id]);
    }
    let late = portal.patch(&id, json!({ "note": [{ "@type": "Note", "text": "late" }] })).await;
    assert_eq!(late.refusal(), (409, "invalidTransition", "/status"));
    assert!(late.body["message"].as_str().unwrap().contains("closed"));
}

#[tokio::test]
async fn comments_and_files_are_added_by_merge_patch_and_by_json_patch() {
    let portal = Portal::start().await;
    let id = portal.post(&ticket("job-1")).await.id().to_owned();
    let merged = portal.patch(&id, json!({ "note": [{ "@type": "Note", "text": "two" }] })).await;
    assert_eq!(merged.body["note"].as_array().unwrap().len(), 2);

    let file = json!({
        "@type": "Attachment", "attachmentType": "evidence", "mimeType": "text/plain", "name": "b.txt",
        "content": "YmI=",
    });
    let steps = json!([
        { "op": "add", "path": "/note/-", "value": { "@type": "Note", "text": "three" } },
        { "op": "add", "path": "/attachment/-", "value": file },
    ]);
    let one = format!("{TICKETS}/{id}");
    let added = portal.send("PATCH", &one, &[("content-type", STEPS)], steps.to_string()).await;
    assert_eq!(added.status, 200, "{}", added.body);
    assert_eq!(added.body["note"][2]["text"], "three");
    assert_eq!(added.body["attachment"][1]["size"], json!({ "amount": 2, "units": "byte" }));

    let shown = portal.get(&one).await;
    assert_eq!(shown.body, added.body);
    assert_eq!(shown.body["attachment"][0]["content"], "aGFsbG8=");
    let listed = portal.list(&format!("id={id}")).await;
    assert!(listed.body[0]["attachment"][0].get("content").is_none(), "a list leaves contents out");
    assert_eq!(listed.body[0]["attachment"][0]["name"], "trace.txt");
}

#[tokio::test]
async fn an_answer_on_a_pending_ticket_ends_the_wait() {
    let portal = Portal::start().await;
    assert_eq!(portal.get(&format!("{TICKETS}/TT-100001")).await.body["status"], "pending");
    let answer = portal.patch("TT-100001", json!({ "note": [{ "@type": "Note", "text": "it works" }] })).await;
    assert_eq!(answer.body["status"], "inProgress");
    assert_eq!(answer.body["statusChangeHistory"].as_array().unwrap().len(), 8);
}

#[tokio::test]
async fn if_match_lets_only_one_of_two_writers_through() {
    let portal = Portal::start().await;
    let filed = portal.post(&ticket("job-1")).await;
    let one = format!("{TICKETS}/{}", filed.id());
    let patch = |severity: &str| json!({ "@type": "TroubleTicket", "severity": severity }).to_string();
    let headers = [("content-type", "application/json"), ("if-match", filed.header("etag"))];
    let first = portal.send("PATCH", &one, &headers, patch("minor")).await;
    assert_eq!((first.status, first.header("etag")), (200, "\"2\""));
    assert_eq!(portal.send("PATCH", &one, &headers, patch("major")).await.refusal(), (412, "conflict", ""));
    assert_eq!(portal.list("severity=minor&externalIdentifier.id=job-1").await.ids(), [filed.id()]);
}

#[tokio::test]
async fn the_same_again_is_no_change() {
    let portal = Portal::start().await;
    let id = portal.post(&ticket("job-1")).await.id().to_owned();
    portal.patch(&id, json!({ "status": "cancelled", "statusChangeReason": "by mistake" })).await;
    let again = portal.patch(&id, json!({ "status": "cancelled", "statusChangeReason": "once more" })).await;
    assert_eq!((again.status, again.header("etag")), (200, "\"2\""));
    assert_eq!(again.body["statusChangeReason"], "by mistake");
}

#[tokio::test]
async fn changes_that_are_not_allowed_are_refused() {
    let portal = Portal::start().await;
    let id = portal.post(&ticket("job-1")).await.id().to_owned();
    for (patch, refusal) in [
        (json!({ "status": "closed" }), (409, "invalidTransition", "/status")),
        (json!({ "status": "open" }), (400, "invalidValue", "/status")),
        (json!({ "id": "TT-1" }), (400, "unexpectedProperty", "/id")),
        (json!({ "externalIdentifier": [] }), (400, "unexpectedProperty", "/externalIdentifier")),
        (json!({ "creationDate": null }), (400, "unexpectedProperty", "/creationDate")),
        (json!({ "description": null }), (400, "missingProperty", "/description")),
        (json!({ "expectedResolutionDate": "soon" }), (400, "invalidFormat", "/expectedResolutionDate")),
    ] {
        let answer = portal.patch(&id, patch.clone()).await;
        assert_eq!(answer.refusal(), refusal, "{patch}");
        assert!(answer.status != 409 || answer.body["message"].as_str().unwrap().contains("acknowledged"));
    }
    let mut entity = ticket("x")["relatedEntity"].clone();
    entity[0]["entity"]["id"] = "BR-IPT-99999".into();
    let unknown = portal.patch(&id, json!({ "relatedEntity": entity })).await;
    assert_eq!(unknown.refusal(), (400, "referenceNotFound", "/relatedEntity/0/entity/id"));
    assert_eq!(portal.patch("TT-1", json!({})).await.status, 404);
    assert_eq!(portal.patch("TT-100006", json!({ "status": "inProgress" })).await.refusal().0, 409);
    assert_eq!(
        portal.patch("TT-100005", json!({ "status": "inProgress" })).await.refusal(),
        (400, "missingProperty", "/statusChangeReason")
    );
    let one = format!("{TICKETS}/{id}");
    let no_type = portal.send("PATCH", &one, &[("content-type", "application/json")], "{}").await;
    assert_eq!(no_type.refusal(), (400, "missingProperty", "/@type"));
    let no_array = portal.send("PATCH", &one, &[("content-type", STEPS)], "{}").await;
    assert_eq!(no_array.refusal().0, 400);
}

#[tokio::test]
async fn another_service_is_found_under_its_id_afterwards() {
    let portal = Portal::start().await;
    let id = portal.post(&ticket("job-1")).await.id().to_owned();
    let mut entity = ticket("x")["relatedEntity"].clone();
    entity[0]["entity"]["id"] = "VE-IPT-10001".into();
    assert_eq!(portal.patch(&id, json!({ "relatedEntity": entity })).await.status, 200);
    assert_eq!(portal.list("relatedEntity.entity.id=VE-IPT-10001").await.ids(), [&id]);
    let before = portal.list("relatedEntity.entity.id=BR-IPT-10001").await;
    assert_eq!(before.ids(), ["TT-100001"]);
}
