//! YAML: a sequence of mappings. Each item is parsed for itself, so that a file of any length fits into memory; an alias
//! therefore reaches only what its own item holds.

use std::io::{self, BufRead};

use super::lines::read_until;
use super::{Cell, Columns, LARGEST_ROW, Object, Row, not_utf8, too_large, unreadable};
use crate::domain::Refusal;
use crate::text;

/// The items of a sequence.
pub(super) fn rows<'a>(
    reader: impl BufRead + Send + 'a,
    name: &'a str,
    columns: &'a Columns,
) -> impl Iterator<Item = Result<Row, Refusal>> + Send + 'a {
    let mut items = Items { reader, name, line: 0, ahead: Vec::new(), indent: None, is_over: false };
    let mut number = 0;
    std::iter::from_fn(move || match items.next() {
        Ok(None) => None,
        Ok(Some((line, text))) => {
            number += 1;
            Some(Ok(Row::new(number, line, text.as_bytes(), parse(&text, columns))))
        }
        Err(refusal) => {
            items.is_over = true;
            items.ahead.clear();
            Some(Err(refusal))
        }
    })
}

fn parse(item: &str, columns: &Columns) -> Result<Vec<(usize, Cell)>, Refusal> {
    let malformed = |why: &str| Refusal::new("invalid_row", text!("bulk-not-a-mapping", why = why));
    match serde_saphyr::from_str::<Vec<Object>>(item) {
        Ok(mut items) => match items.pop() {
            Some(object) if items.is_empty() => columns.cells(object),
            _ => Err(malformed(&text!("bulk-not-one-item"))),
        },
        Err(error) => {
            let text = error.to_string();
            Err(malformed(text.lines().next().unwrap_or_default()))
        }
    }
}

/// Cuts a file into the items of its outermost sequence.
struct Items<'a, R> {
    reader: R,
    name: &'a str,
    /// The number of the line in `ahead`, or of the last one that was read.
    line: u64,
    /// The first line of the next item.
    ahead: Vec<u8>,
    /// How far the items' dashes are from the margin.
    indent: Option<usize>,
    is_over: bool,
}

impl<R: BufRead> Items<'_, R> {
    fn next(&mut self) -> Result<Option<(u64, String)>, Refusal> {
        let mut item = std::mem::take(&mut self.ahead);
        let mut begin = self.line;
        while !self.is_over {
            let length = item.len();
            self.line += 1;
            match read_until(&mut self.reader, b'\n', LARGEST_ROW, &mut item) {
                Ok(0) => {
                    self.is_over = true;
                    break;
                }
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                    return Err(too_large(self.name, self.line));
                }
                Err(error) => return Err(unreadable(self.name, &error)),
            }
            let line = &item[length..];
            let content = line.trim_ascii_start();
            let indent = line.len() - content.len();
            let is_dash = content.starts_with(b"- ") || content.trim_ascii() == b"-";
            let is_mark = indent == 0 && (content.starts_with(b"---") || content.starts_with(b"..."));
            let is_begin = is_dash && self.indent.is_none_or(|known| known == indent);
            if length == 0 && !is_begin {
                let is_nothing =
                    content.trim_ascii().is_empty() || content.starts_with(b"#") || content.starts_with(b"%");
                if !is_nothing && !is_mark {
                    let message = text!("bulk-yaml-must-be-sequence", file = self.name, line = self.line);
                    return Err(Refusal::new("invalid_input_file", message).hint(text!("bulk-begin-with-dash")));
                }
                item.clear();
            } else if length == 0 {
                begin = self.line;
                self.indent = Some(indent);
            } else if is_begin {
                self.ahead = item.split_off(length);
                break;
            } else if is_mark {
                item.truncate(length);
                break;
            }
        }
        if item.is_empty() {
            return Ok(None);
        }
        match String::from_utf8(item) {
            Ok(text) => Ok(Some((begin, text))),
            Err(error) => Err(not_utf8(self.name, begin, error.as_bytes())),
        }
    }
}
