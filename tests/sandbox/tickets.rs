//! Create, show, delete; the same create again.

use std::sync::atomic::Ordering;

use serde_json::{Value, json};

use crate::support::{Portal, TICKETS, ticket};

#[tokio::test]
async fn a_ticket_is_filed_shown_and_deleted() {
    let portal = Portal::start().await;
    let mut sent = ticket("job-1");
    sent["zzz"] = json!({ "kept": [1, null, "ü"] });
    sent["status"] = "closed".into();

    let filed = portal.post(&sent).await;
    assert_eq!(filed.status, 201, "{}", filed.body);
    assert_eq!(filed.id(), "TT-100015", "the fourteen of the seed come before");
    let href = portal.url(&format!("{TICKETS}/TT-100015"));
    assert_eq!(filed.body["href"], href);
    assert_eq!(filed.header("location"), href);
    assert_eq!(filed.header("etag"), "\"1\"");
    assert_eq!(filed.header("idempotent-replayed"), "");
    assert_eq!(filed.body["status"], "acknowledged");
    assert_eq!(filed.body["creationDate"], "2026-11-23T12:00:00.000Z");
    assert_eq!(filed.body["statusChangeHistory"].as_array().unwrap().len(), 1);
    assert_eq!(filed.body["note"][0]["id"], "1");
    assert_eq!(filed.body["note"][0]["date"], "2026-11-23T12:00:00.000Z");
    assert_eq!(filed.body["attachment"][0]["content"], "aGFsbG8=");
    assert_eq!(filed.body["attachment"][0]["@type"], "Attachment");
    assert_eq!(filed.body["zzz"], sent["zzz"]);

    let one = format!("{TICKETS}/TT-100015");
    let shown = portal.get(&one).await;
    assert_eq!((shown.status, &shown.body), (200, &filed.body));
    let fields = portal.get(&format!("{one}?fields=status,severity")).await;
    let names: Vec<&String> = fields.body.as_object().unwrap().keys().collect();
    assert_eq!(names, ["id", "href", "@type", "severity", "status"]);

    assert_eq!(portal.send("DELETE", &one, &[("if-match", "\"9\"")], "").await.status, 412);
    assert_eq!(portal.send("DELETE", &one, &[], "").await.status, 204);
    assert_eq!(portal.send("DELETE", &one, &[], "").await.refusal(), (404, "notFound", ""));
    assert_eq!(portal.get(&one).await.status, 404);
    assert_eq!(portal.post(&ticket("job-2")).await.id(), "TT-100016", "no number is given twice");
}

#[tokio::test]
async fn the_same_create_again_finds_the_ticket_and_other_content_is_a_conflict() {
    let portal = Portal::start().await;
    let first = portal.post_with_key("\"job-1\"", &ticket("job-1")).await;

    let mut reordered = ticket("job-1").as_object().unwrap().clone();
    let description = reordered.shift_remove("description").unwrap();
    reordered.insert("description".into(), description);
    for again in [
        portal.post(&ticket("job-1")).await,
        portal.post_with_key("\"job-1\"", &Value::Object(reordered)).await,
        portal.post_with_key("\"other\"", &ticket("job-1")).await,
    ] {
        assert_eq!((again.status, again.header("idempotent-replayed")), (201, "true"));
        assert_eq!(again.id(), first.id());
    }

    let mut other = ticket("job-1");
    other["severity"] = "minor".into();
    let same_external_id = portal.post(&other).await;
    let same_key = portal.post_with_key("\"job-1\"", &ticket("job-9")).await;
    for conflict in [same_external_id, same_key] {
        assert_eq!(conflict.refusal(), (409, "conflict", ""));
        assert!(conflict.body["message"].as_str().unwrap().contains(first.id()), "{}", conflict.body);
    }
    assert_eq!(portal.list("externalIdentifier.id=job-9").await.ids(), Vec::<&str>::new());
}

#[tokio::test]
async fn a_create_again_returns_the_ticket_as_it_is_now() {
    let portal = Portal::start().await;
    let first = portal.post(&ticket("job-1")).await;
    portal.patch(first.id(), json!({ "status": "inProgress" })).await;
    let again = portal.post(&ticket("job-1")).await;
    assert_eq!((again.body["status"].as_str(), again.header("etag")), (Some("inProgress"), "\"2\""));
}

#[tokio::test]
async fn a_key_lives_a_day_and_an_external_id_for_ever() {
    let portal = Portal::start().await;
    let mut without_external_id = ticket("x");
    without_external_id.as_object_mut().unwrap().remove("externalIdentifier");
    let by_key = portal.post_with_key("\"k\"", &without_external_id).await;
    let by_id = portal.post(&ticket("job-1")).await;

    portal.now.fetch_add(24 * 3600 + 1, Ordering::SeqCst);
    let portal = portal.sign_in_again().await;
    assert_ne!(portal.post_with_key("\"k\"", &without_external_id).await.id(), by_key.id());
    assert_eq!(portal.post(&ticket("job-1")).await.id(), by_id.id());
}

#[tokio::test]
async fn twenty_creates_of_one_external_id_over_two_portals_on_one_database_file_one_ticket() {
    let one = Portal::start().await;
    let two = Portal::start_on(one.running.database()).await;
    assert_ne!(one.running.url(), two.running.url());

    let mut sent = Vec::new();
    for turn in 0..20 {
        let portal = if turn % 2 == 0 { &one } else { &two };
        let request = portal
            .http
            .post(portal.url(TICKETS))
            .bearer_auth(&portal.token)
            .header("content-type", "application/json")
            .body(ticket("race").to_string());
        sent.push(tokio::spawn(async move { crate::support::read(request.send().await.unwrap()).await }));
    }
    let mut ids = Vec::new();
    let mut replays = 0;
    for task in sent {
        let answer = task.await.unwrap();
        assert_eq!(answer.status, 201, "{}", answer.body);
        replays += usize::from(answer.header("idempotent-replayed") == "true");
        ids.push(answer.id().to_owned());
    }
    ids.dedup();
    assert_eq!((ids.len(), replays), (1, 19));
    assert_eq!(one.list("externalIdentifier.id=race").await.header("x-total-count"), "1");
}

#[tokio::test]
async fn hundreds_of_creates_at_once_are_all_filed() {
    let portal = Portal::start().await;
    let mut sent = Vec::new();
    for turn in 0..300 {
        let request = portal
            .http
            .post(portal.url(TICKETS))
            .bearer_auth(&portal.token)
            .header("content-type", "application/json")
            .body(ticket(&format!("bulk-{turn}")).to_string());
        sent.push(tokio::spawn(async move { request.send().await.unwrap().status().as_u16() }));
    }
    for task in sent {
        assert_eq!(task.await.unwrap(), 201);
    }
    assert_eq!(portal.list("limit=1").await.header("x-total-count"), "314");
}

#[tokio::test]
async fn a_billing_inquiry_and_an_extension_need_no_affected_service() {
    let portal = Portal::start().await;
    for kind in ["billingInquiry", "serviceExtension"] {
        let mut request = ticket(kind);
        request["ticketType"] = kind.into();
        request.as_object_mut().unwrap().remove("relatedEntity");
        assert_eq!(portal.post(&request).await.status, 201);
    }
}
