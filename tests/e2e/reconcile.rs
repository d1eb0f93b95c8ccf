//! Writes whose answer never came, and portals that drop or ignore external ids.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use super::support::{Home, Portal, Ran, Request, respond};

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];
const OPEN: [&str; 8] = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Link down", "-o", "json"];

/// A portal that keeps tickets in memory.
struct Desk {
    tickets: Mutex<Vec<Value>>,
    /// Whether answers to a POST are lost after it was carried out.
    loses_answers: AtomicBool,
    /// Whether a POST is lost before it was carried out.
    loses_requests: AtomicBool,
    keeps_external_id: bool,
    posts: AtomicU32,
}

impl Desk {
    fn open(keeps_external_id: bool) -> (Arc<Self>, Portal) {
        let desk = Arc::new(Self {
            tickets: Mutex::default(),
            loses_answers: AtomicBool::new(false),
            loses_requests: AtomicBool::new(false),
            keeps_external_id,
            posts: AtomicU32::new(0),
        });
        let behind = Arc::clone(&desk);
        (desk, Portal::new(move |request, stream| behind.answer(request, stream)))
    }

    fn answer(&self, request: &Request, stream: &mut std::net::TcpStream) {
        let mut tickets = self.tickets.lock().unwrap();
        if request.method == "POST" {
            self.posts.fetch_add(1, Ordering::SeqCst);
            if self.loses_requests.load(Ordering::SeqCst) {
                return;
            }
            let mut ticket = request.json();
            ticket["id"] = (tickets.len() + 1).to_string().into();
            ticket["status"] = "acknowledged".into();
            if !self.keeps_external_id {
                ticket.as_object_mut().unwrap().remove("externalIdentifier");
            }
            tickets.insert(0, ticket.clone());
            if !self.loses_answers.load(Ordering::SeqCst) {
                respond(stream, "201 Created", &JSON, &ticket.to_string());
            }
        } else {
            // It ignores every filter.
            let offset: usize =
                request.path.split("offset=").nth(1).map_or(0, |rest| rest.split('&').next().unwrap().parse().unwrap());
            let page: Vec<&Value> = tickets.iter().skip(offset).collect();
            respond(stream, "200 OK", &JSON, &json!(page).to_string());
        }
    }

    fn tickets(&self) -> usize {
        self.tickets.lock().unwrap().len()
    }
}

/// The records of unsettled writes.
fn records(home: &Home) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(home.path().join(".local/state/lumenctl/unsettled")) else {
        return Vec::new();
    };
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// Lets the minute pass in which a request may still be under way.
fn let_a_minute_pass(home: &Home) {
    for path in records(home) {
        let text = std::fs::read_to_string(&path).unwrap();
        let (head, body) = text.split_once('\n').unwrap();
        let mut head: Value = serde_json::from_str(head).unwrap();
        head["quietFrom"] = "2026-01-01T00:00:00Z".into();
        std::fs::write(&path, format!("{head}\n{body}")).unwrap();
    }
}

fn reconcile(home: &Home, more: &[&str]) -> Ran {
    home.run(&[&["ticket", "reconcile", "-o", "json"], more].concat())
}

#[test]
fn a_write_that_was_lost_is_recorded_privately_and_settled_by_the_command_that_the_error_names() {
    let (desk, portal) = Desk::open(true);
    let home = Home::of_portal(&portal.url);
    desk.loses_requests.store(true, Ordering::SeqCst);
    let lost = home.run(&[&OPEN[..], &["--external-id", "alarm-7"]].concat()).exits(8);
    let hint = lost.error()["hint"].as_str().unwrap().to_owned();
    assert!(hint.contains("lumenctl ticket reconcile --external-id alarm-7 settles it"), "{hint}");
    assert_eq!((desk.posts.load(Ordering::SeqCst), records(&home).len()), (1, 1));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&records(&home)[0]).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(reconcile(&home, &["--dry-run"]).exits(0).json()[0]["effect"], "planned");

    desk.loses_requests.store(false, Ordering::SeqCst);
    let_a_minute_pass(&home);
    let rows = reconcile(&home, &["--external-id", "alarm-7"]).exits(0).json();
    assert_eq!((&rows[0]["effect"], &rows[0]["id"]), (&json!("created"), &json!("1")));
    assert_eq!((desk.tickets(), records(&home).len()), (1, 0));
    assert_eq!(reconcile(&home, &[]).exits(0).json(), json!([]));
    let again = reconcile(&home, &["--external-id", "alarm-7"]).exits(0).json();
    assert_eq!(again[0]["effect"], "existing");
    assert_eq!(reconcile(&home, &["--external-id", "never-sent"]).exits(4).error()["code"], "not_found");
}

#[test]
fn a_write_that_arrived_is_found_and_not_sent_again() {
    let (desk, portal) = Desk::open(true);
    let home = Home::of_portal(&portal.url);
    desk.loses_answers.store(true, Ordering::SeqCst);
    let made = home.run(&OPEN).exits(0).json();
    assert_eq!(made["effect"], "created");
    assert_eq!((desk.posts.load(Ordering::SeqCst), desk.tickets(), records(&home).len()), (1, 1, 0));
}

#[test]
fn a_process_that_was_killed_while_it_sent_leaves_a_record_that_is_settled_later() {
    // The first POST is carried out and never answered.
    let (desk, portal) = Desk::open(true);
    let waits = Portal::new({
        let desk = Arc::clone(&desk);
        move |request, stream| {
            desk.loses_answers.store(true, Ordering::SeqCst);
            desk.answer(request, stream);
            std::thread::sleep(std::time::Duration::from_secs(20));
        }
    });
    let home = Home::of_portal(&waits.url);
    let mut child = home.command(&OPEN).stdout(std::process::Stdio::null()).spawn().unwrap();
    while desk.posts.load(Ordering::SeqCst) == 0 {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(records(&home).len(), 1);

    // The same portal, in better health, at the address that the record names.
    let text = std::fs::read_to_string(&records(&home)[0]).unwrap().replace(&waits.url, &portal.url);
    std::fs::write(&records(&home)[0], text).unwrap();
    let mut home = home;
    home.set("LUMENCTL_BASE_URL", &portal.url);
    desk.loses_answers.store(false, Ordering::SeqCst);
    let rows = reconcile(&home, &[]).exits(0).json();
    assert_eq!((&rows[0]["effect"], &rows[0]["id"]), (&json!("existing"), &json!("1")));
    assert_eq!((desk.posts.load(Ordering::SeqCst), records(&home).len()), (1, 0));
}

#[test]
fn a_portal_that_drops_the_external_id_is_told_of_once_and_still_never_gets_a_request_twice() {
    let (desk, portal) = Desk::open(false);
    let home = Home::of_portal(&portal.url);
    let open = |id: &str| home.run(&[&OPEN[..], &["--external-id", id]].concat());
    let first = open("alarm-1").exits(0);
    assert!(first.stderr.contains("does not keep the external id"), "{}", first.stderr);
    assert_eq!((&first.json()["externalId"], &first.json()["description"]), (&json!("alarm-1"), &json!("Link down")));
    let sent = desk.tickets.lock().unwrap()[0]["description"].clone();
    assert_eq!(sent, "Link down\nRef: alarm-1");
    let again = open("alarm-1").exits(0);
    assert_eq!((&again.json()["effect"], desk.tickets()), (&json!("existing"), 1));

    let second = open("alarm-2").exits(0);
    assert!(!second.stderr.contains("does not keep"), "{}", second.stderr);
    // The answer is lost, the ticket is found by the line.
    desk.loses_answers.store(true, Ordering::SeqCst);
    assert_eq!(open("alarm-3").exits(0).json()["effect"], "created");
    assert_eq!((desk.tickets(), desk.posts.load(Ordering::SeqCst)), (3, 3));
}

#[test]
fn a_portal_that_keeps_the_external_id_gets_no_line_once_it_has_shown_that() {
    let (desk, portal) = Desk::open(true);
    let home = Home::of_portal(&portal.url);
    home.run(&OPEN).exits(0);
    home.run(&OPEN).exits(0);
    let tickets = desk.tickets.lock().unwrap();
    assert!(tickets[1]["description"].as_str().unwrap().starts_with("Link down\nRef: "), "nobody knew yet");
    assert_eq!(tickets[0]["description"], "Link down");
}

#[test]
fn somebody_elses_ticket_is_never_returned_where_the_filter_is_ignored() {
    let (desk, portal) = Desk::open(true);
    desk.tickets.lock().unwrap().push(json!({"id": "0", "status": "acknowledged", "description": "theirs",
        "externalIdentifier": [{"id": "theirs", "externalIdentifierType": "clientReference"}]}));
    let home = Home::of_portal(&portal.url);
    let made = home.run(&[&OPEN[..], &["--external-id", "ours"]].concat()).exits(0).json();
    assert_eq!((&made["effect"], &made["externalId"]), (&json!("created"), &json!("ours")));
    assert_eq!(desk.tickets(), 2);
}

#[test]
fn two_processes_with_the_same_external_id_make_one_ticket() {
    let home = Home::new();
    // The portal is there before both.
    home.sandbox(&["sandbox", "reset"]).exits(0);
    for round in 0..3 {
        let id = format!("alarm-{round}");
        let args = [&["--sandbox", "-q"], &OPEN[..], &["--external-id", id.as_str()]].concat();
        let spawn = || home.command(&args).stdout(std::process::Stdio::piped()).spawn().unwrap();
        let both = [spawn(), spawn()];
        let made = both.map(|child| {
            let output = child.wait_with_output().unwrap();
            assert_eq!(output.status.code(), Some(0));
            serde_json::from_slice::<Value>(&output.stdout).unwrap()
        });
        assert_eq!(made[0]["id"], made[1]["id"]);
        let mut effects = made.map(|ticket| ticket["effect"].as_str().unwrap().to_owned());
        effects.sort();
        assert_eq!(effects, ["created", "existing"]);
    }
}

#[test]
fn records_of_another_portal_stay_and_the_way_to_them_is_named() {
    let (desk, portal) = Desk::open(true);
    let home = Home::of_portal(&portal.url);
    desk.loses_requests.store(true, Ordering::SeqCst);
    home.run(&[&OPEN[..], &["--external-id", "alarm-9"]].concat()).exits(8);
    let elsewhere = home.sandbox(&["ticket", "reconcile", "-o", "json"]);
    assert_eq!(elsewhere.exits(0).json(), json!([]));
    assert_eq!(records(&home).len(), 1);
    let said = home.run(&["--sandbox", "ticket", "reconcile"]).exits(0).stderr;
    assert!(said.contains("alarm-9 belongs to another portal and stays open"), "{said}");
}

#[test]
fn without_a_place_for_records_a_ticket_is_opened_all_the_same_and_that_is_said() {
    let (desk, portal) = Desk::open(true);
    let home = Home::of_portal(&portal.url);
    let mut command = home.command(&OPEN);
    let ran = Ran::from(command.env_remove("HOME").output().unwrap()).exits(0);
    assert!(ran.stderr.contains("only the external id"), "{}", ran.stderr);
    assert_eq!(desk.tickets(), 1);
}
