//! The external id: what makes a create safe to send again.

use std::fmt;
use std::str::FromStr;

use super::Refusal;
use crate::text;

/// The client's own reference of a create (TMF621 `externalIdentifier`, type `clientReference`).
///
/// 1 to 64 visible ASCII characters without `"`, `\` and `'`, so that it travels unchanged in a header
/// (`Idempotency-Key`, a quoted structured-field string), a JSONPath filter and a line of text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ExternalId(String);

impl ExternalId {
    /// As given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A fresh one: a UUID version 7 (RFC 9562 §5.7) of this moment and these random bytes.
    pub fn fresh(unix_milliseconds: u64, random: &[u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(unix_milliseconds, random).into_uuid().to_string())
    }
}

impl fmt::Display for ExternalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ExternalId {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let is_fine = (1..=64).contains(&text.len())
            && text.chars().all(|char| char.is_ascii_graphic() && !matches!(char, '"' | '\\' | '\''));
        if is_fine {
            Ok(Self(text.to_owned()))
        } else {
            Err(Refusal::new("invalid_external_id", text!("domain-external-id-invalid"))
                .hint(text!("domain-external-id-form")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_travels_unchanged_in_a_header_is_taken_and_the_rest_refused() {
        assert!("job-42/row:7".parse::<ExternalId>().is_ok());
        for bad in ["", "a b", "a\"b", "a\\b", "a'b", "ação", "a\nb", &"x".repeat(65)] {
            assert_eq!(bad.parse::<ExternalId>().unwrap_err().code, "invalid_external_id", "{bad:?}");
        }
    }

    #[test]
    fn a_fresh_one_is_a_version_7_uuid_of_its_moment() {
        let id = ExternalId::fresh(0x0198_0000_0000, &[7; 10]);
        assert!(id.as_str().starts_with("01980000-0000-7"), "{id}");
        assert_eq!(id.as_str().parse::<ExternalId>(), Ok(id));
    }
}
