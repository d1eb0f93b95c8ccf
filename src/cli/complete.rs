//! What a shell asks at a prompt: `lumenctl -- WORD…`, with the shell's name in [`VARIABLE`].

use std::ffi::{OsStr, OsString};
use std::path::MAIN_SEPARATOR;

use clap_complete::engine::{PathCompleter, ValueCompleter as _};
use clap_complete::env::Shells;
use clap_complete::{ArgValueCandidates, ArgValueCompleter, CompletionCandidate};

use super::global;
use crate::Env;
use crate::command;
use crate::command::candidates::{Candidate, Values};
use crate::locale;
use crate::settings::{self, Flags};

/// The scripts of `completions` set it to the name of their shell.
pub use crate::command::COMPLETION_VARIABLE as VARIABLE;

/// The answer, if it is a shell that asks; ready to be printed. Whatever is wrong, there is nothing to offer then.
pub fn answer(args: &[OsString], env: &Env) -> Option<String> {
    // An ordinary command does not begin with `--`, and looks at no variable.
    if args.get(1).is_none_or(|arg| arg != "--") {
        return None;
    }
    let shell = env.var(VARIABLE)?;
    let words = args.get(2..)?.to_vec();
    let flags = global::guess(&words);
    settings::speak(flags.clone(), env);
    let is_typed = |noun: &clap::Command| words.iter().any(|word| word.to_str() == Some(noun.get_name()));
    // Only what is below the noun that is typed is built.
    let nouns = command::nouns(|_| true).into_iter().map(|noun| match is_typed(&noun) {
        true => noun,
        false => {
            let about = noun.get_about().cloned().unwrap_or_default();
            clap::Command::new(noun.get_name().to_owned()).about(about)
        }
    });
    let mut tree = super::help::in_language(locale::lang(), super::tree_of(nouns.collect()));
    tree.build();
    let asked = Asked {
        topics: topics(&tree, &words).unwrap_or_default(),
        flags,
        is_quoted: ["zsh", "fish", "elvish"].contains(&shell.as_str()),
    };
    let mut tree = tree.mut_args(|arg| asked.with_values("", arg)).mut_subcommands(|noun| {
        let name = noun.get_name().to_owned();
        let noun = noun.mut_args(|arg| asked.with_values(&name, arg));
        noun.mut_subcommands(|verb| verb.mut_args(|arg| asked.with_values(&name, arg)))
    });
    let mut answer = Vec::new();
    let shells = Shells::builtins();
    let shell = shells.completer(&shell)?;
    let _ = shell.write_complete(&mut tree, words, None, &mut answer);
    Some(String::from_utf8(answer).unwrap_or_default())
}

/// What is known of a question.
struct Asked {
    flags: Flags,
    /// What `help` and `man` take next.
    topics: Vec<Candidate>,
    /// Whether the shell quotes what it is given.
    is_quoted: bool,
}

impl Asked {
    /// An argument of a noun, or of one of its verbs, with the values that can be offered.
    fn with_values(&self, noun: &str, arg: clap::Arg) -> clap::Arg {
        if matches!((noun, arg.get_id().as_str()), ("help", "topic") | ("man", "command")) {
            let topics = self.topics.clone();
            return arg.add(ArgValueCandidates::new(move || topics.iter().cloned().map(candidate).collect()));
        }
        let Some(values) = Values::of(noun, &arg) else { return self.with_files(arg) };
        let flags = self.flags.clone();
        arg.add(ArgValueCandidates::new(move || {
            values.candidates(&flags, super::tree).into_iter().map(candidate).collect()
        }))
    }

    /// What is called a file or a folder in the help is completed as such.
    fn with_files(&self, arg: clap::Arg) -> clap::Arg {
        let files = match arg.get_value_names() {
            Some([name]) if name.starts_with("FILE") => PathCompleter::file(),
            Some([name]) if name == "DIR" => PathCompleter::dir(),
            _ => return arg,
        };
        let is_quoted = self.is_quoted;
        arg.add(ArgValueCompleter::new(move |typed: &OsStr| {
            let candidates = files.complete(typed).into_iter();
            candidates.filter(|file| is_one_word(file.get_value(), typed, is_quoted)).collect()
        }))
    }
}

fn candidate((value, what): Candidate) -> CompletionCandidate {
    let what = crate::render::clean::clean(&what).into_owned();
    CompletionCandidate::new(value).help((!what.is_empty()).then(|| what.into()))
}

/// Whether a shell takes what would be added for nothing but a part of the word: files can be named by others.
fn is_one_word(file: &OsStr, typed: &OsStr, is_quoted: bool) -> bool {
    let (Some(file), Some(typed)) = (file.to_str(), typed.to_str()) else { return false };
    let is_plain = |c: char| c.is_alphanumeric() || c == MAIN_SEPARATOR || "-_/.:@+,=".contains(c);
    let added = file.strip_prefix(typed).unwrap_or(file);
    added.chars().all(|c| is_plain(c) || (is_quoted && !c.is_control()))
}

/// The commands below those that stand behind `help` or `man` already.
fn topics(tree: &clap::Command, words: &[OsString]) -> Option<Vec<Candidate>> {
    let words: Vec<&str> = words.iter().map(|word| word.to_str().unwrap_or_default()).collect();
    let at = words.iter().position(|word| ["help", "man"].contains(word))?;
    let (_, above) = words.get(at + 1..)?.split_last()?;
    let command = above.iter().try_fold(tree, |command, word| command.find_subcommand(word))?;
    let name = |below: &clap::Command| {
        let about = below.get_about().map(ToString::to_string).unwrap_or_default();
        (below.get_name().to_owned(), about)
    };
    let page = (above.is_empty() && words[at] == "help").then(|| (command::EXIT_CODES.to_owned(), String::new()));
    Some(command.get_subcommands().map(name).chain(page).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn an_ordinary_command_is_no_question_of_a_shell() {
        let env = Env::fake(&[(VARIABLE, "bash")], jiff::Timestamp::UNIX_EPOCH);
        assert_eq!(answer(&words("lumenctl ticket list"), &env), None);
        let env = Env::fake(&[], jiff::Timestamp::UNIX_EPOCH);
        assert_eq!(answer(&words("lumenctl -- ticket list"), &env), None);
    }
}
