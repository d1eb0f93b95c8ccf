//! `sandbox serve --fault`: a portal on which scripts are rehearsed.

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use serde_json::Value;

use super::commands::signal;
use super::support::Home;

#[test]
fn a_served_portal_fails_as_it_was_told_and_says_how_to_repeat_it() {
    let home = Home::new();
    let mut server = home
        .command(&["sandbox", "serve", "--port", "0", "-o", "json", "--fault", "status=503", "--fault", "latency=10ms"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let portal: Value = serde_json::from_str(&line).unwrap();

    let client = Home::of_portal(portal["url"].as_str().unwrap());
    let ran = client.run(&["ticket", "list", "-o", "json"]).exits(7);
    assert!(ran.stderr.contains("503") && ran.stderr.contains("told to fail"), "{}", ran.stderr);

    signal(&server, "-TERM");
    assert_eq!(server.wait().unwrap().code(), Some(0));
    let mut said = String::new();
    server.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    let seed = said.trim_end().rsplit("--fault-seed ").next().unwrap();
    assert!(seed.parse::<u64>().is_ok(), "{said}");
}

#[test]
fn all_wrong_faults_are_reported_together_and_nothing_is_served() {
    let home = Home::new();
    let wrong = ["latncy=1s", "status=200", "truncate=0.1", "truncate=0.2", "rate-limit=5/d"];
    let mut args = vec!["sandbox", "serve", "--port", "0", "-o", "json"];
    args.extend(wrong.iter().flat_map(|spec| ["--fault", spec]));
    let error = home.run(&args).exits(2).error();
    let problems = error["details"].as_array().unwrap();
    let messages: Vec<&str> = problems.iter().map(|problem| problem["message"].as_str().unwrap()).collect();
    assert_eq!(
        messages,
        [
            "there is no fault 'latncy'",
            "'200' is not an HTTP status from 400 to 599",
            "the fault truncate is given twice",
            "'5/d' is not a rate: a number of requests, then /s, /m or /h",
        ]
    );
    assert!(problems.iter().all(|problem| problem["code"] == "invalid_fault" && problem["field"] == "--fault"));
    assert!(problems[0]["hint"].as_str().unwrap().starts_with("did you mean latency?"), "{error}");

    let one = home.run(&["sandbox", "serve", "--fault", "drop-after=2"]).exits(2);
    assert!(one.stderr.contains("drop-after=0.1"), "the forms are listed: {}", one.stderr);
}
