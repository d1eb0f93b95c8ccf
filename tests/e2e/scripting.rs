//! What scripts rely on: `--jq`, `explain`, `schema`, man pages and completions.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::Value;

use super::support::Home;

#[test]
fn jq_prints_strings_raw_and_one_result_a_line() {
    let home = Home::new();
    let ran = home.run(&["contacts", "lookup", "br", "--team", "tsc", "--jq", ".[] | .team, .kind"]).exits(0);
    assert!(ran.stdout.starts_with("tsc\ntoll-free\n"), "{}", ran.stdout);
    let ran = home.run(&["contacts", "lookup", "br", "--jq", "length", "-o", "table"]).exits(0);
    assert!(ran.stdout.trim().parse::<u32>().unwrap() > 1, "{}", ran.stdout);
}

#[test]
fn jq_sees_the_chosen_columns_and_with_ndjson_each_row() {
    let home = Home::new();
    let args = ["contacts", "lookup", "br", "--team", "tsc", "--columns", "team"];
    let whole = home.run(&[&args[..], &["--jq", ".[0] | keys"]].concat()).exits(0);
    assert_eq!(whole.stdout, "[\"team\"]\n");
    let each = home.run(&[&args[..], &["-o", "ndjson", "--jq", ".team"]].concat()).exits(0);
    assert!(each.stdout.lines().all(|line| line == "tsc") && !each.stdout.is_empty(), "{}", each.stdout);
}

#[test]
fn a_bad_jq_program_is_told_its_place_before_anything_is_sent() {
    let home = Home::new();
    let open = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down", "--jq", ".id | nope"];
    let error = home.sandbox(&[&open[..], &["-o", "json"]].concat()).exits(2).error();
    assert_eq!((&error["code"], &error["field"]), (&"invalid_jq".into(), &"--jq".into()));
    assert!(error["message"].as_str().unwrap().contains("at character 7"), "{error}");
    assert_eq!(home.sandbox(&["ticket", "list", "--jq", "map(select(.name == \"Link down\")) | length"]).stdout, "0\n");
}

#[test]
fn a_jq_program_that_does_not_fit_says_that_the_write_is_done() {
    let home = Home::new();
    let open = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down", "--jq", ".id.nope"];
    let error = home.sandbox(&[&open[..], &["-o", "json"]].concat()).exits(1).error();
    assert_eq!(error["code"], "jq_failed");
    let hint = error["hint"].as_str().unwrap();
    assert!(hint.contains("has done its work") && hint.contains("id TT-") && hint.contains("external id "), "{error}");
    assert_eq!(home.sandbox(&["ticket", "list", "--jq", "map(select(.name == \"Link down\")) | length"]).stdout, "1\n");
}

#[test]
fn a_jq_program_that_fails_is_told_in_short_and_without_advice_for_writes_after_a_read() {
    let error = Home::new().sandbox(&["ticket", "list", "--jq", ".id", "-o", "json"]).exits(1).error();
    assert!(error["message"].as_str().unwrap().len() < 300, "{error}");
    assert_eq!(error["hint"], "the result is a list: `.[]` takes each of it");
}

#[test]
#[cfg(unix)]
fn ctrl_c_ends_a_jq_program_that_never_comes_back() {
    let home = Home::new();
    home.sandbox(&["ticket", "list"]).exits(0);
    // The command has spoken to the portal, so that it listens to Ctrl-C itself.
    let mut process = home.command(&["--sandbox", "ticket", "list", "--jq", "last(range(1e12))"]).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_secs(2));
    let id = process.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    for _ in 0..100 {
        if let Some(ended) = process.try_wait().unwrap() {
            assert_eq!(ended.code(), Some(130));
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    process.kill().unwrap();
    panic!("it goes on");
}

#[test]
fn every_example_of_an_error_page_runs() {
    let home = Home::new();
    let pages = home.run(&["explain", "-o", "json"]).exits(0).json();
    let examples: BTreeSet<&str> =
        pages.as_array().unwrap().iter().map(|page| page["example"].as_str().unwrap()).collect();
    assert!(examples.len() > 20);
    for example in examples {
        let args = words(example);
        let args: Vec<&str> = args.iter().skip(1).map(String::as_str).collect();
        let ran = home.run(&args);
        assert_eq!(ran.code, 0, "{example}: {}", ran.stderr);
    }
}

/// The words of a line, with single quotes as a shell has them.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('\'').enumerate();
    let quoted = parts.map(|(at, part)| if at % 2 == 1 { part.replace(' ', "\u{1}") } else { part.to_owned() });
    quoted.collect::<String>().split_whitespace().map(|word| word.replace('\u{1}', " ")).collect()
}

#[test]
fn people_read_an_error_page_in_their_language_and_programs_in_english() {
    let home = Home::new();
    let portuguese = ["--lang", "pt", "explain", "not_found"];
    assert!(home.run(&portuguese).exits(0).stdout.contains("O portal não tem isso (404)."));
    let page = home.run(&[&portuguese[..], &["-o", "json"]].concat()).exits(0).json();
    assert_eq!(page["what"], "The portal has no such thing (404).");
    assert!(home.run(&["--lang", "es", "explain"]).exits(0).stdout.contains("El portal no tiene eso (404)."));
    let pages = home.run(&["--lang", "es", "explain", "-o", "csv"]).exits(0).stdout;
    assert!(pages.contains("The portal has no such thing (404).") && !pages.contains("El portal"), "{pages}");
}

#[test]
fn an_unknown_code_is_told_the_nearest_ones() {
    let home = Home::new();
    assert!(home.run(&["explain", "invalid_service_id"]).exits(0).stdout.contains("What to do: "));
    let error = home.run(&["explain", "invalid_servce_id", "-o", "json"]).exits(2).error();
    assert_eq!((&error["code"], &error["hint"]), (&"unknown_code".into(), &"did you mean invalid_service_id?".into()));
    let error = home.run(&["explain", "window_", "-o", "json"]).exits(2).error();
    assert_eq!(error["hint"], "did you mean one of window_in_past, window_order?");
}

/// A validator of what a command prints.
fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

#[test]
fn what_commands_print_is_as_the_schema_says() {
    let home = Home::new();
    let contract = home.run(&["schema"]).exits(0).json();
    let open = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down"];
    let ticket = home.sandbox(&[&open[..], &["--jq", ".id"]].concat()).exits(0).stdout.trim().to_owned();
    let change = ["change", "submit", "--type", "bandwidth-upgrade", "--site", "BR-IPT-10001", "--no-window"];
    let change = [&change[..], &["--description", "More", "--country", "BR"]].concat();
    let change_id = home.sandbox(&[&change[..], &["--jq", ".id"]].concat()).exits(0).stdout.trim().to_owned();
    let works = home.sandbox(&["maintenance", "list", "--jq", ".[0].id"]).exits(0).stdout.trim().to_owned();
    let order = home.sandbox(&["order", "list", "--jq", ".[0].id"]).exits(0).stdout.trim().to_owned();
    let user = home.sandbox(&["user", "list", "--jq", ".[0].id"]).exits(0).stdout.trim().to_owned();
    let modify = ["billing", "modify", "--account", "BR-000123", "--country", "BR", "--legal-name", "Ipê S.A."];
    let commands: Vec<Vec<&str>> = vec![
        open.to_vec(),
        [&open[..], &["--dry-run"]].concat(),
        vec!["ticket", "status", &ticket],
        vec!["ticket", "status", &ticket, &ticket],
        vec!["ticket", "list"],
        vec!["ticket", "comment", &ticket, "--text", "More light"],
        vec!["ticket", "sla", &ticket],
        vec!["ticket", "reconcile"],
        vec!["ticket", "cancel", &ticket, "--reason", "Test"],
        vec!["change", "types"],
        change.clone(),
        [&change[..], &["--dry-run"]].concat(),
        vec!["change", "status", &change_id],
        vec!["change", "list"],
        vec!["change", "reconcile"],
        vec!["maintenance", "list"],
        vec!["maintenance", "show", &works],
        modify.to_vec(),
        [&modify[..], &["--dry-run"]].concat(),
        vec!["billing", "list"],
        vec!["bulk", "list"],
        vec!["order", "list"],
        vec!["order", "status", &order],
        vec!["service", "list"],
        vec!["service", "show", "BR-IPT-10001"],
        vec!["user", "list"],
        vec!["user", "show", &user],
        vec!["contacts", "lookup"],
        vec!["contacts", "who"],
        vec!["contacts", "roles"],
        vec!["contacts", "team", "--account", "BR-000123"],
        vec!["config", "path"],
        vec!["config", "list"],
        vec!["config", "explain"],
        vec!["sandbox", "path"],
        vec!["explain"],
        vec!["explain", "usage"],
    ];
    let mut problems = Vec::new();
    for args in commands {
        let result = home.sandbox(&[&args[..], &["-o", "json"]].concat()).exits(0).json();
        let command = [args[0], args.get(1).copied().unwrap_or_default()].join(" ");
        let command = if args[0] == "explain" { "explain" } else { &command };
        // Each thing by itself, so that the first key that is wrong is named and not only the whole.
        let schema = &contract["outputs"][command];
        let things = result.as_array().cloned().unwrap_or_else(|| vec![result.clone()]);
        let of_thing = validator(&schema["$defs"]["thing"]);
        problems.extend(
            things
                .iter()
                .filter_map(|thing| of_thing.iter_errors(thing).next().map(|error| format!("{args:?}: {error}"))),
        );
        if let Some(error) = validator(schema).iter_errors(&result).next() {
            problems.push(format!("{args:?} as a whole: {error:.200}"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn an_error_in_json_is_as_the_schema_says() {
    let home = Home::new();
    let contract = home.run(&["schema"]).exits(0).json();
    let schema = validator(&contract["error"]);
    for args in [
        &["ticket", "list"][..],
        &["ticket", "open"],
        &["--sandbox", "-q", "ticket", "status", "TT-0"],
        &["change", "submit", "--site", "BR"],
        &["tickt"],
    ] {
        let ran = home.run(&[args, &["-o", "json"]].concat());
        let line = ran.stderr.lines().rev().find(|line| line.starts_with('{')).unwrap();
        let error: Value = serde_json::from_str(line).unwrap();
        let problems: Vec<String> = schema.iter_errors(&error).map(|error| error.to_string()).collect();
        assert!(problems.is_empty(), "{args:?}: {problems:#?}");
    }
}

#[test]
fn the_schema_knows_every_command_with_its_options_and_its_result() {
    let contract = Home::new().run(&["schema"]).exits(0).json();
    let commands = contract["commands"].as_array().unwrap();
    let outputs = contract["outputs"].as_object().unwrap();
    assert_eq!(commands.len(), outputs.len());
    for command in commands {
        assert!(outputs.contains_key(command["command"].as_str().unwrap()), "{command}");
    }
    let open = commands.iter().find(|command| command["command"] == "ticket open").unwrap();
    let severity = open["options"].as_array().unwrap().iter().find(|it| it["name"] == "--severity").unwrap();
    assert_eq!(severity["values"], serde_json::json!(["critical", "major", "minor"]));
    let profile = contract["globalOptions"].as_array().unwrap().iter().find(|it| it["name"] == "--profile").unwrap();
    assert_eq!(profile["env"], serde_json::json!(["LUMENCTL_PROFILE"]));
    assert_eq!(contract["exitCodes"].as_array().unwrap().len(), 15);
}

#[test]
fn a_filled_skeleton_is_taken_back() {
    let home = Home::new();
    for (verb, values) in [
        (&["ticket", "open"][..], &[("service-id", "BR-IPT-10001"), ("summary", "Link down")][..]),
        (
            &["change", "submit"],
            &[
                ("type", "bandwidth-upgrade"),
                ("site", "BR-IPT-10001"),
                ("description", "More"),
                ("no-window", "yes"),
                ("country", "BR"),
            ],
        ),
        (&["billing", "modify"], &[("account", "BR-000123"), ("country", "BR"), ("legal-name", "Ipê S.A.")]),
    ] {
        for format in ["csv", "json", "yaml"] {
            let empty = home.run(&[verb, &["--skeleton", format]].concat()).exits(0).stdout;
            let filled = match format {
                "csv" => {
                    let of = |flag: &str| values.iter().find(|(name, _)| *name == flag).map_or("", |(_, value)| value);
                    let row: Vec<&str> = empty.trim().split(',').map(of).collect();
                    format!("{empty}{}\n", row.join(","))
                }
                "json" => values.iter().fold(empty, |text, (flag, value)| {
                    let before = format!("\"{flag}\": null");
                    assert!(text.contains(&before), "{text}");
                    text.replace(&before, &format!("\"{flag}\": \"{value}\""))
                }),
                _ => values.iter().fold(empty, |text, (flag, value)| {
                    let before = format!(" {flag}:\n");
                    assert!(text.contains(&before), "{text}");
                    text.replace(&before, &format!(" {flag}: {value}\n"))
                }),
            };
            let file = format!("{}.{format}", verb[0]);
            std::fs::write(home.path().join(&file), filled).unwrap();
            let planned = home.sandbox(&[verb, &["--from", &file, "--plan", "-o", "json"]].concat()).exits(0).json();
            assert_eq!(planned.as_array().map(Vec::len), Some(1), "{verb:?} {format}: {planned}");
        }
    }
}

#[test]
fn a_page_is_opened_on_a_terminal_only_and_never_from_the_sandbox() {
    let home = Home::new();
    for show in [&["ticket", "status", "TT-100001"][..], &["service", "show", "BR-IPT-10001"], &["user", "show", "x"]] {
        let error = home.sandbox(&[show, &["--web", "-o", "json"]].concat()).exits(2).error();
        assert_eq!((&error["code"], &error["field"]), (&"no_terminal".into(), &"--web".into()), "{show:?}");
    }
    let args = ["--sandbox", "-q", "service", "show", "BR-IPT-10001", "--web"];
    let Some(seen) = home.on_a_terminal(&args, "") else { return };
    assert_eq!(seen.status.code(), Some(4), "{}", String::from_utf8_lossy(&seen.stdout));
    assert!(String::from_utf8_lossy(&seen.stdout).contains("names no page"));
}
