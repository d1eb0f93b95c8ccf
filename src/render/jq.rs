//! `--jq`: a filter of the JSON result. Strings are printed raw, everything else as JSON, one result a line.
//!
//! The program sees the result and nothing else: no files, no environment, no further input, and it cannot end the
//! process. What it lacks beside jq is in `docs/scripting.md`.

use std::io::{self, Write};

use jaq_core::data::JustLut;
use jaq_core::load::parse::Def;
use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::native::{bome, v};
use jaq_core::{Bind, Compiler, Ctx, Cv, RunPtr, ValR, ValT, Vars};
use jaq_json::Val;
use jiff::Timestamp;
use regex_lite::{Regex, RegexBuilder};
use serde_json::Value;

use super::clean::{clean_lines, escape_json};
use super::interrupt::Running;
use super::{compact, printer};
use crate::domain::Refusal;
use crate::error::{Error, Kind};
use crate::text;

type Data = JustLut<Val>;
type Failure = jaq_core::Error<Val>;
type Native = (&'static str, Box<[Bind]>, RunPtr<Data>);

/// Definitions of the standard library that stand on functions which are not here: they end the process, write past
/// `render`, or would bring a library of mathematics.
const WITHOUT: [&str; 17] = [
    "halt",
    "halt_error",
    "stderr",
    "debug",
    "logb",
    "significand",
    "pow10",
    "drem",
    "nexttoward",
    "scalb",
    "gamma",
    "@html",
    "@htmld",
    "@uri",
    "@urid",
    "@base64",
    "@base64d",
];

/// Rows for other programs, as jq has them.
const FORMATS: &str = include_str!("formats.jq");

/// A program that has been read.
pub struct Jq(jaq_core::Filter<Data>);

impl std::fmt::Debug for Jq {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Jq")
    }
}

impl Jq {
    /// Reads a program; nothing is run.
    ///
    /// # Errors
    /// What is wrong with it, and at which character.
    pub fn parse(program: &str) -> Result<Self, Refusal> {
        let own = load::parse(FORMATS, |parser| parser.defs()).unwrap_or_default();
        let library = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let is_here = |def: &Def<&str>| !WITHOUT.contains(&def.name);
        let arena = Arena::default();
        let modules = Loader::new(library.filter(is_here).chain(own))
            .load(&arena, File { code: program, path: () })
            .map_err(|errors| unreadable(program, &errors))?;
        // Data files are variables: none is read.
        load::import(&modules, |_| Err(String::new())).map_err(|errors| unreadable(program, &errors))?;
        let ends_process = |name: &str| name == "halt";
        let functions = jaq_core::funs::<Data>()
            .chain(jaq_std::base_funs().filter(|function| !ends_process(function.0)))
            .chain(jaq_json::funs())
            .chain(natives().into_iter().map(|native| jaq_core::native::run::<Data>(native)));
        match Compiler::default().with_funs(functions).compile(modules) {
            Ok(filter) => Ok(Self(filter)),
            Err(errors) => Err(errors.iter().flat_map(|(_, errors)| errors).next().map_or_else(
                || refusal(text!("render-jq-unreadable")),
                |(name, kind)| match place(program, name) {
                    Some(at) => refusal(text!("render-jq-undefined-at", kind = kind.as_str(), name = name, at = at)),
                    None => refusal(text!("render-jq-undefined", kind = kind.as_str(), name = name)),
                },
            )),
        }
    }

    /// Hands each of the results for `input` to `take`, ready to be printed.
    fn run(&self, whole: &Value, mut take: impl FnMut(String) -> io::Result<()>) -> io::Result<()> {
        let _running = Running::begin();
        let read = jaq_json::read::parse_single(compact(whole).as_bytes());
        let input = read.map_err(|error| io::Error::other(failed(&error.to_string())))?;
        let context = Ctx::<Data>::new(&self.0.lut, Vars::new([]));
        for result in self.0.id.run((context, input)) {
            match result {
                Ok(Val::TStr(text) | Val::BStr(text)) => {
                    take(String::from_utf8_lossy(&text).split('\t').map(clean_lines).collect::<Vec<_>>().join("\t"))?;
                }
                Ok(value) => take(escape_json(value.to_string()))?,
                Err(exception) => {
                    let error = exception.get_err().map_or_else(|_| "break".to_owned(), |error| error.to_string());
                    let error = what_became_of(whole).into_iter().fold(failed(&shortened(&error)), Error::hint);
                    return Err(io::Error::other(error));
                }
            }
        }
        Ok(())
    }
}

fn refusal(what: String) -> Refusal {
    Refusal::new("invalid_jq", what).hint(text!("render-jq-example"))
}

/// The character, counted from 1, at which `part` stands in `program`; nothing if it is not a part of it.
fn place(program: &str, part: &str) -> Option<usize> {
    let at = (part.as_ptr() as usize).checked_sub(program.as_ptr() as usize)?;
    program.get(..at).map(|before| before.chars().count() + 1)
}

/// What the parser expects, in the user's language; a sign of the program's own is itself.
fn in_words(what: &str) -> String {
    let kind = what.trim_start_matches("4-").replace(' ', "-");
    text!("render-jq-expected", kind = kind, what = what)
}

fn unreadable(program: &str, errors: &load::Errors<&str, ()>) -> Refusal {
    let expected = |what: &str, found: &str| {
        let at = place(program, found).unwrap_or(1);
        let rest: String = found.chars().take(20).collect();
        let what = in_words(what);
        if rest.is_empty() {
            refusal(text!("render-jq-ends-early", what = what, at = at))
        } else {
            refusal(text!("render-jq-wants", rest = rest, what = what, at = at))
        }
    };
    match errors.first() {
        Some((_, load::Error::Lex(errors))) => match errors.first() {
            Some((load::lex::Expect::Delim(open), found)) => {
                // What is told is the rest behind it.
                let before = &program[..program.len().saturating_sub(found.len())];
                let at = before.rfind(open).map_or(0, |at| program[..at].chars().count()) + 1;
                refusal(text!("render-jq-never-closed", open = open, at = at))
            }
            Some((what, found)) => expected(what.as_str(), found),
            None => refusal(text!("render-jq-unreadable")),
        },
        Some((_, load::Error::Parse(errors))) => match errors.first() {
            Some((what, found)) => expected(what.as_str(), found),
            None => refusal(text!("render-jq-unreadable")),
        },
        _ => refusal(text!("render-jq-no-files")),
    }
}

/// What to do next where a program has failed on this result.
fn what_became_of(whole: &Value) -> Option<String> {
    let told = |key: &str| whole.get(key).and_then(Value::as_str).unwrap_or("-").to_owned();
    match whole {
        Value::Array(_) => Some(text!("render-jq-each")),
        // A row of a batch, which ends with it.
        _ if whole.get("row").is_some() => Some(text!("render-jq-batch-goes-on")),
        // A write, which nobody should do twice because its result was not shown.
        _ if whole.get("effect").is_some() => {
            Some(text!("render-jq-do-not-repeat", id = told("id"), external_id = told("externalId")))
        }
        _ => None,
    }
}

/// The error without the middle of the value that it is about.
fn shortened(error: &str) -> String {
    const LONGEST: usize = 160;
    let length = error.chars().count();
    if length <= LONGEST {
        return error.to_owned();
    }
    let begin: String = error.chars().take(LONGEST / 2).collect();
    let end: String = error.chars().skip(length - LONGEST / 2).collect();
    format!("{begin} … {end}")
}

/// The command itself has ended by now, so this is no invalid input: nothing would be safe to send again.
fn failed(what: &str) -> Error {
    Error::new(Kind::Internal, text!("render-jq-failed", error = what)).code("jq_failed")
}

fn natives() -> [Native; 5] {
    let two = || -> Box<[Bind]> { v(2) };
    [
        ("matches", two(), |cv| bome(matches(cv, false, true))),
        ("split_matches", two(), |cv| bome(matches(cv, true, true))),
        ("split_", two(), |cv| bome(matches(cv, true, false))),
        ("fromdateiso8601", v(0), |cv| {
            bome(text(&cv.1).and_then(|text| match text.parse::<Timestamp>() {
                Ok(moment) => Ok(number(moment.as_second())),
                Err(error) => Err(Failure::str(error)),
            }))
        }),
        ("todateiso8601", v(0), |cv| {
            let moment = match &cv.1 {
                Val::Num(number) => number.as_isize().and_then(|at| Timestamp::from_second(at as i64).ok()),
                _ => None,
            };
            bome(moment.map(|moment| Val::from(moment.to_string())).ok_or_else(|| Failure::typ(cv.1, "seconds")))
        }),
    ]
}

fn number(number: i64) -> Val {
    isize::try_from(number).map_or(Val::Null, Val::from)
}

fn text(value: &Val) -> Result<String, Failure> {
    match value {
        Val::TStr(bytes) => Ok(String::from_utf8_lossy(bytes).into_owned()),
        _ => Err(Failure::typ(value.clone(), "string")),
    }
}

/// jq's `test`, `match`, `split`, `sub` and the like stand on this: all matches of `$re` under `$flags` (jq's letters
/// `g`, `n`, `i`, `s`, `x`), and what is between them.
fn matches(mut cv: Cv<'_, Data>, between: bool, wants_matches: bool) -> ValR<Val> {
    let flags = text(&cv.0.pop_var())?;
    let pattern = text(&cv.0.pop_var())?;
    let text = text(&cv.1)?;
    if let Some(flag) = flags.chars().find(|flag| !"gnisx".contains(*flag)) {
        return Err(Failure::str(text!("render-jq-no-pattern-flag", flag = flag)));
    }
    let has = |flag| flags.contains(flag);
    let regex = RegexBuilder::new(&pattern)
        .case_insensitive(has('i'))
        .dot_matches_new_line(has('s'))
        .ignore_whitespace(has('x'))
        .build()
        .map_err(|error| Failure::str(text!("render-jq-no-pattern", pattern = pattern, error = error)))?;
    let mut found = Vec::new();
    let mut last = 0;
    for captures in regex.captures_iter(&text) {
        let Some(whole) = captures.get(0).filter(|whole| !(has('n') && whole.is_empty())) else { continue };
        if between {
            found.push(Val::from(text[last..whole.start()].to_owned()));
        }
        last = whole.end();
        if wants_matches {
            found.push(groups(&regex, &captures, &text)?);
        }
        if !has('g') {
            break;
        }
    }
    if between {
        found.push(Val::from(text[last..].to_owned()));
    }
    Ok(found.into_iter().collect())
}

/// One match: itself and its groups, each `{"offset", "length", "string", "name"}` in characters.
fn groups(regex: &Regex, captures: &regex_lite::Captures<'_>, text: &str) -> ValR<Val> {
    let named = regex.capture_names().enumerate();
    let groups = named.filter_map(|(index, name)| {
        let group = captures.get(index)?;
        let key = |key: &str| Val::from(key.to_owned());
        let pairs = [
            (key("offset"), Val::from(text[..group.start()].chars().count())),
            (key("length"), Val::from(group.as_str().chars().count())),
            (key("string"), Val::from(group.as_str().to_owned())),
        ];
        Some(Val::from_map(pairs.into_iter().chain(name.map(|name| (key("name"), Val::from(name.to_owned()))))))
    });
    groups.collect()
}

/// What a program makes of a result.
pub(super) struct Layout<'w> {
    program: &'w Jq,
    out: &'w mut dyn Write,
    /// Whether each row is filtered by itself; else the list of them all.
    each: bool,
    rows: Vec<Value>,
}

impl<'w> Layout<'w> {
    pub(super) fn new(program: &'w Jq, each: bool, out: &'w mut dyn Write) -> Self {
        Self { program, out, each, rows: Vec::new() }
    }
}

impl printer::Layout for Layout<'_> {
    fn one(&mut self, value: Value) -> io::Result<()> {
        let out = &mut self.out;
        self.program.run(&value, |line| writeln!(out, "{line}"))
    }

    fn row(&mut self, value: Value) -> io::Result<()> {
        if self.each {
            return self.one(value);
        }
        self.rows.push(value);
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        if self.each {
            return Ok(());
        }
        let rows = std::mem::take(&mut self.rows);
        self.one(Value::Array(rows))
    }

    fn pause(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn filtered(program: &str, input: &Value) -> Result<Vec<String>, String> {
        let mut lines = Vec::new();
        let taken = Jq::parse(program).map_err(|refusal| refusal.message)?.run(input, |line| {
            lines.push(line);
            Ok(())
        });
        taken.map(|()| lines).map_err(|error| error.to_string())
    }

    fn of(program: &str) -> String {
        let tickets = json!([
            {"id": "TT-1", "status": "pending", "name": "a\tb \"c\"", "creationDate": "2026-11-23T20:05:00Z"},
            {"id": "TT-2", "status": "closed", "name": "Ligação caída", "creationDate": "2026-11-24T20:05:00Z"},
        ]);
        filtered(program, &tickets).unwrap().join("|")
    }

    #[test]
    fn strings_are_raw_and_everything_else_is_json_on_one_line() {
        assert_eq!(of(".[].id"), "TT-1|TT-2");
        assert_eq!(of("map(select(.status == \"closed\") | {status, id})"), r#"[{"status":"closed","id":"TT-2"}]"#);
        assert_eq!(of("length, .[0].nothing, (.[0].id | length)"), "2|null|4");
    }

    #[test]
    fn patterns_dates_and_rows_work_as_in_jq() {
        assert_eq!(of(".[] | select(.name | test(\"LIGA.*caída\"; \"i\")) | .id"), "TT-2");
        assert_eq!(of(".[0].id | sub(\"(?<n>[0-9])\"; \"<\\(.n)>\")"), "TT-<1>");
        assert_eq!(of(".[1].name | [match(\"ç.\").offset, (capture(\"(?<w>c.)\").w)]"), r#"[4,"ca"]"#);
        assert_eq!(of(".[0].name | [splits(\"\\\\s+\")]"), r#"["a","b","\"c\""]"#);
        assert_eq!(of(".[1].creationDate as $b | ($b | fromdate) - (.[0].creationDate | fromdate)"), "86400");
        assert_eq!(of("0 | todate"), "1970-01-01T00:00:00Z");
        assert_eq!(of(".[0] | [.id, .name, 1, null] | @tsv"), "TT-1\ta\\tb \"c\"\t1\t");
        assert_eq!(of(".[0] | [.id, .name, 1, null] | @csv"), "\"TT-1\",\"a\tb \"\"c\"\"\",1,");
    }

    #[test]
    fn a_program_that_cannot_be_read_is_told_its_place() {
        for (program, at) in [(".[", 2), (".id |", 6), (".id | nothing", 7), ("[1,2] | .[0] )", 14), ("\"a", 1)] {
            let message = filtered(program, &json!([])).unwrap_err();
            assert!(message.contains(&format!("(at character {at})")), "{program}: {message}");
        }
    }

    #[test]
    fn a_program_that_cannot_be_read_is_told_so_in_the_language() {
        use crate::locale::Lang;
        use crate::locale::testing::speaking;

        for (program, es, pt) in [
            (".[", "'[' nunca se cierra (en el carácter 2)", "'[' nunca é fechado (no caractere 2)"),
            (
                ".id | nothing",
                "no existe el filtro 'nothing' (en el carácter 7)",
                "não existe o filtro 'nothing' (no caractere 7)",
            ),
            (
                ".id |",
                "el programa termina donde falta: un término (en el carácter 6)",
                "o programa termina onde falta: um termo (no caractere 6)",
            ),
        ] {
            let told = |lang| speaking(lang, || Jq::parse(program).unwrap_err().message);
            assert_eq!((told(Lang::Es).as_str(), told(Lang::Pt).as_str()), (es, pt));
        }
    }

    #[test]
    fn a_program_reads_neither_environment_nor_files_nor_further_input_and_ends_no_process() {
        for program in [
            "env",
            "$ENV",
            "$ENV.HOME",
            "input",
            "inputs",
            "input_filename",
            "halt",
            "halt_error",
            "halt(3)",
            "debug",
            "stderr",
            "get_search_list",
            "import \"a\" as a; .",
            "include \"a\"; .",
            "import \"a\" as $a; $a",
            "now",
        ] {
            assert!(Jq::parse(program).is_err(), "{program}");
        }
    }

    #[test]
    fn a_terminal_is_never_obeyed_through_a_raw_string() {
        let hostile = json!({"name": "a\u{1b}]0;x\u{7}b\u{202e}", "list": ["\u{1b}[2J"]});
        assert_eq!(filtered(".name", &hostile).unwrap(), ["ab"]);
        assert_eq!(filtered(".list", &hostile).unwrap(), [r#"["\u001b[2J"]"#]);
    }

    #[test]
    fn what_does_not_fit_the_result_is_said_and_is_no_invalid_input() {
        let error = Jq::parse(".[] | .id + 1").unwrap().run(&json!([{"id": "a"}]), |_| Ok(())).unwrap_err();
        let error = error.downcast::<Error>().unwrap();
        assert_eq!((error.code, error.kind.exit_code()), ("jq_failed", 1));
        assert!(error.message.contains("cannot calculate \"a\" + 1"), "{}", error.message);
    }
}
