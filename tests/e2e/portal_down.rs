//! Where the portal is down, the TSC's phone is said, whatever was asked (H21).

use std::net::TcpListener;

use serde_json::json;

use super::support::{Home, Portal};

const BRAZIL: &str = "Brazil: 0800 887 3333, +551139572288";

/// One command of each kind that needs the portal.
const COMMANDS: [&[&str]; 37] = [
    &["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "x"],
    &["ticket", "status", "TT-1"],
    &["ticket", "status", "TT-1", "TT-2"],
    &["ticket", "list"],
    &["ticket", "comment", "TT-1", "--text", "x"],
    &["ticket", "download", "TT-1"],
    &["ticket", "close", "TT-1"],
    &["ticket", "cancel", "TT-1", "--yes"],
    &["ticket", "reopen", "TT-1", "--reason", "x"],
    &["ticket", "wait", "TT-1", "--for", "resolved", "--wait-timeout", "100ms"],
    &["ticket", "sla", "TT-1"],
    &["ticket", "reconcile", "--external-id", "x"],
    &["change", "types"],
    &["change", "submit", "--type", "x", "--site", "BR-IPT-10001", "--no-window", "--description", "x"],
    &["change", "status", "CR-1"],
    &["change", "list"],
    &["change", "cancel", "CR-1", "--yes"],
    &["change", "wait", "CR-1", "--for", "completed", "--wait-timeout", "100ms"],
    &["maintenance", "list"],
    &["maintenance", "show", "CR-1"],
    &["maintenance", "approve", "CR-1", "--yes"],
    &["maintenance", "decline", "CR-1", "--reason", "x", "--yes"],
    &["maintenance", "calendar"],
    &["billing", "modify", "--account", "BR-000123", "--multiple-invoices", "yes", "--yes"],
    &["billing", "status", "TT-1"],
    &["billing", "list"],
    &["order", "list"],
    &["order", "status", "SO-1"],
    &["service", "list"],
    &["service", "show", "BR-IPT-10001"],
    &["service", "extend", "BR-IPT-10001", "--note", "two years more"],
    &["ticket", "open", "--from", "rows.csv"],
    &["user", "list"],
    &["user", "show", "U-1"],
    &["user", "add", "--user-name", "x", "--given-name", "X", "--family-name", "Y", "--email", "x@example.com"],
    &["user", "modify", "U-1", "--given-name", "X"],
    &["user", "disable", "U-1"],
];

/// A portal that nobody reaches.
fn unreachable() -> Home {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut home = Home::of_portal(&format!("http://127.0.0.1:{port}"));
    home.set("LUMENCTL_COUNTRY", "BR");
    std::fs::write(home.path().join("rows.csv"), "service-id,summary\nBR-IPT-10001,x\n").unwrap();
    home
}

#[test]
fn every_command_that_cannot_reach_the_portal_ends_with_the_phones_of_the_country() {
    let home = unreachable();
    for args in COMMANDS {
        let error = home.run(&[args, &["-o", "json"]].concat()).exits(7).error();
        assert!(error["hint"].as_str().unwrap().ends_with(BRAZIL), "{args:?}: {error}");
        let ran = home.run(&[&["-q"], args].concat()).exits(7);
        assert!(ran.stderr.contains("(H21)") && ran.stderr.contains(BRAZIL), "{args:?}: {}", ran.stderr);
    }
}

#[test]
fn a_sign_in_that_is_down_says_them_too() {
    let portal = Portal::always("503 Busy", "text/html", "<title>busy</title>");
    let mut home = Home::new();
    home.set("LUMENCTL_BASE_URL", &portal.url).set("LUMENCTL_CLIENT_ID", "me").set("LUMENCTL_CLIENT_SECRET", "s");
    home.set("LUMENCTL_MAX_WAIT", "0s").set("LUMENCTL_COUNTRY", "BR");
    for args in [&["user", "list"][..], &["ticket", "list"]] {
        let error = home.run(&[args, &["-o", "json"]].concat()).exits(7).error();
        assert!(error["hint"].as_str().unwrap().ends_with(BRAZIL), "{error}");
    }
    // The people of the account degrade to roles, with the number of the country's office.
    let ran = home.run(&["contacts", "team", "--account", "BR-000123", "-o", "json"]).exits(0);
    assert!(ran.json()[0]["phone"].is_string() && ran.stderr.contains("sign-in failed"), "{}", ran.stderr);
}

#[test]
fn the_users_own_contacts_count_and_a_broken_file_hides_no_number() {
    let home = unreachable();
    let folder = home.path().join(".config/lumenctl");
    std::fs::create_dir_all(&folder).unwrap();
    let own = "[[contact]]\ncountry = \"BR\"\nteam = \"tsc\"\nkind = \"local\"\ndisplay = \"+55 11 4000 0000\"\n\
               e164 = \"+551140000000\"\nreplaces = \"+55 11 3957 2288\"\n";
    std::fs::write(folder.join("contacts.toml"), own).unwrap();
    let hint = home.run(&["user", "list", "-o", "json"]).exits(7).error()["hint"].to_string();
    assert!(hint.contains("+551140000000") && !hint.contains("+551139572288"), "{hint}");
    std::fs::write(folder.join("contacts.toml"), "[[contact]]\ncountry = 7\n").unwrap();
    let hint = home.run(&["user", "list", "-o", "json"]).exits(7).error()["hint"].to_string();
    assert!(hint.contains(BRAZIL), "{hint}");
}

#[test]
fn a_ticket_that_cannot_be_opened_is_ready_to_be_read_out_on_the_phone() {
    let home = unreachable();
    let args = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down", "--external-id", "alarm-1"];
    let args = [&args[..], &["--contact-name", "Ana Souza", "--contact-phone", "11 3957-2288"]].concat();
    let args = [&args[..], &["--contact-email", "ana@example.com", "--access-hours", "always"]].concat();
    let ran = home.run(&args).exits(7);
    let end = "hint: on the phone, read this out:\n  Service ID: BR-IPT-10001\n  Summary: Link down\n  Severity: major\n  \
               Contact: Ana Souza\n  Contact's phone: +551139572288\n  Contact's e-mail: ana@example.com\n  \
               Access hours: always\n  External ID: alarm-1\n";
    assert!(ran.stderr.ends_with(end), "{}", ran.stderr);
    let error = home.run(&[&args[..], &["-o", "json"]].concat()).exits(7).error();
    assert_eq!(
        error["phoneReport"],
        json!({
            "serviceId": "BR-IPT-10001", "summary": "Link down", "severity": "major", "contactName": "Ana Souza",
            "contactPhone": "+551139572288", "contactEmail": "ana@example.com", "accessHours": "always",
            "externalId": "alarm-1",
        })
    );
    assert!(error["hint"].as_str().unwrap().ends_with(BRAZIL));
    assert!(home.run(&["user", "list", "-o", "json"]).exits(7).error().get("phoneReport").is_none());
}

#[test]
fn a_ticket_whose_fate_is_unknown_invites_nobody_to_open_it_twice() {
    // The look-up finds nobody's ticket, the POST gets no answer, and then the portal is gone.
    let portal = Portal::new(|_, _| {});
    let home = Home::of_portal(&portal.url);
    let args = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down"];
    let ran = home.run(&args).exits(8);
    assert!(ran.stderr.contains("do not have it opened again by phone"), "{}", ran.stderr);
    assert!(ran.stderr.contains("ticket reconcile --external-id") && !ran.stderr.contains("report the fault"));
    let error = home.run(&[&args[..], &["-o", "json"]].concat()).exits(8).error();
    assert_eq!(error["phoneReport"]["serviceId"], "BR-IPT-10001");
    assert!(error["hint"].as_str().unwrap().contains("ask the TSC whether they have this external id"), "{error}");
}
