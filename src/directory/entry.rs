//! One number, address or portal of one country.

use std::borrow::Cow;
use std::str::FromStr;

use super::in_lang;
use crate::domain::{Country, Refusal, Rule, meant, nearest};
use crate::locale::Lang;
use crate::text;

/// Whom an entry reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Team {
    /// Technical Service Center: repairs (H4, H12).
    Tsc,
    /// Billing Customer Care (H13, H14).
    Billing,
    /// PO, HES and MIGO numbers on invoices (H16).
    BillingReference,
    /// The country's office (H22).
    Office,
}

impl Team {
    /// All of them, in the order of the handbook.
    pub const ALL: [Self; 4] = [Self::Tsc, Self::Billing, Self::BillingReference, Self::Office];

    /// The stable word: `billing-reference`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tsc => "tsc",
            Self::Billing => "billing",
            Self::BillingReference => "billing-reference",
            Self::Office => "office",
        }
    }

    /// For people: `Technical Service Center`.
    pub fn title(self) -> String {
        match self {
            Self::Tsc => text!("directory-team-tsc"),
            Self::Billing => text!("directory-team-billing"),
            Self::BillingReference => text!("directory-team-billing-reference"),
            Self::Office => text!("directory-team-office"),
        }
    }
}

impl FromStr for Team {
    type Err = Refusal;

    /// The stable word or its translations; case does not matter, and a space or an underscore will do for the hyphen.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        meant(text, &Self::ALL, |team| team.as_str()).ok_or_else(|| {
            unknown(
                "unknown_team",
                text!("directory-unknown-team", team = text),
                "teams",
                text,
                Self::ALL.map(Self::as_str),
                [],
            )
        })
    }
}

/// How an entry is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A phone that costs the caller nothing, from its own country.
    TollFree,
    /// An ordinary phone number.
    Local,
    /// An e-mail address.
    Email,
    /// A portal's name.
    Portal,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::TollFree, Self::Local, Self::Email, Self::Portal];

    /// The stable word: `toll-free`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TollFree => "toll-free",
            Self::Local => "local",
            Self::Email => "email",
            Self::Portal => "portal",
        }
    }

    /// Whether it is a phone.
    pub const fn is_phone(self) -> bool {
        matches!(self, Self::TollFree | Self::Local)
    }
}

impl FromStr for Kind {
    type Err = Refusal;

    /// The stable word or its translations; case does not matter, and a space or an underscore will do for the hyphen.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        meant(text, &Self::ALL, |kind| kind.as_str()).ok_or_else(|| {
            let message = text!("directory-unknown-kind", kind = text);
            unknown("unknown_kind", message, "kinds", text, Self::ALL.map(Self::as_str), [])
        })
    }
}

/// One number, address or portal of one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The country it is for; the number itself may be another country's.
    pub country: Country,
    /// Whom it reaches.
    pub team: Team,
    /// How.
    pub kind: Kind,
    /// As printed.
    pub display: Cow<'static, str>,
    /// The dialable form (ITU-T E.164), where one exists: toll-free numbers are national.
    pub e164: Option<Cow<'static, str>>,
    /// What to choose in the number's menu.
    pub extension: Option<Cow<'static, str>>,
    /// The products it is printed for; none: every product.
    pub products: Vec<Cow<'static, str>>,
    /// A short English sentence or two.
    pub note: Option<Cow<'static, str>>,
    /// What follows `directory-note-` in the id of the note's text; the note of a user's own entry has none.
    pub note_id: Option<&'static str>,
    /// The handbook's rule behind it; a user's own entry has none.
    pub rule: Option<Rule>,
    /// The day on which it was true, `YYYY-MM-DD`.
    pub as_of: Option<Cow<'static, str>>,
    /// Where it comes from: `handbook`, or the file that added it.
    pub source: Cow<'static, str>,
}

impl Entry {
    /// What to dial or write to: the E.164 form where there is one, else what is printed.
    pub fn address(&self) -> &str {
        self.e164.as_deref().unwrap_or(&self.display)
    }

    /// The note in a language; a user's own one is as the user wrote it.
    pub fn note_in(&self, lang: Lang) -> Option<Cow<'_, str>> {
        let note = self.note.as_deref()?;
        Some(match self.note_id {
            Some(id) => in_lang(lang, note, || format!("directory-note-{id}")),
            None => Cow::Borrowed(note),
        })
    }

    /// Whether `text` is its number or address, as printed or in the form to dial.
    pub(super) fn is_written(&self, text: &str) -> bool {
        self.display == text || self.e164.as_deref() == Some(text)
    }

    /// Whether it is for `product` by name, or for every product.
    pub fn serves(&self, product: &str) -> bool {
        self.products.is_empty() || self.products.iter().any(|name| name == product)
    }
}

/// A refusal that lists the known words, with the nearest of them and of `further` ones first.
pub(super) fn unknown<'a>(
    code: &'static str,
    message: String,
    noun: &str,
    text: &str,
    known: impl IntoIterator<Item = &'a str>,
    further: impl IntoIterator<Item = &'a str>,
) -> Refusal {
    let known: Vec<&str> = known.into_iter().collect();
    let guess = nearest(text, known.iter().copied().chain(further));
    Refusal::new(code, message).hint(known_ones(noun, guess, &known.join(", ")))
}

/// The known words of a kind, with a guess.
pub(super) fn known_ones(noun: &str, guess: Option<&str>, known: &str) -> String {
    match guess {
        Some(guess) => text!("directory-known-with-guess", noun = noun, guess = guess, known = known),
        None => text!("directory-known", noun = noun, known = known),
    }
}
