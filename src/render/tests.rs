use std::io;

use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::clean::is_hostile;
use super::{Column, Format, Legend, Output, PrintError, Printer, Shape};
use crate::env::testing::{Broken, captured};
use crate::error::{Error, Kind};
use crate::locale::Lang;
use crate::locale::testing::speaking;
use crate::{Env, Stream};

const SHAPE: Shape = &[
    Column::shown("id", "id"),
    Column::shown("name", "name"),
    Column::shown("status", "status"),
    Column::shown("creationDate", "created").date(),
    Column::hidden("sites", "sites"),
    Column::hidden("contact", "contact"),
];

fn printer(env: &Env, format: Format) -> Printer<'_> {
    Printer {
        env,
        format,
        is_format_typed: true,
        columns: None,
        jq: None,
        shape: SHAPE,
        no_header: false,
        color: false,
        portal: None,
    }
}

fn ticket() -> Value {
    json!({
        "id": "TT-1", "name": "Link down", "status": "pending", "creationDate": "2026-11-23T20:05:00Z",
        "sites": ["AR-1", "AR-2"], "contact": {"name": "Ana", "phone": "+54 11"},
    })
}

fn other() -> Value {
    json!({"id": "TT-2", "name": "tab\there\nand \"quotes\", commas", "status": null})
}

/// What appears on a stdout that is no terminal.
fn printed(format: Format, output: Output) -> String {
    printed_with(format, output, |_| {})
}

fn printed_with(format: Format, output: Output, change: impl FnOnce(&mut Printer<'_>)) -> String {
    let (env, stdout, _) = captured(&[], false);
    let mut printer = printer(&env, format);
    change(&mut printer);
    printer.print(output).unwrap();
    stdout.text()
}

fn columns(keys: &[&str]) -> Option<Vec<Column>> {
    Some(keys.iter().map(|key| *SHAPE.iter().find(|column| column.key == *key).unwrap()).collect())
}

fn stream(rows: Vec<Result<Value, Error>>) -> Output<'static> {
    Output::Stream(Box::new(rows.into_iter()))
}

fn list() -> Output<'static> {
    Output::List(vec![ticket(), other()])
}

#[test]
fn a_table_has_a_heading_and_the_default_columns_with_dates_in_local_time() {
    let (env, stdout, _) = captured(&[], false);
    let env = env.with_zone(|| TimeZone::get("America/Sao_Paulo").unwrap());
    printer(&env, Format::Table).print(list()).unwrap();
    insta::assert_snapshot!(stdout.text(), @r#"
    ID    Name                  Status   Created
    ─────────────────────────────────────────────────────────
    TT-1  Link down             pending  2026-11-23 17:05 -03
    TT-2  tab here
          and "quotes", commas
    "#);
}

#[test]
fn a_single_thing_is_a_table_of_what_it_has() {
    let value = json!({
        "id": "TT-1", "name": "", "status": null, "creationDate": "soon", "sites": ["AR-1", "AR-2"],
        "contact": {"name": "Ana", "email": null, "phone": "+54 11"},
    });
    insta::assert_snapshot!(printed(Format::Table, Output::One(value)), @r"
    ID       TT-1
    Created  soon
    Sites    AR-1, AR-2
    Contact  name: Ana, phone: +54 11
    ");
}

#[test]
fn colour_makes_headings_bold_and_nothing_else() {
    let bold = printed_with(Format::Table, Output::List(vec![ticket()]), |printer| printer.color = true);
    let (heading, rest) = bold.split_once('\n').unwrap();
    assert!(heading.starts_with("\u{1b}[1mID") && heading.ends_with("\u{1b}[0m"), "{heading:?}");
    assert!(!rest.contains('\u{1b}'));

    let one = printed_with(Format::Table, Output::One(json!({"id": "TT-1"})), |printer| printer.color = true);
    assert_eq!(one, "\u{1b}[1mID\u{1b}[0m  TT-1\n");
    for format in [Format::Plain, Format::Json, Format::Ndjson, Format::Yaml, Format::Csv] {
        assert!(!printed_with(format, list(), |printer| printer.color = true).contains('\u{1b}'));
    }
}

#[test]
fn a_table_is_never_wider_than_the_terminal() {
    let long = json!({
        "id": "TT-0000000000000001", "name": "wörd 回線が切れています ".repeat(40), "status": "x".repeat(300),
        "creationDate": "2026-11-23T20:05:00Z", "sites": vec!["AR-1"; 90], "contact": {"name": "https://x.example/".repeat(20)},
    });
    for width in [40, 80, 200] {
        for (output, all) in [(Output::One(long.clone()), false), (Output::List(vec![long.clone(), ticket()]), true)] {
            let (env, stdout, _) = captured(&[], true);
            let env = env.with_width(width);
            let columns = all.then(|| SHAPE.to_vec());
            Printer { columns, ..printer(&env, Format::Table) }.print(output).unwrap();
            let text = stdout.text();
            let widest = text.lines().map(UnicodeWidthStr::width).max().unwrap();
            assert!(widest <= usize::from(width), "{widest} > {width}\n{text}");
            assert!(widest * 10 >= usize::from(width) * 9, "{widest} leaves room in {width}\n{text}");
        }
    }
}

const CLOCK: Shape = &[
    Column::shown("id", "id"),
    Column::shown("net", "net").duration(),
    Column::shown("intervals", "time-line").timeline(Legend { counts: "ours", does_not: "yours", between: "nobody's" }),
];

fn clock(id: &str) -> Value {
    let time = |status, from, to, counts| json!({"status": status, "from": from, "to": to, "counts": counts});
    json!({"id": id, "net": 183_900, "intervals": [
        time("inProgress", "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", true),
        time("pending", "2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z", false),
        time("a\u{1b}[31mb █░·", "2026-11-04T00:00:00Z", "2026-11-05T00:00:00Z", true),
    ]})
}

/// How clocks look in a terminal of this width.
fn clocks(width: u16, color: bool, output: Output) -> String {
    let (env, stdout, _) = captured(&[], true);
    let env = env.with_width(width);
    Printer { shape: CLOCK, color, ..printer(&env, Format::Table) }.print(output).unwrap();
    stdout.text()
}

#[test]
fn timelines_of_several_things_stand_below_the_table_each_as_wide_as_there_is_room() {
    let rows = || Output::List(vec![clock("TT-1"), json!({"id": "TT-22", "net": 0, "intervals": []})]);
    insta::assert_snapshot!(clocks(30, false, rows()), @r"
    ID     Net
    ────────────────
    TT-1   2d 3h 05m
    TT-22  0s

    ID     Time line
    ──────────────────────────────
    TT-1   ██████░░░░░░·····██████
    TT-22
    █ ours   ░ yours   · nobody's
    ");
    let colored = clocks(30, true, rows());
    assert!(
        colored.contains("TT-1   \u{1b}[32m██████\u{1b}[0m\u{1b}[33m░░░░░░\u{1b}[0m\u{1b}[2m·····\u{1b}[0m"),
        "{colored}"
    );
}

#[test]
fn the_timeline_of_one_thing_stands_above_its_times() {
    insta::assert_snapshot!(clocks(60, false, Output::One(clock("TT-1"))), @r"
    ID         TT-1
    Net        2d 3h 05m
    Time line  ████████████░░░░░░░░░░░░░············████████████
               █  2026-11-01 00:00 UTC  1d 0h 00m  inProgress
               ░  2026-11-02 00:00 UTC  1d 0h 00m  pending
               █  2026-11-04 00:00 UTC  1d 0h 00m  ab █░·
               █ ours   ░ yours   · nobody's
    ");
    let colored = clocks(60, true, Output::One(clock("TT-1")));
    assert!(colored.contains("\u{1b}[0m  2026-11-04 00:00 UTC  1d 0h 00m  ab █░·\n"), "{colored}");
}

#[test]
fn a_timeline_is_never_wider_than_the_terminal() {
    for width in [20, 30, 40, 80, 200] {
        for name in ["T", "TT-100001", &"long".repeat(20)] {
            for output in [Output::One(clock(name)), Output::List(vec![clock("T"), clock(name)])] {
                let text = clocks(width, false, output);
                let lines = text.lines().filter(|line| line.contains("██") || line.contains("──"));
                let widest = lines.map(UnicodeWidthStr::width).max().unwrap_or_default();
                assert!(widest <= usize::from(width), "{widest} > {width}\n{text}");
            }
        }
    }
}

#[test]
fn formats_for_programs_have_durations_and_timelines_as_they_are() {
    let printed = |format| printed_with(format, Output::List(vec![clock("TT-1")]), |printer| printer.shape = CLOCK);
    assert!(printed(Format::Plain).starts_with("TT-1\t183900\t{\"status\":\"inProgress\","));
    assert!(printed(Format::Csv).starts_with("id,net,intervals\nTT-1,183900,"));
}

#[test]
fn a_file_takes_lines_of_any_length() {
    let (env, stdout, _) = captured(&[("COLUMNS", "40")], false);
    let value = json!({"id": "TT-1", "name": "x".repeat(300)});
    printer(&env, Format::Table).print(Output::List(vec![value])).unwrap();
    assert!(stdout.text().contains(&"x".repeat(300)));
}

#[test]
fn no_header_takes_the_heading_off_tables_and_csv() {
    for (format, expected) in [(Format::Table, "TT-1  Link down\n"), (Format::Csv, "TT-1,Link down\n")] {
        let text = printed_with(format, Output::List(vec![ticket()]), |printer| {
            printer.no_header = true;
            printer.columns = columns(&["id", "name"]);
        });
        assert_eq!(text, expected);
    }
}

#[test]
fn the_zone_is_read_only_for_a_date_in_a_table() {
    let (env, _, _) = captured(&[], false);
    let env = env.with_zone(|| panic!("the zone was read"));
    let no_date = Printer { columns: columns(&["id", "name"]), ..printer(&env, Format::Table) };
    no_date.print(Output::One(ticket())).unwrap();
    for format in [Format::Plain, Format::Json, Format::Ndjson, Format::Yaml, Format::Csv] {
        printer(&env, format).print(list()).unwrap();
        assert!(printed(format, list()).contains("2026-11-23T20:05:00Z"));
    }
}

#[test]
fn plain_is_one_row_a_line_without_heading() {
    assert_eq!(
        printed(Format::Plain, list()),
        "TT-1\tLink down\tpending\t2026-11-23T20:05:00Z\nTT-2\ttab here and \"quotes\", commas\t\t\n"
    );
    let some = printed_with(Format::Plain, list(), |printer| printer.columns = columns(&["sites", "id"]));
    assert_eq!(some, "AR-1; AR-2\tTT-1\n\tTT-2\n");
}

#[test]
fn plain_gives_the_id_alone_of_what_was_created() {
    assert_eq!(printed(Format::Plain, Output::Created(ticket())), "TT-1\n");
    let chosen =
        printed_with(Format::Plain, Output::Created(ticket()), |printer| printer.columns = columns(&["id", "status"]));
    assert_eq!(chosen, "TT-1\tpending\n");
    assert_eq!(printed(Format::Plain, Output::Created(json!({"name": "planned"}))), "\tplanned\t\t\n");
}

#[test]
fn json_is_an_object_for_one_thing_and_an_array_for_several() {
    insta::assert_snapshot!(printed(Format::Json, Output::Created(json!({"id": "TT-1", "sites": ["a"], "notes": []}))), @r#"
    {
      "id": "TT-1",
      "sites": [
        "a"
      ],
      "notes": []
    }
    "#);
    let rows = vec![ticket(), other(), json!([]), json!("word")];
    let expected = format!("{:#}\n", Value::Array(rows.clone()));
    assert_eq!(printed(Format::Json, Output::List(rows.clone())), expected);
    assert_eq!(printed(Format::Json, stream(rows.into_iter().map(Ok).collect())), expected);
}

#[test]
fn an_empty_list_is_an_empty_list_in_each_format() {
    for (format, expected) in [
        (Format::Table, ""),
        (Format::Plain, ""),
        (Format::Json, "[]\n"),
        (Format::Ndjson, ""),
        (Format::Yaml, "[]\n"),
        (Format::Csv, "id,name,status,creationDate,sites,contact\n"),
    ] {
        assert_eq!(printed(format, Output::List(Vec::new())), expected);
        assert_eq!(printed(format, stream(Vec::new())), expected);
    }
}

#[test]
fn a_stream_that_breaks_off_leaves_a_valid_document_and_its_error() {
    for (format, expected) in [
        (Format::Json, "[\n  {\n    \"id\": \"1\"\n  }\n]\n"),
        (Format::Ndjson, "{\"id\":\"1\"}\n"),
        (Format::Yaml, "- id: \"1\"\n"),
        (Format::Csv, "id,name,status,creationDate,sites,contact\n1,,,,,\n"),
        (Format::Plain, "1\t\t\t\n"),
    ] {
        let (env, stdout, _) = captured(&[], false);
        let rows = vec![Ok(json!({"id": "1"})), Err(Error::new(Kind::Unavailable, "gone")), Ok(json!({"id": "2"}))];
        let error = printer(&env, format).print(stream(rows)).unwrap_err();
        assert!(matches!(&error, PrintError::Result(error) if error.kind == Kind::Unavailable), "{error:?}");
        assert_eq!(stdout.text(), expected);
    }
}

#[test]
fn a_stream_that_fails_at_once_prints_no_empty_list() {
    for (_, format) in Format::ALL {
        let (env, stdout, _) = captured(&[], false);
        let error = printer(&env, format).print(stream(vec![Err(Error::new(Kind::Unavailable, "gone"))])).unwrap_err();
        assert_eq!(error.into_error().unwrap().kind, Kind::Unavailable);
        assert_eq!(stdout.text(), "");
    }
}

#[test]
fn ndjson_rows_are_out_before_the_next_one_is_asked_for() {
    let (env, stdout, _) = captured(&[], false);
    let seen = stdout.clone();
    let mut count = 0;
    let rows = std::iter::from_fn(move || {
        assert_eq!(seen.text().lines().count(), count);
        count += 1;
        if count <= 3 { Some(Ok(json!({ "n": count }))) } else { None }
    });
    printer(&env, Format::Ndjson).print(Output::Stream(Box::new(rows))).unwrap();
    assert_eq!(stdout.text(), "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n");
}

#[test]
fn columns_narrow_structured_formats_to_these_keys_in_this_order() {
    for (format, expected) in [
        (Format::Ndjson, "{\"status\":\"pending\",\"id\":\"TT-1\"}\n{\"status\":null,\"id\":\"TT-2\"}\n"),
        (Format::Yaml, "- status: pending\n  id: TT-1\n- status: null\n  id: TT-2\n"),
        (Format::Csv, "status,id\npending,TT-1\n,TT-2\n"),
    ] {
        assert_eq!(printed_with(format, list(), |printer| printer.columns = columns(&["status", "id"])), expected);
    }
    let twice = printed_with(Format::Ndjson, Output::One(ticket()), |printer| printer.columns = columns(&["id", "id"]));
    assert_eq!(twice, "{\"id\":\"TT-1\"}\n");
}

#[test]
fn csv_has_all_columns_and_quotes_what_needs_it() {
    insta::assert_snapshot!(printed(Format::Csv, list()), @r#"
    id,name,status,creationDate,sites,contact
    TT-1,Link down,pending,2026-11-23T20:05:00Z,AR-1; AR-2,"{""name"":""Ana"",""phone"":""+54 11""}"
    TT-2,"tab here
    and ""quotes"", commas",,,,
    "#);
}

#[test]
fn without_a_shape_the_keys_of_the_result_are_the_columns() {
    let rows = || Output::List(vec![json!({"a\u{1b}[31m": 1, "b": true}), json!({"c": 2.5})]);
    let bare = |printer: &mut Printer<'_>| printer.shape = &[];
    insta::assert_snapshot!(printed_with(Format::Table, rows(), bare), @r"
    a  b     c
    ────────────
    1  true
             2.5
    ");
    let words = || Output::List(vec![json!("x"), json!("y")]);
    assert_eq!(printed_with(Format::Plain, words(), bare), "x\ny\n");
    assert_eq!(printed_with(Format::Csv, words(), bare), "value\nx\ny\n");
}

#[test]
fn yaml_keeps_strings_that_look_like_something_else() {
    let value = json!({
        "words": ["yes", "no", "null", "~", "1.0", "0x1F", "012", "2026-11-23", "2026-11-23T20:05:00Z", "12:30:00", "on", ""],
        "real": [true, null, 1.0, 12, -3],
        "text": "first\nsecond: x\n",
        "no": {"y": "- item", "a: b": "# no comment", "empty": {}},
        "bidi": "a\u{202e}b\u{e0041}",
        "tab first": "\t1\n2",
        "control": "a\u{1b}[31m\u{85}\u{7f}",
    });
    insta::assert_snapshot!(printed(Format::Yaml, Output::One(value)), @r##"
    words:
    - "yes"
    - "no"
    - "null"
    - "~"
    - "1.0"
    - "0x1F"
    - "012"
    - "2026-11-23"
    - "2026-11-23T20:05:00Z"
    - "12:30:00"
    - "on"
    - ""
    real:
    - true
    - null
    - 1.0
    - 12
    - -3
    text: |
      first
      second: x
    "no":
      "y": "- item"
      "a: b": "# no comment"
      empty: {}
    bidi: "a\U0000202Eb\U000E0041"
    tab first: "\U000000091\n2"
    control: "a\e[31m\N\x7F"
    "##);
}

#[test]
fn text_is_printed_as_it_is() {
    for (_, format) in Format::ALL {
        assert_eq!(printed(format, Output::Text("#!/bin/sh\n".to_owned())), "#!/bin/sh\n");
        assert_eq!(printed(format, Output::Nothing), "");
    }
}

proptest! {
    #[test]
    fn no_format_lets_a_hostile_character_through(
        text in "[a\u{0}-\u{1f}\u{7f}-\u{9f}\u{61c}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{e0000}-\u{e007f}\u{10fffd}\u{fffe}]{0,12}",
    ) {
        let mut nested = serde_json::Map::new();
        nested.insert(text.clone(), json!([text, {"k": text}]));
        let value = json!({"id": text, "name": nested, "status": [text], "creationDate": text, "contact": nested});
        for (_, format) in Format::ALL {
            for shape in [SHAPE, &[]] {
                for output in [
                    Output::One(value.clone()), Output::Created(value.clone()), Output::List(vec![value.clone()]),
                    Output::One(Value::Object(nested.clone())),
                ] {
                    let printed = printed_with(format, output, |printer| printer.shape = shape);
                    let hostile = printed.chars().find(|&c| is_hostile(c) && c != '\n' && c != '\t');
                    prop_assert_eq!(hostile, None, "{:?}", printed);
                    prop_assert!(format == Format::Plain || !printed.contains('\t'));
                }
            }
        }
    }

    #[test]
    fn json_means_what_was_printed(text in any::<String>()) {
        let value = json!({"id": text, "name": {text.clone(): text}});
        let printed = printed(Format::Json, Output::List(vec![value.clone()]));
        prop_assert_eq!(serde_json::from_str::<Value>(&printed).unwrap(), json!([value]));
    }
}

#[test]
fn a_closed_stdout_is_no_failure_and_a_full_disk_is() {
    for (_, format) in Format::ALL {
        let broken = |kind| {
            let (env, _, _) = captured(&[], false);
            let env = env.with_streams(Stream::new(Broken(kind), false), Stream::new(io::sink(), false));
            // More than any buffer holds, so that not only the last flush fails.
            printer(&env, format).print(Output::List(vec![ticket(); 1000])).unwrap_err()
        };
        let closed = broken(io::ErrorKind::BrokenPipe);
        assert!(matches!(closed, PrintError::Closed), "{format:?}: {closed:?}");
        assert!(closed.into_error().is_none());
        let full = broken(io::ErrorKind::StorageFull).into_error().unwrap();
        assert_eq!((full.kind.exit_code(), full.code), (1, "output_failed"));
        assert_eq!(full.message, "the result could not be written to stdout: no storage space");
    }
}

#[test]
fn a_thing_without_values_and_a_tiny_terminal_are_no_trouble() {
    assert_eq!(printed(Format::Table, Output::One(json!({}))), "");
    for (_, format) in Format::ALL {
        for width in [0, 1, 2, 7] {
            for output in [Output::One(json!({})), Output::List(vec![json!({})]), Output::One(ticket()), list()] {
                for shape in [SHAPE, &[]] {
                    let (env, _, _) = captured(&[], true);
                    let env = env.with_width(width);
                    Printer { shape, color: true, ..printer(&env, format) }.print(clone(&output)).unwrap();
                }
            }
        }
    }
}

fn clone(output: &Output<'_>) -> Output<'static> {
    match output {
        Output::One(value) => Output::One(value.clone()),
        Output::List(rows) => Output::List(rows.clone()),
        _ => Output::Nothing,
    }
}

/// Text in which everything that a terminal obeys is frequent.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        proptest::sample::select(vec![
            "\u{1b}]52;c;ZXZpbA==\u{7}",
            "\u{1b}[2J",
            "\u{9b}31m",
            "\u{9d}0;x\u{9c}",
            "\u{202e}",
            "\u{2066}",
            "\u{feff}",
            "\u{2028}",
            "\0",
            "\r",
            "\t",
            "\n",
            "ol\u{e1}",
        ])
        .prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn nothing_hostile_of_a_key_or_a_value_reaches_a_terminal_in_any_format(
        key in hostile(), value in hostile(), inner in hostile(), as_body in any::<bool>(),
    ) {
        let thing = json!({"id": value, key: {"x": [inner, value]}});
        for (_, format) in Format::ALL {
            for shape in [SHAPE, &[]] {
                let (env, stdout, _) = captured(&[], true);
                let output = match as_body {
                    true => Output::Body { head: String::new(), bytes: Vec::new(), value: Some(json!([thing])) },
                    false => Output::List(vec![thing.clone()]),
                };
                Printer { shape, ..printer(&env, format) }.print(output).unwrap();
                let shown = stdout.text();
                // Layout and CSV's own line ends are ours; YAML and CSV keep a value's line breaks and tabs.
                let is_layout = |c: char| matches!(c, '\n' | '\r' | '\t');
                prop_assert!(!shown.chars().any(|c| is_hostile(c) && !is_layout(c)), "{:?}: {:?}", format, shown);
            }
        }
    }

    #[test]
    fn nothing_hostile_of_a_body_that_is_no_json_reaches_a_terminal(text in hostile()) {
        let (env, stdout, _) = captured(&[], true);
        let output = Output::Body { head: String::new(), bytes: text.clone().into_bytes(), value: None };
        Printer { is_format_typed: false, ..printer(&env, Format::Table) }.print(output).unwrap();
        prop_assert!(!stdout.text().chars().any(|c| c != '\n' && is_hostile(c)));
    }
}

#[test]
fn a_table_links_things_to_their_page_and_contacts_to_their_number_and_stays_as_wide() {
    const THINGS: Shape = &[Column::shown("id", "id"), Column::shown("name", "name"), Column::hidden("href", "link")];
    const CONTACTS: Shape = &[Column::shown("display", "number-or-address")];
    let portal: url::Url = "https://portal.example/".parse().unwrap();
    let print = |shape: Shape, rows: &[Value], links: &str| {
        let (env, stdout, _) = captured(&[("FORCE_HYPERLINK", links), ("COLUMNS", "40")], true);
        let printer = Printer { shape, portal: Some(&portal), ..printer(&env, Format::Table) };
        printer.print(Output::List(rows.to_vec())).unwrap();
        stdout.text()
    };
    let things = [
        json!({"id": "TT-1", "name": "Link down", "href": "/t/TT-1"}),
        json!({"id": "TT-2", "name": "evil", "href": "https://other.example/"}),
        json!({"id": "TT-\u{2066}3\u{2069}", "name": "a summary that has to be broken", "href": "/t/3"}),
    ];
    let linked = print(THINGS, &things, "1");
    let link = |url: &str, text: &str| format!("\u{1b}]8;;{url}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\");
    assert!(linked.contains(&link("https://portal.example/t/TT-1", "TT-1")), "{linked:?}");
    assert!(linked.contains(&link("https://portal.example/t/3", "TT-3")), "{linked:?}");
    assert!(!linked.contains("other.example"));
    let bare = regex_lite::Regex::new("\u{1b}]8;;[^\u{1b}]*\u{1b}\\\\").unwrap().replace_all(&linked, "").into_owned();
    assert_eq!(bare, print(THINGS, &things, "0"));

    let contacts = [
        json!({"kind": "local", "display": "+55 11 3957 2288", "e164": "+551139572288"}),
        json!({"kind": "email", "display": "a@lumen.com", "e164": null}),
        json!({"kind": "portal", "display": "javascript:alert(1)", "e164": null}),
    ];
    let linked = print(CONTACTS, &contacts, "1");
    assert!(linked.contains(&link("tel:+551139572288", "+55 11 3957 2288")), "{linked:?}");
    assert!(linked.contains(&link("mailto:a@lumen.com", "a@lumen.com")), "{linked:?}");
    assert!(!linked.contains(";;javascript"));
}

#[test]
fn a_table_has_headings_and_dates_as_the_language_writes_them_and_programs_get_the_same_everywhere() {
    for (lang, heading) in [(Lang::Es, ["Nombre", "Estado", "Creado"]), (Lang::Pt, ["Nome", "Status", "Criado"])] {
        let table = speaking(lang, || printed(Format::Table, Output::List(vec![ticket()])));
        assert!(heading.iter().all(|word| table.contains(word)), "{table}");
        assert!(table.contains("23/11/2026 20:05 UTC"), "{table}");
        for format in [Format::Plain, Format::Csv, Format::Json, Format::Yaml] {
            let list = || Output::List(vec![ticket()]);
            assert_eq!(speaking(lang, || printed(format, list())), printed(format, list()));
        }
    }
}

#[test]
fn a_column_that_only_the_result_knows_has_its_key_as_heading() {
    let mut problems = crate::error::Problems::default();
    let columns = super::choose_columns(&[], &["status".to_owned(), "madeUp".to_owned()], &mut problems);
    let table = printed_with(Format::Table, Output::List(vec![json!({"status": "a", "madeUp": "b"})]), |printer| {
        printer.shape = &[];
        printer.columns = Some(columns);
    });
    assert!(table.starts_with("status  madeUp\n"), "{table}");
}
