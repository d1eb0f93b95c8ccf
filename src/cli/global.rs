//! The options that every command takes.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::command::value::Words;
use crate::settings::Flags;

/// Options of every command, as typed; their values are parsed together with the command's own.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Profile of the config file [env: LUMENCTL_PROFILE]
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,

    /// Use the embedded portal; nothing leaves the machine [env: LUMENCTL_SANDBOX=1]
    #[arg(long, global = true)]
    pub sandbox: bool,

    /// Form of the result [default: table on a terminal, else plain] [env: LUMENCTL_OUTPUT]
    #[arg(short, long, global = true, value_name = "FORMAT",
        value_parser = Words::new(["table", "plain", "json", "ndjson", "yaml", "csv"]))]
    pub output: Option<String>,

    /// Columns of the result, by JSON key, with commas
    #[arg(long, global = true, value_name = "KEYS", value_delimiter = ',')]
    pub columns: Option<Vec<String>>,

    /// Filter of the JSON result, in the language of jq; strings are printed raw
    #[arg(long, global = true, value_name = "PROGRAM")]
    pub jq: Option<String>,

    /// Leave out the heading row (table, csv)
    #[arg(long, global = true)]
    pub no_header: bool,

    /// Language of the words [default: that of the locale] [env: LUMENCTL_LANG]
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = Words::new(["en", "es", "pt"]))]
    pub lang: Option<String>,

    /// Colours [default: auto] [env: NO_COLOR, CLICOLOR_FORCE]
    #[arg(long, global = true, value_name = "WHEN", value_parser = Words::new(["auto", "always", "never"]))]
    pub color: Option<String>,

    /// Silence the talk on stderr; errors stay
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// Log requests on stderr, secrets redacted
    #[arg(short, long, global = true, action = clap::ArgAction::Count, conflicts_with = "quiet")]
    pub verbose: u8,

    /// Limit of one request, such as 30s [default: 30s] [env: LUMENCTL_TIMEOUT]
    #[arg(long, global = true, value_name = "DURATION")]
    pub timeout: Option<String>,

    /// Budget of all retries together; 0 for none [default: 60s] [env: LUMENCTL_MAX_WAIT]
    #[arg(long, global = true, value_name = "DURATION")]
    pub max_wait: Option<String>,

    /// Config file [env: LUMENCTL_CONFIG]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Extra CA certificates in PEM form, added to the system's [env: LUMENCTL_CA_FILE]
    #[arg(long, global = true, value_name = "FILE")]
    pub ca_file: Option<PathBuf>,
}

impl Global {
    /// What the settings depend on.
    pub fn flags(&self) -> Flags {
        Flags {
            profile: self.profile.clone(),
            sandbox: self.sandbox,
            config: self.config.clone(),
            timeout: self.timeout.clone(),
            max_wait: self.max_wait.clone(),
            ca_file: self.ca_file.clone(),
            lang: self.lang.clone(),
        }
    }
}

/// The global options that decide on portal and language, in a line that is not yet whole or was not understood; its last
/// word is the one that is being typed.
pub fn guess(words: &[OsString]) -> Flags {
    let words: Vec<&str> = words.iter().filter_map(|word| word.to_str()).collect();
    let value = |flag: &str| {
        let at = |(at, word): (usize, &&str)| match word.strip_prefix(flag)? {
            "" => words.get(at + 1).filter(|_| at + 2 < words.len()).map(|value| (*value).to_owned()),
            rest => rest.strip_prefix('=').map(str::to_owned),
        };
        words.iter().enumerate().find_map(at)
    };
    Flags {
        profile: value("--profile"),
        sandbox: words.contains(&"--sandbox"),
        config: value("--config").map(Into::into),
        ca_file: value("--ca-file").map(Into::into),
        lang: value("--lang"),
        ..Flags::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_portal_is_the_one_of_the_line_that_is_being_typed() {
        let flags = guess(&words("lumenctl --profile prod ticket status --sandbox --config=/c.toml TT"));
        assert_eq!((flags.profile.as_deref(), flags.sandbox), (Some("prod"), true));
        assert_eq!(flags.config, Some("/c.toml".into()));
    }

    #[test]
    fn an_option_whose_value_is_being_typed_says_nothing_yet() {
        assert_eq!(guess(&words("lumenctl ticket list --profile pr")).profile, None);
    }
}
