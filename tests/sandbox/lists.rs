//! Lists: filters, order, pages, fields.

use crate::support::{Portal, TICKETS, ticket};

#[tokio::test]
async fn a_list_is_paged_and_says_so_in_its_headers() {
    let portal = Portal::start().await;
    let first = portal.list("limit=5").await;
    assert_eq!(first.ids(), ["TT-100001", "TT-100002", "TT-100003", "TT-100004", "TT-100005"]);
    assert_eq!((first.header("x-total-count"), first.header("x-result-count")), ("14", "5"));
    let page = |offset| format!("<{}?offset={offset}&limit=5>", portal.url(TICKETS));
    let (zero, five, ten) = (page(0), page(5), page(10));
    assert_eq!(
        first.header("link"),
        format!("{zero}; rel=\"self\", {zero}; rel=\"first\", {five}; rel=\"next\", {ten}; rel=\"last\"")
    );

    let mut seen = Vec::new();
    let mut path = format!("{TICKETS}?limit=5&sort=-creationDate");
    loop {
        let answer = portal.get(&path).await;
        seen.extend(answer.ids().into_iter().map(str::to_owned));
        let next = answer.header("link").split(", ").find(|link| link.ends_with("rel=\"next\"")).map(str::to_owned);
        let Some(next) = next else { break };
        let url = next.trim_start_matches('<').split('>').next().unwrap().to_owned();
        path = url.strip_prefix(portal.running.url()).unwrap().to_owned();
    }
    assert_eq!(seen.len(), 14);
    assert_eq!(seen[..3], ["TT-100012", "TT-100010", "TT-100004"]);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 14);

    let beyond = portal.list("offset=99&limit=5").await;
    assert_eq!((beyond.ids().len(), beyond.header("x-total-count")), (0, "14"));
}

#[tokio::test]
async fn a_list_is_filtered_by_any_attribute() {
    let portal = Portal::start().await;
    let mut own = ticket("with,comma");
    own["zzz"] = serde_json::json!([{ "deep": true }]);
    let own = portal.post(&own).await.id().to_owned();
    for (query, expected) in [
        ("status=pending", vec!["TT-100001", "TT-100009"]),
        ("status=held,rejected", vec!["TT-100004", "TT-100011"]),
        ("status=pending&severity=critical", vec!["TT-100001"]),
        ("id=TT-100002,TT-100003,nonsense", vec!["TT-100002", "TT-100003"]),
        ("id=nonsense", vec![]),
        ("externalIdentifier.id=seed-0007", vec!["TT-100007"]),
        ("externalIdentifier.id=with,comma", vec![&own]),
        ("filter=externalIdentifier[?(@.id=='seed-0007')]", vec!["TT-100007"]),
        ("filter=externalIdentifier%5B%3F(%40.id%3D%3D%27seed-0007%27)%5D", vec!["TT-100007"]),
        ("filter=note[?(@.author=='Hugo Muestra')]", vec!["TT-100013"]),
        ("relatedEntity.entity.id=US-SDW-10003", vec!["TT-100014"]),
        ("relatedEntity.role=affectedService&priority=low&status=cancelled", vec!["TT-100008"]),
        ("ticketType=complaint", vec![]),
        ("name=Slow downloads", vec!["TT-100009"]),
        ("note.author=Hugo+Muestra", vec!["TT-100013"]),
        ("zzz.deep=true", vec![&own]),
        ("creationDate.gt=2026-03-08T20:05:00Z", vec![&own]),
        ("creationDate.gte=2026-03-08T17:05:00-03:00", vec!["TT-100012", &own]),
        ("creationDate.lt=2026-01-20T14:00:00.0001Z&sort=creationDate", vec!["TT-100006", "TT-100014"]),
        ("creationDate.lte=2026-01-15T04:10:00Z", vec!["TT-100006"]),
        ("lastUpdate.gt=2026-03-08T20:04:59Z&status=acknowledged", vec!["TT-100012", &own]),
        ("resolutionDate.gt=2026-02-18T00:00:00Z", vec!["TT-100013"]),
    ] {
        let answer = portal.list(query).await;
        assert_eq!(answer.ids(), expected, "{query}");
        assert_eq!(answer.header("x-total-count"), expected.len().to_string(), "{query}");
    }
    let page = portal.list("relatedEntity.role=affectedService&offset=3&limit=2").await;
    assert_eq!((page.ids(), page.header("x-total-count")), (vec!["TT-100004", "TT-100005"], "15"));
    assert!(page.header("link").contains("relatedEntity.role=affectedService&offset=5&limit=2"));
}

#[tokio::test]
async fn a_list_is_ordered_and_cut_to_fields() {
    let portal = Portal::start().await;
    let sorted = portal.list("sort=severity,-creationDate&limit=4").await;
    assert_eq!(sorted.ids(), ["TT-100010", "TT-100001", "TT-100006", "TT-100004"]);
    let by_name = portal.list("sort=name&limit=2&fields=name").await;
    assert_eq!(by_name.ids(), ["TT-100008", "TT-100005"]);
    let names: Vec<&String> = by_name.body[0].as_object().unwrap().keys().collect();
    assert_eq!(names, ["id", "href", "@type", "name"]);
}

#[tokio::test]
async fn what_a_list_cannot_do_is_refused() {
    let portal = Portal::start().await;
    for (query, refusal) in [
        ("limit=0", (400, "invalidValue", "")),
        ("limit=101", (400, "invalidValue", "")),
        ("limit=ten", (400, "invalidValue", "")),
        ("offset=-1", (400, "invalidValue", "")),
        ("sort=-", (400, "invalidValue", "")),
        ("creationDate.gt=yesterday", (400, "invalidValue", "")),
        ("filter=attachment[?(@size==300)]", (501, "notImplemented", "")),
        ("after=opaque", (501, "notImplemented", "")),
    ] {
        assert_eq!(portal.get(&format!("{TICKETS}?{query}")).await.refusal(), refusal, "{query}");
    }
}
