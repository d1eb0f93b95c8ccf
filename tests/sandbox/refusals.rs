//! Requests that never become a ticket.

use serde_json::{Value, json};

use crate::support::{Portal, TICKETS, ticket};

#[tokio::test]
async fn a_ticket_that_misses_something_or_has_it_wrong_is_refused_with_the_place() {
    let portal = Portal::start().await;
    for (path, value, refusal) in [
        ("/description", None, (400, "missingProperty", "/description")),
        ("/severity", None, (400, "missingProperty", "/severity")),
        ("/ticketType", None, (400, "missingProperty", "/ticketType")),
        ("/@type", None, (400, "missingProperty", "/@type")),
        ("/note/0/@type", None, (400, "missingProperty", "/note/0/@type")),
        ("/relatedEntity", None, (400, "missingProperty", "/relatedEntity")),
        ("/relatedEntity/0/entity", None, (400, "missingProperty", "/relatedEntity/0/entity")),
        ("/attachment/0/mimeType", None, (400, "missingProperty", "/attachment/0/mimeType")),
        ("/description", Some(json!(7)), (400, "invalidFormat", "/description")),
        ("/severity", Some(json!(" ")), (400, "invalidValue", "/severity")),
        ("/name", Some(Value::Null), (400, "invalidFormat", "/name")),
        ("/note", Some(json!("x")), (400, "invalidFormat", "/note")),
        ("/attachment/0/content", Some(json!("%%")), (400, "invalidFormat", "/attachment/0/content")),
        ("/attachment/0/@type", Some(json!("File")), (400, "invalidValue", "/attachment/0/@type")),
        (
            "/relatedEntity/0/entity/id",
            Some(json!("BR-IPT-99999")),
            (400, "referenceNotFound", "/relatedEntity/0/entity/id"),
        ),
        (
            "/relatedEntity/0/entity/id",
            Some(json!("no digit")),
            (400, "referenceNotFound", "/relatedEntity/0/entity/id"),
        ),
    ] {
        let mut sent = ticket("bad");
        let (parent, name) = path.rsplit_once('/').unwrap();
        let parent = sent.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        match value {
            Some(value) => drop(parent.insert(name.to_owned(), value)),
            None => drop(parent.remove(name)),
        }
        let answer = portal.post(&sent).await;
        assert_eq!(answer.refusal(), refusal, "{path}: {}", answer.body);
    }
    let mut dated = ticket("bad");
    dated["requestedResolutionDate"] = "2026-12-01 22:00".into();
    assert_eq!(portal.post(&dated).await.refusal(), (400, "invalidFormat", "/requestedResolutionDate"));
    assert_eq!(portal.list("externalIdentifier.id=bad").await.header("x-total-count"), "0");
}

#[tokio::test]
async fn a_body_that_is_no_json_too_deep_too_large_or_of_another_type_is_refused() {
    let portal = Portal::start().await;
    let json = [("content-type", "application/json; charset=utf-8")];
    for body in ["", "{", "[1,2", "null", "[]", "\u{feff}{}"] {
        assert_eq!(portal.send("POST", TICKETS, &json, body).await.refusal().0, 400, "{body}");
    }
    assert_eq!(portal.send("POST", TICKETS, &json, vec![b'"', 0xff, b'"']).await.refusal().0, 400);
    let deep = format!("{{\"x\":{}1{}}}", "[".repeat(40), "]".repeat(40));
    assert_eq!(portal.send("POST", TICKETS, &json, deep).await.refusal(), (400, "invalidFormat", ""));
    let large = vec![b' '; 16 * 1024 * 1024 + 1];
    assert_eq!(portal.send("POST", TICKETS, &json, large).await.refusal(), (413, "otherIssue", ""));
    let mut just_fits = ticket("large").to_string().into_bytes();
    just_fits.resize(16 * 1024 * 1024, b' ');
    assert_eq!(portal.send("POST", TICKETS, &json, just_fits).await.status, 201);

    let good = ticket("typed").to_string();
    for kind in ["text/plain", "application/json; charset=latin1", "application/merge-patch+json"] {
        let answer = portal.send("POST", TICKETS, &[("content-type", kind)], good.clone()).await;
        assert_eq!(answer.refusal().0, 415, "{kind}");
    }
    assert_eq!(portal.send("POST", TICKETS, &[], good).await.refusal().0, 415);
    let one = format!("{TICKETS}/TT-100001");
    assert_eq!(portal.send("PATCH", &one, &[("content-type", "text/plain")], "{}").await.refusal().0, 415);
    for key in ["unquoted", "\"\"", "\"a", "\"a\"b\""] {
        assert_eq!(portal.post_with_key(key, &ticket("key")).await.refusal(), (400, "invalidFormat", ""), "{key}");
    }
}

#[tokio::test]
async fn unknown_paths_and_methods_are_refused_in_the_same_form() {
    let portal = Portal::start().await;
    let one = format!("{TICKETS}/TT-100001");
    for path in ["/", "/nothing", "/tmf-api/troubleTicket/v5", &format!("{TICKETS}/"), &format!("{one}/note")] {
        assert_eq!(portal.get(path).await.refusal(), (404, "notFound", ""), "{path}");
    }
    for id in ["TT-1", "tt-100001", "%FF", "x%2Fy", "TT-0100001"] {
        assert_eq!(portal.get(&format!("{TICKETS}/{id}")).await.refusal(), (404, "notFound", ""), "{id}");
    }
    for (method, path) in [("PUT", TICKETS), ("DELETE", TICKETS), ("POST", &one), ("PUT", &one)] {
        let answer = portal.send(method, path, &[], "").await;
        assert_eq!(answer.refusal(), (405, "otherIssue", ""), "{method} {path}");
        assert!(answer.header("allow").contains("GET"), "{}", answer.header("allow"));
    }
}
