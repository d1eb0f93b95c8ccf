//! The eleven countries that the handbook covers.

use std::fmt;
use std::str::FromStr;

use jiff::tz::{TimeZone, get};

use super::{Refusal, fold, nearest};
use crate::locale::{Lang, lang};
use crate::text;

/// A country of the handbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the variants are ISO 3166-1 codes")]
pub enum Country {
    AR,
    BR,
    CL,
    CO,
    CR,
    EC,
    MX,
    PA,
    PE,
    US,
    VE,
}

/// Code, three-letter code, names in the order of [`Lang::ALL`], further names.
type Names = (&'static str, &'static str, [&'static str; 3], &'static [&'static str]);

impl Country {
    /// All of them, by code.
    pub const ALL: [Self; 11] =
        [Self::AR, Self::BR, Self::CL, Self::CO, Self::CR, Self::EC, Self::MX, Self::PA, Self::PE, Self::US, Self::VE];

    const fn names(self) -> Names {
        match self {
            Self::AR => ("AR", "ARG", ["Argentina", "Argentina", "Argentina"], &[]),
            Self::BR => ("BR", "BRA", ["Brazil", "Brasil", "Brasil"], &[]),
            Self::CL => ("CL", "CHL", ["Chile", "Chile", "Chile"], &[]),
            Self::CO => ("CO", "COL", ["Colombia", "Colombia", "Colômbia"], &[]),
            Self::CR => ("CR", "CRI", ["Costa Rica", "Costa Rica", "Costa Rica"], &[]),
            Self::EC => ("EC", "ECU", ["Ecuador", "Ecuador", "Equador"], &[]),
            Self::MX => ("MX", "MEX", ["Mexico", "México", "México"], &[]),
            Self::PA => ("PA", "PAN", ["Panama", "Panamá", "Panamá"], &[]),
            Self::PE => ("PE", "PER", ["Peru", "Perú", "Peru"], &[]),
            Self::US => (
                "US",
                "USA",
                ["United States", "Estados Unidos", "Estados Unidos"],
                &["EE UU", "EEUU", "EUA", "United States of America", "Estados Unidos da América", "U S A", "U S"],
            ),
            Self::VE => ("VE", "VEN", ["Venezuela", "Venezuela", "Venezuela"], &["Bolivarian Republic of Venezuela"]),
        }
    }

    /// ISO 3166-1 alpha-2 code: `BR`.
    pub const fn code(self) -> &'static str {
        self.names().0
    }

    /// English name, for machines: `Brazil`.
    pub const fn name(self) -> &'static str {
        self.name_in(Lang::En)
    }

    /// Name in a language, for people: `Brasil`.
    pub const fn name_in(self, lang: Lang) -> &'static str {
        self.names().2[lang as usize]
    }

    /// Name in the language of its business: `Brasil`.
    pub const fn own_name(self) -> &'static str {
        self.name_in(match self {
            Self::US => Lang::En,
            Self::BR => Lang::Pt,
            _ => Lang::Es,
        })
    }

    /// The time zone of its business (IANA); where a country has several, that of its largest city. It is part of the
    /// program, so that a machine without zone files counts alike.
    pub fn zone(self) -> TimeZone {
        match self {
            Self::AR => get!("America/Argentina/Buenos_Aires"),
            Self::BR => get!("America/Sao_Paulo"),
            Self::CL => get!("America/Santiago"),
            Self::CO => get!("America/Bogota"),
            Self::CR => get!("America/Costa_Rica"),
            Self::EC => get!("America/Guayaquil"),
            Self::MX => get!("America/Mexico_City"),
            Self::PA => get!("America/Panama"),
            Self::PE => get!("America/Lima"),
            Self::US => get!("America/New_York"),
            Self::VE => get!("America/Caracas"),
        }
    }

    fn spellings(self) -> impl Iterator<Item = &'static str> {
        let (two, three, names, more) = self.names();
        [two, three].into_iter().chain(names).chain(more.iter().copied())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Country {
    type Err = Refusal;

    /// An ISO 3166-1 code or a name in English, Spanish or Portuguese; case and accents do not matter.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let by_code = |country: &Self| country.code().eq_ignore_ascii_case(text);
        let found = Self::ALL.into_iter().find(by_code).or_else(|| {
            let word = fold(text);
            Self::ALL.into_iter().find(|country| country.spellings().any(|name| fold(name) == word))
        });
        found.ok_or_else(|| {
            let refusal = Refusal::new("unknown_country", text!("domain-country-unknown", country = text));
            let names = Self::ALL.into_iter().flat_map(Self::spellings).filter(|name| name.len() > 3);
            match nearest(text, names) {
                Some(name) => refusal.hint(text!("domain-did-you-mean", name = name)),
                None => {
                    let named = |country: Self| format!("{} ({})", country.name_in(lang()), country.code());
                    refusal.hint(text!("domain-countries", countries = Self::ALL.map(named).join(", ")))
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_of_three_languages_are_taken_in_any_case_without_accents() {
        for (text, country) in [
            ("br", Country::BR),
            ("BRA", Country::BR),
            ("Brazil", Country::BR),
            ("brasil", Country::BR),
            ("mexico", Country::MX),
            ("MÉXICO", Country::MX),
            ("colômbia", Country::CO),
            ("Equador", Country::EC),
            ("peru", Country::PE),
            ("Perú", Country::PE),
            ("panamá", Country::PA),
            ("estados unidos", Country::US),
            ("EE.UU.", Country::US),
            ("EUA", Country::US),
            ("u.s.a.", Country::US),
            ("costa-rica", Country::CR),
        ] {
            assert_eq!(text.parse::<Country>(), Ok(country), "{text}");
        }
    }

    #[test]
    fn a_country_has_its_name_in_each_language() {
        assert_eq!(Lang::ALL.map(|lang| Country::BR.name_in(lang)), ["Brazil", "Brasil", "Brasil"]);
        assert_eq!(Lang::ALL.map(|lang| Country::EC.name_in(lang)), ["Ecuador", "Ecuador", "Equador"]);
    }

    #[test]
    fn a_near_miss_gets_a_suggestion_and_another_country_the_list() {
        assert_eq!("Venezula".parse::<Country>().unwrap_err().hint.unwrap(), "did you mean Venezuela?");
        let far = "Japan".parse::<Country>().unwrap_err();
        assert!(far.hint.unwrap().starts_with("the handbook covers Argentina (AR)"));
        assert!("".parse::<Country>().is_err());
    }
}
