//! TMF638 and TMF666: services and billing accounts, to be read alone.

use crate::support::Portal;

const SERVICES: &str = "/tmf-api/serviceInventory/v4/service";
const BILLING_ACCOUNTS: &str = "/tmf-api/accountManagement/v4/billingAccount";
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
