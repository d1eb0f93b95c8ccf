//! The folder of journals.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::Head;
use super::replay::{Replay, failures, head, replay};
use super::writer::differences;

/// How the name of a journal ends.
pub const SUFFIX: &str = ".journal";

/// The folder of journals in the state folder.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

/// A journal in it.
#[derive(Debug)]
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// What the batch is; `None` where that is damaged.
    pub head: Option<Head>,
}

impl Folder {
    /// The folder; it need not be there.
    pub fn new(state_folder: &Path) -> Self {
        Self(state_folder.join("bulk"))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where the journal of a batch is, or would be: `ticket-open-3f9a2c71b04d.journal`.
    pub fn journal(&self, command: &str, short: &str, shard: Option<&str>) -> PathBuf {
        let shard = shard.map(|shard| format!("-{}", shard.replace('/', "-of-"))).unwrap_or_default();
        self.0.join(format!("{}-{short}{shard}{SUFFIX}", command.replace(' ', "-")))
    }

    /// The copy of the input that could be read only once, beside its journal: `….journal.input`.
    pub fn spool(journal: &Path) -> PathBuf {
        let mut name = journal.as_os_str().to_owned();
        name.push(".input");
        name.into()
    }

    /// What a batch is called: its journal's name without the ending.
    pub fn name(journal: &Path) -> String {
        let name = journal.file_name().unwrap_or_default().to_string_lossy();
        name.strip_suffix(SUFFIX).unwrap_or(&name).to_owned()
    }

    /// All journals, those begun first first.
    ///
    /// # Errors
    /// Where the folder or a journal is there and cannot be read.
    pub fn list(&self) -> io::Result<Vec<Found>> {
        let entries = match fs::read_dir(&self.0) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let mut found = Vec::new();
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.ends_with(SUFFIX) && !name.starts_with('.') {
                match head(&path) {
                    Ok(head) => found.push(Found { path, head }),
                    // Discarded meanwhile.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error),
                }
            }
        }
        found.sort_by(|a, b| {
            let key = |found: &Found| found.head.as_ref().map(|head| head.started_at);
            (key(a), &a.path).cmp(&(key(b), &b.path))
        });
        Ok(found)
    }
}

impl Found {
    /// What became of its rows.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn replay(&self) -> io::Result<Replay> {
        replay(&self.path)
    }

    /// A journal by its path.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { path: path.to_owned(), head: head(path)? })
    }

    /// The last results of the rows that are not filed, by their numbers; `replay` is this journal's.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn failures(&self, replay: &mut Replay) -> io::Result<BTreeMap<u64, Vec<u8>>> {
        failures(&self.path, replay)
    }

    /// Keeps every process from it as long as the file lives; `None` where one is at work on it.
    ///
    /// # Errors
    /// Where it cannot be opened.
    pub fn hold(&self) -> io::Result<Option<File>> {
        let file = OpenOptions::new().read(true).append(true).open(&self.path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Removes it, and the copy of its rows.
    ///
    /// # Errors
    /// Where it cannot be removed.
    pub fn remove(&self) -> io::Result<()> {
        fs::remove_file(&self.path)?;
        if self.head.as_ref().is_some_and(Head::is_copied) {
            // Without its journal it is of no use, and in nobody's way.
            let _ = fs::remove_file(Folder::spool(&self.path));
        }
        Ok(())
    }

    /// The rows that are not as the journal has them, at most `most`, and how many; `digests` has 8 bytes a row.
    ///
    /// # Errors
    /// Where one of them cannot be read.
    pub fn differences(&self, digests: &mut impl Read, most: usize) -> io::Result<(Vec<u64>, u64)> {
        differences(&self.path, digests, most)
    }
}
