//! Many rows: `--from FILE` and `bulk`.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use super::commands::signal;
use super::support::{Home, Portal, Ran, respond};

/// Rows as NDJSON.
fn rows(count: u64) -> String {
    (1..=count).map(|row| format!("{{\"service-id\":\"BR-IPT-10001\",\"summary\":\"row {row}\"}}\n")).collect()
}

fn lines(ran: &Ran) -> Vec<Value> {
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What each row's result is: its number, and `created`, `existing` or the code of its error.
fn effects(ran: &Ran) -> Vec<(u64, String)> {
    let effect = |line: &Value| line["effect"].as_str().or(line["error"]["code"].as_str()).unwrap().to_owned();
    lines(ran).iter().map(|line| (line["row"].as_u64().unwrap(), effect(line))).collect()
}

/// Runs the binary with this on its stdin.
fn with_stdin(home: &Home, args: &[&str], stdin: &str) -> Ran {
    let mut command = home.command(args);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    Ran::from(child.wait_with_output().unwrap())
}

fn journals(home: &Home) -> Vec<std::path::PathBuf> {
    let folder = home.path().join(".local/state/lumenctl/bulk");
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "journal"))
        .collect()
}

#[test]
fn rows_are_filed_in_order_and_the_same_rows_again_file_nothing() {
    let home = Home::new();
    fs::write(home.path().join("rows.csv"), "service-id;summary\r\nBR-IPT-10001;one\r\nBR-IPT-10001;two\r\n").unwrap();
    let first = home.sandbox(&["ticket", "open", "--from", "rows.csv"]).exits(0);
    assert_eq!(effects(&first), [(1, "created".into()), (2, "created".into())]);
    let again = home.sandbox(&["ticket", "open", "--from", "rows.csv"]).exits(0);
    assert_eq!(first.stdout, again.stdout);
    let list = home.sandbox(&["ticket", "list", "-o", "ndjson"]).exits(0);
    assert_eq!(list.stdout.lines().filter(|line| line.contains("\"one\"") || line.contains("\"two\"")).count(), 2);
    // Its name makes it another batch.
    let named = home.sandbox(&["ticket", "open", "--from", "rows.csv", "--external-id", "night-2"]).exits(0);
    let ids: Vec<_> = lines(&named).iter().map(|line| line["externalId"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, ["night-2.1", "night-2.2"]);
    assert_eq!(effects(&named), [(1, "created".into()), (2, "created".into())]);
    assert_eq!(journals(&home).len(), 2);
}

#[test]
fn every_format_and_stdin_give_the_same_batch() {
    let mut home = Home::new();
    let _serving = home.serve(&[]);
    let forms = [
        ("csv", "service-id,summary,severity\nBR-IPT-10001,\"a, b\",minor\n"),
        ("ndjson", "{\"service-id\":\"BR-IPT-10001\",\"summary\":\"a, b\",\"severity\":\"minor\"}\n"),
        ("json", "[{\"service-id\":\"BR-IPT-10001\",\"summary\":\"a, b\",\"severity\":\"minor\"}]"),
        ("yaml", "- service-id: BR-IPT-10001\n  summary: a, b\n  severity: minor\n"),
    ];
    let mut results = Vec::new();
    for (format, text) in forms {
        let args = ["-q", "ticket", "open", "--from", "-", "--format", format];
        results.push(with_stdin(&home, &args, text).exits(0).stdout.replace("\"line\":2", "\"line\":1"));
    }
    assert!(results.iter().all(|result| *result == results[0]), "{results:?}");
}

#[test]
fn all_that_is_wrong_is_listed_by_line_and_nothing_is_sent() {
    let portal = Portal::always("500 Oops", "text/plain", "");
    let home = Home::of_portal(&portal.url);
    let mut text = "service-id,summary\n".to_owned();
    (1..=200).for_each(|row| text += &if row % 2 == 0 { "B,\n".to_owned() } else { format!("BR-IPT-{row},x\n") });
    fs::write(home.path().join("rows.csv"), text).unwrap();
    let error = home.run(&["ticket", "open", "--from", "rows.csv", "-o", "json"]).exits(2).error();
    let details = error["details"].as_array().unwrap();
    assert_eq!(
        (details[0]["field"].as_str(), details[0]["rule"].as_str()),
        (Some("rows.csv:3 --service-id"), Some("H5"))
    );
    assert_eq!(details[1]["field"], "rows.csv:3 --summary");
    assert_eq!(details.last().unwrap()["message"], "100 of 200 rows are wrong; nothing was sent");
    assert_eq!((&error["message"], details.len()), (&json!("200 things in the input are wrong"), 201));
    assert!(portal.requests().is_empty() && journals(&home).is_empty());

    fs::write(home.path().join("rows.csv"), "service-id,sumary,wat\nBR-IPT-1,x,y\n").unwrap();
    let error = home.run(&["ticket", "open", "--from", "rows.csv", "-o", "json"]).exits(2).error();
    assert_eq!(error["message"], "rows.csv:1: the column 'sumary' is no flag; the column 'wat' is no flag");
    assert!(error["hint"].as_str().unwrap().starts_with("did you mean summary?"), "{error}");

    let twice = "service-id,summary,external-id\nBR-IPT-1,x,a-1\nBR-IPT-2,y,a-2\nBR-IPT-3,z,a-1\n";
    fs::write(home.path().join("rows.csv"), twice).unwrap();
    let error = home.run(&["ticket", "open", "--from", "rows.csv", "-o", "json"]).exits(2).error();
    assert_eq!(
        (error["code"].as_str(), &error["message"]),
        (
            Some("duplicate_external_id"),
            &json!("row 3 has the external id of row 1: the portal would file one of them"),
        )
    );
    for (args, field) in [
        (&["--from", "rows.csv", "--wait", "resolved"][..], "--wait"),
        (&["--from", "rows.csv", "--shard", "3/2"], "--shard"),
        (&["--from", "rows.csv", "--rate", "fast"], "--rate"),
        (&["--from", "rows.csv", "--concurrency", "0"], "--concurrency"),
        (&["--from", "rows.csv", "--map", "x"], "--map"),
        (&["--from", "nowhere.csv"], "--from"),
        (&["--service-id", "BR-IPT-1", "--summary", "x", "--rate", "5/s"], "--from"),
    ] {
        let ran = home.run(&[&["ticket", "open", "-o", "json"], args].concat()).exits(2);
        let error = ran.error();
        let fields = error["details"].as_array().map_or_else(
            || vec![error["field"].clone()],
            |all| all.iter().map(|problem| problem["field"].clone()).collect(),
        );
        assert!(fields.contains(&json!(field)), "{args:?}: {error}");
    }
}

#[test]
fn what_is_wrong_is_counted_without_the_line_that_sums_it_up_and_one_row_is_one() {
    let mut home = Home::new();
    let wrong = |home: &Home, rows: usize| {
        fs::write(home.path().join("rows.csv"), format!("service-id,summary\n{}", "B,\n".repeat(rows))).unwrap();
        home.run(&["ticket", "open", "--from", "rows.csv"]).exits(2).stderr
    };
    let said = wrong(&home, 1);
    assert!(said.starts_with("error: 2 things in the input are wrong\n"), "{said}");
    assert!(said.contains("  --from: 1 of 1 row is wrong; nothing was sent\n"), "{said}");
    // What is not listed is wrong too.
    let said = wrong(&home, 150);
    assert!(said.starts_with("error: 300 things in the input are wrong\n"), "{said}");
    assert!(said.contains("  rows.csv: 50 more rows are wrong\n"), "{said}");
    assert!(said.contains("  --from: 150 of 150 rows are wrong; nothing was sent\n"), "{said}");

    fs::write(home.path().join("one.csv"), "service-id,summary\nBR-IPT-10001,x\n").unwrap();
    let ran = home.run(&["--sandbox", "ticket", "open", "--from", "one.csv"]).exits(0);
    assert!(ran.stderr.contains("note: 1 row in "), "{}", ran.stderr);
    assert!(ran.stderr.contains("/s): 1 created, 0 existing, 0 failed; journal /"), "{}", ran.stderr);
    for (lang, said) in
        [("es", "filas con errores: 1 de 1; no se envió nada"), ("pt", "há erros em 1 de 1 linha; nada foi enviado")]
    {
        home.set("LUMENCTL_LANG", lang);
        assert!(wrong(&home, 1).contains(&format!("  --from: {said}\n")), "{lang}");
    }
}

#[test]
fn with_skip_invalid_the_others_are_filed_and_a_correction_is_a_batch_of_its_own() {
    let home = Home::new();
    let text = "{\"service-id\":\"BR-IPT-10001\",\"summary\":\"x\"}\n{\"service-id\":\"B\",\"summary\":\"y\"}\n";
    fs::write(home.path().join("rows.ndjson"), text).unwrap();
    let ran = home.sandbox(&["ticket", "open", "--from", "rows.ndjson", "--skip-invalid"]).exits(9);
    assert_eq!(effects(&ran), [(1, "created".into()), (2, "invalid_service_id".into())]);
    let name = home.batch();
    let failed = home.run(&["bulk", "show", &name, "--failed"]).exits(0);
    assert_eq!(effects(&failed), [(2, "invalid_service_id".into())]);
    assert_eq!(home.counts(), [1, 1, 0]);
    // The corrected file would file row 1 once more.
    fs::write(home.path().join("rows.ndjson"), text.replace("\"B\"", "\"BR-IPT-10002\"")).unwrap();
    let error = home.run(&["--sandbox", "ticket", "open", "--from", "rows.ndjson", "-o", "json"]).exits(5).error();
    assert_eq!(error["code"], "input_changed");
    assert!(error["message"].as_str().unwrap().contains("1 row differs (2)"), "{error}");
}

#[test]
fn a_plan_shows_every_row_with_what_it_repeats_and_needs_no_portal() {
    let home = Home::new();
    let text = "service-id,summary\nBR-IPT-10001,x\nBR-IPT-10002,y\nBR-IPT-10001,x\n";
    fs::write(home.path().join("rows.csv"), text).unwrap();
    let ran = home.run(&["ticket", "open", "--from", "rows.csv", "--plan", "-o", "ndjson"]).exits(0);
    let lines = lines(&ran);
    assert_eq!(
        lines.iter().map(|line| line["repeats"].clone()).collect::<Vec<_>>(),
        [Value::Null, Value::Null, json!(1)]
    );
    assert!(lines.iter().all(|line| line["effect"] == "planned" && line["requests"][0]["method"] == "POST"));
    assert!(ran.stderr.contains("row 3 repeats row 1"), "{}", ran.stderr);
    assert!(journals(&home).is_empty());

    let sites: Vec<String> = (1..=12).map(|site| format!("BR-IPT-{}", 10_000 + site)).collect();
    let text = format!(
        "type,site,split,no-window,description,country\nstatic-route,\"{}\",yes,yes,Route,BR\n",
        sites.join(",")
    );
    fs::write(home.path().join("changes.csv"), text).unwrap();
    let ran = home.run(&["change", "submit", "--from", "changes.csv", "--dry-run", "-o", "json"]).exits(0);
    assert_eq!(
        ran.json()[0]["plan"]
            .as_array()
            .unwrap()
            .iter()
            .map(|part| part["sites"].as_array().unwrap().len())
            .collect::<Vec<_>>(),
        [10, 2]
    );
}

#[test]
fn changes_and_billing_requests_come_in_rows_too() {
    let home = Home::new();
    home.run(&["sandbox", "reset", "--services", "60"]).exits(0);
    let services = home.sandbox(&["service", "list", "--state", "active", "-o", "plain", "--columns", "id"]).exits(0);
    let sites: Vec<&str> = services.stdout.lines().take(12).collect();
    let text = json!([
        {"type": "static-route", "site": sites, "split": true, "no-window": true, "description": "Route", "country": "BR"},
        {"type": "Static route", "site": "BR-IPT-10001", "no-window": "yes", "description": "Other", "country": "BR"},
    ]);
    fs::write(home.path().join("changes.json"), text.to_string()).unwrap();
    let ran = home.sandbox(&["change", "submit", "--from", "changes.json"]).exits(0);
    let filed = lines(&ran);
    assert_eq!((filed[0]["ids"].as_array().unwrap().len(), filed[1]["effect"].as_str()), (2, Some("created")));
    assert!(filed[0]["analysisDue"].is_string(), "{filed:?}");
    let again = home.sandbox(&["change", "submit", "--from", "changes.json"]).exits(0);
    assert_eq!(ran.stdout, again.stdout);

    fs::write(home.path().join("changes.json"), text.to_string().replace("Static route", "Statc route")).unwrap();
    let args = ["--sandbox", "change", "submit", "--from", "changes.json", "--journal", "other.journal", "-o", "json"];
    let error = home.run(&args).exits(2).error();
    assert!(error["field"].as_str().unwrap().starts_with("changes.json:1 --type"), "{error}");
    assert!(!home.path().join("other.journal").exists());

    let text = "account,country,tax-id,add-contact\nBR-000123,BR,12.345.678/0001-95,Ana <ana@example.com>\n";
    fs::write(home.path().join("billing.csv"), text).unwrap();
    let ran = home.sandbox(&["billing", "modify", "--from", "billing.csv"]).exits(0);
    assert_eq!(lines(&ran)[0]["effective"]["rule"], "H17");
    let list = home.sandbox(&["billing", "list", "-o", "json"]).exits(0).json();
    assert!(list.as_array().unwrap().iter().any(|inquiry| inquiry["id"] == lines(&ran)[0]["id"]));
}

#[test]
fn shards_share_a_file_without_talking_to_each_other() {
    let mut home = Home::new();
    let _serving = home.serve(&[]);
    fs::write(home.path().join("rows.ndjson"), rows(60)).unwrap();
    let mut seen = BTreeMap::new();
    for shard in ["1/3", "2/3", "3/3"] {
        let ran = home.run(&["-q", "ticket", "open", "--from", "rows.ndjson", "--shard", shard]).exits(0);
        for line in lines(&ran) {
            assert_eq!(line["effect"], "created");
            assert_eq!(seen.insert(line["row"].as_u64().unwrap(), line["externalId"].clone()), None);
        }
    }
    assert_eq!(seen.len(), 60);
    // A CI matrix says it by variables.
    home.set("CI_NODE_INDEX", "2").set("CI_NODE_TOTAL", "3");
    let ran = home.run(&["-q", "ticket", "open", "--from", "rows.ndjson"]).exits(0);
    assert!(lines(&ran).iter().all(|line| seen[&line["row"].as_u64().unwrap()] == line["externalId"]));
    assert!((5..40).contains(&lines(&ran).len()));
}

#[test]
fn killed_again_and_again_each_row_is_filed_once_and_the_result_is_whole() {
    let mut home = Home::new();
    let faults = ["drop-before=0.05", "drop-after=0.05", "status=503:0.1", "latency=2ms"];
    let faults: Vec<&str> = faults.iter().flat_map(|fault| ["--fault", fault]).chain(["--fault-seed", "7"]).collect();
    let _serving = home.serve(&faults);
    home.set("LUMENCTL_PRESET", "sandbox");
    const ROWS: u64 = 400;
    fs::write(home.path().join("rows.ndjson"), rows(ROWS)).unwrap();
    let args = ["-q", "ticket", "open", "--from", "rows.ndjson", "--concurrency", "16"];
    for pause in [30, 80, 150, 220, 300] {
        let mut child = home.command(&args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(pause));
        // One that has ended already needs no killing.
        let _ = child.kill();
        child.wait().unwrap();
    }
    let ran = home.run(&args).exits(0);
    let lines = lines(&ran);
    assert!(lines.iter().map(|line| line["row"].as_u64().unwrap()).eq(1..=ROWS), "{}", ran.stdout);
    let mut filed = BTreeMap::new();
    let list = home.run(&["-q", "ticket", "list", "-o", "ndjson"]).exits(0);
    for ticket in list.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        if ticket["name"].as_str().is_some_and(|name| name.starts_with("row ")) {
            let before = filed.insert(ticket["externalId"].as_str().unwrap().to_owned(), ticket["id"].clone());
            assert_eq!(before, None, "filed twice: {ticket}");
        }
    }
    assert_eq!(filed.len() as u64, ROWS);
    assert!(lines.iter().all(|line| filed[line["externalId"].as_str().unwrap()] == line["id"]));
}

#[test]
fn a_portal_that_files_whatever_it_gets_is_never_sent_a_row_twice() {
    // It answers no POST for the first second, and finds what it has by the external id.
    let filed = std::sync::Arc::new(std::sync::Mutex::new(Vec::<Value>::new()));
    let (shared, started) = (std::sync::Arc::clone(&filed), std::time::Instant::now());
    let portal = Portal::new(move |request, stream| {
        let ticket = |body: &Value, at: usize| {
            let mut ticket = body.clone();
            ticket["id"] = json!(format!("TT-{at}"));
            ticket
        };
        if request.method == "POST" {
            let mut filed = shared.lock().unwrap();
            let made = ticket(&request.json(), filed.len());
            filed.push(made.clone());
            drop(filed);
            if started.elapsed() < std::time::Duration::from_secs(1) {
                return;
            }
            respond(stream, "201 Created", &[("content-type", "application/json")], &made.to_string());
        } else {
            let is_first = request.path.contains("offset=0");
            let all = shared.lock().unwrap().clone();
            let found: Vec<&Value> = all
                .iter()
                .filter(|ticket| {
                    is_first && request.path.contains(ticket["externalIdentifier"][0]["id"].as_str().unwrap())
                })
                .collect();
            respond(stream, "200 OK", &[("content-type", "application/json")], &json!(found).to_string());
        }
    });
    let mut home = Home::of_portal(&portal.url);
    home.set("LUMENCTL_MAX_WAIT", "5s");
    fs::write(home.path().join("rows.ndjson"), rows(40)).unwrap();
    let args = ["-q", "ticket", "open", "--from", "rows.ndjson", "--concurrency", "4"];
    let mut child = home.command(&args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(300));
    let _ = child.kill();
    child.wait().unwrap();
    assert!(!filed.lock().unwrap().is_empty(), "something was under way when it was killed");
    // Rows that may have been sent and are not found are waited for: here none is.
    let ran = home.run(&[&args[..], &["--stop-after-errors", "1000"]].concat());
    let ids: Vec<String> =
        filed.lock().unwrap().iter().map(|ticket| ticket["externalIdentifier"][0]["id"].to_string()).collect();
    let mut distinct = ids.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), ids.len(), "a row was sent twice: {}", ran.stderr);
}

#[test]
fn a_second_process_on_the_same_batch_is_told_who_has_it() {
    let mut home = Home::new();
    let _serving = home.serve(&["--fault", "latency=300ms"]);
    fs::write(home.path().join("rows.ndjson"), rows(50)).unwrap();
    let args = ["-q", "ticket", "open", "--from", "rows.ndjson", "--concurrency", "1"];
    let mut first = home.command(&args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while journals(&home).is_empty() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    std::thread::sleep(std::time::Duration::from_millis(200));
    let error = home.run(&[&args[..], &["-o", "json"]].concat()).exits(5).error();
    assert_eq!(error["code"], "batch_busy");
    assert!(error["message"].as_str().unwrap().contains(&format!("process {}", first.id())), "{error}");
    let list = home.run(&["bulk", "list", "-o", "json"]).exits(0).json();
    assert_eq!(list[0]["state"], "running");
    let name = list[0]["batch"].as_str().unwrap().to_owned();
    assert_eq!(home.run(&["bulk", "discard", &name, "--yes", "-o", "json"]).exits(5).error()["code"], "batch_busy");

    // Ctrl-C: rows under way are finished, the rest is left.
    signal(&first, "-INT");
    assert_eq!(first.wait().unwrap().code(), Some(130));
    let batch = home.run(&["bulk", "show", &name, "-o", "json"]).exits(0).json();
    assert_eq!(batch["state"], "unfinished");
    assert!(batch["filed"].as_u64().unwrap() > 0, "{batch}");
    let error = home.run(&["bulk", "discard", &name, "-o", "json"]).exits(5).error();
    assert_eq!(error["code"], "unsettled_rows");
    home.run(&["bulk", "discard", &name, "--yes"]).exits(0);
    assert!(journals(&home).is_empty());
}

#[test]
fn what_came_from_stdin_is_kept_and_resumed_by_name() {
    let mut home = Home::new();
    let serving = home.serve(&[]);
    let args = ["-q", "ticket", "open", "--from", "-", "--format", "ndjson", "--severity", "minor"];
    drop(serving);
    // The portal is down: nothing is filed, and the rows are kept.
    home.set("LUMENCTL_MAX_WAIT", "1s");
    let ran = with_stdin(&home, &args, &rows(5)).exits(7);
    assert!(ran.stderr.contains("run the same command again"), "{}", ran.stderr);
    assert!(ran.stderr.contains("report the fault to the TSC"), "{}", ran.stderr);
    let port = home.var("LUMENCTL_BASE_URL").rsplit(':').next().unwrap().to_owned();
    let _serving = home.serve(&["--port", &port]);
    let list = home.run(&["bulk", "list", "-o", "json"]).exits(0).json();
    assert_eq!((list[0]["source"].as_str(), list[0]["state"].as_str()), (Some("-"), Some("unfinished")));
    let name = list[0]["batch"].as_str().unwrap();
    let ran = home.run(&["-q", "bulk", "resume", &name[..name.len() - 3]]).exits(0);
    assert_eq!(effects(&ran).len(), 5);
    let shown = home.run(&["bulk", "show", name, "--results"]).exits(0);
    assert_eq!(shown.stdout, ran.stdout);
    let first = lines(&ran)[0]["id"].as_str().unwrap().to_owned();
    let ticket = home.run(&["-q", "ticket", "status", &first, "-o", "json"]).exits(0).json();
    assert_eq!(ticket["severity"], "minor", "what the command line gave for every row is kept too");
    let kept = fs::read_dir(home.path().join(".local/state/lumenctl/bulk")).unwrap().count();
    assert_eq!(kept, 1, "the copy of the rows is gone, the journal stays");
}

#[test]
fn a_portal_that_asks_to_wait_for_an_hour_ends_the_batch_and_does_not_hold_it() {
    // The answer to one POST comes while other rows are looked up: these must not wait for the hour either.
    let portal = Portal::new(move |request, stream| match request.method.as_str() {
        "POST" => respond(stream, "429 Slow", &[("retry-after", "3600")], "{}"),
        _ => {
            std::thread::sleep(std::time::Duration::from_millis(if request.path.contains("n.1") { 0 } else { 200 }));
            respond(stream, "200 OK", &[("content-type", "application/json")], "[]");
        }
    });
    let mut home = Home::of_portal(&portal.url);
    home.set("LUMENCTL_MAX_WAIT", "1s");
    fs::write(home.path().join("rows.ndjson"), rows(8)).unwrap();
    let started = std::time::Instant::now();
    let ran = home.run(&["-q", "ticket", "open", "--from", "rows.ndjson", "--external-id", "n"]).exits(7);
    assert!(started.elapsed() < std::time::Duration::from_secs(60), "{}", ran.stderr);
    assert!(ran.stderr.contains("asks to wait 3600 s"), "{}", ran.stderr);
    let error = home
        .run(&["-q", "ticket", "open", "--from", "rows.ndjson", "--external-id", "m", "-o", "json"])
        .exits(5)
        .error();
    assert!(error["message"].as_str().unwrap().contains("under another --external-id"), "{error}");
}

#[test]
fn rows_that_one_journal_has_are_not_sent_by_another_way_of_sharing_them() {
    let home = Home::new();
    fs::write(home.path().join("rows.ndjson"), rows(4)).unwrap();
    let args = ["--sandbox", "-q", "ticket", "open", "--from", "rows.ndjson", "-o", "json"];
    home.run(&[&args[..], &["--shard", "1/2"]].concat()).exits(0);
    home.run(&[&args[..], &["--shard", "2/2"]].concat()).exits(0);
    for other in [&["--shard", "1/3"][..], &["--journal", "j"], &[]] {
        let error = home.run(&[&args[..], other].concat()).exits(5).error();
        assert_eq!(error["code"], "batch_begun", "{other:?}");
    }
    assert_eq!(journals(&home).len(), 2);
}

#[test]
fn a_journal_of_the_whole_is_not_gone_on_with_for_a_part() {
    let mut home = Home::new();
    fs::write(home.path().join("rows.ndjson"), rows(4)).unwrap();
    let args = ["--sandbox", "-q", "ticket", "open", "--from", "rows.ndjson", "--journal", "j"];
    home.run(&args).exits(0);
    let error = home.run(&[&args[..], &["--shard", "1/2", "-o", "json"]].concat()).exits(5).error();
    assert_eq!(error["code"], "batch_begun");
    home.set("CI_NODE_INDEX", "1").set("CI_NODE_TOTAL", "2");
    assert_eq!(effects(&home.sandbox(&["bulk", "resume", "./j"]).exits(0)).len(), 4);
}

#[test]
fn only_a_copy_of_the_rows_is_overwritten_or_removed() {
    let home = Home::new();
    let input = home.path().join("night.input");
    fs::write(&input, rows(2)).unwrap();
    let args = ["ticket", "open", "--format", "ndjson", "--journal", "night.journal", "--from"];
    home.sandbox(&[&args[..], &["night.input"]].concat()).exits(0);
    assert_eq!(fs::read_to_string(&input).unwrap(), rows(2), "the user's own file");
    home.run(&["bulk", "discard", "./night.journal"]).exits(0);
    with_stdin(&home, &[&["--sandbox", "-q"], &args[..], &["-"]].concat(), &rows(3)).exits(0);
    assert_eq!(fs::read_to_string(&input).unwrap(), rows(2));
}

#[cfg(unix)]
#[test]
fn what_comes_through_a_pipe_with_a_name_is_kept_as_stdin_is() {
    let mut home = Home::new();
    let portal = Portal::always("422 No", "application/json", "{\"code\":\"60\",\"reason\":\"not yours\"}");
    home.set("LUMENCTL_BASE_URL", &portal.url).set("LUMENCTL_TOKEN", "t0ken");
    // As a shell writes it for <(…): the same name stands for something else each time.
    let args = ["-q", "ticket", "open", "--format", "ndjson", "--from", "/dev/stdin", "--stop-after-errors", "1"];
    with_stdin(&home, &args, &rows(2)).exits(6);
    let ran = with_stdin(&home, &args, &rows(3)).exits(6);
    assert!(!ran.stderr.contains("is not what the batch"), "{}", ran.stderr);
    let list = home.run(&["bulk", "list", "-o", "json"]).exits(0).json();
    let list = list.as_array().unwrap();
    assert_eq!((list.len(), list[0]["source"].as_str()), (2, Some("-")));
    let name = list[0]["batch"].as_str().unwrap();
    assert_eq!(effects(&home.run(&["-q", "bulk", "resume", name]).exits(6))[0], (1, "rejected".into()));
}

#[cfg(unix)]
#[test]
fn whoever_says_no_to_the_question_has_begun_nothing() {
    let home = Home::new();
    fs::write(home.path().join("rows.ndjson"), rows(2)).unwrap();
    let args = ["--sandbox", "ticket", "open", "--from", "rows.ndjson"];
    let Some(seen) = home.on_a_terminal(&args, "n\n") else { return };
    assert_eq!(seen.status.code(), Some(130), "{}", String::from_utf8_lossy(&seen.stdout));
    assert!(journals(&home).is_empty(), "a journal would be in the way of corrected rows");
}

#[test]
fn an_input_that_changes_between_the_readings_is_told_and_nothing_is_lost() {
    let home = Home::new();
    let path = home.path().join("rows.ndjson");
    fs::write(&path, rows(3)).unwrap();
    home.sandbox(&["ticket", "open", "--from", "rows.ndjson", "--journal", "j"]).exits(0);
    fs::write(&path, rows(4)).unwrap();
    let error = home
        .run(&["--sandbox", "ticket", "open", "--from", "rows.ndjson", "--journal", "j", "-o", "json"])
        .exits(5)
        .error();
    assert!(error["message"].as_str().unwrap().contains("1 row differs (4), it had 3 rows and has 4"), "{error}");
    fs::write(home.path().join("k"), "my letter to mother\n").unwrap();
    let args = ["--sandbox", "ticket", "open", "--from", "rows.ndjson", "--journal", "k", "-o", "json"];
    assert_eq!(home.run(&args).exits(2).error()["code"], "not_a_journal");
    assert_eq!(fs::read_to_string(home.path().join("k")).unwrap(), "my letter to mother\n");
}

#[test]
fn rows_that_fail_are_counted_and_tried_again_the_next_time() {
    let is_open = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let shared = std::sync::Arc::clone(&is_open);
    let portal = Portal::new(move |request, stream| {
        let refused = request.body.contains("row 2") && !shared.load(std::sync::atomic::Ordering::SeqCst);
        match (request.method.as_str(), refused) {
            ("POST", false) => {
                let mut ticket = request.json();
                ticket["id"] = json!("TT-1");
                respond(stream, "201 Created", &[], &ticket.to_string());
            }
            ("POST", true) => respond(stream, "422 No", &[], "{\"code\":\"60\",\"reason\":\"not yours\"}"),
            _ => respond(stream, "200 OK", &[], "[]"),
        }
    });
    let home = Home::of_portal(&portal.url);
    fs::write(home.path().join("rows.ndjson"), rows(4)).unwrap();
    let args = ["ticket", "open", "--from", "rows.ndjson", "--report", "report.html"];
    let ran = home.run(&args).exits(9);
    let expected =
        [(1, "created"), (2, "rejected"), (3, "created"), (4, "created")].map(|(row, it)| (row, it.to_owned()));
    assert_eq!(effects(&ran), expected);
    assert!(ran.stderr.contains("1 of 4 rows failed"), "{}", ran.stderr);
    assert!(ran.stderr.contains("run the same command again"), "{}", ran.stderr);
    let page = fs::read_to_string(home.path().join("report.html")).unwrap();
    assert!(
        page.contains("<td>2</td><td>rejected</td>") && page.contains("not yours") && !page.contains("http"),
        "{page}"
    );
    is_open.store(true, std::sync::atomic::Ordering::SeqCst);
    let ran = home.run(&args).exits(0);
    assert_eq!(effects(&ran)[1], (2, "created".into()));
    let posts = portal.requests().iter().filter(|request| request.method == "POST").count();
    assert_eq!(posts, 5);

    let ran =
        home.run(&["ticket", "open", "--from", "rows.ndjson", "--external-id", "b", "--if-exists", "fail"]).exits(0);
    assert_eq!(effects(&ran).len(), 4);
}

#[test]
fn the_portals_limit_slows_the_whole_batch_and_no_row_fails() {
    let mut home = Home::new();
    let _serving = home.serve(&["--fault", "rate-limit=40/s"]);
    home.set("LUMENCTL_PRESET", "sandbox");
    fs::write(home.path().join("rows.ndjson"), rows(60)).unwrap();
    let ran = home.run(&["-q", "ticket", "open", "--from", "rows.ndjson", "--concurrency", "16"]).exits(0);
    assert!(effects(&ran).iter().all(|(_, effect)| effect == "created"), "{}", ran.stdout);
    let started = std::time::Instant::now();
    home.run(&["-q", "ticket", "open", "--from", "rows.ndjson", "--external-id", "slow", "--rate", "50/s"]).exits(0);
    assert!(started.elapsed() >= std::time::Duration::from_millis(900), "{:?}", started.elapsed());
}

#[test]
fn a_portal_that_falls_silent_stops_the_batch_instead_of_losing_every_row() {
    let portal = Portal::new(|_, _| std::thread::sleep(std::time::Duration::from_millis(400)));
    let home = Home::of_portal(&portal.url);
    fs::write(home.path().join("rows.ndjson"), rows(100)).unwrap();
    let args = ["ticket", "open", "--from", "rows.ndjson", "--concurrency", "2", "--timeout", "200ms"];
    let ran = home.run(&args).exits(8);
    assert!(ran.stderr.contains("stopped after 0 rows"), "{}", ran.stderr);
    assert!(ran.stdout.lines().count() <= 4, "{}", ran.stdout);
}

#[cfg(unix)]
#[test]
fn a_journal_that_cannot_be_written_stops_the_batch_before_anything_is_sent() {
    use std::os::unix::fs::PermissionsExt;

    let portal = Portal::always("500 Oops", "text/plain", "");
    let mut home = Home::of_portal(&portal.url);
    // Root may write anywhere, so the folder is a file here.
    let state = home.path().join("state");
    fs::write(&state, "").unwrap();
    fs::set_permissions(&state, fs::Permissions::from_mode(0o400)).unwrap();
    home.set("XDG_STATE_HOME", state.to_str().unwrap());
    fs::write(home.path().join("rows.ndjson"), rows(4)).unwrap();
    let error = home.run(&["ticket", "open", "--from", "rows.ndjson", "-o", "json"]).exits(1).error();
    assert_eq!(error["code"], "file_not_written");
    assert!(portal.requests().is_empty());
}

#[test]
fn results_whose_reader_went_away_are_filed_all_the_same() {
    let home = Home::new();
    fs::write(home.path().join("rows.ndjson"), rows(300)).unwrap();
    let mut child = home
        .command(&["--sandbox", "-q", "ticket", "open", "--from", "rows.ndjson"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let ran = Ran::from(child.wait_with_output().unwrap()).exits(0);
    assert_eq!(ran.stderr, "");
    let list = home.run(&["bulk", "list", "-o", "json"]).exits(0).json();
    assert_eq!((list[0]["filed"].as_u64(), list[0]["state"].as_str()), (Some(300), Some("done")));
}

#[test]
fn rows_that_fail_the_check_are_counted_as_failed_and_the_batch_is_discarded_without_a_question() {
    let home = Home::new();
    for (text, exit, counts) in [
        // The bad rows come before the first that can be sent.
        ("service-id,summary\nB,a\nC,b\nBR-IPT-10001,c\n", 9, [1, 2, 0]),
        ("service-id,summary\nB,a\nC,b\n", 2, [0, 2, 0]),
    ] {
        fs::write(home.path().join("rows.csv"), text).unwrap();
        let args = ["ticket", "open", "--from", "rows.csv", "--skip-invalid"];
        for _ in 0..2 {
            let ran = home.sandbox(&args).exits(exit);
            assert_eq!(home.counts(), counts, "{text}");
            assert!(ran.stderr.contains("hint: put the corrected rows alone into a new file"), "{}", ran.stderr);
            assert!(!ran.stderr.contains("run the same command again"), "{}", ran.stderr);
        }
        let discarded = home.run(&["bulk", "discard", &home.batch()]).exits(0);
        let is_told = discarded.stderr.contains("1 row of ticket-open-");
        assert_eq!(
            is_told && discarded.stderr.contains("filed again by the same file"),
            counts[0] > 0,
            "{}",
            discarded.stderr
        );
    }
}

#[test]
fn a_reset_of_the_sandbox_forgets_its_batches_and_no_other_portals() {
    let mut home = Home::new();
    fs::write(home.path().join("rows.ndjson"), rows(2)).unwrap();
    let args = ["ticket", "open", "--from", "rows.ndjson"];
    // Of a batch whose rows have failed, their copy is kept.
    let bad = "{\"service-id\":\"B\",\"summary\":\"x\"}";
    with_stdin(&home, &["--sandbox", "-q", "ticket", "open", "--from", "-", "--skip-invalid"], bad).exits(2);
    home.sandbox(&args).exits(0);
    let _serving = home.serve(&[]);
    home.run(&args).exits(0);
    assert_eq!(journals(&home).len(), 3);

    let ran = home.run(&["sandbox", "reset"]).exits(0);
    assert!(ran.stderr.contains("note: 2 batches of rows"), "{}", ran.stderr);
    let portal = home.run(&["bulk", "show", &home.batch(), "-o", "json"]).exits(0).json()["portal"].clone();
    assert!(portal.as_str().unwrap().starts_with(home.var("LUMENCTL_BASE_URL")), "{portal}");
    assert_eq!(fs::read_dir(home.path().join(".local/state/lumenctl/bulk")).unwrap().count(), 1);
    let filed = lines(&home.sandbox(&args).exits(0));
    home.sandbox(&["ticket", "status", filed[0]["id"].as_str().unwrap()]).exits(0);
    let ran = home.run(&["sandbox", "reset"]).exits(0);
    assert!(ran.stderr.contains("note: 1 batch of rows"), "{}", ran.stderr);
    assert_eq!(home.run(&["sandbox", "reset"]).exits(0).stderr, "");
}

#[test]
fn rows_of_other_shards_are_not_unknown_once_the_own_part_is_filed() {
    let home = Home::new();
    let rows: String = (1..=12).map(|row| format!("BR-IPT-10001,Link {row} down\n")).collect();
    fs::write(home.path().join("rows.csv"), format!("service-id,summary\n{rows}")).unwrap();
    home.sandbox(&["ticket", "open", "--from", "rows.csv", "--shard", "1/2"]).exits(0);
    let [filed, failed, unknown] = home.counts();
    assert!((1..12).contains(&filed), "{filed}");
    assert_eq!((failed, unknown), (0, 0));
    home.run(&["bulk", "discard", &home.batch()]).exits(0);
}

#[test]
fn a_report_that_cannot_be_a_file_is_refused_before_a_row_is_sent() {
    let home = Home::new();
    fs::write(home.path().join("rows.csv"), "service-id,summary\nBR-IPT-10001,Link down\n").unwrap();
    let open = ["ticket", "open", "--from", "rows.csv", "--report", ".", "-o", "json"];
    let error = home.sandbox(&open).exits(2).error();
    assert_eq!((&error["code"], &error["field"]), (&"file_not_written".into(), &"--report".into()));
    assert_eq!(home.sandbox(&["ticket", "list", "--jq", "map(select(.name == \"Link down\")) | length"]).stdout, "0\n");
}

impl Home {
    /// How many rows of the only batch are filed, failed and unknown.
    fn counts(&self) -> [u64; 3] {
        let batch = self.run(&["bulk", "show", &self.batch(), "-o", "json"]).exits(0).json();
        ["filed", "failed", "unknown"].map(|key| batch[key].as_u64().unwrap())
    }

    /// The name of the only batch.
    fn batch(&self) -> String {
        let list = self.run(&["bulk", "list", "-o", "json"]).exits(0).json();
        assert_eq!(list.as_array().unwrap().len(), 1);
        list[0]["batch"].as_str().unwrap().to_owned()
    }
}
