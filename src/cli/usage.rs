//! What clap did not understand, in our words and the user's language.

use std::ffi::OsString;

use clap::error::{ContextKind, ErrorKind};

use crate::command;
use crate::error::{Error, Kind};
use crate::text;

/// clap's error as one of ours, with its tips.
pub(super) fn error(error: &clap::Error, args: &[OsString]) -> Error {
    let mut usage = Error::new(Kind::InvalidInput, message(error)).code("usage");
    let verbs = verbs(error);
    if !verbs.is_empty() {
        usage = usage.hint(text!("cli-goes-on-with", verbs = verbs.join(", ")));
    }
    for tip in tips(error) {
        usage = usage.hint(tip);
    }
    if let Some(form) = told(error, ContextKind::Usage) {
        let form = form.trim_start_matches("Usage:").trim();
        usage = usage.hint(text!("cli-usage", form = command::options_word(form.lines().next().unwrap_or_default())));
    }
    let usage = usage.hint(text!("cli-help-explains"));
    typographic_dash(args).into_iter().fold(usage, Error::hint)
}

/// What clap knows of the error under this name.
fn told(error: &clap::Error, kind: ContextKind) -> Option<String> {
    error.get(kind).map(ToString::to_string).filter(|text| !text.is_empty())
}

fn message(error: &clap::Error) -> String {
    let told = |kind| told(error, kind).unwrap_or_default();
    let argument = || told(ContextKind::InvalidArg);
    let value = || told(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            text!("cli-not-complete")
        }
        ErrorKind::UnknownArgument => text!("cli-unknown-argument", argument = argument()),
        ErrorKind::InvalidSubcommand => {
            text!("cli-unknown-command", word = told(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value().is_empty() => text!("cli-value-missing", argument = argument()),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            text!("cli-wrong-value", value = value(), argument = argument())
        }
        ErrorKind::NoEquals => text!("cli-no-equals", argument = argument()),
        ErrorKind::TooManyValues => text!("cli-too-many-values", value = value(), argument = argument()),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            text!("cli-wrong-number-of-values", argument = argument())
        }
        ErrorKind::ArgumentConflict => {
            let other = told(ContextKind::PriorArg);
            match other.is_empty() || other == argument() {
                true => text!("cli-given-twice", argument = argument()),
                false => text!("cli-conflict", argument = argument(), other = other),
            }
        }
        ErrorKind::MissingRequiredArgument => text!("cli-arguments-missing", arguments = argument()),
        ErrorKind::InvalidUtf8 => text!("cli-not-utf-8"),
        _ => {
            let text = error.render().to_string();
            let first = text.split("\n\n").next().unwrap_or_default().trim_start_matches("error: ");
            first.lines().map(str::trim).collect::<Vec<_>>().join(" ")
        }
    }
}

/// The commands that are listed on the page which clap shows where one is missing.
fn verbs(error: &clap::Error) -> Vec<String> {
    if error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return Vec::new();
    }
    let page = error.render().to_string();
    let lines = page.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    lines.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

fn tips(error: &clap::Error) -> Vec<String> {
    let similar = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedCommand,
        ContextKind::SuggestedValue,
    ];
    let similar =
        similar.into_iter().filter_map(|kind| told(error, kind)).map(|name| text!("cli-similar", name = name));
    // clap's own sentences: what is in quotes in them says which it is.
    let others = told(error, ContextKind::Suggested).unwrap_or_default();
    let others = others.lines().filter_map(|tip| match tip.split('\'').collect::<Vec<_>>().as_slice() {
        ["to pass ", argument, " as a value, use ", form, _] => {
            Some(text!("cli-pass-as-value", argument = argument, form = form))
        }
        ["", form, " exists"] => Some(text!("cli-exists", form = form)),
        _ => None,
    });
    similar.chain(others).collect()
}

/// An option that a word processor has touched: `—sandbox`.
fn typographic_dash(args: &[OsString]) -> Option<String> {
    let is_dash = |char| matches!(char, '\u{2010}'..='\u{2015}' | '\u{2212}');
    let arg =
        args.iter().filter_map(|arg| arg.to_str()).find(|arg| arg.trim_start_matches('-').starts_with(is_dash))?;
    let name = arg.trim_start_matches(|char| char == '-' || is_dash(char));
    Some(text!("cli-typographic-dash", arg = arg, name = name))
}
