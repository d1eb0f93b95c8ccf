//! Help and completions are checked in; `UPDATE_GOLDEN=1 cargo test` writes them again.

use std::path::{Path, PathBuf};

use super::support::Home;

#[track_caller]
fn hold_against(file: &str, text: &str) {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "{file} is not what the program says; look at it, then run UPDATE_GOLDEN=1 cargo test");
}

/// Every page of help, in the order in which they name each other: its command, its text, and whether others are below it.
fn pages(home: &Home) -> Vec<(String, String, bool)> {
    let mut pages = Vec::new();
    let mut visit = vec![Vec::<String>::new()];
    while let Some(path) = visit.pop() {
        let args: Vec<&str> = std::iter::once("help").chain(path.iter().map(String::as_str)).collect();
        let page = home.run(&args).exits(0).stdout;
        let verbs = page.split("Commands:\n").nth(1).unwrap_or_default();
        let verbs: Vec<&str> = verbs
            .lines()
            .take_while(|line| !line.is_empty())
            .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        for verb in verbs.iter().rev() {
            visit.push([&path[..], &[(*verb).to_owned()]].concat());
        }
        let has_verbs = !verbs.is_empty();
        pages.push((path.join(" "), page, has_verbs));
    }
    pages
}

/// Every command that there is: `ticket open`.
pub(super) fn commands(home: &Home) -> Vec<String> {
    pages(home).into_iter().filter(|(_, _, has_verbs)| !has_verbs).map(|(command, ..)| command).collect()
}

#[test]
fn the_help_of_every_command_is_as_checked_in() {
    let pages = pages(&Home::new());
    let page = |(command, page, _): &(String, String, bool)| {
        let line = format!("$ lumenctl help {command}");
        format!("{}\n{page}\n", line.trim_end())
    };
    hold_against("tests/golden/help.txt", &pages.iter().map(page).collect::<String>());
}

#[test]
fn the_completions_of_every_shell_are_as_checked_in() {
    let home = Home::new();
    for (shell, file) in [
        ("bash", "lumenctl.bash"),
        ("zsh", "_lumenctl"),
        ("fish", "lumenctl.fish"),
        ("powershell", "_lumenctl.ps1"),
        ("elvish", "lumenctl.elv"),
    ] {
        let script = home.run(&["completions", shell]).exits(0).stdout;
        hold_against(&format!("completions/{file}"), &script);
    }
}

#[test]
fn the_manual_pages_are_as_checked_in() {
    let home = Home::new();
    home.run(&["man", "--dir", "pages"]).exits(0);
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("man");
    let names = |folder: &Path| {
        let files = std::fs::read_dir(folder).into_iter().flatten();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect::<std::collections::BTreeSet<_>>()
    };
    let made = names(&home.path().join("pages"));
    for name in &made {
        let page = std::fs::read_to_string(home.path().join("pages").join(name)).unwrap();
        hold_against(&format!("man/{name}"), &page);
    }
    assert_eq!(names(&kept), made, "a page without its command, or the other way round");
}

/// What mandoc says of a page; nothing where it is not there.
fn mandoc(options: &[&str], page: &Path) -> Option<String> {
    let Ok(output) = std::process::Command::new("mandoc").args(options).arg(page).output() else {
        eprintln!("SKIPPED: there is no mandoc here");
        return None;
    };
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn the_manual_pages_are_free_of_mistakes() {
    let mut home = Home::new();
    for lang in ["en", "es", "pt"] {
        home.set("LUMENCTL_LANG", lang);
        home.run(&["man", "--dir", lang]).exits(0);
        for page in std::fs::read_dir(home.path().join(lang)).unwrap() {
            let Some(found) = mandoc(&["-T", "lint", "-W", "warning"], &page.unwrap().path()) else { return };
            // The pages have no date, so that they are the same tomorrow.
            let found: Vec<&str> = found.lines().filter(|line| !line.contains("missing date")).collect();
            assert!(found.is_empty(), "{lang}: {found:#?}");
        }
    }
}

#[test]
fn examples_stand_in_a_manual_page_as_in_the_help() {
    let mut home = Home::new();
    for lang in ["en", "es", "pt"] {
        home.set("LUMENCTL_LANG", lang);
        home.run(&["man", "--dir", lang]).exits(0);
        for (command, count) in [("ticket open", 8), ("contacts lookup", 6), ("sandbox serve", 13)] {
            let file = home.path().join(lang).join(format!("lumenctl-{}.1", command.replace(' ', "-")));
            let Some(page) = mandoc(&["-T", "utf8", "-O", "width=78"], &file) else { return };
            let lines: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("       ")).collect();
            let words: Vec<&str> = std::iter::once("help").chain(command.split(' ')).collect();
            let help = home.run(&words).exits(0).stdout;
            let examples = help.lines().skip_while(|line| !["Examples:", "Ejemplos:", "Exemplos:"].contains(line));
            let examples: Vec<&str> = examples.filter(|line| line.starts_with("  ")).collect();
            assert!(examples.len() >= count, "{lang}: {examples:#?}");
            for example in examples {
                assert!(lines.contains(&example), "{lang}: {example} is not in {page}");
            }
        }
    }
}
