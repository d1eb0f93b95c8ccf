//! What a shell asks at a prompt: `lumenctl -- WORD…`, with the shell's name in [`VARIABLE`].

use std::ffi::OsString;

use clap_complete::env::Shells;
use clap_complete::{ArgValueCandidates, CompletionCandidate};

use super::global;
use crate::Env;
use crate::command;
use crate::command::candidates::Values;
use crate::locale;
use crate::settings::Flags;

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
    crate::speak(flags.clone(), env);
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
    let mut tree = tree.mut_args(|arg| with_values("", arg, &flags)).mut_subcommands(|noun| {
        let name = noun.get_name().to_owned();
        let flags = flags.clone();
        let noun = noun.mut_args(|arg| with_values(&name, arg, &flags));
        noun.mut_subcommands(|verb| verb.mut_args(|arg| with_values(&name, arg, &flags)))
    });
    let mut answer = Vec::new();
    let shells = Shells::builtins();
    let shell = shells.completer(&shell)?;
    let _ = shell.write_complete(&mut tree, words, None, &mut answer);
    Some(String::from_utf8(answer).unwrap_or_default())
}

fn with_values(noun: &str, arg: clap::Arg, flags: &Flags) -> clap::Arg {
    let Some(values) = Values::of(noun, &arg) else { return arg };
    let flags = flags.clone();
    arg.add(ArgValueCandidates::new(move || {
        let candidates = values.candidates(&flags, super::tree).into_iter();
        let candidate = |(value, what): (String, String)| {
            let what = crate::render::clean::clean(&what).into_owned();
            CompletionCandidate::new(value).help((!what.is_empty()).then(|| what.into()))
        };
        candidates.map(candidate).collect()
    }))
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
