//! The readers of rows: nothing panics, rows are counted without a gap, and their lines go up.
//!
//! The first byte chooses the format; the rest is the file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lumenctl::bulk::input::{Columns, Format, Source};

const KNOWN: &[&str] = &["service-id", "summary", "severity", "attach", "external-id"];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, bytes)) = bytes.split_first() else { return };
    let format = Format::ALL.get(usize::from(first % 5)).map(|(_, format)| *format);
    let folder = std::env::temp_dir();
    let Ok(source) = Source::open("-", format, bytes, || Ok(folder)) else { return };
    let Ok(columns) = Columns::new(KNOWN, &["Site=service-id".to_owned()]) else { return };
    let Ok(rows) = source.rows(&columns) else { return };
    let (mut number, mut line) = (0, 0);
    let mut is_over = false;
    for row in rows {
        assert!(!is_over, "something comes after the end");
        let Ok(row) = row else {
            is_over = true;
            continue;
        };
        number += 1;
        assert_eq!(row.number, number);
        assert!(row.line >= line.max(1), "line {} comes after line {line}", row.line);
        line = row.line;
        for (at, _) in row.cells.iter().flatten() {
            assert!(*at < KNOWN.len());
        }
    }
    assert!(source.one_object(1 << 20).is_ok());
});
