//! NDJSON: an object a line. JSON: an array of objects, or objects one after the other.

use std::io::{self, BufRead};

use super::lines::read_until;
use super::{Columns, LARGEST_ROW, Object, Row, not_utf8, too_large, unreadable};
use crate::domain::Refusal;
use crate::text;

/// The cells of an object, or why there are none.
fn parse(bytes: &[u8], columns: &Columns) -> Result<Vec<(usize, super::Cell)>, Refusal> {
    match serde_json::from_slice::<Object>(bytes) {
        Ok(object) => columns.cells(object),
        Err(error) => {
            let text = error.to_string();
            // The place is that of the row, not that of the file.
            let what = text.split(" at line ").next().unwrap_or(&text);
            Err(Refusal::new("invalid_row", text!("bulk-not-a-json-object", why = what)))
        }
    }
}

/// A JSON object a line; empty lines are passed over.
pub(super) fn lines<'a>(
    mut reader: impl BufRead + Send + 'a,
    name: &'a str,
    columns: &'a Columns,
) -> impl Iterator<Item = Result<Row, Refusal>> + Send + 'a {
    let (mut number, mut line, mut bytes, mut is_over) = (0, 0, Vec::new(), false);
    std::iter::from_fn(move || {
        while !is_over {
            bytes.clear();
            line += 1;
            let fatal = match read_until(&mut reader, b'\n', LARGEST_ROW, &mut bytes) {
                Ok(0) => {
                    is_over = true;
                    return None;
                }
                Ok(_) if bytes.trim_ascii().is_empty() => continue,
                Ok(_) => match std::str::from_utf8(&bytes) {
                    Ok(_) => {
                        number += 1;
                        return Some(Ok(Row::new(number, line, &bytes, parse(&bytes, columns))));
                    }
                    Err(_) => not_utf8(name, line, &bytes),
                },
                Err(error) if error.kind() == io::ErrorKind::FileTooLarge => too_large(name, line),
                Err(error) => unreadable(name, &error),
            };
            is_over = true;
            return Some(Err(fatal));
        }
        None
    })
}

/// The elements of an array, or values one after the other.
pub(super) fn values<'a>(
    reader: impl BufRead + Send + 'a,
    name: &'a str,
    columns: &'a Columns,
) -> impl Iterator<Item = Result<Row, Refusal>> + Send + 'a {
    let mut values = Values { reader, name, line: 1, state: State::Start };
    let mut number = 0;
    std::iter::from_fn(move || match values.next() {
        Ok(None) => None,
        Ok(Some((line, bytes))) => {
            number += 1;
            Some(Ok(Row::new(number, line, &bytes, parse(&bytes, columns))))
        }
        Err(refusal) => {
            values.state = State::Over;
            Some(Err(refusal))
        }
    })
}

/// Finds where the values of a file begin and end; what is inside of them is not looked at.
struct Values<'a, R> {
    reader: R,
    name: &'a str,
    line: u64,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing but blanks has been read.
    Start,
    /// Inside of the array, before its first element.
    First,
    /// Inside of the array, behind an element.
    Element,
    /// Inside of the array, behind a comma.
    Comma,
    /// Behind a value of a file without an array.
    Value,
    /// Behind the array.
    End,
    /// Nothing more comes.
    Over,
}

impl<R: BufRead> Values<'_, R> {
    fn peek(&mut self) -> Result<Option<u8>, Refusal> {
        loop {
            match self.reader.fill_buf() {
                Ok(bytes) => return Ok(bytes.first().copied()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(unreadable(self.name, &error)),
            }
        }
    }

    fn skip(&mut self) {
        self.reader.consume(1);
    }

    fn wrong(&self, what: &str) -> Refusal {
        Refusal::new("invalid_input_file", format!("{}:{}: {what}", self.name, self.line))
            .hint(text!("bulk-give-array-of-objects"))
    }

    /// The next value and the line on which it begins.
    fn next(&mut self) -> Result<Option<(u64, Vec<u8>)>, Refusal> {
        loop {
            let Some(byte) = self.peek()? else {
                let is_whole = matches!(self.state, State::Start | State::Value | State::End | State::Over);
                return if is_whole { Ok(None) } else { Err(self.wrong(&text!("bulk-array-has-no-end"))) };
            };
            match (byte, self.state) {
                (_, State::Over) => return Ok(None),
                (b'\n', _) => {
                    self.line += 1;
                    self.skip();
                }
                (b' ' | b'\t' | b'\r', _) => self.skip(),
                (b'[', State::Start) => {
                    self.state = State::First;
                    self.skip();
                }
                (b']', State::First | State::Element) => {
                    self.state = State::End;
                    self.skip();
                }
                (b',', State::Element) => {
                    self.state = State::Comma;
                    self.skip();
                }
                (b',' | b']' | b'}', State::Start | State::Value | State::First | State::Comma) => {
                    return Err(self.wrong(&text!("bulk-row-is-missing")));
                }
                (_, State::Start | State::Value) => {
                    self.state = State::Value;
                    return self.value().map(Some);
                }
                (_, State::First | State::Comma) => {
                    self.state = State::Element;
                    return self.value().map(Some);
                }
                (_, State::Element) => return Err(self.wrong(&text!("bulk-comma-or-end-is-missing"))),
                (_, State::End) => return Err(self.wrong(&text!("bulk-something-follows-array"))),
            }
        }
    }

    /// One value: up to the bracket that closes it, or up to what can follow a word or number.
    fn value(&mut self) -> Result<(u64, Vec<u8>), Refusal> {
        let begin = self.line;
        let (mut bytes, mut depth, mut in_string, mut is_escaped) = (Vec::new(), 0_usize, false, false);
        loop {
            let Some(byte) = self.peek()? else {
                return if depth == 0 && !in_string {
                    Ok((begin, bytes))
                } else {
                    Err(self.wrong(&text!("bulk-it-breaks-off")))
                };
            };
            if depth == 0
                && !in_string
                && !bytes.is_empty()
                && matches!(byte, b',' | b']' | b' ' | b'\t' | b'\r' | b'\n')
            {
                return Ok((begin, bytes));
            }
            if bytes.len() >= LARGEST_ROW {
                return Err(too_large(self.name, begin));
            }
            bytes.push(byte);
            self.skip();
            match byte {
                b'\n' => self.line += 1,
                _ if is_escaped => is_escaped = false,
                b'\\' if in_string => is_escaped = true,
                b'"' => in_string = !in_string,
                b'{' | b'[' if !in_string => depth += 1,
                b'}' | b']' if !in_string => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return match std::str::from_utf8(&bytes) {
                            Ok(_) => Ok((begin, bytes)),
                            Err(_) => Err(not_utf8(self.name, begin, &bytes)),
                        };
                    }
                }
                _ => {}
            }
        }
    }
}
