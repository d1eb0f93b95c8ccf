//! `explain`: what an error code means, and what to do about it.

use serde_json::{Value, json};

use super::{Context, Verb};
use crate::domain::{Refusal, Rule, nearest};
use crate::error::{Error, Problems};
use crate::locale::{self, Lang};
use crate::render::{Column, Outcome, Output, Shape};
use crate::text;

/// The last rule of the handbook (`docs/rules.md`).
const LAST_RULE: u8 = 23;

/// The codes with an example each, which is the same in all languages; the pages are `locales/*/explain.ftl`.
const EXAMPLES: &str = include_str!("../../data/error-examples.tsv");

/// Explain an error code or a rule of the handbook; without one, list the codes
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl explain invalid_service_id
  lumenctl explain H5
  lumenctl explain -o json --jq '.[].code'")]
pub struct Args {
    /// The code, as an error in JSON has it, or a rule such as H5
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

/// The page of a code.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    pub(super) code: &'static str,
    example: &'static str,
}

impl Page {
    /// All of them, by code.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let lines = EXAMPLES.lines().skip(1);
        lines.filter_map(|line| line.split_once('\t')).map(|(code, example)| Self { code, example })
    }

    /// As programs have it: in English.
    pub(super) fn json(&self) -> Value {
        self.json_in(Lang::En)
    }

    fn json_in(&self, lang: Lang) -> Value {
        let Self { code, example } = self;
        let [what, why, next] = self.sentences(lang);
        json!({"code": code, "what": what, "why": why, "next": next, "example": example})
    }

    fn text(&self) -> String {
        let Self { code, example } = self;
        let [what, why, next] = self.sentences(locale::lang());
        let page = text!("cli-explain-page", code = code, what = what, why = why, next = next, example = example);
        format!("{page}\n")
    }

    pub(super) fn what(&self, lang: Lang) -> String {
        let [what, ..] = self.sentences(lang);
        what
    }

    /// What happened, why, and what to do; a test proves that they are there.
    fn sentences(&self, lang: Lang) -> [String; 3] {
        ["", ".why", ".next"]
            .map(|part| locale::find(lang, &format!("explain-{}{part}", self.code)).unwrap_or_default())
    }
}

/// What is to be explained.
pub enum Topic {
    /// All codes, in short.
    Codes,
    /// An error code.
    Code(Page),
    /// A rule of the handbook.
    Rule(Rule),
}

/// `H5`, in any case.
fn rule(text: &str) -> Option<Rule> {
    let number: u8 = text.strip_prefix(['H', 'h'])?.parse().ok()?;
    (1..=LAST_RULE).contains(&number).then_some(Rule(number))
}

/// What a rule says, in a language.
fn rule_in(lang: Lang, rule: Rule) -> String {
    locale::find(lang, &format!("rule-h{}", rule.0)).unwrap_or_default()
}

impl Verb for Args {
    type Request = Topic;

    const COLUMNS: Shape = &[
        Column::shown("code", "code"),
        Column::shown("what", "what-happened"),
        Column::hidden("why", "why"),
        Column::hidden("next", "what-to-do"),
        Column::hidden("example", "example"),
    ];

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Topic> {
        let Some(code) = self.code else { return Some(Topic::Codes) };
        if let Some(page) = Page::all().find(|page| page.code == code) {
            return Some(Topic::Code(page));
        }
        if let Some(rule) = rule(&code) {
            return Some(Topic::Rule(rule));
        }
        let begins = |page: &Page| !code.is_empty() && page.code.starts_with(&code);
        let mut guesses: Vec<&str> = Page::all().filter(begins).map(|page| page.code).take(8).collect();
        guesses.extend(nearest(&code, Page::all().map(|page| page.code)).filter(|guess| !guesses.contains(guess)));
        let hint = match guesses.as_slice() {
            [] => text!("cli-explain-lists-codes"),
            [guess] => text!("cli-explain-did-you-mean", guess = guess),
            guesses => text!("cli-explain-did-you-mean-one-of", guesses = guesses.join(", ")),
        };
        let message = text!("cli-explain-unknown-code", code = code.escape_debug());
        problems.add("CODE", Refusal::new("unknown_code", message).hint(hint));
        None
    }

    fn run<'a>(topic: Topic, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        Ok(match topic {
            Topic::Code(page) => Output::Script { value: page.json(), text: page.text() },
            Topic::Rule(rule) => Output::Script {
                value: json!({"code": rule.to_string(), "what": rule_in(Lang::En, rule)}),
                text: format!("{rule}\n\n{}\n", rule_in(locale::lang(), rule)),
            },
            Topic::Codes => Output::List(Page::all().map(|page| page.json_in(cx.data_lang())).collect()),
        }
        .into())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::{Page, Rule};
    use crate::error::Kind;
    use crate::locale::Lang;

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
                find(r#"(?:Refusal::new\(|\.code\(|\bcode: )\s*"([a-z0-9_]+)""#);
                find(r#"\b(?:refuse|error|unknown|unknown_word)\(\s*"([a-z]+_[a-z0-9_]+)""#);
                // A macro that makes parsers of words: type, code, words.
                find(r#"\n    [A-Z]\w+, "([a-z]+_[a-z_]+)", \{"#);
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
    fn a_page_says_what_why_and_what_next_in_whole_sentences_of_each_language() {
        for page in Page::all() {
            for lang in Lang::ALL {
                for sentence in page.sentences(lang) {
                    let is_whole = sentence.ends_with(['.', '?']) && !sentence.contains('!');
                    assert!(is_whole, "{lang} {}: {sentence}", page.code);
                }
            }
            assert!(page.example.starts_with("lumenctl "), "{}", page.code);
        }
    }

    #[test]
    fn options_variables_and_rules_are_the_same_in_each_language() {
        let word = regex_lite::Regex::new(r"--[a-z-]+|\bLUMENCTL_[A-Z_]+|\bH[0-9]+\b").unwrap();
        let words = |page: &Page, lang| -> Vec<Vec<String>> {
            let all = page.sentences(lang).map(|sentence| {
                let mut words: Vec<_> = word.find_iter(&sentence).map(|found| found.as_str().to_owned()).collect();
                words.sort();
                words
            });
            all.to_vec()
        };
        for page in Page::all() {
            for lang in [Lang::Es, Lang::Pt] {
                assert_eq!(words(&page, lang), words(&page, Lang::En), "{lang} {}", page.code);
            }
        }
    }

    #[test]
    fn no_text_is_left_without_a_code() {
        let codes: BTreeSet<&str> = Page::all().map(|page| page.code).collect();
        let english = include_str!("../../locales/en/explain.ftl");
        let texts = english.lines().filter_map(|line| line.strip_prefix("explain-")?.split(' ').next());
        assert_eq!(texts.collect::<BTreeSet<_>>(), codes);
    }

    #[test]
    fn every_rule_is_said_in_each_language_and_stands_in_the_docs_in_english() {
        let page = include_str!("../../docs/rules.md");
        for number in 1..=super::LAST_RULE {
            for lang in Lang::ALL {
                let says = super::rule_in(lang, Rule(number));
                assert!(says.ends_with('.') && says.len() > 40, "{lang} H{number}: {says}");
            }
            assert!(page.contains(&format!("| H{number} | {} |", super::rule_in(Lang::En, Rule(number)))), "H{number}");
        }
        assert_eq!(super::rule("h5"), Some(Rule(5)));
        for other in ["H0", "H24", "H", "5", "Hx", "H-1"] {
            assert_eq!(super::rule(other), None, "{other}");
        }
    }
}
