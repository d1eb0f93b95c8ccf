//! `service` on the embedded portal and on others.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use serde_json::{Value, json};

use super::support::{Home, Portal, respond};

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];
const EXTEND: [&str; 7] = ["service", "extend", "BR-MPLS-10002", "--until", "2033-12-31", "-o", "json"];

#[test]
fn services_are_listed_by_country_state_type_and_text_and_shown_in_full() {
    let home = Home::new();
    let ids = |more: &[&str]| -> Vec<String> {
        let plain = [&["service", "list", "-o", "plain", "--columns", "id"], more].concat();
        home.sandbox(&plain).exits(0).stdout.lines().map(str::to_owned).collect()
    };
    assert_eq!(ids(&[]).len(), 55);
    assert_eq!(ids(&["--country", "brasil"]).len(), 5);
    assert_eq!(ids(&["--country", "br", "--state", "Terminated"]), ["BR-ETH-10005"]);
    assert_eq!(ids(&["--country", "br", "--state", "terminated,active", "--type", "ip vpn"]), ["BR-MPLS-10002"]);
    assert_eq!(ids(&["--text", "SERRA azulada", "--state", "active"]), ["BR-MPLS-10002"]);
    assert_eq!(ids(&["--limit", "3"]).len(), 3);
    assert_eq!(ids(&["--text", "nowhere"]), [""; 0]);
    let shown = home.sandbox(&["service", "show", "BR-MPLS-10002", "-o", "json"]).exits(0).json();
    assert_eq!((&shown["serviceType"], &shown["country"]), (&json!("IP-VPN"), &json!("BR")));
    assert_eq!(shown["serviceCharacteristic"], json!({"bandwidth": "200 Mbit/s"}));
    assert_eq!(shown["place"][0]["role"], "installationSite");
    assert_eq!(home.sandbox(&["service", "show", "BR-NONE-1", "-o", "json"]).exits(4).error()["code"], "not_found");
    assert_eq!(home.sandbox(&["service", "show", "?", "-o", "json"]).exits(2).error()["code"], "invalid_service_id");
    let wrong = home.sandbox(&[
        "service",
        "list",
        "--country",
        "atlantis",
        "--state",
        "lost",
        "--type",
        "-",
        "--text",
        " ",
        "-o",
        "json",
    ]);
    assert_eq!(wrong.exits(2).error()["details"].as_array().unwrap().len(), 4);
}

/// A page of an inventory of this many services.
fn page(path: &str, count: usize, size: usize) -> String {
    let offset: usize = path.split("offset=").nth(1).and_then(|rest| rest.split('&').next()?.parse().ok()).unwrap();
    let services = (offset..count.min(offset + size)).map(|at| json!({"id": format!("BR-{at:05}"), "state": "active"}));
    services.collect::<Value>().to_string()
}

#[test]
fn the_first_lines_are_out_before_the_next_page_is_there() {
    let gate = Arc::new((Mutex::new(false), Condvar::new()));
    let behind = Arc::clone(&gate);
    let portal = Portal::new(move |request, stream| {
        if !request.path.contains("offset=0&") {
            let (is_open, opened) = &*behind;
            let wait = opened.wait_timeout_while(is_open.lock().unwrap(), Duration::from_secs(20), |open| !*open);
            assert!(!wait.unwrap().1.timed_out(), "no line came before the second page");
        }
        respond(stream, "206 Partial Content", &JSON, &page(&request.path, 6, 2));
    });
    let home = Home::of_portal(&portal.url);
    let mut child = home.command(&["service", "list", "-o", "ndjson"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let first: Vec<String> = lines.by_ref().take(2).collect();
    assert!(first[1].contains("BR-00001"), "{first:?}");
    let asked = |offset: &str| portal.requests().iter().any(|request| request.path.contains(offset));
    assert!(!asked("offset=4&"), "the last page was asked for before the first line was out");
    *gate.0.lock().unwrap() = true;
    gate.1.notify_all();
    assert_eq!(lines.count(), 4);
    assert!(child.wait().unwrap().success() && asked("offset=4&"));
}

#[test]
fn twenty_thousand_services_come_whole() {
    let portal = Portal::new(|request, stream| respond(stream, "200 OK", &JSON, &page(&request.path, 20_000, 100)));
    let listed =
        Home::of_portal(&portal.url).run(&["service", "list", "-o", "plain", "--columns", "id"]).exits(0).stdout;
    assert_eq!((listed.lines().count(), listed.lines().last()), (20_000, Some("BR-19999")));
}

#[test]
fn a_list_that_breaks_off_keeps_what_came_and_fails() {
    let portal = Portal::new(|request, stream| match request.path.contains("offset=0&") {
        true => respond(stream, "200 OK", &JSON, &page(&request.path, 6, 2)),
        false => respond(stream, "503 Busy", &JSON, "{}"),
    });
    let ran = Home::of_portal(&portal.url).run(&["service", "list", "-o", "ndjson"]).exits(7);
    assert_eq!(ran.stdout.lines().count(), 2);
}

#[test]
fn an_extension_is_asked_for_once_and_claims_nothing() {
    let home = Home::new();
    let args = [&["--sandbox"], &EXTEND[..], &["--note", "same price", "--external-id", "lease-7"]].concat();
    let ran = home.run(&args).exits(0);
    assert!(ran.stderr.contains("the service has not been extended yet (H18)"), "{}", ran.stderr);
    let made = ran.json();
    assert_eq!((&made["effect"], &made["status"]), (&json!("created"), &json!("acknowledged")));
    assert_eq!((&made["serviceId"], &made["requestedEndDate"]), (&json!("BR-MPLS-10002"), &json!("2033-12-31")));
    assert_eq!(made["note"], "same price");
    let again = home.run(&args).exits(0).json();
    assert_eq!((&again["effect"], &again["id"]), (&json!("existing"), &made["id"]));
    assert_eq!(home.run(&[&args[..], &["--if-exists", "fail"]].concat()).exits(5).error()["code"], "already_exists");
    let other =
        home.run(&["--sandbox", "service", "extend", "BR-IPT-10001", "--note", "x", "--external-id", "lease-7"]);
    assert!(other.exits(0).stderr.contains("asks for something else"));
    // The service ends as before, and the request is no billing inquiry.
    let service = home.sandbox(&["service", "show", "BR-MPLS-10002", "-o", "json"]).exits(0).json();
    assert_eq!(service["endDate"], "2031-12-31T23:59:59Z");
    assert_eq!(home.sandbox(&["billing", "list", "-o", "json"]).exits(0).json(), json!([]));
    let id = made["id"].as_str().unwrap();
    assert_eq!(home.sandbox(&["ticket", "status", id, "-o", "json"]).exits(0).json()["ticketType"], "serviceExtension");
    assert_eq!(home.sandbox(&["billing", "status", id]).exits(4).code, 4);
}

#[test]
fn the_same_in_v4_where_there_are_no_characteristics() {
    let mut home = Home::new();
    let _serving = home.serve(&[]);
    home.profile("preset = \"tmf\"\ncountry = \"BR\"\n[profiles.p.dialect]\ntrouble_ticket = \"v4\"\n");
    let args = [&["-q"], &EXTEND[..], &["--note", "same price: please", "--external-id", "lease-8"]].concat();
    let made = home.run(&args).exits(0).json();
    assert_eq!((&made["serviceId"], &made["requestedEndDate"]), (&json!("BR-MPLS-10002"), &json!("2033-12-31")));
    assert_eq!(made["note"], "same price: please");
    assert_eq!(home.run(&args).exits(0).json()["effect"], "existing");
}

#[test]
fn an_extension_that_makes_no_sense_is_refused_and_nothing_is_filed() {
    let home = Home::new();
    for (args, exit, code) in [
        (&["BR-NONE-10001", "--until", "2033-12-31"][..], 4, "unknown_service"),
        (&["BR-ETH-10005", "--until", "2033-12-31"], 5, "service_terminated"),
        (&["BR-MPLS-10002", "--until", "2031-12-30"], 2, "end_not_later"),
        (&["BR-MPLS-10002", "--until", "2031-12-31"], 2, "end_not_later"),
        (&["BR-MPLS-10002"], 2, "missing_option"),
        (&["BR-MPLS-10002", "--until", "2020-02-29"], 2, "date_in_past"),
        (&["BR-MPLS-10002", "--until", "soon"], 2, "invalid_date"),
        (&["BR-MPLS-10002", "--note", " "], 2, "invalid_text"),
    ] {
        let error = home.sandbox(&[&["service", "extend", "-o", "json"], args].concat()).exits(exit).error();
        assert_eq!((&error["code"], &error["exitCode"]), (&json!(code), &json!(exit)), "{args:?}");
    }
    let all = home.sandbox(&[
        "service",
        "extend",
        "?",
        "--until",
        "soon",
        "--note",
        "a\nb",
        "--external-id",
        " ",
        "--if-exists",
        "no",
        "-o",
        "json",
    ]);
    let error = all.exits(2).error();
    let fields: Vec<&Value> = error["details"].as_array().unwrap().iter().map(|problem| &problem["field"]).collect();
    assert_eq!(fields, ["--if-exists", "--external-id", "ID", "--until", "--note"]);
    let filed = home.sandbox(&["ticket", "list", "-o", "ndjson"]).exits(0).stdout;
    assert!(!filed.contains("serviceExtension"), "{filed}");
}

#[test]
fn a_planned_extension_sends_nothing_and_needs_no_portal() {
    let planned = Home::new().run(&[&EXTEND[..], &["--dry-run", "--external-id", "lease-9"]].concat()).exits(0).json();
    assert_eq!((&planned["effect"], &planned["externalId"]), (&json!("planned"), &json!("lease-9")));
    assert_eq!(planned["requests"][0]["body"]["troubleTicketCharacteristic"][0]["value"], "2033-12-31");
}

#[test]
fn a_request_whose_answer_was_lost_is_settled_by_the_command_that_the_error_names() {
    let lost = Arc::new(Mutex::new(true));
    let filed: Arc<Mutex<Vec<Value>>> = Arc::default();
    let (is_lost, tickets) = (Arc::clone(&lost), Arc::clone(&filed));
    let portal = Portal::new(move |request, stream| {
        let mut tickets = tickets.lock().unwrap();
        if request.path.contains("/service/") {
            respond(stream, "200 OK", &JSON, r#"{"id":"BR-MPLS-10002","state":"active"}"#);
        } else if request.method == "POST" {
            let mut ticket = request.json();
            ticket["id"] = "TT-1".into();
            ticket["status"] = "acknowledged".into();
            tickets.push(ticket);
        } else {
            // It does not find what it has just been sent, until later.
            let told = if *is_lost.lock().unwrap() { json!([]) } else { json!(*tickets) };
            let told = if request.path.contains("offset=0&") { told } else { json!([]) };
            respond(stream, "200 OK", &JSON, &told.to_string());
        }
    });
    let home = Home::of_portal(&portal.url);
    let error = home.run(&[&EXTEND[..], &["--external-id", "lease-10"]].concat()).exits(8).error();
    assert!(error["hint"].as_str().unwrap().contains("lumenctl service reconcile --external-id lease-10"), "{error}");
    assert_eq!(home.run(&["billing", "reconcile", "-o", "json"]).exits(0).json(), json!([]), "it is of another noun");
    *lost.lock().unwrap() = false;
    let settled = home.run(&["service", "reconcile", "-o", "json"]).exits(0).json();
    assert_eq!((&settled[0]["effect"], &settled[0]["id"]), (&json!("existing"), &json!("TT-1")));
    assert_eq!(filed.lock().unwrap().len(), 1);
}

#[test]
fn an_extension_is_filed_once_whatever_the_portal_loses() {
    let mut home = Home::new();
    let serving = home.serve(&["--fault", "drop-after=0.3", "--fault-seed", "3"]);
    home.set("LUMENCTL_PRESET", "sandbox");
    let args = [&["-q"], &EXTEND[..], &["--external-id", "lease-11"]].concat();
    let last = (0..20).map(|_| home.run(&args)).find(|ran| ran.code == 0).expect("it ends well");
    assert_eq!(last.json()["externalId"], "lease-11");
    for _ in 0..3 {
        home.run(&args);
    }
    drop(serving);
    let listed = home.run(&["--sandbox", "-q", "ticket", "list", "-o", "ndjson"]).exits(0).stdout;
    assert_eq!(listed.matches("lease-11").count(), 1);
}
