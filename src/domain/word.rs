//! One of a few words, typed in any of the three languages.

use super::fold;
use crate::locale::{Lang, find};

/// The one of `all` that a person means: by its English word, or by the Spanish or Portuguese one
/// (`locales/*/word.ftl`), whatever the language on the screen is. Case, accents and what stands between the parts of a
/// word do not matter. Only the words of `all` are looked at, so that one Spanish word can mean different things to
/// different options.
pub fn meant<T: Clone>(text: &str, all: &[T], english: impl Fn(&T) -> &str) -> Option<T> {
    // Start-up is a feature: most words are typed as they are, and the files are read for none of them.
    let exact = all.iter().find(|item| english(item) == text).cloned();
    exact.or_else(|| in_english(text, all, &english)).or_else(|| {
        let word = squeezed(text);
        all.iter().find(|item| is_translation(&word, english(item))).cloned()
    })
}

/// The one of `all` that a portal means: portals speak English, and what else they say is theirs.
pub fn in_english<T: Clone>(text: &str, all: &[T], english: impl Fn(&T) -> &str) -> Option<T> {
    let word = squeezed(text);
    all.iter().find(|item| squeezed(english(item)) == word).cloned()
}

/// Yes or no, in any of the three languages.
pub fn truth(text: &str) -> Option<bool> {
    const WORDS: [(&str, bool); 4] = [("yes", true), ("true", true), ("no", false), ("false", false)];
    meant(text, &WORDS, |(word, _)| word).map(|(_, truth)| truth)
}

/// `In Progress`, `in-progress` and `inProgress` alike: `inprogress`.
fn squeezed(text: &str) -> String {
    fold(text).replace(' ', "")
}

fn is_translation(word: &str, english: &str) -> bool {
    [Lang::Es, Lang::Pt].into_iter().any(|lang| {
        let spellings = find(lang, &format!("word-{}", kebab(english)));
        spellings.is_some_and(|spellings| spellings.split(',').any(|spelling| squeezed(spelling) == word))
    })
}

/// `inProgress` ► `in-progress`
fn kebab(word: &str) -> String {
    let mut kebab = String::with_capacity(word.len() + 4);
    for char in word.chars() {
        if char.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(char.to_ascii_lowercase());
    }
    kebab
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fmt::Debug;
    use std::str::FromStr;

    use super::*;
    use crate::credentials::Storage;
    use crate::directory::{Kind, Team};
    use crate::domain::{
        ChangePriority, ChangeStatus, Country, OrderState, Refusal, ServiceState, Severity, TicketStatus,
    };
    use crate::locale::Lang;
    use crate::render::Format;
    use crate::settings::{ExternalIdPlace, NoteStyle};
    use crate::ui::Color;

    /// What a language calls an English word.
    fn spellings(lang: Lang, english: &str) -> Vec<String> {
        let spellings = find(lang, &format!("word-{}", kebab(english))).unwrap_or_default();
        spellings.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    }

    /// Proves that a parser takes its words and their translations, and no translation for two things.
    fn takes<T: FromStr<Err = Refusal> + PartialEq + Debug>(words: &[&'static str], used: &mut BTreeSet<&'static str>) {
        used.extend(words);
        let mut seen: Vec<(String, &str)> = Vec::new();
        for word in words {
            let expected = word.parse::<T>().unwrap();
            for spelling in Lang::ALL.into_iter().flat_map(|lang| spellings(lang, word)) {
                for typed in [spelling.clone(), spelling.to_uppercase(), fold(&spelling), spelling.replace(' ', "-")] {
                    assert_eq!(typed.parse::<T>().as_ref(), Ok(&expected), "{typed}");
                }
                let other = seen.iter().find(|(known, of)| *known == squeezed(&spelling) && of != word);
                assert_eq!(other, None, "{spelling} is {word}");
                seen.push((squeezed(&spelling), word));
            }
        }
    }

    #[test]
    fn every_option_takes_each_word_of_each_language_in_any_case_and_without_accents() {
        let mut used = BTreeSet::new();
        let leak = |word: &str| -> &'static str { word.to_owned().leak() };
        takes::<Severity>(&Severity::ALL.map(Severity::as_str), &mut used);
        takes::<ChangePriority>(&ChangePriority::ALL.map(ChangePriority::as_str), &mut used);
        takes::<TicketStatus>(&TicketStatus::ALL.map(|it| leak(it.as_str())), &mut used);
        takes::<ChangeStatus>(&ChangeStatus::ALL.map(|it| leak(it.as_str())), &mut used);
        takes::<OrderState>(&OrderState::ALL.map(|it| leak(it.as_str())), &mut used);
        takes::<ServiceState>(&ServiceState::ALL.map(|it| leak(it.as_str())), &mut used);
        takes::<Team>(&Team::ALL.map(Team::as_str), &mut used);
        takes::<Kind>(&Kind::ALL.map(Kind::as_str), &mut used);
        takes::<Format>(&Format::ALL.map(|(word, _)| word), &mut used);
        takes::<Color>(&Color::ALL.map(|(word, _)| word), &mut used);
        takes::<Storage>(&[Storage::Keyring, Storage::File].map(Storage::as_str), &mut used);
        takes::<ExternalIdPlace>(ExternalIdPlace::WORDS, &mut used);
        takes::<NoteStyle>(NoteStyle::WORDS, &mut used);
        used.extend(["return", "fail", "yes", "no", "true", "false"]);
        let file = include_str!("../../locales/en/word.ftl");
        let ids: BTreeSet<String> = file
            .lines()
            .filter_map(|line| line.strip_prefix("word-")?.split_once(" = "))
            .map(|(id, _)| id.to_owned())
            .collect();
        let used_ids: BTreeSet<String> = used.iter().map(|word| kebab(word)).collect();
        assert_eq!(ids.difference(&used_ids).collect::<Vec<_>>(), Vec::<&String>::new(), "words of no option");
        for word in used.iter().filter(|word| ids.contains(&kebab(word))) {
            assert_eq!(spellings(Lang::En, word), [*word], "English is the word itself");
        }
    }

    #[test]
    fn people_say_it_in_their_language_whatever_that_of_the_screen_is() {
        assert_eq!("crítica".parse(), Ok(Severity::Critical));
        assert_eq!("Em Andamento".parse(), Ok(TicketStatus::InProgress));
        assert_eq!("ALTA".parse(), Ok(ChangePriority::High));
        assert_eq!("brasil".parse(), Ok(Country::BR));
        assert_eq!(meant("falhar", &["return", "fail"], |word| word), Some("fail"));
        assert_eq!(
            ["sí", "Si", "sim", "não", "NO", "true"].map(truth),
            [true, true, true, false, false, true].map(Some)
        );
        assert_eq!([truth(""), truth("quizás")], [None, None]);
    }

    #[test]
    fn a_word_that_is_none_is_refused_with_the_english_ones() {
        let refusal = "tremenda".parse::<Severity>().unwrap_err();
        assert_eq!(refusal.hint.as_deref(), Some("use critical, major or minor"));
        // Another option's word is none of this one.
        assert!("alta".parse::<Severity>().is_err());
        assert!("".parse::<Severity>().is_err());
    }

    #[test]
    fn what_a_portal_says_is_never_translated() {
        assert_eq!(ServiceState::from_portal("ACTIVE"), ServiceState::Active);
        for word in ["activo", "ativo"] {
            assert_eq!(ServiceState::from_portal(word), ServiceState::Other(word.to_owned()));
        }
        assert_eq!(OrderState::from_portal("pendiente"), OrderState::Other("pendiente".to_owned()));
        assert_eq!(in_english("crítica", &Severity::ALL, |severity| severity.as_str()), None);
    }
}
