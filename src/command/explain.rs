//! `explain`: what an error code means, and what to do about it.

use serde_json::{Value, json};

use super::{Context, Verb};
use crate::domain::{Refusal, nearest};
use crate::error::{Error, Problems};
use crate::render::{Column, Outcome, Output, Shape};

/// The pages: below each `## CODE` what happened, why, what to do, and an indented example.
const PAGES: &str = include_str!("../../data/errors.md");

/// Explain an error code; without one, list them all
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl explain invalid_service_id
  lumenctl explain -o json --jq '.[].code'")]
pub struct Args {
    /// The code, as an error in JSON has it
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

/// The page of a code.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    pub(super) code: &'static str,
    /// What happened.
    what: &'static str,
    why: &'static str,
    /// What to do.
    next: &'static str,
    example: &'static str,
}

impl Page {
    /// All of them, by code.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        PAGES.split("\n## ").skip(1).filter_map(|page| {
            let mut lines = page.lines().map(str::trim);
            let mut next = || lines.next();
            Some(Self { code: next()?, what: next()?, why: next()?, next: next()?, example: next()? })
        })
    }

    pub(super) fn json(&self) -> Value {
        json!({"code": self.code, "what": self.what, "why": self.why, "next": self.next, "example": self.example})
    }

    fn text(&self) -> String {
        let Self { code, what, why, next, example } = self;
        format!("{code}\n\nWhat happened: {what}\nWhy: {why}\nWhat to do: {next}\n\nExample:\n  {example}\n")
    }
}

impl Verb for Args {
    type Request = Option<Page>;

    const COLUMNS: Shape = &[
        Column::shown("code", "code"),
        Column::shown("what", "what-happened"),
        Column::hidden("why", "why"),
        Column::hidden("next", "what-to-do"),
        Column::hidden("example", "example"),
    ];

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Option<Page>> {
        let Some(code) = self.code else { return Some(None) };
        if let Some(page) = Page::all().find(|page| page.code == code) {
            return Some(Some(page));
        }
        let begins = |page: &Page| !code.is_empty() && page.code.starts_with(&code);
        let mut guesses: Vec<&str> = Page::all().filter(begins).map(|page| page.code).take(8).collect();
        guesses.extend(nearest(&code, Page::all().map(|page| page.code)).filter(|guess| !guesses.contains(guess)));
        let hint = match guesses.as_slice() {
            [] => "`lumenctl explain` lists all codes".to_owned(),
            [guess] => format!("did you mean {guess}?"),
            guesses => format!("did you mean one of {}?", guesses.join(", ")),
        };
        let message = format!("there is no error of the code '{}'", code.escape_debug());
        problems.add("CODE", Refusal::new("unknown_code", message).hint(hint));
        None
    }

    fn run<'a>(page: Option<Page>, _: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        Ok(match page {
            Some(page) => Output::Script { value: page.json(), text: page.text() },
            None => Output::List(Page::all().map(|page| page.json()).collect()),
        }
        .into())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::Page;
    use crate::error::Kind;

    /// Codes that stand in the source: in `Refusal::new("…"`, `.code("…")` and the like.
    fn codes(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() {
                codes(&path, found);
            } else if name.ends_with(".rs") && !name.ends_with("tests.rs") {
                let source = std::fs::read_to_string(&path).unwrap();
                let source = source.split("#[cfg(test)]").next().unwrap();
                let mut find = |pattern: &str| {
                    let pattern = regex_lite::Regex::new(pattern).unwrap();
                    found.extend(pattern.captures_iter(source).map(|code| code[1].to_owned()));
                };
                find(r#"(?:Refusal::new\(|\.code\(|\bcode: )\s*"([a-z_]+)""#);
                find(r#"\b(?:refuse|error|unknown_word)\(\s*"([a-z]+_[a-z_]+)""#);
                // A macro that makes parsers of words: type, code, noun.
                find(r#"\n    [A-Z]\w+, "([a-z]+_[a-z_]+)", ""#);
            }
        }
    }

    #[test]
    fn every_code_of_the_source_has_a_page_and_every_page_a_code() {
        let mut used: BTreeSet<String> = Kind::ALL.iter().map(|kind| kind.code().to_owned()).collect();
        codes(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut used);
        let pages: Vec<&str> = Page::all().map(|page| page.code).collect();
        let without: Vec<_> = used.iter().filter(|code| !pages.contains(&code.as_str())).collect();
        let unused: Vec<_> = pages.iter().filter(|code| !used.contains(**code)).collect();
        assert!(without.is_empty() && unused.is_empty(), "without a page: {without:?}; without a code: {unused:?}");
        assert!(pages.is_sorted(), "pages stand in the order of their codes");
    }

    #[test]
    fn a_page_says_what_why_and_what_next_in_whole_sentences() {
        for page in Page::all() {
            for sentence in [page.what, page.why, page.next] {
                assert!(sentence.ends_with(['.', '?']) && !sentence.contains('!'), "{}: {sentence}", page.code);
            }
            assert!(page.example.starts_with("lumenctl "), "{}", page.code);
        }
    }
}
