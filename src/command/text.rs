//! Texts: of one line, or long ones on the command line, from a file, or from stdin.

use std::fs;
use std::io::{self, Read};

use crate::domain::{Refusal, Rule};
use crate::error::Problems;
use crate::render::clean::is_hostile;

/// The largest text that is read from a file.
const LIMIT: u64 = 1024 * 1024;

/// One line of 1 to `most` characters, a letter or digit among them: nothing that could begin another header or line, and
/// nothing that is obeyed or hidden instead of shown.
pub(super) fn one_line(flag: &str, text: &str, most: usize, rule: Rule, problems: &mut Problems) -> Option<String> {
    let text = text.trim();
    let length = text.chars().count();
    let what = if text.is_empty() {
        "it is empty".to_owned()
    } else if text.contains(char::is_control) {
        "it has a line break or another control character".to_owned()
    } else if let Some((at, char)) = text.chars().enumerate().find(|(_, char)| is_hostile(*char)) {
        format!("it has the invisible character U+{:04X} at position {}", u32::from(char), at + 1)
    } else if !text.contains(char::is_alphanumeric) {
        "it has neither a letter nor a digit".to_owned()
    } else if length > most {
        format!("it has {length} characters")
    } else {
        return Some(text.to_owned());
    };
    let refusal = Refusal { rule: Some(rule), ..Refusal::new("invalid_text", what) };
    problems.add(flag, refusal.hint(format!("one line of 1 to {most} characters")));
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
        return refuse("conflicting_options", format!("it cannot be given together with {flag}"));
    }
    let mut bytes = Vec::new();
    let read = if file == "-" {
        io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes)
    } else {
        fs::File::open(file).and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes))
    };
    match read {
        Err(error) => refuse("unreadable_file", format!("{file} cannot be read: {error}")),
        Ok(length) if length as u64 > LIMIT => {
            refuse("file_too_large", format!("{file} is larger than 1 MiB; attach it instead"))
        }
        Ok(_) => match String::from_utf8(bytes) {
            Ok(text) if text.trim().is_empty() => refuse("empty_file", format!("{file} is empty")),
            Ok(text) => Some(text),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                refuse("not_utf8", format!("{file} is not UTF-8 text: byte {at} does not fit"))
            }
        },
    }
}
