//! `man`: the manual pages, one a command.

use std::path::PathBuf;

use clap_mangen::Man;
use serde_json::json;

use super::{Context, Verb};
use crate::domain::{Refusal, nearest};
use crate::error::{Error, Kind, Problems};
use crate::locale;
use crate::render::{Column, Outcome, Output, Shape};
use crate::text;

/// How the section begins that clap makes of examples.
const EXTRA: &str = ".SH EXTRA";

/// What the help writes above them; in a page the section's heading says it.
const EXAMPLES: [&str; 6] = ["Example:", "Examples:", "Ejemplo:", "Ejemplos:", "Exemplo:", "Exemplos:"];

/// Print the manual page of a command, or write all of them
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl man ticket open | man -l -
  lumenctl man --dir ~/.local/share/man/man1")]
pub struct Args {
    /// A command, such as `ticket open`
    #[arg(value_name = "COMMAND", conflicts_with = "dir")]
    command: Vec<String>,

    /// Write the pages of all commands into this folder
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// What is wanted.
pub enum Request {
    /// One page, on stdout.
    Page(clap::Command),
    /// All of them, in a folder.
    All(clap::Command, PathBuf),
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[Column::shown("path", "file")];

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let mut tree = (cx.tree)(locale::lang());
        tree.build();
        if let Some(dir) = self.dir {
            return Some(Request::All(tree, dir));
        }
        let mut command = &tree;
        for word in &self.command {
            match command.find_subcommand(word) {
                Some(found) => command = found,
                None => {
                    let known: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
                    let guess = nearest(word, known.iter().copied());
                    let hint = match guess {
                        Some(guess) => text!("command-did-you-mean", name = guess),
                        None => text!("command-help-lists-commands"),
                    };
                    let message = text!("command-unknown-command", word = word.escape_debug());
                    problems.add("COMMAND", Refusal::new("unknown_topic", message).hint(hint));
                    return None;
                }
            }
        }
        Some(Request::Page(command.clone()))
    }

    fn run<'a>(request: Request, _: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        match request {
            Request::Page(command) => Ok(Output::Text(page(&command)?).into()),
            Request::All(tree, dir) => {
                let mut files = Vec::new();
                std::fs::create_dir_all(&dir).map_err(|error| not_written(&dir, error))?;
                let mut left = vec![tree];
                while let Some(command) = left.pop() {
                    let path = dir.join(format!("{}.1", name(&command)));
                    std::fs::write(&path, page(&command)?).map_err(|error| not_written(&path, error))?;
                    files.push(path.to_string_lossy().into_owned());
                    left.extend(command.get_subcommands().filter(|command| !command.is_hide_set()).cloned());
                }
                files.sort();
                Ok(Output::List(files.into_iter().map(|path| json!({ "path": path })).collect()).into())
            }
        }
    }
}

fn not_written(path: &std::path::Path, error: std::io::Error) -> Error {
    let what = text!("command-file-not-written", path = path.display(), error = error);
    Error::new(Kind::Internal, what).code("file_not_written").field("--dir").cause(error)
}

/// `lumenctl-ticket-open`
fn name(command: &clap::Command) -> String {
    command.get_display_name().unwrap_or(command.get_name()).to_owned()
}

/// The global options stand in the program's own page: repeated in each, they would be most of it.
fn page(command: &clap::Command) -> Result<String, Error> {
    let name = name(command);
    let mut command = command.clone().disable_help_flag(true);
    if name != "lumenctl" {
        let more = command.get_after_help().map(|text| format!("{text}\n\n")).unwrap_or_default();
        command = command
            .mut_args(|arg| if arg.is_global_set() { arg.hide(true) } else { arg })
            .after_help(format!("{more}{}", text!("cli-man-see-also")));
    }
    let mut roff = Vec::new();
    let made = Man::new(command).title(&name).render(&mut roff);
    let text = made.and_then(|()| String::from_utf8(roff).map_err(std::io::Error::other));
    let text = text.map_err(|error| Error::new(Kind::Internal, text!("command-page-not-made", error = error)))?;
    // The heading would have the name of the verb where the date belongs; empty lines between words are a lint.
    let heading = format!(".TH {} 1 \"\" \"lumenctl {}\" \"lumenctl\"", name.to_uppercase(), env!("CARGO_PKG_VERSION"));
    Ok(edited(&text, &heading).replace(".br\n\n.br\n", ".br\n"))
}

/// The page with its headings, and with the lines of examples as they are: they are to be copied.
fn edited(text: &str, title: &str) -> String {
    let mut page = String::new();
    let (mut is_extra, mut is_filled) = (false, true);
    let mut above = "";
    for line in text.lines() {
        if above == EXTRA && EXAMPLES.contains(&line) {
            continue;
        }
        above = line;
        let is_example = is_extra && (line.starts_with("  ") || (line.is_empty() && !is_filled));
        if is_example == is_filled {
            page += if is_filled { ".nf\n" } else { ".fi\n" };
            is_filled = !is_filled;
        }
        if let Some(english) = line.strip_prefix(".SH ") {
            is_extra = line == EXTRA;
            page += &format!(".SH {}", section(english));
        } else {
            page += if line.starts_with(".TH ") { title } else { line };
        }
        page.push('\n');
    }
    page
}

/// The heading of a section in the language of the words.
fn section(english: &str) -> String {
    match english {
        "NAME" => text!("cli-man-name"),
        "SYNOPSIS" => text!("cli-man-synopsis"),
        "DESCRIPTION" => text!("cli-man-description"),
        "OPTIONS" => text!("cli-man-options"),
        "SUBCOMMANDS" => text!("cli-man-commands"),
        "VERSION" => text!("cli-man-version"),
        "EXTRA" => text!("cli-man-examples"),
        "\"GLOBAL OPTIONS\"" => text!("cli-man-global-options"),
        "\"OPTIONS OF WRITES\"" => text!("cli-man-options-of-writes"),
        "\"OPTIONS FOR MANY ROWS\"" => text!("cli-man-options-for-many-rows"),
        other => other.to_owned(),
    }
}
