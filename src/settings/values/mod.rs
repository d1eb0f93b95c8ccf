//! The types of single settings, each with one parser for flags, variables and the config file.

mod address;
mod formats;
mod words;

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

pub use address::{PortalUrl, Root};
pub use formats::{AttachmentLimit, ServiceIdPattern};
pub use words::{ExternalIdPlace, NoteStyle, PortalKind, Preset, TicketDialect};

use serde_json::{Map, Value as Json};

use crate::domain::{BusinessHours, Country, Refusal, TimeLimit, truth};
use crate::locale::Lang;
use crate::text;

/// A value before its setting's parser has seen it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    /// A text; flags and variables are always texts.
    Text(String),
    /// A list of texts.
    List(Vec<String>),
    /// True or false.
    Truth(bool),
    /// A table of texts.
    Pairs(Vec<(String, String)>),
}

impl Raw {
    /// As JSON.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Text(text) => Json::from(text.as_str()),
            Self::List(list) => Json::from(list.clone()),
            Self::Truth(truth) => Json::from(*truth),
            Self::Pairs(pairs) => Json::from(
                pairs.iter().map(|(id, name)| (id.clone(), Json::from(name.as_str()))).collect::<Map<_, _>>(),
            ),
        }
    }
}

/// How a setting is written in the config file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `"text"`
    Text,
    /// `["a", "b"]`
    List,
    /// `true`
    Truth,
    /// A table `id = "name"`
    Pairs,
}

impl Form {
    /// As texts choose by it what a wrong type is told to be.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::List => "list",
            Self::Truth => "truth",
            Self::Pairs => "pairs",
        }
    }
}

/// A type that a setting can have.
pub trait Value: Sized {
    /// How it is written in the config file.
    const FORM: Form;

    /// Parses it.
    ///
    /// # Errors
    /// The rule in the user's words.
    fn read(raw: &Raw) -> Result<Self, Refusal>;

    /// Its one spelling, as written into the config file and shown by `config explain`.
    fn write(&self) -> Raw;
}

macro_rules! text_values {
    ($($type:ty),+ $(,)?) => {$(
        impl Value for $type {
            const FORM: Form = Form::Text;
            fn read(raw: &Raw) -> Result<Self, Refusal> {
                text_of(raw)?.parse()
            }
            fn write(&self) -> Raw {
                Raw::Text(self.to_string())
            }
        }
    )+};
}

text_values!(
    AttachmentLimit,
    BusinessHours,
    Country,
    ExternalIdPlace,
    FilePath,
    Lang,
    NoteStyle,
    PortalKind,
    PortalUrl,
    Preset,
    RequestLimit,
    Root,
    ServiceIdPattern,
    Text,
    TicketDialect,
    TimeLimit,
);

fn text_of(raw: &Raw) -> Result<&str, Refusal> {
    match raw {
        Raw::Text(text) => Ok(text),
        _ => Err(wrong_form(Form::Text)),
    }
}

fn wrong_form(form: Form) -> Refusal {
    Refusal::new("invalid_config", text!("settings-value-must-be", form = form.word()))
}

impl Value for bool {
    const FORM: Form = Form::Truth;

    fn read(raw: &Raw) -> Result<Self, Refusal> {
        match raw {
            Raw::Truth(truth) => Ok(*truth),
            Raw::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
                "1" | "true" | "yes" | "on" => Ok(true),
                "0" | "false" | "no" | "off" => Ok(false),
                _ => truth(text).ok_or_else(|| {
                    Refusal::new("invalid_truth", text!("settings-truth-invalid", text = text))
                        .hint(text!("settings-truth-words"))
                }),
            },
            Raw::List(_) | Raw::Pairs(_) => Err(wrong_form(Form::Truth)),
        }
    }

    fn write(&self) -> Raw {
        Raw::Truth(*self)
    }
}

/// A list of texts; commas separate them where a list is typed as one text.
impl Value for Vec<String> {
    const FORM: Form = Form::List;

    fn read(raw: &Raw) -> Result<Self, Refusal> {
        let list: Self = match raw {
            Raw::List(list) => list.clone(),
            Raw::Text(text) if text.trim().is_empty() => Self::new(),
            Raw::Text(text) => text.split(',').map(|part| part.trim().to_owned()).collect(),
            Raw::Truth(_) | Raw::Pairs(_) => return Err(wrong_form(Form::List)),
        };
        match list.iter().position(|part| part.trim().is_empty()) {
            Some(at) => Err(Refusal::new("invalid_config", text!("settings-list-item-empty", at = at + 1))),
            None => Ok(list),
        }
    }

    fn write(&self) -> Raw {
        Raw::List(self.clone())
    }
}

/// A program with its arguments, started without a shell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine(pub Vec<String>);

impl Value for CommandLine {
    const FORM: Form = Form::List;

    fn read(raw: &Raw) -> Result<Self, Refusal> {
        match raw {
            // An argument may be empty, the program may not.
            Raw::List(list) if list.first().is_some_and(|program| !program.trim().is_empty()) => Ok(Self(list.clone())),
            Raw::Text(text) if !text.trim().is_empty() => Vec::read(raw).map(Self),
            Raw::Truth(_) | Raw::Pairs(_) => Err(wrong_form(Form::List)),
            Raw::List(_) | Raw::Text(_) => Err(Refusal::new("invalid_config", text!("settings-command-empty"))),
        }
    }

    fn write(&self) -> Raw {
        Raw::List(self.0.clone())
    }
}

/// A free table: id ► name, in the file's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(pub Vec<(String, String)>);

impl Value for Pairs {
    const FORM: Form = Form::Pairs;

    fn read(raw: &Raw) -> Result<Self, Refusal> {
        match raw {
            Raw::Pairs(pairs) => Ok(Self(pairs.clone())),
            _ => Err(wrong_form(Form::Pairs)),
        }
    }

    fn write(&self) -> Raw {
        Raw::Pairs(self.0.clone())
    }
}

/// One line of free text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(pub String);

impl FromStr for Text {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Refusal::new("invalid_text", text!("settings-text-empty")).hint(text!("settings-leave-out")));
        }
        if text.chars().any(char::is_control) {
            return Err(Refusal::new("invalid_text", text!("settings-text-control")));
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The path of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePath(pub PathBuf);

impl FromStr for FilePath {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        match text.is_empty() || text.contains('\0') {
            true => Err(Refusal::new("invalid_path", text!("settings-path-empty"))),
            false => Ok(Self(PathBuf::from(text))),
        }
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.display().fmt(f)
    }
}

/// The limit of one request: a [`TimeLimit`] above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestLimit(pub TimeLimit);

impl FromStr for RequestLimit {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let limit: TimeLimit = text.parse()?;
        match limit.is_zero() {
            true => {
                Err(Refusal::new("invalid_duration", text!("settings-limit-zero"))
                    .hint(text!("settings-default-limit")))
            }
            false => Ok(Self(limit)),
        }
    }
}

impl fmt::Display for RequestLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code<T: FromStr<Err = Refusal>>(text: &str) -> &'static str {
        text.parse::<T>().err().map_or("taken", |refusal| refusal.code)
    }

    #[test]
    fn a_request_takes_some_time_and_retries_may_take_none() {
        assert_eq!(code::<RequestLimit>("0"), "invalid_duration");
        assert_eq!(code::<TimeLimit>("0"), "taken");
    }
}
