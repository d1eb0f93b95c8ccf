//! `ndjson`: one JSON value a line, each on its way as soon as it is known.

use std::io::{self, Write};

use serde_json::Value;

use super::{compact, printer};

pub(super) struct Layout<'w> {
    out: &'w mut dyn Write,
}

impl<'w> Layout<'w> {
    pub(super) fn new(out: &'w mut dyn Write) -> Self {
        Self { out }
    }
}

impl printer::Layout for Layout<'_> {
    fn one(&mut self, value: Value) -> io::Result<()> {
        self.row(value)
    }

    fn row(&mut self, value: Value) -> io::Result<()> {
        writeln!(self.out, "{}", compact(&value))
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn pause(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
