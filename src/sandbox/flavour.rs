//! Whose portal the sandbox behaves like.

use std::fmt;
use std::str::FromStr;

use super::auth::TOKEN_PATH;
use crate::domain::Refusal;
use crate::text;

/// Whose portal it behaves like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Flavour {
    /// TM Forum's documents, v5 and v4.
    #[default]
    Tmf,
    /// ServiceNow's Trouble Ticket Open API.
    ServiceNow,
}

impl Flavour {
    /// All of them with their words, which are those of the presets.
    pub const ALL: [(&'static str, Self); 2] = [("tmf", Self::Tmf), ("servicenow", Self::ServiceNow)];

    /// The preset that knows such a portal.
    pub const fn preset(self) -> &'static str {
        match self {
            Self::Tmf => "sandbox",
            Self::ServiceNow => "servicenow",
        }
    }

    /// Where tokens are had; the first is the one that clients are told.
    pub(crate) const fn token_paths(self) -> &'static [&'static str] {
        match self {
            Self::Tmf => &[TOKEN_PATH],
            Self::ServiceNow => &["/oauth_token.do", TOKEN_PATH],
        }
    }
}

impl FromStr for Flavour {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::ALL.iter().find(|(word, _)| *word == text).map(|(_, flavour)| *flavour).ok_or_else(|| {
            Refusal::new("invalid_flavour", text!("sandbox-unknown-flavour", text = text))
                .hint(text!("sandbox-flavours"))
        })
    }
}

impl fmt::Display for Flavour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::ALL.iter().find(|(_, flavour)| flavour == self).map_or("", |(word, _)| word))
    }
}
