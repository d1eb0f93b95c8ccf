//! Many creates on a sandbox that loses requests and answers. The same at full size is `scripts/lost-answers`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::support::Home;

const RUNS: usize = 100;
const JOBS: usize = 8;

#[test]
fn each_of_a_hundred_creates_is_on_file_exactly_once_whatever_the_portal_loses() {
    let mut home = Home::new();
    let faults =
        ["drop-before=0.1", "drop-after=0.1", "status=503:0.1", "expire-token=2s"].map(|fault| ["--fault", fault]);
    let args = [&["--fault-seed", "7"], &faults.concat()[..]].concat();
    let serving = home.serve(&args);
    home.set("LUMENCTL_PRESET", "sandbox");

    let open = |number: usize| {
        let id = format!("alarm-{number}");
        let args = ["-q", "ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Down", "--external-id", &id];
        let ran = home.run(&args);
        assert!(matches!(ran.code, 0 | 8), "run {number} exits {}: {}", ran.code, ran.stderr);
    };
    std::thread::scope(|scope| {
        for job in 0..JOBS {
            scope.spawn(move || (job..RUNS).step_by(JOBS).for_each(open));
        }
    });
    // What is left may be lost again, and again.
    let settled = (0..20).any(|_| home.run(&["-q", "ticket", "reconcile", "-o", "json"]).code == 0);
    assert!(settled, "reconcile comes to an end");

    drop(serving);
    let listed = home.run(&["--sandbox", "-q", "ticket", "list", "-o", "ndjson", "--columns", "externalId"]).exits(0);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for line in listed.stdout.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        if let Some(id) = row["externalId"].as_str().filter(|id| id.starts_with("alarm-")) {
            *counts.entry(id.to_owned()).or_default() += 1;
        }
    }
    assert_eq!(counts.len(), RUNS);
    assert!(counts.values().all(|count| *count == 1), "{counts:?}");
}
