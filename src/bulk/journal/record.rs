//! One line of the journal.

use std::io::{self, BufRead, Write};

/// The longest record that is written; a longer line is damage.
const LONGEST: u64 = 4 << 20;

/// What `read` found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// A record of this kind; its JSON is in the buffer from [`START`] on.
    Record(u8),
    /// A line that is no record, or not the one that was written.
    Damaged,
    /// The end of the file in the middle of a line.
    Torn,
    /// The end of the file.
    End,
}

/// Where the JSON begins in a line.
pub(super) const START: usize = 11;

/// Writes a record.
pub(super) fn write(out: &mut Vec<u8>, kind: u8, json: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> io::Result<()> {
    let begin = out.len();
    out.extend_from_slice(b"00000000 ");
    out.extend_from_slice(&[kind, b' ']);
    json(out)?;
    let sum = crc32fast::hash(&out[begin + START - 2..]);
    write!(&mut out[begin..begin + 8], "{sum:08x}")?;
    out.push(b'\n');
    Ok(())
}

/// Reads the next line; `line` holds it without its end.
pub(super) fn read(reader: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Line> {
    line.clear();
    io::Read::take(&mut *reader, LONGEST).read_until(b'\n', line)?;
    match line.last() {
        None => return Ok(Line::End),
        Some(b'\n') => {}
        Some(_) if line.len() as u64 == LONGEST => {
            skip(reader)?;
            return Ok(Line::Damaged);
        }
        Some(_) => return Ok(Line::Torn),
    }
    line.pop();
    let is_record = line.len() >= START && line[8] == b' ' && line[10] == b' ';
    let sum = line.get(..8).and_then(|digits| std::str::from_utf8(digits).ok());
    // Upper case would be another line than the one that was written.
    let sum = sum.filter(|digits| digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')));
    match sum.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
        Some(sum) if is_record && sum == crc32fast::hash(&line[START - 2..]) => Ok(Line::Record(line[9])),
        _ => Ok(Line::Damaged),
    }
}

/// Passes over the rest of a line.
fn skip(reader: &mut impl BufRead) -> io::Result<()> {
    loop {
        let available = reader.fill_buf()?;
        let found = available.iter().position(|byte| *byte == b'\n');
        let taken = found.map_or(available.len(), |at| at + 1);
        if taken == 0 {
            return Ok(());
        }
        reader.consume(taken);
        if found.is_some() {
            return Ok(());
        }
    }
}
