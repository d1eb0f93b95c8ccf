//! The file: made, shared, reset, refused.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::{Duration, Instant};

use lumenctl::Env;
use lumenctl::sandbox::{self, Counts, Running, SandboxError};
use serde_json::json;

use crate::support::{Portal, TICKETS, clock, options, ticket};

fn start(database: &Path) -> Result<Running, SandboxError> {
    sandbox::start(options(database, clock(&Arc::new(AtomicI64::new(0)))))
}

fn reset(database: &Path, services: Option<u32>) -> Result<Counts, SandboxError> {
    sandbox::reset(database, services, Env::real().clock(), Env::real().random())
}

#[tokio::test]
async fn the_seed_is_the_same_every_time_and_the_secret_is_not() {
    let (one, two) = (Portal::start().await, Portal::start().await);
    let tickets = async |portal: &Portal| {
        let list = portal.list("limit=100").await.body.to_string();
        list.replace(portal.running.url(), "")
    };
    assert_eq!(tickets(&one).await, tickets(&two).await);
    assert_ne!(one.running.client_secret(), two.running.client_secret());
    assert_eq!(one.running.client_id(), "lumenctl-sandbox");
    assert!(one.running.url().starts_with("http://127.0.0.1:"));
}

#[tokio::test]
async fn what_was_filed_is_there_after_a_restart() {
    let portal = Portal::start().await;
    let database = portal.running.database().to_owned();
    let (url, token, secret) = (portal.url(TICKETS), portal.token.clone(), portal.running.client_secret().to_owned());
    let id = portal.post(&ticket("job-1")).await.id().to_owned();
    let http = portal.http.clone();
    let _folder = portal.stop();
    assert!(http.get(url).send().await.is_err(), "nothing listens any more");

    let mut again = Portal::start_on(&database).await;
    assert_eq!(again.running.client_secret(), secret);
    again.token = token;
    let shown = again.get(&format!("{TICKETS}/{id}")).await;
    assert_eq!((shown.status, shown.body["href"].as_str()), (200, Some(&*again.url(&format!("{TICKETS}/{id}")))));
}

#[tokio::test]
async fn many_that_open_a_new_database_at_once_seed_it_once() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("new.db");
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let database = database.clone();
            std::thread::spawn(move || start(&database).map(|running| running.client_secret().to_owned()))
        })
        .collect();
    let mut secrets: Vec<String> = threads.into_iter().map(|thread| thread.join().unwrap().unwrap()).collect();
    secrets.dedup();
    assert_eq!(secrets.len(), 1);
    let portal = Portal::start_on(&database).await;
    assert_eq!(portal.list("").await.header("x-total-count"), "14");
}

#[cfg(unix)]
#[test]
fn the_database_and_its_folder_are_for_the_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("a").join("b").join("sandbox.db");
    let running = start(&database).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&database), 0o600);
    assert_eq!(mode(&database.with_extension("db-wal")), 0o600);
    assert_eq!(mode(database.parent().unwrap()), 0o700);
    assert_eq!(mode(database.parent().unwrap().parent().unwrap()), 0o700);
    drop(running);
}

#[test]
fn a_file_of_another_kind_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    std::fs::write(&text, "x".repeat(5000)).unwrap();
    let foreign = folder.path().join("other.db");
    rusqlite::Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE mine (x)").unwrap();
    for path in [&text, &foreign] {
        let before = std::fs::read(path).unwrap();
        let Err(error) = start(path) else { unreachable!() };
        assert!(matches!(error, SandboxError::NotOurs { .. }), "{error}");
        assert!(error.to_string().contains(path.to_str().unwrap()), "{error}");
        assert!(matches!(reset(path, None), Err(SandboxError::NotOurs { .. })));
        assert_eq!(std::fs::read(path).unwrap(), before);
    }
    let Err(error) = start(folder.path()) else { unreachable!() };
    assert!(error.to_string().contains(folder.path().to_str().unwrap()), "{error}");
}

#[test]
fn a_database_of_a_newer_version_is_refused_until_it_is_reset() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("sandbox.db");
    start(&database).unwrap().stop();
    let connection = rusqlite::Connection::open(&database).unwrap();
    connection.execute_batch("PRAGMA user_version = 99").unwrap();
    assert!(matches!(start(&database), Err(SandboxError::Newer { found: 99, .. })));
    reset(&database, None).unwrap();
    start(&database).unwrap().stop();
}

#[test]
fn a_port_that_is_taken_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let first = start(&folder.path().join("one.db")).unwrap();
    let port = first.url().rsplit(':').next().unwrap().parse().unwrap();
    let clock = clock(&Arc::new(AtomicI64::new(0)));
    let mut second = options(&folder.path().join("two.db"), clock);
    second.port = port;
    let Err(error) = sandbox::start(second) else { unreachable!() };
    assert!(matches!(error, SandboxError::PortTaken { .. }));
    assert!(error.to_string().contains(&port.to_string()));
}

#[tokio::test]
async fn a_reset_empties_a_running_portal_and_keeps_its_secret() {
    let portal = Portal::start().await;
    let filed = portal.post(&ticket("job-1")).await.id().to_owned();
    portal.patch("TT-100003", json!({ "status": "inProgress" })).await;
    let counts = reset(portal.running.database(), None).unwrap();
    let expected =
        Counts { accounts: 11, services: 55, tickets: 14, changes: 6, planned_works: 5, orders: 8, users: 6 };
    assert_eq!(counts, expected);

    assert_eq!(portal.get(TICKETS).await.status, 401, "tokens are gone");
    let portal = portal.sign_in_again().await;
    assert_eq!(portal.get(&format!("{TICKETS}/{filed}")).await.status, 404);
    assert_eq!(portal.get(&format!("{TICKETS}/TT-100003")).await.body["status"], "acknowledged");
    assert_eq!(portal.post(&ticket("job-1")).await.id(), filed, "the numbers begin again");
}

#[tokio::test]
async fn a_reset_to_100000_services_takes_seconds() {
    let portal = Portal::start().await;
    let begin = Instant::now();
    let counts = reset(portal.running.database(), Some(100_000)).unwrap();
    assert!(begin.elapsed() < Duration::from_secs(60), "{:?}", begin.elapsed());
    assert_eq!(counts.services, 100_000);
    let portal = portal.sign_in_again().await;
    let mut on_a_late_service = ticket("late");
    on_a_late_service["relatedEntity"][0]["entity"]["id"] = "CO-ETH-19090".into();
    let answer = portal.post(&on_a_late_service).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    assert!(matches!(
        reset(portal.running.database(), Some(54)),
        Err(SandboxError::TooFewServices { asked: 54, least: 55 })
    ));
}
