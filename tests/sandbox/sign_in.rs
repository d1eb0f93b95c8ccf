//! OAuth 2.0 and Bearer tokens.

use std::sync::atomic::Ordering;

use serde_json::Value;

use crate::support::{Answer, Portal, TICKETS, read, ticket};

const GRANT: &str = "grant_type=client_credentials";

async fn token(portal: &Portal, basic: Option<(&str, &str)>, kind: &str, body: &str) -> Answer {
    let mut request = portal.http.post(portal.running.token_url()).header("content-type", kind).body(body.to_owned());
    if let Some((id, secret)) = basic {
        request = request.basic_auth(id, Some(secret));
    }
    read(request.send().await.unwrap()).await
}

#[tokio::test]
async fn a_token_is_had_by_header_or_body_and_never_cached() {
    let portal = Portal::start().await;
    let (id, secret) = (portal.running.client_id(), portal.running.client_secret());
    let form = "application/x-www-form-urlencoded";
    let in_body = format!("{GRANT}&client_id={id}&client_secret={secret}&scope=tickets");
    let by_header = token(&portal, Some((id, secret)), form, GRANT).await;
    let by_body = token(&portal, None, form, &in_body).await;
    for answer in [&by_header, &by_body] {
        assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"));
        assert_eq!((&answer.body["token_type"], &answer.body["expires_in"]), (&"Bearer".into(), &3600.into()));
    }
    assert_eq!(by_body.body["scope"], "tickets");
    assert_ne!(by_header.body["access_token"], by_body.body["access_token"]);

    for (basic, kind, body, status, error) in [
        (Some((id, "wrong")), form, GRANT, 401, "invalid_client"),
        (None, form, GRANT, 401, "invalid_client"),
        (Some((id, secret)), form, "grant_type=password", 400, "unsupported_grant_type"),
        (Some((id, secret)), form, "", 400, "invalid_request"),
        (Some((id, secret)), "application/json", "{}", 400, "invalid_request"),
    ] {
        let answer = token(&portal, basic, kind, body).await;
        assert_eq!((answer.status, answer.body["error"].as_str()), (status, Some(error)), "{body}");
        assert_eq!(answer.header("www-authenticate").starts_with("Basic"), status == 401);
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    let get = portal.http.get(portal.running.token_url()).send().await.unwrap();
    assert_eq!((get.status().as_u16(), get.headers()["allow"].to_str().unwrap()), (405, "POST"));
}

#[tokio::test]
async fn nothing_is_answered_without_a_valid_token() {
    let portal = Portal::start().await;
    let bare = |path: &str| portal.http.get(portal.url(path));
    for path in [TICKETS, "/", "/nothing"] {
        let answer = read(bare(path).send().await.unwrap()).await;
        assert_eq!(answer.refusal(), (401, "missingCredentials", ""), "{path}");
        assert!(answer.header("www-authenticate").starts_with("Bearer"));
        let answer = read(bare(path).bearer_auth("made-up").send().await.unwrap()).await;
        assert_eq!(answer.refusal(), (401, "invalidCredentials", ""), "{path}");
        assert!(answer.header("www-authenticate").contains("invalid_token"));
    }
    let basic = bare(TICKETS).basic_auth("lumenctl-sandbox", Some(portal.running.client_secret()));
    assert_eq!(read(basic.send().await.unwrap()).await.status, 401);
    let post = portal.http.post(portal.url(TICKETS)).header("content-type", "application/json");
    let post = read(post.body(ticket("x").to_string()).send().await.unwrap()).await;
    assert_eq!(post.status, 401);
    assert_eq!(portal.list("externalIdentifier.id=x").await.body, Value::Array(Vec::new()));
}

#[tokio::test]
async fn a_token_lives_an_hour() {
    let portal = Portal::start().await;
    portal.now.fetch_add(3599, Ordering::SeqCst);
    assert_eq!(portal.get(TICKETS).await.status, 200);
    portal.now.fetch_add(1, Ordering::SeqCst);
    assert_eq!(portal.get(TICKETS).await.refusal(), (401, "invalidCredentials", ""));
}
