//! `api`: any request, with the profile's sign-in, and nothing that leaves the portal.

use std::io::Write;
use std::process::Stdio;

use serde_json::json;

use super::support::{Home, Portal, Ran, respond};

const TICKETS: &str = "/tmf-api/troubleTicket/v5/troubleTicket";
const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

#[test]
fn fields_are_the_query_of_a_get_and_the_json_body_of_anything_else() {
    let portal = Portal::always("200 OK", "application/json", "{}");
    let home = Home::of_portal(&portal.url);
    home.run(&["api", "GET", "/a?x=1", "-f", "b=c d", "-F", "n=2", "-H", "Accept-Language: pt"]).exits(0);
    home.run(&["api", "patch", "/a", "-f", "b[c]=1", "-F", "l[]=1", "-F", "l[]=true"]).exits(0);
    let requests = portal.requests();
    assert_eq!((requests[0].method.as_str(), requests[0].path.as_str()), ("GET", "/a?x=1&b=c+d&n=2"));
    assert_eq!(requests[0].header("authorization"), Some("Bearer t0ken"));
    assert_eq!(requests[0].header("accept-language"), Some("pt"));
    assert_eq!(requests[1].method, "PATCH");
    assert_eq!(requests[1].json(), json!({"b": {"c": "1"}, "l": [1, true]}));
    assert_eq!(requests[1].header("content-type"), Some("application/json"));
}

#[test]
fn input_is_the_body_as_it_is() {
    let portal = Portal::always("200 OK", "text/plain", "taken");
    let home = Home::of_portal(&portal.url);
    let mut child = home
        .command(&["api", "POST", "/a", "--input", "-", "-H", "Content-Type: text/csv"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"a,b\n1, 2").unwrap();
    assert_eq!(Ran::from(child.wait_with_output().unwrap()).exits(0).stdout, "taken");
    assert_eq!(portal.requests()[0].body, "a,b\n1, 2");
    assert_eq!(portal.requests()[0].header("content-type"), Some("text/csv"));
}

#[test]
fn every_path_header_and_option_that_is_refused_is_told_at_once_and_nothing_is_sent() {
    let portal = Portal::always("200 OK", "application/json", "{}");
    let home = Home::of_portal(&portal.url);
    for path in ["https://evil.example/", "//evil.example", "/\\evil.example", "/a/../b", "/%2e%2E/b", "/a/..%2fb", "a"]
    {
        assert_eq!(home.run(&["api", "GET", path, "-o", "json"]).exits(2).error()["code"], "invalid_path", "{path}");
    }
    let all = [
        "api",
        "TRACE",
        "..",
        "-f",
        "x",
        "-H",
        "Authorization: Bearer x",
        "-H",
        "host: evil.example",
        "-H",
        "Content-Length: 0",
        "-o",
        "json",
    ];
    assert_eq!(home.run(&all).exits(2).error()["details"].as_array().unwrap().len(), 6);
    for conflict in
        [&["GET", "/", "--input", "f"][..], &["POST", "/", "--paginate"], &["PUT", "/", "--input", "f", "-f", "a=b"]]
    {
        let ran = home.run(&[&["-o", "json", "api"], conflict].concat()).exits(2);
        assert_eq!(ran.error()["code"], "conflicting_options");
    }
    assert_eq!(portal.requests().len(), 0);
}

#[test]
fn a_body_goes_to_a_pipe_as_it_came_and_through_render_when_a_format_is_asked_for() {
    let body = "[ {\"id\":\"1\", \"n\":{}},\n {\"id\":\"2\"} ]";
    let portal = Portal::always("200 OK", "application/json", body);
    let home = Home::of_portal(&portal.url);
    let run = |more: &[&str]| home.run(&[&["api", "GET", "/a"], more].concat()).exits(0).stdout;
    assert_eq!(run(&[]), body);
    assert_eq!(run(&["-o", "ndjson"]), "{\"id\":\"1\",\"n\":{}}\n{\"id\":\"2\"}\n");
    assert_eq!(run(&["-o", "plain", "--columns", "id"]), "1\n2\n");
    assert!(run(&["-o", "table"]).starts_with("id"));
    assert_eq!(run(&["-o", "csv"]).lines().next(), Some("id,n"));
}

#[test]
fn the_headers_of_an_answer_are_printed_without_its_cookies() {
    let portal = Portal::new(|_, stream| {
        respond(stream, "201 Made", &[("location", "/a/1"), ("set-cookie", "session=c4nary")], "x");
    });
    let ran = Home::of_portal(&portal.url).run(&["api", "POST", "/a", "--include"]).exits(0);
    assert!(ran.stdout.starts_with("HTTP 201 Created\n"), "{}", ran.stdout);
    assert!(ran.stdout.contains("location: /a/1\n") && ran.stdout.contains("set-cookie: [redacted]\n"));
    assert!(ran.stdout.ends_with("\n\nx") && !ran.stdout.contains("c4nary"));
}

#[test]
fn pages_are_put_together_by_links_and_by_offsets() {
    let by_links = Portal::new(|request, stream| {
        let (next, page) = match request.path.as_str() {
            "/a" => ("</a?page=2>; rel=\"next\"", r#"[{"id":"1"},{"id":"2"}]"#),
            _ => ("</a>; rel=\"first\"", r#"[{"id":"3"}]"#),
        };
        respond(stream, "200 OK", &[("link", next)], page);
    });
    let by_offsets = Portal::new(|request, stream| {
        let page = match request.path.as_str() {
            "/a" => r#"[{"id":"1"},{"id":"2"}]"#,
            "/a?offset=2" => r#"[{"id":"2"},{"id":"3"}]"#,
            _ => "[]",
        };
        // The total lies.
        respond(stream, "200 OK", &[("x-total-count", "2")], page);
    });
    let not_paged = Portal::always("200 OK", "application/json", r#"[{"id":"1"},{"id":"2"},{"id":"3"}]"#);
    for (portal, requests) in [(by_links, 2), (by_offsets, 3), (not_paged, 2)] {
        let ran = Home::of_portal(&portal.url).run(&["api", "GET", "/a", "--paginate"]).exits(0);
        assert_eq!(ran.json(), json!([{"id": "1"}, {"id": "2"}, {"id": "3"}]));
        assert_eq!(portal.requests().len(), requests);
    }
    let home = Home::new();
    let ran = home.sandbox(&["api", "GET", TICKETS, "-f", "limit=5", "-f", "fields=id", "--paginate"]).exits(0);
    assert_eq!(ran.json().as_array().unwrap().len(), 14);
}

#[test]
fn a_next_page_at_another_origin_gets_no_credential() {
    let elsewhere = Portal::always("200 OK", "application/json", "[]");
    let link = format!("<{}/a>; rel=next", elsewhere.url);
    let portal = Portal::new(move |_, stream| respond(stream, "200 OK", &[("link", &link)], "[{\"id\":\"1\"}]"));
    let ran = Home::of_portal(&portal.url).run(&["api", "GET", "/a", "--paginate", "-o", "json"]).exits(7);
    assert!(ran.error()["message"].as_str().unwrap().contains("another origin"), "{}", ran.stderr);
    assert_eq!(elsewhere.requests().len(), 0);
}

#[test]
fn a_change_whose_answer_is_lost_is_sent_once_and_is_exit_8_and_a_read_is_exit_7() {
    let portal = Portal::new(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{");
    });
    let mut home = Home::of_portal(&portal.url);
    home.set("LUMENCTL_MAX_WAIT", "5s");
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        let before = portal.requests().len();
        let ran = home.run(&["api", method, "/a", "-o", "json"]).exits(8);
        assert_eq!(ran.error()["code"], "outcome_unknown");
        assert!(ran.error()["hint"].as_str().unwrap().contains("api GET '/a'"), "{}", ran.stderr);
        assert_eq!(portal.requests().len(), before + 1);
    }
    home.set("LUMENCTL_MAX_WAIT", "0s");
    home.run(&["api", "GET", "/a"]).exits(7);
}

#[test]
fn a_dry_run_shows_the_request_without_what_must_not_be_shown_and_needs_no_profile() {
    let ran = Home::new()
        .run(&["api", "POST", "/a", "-f", "b=c", "-H", "X-Api-Key: c4nary", "--dry-run", "-o", "json"])
        .exits(0);
    let request = &ran.json()["requests"][0];
    assert_eq!((request["url"].as_str(), &request["body"]), (Some("/a"), &json!({"b": "c"})));
    assert_eq!(request["headers"]["x-api-key"], "[redacted]");
    assert!(!ran.stdout.contains("c4nary"));
}

#[test]
fn what_a_portal_refuses_has_the_exit_code_that_it_has_elsewhere() {
    for (status, code) in [("401 No", 3), ("404 None", 4), ("409 Conflict", 5), ("422 No", 6), ("429 Later", 7)] {
        let portal = Portal::new(move |_, stream| respond(stream, status, &JSON, r#"{"reason":"because"}"#));
        let ran = Home::of_portal(&portal.url).run(&["api", "POST", "/a", "-o", "json"]).exits(code);
        assert!(ran.error()["message"].as_str().unwrap().contains("because"), "{status}");
    }
}

#[test]
fn what_a_portal_says_of_a_refusal_goes_to_stdout_in_its_own_form() {
    let body = "{ \"reason\": \"no\", \"own\": [1] }";
    let portal = Portal::new(move |_, stream| respond(stream, "422 No", &[("x-own", "1")], body));
    let ran = Home::of_portal(&portal.url).run(&["api", "POST", "/a", "--include"]).exits(6);
    assert!(ran.stdout.starts_with("HTTP 422 Unprocessable Entity\n") && ran.stdout.contains("x-own: 1\n"));
    assert!(ran.stdout.ends_with(body) && ran.stderr.starts_with("error: the portal answered 422: no"), "{ran:?}");
}

#[test]
fn a_body_is_cleaned_for_a_terminal() {
    let evil = "a\u{1b}]52;c;ZXZpbA==\u{7}b\u{9b}31mc\u{202e}d\0";
    for (media_type, body) in [("text/plain", evil.to_owned()), ("application/json", json!([{"x": evil}]).to_string())]
    {
        let portal = Portal::new(move |_, stream| respond(stream, "200 OK", &[("content-type", media_type)], &body));
        let Some(output) = Home::of_portal(&portal.url).on_a_terminal(&["api", "GET", "/a", "-i"], "") else { return };
        let shown = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(shown.contains("HTTP 200 OK"), "{shown:?}");
        assert!(!shown.contains(['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}', '\0']), "{shown:?}");
    }
}
