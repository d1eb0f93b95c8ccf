//! Writing a journal.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;

use super::replay::{Replay, digests, replay, write_digests};
use super::{Ended, Head, Intent, Process, record};
use crate::bulk::digest::RowDigest;
use crate::text;

/// So much is kept back before it is written.
const BUFFER: usize = 64 * 1024;

/// A journal that this process holds: no other one can write into it.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    /// Locked as long as this lives.
    file: File,
    buffer: Vec<u8>,
    /// A record may be half written: nothing may follow it.
    is_broken: bool,
}

/// What came of taking up a journal.
#[derive(Debug)]
pub enum Taken {
    /// It is ours.
    Ours(Box<(Journal, Replay)>),
    /// Another process has it.
    Busy(Box<Replay>),
}

impl Journal {
    /// Begins a journal, whole or not at all. `digests` gives 8 bytes a row.
    ///
    /// # Errors
    /// Where it cannot be written; [`io::ErrorKind::AlreadyExists`] where another process was quicker.
    pub fn create(path: &Path, head: &Head, digests: impl Read) -> io::Result<()> {
        let file = Self::new_file(path, head, digests, |_| Ok(()))?;
        file.persist_noclobber(path).map_err(|error| error.error)?;
        sync_folder(path);
        Ok(())
    }

    fn new_file(
        path: &Path,
        head: &Head,
        digests: impl Read,
        more: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<tempfile::NamedTempFile> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = tempfile::Builder::new().prefix(".new-").tempfile_in(folder)?;
        let mut out = io::BufWriter::with_capacity(BUFFER, file);
        let mut line = Vec::new();
        record::write(&mut line, b'H', |line| Ok(serde_json::to_writer(line, head)?))?;
        out.write_all(&line)?;
        write_digests(digests, |line| out.write_all(line))?;
        more(&mut out)?;
        let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.as_file().sync_all()?;
        Ok(file)
    }

    /// Takes hold of a journal; nothing is written before [`Self::begin`].
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn take(path: &Path) -> io::Result<Taken> {
        let file = OpenOptions::new().read(true).append(true).open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(Taken::Busy(Box::new(replay(path)?))),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        let replay = replay(path)?;
        let journal = Self { path: path.to_owned(), file, buffer: Vec::new(), is_broken: false };
        Ok(Taken::Ours(Box::new((journal, replay))))
    }

    /// Notes that this process goes on from what `replay` has read.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn begin(&mut self, replay: &Replay, pid: u32, host: Option<String>, now: Timestamp) -> io::Result<()> {
        // The half of a record that a killed process left is in the way of the next one.
        self.file.set_len(replay.end)?;
        self.add(b'P', &Process { pid, host, at: now })?;
        self.sync()
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn add(&mut self, kind: u8, json: &impl Serialize) -> io::Result<()> {
        record::write(&mut self.buffer, kind, |line| Ok(serde_json::to_writer(line, json)?))?;
        if self.buffer.len() >= BUFFER { self.flush() } else { Ok(()) }
    }

    /// Notes the result of a row, one JSON object; on the disk with the next sync.
    ///
    /// # Errors
    /// As [`Self::flush`].
    pub fn result(&mut self, json: &impl Serialize) -> io::Result<()> {
        self.add(b'R', json)
    }

    /// Notes that rows up to `to` may be sent from now on. They may once [`Self::sync`] is through.
    ///
    /// # Errors
    /// As [`Self::flush`].
    pub fn intend(&mut self, to: u64, now: Timestamp) -> io::Result<()> {
        self.add(b'I', &Intent { to, at: now })
    }

    /// Notes that every row has a result, of which so many are failures, and brings that onto the disk.
    ///
    /// # Errors
    /// As [`Self::flush`].
    pub fn end(&mut self, failed: u64, now: Timestamp) -> io::Result<()> {
        self.add(b'E', &Ended { failed, at: now })?;
        self.sync()
    }

    /// Hands over to the system what was noted: it survives the end of this process.
    ///
    /// # Errors
    /// A full disk, and from then on always.
    pub fn flush(&mut self) -> io::Result<()> {
        if self.is_broken {
            return Err(io::Error::other(text!("bulk-earlier-record-not-written")));
        }
        if self.buffer.is_empty() {
            return Ok(());
        }
        self.is_broken = true;
        self.file.write_all(&self.buffer)?;
        self.is_broken = false;
        self.buffer.clear();
        Ok(())
    }

    /// Brings what was noted onto the disk: it survives the end of the machine's power.
    ///
    /// # Errors
    /// As [`Self::flush`].
    pub fn sync(&mut self) -> io::Result<()> {
        self.flush()?;
        self.file.sync_data()
    }
}

/// The rows whose digests are not those that a journal has, at most `most`, and how many there are; `now` has 8 bytes a row.
///
/// # Errors
/// Where one of them cannot be read.
pub(super) fn differences(path: &Path, now: &mut impl Read, most: usize) -> io::Result<(Vec<u64>, u64)> {
    let mut then = digests(path)?;
    let mut now = std::iter::from_fn(|| {
        let mut bytes = [0; 8];
        now.read_exact(&mut bytes).ok().map(|()| RowDigest::from_bytes(bytes))
    });
    let (mut rows, mut count) = (Vec::new(), 0);
    for row in 1.. {
        match (then.next(), now.next()) {
            (None, None) => break,
            (then, now) if then == now => {}
            _ => {
                count += 1;
                if rows.len() < most {
                    rows.push(row);
                }
            }
        }
    }
    Ok((rows, count))
}

/// The name survives a power cut only once the folder is on the disk too; not every file system can do that.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}
