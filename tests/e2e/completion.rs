//! Completion at the prompt: what the program answers, and what real shells make of it.

use std::process::Command;
use std::time::{Duration, Instant};

use super::support::{Home, Portal, Ran};

/// What the program answers to a shell that takes candidates line by line.
fn asked(home: &Home, words: &[&str]) -> Ran {
    asked_by("fish", home, words)
}

fn asked_by(shell: &str, home: &Home, words: &[&str]) -> Ran {
    let mut command = home.command(&[&["--", "lumenctl"], words].concat());
    command.env("_CLAP_COMPLETE_INDEX", words.len().to_string());
    Ran::from(command.env("LUMENCTL_COMPLETE", shell).output().unwrap())
}

fn candidates(home: &Home, words: &[&str]) -> Vec<String> {
    let ran = asked(home, words).exits(0);
    assert_eq!(ran.stderr, "", "{words:?}");
    ran.stdout.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn commands_options_and_words_are_completed() {
    let home = Home::new();
    assert_eq!(candidates(&home, &["ti"]), ["ticket"]);
    assert_eq!(candidates(&home, &["ticket", "sta"]), ["status"]);
    assert!(candidates(&home, &["ticket", "open", "--sum"]).contains(&"--summary".to_owned()));
    assert_eq!(candidates(&home, &["ticket", "list", "--status", "pen"]), ["pending"]);
    assert_eq!(candidates(&home, &["contacts", "lookup", "B"]), ["BR"]);
}

#[test]
fn what_is_said_of_a_candidate_is_in_the_language_of_the_words() {
    let mut home = Home::new();
    home.set("LUMENCTL_LANG", "pt");
    assert_eq!(asked(&home, &["contacts", "lookup", "EC"]).exits(0).stdout.trim_end(), "EC\tEquador");
    let option = asked(&home, &["--tim"]).exits(0).stdout;
    assert!(option.starts_with("--timeout\tLimite de uma requisição"), "{option}");
    assert_eq!(candidates(&home, &["ticket", "list", "--status", "pen"]), ["pending"]);
    assert_eq!(candidates(&home, &["ticket", "sta"]), ["status"]);
}

#[test]
fn profiles_services_tickets_and_types_of_changes_are_completed() {
    let home = Home::new();
    home.profile("base_url = \"http://127.0.0.1:9\"\n");
    assert_eq!(candidates(&home, &["--profile", ""]), ["p"]);
    let services = candidates(&home, &["--sandbox", "service", "show", "BR-IPT-1"]);
    assert!(services.contains(&"BR-IPT-10001".to_owned()), "{services:?}");
    let tickets = candidates(&home, &["--sandbox", "ticket", "status", "TT-"]);
    assert!(!tickets.is_empty() && tickets.iter().all(|id| id.starts_with("TT-")), "{tickets:?}");
    let types = candidates(&home, &["--sandbox", "change", "submit", "--type", "bandwidth-u"]);
    assert_eq!(types, ["bandwidth-upgrade"]);
}

#[test]
fn what_is_known_is_kept_for_a_while_in_a_private_file() {
    let home = Home::new();
    let before = candidates(&home, &["--sandbox", "ticket", "status", "TT-"]);
    home.sandbox(&["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down"]).exits(0);
    assert_eq!(candidates(&home, &["--sandbox", "ticket", "status", "TT-"]), before, "asked again too early");
    let folder = home.path().join(".cache/lumenctl/completion");
    let file = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    std::fs::write(&file, "{broken").unwrap();
    assert_eq!(candidates(&home, &["--sandbox", "ticket", "status", "TT-"]).len(), before.len() + 1);
}

#[test]
fn a_silent_portal_keeps_nobody_waiting_and_nothing_is_said() {
    let portal = Portal::new(|_, _| std::thread::sleep(Duration::from_secs(8)));
    let home = Home::of_portal(&portal.url);
    let start = Instant::now();
    assert!(candidates(&home, &["ticket", "status", ""]).iter().all(|word| word.starts_with('-')));
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
    candidates(&home, &["ticket", "status", ""]);
    assert_eq!(portal.requests().len(), 1, "a portal that does not answer is not asked at each key");
}

#[test]
fn without_a_portal_there_is_nothing_to_offer_and_nothing_is_said() {
    let home = Home::new();
    assert!(candidates(&home, &["ticket", "status", "TT"]).is_empty());
    assert!(candidates(&home, &["--config", "/nowhere", "--profile", "x", "service", "show", "B"]).is_empty());
    assert!(candidates(&home, &["nonsense", "\u{1b}", "--what"]).is_empty());
}

#[cfg(unix)]
#[test]
fn no_program_is_run_for_a_word_until_a_command_has_signed_in_by_it() {
    use std::os::unix::fs::PermissionsExt;

    let mut home = Home::new();
    let _serving = home.serve(&[]);
    let program = home.path().join("secret");
    let secret = home.var("LUMENCTL_CLIENT_SECRET").to_owned();
    std::fs::write(&program, format!("#!/bin/sh\necho asked >> {}.log\necho {secret}\n", program.display())).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
    home.profile(&format!(
        "preset = \"sandbox\"\nbase_url = \"{}\"\ntoken_url = \"{}\"\nclient_id = \"{}\"\n\
         client_secret_command = [\"{}\"]\n",
        home.var("LUMENCTL_BASE_URL"),
        home.var("LUMENCTL_TOKEN_URL"),
        home.var("LUMENCTL_CLIENT_ID"),
        program.display()
    ));
    for name in ["LUMENCTL_BASE_URL", "LUMENCTL_TOKEN_URL", "LUMENCTL_CLIENT_ID", "LUMENCTL_CLIENT_SECRET"] {
        home.set(name, "");
    }
    let runs = || std::fs::read_to_string(home.path().join("secret.log")).unwrap_or_default().lines().count();
    assert!(candidates(&home, &["ticket", "status", "TT-"]).is_empty());
    assert_eq!(runs(), 0);
    home.run(&["ticket", "list"]).exits(0);
    assert_eq!(runs(), 1);
    // What was learnt without a token is forgotten after a minute; here at once.
    std::fs::remove_dir_all(home.path().join(".cache/lumenctl/completion")).unwrap();
    assert!(!candidates(&home, &["ticket", "status", "TT-"]).is_empty());
    assert_eq!(runs(), 1);
}

#[test]
fn what_a_shell_could_take_for_more_than_a_word_is_not_offered() {
    let portal = Portal::always(
        "200 OK",
        "application/json",
        r#"[{"id":"TT-1","status":"pending"},{"id":"$(touch x)","status":"pending"},{"id":"TT*","status":"pending"}]"#,
    );
    let home = Home::of_portal(&portal.url);
    assert_eq!(candidates(&home, &["ticket", "status", "TT"]), ["TT-1"]);
    assert!(!candidates(&home, &["ticket", "status", ""]).iter().any(|word| word.contains('$')));
}

#[test]
fn files_and_folders_are_completed_wherever_one_is_named() {
    let home = Home::new();
    std::fs::write(home.path().join("alarms.csv"), "").unwrap();
    std::fs::create_dir(home.path().join("alarms.d")).unwrap();
    for words in [
        &["ticket", "open", "--from", "al"][..],
        &["ticket", "open", "--description-file", "al"],
        &["ticket", "open", "--attach", "al"],
        &["ticket", "open", "--report", "al"],
        &["ticket", "open", "--journal", "al"],
        &["ticket", "attach", "TT-1", "al"],
        &["ticket", "attach", "TT-1", "alarms.csv", "al"],
        &["billing", "reference", "--eml", "al"],
        &["--config", "al"],
        &["ticket", "list", "--ca-file", "al"],
    ] {
        assert_eq!(candidates(&home, words), ["alarms.csv", "alarms.d/"], "{words:?}");
    }
    assert_eq!(candidates(&home, &["ticket", "download", "TT-1", "--to", "al"]), ["alarms.d/"]);
    assert_eq!(candidates(&home, &["man", "--dir", "al"]), ["alarms.d/"]);
    assert!(candidates(&home, &["ticket", "open", "--summary", "al"]).is_empty());
}

#[cfg(unix)]
#[test]
fn a_file_whose_name_is_no_plain_word_is_offered_where_the_shell_quotes_it() {
    let home = Home::new();
    for name in ["al arms.csv", "al$(touch x)", "al\nx", "alarmação.csv"] {
        std::fs::write(home.path().join(name), "").unwrap();
    }
    let words = ["ticket", "open", "--from", "al"];
    assert_eq!(candidates(&home, &words), ["al arms.csv", "al$(touch x)", "alarmação.csv"]);
    assert_eq!(asked_by("bash", &home, &words).exits(0).stdout, "alarmação.csv");
}

#[test]
fn codes_of_errors_and_topics_of_help_are_completed() {
    let home = Home::new();
    assert_eq!(candidates(&home, &["explain", "invalid_service"]), ["invalid_service_id"]);
    assert_eq!(candidates(&home, &["help", "exit"]), ["exit-codes"]);
    assert_eq!(candidates(&home, &["help", "tick"]), ["ticket"]);
    assert_eq!(candidates(&home, &["help", "ticket", "op"]), ["open"]);
    assert_eq!(candidates(&home, &["man", "change", "sub"]), ["submit"]);
    assert!(candidates(&home, &["man", "exit"]).is_empty());
    assert!(candidates(&home, &["help", "nonsense", "op"]).is_empty());
}

/// Runs a script in a shell with the program on its path; nothing, loudly, where the shell is not there.
fn in_shell(home: &Home, shell: &[&str], script: &str) -> Option<String> {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_lumenctl")).parent().unwrap();
    let mut command = Command::new(shell[0]);
    command.args(&shell[1..]).arg(script).env_clear().env("HOME", home.path()).current_dir(home.path());
    command.env("PATH", format!("{}:/usr/bin:/bin", program.display())).env("TERM", "dumb");
    let Ok(output) = command.output() else {
        assert!(std::env::var_os("LUMENCTL_REQUIRE_SHELLS").is_none(), "{} is not here", shell[0]);
        eprintln!("SKIPPED: there is no {} here", shell[0]);
        return None;
    };
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{}", shell[0]);
    Some(String::from_utf8(output.stdout).unwrap())
}

fn script(file: &str) -> String {
    format!("{}/completions/{file}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn bash_completes_tickets() {
    let home = Home::new();
    let words = "COMP_WORDS=(lumenctl --sandbox ticket status TT-); COMP_CWORD=4; COMP_TYPE=9";
    let call = "_clap_complete_lumenctl lumenctl TT- status 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"";
    let script = format!("source {}; {words}; {call}", script("lumenctl.bash"));
    let Some(answer) = in_shell(&home, &["bash", "--norc", "-c"], &script) else { return };
    assert!(answer.lines().count() > 1 && answer.lines().all(|line| line.starts_with("TT-")), "{answer}");
}

#[test]
fn fish_completes_tickets_with_what_they_are() {
    let home = Home::new();
    let script = format!("source {}; complete -C 'lumenctl --sandbox ticket status TT-'", script("lumenctl.fish"));
    let Some(answer) = in_shell(&home, &["fish", "--no-config", "-c"], &script) else { return };
    assert!(answer.lines().count() > 1, "{answer}");
    assert!(answer.lines().all(|line| line.starts_with("TT-") && line.contains('\t')), "{answer}");
}

#[test]
fn zsh_completes_tickets() {
    let home = Home::new();
    // The script's own function in a real zsh; what zsh does with the list needs a line editor.
    let stubs = "compdef() { :; }; _describe() { print -l -- ${(P)4} ${(P)3}; }";
    let words = "words=(lumenctl --sandbox ticket status TT-); CURRENT=5";
    let script = format!("{stubs}; source {}; {words}; _clap_dynamic_completer_lumenctl", script("_lumenctl"));
    let Some(answer) = in_shell(&home, &["zsh", "-f", "-c"], &script) else { return };
    let tickets = answer.lines().filter(|line| line.starts_with("TT-")).count();
    assert!(tickets > 1, "{answer}");
}

#[test]
fn zsh_completes_at_the_first_key_where_the_script_is_autoloaded() {
    let home = Home::new();
    let stubs = "compdef() { print registered; }; _describe() { print -l -- ${(P)4} ${(P)3}; }";
    let words = "words=(lumenctl ticket sta); CURRENT=3";
    let folder = std::path::Path::new(&script("_lumenctl")).parent().unwrap().display().to_string();
    let script = format!("{stubs}; fpath=({folder}); autoload -Uz _lumenctl; {words}; _lumenctl; _lumenctl");
    let Some(answer) = in_shell(&home, &["zsh", "-f", "-c"], &script) else { return };
    assert_eq!(answer.lines().filter(|line| line.starts_with("status")).count(), 2, "{answer}");
    assert!(!answer.contains("registered"), "{answer}");
}

#[test]
fn zsh_is_not_given_a_tilde_that_it_would_quote() {
    let home = Home::new();
    std::fs::write(home.path().join("alarms.csv"), "").unwrap();
    let stubs = "compdef() { :; }; compset() { [[ $2 == '\\~/' ]]; }; _describe() { print -l -- ${(P)4} ${(P)3}; }";
    let words = "words=(lumenctl ticket open --from '~/al'); CURRENT=5; PREFIX='~/al'";
    let script = format!("{stubs}; source {}; {words}; _clap_dynamic_completer_lumenctl", script("_lumenctl"));
    let Some(answer) = in_shell(&home, &["zsh", "-f", "-c"], &script) else { return };
    assert_eq!(answer.lines().filter(|line| line.contains("alarms")).collect::<Vec<_>>(), ["alarms.csv"]);
}
