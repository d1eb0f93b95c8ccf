//! `csv`: RFC 4180 with `\n` between the rows, as Unix tools expect; JSON keys as heading, in every language.

use std::io::{self, Write};

use csv::Writer;
use serde_json::Value;

use super::cells::{Field, fields, flat};
use super::clean::{clean, clean_lines};
use super::{Printer, printer};

pub(super) struct Layout<'w> {
    printer: &'w Printer<'w>,
    writer: Writer<&'w mut dyn Write>,
    fields: Option<Vec<Field>>,
}

impl<'w> Layout<'w> {
    pub(super) fn new(printer: &'w Printer<'w>, out: &'w mut dyn Write) -> Self {
        Self { printer, writer: Writer::from_writer(out), fields: None }
    }

    /// Finds the columns with the first row, or without any, and writes the heading.
    fn fields(&mut self, first: Option<&Value>) -> io::Result<&[Field]> {
        if self.fields.is_none() {
            let fields = fields(self.printer, true, first);
            if !self.printer.no_header && !fields.is_empty() {
                let keys = fields.iter().map(|field| clean(field.key.as_deref().unwrap_or("value")).into_owned());
                self.writer.write_record(keys).map_err(io_error)?;
            }
            self.fields = Some(fields);
        }
        Ok(self.fields.as_deref().unwrap_or_default())
    }
}

impl printer::Layout for Layout<'_> {
    fn one(&mut self, value: Value) -> io::Result<()> {
        self.row(value)?;
        self.end()
    }

    fn row(&mut self, value: Value) -> io::Result<()> {
        let row: Vec<String> =
            self.fields(Some(&value))?.iter().map(|field| clean_lines(&flat(field.of(&value))).into_owned()).collect();
        self.writer.write_record(row).map_err(io_error)
    }

    fn end(&mut self) -> io::Result<()> {
        self.fields(None)?;
        self.writer.flush()
    }
}

/// The I/O error itself: wrapped, as `csv` converts it, a closed pipe would not be recognised.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
