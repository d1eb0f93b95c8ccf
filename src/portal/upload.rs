//! Files on their way to the portal: checked before anything is sent, read piece by piece.

use std::cell::OnceCell;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Serialize, Serializer};
use tempfile::NamedTempFile;

use crate::domain::Refusal;
use crate::settings::AttachmentLimit;
use crate::text;

/// How much is read at once: a multiple of three, so that no padding stands inside of the base64.
const CHUNK: usize = 48 * 1024;

/// How much of a file tells its type.
const HEAD: usize = 8 * 1024;

/// A file to be attached, with its type by content.
#[derive(Debug)]
pub struct Upload {
    /// The file's own name, without folders.
    pub name: String,
    /// Media type.
    pub mime_type: &'static str,
    /// Bytes.
    pub size: u64,
    source: Source,
    /// Why the file could not be read to its end.
    failure: OnceCell<String>,
}

#[derive(Debug)]
enum Source {
    Path(PathBuf),
    /// What came from stdin.
    Temporary(NamedTempFile),
}

impl Upload {
    /// Looks at a file.
    ///
    /// # Errors
    /// Where it is missing, a folder, empty, unreadable, or larger than the profile's `attachment_limit`.
    pub fn open(path: &Path, limit: AttachmentLimit) -> Result<Self, Refusal> {
        let shown = path.display();
        let unreadable = |error: io::Error| {
            let message = match error.kind() {
                io::ErrorKind::NotFound => text!("portal-file-not-there", file = shown),
                _ => text!("portal-file-not-readable", file = shown, error = error),
            };
            Refusal::new("unreadable_file", message)
        };
        // Before it is opened: opening a pipe would wait for its other end.
        let about = fs::metadata(path).map_err(unreadable)?;
        if about.is_dir() {
            return Err(Refusal::new("unreadable_file", text!("portal-file-is-folder", file = shown))
                .hint(text!("portal-file-is-folder-hint")));
        }
        if !about.is_file() {
            return Err(Refusal::new("unreadable_file", text!("portal-file-is-not-regular", file = shown))
                .hint(text!("portal-file-is-not-regular-hint")));
        }
        let size = check_size(&shown.to_string(), about.len(), limit)?;
        let mut head = Vec::new();
        File::open(path).and_then(|file| file.take(HEAD as u64).read_to_end(&mut head)).map_err(unreadable)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().replace(char::is_control, "_");
        let source = Source::Path(path.to_owned());
        Ok(Self { name, mime_type: mime_type(&head), size, source, failure: OnceCell::new() })
    }

    /// Takes what a stream gives, such as stdin, into a temporary file.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn from_reader(reader: impl Read, limit: AttachmentLimit) -> Result<Self, Refusal> {
        let unreadable = |error: io::Error| {
            Refusal::new("unreadable_file", text!("portal-file-not-readable", file = "stdin", error = error))
        };
        let mut file = NamedTempFile::new().map_err(unreadable)?;
        let size = io::copy(&mut reader.take(limit.bytes().saturating_add(1)), &mut file).map_err(unreadable)?;
        let size = check_size("stdin", size, limit)?;
        let mut head = Vec::new();
        file.flush().map_err(unreadable)?;
        file.reopen().and_then(|file| file.take(HEAD as u64).read_to_end(&mut head)).map_err(unreadable)?;
        let extension = match infer::get(&head) {
            Some(kind) => kind.extension(),
            None if mime_type(&head) == TEXT => "txt",
            None => "bin",
        };
        Ok(Self {
            name: format!("stdin.{extension}"),
            mime_type: mime_type(&head),
            size,
            source: Source::Temporary(file),
            failure: OnceCell::new(),
        })
    }

    /// The content in base64, as the attribute of a request; [`Self::check`] afterwards tells whether it was whole.
    pub fn content(&self) -> Content<'_> {
        Content(self)
    }

    /// Whether the content that was written out was the file that had been looked at.
    ///
    /// # Errors
    /// `file_changed`: it was shorter or longer, or could not be read.
    pub fn check(&self) -> Result<(), Refusal> {
        match self.failure.get() {
            None => Ok(()),
            Some(why) => Err(Refusal::new("file_changed", format!("{}: {why}", self.name))
                .hint(text!("portal-file-has-changed-hint"))),
        }
    }

    /// Where it can be read again, if it came from a file.
    pub fn path(&self) -> Option<&Path> {
        match &self.source {
            Source::Path(path) => Some(path),
            Source::Temporary(_) => None,
        }
    }

    /// The whole content.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader()?.take(self.size).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn reader(&self) -> io::Result<File> {
        match &self.source {
            Source::Path(path) => File::open(path),
            Source::Temporary(file) => file.reopen(),
        }
    }

    fn encode(&self, out: &mut dyn fmt::Write) -> Result<fmt::Result, io::Error> {
        let mut reader = self.reader()?;
        let mut chunk = vec![0; CHUNK];
        let mut left = self.size;
        let mut text = String::new();
        while left > 0 {
            let wanted = CHUNK.min(usize::try_from(left).unwrap_or(CHUNK));
            reader.read_exact(&mut chunk[..wanted]).map_err(|error| match error.kind() {
                io::ErrorKind::UnexpectedEof => io::Error::other(text!("portal-file-became-shorter")),
                _ => error,
            })?;
            text.clear();
            BASE64_STANDARD.encode_string(&chunk[..wanted], &mut text);
            if out.write_str(&text).is_err() {
                return Ok(Err(fmt::Error));
            }
            left -= wanted as u64;
        }
        match reader.read(&mut chunk[..1])? {
            0 => Ok(Ok(())),
            _ => Err(io::Error::other(text!("portal-file-became-longer"))),
        }
    }
}

/// The content of an [`Upload`] in base64 (RFC 4648 §4).
pub struct Content<'a>(&'a Upload);

impl fmt::Display for Content<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.encode(f).unwrap_or_else(|error| {
            // The serializer takes no error of ours; `check` tells it before anything is sent.
            let _first_counts = self.0.failure.set(error.to_string());
            Ok(())
        })
    }
}

impl Serialize for Content<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

const TEXT: &str = "text/plain";

/// The media type by content, never by name.
fn mime_type(head: &[u8]) -> &'static str {
    let is_text = || match std::str::from_utf8(head) {
        Ok(_) => true,
        // A character may be cut in two at the end of the head.
        Err(error) => error.error_len().is_none() && head.len() == HEAD,
    };
    match infer::get(head) {
        Some(kind) => kind.mime_type(),
        None if is_text() && !head.contains(&0) => TEXT,
        None => "application/octet-stream",
    }
}

fn check_size(what: &str, size: u64, limit: AttachmentLimit) -> Result<u64, Refusal> {
    if size == 0 {
        return Err(Refusal::new("empty_file", text!("portal-file-is-empty", file = what)));
    }
    if size > limit.bytes() {
        let message = text!("portal-file-too-large", file = what, limit = limit);
        return Err(Refusal::new("file_too_large", message).hint(text!("portal-file-too-large-hint")));
    }
    Ok(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(text: &str) -> AttachmentLimit {
        text.parse().unwrap()
    }

    #[test]
    fn the_type_is_told_by_the_content() {
        assert_eq!(mime_type(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "image/png");
        assert_eq!(mime_type("traceroute to são.example\n".as_bytes()), "text/plain");
        assert_eq!(mime_type(&[0, 1, 2, 3, 255]), "application/octet-stream");
        let mut cut = vec![b'a'; HEAD - 1];
        cut.push("é".as_bytes()[0]);
        assert_eq!(mime_type(&cut), "text/plain");
    }

    #[test]
    fn what_cannot_be_attached_is_refused_with_its_reason() {
        let folder = tempfile::tempdir().unwrap();
        let code = |path: &Path| Upload::open(path, limit("10 B")).unwrap_err().code;
        assert_eq!(code(&folder.path().join("missing")), "unreadable_file");
        assert!(Upload::open(folder.path(), limit("10 B")).unwrap_err().message.ends_with("is a folder"));
        let file = folder.path().join("a.log");
        fs::write(&file, "").unwrap();
        assert_eq!(code(&file), "empty_file");
        fs::write(&file, "12345678901").unwrap();
        assert_eq!(code(&file), "file_too_large");
        assert!(Upload::from_reader(&b"12345678901"[..], limit("10 B")).is_err());
        assert_eq!(Upload::from_reader(&b"1234567890"[..], limit("10 B")).unwrap().name, "stdin.txt");
    }

    #[test]
    fn the_content_is_base64_of_the_whole_file_and_a_change_while_it_is_read_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("big.bin");
        let bytes: Vec<u8> = (0..CHUNK * 2 + 7).map(|at| (at % 251) as u8).collect();
        fs::write(&path, &bytes).unwrap();
        let upload = Upload::open(&path, limit("1 MiB")).unwrap();
        assert_eq!(upload.content().to_string(), BASE64_STANDARD.encode(&bytes));
        assert!(upload.check().is_ok());

        fs::write(&path, &bytes[..100]).unwrap();
        let _part = upload.content().to_string();
        assert_eq!(upload.check().unwrap_err().code, "file_changed");
        let grown = Upload::open(&path, limit("1 MiB")).unwrap();
        fs::write(&path, &bytes).unwrap();
        let _part = serde_json::to_string(&grown.content()).unwrap();
        assert!(grown.check().unwrap_err().message.contains("longer"));
    }
}
