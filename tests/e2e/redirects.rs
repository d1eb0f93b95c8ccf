//! A redirect to another host is not followed: neither a request nor a credential arrives there.

use super::support::{Home, Portal, respond};

const CANARY: &str = "c4nary-t0ken-0123456789";

/// The redirects that ask for the same request once more, and the one that browsers follow with a GET.
const STATUSES: [&str; 5] =
    ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"];

/// A portal that records what arrives and would take everything.
fn elsewhere() -> Portal {
    Portal::always("200 OK", "application/json", r#"{"id":"TT-1","status":"held","access_token":"x"}"#)
}

/// A portal that sends everybody elsewhere, with the path and query that were asked for.
fn redirecting(status: &'static str, to: &Portal) -> Portal {
    let to = to.url.clone();
    Portal::new(move |request, stream| {
        respond(stream, status, &[("location", &format!("{to}{}", request.path))], "");
    })
}

#[test]
fn a_redirect_of_a_read_or_a_write_takes_no_credential_to_another_host() {
    for status in STATUSES {
        let elsewhere = elsewhere();
        let portal = redirecting(status, &elsewhere);
        let mut home = Home::of_portal(&portal.url);
        home.set("LUMENCTL_TOKEN", CANARY);
        let read = home.run(&["ticket", "status", "TT-1", "-o", "json"]).exits(7);
        assert_eq!(read.error()["code"], "redirected", "{status}");
        // It may have been carried out before the portal sent us away, and the look-up is sent away, too.
        let write = home
            .run(&["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down", "-o", "json"])
            .exits(8);
        assert_eq!(write.error()["code"], "outcome_unknown", "{status}");
        home.run(&["api", "GET", "/a"]).exits(7);
        home.run(&["api", "POST", "/a", "-f", "b=c"]).exits(8);
        home.run(&["ticket", "download", "TT-1"]).exits(7);
        let asked = portal.requests();
        assert!(asked.iter().any(|request| request.method == "POST"), "{status}: {asked:?}");
        let bearer = format!("Bearer {CANARY}");
        assert!(asked.iter().all(|request| request.header("authorization") == Some(&bearer)), "{status}: {asked:?}");
        assert_eq!(elsewhere.requests().len(), 0, "{status}: {:?}", elsewhere.requests());
    }
}

#[test]
fn a_redirect_of_the_sign_in_takes_no_client_secret_to_another_host() {
    for status in STATUSES {
        let elsewhere = elsewhere();
        let portal = redirecting(status, &elsewhere);
        let mut home = Home::new();
        home.set("LUMENCTL_BASE_URL", &portal.url)
            .set("LUMENCTL_CLIENT_ID", "me")
            .set("LUMENCTL_CLIENT_SECRET", CANARY)
            .set("LUMENCTL_MAX_WAIT", "0s");
        let ran = home.run(&["ticket", "status", "TT-1", "-o", "json"]).exits(7);
        assert!(ran.error()["message"].as_str().unwrap().starts_with("sign-in failed"), "{status}: {}", ran.stderr);
        let asked = portal.requests();
        assert_eq!(asked.len(), 1, "{status}: {asked:?}");
        assert!(asked[0].header("authorization").unwrap().starts_with("Basic "), "{status}");
        assert_eq!(elsewhere.requests().len(), 0, "{status}: {:?}", elsewhere.requests());
    }
}

#[test]
fn a_redirect_within_the_portal_keeps_the_credential_and_ends() {
    let portal = Portal::new(|request, stream| match request.path.as_str() {
        "/moved/TT-1" => respond(stream, "200 OK", &[("content-type", "application/json")], r#"{"id":"TT-1"}"#),
        path if path.ends_with("/TT-1") => respond(stream, "308 There", &[("location", "/moved/TT-1")], ""),
        path => respond(stream, "307 Again", &[("location", path)], ""),
    });
    let home = Home::of_portal(&portal.url);
    home.run(&["ticket", "status", "TT-1"]).exits(0);
    assert!(portal.requests().iter().all(|request| request.header("authorization") == Some("Bearer t0ken")));
    let ran = home.run(&["ticket", "status", "TT-2", "-o", "json"]).exits(7);
    assert_eq!(ran.error()["code"], "redirected", "a portal that sends us round in circles: {}", ran.stderr);
}
