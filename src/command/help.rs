//! `help`: the page of a command, or of the exit codes.

use clap::builder::StyledStr;

use super::{Context, Verb};
use crate::domain::{Refusal, nearest};
use crate::error::{Error, Problems};
use crate::locale::{self, Lang};
use crate::render::{Outcome, Output, Shape};
use crate::text;
use crate::ui::exit_codes_page;

/// The topic that is no command.
pub const EXIT_CODES: &str = "exit-codes";

/// Explain a command, or the exit codes: help exit-codes
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl help ticket open
  lumenctl help exit-codes")]
pub struct Args {
    /// A command, such as `ticket open`, or `exit-codes`
    #[arg(value_name = "TOPIC")]
    topic: Vec<String>,
}

impl Verb for Args {
    type Request = String;

    const COLUMNS: Shape = &[];

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<String> {
        if self.topic == [EXIT_CODES] {
            return Some(exit_codes_page(cx.env.width()));
        }
        let mut tree = (cx.tree)(locale::lang());
        tree.build();
        let mut command = &mut tree;
        for word in &self.topic {
            let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
            if !names.contains(word) {
                let known = names.iter().map(String::as_str).chain([EXIT_CODES]);
                let guess = nearest(word, known.clone()).map(|name| text!("command-did-you-mean", name = name));
                let list = || known.collect::<Vec<_>>().join(", ");
                let hint = guess.unwrap_or_else(|| text!("command-topics", topics = list()));
                let message = text!("command-unknown-command", word = word.escape_debug());
                problems.add("TOPIC", Refusal::new("unknown_topic", message).hint(hint));
                return None;
            }
            command = command.find_subcommand_mut(word)?;
        }
        Some(localised(&command.render_long_help()).to_string())
    }

    fn run<'a>(page: String, _: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        Ok(Output::Text(page).into())
    }
}

/// A page that clap has made, with its headings in the language of the words.
pub fn localised(page: &StyledStr) -> StyledStr {
    if locale::lang() == Lang::En {
        return page.clone();
    }
    let text = page.ansi().to_string();
    let line = |line: &str| {
        let (before, rest) = line.split_at(line.find(|char: char| char.is_ascii_uppercase()).unwrap_or_default());
        match heading(rest) {
            Some((english, word)) => {
                let rest = rest.replacen(english, &word, 1);
                format!("{before}{}", if english == "Usage:" { options_word(&rest) } else { rest })
            }
            None => line.to_owned(),
        }
    };
    StyledStr::from(text.split('\n').map(line).collect::<Vec<_>>().join("\n"))
}

/// The heading with which a line begins, in English and in the language of the words.
fn heading(line: &str) -> Option<(&'static str, String)> {
    type Heading = (&'static str, fn() -> String);
    let headings: [Heading; 7] = [
        ("Usage:", || text!("cli-heading-usage")),
        ("Commands:", || text!("cli-heading-commands")),
        ("Arguments:", || text!("cli-heading-arguments")),
        ("Options:", || text!("cli-heading-options")),
        ("Options of writes:", || text!("cli-heading-options-of-writes")),
        ("Options for many rows:", || text!("cli-heading-options-for-many-rows")),
        ("Global options:", || text!("cli-heading-global-options")),
    ];
    headings.into_iter().find(|(english, _)| line.starts_with(english)).map(|(english, word)| (english, word()))
}

/// `ticket list [OPTIONS]` with the word for options.
pub fn options_word(form: &str) -> String {
    form.replace("[OPTIONS]", &text!("cli-options-word")).replace("<COMMAND>", &text!("cli-command-word"))
}
