//! The pages of help in the language of the words. English stands in the clap tree itself, beside what it explains;
//! Spanish and Portuguese in `locales/*/help.ftl`, under the name of the command.

use clap::builder::Resettable;
use clap::{Arg, Command};

use crate::locale::{self, Lang};
use crate::text;

/// The texts of options that several commands have.
const SHARED: &str = "help-shared";

/// The tree with its texts in a language.
pub(super) fn in_language(lang: Lang, mut tree: Command) -> Command {
    if lang == Lang::En {
        return tree;
    }
    tree.build();
    translated(lang, tree, "help-lumenctl")
}

/// The id of a command's texts: that of the one above it, and its name.
fn id_below(above: &str, name: &str) -> String {
    match above {
        "help-lumenctl" => format!("help-{name}"),
        above => format!("{above}-{name}"),
    }
}

fn translated(lang: Lang, command: Command, id: &str) -> Command {
    let find = |part: &str| locale::find(lang, &format!("{id}{part}"));
    let mut command = command.mut_args(|arg| argument(lang, arg, id));
    if let Some(about) = find("") {
        if command.get_long_about().is_some() {
            let long = find(".long").map(|long| format!("{about}\n\n{long}"));
            command = command.long_about(long.unwrap_or_else(|| about.clone()));
        }
        command = command.about(about);
    }
    if let Some(after) = find(".after") {
        command = command.after_help(after);
    }
    command.mut_subcommands(|below| {
        let id = id_below(id, below.get_name());
        translated(lang, below, &id)
    })
}

/// An option with its help; what clap would add in English is added here.
fn argument(lang: Lang, arg: Arg, id: &str) -> Arg {
    let name = arg.get_id().as_str().to_owned();
    let find = |part: &str| {
        locale::find(lang, &format!("{id}.{name}{part}"))
            .or_else(|| locale::find(lang, &format!("{SHARED}.{name}{part}")))
    };
    let Some(help) = find("") else { return arg };
    let help = [Some(help), default(&arg), words(&arg)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let long = arg.get_long_help().and_then(|_| find("-long")).map(|long| format!("{help}\n\n{long}"));
    let arg = arg.help(help).hide_possible_values(true).hide_default_value(true);
    match long {
        Some(long) => arg.long_help(long),
        None => arg.long_help(Resettable::Reset),
    }
}

/// `[default: 30s]`
fn default(arg: &Arg) -> Option<String> {
    let is_shown = arg.get_action().takes_values() && !arg.is_hide_default_value_set();
    let values: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    (is_shown && !values.is_empty()).then(|| text!("cli-default", values = values.join(" ")))
}

/// `[possible values: red, green]`
fn words(arg: &Arg) -> Option<String> {
    if arg.is_hide_possible_values_set() || !arg.get_action().takes_values() {
        return None;
    }
    let values = arg.get_possible_values();
    let words: Vec<&str> = values.iter().filter(|value| !value.is_hide_set()).map(|value| value.get_name()).collect();
    (!words.is_empty()).then(|| text!("cli-possible-values", values = words.join(", ")))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::cli;

    /// What clap says of its own option depends on the page; one sentence does.
    const OF_HELP: &str = "Print help";

    /// Texts of one command: the part of the id after the command's, and the text.
    type Parts = BTreeMap<String, String>;

    fn parts(command: &Command) -> Parts {
        let mut parts = Parts::new();
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let long = command.get_long_about().map(ToString::to_string);
        if let Some(long) = long.as_deref().and_then(|long| long.strip_prefix(&about)).filter(|long| !long.is_empty()) {
            parts.insert(".long".to_owned(), long.trim().to_owned());
        }
        if let Some(after) = command.get_after_help() {
            parts.insert(".after".to_owned(), after.to_string());
        }
        parts.insert(String::new(), about);
        for arg in command.get_arguments() {
            let name = arg.get_id();
            let help = match name.as_str() {
                "help" => OF_HELP.to_owned(),
                _ => arg.get_help().map(ToString::to_string).unwrap_or_default(),
            };
            let long = arg.get_long_help().map(ToString::to_string).filter(|_| name != "help");
            if let Some(long) =
                long.as_deref().and_then(|long| long.strip_prefix(&help)).filter(|long| !long.is_empty())
            {
                parts.insert(format!(".{name}-long"), long.trim().to_owned());
            }
            parts.insert(format!(".{name}"), help);
        }
        parts
    }

    fn collect(command: &Command, id: &str, found: &mut BTreeMap<String, Parts>) {
        found.insert(id.to_owned(), parts(command));
        for below in command.get_subcommands() {
            collect(below, &id_below(id, below.get_name()), found);
        }
    }

    /// All texts of the English tree; what two commands say of an option alike stands once.
    fn english() -> BTreeMap<String, Parts> {
        let mut tree = cli::tree(Lang::En);
        tree.build();
        let mut found = BTreeMap::new();
        collect(&tree, "help-lumenctl", &mut found);
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        for (part, text) in found.values().flatten() {
            if !["", ".long", ".after"].contains(&part.as_str()) {
                *counts.entry((part.clone(), text.clone())).or_default() += 1;
            }
        }
        let mut shared = Parts::new();
        for ((part, text), count) in &counts {
            let best = counts.iter().filter(|((other, _), _)| other == part).map(|(_, count)| *count).max();
            if *count > 1 && best == Some(*count) && !shared.contains_key(part) {
                shared.insert(part.clone(), text.clone());
            }
        }
        for parts in found.values_mut() {
            parts.retain(|part, text| shared.get(part) != Some(text));
        }
        found.insert(SHARED.to_owned(), shared);
        found
    }

    /// A text as Fluent writes it.
    fn pattern(text: &str, indent: &str) -> String {
        let text = text.replace('{', "\u{1}").replace('}', "{ \"}\" }").replace('\u{1}', "{ \"{\" }");
        let special = |line: &str| line.starts_with(['[', '*', '.', '#']);
        let line = |line: &str| {
            if special(line.trim_start()) {
                line.replacen(line.trim_start(), &format!("{{ \"\" }}{}", line.trim_start()), 1)
            } else {
                line.to_owned()
            }
        };
        if !text.contains('\n') {
            return format!(" {}", line(&text));
        }
        text.lines()
            .map(|each| if each.is_empty() { "\n".to_owned() } else { format!("\n{indent}{}", line(each)) })
            .collect()
    }

    fn file(texts: &BTreeMap<String, Parts>) -> String {
        let mut file = "# Pages of help. This file is made of the source (UPDATE_GOLDEN=1 cargo test): the English text is changed there,\n\
             # and then in the other languages.\n"
            .to_owned();
        for (id, parts) in texts {
            file += "\n";
            match parts.get("") {
                Some(about) => file += &format!("{id} ={}\n", pattern(about, "    ")),
                None => file += &format!("{id} =\n"),
            }
            for (part, text) in parts.iter().filter(|(part, _)| !part.is_empty()) {
                file += &format!("    {part} ={}\n", pattern(text, "        "));
            }
        }
        file
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a test asks its own process whether files are to be written")]
    fn the_english_file_of_help_is_what_the_tree_says() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/help.ftl");
        let texts = english();
        let made = file(&texts);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &made).unwrap();
        }
        assert!(
            fs::read_to_string(&path).unwrap() == made,
            "run UPDATE_GOLDEN=1 cargo test, then translate what changed"
        );
        // What Fluent reads of it is what was written.
        for (id, parts) in &texts {
            for (part, text) in parts {
                assert_eq!(locale::find(Lang::En, &format!("{id}{part}")).as_ref(), Some(text), "{id}{part}");
            }
        }
    }

    /// A line of an example that is a command and has no words.
    fn is_example(line: &str) -> bool {
        let begins = ["lumenctl ", "xargs ", "$ ", "--"].iter().any(|start| line.starts_with(start));
        begins || ["| lumenctl ", "$(lumenctl "].iter().any(|part| line.contains(part))
    }

    #[test]
    fn a_line_of_an_example_is_never_wrapped_and_can_be_copied() {
        for lang in Lang::ALL {
            let mut visit = vec![cli::tree(lang)];
            while let Some(command) = visit.pop() {
                let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
                for line in after.lines().filter(|line| line.starts_with("  ")) {
                    assert!(line.chars().count() <= 96, "{lang}: {}: {line}", command.get_name());
                }
                visit.extend(command.get_subcommands().cloned());
            }
        }
    }

    #[test]
    fn a_page_in_another_language_has_no_english_line() {
        let english: BTreeSet<String> = english()
            .into_values()
            .flatten()
            .flat_map(|(_, text)| text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>())
            .filter(|line| line.contains(' ') && !is_example(line))
            .collect();
        for lang in [Lang::Es, Lang::Pt] {
            let mut visit = vec![cli::tree(lang)];
            while let Some(mut command) = visit.pop() {
                let page = command.render_long_help().to_string();
                let left: Vec<&str> = page.lines().map(str::trim).filter(|line| english.contains(*line)).collect();
                assert!(left.is_empty(), "{lang}: {} still says {left:?}", command.get_name());
                visit.extend(command.get_subcommands().cloned());
            }
        }
    }
}
