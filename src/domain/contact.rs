//! How to reach a person: e-mail addresses and telephone numbers.

use std::fmt;
use std::str::FromStr;

use super::Refusal;

/// An e-mail address: `local@domain`, at most 254 characters (RFC 5321 §4.5.3.1), a domain with a dot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress(String);

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for EmailAddress {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        let is_plain = |char: char| !char.is_whitespace() && !char.is_control() && !"<>()[],;:\\\"@".contains(char);
        let is_fine = text.len() <= 254
            && text.split_once('@').is_some_and(|(local, domain)| {
                (1..=64).contains(&local.len())
                    && local.chars().all(is_plain)
                    && domain.chars().all(|char| is_plain(char) && (!char.is_ascii() || is_host(char)))
                    && domain.contains('.')
                    && domain.split('.').all(|label| (1..=63).contains(&label.len()) && !label.starts_with('-'))
            });
        if is_fine {
            Ok(Self(text.to_owned()))
        } else {
            Err(Refusal::new("invalid_email", format!("'{}' is not an e-mail address", text.escape_debug()))
                .hint("an address looks like ana.souza@example.com"))
        }
    }
}

fn is_host(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '-' | '.')
}

/// A telephone number: 7 to 15 digits (ITU-T E.164 §6), `+` in front if it is international, and the usual
/// separators, kept as given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumber(String);

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PhoneNumber {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        let number = text.strip_prefix('+').unwrap_or(text);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let is_fine = (7..=15).contains(&digits)
            && number.chars().all(|char| char.is_ascii_digit() || matches!(char, ' ' | '-' | '.' | '/' | '(' | ')'));
        if is_fine {
            Ok(Self(text.to_owned()))
        } else {
            Err(Refusal::new("invalid_phone", format!("'{}' is not a telephone number", text.escape_debug()))
                .hint("a number has 7 to 15 digits, best with its country code: +55 11 3957 2288"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_people_have_them_are_taken_and_others_refused() {
        for good in ["ana@example.com", "Pre-Requisitos_LATAM@lumen.com", "a.b+c@x.co", "josé@exámple.com"] {
            assert_eq!(good.parse::<EmailAddress>().unwrap().to_string(), good);
        }
        for bad in ["", "foo", "@x.com", "a@", "a@b", "a b@x.com", "a@x..com", "a@b@c.com", "A <a@x.com>", "a@x_y.com"]
        {
            assert_eq!(bad.parse::<EmailAddress>().unwrap_err().code, "invalid_email", "{bad}");
        }
    }

    #[test]
    fn numbers_with_the_usual_separators_are_taken_and_words_refused() {
        for good in ["+55 11 3957 2288", "0800 887 3333", "(11) 3957-2288", "5777000"] {
            assert_eq!(good.parse::<PhoneNumber>().unwrap().to_string(), good);
        }
        for bad in ["", "abc", "12345", "+1234567890123456", "+55 11 call me", "++5511395722"] {
            assert_eq!(bad.parse::<PhoneNumber>().unwrap_err().code, "invalid_phone", "{bad}");
        }
    }
}
