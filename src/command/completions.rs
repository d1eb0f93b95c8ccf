//! `completions`: scripts for the shells.

use std::str::FromStr;

use clap_complete::Shell;

use super::value::Words;
use super::{Context, Verb};
use crate::domain::Refusal;
use crate::error::{Error, Kind, Problems};
use crate::render::{Outcome, Output, Shape};

/// Print the completion script of a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl completions bash > ~/.local/share/bash-completion/completions/lumenctl
  lumenctl completions zsh > ~/.zfunc/_lumenctl
  lumenctl completions fish > ~/.config/fish/completions/lumenctl.fish")]
pub struct Args {
    /// Which shell
    #[arg(value_name = "SHELL", value_parser = Words::new(["bash", "zsh", "fish", "powershell", "elvish"]))]
    shell: String,
}

impl Verb for Args {
    type Request = Shell;

    const COLUMNS: Shape = &[];

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Shell> {
        let shell = Shell::from_str(&self.shell).map_err(|_| {
            Refusal::new("unknown_shell", format!("'{}' is not a shell that is known here", self.shell))
                .hint("use bash, zsh, fish, powershell or elvish")
        });
        problems.take("SHELL", shell)
    }

    fn run<'a>(shell: Shell, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut (cx.tree)(), "lumenctl", &mut script);
        let script = String::from_utf8(script).map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
        Ok(Output::Text(script).into())
    }
}
