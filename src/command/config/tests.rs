//! The verbs of `config` on a file in a folder of their own.

use std::path::{Path, PathBuf};

use clap::Parser;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::Command;
use crate::Env;
use crate::command::{Context, Verb};
use crate::error::{Error, Problems};
use crate::render::Format;
use crate::render::{Outcome, Output};
use crate::settings::Flags;
use crate::ui::{Color, Ui};

#[derive(clap::Parser)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

fn go<'a, V: Verb>(verb: V, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
    let mut problems = Problems::default();
    let request = verb.into_request(cx, &mut problems);
    problems.into_result()?;
    V::run(request.expect("no problem, so a request"), cx)
}

struct Home(tempfile::TempDir);

impl Home {
    fn new(config: &str) -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        if !config.is_empty() {
            std::fs::create_dir_all(home.config().parent().unwrap()).unwrap();
            std::fs::write(home.config(), config).unwrap();
        }
        home
    }

    fn config(&self) -> PathBuf {
        self.0.path().join(".config/lumenctl/config.toml")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.config()).unwrap()
    }

    fn run_with(&self, flags: &Flags, words: &[&str]) -> Result<Value, Error> {
        let env = Env::fake(&[("HOME", self.0.path().to_str().unwrap())], Timestamp::UNIX_EPOCH);
        let ui = Ui::new(&env, true, false, Color::Never, Format::Plain);
        let cx = Context::new(&env, flags, &ui, crate::cli::tree);
        let outcome = match Line::parse_from(["config"].iter().chain(words)).command {
            Command::Init(args) => go(args, &cx),
            Command::Path(args) => go(args, &cx),
            Command::List(args) => go(args, &cx),
            Command::Get(args) => go(args, &cx),
            Command::Set(args) => go(args, &cx),
            Command::Unset(args) => go(args, &cx),
            Command::Explain(args) => go(args, &cx),
        };
        Ok(match outcome?.output {
            Output::One(value) => value,
            Output::List(values) => Value::from(values),
            _ => Value::Null,
        })
    }

    fn run(&self, words: &[&str]) -> Result<Value, Error> {
        self.run_with(&Flags::default(), words)
    }
}

fn named(profile: &str) -> Flags {
    Flags { profile: Some(profile.into()), ..Flags::default() }
}

const TMF: [&str; 5] = ["init", "--base-url", "https://portal.example/", "--client-id", "me"];

#[test]
fn init_makes_the_file_and_the_first_profile_is_the_default() {
    let home = Home::new("");
    let made = home.run(&[&TMF[..], &["--country", "brasil"]].concat()).unwrap();
    assert_eq!(
        (&made["effect"], &made["profile"], &made["default"]),
        (&json!("created"), &json!("default"), &json!(true))
    );
    assert_eq!(
        home.text(),
        "default_profile = \"default\"\n\n[profiles.default]\npreset = \"tmf\"\nbase_url = \"https://portal.example\"\n\
         client_id = \"me\"\ncountry = \"BR\"\n"
    );
    let second = home.run_with(&named("test"), &["init", "--preset", "sandbox"]).unwrap();
    assert_eq!(second["default"], json!(false));
    assert_eq!(
        home.run(&["list"]).unwrap(),
        json!([
            { "name": "default", "preset": "tmf", "baseUrl": "https://portal.example", "country": "BR", "default": true },
            { "name": "test", "preset": "sandbox", "baseUrl": null, "country": null, "default": false },
        ])
    );
}

#[cfg(unix)]
#[test]
fn the_file_and_its_folder_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new("");
    home.run(&TMF).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&home.config()), mode(home.config().parent().unwrap())), (0o600, 0o700));
}

#[test]
fn init_does_not_touch_a_profile_that_exists_unless_forced() {
    let home =
        Home::new("# mine\ndefault_profile = \"default\"\n[profiles.default]\nscope = \"x\"\n[profiles.other] # o\n");
    let error = home.run(&TMF).unwrap_err();
    assert_eq!((error.code, error.kind.exit_code()), ("profile_exists", 5));
    assert!(home.text().contains("scope"));
    let made = home.run(&[&TMF[..], &["--force"]].concat()).unwrap();
    assert_eq!(made["effect"], "updated");
    let text = home.text();
    assert!(!text.contains("scope") && text.contains("# mine") && text.contains("[profiles.other] # o"), "{text}");
}

#[test]
fn init_lists_all_that_is_missing_and_wrong_at_once_and_writes_nothing() {
    let home = Home::new("");
    let fields = |error: Error| -> Vec<String> { error.details.into_iter().map(|problem| problem.field).collect() };
    let error = home.run(&["init"]).unwrap_err();
    assert_eq!(error.kind.exit_code(), 2);
    assert_eq!(fields(error), ["--base-url", "--client-id"]);
    assert_eq!(fields(home.run(&["init", "--preset", "lumen"]).unwrap_err()), ["--client-id", "--root"]);
    let wrong = [
        "init",
        "--base-url",
        "http://x.example",
        "--country",
        "JP",
        "--root",
        "tickets=/x",
        "--root",
        "scim",
        "--token-url",
        "x",
    ];
    let found = fields(home.run_with(&named("a b"), &wrong).unwrap_err());
    assert_eq!(found, ["--profile", "--client-id", "--base-url", "--token-url", "--country", "--root", "--root"]);
    assert_eq!(
        home.run(&["init", "--preset", "netcracker", "--base-url", "https://x.example", "--client-id", "me"])
            .unwrap_err()
            .code,
        "unknown_preset"
    );
    assert!(!home.config().exists());
}

#[test]
fn init_for_lumen_takes_the_roots_of_the_contract() {
    let home = Home::new("");
    home.run(&["init", "--preset", "lumen", "--client-id", "me", "--root", "trouble_ticket=/Faults/v1"]).unwrap();
    assert_eq!(home.run(&["get", "roots.trouble_ticket"]).unwrap()["value"], "/Faults/v1");
}

const COMMENTED: &str = "# top\ndefault_profile = \"p\" # which\n\n# before\n[profiles.p]\n# url\nbase_url = \"https://a.example\" # old\n\
                         country = 'BR'\ncontact.name = \"Ana\"\n\n[profiles.q]\nlang = \"es\"\n# end\n";

#[test]
fn set_keeps_comments_and_order_and_says_whether_anything_changed() {
    let home = Home::new(COMMENTED);
    let said = home.run(&["set", "base_url", "https://b.example/"]).unwrap();
    assert_eq!(said, json!({ "effect": "updated", "profile": "p", "key": "base_url", "value": "https://b.example" }));
    assert_eq!(home.text(), COMMENTED.replace("a.example", "b.example"));
    assert_eq!(home.run(&["set", "country", "brazil"]).unwrap()["effect"], "unchanged");
    assert!(home.text().contains("'BR'"), "an equal value stays as it was written");
    home.run(&["set", "contact.email", "a@b.example"]).unwrap();
    home.run(&["set", "waiting_statuses", "pending, onHold"]).unwrap();
    home.run(&["set", "dialect.deduplicates", "yes"]).unwrap();
    home.run(&["set", "change_types.CT.1", "Bandwidth"]).unwrap();
    home.run(&["set", "dialect.severities.critical", "P1"]).unwrap();
    home.run(&["set", "dialect.severities.major", "P2"]).unwrap();
    home.run_with(&named("q"), &["set", "timeout", "90s"]).unwrap();
    let get = |key: &str| home.run(&["get", key]).unwrap()["value"].clone();
    assert_eq!(get("contact.email"), "a@b.example");
    assert_eq!(get("waiting_statuses"), json!(["pending", "onHold"]));
    assert_eq!(get("dialect.deduplicates"), json!(true));
    assert_eq!((get("change_types.CT.1"), get("change_types")), (json!("Bandwidth"), json!({ "CT.1": "Bandwidth" })));
    assert_eq!(get("dialect.severities.critical"), "P1");
    home.run(&["unset", "dialect.severities.critical"]).unwrap();
    assert_eq!(get("dialect.severities"), json!({ "major": "P2" }));
    assert_eq!(home.run_with(&named("q"), &["get", "timeout"]).unwrap()["value"], "1m30s");
    for comment in ["# top", "# which", "# before", "# url", "# old", "# end"] {
        assert!(home.text().contains(comment), "{comment} in\n{}", home.text());
    }
}

#[test]
fn unset_removes_one_value_and_is_safe_to_repeat() {
    let home = Home::new(COMMENTED);
    assert_eq!(home.run(&["unset", "contact.name"]).unwrap()["effect"], "updated");
    assert_eq!(home.run(&["unset", "contact.name"]).unwrap()["effect"], "unchanged");
    let error = home.run(&["get", "contact.name"]).unwrap_err();
    assert_eq!((error.code, error.kind.exit_code()), ("not_set", 4));
    home.run(&["unset", "default_profile"]).unwrap();
    let error = home.run(&["set", "country", "CL"]).unwrap_err();
    assert_eq!((error.code, error.kind.exit_code()), ("not_configured", 3));
}

#[test]
fn set_refuses_secrets_unknown_keys_and_wrong_values_before_it_writes() {
    let home = Home::new(COMMENTED);
    for (key, value, code) in [
        ("client_secret", "hunter2", "secret_in_config"),
        ("token", "hunter2", "secret_in_config"),
        ("contry", "BR", "unknown_config_key"),
        ("sandbox", "1", "unknown_config_key"),
        ("country", "Narnia", "unknown_country"),
        ("timeout", "30", "invalid_duration"),
        ("base_url", "http://portal.example", "invalid_url"),
        ("preset", "netcracker", "unknown_preset"),
        ("dialect.severities.worst", "P1", "invalid_severity"),
        ("dialect.notes", "shout", "unknown_note_style"),
        ("change_types", "x", "invalid_config"),
    ] {
        let error = home.run(&["set", key, value]).unwrap_err();
        assert_eq!((error.code, error.kind.exit_code()), (code, 2), "{key}");
        assert!(!format!("{error:?}").contains("hunter2"));
    }
    assert_eq!(home.text(), COMMENTED);
}

#[test]
fn a_profile_that_is_missing_is_said_with_the_way_to_make_it() {
    let home = Home::new(COMMENTED);
    for error in [
        home.run_with(&named("nope"), &["set", "country", "CL"]).unwrap_err(),
        home.run(&["set", "default_profile", "nope"]).unwrap_err(),
        home.run_with(&named("nope"), &["get", "country"]).unwrap_err(),
    ] {
        assert_eq!((error.code, error.kind.exit_code()), ("unknown_profile", 3));
        assert!(error.hints.iter().any(|hint| hint.contains("lumenctl config init --profile nope")));
    }
    assert_eq!(home.run(&["set", "default_profile", "q"]).unwrap()["effect"], "updated");
}

#[test]
fn set_repairs_a_file_with_wrong_values_and_refuses_one_that_is_not_toml() {
    let home = Home::new("default_profile = \"p\"\n[profiles.p]\ntimeout = 30\n");
    assert_eq!(home.run(&["explain"]).unwrap_err().code, "invalid_config");
    home.run(&["set", "timeout", "30s"]).unwrap();
    assert!(home.run(&["explain"]).is_ok());
    let home = Home::new("[profiles.p\n");
    let error = home.run(&["set", "timeout", "30s"]).unwrap_err();
    assert_eq!(error.code, "invalid_config");
    assert!(error.message.contains("config.toml:1:"));
}

#[test]
fn set_works_in_inline_tables_too() {
    let home = Home::new("default_profile = \"p\"\nprofiles = { p = { lang = \"es\" } }\n");
    home.run(&["set", "contact.name", "Ana"]).unwrap();
    home.run_with(&named("s"), &["init", "--preset", "sandbox"]).unwrap();
    assert_eq!(home.run(&["get", "contact.name"]).unwrap()["value"], "Ana");
    assert_eq!(home.run(&["list"]).unwrap().as_array().unwrap().len(), 2);
}

#[test]
fn many_changes_at_once_all_arrive() {
    let home = Home::new("default_profile = \"p\"\n[profiles.p]\n");
    std::thread::scope(|scope| {
        for number in 0..8 {
            let home = &home;
            scope.spawn(move || home.run(&["set", &format!("change_types.t{number}"), "x"]).unwrap());
        }
    });
    let types = home.run(&["get", "change_types"]).unwrap();
    assert_eq!(types["value"].as_object().unwrap().len(), 8, "{types}");
}

#[test]
fn a_linked_config_file_stays_a_link() {
    let home = Home::new("");
    let real = home.0.path().join("dotfiles.toml");
    std::fs::write(&real, COMMENTED).unwrap();
    std::fs::create_dir_all(home.config().parent().unwrap()).unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&real, home.config()).unwrap();
        home.run(&["set", "country", "CL"]).unwrap();
        assert!(std::fs::symlink_metadata(home.config()).unwrap().is_symlink());
        assert!(std::fs::read_to_string(&real).unwrap().contains("CL"));
    }
}

#[test]
fn path_and_explain_tell_where_things_are_and_come_from() {
    let home = Home::new(COMMENTED);
    let paths = home.run(&["path"]).unwrap();
    assert_eq!((&paths["config"], &paths["exists"]), (&json!(home.config()), &json!(true)));
    let rows = home.run(&["explain"]).unwrap();
    let row = |key: &str| rows.as_array().unwrap().iter().find(|row| row["key"] == key).unwrap().clone();
    assert_eq!(row("country"), json!({ "key": "country", "value": "BR", "source": "profile p, line 8" }));
    assert_eq!(row("timeout"), json!({ "key": "timeout", "value": "30s", "source": "default" }));
    assert_eq!(row("client_secret"), json!({ "key": "client_secret", "value": null, "source": "unset" }));
}

#[test]
fn the_help_of_each_verb_begins_with_what_it_does() {
    let command = <Line as clap::CommandFactory>::command();
    for (verb, about) in [("init", "Make a profile in the config file"), ("path", "Print where the config file is")] {
        let found = command.find_subcommand(verb).and_then(|verb| verb.get_about()).map(ToString::to_string);
        assert_eq!(found.as_deref(), Some(about));
    }
    <Line as clap::CommandFactory>::command().debug_assert();
}
