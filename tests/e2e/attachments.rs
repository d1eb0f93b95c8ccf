//! Files on their way to the portal and back.

use serde_json::json;

use super::support::{Home, Portal, respond};

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];
const OPEN: [&str; 6] = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Down"];

/// The id of a new ticket on the embedded portal.
fn ticket(home: &Home, more: &[&str]) -> String {
    home.sandbox(&[&OPEN[..], &["-o", "plain"], more].concat()).exits(0).stdout.trim_end().to_owned()
}

#[test]
fn what_was_attached_comes_back_byte_for_byte() {
    let home = Home::new();
    let bytes: Vec<u8> = (0..300_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    std::fs::write(home.path().join("capture.bin"), &bytes).unwrap();
    std::fs::write(home.path().join("ação.txt"), "olá\n").unwrap();
    let id = ticket(&home, &["--attach", "capture.bin"]);
    let added = home.sandbox(&["ticket", "attach", &id, "ação.txt", "-o", "json"]).exits(0).json();
    assert_eq!(added["effect"], "updated");
    let types: Vec<_> = added["attachments"].as_array().unwrap().iter().map(|it| it["mimeType"].clone()).collect();
    assert_eq!(types, [json!("application/octet-stream"), json!("text/plain")]);

    std::fs::create_dir(home.path().join("out")).unwrap();
    let download = || home.sandbox(&["ticket", "download", &id, "--to", "out", "-o", "json"]);
    let rows = download().exits(0).json();
    assert_eq!(rows[0]["effect"], "created");
    assert_eq!(std::fs::read(home.path().join("out/capture.bin")).unwrap(), bytes);
    assert_eq!(std::fs::read(home.path().join("out/ação.txt")).unwrap(), "olá\n".as_bytes());
    assert_eq!(download().exits(0).json()[1]["effect"], "unchanged");

    // Attached once, however often the command runs.
    let again = home.sandbox(&["ticket", "attach", &id, "ação.txt", "capture.bin", "-o", "json"]).exits(0).json();
    assert_eq!((&again["effect"], again["attachments"].as_array().unwrap().len()), (&json!("unchanged"), 2));
}

#[test]
fn a_file_is_never_overwritten_and_a_link_is_not_followed() {
    let home = Home::new();
    std::fs::write(home.path().join("a.txt"), "mine").unwrap();
    std::fs::write(home.path().join("b.txt"), "other").unwrap();
    let id = ticket(&home, &["--attach", "a.txt", "--attach", "b.txt"]);
    std::fs::create_dir(home.path().join("out")).unwrap();
    std::fs::write(home.path().join("out/a.txt"), "precious").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(home.path().join("victim"), home.path().join("out/b.txt")).unwrap();
    let ran = home.sandbox(&["ticket", "download", &id, "--to", "out", "-o", "json"]);
    #[cfg(unix)]
    {
        let error = ran.exits(5).error();
        assert_eq!(error["details"][0]["code"], "already_exists", "{error}");
        assert!(!home.path().join("victim").exists());
    }
    assert_eq!(std::fs::read_to_string(home.path().join("out/a.txt")).unwrap(), "precious");
    let only = home.sandbox(&["ticket", "download", &id, "--attachment", "c.txt", "-o", "json"]).exits(4).error();
    assert_eq!(only["field"], "--attachment");
}

#[test]
fn the_portals_names_are_data_and_never_paths() {
    let long = "x".repeat(200) + &"é".repeat(100) + ".txt";
    let portal = Portal::new(move |request, stream| {
        if request.path.starts_with("/files/") {
            assert_eq!(request.header("authorization"), Some("Bearer t0ken"));
            return respond(stream, "200 OK", &[("content-type", "text/plain")], "from a url");
        }
        let ticket = json!({"id": "7", "status": "inProgress", "attachment": [
            {"id": "1", "name": "../../etc/passwd", "content": "b25l"},
            {"id": "2", "name": long, "content": "dHdv"},
            {"id": "3", "name": "via.txt", "url": "/files/3"},
            {"id": "4", "name": "evil.txt", "url": "http://198.51.100.7/latest/meta-data"},
            {"id": "5", "name": "broken.txt", "content": "%%%"},
        ]});
        respond(stream, "200 OK", &JSON, &ticket.to_string());
    });
    let home = Home::of_portal(&portal.url);
    std::fs::create_dir(home.path().join("out")).unwrap();
    let ran = home.run(&["ticket", "download", "7", "--to", "out", "-o", "json"]).exits(9);
    let rows = ran.json();
    assert_eq!(rows.as_array().unwrap().len(), 3, "{rows:#}");
    assert_eq!(std::fs::read(home.path().join("out/_.._etc_passwd")).unwrap(), b"one");
    assert_eq!(std::fs::read(home.path().join("out/via.txt")).unwrap(), b"from a url");
    assert!(ran.stderr.contains("saved as _.._etc_passwd"), "{}", ran.stderr);
    let error = ran.error();
    assert_eq!(error["details"].as_array().unwrap().len(), 2, "{error}");
    assert!(error.to_string().contains("not the portal's origin"), "{error}");
    assert_eq!(std::fs::read_dir(home.path().join("out")).unwrap().count(), 3, "nothing half done stays");
}

#[test]
fn bad_files_are_all_named_before_anything_is_sent() {
    let portal = Portal::always("500 No", "text/plain", "");
    let home = Home::of_portal(&portal.url);
    std::fs::create_dir(home.path().join("folder")).unwrap();
    let eleven = std::fs::File::create(home.path().join("eleven.bin")).unwrap();
    eleven.set_len(11 * 1024 * 1024).unwrap();
    let args = ["--attach", "eleven.bin", "--attach", "missing.txt", "--attach", "folder", "-o", "json"];
    let error = home.run(&[&OPEN[..], &args].concat()).exits(2).error();
    let codes: Vec<&str> = error["details"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["file_too_large", "unreadable_file", "unreadable_file"]);
    assert!(error["details"][0]["message"].as_str().unwrap().contains("10 MiB"), "{error}");
    assert_eq!(portal.requests().len(), 0);
}

#[test]
fn a_file_of_the_largest_size_is_sent_whole_and_leaves_nothing_behind() {
    let portal = Portal::new(|request, stream| {
        let body = request.json();
        let content = body["attachment"][0]["content"].as_str().unwrap();
        assert_eq!(content.len(), (10 * 1024 * 1024_usize).div_ceil(3) * 4);
        let made = json!({"id": "7", "status": "acknowledged", "externalIdentifier": body["externalIdentifier"]});
        respond(stream, "201 Created", &JSON, &made.to_string());
    });
    let home = Home::of_portal(&portal.url);
    std::fs::File::create(home.path().join("ten.bin")).unwrap().set_len(10 * 1024 * 1024).unwrap();
    home.run(&[&OPEN[..], &["--attach", "ten.bin"]].concat()).exits(0);
    let [request] = portal.requests().try_into().unwrap();
    assert!(request.header("content-length").is_some());
    let records = home.path().join(".local/state/lumenctl/unsettled");
    assert_eq!(std::fs::read_dir(records).unwrap().count(), 0, "what is settled leaves nothing behind");
}
