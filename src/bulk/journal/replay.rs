//! Reading a journal: what became of each row.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;

use super::index::{Index, State};
use super::record::{self, Line, START};
use super::{DIGESTS, Ended, FIRST_STEP, Head, Intent, LARGEST_STEP, Outcome, Process, UNKNOWN, VERSION};
use crate::bulk::digest::RowDigest;

/// Who had the batch last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Process id.
    pub pid: u32,
    /// The machine's name.
    pub host: Option<String>,
    /// Since when.
    pub since: Timestamp,
}

/// How many rows ended how, by their last results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// At the portal.
    pub filed: u64,
    /// Refused, and not at the portal.
    pub failed: u64,
    /// Nobody knows.
    pub unknown: u64,
}

/// What a journal says.
#[derive(Debug)]
pub struct Replay {
    /// What the batch is; `None` where the head is damaged.
    pub head: Option<Head>,
    /// Who had it last.
    pub holder: Option<Holder>,
    /// Rows up to this number may have been sent.
    pub sent_to: u64,
    /// The last moment that it names.
    pub last: Option<Timestamp>,
    /// Whether a record is not as it was written.
    pub is_damaged: bool,
    /// With how many failures the last process came to the end of the rows.
    pub ended: Option<u64>,
    /// Where the last whole line ends.
    pub(super) end: u64,
    /// Where the last `P` is: a row has one result of a process, so what it has refused it does not send afterwards.
    begun: u64,
    /// As many as the file has room for.
    most_rows: u64,
    index: Index,
    /// Reads the results.
    file: BufReader<File>,
    position: u64,
}

/// Reads a journal from its first line to its last.
///
/// # Errors
/// Where the file cannot be read. Damage is no error: it is told in the result.
pub fn replay(path: &Path) -> io::Result<Replay> {
    let file = File::open(path)?;
    let most_rows = most_rows(&file)?;
    let mut reader = BufReader::with_capacity(64 * 1024, file);
    let mut line = Vec::new();
    let mut replay = Replay {
        head: None,
        holder: None,
        sent_to: 0,
        last: None,
        is_damaged: false,
        ended: None,
        end: 0,
        begun: 0,
        most_rows,
        index: Index::new(),
        file: BufReader::with_capacity(16 * 1024, File::open(path)?),
        position: 0,
    };
    // The rows of the process that is being read about: up to where its last `I` reaches, and how far the next can.
    let (mut to, mut step) = (0, FIRST_STEP / 2);
    loop {
        let kind = record::read(&mut reader, &mut line)?;
        let begin = replay.end;
        match kind {
            Line::End => break,
            // Nothing is known of a record that did not reach the disk as a whole, and it was not acted upon.
            Line::Torn => break,
            Line::Damaged => replay.is_damaged = true,
            Line::Record(kind) => {
                let understood = replay.take(kind, &line[START..], begin, &mut to, &mut step)?;
                replay.is_damaged |= !understood;
            }
        }
        replay.end += line.len() as u64 + 1;
    }
    // An `I` that is lost was at most twice as long as the one before.
    let beyond = to.saturating_add(2 * step).min(replay.rows());
    replay.sent_to = replay.sent_to.max(beyond);
    if replay.is_damaged || replay.head.is_none() {
        replay.sent_to = u64::MAX;
    } else if beyond > to {
        replay.index.reopen(to + 1..=beyond, replay.begun)?;
    }
    Ok(replay)
}

/// The head of a journal alone; `None` where it is damaged.
///
/// # Errors
/// Where the file cannot be read.
pub(super) fn head(path: &Path) -> io::Result<Option<Head>> {
    let file = File::open(path)?;
    let most_rows = most_rows(&file)?;
    let mut line = Vec::new();
    Ok(match record::read(&mut BufReader::new(file), &mut line)? {
        Line::Record(b'H') => understood(&line[START..], most_rows),
        _ => None,
    })
}

/// More rows than that have no room for their digests: what names one is damage, and must not cost time or memory.
fn most_rows(file: &File) -> io::Result<u64> {
    Ok(file.metadata()?.len() / 8)
}

/// The head that this is, if it is one.
fn understood(json: &[u8], most_rows: u64) -> Option<Head> {
    let head = serde_json::from_slice::<Head>(json).ok()?;
    (head.version == VERSION && head.rows <= most_rows).then_some(head)
}

impl Replay {
    /// Takes in a record; false where it makes no sense.
    fn take(&mut self, kind: u8, json: &[u8], begin: u64, to: &mut u64, step: &mut u64) -> io::Result<bool> {
        match kind {
            b'H' => match understood(json, self.most_rows) {
                Some(head) if begin == 0 => {
                    self.last = Some(head.started_at);
                    self.head = Some(head);
                }
                _ => return Ok(false),
            },
            b'D' => {}
            b'P' => {
                let Ok(Process { pid, host, at }) = serde_json::from_slice(json) else { return Ok(false) };
                // What the process before this one can have sent without a record of it.
                if self.holder.is_some() {
                    self.reach(*to, to.saturating_add(2 * *step))?;
                }
                (*to, *step) = (0, FIRST_STEP / 2);
                self.begun = begin;
                self.ended = None;
                self.last = Some(at);
                self.holder = Some(Holder { pid, host, since: at });
            }
            b'I' => {
                let Ok(Intent { to: reach, at }) = serde_json::from_slice(json) else { return Ok(false) };
                if reach < *to {
                    return Ok(false);
                }
                self.reach(*to, reach)?;
                // Rows that were filed before are leapt over.
                (*step, *to) = ((reach - *to).clamp(1, LARGEST_STEP), reach);
                self.last = Some(at);
            }
            b'E' => {
                let Ok(Ended { failed, at }) = serde_json::from_slice(json) else { return Ok(false) };
                self.ended = Some(failed);
                self.last = Some(at);
            }
            b'R' => {
                let Ok(outcome) = serde_json::from_slice::<Outcome>(json) else { return Ok(false) };
                if !(1..=self.rows()).contains(&outcome.row) {
                    return Ok(false);
                }
                let offset = begin + START as u64;
                let state = match (&outcome.effect, &outcome.error) {
                    (Some(_), None) => State::Filed(offset),
                    (None, Some(failure)) if failure.code == UNKNOWN => State::Open,
                    (None, Some(_)) => State::NotFiled(offset),
                    _ => return Ok(false),
                };
                self.index.set(outcome.row, state)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// How many rows there can be.
    fn rows(&self) -> u64 {
        self.head.as_ref().map_or(self.most_rows, |head| head.rows)
    }

    /// Rows behind `from`, up to `to`, may have been sent.
    fn reach(&mut self, from: u64, to: u64) -> io::Result<()> {
        let to = to.min(self.rows());
        if to > from {
            self.index.reopen(from + 1..=to, self.begun)?;
        }
        self.sent_to = self.sent_to.max(to);
        Ok(())
    }

    /// Whether all rows are filed.
    pub fn is_through(&self) -> bool {
        self.ended == Some(0) && !self.is_damaged
    }

    /// Whether no process has had it before.
    pub fn is_fresh(&self) -> bool {
        self.holder.is_none() && self.head.is_some()
    }

    /// The same journal, begun by this very process: if nobody else has had it, nothing can have been sent.
    #[must_use]
    pub fn begun_now(mut self) -> Self {
        if self.is_fresh() && !self.is_damaged {
            self.sent_to = 0;
        }
        self
    }

    /// What is known of a row.
    ///
    /// # Errors
    /// Where the index cannot be read.
    pub fn state(&mut self, row: u64) -> io::Result<State> {
        match self.index.get(row)? {
            // Behind damage, what says that a row was not filed may be followed by something that is lost.
            State::NotFiled(_) if self.is_damaged => Ok(State::Open),
            state => Ok(state),
        }
    }

    /// Whether a row that has no result may be at the portal all the same.
    ///
    /// # Errors
    /// As [`Self::state`].
    pub fn may_be_sent(&mut self, row: u64) -> io::Result<bool> {
        Ok(row <= self.sent_to && self.state(row)? == State::Open)
    }

    /// The result of a row that is filed.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn result(&mut self, offset: u64) -> io::Result<Vec<u8>> {
        let by = i64::try_from(i128::from(offset) - i128::from(self.position)).map_err(io::Error::other)?;
        self.file.seek_relative(by)?;
        let mut line = Vec::new();
        self.file.read_until(b'\n', &mut line)?;
        self.position = offset + line.len() as u64;
        line.pop();
        Ok(line)
    }

    /// Counts the rows by their last results.
    ///
    /// # Errors
    /// Where the index cannot be read.
    pub fn tally(&mut self) -> io::Result<Tally> {
        let mut tally = Tally::default();
        // Rows of other parts have no result here; that of a part which ended without a failure is known of all its own.
        let is_whole_part = self.ended == Some(0) && self.head.as_ref().is_some_and(|head| head.shard.is_some());
        for row in 1..=self.head.as_ref().map_or(0, |head| head.rows) {
            match self.index.get(row)? {
                State::Filed(_) => tally.filed += 1,
                State::NotFiled(_) => tally.failed += 1,
                State::Open if row <= self.sent_to && !is_whole_part => tally.unknown += 1,
                State::Open => {}
            }
        }
        Ok(tally)
    }
}

/// The last results of rows that are not filed.
pub(super) fn failures(path: &Path, replay: &mut Replay) -> io::Result<BTreeMap<u64, Vec<u8>>> {
    let mut reader = BufReader::with_capacity(64 * 1024, File::open(path)?);
    let (mut line, mut failures) = (Vec::new(), BTreeMap::new());
    loop {
        match record::read(&mut reader, &mut line)? {
            Line::End | Line::Torn => return Ok(failures),
            Line::Record(b'R') => {
                if let Ok(Outcome { row, error: Some(_), .. }) = serde_json::from_slice(&line[START..])
                    && row > 0
                    && !matches!(replay.state(row)?, State::Filed(_))
                {
                    failures.insert(row, line[START..].to_vec());
                }
            }
            Line::Record(_) | Line::Damaged => {}
        }
    }
}

/// The digests of a journal's rows, in order.
///
/// # Errors
/// Where the file cannot be read. They end where the head is damaged.
pub(super) fn digests(path: &Path) -> io::Result<impl Iterator<Item = RowDigest>> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(0))?;
    let mut reader = BufReader::with_capacity(64 * 1024, file);
    let mut line = Vec::new();
    let (mut is_first, mut pending): (bool, std::vec::IntoIter<RowDigest>) = (true, Vec::new().into_iter());
    Ok(std::iter::from_fn(move || {
        loop {
            if let Some(digest) = pending.next() {
                return Some(digest);
            }
            match record::read(&mut reader, &mut line).ok()? {
                Line::Record(b'H') if is_first => is_first = false,
                Line::Record(b'D') => {
                    let bytes = BASE64_STANDARD.decode(line[START..].trim_ascii()).ok()?;
                    let digests = bytes.chunks_exact(8).map(|bytes| {
                        let mut digest = [0; 8];
                        digest.copy_from_slice(bytes);
                        RowDigest::from_bytes(digest)
                    });
                    pending = digests.collect::<Vec<_>>().into_iter();
                }
                _ => return None,
            }
        }
    }))
}

/// The lines of digests that `from` gives, 8 bytes a row.
pub(super) fn write_digests(mut from: impl Read, mut out: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
    let mut bytes = vec![0; DIGESTS * 8];
    loop {
        let mut length = 0;
        while length < bytes.len() {
            match from.read(&mut bytes[length..])? {
                0 => break,
                read => length += read,
            }
        }
        if length == 0 {
            return Ok(());
        }
        let mut line = Vec::with_capacity(DIGESTS * 11 + START);
        record::write(&mut line, b'D', |line| {
            line.extend_from_slice(BASE64_STANDARD.encode(&bytes[..length]).as_bytes());
            Ok(())
        })?;
        out(&line)?;
    }
}
