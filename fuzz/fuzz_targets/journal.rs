//! The readers of a journal: whatever a file holds, nothing panics and nothing runs without end.
//!
//! An even first byte: the rest is the file. An odd one: each line of the rest becomes a record with a right checksum, so
//! that what is behind the checksum is reached, after a head of 6 rows; a line that begins with `!` goes in as it is.
#![no_main]

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use libfuzzer_sys::fuzz_target;
use lumenctl::bulk::journal::{Folder, Found, Head, Journal, State, Taken, replay};
use serde_json::Map;

const ROWS: u64 = 6;

fn head(path: &Path) -> std::io::Result<()> {
    let head = Head::new(
        "22fcd308-e050-524c-86bd-488a8031979f".to_owned(),
        "ticket open".to_owned(),
        Map::new(),
        "/rows.csv".to_owned(),
        "csv".to_owned(),
        "https://portal.example/".to_owned(),
        None,
        None,
        ROWS,
        jiff::Timestamp::UNIX_EPOCH,
    );
    Journal::create(path, &head, Cursor::new(vec![7; 8 * ROWS as usize]))
}

fn sealed(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        match line.strip_prefix(b"!") {
            Some(raw) => out.extend_from_slice(raw),
            None => {
                out.extend_from_slice(format!("{:08x} ", crc32fast::hash(line)).as_bytes());
                out.extend_from_slice(line);
            }
        }
        out.push(b'\n');
    }
    out
}

fn read(bytes: &[u8]) -> std::io::Result<()> {
    let Some((first, bytes)) = bytes.split_first() else { return Ok(()) };
    let folder = tempfile::tempdir()?;
    let journals = Folder::new(folder.path());
    fs::create_dir(journals.path())?;
    let path = journals.journal("ticket open", "22fcd308e050", None);
    if first % 2 == 0 {
        fs::write(&path, bytes)?;
    } else {
        if first % 4 == 1 {
            head(&path)?;
        }
        let mut file = fs::OpenOptions::new().append(true).create(true).open(&path)?;
        file.write_all(&sealed(bytes))?;
    }

    let mut first = replay(&path)?;
    let rows = first.head.as_ref().map_or(ROWS, |head| head.rows);
    for row in (1..=rows.min(100)).chain([rows.max(1), u64::MAX]) {
        if let State::Filed(offset) = first.state(row)? {
            let result = first.result(offset)?;
            serde_json::from_slice::<serde_json::Value>(&result)?;
        }
        first.may_be_sent(row)?;
    }
    let tally = first.tally()?;
    assert!(tally.filed + tally.failed + tally.unknown <= rows);
    for found in journals.list()? {
        assert!(found.failures(&mut first)?.keys().all(|row| *row > 0));
        found.differences(&mut Cursor::new(vec![7; 8 * ROWS as usize]), 10)?;
    }
    assert_eq!(Found::open(&path)?.head, first.head);

    // It can be gone on with.
    let Taken::Ours(taken) = Journal::take(&path)? else { return Ok(()) };
    let (mut journal, before) = *taken;
    journal.begin(&before, 7, None, jiff::Timestamp::UNIX_EPOCH)?;
    drop(journal);
    let after = replay(&path)?;
    assert_eq!(after.holder.map(|holder| holder.pid), Some(7));
    assert_eq!((after.head, after.is_damaged), (before.head, before.is_damaged));
    Ok(())
}

fuzz_target!(|bytes: &[u8]| {
    if let Err(error) = read(bytes) {
        panic!("{error}");
    }
});
