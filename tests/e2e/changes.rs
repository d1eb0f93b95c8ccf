//! `change` and `maintenance` on the embedded portal.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use super::support::{Home, Portal, Ran, respond};

const SUBMIT: [&str; 8] =
    ["change", "submit", "--type", "static-route", "--description", "Route 203.0.113.0/24", "--country", "BR"];

/// So many Service IDs of the sandbox's inventory.
fn sites(count: usize) -> Vec<String> {
    let countries = ["AR", "BR", "CL", "CO", "CR", "EC", "MX", "PA", "PE", "US", "VE"];
    let products = ["IPT-10001", "MPLS-10002", "SDW-10003", "VOZ-10004"];
    let all = products.iter().flat_map(|product| countries.iter().map(move |country| format!("{country}-{product}")));
    all.take(count).collect()
}

fn submit(home: &Home, more: &[&str]) -> Ran {
    home.sandbox(&[&SUBMIT[..], &["-o", "json"], more].concat())
}

/// A standard change of the sample catalogue.
fn a_type(home: &Home) -> String {
    let types = home.sandbox(&["change", "types", "-o", "json"]).exits(0).json();
    types[0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_change_is_submitted_shown_listed_and_cancelled() {
    let home = Home::new();
    let kind = a_type(&home);
    let args = [
        "change",
        "submit",
        "--type",
        &kind,
        "--site",
        "BR-IPT-10001,BR-MPLS-10002",
        "--no-window",
        "--country",
        "BR",
        "--description",
        "Route 203.0.113.0/24",
        "--reason",
        "new office",
        "--priority",
        "high",
        "-o",
        "json",
    ];
    let made = home.sandbox(&args).exits(0).json();
    assert_eq!((&made["effect"], &made["status"]), (&json!("created"), &json!("acknowledged")));
    assert_eq!(made["sites"], json!(["BR-IPT-10001", "BR-MPLS-10002"]));
    assert_eq!(
        (&made["window"], &made["priority"], &made["reason"]),
        (&json!("flexible"), &json!("high"), &json!("new office"))
    );
    assert!(made["analysisDue"].as_str().unwrap() > made["requestDate"].as_str().unwrap());
    let id = made["id"].as_str().unwrap();
    let shown = home.sandbox(&["change", "status", id, "-o", "json"]).exits(0).json();
    assert_eq!((&shown["id"], &shown["analysisDue"]), (&made["id"], &made["analysisDue"]));
    let listed = home.sandbox(&["change", "list", "--open", "-o", "json"]).exits(0).json();
    assert_eq!(listed[0]["id"], id, "newest first");
    assert!(listed.as_array().unwrap().iter().all(|change| change["requestType"] != "GCR"));
    let cancel = || home.sandbox(&["change", "cancel", id, "--reason", "not needed", "-o", "json"]).exits(0).json();
    let (first, second) = (cancel(), cancel());
    assert_eq!((&first["effect"], &first["status"]), (&json!("updated"), &json!("cancelled")));
    assert_eq!(second["effect"], "unchanged");
    assert_eq!(home.sandbox(&["change", "cancel", id, "--if-exists", "fail"]).exits(5).code, 5);
}

#[test]
fn the_same_external_id_is_one_change_and_a_difference_is_said() {
    let home = Home::new();
    let kind = a_type(&home);
    let run = |description: &str| {
        home.sandbox(&[
            "change",
            "submit",
            "--type",
            &kind,
            "--site",
            "BR-IPT-10001",
            "--no-window",
            "--country",
            "BR",
            "--description",
            description,
            "--external-id",
            "dns-1",
            "-o",
            "json",
        ])
        .exits(0)
    };
    let (first, second) = (run("one"), run("two"));
    assert_eq!((&first.json()["effect"], &second.json()["effect"]), (&json!("created"), &json!("existing")));
    assert_eq!(first.json()["id"], second.json()["id"]);
    let said = home.run(&[
        "--sandbox",
        "change",
        "submit",
        "--type",
        &kind,
        "--site",
        "CL-IPT-10001",
        "--no-window",
        "--country",
        "BR",
        "--description",
        "one",
        "--external-id",
        "dns-1",
    ]);
    assert!(said.stderr.contains("its sites are BR-IPT-10001, not CL-IPT-10001"), "{}", said.stderr);
}

#[test]
fn every_wrong_thing_of_a_change_is_named_at_once_with_its_flag_file_and_line() {
    let home = Home::new();
    std::fs::write(home.path().join("sites.txt"), "# list\n\nBR-IPT-10001\nno digit\r\nCL-IPT-10001,bad\n").unwrap();
    std::fs::write(home.path().join("empty.txt"), "\n# nothing\n").unwrap();
    let ran = home.sandbox(&[
        "change",
        "submit",
        "--site",
        "@sites.txt",
        "--site",
        "@missing.txt",
        "--site",
        "@empty.txt",
        "--window",
        "2020-01-01T22:00/2020-01-01T20:00",
        "--priority",
        "urgent",
        "--country",
        "BR",
        "-o",
        "json",
    ]);
    let error = ran.exits(2).error();
    let found: Vec<(&str, &str)> = error["details"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["field"].as_str().unwrap(), it["code"].as_str().unwrap()))
        .collect();
    assert_eq!(
        found,
        [
            ("--type", "missing_option"),
            ("--site sites.txt:4", "invalid_service_id"),
            ("--site sites.txt:5", "invalid_service_id"),
            ("--site", "unreadable_file"),
            ("--site", "empty_file"),
            ("--window", "window_order"),
            ("--description", "missing_option"),
            ("--priority", "invalid_priority"),
        ]
    );
}

#[test]
fn sites_windows_and_zones_are_checked_before_anything_is_sent() {
    let home = Home::new();
    let code = |args: &[&str]| submit(&home, args).exits(2).error();
    let no_sites = code(&["--no-window"]);
    assert_eq!((&no_sites["code"], &no_sites["rule"]), (&json!("no_sites"), &json!("H7")));
    let eleven = sites(11).join(",");
    let eleven = code(&["--no-window", "--site", &eleven]);
    assert_eq!((&eleven["code"], &eleven["rule"]), (&json!("too_many_sites"), &json!("H7")));
    assert!(eleven["hint"].as_str().unwrap().contains("--split"));
    let twice = code(&["--no-window", "--site", "BR-IPT-10001", "--site", "BR-IPT-10001"]);
    assert_eq!(twice["code"], "duplicate_site");
    let undecided = code(&["--site", "BR-IPT-10001"]);
    assert_eq!((&undecided["code"], &undecided["rule"]), (&json!("missing_window"), &json!("H9")));
    let both = code(&["--site", "BR-IPT-10001", "--no-window", "--window", "2099-01-01T00:00/PT1H"]);
    assert_eq!(both["code"], "conflicting_options");
    let past = code(&["--site", "BR-IPT-10001", "--window", "2020-01-01T22:00/2020-01-02T02:00"]);
    assert_eq!(past["code"], "window_in_past");

    // Whether ids that differ in case alone are the same, a profile says.
    let cased = ["--no-window", "--site", "BR-IPT-10001,br-ipt-10001", "--dry-run"];
    submit(&home, &cased).exits(0);
    home.profile("service_id_ignores_case = true\n");
    assert_eq!(submit(&home, &cased).exits(2).error()["code"], "duplicate_site");
}

#[test]
fn an_unknown_type_names_the_nearest_and_whom_to_ask() {
    let home = Home::new();
    let kind = a_type(&home);
    let wrong = format!("{kind}X");
    let error = home
        .sandbox(&[
            "change",
            "submit",
            "--type",
            &wrong,
            "--site",
            "BR-IPT-10001",
            "--no-window",
            "--country",
            "BR",
            "--description",
            "x",
            "-o",
            "json",
        ])
        .exits(2)
        .error();
    assert_eq!(
        (&error["code"], &error["rule"], &error["field"]),
        (&json!("unknown_change_type"), &json!("H10"), &json!("--type"))
    );
    let hint = error["hint"].as_str().unwrap();
    assert!(hint.starts_with("did you mean") && hint.contains("Account Manager"), "{hint}");
    assert_eq!(home.sandbox(&["change", "list", "--since", "2099-01-01", "-o", "json"]).exits(0).json(), json!([]));
}

#[test]
fn a_profiles_own_list_of_types_is_the_catalogue_also_without_a_portal() {
    let home = Home::new();
    home.profile("country = \"BR\"\n[profiles.p.change_types]\nCT-1 = \"Static route\"\n");
    let run = |kind: &str| {
        let args = ["change", "submit", "--site", "BR-IPT-10001", "--no-window", "--description", "x", "--dry-run"];
        home.run(&[&args[..], &["--type", kind, "-o", "json"]].concat())
    };
    assert_eq!(run("static route").exits(0).json()["specification"]["id"], "CT-1");
    assert_eq!(run("dynamic route").exits(2).error()["code"], "unknown_change_type");
}

#[test]
fn a_dry_run_of_a_split_shows_the_plan_and_sends_nothing() {
    let count = std::sync::Arc::new(AtomicUsize::new(0));
    let seen = std::sync::Arc::clone(&count);
    let portal = Portal::new(move |_, stream| {
        seen.fetch_add(1, Ordering::SeqCst);
        respond(stream, "500 No", &[], "");
    });
    let list = sites(37).join("\n");
    let home = Home::of_portal(&portal.url);
    std::fs::write(home.path().join("sites.txt"), list).unwrap();
    let args = ["--no-window", "--site", "@sites.txt", "--split", "--external-id", "cab-7", "--dry-run", "-o", "json"];
    let planned = home.run(&[&SUBMIT[..], &args].concat()).exits(0).json();
    let sizes: Vec<usize> =
        planned["plan"].as_array().unwrap().iter().map(|part| part["sites"].as_array().unwrap().len()).collect();
    assert_eq!(sizes, [10, 10, 10, 7]);
    assert_eq!(planned["plan"][3]["externalId"], "cab-7.4-of-4");
    assert_eq!((&planned["effect"], planned["requests"].as_array().unwrap().len()), (&json!("planned"), 4));
    assert_eq!(count.load(Ordering::SeqCst), 0);
}

#[test]
fn thirty_seven_sites_are_four_linked_changes_whatever_the_portal_loses() {
    let mut home = Home::new();
    let kind = a_type(&home);
    std::fs::write(home.path().join("sites.txt"), sites(37).join("\n")).unwrap();
    let serving = home.serve(&["--fault", "drop-after=0.3", "--fault-seed", "11"]);
    home.set("LUMENCTL_PRESET", "sandbox");
    let args = [
        "-q",
        "change",
        "submit",
        "--type",
        &kind,
        "--site",
        "@sites.txt",
        "--split",
        "--no-window",
        "--country",
        "BR",
        "--description",
        "Renumber",
        "--external-id",
        "cab-7",
        "-o",
        "json",
    ];
    let last = (0..30).map(|_| home.run(&args)).find(|ran| ran.code == 0).expect("it ends well");
    assert_eq!(last.json().as_array().unwrap().len(), 4);
    drop(serving);
    let all = home.run(&["--sandbox", "-q", "change", "list", "-o", "json"]).exits(0).json();
    let mut ours: Vec<&Value> = all
        .as_array()
        .unwrap()
        .iter()
        .filter(|change| change["externalId"].as_str().is_some_and(|id| id.starts_with("cab-7.")))
        .collect();
    ours.sort_by_key(|change| change["externalId"].as_str());
    let sizes: Vec<usize> = ours.iter().map(|change| change["sites"].as_array().unwrap().len()).collect();
    assert_eq!(sizes, [10, 10, 10, 7]);
    for sibling in &ours[1..] {
        assert_eq!(sibling["relatedChanges"][0]["id"], ours[0]["id"]);
    }
}

#[test]
fn the_inventory_is_asked_for_the_sites_if_the_user_wants_that() {
    let home = Home::new();
    let kind = a_type(&home);
    let run = |sites: &str| {
        home.sandbox(&[
            "change",
            "submit",
            "--type",
            &kind,
            "--site",
            sites,
            "--no-window",
            "--country",
            "BR",
            "--description",
            "x",
            "--check-services",
            "-o",
            "json",
        ])
    };
    run("BR-IPT-10001").exits(0);
    let error = run("BR-IPT-10001,BR-IPT-99999,XX-1234").exits(2).error();
    assert_eq!((&error["code"], error["details"].as_array().unwrap().len()), (&json!("unknown_service"), 2));
}

#[test]
fn a_wait_for_a_change_ends_with_the_code_of_what_it_met() {
    let home = Home::new();
    let wait = |id: &str, state: &str| {
        home.sandbox(&["change", "wait", id, "--for", state, "--wait-timeout", "50ms", "-o", "json"])
    };
    let of = |status: &str| {
        let rows = home.sandbox(&["change", "list", "--status", status, "-o", "json"]).exits(0).json();
        rows[0]["id"].as_str().unwrap().to_owned()
    };
    let completed = of("completed");
    wait(&completed, "completed").exits(0);
    wait(&completed, "approved").exits(0);
    let acknowledged = of("acknowledged");
    assert_eq!(wait(&acknowledged, "completed").exits(10).error()["code"], "timed_out");
    home.sandbox(&["change", "cancel", &acknowledged]).exits(0);
    assert_eq!(wait(&acknowledged, "completed").exits(12).error()["code"], "wrong_end_state");
    let pending = home.sandbox(&["maintenance", "list", "--pending", "-o", "json"]).exits(0).json();
    let waiting = wait(pending[0]["id"].as_str().unwrap(), "completed").exits(11);
    assert_eq!(waiting.error()["rule"], "H11");
}

#[test]
fn planned_works_are_listed_most_urgent_first_and_answered_once() {
    let home = Home::new();
    let list = |more: &[&str]| home.sandbox(&[&["maintenance", "list", "-o", "json"], more].concat()).exits(0).json();
    let all = list(&[]);
    let rows = all.as_array().unwrap();
    let left: Vec<i64> = rows.iter().map(|work| work["secondsLeft"].as_i64().unwrap_or(i64::MAX)).collect();
    assert!(left.is_sorted() && left[0] < i64::MAX, "{left:?}");
    assert_eq!(rows[0]["priority"], "emergency", "the emergency has the least time left");
    let pending = list(&["--pending"]);
    assert!(pending.as_array().unwrap().iter().all(|work| work["status"] == "waitForApproval"));
    let (first, second) = (pending[0]["id"].as_str().unwrap(), pending[1]["id"].as_str().unwrap());

    let run = |args: &[&str]| home.sandbox(&[&["maintenance"], args, &["-o", "json"]].concat());
    assert_eq!(run(&["approve", first]).exits(2).error()["code"], "confirmation_needed");
    let approved = run(&["approve", first, "--comment", "call the NOC", "--yes"]).exits(0).json();
    assert_eq!((&approved["effect"], &approved["status"]), (&json!("updated"), &json!("approved")));
    assert_eq!(approved["notes"].as_array().unwrap().last().unwrap()["text"], "call the NOC");
    assert_eq!(run(&["approve", first, "--yes"]).exits(0).json()["effect"], "unchanged");
    let other = run(&["decline", first, "--reason", "no", "--yes"]).exits(5).error();
    assert_eq!(other["code"], "invalid_transition");

    let missing = run(&["decline", second, "--yes"]).exits(2).error();
    assert_eq!((&missing["field"], &missing["rule"]), (&json!("--reason"), &json!("H11")));
    let declined =
        run(&["decline", second, "--reason", "year-end closing", "--propose", "2099-01-09T02:00-03:00/PT4H", "--yes"]);
    let declined = declined.exits(0).json();
    assert_eq!(
        (&declined["status"], &declined["statusChangeReason"]),
        (&json!("rejected"), &json!("year-end closing"))
    );
    let note = declined["notes"].as_array().unwrap().last().unwrap()["text"].as_str().unwrap();
    assert_eq!(note, "Proposed window: 2099-01-09T05:00:00Z/2099-01-09T09:00:00Z");

    let change = home.sandbox(&["change", "list", "-o", "json"]).exits(0).json();
    let ours = change[0]["id"].as_str().unwrap();
    assert_eq!(run(&["show", ours]).exits(4).error()["rule"], "H11");
    assert_eq!(run(&["show", first]).exits(0).json()["id"], first);
    let refused = home.sandbox(&["change", "cancel", second, "-o", "json"]).exits(5).error();
    assert!(refused["hint"].as_str().unwrap().contains("maintenance decline"), "{refused}");
}

#[test]
fn the_calendar_is_icalendar_with_stable_ids_and_states() {
    let home = Home::new();
    let calendar = || home.sandbox(&["maintenance", "calendar"]).exits(0).stdout;
    let text = calendar();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    let values = |text: &str, name: &str| -> Vec<String> {
        text.lines().filter_map(|line| line.strip_prefix(name).map(str::to_owned)).collect()
    };
    let events = values(&text, "BEGIN:VEVENT").len();
    assert!(events >= 5);
    for name in ["UID:", "DTSTAMP:", "DTSTART:", "STATUS:", "SUMMARY:"] {
        assert_eq!(values(&text, name).len(), events, "{name}");
    }
    assert_eq!(values(&text, "UID:"), values(&calendar(), "UID:"));
    let states = values(&text, "STATUS:");
    assert!(states.contains(&"TENTATIVE".to_owned()) && states.contains(&"CONFIRMED".to_owned()), "{states:?}");
}

#[test]
fn months_are_drawn_for_people_and_json_stays_json() {
    let home = Home::new();
    let drawn = home.sandbox(&["maintenance", "list", "--calendar"]).exits(0).stdout;
    assert!(drawn.contains("Mon") && drawn.contains("Sun") && drawn.contains("? waits for your answer"), "{drawn}");
    assert!(drawn.lines().all(|line| line.chars().count() <= 100));
    let rows = home.sandbox(&["maintenance", "list", "--calendar", "-o", "json"]).exits(0).json();
    assert!(rows.as_array().unwrap().len() >= 5);
    assert!(home.sandbox(&["change", "list", "--calendar"]).exits(0).stdout.contains("Mon"));
}

#[test]
fn a_change_whose_answer_was_lost_is_settled_by_change_reconcile() {
    let portal = Portal::new(|request, stream| {
        if request.method == "GET" {
            let body = if request.path.contains("serviceCandidate") { "{}" } else { "[]" };
            let status = if request.path.contains("serviceCandidate") { "404 No" } else { "200 OK" };
            respond(stream, status, &[("content-type", "application/json")], body);
        }
    });
    let home = Home::of_portal(&portal.url);
    let ran = home
        .run(&[&SUBMIT[..], &["--site", "BR-IPT-10001", "--no-window", "--external-id", "k-1", "-o", "json"]].concat());
    let error = ran.exits(8).error();
    assert!(
        error["hint"].as_str().unwrap().contains("lumenctl change reconcile --external-id k-1 settles it"),
        "{error}"
    );
    let open = home.run(&["change", "reconcile", "--dry-run", "-o", "json"]).exits(0).json();
    assert_eq!(open[0]["externalId"], "k-1");
    assert_eq!(home.run(&["ticket", "reconcile", "--dry-run", "-o", "json"]).exits(0).json(), json!([]));
}
