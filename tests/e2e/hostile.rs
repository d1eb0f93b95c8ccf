//! A portal that talks to the terminal instead of the person: nothing that is obeyed or hidden gets through, by no way.

use std::io::Write;

use serde_json::{Value, json};

use super::support::{Home, Portal, Ran, respond};

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

/// What fills clipboards, moves cursors, turns text around, hides it or ends it; `mark` shows that it was printed at all.
const NASTY: &str = "mark\u{1b}]52;c;ZXZpbA==\u{7}b\u{9b}31mc\u{1b}[2Jd\u{90}q\u{9c}e\u{202e}f\u{2066}g\0h\u{61c}i\u{2028}j\
    \u{e0041}k\u{7f}l\r\n\tm\u{9d}52;c;eA==\u{7}n\u{feff}o\u{85}p\u{206a}\u{200f}";

/// The first character that a terminal or a reader must not get, said in code points and not by the program's own rule.
fn harm(text: &str, may_have_tabs: bool) -> Option<char> {
    text.chars().find(|char| match u32::from(*char) {
        0x0a => false,
        0x09 => !may_have_tabs,
        0x00..=0x1f | 0x7f..=0x9f => true,
        0x61c | 0x200e | 0x200f | 0x2028..=0x202e | 0x2066..=0x206f | 0xfeff | 0xe0000..=0xe007f => true,
        _ => false,
    })
}

#[track_caller]
fn assert_harmless(ran: &Ran, what: &str) {
    assert_eq!(harm(&ran.stdout, what.contains("plain")), None, "{what}: {:?}", ran.stdout);
    assert_eq!(harm(&ran.stderr, false), None, "{what}: {:?}", ran.stderr);
    assert!(![-1, 1, 101].contains(&ran.code), "{what} is exit {}: {}", ran.code, ran.stderr);
}

/// A thing that is hostile in every place that some command shows.
fn thing() -> Value {
    let party = json!([{"role": NASTY, "name": NASTY, "partyOrPartyRole": {"id": NASTY, "name": NASTY}}]);
    json!({
        "id": NASTY, "name": NASTY, "description": NASTY, "status": NASTY, "state": NASTY, "severity": NASTY,
        "priority": NASTY, "ticketType": NASTY, "statusChangeReason": NASTY, "requestType": NASTY, "userName": NASTY,
        "displayName": NASTY, "creationDate": NASTY, "orderDate": NASTY, "externalId": NASTY, "externalIdentifier":
        [{"id": NASTY, "owner": NASTY}], "note": [{"text": NASTY, "author": NASTY, "date": NASTY}], "relatedParty": party,
        "attachment": [{"id": NASTY, "name": NASTY, "content": "b25l"}], "category": NASTY,
        "specification": {"id": NASTY, "name": NASTY}, "serviceSpecification": {"id": NASTY, "name": NASTY},
        "milestone": [{"name": NASTY, "status": NASTY, "message": NASTY}],
        "roles": [{"value": NASTY, "display": NASTY}], "emails": [{"value": NASTY}], "active": true,
        "place": [{"id": NASTY, "name": NASTY, "role": NASTY}],
    })
}

#[test]
fn what_a_portal_keeps_is_shown_without_what_a_terminal_obeys_in_every_format() {
    let portal = Portal::new(|request, stream| {
        let list = if request.path.starts_with("/scim") {
            json!({"totalResults": 1, "itemsPerPage": 1, "startIndex": 1, "Resources": [thing()]})
        } else {
            json!([thing()])
        };
        respond(stream, "200 OK", &JSON, &list.to_string());
    });
    let mut home = Home::of_portal(&portal.url);
    home.set("LUMENCTL_ACCOUNT", "A-100");
    let mut shown = 0;
    for command in ["ticket", "change", "maintenance", "billing", "order", "service", "user"] {
        for format in ["table", "plain", "csv", "json", "ndjson", "yaml"] {
            let ran = home.run(&[command, "list", "-vv", "-o", format]);
            assert_harmless(&ran, &format!("{command} list -o {format}"));
            shown += usize::from(ran.stdout.contains("mark"));
        }
    }
    // Planned works and billing inquiries are told from others by what they are, which this thing is not.
    assert!(shown >= 5 * 6, "only {shown} of the lists show what they were given");
}

#[test]
fn what_a_portal_says_of_a_failure_is_shown_without_what_a_terminal_obeys() {
    let reasons = [
        json!({"code": NASTY, "reason": NASTY, "message": NASTY, "propertyPath": NASTY}).to_string(),
        json!({"error": {"message": NASTY, "detail": NASTY}}).to_string(),
        json!({"error": NASTY, "error_description": NASTY}).to_string(),
        format!("<html><title>{NASTY}</title>"),
        NASTY.to_owned(),
    ];
    for status in ["200 OK", "400 Bad", "401 No", "404 None", "409 No", "422 No", "429 Later", "500 Oops", "502 Busy"] {
        for (at, reason) in reasons.clone().into_iter().enumerate() {
            let portal = Portal::new(move |_, stream| {
                // Bytes that are no ASCII may come in a header, too.
                let _ = write!(stream, "HTTP/1.1 {status}\r\nx-request-id: id\u{202e}\r\nx-note: \u{9b}31m\r\n");
                let _ = stream.write_all(b"x-raw: \x9b31m\xff\r\n");
                let _ = write!(stream, "content-length: {}\r\nconnection: close\r\n\r\n{reason}", reason.len());
            });
            let home = Home::of_portal(&portal.url);
            for format in ["plain", "json"] {
                let ran = home.run(&["ticket", "status", "TT-1", "-vv", "-o", format]);
                assert_harmless(&ran, &format!("{status}, reason {at}, -o {format}"));
                assert_ne!(ran.code, 0, "{status}: {}", ran.stdout);
            }
        }
    }
    let elsewhere =
        Portal::new(|_, stream| respond(stream, "302 There", &[("location", "http://x/\u{202e}\u{9b}m")], ""));
    assert_harmless(&Home::of_portal(&elsewhere.url).run(&["ticket", "status", "TT-1", "-vv"]), "a redirect");
}

#[test]
fn a_reason_of_a_megabyte_is_cut_to_what_a_person_reads() {
    for body in [json!({"reason": "x".repeat(1 << 20)}).to_string(), "x".repeat(1 << 20)] {
        let portal = Portal::new(move |_, stream| respond(stream, "400 Bad", &JSON, &body));
        let ran = Home::of_portal(&portal.url).run(&["ticket", "status", "TT-1", "-vv"]).exits(6);
        assert!(ran.stderr.contains("xxx") && ran.stderr.len() < 4096, "{} bytes", ran.stderr.len());
    }
}

#[test]
fn a_file_keeps_nothing_of_a_hostile_name_that_is_obeyed_or_hidden() {
    let portal = Portal::new(|_, stream| {
        let ticket =
            json!({"id": "7", "status": "held", "attachment": [{"id": NASTY, "name": NASTY, "content": "b25l"}]});
        respond(stream, "200 OK", &JSON, &ticket.to_string());
    });
    let home = Home::of_portal(&portal.url);
    std::fs::create_dir(home.path().join("out")).unwrap();
    for format in ["table", "plain", "csv", "json", "ndjson", "yaml"] {
        let ran = home.run(&["ticket", "download", "7", "--to", "out", "-o", format]).exits(0);
        assert_harmless(&ran, &format!("download -o {format}"));
    }
    let files: Vec<_> = std::fs::read_dir(home.path().join("out")).unwrap().collect();
    let [file] = files.try_into().unwrap();
    let name = file.unwrap().file_name().into_string().unwrap();
    assert!(name.starts_with("mark") && !name.contains('\n'), "{name:?}");
    assert_eq!(harm(&name, false), None, "{name:?}");
}
