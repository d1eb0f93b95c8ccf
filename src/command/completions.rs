//! `completions`: scripts for the shells.

use clap_complete::env::Shells;

use super::value::Words;
use super::{Context, Verb};
use crate::domain::Refusal;
use crate::error::{Error, Kind, Problems};
use crate::render::{Outcome, Output, Shape};
use crate::text;

/// Set to the name of its shell where a script asks for candidates.
pub const VARIABLE: &str = "LUMENCTL_COMPLETE";

/// The shells that there are scripts for.
const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "powershell", "elvish"];

/// Print the completion script of a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl completions bash > ~/.local/share/bash-completion/completions/lumenctl
  lumenctl completions zsh > ~/.zfunc/_lumenctl
  lumenctl completions fish > ~/.config/fish/completions/lumenctl.fish")]
pub struct Args {
    /// Which shell
    #[arg(value_name = "SHELL", value_parser = Words::new(SHELLS))]
    shell: String,
}

impl Verb for Args {
    type Request = &'static str;

    const COLUMNS: Shape = &[];

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<&'static str> {
        let shell = SHELLS.into_iter().find(|shell| *shell == self.shell).ok_or_else(|| {
            Refusal::new("unknown_shell", text!("cli-completions-unknown-shell", shell = self.shell))
                .hint(text!("cli-completions-shells"))
        });
        problems.take("SHELL", shell)
    }

    fn run<'a>(shell: &'static str, _: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        // The script asks this program for everything, so that it knows what the program knows, and no more than that is built.
        let mut script = Vec::new();
        let shells = Shells::builtins();
        let known = shells
            .completer(shell)
            .ok_or_else(|| Error::new(Kind::Internal, text!("cli-completions-unknown-shell", shell = shell)))?;
        let written = known.write_registration(VARIABLE, "lumenctl", "lumenctl", "lumenctl", &mut script);
        let script = written.and_then(|()| String::from_utf8(script).map_err(std::io::Error::other));
        let script = script.map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
        let script = if shell == "zsh" { for_zsh(&script) } else { script };
        Ok(Output::Text(script.trim_start().to_owned()).into())
    }
}

/// What clap's script for zsh lacks. Found in `fpath` it is the body of a function `_lumenctl`, which is called for candidates:
/// the first time too it has to give them. And zsh would quote a `~` in front of a file's name, unless it is set apart.
fn for_zsh(script: &str) -> String {
    let register = "compdef _clap_dynamic_completer_lumenctl lumenctl";
    let call = "_clap_dynamic_completer_lumenctl \"$@\"";
    let either = format!("if [[ ${{funcstack[1]}} == _lumenctl ]]; then\n    {call}\nelse\n    {register}\nfi");
    let list = "    if [[ -n $completions ]]; then\n";
    let home = "    [[ $PREFIX == \\~/* ]] && compset -P '\\~/' && completions=(\"${(@)completions#\\~/}\")\n\n";
    script.replace(register, &either).replacen(list, &format!("{home}{list}"), 1)
}
