//! `billing` on the embedded portal.

use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::support::{Home, Portal, Ran, respond};

fn modify(home: &Home, more: &[&str]) -> Ran {
    home.sandbox(&[&["billing", "modify", "--account", "BR-000123", "--country", "BR", "-o", "json"], more].concat())
}

#[test]
fn a_request_is_filed_shown_and_listed_and_claims_no_change() {
    let home = Home::new();
    let ran = home.run(&[
        "--sandbox",
        "billing",
        "modify",
        "--account",
        "BR-000123",
        "--country",
        "BR",
        "--legal-name",
        "Exemplo Telecomunicações Ltda",
        "--tax-id",
        "12.345.678/0001-95",
        "--multiple-invoices",
        "yes",
        "--add-contact",
        "Ana Souza <ana@example.com>, 11 3957-2288",
        "--add-contact",
        "José <jose@example.com>",
        "--remove-contact",
        "old@example.com",
        "--address",
        "Rua das Acácias 7, Porto Ipê",
        "-o",
        "json",
    ]);
    let made = ran.exits(0);
    assert!(made.stderr.contains("nothing has changed yet (H15)"), "{}", made.stderr);
    let made = made.json();
    assert_eq!((&made["effect"], &made["status"]), (&json!("created"), &json!("acknowledged")));
    assert_eq!((&made["account"], &made["country"]), (&json!("BR-000123"), &json!("BR")));
    let requested = json!({
        "legalName": "Exemplo Telecomunicações Ltda",
        "taxId": "12345678000195",
        "multipleInvoices": "yes",
        "addContact": ["Ana Souza <ana@example.com>, +551139572288", "José <jose@example.com>"],
        "removeContact": "old@example.com",
        "address": "Rua das Acácias 7, Porto Ipê",
    });
    assert_eq!(made["requested"], requested);
    assert_eq!(made["effective"]["rule"], "H17");
    let id = made["id"].as_str().unwrap();
    let shown = home.sandbox(&["billing", "status", id, "-o", "json"]).exits(0).json();
    assert_eq!(shown["requested"], requested);
    let listed = home.sandbox(&["billing", "list", "--open", "-o", "json"]).exits(0).json();
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["id"]), (1, &made["id"]));
    assert_eq!(home.sandbox(&["billing", "list", "--account", "CL-000123", "-o", "json"]).exits(0).json(), json!([]));
    // A trouble ticket is no inquiry.
    let other = home.sandbox(&["billing", "status", "TT-100001", "-o", "json"]).exits(4).error();
    assert_eq!(other["message"], "TT-100001 is no billing inquiry");
}

#[test]
fn the_same_in_v4_where_there_are_no_characteristics() {
    let mut home = Home::new();
    let _serving = home.serve(&[]);
    home.profile(
        "preset = \"tmf\"\ncountry = \"CL\"\naccount = \"CL-000123\"\n[profiles.p.dialect]\ntrouble_ticket = \"v4\"\n",
    );
    let args = ["-q", "billing", "modify", "--tax-id", "76.086.428-5", "--address", "Calle 1", "-o", "json"];
    let made = home.run(&args).exits(0).json();
    assert_eq!(made["requested"], json!({"taxId": "760864285", "address": "Calle 1"}));
    assert_eq!((&made["account"], &made["country"]), (&json!("CL-000123"), &json!("CL")));
    assert_eq!(home.run(&["billing", "list", "-o", "json"]).exits(0).json().as_array().unwrap().len(), 1);
}

#[test]
fn a_request_is_filed_once_whatever_the_portal_loses() {
    let mut home = Home::new();
    let serving = home.serve(&["--fault", "drop-after=0.3", "--fault-seed", "3"]);
    home.set("LUMENCTL_PRESET", "sandbox");
    let args = [
        "-q",
        "billing",
        "modify",
        "--account",
        "BR-000123",
        "--country",
        "BR",
        "--legal-name",
        "Exemplo Ltda",
        "--external-id",
        "move-2027",
        "-o",
        "json",
    ];
    let last = (0..20).map(|_| home.run(&args)).find(|ran| ran.code == 0).expect("it ends well");
    assert_eq!(last.json()["externalId"], "move-2027");
    for _ in 0..3 {
        home.run(&args);
    }
    drop(serving);
    let listed = home.run(&["--sandbox", "-q", "billing", "list", "-o", "json"]).exits(0).json();
    assert_eq!(listed.as_array().unwrap().len(), 1);
}

#[test]
fn the_invoice_of_a_planned_request_is_told_with_its_warning() {
    let home = Home::new();
    for (day, invoice) in [
        ("2027-01-01", "next"),
        ("2027-01-14", "next"),
        ("2027-01-15", "next_or_subsequent"),
        ("2027-01-16", "subsequent"),
        ("2028-02-29", "subsequent"),
    ] {
        let planned = modify(&home, &["--multiple-invoices", "no", "--as-of", day, "--dry-run"]).exits(0).json();
        assert_eq!(
            (&planned["effect"], &planned["effective"]["invoice"]),
            (&json!("planned"), &json!(invoice)),
            "{day}"
        );
        assert_eq!(planned["effective"]["warning"].is_string(), day == "2027-01-15");
    }
    let real = modify(&home, &["--multiple-invoices", "no", "--as-of", "2027-01-15"]).exits(2).error();
    assert_eq!((&real["field"], &real["rule"]), (&json!("--as-of"), &json!("H17")));
}

#[test]
fn everything_wrong_is_named_at_once_and_nothing_is_sent() {
    let home = Home::new();
    let ran = modify(
        &home,
        &[
            "--legal-name",
            " ",
            "--tax-id",
            "76.086.428-5",
            "--multiple-invoices",
            "maybe",
            "--add-contact",
            "Ana Souza",
            "--remove-contact",
            "nobody",
            "--address",
            "a\nb",
        ],
    );
    let error = ran.exits(2).error();
    let found: Vec<(&str, &str)> = error["details"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["field"].as_str().unwrap(), it["code"].as_str().unwrap()))
        .collect();
    assert_eq!(
        found,
        [
            ("--legal-name", "invalid_text"),
            ("--tax-id", "invalid_tax_id"),
            ("--multiple-invoices", "invalid_truth"),
            ("--add-contact", "invalid_contact"),
            ("--remove-contact", "invalid_email"),
            ("--address", "invalid_text"),
        ]
    );
    assert!(error["details"][1]["message"].as_str().unwrap().ends_with("it is a valid RUT of Chile"), "{error}");
    assert_eq!(modify(&home, &[]).exits(2).error()["rule"], "H15");
    let nowhere =
        home.sandbox(&["billing", "modify", "--account", "X-1", "--country", "Narnia", "--address", "x", "-o", "json"]);
    assert_eq!(nowhere.exits(2).error()["code"], "unknown_country");
    assert_eq!(home.sandbox(&["billing", "list", "-o", "json"]).exits(0).json(), json!([]));
}

#[test]
fn mexico_panama_and_costa_rica_go_through_control_center() {
    for country in ["MX", "PA", "CR"] {
        let home = Home::new();
        let args = ["billing", "modify", "--account", "X-000123", "--country", country, "--address", "x", "-o", "json"];
        let error = home.sandbox(&args).exits(2).error();
        assert_eq!((&error["code"], &error["rule"]), (&json!("other_portal"), &json!("H13")), "{country}");
        assert!(error["message"].as_str().unwrap().contains("Control Center"), "{error}");
        assert!(error["hint"].as_str().unwrap().contains('+'), "the phone is named: {error}");
        home.profile("portal = \"control-center\"\n");
        home.sandbox(&args).exits(0);
        let brazil = ["billing", "modify", "--account", "X-1", "--country", "BR", "--address", "x", "-o", "json"];
        assert_eq!(home.sandbox(&brazil).exits(2).error()["code"], "other_portal");
    }
}

fn reference(home: &Home, more: &[&str]) -> Ran {
    home.run(&[&["billing", "reference", "--account", "BR-000123", "--from", "ana@example.com"], more].concat())
}

#[test]
fn the_reference_mail_goes_to_the_countrys_address_in_its_language_and_reads_back() {
    let home = Home::new();
    for (country, to, word) in [
        ("BR", "BRA-billing@lumen.com", "Referência na fatura"),
        ("CL", "Pre-Requisitos_LATAM@lumen.com", "Referencia en la factura"),
        ("US", "Pre-Requisitos_LATAM@lumen.com", "Reference on invoices"),
    ] {
        let ran = reference(&home, &["--country", country, "--po", "4500012345", "--note", "contrato nº 7"]).exits(0);
        let mail = mail_parser::MessageParser::default().parse(ran.stdout.as_bytes()).unwrap();
        assert_eq!(mail.to().unwrap().first().unwrap().address(), Some(to));
        assert_eq!(mail.from().unwrap().first().unwrap().address(), Some("ana@example.com"));
        assert_eq!(mail.subject().unwrap(), format!("{word}, {} BR-000123: PO 4500012345", account_word(country)));
        let body = mail.body_text(0).unwrap();
        assert!(body.contains("PO: 4500012345") && body.contains("contrato nº 7"), "{body}");
        assert!(mail.date().is_some() && mail.message_id().is_some());
        assert!(ran.stdout.is_ascii(), "headers and body are encoded");
    }
}

fn account_word(country: &str) -> &'static str {
    match country {
        "BR" => "conta",
        "US" => "account",
        _ => "cuenta",
    }
}

#[test]
fn nothing_that_is_typed_adds_a_header() {
    let home = Home::new();
    for bad in ["1\nBcc: x@example.com", "1\r\nBcc: x@example.com", "1=?utf-8?Q?=0D=0ABcc:_x?=", "  "] {
        let error = reference(&home, &["--country", "BR", "--po", bad, "-o", "json"]).exits(2).error();
        assert_eq!((&error["code"], &error["field"]), (&json!("invalid_text"), &json!("--po")));
    }
    let none = reference(&home, &["--country", "BR", "-o", "json"]).exits(2).error();
    assert_eq!(none["rule"], "H16");
}

#[test]
fn a_reference_mail_without_sender_is_a_draft_and_names_with_accents_are_encoded() {
    let home = Home::new();
    let name = "Telecomunicações \"Ñandú\" & Cía, S.A.";
    let args = ["billing", "reference", "--account", "X-100", "--country", "BR", "--po", "1", "--legal-name", name];
    let draft = home.run(&args).exits(0);
    assert!(draft.stderr.contains("--from MAIL"), "{}", draft.stderr);
    let mail = mail_parser::MessageParser::default().parse(draft.stdout.as_bytes()).unwrap();
    let [group] = mail.from().unwrap().as_group().unwrap() else { panic!("{}", draft.stdout) };
    assert_eq!((group.name.as_deref(), group.addresses.len()), (Some(name), 0));
    let signed = home.run(&[&args[..], &["--from", "ana@example.com"]].concat()).exits(0);
    let mail = mail_parser::MessageParser::default().parse(signed.stdout.as_bytes()).unwrap();
    let from = mail.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some(name), Some("ana@example.com")));
    assert!(mail.body_text(0).unwrap().contains("X-100 (Brasil)\r\nRazão social: Telecomunicações"));
    assert!(signed.stdout.is_ascii());
}

#[test]
fn lines_end_as_on_the_wire_also_in_what_base64_hides() {
    let note = "漢".repeat(200);
    for (note, encoding) in [(note.as_str(), "base64"), ("ação", "quoted-printable")] {
        let mail = reference(&Home::new(), &["--country", "BR", "--po", "1", "--note", note]).exits(0).stdout;
        assert!(mail.contains(&format!("Content-Transfer-Encoding: {encoding}\r\n")), "{mail}");
        assert!(mail.ends_with("\r\n") && mail.split("\r\n").all(|line| !line.contains('\n')), "{mail:?}");
        let parsed = mail_parser::MessageParser::default().parse(mail.as_bytes()).unwrap();
        let body = parsed.body_text(0).unwrap();
        assert!(body.contains(&format!("\r\nPO: 1\r\n{note}\r\n")), "{body:?}");
    }
}

#[test]
fn a_tax_id_with_an_odd_check_digit_that_was_issued_is_taken_with_a_warning() {
    let home = Home::new();
    let args = ["billing", "modify", "--account", "EC-000123", "--country", "EC", "--tax-id", "0993370026001"];
    let ran = home.run(&[&["--sandbox"], &args[..], &["--dry-run", "-o", "json"]].concat()).exits(0);
    assert!(ran.stderr.contains("does not follow the old rule"), "{}", ran.stderr);
}

#[test]
fn an_eml_file_is_new_and_json_has_all_parts() {
    let home = Home::new();
    let args = ["--country", "AR", "--hes", "1000234", "--migo", "5000891", "--eml", "reference.eml"];
    reference(&home, &args).exits(0);
    let written = std::fs::read_to_string(home.path().join("reference.eml")).unwrap();
    assert!(written.contains("Pre-Requisitos_LATAM@lumen.com"));
    let again = reference(&home, &[&args[..], &["-o", "json"]].concat()).exits(5).error();
    assert_eq!(again["code"], "already_exists");
    let json: Value = reference(&home, &["--country", "AR", "--hes", "1", "-o", "json"]).exits(0).json();
    assert!(json["subject"].as_str().unwrap().ends_with("HES 1") && json["message"].is_string());
    assert_eq!(
        reference(&home, &["--country", "AR", "--hes", "1", "--open", "-o", "json"]).exits(2).error()["code"],
        "no_terminal"
    );
}

/// A portal that answers for the account as told, and takes every inquiry.
fn portal_with_account(status: &'static str, account: &'static str) -> Portal {
    Portal::new(move |request, stream| {
        let json = [("content-type", "application/json")];
        if request.path.ends_with("/billingAccount/A-100") {
            return respond(stream, status, &json, account);
        }
        match request.method.as_str() {
            "POST" => {
                let mut made = request.json();
                made["id"] = json!("TT-1");
                made["status"] = json!("acknowledged");
                respond(stream, "201 Created", &json, &made.to_string());
            }
            _ => respond(stream, "200 OK", &json, "[]"),
        }
    })
}

const RENAME: [&str; 8] =
    ["billing", "modify", "--account", "A-100", "--country", "BR", "--legal-name", "Exemplo Novo Ltda"];

#[test]
fn the_present_and_the_wanted_values_stand_side_by_side_before_the_question_and_no_sends_nothing() {
    let portal = portal_with_account("200 OK", r#"{"id":"A-100","name":"Old\u001b[31m Name\u202e"}"#);
    let home = Home::of_portal(&portal.url);
    let posts = || portal.requests().iter().filter(|request| request.method == "POST").count();
    // Quiet or not: nobody can answer a question that is not told what about.
    for quiet in [&[][..], &["-q"]] {
        let Some(refused) = home.on_a_terminal(&[quiet, &RENAME[..]].concat(), "n\n") else { return };
        let seen = String::from_utf8(refused.stdout).unwrap();
        let line = seen.lines().find(|line| line.contains("legalName")).unwrap_or_else(|| panic!("{seen}"));
        let columns: Vec<&str> = line.split("  ").map(str::trim).filter(|column| !column.is_empty()).collect();
        assert_eq!(columns, ["legalName", "Old Name", "Exemplo Novo Ltda"]);
        assert!(seen.contains("File this request? [y/N]") && seen.contains("nothing was sent"), "{seen}");
        assert_eq!((refused.status.code(), posts()), (Some(130), 0));
    }
    let filed = home.on_a_terminal(&RENAME, "sim\n").unwrap();
    assert_eq!((filed.status.code(), posts()), (Some(0), 1), "{filed:?}");
}

#[test]
fn an_account_that_is_not_told_keeps_nobody_waiting_for_the_question() {
    let portal = portal_with_account("503 Service Unavailable", "{}");
    let home = Home::of_portal(&portal.url);
    let begun = Instant::now();
    let Some(filed) = home.on_a_terminal(&[&["--max-wait", "60s"], &RENAME[..]].concat(), "y\n") else { return };
    let seen = String::from_utf8_lossy(&filed.stdout);
    assert!(seen.contains("(not told)") && filed.status.success(), "{seen}");
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[test]
fn a_text_that_is_hidden_or_says_nothing_is_no_value() {
    let home = Home::new();
    for (flag, text, message) in [
        ("--legal-name", "\u{200B}", "it has neither a letter nor a digit"),
        ("--legal-name", "Exemplo \u{202E}adtL", "it has the invisible character U+202E at position 9"),
        ("--address", "Rua 1\u{2028}Rua 2", "it has the invisible character U+2028 at position 6"),
        ("--add-contact", "Ana\u{2029} <ana@example.com>", "it has the invisible character U+2029 at position 4"),
    ] {
        let error = modify(&home, &[flag, text, "--dry-run"]).exits(2).error();
        assert_eq!((&error["field"], &error["message"]), (&json!(flag), &json!(message)));
    }
}

#[test]
fn an_address_that_a_header_cannot_carry_is_refused_wherever_it_comes_from() {
    let home = Home::new();
    let args = ["billing", "reference", "--account", "BR-100", "--country", "BR", "--po", "1", "-o", "json"];
    let typed = home.run(&[&args[..], &["--from", "josé@example.com"]].concat()).exits(2).error();
    assert_eq!((&typed["code"], &typed["field"]), (&json!("invalid_email"), &json!("--from")));
    home.profile("[profiles.p.contact]\nemail = \"ana@exámple.com\"\n");
    assert_eq!(home.run(&args).exits(2).error()["field"], "contact.email");
    own_address(&home, "nós@example.com");
    let own = home.run(&[&args[..], &["--from", "ana@example.com"]].concat()).exits(2).error();
    assert_eq!((&own["code"], &own["hint"]), (&json!("invalid_email"), &json!("change it in contacts.toml")));
}

fn own_address(home: &Home, address: &str) {
    let folder = home.path().join(".config/lumenctl");
    std::fs::create_dir_all(&folder).unwrap();
    let contact = "[[contact]]\ncountry = \"BR\"\nteam = \"billing-reference\"\nkind = \"email\"\n";
    std::fs::write(folder.join("contacts.toml"), format!("{contact}display = \"{address}\"\n")).unwrap();
}

#[test]
fn a_mail_program_gets_a_mailto_in_which_nothing_typed_is_a_field_of_its_own() {
    use std::os::unix::fs::PermissionsExt;
    let mut home = Home::new();
    let program = home.path().join("xdg-open");
    std::fs::write(&program, "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$HOME/opened\"\n").unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", home.path().display());
    home.set("PATH", &path);
    own_address(&home, "po?bcc=x@example.com");
    let po = "45&cc=x@example.com#1 é";
    let args = ["billing", "reference", "--account", "BR-100", "--country", "BR", "--po", po, "--open"];
    let Some(ran) = home.on_a_terminal(&args, "") else { return };
    assert!(ran.status.success(), "{ran:?}");
    let opened = std::fs::read_to_string(home.path().join("opened")).unwrap();
    let url = url::Url::parse(opened.trim_end()).unwrap();
    assert_eq!((url.scheme(), url.path()), ("mailto", "po%3Fbcc%3Dx@example.com"));
    let fields: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let [(subject, text), (body, lines)] = &fields[..] else { panic!("{fields:?}") };
    assert_eq!((subject.as_str(), body.as_str()), ("subject", "body"));
    assert_eq!(text, &format!("Referência na fatura, conta BR-100: PO {po}"));
    assert!(lines.contains(&format!("\r\nPO: {po}\r\n")), "{lines}");
}

#[test]
fn an_eml_file_that_finds_no_room_leaves_nothing_behind_and_a_dash_is_stdout() {
    let home = Home::new();
    let args = ["--country", "BR", "--po", "1"];
    let mail = reference(&home, &[&args[..], &["--eml", "-"]].concat()).exits(0).stdout;
    assert!(mail.starts_with("From:") && !home.path().join("-").exists(), "{mail}");
    // A limit of the size of files stands for a full disk.
    let limited = Command::new("sh")
        .args(["-c", "ulimit -f 0; trap '' XFSZ; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_lumenctl")])
        .args(["billing", "reference", "--account", "BR-100", "--country", "BR", "--po", "1", "--eml", "x.eml"])
        .env_clear()
        .env("HOME", home.path())
        .current_dir(home.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&limited.stderr);
    assert!(!limited.status.success() && said.contains("x.eml cannot be written"), "{limited:?}");
    assert!(!home.path().join("x.eml").exists());
}

#[test]
fn a_request_that_was_refused_shows_on_no_invoice_and_says_why() {
    // 23:30 of the 15th in São Paulo.
    let portal = Portal::always(
        "200 OK",
        "application/json",
        r#"{"id":"TT-3","ticketType":"billingInquiry","status":"rejected","statusChangeReason":"no power of attorney",
            "creationDate":"2026-12-16T02:30:00Z","resolutionDate":"2026-12-17T12:00:00Z",
            "troubleTicketCharacteristic":[{"name":"country","value":"BR"},{"name":"legalName","value":"Exemplo"}]}"#,
    );
    let home = Home::of_portal(&portal.url);
    let shown = home.run(&["billing", "status", "TT-3", "-o", "json"]).exits(0).json();
    assert_eq!((&shown["status"], &shown["effective"]), (&json!("rejected"), &Value::Null));
    assert_eq!(shown["statusChangeReason"], "no power of attorney");

    let portal = Portal::always(
        "200 OK",
        "application/json",
        r#"{"id":"TT-4","ticketType":"billingInquiry","status":"acknowledged","creationDate":"2026-12-16T02:30:00Z",
            "troubleTicketCharacteristic":[{"name":"country","value":"BR"},{"name":"legalName","value":"Exemplo"}]}"#,
    );
    let open = Home::of_portal(&portal.url).run(&["billing", "status", "TT-4", "-o", "json"]).exits(0).json();
    assert_eq!(open["effective"]["invoice"], "next_or_subsequent");
}

#[test]
fn a_portal_that_files_whatever_it_gets_is_sent_a_lost_request_once_and_reconciled_by_its_id() {
    // It files every request it gets, and tells nobody: only its list does, once `later` is there.
    let filed = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let mut home = Home::new();
    let later = home.path().join("later");
    let (list, may_tell) = (filed.clone(), later.clone());
    let portal = Portal::new(move |request, stream| {
        let mut list = list.lock().unwrap();
        if request.method == "POST" {
            let mut made = request.json();
            made["id"] = json!(format!("TT-{}", list.len()));
            made["status"] = json!("acknowledged");
            list.push(made);
            return;
        }
        let told = if may_tell.exists() { json!(*list) } else { json!([]) };
        respond(stream, "200 OK", &[("content-type", "application/json")], &told.to_string());
    });
    home.set("LUMENCTL_BASE_URL", &portal.url).set("LUMENCTL_TOKEN", "t").set("LUMENCTL_MAX_WAIT", "0s");
    let args = [&RENAME[..], &["--external-id", "move-2027", "-o", "json"]].concat();
    let lost = home.run(&args).exits(8).error();
    assert!(lost["hint"].as_str().unwrap().contains("billing reconcile --external-id move-2027"), "{lost}");
    std::fs::write(later, "").unwrap();
    let settled = home.run(&["billing", "reconcile", "--external-id", "move-2027", "-o", "json"]).exits(0).json();
    assert_eq!(settled[0]["externalId"], "move-2027", "{settled}");
    // And the same command finds it.
    assert_eq!(home.run(&args).exits(0).json()["effect"], "existing");
    assert_eq!(filed.lock().unwrap().len(), 1);
}
