//! `user` on the embedded portal, and on portals that lie, lose answers, or are changed by somebody else (H20).

use std::path::Path;
use std::sync::Mutex;

use serde_json::{Value, json};

use super::support::{Home, Portal, Ran, respond};

const JSON: [(&str, &str); 1] = [("content-type", "application/scim+json")];

fn add(home: &Home, more: &[&str]) -> Ran {
    let args = ["user", "add", "--user-name", "rita@example.com", "--given-name", "Rita", "--family-name", "Gomes"];
    home.sandbox(&[&args[..], &["--email", "rita@example.com", "-o", "json"], more].concat())
}

#[track_caller]
fn valid(name: &str, value: &Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scim/schemas.json");
    let mut document: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    document["$ref"] = json!(format!("#/definitions/{name}"));
    let schema = jsonschema::options().should_validate_formats(true).build(&document).unwrap();
    let errors: Vec<String> = schema.iter_errors(value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?} in {value:#}");
}

/// A user as a portal tells it.
fn told(id: &str, role: &str, active: bool) -> Value {
    json!({ "id": id, "userName": format!("{id}@example.com"), "active": active, "roles": [{ "value": role }] })
}

fn list(users: &[Value]) -> String {
    json!({ "totalResults": users.len(), "Resources": users }).to_string()
}

#[test]
fn a_user_is_added_once_shown_by_name_and_listed_by_role() {
    let home = Home::new();
    let made = add(&home, &["--role", "ticketUser", "--phone", "+55 11 5555 0142", "--external-id", "hr-1"]);
    let made = made.exits(0).json();
    assert_eq!((&made["effect"], &made["phone"]), (&json!("created"), &json!("+551155550142")));
    let again = add(&home, &["--role", "ticketUser", "--external-id", "hr-1"]).exits(0).json();
    assert_eq!((&again["effect"], &again["id"]), (&json!("existing"), &made["id"]));
    let shown = home.sandbox(&["user", "show", "RITA@example.com", "-o", "json"]).exits(0).json();
    assert_eq!((&shown["id"], &shown["roles"]), (&made["id"], &json!(["ticketUser"])));
    let names =
        home.sandbox(&["user", "list", "--role", "ticketUser,admin", "--active", "-o", "plain"]).exits(0).stdout;
    assert_eq!(names.lines().count(), 3, "{names}");
    let found = home.sandbox(&["user", "list", "--text", "mendez", "-o", "json"]).exits(0).json();
    assert_eq!(found[0]["userName"], "carla.mendez@example.com", "accents do not matter");
    assert_eq!(
        home.sandbox(&["user", "list", "--disabled", "-o", "json"]).exits(0).json().as_array().unwrap().len(),
        1
    );
}

#[test]
fn a_user_name_that_exists_is_not_added_again_and_what_differs_is_said() {
    let home = Home::new();
    add(&home, &["--role", "viewer"]).exits(0);
    let args = ["user", "add", "--user-name", "RITA@example.com", "--given-name", "Ruth", "--family-name", "Gomes"];
    let args = [&["--sandbox"][..], &args, &["--email", "rita@example.com", "--role", "admin"]].concat();
    let ran = home.run(&args).exits(0);
    assert!(ran.stderr.contains("differs in given name: 'Rita', not 'Ruth'"), "{}", ran.stderr);
    assert!(ran.stderr.contains("differs in roles: 'viewer', not 'admin'"), "{}", ran.stderr);
    assert!(!ran.stderr.contains("e-mail"), "{}", ran.stderr);
    let failed = home.run(&[&args[..], &["--if-exists", "fail", "-o", "json"]].concat()).exits(5).error();
    assert_eq!(failed["code"], "already_exists");
}

#[test]
fn a_change_tells_the_new_state_and_the_same_again_is_unchanged() {
    let home = Home::new();
    let args = ["user", "modify", "bruno.lima@example.com", "--email", "b@example.com", "--given-name", "Beto"];
    let args = [&args[..], &["--add-role", "changeUser", "--remove-role", "ticketUser", "-o", "json"]].concat();
    let made = home.sandbox(&args).exits(0).json();
    assert_eq!((&made["effect"], &made["email"]), (&json!("updated"), &json!("b@example.com")));
    assert_eq!((&made["roles"], &made["displayName"]), (&json!(["changeUser"]), &json!("Beto Lima")));
    assert_eq!(home.sandbox(&args).exits(0).json()["effect"], "unchanged");
    for (verb, active) in [("disable", false), ("enable", true)] {
        for effect in ["updated", "unchanged"] {
            let made = home.sandbox(&["user", verb, "U-300002", "-o", "json"]).exits(0).json();
            assert_eq!((&made["active"], &made["effect"]), (&json!(active), &json!(effect)));
        }
    }
    assert_eq!(home.sandbox(&["user", "enable", "U-300002", "--if-exists", "fail"]).code, 5);
}

#[test]
fn neither_oneself_nor_the_last_administrator_is_shut_out_and_nothing_is_sent() {
    let home = Home::new();
    for args in [&["disable", "ana.souza@example.com"][..], &["modify", "U-300001", "--remove-role", "admin"]] {
        let error = home.sandbox(&[&["user"][..], args, &["-o", "json"]].concat()).exits(5).error();
        assert_eq!((&error["code"], &error["rule"]), (&json!("own_user"), &json!("H20")), "{args:?}");
    }
    // A portal that does not say who we are.
    let portal = Portal::new(|request, stream| match request.path.split('?').next().unwrap() {
        "/scim/v2/Users/U-1" => respond(stream, "200 OK", &JSON, &told("U-1", "Administrador", true).to_string()),
        "/scim/v2/Users" => {
            // It ignores the filter.
            let users =
                [told("U-1", "Administrador", true), told("U-2", "Administrador", false), told("U-3", "viewer", true)];
            respond(stream, "200 OK", &JSON, &list(&users));
        }
        _ => respond(stream, "404 None", &JSON, "{}"),
    });
    let home = Home::of_portal(&portal.url);
    for args in [&["disable", "U-1"][..], &["modify", "U-1", "--remove-role", "Administrador"]] {
        let error = home.run(&[&["user"][..], args, &["-o", "json"]].concat()).exits(5).error();
        assert_eq!((&error["code"], &error["rule"]), (&json!("last_administrator"), &json!("H20")), "{args:?}");
    }
    assert!(portal.requests().iter().all(|request| request.method == "GET"));
}

#[test]
fn two_administrators_do_not_overwrite_each_other() {
    for (after, code, what) in
        [(told("U-1", "x", false), 0, "unchanged"), (told("U-1", "y", true), 5, "changed_meanwhile")]
    {
        let reads = Mutex::new(0);
        let portal = Portal::new(move |request, stream| {
            let mut reads = reads.lock().unwrap();
            match request.method.as_str() {
                "PATCH" => {
                    assert_eq!(request.header("if-match"), Some("W/\"1\""));
                    respond(stream, "412 Changed", &JSON, "{}");
                }
                _ if request.path.ends_with("/Me") => respond(stream, "501 No", &JSON, "{}"),
                _ => {
                    *reads += 1;
                    let (etag, user) =
                        if *reads == 1 { ("W/\"1\"", told("U-1", "x", true)) } else { ("W/\"2\"", after.clone()) };
                    respond(stream, "200 OK", &[JSON[0], ("etag", etag)], &user.to_string());
                }
            }
        });
        let ran = Home::of_portal(&portal.url).run(&["user", "disable", "U-1", "-o", "json"]).exits(code);
        match code {
            0 => assert_eq!(ran.json()["effect"], what),
            _ => assert_eq!(ran.error()["code"], what),
        }
        assert_eq!(portal.requests().iter().filter(|request| request.method == "PATCH").count(), 1);
    }
}

#[test]
fn a_change_whose_answer_was_lost_is_sent_again_only_to_the_same_version() {
    for (etag, code, patches) in [(Some("\"1\""), 0, 2), (None, 8, 1)] {
        let seen = Mutex::new(0);
        let portal = Portal::new(move |request, stream| {
            let mut seen = seen.lock().unwrap();
            let headers: Vec<_> = JSON.into_iter().chain(etag.map(|etag| ("etag", etag))).collect();
            match request.method.as_str() {
                "PATCH" => {
                    *seen += 1;
                    if *seen > 1 {
                        respond(stream, "200 OK", &headers, &told("U-1", "x", true).to_string());
                    }
                }
                _ => respond(stream, "200 OK", &headers, &told("U-1", "x", false).to_string()),
            }
        });
        let ran = Home::of_portal(&portal.url).run(&["user", "enable", "U-1", "-o", "json"]).exits(code);
        assert_eq!(portal.requests().iter().filter(|request| request.method == "PATCH").count(), patches);
        if code == 8 {
            assert!(ran.error()["hint"].as_str().unwrap().contains("lumenctl user show U-1"), "{}", ran.stderr);
        }
    }
}

#[test]
fn an_added_user_is_there_once_whatever_the_portal_loses() {
    let mut home = Home::new();
    let serving = home.serve(&["--fault", "drop-after=0.3", "--fault", "drop-before=0.1", "--fault-seed", "5"]);
    home.set("LUMENCTL_PRESET", "sandbox");
    for number in 0..8 {
        let (name, id) = (format!("u{number}@example.com"), format!("hr-{number}"));
        let args = ["-q", "user", "add", "--user-name", &name, "--given-name", "U", "--family-name", "V"];
        let args = [&args[..], &["--email", &name, "--external-id", &id]].concat();
        let ran = home.run(&args);
        assert!(matches!(ran.code, 0 | 8), "{} {}", ran.code, ran.stderr);
    }
    assert!((0..20).any(|_| home.run(&["-q", "user", "reconcile"]).code == 0), "reconcile comes to an end");
    drop(serving);
    let users = home.sandbox(&["user", "list", "--text", "u v", "-o", "json"]).exits(0).json();
    assert_eq!(users.as_array().unwrap().len(), 8);
}

#[test]
fn a_lost_create_is_exit_8_with_what_settles_it_and_a_record() {
    let portal = Portal::new(|request, stream| {
        if request.method == "GET" {
            // Somebody else's user, whatever was filtered for.
            respond(stream, "200 OK", &JSON, &list(&[told("U-9", "viewer", true)]));
        }
    });
    let home = Home::of_portal(&portal.url);
    let args =
        ["user", "add", "--user-name", "x", "--given-name", "X", "--family-name", "Y", "--email", "x@example.com"];
    let error = home.run(&[&args[..], &["--external-id", "hr-9", "-o", "json"]].concat()).exits(8).error();
    assert!(error["hint"].as_str().unwrap().contains("lumenctl user reconcile --external-id hr-9"), "{error}");
    assert_eq!(portal.requests().iter().filter(|request| request.method == "POST").count(), 1);
    let open = home.run(&["user", "reconcile", "--dry-run", "-o", "json"]).exits(0).json();
    assert_eq!(open[0]["externalId"], "hr-9");
}

#[test]
fn who_is_no_administrator_is_told_whose_task_it_is() {
    let mut home = Home::new();
    let _serving = home.serve(&[]);
    home.set("LUMENCTL_PRESET", "sandbox").set("LUMENCTL_SCOPE", "user:elena.vidal@example.com");
    let add =
        ["user", "add", "--user-name", "x", "--given-name", "X", "--family-name", "Y", "--email", "x@example.com"];
    for args in [&["user", "disable", "U-300002"][..], &add] {
        let error = home.run(&[args, &["-o", "json"]].concat()).exits(3).error();
        assert_eq!((&error["code"], &error["rule"]), (&json!("forbidden"), &json!("H20")), "{args:?}");
        assert!(error["hint"].as_str().unwrap().contains("administrator"), "{error}");
    }
    home.run(&["user", "list"]).exits(0);
}

#[test]
fn everything_wrong_is_named_at_once_and_nothing_is_sent() {
    let portal = Portal::always("200 OK", "application/json", "[]");
    let home = Home::of_portal(&portal.url);
    let fields = |args: &[&str]| -> Vec<String> {
        let error = home.run(&[args, &["-o", "json"]].concat()).exits(2).error();
        let details = error["details"].as_array().cloned().unwrap_or(vec![error]);
        details.iter().map(|problem| problem["field"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(fields(&["user", "add"]), ["--user-name", "--given-name", "--family-name", "--email"]);
    let bad = ["--user-name", "a\u{7}b", "--given-name", " ", "--family-name", "x\ny", "--email", "foo"];
    let wrong = [&["user", "add"][..], &bad, &["--phone", "12", "--role", "a\"b"]].concat();
    assert_eq!(fields(&wrong), ["--user-name", "--given-name", "--family-name", "--email", "--phone", "--role"]);
    assert_eq!(fields(&["user", "modify", "U-1"]), ["user modify"]);
    assert_eq!(fields(&["user", "modify", "U-1", "--add-role", "a,b", "--remove-role", "b"]), ["--remove-role"]);
    assert_eq!(fields(&["user", "show", "a\nb"]), ["ID"]);
    assert_eq!(fields(&["user", "list", "--active", "--disabled", "--text", "!"]), ["--disabled", "--text"]);
    assert!(portal.requests().is_empty());
}

#[test]
fn a_role_that_does_not_exist_is_refused_with_the_nearest_and_an_unknown_user_is_exit_4() {
    let home = Home::new();
    let error = add(&home, &["--role", "ticketsUser,viewer"]).exits(2).error();
    assert_eq!((&error["code"], &error["field"]), (&json!("unknown_role"), &json!("--role")));
    let hint = error["hint"].as_str().unwrap();
    assert!(hint.contains("did you mean ticketUser?") && hint.contains("billingUser"), "{hint}");
    let slip = home.sandbox(&["user", "modify", "U-300005", "--remove-role", "vieewer", "-o", "json"]).exits(2).error();
    assert_eq!((&slip["code"], &slip["field"]), (&json!("unknown_role"), &json!("--remove-role")));
    assert_eq!(
        home.sandbox(&["user", "show", "rita@example.com", "-o", "json"]).exits(4).error()["code"],
        "unknown_user"
    );
}

#[test]
fn a_list_that_never_ends_and_a_filter_that_is_not_known_do_no_harm() {
    let portal = Portal::new(|request, stream| match request.path.contains("filter=") {
        true => respond(stream, "400 No", &JSON, r#"{"scimType":"invalidFilter"}"#),
        false => respond(stream, "200 OK", &JSON, &list(&[told("U-1", "x", true), told("U-2", "y", true)])),
    });
    let home = Home::of_portal(&portal.url);
    let rows = home.run(&["user", "list", "--role", "x", "-o", "json"]).exits(0).json();
    assert_eq!((rows.as_array().unwrap().len(), &rows[0]["id"]), (1, &json!("U-1")));
    assert!(portal.requests().len() <= 4, "{:?}", portal.requests().len());
    let paths: Vec<String> = portal.requests().iter().map(|request| request.path.clone()).collect();
    assert!(paths.iter().any(|path| path.contains("startIndex=1&")), "{paths:?}");
    let last = paths.last().unwrap();
    assert!(last.contains("startIndex=3&"), "{last}");
    for nonsense in ["[]", "{}", r#"{"totalResults":1,"Resources":[{"userName":"x"}]}"#] {
        let portal = Portal::always("200 OK", "application/json", nonsense);
        let error = Home::of_portal(&portal.url).run(&["user", "list", "-o", "json"]).exits(7).error();
        assert_eq!(error["code"], "unreadable_answer", "{nonsense}");
    }
}

#[test]
fn what_is_sent_is_what_the_rfcs_allow_and_has_no_password() {
    let home = Home::new();
    let body = |args: &[&str]| {
        let planned = home.run(&[args, &["--dry-run", "-o", "json"]].concat()).exits(0).json();
        assert_eq!(planned["effect"], "planned");
        let request = planned["requests"][0].clone();
        assert_eq!(request["headers"]["content-type"], "application/scim+json");
        request["body"].clone()
    };
    let args =
        ["user", "add", "--user-name", "x", "--given-name", "X", "--family-name", "Y", "--email", "x@example.com"];
    valid("UserCreate", &body(&args));
    let all = [&args[..], &["--phone", "+551139572288", "--role", "viewer,admin", "--inactive"]].concat();
    valid("UserCreate", &body(&all));
    let modify = ["user", "modify", "U-1", "--given-name", "A", "--family-name", "B", "--email", "a@example.com"];
    let modify = [&modify[..], &["--phone", "+551139572288", "--add-role", "a", "--remove-role", "b"]].concat();
    for args in [&["user", "enable", "U-1"][..], &["user", "disable", "U-1"], &modify] {
        valid("PatchOp", &body(args));
    }
    let help = home.run(&["help", "user", "add"]).exits(0).stdout;
    assert!(help.contains("no option for a password"), "{help}");
}
