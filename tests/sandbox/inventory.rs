//! TMF638, TMF666 and TMF632: services, billing accounts and people, to be read alone.

use crate::support::Portal;

const SERVICES: &str = "/tmf-api/serviceInventory/v4/service";
const BILLING_ACCOUNTS: &str = "/tmf-api/accountManagement/v4/billingAccount";
const INDIVIDUALS: &str = "/tmf-api/party/v4/individual";
const PARTY_ACCOUNTS: &str = "/tmf-api/accountManagement/v4/partyAccount";

#[tokio::test]
async fn services_and_accounts_are_told_as_their_documents_have_them() {
    let portal = Portal::start().await;
    for (collection, one, count) in
        [(SERVICES, "BR-IPT-10001", "55"), (BILLING_ACCOUNTS, "BR-000123", "11"), (PARTY_ACCOUNTS, "BR-000123", "11")]
    {
        let all = portal.get(&format!("{collection}?limit=100")).await;
        assert_eq!((all.status, all.header("x-total-count")), (200, count));
        let shown = portal.get(&format!("{collection}/{one}")).await;
        assert_eq!((shown.status, shown.id()), (200, one));
        assert!(shown.body["href"].as_str().unwrap().ends_with(&format!("{collection}/{one}")));
        assert_eq!(portal.get(&format!("{collection}/nothing")).await.refusal().0, 404);
        assert_eq!(portal.send("POST", collection, &[], "").await.status, 405);
    }
    let active = portal.get(&format!("{SERVICES}?state=terminated&limit=100")).await;
    assert!(active.body.as_array().unwrap().iter().all(|service| service["state"] == "terminated"));
    let page = portal.get(&format!("{SERVICES}?offset=50&limit=10")).await;
    assert_eq!(page.header("x-result-count"), "5");
}

#[tokio::test]
async fn the_people_of_an_account_are_individuals_of_the_party_api() {
    let portal = Portal::start().await;
    let account = portal.get(&format!("{PARTY_ACCOUNTS}/BR-000123")).await;
    let manager = account.body["relatedParty"]
        .as_array()
        .unwrap()
        .iter()
        .find(|party| party["role"] == "Customer Care Manager")
        .unwrap();
    let person = portal.get(&format!("{INDIVIDUALS}/{}", manager["id"].as_str().unwrap())).await;
    assert_eq!((person.status, &person.body["givenName"]), (200, &"Marina".into()));
    assert_eq!(person.body["contactMedium"][0]["characteristic"]["emailAddress"], "marina.campos@carrier.example");
    let all = portal.get(&format!("{INDIVIDUALS}?limit=4")).await;
    assert_eq!((all.header("x-total-count"), all.ids().len()), ("6", 4));
    assert_eq!(portal.get(&format!("{INDIVIDUALS}/IND-9999")).await.refusal().0, 404);
    assert_eq!(portal.send("POST", INDIVIDUALS, &[], "").await.status, 405);
}

#[tokio::test]
async fn the_inventory_is_filtered_by_columns_and_by_any_other_attribute_alike() {
    let portal = Portal::start().await;
    for (query, expected) in [
        ("id=BR-IPT-10001,CL-IPT-10001", vec!["BR-IPT-10001", "CL-IPT-10001"]),
        ("id=nothing", vec![]),
        ("state=terminated&relatedParty.id=BR-000123", vec!["BR-ETH-10005"]),
        ("relatedParty.id=BR-000123&offset=1&limit=2", vec!["BR-MPLS-10002", "BR-SDW-10003"]),
        ("serviceType=Voice&relatedParty.id=BR-000123,CL-000123", vec!["BR-VOZ-10004", "CL-VOZ-10004"]),
        ("endDate.gt=2030-01-01T00:00:00Z&relatedParty.id=BR-000123", vec!["BR-MPLS-10002"]),
        ("state=active&offset=43&limit=5", vec!["VE-VOZ-10004"]),
        ("state=active'; DROP TABLE service; --", vec![]),
    ] {
        let answer = portal.get(&format!("{SERVICES}?{query}")).await;
        assert_eq!(answer.ids(), expected, "{query}");
    }
    let page = portal.get(&format!("{SERVICES}?state=active&offset=10&limit=10")).await;
    assert_eq!((page.header("x-total-count"), page.header("x-result-count")), ("44", "10"));
    assert!(page.header("link").contains("state=active&offset=20&limit=10>; rel=\"next\""), "{}", page.header("link"));
    let few = portal.get(&format!("{SERVICES}?relatedParty.id=BR-000123&limit=2")).await;
    assert_eq!((few.header("x-total-count"), few.header("x-result-count")), ("5", "2"));
    let fields = portal.get(&format!("{SERVICES}/BR-IPT-10001?fields=state")).await;
    let names: Vec<&String> = fields.body.as_object().unwrap().keys().collect();
    assert_eq!(names, ["@type", "id", "state", "href"]);
}
