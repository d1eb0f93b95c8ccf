//! Writes whose fate is not known yet. Each is written down before its first byte is sent, and crossed out when the
//! portal has answered; what a killed process or a lost answer left behind is settled by `reconcile`.
//!
//! One file a write (0600) in the state folder: a line of JSON that says what it is, then the body as it is sent.
//! The process that sends it holds a lock on the file, which the system takes back when the process ends in any way.

use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

use super::client::Body;
use super::spool::Spool;
use crate::error::{Error, Kind};
use crate::files;
use crate::text;

/// The folder in the state folder.
const FOLDER: &str = "unsettled";

/// How the name of a record begins that is not whole yet.
const NEW: &str = ".new-";

/// The end of a record's name.
const SUFFIX: &str = ".write";

/// The version of the record's format.
const VERSION: u8 = 1;

/// What a record says besides the body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct About {
    version: u8,
    /// What is made: `ticket`.
    pub noun: String,
    /// What finds it at the portal.
    pub external_id: String,
    /// Where the API lives, or `sandbox` for the embedded portal, whose port is another one each time.
    pub portal: String,
    /// The profile that knows the portal.
    pub profile: Option<String>,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// From then on no request can be under way any more.
    pub quiet_from: Timestamp,
}

impl About {
    /// What is about to be sent, and until when it may be under way.
    pub fn new(
        noun: &str,
        external_id: &str,
        portal: &str,
        profile: Option<&str>,
        now: Timestamp,
        quiet_from: Timestamp,
    ) -> Self {
        Self {
            version: VERSION,
            noun: noun.to_owned(),
            external_id: external_id.to_owned(),
            portal: portal.to_owned(),
            profile: profile.map(str::to_owned),
            recorded_at: now,
            quiet_from,
        }
    }
}

/// A write that this process holds.
#[derive(Debug)]
pub struct Record {
    path: PathBuf,
    about: About,
    body: Spool,
    /// Held as long as this lives.
    _lock: File,
}

impl Record {
    /// What it says besides the body.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// The body, to be sent.
    pub fn body(&self) -> Body {
        Body::Spool(self.body.clone())
    }

    /// The write has an end that is known: the record goes.
    pub fn settle(self) {
        // A record that stays is looked up once more, which does no harm.
        let _ = fs::remove_file(&self.path);
    }

    /// The same write, with a later moment from which on no request of it can be under way.
    ///
    /// # Errors
    /// Where it cannot be written; then the old record stays.
    pub fn postpone(self, quiet_from: Timestamp) -> Result<Self, Error> {
        let about = About { quiet_from, ..self.about.clone() };
        let body = |out: &mut dyn Write| -> Result<(), Error> {
            io::copy(&mut self.body.reader().map_err(|error| failed(&self.path, &error))?, out)
                .map(drop)
                .map_err(|error| failed(&self.path, &error))
        };
        write_locked(about, body, |file| file.persist(&self.path).map(|lock| (self.path.clone(), lock)), &self.path)
    }

    /// The write stays open.
    pub fn leave(self, quiet_from: Timestamp) {
        // The record as it is says a later moment, which is as safe.
        let _ = self.postpone(quiet_from);
    }
}

/// Writes a record, on the disk when this returns: `write` gives the body.
///
/// # Errors
/// What `write` says, or where the file cannot be written; then there is no record.
pub fn record(
    state_folder: &Path,
    about: About,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Error>,
) -> Result<Record, Error> {
    let folder = state_folder.join(FOLDER);
    files::private_folder(&folder)?;
    let persist = |file: NamedTempFile| {
        let name = file.path().file_name().unwrap_or_default().to_string_lossy().replace(NEW, "");
        let path = folder.join(name);
        file.persist_noclobber(&path).map(|lock| (path, lock))
    };
    write_locked(about, write, persist, &folder.join("new"))
}

/// Writes a record under a name that nobody looks at, locks it, and gives it its own name.
fn write_locked(
    about: About,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Error>,
    persist: impl FnOnce(NamedTempFile) -> Result<(PathBuf, File), tempfile::PersistError>,
    path: &Path,
) -> Result<Record, Error> {
    let folder = path.parent().unwrap_or(path);
    let failed = |error: io::Error| failed(path, &error);
    let file = tempfile::Builder::new().prefix(NEW).suffix(SUFFIX).tempfile_in(folder).map_err(failed)?;
    file.as_file().lock().map_err(failed)?;
    let mut out = BufWriter::with_capacity(64 * 1024, file);
    let head = serde_json::to_vec(&about).map_err(|error| failed(error.into()))?;
    out.write_all(&head).and_then(|()| out.write_all(b"\n")).map_err(failed)?;
    write(&mut out)?;
    let file = out.into_inner().map_err(|error| failed(error.into_error()))?;
    file.as_file().sync_all().map_err(failed)?;
    let length = file.as_file().metadata().map_err(failed)?.len();
    let (path, lock) = persist(file).map_err(|error| failed(error.error))?;
    #[cfg(unix)]
    // Not every file system can do that; the record's content is on the disk already.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    let start = head.len() as u64 + 1;
    let body = Spool::kept(path.clone(), start, length - start);
    Ok(Record { path, about, body, _lock: lock })
}

fn failed(path: &Path, error: &io::Error) -> Error {
    let folder = path.parent().unwrap_or(path).display();
    Error::new(Kind::Internal, text!("portal-write-not-noted", folder = folder, error = error))
        .code("file_not_written")
        .hint(text!("portal-write-not-noted-hint"))
}

fn unreadable(path: &Path, error: &io::Error) -> Error {
    Error::new(Kind::Internal, text!("portal-file-not-readable", file = path.display(), error = error))
}

/// A record that may be somebody else's.
#[derive(Debug)]
pub struct Found {
    path: PathBuf,
    /// What it says besides the body.
    pub about: About,
}

/// What is open on this machine, oldest first, and the files that cannot be understood.
///
/// # Errors
/// Where the folder is there and cannot be read.
pub fn list(state_folder: &Path) -> Result<(Vec<Found>, Vec<PathBuf>), Error> {
    let folder = state_folder.join(FOLDER);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((Vec::new(), Vec::new())),
        Err(error) => return Err(unreadable(&folder, &error)),
    };
    let (mut found, mut strange) = (Vec::new(), Vec::new());
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(NEW) {
            remove_if_left(&path);
        } else if name.ends_with(SUFFIX) {
            match read(&path) {
                Ok((about, _)) => found.push(Found { path, about }),
                // Settled by its own process meanwhile.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(_) => strange.push(path),
            }
        }
    }
    found.sort_by(|a, b| (a.about.recorded_at, &a.path).cmp(&(b.about.recorded_at, &b.path)));
    Ok((found, strange))
}

/// The half of a record whose process was killed before anything was sent.
fn remove_if_left(path: &Path) {
    if let Ok(file) = File::open(path)
        && file.try_lock().is_ok()
    {
        let _ = fs::remove_file(path);
    }
}

/// Whose record it is.
#[derive(Debug)]
pub enum Claim {
    /// Ours now.
    Taken(Box<Record>),
    /// Its process is still at work.
    Busy,
    /// Settled by another process meanwhile.
    Gone,
}

impl Found {
    /// Takes it, if no other process has it.
    ///
    /// # Errors
    /// Where the file cannot be opened or read.
    pub fn claim(&self) -> Result<Claim, Error> {
        let failed = |error: io::Error| unreadable(&self.path, &error);
        let lock = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Claim::Gone),
            Err(error) => return Err(failed(error)),
        };
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(Claim::Busy),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        // Between opening and locking it may have been settled or replaced: what counts is what stands there now.
        match read(&self.path) {
            Ok((about, body)) if about == self.about => {
                Ok(Claim::Taken(Box::new(Record { path: self.path.clone(), about, body, _lock: lock })))
            }
            Ok(_) => Ok(Claim::Busy),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Claim::Gone),
            Err(error) => Err(failed(error)),
        }
    }
}

fn read(path: &Path) -> io::Result<(About, Spool)> {
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    let mut head = Vec::new();
    BufReader::new(file).read_until(b'\n', &mut head)?;
    let about: About = serde_json::from_slice(&head)?;
    if about.version != VERSION {
        return Err(io::Error::other(text!("portal-record-of-other-version")));
    }
    let start = head.len() as u64;
    Ok((about, Spool::kept(path.to_owned(), start, length - start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(id: &str) -> About {
        let now = Timestamp::UNIX_EPOCH;
        About::new("ticket", id, "https://portal.example/v5", Some("prod"), now, now)
    }

    fn note(folder: &Path, id: &str) -> Record {
        record(folder, about(id), |out| {
            out.write_all(b"{\"a\":1}").unwrap();
            Ok(())
        })
        .unwrap()
    }

    #[test]
    fn a_record_is_found_again_with_its_body_and_is_gone_once_settled() {
        let state = tempfile::tempdir().unwrap();
        let record = note(state.path(), "k-1");
        let (found, strange) = list(state.path()).unwrap();
        assert_eq!((found.len(), found[0].about.external_id.as_str(), strange.len()), (1, "k-1", 0));
        assert!(matches!(found[0].claim().unwrap(), Claim::Busy), "its process is at work");
        drop(record);
        let Claim::Taken(taken) = found[0].claim().unwrap() else { panic!("nobody holds it") };
        let Body::Spool(body) = taken.body() else { panic!("it is in the file") };
        assert_eq!(body.read().unwrap(), b"{\"a\":1}");
        taken.settle();
        assert!(matches!(found[0].claim().unwrap(), Claim::Gone));
        assert!(list(state.path()).unwrap().0.is_empty());
    }

    #[test]
    fn a_record_that_is_left_says_from_when_on_it_is_quiet() {
        let state = tempfile::tempdir().unwrap();
        let later: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        note(state.path(), "k-2").leave(later);
        let (found, _) = list(state.path()).unwrap();
        assert_eq!(found[0].about.quiet_from, later);
        let Claim::Taken(taken) = found[0].claim().unwrap() else { panic!("nobody holds it") };
        let Body::Spool(body) = taken.body() else { panic!("it is in the file") };
        assert_eq!(body.read().unwrap(), b"{\"a\":1}");
    }

    #[cfg(unix)]
    #[test]
    fn a_record_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let state = tempfile::tempdir().unwrap();
        let record = note(state.path(), "k-3");
        assert_eq!(fs::metadata(&record.path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::metadata(state.path().join(FOLDER)).unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn half_a_record_is_cleared_away_and_a_strange_file_is_named() {
        let state = tempfile::tempdir().unwrap();
        let folder = state.path().join(FOLDER);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(".new-abc.write"), "half").unwrap();
        fs::write(folder.join("abc.write"), "{}").unwrap();
        let (found, strange) = list(state.path()).unwrap();
        assert_eq!((found.len(), strange.len()), (0, 1));
        assert!(!folder.join(".new-abc.write").exists());
    }

    #[test]
    fn a_body_that_cannot_be_written_leaves_no_record() {
        let state = tempfile::tempdir().unwrap();
        let refused = record(state.path(), about("k-4"), |_| Err(Error::new(Kind::InvalidInput, "no")));
        assert!(refused.is_err());
        assert_eq!(fs::read_dir(state.path().join(FOLDER)).unwrap().count(), 0);
    }
}
