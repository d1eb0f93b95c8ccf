//! Talk: notes, warnings, errors and their hints, on stderr.

use std::borrow::Cow;
use std::error::Error as _;
use std::fmt::Write as _;
use std::io::Write as _;
use std::str::FromStr;

use anstyle::{AnsiColor, Effects, Style};
use serde_json::{Map, Value, json};

use crate::Env;
use crate::credentials::Secret;
use crate::domain::{Refusal, Rule, meant};
use crate::env::Stream;
use crate::error::{Error, Kind, PhoneLine, Problem};
use crate::locale;
use crate::render::clean::{clean, clean_lines};
use crate::render::{Format, compact, grid};
use crate::text;

/// The longest message that is worth reading, in characters; a portal may answer with a whole page.
const LONGEST: usize = 2000;

const ERROR: Style = AnsiColor::Red.on_default().effects(Effects::BOLD);
const WARNING: Style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);
const HINT: Style = AnsiColor::Cyan.on_default();
const NOTE: Style = AnsiColor::Green.on_default();
const DIM: Style = Style::new().effects(Effects::DIMMED);

/// `--color`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set or the terminal is dumb; elsewhere with `CLICOLOR_FORCE`.
    #[default]
    Auto,
    /// Everywhere.
    Always,
    /// Nowhere.
    Never,
}

impl Color {
    /// All of them with their words.
    pub const ALL: [(&'static str, Self); 3] = [("auto", Self::Auto), ("always", Self::Always), ("never", Self::Never)];

    /// Whether what goes to `stream` is coloured.
    pub fn applies_to(self, stream: &Stream, env: &Env) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                let is_forced = || env.var("CLICOLOR_FORCE").is_some_and(|value| value != "0");
                let is_dumb = || env.var("TERM").is_some_and(|term| term == "dumb");
                env.var_os("NO_COLOR").is_none() && (is_forced() || (stream.is_terminal() && !is_dumb()))
            }
        }
    }
}

impl FromStr for Color {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        meant(text, &Self::ALL, |(word, _)| word).map(|(_, color)| color).ok_or_else(|| {
            Refusal::new("unknown_color", text!("ui-unknown-color", word = text))
                .hint(text!("ui-use-one-of", words = Self::ALL.map(|(word, _)| word).join(", ")))
        })
    }
}

/// The last words of a process that has met a bug in itself: in English, and by nothing that could be broken by it.
pub fn last_words(bug: &dyn std::fmt::Display, env: &Env) {
    let hint = "report it with the command line; `lumenctl … reconcile` settles a write that was on its way";
    let _ = writeln!(env.stderr.lock(), "error: this is a bug in lumenctl: {bug}\nhint: {hint}");
}

/// Talks to the person, or the log, at stderr. A stderr that is closed or full is no reason to fail.
pub struct Ui<'a> {
    env: &'a Env,
    quiet: bool,
    verbose: bool,
    very_verbose: bool,
    color: bool,
    format: Format,
}

impl<'a> Ui<'a> {
    /// A voice as loud as `-q` and `-v` say; `format` decides whether errors are JSON.
    pub fn new(env: &'a Env, quiet: bool, verbose: bool, color: Color, format: Format) -> Self {
        Self { env, quiet, verbose, very_verbose: false, color: color.applies_to(&env.stderr, env), format }
    }

    /// The same, and with `-vv` it tells even more.
    #[must_use]
    pub fn with_details(mut self, very_verbose: bool) -> Self {
        self.very_verbose = very_verbose;
        self
    }

    /// Something worth knowing; silenced by `-q`.
    pub fn note(&self, text: &str) {
        self.talk(|| text!("ui-note"), NOTE, text);
    }

    /// Something that may be wrong; silenced by `-q`.
    pub fn warning(&self, text: &str) {
        self.talk(|| text!("ui-warning"), WARNING, text);
    }

    /// A line that takes the place of the one before; empty: it goes away. Silenced by `-q`.
    pub fn progress(&self, line: &str) {
        if !self.quiet {
            let most = self.env.width().map_or(79, |width| usize::from(width).saturating_sub(1));
            let line: String = clean(line).chars().take(most).collect();
            // Back to the margin, and nothing of what stood there.
            self.write(&format!("\r\x1b[2K{line}"));
        }
    }

    /// What to do next; silenced by `-q`.
    pub fn hint(&self, text: &str) {
        self.talk(|| text!("ui-hint"), HINT, text);
    }

    /// What is going on; only with `-v`, and only then made.
    pub fn verbose(&self, text: impl FnOnce() -> String) {
        if self.verbose {
            let text = text();
            let text = clean_lines(&text);
            let text = cut(&text);
            self.write(&if self.color { format!("{DIM}{text}{DIM:#}\n") } else { format!("{text}\n") });
        }
    }

    /// What is going on in detail; only with `-vv`, and only then made.
    pub fn very_verbose(&self, text: impl FnOnce() -> String) {
        if self.very_verbose {
            self.verbose(text);
        }
    }

    /// Whether somebody is there to be asked.
    pub fn can_ask(&self) -> bool {
        self.env.stdin_is_terminal && self.env.stderr.is_terminal()
    }

    /// What the next question is about; `-q` does not silence it, as nobody could answer without, and it is never cut.
    pub fn before_question(&self, text: &str) {
        self.write(&self.line("", &text!("ui-note"), NOTE, text));
    }

    /// Asks a question on a terminal; elsewhere nobody could answer, and the answer is yes.
    ///
    /// # Errors
    /// Where stdin cannot be read.
    pub fn confirm(&self, question: &str) -> Result<bool, Error> {
        if !self.can_ask() {
            return Ok(true);
        }
        self.write(&format!("{} ", text!("ui-question", question = clean(question))));
        let mut answer = String::new();
        std::io::stdin()
            .read_line(&mut answer)
            .map_err(|error| Error::new(Kind::Internal, text!("ui-answer-not-read", error = error)))?;
        // Yes, sí, sim.
        Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "s" | "si" | "sí" | "sim"))
    }

    /// Asks for a secret, which is not shown while it is typed. Only where [`Self::can_ask`].
    ///
    /// # Errors
    /// [`Kind::Interrupted`] after Ctrl-C or Ctrl-D; where the terminal cannot be read.
    pub fn ask_hidden(&self, question: &str) -> Result<Secret, Error> {
        self.write(&format!("{} ", clean(question)));
        rpassword::read_password().map(Secret::new).map_err(|error| {
            // After an answer the cursor is on a new line already.
            self.write("\n");
            match error.kind() {
                std::io::ErrorKind::Interrupted | std::io::ErrorKind::UnexpectedEof => {
                    Error::new(Kind::Interrupted, text!("ui-interrupted-nothing-stored"))
                }
                _ => Error::new(Kind::Internal, text!("ui-answer-not-read", error = error)),
            }
        })
    }

    /// A failure with all that helps; never silenced.
    pub fn error(&self, error: &Error) {
        if self.format.is_structured() {
            self.write(&format!("{}\n", compact(&json!({ "error": error_json(error) }))));
        } else {
            self.write(&self.in_words(error));
        }
    }

    fn in_words(&self, error: &Error) -> String {
        let mut text = self.line("", &text!("ui-error"), ERROR, &sentence(error));
        for Problem { field, refusal } in &error.details {
            let rule = refusal.rule.map(|rule| format!(" ({rule})")).unwrap_or_default();
            let _ = writeln!(text, "  {}: {}{rule}", clean(field), cut(&clean(&refusal.message)));
            if let Some(hint) = &refusal.hint {
                text += &self.line("    ", &text!("ui-hint"), HINT, &cut(hint));
            }
        }
        for hint in &error.hints {
            text += &self.line("", &text!("ui-hint"), HINT, &cut(hint));
        }
        if !error.phone_report.is_empty() {
            text += &self.line("", &text!("ui-hint"), HINT, &text!("ui-on-the-phone"));
            for PhoneLine { label, value, .. } in &error.phone_report {
                let _ = writeln!(text, "  {label}: {}", cut(&clean(value)));
            }
        }
        if let Some(seconds) = retry_after(error) {
            text += &self.line("", &text!("ui-hint"), HINT, &text!("ui-wait-before-next-try", seconds = seconds));
        }
        if self.verbose {
            let mut cause = error.source();
            while let Some(below) = cause {
                text += &self.line("", &text!("ui-caused-by"), DIM, &cut(&below.to_string()));
                cause = below.source();
            }
        }
        text
    }

    fn talk(&self, word: impl FnOnce() -> String, style: Style, text: &str) {
        if !self.quiet {
            self.write(&self.line("", &word(), style, &cut(text)));
        }
    }

    /// `word: text`, with the further lines of `text` indented below it.
    fn line(&self, indent: &str, word: &str, style: Style, text: &str) -> String {
        let text = clean_lines(text);
        let text = text.trim_end().replace('\n', &format!("\n{indent}  "));
        if self.color {
            format!("{indent}{style}{word}:{style:#} {text}\n")
        } else {
            format!("{indent}{word}: {text}\n")
        }
    }

    /// In one piece, so that lines of several processes do not mix.
    fn write(&self, text: &str) {
        let mut stderr = self.env.stderr.lock();
        let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
    }
}

/// `--service-id: 'x' is … (handbook rule H5, request 7f3a)`
fn sentence(error: &Error) -> String {
    let field = error.field.as_deref().map(|field| format!("{}: ", clean(field))).unwrap_or_default();
    let message = format!("{field}{}", cut(&clean_lines(&error.message)));
    match (error.rule, error.request_id.as_deref().map(cut)) {
        (None, None) => message,
        (Some(rule), None) => text!("ui-with-rule", message = message, rule = rule),
        (None, Some(request)) => text!("ui-with-request", message = message, request = request),
        (Some(rule), Some(request)) => {
            text!("ui-with-rule-and-request", message = message, rule = rule, request = request)
        }
    }
}

/// The object under `error`; keys without a value are left out.
pub(crate) fn error_json(error: &Error) -> Map<String, Value> {
    let Error { kind, code, message, rule, field, hints, details, phone_report, request_id, .. } = error;
    let mut object = problem_to_json(code, message, *rule, field.as_deref(), None);
    if !hints.is_empty() {
        // Each is cut by itself: a long one must not take the phones behind it away.
        let hints: Vec<_> = hints.iter().map(|hint| cut(&clean_lines(hint)).into_owned()).collect();
        object.insert("hint".to_owned(), hints.join("\n").into());
    }
    // After the message, where the documented example has it.
    object.shift_insert(2, "exitCode".to_owned(), kind.exit_code().into());
    let details: Vec<Value> = details
        .iter()
        .map(|Problem { field, refusal: Refusal { code, message, rule, hint } }| {
            Value::Object(problem_to_json(code, message, *rule, Some(field), hint.as_deref()))
        })
        .collect();
    if !details.is_empty() {
        object.insert("details".to_owned(), details.into());
    }
    if !phone_report.is_empty() {
        let lines = phone_report.iter().map(|line| (line.key.to_owned(), cut(&clean(&line.value)).into()));
        object.insert("phoneReport".to_owned(), Value::Object(lines.collect()));
    }
    if let Some(seconds) = retry_after(error) {
        object.insert("retryAfter".to_owned(), seconds.into());
    }
    if let Some(id) = request_id {
        object.insert("requestId".to_owned(), cut(&clean(id)).into());
    }
    object
}

fn problem_to_json(
    code: &str,
    message: &str,
    rule: Option<Rule>,
    field: Option<&str>,
    hint: Option<&str>,
) -> Map<String, Value> {
    let rule = rule.map(|rule| rule.to_string());
    [("code", Some(code)), ("message", Some(message)), ("rule", rule.as_deref()), ("field", field), ("hint", hint)]
        .into_iter()
        .filter_map(|(key, text)| Some((key.to_owned(), cut(&clean_lines(text?)).into())))
        .collect()
}

/// Whole seconds, never too few.
fn retry_after(error: &Error) -> Option<u64> {
    error.retry_after.map(|wait| wait.as_secs() + u64::from(wait.subsec_nanos() > 0))
}

/// At most [`LONGEST`] characters, with `…` for the rest.
fn cut(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// The page of `help exit-codes`, made from the table that decides them.
pub fn exit_codes_page(width: Option<u16>) -> String {
    let lang = locale::lang();
    let ok = vec!["0".to_owned(), "ok".to_owned(), text!("ui-exit-ok")];
    let failures = Kind::ALL.map(|kind| vec![kind.exit_code().to_string(), kind.code().to_owned(), kind.when(lang)]);
    let heading = vec![text!("ui-exit-code"), text!("ui-exit-name"), text!("ui-exit-when")];
    let rows = std::iter::once(ok).chain(failures).collect();
    grid(Some(heading), rows, Some(width.unwrap_or(100).min(100))).into_iter().map(|line| line + "\n").collect()
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::time::Duration;

    use super::*;
    use crate::env::testing::{Broken, captured};
    use crate::error::Problems;

    /// What appears on stderr.
    fn said(quiet: bool, verbose: bool, format: Format, talk: impl FnOnce(&Ui<'_>)) -> String {
        let (env, stdout, stderr) = captured(&[], false);
        talk(&Ui::new(&env, quiet, verbose, Color::Auto, format));
        assert_eq!(stdout.text(), "");
        stderr.text()
    }

    fn refused() -> Error {
        let mut problems = Problems::default();
        let refusal = Refusal::new("invalid_service_id", "'x y' has a space").rule(5).hint("copy it from the contract");
        problems.add("--service-id", refusal);
        problems.add("--summary", Refusal::new("invalid_summary", "the summary is empty"));
        problems.into_result().unwrap_err()
    }

    fn unavailable() -> Error {
        Error {
            retry_after: Some(Duration::from_millis(11_200)),
            request_id: Some("7f3a".to_owned()),
            ..Error::new(Kind::Unavailable, "the portal is not there")
                .rule(21)
                .hint("call the TSC")
                .hint("or try later")
                .cause(io::Error::from(io::ErrorKind::ConnectionRefused))
        }
    }

    #[test]
    fn an_error_says_what_why_and_what_next() {
        insta::assert_snapshot!(said(false, false, Format::Table, |ui| ui.error(&unavailable())), @r"
        error: the portal is not there (handbook rule H21, request 7f3a)
        hint: call the TSC
        hint: or try later
        hint: the portal asks to wait 12 s before the next try
        ");
    }

    #[test]
    fn all_problems_are_listed_each_with_its_flag_rule_and_hint() {
        insta::assert_snapshot!(said(false, false, Format::Plain, |ui| ui.error(&refused())), @r"
        error: 2 things in the input are wrong
          --service-id: 'x y' has a space (H5)
            hint: copy it from the contract
          --summary: the summary is empty
        ");
    }

    #[test]
    fn a_single_problem_names_its_flag() {
        let error = Error::new(Kind::InvalidInput, "'x y' has a space").field("--service-id").rule(5);
        assert_eq!(
            said(false, false, Format::Csv, |ui| ui.error(&error)),
            "error: --service-id: 'x y' has a space (handbook rule H5)\n"
        );
    }

    #[test]
    fn structured_formats_get_one_json_object_on_one_line() {
        for format in [Format::Json, Format::Ndjson, Format::Yaml] {
            assert_eq!(
                said(true, false, format, |ui| ui.error(&unavailable())),
                concat!(
                    r#"{"error":{"code":"unavailable","message":"the portal is not there","exitCode":7,"rule":"H21","#,
                    r#""hint":"call the TSC\nor try later","retryAfter":12,"requestId":"7f3a"}}"#,
                    "\n"
                )
            );
        }
        assert_eq!(
            said(false, false, Format::Json, |ui| ui.error(&refused())),
            concat!(
                r#"{"error":{"code":"invalid_input","message":"2 things in the input are wrong","exitCode":2,"details":["#,
                r#"{"code":"invalid_service_id","message":"'x y' has a space","rule":"H5","field":"--service-id","#,
                r#""hint":"copy it from the contract"},"#,
                r#"{"code":"invalid_summary","message":"the summary is empty","field":"--summary"}]}}"#,
                "\n"
            )
        );
    }

    #[test]
    fn quiet_silences_talk_but_neither_an_error_nor_its_hints() {
        let talk = |ui: &Ui<'_>| {
            ui.note("the sandbox answers");
            ui.warning("the clock is off");
            ui.hint("set it");
            ui.verbose(|| "GET /".to_owned());
        };
        assert_eq!(said(true, false, Format::Table, talk), "");
        insta::assert_snapshot!(said(false, true, Format::Table, talk), @r"
        note: the sandbox answers
        warning: the clock is off
        hint: set it
        GET /
        ");
        let error = said(true, false, Format::Table, |ui| ui.error(&Error::new(Kind::NotFound, "no").hint("look")));
        assert_eq!(error, "error: no\nhint: look\n");
    }

    #[test]
    fn verbose_shows_what_is_below_the_error() {
        let text = said(false, true, Format::Table, |ui| ui.error(&unavailable()));
        assert!(text.ends_with("caused by: connection refused\n"), "{text}");
        assert!(!said(false, false, Format::Table, |ui| ui.error(&unavailable())).contains("caused by"));
    }

    #[test]
    fn what_a_portal_says_is_cleaned_and_cut() {
        let evil = format!("a\u{1b}]52;c;aGk=\u{7}b\u{202e}\nc{}", "x".repeat(5000));
        let error = Error { request_id: Some(evil.clone()), ..Error::new(Kind::Rejected, &evil).hint(&evil) };
        let text = said(false, true, Format::Table, |ui| {
            ui.error(&error);
            ui.note(&evil);
            ui.verbose(|| evil.clone());
        });
        assert!(text.starts_with("error: ab\n  cx"), "{text}");
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']));
        assert!(text.lines().all(|line| line.chars().count() < 2 * LONGEST + 100));

        let json = said(false, false, Format::Json, |ui| ui.error(&error));
        assert!(!json.contains(['\u{1b}', '\u{202e}']));
        let json: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["error"]["message"].as_str().map(|message| message.chars().count()), Some(LONGEST + 1));
    }

    #[test]
    fn colour_follows_the_flag_then_the_environment_then_the_terminal() {
        let decide = |color: Color, vars: &[(&str, &str)], is_terminal| {
            let (env, _, _) = captured(vars, is_terminal);
            color.applies_to(&env.stdout, &env)
        };
        assert!(decide(Color::Auto, &[], true));
        assert!(!decide(Color::Auto, &[], false));
        assert!(decide(Color::Auto, &[("CLICOLOR_FORCE", "1")], false));
        assert!(!decide(Color::Auto, &[("CLICOLOR_FORCE", "0")], false));
        assert!(!decide(Color::Auto, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], true));
        assert!(decide(Color::Auto, &[("NO_COLOR", "")], true));
        assert!(!decide(Color::Auto, &[("TERM", "dumb")], true));
        assert!(decide(Color::Always, &[("NO_COLOR", "1")], false));
        assert!(!decide(Color::Never, &[("CLICOLOR_FORCE", "1")], true));
    }

    #[test]
    fn colour_marks_the_first_word() {
        let (env, _, stderr) = captured(&[], true);
        Ui::new(&env, false, false, Color::Auto, Format::Table).error(&Error::new(Kind::NotFound, "no").hint("look"));
        assert_eq!(stderr.text(), "\u{1b}[1m\u{1b}[31merror:\u{1b}[0m no\n\u{1b}[36mhint:\u{1b}[0m look\n");
    }

    #[test]
    fn a_color_is_one_of_three_words() {
        assert_eq!("always".parse(), Ok(Color::Always));
        let refusal = "sometimes".parse::<Color>().unwrap_err();
        assert_eq!((refusal.code, refusal.hint.as_deref()), ("unknown_color", Some("use one of auto, always, never")));
    }

    #[test]
    fn the_words_around_an_error_are_those_of_the_language_and_json_keeps_its_keys() {
        use crate::locale::Lang;
        use crate::locale::testing::speaking;

        let told = |lang, format| speaking(lang, || said(false, true, format, |ui| ui.error(&unavailable())));
        insta::assert_snapshot!(told(Lang::Es, Format::Table), @r"
        error: the portal is not there (regla H21 del manual del cliente, solicitud 7f3a)
        sugerencia: call the TSC
        sugerencia: or try later
        sugerencia: el portal pide esperar 12 s antes del próximo intento
        causado por: connection refused
        ");
        insta::assert_snapshot!(told(Lang::Pt, Format::Table), @r"
        erro: the portal is not there (regra H21 do manual do cliente, requisição 7f3a)
        dica: call the TSC
        dica: or try later
        dica: o portal pede para esperar 12 s antes da próxima tentativa
        causado por: connection refused
        ");
        assert_eq!(told(Lang::Pt, Format::Json), told(Lang::En, Format::Json));
        let several = speaking(Lang::Pt, || {
            said(false, false, Format::Json, |ui| {
                let mut problems = Problems::default();
                problems.add("--a", Refusal::new("a", "a"));
                problems.add("--b", Refusal::new("b", "b"));
                ui.error(&problems.into_result().unwrap_err());
            })
        });
        assert!(
            several.contains(r#""code":"invalid_input","message":"2 dados de entrada estão incorretos""#),
            "{several}"
        );
    }

    #[test]
    fn a_bug_is_told_with_what_to_do_about_it_even_where_nobody_listens() {
        let (env, _, stderr) = captured(&[], false);
        last_words(&"panicked at src/a.rs:1:1", &env);
        assert!(
            stderr.text().starts_with("error: this is a bug in lumenctl: panicked at src/a.rs:1:1\nhint: report it")
        );
        let broken = Stream::new(Broken(io::ErrorKind::BrokenPipe), false);
        last_words(&"panicked", &env.with_streams(Stream::new(io::sink(), false), broken));
    }

    #[test]
    fn a_closed_stderr_is_no_reason_to_panic() {
        let (env, _, _) = captured(&[], false);
        let broken = Stream::new(Broken(io::ErrorKind::BrokenPipe), false);
        let env = env.with_streams(Stream::new(io::sink(), false), broken);
        Ui::new(&env, false, true, Color::Always, Format::Table).error(&unavailable());
    }

    #[test]
    fn the_page_of_exit_codes_has_every_kind_and_fits() {
        let page = exit_codes_page(None);
        for kind in Kind::ALL {
            assert!(page.contains(&format!("{:<6}{}", kind.exit_code(), kind.code())), "{page}");
        }
        assert!(page.lines().all(|line| line.chars().count() <= 100), "{page}");
        assert!(page.starts_with("CODE  NAME"), "{page}");
    }
}
