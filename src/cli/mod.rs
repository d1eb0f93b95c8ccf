//! What was typed: the clap tree and the global options. No I/O.

pub mod complete;
pub mod global;
mod help;
mod usage;

use std::ffi::OsString;
use std::mem::ManuallyDrop;

use clap::builder::StyledStr;
use clap::error::ErrorKind;
use clap::{Args as _, FromArgMatches as _};

pub use global::Global;

use crate::command::{self, Command};
use crate::error::Error;
use crate::locale::{self, Lang};

const ABOUT: &str = "Trouble tickets, contacts and more of Lumen LATAM, from the command line";

const AFTER_HELP: &str = "\
Examples:
  lumenctl contacts lookup br --team tsc
  lumenctl --sandbox ticket open --service-id BR-IPT-10001 --summary 'Link down'
  lumenctl --sandbox ticket list --open

Exit codes: lumenctl help exit-codes";

/// What a command line turned out to be.
pub enum Typed {
    /// A command with its global options.
    Command(Box<(Global, Command)>),
    /// A page that was asked for: help or version.
    Page(StyledStr),
}

/// The whole tree with its texts in a language. In English what is below a noun is built only when that noun is typed:
/// start-up is a feature.
pub fn tree(lang: Lang) -> clap::Command {
    help::in_language(lang, tree_of(command::nouns(|_| true)))
}

fn tree_of(nouns: Vec<clap::Command>) -> clap::Command {
    let tree = clap::Command::new("lumenctl")
        .after_help(AFTER_HELP)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .max_term_width(100)
        .subcommands(nouns);
    // The words of `Global` are about its options, not about the program.
    Global::augment_args(tree).about(ABOUT)
}

/// Reads a command line.
///
/// # Errors
/// [`Kind::InvalidInput`] for what is no command, no option, or lacks an argument.
pub fn parse(args: &[OsString]) -> Result<Typed, Error> {
    // clap copies the global options into every noun, which was a third of a short command's time: first only the noun that
    // seems to be meant is there. Where that does not do, all are.
    let nouns = command::nouns(|noun| args.iter().any(|arg| arg == noun));
    let read = read(tree_of(nouns), args).or_else(|_| read(tree(Lang::En), args));
    match read {
        Ok(typed) => Ok(Typed::Command(Box::new(typed))),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
                if error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand || args.len() <= 1 =>
            {
                Ok(Typed::Page(page(error, args)))
            }
            _ => Err(usage::error(&error, args)),
        },
    }
}

/// The page that was asked for, in the language of the words.
fn page(english: clap::Error, args: &[OsString]) -> StyledStr {
    let page = match locale::lang() {
        Lang::En => english,
        lang => read(tree(lang), args).err().unwrap_or(english),
    };
    command::localised(&page.render())
}

fn read(tree: clap::Command, args: &[OsString]) -> Result<(Global, Command), clap::Error> {
    // The process ends soon after: taking all this apart again would be a tenth of a short command's time.
    let mut tree = ManuallyDrop::new(tree);
    let matches = ManuallyDrop::new(tree.try_get_matches_from_mut(args)?);
    Ok((Global::from_arg_matches(&matches)?, Command::from_matches(&matches)?))
}

/// What follows `-o` or `--output`, in a line that clap did not understand.
pub fn output_option(args: &[OsString]) -> Option<String> {
    let args: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    args.iter().enumerate().find_map(|(at, arg)| match *arg {
        "-o" | "--output" => args.get(at + 1).map(|word| (*word).to_owned()),
        arg => arg.strip_prefix("--output=").or_else(|| arg.strip_prefix("-o")).map(str::to_owned),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_line(line: &str) -> Result<Typed, Error> {
        let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        parse(&args)
    }

    #[test]
    fn the_tree_is_sound_down_to_its_leaves() {
        tree(Lang::En).debug_assert();
    }

    #[test]
    fn global_options_are_taken_before_and_after_the_command() {
        for line in ["lumenctl -o json contacts lookup br", "lumenctl contacts lookup br -o json"] {
            assert!(matches!(parse_line(line), Ok(Typed::Command(typed)) if typed.0.output.as_deref() == Some("json")));
        }
    }

    #[test]
    fn the_name_of_a_noun_may_be_the_value_of_an_option() {
        for line in ["lumenctl --profile ticket contacts lookup br", "lumenctl contacts lookup --team ticket br"] {
            assert!(matches!(parse_line(line), Ok(Typed::Command(typed)) if matches!(typed.1, Command::Contacts(_))));
        }
        let error = parse_line("lumenctl --profile ticket contcts").err().unwrap();
        assert!(error.hints.iter().any(|hint| hint.contains("contacts")), "{:?}", error.hints);
    }

    #[test]
    fn a_mistyped_option_is_a_usage_error_with_a_tip() {
        let error = parse_line("lumenctl ticket open --sumary x").err().unwrap();
        assert_eq!((error.code, error.kind.exit_code()), ("usage", 2));
        assert!(error.hints.iter().any(|hint| hint.contains("--summary")), "{:?}", error.hints);
    }

    #[test]
    fn an_incomplete_command_is_an_error_and_nothing_at_all_is_a_question() {
        assert!(parse_line("lumenctl ticket").is_err());
        assert!(matches!(parse_line("lumenctl"), Ok(Typed::Page(_))));
        assert!(matches!(parse_line("lumenctl ticket open --help"), Ok(Typed::Page(_))));
    }
}
