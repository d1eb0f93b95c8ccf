//! Comparing words the way people type them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents, runs of anything but letters and digits as one space: `México, D.F.` ► `mexico d f`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut add = |char: char| {
        if char.is_alphanumeric() {
            folded.extend(char.to_lowercase());
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    };
    if text.is_ascii() {
        // Start-up is a feature: the Unicode tables are left alone where they have nothing to say.
        text.chars().for_each(add);
    } else {
        text.nfd().filter(|char| !is_combining_mark(*char)).for_each(&mut add);
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The candidate that is most like `word`, if one is near enough to be meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = fold(word);
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&word, &fold(candidate)), candidate))
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_punctuation_do_not_matter() {
        assert_eq!(fold("México, D.F."), "mexico d f");
        assert_eq!(fold("  PANAMÁ "), "panama");
    }

    #[test]
    fn a_slip_of_the_finger_finds_its_word_and_nonsense_finds_none() {
        assert_eq!(nearest("statsu", ["status", "severity"]), Some("status"));
        assert_eq!(nearest("xyzzy", ["status", "severity"]), None);
    }
}
