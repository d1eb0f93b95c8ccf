//! Every request and every answer against TM Forum's own document.

use serde_json::{Value, json};

use super::support::Home;

/// The schema of this name in the official document; `None`, loudly, where `LUMENCTL_SPECS` is not set.
fn schema(name: &str) -> Option<jsonschema::Validator> {
    let Ok(folder) = std::env::var("LUMENCTL_SPECS") else {
        eprintln!("SKIPPED: LUMENCTL_SPECS is not set, so nothing was held against TM Forum's documents");
        return None;
    };
    let path = std::path::Path::new(&folder).join("checkable/tmf621v5.json");
    let mut document: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    document["$ref"] = json!(format!("#/components/schemas/{name}"));
    Some(jsonschema::options().should_validate_formats(true).build(&document).unwrap())
}

#[track_caller]
fn validate(schema: &jsonschema::Validator, value: &Value) {
    let errors: Vec<String> =
        schema.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{value:#}");
}

#[test]
fn every_body_that_ticket_open_sends_is_a_trouble_ticket_fvo() {
    let Some(schema) = schema("TroubleTicket_FVO") else { return };
    let contact = [
        &["--contact-name", "Ana"][..],
        &["--contact-phone", "+55 11 5555 0100"],
        &["--contact-email", "ana@example.com"],
        &["--access-hours", "always"],
    ];
    for choice in 0..16_usize {
        let chosen =
            contact.iter().enumerate().filter(|(at, _)| choice & (1 << at) != 0).flat_map(|(_, args)| args.iter());
        let severity = ["critical", "major", "minor"][choice % 3];
        let mut args =
            vec!["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "Down", "--severity", severity];
        args.extend(chosen);
        args.extend(["--dry-run", "-o", "json"]);
        let planned = Home::new().run(&args).exits(0).json();
        validate(&schema, &planned["requests"][0]["body"]);
    }
}

#[test]
fn the_document_refuses_what_is_no_trouble_ticket() {
    let Some(schema) = schema("TroubleTicket_FVO") else { return };
    assert!(!schema.is_valid(&json!({"description": "x", "severity": "Major", "ticketType": "incident"})));
}
