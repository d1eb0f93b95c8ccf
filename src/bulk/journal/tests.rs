use std::fs;
use std::io::{self, Cursor, Write};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use tempfile::TempDir;

use super::*;
use crate::bulk::digest::RowDigest;

const ROWS: u64 = 6;

fn now() -> Timestamp {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

fn head(rows: u64) -> Head {
    let text = |text: &str| text.to_owned();
    Head::new(
        text("22fcd308-e050-524c-86bd-488a8031979f"),
        text("ticket open"),
        Map::new(),
        text("/rows.csv"),
        text("csv"),
        text("https://portal.example/"),
        None,
        None,
        rows,
        now(),
    )
}

fn digests(rows: u64) -> Vec<u8> {
    (1..=rows).flat_map(|row| RowDigest::of(&row.to_le_bytes()).to_bytes()).collect()
}

fn begin(rows: u64) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("b.journal");
    Journal::create(&path, &head(rows), Cursor::new(digests(rows))).unwrap();
    (folder, path)
}

fn take(path: &Path) -> (Journal, Replay) {
    match Journal::take(path).unwrap() {
        Taken::Ours(taken) => {
            let (mut journal, replay) = *taken;
            journal.begin(&replay, 7, Some("host".into()), now()).unwrap();
            (journal, replay)
        }
        Taken::Busy(_) => panic!("somebody has it"),
    }
}

fn created(row: u64) -> Value {
    json!({"row": row, "externalId": format!("x-{row}"), "effect": "created", "id": format!("TT-{row}")})
}

fn failed(row: u64, code: &str) -> Value {
    json!({"row": row, "externalId": format!("x-{row}"), "error": {"code": code, "message": "no"}})
}

#[test]
fn what_was_noted_is_what_is_read() {
    let (_folder, path) = begin(ROWS);
    let (mut journal, fresh) = take(&path);
    assert!(fresh.is_fresh() && fresh.holder.is_none() && !fresh.is_damaged);
    journal.intend(4, now()).unwrap();
    journal.sync().unwrap();
    journal.result(&created(2)).unwrap();
    journal.result(&failed(1, "rejected")).unwrap();
    journal.result(&failed(3, UNKNOWN)).unwrap();
    journal.flush().unwrap();
    drop(journal);

    let mut replay = replay(&path).unwrap();
    assert_eq!(replay.head.as_ref(), Some(&head(ROWS)));
    assert_eq!(replay.holder, Some(Holder { pid: 7, host: Some("host".into()), since: now() }));
    let State::Filed(offset) = replay.state(2).unwrap() else { panic!("row 2 is filed") };
    assert_eq!(serde_json::from_slice::<Value>(&replay.result(offset).unwrap()).unwrap(), created(2));
    assert!(matches!(replay.state(1).unwrap(), State::NotFiled(_)));
    let may_be_sent: Vec<bool> = (1..=ROWS).map(|row| replay.may_be_sent(row).unwrap()).collect();
    // 3 is unknown, 4 was under way; 5 and 6 are within what a lost `I` can have allowed.
    assert_eq!(may_be_sent, [false, false, true, true, true, true]);
    assert_eq!(replay.tally().unwrap(), Tally { filed: 1, failed: 1, unknown: 4 });
    assert!(!replay.is_through() && !replay.is_damaged);
}

#[test]
fn a_row_that_was_refused_and_is_tried_again_may_be_sent_until_its_new_result_is_known() {
    let (_folder, path) = begin(ROWS);
    let (mut journal, _) = take(&path);
    journal.intend(ROWS, now()).unwrap();
    (1..=ROWS).for_each(|row| journal.result(&failed(row, "rejected")).unwrap());
    journal.end(ROWS, now()).unwrap();
    drop(journal);
    let (mut journal, mut second) = take(&path);
    assert!((1..=ROWS).all(|row| !second.may_be_sent(row).unwrap()), "every row is known not to be filed");
    assert!(!second.is_through(), "rows have failed");
    journal.intend(2, now()).unwrap();
    journal.sync().unwrap();
    drop(journal);
    let mut third = replay(&path).unwrap();
    assert!(third.may_be_sent(1).unwrap() && third.may_be_sent(2).unwrap());
    assert_eq!(third.ended, None);
}

#[test]
fn a_row_that_was_refused_unsent_before_others_were_allowed_is_not_filed_until_another_process_may_send_it() {
    let (_folder, path) = begin(ROWS);
    let (mut journal, _) = take(&path);
    // The check refuses rows while the first one that can be sent waits for the journal.
    journal.result(&failed(1, "invalid_service_id")).unwrap();
    journal.result(&failed(3, "invalid_service_id")).unwrap();
    journal.intend(4, now()).unwrap();
    journal.sync().unwrap();
    journal.result(&failed(6, "invalid_service_id")).unwrap();
    [2, 4, 5].iter().for_each(|row| journal.result(&created(*row)).unwrap());
    journal.end(3, now()).unwrap();
    drop(journal);
    assert_eq!(replay(&path).unwrap().tally().unwrap(), Tally { filed: 3, failed: 3, unknown: 0 });
    // With another pattern of Service IDs the next process may find them good.
    let (mut journal, _) = take(&path);
    journal.intend(ROWS, now()).unwrap();
    journal.sync().unwrap();
    drop(journal);
    let mut third = replay(&path).unwrap();
    assert_eq!(third.tally().unwrap(), Tally { filed: 3, failed: 0, unknown: 3 });
    assert!(third.may_be_sent(1).unwrap() && third.may_be_sent(6).unwrap());
}

#[test]
fn where_every_row_is_refused_unsent_none_is_unknown() {
    let (_folder, path) = begin(ROWS);
    for _ in 0..2 {
        let (mut journal, _) = take(&path);
        (1..=ROWS).for_each(|row| journal.result(&failed(row, "invalid_service_id")).unwrap());
        journal.end(ROWS, now()).unwrap();
        drop(journal);
        assert_eq!(replay(&path).unwrap().tally().unwrap(), Tally { filed: 0, failed: ROWS, unknown: 0 });
    }
}

#[test]
fn a_second_process_is_told_who_has_the_batch() {
    let (_folder, path) = begin(ROWS);
    let (journal, _) = take(&path);
    let Taken::Busy(busy) = Journal::take(&path).unwrap() else { panic!("two have it") };
    assert_eq!(busy.holder.map(|holder| holder.pid), Some(7));
    drop(journal);
    assert!(matches!(Journal::take(&path).unwrap(), Taken::Ours(_)));
}

#[test]
fn a_journal_is_begun_whole_and_once() {
    let (folder, path) = begin(ROWS);
    let again = Journal::create(&path, &head(ROWS), Cursor::new(digests(ROWS)));
    assert_eq!(again.unwrap_err().kind(), io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file stays");
}

#[test]
fn rows_that_differ_are_found_by_their_digests_over_many_records() {
    let rows = 3 * DIGESTS as u64 + 5;
    let (_folder, path) = begin(rows);
    let found = Found { path, head: None };
    assert_eq!(found.differences(&mut Cursor::new(digests(rows)), 10).unwrap(), (Vec::new(), 0));
    let mut other = digests(rows + 1);
    other[8 * 700] ^= 1;
    assert_eq!(found.differences(&mut Cursor::new(other), 10).unwrap(), (vec![701, rows + 1], 2));
    assert_eq!(found.differences(&mut Cursor::new(digests(3)), 2).unwrap(), (vec![4, 5], rows - 3));
}

/// A journal as a killed process leaves it, and what it had sent: rows 1 to 4, of which 1 to 3 have results.
fn left_behind() -> (Vec<u8>, Vec<u64>) {
    let (_folder, path) = begin(ROWS);
    let (mut journal, _) = take(&path);
    journal.intend(2, now()).unwrap();
    journal.sync().unwrap();
    journal.result(&created(1)).unwrap();
    journal.intend(4, now()).unwrap();
    journal.sync().unwrap();
    journal.result(&created(3)).unwrap();
    journal.result(&created(2)).unwrap();
    journal.flush().unwrap();
    (fs::read(&path).unwrap(), vec![1, 2, 3, 4])
}

/// Goes on from a journal of these bytes: a row that was sent must be shown as filed or be looked up before it is sent, and
/// a row that was not sent must not be shown as filed.
fn is_safe(bytes: &[u8], sent: &[u64]) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("b.journal");
    fs::File::create(&path).unwrap().write_all(bytes).unwrap();
    let (journal, mut replay) = take(&path);
    for row in 1..=ROWS {
        let state = replay.state(row).unwrap();
        if let State::Filed(offset) = state {
            let result: Value =
                serde_json::from_slice(&replay.result(offset).unwrap()).map_err(|error| error.to_string())?;
            if result != created(row) || !sent.contains(&row) {
                return Err(format!("row {row} is shown as filed by {result}"));
            }
        } else if sent.contains(&row) && !replay.may_be_sent(row).unwrap() {
            return Err(format!("row {row} would be sent a second time"));
        }
    }
    // What was repaired can be gone on with.
    drop(journal);
    take(&path);
    Ok(())
}

#[test]
fn a_record_that_names_more_rows_than_there_can_be_costs_neither_time_nor_memory() {
    let time = "\"at\":\"2026-11-25T12:00:00Z\"";
    let (_folder, path) = begin(ROWS);
    let whole = fs::read(&path).unwrap();
    let many = serde_json::to_string(&head(u64::MAX)).unwrap();
    for (begin, kind, json, is_damaged) in [
        (&[][..], b'H', many, true),
        (&[], b'R', format!("{{\"row\":{},\"effect\":\"created\"}}", u64::MAX), true),
        (&[], b'I', format!("{{\"to\":{},{time}}}", u64::MAX), false),
        (&whole, b'R', format!("{{\"row\":{},\"effect\":\"created\"}}", ROWS + 1), true),
        (&whole, b'I', format!("{{\"to\":{},{time}}}", u64::MAX), false),
    ] {
        let mut bytes = begin.to_vec();
        record::write(&mut bytes, kind, |line| line.write_all(json.as_bytes())).unwrap();
        record::write(&mut bytes, b'P', |line| write!(line, "{{\"pid\":7,{time}}}")).unwrap();
        fs::write(&path, bytes).unwrap();
        let mut replay = replay(&path).unwrap();
        assert_eq!((replay.is_damaged, replay.head.is_some()), (is_damaged, !begin.is_empty()), "{json}");
        assert!(replay.may_be_sent(ROWS).unwrap());
        assert_eq!(replay.tally().unwrap().filed, 0);
    }
}

#[test]
fn wherever_a_journal_is_cut_no_row_is_sent_twice_or_skipped() {
    let (bytes, sent) = left_behind();
    for length in 0..=bytes.len() {
        is_safe(&bytes[..length], &sent).unwrap_or_else(|what| panic!("cut at {length}: {what}"));
    }
}

#[test]
fn whatever_byte_of_a_journal_flips_no_row_is_sent_twice_or_skipped() {
    let (bytes, sent) = left_behind();
    for at in 0..bytes.len() {
        for flip in [0x01, 0x20, 0x80, 0xFF, bytes[at] ^ b'\n'] {
            let mut broken = bytes.clone();
            broken[at] ^= flip;
            if broken != bytes {
                is_safe(&broken, &sent).unwrap_or_else(|what| panic!("byte {at} with {flip:#x}: {what}"));
            }
        }
    }
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes: Vec<u8>, at in 0_usize..2000, insert: bool) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("b.journal");
        let (mut journal, _) = left_behind();
        let at = at.min(journal.len());
        let end = if insert { at } else { (at + bytes.len()).min(journal.len()) };
        journal.splice(at..end, bytes);
        fs::write(&path, journal).unwrap();
        let mut replay = replay(&path).unwrap();
        for row in 1..=ROWS {
            if let State::Filed(offset) = replay.state(row).unwrap() {
                replay.result(offset).unwrap();
            }
        }
        replay.tally().unwrap();
    }
}
