//! Texts: of one line, or long ones on the command line, from a file, or from stdin.

use std::fs;
use std::io::{self, Read};

use crate::domain::{Refusal, Rule};
use crate::error::Problems;
use crate::locale::Number;
use crate::render::clean::is_hostile;
use crate::text;

/// The largest text that is read from a file.
const LIMIT: u64 = 1024 * 1024;

/// One line of 1 to `most` characters, a letter or digit among them: nothing that could begin another header or line, and
/// nothing that is obeyed or hidden instead of shown.
pub(super) fn one_line(flag: &str, text: &str, most: usize, rule: Rule, problems: &mut Problems) -> Option<String> {
    let text = text.trim();
    let length = text.chars().count();
    let what = if text.is_empty() {
        text!("command-text-empty")
    } else if text.contains(char::is_control) {
        text!("command-text-control")
    } else if let Some((at, char)) = text.chars().enumerate().find(|(_, char)| is_hostile(*char)) {
        text!("command-text-invisible", code = format!("U+{:04X}", u32::from(char)), position = at + 1)
    } else if !text.contains(char::is_alphanumeric) {
        text!("command-text-no-letter")
    } else if length > most {
        text!("command-text-too-long", length = Number::of(length))
    } else {
        return Some(text.to_owned());
    };
    let refusal = Refusal { rule: Some(rule), ..Refusal::new("invalid_text", what) };
    problems.add(flag, refusal.hint(text!("command-text-one-line", most = Number::of(most))));
    None
}

/// A long text as given, or from a file, or from stdin with `-`; nothing where it is not given or blank.
pub(super) fn long_text(
    (flag, text): (&str, Option<String>),
    (file_flag, file): (&str, Option<&str>),
    problems: &mut Problems,
) -> Option<String> {
    let Some(file) = file else { return text.filter(|text| !text.trim().is_empty()) };
    let mut refuse = |code, message: String| {
        problems.add(file_flag, Refusal::new(code, message));
        None
    };
    if text.is_some() {
        return refuse("conflicting_options", text!("command-not-together", flag = flag));
    }
    let mut bytes = Vec::new();
    let read = if file == "-" {
        io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes)
    } else {
        fs::File::open(file).and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes))
    };
    match read {
        Err(error) => refuse("unreadable_file", text!("command-file-not-read", file = file, error = error)),
        Ok(length) if length as u64 > LIMIT => {
            refuse("file_too_large", text!("command-text-file-too-large", file = file))
        }
        Ok(_) => match String::from_utf8(bytes) {
            Ok(text) if text.trim().is_empty() => refuse("empty_file", text!("command-file-empty", file = file)),
            Ok(text) => Some(text),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                refuse("not_utf8", text!("command-file-not-utf", file = file, at = at))
            }
        },
    }
}
