//! What scripts rely on: `--jq`, `explain`, `schema`, man pages and completions.

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
    assert!(error["hint"].as_str().unwrap().contains("has done its work"), "{error}");
    assert_eq!(home.sandbox(&["ticket", "list", "--jq", "map(select(.name == \"Link down\")) | length"]).stdout, "1\n");
}
