//! Where the result of each row is, in memory that does not grow with the number of rows.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

/// Rows of one page.
const PAGE: usize = 8192;

/// What is known of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing.
    Open,
    /// It was refused, so it is not at the portal; its result is the line at this offset of the journal.
    NotFiled(u64),
    /// It is filed; its result is the line at this offset of the journal.
    Filed(u64),
}

/// What tells a refused row from a filed one; no file is as long.
const NOT_FILED: u64 = 1 << 63;

impl State {
    // No result lies at the beginning of a file, where the head is.
    const fn number(self) -> u64 {
        match self {
            Self::Open => 0,
            Self::NotFiled(offset) => offset | NOT_FILED,
            Self::Filed(offset) => offset,
        }
    }

    const fn of(number: u64) -> Self {
        match number {
            0 => Self::Open,
            offset if offset & NOT_FILED != 0 => Self::NotFiled(offset & !NOT_FILED),
            offset => Self::Filed(offset),
        }
    }
}

/// The states of rows 1, 2, … in a temporary file; one page of them is in memory. Rows come nearly in order.
#[derive(Debug)]
pub(super) struct Index {
    /// Made with the second page.
    file: Option<File>,
    /// How many pages have been written; what lies behind is open.
    written: u64,
    at: u64,
    page: Vec<u64>,
    is_changed: bool,
}

impl Index {
    pub(super) fn new() -> Self {
        Self { file: None, written: 0, at: 0, page: vec![0; PAGE], is_changed: false }
    }

    pub(super) fn get(&mut self, row: u64) -> io::Result<State> {
        let place = self.turn_to(row)?;
        Ok(State::of(self.page[place]))
    }

    pub(super) fn set(&mut self, row: u64, state: State) -> io::Result<()> {
        let place = self.turn_to(row)?;
        self.is_changed |= self.page[place] != state.number();
        self.page[place] = state.number();
        Ok(())
    }

    /// Opens the rows of a range that were refused before this offset: they may have been sent since.
    pub(super) fn reopen(&mut self, rows: std::ops::RangeInclusive<u64>, before: u64) -> io::Result<()> {
        for row in rows {
            if matches!(self.get(row)?, State::NotFiled(offset) if offset < before) {
                self.set(row, State::Open)?;
            }
        }
        Ok(())
    }

    /// Brings the row's page into memory.
    fn turn_to(&mut self, row: u64) -> io::Result<usize> {
        let (page, place) = ((row - 1) / PAGE as u64, ((row - 1) % PAGE as u64) as usize);
        if page != self.at {
            self.put_away()?;
            self.page.fill(0);
            if page < self.written
                && let Some(file) = &mut self.file
            {
                let mut bytes = vec![0; PAGE * 8];
                file.seek(SeekFrom::Start(page * (PAGE * 8) as u64))?;
                file.read_exact(&mut bytes)?;
                for (number, bytes) in self.page.iter_mut().zip(bytes.chunks_exact(8)) {
                    *number = bytes.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
                }
            }
            self.at = page;
        }
        Ok(place)
    }

    fn put_away(&mut self) -> io::Result<()> {
        if !self.is_changed {
            return Ok(());
        }
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(tempfile::tempfile()?),
        };
        // Pages between the last one and this one are holes, which read as zeros.
        let end = (self.at + 1) * (PAGE * 8) as u64;
        if self.at >= self.written {
            file.set_len(end)?;
            self.written = self.at + 1;
        }
        let bytes: Vec<u8> = self.page.iter().flat_map(|number| number.to_le_bytes()).collect();
        file.seek(SeekFrom::Start(end - bytes.len() as u64))?;
        file.write_all(&bytes)?;
        self.is_changed = false;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_kept_over_pages_and_rows_that_were_never_set_are_open() {
        let mut index = Index::new();
        let page = PAGE as u64;
        for row in [1, page, page + 1, 5 * page, 3] {
            index.set(row, State::Filed(row + 100)).unwrap();
        }
        index.set(2, State::NotFiled(50)).unwrap();
        index.set(6, State::NotFiled(60)).unwrap();
        for row in [5 * page, page, 1, page + 1, 3] {
            assert_eq!(index.get(row).unwrap(), State::Filed(row + 100), "{row}");
        }
        for row in [4, 2 * page, 3 * page + 5, 9 * page] {
            assert_eq!(index.get(row).unwrap(), State::Open, "{row}");
        }
        index.reopen(1..=page + 1, 60).unwrap();
        assert_eq!((index.get(2).unwrap(), index.get(3).unwrap()), (State::Open, State::Filed(103)));
        assert_eq!(index.get(6).unwrap(), State::NotFiled(60));
    }
}
