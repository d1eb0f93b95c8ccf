//! What the README prints, runs.

use std::path::Path;
use std::process::Command;

use super::support::Home;

/// The shell blocks between two headings of the README.
fn blocks(from: &str, to: &str) -> Vec<String> {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let part = readme.split(from).nth(1).unwrap().split(to).next().unwrap();
    part.split("```sh\n").skip(1).map(|block| block.split("```").next().unwrap().to_owned()).collect()
}

/// Runs a block as a user's shell would, with `lumenctl` in the path.
fn run(home: &Home, block: &str) -> std::process::Output {
    let bin = Path::new(env!("CARGO_BIN_EXE_lumenctl")).parent().unwrap();
    let path = format!("{}:/usr/bin:/bin", bin.display());
    Command::new("bash")
        .args(["-euo", "pipefail", "-c", block])
        .env_clear()
        .env("HOME", home.path())
        .env("PATH", path)
        .current_dir(home.path())
        .output()
        .unwrap()
}

#[test]
fn every_one_liner_of_the_readme_works_as_printed() {
    let home = Home::new();
    let blocks = blocks("## One-liners", "## Exit codes");
    assert!(blocks.len() >= 5);
    let said: Vec<String> = blocks
        .iter()
        .map(|block| {
            let output = run(&home, block);
            assert!(output.status.success(), "{block}\n{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).unwrap()
        })
        .collect();
    let said = said.join("\n");
    for expected in [
        "+55 11 3957 2288",
        "\"externalId\": \"alarm-4711\"",
        "\"planned\"",
        "exit code 10",
        "19h 10m",
        "\"externalId\": \"cab-2026-118\"",
        "waitForApproval",
        "●━━━━━━━━●━━━━━━━━●────────✗────────○────────○",
        "\"requestedEndDate\": \"2032-12-31\"",
    ] {
        assert!(said.contains(expected), "{expected} is not in\n{said}");
    }
    assert!(std::fs::read_to_string(home.path().join("waiting.csv")).unwrap().contains("pending"));
    assert!(std::fs::read_to_string(home.path().join("works.ics")).unwrap().starts_with("BEGIN:VCALENDAR"));
}

#[test]
fn the_first_command_of_the_readme_opens_a_ticket() {
    let home = Home::new();
    let block = &blocks("## Try it", "## One-liners")[0];
    let command = block.trim().strip_prefix("cargo run --release -- ").unwrap();
    let output = run(&home, &format!("lumenctl {command}"));
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("TT-"));
}

#[test]
fn the_readme_has_every_exit_code() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    for kind in lumenctl::error::Kind::ALL {
        let row = readme.lines().find(|line| line.starts_with(&format!("| {} |", kind.exit_code())));
        assert!(row.is_some_and(|row| row.contains(kind.code())), "{}", kind.code());
    }
}
