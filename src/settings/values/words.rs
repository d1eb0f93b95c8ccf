//! Settings that are one word of a few.

use std::fmt;
use std::str::FromStr;

use crate::domain::{Refusal, meant, nearest};
use crate::locale::Lang;
use crate::text;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $code:literal, { $($(#[$each:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$each])* $variant,)+
        }

        impl $name {
            /// All words.
            pub const WORDS: &[&'static str] = &[$($word),+];

            /// The stable English word.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl FromStr for $name {
            type Err = Refusal;

            fn from_str(text: &str) -> Result<Self, Refusal> {
                meant(text, &[$(Self::$variant),+], |word| word.as_str())
                    .ok_or_else(|| unknown_word($code, text, Self::WORDS))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

fn unknown_word(code: &'static str, word: &str, words: &[&str]) -> Refusal {
    let listed = words.join(", ");
    let hint = match nearest(word, words.iter().copied()) {
        Some(near) => text!("settings-did-you-mean-one-of", near = near, words = listed),
        None => text!("ui-use-one-of", words = listed),
    };
    Refusal::new(code, text!("settings-word-unknown", code = code, word = word)).hint(hint)
}

words!(
    /// What a kind of portal brings along: roots, sign-in, dialect.
    Preset, "unknown_preset", {
        /// A portal that implements the TM Forum APIs at their default roots.
        Tmf = "tmf",
        /// Lumen's gateway: origin and sign-in are known, the roots depend on the contract.
        Lumen = "lumen",
        /// ServiceNow's Trouble Ticket Open API.
        ServiceNow = "servicenow",
        /// Salesforce Communications Cloud.
        Salesforce = "salesforce",
        /// The embedded portal.
        Sandbox = "sandbox",
    }
);
words!(
    /// The portal that billing questions go through (H13).
    PortalKind, "unknown_portal", {
        /// LATAM customer portal
        Latam = "latam",
        /// Control Center
        ControlCenter = "control-center",
    }
);
words!(
    /// How the portal speaks TMF621.
    TicketDialect, "unknown_dialect", {
        /// TMF621 v5
        V5 = "v5",
        /// TMF621 v4
        V4 = "v4",
        /// ServiceNow's way
        ServiceNow = "servicenow",
        /// Salesforce's way
        Salesforce = "salesforce",
    }
);
words!(
    /// Where the external id travels.
    ExternalIdPlace, "unknown_place", {
        /// In its attribute; also in the description until the portal is known to keep the attribute.
        Auto = "auto",
        /// In its attribute alone.
        Attribute = "attribute",
        /// As the last line of the description alone: `Ref: ID`.
        Description = "description",
    }
);
words!(
    /// How a note or an attachment is added to a ticket.
    NoteStyle, "unknown_note_style", {
        /// JSON Patch (RFC 6902), or all of them in a merge patch where the portal does not take it.
        JsonPatch = "json-patch",
        /// All of them in a merge patch (RFC 7396), which replaces arrays.
        All = "all",
        /// The new ones alone: the portal appends.
        Append = "append",
    }
);

impl FromStr for Lang {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::named(text).ok_or_else(|| unknown_word("unknown_language", text, &Self::ALL.map(Self::code)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preset_of_a_later_version_is_told_which_exist_now() {
        let refusal = "netcracker".parse::<Preset>().unwrap_err();
        assert_eq!(refusal.code, "unknown_preset");
        assert!(refusal.hint.unwrap().contains("tmf, lumen, servicenow, salesforce, sandbox"));
    }
}
