//! `plain`: tab-separated values, for a shell.

use std::io::{self, Write};

use serde_json::Value;

use super::cells::{Field, fields, flat};
use super::clean::clean;
use super::{Printer, printer};

pub(super) struct Layout<'w> {
    printer: &'w Printer<'w>,
    out: &'w mut dyn Write,
    fields: Option<Vec<Field>>,
}

impl<'w> Layout<'w> {
    pub(super) fn new(printer: &'w Printer<'w>, out: &'w mut dyn Write) -> Self {
        Self { printer, out, fields: None }
    }
}

impl printer::Layout for Layout<'_> {
    fn one(&mut self, value: Value) -> io::Result<()> {
        self.row(value)
    }

    fn row(&mut self, value: Value) -> io::Result<()> {
        let fields = self.fields.get_or_insert_with(|| fields(self.printer, false, [&value]));
        for (index, field) in fields.iter().enumerate() {
            let tab = if index == 0 { "" } else { "\t" };
            write!(self.out, "{tab}{}", clean(&flat(field.of(&value))))?;
        }
        self.out.write_all(b"\n")
    }

    fn end(&mut self) -> io::Result<()> {
        Ok(())
    }
}
