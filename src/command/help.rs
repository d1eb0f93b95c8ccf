//! `help`: the page of a command, or of the exit codes.

use super::{Context, Verb};
use crate::domain::{Refusal, nearest};
use crate::error::{Error, Problems};
use crate::render::{Outcome, Output, Shape};
use crate::text;
use crate::ui::exit_codes_page;

/// The topic that is no command.
const EXIT_CODES: &str = "exit-codes";

/// Explain a command, or the exit codes: help exit-codes
#[derive(Debug, clap::Args)]
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
        let mut tree = (cx.tree)();
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
        Some(command.render_long_help().to_string())
    }

    fn run<'a>(page: String, _: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        Ok(Output::Text(page).into())
    }
}
