//! `json`: one valid document, two spaces a level.

use std::io::{self, Write};

use serde_json::Value;

use super::clean::escape_json;
use super::printer;

/// A value on one line, without a character that a terminal would obey.
pub(crate) fn compact(value: &Value) -> String {
    // Into bytes: a formatter takes twice as long. What is a value already has no way to fail.
    escape_json(serde_json::to_string(value).unwrap_or_default())
}

fn pretty(value: &Value) -> String {
    escape_json(format!("{value:#}"))
}

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
        writeln!(self.out, "{}", pretty(&value))
    }

    fn row(&mut self, value: Value) -> io::Result<()> {
        self.out.write_all(if self.is_empty { b"[" } else { b"," })?;
        self.is_empty = false;
        for line in pretty(&value).lines() {
            write!(self.out, "\n  {line}")?;
        }
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        self.out.write_all(if self.is_empty { b"[]\n" } else { b"\n]\n" })
    }
}
