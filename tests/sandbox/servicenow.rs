//! The flavour of ServiceNow.

use lumenctl::sandbox::Flavour;
use serde_json::{Value, json};

use crate::support::{MERGE, Portal, TICKETS, read};

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
    let v5 = portal.http.get(portal.url(TICKETS)).bearer_auth(&portal.token).send().await.unwrap();
    assert_eq!(v5.status(), 404, "only its own root is served");
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

#[tokio::test]
async fn filters_compare_what_is_told_and_links_can_be_followed() {
    let (tmf, portal) = portals().await;
    let mut strange = crate::support::ticket("k-2");
    strange["severity"] = "blocker".into();
    tmf.post(&strange).await;
    let filed = portal.send("POST", TICKET, &JSON, ticket().to_string()).await;
    let count = |query: &str| {
        let path = format!("{TICKET}?limit=100&{query}");
        let portal = &portal;
        async move {
            let answer = portal.get(&path).await;
            if answer.status == 404 { 0 } else { answer.ids().len() }
        }
    };
    assert_eq!(count("ticketType=Incident").await, 16, "also those of the other roots");
    assert_eq!(count("ticketType=Case").await, 0);
    assert_eq!((count("severity=4").await, count("severity=4%20-%20Low").await), (1, 1));
    assert_eq!((count("status=3").await, count("status=Closed").await), (2, 2));
    assert_eq!((count("status=Whatever").await, count("id=nothing").await), (0, 0));
    assert_eq!(count(&format!("id={}", filed.id())).await, 1);

    let first = portal.get(&format!("{TICKET}?severity=2&status=Open&limit=1")).await;
    let next = first.header("link").split(", ").find(|link| link.ends_with("rel=\"next\"")).unwrap();
    assert!(next.contains("severity=2&status=Open"), "{next}");
    let path = next.trim_start_matches('<').split('>').next().unwrap().strip_prefix(portal.running.url()).unwrap();
    let second = portal.get(path).await;
    assert_eq!((second.status, second.ids().len()), (206, 1));
    assert_ne!(second.ids(), first.ids());

    let fields = portal.get(&format!("{TICKET}?fields=status,nonsense&limit=1")).await;
    let names: Vec<&String> = fields.body[0].as_object().unwrap().keys().collect();
    assert_eq!(names, ["id", "href", "status"]);
}

#[tokio::test]
async fn tokens_are_had_at_both_addresses_and_every_refusal_has_the_same_form() {
    let (_tmf, portal) = portals().await;
    assert!(portal.running.token_url().ends_with("/oauth_token.do"));
    for path in ["/oauth_token.do", "/oauth/v2/token"] {
        let request = portal.http.post(portal.url(path)).header("content-type", "application/x-www-form-urlencoded");
        let request = request.basic_auth(portal.running.client_id(), Some(portal.running.client_secret()));
        assert_eq!(request.body("grant_type=client_credentials").send().await.unwrap().status(), 200, "{path}");
    }
    let bare = read(portal.http.get(portal.url(TICKET)).send().await.unwrap()).await;
    assert!(bare.header("www-authenticate").starts_with("Bearer"));
    let mut refusals = vec![(401, bare)];
    let one = format!("{TICKET}/{}", portal.get(TICKET).await.ids()[0]);
    for (method, path, body, status) in [
        ("GET", "/nothing", "", 404),
        ("GET", "/oauth_token.do", "", 405),
        ("DELETE", &one, "", 405),
        ("PUT", TICKET, "", 405),
        ("POST", TICKET, "{", 400),
        ("POST", TICKET, "[]", 400),
        ("PATCH", &one, r#"{"ticketType":"complaint"}"#, 400),
    ] {
        refusals.push((status, portal.send(method, path, &JSON, body).await));
    }
    for (status, refused) in refusals {
        assert_eq!((refused.status, &refused.body["status"]), (status, &json!("failure")), "{}", refused.body);
        assert!(refused.body["error"]["message"].is_string());
        assert!(refused.status != 405 || !refused.header("allow").is_empty());
    }
}

#[tokio::test]
async fn four_attributes_are_enough_and_the_state_is_heeded_where_it_can_be() {
    let (tmf, portal) = portals().await;
    let post = async |change: Value| {
        let mut sent = json!({ "description": "Link down", "severity": "1", "status": "New", "ticketType": "Service Problem Case" });
        sent.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        portal.send("POST", TICKET, &JSON, sent.to_string()).await
    };
    let filed = post(json!({})).await;
    assert_eq!((filed.status, &filed.body["severity"]), (201, &json!("1 - Critical")), "{}", filed.body);
    assert_eq!(filed.body["ticketType"], "Service Problem Case");
    let service = json!([{ "id": "BR-IPT-99999", "@referredType": "cmdb_ci_service" }]);
    assert_eq!(post(json!({ "relatedEntity": service })).await.status, 400, "it is not in the inventory");

    for (status, label) in [("Open", "Open"), ("10", "Open"), ("1", "New"), ("Cancelled", "Cancelled")] {
        assert_eq!(post(json!({ "status": status })).await.body["status"], label);
    }
    assert_eq!(post(json!({ "status": "Resolved" })).await.status, 400);
    let newest = tmf.list("status=cancelled&sort=-id&limit=1").await;
    let states: Vec<_> =
        newest.body[0]["statusChangeHistory"].as_array().unwrap().iter().map(|it| &it["status"]).collect();
    assert_eq!(states, ["acknowledged", "cancelled"]);

    let more = post(json!({
        "name": "n", "channel": { "name": "Web" }, "requestedResolutionDate": "2026-12-01 22:00:00",
        "relatedParty": [{ "id": "ana", "@referredType": "customer_contact" }],
    }))
    .await;
    assert_eq!(
        (&more.body["name"], &more.body["requestedResolutionDate"]),
        (&json!("n"), &json!("2026-12-01 22:00:00"))
    );
    assert_eq!(more.body["channel"], json!({ "name": "Web", "id": "Web" }));
    let told = json!({ "id": "ana", "role": "siteContact", "href": "", "@referredType": "customer_contact" });
    assert_eq!(more.body["relatedParty"], json!([told]));
}

#[tokio::test]
async fn a_ticket_that_is_sent_back_as_it_was_told_stays_as_it_is() {
    let (tmf, portal) = portals().await;
    for state in ["held", "rejected", "pending"] {
        let before = tmf.list(&format!("status={state}&limit=1")).await.body[0].clone();
        let number: i64 = before["id"].as_str().unwrap()[3..].parse().unwrap();
        let all = portal.get(&format!("{TICKET}?limit=100")).await.body;
        let is_it = |told: &&Value| told["id"].as_str().unwrap().ends_with(&format!("{number:x}"));
        let mut told = all.as_array().unwrap().iter().find(is_it).unwrap().clone();
        told["note"] = json!([]);
        let one = format!("{TICKET}/{}", told["id"].as_str().unwrap());
        let answer = portal.send("PATCH", &one, &JSON, told.to_string()).await;
        assert_eq!(answer.status, 200, "{state}: {}", answer.body);
        assert_eq!(tmf.list(&format!("status={state}&limit=1")).await.body[0], before);
    }
    let mut special = crate::support::ticket("k-3");
    special["@type"] = "SpecialTicket".into();
    tmf.post(&special).await;
    let newest = portal.get(&format!("{TICKET}?offset=14")).await;
    let one = format!("{TICKET}/{}", newest.ids()[0]);
    for status in ["Open", "10"] {
        let patched = portal.send("PATCH", &one, &JSON, json!({ "status": status }).to_string()).await;
        assert_eq!((patched.status, &patched.body["status"]), (200, &json!("Open")), "{}", patched.body);
    }
    assert_eq!(tmf.list("externalIdentifier.id=k-3").await.body[0]["statusChangeHistory"].as_array().unwrap().len(), 2);

    let filed = portal.send("POST", TICKET, &JSON, ticket().to_string()).await;
    let one = format!("{TICKET}/{}", filed.id());
    let moved = json!({ "relatedEntity": [{ "id": "VE-IPT-10001", "@referredType": "cmdb_ci_service" }], "ticketType": "Case" });
    let patched = portal.send("PATCH", &one, &JSON, moved.to_string()).await;
    assert_eq!(patched.body["relatedEntity"][0]["id"], "VE-IPT-10001");
    assert_eq!(patched.body["ticketType"], "Case");
}
