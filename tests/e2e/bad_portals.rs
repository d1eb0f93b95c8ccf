//! Portals that fail, lie or attack: a clear error with its own exit code, nothing lost, nothing leaked.

use std::io::Write;
use std::net::TcpListener;

use super::support::{Home, Portal, Ran, respond};

fn list(portal: &Portal) -> Ran {
    Home::of_portal(&portal.url).run(&["ticket", "list", "-o", "json"])
}

#[test]
fn a_web_page_instead_of_json_is_exit_7_and_names_the_page() {
    let ran = list(&Portal::always("200 OK", "text/html", "<html><head><title>Log in</title></head></html>")).exits(7);
    assert_eq!(ran.error()["code"], "unreadable_answer");
    assert!(ran.error()["message"].as_str().unwrap().contains("Log in"));
}

#[test]
fn a_body_that_is_not_json_is_exit_7() {
    assert_eq!(
        list(&Portal::always("200 OK", "application/json", "{\"id\":")).exits(7).error()["code"],
        "unreadable_answer"
    );
    assert_eq!(list(&Portal::always("200 OK", "application/json", "{}")).exits(7).error()["code"], "unreadable_answer");
}

#[test]
fn an_answer_of_100_megabytes_is_cut_off() {
    let portal = Portal::new(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 104857600\r\n\r\n[");
        let megabyte = vec![b' '; 1 << 20];
        while stream.write_all(&megabyte).is_ok() {}
    });
    assert_eq!(list(&portal).exits(7).error()["code"], "answer_too_large");
}

#[test]
fn an_answer_without_end_is_cut_off_by_the_time_limit() {
    let portal = Portal::new(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
        while stream.write_all(b"1\r\n \r\n").is_ok() {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    });
    let ran = Home::of_portal(&portal.url).run(&["ticket", "list", "--timeout", "300ms", "-o", "json"]).exits(7);
    assert_eq!(ran.error()["code"], "no_answer");
}

#[test]
fn a_gzip_bomb_is_cut_off_at_the_decoded_size() {
    // 32 MiB of spaces, packed: the limit counts what comes out, not what comes in.
    let packed = {
        use std::process::{Command, Stdio};
        let mut python = Command::new("python3")
            .args(["-c", "import gzip,sys; sys.stdout.buffer.write(gzip.compress(b' ' * (32 << 20)))"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut packed = Vec::new();
        std::io::Read::read_to_end(&mut python.stdout.take().unwrap(), &mut packed).unwrap();
        python.wait().unwrap();
        packed
    };
    let portal = Portal::new(move |_, stream| {
        let _ = write!(stream, "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", packed.len());
        let _ = stream.write_all(&packed);
    });
    assert_eq!(list(&portal).exits(7).error()["code"], "answer_too_large");
}

#[test]
fn a_refused_connection_is_exit_7_and_prints_the_tscs_phone_of_the_profiles_country() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut home = Home::of_portal(&format!("http://127.0.0.1:{port}"));
    home.set("LUMENCTL_COUNTRY", "BR");
    let ran = home.run(&["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down"]).exits(7);
    assert!(ran.stderr.contains("0800 887 3333") && ran.stderr.contains("H21"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("0800 800 5383"), "the phones of other countries do not belong here: {}", ran.stderr);
    assert_eq!(home.run(&["ticket", "list", "-o", "json"]).exits(7).error()["code"], "no_connection");
}

#[test]
fn each_http_status_has_its_exit_code() {
    for (status, code) in [
        ("400 Bad Request", 6),
        ("401 Unauthorized", 3),
        ("403 Forbidden", 3),
        ("404 Not Found", 4),
        ("409 Conflict", 5),
        ("418 Teapot", 6),
        ("422 Unprocessable", 6),
        ("429 Too Many", 7),
        ("500 Oops", 7),
        ("503 Busy", 7),
    ] {
        let portal = Portal::always(status, "application/json", r#"{"code":"X1","reason":"because"}"#);
        let ran = Home::of_portal(&portal.url).run(&["ticket", "status", "TT-1", "-o", "json"]).exits(code);
        assert!(ran.error()["message"].as_str().unwrap().contains("because"), "{status}");
    }
}

#[test]
fn a_redirect_to_another_origin_gets_no_credential() {
    let elsewhere = Portal::always("200 OK", "application/json", "[]");
    let target = elsewhere.url.clone();
    let portal = Portal::new(move |_, stream| respond(stream, "307 There", &[("location", &target)], ""));
    assert_eq!(list(&portal).exits(7).error()["code"], "redirected");
    assert_eq!(elsewhere.requests().len(), 0);
}

#[test]
fn escape_sequences_of_a_portal_reach_no_terminal() {
    let evil = r#"[{"id":"1","status":"pending","name":"a\u001b]52;c;ZXZpbA==\u0007b\u009b31mc\u202ed"}]"#;
    let portal = Portal::always("200 OK", "application/json", evil);
    for format in ["table", "plain", "csv", "json", "ndjson", "yaml"] {
        let ran = Home::of_portal(&portal.url).run(&["ticket", "list", "-o", format]).exits(0);
        for bad in ['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}'] {
            assert!(!ran.stdout.contains(bad), "{format}: {:?}", ran.stdout);
        }
    }
    let refusal = "{\"reason\":\"\\u001b[2J\\u009b31mgone\"}";
    let ran = Home::of_portal(&Portal::always("400 Bad", "application/json", refusal).url).run(&["ticket", "list"]);
    assert!(!ran.exits(6).stderr.contains(['\u{1b}', '\u{9b}']));
}

#[test]
fn a_portal_that_repeats_its_page_for_ever_ends_the_list() {
    let portal =
        Portal::always("200 OK", "application/json", r#"[{"id":"1","status":"held"},{"id":"2","status":"held"}]"#);
    assert_eq!(list(&portal).exits(0).json().as_array().unwrap().len(), 2);
    assert_eq!(portal.requests().len(), 2);
}

/// The offset that a list is asked for.
fn offset(path: &str) -> usize {
    path.split("offset=").nth(1).and_then(|rest| rest.split('&').next()?.parse().ok()).unwrap()
}

#[test]
fn a_portal_that_begins_again_after_its_last_page_ends_the_list() {
    for pages in [2, 3, 8] {
        let portal = Portal::new(move |request, stream| {
            let page = offset(&request.path) / 2 % pages;
            let body = format!(r#"[{{"id":"{page}a","status":"held"}},{{"id":"{page}b","status":"held"}}]"#);
            respond(stream, "200 OK", &[("content-type", "application/json")], &body);
        });
        assert_eq!(list(&portal).exits(0).json().as_array().unwrap().len(), 2 * pages);
        assert_eq!(portal.requests().len(), pages + 1);
    }
}

#[test]
fn a_thing_that_moves_to_the_next_page_is_told_once() {
    let portal = Portal::new(|request, stream| {
        let page = match offset(&request.path) {
            0 => r#"[{"id":"3","status":"held"},{"id":"2","status":"held"}]"#,
            2 => r#"[{"id":"2","status":"held"},{"id":"1","status":"held"}]"#,
            _ => "[]",
        };
        respond(stream, "200 OK", &[("content-type", "application/json")], page);
    });
    let ids: Vec<String> =
        list(&portal).exits(0).json().as_array().unwrap().iter().map(|it| it["id"].to_string()).collect();
    assert_eq!(ids, ["\"3\"", "\"2\"", "\"1\""]);
}

#[test]
fn a_total_that_lies_costs_no_row() {
    let portal = Portal::new(|request, stream| {
        let page = if request.path.contains("offset=0&") { r#"[{"id":"1","status":"held"}]"# } else { "[]" };
        let page = if request.path.contains("offset=1&") { r#"[{"id":"2","status":"held"}]"# } else { page };
        respond(stream, "206 Partial", &[("content-type", "application/json"), ("x-total-count", "1")], page);
    });
    assert_eq!(list(&portal).exits(0).json().as_array().unwrap().len(), 2);
}

#[test]
fn sign_in_that_is_refused_is_exit_3_and_shows_no_secret() {
    let portal =
        Portal::always("401 No", "application/json", r#"{"error":"invalid_client","error_description":"unknown"}"#);
    let mut home = Home::new();
    home.set("LUMENCTL_BASE_URL", &portal.url)
        .set("LUMENCTL_CLIENT_ID", "me")
        .set("LUMENCTL_CLIENT_SECRET", "c4nary-s3cret")
        .set("LUMENCTL_MAX_WAIT", "0s");
    let ran = home.run(&["-v", "ticket", "list", "-o", "json"]).exits(3);
    assert_eq!(ran.error()["code"], "sign_in_refused");
    assert!(!ran.stderr.contains("c4nary-s3cret"));
}

#[test]
fn a_token_endpoint_that_is_down_leaves_no_doubt_that_nothing_was_filed() {
    let portal = Portal::always("503 Busy", "text/html", "<title>busy</title>");
    let mut home = Home::new();
    home.set("LUMENCTL_BASE_URL", &portal.url)
        .set("LUMENCTL_CLIENT_ID", "me")
        .set("LUMENCTL_CLIENT_SECRET", "s")
        .set("LUMENCTL_MAX_WAIT", "0s");
    let ran = home.run(&["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Down", "-o", "json"]).exits(7);
    assert!(ran.error()["message"].as_str().unwrap().starts_with("sign-in failed"), "{}", ran.stderr);
    assert!(portal.requests().iter().all(|request| request.path == "/oauth/v2/token"));
}

#[test]
fn a_token_is_cached_privately_and_a_stale_one_is_renewed_once() {
    use std::sync::atomic::{AtomicU32, Ordering};
    let tokens = AtomicU32::new(0);
    let portal = Portal::new(move |request, stream| {
        let json = [("content-type", "application/json")];
        if request.path == "/oauth/v2/token" {
            let number = tokens.fetch_add(1, Ordering::SeqCst) + 1;
            let token = format!(r#"{{"access_token":"c4nary-{number}","token_type":"Bearer","expires_in":3600}}"#);
            respond(stream, "200 OK", &json, &token);
        } else if request.header("authorization") == Some("Bearer c4nary-1") && request.path.contains("stale") {
            respond(stream, "401 Stale", &json, "{}");
        } else {
            let id = request.path.rsplit('/').next().unwrap();
            respond(stream, "200 OK", &json, &format!(r#"{{"id":"{id}","status":"held"}}"#));
        }
    });
    let mut home = Home::new();
    home.set("LUMENCTL_BASE_URL", &portal.url).set("LUMENCTL_CLIENT_ID", "me").set("LUMENCTL_CLIENT_SECRET", "s");
    let sign_ins = || portal.requests().iter().filter(|request| request.method == "POST").count();
    home.run(&["ticket", "status", "fresh"]).exits(0);
    home.run(&["ticket", "status", "fresh"]).exits(0);
    assert_eq!(sign_ins(), 1);
    home.run(&["ticket", "status", "stale"]).exits(0);
    assert_eq!(sign_ins(), 2);

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let folder = home.path().join(".cache/lumenctl/tokens");
        assert_eq!(std::fs::metadata(&folder).unwrap().permissions().mode() & 0o777, 0o700);
        for file in std::fs::read_dir(folder).unwrap() {
            assert_eq!(file.unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
