//! TMF621 v4 beside v5: the same tickets, in the flat form.

use serde_json::{Value, json};

use crate::support::{MERGE, Portal, STEPS, TICKETS, official, ticket};

const V4: &str = "/tmf-api/troubleTicket/v4/troubleTicket";
const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

/// A ticket of v4 that is taken.
fn of_v4(external_id: &str) -> Value {
    json!({
        "name": "Link down", "description": "Since noon", "severity": "Major", "ticketType": "incident",
        "externalId": external_id,
        "relatedEntity": [{ "id": "BR-IPT-10001", "role": "affectedService", "@referredType": "Service" }],
        "relatedParty": [{ "id": "ana", "name": "Ana Exemplo", "role": "siteContact", "@referredType": "Individual" }],
        "note": [{ "text": "Site contact: Ana Exemplo" }],
        "attachment": [{ "name": "trace.txt", "mimeType": "text/plain", "content": "aGFsbG8=" }],
    })
}

#[tokio::test]
async fn a_ticket_filed_over_v4_is_the_same_ticket_over_v5() {
    let portal = Portal::start().await;
    if let Some(official) = official(V4) {
        assert!(official.create.is_valid(&of_v4("k-1")));
    }
    let filed = portal.send("POST", V4, &JSON, of_v4("k-1").to_string()).await;
    assert_eq!((filed.status, filed.body["status"].as_str()), (201, Some("acknowledged")));
    assert!(filed.body["href"].as_str().unwrap().ends_with(&format!("{V4}/{}", filed.id())));
    assert_eq!(filed.body["statusChange"][0]["status"], "acknowledged");
    assert!(filed.body.get("externalIdentifier").is_none());

    let v5 = portal.get(&format!("{TICKETS}/{}", filed.id())).await;
    assert_eq!(v5.body["externalIdentifier"][0]["id"], "k-1");
    assert_eq!(v5.body["relatedEntity"][0]["entity"]["id"], "BR-IPT-10001");
    assert_eq!(v5.body["relatedParty"][0]["partyOrPartyRole"]["name"], "Ana Exemplo");
    assert_eq!(v5.body["attachment"][0]["content"], "aGFsbG8=");
    assert_eq!(v5.header("etag"), filed.header("etag"));

    let v5 = portal.post(&ticket("k-2")).await;
    let v4 = portal.get(&format!("{V4}/{}", v5.id())).await;
    assert_eq!((v4.body["externalId"].as_str(), v4.body["name"].as_str()), (Some("k-2"), Some("Link down")));
    assert_eq!(v4.body["relatedEntity"][0]["id"], "BR-IPT-10001");
    assert!(v4.body.get("troubleTicketCharacteristic").is_none());
}

#[tokio::test]
async fn a_known_external_id_is_answered_with_its_ticket_over_either_version() {
    let portal = Portal::start().await;
    let first = portal.send("POST", V4, &JSON, of_v4("k-3").to_string()).await;
    let again = portal.send("POST", V4, &JSON, of_v4("k-3").to_string()).await;
    assert_eq!((again.status, again.header("idempotent-replayed"), again.id()), (201, "true", first.id()));
    let mut other = of_v4("k-3");
    other["description"] = "another".into();
    assert_eq!(portal.send("POST", V4, &JSON, other.to_string()).await.refusal().0, 409);
    let found = portal.get(&format!("{V4}?externalId=k-3")).await;
    assert_eq!(found.ids(), [first.id()]);
    assert_eq!(portal.list("externalIdentifier.id=k-3").await.ids(), [first.id()]);
}

#[tokio::test]
async fn a_list_of_v4_filters_by_its_own_names_and_ignores_what_it_does_not_know() {
    let portal = Portal::start().await;
    let by_service = portal.get(&format!("{V4}?relatedEntity.id=BR-IPT-10001&limit=100")).await;
    assert!(!by_service.ids().is_empty());
    assert!(by_service.body.as_array().unwrap().iter().all(|it| it["relatedEntity"][0]["id"] == "BR-IPT-10001"));
    let sorted = portal.get(&format!("{V4}?sort=-creationDate&filter=x")).await;
    assert_eq!((sorted.status, sorted.ids()[0]), (200, "TT-100001"));
    assert!(sorted.header("link").contains("/v4/"));
    let fields = portal.get(&format!("{V4}?fields=externalId&limit=1")).await;
    assert!(fields.body[0]["externalId"].is_string() && fields.body[0].get("description").is_none());
}

#[tokio::test]
async fn a_patch_of_v4_needs_no_type_and_appends_notes() {
    let portal = Portal::start().await;
    let filed = portal.send("POST", V4, &JSON, of_v4("k-4").to_string()).await;
    let one = format!("{V4}/{}", filed.id());
    let mut notes = filed.body["note"].as_array().unwrap().clone();
    notes.push(json!({ "text": "any news?" }));
    let patched = portal.send("PATCH", &one, &JSON, json!({ "note": notes }).to_string()).await;
    assert_eq!((patched.status, patched.body["note"].as_array().unwrap().len()), (200, 2));
    let moved = portal.send("PATCH", &one, &[("content-type", MERGE)], r#"{"status":"cancelled"}"#).await;
    assert_eq!(moved.body["status"], "cancelled");
    assert_eq!(moved.body["statusChange"].as_array().unwrap().len(), 2);
    let refused = portal.send("PATCH", &one, &JSON, r#"{"status":"inProgress"}"#).await;
    assert_eq!(refused.refusal(), (409, "invalidTransition", "/status"));
    assert_eq!(portal.send("PATCH", &one, &[("content-type", STEPS)], "[]").await.status, 415);
}

#[tokio::test]
async fn a_refusal_names_the_attributes_of_v4() {
    let portal = Portal::start().await;
    let mut wrong = of_v4("k-5");
    wrong["relatedEntity"][0]["id"] = "XX-IPT-99999".into();
    let refused = portal.send("POST", V4, &JSON, wrong.to_string()).await;
    assert_eq!(refused.refusal(), (400, "referenceNotFound", "/relatedEntity/0/id"));
    let mut wrong = of_v4("k-5");
    wrong["externalId"] = json!(7);
    let refused = portal.send("POST", V4, &JSON, wrong.to_string()).await;
    assert_eq!(refused.refusal(), (400, "invalidFormat", "/externalId"));
    let refused = portal.send("POST", V4, &JSON, r#"{"severity":"Major"}"#).await;
    assert_eq!(refused.refusal(), (400, "missingProperty", "/description"));
}
