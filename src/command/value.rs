//! Values on the command line: words that people choose from a list, and dates.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use jiff::Timestamp;

use crate::Env;
use crate::domain::Refusal;
use crate::text;

/// Offers words in help and completion, and takes any text.
///
/// A verb parses the text itself, in `into_request`, so that all wrong values of a command line are reported
/// together and each with its rule, where clap would stop at the first.
#[derive(Clone, Debug)]
pub struct Words(Vec<&'static str>);

impl Words {
    /// Offers `words` in this order.
    pub fn new(words: impl IntoIterator<Item = &'static str>) -> Self {
        Self(words.into_iter().collect())
    }
}

impl TypedValueParser for Words {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(|word| PossibleValue::new(*word))))
    }
}

/// RFC 3339, or a date, or a date and time in the user's zone.
pub(super) fn date(text: &str, env: &Env) -> Result<Timestamp, Refusal> {
    if let Ok(timestamp) = text.parse() {
        return Ok(timestamp);
    }
    let refuse =
        || Refusal::new("invalid_date", text!("command-not-a-date", text = text)).hint(text!("command-date-to-use"));
    let local: jiff::civil::DateTime = text.parse().map_err(|_| refuse())?;
    env.zone().to_timestamp(local).map_err(|_| refuse())
}

#[cfg(test)]
mod tests {
    use clap::{Arg, Command};

    use super::Words;

    fn command() -> Command {
        Command::new("test").arg(Arg::new("colour").long("colour").value_parser(Words::new(["red", "green"])))
    }

    #[test]
    fn the_words_are_offered_in_help() {
        assert!(command().render_help().to_string().contains("[possible values: red, green]"));
    }

    #[test]
    fn any_other_text_is_taken_as_it_is() {
        let matches = command().try_get_matches_from(["test", "--colour", " Blue "]).unwrap();
        assert_eq!(matches.get_one::<String>("colour").unwrap(), " Blue ");
    }
}
