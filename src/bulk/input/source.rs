//! Where rows come from: a file, or stdin, which can be read only once and is therefore kept.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::{BOM, Columns, Format, Rows, rows, unreadable};
use crate::domain::Refusal;
use crate::text;

/// An input that can be read as often as needed.
#[derive(Debug)]
pub struct Source {
    /// `-` for stdin, else the file's path as given.
    name: String,
    format: Format,
    file: File,
    /// The copy of what can be read only once.
    spool: Option<TempPath>,
}

impl Source {
    /// Opens a file, or copies `stdin` where `from` is `-`; so is a file that can be read only once, such as a pipe. The
    /// copy (0600) lies in `folder`.
    ///
    /// # Errors
    /// Where something cannot be read or kept, and for UTF-16.
    pub fn open(
        from: &str,
        format: Option<Format>,
        stdin: impl Read,
        folder: impl FnOnce() -> Result<PathBuf, Refusal>,
    ) -> Result<Self, Refusal> {
        let name = if from == "-" { "stdin" } else { from };
        let (mut file, spool) = if from == "-" {
            spool(name, stdin, &folder()?)?
        } else {
            let file = open(from)?;
            match file.metadata().map_err(|error| unreadable(from, &error))?.is_file() {
                true => (file, None),
                false => spool(name, file, &folder()?)?,
            }
        };
        let mut begin = [0; 512];
        let length = file.read(&mut begin).map_err(|error| unreadable(name, &error))?;
        let begin = &begin[..length];
        if begin.starts_with(b"\xFF\xFE") || begin.starts_with(b"\xFE\xFF") {
            return Err(Refusal::new("not_utf8", text!("bulk-file-is-utf-sixteen", file = name))
                .hint(text!("bulk-save-or-convert-utf-sixteen")));
        }
        let format = format.or_else(|| Format::of_name(name)).unwrap_or_else(|| Format::of_content(begin));
        Ok(Self { name: name.to_owned(), format, file, spool })
    }

    /// What it is called in messages: the path as given, or `stdin`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How its rows are written.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Whether it can be read only once, so that a copy is read.
    pub fn is_copied(&self) -> bool {
        self.spool.is_some()
    }

    /// The copy of what can be read only once; it goes with this value unless it is taken and kept.
    pub fn take_spool(&mut self) -> Option<TempPath> {
        self.spool.take()
    }

    /// The rows from the first on.
    ///
    /// # Errors
    /// Where the file cannot be read, or has a heading that cannot be understood.
    pub fn rows<'a>(&'a self, columns: &'a Columns) -> Result<Rows<'a>, Refusal> {
        rows(self.format, self.reader()?, &self.name, columns)
    }

    /// The bytes from the first on, without a byte-order mark.
    fn reader(&self) -> Result<impl io::BufRead + Send + use<>, Refusal> {
        let open = || -> io::Result<BufReader<File>> {
            let mut file = self.file.try_clone()?;
            file.seek(SeekFrom::Start(0))?;
            let mut begin = [0; 3];
            let length = file.read(&mut begin)?;
            if &begin[..length] != BOM {
                file.seek(SeekFrom::Start(0))?;
            }
            Ok(BufReader::with_capacity(64 * 1024, file))
        };
        open().map_err(|error| unreadable(&self.name, &error))
    }

    /// Whether the file holds nothing but one JSON object: a draft rather than rows. At most `limit` bytes are looked at.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn one_object(&self, limit: u64) -> Result<Option<Vec<u8>>, Refusal> {
        if self.format != Format::Json {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        self.reader()?.take(limit + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&self.name, &error))?;
        let is_object = bytes.trim_ascii_start().starts_with(b"{");
        if !is_object || bytes.len() as u64 > limit {
            return Ok(None);
        }
        let mut values = serde_json::Deserializer::from_slice(&bytes).into_iter::<serde::de::IgnoredAny>();
        let first = values.next().is_none_or(|first| first.is_ok());
        Ok((!first || values.next().is_none()).then_some(bytes))
    }
}

fn open(path: &str) -> Result<File, Refusal> {
    let file = File::open(path).and_then(|file| match file.metadata()?.is_dir() {
        true => Err(io::Error::other(text!("bulk-it-is-a-folder"))),
        false => Ok(file),
    });
    file.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Refusal::new("unreadable_file", text!("bulk-no-such-file", path = path)),
        _ => unreadable(path, &error),
    })
}

/// Copies what can be read only once.
fn spool(name: &str, mut from: impl Read, folder: &Path) -> Result<(File, Option<TempPath>), Refusal> {
    let kept = |error: &io::Error| {
        let message = text!("bulk-input-not-kept", file = name, folder = folder.display(), error = error);
        Refusal::new("file_not_written", message).hint(text!("bulk-free-room-or-give-file"))
    };
    fs::create_dir_all(folder).map_err(|error| kept(&error))?;
    let mut copy = tempfile::Builder::new().prefix(".input-").tempfile_in(folder).map_err(|error| kept(&error))?;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match from.read(&mut buffer) {
            Ok(0) => break,
            Ok(length) => copy.write_all(&buffer[..length]).map_err(|error| kept(&error))?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(unreadable(name, &error)),
        }
    }
    let (mut file, path) = copy.into_parts();
    file.seek(SeekFrom::Start(0)).map_err(|error| unreadable(name, &error))?;
    Ok((file, Some(path)))
}
