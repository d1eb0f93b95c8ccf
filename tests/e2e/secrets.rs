//! Secrets: whatever a portal does, and whatever is asked, not one byte of the credential comes out.

use std::collections::HashSet;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Output, Stdio};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::golden::commands;
use super::support::{Home, Portal, Request, respond};

/// So many bytes of a secret are no coincidence.
const WINDOW: usize = 6;

/// What a run must not show.
struct Canary {
    secret: String,
    token: String,
    windows: HashSet<Vec<u8>>,
}

impl Canary {
    /// Long, so that a message that is cut may end within it; `seed` makes the two different throughout.
    fn text(seed: u64) -> String {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from(b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789-_~."[(state >> 33) as usize % 36])
        };
        (0..240).map(|_| next()).collect()
    }

    fn new() -> Self {
        let (secret, token) = (Self::text(1), Self::text(2));
        let basic = BASE64_STANDARD.encode(format!("me:{}", secret.replace('~', "%7E")));
        let windows =
            [&secret, &token, &basic].into_iter().flat_map(|text| text.as_bytes().windows(WINDOW)).map(<[u8]>::to_vec);
        Self { windows: windows.collect(), secret, token }
    }

    #[track_caller]
    fn is_not_in(&self, what: &str, bytes: &[u8]) {
        if let Some(window) = bytes.windows(WINDOW).find(|window| self.windows.contains(*window)) {
            panic!("{} of a secret in {what}: {}", String::from_utf8_lossy(window), String::from_utf8_lossy(bytes));
        }
    }

    /// Looks into every file but the cached tokens, which are a part of the credential store.
    fn is_not_below(&self, what: &str, folder: &Path) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with(".cache/lumenctl/tokens") {
                    self.is_not_below(what, &path);
                }
            } else {
                self.is_not_in(&format!("{what}: {}", path.display()), &std::fs::read(&path).unwrap());
            }
        }
    }
}

/// What a portal does to every request but those for a token.
const FAILURES: [&str; 17] = [
    "refused",
    "tls",
    "401",
    "403",
    "404",
    "409",
    "422",
    "429",
    "500",
    "html",
    "header",
    "echo",
    "redirect",
    "redirected-token",
    "timeout",
    "cut off",
    "sign-in",
];

/// Everything that the request said of itself, in one line.
fn echo(request: &Request) -> String {
    request.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join(", ")
}

fn answer(failure: &str, token: &str, request: &Request, stream: &mut TcpStream) {
    let json = [("content-type", "application/json")];
    let said = echo(request);
    let credential = request.header("authorization").unwrap_or_default().to_owned();
    if request.path.contains("/oauth/") {
        match failure {
            "sign-in" => {
                let body = format!(r#"{{"error":"invalid_client","error_description":"you sent {said}"}}"#);
                respond(stream, "401 No", &json, &body);
            }
            "redirected-token" => {
                respond(stream, "307 There", &[("location", &format!("http://127.0.0.1:9/?{credential}"))], "");
            }
            _ => {
                let body = format!(r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":3600}}"#);
                respond(stream, "200 OK", &json, &body);
            }
        }
        return;
    }
    match failure {
        "html" => {
            let page = format!("<html><title>{credential}</title><body>{said}</body></html>");
            respond(stream, "200 OK", &[("content-type", "text/html")], &page);
        }
        "header" => {
            let headers = [("x-request-id", credential.as_str()), ("www-authenticate", &said), ("retry-after", "1")];
            respond(stream, "503 Busy", &headers, &said);
        }
        // A success that says it in every place that a command may print.
        "echo" => {
            let body = serde_json::json!({
                "id": credential, "name": credential, "description": said, "status": credential, "state": credential,
                "href": format!("{credential}/1"), "externalId": said, "userName": credential, "displayName": said,
            });
            let body = if request.method == "GET" && !request.path.contains("TT-1") {
                format!("[{body}]")
            } else {
                body.to_string()
            };
            respond(stream, "200 OK", &[("x-echo", &credential), ("etag", &format!("\"{credential}\""))], &body);
        }
        "redirect" => {
            let there = format!("http://127.0.0.1:9/?{}", credential.replace(' ', "+"));
            respond(stream, "302 There", &[("location", &there)], &said);
        }
        "timeout" => std::thread::sleep(std::time::Duration::from_millis(400)),
        "cut off" => {
            let _ = write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n{{\"id\":\"{said}");
        }
        status => {
            let body = serde_json::json!({
                "code": credential, "reason": said, "message": format!("{}{credential}", "x".repeat(300)),
                "propertyPath": credential, "error": {"message": said},
            });
            respond(stream, &format!("{status} {}", "Failed"), &json, &body.to_string());
        }
    }
}

/// The shortest line of each command that does something. What asks nobody is here as well: it may print settings.
fn line(command: &str) -> Option<Vec<String>> {
    let more = match command {
        "ticket open" => "--service-id BR-IPT-10001 --summary Down --external-id a-1",
        "ticket comment" => "TT-1 --text Hello",
        "ticket attach" => "TT-1 evidence.txt",
        "ticket download" | "ticket status" | "ticket sla" => "TT-1",
        "ticket close" | "ticket cancel" => "TT-1 --yes",
        "ticket reopen" => "TT-1 --reason Down --yes",
        "ticket wait" | "change wait" => "TT-1 --wait-timeout 100ms",
        "change submit" => {
            "--type static-route --site BR-IPT-10001 --no-window --country BR --description Route --external-id a-2"
        }
        "change status" | "maintenance show" | "billing status" | "order status" | "service show" | "user show" => {
            "TT-1"
        }
        "change cancel" => "TT-1 --reason Wrong --yes",
        "maintenance approve" => "TT-1 --yes",
        "maintenance decline" => "TT-1 --reason Closed --yes",
        "billing modify" => "--account BR-000123 --country BR --legal-name Exemplo --external-id a-3 --yes",
        "billing reference" => "--country BR --account BR-000123 --po 4500012345",
        "bulk show" | "bulk resume" | "bulk discard" => "0000",
        "service extend" => "BR-MPLS-10002 --until 2032-12-31 --external-id a-4 --yes",
        "user add" => {
            "--user-name rita@example.com --given-name Rita --family-name Gomes --email rita@example.com --role \
             ticketUser --external-id a-5 --yes"
        }
        "user modify" => "TT-1 --given-name Ana --yes",
        "user enable" | "user disable" => "TT-1 --yes",
        "contacts lookup" => "br",
        "contacts team" => "--account BR-000123",
        "contacts who" => "invoice --country br",
        "contacts export" => "br",
        "config init" => "--base-url https://portal.example --client-id me",
        "config get" | "config unset" => "country",
        "config set" => "country BR",
        "api" => "POST /a -f b=c --include",
        "completions" => "bash",
        "explain" => "usage",
        "auth login" => "--client-secret-stdin --storage file",
        // This one prints it, which is what it is for.
        "auth token" => return None,
        // It serves until it is told to end; what it does with a request is the sandbox's own credential.
        "sandbox serve" => return None,
        "ticket list"
        | "ticket reconcile"
        | "change types"
        | "change list"
        | "change reconcile"
        | "maintenance list"
        | "maintenance calendar"
        | "billing list"
        | "billing reconcile"
        | "bulk list"
        | "order list"
        | "service list"
        | "service reconcile"
        | "user list"
        | "user reconcile"
        | "contacts roles"
        | "auth logout"
        | "auth status"
        | "config path"
        | "config list"
        | "config explain"
        | "sandbox reset"
        | "sandbox path"
        | "doctor"
        | "man"
        | "schema"
        | "help" => "",
        other => panic!("how is '{other}' called? A new command has to be held to this test too"),
    };
    Some(command.split(' ').chain(more.split_whitespace()).map(str::to_owned).collect())
}

/// Whether a command asks the portal, so that it matters what the portal does.
fn asks(line: &[String]) -> bool {
    match line[0].as_str() {
        "config" | "completions" | "help" | "sandbox" | "bulk" | "explain" | "man" | "schema" => false,
        "contacts" => line[1] == "team",
        "billing" => line[1] != "reference",
        _ => true,
    }
}

/// A home with the canary in it: as a ready token, or as a client's secret.
fn home(url: &str, canary: &Canary, has_token: bool) -> Home {
    let mut home = Home::new();
    home.set("LUMENCTL_BASE_URL", url).set("LUMENCTL_MAX_WAIT", "0s").set("LUMENCTL_CLIENT_ID", "me");
    home.set("LUMENCTL_TIMEOUT", "150ms");
    match has_token {
        true => home.set("LUMENCTL_TOKEN", &canary.token),
        false => home.set("LUMENCTL_CLIENT_SECRET", &canary.secret),
    };
    std::fs::write(home.path().join("evidence.txt"), "nothing").unwrap();
    home
}

fn portal_that(failure: &'static str, token: &str) -> (String, Option<Portal>) {
    match failure {
        "refused" => {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            (format!("http://127.0.0.1:{port}"), None)
        }
        _ => {
            let token = token.to_owned();
            let portal = Portal::new(move |request, stream| answer(failure, &token, request, stream));
            let scheme = if failure == "tls" { "https" } else { "http" };
            (portal.url.replace("http", scheme), Some(portal))
        }
    }
}

#[test]
fn no_command_shows_a_byte_of_a_secret_whatever_the_portal_does() {
    const VERBOSITY: [&str; 4] = ["-q", "-vv", "-v", "--color=never"];
    const FORMATS: [&str; 6] = ["json", "table", "yaml", "plain", "csv", "ndjson"];
    let canary = Canary::new();
    let lines: Vec<Vec<String>> = commands(&Home::new()).iter().filter_map(|command| line(command)).collect();
    assert!(lines.len() > 50, "{} commands", lines.len());
    std::thread::scope(|scope| {
        for (at, failure) in FAILURES.into_iter().enumerate() {
            let (canary, lines) = (&canary, &lines);
            scope.spawn(move || {
                let (url, _portal) = portal_that(failure, &canary.token);
                for has_token in [true, false] {
                    // The two that only a sign-in shows.
                    if has_token && matches!(failure, "sign-in" | "redirected-token") {
                        continue;
                    }
                    let home = home(&url, canary, has_token);
                    for (number, line) in lines.iter().enumerate() {
                        // With a client's secret, every second command is enough; what asks nobody is run once.
                        if (!has_token && number % 2 == at % 2) || (!asks(line) && at > 0) {
                            continue;
                        }
                        // Where nothing says that it failed, these two look for what they sent for a minute.
                        if failure == "echo"
                            && matches!(
                                line[..line.len().min(2)].join(" ").as_str(),
                                "billing modify" | "billing reconcile"
                            )
                        {
                            continue;
                        }
                        let turn = number + at + usize::from(has_token);
                        let mut args = vec![VERBOSITY[turn % 4], "-o", FORMATS[turn % 6]];
                        args.extend(line.iter().map(String::as_str));
                        let Output { stdout, stderr, status } = home.command(&args).output().unwrap();
                        let what = format!("{failure}: {}", args.join(" "));
                        // A line that is refused before anything is sent would prove nothing.
                        let may_be_refused = ["auth", "bulk", "change"].contains(&line[0].as_str());
                        assert!(
                            status.code() != Some(2) || may_be_refused,
                            "{what}: {}",
                            String::from_utf8_lossy(&stderr)
                        );
                        canary.is_not_in(&format!("stdout of {what}"), &stdout);
                        canary.is_not_in(&format!("stderr of {what}"), &stderr);
                    }
                    canary.is_not_below(failure, home.path());
                }
            });
        }
    });
}

#[test]
fn a_list_and_a_request_by_hand_show_no_secret_in_any_format_and_at_any_verbosity() {
    let canary = Canary::new();
    for failure in ["echo", "html", "header", "422"] {
        let (url, _portal) = portal_that(failure, &canary.token);
        let home = home(&url, &canary, false);
        for verbosity in ["-q", "-v", "-vv"] {
            for format in ["table", "plain", "json", "ndjson", "yaml", "csv"] {
                for line in [&["ticket", "list"][..], &["api", "GET", "/a", "-i"]] {
                    let args = [&[verbosity, "-o", format], line].concat();
                    let output = home.command(&args).output().unwrap();
                    canary.is_not_in(&format!("{failure}: {args:?}"), &[output.stdout, output.stderr].concat());
                }
            }
        }
    }
}

#[test]
fn a_portal_that_repeats_the_credential_is_told_with_redacted_in_its_place() {
    let canary = Canary::new();
    let (url, _portal) = portal_that("422", &canary.token);
    let ran = home(&url, &canary, true).run(&["ticket", "status", "TT-1"]).exits(6);
    assert!(ran.stderr.contains("authorization: Bearer [redacted]"), "{}", ran.stderr);
    let (url, _portal) = portal_that("sign-in", &canary.token);
    let ran = home(&url, &canary, false).run(&["ticket", "status", "TT-1"]).exits(3);
    assert!(ran.stderr.contains("authorization: Basic [redacted]"), "{}", ran.stderr);
}

#[test]
fn vv_tells_the_headers_and_hides_those_that_sign_in() {
    let portal = Portal::new(|_, stream| respond(stream, "200 OK", &[("set-cookie", "a=c4nary"), ("x-b", "c")], "[]"));
    let ran = Home::of_portal(&portal.url).run(&["-vv", "api", "GET", "/a", "-H", "X-Api-Key: c4nary"]).exits(0);
    for line in ["> authorization: [redacted]", "> x-api-key: [redacted]", "< set-cookie: [redacted]", "< x-b: c"] {
        assert!(ran.stderr.lines().any(|told| told == line), "{line}: {}", ran.stderr);
    }
    assert!(!ran.stderr.contains("c4nary"));
    let ran = Home::of_portal(&portal.url).run(&["-v", "api", "GET", "/a"]).exits(0);
    assert!(!ran.stderr.contains("x-b") && ran.stderr.contains("> GET "), "{}", ran.stderr);
}

#[cfg(target_os = "linux")]
#[test]
fn a_process_that_holds_a_secret_leaves_no_core_dump_and_has_no_secret_in_its_arguments() {
    let canary = Canary::new();
    let portal = Portal::new(|_, _| std::thread::sleep(std::time::Duration::from_secs(5)));
    let mut home = home(&portal.url, &canary, true);
    home.set("LUMENCTL_TIMEOUT", "4s");
    let mut child = home.command(&["ticket", "list"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while portal.requests().is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let about = |file: &str| std::fs::read(format!("/proc/{}/{file}", child.id())).unwrap();
    canary.is_not_in("the command line", &about("cmdline"));
    let limits = String::from_utf8(about("limits")).unwrap();
    let core: Vec<&str> =
        limits.lines().find(|line| line.starts_with("Max core file size")).unwrap().split_whitespace().collect();
    assert_eq!(core[4..6], ["0", "0"], "{limits}");
    child.kill().unwrap();
    child.wait().unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_program_that_is_started_gets_no_secret_in_its_environment() {
    use std::os::unix::fs::PermissionsExt;
    let canary = Canary::new();
    let mut home = home("https://portal.example", &canary, true);
    home.set("LUMENCTL_CLIENT_SECRET", &canary.secret);
    let program = home.path().join("xdg-open");
    std::fs::write(&program, format!("#!/bin/sh\nenv > '{}/environment'\n", home.path().display())).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
    home.set("PATH", &format!("{}:/usr/bin:/bin", home.path().display()));
    let line = ["billing", "reference", "--country", "BR", "--account", "BR-000123", "--po", "1", "--open"];
    let Some(output) = home.on_a_terminal(&line, "y\n") else { return };
    let environment = std::fs::read(home.path().join("environment"));
    let environment = environment.unwrap_or_else(|error| panic!("{error}: {output:?}"));
    assert!(environment.windows(5).any(|window| window == b"HOME="));
    canary.is_not_in("the environment of the mail program", &environment);
}
