//! TMF633: the catalogue of standard changes.

use crate::support::{CANDIDATES, Portal, change};

#[tokio::test]
async fn the_catalogue_tells_what_a_change_request_can_name() {
    let portal = Portal::start().await;
    let all = portal.get(CANDIDATES).await;
    assert_eq!((all.status, all.header("x-total-count"), all.ids().len()), (200, "15", 15));
    let standard = portal.get(&format!("{CANDIDATES}?category.name=standardChange&limit=100")).await;
    assert_eq!(standard.header("x-total-count"), "13");
    for (at, candidate) in standard.body.as_array().unwrap().iter().enumerate() {
        assert!(candidate["description"].as_str().unwrap().ends_with("(sample)"));
        assert_eq!(candidate["lifecycleStatus"], "active");
        let mut sent = change(&format!("candidate-{at}"));
        sent["specification"] = candidate["serviceSpecification"].clone();
        assert_eq!(portal.post_change(&sent).await.status, 201, "{candidate}");
    }
    let one = portal.get(&format!("{CANDIDATES}/SC-BW-UP")).await;
    assert_eq!(one.body["serviceSpecification"]["id"], "bandwidth-upgrade");
    assert_eq!(one.body["href"], portal.url(&format!("{CANDIDATES}/SC-BW-UP")));
}

#[tokio::test]
async fn the_catalogue_is_paged_ordered_and_cut_like_every_list() {
    let portal = Portal::start().await;
    let page = portal.get(&format!("{CANDIDATES}?offset=10&limit=10&sort=-id&fields=name")).await;
    assert_eq!((page.header("x-total-count"), page.header("x-result-count")), ("15", "5"));
    assert_eq!(page.ids(), ["SC-DDOS", "SC-BW-UP", "SC-BW-DOWN", "SC-BGP-SESSION", "SC-BGP-PREFIX"]);
    assert!(page.header("link").contains("rel=\"prev\"") && page.body[0].get("description").is_none());
    assert_eq!(portal.get(&format!("{CANDIDATES}?category.name=x")).await.ids(), Vec::<&str>::new());
    assert_eq!(portal.get(&format!("{CANDIDATES}?limit=101")).await.status, 400);
}

#[tokio::test]
async fn the_catalogue_is_read_only() {
    let portal = Portal::start().await;
    let one = format!("{CANDIDATES}/SC-BW-UP");
    for (method, path) in [("POST", CANDIDATES), ("PATCH", &one), ("DELETE", &one)] {
        let answer = portal.send(method, path, &[], "").await;
        assert_eq!((answer.refusal().0, answer.header("allow")), (405, "GET, HEAD"), "{method} {path}");
    }
    assert_eq!(portal.get(&format!("{CANDIDATES}/SC-NONE")).await.refusal(), (404, "notFound", ""));
}
