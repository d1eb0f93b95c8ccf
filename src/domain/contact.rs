//! How to reach a person: e-mail addresses and telephone numbers.

use std::fmt;
use std::str::FromStr;

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};

use super::{Country, Refusal};
use crate::text;

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
            Err(Refusal::new("invalid_email", text!("domain-email-invalid", email = text.escape_debug()))
                .hint(text!("domain-email-form")))
        }
    }
}

fn is_host(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '-' | '.')
}

/// A telephone number in the form that is dialled from anywhere: `+551155550100` (ITU-T E.164).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Reads a number as people write it; one without `+` is understood as it is dialled in `country`.
    ///
    /// # Errors
    /// `invalid_phone` for what is no number of its country, for a national number without a country,
    /// and for an extension, which E.164 has no place for.
    pub fn parse(text: &str, country: Option<Country>) -> Result<Self, Refusal> {
        let text = text.trim();
        let shown = text.escape_debug();
        let refuse = |message: String, hint: String| Err(Refusal::new("invalid_phone", message).hint(hint));
        if has_extension(text) {
            return refuse(
                text!("domain-phone-has-extension", phone = shown),
                text!("domain-phone-extension-elsewhere"),
            );
        }
        if !is_written_as_number(text) {
            return refuse(text!("domain-phone-invalid", phone = shown), text!("domain-phone-form"));
        }
        if !text.starts_with('+') && country.is_none() {
            return refuse(text!("domain-phone-without-country", phone = shown), text!("domain-phone-add-country"));
        }
        let region = country.and_then(|country| Region::try_from(country.code()).ok());
        match PHONE_NUMBER_UTIL.parse(text, region) {
            Ok(number) if number.is_valid() => Ok(Self(number.format_as(PhoneNumberFormat::E164).into_owned())),
            _ => refuse(
                match country.filter(|_| !text.starts_with('+')) {
                    Some(country) => text!("domain-phone-not-of-country", phone = shown, country = country),
                    None => text!("domain-phone-of-no-country", phone = shown),
                },
                text!("domain-phone-whole-number"),
            ),
        }
    }

    /// The number in E.164: `+551155550100`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PhoneNumber {
    type Err = Refusal;

    /// A number with its country code.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::parse(text, None)
    }
}

/// Whether there are only digits and what is usual between them. Letters are refused although some telephones have
/// them on their keys: a word typed into the wrong option would become a number.
fn is_written_as_number(text: &str) -> bool {
    let number = text.strip_prefix('+').unwrap_or(text);
    let is_separator =
        |char: char| char.is_whitespace() || matches!(char, '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}');
    number.contains(|char: char| char.is_ascii_digit())
        && number.chars().all(|char| char.is_ascii_digit() || is_separator(char))
}

/// Whether a few digits follow a whole number after a word or mark, in any language: `x12`, `ext. 12`, `ramal 12`, `#12`.
fn has_extension(text: &str) -> bool {
    let starts_extension = |char: char| char.is_alphabetic() || matches!(char, '#' | ';' | ',');
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    text.find(starts_extension).is_some_and(|at| {
        let (number, extension) = text.split_at(at);
        digits(number) >= 7 && is_written_as_number(number) && (1..=7).contains(&digits(extension))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
    fn a_number_as_people_write_it_becomes_e164() {
        for (text, country, e164) in [
            ("+55 11 5555 0100", None, "+551155550100"),
            ("+55 (11) 3957-2288", None, "+551139572288"),
            (" +55.11.3957.2288 ", Some(Country::AR), "+551139572288"),
            ("+55 11 3957\u{2013}2288", None, "+551139572288"),
            ("(11) 3957-2288", Some(Country::BR), "+551139572288"),
            ("011 3957 2288", Some(Country::BR), "+551139572288"),
            ("0 21 11 3957 2288", Some(Country::BR), "+551139572288"), // with the code of a long-distance carrier
            ("0800 887 3333", Some(Country::BR), "+558008873333"),
            ("0800 800 5383", Some(Country::AR), "+548008005383"),
            ("011 15 2345 6789", Some(Country::AR), "+5491123456789"), // a mobile number, as written within the country
            ("00 55 11 3957 2288", Some(Country::AR), "+551139572288"),
            ("00 21 55 11 3957 2288", Some(Country::BR), "+551139572288"),
            ("011 55 11 3957 2288", Some(Country::US), "+551139572288"),
            ("314-0324", Some(Country::PA), "+5073140324"),
            ("+1 800 467 7288", None, "+18004677288"),
        ] {
            let number = PhoneNumber::parse(text, country).unwrap();
            assert_eq!((number.as_str(), number.to_string().as_str()), (e164, e164), "{text}");
            assert_eq!(e164.parse(), Ok(number));
        }
    }

    #[test]
    fn what_is_no_number_of_its_country_is_refused() {
        for bad in [
            "",
            "+",
            "abc",
            "12345",
            "190",
            "3957-2288",
            "+1234567890123456",
            "+999 123 4567",
            "+55 11 call me",
            "++551139572288",
            "+55 11 3957 2288 / 2289",
            "11 5555-0100 (recado)",
            "1-800-FLOWERS",
        ] {
            let refusal = PhoneNumber::parse(bad, Some(Country::BR)).unwrap_err();
            assert_eq!(refusal.code, "invalid_phone", "{bad}");
            assert!(refusal.hint.is_some());
        }
    }

    #[test]
    fn a_national_number_needs_a_country() {
        let refusal = "(11) 3957-2288".parse::<PhoneNumber>().unwrap_err();
        assert_eq!(refusal.code, "invalid_phone");
        let hint = refusal.hint.unwrap();
        assert!(hint.contains("country code") && hint.contains("`country`"), "{hint}");
    }

    #[test]
    fn an_extension_is_refused_with_a_place_for_it() {
        for extension in ["ext. 12", "x12", "ramal 12", "anexo 4021", "#12", ";ext=12", ", opção 4"] {
            let refusal = PhoneNumber::parse(&format!("+55 11 3957 2288 {extension}"), None).unwrap_err();
            assert_eq!(refusal.code, "invalid_phone");
            assert!(refusal.hint.unwrap().contains("--access-hours"), "{extension}");
        }
    }

    #[test]
    fn every_country_of_the_handbook_has_a_numbering_plan() {
        for country in Country::ALL {
            assert!(Region::try_from(country.code()).is_ok(), "{country}");
        }
    }

    proptest! {
        #[test]
        fn an_accepted_number_is_plus_and_at_most_15_digits(text in "[+0-9 ()./x-]{0,24}|.{0,20}", at in 0..Country::ALL.len()) {
            if let Ok(number) = PhoneNumber::parse(&text, Some(Country::ALL[at])) {
                let digits = number.as_str().strip_prefix('+').unwrap();
                prop_assert!(digits.len() <= 15 && digits.bytes().all(|byte| byte.is_ascii_digit()), "{}", number);
                prop_assert_eq!(number.as_str().parse(), Ok(number));
            }
        }
    }
}
