//! The flavour of ServiceNow.

use lumenctl::sandbox::Flavour;
use serde_json::{Value, json};

use crate::support::{MERGE, Portal, TICKETS};

const TICKET: &str = "/api/sn_ind_tsm_sdwan/ticket/troubleTicket";
const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

fn ticket() -> Value {
    json!({
        "description": "Link down\nRef: k-1", "severity": "2", "status": "New", "ticketType": "Incident",
        "relatedEntity": [{ "id": "BR-IPT-10001", "role": "affectedService", "@referredType": "cmdb_ci_service" }],
        "note": [{ "@type": "comments", "text": "for the customer" }, { "@type": "work_notes", "text": "for the desk" }],
        "externalId": "k-1", "attachment": [{ "name": "x" }],
    })
}

async fn portals() -> (Portal, Portal) {
    let tmf = Portal::start().await;
    let servicenow = tmf.of_flavour(Flavour::ServiceNow);
    (tmf, servicenow)
}

#[tokio::test]
async fn a_ticket_comes_back_with_labels_dates_without_a_zone_and_nothing_that_is_not_known_there() {
    let (tmf, portal) = portals().await;
    let filed = portal.send("POST", TICKET, &JSON, ticket().to_string()).await;
    assert_eq!(filed.status, 201, "{}", filed.body);
    let told = &filed.body;
    assert_eq!((&told["severity"], &told["status"]), (&json!("2 - High"), &json!("New")));
    assert_eq!((&told["creationDate"], &told["href"]), (&json!("2026-11-23 12:00:00"), &json!("")));
    assert_eq!(told["note"].as_array().unwrap().len(), 1, "work notes stay inside");
    assert_eq!(told["relatedEntity"][0]["@referredType"], "cmdb_ci_service");
    for name in ["externalId", "externalIdentifier", "attachment", "statusChange", "@type"] {
        assert!(told.get(name).is_none(), "{name}");
    }
    assert_eq!(filed.id().len(), 32);
    assert_eq!(portal.get(&format!("{TICKET}/{}", filed.id())).await.body, *told);
    assert_eq!(portal.get(TICKETS).await.status, 404, "only its own root is served");
    // It is a row of the same database.
    let newest = tmf.list("sort=-creationDate&limit=1").await;
    assert_eq!(newest.body[0]["description"], "Link down\nRef: k-1");
}

#[tokio::test]
async fn the_same_request_twice_is_two_tickets() {
    let (_tmf, portal) = portals().await;
    let headers = [JSON[0], ("idempotency-key", "\"k-1\"")];
    let first = portal.send("POST", TICKET, &headers, ticket().to_string()).await;
    let second = portal.send("POST", TICKET, &headers, ticket().to_string()).await;
    assert_ne!(first.id(), second.id());
}

#[tokio::test]
async fn what_is_missing_or_no_choice_is_refused_or_silently_changed_as_documented() {
    let (_tmf, portal) = portals().await;
    for name in ["description", "severity", "status", "ticketType"] {
        let mut missing = ticket();
        missing.as_object_mut().unwrap().remove(name);
        let refused = portal.send("POST", TICKET, &JSON, missing.to_string()).await;
        assert_eq!((refused.status, &refused.body["status"]), (400, &json!("failure")));
        assert!(refused.body["error"]["message"].as_str().unwrap().contains(name));
    }
    let mut odd = ticket();
    (odd["severity"], odd["status"]) = ("major".into(), "Whatever".into());
    let filed = portal.send("POST", TICKET, &JSON, odd.to_string()).await;
    assert_eq!((&filed.body["severity"], &filed.body["status"]), (&json!("4 - Low"), &json!("New")));
    let mut odd = ticket();
    odd["ticketType"] = "incident".into();
    assert_eq!(portal.send("POST", TICKET, &JSON, odd.to_string()).await.status, 400);
    assert_eq!(portal.send("POST", TICKET, &[("content-type", MERGE)], ticket().to_string()).await.status, 415);
    assert_eq!(portal.get(&format!("{TICKET}/nothing")).await.status, 404);
}

#[tokio::test]
async fn a_part_of_a_list_is_206_an_empty_one_404_and_unknown_filters_are_ignored() {
    let (_tmf, portal) = portals().await;
    let part = portal.get(&format!("{TICKET}?limit=5&offset=5&externalId=whatever&sort=-id")).await;
    assert_eq!((part.status, part.header("content-range"), part.ids().len()), (206, "items 5-9/14", 5));
    assert_eq!(part.header("x-total-count"), "14");
    assert_eq!(portal.get(&format!("{TICKET}?limit=500")).await.status, 200);
    let empty = portal.get(&format!("{TICKET}?offset=99")).await;
    assert_eq!((empty.status, &empty.body["status"]), (404, &json!("failure")));
    let waiting = portal.get(&format!("{TICKET}?status=Awaiting%20Info&limit=100")).await;
    assert!(waiting.body.as_array().unwrap().iter().all(|it| it["status"] == "Awaiting Info"));
    let high = portal.get(&format!("{TICKET}?severity=2")).await;
    assert!(!high.ids().is_empty() && high.body.as_array().unwrap().iter().all(|it| it["severity"] == "2 - High"));
}

#[tokio::test]
async fn a_patch_appends_its_notes_and_moves_by_label() {
    let (_tmf, portal) = portals().await;
    let filed = portal.send("POST", TICKET, &JSON, ticket().to_string()).await;
    let one = format!("{TICKET}/{}", filed.id());
    let patched = portal.send("PATCH", &one, &JSON, r#"{"note":[{"@type":"comments","text":"two"}]}"#).await;
    let texts: Vec<_> = patched.body["note"].as_array().unwrap().iter().map(|it| it["text"].clone()).collect();
    assert_eq!(texts, ["for the customer", "two"]);
    let moved = portal.send("PATCH", &one, &JSON, r#"{"status":"Cancelled"}"#).await;
    assert_eq!((moved.status, &moved.body["status"]), (200, &json!("Cancelled")));
    assert_eq!(portal.send("PATCH", &one, &JSON, r#"{"status":"Open"}"#).await.status, 400);
    assert_eq!(portal.send("PATCH", &one, &[("content-type", MERGE)], "{}").await.status, 415);
}
