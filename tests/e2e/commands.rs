//! Config, contacts and the sandbox as commands.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use super::support::{Home, Portal, respond};

/// Ends a child as a terminal or a service manager would.
pub(super) fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args([name, &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

#[test]
fn a_profile_is_made_read_changed_and_used() {
    let portal = Portal::always("200 OK", "application/json", "[]");
    let mut home = Home::new();
    home.run(&["config", "init", "--base-url", &portal.url, "--client-id", "me", "--country", "br"]).exits(0);
    assert_eq!(home.run(&["config", "get", "country", "-o", "plain"]).exits(0).stdout.trim(), "BR");
    home.run(&["config", "set", "max_wait", "0s"]).exits(0);
    assert_eq!(home.run(&["config", "list", "-o", "json"]).exits(0).json()[0]["default"], true);
    let again = home.run(&["config", "init", "--base-url", &portal.url, "--client-id", "me", "-o", "json"]).exits(5);
    assert_eq!(again.error()["code"], "profile_exists");

    home.set("LUMENCTL_TOKEN", "t0ken");
    home.run(&["ticket", "list"]).exits(0);
    assert_eq!(portal.requests()[0].header("authorization"), Some("Bearer t0ken"));

    let explained = home.run(&["--timeout", "5s", "config", "explain", "-o", "json"]).exits(0).json();
    let source = |key: &str| {
        let row = explained.as_array().unwrap().iter().find(|row| row["key"] == key).unwrap();
        row["source"].as_str().unwrap().to_owned()
    };
    assert_eq!(source("timeout"), "--timeout");
    assert!(source("country").contains("default"), "{}", source("country"));
    assert!(!explained.to_string().contains("t0ken"));

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let file = home.path().join(".config/lumenctl/config.toml");
        assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn venezuelas_line_without_country_code_is_given_with_it() {
    let ran = Home::new().run(&["contacts", "lookup", "venezuela", "--team", "tsc", "-o", "json"]).exits(0);
    assert!(ran.stdout.contains("\"+582122049306\"") && !ran.stdout.contains("+2122049306"), "{}", ran.stdout);
}

#[test]
fn contacts_need_neither_home_nor_config_and_say_where_nothing_is_printed() {
    let ran = Home::new().run(&["contacts", "lookup", "cr", "--team", "office", "-o", "json"]).exits(0);
    assert_eq!(ran.stdout, "[]\n");
    assert!(ran.stderr.contains("no office phone for Costa Rica"), "{}", ran.stderr);
    let home = Home::new();
    let mut command = home.command(&["contacts", "lookup", "Brasil", "--team", "tsc"]);
    let output = command.env_remove("HOME").output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("+55 11 3957 2288"));
}

#[test]
fn a_served_sandbox_is_used_by_what_a_shell_evals_and_ends_with_sigterm() {
    let home = Home::new();
    let mut server = home
        .command(&["sandbox", "serve", "--port", "0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut exports = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut exports).unwrap();
    let line = format!("{exports} '{}' ticket list -o plain --columns id", env!("CARGO_BIN_EXE_lumenctl"));
    let output = Command::new("bash")
        .args(["-euc", &line])
        .env_clear()
        .env("HOME", home.path())
        .env("PATH", "/usr/bin:/bin")
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("TT-100001"), "{output:?}");

    signal(&server, "-TERM");
    assert_eq!(server.wait().unwrap().code(), Some(0));
    let mut said = String::new();
    server.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(!said.contains("error"), "{said}");
}

#[test]
fn a_second_sandbox_on_the_same_port_is_refused_with_the_way_out() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let ran = Home::new().run(&["sandbox", "serve", "--port", &port]).exits(2);
    assert!(ran.stderr.contains("is taken"), "{}", ran.stderr);
}

#[test]
fn ctrl_c_ends_a_wait_with_130_and_a_create_with_the_id_that_settles_it() {
    // A portal that takes its time.
    let portal = Portal::new(|request, stream| {
        std::thread::sleep(std::time::Duration::from_secs(5));
        let _ = request;
        respond(stream, "200 OK", &[], "{}");
    });
    let home = Home::of_portal(&portal.url);
    for (args, said) in [
        (&["ticket", "wait", "TT-1"][..], "interrupted"),
        (
            &["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Down", "--external-id", "job-7"][..],
            "--external-id job-7",
        ),
    ] {
        let asked = portal.requests().len();
        let mut child = home.command(args).stderr(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        while portal.requests().len() == asked {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        signal(&child, "-INT");
        assert_eq!(child.wait().unwrap().code(), Some(130));
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        assert!(stderr.contains(said), "{stderr}");
    }
}
