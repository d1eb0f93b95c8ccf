//! A portal where things go wrong, beside one on the same database where nothing does.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use reqwest::{Method, Response};
use serde_json::Value;

use crate::support::{Portal, TICKETS, read, ticket};

/// Posts a ticket, and tells what came of it.
async fn post(portal: &Portal, external_id: &str) -> reqwest::Result<Response> {
    let request = portal.http.post(portal.url(TICKETS)).bearer_auth(&portal.token);
    request.header("content-type", "application/json").body(ticket(external_id).to_string()).send().await
}

/// How many tickets there are with this external id.
async fn filed(portal: &Portal, external_id: &str) -> usize {
    portal.list(&format!("externalIdentifier.id={external_id}")).await.ids().len()
}

async fn ask_for_token(portal: &Portal) -> reqwest::Result<Response> {
    let request = portal.http.post(portal.running.token_url());
    let request = request.basic_auth(portal.running.client_id(), Some(portal.running.client_secret()));
    let form = "application/x-www-form-urlencoded";
    request.header("content-type", form).body("grant_type=client_credentials").send().await
}

/// All bytes that come back for a GET, until the connection is closed.
fn bytes_of(portal: &Portal, path: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(portal.running.url().trim_start_matches("http://")).unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n\r\n", portal.token);
    stream.write_all(head.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    bytes
}

#[tokio::test]
async fn a_request_dropped_before_leaves_no_byte_and_no_ticket() {
    let sound = Portal::start().await;
    let faulty = sound.with_faults(0, &["drop-before=1"]);
    assert!(post(&faulty, "lost").await.is_err());
    assert!(ask_for_token(&faulty).await.is_err());
    assert!(bytes_of(&faulty, TICKETS).is_empty());
    assert_eq!(filed(&sound, "lost").await, 0);
}

#[tokio::test]
async fn a_request_dropped_after_leaves_no_byte_and_a_ticket() {
    let sound = Portal::start().await;
    let faulty = sound.with_faults(0, &["drop-after=1"]);
    assert!(post(&faulty, "kept").await.is_err());
    let head = faulty.http.request(Method::HEAD, faulty.url(TICKETS)).bearer_auth(&faulty.token);
    assert!(head.send().await.is_err());
    assert!(bytes_of(&faulty, TICKETS).is_empty());
    assert_eq!(filed(&sound, "kept").await, 1);
}

#[tokio::test]
async fn a_truncated_answer_announces_all_of_its_body_and_sends_half() {
    let sound = Portal::start().await;
    let faulty = sound.with_faults(0, &["truncate=1"]);
    let whole = sound.get(&format!("{TICKETS}/TT-100001")).await.body.to_string();
    let whole = whole.replace(sound.running.url(), faulty.running.url());

    let answer = String::from_utf8(bytes_of(&faulty, &format!("{TICKETS}/TT-100001"))).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert!(head.contains(&format!("content-length: {}\r\n", whole.len())), "{head}");
    assert_eq!(body, &whole[..whole.len() / 2]);

    let answer = post(&faulty, "kept").await.unwrap();
    assert_eq!(answer.status(), 201);
    assert!(answer.bytes().await.is_err());
    assert_eq!(filed(&sound, "kept").await, 1);
}

#[tokio::test]
async fn a_status_is_answered_instead_of_handling_the_request() {
    let sound = Portal::start().await;
    let faulty = sound.with_faults(0, &["status=503"]);
    let refused = faulty.post(&ticket("lost")).await;
    assert_eq!(refused.refusal(), (503, "otherIssue", ""));
    assert_eq!(ask_for_token(&faulty).await.unwrap().status(), 503);
    assert_eq!(filed(&sound, "lost").await, 0);
}

#[tokio::test]
async fn requests_beyond_the_rate_are_told_when_to_come_again() {
    let sound = Portal::start().await;
    let faulty = sound.with_faults(0, &["rate-limit=3/m"]);
    assert_eq!(ask_for_token(&faulty).await.unwrap().status(), 200);
    assert_eq!(faulty.get(TICKETS).await.status, 200);
    assert_eq!(faulty.get(TICKETS).await.status, 200);
    let refused = faulty.get(TICKETS).await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, "20"));
    faulty.now.fetch_add(20, Ordering::SeqCst);
    assert_eq!(faulty.get(TICKETS).await.status, 200);
    assert_eq!(ask_for_token(&faulty).await.unwrap().status(), 429);
}

#[tokio::test]
async fn a_token_dies_earlier_than_was_announced() {
    let sound = Portal::start().await;
    let mut faulty = sound.with_faults(0, &["expire-token=30s"]);
    let granted = read(ask_for_token(&faulty).await.unwrap()).await.body;
    assert_eq!(granted["expires_in"], 3600);
    faulty.token = granted["access_token"].as_str().unwrap().to_owned();
    faulty.now.fetch_add(29, Ordering::SeqCst);
    assert_eq!(faulty.get(TICKETS).await.status, 200);
    faulty.now.fetch_add(1, Ordering::SeqCst);
    assert_eq!(faulty.get(TICKETS).await.refusal(), (401, "invalidCredentials", ""));
}

#[tokio::test]
async fn a_portal_that_ignores_filters_lists_everything() {
    let sound = Portal::start().await;
    let faulty = sound.with_faults(0, &["ignore-filters"]);
    let query = "status=pending&filter=note[0]&limit=3&offset=1&sort=-creationDate&fields=id,status";
    let (all, filtered) = (sound.list("limit=3&offset=1&sort=-creationDate").await, faulty.list(query).await);
    assert_eq!(filtered.ids(), all.ids());
    assert_eq!(filtered.header("x-total-count"), "14");
    assert_eq!(filtered.body[0].as_object().unwrap().len(), 4, "{}", filtered.body[0]);
}

#[tokio::test]
async fn a_portal_that_forgets_external_ids_files_a_repeated_request_twice() {
    let sound = Portal::start().await;
    let faulty = sound.with_faults(0, &["drop-external-id"]);
    let first = faulty.post_with_key("\"key-1\"", &ticket("job-1")).await;
    let second = faulty.post_with_key("\"key-1\"", &ticket("job-1")).await;
    assert_eq!((first.status, second.status), (201, 201));
    assert_ne!(first.id(), second.id());
    assert_eq!((&first.body["externalIdentifier"], &first.body["name"]), (&Value::Null, &"Link down".into()));
    assert_eq!(filed(&sound, "job-1").await, 0);

    let patched = faulty.patch(first.id(), serde_json::json!({ "externalIdentifier": [], "name": "Down" })).await;
    assert_eq!((patched.status, &patched.body["name"]), (200, &"Down".into()));
}

#[tokio::test]
async fn only_a_list_that_is_not_whole_has_the_other_status() {
    let sound = Portal::start().await;
    let faulty = sound.with_faults(0, &["page-status=206"]);
    assert_eq!(faulty.get(&format!("{TICKETS}?limit=5")).await.status, 206);
    assert_eq!(faulty.get(&format!("{TICKETS}?offset=10")).await.status, 206);
    assert_eq!(faulty.get(TICKETS).await.status, 200);
    assert_eq!(faulty.get(&format!("{TICKETS}/TT-100001")).await.status, 200);
    assert_eq!(faulty.get(&format!("{TICKETS}?limit=0")).await.status, 400);
}

#[tokio::test]
async fn each_answer_takes_the_latency_longer_and_a_stop_waits_for_it() {
    let sound = Portal::start().await;
    let faulty = sound.with_faults(0, &["latency=60ms"]);
    let begun = Instant::now();
    let request = faulty.http.get(faulty.url(TICKETS)).bearer_auth(&faulty.token).send();
    let request = tokio::spawn(request);
    tokio::time::sleep(Duration::from_millis(30)).await;
    tokio::task::spawn_blocking(move || faulty.running.stop()).await.unwrap();
    assert_eq!(request.await.unwrap().unwrap().status(), 200);
    assert!(begun.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn the_same_seed_hits_the_same_requests() {
    let sound = Portal::start().await;
    let specs = ["drop-before=0.2", "status=503:0.3", "drop-after=0.2", "truncate=0.3"];
    let story = async |seed, specs: &[&str]| {
        let faulty = sound.with_faults(seed, specs);
        let mut story = Vec::new();
        for _ in 0..40 {
            let request = faulty.http.get(faulty.url(TICKETS)).bearer_auth(&faulty.token);
            story.push(match request.send().await {
                Err(_) => "dropped",
                Ok(answer) if answer.status() == 503 => "503",
                Ok(answer) => match answer.bytes().await {
                    Err(_) => "truncated",
                    Ok(_) => "whole",
                },
            });
        }
        story
    };
    let (first, again, other) = (story(7, &specs).await, story(7, &specs).await, story(8, &specs).await);
    assert_eq!(first, again);
    assert_ne!(first, other);
    for fate in ["dropped", "503", "truncated", "whole"] {
        assert!(first.contains(&fate), "{fate}: {first:?}");
    }
    // A fault more or less does not move the others.
    let alone = story(7, &specs[1..2]).await;
    assert!(first.iter().zip(&alone).all(|(first, alone)| *first != "503" || *alone == "503"));
}
