//! Request bodies that lie in a file: what has attachments need not fit into memory, and what has been written down is
//! sent as it was written down.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use tempfile::TempPath;

use super::PortalError;
use crate::text;

/// How much is read at once.
const CHUNK: usize = 64 * 1024;

/// A part of a file that is the body of a request, as often as it is sent.
#[derive(Clone, Debug)]
pub struct Spool {
    path: Arc<Place>,
    start: u64,
    length: u64,
}

#[derive(Debug)]
enum Place {
    /// Somebody else's file.
    Kept(PathBuf),
    /// Deleted with the last request that needs it.
    Temporary(TempPath),
}

impl Place {
    fn path(&self) -> &Path {
        match self {
            Self::Kept(path) => path,
            Self::Temporary(path) => path,
        }
    }
}

impl Spool {
    /// What stands in the file from `start` on.
    pub fn kept(path: PathBuf, start: u64, length: u64) -> Self {
        Self { path: Arc::new(Place::Kept(path)), start, length }
    }

    /// The whole of a temporary file.
    pub fn temporary(path: TempPath, length: u64) -> Self {
        Self { path: Arc::new(Place::Temporary(path)), start: 0, length }
    }

    /// The bytes, all at once: for a dry run.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader()?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The bytes, one after the other.
    ///
    /// # Errors
    /// Where the file cannot be opened.
    pub fn reader(&self) -> io::Result<impl Read> {
        Ok(self.open()?.take(self.length))
    }

    fn open(&self) -> io::Result<File> {
        let mut file = File::open(self.path.path())?;
        file.seek(SeekFrom::Start(self.start))?;
        Ok(file)
    }

    /// The body for one sending.
    pub(super) fn sending(&self) -> Result<Sending, PortalError> {
        let problem = |error: io::Error| {
            let file = self.path.path().display();
            PortalError::Setup(text!("portal-request-not-readable", file = file, error = error))
        };
        let file = self.open().map_err(problem)?;
        Ok(Sending { file, left: self.length, _place: Arc::clone(&self.path) })
    }
}

/// A body under way. A file that has become shorter breaks the request off, so that no part of it is taken for the whole.
pub(super) struct Sending {
    file: File,
    left: u64,
    _place: Arc<Place>,
}

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        // A local file answers at once, so waiting for it here keeps nobody.
        let mut chunk = vec![0; CHUNK.min(usize::try_from(self.left).unwrap_or(CHUNK))];
        let read = self.file.read(&mut chunk).and_then(|read| match read {
            0 => Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
            read => Ok(read),
        });
        Poll::Ready(Some(read.map(|read| {
            chunk.truncate(read);
            self.left -= read as u64;
            Frame::data(Bytes::from(chunk))
        })))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
