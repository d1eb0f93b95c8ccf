//! A kill at any moment loses nothing that was answered.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use super::support::Home;

#[test]
fn a_sandbox_killed_in_the_middle_of_200_writes_holds_every_answered_ticket() {
    let home = Home::new();
    let mut server = home
        .command(&["sandbox", "serve", "--port", "0", "-o", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let portal: Value = serde_json::from_str(&line).unwrap();
    let text = |key: &str| portal[key].as_str().unwrap().to_owned();

    let mut client = Home::new();
    client
        .set("LUMENCTL_PRESET", "sandbox")
        .set("LUMENCTL_BASE_URL", &text("url"))
        .set("LUMENCTL_TOKEN_URL", &text("tokenUrl"))
        .set("LUMENCTL_CLIENT_ID", &text("clientId"))
        .set("LUMENCTL_CLIENT_SECRET", &text("clientSecret"))
        .set("LUMENCTL_MAX_WAIT", "0s");
    // Signs in once, so that the writers below share the cached token.
    client.run(&["ticket", "list", "--limit", "1"]).exits(0);

    let (client, so_far) = (&client, &AtomicUsize::new(0));
    let mut answered = BTreeSet::new();
    std::thread::scope(|scope| {
        let writers: Vec<_> = (0..4)
            .map(|writer| {
                scope.spawn(move || {
                    let mut answered = Vec::new();
                    for at in 0..50 {
                        let key = format!("kill-{writer}-{at}");
                        let ran = client.run(&[
                            "ticket",
                            "open",
                            "--service-id",
                            "BR-IPT-10001",
                            "--summary",
                            "Kill me",
                            "--external-id",
                            &key,
                            "-o",
                            "plain",
                        ]);
                        if ran.code != 0 {
                            break;
                        }
                        answered.push(key);
                        so_far.fetch_add(1, Ordering::SeqCst);
                    }
                    answered
                })
            })
            .collect();
        while so_far.load(Ordering::SeqCst) < 60 && writers.iter().any(|writer| !writer.is_finished()) {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        server.kill().unwrap();
        for writer in writers {
            answered.extend(writer.join().unwrap());
        }
    });
    server.wait().unwrap();
    assert!((60..200).contains(&answered.len()), "{} answers before the kill", answered.len());

    let kept = home.sandbox(&["ticket", "list", "-o", "json"]).exits(0).json();
    let kept: BTreeSet<String> =
        kept.as_array().unwrap().iter().filter_map(|row| row["externalId"].as_str().map(str::to_owned)).collect();
    let lost: Vec<_> = answered.difference(&kept).collect();
    assert!(lost.is_empty(), "answered, and lost: {lost:?}");
}
