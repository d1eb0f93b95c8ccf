//! `ticket sla`: the clock that stops while the carrier waits for the customer (H6).

use serde_json::Value;

use super::support::{Home, Portal, respond};

/// Holds a clock against what each clock promises.
#[track_caller]
fn assert_adds_up(clock: &Value) {
    let number = |key: &str| clock[key].as_u64().unwrap_or_else(|| panic!("{key}: {clock}"));
    let moment = |value: &Value| value.as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    assert_eq!(number("netSeconds") + number("customerWaitSeconds"), number("elapsedSeconds"), "{clock}");
    let mut sums = [0, 0];
    let mut last = moment(&clock["startedAt"]);
    for interval in clock["intervals"].as_array().unwrap() {
        let (from, to) = (moment(&interval["from"]), moment(&interval["to"]));
        assert!(last <= from && from < to, "{clock}");
        sums[usize::from(interval["counts"].as_bool().unwrap())] += u64::try_from((to - from).as_secs()).unwrap();
        last = to;
    }
    assert!(last <= moment(&clock["asOf"]), "{clock}");
    assert_eq!(sums, [number("customerWaitSeconds"), number("netSeconds")], "{clock}");
}

#[test]
fn net_and_waited_time_are_the_elapsed_time_of_every_seeded_ticket() {
    let home = Home::new();
    let tickets = home.sandbox(&["ticket", "list", "-o", "json"]).exits(0).json();
    let ids: Vec<&str> = tickets.as_array().unwrap().iter().map(|ticket| ticket["id"].as_str().unwrap()).collect();
    assert!(ids.len() >= 14, "{ids:?}");
    let clocks = home.sandbox(&[&["ticket", "sla"], &ids[..], &["-o", "json"]].concat()).exits(0).json();
    let clocks = clocks.as_array().unwrap();
    assert_eq!(clocks.len(), ids.len());
    for (clock, ticket) in clocks.iter().zip(tickets.as_array().unwrap()) {
        assert_adds_up(clock);
        assert_eq!(clock["id"], ticket["id"]);
        let is_running = matches!(ticket["status"].as_str().unwrap(), "acknowledged" | "inProgress" | "held");
        assert_eq!(clock["running"], is_running, "{clock}");
    }
}

#[test]
fn one_ticket_is_an_object_whose_waiting_is_not_net_time() {
    let clock = Home::new().sandbox(&["ticket", "sla", "TT-100013", "-o", "json"]).exits(0).json();
    assert_eq!(clock["startedAt"], "2026-02-16T14:00:00Z");
    assert_eq!(clock["asOf"], "2026-02-18T21:30:00Z");
    assert_eq!(clock["running"], false);
    assert_eq!(clock["customerWaitSeconds"], 69_000);
    assert_eq!(clock["netSeconds"], 130_800);
    let keys: Vec<&String> = clock.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        ["id", "startedAt", "asOf", "running", "elapsedSeconds", "customerWaitSeconds", "netSeconds", "intervals"]
    );
    let waits = &clock["intervals"][2];
    assert_eq!((&waits["status"], &waits["counts"]), (&"pending".into(), &false.into()));
}

#[test]
fn the_profile_says_which_states_wait() {
    let home = Home::new();
    let folder = home.path().join(".config/lumenctl");
    std::fs::create_dir_all(&folder).unwrap();
    let config = "default_profile = \"a\"\n[profiles.a]\npreset = \"sandbox\"\nwaiting_statuses = [\"held\"]\n";
    std::fs::write(folder.join("config.toml"), config).unwrap();
    let clocks = home.sandbox(&["ticket", "sla", "TT-100013", "TT-100004", "-o", "json"]).exits(0).json();
    assert_eq!(clocks[0]["customerWaitSeconds"], 0);
    assert!(clocks[1]["customerWaitSeconds"].as_u64().unwrap() > 0);
    assert_eq!(clocks[1]["running"], false);
}

#[test]
fn a_missing_ticket_among_several_is_exit_9_and_the_others_are_shown() {
    let home = Home::new();
    let ran = home.sandbox(&["ticket", "sla", "TT-100006", "TT-999999", "-o", "json"]).exits(9);
    assert_eq!(ran.json().as_array().unwrap().len(), 1);
    assert_eq!(ran.error()["details"][0]["field"], "TT-999999");
    home.sandbox(&["ticket", "sla", "TT-999999"]).exits(4);
}

#[test]
fn a_portal_that_gives_no_dates_gives_no_clock() {
    let portal = Portal::new(|request, stream| {
        let body = if request.path.ends_with("/1") {
            r#"{"id":"1","status":"closed","creationDate":"2026-01-01T00:00:00Z","resolutionDate":"2026-01-01T01:00:00Z",
                "statusChangeDate":"2026-01-08T00:00:00Z"}"#
        } else {
            r#"{"id":"2","status":"pending"}"#
        };
        respond(stream, "200 OK", &[("content-type", "application/json")], body);
    });
    let home = Home::of_portal(&portal.url);
    let error = home.run(&["ticket", "sla", "2", "-o", "json"]).exits(6).error();
    assert_eq!((&error["code"], &error["rule"]), (&"no_history".into(), &"H6".into()));
    let ran = home.run(&["ticket", "sla", "1", "2", "-o", "json"]).exits(9);
    assert_eq!(ran.json()[0]["netSeconds"], 3600);
    assert_eq!(ran.error()["details"][0]["code"], "no_history");
}

#[test]
fn a_table_shows_durations_and_a_line_of_plain_characters() {
    let mut home = Home::new();
    home.set("COLUMNS", "72").set("TZ", "UTC");
    let ids = ["TT-100005", "TT-100006", "TT-100008", "TT-100013", "TT-100014"];
    let ran = home.sandbox(&[&["ticket", "sla"], &ids[..], &["-o", "table"]].concat()).exits(0);
    insta::assert_snapshot!(ran.stdout, @r"
    ID         Started               Runs  Elapsed    Your wait  Net
    ───────────────────────────────────────────────────────────────────────
    TT-100005  2026-02-10 13:00 UTC  no    1d 4h 45m  0s         1d 4h 45m
    TT-100006  2026-01-15 04:10 UTC  no    2h 40m     0s         2h 40m
    TT-100008  2026-02-25 15:00 UTC  no    1h 30m     0s         1h 30m
    TT-100013  2026-02-16 14:00 UTC  no    2d 7h 30m  19h 10m    1d 12h 20m
    TT-100014  2026-01-20 14:00 UTC  no    5h 00m     0s         5h 00m

    ID         Time line
    ────────────────────────────────────────────────────────────────────────
    TT-100005  █████████████████████████████████████████████████████████████
    TT-100006  █████████████████████████████████████████████████████████████
    TT-100008  █████████████████████████████████████████████████████████████
    TT-100013  ████░░░░░░░░░░░░░░░░░░░░░████████████████████████████████████
    TT-100014  █████████████████████████████████████████████████████████████
    █ counts for the SLA   ░ waits for you
    ");
    let lines = home.sandbox(&["ticket", "sla", ids[0], ids[1], "-o", "table", "--columns", "id,intervals"]).exits(0);
    assert_eq!(lines.stdout.lines().filter(|line| line.starts_with("TT-")).count(), 2, "{}", lines.stdout);
    let ran = home.sandbox(&["ticket", "sla", "TT-100013", "-o", "table"]).exits(0);
    insta::assert_snapshot!(ran.stdout, @r"
    ID         TT-100013
    Started    2026-02-16 14:00 UTC
    As of      2026-02-18 21:30 UTC
    Runs       no
    Elapsed    2d 7h 30m
    Your wait  19h 10m
    Net        1d 12h 20m
    Time line  ████░░░░░░░░░░░░░░░░░░░░░████████████████████████████████████
               █  2026-02-16 14:00 UTC  20m        acknowledged
               █  2026-02-16 14:20 UTC  3h 40m     inProgress
               ░  2026-02-16 18:00 UTC  19h 10m    pending
               █  2026-02-17 13:10 UTC  1d 8h 20m  inProgress
               █ counts for the SLA   ░ waits for you
    ");
}
