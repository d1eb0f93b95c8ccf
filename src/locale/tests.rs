//! The three languages say the same things, and the source asks for nothing that they do not have.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use regex_lite::Regex;

use super::bundle::AREAS;
use super::*;

/// The arguments of each text, by id; an attribute's by `id.attribute`.
type Texts = BTreeMap<String, BTreeSet<String>>;

/// The texts of a file.
fn texts(name: &str, lang: Lang, source: &str) -> Texts {
    let resource =
        fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{lang} {name}: {errors:?}"));
    let mut texts = Texts::new();
    let mut add = |id: String, pattern: &Pattern<&str>| {
        let mut used = BTreeSet::new();
        arguments(pattern, &mut used);
        assert!(texts.insert(id.clone(), used).is_none(), "{lang} {name}: {id} is there twice");
    };
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    texts
}

fn arguments(pattern: &Pattern<&str>, used: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => argument(inline, used),
            Expression::Select { selector, variants } => {
                argument(selector, used);
                variants.iter().for_each(|variant| arguments(&variant.value, used));
            }
        }
    }
}

fn argument(inline: &InlineExpression<&str>, used: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            used.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("{other:?} is more than a text needs here"),
    }
}

/// What a language says, all files together.
fn all(lang: Lang) -> Texts {
    AREAS.iter().flat_map(|area| texts(area.name, lang, area.sources[lang as usize])).collect()
}

#[test]
fn the_three_languages_have_the_same_texts_with_the_same_arguments() {
    let english = all(Lang::En);
    for lang in [Lang::Es, Lang::Pt] {
        let other = all(lang);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let too_many: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && too_many.is_empty(), "{lang}: missing {missing:?}, too many {too_many:?}");
        let differing: Vec<_> = english.iter().filter(|(id, used)| other.get(*id) != Some(used)).collect();
        assert!(differing.is_empty(), "{lang} has other arguments in {differing:?}");
    }
}

#[test]
fn the_ids_of_a_file_begin_with_its_name_and_stand_in_order() {
    assert!(AREAS.windows(2).all(|pair| pair[0].name < pair[1].name));
    for area in &AREAS {
        for lang in Lang::ALL {
            for id in texts(area.name, lang, area.sources[lang as usize]).keys() {
                assert!(id.starts_with(&format!("{}-", area.name)), "{lang} {}: {id}", area.name);
            }
        }
    }
}

/// Files of the source, without those of tests.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            sources(&path, found);
        } else if name.ends_with(".rs") && !name.ends_with("tests.rs") {
            found.push(path);
        }
    }
}

/// Everything the source asks for with `text!`: id, arguments, file.
fn asked_for() -> Vec<(String, BTreeSet<String>, PathBuf)> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let call = Regex::new(r#"\btext(?:!\(|_in\(\w+,)\s*"([^"]+)""#).unwrap();
    let argument = Regex::new(r"^,\s*([a-z_]+) = ").unwrap();
    let mut asked = Vec::new();
    for path in files {
        let source = fs::read_to_string(&path).unwrap();
        let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let is_code = |line: &&str| !line.trim_start().starts_with("//");
        let source = source.lines().filter(is_code).collect::<Vec<_>>().join("\n");
        for found in call.captures_iter(&source) {
            let mut used = BTreeSet::new();
            let mut rest = &source[found.get(0).unwrap().end()..];
            // To the end of the call, by its brackets; an argument begins at a comma outside of all others.
            let (mut depth, mut in_text) = (0, false);
            while let Some(char) = rest.chars().next() {
                if in_text {
                    in_text = char != '"';
                } else if depth == 0
                    && let Some(name) = argument.captures(rest)
                {
                    used.insert(name[1].to_owned());
                } else {
                    match char {
                        '"' => in_text = true,
                        '(' | '[' | '{' => depth += 1,
                        ')' if depth == 0 => break,
                        ')' | ']' | '}' => depth -= 1,
                        _ => {}
                    }
                }
                rest = &rest[char.len_utf8()..];
            }
            asked.push((found[1].to_owned(), used, path.clone()));
        }
    }
    asked
}

/// Ids that are made while the program runs; what makes them has its own test.
const MADE: [&str; 12] = [
    "column-",
    "rule-",
    "directory-advice-",
    "directory-matter-",
    "directory-note-",
    "directory-role-",
    "error-when-",
    "explain-",
    "help-",
    "holiday-",
    "render-legend-",
    "word-",
];

#[test]
fn every_text_of_the_source_is_there_with_its_arguments_and_none_is_left_over() {
    let english = all(Lang::En);
    let asked = asked_for();
    let is_made = |id: &str| MADE.iter().any(|made| id.starts_with(made)) || id.contains('.');
    let is_wrong = |(id, used, _): &&(String, BTreeSet<String>, PathBuf)| english.get(id) != Some(used) && !is_made(id);
    let wrong: Vec<_> = asked.iter().filter(is_wrong).collect();
    assert!(wrong.is_empty(), "not there, or with other arguments: {wrong:#?}");
    let used: BTreeSet<&String> = asked.iter().map(|(id, ..)| id).collect();
    let unused: Vec<_> = english.keys().filter(|id| !used.contains(id) && !is_made(id)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[test]
fn every_heading_of_the_source_is_there_and_none_is_left_over() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let column = Regex::new(r#"Column::(?:shown|hidden)\(\s*"[^"]+",\s*"([^"]+)""#).unwrap();
    let mut used = BTreeSet::new();
    for path in files {
        let source = fs::read_to_string(path).unwrap();
        used.extend(column.captures_iter(&source).map(|found| format!("column-{}", &found[1])));
    }
    let english: BTreeSet<String> = all(Lang::En).into_keys().filter(|id| id.starts_with("column-")).collect();
    let missing: Vec<_> = used.difference(&english).collect();
    let left_over: Vec<_> = english.difference(&used).collect();
    assert!(missing.is_empty() && left_over.is_empty(), "missing {missing:?}, left over {left_over:?}");
}

#[test]
fn every_legend_of_the_source_is_there_and_none_is_left_over() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let legend = Regex::new(r#""(render-legend-[a-z-]+)""#).unwrap();
    let mut used = BTreeSet::new();
    for path in files {
        let source = fs::read_to_string(path).unwrap();
        used.extend(legend.captures_iter(&source).map(|found| found[1].to_owned()));
    }
    let english: BTreeSet<String> = all(Lang::En).into_keys().filter(|id| id.starts_with("render-legend-")).collect();
    assert_eq!(used, english);
}

#[test]
fn a_text_is_english_where_nobody_has_asked_for_another_language() {
    assert_eq!(text("column-service-id", &[]), "Service ID");
    assert_eq!(find(Lang::En, "column-no-such-heading"), None);
    assert_eq!(find(Lang::En, "nothing"), None);
}

/// Files whose literals no person reads as sentences, and why.
const NOT_FOR_PEOPLE: [(&str, &str); 3] = [
    ("sandbox/", "the embedded portal answers in English, as a portal does"),
    ("portal/wire/", "words of the wire, written to a portal and read back"),
    ("command/schema.rs", "a contract for programs, English in every language"),
];

/// The string literals of a file, without those of tests, comments and attributes (help is held against its translations
/// elsewhere).
fn literals(source: &str) -> Vec<String> {
    let source: Vec<char> = source.split("#[cfg(test)]").next().unwrap().chars().collect();
    let mut found = Vec::new();
    let mut attribute = None;
    let (mut depth, mut at) = (0_usize, 0);
    let is = |at: usize, text: &str| text.chars().enumerate().all(|(n, char)| source.get(at + n) == Some(&char));
    while at < source.len() {
        match source[at] {
            '/' if is(at, "//") => {
                at += source[at..].iter().position(|char| *char == '\n').unwrap_or(source.len() - at);
            }
            // A character: '"', '\'', 'x'; else it is a lifetime.
            '\'' if source.get(at + 1) == Some(&'\\') => {
                at += 2 + source[at + 3..].iter().position(|char| *char == '\'').unwrap_or_default() + 1;
            }
            '\'' if source.get(at + 2) == Some(&'\'') => at += 2,
            'r' if is(at, "r\"") || is(at, "r#\"") => {
                let marks = source[at + 1..].iter().take_while(|char| **char == '#').count();
                let begin = at + 2 + marks;
                let end = format!("\"{}", "#".repeat(marks));
                let length = (begin..source.len()).position(|at| is(at, &end)).unwrap_or_default();
                if attribute.is_none() {
                    found.push(source[begin..begin + length].iter().collect());
                }
                at = begin + length + marks;
            }
            '"' => {
                let mut end = at + 1;
                while source.get(end).is_some_and(|char| *char != '"') {
                    end += if source[end] == '\\' { 2 } else { 1 };
                }
                if attribute.is_none() {
                    found.push(source[at + 1..end.min(source.len())].iter().collect());
                }
                at = end;
            }
            '#' if is(at, "#[") && attribute.is_none() => attribute = Some(depth),
            '[' => depth += 1,
            ']' => {
                depth = depth.saturating_sub(1);
                attribute = attribute.filter(|outside| depth > *outside);
            }
            _ => {}
        }
        at += 1;
    }
    found
}

#[test]
fn literals_are_found_where_the_compiler_finds_them() {
    let source = r##"
        // "a comment"
        #[arg(long = "an attribute", help = "[x]")]
        fn f<'a>(x: &'a str) { g('"', '\'', "one \" two", r#"three "four""#, b'\\', "five") }
    "##;
    assert_eq!(literals(source), ["one \\\" two", "three \"four\"", "five"]);
}

#[test]
fn no_english_sentence_reaches_a_person_around_the_texts() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let help = fs::read_to_string(root.join("../locales/en/help.ftl")).unwrap();
    let sentence = Regex::new(r"[A-Za-z]{2,}[,:]? (?:[a-z]{2,}|\{)|\} [a-z]{2,}").unwrap();
    // What is typed, and what is logged of the wire with `-v`.
    let command = Regex::new(r"^ ?(?:--[a-z]|lumenctl)|^[<>] ").unwrap();
    let allowed: Vec<&str> =
        include_str!("../../locales/literals.tsv").lines().filter(|line| !line.starts_with('#')).collect();
    let mut used = BTreeSet::new();
    let mut found = Vec::new();
    let mut files = Vec::new();
    sources(&root, &mut files);
    for path in files {
        let name = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
        if NOT_FOR_PEOPLE.iter().any(|(part, _)| name.starts_with(part)) {
            continue;
        }
        for literal in literals(&fs::read_to_string(&path).unwrap()) {
            let literal = literal.replace('\n', " ");
            // The help of nouns stands in constants.
            if !sentence.is_match(&literal) || command.is_match(&literal) || help.contains(&format!("= {literal}\n")) {
                continue;
            }
            match allowed.iter().find(|line| line.split('\t').next() == Some(literal.as_str())) {
                Some(line) => _ = used.insert(*line),
                None => found.push(format!("{name}\t{literal}")),
            }
        }
    }
    assert!(found.is_empty(), "words for people, or something for locales/literals.tsv:\n{}", found.join("\n"));
    let unused: Vec<_> = allowed.iter().filter(|line| !used.contains(*line)).collect();
    assert!(unused.is_empty(), "not in the source any more: {unused:?}");
}
