//! The cleaner: whatever a portal sends, nothing that a terminal obeys is left, and cleaning again changes nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lumenctl::render::clean::{clean, clean_lines, is_hostile};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let line = clean(&text);
    assert!(!line.chars().any(is_hostile), "{line:?}");
    assert_eq!(clean(&line), line);
    assert!(line.len() <= text.len(), "it grows");
    let lines = clean_lines(&text);
    assert!(!lines.chars().any(|char| char != '\n' && is_hostile(char)), "{lines:?}");
    assert_eq!(clean_lines(&lines), lines);
    if !text.chars().any(is_hostile) {
        assert_eq!(line, text);
    }
});
