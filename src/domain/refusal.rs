//! What a parser says of a value it does not take.

use std::fmt;

/// A numbered rule of the customer handbook: `H5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule(pub u8);

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "H{}", self.0)
    }
}

/// A refused value: a stable code, the rule in the user's words, and the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Stable English code: `invalid_service_id`.
    pub code: &'static str,
    /// One sentence without a full stop: what is wrong with the value.
    pub message: String,
    /// The handbook's rule behind it.
    pub rule: Option<Rule>,
    /// What to do instead.
    pub hint: Option<String>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// A refusal without rule and hint.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), rule: None, hint: None }
    }

    /// Names the handbook's rule.
    #[must_use]
    pub fn rule(mut self, number: u8) -> Self {
        self.rule = Some(Rule(number));
        self
    }

    /// Names the way out.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
