//! The single place where text from a portal is made harmless for a terminal.
//!
//! A ticket's note may hold what a terminal obeys: sequences that move the cursor or fill the clipboard,
//! marks that turn the direction of text around, tags that nobody sees.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::iter::Peekable;
use std::str::Chars;

/// Text for one line: hostile characters and whole terminal sequences are gone, tabs and line breaks are spaces.
/// Borrowed where there is nothing to do.
pub fn clean(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_hostile) { Cow::Owned(scrub(text, ' ')) } else { Cow::Borrowed(text) }
}

/// Text for several lines: like [`clean`], with every kind of line break as `\n`.
pub fn clean_lines(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| c != '\n' && is_hostile(c)) { Cow::Owned(scrub(text, '\n')) } else { Cow::Borrowed(text) }
}

/// Serialised JSON with the hostile characters that JSON itself allows as `\uXXXX`.
/// Line breaks stay: in serialised JSON they are layout.
pub(super) fn escape_json(json: String) -> String {
    // Nearly all that is printed is plain, and bytes are looked at in no time.
    let is_plain = json.bytes().all(|byte| matches!(byte, b'\n' | 0x20..0x7f));
    if is_plain || !json.chars().any(|c| c != '\n' && is_hostile(c)) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if c != '\n' && is_hostile(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string does not fail.
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// Whether a character is obeyed or hidden instead of shown. Joiners (U+200C, U+200D) and the zero-width
/// space are not: Persian, Hindi, Khmer and emoji are written with them.
pub fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' // direction
            | '\u{2028}' | '\u{2029}' // line breaks to some readers only
            | '\u{feff}' | '\u{e0000}'..='\u{e007f}' // invisible
        )
}

fn scrub(text: &str, line_break: char) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                rest.next_if_eq(&'\n');
                clean.push(line_break);
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push(line_break),
            '\t' => clean.push(' '),
            '\u{1b}' => skip_escape(&mut rest),
            '\u{9b}' => skip_csi(&mut rest),
            // Misread UTF-8 is full of C1 characters (a closing quote ends in U+009D), so an 8-bit introducer
            // counts only where a sequence really follows; else it alone goes.
            '\u{9d}' if rest.peek().is_some_and(char::is_ascii_digit) => skip_string(&mut rest),
            '\u{90}' | '\u{98}' | '\u{9e}' | '\u{9f}' if is_terminated(rest.clone()) => skip_string(&mut rest),
            c if is_hostile(c) => {}
            c => clean.push(c),
        }
    }
    clean
}

/// What follows ESC (ECMA-48 §5.3, ECMA-35 §13).
fn skip_escape(rest: &mut Peekable<Chars<'_>>) {
    match rest.peek() {
        Some('[') => {
            rest.next();
            skip_csi(rest);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            rest.next();
            skip_string(rest);
        }
        _ => {
            while rest.next_if(|c| matches!(c, ' '..='/')).is_some() {}
            rest.next_if(|c| matches!(c, '0'..='~'));
        }
    }
}

/// Parameters, intermediates and the final byte of a control sequence; one that stops short ends where it stops.
fn skip_csi(rest: &mut Peekable<Chars<'_>>) {
    while rest.next_if(|c| matches!(c, '0'..='?')).is_some() {}
    while rest.next_if(|c| matches!(c, ' '..='/')).is_some() {}
    rest.next_if(|c| matches!(c, '@'..='~'));
}

/// A control string up to its terminator, or, where it has none, up to the end of the line.
fn skip_string(rest: &mut Peekable<Chars<'_>>) {
    if is_terminated(rest.clone()) {
        while let Some(c) = rest.next() {
            if ends_string(c) || (c == '\u{1b}' && rest.next_if_eq(&'\\').is_some()) {
                break;
            }
        }
    } else {
        while rest.next_if(|c| !matches!(c, '\n' | '\r')).is_some() {}
    }
}

fn is_terminated(mut rest: Peekable<Chars<'_>>) -> bool {
    while let Some(c) = rest.next() {
        if ends_string(c) || (c == '\u{1b}' && rest.next_if_eq(&'\\').is_some()) {
            return true;
        }
    }
    false
}

/// BEL, ST, and what aborts a string: CAN, SUB.
fn ends_string(c: char) -> bool {
    matches!(c, '\u{7}' | '\u{9c}' | '\u{18}' | '\u{1a}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Text in which everything that matters is frequent.
    fn nasty() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            any::<char>().prop_map(String::from),
            proptest::sample::select(vec![
                "\u{1b}",
                "[",
                "]",
                "P",
                "\\",
                "\u{7}",
                "\u{9b}",
                "\u{9d}",
                "\u{90}",
                "\u{9c}",
                "\u{98}",
                "52;c;",
                "31m",
                "\n",
                "\r",
                "\t",
                "\0",
                "\u{7f}",
                "\u{85}",
                "\u{202e}",
                "\u{2066}",
                "\u{200f}",
                "\u{61c}",
                "\u{2028}",
                "\u{e0041}",
                "\u{feff}",
                "olá",
                "字",
            ])
            .prop_map(String::from),
        ];
        proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn nothing_hostile_is_left(text in nasty()) {
            prop_assert!(!clean(&text).chars().any(is_hostile));
            prop_assert!(!clean_lines(&text).chars().any(|c| c != '\n' && is_hostile(c)));
        }

        #[test]
        fn cleaning_twice_is_cleaning_once(text in nasty()) {
            let once = clean(&text).into_owned();
            prop_assert!(matches!(clean(&once), Cow::Borrowed(same) if same == once));
            let once = clean_lines(&text).into_owned();
            prop_assert!(matches!(clean_lines(&once), Cow::Borrowed(same) if same == once));
        }

        #[test]
        fn text_without_hostile_characters_is_borrowed(text in "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]*") {
            prop_assert!(matches!(clean(&text), Cow::Borrowed(same) if same == text));
        }

        #[test]
        fn escaped_json_means_the_same(text in nasty()) {
            let json = escape_json(serde_json::to_string(&text).unwrap());
            prop_assert!(!json.chars().any(is_hostile));
            prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
        }
    }

    #[test]
    fn every_language_passes_untouched() {
        for text in [
            "Interrupción en São Paulo: \"ação\" — ñandú",
            "سرویس می‌خواهم", // with a zero-width non-joiner
            "שירות תקשורת",
            "回線が切れています 🙂 👨‍👩‍👧",
            "क्षेत्र में सेवा",
        ] {
            assert!(matches!(clean(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn whole_sequences_go_not_only_their_first_byte() {
        for (text, expected) in [
            ("a\u{1b}[31mred\u{1b}[0m", "ared"),
            ("a\u{9b}31mred", "ared"),
            ("a\u{1b}]52;c;aGk=\u{7}b", "ab"),
            ("a\u{1b}]8;;https://evil.example\u{1b}\\link\u{1b}]8;;\u{1b}\\", "alink"),
            ("a\u{9d}52;c;aGk=\u{9c}b", "ab"),
            ("a\u{1b}]52;c;aGk=", "a"),
            ("a\u{9d}52;c;aGk=", "a"),
            ("a\u{1b}Pq#0\u{1b}\\b", "ab"),
            ("a\u{90}q#0\u{9c}b", "ab"),
            ("a\u{1b}(Bb\u{1b}cd", "abd"),
            ("a\u{1b}[", "a"),
            ("a\u{1b}", "a"),
        ] {
            assert_eq!(clean(text), expected, "{text:?}");
        }
    }

    #[test]
    fn an_unterminated_sequence_takes_no_other_line_with_it() {
        assert_eq!(clean_lines("a\u{1b}]52;c;aGk=\nb"), "a\nb");
    }

    #[test]
    fn misread_quotes_do_not_swallow_the_text_after_them() {
        assert_eq!(clean("â\u{80}\u{9c}caídaâ\u{80}\u{9d} del enlace"), "âcaídaâ del enlace");
    }

    #[test]
    fn breaks_become_spaces_in_one_line_and_newlines_in_several() {
        assert_eq!(clean("a\tb\nc\r\nd\re\u{2028}f\u{85}g"), "a b c d e f g");
        assert_eq!(clean_lines("a\tb\nc\r\nd\re\u{2028}f\u{85}g"), "a b\nc\nd\ne\nf\ng");
    }
}
