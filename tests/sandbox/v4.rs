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

#[tokio::test]
async fn a_list_of_v4_looks_into_its_flat_references_and_links_its_own_pages() {
    let portal = Portal::start().await;
    for id in ["k-6", "k-7"] {
        assert_eq!(portal.send("POST", V4, &JSON, of_v4(id).to_string()).await.status, 201);
    }
    for (query, found) in [
        ("relatedParty.id=ana", 2),
        ("relatedParty.name=Ana%20Exemplo&externalId=k-7", 1),
        ("relatedEntity.role=affectedService&relatedEntity.id=BR-IPT-10001", 3),
        ("statusChange.status=held", 1),
        ("relatedParty.partyOrPartyRole.id=ana", 0),
    ] {
        let answer = portal.get(&format!("{V4}?{query}")).await;
        assert_eq!((answer.status, answer.ids().len()), (200, found), "{query}");
    }
    let first = portal.get(&format!("{V4}?relatedParty.id=ana&limit=1")).await;
    let next = first.header("link").split(", ").find(|link| link.ends_with("rel=\"next\"")).unwrap();
    assert!(next.contains("/v4/") && next.contains("relatedParty.id=ana"), "{next}");
    let path = next.trim_start_matches('<').split('>').next().unwrap().strip_prefix(portal.running.url()).unwrap();
    let second = portal.get(path).await;
    assert_eq!((second.ids().len(), second.header("x-total-count")), (1, "2"));
    assert_ne!(second.ids(), first.ids());
}

#[tokio::test]
async fn a_ticket_of_v5_that_is_sent_back_over_v4_keeps_what_v5_alone_can_say() {
    let portal = Portal::start().await;
    let mut sent = ticket("k-8");
    sent["@type"] = "SpecialTicket".into();
    sent["externalIdentifier"].as_array_mut().unwrap().insert(
        0,
        json!({ "@type": "ExternalIdentifier", "owner": "noc", "externalIdentifierType": "alarm", "id": "a-1" }),
    );
    sent["relatedParty"][0]["partyOrPartyRole"]["@type"] = "PartyRoleRef".into();
    sent["relatedParty"].as_array_mut().unwrap().push(json!({ "@type": "RelatedPartyRefOrPartyRoleRef", "role": "x" }));
    let v5 = portal.post(&sent).await;
    assert_eq!(v5.status, 201, "{}", v5.body);

    let one = format!("{V4}/{}", v5.id());
    let mut whole = portal.get(&one).await.body;
    assert_eq!(whole["externalId"], "k-8");
    let unchanged = portal.send("PATCH", &one, &JSON, whole.to_string()).await;
    assert_eq!((unchanged.status, unchanged.header("etag")), (200, "\"1\""), "{}", unchanged.body);

    whole["note"].as_array_mut().unwrap().push(json!({ "text": "any news?" }));
    whole["relatedParty"].as_array_mut().unwrap().push(json!({ "id": "new", "@referredType": "Individual" }));
    let patched = portal.send("PATCH", &one, &JSON, whole.to_string()).await;
    assert_eq!((patched.status, patched.header("etag")), (200, "\"2\""), "{}", patched.body);
    let after = portal.get(&format!("{TICKETS}/{}", v5.id())).await.body;
    for name in ["@type", "externalIdentifier", "troubleTicketCharacteristic", "attachment", "relatedEntity"] {
        assert_eq!(after[name], v5.body[name], "{name}");
    }
    assert_eq!(after["relatedParty"][0], v5.body["relatedParty"][0]);
    assert_eq!(after["relatedParty"][1]["partyOrPartyRole"]["id"], "new");
    assert_eq!(after["note"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn the_same_create_over_the_other_version_or_with_the_same_key_finds_the_ticket() {
    let portal = Portal::start().await;
    let flat = json!({
        "description": "d", "severity": "major", "ticketType": "incident", "externalId": "k-9",
        "relatedEntity": [{ "id": "BR-IPT-10001", "role": "affectedService", "@referredType": "Service" }],
    });
    let nested = json!({
        "@type": "TroubleTicket", "description": "d", "severity": "major", "ticketType": "incident",
        "externalIdentifier": ticket("k-9")["externalIdentifier"], "relatedEntity": ticket("k-9")["relatedEntity"],
    });
    let first = portal.send("POST", V4, &JSON, flat.to_string()).await;
    let again = portal.post(&nested).await;
    assert_eq!((again.status, again.header("idempotent-replayed"), again.id()), (201, "true", first.id()));

    let headers = [JSON[0], ("idempotency-key", "\"key-1\"")];
    let mut without_id = of_v4("x");
    without_id.as_object_mut().unwrap().remove("externalId");
    let first = portal.send("POST", V4, &headers, without_id.to_string()).await;
    let again = portal.send("POST", V4, &headers, without_id.to_string()).await;
    assert_eq!((again.header("idempotent-replayed"), again.id()), ("true", first.id()));
    without_id["severity"] = "Minor".into();
    assert_eq!(portal.send("POST", V4, &headers, without_id.to_string()).await.refusal(), (409, "conflict", ""));
}

#[tokio::test]
async fn what_v4_leaves_open_is_taken_and_what_it_does_not_have_is_dropped() {
    let portal = Portal::start().await;
    let mut sent = of_v4("k-10");
    sent["relatedParty"] = json!([{ "id": "ana", "@referredType": "Individual" }]);
    sent["attachment"] = json!([{ "id": "doc-7", "name": "b.pdf" }, { "name": "a.txt", "content": "aGFsbG8=" }]);
    if let Some(official) = official(V4) {
        assert!(official.create.is_valid(&sent));
    }
    sent["troubleTicketCharacteristic"] = json!([{ "name": "n" }]);
    sent["statusChange"] = json!([{ "status": "closed" }]);
    let filed = portal.send("POST", V4, &JSON, sent.to_string()).await;
    assert_eq!(filed.status, 201, "{}", filed.body);
    assert_eq!(filed.body["attachment"][0]["id"], "doc-7");
    assert_eq!(filed.body["statusChange"].as_array().unwrap().len(), 1);
    let v5 = portal.get(&format!("{TICKETS}/{}", filed.id())).await;
    assert_eq!(v5.body["attachment"][0]["@type"], "AttachmentRef");
    assert!(v5.body.get("troubleTicketCharacteristic").is_none());

    let one = format!("{V4}/{}", filed.id());
    for (patch, path) in [
        (json!({ "externalId": "other" }), "/externalId"),
        (json!({ "statusChange": [] }), "/statusChange"),
        (json!({ "creationDate": "2026-01-01T00:00:00Z" }), "/creationDate"),
    ] {
        let refused = portal.send("PATCH", &one, &JSON, patch.to_string()).await;
        assert_eq!(refused.refusal(), (400, "unexpectedProperty", path));
        assert!(refused.body["message"].as_str().unwrap().starts_with(&path[1..]), "{}", refused.body);
    }
    let refused = portal.send("PATCH", &one, &JSON, r#"{"relatedEntity":[{"role":"affectedService"}]}"#).await;
    assert_eq!(refused.refusal(), (400, "missingProperty", "/relatedEntity/0/id"));
    assert_eq!(refused.body["message"], "/relatedEntity/0 needs id");

    assert_eq!(portal.send("DELETE", &one, &[], "").await.status, 204);
    assert_eq!(portal.get(&format!("{TICKETS}/{}", filed.id())).await.status, 404);
}
