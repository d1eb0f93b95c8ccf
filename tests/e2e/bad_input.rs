//! Wrong input: one clear error that names all problems, before anything is sent.

use super::support::{Home, Portal};

#[test]
fn all_problems_of_a_line_are_named_together_and_nothing_is_sent() {
    let portal = Portal::always("500 No", "text/plain", "");
    let home = Home::of_portal(&portal.url);
    let error = home
        .run(&[
            "ticket",
            "open",
            "--service-id",
            "BR\u{2013}10001",
            "--severity",
            "huge",
            "--external-id",
            "a b",
            "--columns",
            "id,nmae",
            "--timeout",
            "soon",
            "--contact-email",
            "foo",
            "--contact-phone",
            "abc",
            "-o",
            "json",
        ])
        .exits(2)
        .error();
    let details = error["details"].as_array().unwrap();
    let codes: Vec<&str> = details.iter().map(|detail| detail["code"].as_str().unwrap()).collect();
    for code in [
        "invalid_service_id",
        "missing_option",
        "invalid_severity",
        "invalid_external_id",
        "unknown_column",
        "invalid_duration",
        "invalid_email",
        "invalid_phone",
    ] {
        assert!(codes.contains(&code), "{code} is not in {codes:?}");
    }
    let service_id = details.iter().find(|detail| detail["code"] == "invalid_service_id").unwrap();
    assert_eq!((&service_id["rule"], &service_id["field"]), (&"H5".into(), &"--service-id".into()));
    assert!(service_id["message"].as_str().unwrap().contains("U+2013"));
    assert_eq!(portal.requests().len(), 0);
}

#[test]
fn a_bad_service_id_is_exit_2_with_its_rule_in_text_and_in_json() {
    let home = Home::new();
    let args = ["--sandbox", "ticket", "open", "--service-id", "nope", "--summary", "x"];
    let text = home.run(&args).exits(2);
    assert!(text.stderr.starts_with("error: ") && text.stderr.contains("H5"), "{}", text.stderr);
    assert_eq!(text.stdout, "");
    let error = home.run(&[&args[..], &["-o", "json"]].concat()).exits(2).error();
    assert_eq!((&error["code"], &error["exitCode"]), (&"invalid_service_id".into(), &2.into()));
}

#[test]
fn an_unknown_country_column_format_or_option_is_exit_2_with_the_way_out() {
    let home = Home::new();
    let hint = |args: &[&str]| {
        let error = home.run(&[args, &["-o", "json"]].concat()).exits(2).error();
        error["hint"].as_str().unwrap_or_default().to_owned()
    };
    assert!(hint(&["contacts", "lookup", "venezula"]).contains("Venezuela"));
    assert!(hint(&["contacts", "lookup", "--columns", "contry"]).contains("country"));
    assert!(hint(&["ticket", "open", "--sumary", "x"]).contains("--summary"));
    let format = home.run(&["contacts", "lookup", "-o", "xml"]).exits(2);
    assert!(format.stderr.contains("table, plain, json"), "{}", format.stderr);
}

#[test]
fn without_profile_and_sandbox_a_command_exits_3_and_says_what_to_run() {
    let ran = Home::new().run(&["ticket", "list"]).exits(3);
    assert!(ran.stderr.contains("lumenctl config init") && ran.stderr.contains("--sandbox"), "{}", ran.stderr);
}

#[test]
fn without_a_credential_a_command_exits_3_and_names_the_variables() {
    let mut home = Home::new();
    home.set("LUMENCTL_BASE_URL", "https://portal.example");
    let ran = home.run(&["ticket", "list"]).exits(3);
    assert!(ran.stderr.contains("LUMENCTL_CLIENT_SECRET") && ran.stderr.contains("LUMENCTL_TOKEN"), "{}", ran.stderr);
}

#[test]
fn a_malformed_config_file_is_exit_2_with_its_place_and_contacts_work_all_the_same() {
    let mut home = Home::new();
    let file = home.path().join("bad.toml");
    std::fs::write(&file, "default_profile = \"x\"\n[profiles.x\n").unwrap();
    home.set("LUMENCTL_CONFIG", file.to_str().unwrap());
    let ran = home.run(&["ticket", "list"]).exits(2);
    assert!(ran.stderr.contains("bad.toml:2"), "{}", ran.stderr);
    assert!(home.run(&["contacts", "lookup", "br", "--team", "tsc"]).exits(0).stdout.contains("0800 887 3333"));
}

#[test]
fn an_unknown_service_id_is_refused_by_the_sandbox_as_by_a_real_portal() {
    let home = Home::new();
    let error = home
        .sandbox(&["ticket", "open", "--service-id", "XX-IPT-99999", "--summary", "Link down", "-o", "json"])
        .exits(6)
        .error();
    assert_eq!(error["code"], "rejected");
    assert!(error["message"].as_str().unwrap().contains("XX-IPT-99999"), "{error}");
}

#[test]
fn an_id_with_dots_or_spaces_never_becomes_another_path() {
    let portal = Portal::always("200 OK", "application/json", "[]");
    let home = Home::of_portal(&portal.url);
    for id in ["..", ".", "a b", ""] {
        home.run(&["ticket", "status", id]).exits(2);
    }
    assert_eq!(portal.requests().len(), 0);
    home.run(&["ticket", "status", "../../users?x=1#y"]).exits(7);
    assert_eq!(portal.requests()[0].path, "/tmf-api/troubleTicket/v5/troubleTicket/..%2F..%2Fusers%3Fx=1%23y");
}

#[test]
fn the_exit_codes_have_a_page() {
    let page = Home::new().run(&["help", "exit-codes"]).exits(0).stdout;
    for kind in lumenctl::error::Kind::ALL {
        let (code, name) = (kind.exit_code().to_string(), kind.code());
        let row = page.lines().find(|line| line.split_whitespace().nth(1) == Some(name));
        assert!(row.is_some_and(|row| row.starts_with(&code)), "{name}\n{page}");
    }
}

#[test]
fn a_full_disk_under_stdout_is_an_error_and_not_silence() {
    if !std::path::Path::new("/dev/full").exists() {
        return;
    }
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let home = Home::new();
    let output = home.command(&["contacts", "lookup"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: "));
}
