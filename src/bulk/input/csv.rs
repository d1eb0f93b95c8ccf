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
use crate::locale::Number;
use crate::text;

/// The longest heading, in bytes.
const LONGEST_HEADING: usize = 64 * 1024;

/// A line behind the last one. It is a row of its own, unless a quote is open.
const END: &str = "\n\0end of the rows";

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
    let (mut heading, mut told, mut above) = (Vec::new(), None, 0);
    loop {
        heading.clear();
        match read_until(&mut reader, b'\n', LONGEST_HEADING, &mut heading) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => {
                return Err(Refusal::new("invalid_input_file", text!("bulk-no-heading", file = name)));
            }
            Err(error) => return Err(unreadable(name, &error)),
        }
        match heading.trim_ascii() {
            [] => {}
            // Some spreadsheets name the separator on a line of its own.
            [b's', b'e', b'p', b'=', separator @ (b',' | b';' | b'|')] => told = Some(*separator),
            _ => break,
        }
        above += 1;
    }
    let Ok(text) = std::str::from_utf8(&heading) else { return Err(not_utf8(name, above + 1, &heading)) };
    let separator = told.unwrap_or_else(|| separator(text));
    // The reader leaves the second half of CRLF to the next row, and with it the count of the line.
    let late = above + u64::from(text.ends_with("\r\n"));
    let passed = Arc::new(AtomicUsize::new(0));
    let all = io::Cursor::new(heading).chain(reader).chain(END.as_bytes());
    let mut csv = ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .buffer_capacity(AHEAD)
        .from_reader(Limited { inner: all, passed: Arc::clone(&passed) });
    let places = places(&mut csv, name, above, columns)?;
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
                // The record's own position is that of the empty lines above it.
                let inside = record.iter().map(|field| field.matches('\n').count() as u64).sum::<u64>();
                let begin = |lines: u64| (lines + csv.position().line()).saturating_sub(inside);
                if let Some(end) = end(&record) {
                    is_over = true;
                    return (end == End::InQuotes).then(|| Err(never_closed(name, begin(above))));
                }
                let line = begin(late).saturating_sub(1);
                number += 1;
                let cells = match record.len() == places.len() {
                    true => {
                        let filled = record.iter().zip(&places).filter(|(field, _)| !field.trim().is_empty());
                        Ok(filled.map(|(field, at)| (*at, Cell::Text(field.to_owned()))).collect())
                    }
                    false => {
                        let (fields, headings) = (Number::of(record.len()), Number::of(places.len()));
                        let message = text!("bulk-other-number-of-fields", fields = fields, headings = headings);
                        Err(Refusal::new("invalid_row", message).hint(text!("bulk-quote-fields")))
                    }
                };
                Some(Ok(Row::new(number, line, record.as_slice().as_bytes(), cells)))
            }
            Err(error) => {
                is_over = true;
                Some(Err(fatal(&error, name, late, csv.position().line())))
            }
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

/// How [`END`] was met.
#[derive(PartialEq, Eq)]
enum End {
    /// Behind the last row.
    Plain,
    /// Inside of a row whose quote is open.
    InQuotes,
}

fn end(record: &StringRecord) -> Option<End> {
    let last = record.iter().next_back()?;
    match record.len() == 1 && last == END.trim_start() {
        true => Some(End::Plain),
        false => last.ends_with(END).then_some(End::InQuotes),
    }
}

/// Without this the rows behind the quote would be filed as a text of one of them.
fn never_closed(name: &str, line: u64) -> Refusal {
    let message = text!("bulk-quote-is-never-closed", file = name, line = line);
    Refusal::new("invalid_input_file", message).hint(text!("bulk-close-the-quote"))
}

/// The column of each field; `above` lines come before the heading.
fn places<R: Read>(csv: &mut Reader<R>, name: &str, above: u64, columns: &Columns) -> Result<Vec<usize>, Refusal> {
    let headings = csv.headers().map_err(|error| fatal(&error, name, above, 1))?;
    let is_empty = match end(headings) {
        Some(End::InQuotes) => return Err(never_closed(name, above + 1)),
        end => end.is_some(),
    };
    let (mut places, mut refusals) = (Vec::new(), Vec::new());
    for heading in headings {
        match columns.find(heading) {
            Ok(at) if places.contains(&at) => refusals.push(Refusal::new(
                "duplicate_column",
                text!("bulk-column-is-there-twice", name = heading.trim().escape_debug()),
            )),
            Ok(at) => places.push(at),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if is_empty || headings.iter().all(|heading| heading.trim().is_empty()) {
        let message = text!("bulk-file-is-empty", file = name);
        return Err(Refusal::new("invalid_input_file", message).hint(columns.known_names()));
    }
    match refusals
        .into_iter()
        .reduce(|all, next| Refusal { message: format!("{}; {}", all.message, next.message), ..all })
    {
        Some(refusal) => Err(Refusal { message: format!("{name}:{}: {}", above + 1, refusal.message), ..refusal }),
        None => Ok(places),
    }
}

fn fatal(error: &csv::Error, name: &str, late: u64, line: u64) -> Refusal {
    match error.kind() {
        ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => too_large(name, late + line),
        ErrorKind::Io(error) => unreadable(name, error),
        ErrorKind::Utf8 { pos, err } => {
            let line = late + pos.as_ref().map_or(line, csv::Position::line);
            let message = text!("bulk-field-is-no-utf", file = name, line = line, field = err.field() + 1);
            Refusal::new("not_utf8", message).hint(text!("bulk-save-as-csv-utf"))
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
