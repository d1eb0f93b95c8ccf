//! The languages.

use std::fmt;

/// The language of the words on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// English
    En,
    /// Spanish
    Es,
    /// Portuguese
    Pt,
}

impl Lang {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::En, Self::Es, Self::Pt];

    /// ISO 639-1 code: `pt`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Pt => "pt",
        }
    }

    /// The language that a code or a locale names: `pt`, `PT`, `pt-BR`, `pt_BR.UTF-8`.
    pub fn named(locale: &str) -> Option<Self> {
        let word = locale.split(['_', '.', '@', '-']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(word))
    }

    /// The language of a POSIX locale; what is neither Spanish nor Portuguese is English.
    pub fn from_locale(locale: &str) -> Self {
        Self::named(locale).unwrap_or(Self::En)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_locale_gives_its_language_and_one_of_another_language_english() {
        for (locale, lang) in [
            ("pt_BR.UTF-8", Lang::Pt),
            ("pt_PT@euro", Lang::Pt),
            ("PT", Lang::Pt),
            ("es", Lang::Es),
            ("es-419", Lang::Es),
            ("C", Lang::En),
            ("C.UTF-8", Lang::En),
            ("POSIX", Lang::En),
            ("de_DE", Lang::En),
            ("", Lang::En),
            ("ptx", Lang::En),
        ] {
            assert_eq!(Lang::from_locale(locale), lang, "{locale}");
        }
    }
}
