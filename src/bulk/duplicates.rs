//! Finding rows that are there twice, in memory that does not grow with their number.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

/// So many keys are compared at once.
const AT_ONCE: u64 = 128 * 1024;

/// A key and the row that has it.
const ENTRY: usize = 16;

/// Keys of rows, in a temporary file.
pub struct Duplicates {
    out: BufWriter<File>,
    count: u64,
}

/// Two rows with one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duplicate {
    /// The later row.
    pub row: u64,
    /// The first row with this key.
    pub first: u64,
}

impl Duplicates {
    /// With no rows yet.
    ///
    /// # Errors
    /// Where there is no room for a temporary file.
    pub fn new() -> io::Result<Self> {
        Ok(Self { out: BufWriter::with_capacity(64 * 1024, tempfile::tempfile()?), count: 0 })
    }

    /// One more row.
    ///
    /// # Errors
    /// Where the disk is full.
    pub fn add(&mut self, key: u64, row: u64) -> io::Result<()> {
        self.count += 1;
        self.out.write_all(&key.to_le_bytes())?;
        self.out.write_all(&row.to_le_bytes())
    }

    /// Every row whose key an earlier one has, in order; at most `most`, and how many there are.
    ///
    /// # Errors
    /// Where the temporary file cannot be read.
    pub fn find(self, most: usize) -> io::Result<(Vec<Duplicate>, u64)> {
        let mut file = self.out.into_inner().map_err(io::IntoInnerError::into_error)?;
        let parts = self.count.div_ceil(AT_ONCE).max(1);
        let (mut found, mut total) = (Vec::new(), 0);
        for part in 0..parts {
            file.seek(SeekFrom::Start(0))?;
            let mut reader = BufReader::with_capacity(64 * 1024, &mut file);
            let mut keys: Vec<(u64, u64)> = Vec::new();
            let mut entry = [0; ENTRY];
            for _ in 0..self.count {
                reader.read_exact(&mut entry)?;
                let (key, row) = entry.split_at(ENTRY / 2);
                let number = |bytes: &[u8]| bytes.iter().rev().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
                let (key, row) = (number(key), number(row));
                // The upper bits choose the part: they are as good as random.
                if (key >> 32) % parts == part {
                    keys.push((key, row));
                }
            }
            keys.sort_unstable();
            for same in keys.chunk_by(|a, b| a.0 == b.0) {
                total += same.len() as u64 - 1;
                found.extend(same[1..].iter().map(|(_, row)| Duplicate { row: *row, first: same[0].1 }));
            }
            found.sort_unstable();
            found.truncate(most);
        }
        Ok((found, total))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bulk::digest::RowDigest;

    #[test]
    fn rows_with_the_same_key_are_found_in_order_also_in_parts() {
        for rows in [10, AT_ONCE + 1000] {
            let mut duplicates = Duplicates::new().unwrap();
            for row in 1..=rows {
                // Row 7 repeats row 3, and the last two repeat row 5.
                let content = match row {
                    7 => 3,
                    row if row > rows - 2 => 5,
                    row => row,
                };
                duplicates.add(RowDigest::of(&content.to_le_bytes()).number(), row).unwrap();
            }
            let (found, total) = duplicates.find(100).unwrap();
            let expected = [(7, 3), (rows - 1, 5), (rows, 5)].map(|(row, first)| Duplicate { row, first });
            assert_eq!((found.as_slice(), total), (expected.as_slice(), 3));
        }
    }

    #[test]
    fn only_the_first_of_many_are_kept_and_all_are_counted() {
        let mut duplicates = Duplicates::new().unwrap();
        (1..=50).for_each(|row| duplicates.add(1, row).unwrap());
        let (found, total) = duplicates.find(2).unwrap();
        assert_eq!((found.len(), total), (2, 49));
        assert_eq!(found[0], Duplicate { row: 2, first: 1 });
    }
}
