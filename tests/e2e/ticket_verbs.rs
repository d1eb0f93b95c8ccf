//! `ticket comment`, `close`, `cancel`, `reopen`, `open --unless-open`, `--wait` and `--from`.

use serde_json::{Value, json};

use super::support::{Home, Portal, respond};

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

/// The id of a seeded ticket in this state.
fn of_status(home: &Home, status: &str) -> String {
    let rows = home.sandbox(&["ticket", "list", "--status", status, "-o", "json"]).exits(0).json();
    rows[0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_comment_on_a_ticket_that_waits_for_the_customer_ends_the_wait() {
    let home = Home::new();
    let id = of_status(&home, "pending");
    let comment = |text: &str| home.sandbox(&["ticket", "comment", &id, "--text", text, "-o", "json"]);
    let ticket = comment("Access from 10:00 to 18:00").exits(0).json();
    assert_eq!((&ticket["effect"], &ticket["status"]), (&json!("updated"), &json!("inProgress")));
    assert_eq!(ticket["notes"].as_array().unwrap().last().unwrap()["text"], "Access from 10:00 to 18:00");
    let count = ticket["notes"].as_array().unwrap().len();
    // The same command again says it already, in any ending of lines.
    let again = comment("Access from 10:00 to 18:00\r\n").exits(0).json();
    assert_eq!((&again["effect"], again["notes"].as_array().unwrap().len()), (&json!("unchanged"), count));
    let failed = home.sandbox(&[
        "ticket",
        "comment",
        &id,
        "--text",
        "Access from 10:00 to 18:00",
        "--if-exists",
        "fail",
        "-o",
        "json",
    ]);
    assert_eq!(failed.exits(5).error()["code"], "already_exists");
    assert_eq!(comment("A second one").exits(0).json()["notes"].as_array().unwrap().len(), count + 1);
}

#[test]
fn a_refused_transition_is_a_conflict_that_names_the_present_state() {
    let home = Home::new();
    let cancelled = of_status(&home, "cancelled");
    for (verb, status) in [("close", "inProgress"), ("reopen", "pending"), ("cancel", "resolved"), ("reopen", "closed")]
    {
        let id = of_status(&home, status);
        let mut args = vec!["ticket", verb, &id, "--yes", "-o", "json"];
        args.extend(["--reason", "because"]);
        let error = home.sandbox(&args).exits(5).error();
        assert_eq!(error["code"], "invalid_transition");
        assert!(error["message"].as_str().unwrap().contains(&format!("{id} is {status}")), "{error}");
    }
    let error = home.sandbox(&["ticket", "close", &cancelled, "-o", "json"]).exits(5).error();
    assert!(error["message"].as_str().unwrap().contains("is cancelled"), "{error}");
    let error = home.sandbox(&["ticket", "comment", &cancelled, "--text", "x", "-o", "json"]).exits(5).error();
    assert_eq!(error["code"], "invalid_transition");
}

#[test]
fn close_reopen_and_cancel_move_a_ticket_and_are_safe_to_repeat() {
    let home = Home::new();
    let resolved = of_status(&home, "resolved");
    let run = |args: &[&str]| home.sandbox(&[&["ticket"], args, &["-o", "json"]].concat());
    let missing = run(&["reopen", &resolved]).exits(2).error();
    assert_eq!(missing["field"], "--reason");
    let reopened = run(&["reopen", &resolved, "--reason", "Down again"]).exits(0).json();
    assert_eq!((&reopened["effect"], &reopened["status"]), (&json!("updated"), &json!("inProgress")));
    assert_eq!(reopened["statusChangeReason"], "Down again");

    let cancelled = run(&["cancel", &resolved, "--reason", "our own router", "--yes"]).exits(0).json();
    assert_eq!((&cancelled["effect"], &cancelled["status"]), (&json!("updated"), &json!("cancelled")));
    assert_eq!(run(&["cancel", &resolved]).exits(0).json()["effect"], "unchanged");
    assert_eq!(run(&["cancel", &resolved, "--if-exists", "fail"]).exits(5).error()["code"], "already_exists");

    let fresh = Home::new();
    let resolved = of_status(&fresh, "resolved");
    let close = || fresh.sandbox(&["ticket", "close", &resolved, "-o", "json"]).exits(0).json();
    assert_eq!((&close()["effect"], &close()["effect"]), (&json!("updated"), &json!("unchanged")));
    assert_eq!(close()["status"], "closed");
}

#[test]
fn a_dry_run_of_a_change_sends_nothing_and_needs_no_profile() {
    for args in [
        &["ticket", "comment", "TT-1", "--text", "x"][..],
        &["ticket", "close", "TT-1"],
        &["ticket", "cancel", "TT-1"],
        &["ticket", "reopen", "TT-1", "--reason", "x"],
    ] {
        let planned = Home::new().run(&[args, &["--dry-run", "-o", "json"]].concat()).exits(0).json();
        assert_eq!((&planned["effect"], &planned["id"]), (&json!("planned"), &json!("TT-1")));
        assert_eq!(planned["requests"][0]["method"], "PATCH");
    }
}

#[test]
fn unless_open_returns_the_open_ticket_of_the_service_and_opens_one_where_there_is_none() {
    let home = Home::new();
    let open = |more: &[&str]| {
        let args =
            ["ticket", "open", "--service-id", "US-IPT-10001", "--summary", "Down", "--unless-open", "-o", "json"];
        home.sandbox(&[&args, more].concat())
    };
    let listed =
        home.sandbox(&["ticket", "list", "--service-id", "US-IPT-10001", "--open", "-o", "json"]).exits(0).json();
    for row in listed.as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        home.sandbox(&["ticket", "cancel", id, "--yes"]).exits(0);
    }
    let first = open(&[]).exits(0).json();
    let second = open(&[]).exits(0).json();
    assert_eq!((&first["effect"], &second["effect"]), (&json!("created"), &json!("existing")));
    assert_eq!(first["id"], second["id"]);
    assert_eq!(open(&["--if-exists", "fail"]).exits(5).error()["code"], "already_exists");
}

#[test]
fn a_ticket_of_another_service_is_never_taken_for_ours_where_the_filter_is_ignored() {
    let portal = Portal::new(|request, stream| match request.method.as_str() {
        "GET" => {
            let other = json!([{"id": "1", "status": "inProgress", "creationDate": "2026-01-02T00:00:00Z",
                "relatedEntity": [{"role": "affectedService", "entity": {"id": "CL-IPT-10001"}}]}]);
            respond(stream, "200 OK", &JSON, &other.to_string());
        }
        _ => respond(stream, "201 Created", &JSON, r#"{"id":"2","status":"acknowledged"}"#),
    });
    let args = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Down", "--unless-open", "-o", "json"];
    let made = Home::of_portal(&portal.url).run(&args).exits(0).json();
    assert_eq!((&made["id"], &made["effect"]), (&json!("2"), &json!("created")));
}

#[test]
fn open_can_wait_and_prints_the_ticket_whatever_the_wait_met() {
    let home = Home::new();
    let open = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Down", "-o", "json"];
    let ran = home.sandbox(&[&open[..], &["--wait", "acknowledged"]].concat()).exits(0);
    assert_eq!(ran.json()["status"], "acknowledged");
    let ran = home.sandbox(&[&open[..], &["--wait", "resolved", "--wait-timeout", "50ms"]].concat()).exits(10);
    assert_eq!((&ran.json()["effect"], &ran.error()["code"]), (&json!("created"), &json!("timed_out")));
    assert_eq!(home.sandbox(&[&open[..], &["--wait", "fixed"]].concat()).exits(2).error()["field"], "--wait");
}

#[test]
fn the_profiles_contact_is_whom_to_meet_where_nobody_else_is_named() {
    let home = Home::new();
    home.profile(
        "base_url = \"https://portal.example\"\ncountry = \"BR\"\n[profiles.p.contact]\nname = \"NOC\"\n\
         phone = \"+55 11 3957-2288\"\nemail = \"noc@example.com\"\n",
    );
    let open = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Down", "--dry-run", "-o", "json"];
    let contact = |more: &[&str]| home.run(&[&open[..], more].concat()).exits(0).json()["contact"].clone();
    let profiles = json!({"name": "NOC", "phone": "+551139572288", "email": "noc@example.com", "accessHours": null});
    assert_eq!(contact(&[]), profiles);
    assert_eq!(contact(&["--access-hours", "always"])["phone"], "+551139572288");
    // Another person is not rung at the profile's number.
    let bruno = contact(&["--contact-name", "Bruno"]);
    assert_eq!((&bruno["name"], &bruno["phone"]), (&json!("Bruno"), &Value::Null));
}

#[test]
fn a_failed_create_leaves_its_input_in_a_private_draft_that_can_be_sent_later() {
    let home = Home::new();
    std::fs::write(home.path().join("trace.txt"), "hop 1\n").unwrap();
    let mut command = home.command(&[
        "ticket",
        "open",
        "--service-id",
        "BR-IPT-10001",
        "--summary",
        "Down",
        "--severity",
        "minor",
        "--attach",
        "trace.txt",
        "--recover",
        "-o",
        "json",
    ]);
    // Nobody listens there.
    command.env("LUMENCTL_BASE_URL", "http://127.0.0.1:9").env("LUMENCTL_TOKEN", "t").env("LUMENCTL_MAX_WAIT", "0s");
    let failed = super::support::Ran::from(command.output().unwrap()).exits(7);
    let hint = failed.error()["hint"].as_str().unwrap().to_owned();
    let draft = hint.lines().find_map(|line| line.split_once("--from ")).unwrap().1.to_owned();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&draft).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let made = home.sandbox(&["ticket", "open", "--from", &draft, "-o", "json"]).exits(0).json();
    assert_eq!((&made["name"], &made["severity"]), (&json!("Down"), &json!("minor")));
    assert_eq!(made["attachments"][0]["name"], "trace.txt");
    assert!(!std::path::Path::new(&draft).exists(), "a draft that has become a ticket is gone");
}

#[test]
fn a_file_of_from_is_checked_like_flags_and_flags_come_first() {
    let home = Home::new();
    let from = |content: &str, more: &[&str]| {
        std::fs::write(home.path().join("in.json"), content).unwrap();
        home.run(&[&["ticket", "open", "--from", "in.json", "--dry-run", "-o", "json"], more].concat())
    };
    let planned =
        from(r#"{"service-id":"BR-IPT-10001","summary":"Down","severity":"minor"}"#, &["--severity", "critical"]);
    let planned = planned.exits(0).json();
    assert_eq!((&planned["severity"], &planned["name"]), (&json!("critical"), &json!("Down")));
    let wrong = from(r#"{"service_id":"x","summary":7,"attach":"a"}"#, &[]).exits(2).error();
    let codes: Vec<&str> = wrong["details"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert_eq!(codes[..3], ["unknown_column", "invalid_input_file", "invalid_input_file"], "{wrong}");
    assert!(wrong["details"][0]["hint"].as_str().unwrap().contains("did you mean service-id?"));
    let rows = from("[1]", &[]).exits(2).error();
    assert_eq!(
        (&rows["details"][0]["code"], &rows["details"][0]["field"]),
        (&json!("invalid_row"), &json!("in.json:1 row"))
    );
    assert!(home.path().join("in.json").exists(), "a file of the user's own stays");
}

#[test]
fn two_options_cannot_both_read_stdin() {
    let args = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "x", "--description-file", "-"];
    let error = Home::new().run(&[&args[..], &["--attach", "-", "-o", "json"]].concat()).exits(2).error();
    assert!(error.to_string().contains("conflicting_options"), "{error}");
}
