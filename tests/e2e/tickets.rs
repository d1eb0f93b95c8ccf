//! `ticket` on the embedded portal.

use super::support::Home;

#[test]
fn a_ticket_opened_in_one_process_is_shown_by_the_next() {
    let home = Home::new();
    let id = home
        .sandbox(&["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down", "-o", "plain"])
        .exits(0)
        .stdout;
    let id = id.trim_end();
    assert!(id.starts_with("TT-"), "{id}");
    let ticket = home.sandbox(&["ticket", "status", id, "-o", "json"]).exits(0).json();
    assert_eq!(ticket["id"], id);
    assert_eq!(ticket["name"], "Link down");
    assert_eq!(ticket["serviceId"], "BR-IPT-10001");
    assert_eq!(ticket["status"], "acknowledged");
    assert_eq!(ticket["waitingForCustomer"], false);
}

#[test]
fn all_that_was_said_of_the_contact_comes_back() {
    let home = Home::new();
    let open = home.sandbox(&[
        "ticket",
        "open",
        "--service-id",
        "CL-IPT-10001",
        "--summary",
        "Packet loss",
        "--description",
        "5 % since noon",
        "--severity",
        "critical",
        "--contact-name",
        "Ana Souza",
        "--contact-phone",
        "+56 2 2555 0100",
        "--contact-email",
        "ana@example.com",
        "--access-hours",
        "Mon-Fri 08:00-18:00",
        "-o",
        "json",
    ]);
    let ticket = open.exits(0).json();
    assert_eq!(ticket["effect"], "created");
    assert_eq!(ticket["severity"], "critical");
    assert_eq!(ticket["description"], "5 % since noon");
    let contact = &ticket["contact"];
    assert_eq!(contact["name"], "Ana Souza");
    assert_eq!(contact["email"], "ana@example.com");
    assert_eq!(contact["accessHours"], "Mon-Fri 08:00-18:00");
}

#[test]
fn a_description_comes_from_a_file_or_from_stdin() {
    use std::io::Write;
    use std::process::Stdio;

    let home = Home::new();
    std::fs::write(home.path().join("mtr.txt"), "line one\nline two\n").unwrap();
    let args = ["--sandbox", "-q", "ticket", "open", "--service-id", "PE-IPT-10001", "--summary", "Loss", "-o", "json"];
    let ticket = home.run(&[&args[..], &["--description-file", "mtr.txt"]].concat()).exits(0).json();
    assert_eq!(ticket["description"], "line one\nline two\n");

    let mut child = home
        .command(&[&args[..], &["--description-file", "-"]].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all("from a pipe".as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("from a pipe"));
}

#[test]
fn the_seeded_list_is_the_same_in_every_format() {
    let home = Home::new();
    let json = home.sandbox(&["ticket", "list", "-o", "json"]).exits(0).json();
    let rows = json.as_array().unwrap();
    assert!(rows.len() > 5);
    let ndjson = home.sandbox(&["ticket", "list", "-o", "ndjson"]).exits(0).stdout;
    let lines: Vec<serde_json::Value> = ndjson.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    // `href` has the port, and each run's portal has its own.
    assert!(lines.iter().zip(rows).all(|(line, row)| line["id"] == row["id"] && line["notes"] == row["notes"]));
    assert_eq!(lines.len(), rows.len());
    let csv = home.sandbox(&["ticket", "list", "-o", "csv", "--columns", "id,status"]).exits(0).stdout;
    assert_eq!(csv.lines().next(), Some("id,status"));
    assert_eq!(csv.lines().count(), rows.len() + 1);
    let plain = home.sandbox(&["ticket", "list", "-o", "plain", "--columns", "id"]).exits(0).stdout;
    let ids: Vec<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(plain.lines().collect::<Vec<_>>(), ids);
    for format in ["table", "yaml"] {
        let text = home.sandbox(&["ticket", "list", "-o", format]).exits(0).stdout;
        assert!(ids.iter().all(|id| text.contains(id)), "{text}");
    }
}

#[test]
fn filters_limit_and_order_of_the_list_hold() {
    let home = Home::new();
    let list = |args: &[&str]| home.sandbox(&[&["ticket", "list", "-o", "json"], args].concat()).exits(0).json();
    let all = list(&[]);
    let all = all.as_array().unwrap();
    let dates: Vec<&str> = all.iter().map(|row| row["creationDate"].as_str().unwrap()).collect();
    assert!(dates.is_sorted_by(|a, b| a >= b), "{dates:?}");

    let pending = list(&["--status", "pending"]);
    let pending = pending.as_array().unwrap();
    assert!(!pending.is_empty() && pending.iter().all(|row| row["status"] == "pending"));
    assert!(pending.iter().all(|row| row["waitingForCustomer"] == true));

    let open = list(&["--open"]);
    let is_open = |row: &serde_json::Value| {
        !["resolved", "closed", "cancelled", "rejected"].contains(&row["status"].as_str().unwrap())
    };
    assert_eq!(open.as_array().unwrap().len(), all.iter().filter(|row| is_open(row)).count());
    let first: Vec<_> = list(&["--limit", "2"]).as_array().unwrap().iter().map(|row| row["id"].clone()).collect();
    assert_eq!(first, [all[0]["id"].clone(), all[1]["id"].clone()]);
    assert_eq!(list(&["--since", "2099-01-01"]), serde_json::json!([]));
    let service = all[0]["serviceId"].as_str().unwrap();
    assert!(list(&["--service-id", service]).as_array().unwrap().iter().all(|row| row["serviceId"] == service));
}

#[test]
fn several_tickets_of_which_one_is_missing_are_exit_9_and_the_others_are_shown() {
    let home = Home::new();
    let ran = home.sandbox(&["ticket", "status", "TT-100001", "TT-999999", "-o", "json"]).exits(9);
    assert_eq!(ran.json().as_array().unwrap().len(), 1);
    assert_eq!(ran.error()["code"], "partial");
    assert_eq!(ran.error()["details"][0]["field"], "TT-999999");
    assert_eq!(home.sandbox(&["ticket", "status", "TT-999999", "-o", "json"]).exits(4).error()["code"], "not_found");
}

#[test]
fn a_wait_ends_with_the_code_of_what_it_met() {
    let home = Home::new();
    let of_status = |status: &str| {
        let rows = home.sandbox(&["ticket", "list", "--status", status, "-o", "json"]).exits(0).json();
        rows[0]["id"].as_str().unwrap().to_owned()
    };
    let wait = |id: &str, state: &str| {
        home.sandbox(&["ticket", "wait", id, "--for", state, "--wait-timeout", "50ms", "-o", "json"])
    };
    wait(&of_status("resolved"), "resolved").exits(0);
    wait(&of_status("closed"), "resolved").exits(0);
    assert_eq!(wait(&of_status("inProgress"), "resolved").exits(10).error()["code"], "timed_out");
    let waiting = wait(&of_status("pending"), "resolved").exits(11);
    assert_eq!(waiting.error()["rule"], "H6");
    assert_eq!(waiting.json()["status"], "pending");
    assert_eq!(wait(&of_status("cancelled"), "resolved").exits(12).error()["code"], "wrong_end_state");

    let several =
        |ids: &[&str]| home.sandbox(&[&["ticket", "wait", "--wait-timeout", "0", "-o", "json"], ids].concat());
    let (resolved, pending) = (of_status("resolved"), of_status("pending"));
    assert_eq!(several(&[&of_status("cancelled"), &pending, &resolved]).exits(11).json().as_array().unwrap().len(), 3);
    assert_eq!(several(&[&resolved, "TT-999999"]).exits(9).json().as_array().unwrap().len(), 1);
}

#[test]
fn a_reader_that_goes_away_is_success_in_silence() {
    let home = Home::new();
    home.sandbox(&["sandbox", "reset"]).exits(0);
    let line = format!(
        "set -o pipefail; '{}' --sandbox -q ticket list -o ndjson | head -n 1 > first; echo \"${{PIPESTATUS[0]}}\"",
        env!("CARGO_BIN_EXE_lumenctl")
    );
    let output = std::process::Command::new("bash")
        .args(["-c", &line])
        .env_clear()
        .env("HOME", home.path())
        .env("PATH", "/usr/bin:/bin")
        .current_dir(home.path())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "0\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
