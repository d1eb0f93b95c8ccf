//! `yaml`: one document. Every string comes back as the same string, in YAML 1.1 readers too.

use std::io::{self, Write};

use serde_json::{Map, Value};

use super::clean::is_hostile;
use super::printer;

pub(super) struct Layout<'w> {
    out: &'w mut dyn Write,
    is_empty: bool,
}

impl<'w> Layout<'w> {
    pub(super) fn new(out: &'w mut dyn Write) -> Self {
        Self { out, is_empty: true }
    }
}

impl printer::Layout for Layout<'_> {
    fn one(&mut self, value: Value) -> io::Result<()> {
        self.out.write_all(document(value)?.as_bytes())
    }

    fn row(&mut self, value: Value) -> io::Result<()> {
        self.is_empty = false;
        // Lists of one item, one after another, are a list of them all.
        self.one(Value::Array(vec![value]))
    }

    fn end(&mut self) -> io::Result<()> {
        self.out.write_all(if self.is_empty { b"[]\n" } else { b"" })
    }
}

/// Marks, together with U+FFFE, a character that the serialiser would print as it is.
/// The serialiser escapes U+FFFE, and for that puts the string in double quotes; the mark itself
/// it leaves alone, so that the pair is recognised in its output.
const MARK: char = '\u{10fffd}';

fn document(value: Value) -> io::Result<String> {
    let options = serde_saphyr::ser_options! { folded_wrap_chars: usize::MAX };
    let yaml = serde_saphyr::to_string_with_options(&mark(value), options).map_err(io::Error::other)?;
    Ok(if yaml.contains(MARK) { yaml.replace(&format!("{MARK}\\uFFFE"), "\\U") } else { yaml })
}

fn mark(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(mark_text(text)),
        Value::Array(items) => items.into_iter().map(mark).collect(),
        Value::Object(object) => {
            Value::Object(object.into_iter().map(|(key, value)| (mark_text(key), mark(value))).collect::<Map<_, _>>())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value,
    }
}

/// U+202E ► mark, U+FFFE, `0000202E`.
fn mark_text(text: String) -> String {
    // The serialiser itself escapes control characters. But it writes several lines as a block, and one that
    // begins with a tab is refused by libyaml.
    let has_tab_first = text.contains('\n') && text.trim_start_matches('\n').starts_with('\t');
    let is_marked = |c: char| match c {
        '\t' => has_tab_first,
        MARK => true,
        _ => is_hostile(c) && !c.is_control(),
    };
    if !text.contains(is_marked) {
        return text;
    }
    text.chars().fold(String::new(), |mut marked, c| {
        if is_marked(c) {
            marked.push_str(&format!("{MARK}\u{fffe}{:08X}", u32::from(c)));
        } else {
            marked.push(c);
        }
        marked
    })
}
