//! How the user wants results to be shown.

use std::rc::Rc;

use url::Url;

use super::{Column, Format, Jq, Output, PrintError, Printer, Shape};
use crate::Env;
use crate::error::Error;

/// The global options that decide how a result looks.
#[derive(Clone, Debug)]
pub struct Display {
    /// `-o`
    pub format: Format,
    /// Whether somebody has asked for that format.
    pub is_format_typed: bool,
    /// `--columns`, as typed.
    pub columns: Option<Vec<String>>,
    /// `--jq`
    pub jq: Option<Rc<Jq>>,
    /// `--no-header`
    pub no_header: bool,
    /// Whether stdout gets colours.
    pub color: bool,
    /// The portal's address, for links to its pages.
    pub portal: Option<Url>,
}

impl Display {
    /// For a page of text.
    pub fn plain() -> Self {
        Self {
            format: Format::Plain,
            is_format_typed: false,
            columns: None,
            jq: None,
            no_header: false,
            color: false,
            portal: None,
        }
    }

    /// Prints a result; a reader that went away (`| head`) is success.
    ///
    /// # Errors
    /// The error that ended a stream of rows, or exit code 1 where stdout takes no more.
    pub fn print(
        &self,
        output: Output<'_>,
        shape: Shape,
        columns: Option<Vec<Column>>,
        env: &Env,
    ) -> Result<(), Error> {
        // A filter reads JSON: the whole document, or each row of a stream.
        let format = if self.jq.is_some() && self.format != Format::Ndjson { Format::Json } else { self.format };
        let (jq, is_format_typed, no_header, color) =
            (self.jq.as_deref(), self.is_format_typed, self.no_header, self.color);
        let portal = self.portal.as_ref();
        let printer = Printer { env, format, is_format_typed, columns, jq, shape, no_header, color, portal };
        printer.print(output).or_else(|error: PrintError| error.into_error().map_or(Ok(()), Err))
    }
}
