//! A create is safe to run again (CLI.md, *Writes*).

use serde_json::json;

use super::support::{Home, Portal, respond};

const OPEN: [&str; 8] = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down", "-o", "json"];

fn open(home: &Home, more: &[&str]) -> super::support::Ran {
    home.run(&[&OPEN[..], more].concat())
}

#[test]
fn the_same_external_id_twice_is_one_ticket() {
    let home = Home::new();
    let run = |more: &[&str]| home.sandbox(&[&OPEN[..], &["--external-id", "alarm-1"], more].concat());
    let first = run(&[]).exits(0).json();
    let second = run(&[]).exits(0).json();
    assert_eq!((&first["effect"], &second["effect"]), (&json!("created"), &json!("existing")));
    assert_eq!(first["id"], second["id"]);
    assert_eq!(first["externalId"], "alarm-1");
    let failed = run(&["--if-exists", "fail"]).exits(5);
    assert_eq!(failed.error()["code"], "already_exists");
}

#[test]
fn an_existing_ticket_with_other_content_is_returned_and_the_difference_is_said() {
    let home = Home::new();
    home.sandbox(&[&OPEN[..], &["--external-id", "alarm-2"]].concat()).exits(0);
    let other = home.run(&[
        "--sandbox",
        "ticket",
        "open",
        "--service-id",
        "BR-IPT-10001",
        "--summary",
        "Another",
        "--external-id",
        "alarm-2",
        "-o",
        "json",
    ]);
    let other = other.exits(0);
    assert_eq!(other.json()["name"], "Link down");
    assert!(other.stderr.contains("summary is 'Link down', not 'Another'"), "{}", other.stderr);
}

#[test]
fn a_dry_run_sends_nothing_and_needs_neither_profile_nor_network() {
    let planned = open(&Home::new(), &["--dry-run"]).exits(0).json();
    assert_eq!(planned["effect"], "planned");
    assert_eq!(planned["requests"][0]["method"], "POST");
    assert_eq!(planned["requests"][0]["url"], "/tmf-api/troubleTicket/v5/troubleTicket");
    // For people too it is the document that would be sent, not an id that looks like a result.
    let mut args = OPEN.to_vec();
    args.truncate(6);
    assert_eq!(Home::new().run(&[&args[..], &["--dry-run"]].concat()).exits(0).json()["effect"], "planned");

    let portal = Portal::always("500 No", "text/plain", "");
    let planned = open(&Home::of_portal(&portal.url), &["--dry-run"]).exits(0);
    assert!(planned.json()["requests"][0]["url"].as_str().unwrap().starts_with(&portal.url));
    assert!(!planned.stdout.contains("t0ken"));
    assert_eq!(portal.requests().len(), 0);
}

#[test]
fn a_fresh_ticket_is_one_request_that_carries_its_id_three_ways() {
    let portal = Portal::new(|request, stream| {
        let id = request.json()["externalIdentifier"][0]["id"].clone();
        let made = json!({"id": "7", "status": "acknowledged",
            "externalIdentifier": [{"id": id, "externalIdentifierType": "clientReference"}]});
        respond(stream, "201 Created", &[("content-type", "application/json")], &made.to_string());
    });
    let made = open(&Home::of_portal(&portal.url), &[]).exits(0).json();
    let [request] = portal.requests().try_into().unwrap();
    assert_eq!(request.header("authorization"), Some("Bearer t0ken"));
    assert_eq!(request.header("idempotency-key"), Some(&*format!("\"{}\"", made["externalId"].as_str().unwrap())));
    assert_eq!(made["effect"], "created");
}

#[test]
fn a_lost_answer_is_looked_up_and_never_sent_blindly_again() {
    // The portal takes the ticket and hangs up; the look-up then finds it.
    let portal = Portal::new(|request, stream| {
        if request.method == "GET" {
            let found = json!([{"id": "8", "status": "acknowledged",
                "externalIdentifier": [{"id": "k-1", "externalIdentifierType": "clientReference"}]}]);
            let found = if request.path.contains("after") { found } else { json!([]) };
            respond(stream, "200 OK", &[("content-type", "application/json")], &found.to_string());
        }
    });
    let home = Home::of_portal(&portal.url);
    let lost = open(&home, &["--external-id", "k-2"]);
    assert_eq!(portal.requests().iter().filter(|request| request.method == "POST").count(), 1);
    let lost = lost.exits(8);
    assert_eq!(lost.error()["code"], "outcome_unknown");
    assert!(lost.error()["hint"].as_str().unwrap().contains("--external-id k-2"));
}

#[test]
fn a_ticket_whose_answer_was_lost_is_found_by_its_external_id() {
    let portal = Portal::new(|request, stream| match (request.method.as_str(), request.path.contains("other")) {
        ("POST", _) => respond(stream, "503 Busy", &[("content-type", "text/html")], "<html><title>busy</title>"),
        _ => {
            // The filter is ignored: somebody else's ticket comes first, ours second.
            let ticket = |id: &str, key: &str| {
                json!({"id": id, "status": "acknowledged",
                    "externalIdentifier": [{"id": key, "externalIdentifierType": "clientReference"}]})
            };
            let all = json!([ticket("1", "somebody-else"), ticket("2", "k-9")]);
            respond(stream, "200 OK", &[("content-type", "application/json")], &all.to_string());
        }
    });
    // An id that was not given is not known to the portal; one that is, is found before anything is sent.
    let found = open(&Home::of_portal(&portal.url), &["--external-id", "k-9"]).exits(0).json();
    assert_eq!((&found["id"], &found["effect"]), (&json!("2"), &json!("existing")));
    assert!(portal.requests().iter().all(|request| request.method == "GET"));
}

#[test]
fn a_write_is_repeated_on_429_and_after_a_refused_connection_only() {
    let portal = Portal::new({
        let times = std::sync::atomic::AtomicU32::new(0);
        move |_, stream| {
            if times.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 0 {
                respond(stream, "429 Too Many", &[("retry-after", "0")], "");
            } else {
                respond(
                    stream,
                    "201 Created",
                    &[("content-type", "application/json")],
                    r#"{"id":"9","status":"acknowledged"}"#,
                );
            }
        }
    });
    let mut home = Home::new();
    home.set("LUMENCTL_BASE_URL", &portal.url).set("LUMENCTL_TOKEN", "t0ken");
    assert_eq!(open(&home, &[]).exits(0).json()["id"], "9");
    assert_eq!(portal.requests().len(), 2);

    let refused =
        Portal::always("400 Bad", "application/json", r#"{"code":"invalidValue","reason":"no such service"}"#);
    let mut home = Home::new();
    home.set("LUMENCTL_BASE_URL", &refused.url).set("LUMENCTL_TOKEN", "t0ken");
    let error = open(&home, &[]).exits(6).error();
    assert!(error["message"].as_str().unwrap().contains("no such service"));
    assert_eq!(refused.requests().len(), 1);
}
