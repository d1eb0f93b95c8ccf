//! Files of TOML that people write: read within limits, every problem told with its line.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use toml_edit::{Item, TableLike, TomlError};

use crate::error::{Error, Kind};
use crate::text;

/// Such a file is a page of text; more is something else.
const MOST_BYTES: u64 = 1 << 20;

/// What a file is, by the code of its errors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct What {
    /// `invalid_config`
    pub code: &'static str,
}

/// The text of a file; `None` where there is none.
///
/// # Errors
/// The code of `what`, [`Kind::InvalidInput`].
pub(crate) fn read(path: &Path, what: What) -> Result<Option<String>, Error> {
    let bytes = match File::open(path).and_then(|file| contents(&file)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(path, what, &error.to_string()).cause(error)),
    };
    if bytes.len() as u64 > MOST_BYTES {
        return Err(unreadable(path, what, &text!("error-file-too-large")));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(text)),
        Err(error) => {
            let line =
                error.as_bytes()[..error.utf8_error().valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(unreadable(path, what, &text!("error-line-not-utf", line = line)).field(place(path, line)))
        }
    }
}

fn contents(file: &File) -> io::Result<Vec<u8>> {
    if file.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, text!("error-file-is-folder")));
    }
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(path: &Path, what: What, why: &str) -> Error {
    Error::new(Kind::InvalidInput, text!("error-file-not-read", code = what.code, path = path.display(), why = why))
        .code(what.code)
        .field(path.display().to_string())
}

/// The file is not TOML. The parser's message is kept, its excerpt is not: that could hold a secret.
pub(crate) fn malformed(path: &Path, what: What, text: &str, error: &TomlError) -> Error {
    let (line, column) = position(text, error.span().map_or(0, |span| span.start));
    Error::new(
        Kind::InvalidInput,
        text!(
            "error-file-not-toml",
            path = path.display(),
            line = line,
            column = column,
            error = error.message().trim()
        ),
    )
    .code(what.code)
    .field(place(path, line))
}

/// A place in a file: `/home/ana/.config/lumenctl/config.toml:12`.
pub(crate) fn place(path: &Path, line: usize) -> String {
    format!("{}:{line}", path.display())
}

/// The line of a key, counted from 1.
pub(crate) fn line_of(text: &str, table: &dyn TableLike, key: &str, item: &Item) -> usize {
    let span = table.key(key).and_then(toml_edit::Key::span).or_else(|| item.span());
    span.map_or(1, |span| position(text, span.start).0)
}

/// Line and column, counted from 1, the column in characters.
pub(crate) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}
