//! The way from a result to stdout.

use std::io::{self, BufWriter, Write};

use serde_json::{Map, Value};
use url::Url;

use super::clean::{clean, clean_lines};
use super::{Column, Format, Jq, Output, Shape, Sink, compact, csv, jq, json, ndjson, plain, table, yaml};
use crate::Env;
use crate::error::{Error, Kind};
use crate::text;

/// The width of a drawing in a file or a pipe, in columns.
const DRAWING_WIDTH: usize = 100;

/// Prints results on stdout.
pub struct Printer<'a> {
    /// Where stdout, its width and the time zone come from.
    pub env: &'a Env,
    /// `-o`
    pub format: Format,
    /// Whether somebody has asked for that format.
    pub is_format_typed: bool,
    /// `--columns`
    pub columns: Option<Vec<Column>>,
    /// `--jq`; the format is `json` or `ndjson` then.
    pub jq: Option<&'a Jq>,
    /// The columns of the command's result; empty where only the result itself knows its keys.
    pub shape: Shape,
    /// `--no-header`
    pub no_header: bool,
    /// Whether headings are bold.
    pub color: bool,
    /// The portal's address, for links to its pages.
    pub portal: Option<&'a Url>,
}

/// Why a result is not, or not all, on stdout.
#[derive(Debug)]
pub enum PrintError {
    /// The reader has seen enough (`| head`): the process ends in silence and success.
    Closed,
    /// Stdout does not take it, as on a full disk.
    Io(io::Error),
    /// The result itself broke off; what came before is printed.
    Result(Box<Error>),
}

impl PrintError {
    /// What is to be reported, if anything.
    pub fn into_error(self) -> Option<Error> {
        match self {
            Self::Closed => None,
            Self::Io(error) => Some(
                Error::new(Kind::Internal, text!("render-not-written", error = error))
                    .code("output_failed")
                    .hint(text!("render-command-did-its-work")),
            ),
            Self::Result(error) => Some(*error),
        }
    }
}

impl From<io::Error> for PrintError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        // A format can fail by itself: a filter that does not fit the result.
        match error.downcast::<Error>() {
            Ok(error) => Self::Result(Box::new(error)),
            Err(error) => Self::Io(error),
        }
    }
}

/// Rows on their way into a format.
struct Printing<'p> {
    printer: &'p Printer<'p>,
    layout: Box<dyn Layout + 'p>,
    is_empty: bool,
    is_closed: bool,
}

impl Printing<'_> {
    /// A reader that went away hears nothing more.
    fn taken(&mut self, result: io::Result<()>) -> Result<(), Error> {
        match result.map_err(PrintError::from) {
            Err(PrintError::Closed) => {
                self.is_closed = true;
                Ok(())
            }
            Err(error) => {
                Err(error.into_error().unwrap_or_else(|| Error::new(Kind::Internal, text!("render-stdout-failed"))))
            }
            Ok(()) => Ok(()),
        }
    }
}

impl Sink for Printing<'_> {
    fn row(&mut self, value: Value) -> Result<(), Error> {
        if self.is_closed {
            return Ok(());
        }
        self.is_empty = false;
        let result = self.layout.row(self.printer.narrow(value));
        self.taken(result)
    }

    fn pause(&mut self) -> Result<(), Error> {
        if self.is_closed {
            return Ok(());
        }
        let result = self.layout.pause();
        self.taken(result)
    }
}

/// A format: how one thing, and how several things one after another, are written.
pub(super) trait Layout {
    /// The only thing.
    fn one(&mut self, value: Value) -> io::Result<()>;

    /// One of several things.
    fn row(&mut self, value: Value) -> io::Result<()>;

    /// The end of several things, or of none.
    fn end(&mut self) -> io::Result<()>;

    /// Called after each row that came by itself, where the next may take its time.
    fn pause(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// There is nothing that a filter could read.
fn no_json() -> PrintError {
    let error = Error::new(Kind::InvalidInput, text!("render-jq-no-json"));
    PrintError::Result(Box::new(error.code("no_json").field("--jq").hint(text!("render-jq-leave-out"))))
}

impl Printer<'_> {
    /// Prints a result and flushes. Rows that come one by one are written as they come, except in tables.
    ///
    /// # Errors
    /// A closed or failing stdout, or the error that ended a stream of rows. In the latter case
    /// the rows before it are printed, and a JSON array is closed; without any row, nothing is.
    pub fn print(&self, output: Output) -> Result<(), PrintError> {
        let mut stdout = self.env.stdout.lock();
        let mut out = BufWriter::new(&mut **stdout);
        let result = self.print_to(&mut out, output);
        match (result, out.flush()) {
            (Ok(()), flushed) => Ok(flushed?),
            (Err(error), _) => Err(error),
        }
    }

    fn print_to(&self, out: &mut dyn Write, output: Output) -> Result<(), PrintError> {
        match output {
            Output::Nothing => {}
            Output::Text(_) if self.jq.is_some() => return Err(no_json()),
            Output::Body { value: None, bytes, .. } if self.jq.is_some() && !bytes.is_empty() => return Err(no_json()),
            Output::Text(text) => out.write_all(text.as_bytes())?,
            Output::Script { value, .. } if self.jq.is_some() => self.layout(out).one(value)?,
            Output::Body { head, bytes, value } => {
                out.write_all(head.as_bytes())?;
                self.print_body(out, &bytes, value)?;
            }
            Output::Script { value, .. } if self.format.is_structured() => writeln!(out, "{}", compact(&value))?,
            Output::Script { text, .. } => out.write_all(text.as_bytes())?,
            Output::One(value) => self.layout(out).one(self.narrow(value))?,
            Output::Planned(value) if !self.format.is_structured() => {
                json::Layout::new(out).one(value)?;
            }
            Output::Planned(value) => self.layout(out).one(self.narrow(value))?,
            Output::Created(value) => match value.get("id").and_then(Value::as_str) {
                Some(id) if self.format == Format::Plain && self.columns.is_none() => writeln!(out, "{}", clean(id))?,
                _ => self.layout(out).one(self.narrow(value))?,
            },
            Output::Drawing { draw, .. } if matches!(self.format, Format::Table | Format::Plain) => {
                let width = self.env.width().filter(|_| self.env.stdout.is_terminal());
                let text = draw(width.map_or(DRAWING_WIDTH, usize::from), self.color);
                out.write_all(text.as_bytes())?;
            }
            Output::List(rows) | Output::Drawing { rows, .. } => {
                let mut layout = self.layout(out);
                for row in rows {
                    layout.row(self.narrow(row))?;
                }
                layout.end()?;
            }
            Output::Produced(produce) => self.print_produced(out, produce)?,
            Output::Stream(rows) => self.print_stream(out, rows)?,
        }
        Ok(())
    }

    fn print_body(&self, out: &mut dyn Write, bytes: &[u8], value: Option<Value>) -> Result<(), PrintError> {
        let is_chosen = self.is_format_typed || self.columns.is_some() || self.jq.is_some();
        match value {
            Some(Value::Array(items)) if is_chosen => self.print_to(out, Output::List(items))?,
            Some(value) if is_chosen => self.print_to(out, Output::One(value))?,
            Some(value) if self.env.stdout.is_terminal() || bytes.is_empty() => json::Layout::new(out).one(value)?,
            None if self.env.stdout.is_terminal() && !bytes.is_empty() => {
                writeln!(out, "{}", clean_lines(&String::from_utf8_lossy(bytes)).trim_end())?;
            }
            Some(_) | None => out.write_all(bytes)?,
        }
        Ok(())
    }

    fn print_stream(
        &self,
        out: &mut dyn Write,
        rows: impl Iterator<Item = Result<Value, Error>>,
    ) -> Result<(), PrintError> {
        let mut layout = self.layout(out);
        let mut is_empty = true;
        for row in rows {
            match row {
                Ok(row) => {
                    layout.row(self.narrow(row))?;
                    layout.pause()?;
                    is_empty = false;
                }
                Err(error) => {
                    // An empty list would be a lie where not even the first row came.
                    if !is_empty {
                        layout.end()?;
                    }
                    return Err(PrintError::Result(Box::new(error)));
                }
            }
        }
        Ok(layout.end()?)
    }

    fn print_produced(
        &self,
        out: &mut dyn Write,
        produce: impl FnOnce(&mut dyn Sink) -> Result<(), Error>,
    ) -> Result<(), PrintError> {
        let mut printing = Printing { printer: self, layout: self.layout(out), is_empty: true, is_closed: false };
        let produced = produce(&mut printing);
        // An empty list would be a lie where not even the first row came.
        if !printing.is_closed && (produced.is_ok() || !printing.is_empty) {
            printing.layout.end()?;
        }
        produced.map_err(|error| PrintError::Result(Box::new(error)))
    }

    fn layout<'w>(&'w self, out: &'w mut dyn Write) -> Box<dyn Layout + 'w> {
        if let Some(program) = self.jq {
            return Box::new(jq::Layout::new(program, self.format == Format::Ndjson, out));
        }
        match self.format {
            Format::Table => Box::new(table::Layout::new(self, out)),
            Format::Plain => Box::new(plain::Layout::new(self, out)),
            Format::Json => Box::new(json::Layout::new(out)),
            Format::Ndjson => Box::new(ndjson::Layout::new(out)),
            Format::Yaml => Box::new(yaml::Layout::new(out)),
            Format::Csv => Box::new(csv::Layout::new(self, out)),
        }
    }

    /// With `--columns`, structured formats show exactly these keys; one that the thing lacks is null.
    fn narrow(&self, value: Value) -> Value {
        match (&self.columns, value) {
            (Some(columns), Value::Object(mut object)) if self.format.is_structured() => {
                let taken = columns
                    .iter()
                    .map(|column| (column.key.to_owned(), object.get_mut(column.key).map_or(Value::Null, Value::take)));
                // A key named twice would be taken empty the second time.
                let mut narrowed = Map::new();
                for (key, value) in taken {
                    narrowed.entry(key).or_insert(value);
                }
                Value::Object(narrowed)
            }
            (_, value) => value,
        }
    }
}
