//! `lumenctl`: the customer handbook of Lumen LATAM as a command-line tool.
//!
//! The one way through the house: `cli` (what was typed) ► `command` (one verb, one file) ►
//! `domain` (the rules) and `portal` (the wire) ► `render` (stdout) and `ui` (stderr, exit code).
//! `docs/architecture.md` draws it.

pub mod bulk;
pub mod cli;
pub mod command;
pub mod credentials;
pub mod directory;
pub mod domain;
mod env;
pub mod error;
mod files;
pub mod locale;
pub mod portal;
pub mod render;
#[cfg(feature = "sandbox")]
pub mod sandbox;
pub mod settings;
mod toml_text;
pub mod ui;

use std::ffi::OsString;
use std::process::ExitCode;
use std::rc::Rc;

pub use env::{Clock, Env, Random, Stream};

use cli::{Global, Typed};
use command::{Command, Context, Run};
use directory::Directory;
use domain::TimeLimit;
use error::{Error, Kind, Problems};
use render::{Display, Format, Jq, Output};
use ui::{Color, Ui};

/// Runs one command line from its arguments to its exit code.
pub fn run(args: impl IntoIterator<Item = OsString>, env: &Env) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    if let Some(answer) = cli::complete::answer(&args, env) {
        // At a prompt nothing is said, whatever is wrong.
        let _ = Display::plain().print(Output::Text(answer), &[], None, env);
        return ExitCode::SUCCESS;
    }
    let words: Vec<OsString> = args.iter().cloned().chain([OsString::new()]).collect();
    settings::speak(cli::global::guess(&words), env);
    match cli::parse(&args) {
        Ok(Typed::Command(typed)) => {
            let (global, command) = *typed;
            settings::speak(global.flags(), env);
            run_command(&global, command, env)
        }
        Ok(Typed::Page(page)) => {
            let color = Color::Auto.applies_to(&env.stdout, env);
            let page = if color { page.ansi().to_string() } else { page.to_string() };
            let printed = Display::plain().print(Output::Text(page), &[], None, env);
            finish(printed, &Ui::new(env, false, false, Color::Auto, Format::Plain))
        }
        Err(error) => {
            // The options were not understood, so the form of the answer is looked for by hand.
            let format = cli::output_option(&args).or_else(|| env.var("LUMENCTL_OUTPUT"));
            let format = format.and_then(|word| word.parse().ok()).unwrap_or(Format::Plain);
            finish(Err(error), &Ui::new(env, false, false, Color::Auto, format))
        }
    }
}

fn run_command(global: &Global, command: Command, env: &Env) -> ExitCode {
    let mut problems = Problems::default();
    let typed = format(global, env, &mut problems);
    let default = if env.stdout.is_terminal() { Format::Table } else { Format::Plain };
    let format = typed.unwrap_or(default);
    for (flag, limit) in [("--timeout", &global.timeout), ("--max-wait", &global.max_wait)] {
        // The settings parse them again; here even a command that needs no settings tells a wrong one.
        limit.as_ref().and_then(|text| problems.parse::<TimeLimit>(flag, text));
    }
    // A wrong language is told in the one that would be there without it, even where no settings are needed.
    let told = [("--lang", global.lang.clone()), ("LUMENCTL_LANG", env.var("LUMENCTL_LANG"))];
    if let Some((field, word)) = told.into_iter().find_map(|(field, word)| Some((field, word?))) {
        problems.parse::<locale::Lang>(field, &word);
    }
    let color = match &global.color {
        Some(word) => problems.parse("--color", word).unwrap_or(Color::Auto),
        None => Color::Auto,
    };
    let display = Display {
        format,
        is_format_typed: typed.is_some(),
        columns: global.columns.clone(),
        jq: global.jq.as_ref().and_then(|program| problems.take("--jq", Jq::parse(program))).map(Rc::new),
        no_header: global.no_header,
        color: color.applies_to(&env.stdout, env),
        portal: None,
    };
    let ui = Ui::new(env, global.quiet, global.verbose > 0, color, format).with_details(global.verbose > 1);
    let flags = global.flags();
    let cx = Context::new(env, &flags, &ui, cli::tree).for_programs(display.is_for_programs());
    let result = command.run(&Run { cx: &cx, display: &display }, problems);
    finish(result.map_err(|error| with_phones(error, &cx)), &ui)
}

/// `-o`, else `LUMENCTL_OUTPUT`; without them there is a table for people and plain lines for programs.
fn format(global: &Global, env: &Env, problems: &mut Problems) -> Option<Format> {
    match &global.output {
        Some(word) => problems.parse("--output", word),
        None => env.var("LUMENCTL_OUTPUT").and_then(|word| problems.parse("LUMENCTL_OUTPUT", &word)),
    }
}

/// Where the portal cannot be reached, the TSC can (H21).
fn with_phones(error: Error, cx: &Context<'_>) -> Error {
    if error.kind != Kind::Unavailable {
        return error;
    }
    let country = settings::country(cx.flags, cx.env);
    // A file of the user's own that cannot be read must not hide the numbers that are printed.
    match cx.directory(country).or_else(|_| Directory::of(country)) {
        Ok(directory) => {
            let error = error.hint(text!("error-report-by-phone"));
            directory.tsc_lines(country).into_iter().fold(error, Error::hint)
        }
        Err(_) => error,
    }
}

fn finish(result: Result<(), Error>, ui: &Ui<'_>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            ui.error(&error);
            ExitCode::from(error.kind.exit_code())
        }
    }
}
