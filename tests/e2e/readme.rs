//! What the README, the guide and the page of one-liners print, runs.

use std::path::Path;
use std::process::Command;

use super::support::Home;

fn page(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// The blocks of this kind in a page.
fn blocks(page: &str, kind: &str) -> Vec<String> {
    page.split(&format!("```{kind}\n")).skip(1).map(|block| block.split("```").next().unwrap().to_owned()).collect()
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

/// Runs the blocks one after the other in one home, and gives all that they printed.
fn run_all(home: &Home, blocks: &[String]) -> String {
    let run = |block: &String| {
        let output = run(home, block);
        assert!(output.status.success(), "{block}\n{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    blocks.iter().map(run).collect()
}

#[test]
fn every_one_liner_works_as_printed() {
    let home = Home::new();
    let blocks = blocks(&page("docs/one-liners.md"), "sh");
    assert!(blocks.len() >= 20);
    let said = run_all(&home, &blocks);
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
        "pending\t",
    ] {
        assert!(said.contains(expected), "{expected} is not in\n{said}");
    }
    let waiting = std::fs::read_to_string(home.path().join("waiting.csv")).unwrap();
    assert!(waiting.starts_with("id,serviceId,severity,name\n") && waiting.contains("EC-IPT-10001"), "{waiting}");
    assert!(std::fs::read_to_string(home.path().join("works.ics")).unwrap().starts_with("BEGIN:VCALENDAR"));
}

#[test]
fn the_guide_works_from_beginning_to_end() {
    let home = Home::new();
    let blocks = blocks(&page("docs/guide.md"), "sh");
    assert!(blocks.len() >= 12);
    let said = run_all(&home, &blocks);
    for expected in ["TT-", "+55 11 3957 2288", "\"invoice\""] {
        assert!(said.contains(expected), "{expected} is not in\n{said}");
    }
    assert!(said.lines().any(|line| line.parse::<jiff::Timestamp>().is_ok()), "no analysisDue in\n{said}");
}

#[test]
fn what_the_page_of_languages_prints_works() {
    let said = run_all(&Home::new(), &blocks(&page("docs/languages.md"), "sh"));
    assert_eq!(said, "critical\n");
}

#[test]
fn the_transcripts_of_the_readme_are_what_the_program_says() {
    let home = Home::new();
    let transcripts = blocks(&page("README.md"), "console");
    assert!(transcripts.len() >= 4);
    for transcript in transcripts {
        for step in transcript.split("$ ").skip(1) {
            let (command, expected) = step.split_once('\n').unwrap();
            let output = run(&home, &format!("{command} 2>&1"));
            assert_eq!(String::from_utf8(output.stdout).unwrap(), expected, "$ {command}");
        }
    }
}

#[test]
fn the_first_command_of_the_readme_opens_a_ticket() {
    let block = &blocks(&page("README.md"), "sh")[0];
    let command = block.trim().strip_prefix("cargo run --release -- ").unwrap();
    let output = run(&Home::new(), &format!("lumenctl {command}"));
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("TT-"));
}

#[test]
fn the_readme_is_a_front_page_and_has_every_exit_code() {
    let readme = page("README.md");
    assert!(readme.lines().count() < 200);
    for kind in lumenctl::error::Kind::ALL {
        let row = readme.lines().find(|line| line.starts_with(&format!("| {} |", kind.exit_code())));
        assert!(row.is_some_and(|row| row.contains(kind.code())), "{}", kind.code());
    }
}

#[test]
fn every_page_that_a_page_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = vec![root.join("README.md"), root.join("CONTRIBUTING.md")];
    pages.extend(std::fs::read_dir(root.join("docs")).unwrap().map(|entry| entry.unwrap().path()));
    for path in pages.iter().filter(|path| path.extension().is_some_and(|end| end == "md")) {
        let text = std::fs::read_to_string(path).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap();
            if !file.is_empty() && !file.contains(':') && !file.contains(' ') {
                assert!(path.parent().unwrap().join(file).exists(), "{}: {link}", path.display());
            }
        }
    }
}
