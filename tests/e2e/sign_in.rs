//! Signing in: what is stored where, for whom, and how often a token is asked for.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::support::{Home, Portal, Ran, Request, respond};

const SECRET: &str = "c4nary-s3cret";

/// A portal that gives tokens to whoever knows [`SECRET`], after a moment, and has no tickets.
fn portal(moment: Duration) -> Portal {
    Portal::new(move |request, stream| give(request, stream, moment))
}

fn give(request: &Request, stream: &mut TcpStream, moment: Duration) {
    let json = [("content-type", "application/json")];
    if request.path != "/oauth/v2/token" {
        return respond(stream, "200 OK", &json, "[]");
    }
    std::thread::sleep(moment);
    // `me:c4nary-s3cret`
    match request.header("authorization") == Some("Basic bWU6YzRuYXJ5LXMzY3JldA==") {
        true => respond(stream, "200 OK", &json, r#"{"access_token":"t0ken","token_type":"Bearer","expires_in":3600}"#),
        false => respond(stream, "401 Unauthorized", &json, r#"{"error":"invalid_client"}"#),
    }
}

/// A home whose profile is this portal, without any secret.
fn home(portal: &Portal) -> Home {
    let home = Home::new();
    home.profile(&format!("base_url = \"{}\"\nclient_id = \"me\"\nmax_wait = \"0s\"\n", portal.url));
    home
}

/// `auth login` with this on stdin.
fn login(home: &Home, stdin: &str, more: &[&str]) -> Ran {
    let args = [&["auth", "login", "--client-secret-stdin", "-o", "json"], more].concat();
    let mut command = home.command(&args);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    Ran::from(child.wait_with_output().unwrap())
}

fn status(home: &Home, code: i32) -> serde_json::Value {
    home.run(&["auth", "status", "-o", "json"]).exits(code).json()
}

fn token_requests(portal: &Portal) -> usize {
    portal.requests().iter().filter(|request| request.path == "/oauth/v2/token").count()
}

/// The file that ends so, below the home.
fn file_of(home: &Home, ending: &str) -> PathBuf {
    fn visit(folder: &Path, ending: &str) -> Option<PathBuf> {
        std::fs::read_dir(folder).ok()?.flatten().find_map(|entry| match entry.path() {
            path if path.is_dir() => visit(&path, ending),
            path => path.to_string_lossy().ends_with(ending).then_some(path),
        })
    }
    visit(home.path(), ending).unwrap_or_else(|| panic!("no file ends with {ending}"))
}

/// Login, status, use and logout in whatever store; what comes out never holds the secret.
fn signs_in_and_out(home: &Home, portal: &Portal, more: &[&str], storage: &str) {
    let row = login(home, &format!("{SECRET}\n"), more).exits(0).json();
    assert_eq!((&row["effect"], &row["storage"]), (&"created".into(), &storage.into()));

    let row = status(home, 0);
    assert_eq!(
        (&row["source"], &row["storage"], &row["signedIn"], &row["clientId"]),
        (&"login".into(), &storage.into(), &true.into(), &"me".into())
    );
    assert_eq!(row["origin"], portal.url.as_str());
    assert!(row["expiresAt"].as_str().unwrap().ends_with('Z'));

    assert_eq!(token_requests(portal), 1, "the token of the login is used");
    std::fs::remove_dir_all(home.path().join(".cache")).unwrap();
    let listed = home.run(&["ticket", "list", "-v"]).exits(0);
    assert_eq!(token_requests(portal), 2);
    assert!(!listed.stderr.contains(SECRET) && !listed.stderr.contains("t0ken"));
    assert_eq!(home.run(&["auth", "token"]).exits(0).stdout, "t0ken\n");

    let again = login(home, &format!("{SECRET}\r\n"), &[]).exits(0).json();
    assert_eq!((&again["effect"], &again["storage"]), (&"updated".into(), &storage.into()), "it remembers the store");

    assert_eq!(home.run(&["auth", "logout", "-o", "json"]).exits(0).json()["effect"], "updated");
    assert_eq!(home.run(&["auth", "logout", "-o", "json"]).exits(0).json()["effect"], "unchanged");
    assert_eq!(status(home, 3)["signedIn"], false);
    assert_eq!(home.run(&["ticket", "list", "-o", "json"]).exits(3).error()["code"], "not_authenticated");
}

#[test]
fn without_any_keyring_a_file_is_used_only_when_asked_for() {
    let portal = portal(Duration::ZERO);
    let home = home(&portal);
    signs_in_and_out(&home, &portal, &["--storage", "file"], "file");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_session_bus_the_kernel_keeps_the_secret() {
    let portal = portal(Duration::ZERO);
    let home = home(&portal);
    let probe = login(&home, "wrong", &["--storage", "keyutils"]).exits(3);
    if probe.error()["code"] != "sign_in_refused" {
        eprintln!("SKIPPED: this kernel keeps no keys for us: {}", probe.stderr);
        return;
    }
    assert_eq!(token_requests(&portal), 1);
    let portal = self::portal(Duration::ZERO);
    let home = self::home(&portal);
    signs_in_and_out(&home, &portal, &[], "keyutils");
}

/// A private session bus with an unlocked gnome-keyring on it. Both end with it.
struct Keyring(Child);

impl Keyring {
    /// Nothing, loudly, where the programs are not installed; a failure where they have to be.
    fn start(home: &mut Home) -> Option<Self> {
        let is_there = |program: &str| Path::new("/usr/bin").join(program).exists();
        if !is_there("dbus-daemon") || !is_there("gnome-keyring-daemon") {
            assert!(std::env::var_os("LUMENCTL_REQUIRE_KEYRING").is_none(), "gnome-keyring and dbus have to be here");
            eprintln!("SKIPPED: gnome-keyring-daemon or dbus-daemon is not installed");
            return None;
        }
        let run = home.path().join("run");
        std::fs::create_dir(&run).unwrap();
        home.set("XDG_RUNTIME_DIR", run.to_str().unwrap());
        let with_vars = |home: &Home, program: &str| {
            let mut command = Command::new(program);
            let plain = home.command(&[]);
            command.env_clear().envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
            command.stderr(Stdio::null()).stdout(Stdio::piped());
            command
        };
        let mut bus = with_vars(home, "dbus-daemon");
        let mut bus = bus.args(["--session", "--nofork", "--print-address"]).spawn().unwrap();
        let mut address = String::new();
        let mut stdout = std::io::BufReader::new(bus.stdout.take().unwrap());
        std::io::BufRead::read_line(&mut stdout, &mut address).unwrap();
        let keyring = Self(bus);
        home.set("DBUS_SESSION_BUS_ADDRESS", address.trim());
        // It goes into the background once it is ready, and ends with its bus.
        let mut daemon = with_vars(home, "gnome-keyring-daemon");
        let mut daemon = daemon.args(["--unlock", "--components=secrets"]).stdin(Stdio::piped()).spawn().unwrap();
        daemon.stdin.take().unwrap().write_all(b"password").unwrap();
        assert!(daemon.wait().unwrap().success());
        Some(keyring)
    }

    fn lock(&self, home: &Home) {
        let mut send = Command::new("dbus-send");
        send.args(["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"]);
        send.args(["org.freedesktop.Secret.Service.Lock", "array:objpath:/org/freedesktop/secrets/collection/login"]);
        send.env("DBUS_SESSION_BUS_ADDRESS", home.var("DBUS_SESSION_BUS_ADDRESS"));
        assert!(send.output().unwrap().status.success());
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_real_keyring_keeps_the_secret_and_a_locked_one_says_so() {
    let portal = portal(Duration::ZERO);
    let mut home = home(&portal);
    let Some(keyring) = Keyring::start(&mut home) else { return };
    signs_in_and_out(&home, &portal, &[], "keyring");

    login(&home, SECRET, &[]).exits(0);
    keyring.lock(&home);
    assert_eq!(home.run(&["ticket", "list"]).exits(0).code, 0, "with a token in the cache nothing is unlocked");
    std::fs::remove_dir_all(home.path().join(".cache")).unwrap();
    for args in
        [&["ticket", "list", "-o", "json"][..], &["auth", "status", "-o", "json"], &["auth", "logout", "-o", "json"]]
    {
        let error = home.run(args).exits(3).error();
        assert_eq!(error["code"], "keyring_locked", "{args:?}: {error}");
    }
    assert_eq!(login(&home, SECRET, &[]).exits(3).error()["code"], "keyring_locked");
}

#[cfg(unix)]
#[test]
fn a_keyring_that_hangs_is_given_up_after_three_seconds_and_not_touched_where_the_environment_decides() {
    let portal = portal(Duration::ZERO);
    let mut home = home(&portal);
    let bus = home.path().join("bus");
    let listener = std::os::unix::net::UnixListener::bind(&bus).unwrap();
    home.set("DBUS_SESSION_BUS_ADDRESS", &format!("unix:path={}", bus.display()));
    let calls = std::sync::Arc::new(AtomicUsize::new(0));
    let counted = std::sync::Arc::clone(&calls);
    std::thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            counted.fetch_add(1, Ordering::SeqCst);
            open.push(stream);
        }
    });

    for (variable, value) in [("LUMENCTL_TOKEN", "t0ken"), ("LUMENCTL_CLIENT_SECRET", SECRET)] {
        home.set(variable, value);
        home.run(&["ticket", "list"]).exits(0);
        assert_eq!(status(&home, 0)["source"], variable);
        home.set(variable, "");
    }
    assert_eq!(home.run(&["auth", "status", "-o", "json"]).exits(3).error()["code"], "not_authenticated");
    assert_eq!(calls.load(Ordering::SeqCst), 0, "nobody has asked for the keyring");

    let started = Instant::now();
    let before = token_requests(&portal);
    let error = login(&home, SECRET, &[]).exits(3).error();
    assert_eq!(error["code"], "keyring_silent");
    assert!(error["hint"].as_str().unwrap().contains("--storage file"));
    assert!((3..10).contains(&started.elapsed().as_secs()));
    assert_eq!(token_requests(&portal), before, "nobody signs in to keep nothing");
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

#[test]
fn what_cannot_be_a_secret_is_refused_before_anything_is_sent() {
    let portal = portal(Duration::ZERO);
    let home = home(&portal);
    let file = ["--storage", "file"];
    for stdin in ["", "\n", "one\ntwo\n", "contraseña"] {
        let error = login(&home, stdin, &file).exits(2).error();
        assert_eq!((&error["code"], &error["field"]), (&"invalid_secret".into(), &"--client-secret-stdin".into()));
    }
    login(&home, &"x".repeat(1_000_000), &file).exits(2);
    assert_eq!(home.run(&["auth", "login", "--storage", "file", "-o", "json"]).exits(2).error()["code"], "no_terminal");
    assert_eq!(
        home.run(&["auth", "login", "--storage", "cloud", "-o", "json"]).exits(2).error()["code"],
        "unknown_storage"
    );
    assert_eq!(
        home.run(&["auth", "login", "--sandbox", "-o", "json"]).exits(2).error()["code"],
        "sandbox_needs_no_sign_in"
    );
    assert_eq!(portal.requests().len(), 0);

    assert_eq!(login(&home, "wrong", &file).exits(3).error()["code"], "sign_in_refused");
    assert_eq!(status(&home, 3)["signedIn"], false, "what the portal does not take is not stored");
}

#[test]
fn a_secret_is_asked_for_on_a_terminal_and_not_shown() {
    let portal = portal(Duration::ZERO);
    let home = home(&portal);
    let line = format!("{} auth login --storage file", env!("CARGO_BIN_EXE_lumenctl"));
    let plain = home.command(&[]);
    let mut script = Command::new("script");
    script.args(["-qec", &line, "/dev/null"]).env_clear().current_dir(home.path());
    script.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let Ok(mut child) = script.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() else {
        eprintln!("SKIPPED: there is no `script` here to make a terminal");
        return;
    };
    let mut stdout = child.stdout.take().unwrap();
    let mut seen = Vec::new();
    let mut byte = [0];
    while !seen.ends_with(b"client secret of me at") {
        assert_eq!(stdout.read(&mut byte).unwrap(), 1, "{}", String::from_utf8_lossy(&seen));
        seen.push(byte[0]);
    }
    // The question stands there a moment before the terminal is quiet.
    std::thread::sleep(Duration::from_millis(500));
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(format!("{SECRET}\r").as_bytes()).unwrap();
    stdout.read_to_end(&mut seen).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(!String::from_utf8_lossy(&seen).contains(SECRET));
    assert_eq!(status(&home, 0)["signedIn"], true);
}

#[test]
fn a_stored_secret_goes_to_no_portal_but_its_own() {
    let (own, other) = (portal(Duration::ZERO), portal(Duration::ZERO));
    let mut home = home(&own);
    login(&home, SECRET, &["--storage", "file"]).exits(0);
    let refused = |home: &Home| {
        let error = home.run(&["ticket", "list", "-o", "json"]).exits(3).error();
        assert_eq!(error["code"], "credential_of_other_portal");
        assert!(error["message"].as_str().unwrap().contains(&own.url), "{error}");
    };
    home.set("LUMENCTL_BASE_URL", &other.url);
    refused(&home);
    home.set("LUMENCTL_BASE_URL", "").set("LUMENCTL_TOKEN_URL", &format!("{}/oauth/v2/token", other.url));
    refused(&home);
    home.set("LUMENCTL_TOKEN_URL", "");
    home.run(&["ticket", "list"]).exits(0);

    // Who edits the profile and the record beside it gets the secret sent elsewhere neither.
    home.profile(&format!("base_url = \"{}\"\nclient_id = \"me\"\n", other.url));
    refused(&home);
    let folder = home.path().join(".local/state/lumenctl/credentials");
    let record = std::fs::read_dir(&folder).unwrap().flatten().map(|entry| entry.path());
    let record = record.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "json")).unwrap();
    let text = std::fs::read_to_string(&record).unwrap().replace(&own.url, &other.url);
    std::fs::write(&record, text).unwrap();
    refused(&home);
    assert_eq!(other.requests().len(), 0);
}

#[cfg(unix)]
#[test]
fn a_secret_file_that_others_can_read_is_not_used() {
    use std::os::unix::fs::PermissionsExt;

    let portal = portal(Duration::ZERO);
    let home = home(&portal);
    login(&home, SECRET, &["--storage", "file"]).exits(0);
    let file = file_of(&home, ".secret");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    for mode in [0o644, 0o640, 0o604] {
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        let error = home.run(&["auth", "status", "-o", "json"]).exits(3).error();
        assert_eq!(error["code"], "credential_file_exposed");
        assert!(error["hint"].as_str().unwrap().contains("chmod 600"));
    }
}

#[test]
fn fifty_processes_ask_for_one_token() {
    let portal = portal(Duration::from_millis(300));
    let mut home = home(&portal);
    home.set("LUMENCTL_CLIENT_SECRET", SECRET);
    let all_at_once = || {
        let spawn = |_| home.command(&["auth", "token"]).stdout(Stdio::piped()).spawn().unwrap();
        let children: Vec<Child> = (0..50).map(spawn).collect();
        for child in children {
            assert_eq!(Ran::from(child.wait_with_output().unwrap()).exits(0).stdout, "t0ken\n");
        }
    };
    all_at_once();
    assert_eq!(token_requests(&portal), 1);

    let folder = home.path().join(".cache/lumenctl/tokens");
    let cached = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    let cached = cached.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "json")).unwrap();
    let mut text: serde_json::Value = serde_json::from_slice(&std::fs::read(&cached).unwrap()).unwrap();
    text["expires"] = "2020-01-01T00:00:00Z".into();
    std::fs::write(&cached, text.to_string()).unwrap();
    all_at_once();
    assert_eq!(token_requests(&portal), 2, "an expired token is fetched anew, once");
}

#[test]
fn a_process_that_is_killed_while_it_fetches_the_token_blocks_nobody() {
    let first = AtomicUsize::new(0);
    let portal = Portal::new(move |request, stream| {
        let is_first = first.fetch_add(1, Ordering::SeqCst) == 0;
        give(request, stream, Duration::from_secs(if is_first { 60 } else { 0 }));
    });
    let mut home = home(&portal);
    home.set("LUMENCTL_CLIENT_SECRET", SECRET);
    let mut holder = home.command(&["auth", "token"]).stdout(Stdio::null()).spawn().unwrap();
    while token_requests(&portal) == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    holder.kill().unwrap();
    holder.wait().unwrap();
    let started = Instant::now();
    home.run(&["auth", "token"]).exits(0);
    assert!(started.elapsed() < Duration::from_secs(8), "the lock went with its holder");
}

#[cfg(unix)]
#[test]
fn a_program_gives_the_secret_when_a_token_is_needed_and_to_the_profiles_own_portal_alone() {
    let portal = portal(Duration::ZERO);
    let mut home = Home::new();
    let base = format!("base_url = \"{}\"\nclient_id = \"me\"\ntimeout = \"2s\"\nmax_wait = \"0s\"\n", portal.url);
    let with = |home: &Home, command: &str| home.profile(&format!("{base}client_secret_command = {command}\n"));
    with(&home, &format!("[\"sh\", \"-c\", \"echo run >> runs; echo {SECRET}\"]"));
    home.run(&["ticket", "list"]).exits(0);
    home.run(&["ticket", "list"]).exits(0);
    let runs = std::fs::read_to_string(home.path().join("runs")).unwrap();
    assert_eq!(runs, "run\n", "the second command has a token in the cache");
    let row = status(&home, 0);
    assert_eq!((&row["source"], &row["storage"]), (&"client_secret_command".into(), &"command".into()));
    assert_eq!(login(&home, SECRET, &[]).exits(2).error()["code"], "client_secret_command_in_use");

    home.set("LUMENCTL_BASE_URL", "https://portal.invalid");
    let error = home.run(&["ticket", "list", "-o", "json"]).exits(3).error();
    assert_eq!(error["code"], "credential_of_other_portal");
    home.set("LUMENCTL_BASE_URL", "");
}

/// A home whose profile has this program for its client secret, and half a second of patience.
#[cfg(unix)]
fn home_with_program(url: &str, line: &[&str]) -> Home {
    let home = Home::new();
    home.profile(&format!(
        "base_url = \"{url}\"\nclient_id = \"me\"\ntimeout = \"500ms\"\nmax_wait = \"0s\"\nclient_secret_command = {}\n",
        serde_json::to_string(line).unwrap()
    ));
    home
}

#[cfg(unix)]
#[test]
fn what_a_program_prints_is_the_secret_without_the_line_break_and_no_shell_reads_its_arguments() {
    for (line, secret) in [
        (&["echo", "s3cret"][..], "s3cret"),
        (&["printf", "s3cret\\r\\n"], "s3cret"),
        (&["echo", "$HOME;`id`"], "$HOME;`id`"),
    ] {
        let portal = portal(Duration::ZERO);
        home_with_program(&portal.url, line).run(&["ticket", "list"]);
        let encoded: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        let expected = format!("Basic {}", BASE64_STANDARD.encode(format!("me:{encoded}")));
        assert_eq!(portal.requests()[0].header("authorization"), Some(expected.as_str()), "{line:?}");
    }
}

#[cfg(unix)]
#[test]
fn each_way_of_a_program_to_give_no_secret_says_which() {
    let portal = portal(Duration::ZERO);
    for (line, why) in [
        (&["no-such-program-here"][..], "is not there"),
        (&["bin/of-mine"], ".config/lumenctl/bin/of-mine is not there"),
        (&["sh", "-c", "exit 3"], "exit code 3"),
        (&["sh", "-c", "echo s3cret; exit 1"], "exit code 1"),
        (&["true"], "prints nothing"),
        (&["printf", "one\\ntwo\\n"], "no secret"),
        (&["head", "-c", "1000000", "/dev/zero"], "64 KiB"),
        (&["sleep", "60"], "did not end within 0.5 s"),
        // Its child keeps the output open.
        (&["sh", "-c", "sleep 5 2> /dev/null & echo s3cret; exec sleep 5"], "did not end within 0.5 s"),
    ] {
        let started = Instant::now();
        let error = home_with_program(&portal.url, line).run(&["ticket", "list", "-o", "json"]).exits(3).error();
        assert_eq!(error["code"], "client_secret_command_failed", "{line:?}");
        assert_eq!(error["field"], "client_secret_command", "{line:?}");
        assert!(error["message"].as_str().unwrap().contains(why), "{line:?}: {error}");
        assert!(!error["hint"].as_str().unwrap().is_empty(), "{error}");
        assert!(started.elapsed() < Duration::from_secs(5), "{line:?}");
    }
    assert!(portal.requests().is_empty());
}

#[cfg(unix)]
#[test]
fn a_program_that_we_start_does_not_inherit_our_secrets() {
    use std::os::unix::fs::PermissionsExt;

    let mut home = Home::new();
    let opener = home.path().join("xdg-open");
    let seen = home.path().join("seen");
    std::fs::write(&opener, format!("#!/bin/sh\nenv > '{}'\n", seen.display())).unwrap();
    std::fs::set_permissions(&opener, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", home.path().display());
    home.set("PATH", &path).set("LUMENCTL_TOKEN", SECRET).set("LUMENCTL_CLIENT_SECRET", SECRET);
    home.set("LUMENCTL_CLIENT_SECRET_FILE", SECRET);
    let args = ["billing", "reference", "--country", "BR", "--account", "BR-000123", "--po", "4500012345", "--open"];
    let Some(ended) = home.on_a_terminal(&args, "") else { return };
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
    let seen = std::fs::read_to_string(seen).unwrap();
    assert!(seen.contains("PATH=") && !seen.contains(SECRET), "{seen}");
}

#[test]
fn the_sandbox_needs_no_sign_in() {
    let row = Home::new().run(&["auth", "status", "--sandbox", "-o", "json"]).exits(0).json();
    assert_eq!((&row["source"], &row["signedIn"]), (&"sandbox".into(), &true.into()));
}
