//! Reading up to a byte, with a limit.

use std::io::{self, BufRead};

/// Appends to `line` up to and with `end`; at most `limit` bytes. Returns how many were read; 0 at the end of the input.
///
/// # Errors
/// As the reader; [`io::ErrorKind::FileTooLarge`] above the limit.
pub(super) fn read_until(reader: &mut impl BufRead, end: u8, limit: usize, line: &mut Vec<u8>) -> io::Result<usize> {
    let mut read = 0;
    loop {
        let available = match reader.fill_buf() {
            Ok(available) => available,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if available.is_empty() {
            return Ok(read);
        }
        let found = available.iter().position(|byte| *byte == end);
        let taken = found.map_or(available.len(), |at| at + 1);
        if line.len() + taken > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        line.extend_from_slice(&available[..taken]);
        reader.consume(taken);
        read += taken;
        if found.is_some() {
            return Ok(read);
        }
    }
}
