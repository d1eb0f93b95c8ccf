//! The same commands on portals of different dialects, over real HTTP.

use serde_json::{Value, json};

use super::support::{Home, Serving};

/// A portal of this flavour, and a profile that speaks to it.
fn portal(flavour: &str, profile: &str) -> (Home, Serving) {
    let mut home = Home::new();
    let serving = home.serve(&["--flavour", flavour]);
    home.profile(profile);
    (home, serving)
}

fn all() -> [(&'static str, Home, Serving); 3] {
    [
        ("v5", "tmf", "preset = \"tmf\"\n"),
        ("v4", "tmf", "preset = \"tmf\"\n[profiles.p.dialect]\ntrouble_ticket = \"v4\"\n"),
        ("servicenow", "servicenow", "preset = \"servicenow\"\n"),
    ]
    .map(|(name, flavour, profile)| {
        let (home, serving) = portal(flavour, profile);
        (name, home, serving)
    })
}

fn open(home: &Home, more: &[&str]) -> Value {
    let args = [
        "-q",
        "ticket",
        "open",
        "--service-id",
        "BR-IPT-10001",
        "--summary",
        "Link down",
        "--description",
        "Since noon",
        "--severity",
        "critical",
        "--contact-name",
        "Ana Souza",
        "--contact-phone",
        "+55 11 5555 0100",
        "-o",
        "json",
    ];
    home.run(&[&args, more].concat()).exits(0).json()
}

#[test]
fn a_ticket_reads_the_same_in_every_dialect() {
    for (name, home, _serving) in all() {
        let made = open(&home, &["--external-id", "alarm-1"]);
        assert_eq!(made["effect"], "created", "{name}");
        let shown = home.run(&["ticket", "status", made["id"].as_str().unwrap(), "-o", "json"]).exits(0).json();
        for ticket in [&made, &shown] {
            assert_eq!(ticket["externalId"], "alarm-1", "{name}");
            assert_eq!(ticket["severity"], "critical", "{name}");
            assert_eq!(ticket["status"], "acknowledged", "{name}");
            assert_eq!(ticket["serviceId"], "BR-IPT-10001", "{name}");
            assert!(ticket["description"].as_str().unwrap().ends_with("Since noon"), "{name}: {ticket}");
            assert_eq!(ticket["contact"]["name"], "Ana Souza", "{name}");
            assert_eq!(ticket["contact"]["phone"], "+551155550100", "{name}");
            assert!(ticket["creationDate"].is_string(), "{name}");
        }
        let again = open(&home, &["--external-id", "alarm-1"]);
        assert_eq!((&again["effect"], &again["id"]), (&json!("existing"), &made["id"]), "{name}");
    }
}

#[test]
fn lists_are_whole_filtered_and_newest_first_in_every_dialect() {
    for (name, home, _serving) in all() {
        // More than one page of every portal.
        let list = |more: &[&str]| home.run(&[&["ticket", "list", "-o", "json"], more].concat()).exits(0).json();
        let rows = list(&[]);
        let rows = rows.as_array().unwrap();
        assert_eq!(rows.len(), 14, "{name}");
        let dates: Vec<&str> = rows.iter().map(|row| row["creationDate"].as_str().unwrap()).collect();
        assert!(dates.is_sorted_by(|a, b| a >= b), "{name}: {dates:?}");
        let pending = list(&["--status", "pending"]);
        assert!(!pending.as_array().unwrap().is_empty(), "{name}");
        assert!(pending.as_array().unwrap().iter().all(|row| row["waitingForCustomer"] == true), "{name}");
        assert_eq!(list(&["--since", "2099-01-01"]), json!([]), "{name}");
        let ours = list(&["--service-id", "BR-IPT-10001"]);
        assert!(ours.as_array().unwrap().iter().all(|row| row["serviceId"] == "BR-IPT-10001"), "{name}");
    }
}

#[test]
fn an_empty_portal_has_an_empty_list_also_where_that_is_404() {
    let mut home = Home::new();
    let _serving = home.serve(&["--flavour", "servicenow"]);
    home.set("LUMENCTL_PRESET", "servicenow");
    let listed = home.run(&["ticket", "list", "--limit", "100", "-o", "json"]).exits(0).json();
    assert_eq!(listed.as_array().unwrap().len(), 14, "the page after the last is a 404");
}

#[test]
fn notes_and_changes_of_state_work_in_every_dialect_and_are_safe_to_repeat() {
    for (name, home, _serving) in all() {
        let id = open(&home, &[])["id"].as_str().unwrap().to_owned();
        let run = |args: &[&str]| home.run(&[args, &["-o", "json"]].concat()).exits(0).json();
        let count = |ticket: &Value| ticket["notes"].as_array().unwrap().len();
        let before = count(&run(&["ticket", "status", &id]));
        for text in ["one", "two"] {
            let noted = run(&["ticket", "comment", &id, "--text", text]);
            assert_eq!(noted["effect"], "updated", "{name}");
            assert_eq!(run(&["ticket", "comment", &id, "--text", text])["effect"], "unchanged", "{name}");
        }
        assert_eq!(count(&run(&["ticket", "status", &id])), before + 2, "{name}");
        let cancelled = run(&["ticket", "cancel", &id, "--yes"]);
        assert_eq!((&cancelled["effect"], &cancelled["status"]), (&json!("updated"), &json!("cancelled")), "{name}");
        assert_eq!(run(&["ticket", "cancel", &id, "--yes"])["effect"], "unchanged", "{name}");
        let refused = home.run(&["ticket", "reopen", &id, "--reason", "x", "-o", "json"]).exits(5);
        assert_eq!(refused.error()["code"], "invalid_transition", "{name}");
    }
}

#[test]
fn attachments_travel_over_v4_and_are_refused_before_anything_is_sent_where_there_are_none() {
    for (name, home, _serving) in all() {
        std::fs::write(home.path().join("trace.txt"), "hop 1\n").unwrap();
        if name == "servicenow" {
            let args = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "x", "--attach", "trace.txt"];
            assert_eq!(home.run(&[&args[..], &["-o", "json"]].concat()).exits(2).error()["code"], "not_supported");
            continue;
        }
        let made = open(&home, &["--attach", "trace.txt"]);
        let id = made["id"].as_str().unwrap();
        std::fs::write(home.path().join("more.txt"), "hop 2\n").unwrap();
        let added = home.run(&["ticket", "attach", id, "more.txt", "-o", "json"]).exits(0).json();
        assert_eq!(added["attachments"].as_array().unwrap().len(), 2, "{name}");
        std::fs::create_dir(home.path().join("out")).unwrap();
        home.run(&["ticket", "download", id, "--to", "out"]).exits(0);
        assert_eq!(std::fs::read(home.path().join("out/more.txt")).unwrap(), b"hop 2\n", "{name}");
    }
}

#[test]
fn a_portal_without_a_place_for_the_external_id_never_files_a_request_twice() {
    let (home, _serving) = portal("servicenow", "preset = \"servicenow\"\n");
    let first = open(&home, &["--external-id", "job-1"]);
    let second = open(&home, &["--external-id", "job-1"]);
    assert_eq!((&second["effect"], &second["id"]), (&json!("existing"), &first["id"]));
    let unless =
        home.run(&["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "x", "--unless-open", "-o", "json"]);
    assert_eq!(unless.exits(0).json()["effect"], "existing");
}

#[test]
fn the_sla_clock_of_v4_is_that_of_v5() {
    let (home, _serving) = portal("tmf", "preset = \"tmf\"\n");
    let clock = || {
        let clock = home.run(&["ticket", "sla", "TT-100013", "-o", "json"]).exits(0).json();
        (clock["elapsedSeconds"].clone(), clock["customerWaitSeconds"].clone(), clock["intervals"].clone())
    };
    let v5 = clock();
    home.profile("preset = \"tmf\"\n[profiles.p.dialect]\ntrouble_ticket = \"v4\"\n");
    assert_eq!(clock(), v5);
}
