use std::io::{Cursor, Read, Write};

use super::*;

const FLAGS: &[&str] = &["service-id", "summary", "severity", "site"];

/// Rows as `number:line flag=value …`, or the refusal that ended them.
fn read(format: Format, bytes: &[u8]) -> Vec<String> {
    read_with(format, bytes, &[])
}

fn read_with(format: Format, bytes: &[u8], map: &[&str]) -> Vec<String> {
    let map: Vec<String> = map.iter().map(|pair| (*pair).to_owned()).collect();
    let columns = Columns::new(FLAGS, &map).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let source = Source::open("-", Some(format), Cursor::new(bytes.to_vec()), || Ok(folder.path().to_owned())).unwrap();
    let rows = match source.rows(&columns) {
        Ok(rows) => rows,
        Err(refusal) => return vec![format!("{}: {}", refusal.code, refusal.message)],
    };
    let show = |row: Result<Row, Refusal>| match row {
        Err(refusal) => format!("{}: {}", refusal.code, refusal.message),
        Ok(Row { number, line, cells: Err(refusal), .. }) => {
            format!("{number}:{line} {}: {}", refusal.code, refusal.message)
        }
        Ok(Row { number, line, cells: Ok(cells), .. }) => {
            let cells: Vec<String> = cells
                .iter()
                .map(|(at, cell)| match cell {
                    Cell::Text(text) => format!("{}={text}", FLAGS[*at]),
                    Cell::List(texts) => format!("{}=[{}]", FLAGS[*at], texts.join("|")),
                })
                .collect();
            format!("{number}:{line} {}", cells.join(" "))
        }
    };
    rows.map(show).collect()
}

#[test]
fn csv_has_a_heading_quotes_and_lines_by_the_file() {
    let rows = "service-id,summary\nA1,\"one, two\"\nA2,\"two\nlines\"\nA3,\"say \"\"hi\"\"\"\n";
    let expected = [
        "1:2 service-id=A1 summary=one, two",
        "2:3 service-id=A2 summary=two\nlines",
        "3:5 service-id=A3 summary=say \"hi\"",
    ];
    assert_eq!(read(Format::Csv, rows.as_bytes()), expected);
}

#[test]
fn csv_of_a_spreadsheet_has_a_mark_semicolons_and_crlf() {
    let rows = "\u{feff}service-id;summary;severity\r\nA1;a,b;\r\n;;\r\nA2;\"c;d\";major\r\n";
    let expected = ["1:2 service-id=A1 summary=a,b", "2:3 ", "3:4 service-id=A2 summary=c;d severity=major"];
    assert_eq!(read(Format::Csv, rows.as_bytes()), expected);
    assert_eq!(read(Format::Csv, b"service-id\tsummary\nA1\tx"), ["1:2 service-id=A1 summary=x"]);
}

#[test]
fn a_quote_that_is_never_closed_does_not_swallow_the_rows_behind_it() {
    let end = "a quote in this row is never closed, so that all that follows is one text";
    for rows in ["service-id,summary\nA1,x\nA2,\"one\nA3,two\n", "service-id,summary\r\nA1,x\r\nA2,\"one\r\nA3,two"] {
        let found = read(Format::Csv, rows.as_bytes());
        assert_eq!(found, ["1:2 service-id=A1 summary=x".to_owned(), format!("invalid_input_file: stdin:3: {end}")]);
    }
    let heading = read(Format::Csv, b"service-id,\"summary\nA1,x\n");
    assert_eq!(heading, [format!("invalid_input_file: stdin:1: {end}")]);
    // A closed one at the end of the file is none, nor is a quote in the middle of a text.
    for last in ["\"one\"", "\"one\n\"", "5\" pipe"] {
        let found = read(Format::Csv, format!("service-id,summary\nA1,{last}").as_bytes());
        assert_eq!(found, [format!("1:2 service-id=A1 summary={}", last.trim_matches('"'))]);
    }
    assert_eq!(read(Format::Csv, b"summary\nx"), ["1:2 summary=x"]);
}

#[test]
fn csv_may_have_empty_lines_and_a_line_that_names_the_separator_above_its_heading() {
    let expected = ["1:3 service-id=A1 summary=x,y,z", "2:5 service-id=A2 summary=y"];
    for above in ["\n", "sep=;\r\n"] {
        let rows = format!("{above}service-id;summary\nA1;x,y,z\n\nA2;y\n");
        assert_eq!(read(Format::Csv, rows.as_bytes()), expected);
    }
    let nothing = ["invalid_input_file: stdin is empty: the first line must name the columns"];
    for empty in ["", "\n\n", "sep=;\n"] {
        assert_eq!(read(Format::Csv, empty.as_bytes()), nothing, "{empty:?}");
    }
    assert_eq!(read(Format::Csv, b"\nservice-id,wat\n"), ["unknown_column: stdin:2: the column 'wat' is no flag"]);
}

#[test]
fn a_csv_row_with_too_many_fields_is_wrong_and_the_others_are_read() {
    let rows = read(Format::Csv, b"service-id,summary\nA1,a\nA2,b,c\nA3,d\n");
    assert_eq!(rows[1], "2:3 invalid_row: it has 3 fields, the heading has 2");
    assert_eq!(rows[2], "3:4 service-id=A3 summary=d");
}

#[test]
fn an_unknown_column_names_the_nearest_and_a_map_gives_it_a_name() {
    let rows = read(Format::Csv, b"service-id,sumary\nA1,x\n");
    assert_eq!(rows, ["unknown_column: stdin:1: the column 'sumary' is no flag"]);
    let columns = Columns::new(FLAGS, &[]).unwrap();
    assert!(columns.find("sumary").unwrap_err().hint.unwrap().contains("did you mean summary?"));
    let rows =
        read_with(Format::Csv, b"Circuit,What is wrong\nA1,x\n", &["Circuit=service-id", "What is wrong=--summary"]);
    assert_eq!(rows, ["1:2 service-id=A1 summary=x"]);
    for bad in ["x", "=summary", "x=nothing", "x="] {
        assert_eq!(Columns::new(FLAGS, &[bad.to_owned()]).unwrap_err().code, "invalid_map", "{bad}");
    }
    assert_eq!(
        read(Format::Csv, b"summary,summary\nx,y\n"),
        ["duplicate_column: stdin:1: the column 'summary' is there twice"]
    );
    assert_eq!(read(Format::Csv, b"")[0], "invalid_input_file: stdin is empty: the first line must name the columns");
}

#[test]
fn ndjson_has_an_object_a_line() {
    let rows = b"{\"service-id\":\"A1\",\"summary\":\"x\"}\n\n{\"site\":[\"a\",\"b\"],\"severity\":null}\r\n{\"summary\":7}\n[1]\n{\"summary\":{}}\n{\"summary\":\"a\",\"summary\":\"b\"}";
    let read = read(Format::Ndjson, rows);
    assert_eq!(read[..3], ["1:1 service-id=A1 summary=x", "2:3 site=[a|b]", "3:4 summary=7"]);
    assert!(read[3].starts_with("4:5 invalid_row: it is not a JSON object"), "{}", read[3]);
    assert!(read[4].starts_with("5:6 invalid_row: it is not a JSON object"), "{}", read[4]);
    assert_eq!(read[5], "6:7 duplicate_column: the column 'summary' is there twice");
}

#[test]
fn json_is_an_array_or_objects_one_after_the_other() {
    let array = b"[\n {\"service-id\": \"A1\", \"summary\": \"a ] } \\\" , b\"},\n\n {\"summary\": \"x\"}\n]\n";
    assert_eq!(read(Format::Json, array), ["1:2 service-id=A1 summary=a ] } \" , b", "2:4 summary=x"]);
    assert_eq!(read(Format::Json, b"[]"), Vec::<String>::new());
    assert_eq!(read(Format::Json, b"{\"summary\":\n\"x\"}\n{\"summary\":\"y\"}"), ["1:1 summary=x", "2:3 summary=y"]);
    for (broken, what) in [
        (&b"[{\"summary\":\"x\"}"[..], "the array has no end"),
        (b"[{\"summary\":\"x\"", "it breaks off"),
        (b"[{\"summary\":\"x\"} {}]", "a comma or the end of the array is missing"),
        (b"[{\"summary\":\"x\"}] x", "something follows the end of the array"),
        (b"[{\"summary\":\"x\"},]", "a row is missing"),
    ] {
        let rows = read(Format::Json, broken);
        assert!(rows.last().unwrap().contains(what), "{rows:?}");
    }
}

#[test]
fn nothing_comes_after_what_cannot_be_understood() {
    let broken: [(Format, &[u8], &str); 3] = [
        (Format::Yaml, b"- summary: \xA7\n- summary: x\n", "not_utf8"),
        (Format::Ndjson, b"{\"summary\":\"\xA7\"}\n{\"summary\":\"x\"}\n", "not_utf8"),
        (Format::Json, b"[{\"summary\":\"\xA7\"},{\"summary\":\"x\"}]", "not_utf8"),
    ];
    for (format, bytes, code) in broken {
        let rows = read(format, bytes);
        assert!(rows.len() == 1 && rows[0].starts_with(code), "{format:?}: {rows:?}");
    }
}

#[test]
fn yaml_is_a_sequence_of_mappings() {
    let rows = "# rows\n---\n- service-id: A1\n  summary: |\n    two\n    - lines\n\n- summary: 'x: y'\n  site:\n  - a\n  - b\n-\n  severity: major\n";
    let expected = ["1:3 service-id=A1 summary=two\n- lines\n", "2:8 summary=x: y site=[a|b]", "3:12 severity=major"];
    assert_eq!(read(Format::Yaml, rows.as_bytes()), expected);
    let indented = "  - summary: a\n  - summary: b\n";
    assert_eq!(read(Format::Yaml, indented.as_bytes()), ["1:1 summary=a", "2:2 summary=b"]);
    assert!(read(Format::Yaml, b"summary: x\n")[0].starts_with("invalid_input_file: stdin:1: the rows of YAML"));
    assert!(read(Format::Yaml, b"- {summary: x\n- summary: y\n")[0].contains("invalid_row"));
}

#[test]
fn bytes_that_are_no_utf_8_are_named_with_their_line_and_their_likely_encoding() {
    for (format, bytes) in [
        (Format::Csv, &b"service-id,summary\nA1,x\nA2,conex\xE3o\n"[..]),
        (Format::Ndjson, b"{\"summary\":\"x\"}\n\n{\"summary\":\"conex\xE3o\"}\n"),
        (Format::Json, b"[\n{\"summary\":\"x\"},\n{\"summary\":\"conex\xE3o\"}]"),
        (Format::Yaml, b"- summary: x\n\n- summary: conex\xE3o\n"),
    ] {
        let rows = read(format, bytes);
        let last = rows.last().unwrap();
        assert!(last.starts_with("not_utf8: stdin:3: ") && last.contains("Windows-1252"), "{format:?} {last}");
    }
    let utf_16 = Source::open("-", None, Cursor::new(b"\xFF\xFEs\0".to_vec()), || Ok(std::env::temp_dir()));
    assert!(utf_16.unwrap_err().message.contains("UTF-16"));
}

#[test]
fn a_row_of_ten_megabytes_is_refused_in_every_format() {
    let long = "x".repeat(10 << 20);
    for (format, text) in [
        (Format::Csv, format!("service-id,summary\nA1,x\nA2,\"{long}\"\n")),
        (Format::Ndjson, format!("{{\"summary\":\"x\"}}\n\n{{\"summary\":\"{long}\"}}\n")),
        (Format::Json, format!("[\n{{\"summary\":\"x\"}},\n{{\"summary\":\"{long}\"}}]")),
        (Format::Yaml, format!("- summary: x\n\n- summary: {long}\n")),
    ] {
        let rows = read(format, text.as_bytes());
        assert_eq!(rows.last().unwrap(), "row_too_large: stdin:3: the row is larger than 2 MiB", "{format:?}");
    }
}

#[test]
fn a_format_is_told_by_the_ending_and_else_by_the_content() {
    let format = |name: &str, content: &str| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::File::create(&path).unwrap().write_all(content.as_bytes()).unwrap();
        Source::open(path.to_str().unwrap(), None, io::empty(), || unreachable!()).unwrap().format()
    };
    assert_eq!(format("a.CSV", "{"), Format::Csv);
    assert_eq!(format("a.jsonl", ""), Format::Ndjson);
    assert_eq!(format("a.yml", ""), Format::Yaml);
    assert_eq!(format("a.txt", " [{}]"), Format::Json);
    assert_eq!(format("a", "service-id,summary"), Format::Csv);
    assert_eq!(format("a", "- summary: x"), Format::Yaml);
}

#[test]
fn one_object_alone_is_a_draft_and_two_are_rows() {
    let one = |text: &str| {
        let folder = tempfile::tempdir().unwrap();
        let source = Source::open("-", None, Cursor::new(text.as_bytes().to_vec()), || Ok(folder.path().to_owned()));
        source.unwrap().one_object(1 << 20).unwrap().is_some()
    };
    assert!(one("{\n \"summary\": \"x\"\n}\n"));
    // What is no JSON is told so by whoever reads the draft.
    assert!(one("{\"summary\": "));
    for rows in ["{\"summary\":\"x\"}\n{\"summary\":\"y\"}\n", "[{\"summary\":\"x\"}]", "summary\nx\n"] {
        assert!(!one(rows), "{rows}");
    }
}

#[test]
fn what_can_be_read_only_once_is_kept_for_its_owner_alone_and_goes_with_the_source() {
    let folder = tempfile::tempdir().unwrap();
    let source =
        Source::open("-", None, Cursor::new(b"summary\nx\n".to_vec()), || Ok(folder.path().to_owned())).unwrap();
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&files[0]).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let columns = Columns::new(FLAGS, &[]).unwrap();
    for _ in 0..2 {
        assert_eq!(source.rows(&columns).unwrap().count(), 1);
    }
    drop(source);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let refusal = Source::open("nowhere.csv", None, io::empty(), || unreachable!()).unwrap_err();
    assert_eq!((refusal.code, refusal.message.as_str()), ("unreadable_file", "there is no file nowhere.csv"));
    let refusal = Source::open("/", None, io::empty(), || unreachable!()).unwrap_err();
    assert_eq!(refusal.message, "/ cannot be read: it is a folder");
}

/// Gives one byte at a time.
struct Slow<R>(R);

impl<R: Read> Read for Slow<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(&mut buffer[..1])
    }
}

#[test]
fn rows_do_not_depend_on_how_the_bytes_come() {
    let columns = Columns::new(FLAGS, &[]).unwrap();
    for (format, text) in [
        (Format::Csv, "service-id,summary\nA1,\"x\ny\"\nA2,z\n"),
        (Format::Ndjson, "{\"summary\":\"x\"}\n{\"summary\":\"y\"}\n"),
        (Format::Json, "[{\"summary\":\"x\"},\n{\"summary\":\"y\"}]"),
        (Format::Yaml, "- summary: x\n- summary: y\n"),
    ] {
        let collect = |rows: Rows<'_>| rows.collect::<Result<Vec<Row>, Refusal>>().unwrap();
        let slow = io::BufReader::with_capacity(1, Slow(Cursor::new(text)));
        let slow = collect(rows(format, slow, "x", &columns).unwrap());
        assert_eq!(slow, collect(rows(format, Cursor::new(text), "x", &columns).unwrap()), "{format:?}");
        assert_eq!(slow.len(), 2);
    }
}

proptest::proptest! {
    #[test]
    fn no_input_makes_a_reader_panic_or_run_for_ever(bytes: Vec<u8>, at in 0_usize..4) {
        let columns = Columns::new(FLAGS, &[]).unwrap();
        let format = Format::ALL[at].1;
        if let Ok(rows) = rows(format, Cursor::new(&bytes), "x", &columns) {
            proptest::prop_assert!(rows.take(bytes.len() + 2).count() <= bytes.len() + 1);
        }
    }
}

#[test]
fn a_row_that_cannot_be_understood_is_known_by_what_stands_there_and_not_by_the_words_of_its_refusal() {
    let columns = Columns::new(FLAGS, &[]).unwrap();
    let wrong = |format, text: &str| -> Vec<Option<RowDigest>> {
        rows(format, Cursor::new(text.to_owned()), "-", &columns).unwrap().map(|row| row.unwrap().wrong).collect()
    };
    for (format, one, other, right) in [
        (Format::Csv, "site,summary\na,b,c\n", "site,summary\na,b,d\n", "site,summary\na,b\n"),
        (Format::Ndjson, "{\"wat\":1}\n", "{\"wat\":2}\n", "{\"site\":1}\n"),
        (Format::Json, "[{\"wat\":1}]", "[{\"wat\":2}]", "[{\"site\":1}]"),
        (Format::Yaml, "- wat: 1\n", "- wat: 2\n", "- site: 1\n"),
    ] {
        assert_eq!(wrong(format, right), [None], "{format:?}");
        assert!(wrong(format, one)[0].is_some(), "{format:?}");
        assert_eq!(wrong(format, one), wrong(format, one.trim_end()), "{format:?}");
        assert_ne!(wrong(format, one), wrong(format, other), "{format:?}");
    }
}
