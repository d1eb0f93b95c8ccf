//! `doctor`: what stands in the way is named, and what follows from it is not asked for.

use crate::support::{Home, Portal, respond};
use crate::transport::check;

#[test]
fn the_embedded_portal_passes_every_check() {
    let ran = Home::new().sandbox(&["doctor", "-o", "json"]).exits(0);
    for row in ran.json().as_array().unwrap() {
        let expected = if row["check"] == "tls" { "skipped" } else { "ok" };
        assert_eq!(row["status"], expected, "{row}");
    }
    let names: Vec<String> =
        ran.json().as_array().unwrap().iter().map(|row| row["check"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names[..7], ["config", "clock", "dns", "proxy", "tcp", "tls", "token"]);
    assert_eq!(names.len(), 7 + 8);
}

#[test]
fn without_a_portal_it_says_what_to_set_up_and_exits_3() {
    let ran = Home::new().run(&["doctor", "-o", "json"]).exits(3);
    let config = check(&ran, "config");
    assert_eq!(config["status"], "failed");
    assert!(config["hint"].as_str().unwrap().contains("config init"), "{config}");
}

#[test]
fn a_portal_that_is_down_exits_7_at_the_step_that_fails() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let ran = Home::of_portal(&format!("http://127.0.0.1:{port}")).run(&["doctor", "-o", "json"]).exits(7);
    assert_eq!(check(&ran, "dns")["status"], "ok");
    assert_eq!(check(&ran, "tcp")["status"], "failed");
    assert_eq!(check(&ran, "token")["status"], "skipped");
}

#[test]
fn a_clock_that_is_off_is_a_warning_with_the_seconds() {
    let portal = Portal::new(|_, stream| {
        let headers = [("date", "Mon, 23 Nov 2020 12:00:00 GMT"), ("content-type", "application/json")];
        respond(stream, "200 OK", &headers, "[]");
    });
    let ran = Home::of_portal(&portal.url).run(&["doctor", "-o", "json"]).exits(0);
    let clock = check(&ran, "clock");
    assert_eq!(clock["status"], "warning");
    assert!(clock["detail"].as_str().unwrap().contains("ahead of"), "{clock}");
}

#[test]
fn a_credential_that_is_refused_exits_3_and_an_api_that_is_missing_is_named_by_its_key() {
    let portal = Portal::always("401 Unauthorized", "application/json", "{}");
    let ran = Home::of_portal(&portal.url).run(&["doctor", "-o", "json"]).exits(3);
    assert_eq!(check(&ran, "token")["status"], "failed");

    let portal = Portal::new(|request, stream| {
        let status = if request.path.starts_with("/tmf-api/ChangeManagement") { "404 Not Found" } else { "200 OK" };
        respond(stream, status, &[("content-type", "application/json")], "[]");
    });
    let ran = Home::of_portal(&portal.url).run(&["doctor", "-o", "json"]).exits(0);
    let api = check(&ran, "api change_management");
    assert_eq!(api["status"], "warning");
    assert!(api["hint"].as_str().unwrap().contains("roots.change_management"), "{api}");
    assert!(!ran.stdout.contains("t0ken") && !ran.stderr.contains("t0ken"));
}
