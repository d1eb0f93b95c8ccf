//! CSV (RFC 4180): a heading, then a row a line; separated by commas, or by semicolons or tabs as spreadsheets write it
//! where the comma is the decimal sign.

use std::cell::Cell as Shared;
use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use csv::{ErrorKind, Reader, ReaderBuilder, StringRecord};

use super::lines::read_until;
use super::{Cell, Columns, LARGEST_ROW, Row, not_utf8, too_large, unreadable};
use crate::domain::Refusal;

/// The longest heading, in bytes.
const LONGEST_HEADING: usize = 64 * 1024;

/// What the reader reads ahead; so much more than a row may pass before the row's end is seen.
const AHEAD: usize = 64 * 1024;

/// The rows of a CSV file.
///
/// # Errors
/// A heading that cannot be understood, with everything that is wrong with it.
pub(super) fn rows<'a>(
    mut reader: impl BufRead + Send + 'a,
    name: &'a str,
    columns: &'a Columns,
) -> Result<impl Iterator<Item = Result<Row, Refusal>> + Send + 'a, Refusal> {
    let mut heading = Vec::new();
    match read_until(&mut reader, b'\n', LONGEST_HEADING, &mut heading) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            return Err(Refusal::new("invalid_input_file", format!("{name} does not begin with a heading")));
        }
        Err(error) => return Err(unreadable(name, &error)),
    }
    let Ok(text) = std::str::from_utf8(&heading) else { return Err(not_utf8(name, 1, &heading)) };
    let separator = separator(text);
    // The reader leaves the second half of CRLF to the next row, and with it the count of the line.
    let late = u64::from(text.ends_with("\r\n"));
    let passed = Arc::new(AtomicUsize::new(0));
    let all = io::Cursor::new(heading).chain(reader);
    let mut csv = ReaderBuilder::new()
        .delimiter(separator)
        .buffer_capacity(AHEAD)
        .from_reader(Limited { inner: all, passed: Arc::clone(&passed) });
    let places = places(&mut csv, name, columns)?;
    let (mut number, mut record, mut is_over) = (0, StringRecord::new(), false);
    Ok(std::iter::from_fn(move || {
        if is_over {
            return None;
        }
        passed.store(0, Ordering::Relaxed);
        match csv.read_record(&mut record) {
            Ok(false) => {
                is_over = true;
                None
            }
            Ok(true) => {
                number += 1;
                let line = late + record.position().map_or(0, csv::Position::line);
                let filled = record.iter().zip(&places).filter(|(field, _)| !field.trim().is_empty());
                let cells = filled.map(|(field, at)| (*at, Cell::Text(field.to_owned()))).collect();
                Some(Ok(Row { number, line, cells: Ok(cells) }))
            }
            Err(error) => match of_row(&error, &places) {
                Some((line, refusal)) => {
                    number += 1;
                    Some(Ok(Row { number, line: late + line, cells: Err(refusal) }))
                }
                None => {
                    is_over = true;
                    Some(Err(fatal(&error, name, late, csv.position().line())))
                }
            },
        }
    }))
}

/// The separator that the heading has most of.
fn separator(heading: &str) -> u8 {
    let is_quoted = Shared::new(false);
    let outside = |byte: &u8| {
        is_quoted.set(is_quoted.get() ^ (*byte == b'"'));
        !is_quoted.get()
    };
    let outside: Vec<u8> = heading.bytes().filter(outside).collect();
    let count = |separator: u8| outside.iter().filter(|byte| **byte == separator).count();
    // The last of equal ones counts: a comma where there is none at all.
    [b'\t', b';', b','].into_iter().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

/// The column of each field.
fn places<R: Read>(csv: &mut Reader<R>, name: &str, columns: &Columns) -> Result<Vec<usize>, Refusal> {
    let headings = csv.headers().map_err(|error| fatal(&error, name, 0, 1))?;
    let (mut places, mut refusals) = (Vec::new(), Vec::new());
    for heading in headings {
        match columns.find(heading) {
            Ok(at) if places.contains(&at) => refusals.push(Refusal::new(
                "duplicate_column",
                format!("the column '{}' is there twice", heading.trim().escape_debug()),
            )),
            Ok(at) => places.push(at),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if headings.iter().all(|heading| heading.trim().is_empty()) {
        return Err(Refusal::new(
            "invalid_input_file",
            format!("{name} is empty: the first line must name the columns"),
        )
        .hint(columns.known_names()));
    }
    match refusals
        .into_iter()
        .reduce(|all, next| Refusal { message: format!("{}; {}", all.message, next.message), ..all })
    {
        Some(refusal) => Err(Refusal { message: format!("{name}:1: {}", refusal.message), ..refusal }),
        None => Ok(places),
    }
}

/// A failure that is the row's alone.
fn of_row(error: &csv::Error, places: &[usize]) -> Option<(u64, Refusal)> {
    match error.kind() {
        ErrorKind::UnequalLengths { pos, len, .. } => {
            let message = format!("it has {len} fields, the heading has {}", places.len());
            let line = pos.as_ref().map_or(0, csv::Position::line);
            Some((line, Refusal::new("invalid_row", message).hint("quote fields that hold the separator or a quote")))
        }
        _ => None,
    }
}

fn fatal(error: &csv::Error, name: &str, late: u64, line: u64) -> Refusal {
    match error.kind() {
        ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => too_large(name, late + line),
        ErrorKind::Io(error) => unreadable(name, error),
        ErrorKind::Utf8 { pos, err } => {
            let line = late + pos.as_ref().map_or(line, csv::Position::line);
            Refusal::new(
                "not_utf8",
                format!(
                    "{name}:{line}: field {} is no UTF-8; the file looks like Windows-1252 or Latin-1",
                    err.field() + 1
                ),
            )
            .hint("save it as \"CSV UTF-8\", or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE")
        }
        _ => Refusal::new("invalid_input_file", format!("{name}:{line}: {error}")),
    }
}

/// A reader that ends in an error where too much has passed since the counter was set back.
struct Limited<R> {
    inner: R,
    passed: Arc<AtomicUsize>,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.passed.load(Ordering::Relaxed) > LARGEST_ROW + AHEAD {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = self.inner.read(buffer)?;
        self.passed.fetch_add(read, Ordering::Relaxed);
        Ok(read)
    }
}
