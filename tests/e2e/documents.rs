//! Every request and every answer against TM Forum's own document.

use serde_json::{Value, json};

use super::support::{Home, Portal, respond};

/// The schema of this name in the official document of v5 or v4; `None`, loudly, where `LUMENCTL_SPECS` is not set.
fn schema(file: &str, name: &str) -> Option<jsonschema::Validator> {
    let Ok(folder) = std::env::var("LUMENCTL_SPECS") else {
        eprintln!("SKIPPED: LUMENCTL_SPECS is not set, so nothing was held against TM Forum's documents");
        return None;
    };
    let path = std::path::Path::new(&folder).join("checkable").join(file);
    let mut document: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let part = if document.get("components").is_some() { "components/schemas" } else { "definitions" };
    document["$ref"] = json!(format!("#/{part}/{name}"));
    Some(jsonschema::options().should_validate_formats(true).build(&document).unwrap())
}

#[track_caller]
fn validate(schema: &jsonschema::Validator, value: &Value) {
    let errors: Vec<String> =
        schema.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{value:#}");
}

const V5: &str = "tmf621v5.json";
const V4: &str = "tmf621v4.json";
const V655: &str = "tmf655v4.json";

/// A home whose profile speaks this dialect.
fn speaking(dialect: &str) -> Home {
    let home = Home::new();
    home.profile(&format!(
        "base_url = \"https://portal.example\"\nclient_id = \"me\"\n[profiles.p.dialect]\ntrouble_ticket = \"{dialect}\"\n"
    ));
    home
}

#[track_caller]
fn bodies(home: &Home, args: &[&str]) -> Vec<Value> {
    let planned = home.run(&[args, &["--dry-run", "-o", "json"]].concat()).exits(0).json();
    planned["requests"].as_array().unwrap().iter().map(|request| request["body"].clone()).collect()
}

#[test]
fn every_body_that_ticket_open_sends_is_what_the_document_of_its_version_wants() {
    for (dialect, file, name) in [("v5", V5, "TroubleTicket_FVO"), ("v4", V4, "TroubleTicket_Create")] {
        let Some(schema) = schema(file, name) else { return };
        let home = speaking(dialect);
        std::fs::write(home.path().join("trace.txt"), "hop 1").unwrap();
        let optional = [
            &["--contact-name", "Ana"][..],
            &["--contact-phone", "+55 11 5555 0100"],
            &["--contact-email", "ana@example.com"],
            &["--access-hours", "always"],
            &["--attach", "trace.txt"],
        ];
        for choice in 0..1 << optional.len() {
            let chosen =
                optional.iter().enumerate().filter(|(at, _)| choice & (1 << at) != 0).flat_map(|(_, args)| args.iter());
            let severity = ["critical", "major", "minor"][choice % 3];
            let mut args =
                vec!["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Down", "--severity", severity];
            args.extend(chosen);
            bodies(&home, &args).iter().for_each(|body| validate(&schema, body));
        }
    }
}

#[test]
fn every_change_that_is_sent_is_what_the_document_of_its_version_wants() {
    for (dialect, file, name) in [("v5", V5, "TroubleTicket_MVO"), ("v4", V4, "TroubleTicket_Update")] {
        let Some(schema) = schema(file, name) else { return };
        let home = speaking(dialect);
        std::fs::write(home.path().join("trace.txt"), "hop 1").unwrap();
        for args in [
            &["ticket", "comment", "TT-1", "--text", "any news?"][..],
            &["ticket", "attach", "TT-1", "trace.txt"],
            &["ticket", "close", "TT-1", "--reason", "works"],
            &["ticket", "cancel", "TT-1"],
            &["ticket", "reopen", "TT-1", "--reason", "down again"],
        ] {
            for body in bodies(&home, args) {
                match body.as_array() {
                    // JSON Patch: what is added has to be what the array holds.
                    Some(steps) => {
                        let array = steps[0]["path"].as_str().unwrap().split('/').nth(1).unwrap();
                        let whole = json!({"@type": "TroubleTicket", array: [steps[0]["value"]]});
                        validate(&schema, &whole);
                    }
                    None => validate(&schema, &body),
                }
            }
        }
    }
}

#[test]
fn the_documents_refuse_what_is_no_trouble_ticket() {
    if let Some(schema) = schema(V5, "TroubleTicket_FVO") {
        assert!(!schema.is_valid(&json!({"description": "x", "severity": "Major", "ticketType": "incident"})));
    }
    if let Some(schema) = schema(V4, "TroubleTicket_Create") {
        assert!(!schema.is_valid(&json!({"description": "x", "severity": "Major"})));
    }
}

#[test]
fn every_change_request_that_is_submitted_is_a_change_request_create() {
    let Some(schema) = schema(V655, "ChangeRequest_Create") else { return };
    let home = Home::new();
    let window = ["--window", "2035-12-01T22:00/PT4H"];
    for when in [&["--no-window"][..], &window] {
        for more in
            [&["--site", "BR-IPT-10001"][..], &["--site", "BR-IPT-10001,CL-IPT-10001", "--split", "--reason", "x"]]
        {
            let args = [
                "change",
                "submit",
                "--type",
                "static-route",
                "--description",
                "Route",
                "--country",
                "BR",
                "--priority",
                "high",
            ];
            bodies(&home, &[&args[..], when, more].concat()).iter().for_each(|body| validate(&schema, body));
        }
    }
}

#[test]
fn every_change_of_a_change_request_is_what_the_document_wants_and_carries_its_targets() {
    let Some(schema) = schema(V655, "ChangeRequest_Update") else { return };
    let portal = Portal::new(|request, stream| {
        let work = json!({"id": "CR-1", "requestType": "GCR", "status": "waitForApproval",
            "targetEntity": [{"id": "BR-IPT-10001", "role": "site", "@referredType": "Service"}],
            "note": [{"id": "1", "text": "planned"}]});
        let status = if request.method == "PATCH" { request.json()["status"].clone() } else { work["status"].clone() };
        let mut work = work;
        work["status"] = status;
        respond(stream, "200 OK", &[("content-type", "application/json")], &work.to_string());
    });
    let home = Home::of_portal(&portal.url);
    home.run(&["maintenance", "approve", "CR-1", "--comment", "fine", "--yes"]).exits(0);
    home.run(&["maintenance", "decline", "CR-1", "--reason", "no", "--propose", "2035-12-01T22:00Z/PT4H", "--yes"])
        .exits(0);
    let patches: Vec<Value> =
        portal.requests().iter().filter(|request| request.method == "PATCH").map(|request| request.json()).collect();
    assert_eq!(patches.len(), 2);
    for patch in &patches {
        validate(&schema, patch);
        assert_eq!(patch["targetEntity"][0]["id"], "BR-IPT-10001");
        assert_eq!(patch["note"].as_array().unwrap().len(), 2, "what was there stays");
    }
}

#[test]
fn every_request_to_extend_a_service_is_what_the_document_of_its_version_wants() {
    for (dialect, file, name) in [("v5", V5, "TroubleTicket_FVO"), ("v4", V4, "TroubleTicket_Create")] {
        let Some(schema) = schema(file, name) else { return };
        let home = speaking(dialect);
        for wish in [
            &["--until", "2035-12-31"][..],
            &["--note", "at the same price"],
            &["--until", "2035-12-31", "--note", "x"],
        ] {
            let args = [&["service", "extend", "BR-IPT-10001"], wish].concat();
            let bodies = bodies(&home, &args);
            assert_eq!(bodies[0]["ticketType"], "serviceExtension");
            assert_eq!(bodies[0]["relatedEntity"][0]["role"], "service");
            bodies.iter().for_each(|body| validate(&schema, body));
        }
    }
}

#[test]
fn every_billing_request_that_is_sent_is_what_the_document_of_its_version_wants() {
    for (dialect, file, name) in [("v5", V5, "TroubleTicket_FVO"), ("v4", V4, "TroubleTicket_Create")] {
        let Some(schema) = schema(file, name) else { return };
        let home = speaking(dialect);
        // The option, what is typed, and what is sent.
        let fields = [
            ("--legal-name", "Exemplo Ltda", "Exemplo Ltda"),
            ("--tax-id", "12.345.678/0001-95", "12345678000195"),
            ("--multiple-invoices", "yes", "yes"),
            ("--add-contact", "Ana <ana@example.com>, 11 3957 2288", "Ana <ana@example.com>, +551139572288"),
            ("--remove-contact", "old@example.com", "old@example.com"),
            ("--address", "Rua das Acácias 7, Porto Ipê", "Rua das Acácias 7, Porto Ipê"),
        ];
        // Every choice of at least one field.
        for choice in 1_usize..1 << fields.len() {
            let is_chosen = |at: usize| choice & (1 << at) != 0;
            let mut args = vec!["billing", "modify", "--account", "BR-000123", "--country", "BR"];
            for (_, (flag, typed, _)) in fields.iter().enumerate().filter(|(at, _)| is_chosen(*at)) {
                args.extend([flag, typed]);
            }
            let bodies = bodies(&home, &args);
            let [body] = &bodies[..] else { panic!("{bodies:?}") };
            validate(&schema, body);
            assert_eq!((&body["ticketType"], body.get("status")), (&json!("billingInquiry"), None));
            let text = body.to_string();
            assert!(text.contains("\"billingAccount\"") && text.contains("BR-000123"), "{text}");
            for (at, (_, _, sent)) in fields.iter().enumerate() {
                assert_eq!(text.contains(sent), is_chosen(at), "{sent}: {text}");
            }
        }
    }
}
