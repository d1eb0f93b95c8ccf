//! TMF641: orders and their milestones, to be read alone.

use serde_json::{Value, json};

use crate::support::{ORDERS, Portal, official};

#[tokio::test]
async fn orders_are_told_as_the_document_has_them_each_with_its_six_milestones() {
    let portal = Portal::start().await;
    let all = portal.get(&format!("{ORDERS}?limit=100")).await;
    assert_eq!((all.status, all.header("x-total-count"), all.header("x-result-count")), (200, "8", "8"));
    let mut states: Vec<&str> =
        all.body.as_array().unwrap().iter().map(|order| order["state"].as_str().unwrap()).collect();
    states.sort_unstable();
    states.dedup();
    assert_eq!(states, ["acknowledged", "cancelled", "completed", "held", "inProgress", "pending"]);
    for order in all.body.as_array().unwrap() {
        let count = order["milestone"].as_array().map(Vec::len);
        assert_eq!(count, (order["id"] != "SO-300008").then_some(6), "{order:#}");
    }
    let late = portal.get(&format!("{ORDERS}/SO-300003")).await;
    assert_eq!((late.status, late.header("etag")), (200, "\"1\""));
    assert!(late.body["href"].as_str().unwrap().ends_with("/serviceOrder/SO-300003"));
    let words: Vec<&Value> =
        late.body["milestone"].as_array().unwrap().iter().map(|milestone| &milestone["status"]).collect();
    assert_eq!(words, ["Completed", "Completed", "Completed", "Violated", "Yet-To-Reach", "Yet-To-Reach"]);
    assert_eq!(late.body["milestone"][3]["milestoneDate"], "2026-11-21T12:00:00.000Z", "two days before the clock");
}

#[tokio::test]
async fn orders_are_filtered_paged_and_cut_to_fields() {
    let portal = Portal::start().await;
    for (query, expected) in [
        ("state=held", vec!["SO-300005"]),
        ("state=held,pending", vec!["SO-300002", "SO-300005"]),
        ("externalId=po-4500012345", vec!["SO-300001"]),
        ("externalId=nothing", vec![]),
        ("orderDate.gt=2026-11-10T00:00:00Z", vec!["SO-300001", "SO-300002"]),
        ("orderDate.lt=2026-09-01T00:00:00Z", vec!["SO-300006"]),
        ("milestone.status=Violated", vec!["SO-300003"]),
        ("serviceOrderItem.service.id=CL-MPLS-10002", vec!["SO-300002"]),
        ("sort=-orderDate&limit=2", vec!["SO-300001", "SO-300002"]),
        ("offset=6&limit=5", vec!["SO-300007", "SO-300008"]),
    ] {
        let answer = portal.get(&format!("{ORDERS}?{query}")).await;
        assert_eq!((answer.status, answer.ids()), (200, expected), "{query}");
    }
    let page = portal.get(&format!("{ORDERS}?limit=3")).await;
    assert!(page.header("link").contains("offset=3&limit=3>; rel=\"next\""), "{}", page.header("link"));
    let fields = portal.get(&format!("{ORDERS}/SO-300001?fields=state")).await;
    assert_eq!(fields.body.as_object().unwrap().len(), 4, "{}", fields.body);
}

#[tokio::test]
async fn what_is_no_order_is_404_and_nothing_can_be_written() {
    let portal = Portal::start().await;
    for id in ["SO-1", "SO-0300001", "300001", "nothing"] {
        assert_eq!(portal.get(&format!("{ORDERS}/{id}")).await.refusal().0, 404, "{id}");
    }
    let headers = [("content-type", "application/json")];
    for (method, path) in [("POST", ORDERS.to_owned()), ("PATCH", format!("{ORDERS}/SO-300001"))] {
        assert_eq!(portal.send(method, &path, &headers, "{}").await.status, 405);
    }
    assert_eq!(portal.get(&format!("{ORDERS}?limit=0")).await.refusal(), (400, "invalidValue", ""));
}

#[tokio::test]
async fn a_list_that_is_not_whole_is_206_where_the_portal_is_told_so() {
    let portal = Portal::start().await.with_faults(1, &["page-status=206"]);
    assert_eq!(portal.get(&format!("{ORDERS}?limit=3")).await.status, 206);
    assert_eq!(portal.get(&format!("{ORDERS}?limit=100")).await.status, 200);
}

#[tokio::test]
async fn a_database_of_the_version_before_keeps_its_tickets_and_gets_orders() {
    let portal = Portal::start().await;
    let database = portal.running.database().to_owned();
    portal.post(&crate::support::ticket("kept")).await;
    let _folder = portal.stop();
    let connection = rusqlite::Connection::open(&database).unwrap();
    connection
        .execute_batch(
            "DROP TABLE service_order; DROP TABLE portal_user; DROP TABLE token_user; PRAGMA user_version = 2",
        )
        .unwrap();
    drop(connection);
    let again = Portal::start_on(&database).await;
    assert_eq!(again.get(&format!("{ORDERS}?limit=100")).await.header("x-total-count"), "8");
    assert_eq!(again.list("externalIdentifier.id=kept").await.ids().len(), 1);
}

#[test]
fn the_official_document_refuses_what_is_no_order() {
    let Some(official) = official(ORDERS) else { return };
    assert!(!official.told.is_valid(&json!({ "id": "1", "state": "lost" })));
    assert!(!official.told.is_valid(&json!({ "id": "1", "milestone": [{ "milestoneDate": "soon" }] })));
    assert!(!official.told.is_valid(&json!({ "id": "1", "serviceOrderItem": [{ "id": "1" }] })));
}
