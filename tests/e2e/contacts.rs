//! `contacts`: matters, roles, people, exports and the user's own file.

use std::process::Command;

use serde_json::{Value, json};

use super::support::{Home, Portal, respond};

fn own_contacts(home: &Home, text: &str) {
    let folder = home.path().join(".config/lumenctl");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("contacts.toml"), text).unwrap();
}

fn displays(home: &Home, args: &[&str]) -> Vec<String> {
    let ran = home.run(&[&["-q", "contacts"], args, &["-o", "plain", "--columns", "display"]].concat()).exits(0);
    ran.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn a_matter_in_free_words_of_three_languages_leads_to_the_number_to_call() {
    let home = Home::new();
    for words in [&["repair"][..], &["el", "enlace", "está", "caído"], &["circuito caiu"]] {
        let found = displays(&home, &[&["who"], words, &["--country", "BR"]].concat());
        assert_eq!(found, ["0800 887 3333", "+55 11 3957 2288"], "{words:?}");
    }
    assert_eq!(displays(&home, &["who", "PO number on the invoice", "--country", "brasil"]), ["BRA-billing@lumen.com"]);
    let change = home.run(&["contacts", "who", "nonstandard-change", "--country", "PE", "-o", "json"]).exits(0);
    let roles: Vec<Value> = change.json().as_array().unwrap().iter().map(|row| row["role"].clone()).collect();
    assert_eq!(roles, [json!("SM"), json!("SM"), json!("AM"), json!("AM")]);
    assert!(change.stderr.contains("lumenctl change submit"), "{}", change.stderr);
    let unknown = home.run(&["contacts", "who", "xyzzy", "-o", "json"]).exits(2).error();
    assert_eq!((&unknown["code"], &unknown["field"]), (&json!("unknown_matter"), &json!("MATTER")));
    let all = home.run(&["contacts", "who", "-o", "json"]).exits(0).json();
    assert_eq!(all.as_array().unwrap().len(), 17);
    assert_eq!(home.run(&["contacts", "roles", "-o", "json"]).exits(0).json()[2]["role"], "CCM");
}

#[test]
fn what_makes_a_printed_number_reach_its_team_stands_beside_it() {
    let table = |country| Home::new().run(&["contacts", "who", "repair", "--country", country, "-o", "table"]).exits(0);
    // Both are misleading as printed: without its country code, and without the option of its menu.
    for (country, number, help) in
        [("VE", "+212 204 9306", "Dial +58 212 204 9306"), ("PA", "+55 11 3957 2288", "Choose menu option 4")]
    {
        let stdout = table(country).stdout;
        let line = stdout.lines().find(|line| line.contains(number)).unwrap_or_else(|| panic!("{stdout}"));
        assert!(line.contains(help), "{line}");
    }
}

#[test]
fn the_profiles_country_narrows_who_to_call() {
    let mut home = Home::new();
    home.set("LUMENCTL_COUNTRY", "CL");
    assert_eq!(displays(&home, &["who", "portal is down"]), ["800 360 303", "+56 22 422 5803"]);
}

#[test]
fn the_users_own_file_adds_and_replaces_everywhere_and_says_so() {
    let mut home = Home::new();
    home.set("LUMENCTL_COUNTRY", "BR").set("LUMENCTL_BASE_URL", "http://127.0.0.1:9").set("LUMENCTL_TOKEN", "t");
    own_contacts(
        &home,
        "[[contact]]\ncountry = \"BR\"\nteam = \"tsc\"\nkind = \"local\"\ndisplay = \"+55 11 4000 0000\"\n\
         e164 = \"+551140000000\"\nreplaces = \"+55 11 3957 2288\"\n\
         [[person]]\nrole = \"CCM\"\nname = \"Zoë Núñez; \\\"Ñ\\\"\"\nphone = \"+55 11 5555 0100\"\nemail = \"zoe@example.com\"\n",
    );
    assert_eq!(displays(&home, &["lookup", "br", "--team", "tsc"]), ["0800 887 3333", "+55 11 4000 0000"]);
    let person = home.run(&["contacts", "who", "order", "status", "-o", "json"]).exits(0).json();
    assert_eq!((&person[0]["name"], &person[0]["source"]), (&json!("Zoë Núñez; \"Ñ\""), &json!("contacts.toml")));
    let down = home.run(&["--max-wait", "0s", "ticket", "list"]).exits(7);
    assert!(down.stderr.contains("+551140000000") && !down.stderr.contains("+551139572288"), "{}", down.stderr);
    let cards = home.run(&["contacts", "export", "BR"]).exits(0).stdout;
    assert!(cards.contains("FN:Zoë Núñez\\; \"Ñ\"\r\n") && cards.contains("tel:+551140000000\r\n"), "{cards}");
}

#[test]
fn everything_wrong_in_the_users_own_file_is_named_with_its_line_and_nothing_is_shown_raw() {
    let home = Home::new();
    own_contacts(&home, "[[person]]\nrole = \"king\"\nname = \"a\\u001b]0;x\\u0007b\"\n");
    let ran = home.run(&["contacts", "lookup", "BR", "-o", "json"]).exits(2);
    assert!(!ran.stderr.contains('\u{1b}') && ran.stdout.is_empty(), "{ran:?}");
    let error = ran.error();
    let lines: Vec<&str> =
        error["details"].as_array().unwrap().iter().map(|it| it["field"].as_str().unwrap()).collect();
    assert!(lines[0].ends_with("contacts.toml:2") && lines[1].ends_with("contacts.toml:3"), "{lines:?}");
    assert_eq!(error["details"][1]["message"], "name has the control character U+001B");
}

#[test]
fn an_export_has_a_card_a_team_or_the_rows_of_a_look_up() {
    let home = Home::new();
    let cards = home.run(&["contacts", "export"]).exits(0).stdout;
    assert_eq!(cards.matches("BEGIN:VCARD\r\nVERSION:4.0\r\n").count(), cards.matches("END:VCARD\r\n").count());
    assert_eq!(cards.matches("END:VCARD").count(), 43, "eleven countries of four teams, one without an office");
    assert!(cards.split("\r\n").all(|line| line.len() <= 75), "folded");
    let csv = home.run(&["contacts", "export", "BR", "--team", "office", "--format", "csv"]).exits(0).stdout;
    assert!(csv.starts_with("country,") && csv.lines().count() == 3, "{csv}");
    let json = home.run(&["contacts", "export", "BR", "--team", "tsc", "--format", "json"]).exits(0).json();
    assert_eq!(json, home.run(&["contacts", "lookup", "BR", "--team", "tsc", "-o", "json"]).exits(0).json());
    let error = home.run(&["contacts", "export", "--format", "pdf", "-o", "json"]).exits(2).error();
    assert_eq!(error["field"], "--format");
}

#[test]
fn the_team_is_named_by_the_portal_and_falls_back_to_roles_when_it_cannot_be_reached() {
    let mut home = Home::new();
    let args = ["contacts", "team", "--account", "BR-000123", "--role", "ccm", "-o", "json"];
    let named = home.sandbox(&args).exits(0).json();
    assert_eq!((&named[0]["name"], &named[0]["source"]), (&json!("Marina Campos"), &json!("portal")));
    assert_eq!(home.sandbox(&["contacts", "team", "--account", "BR-1", "-o", "json"]).exits(4).error()["exitCode"], 4);
    let wrong = home.sandbox(&["contacts", "team", "--account", "BR-000123", "--role", "king", "-o", "json"]);
    assert_eq!(wrong.exits(2).error()["code"], "unknown_role");

    home.set("LUMENCTL_COUNTRY", "BR").set("LUMENCTL_BASE_URL", "http://127.0.0.1:9").set("LUMENCTL_TOKEN", "t");
    let alone = home.run(&[&["--max-wait", "0s"], &args[..]].concat()).exits(0);
    assert!(alone.stderr.contains("these are roles"), "{}", alone.stderr);
    let row = &alone.json()[0];
    assert_eq!(
        (&row["name"], &row["phone"], &row["source"]),
        (&Value::Null, &json!("+551139572200"), &json!("handbook"))
    );
}

#[test]
fn people_are_found_through_related_parties_where_an_account_has_no_contacts() {
    let portal = Portal::new(|request, stream| {
        let json = [("content-type", "application/json")];
        let account = r#"{"id":"A-100","name":"A","relatedParty":[
            {"id":"7","role":"accountManager","@referredType":"Individual"},
            {"id":"8","role":"customer","name":"us"},
            {"id":"9","role":"Service Manager","name":"Sol Ríos"}]}"#;
        let person = r#"{"id":"7","givenName":"Ana","familyName":"Souza","contactMedium":[
            {"mediumType":"email","characteristic":{"emailAddress":"a@example.com"}},
            {"mediumType":"phone","preferred":true,"characteristic":{"phoneNumber":"+551155550100"}}]}"#;
        match request.path.as_str() {
            path if path.ends_with("/partyAccount/A-100") => respond(stream, "200 OK", &json, account),
            path if path.ends_with("/individual/7") => respond(stream, "200 OK", &json, person),
            _ => respond(stream, "404 Not Found", &json, "{}"),
        }
    });
    let home = Home::of_portal(&portal.url);
    let rows = home.run(&["contacts", "team", "--account", "A-100", "-o", "json"]).exits(0).json();
    let of = |role: &str| rows.as_array().unwrap().iter().find(|row| row["role"] == role).unwrap().clone();
    assert_eq!(of("AM")["name"], "Ana Souza");
    assert_eq!((&of("AM")["phone"], &of("AM")["email"]), (&json!("+551155550100"), &json!("a@example.com")));
    assert_eq!((&of("SM")["name"], &of("SM")["email"]), (&json!("Sol Ríos"), &Value::Null));
    assert!(portal.requests().iter().all(|request| !request.path.ends_with("/8")), "a customer is nobody of theirs");
}

#[test]
fn offline_commands_make_no_call_that_opens_a_socket() {
    let home = Home::new();
    own_contacts(&home, "[[person]]\nrole = \"CCM\"\nname = \"Ana\"\nphone = \"1\"\n");
    for args in [
        &["contacts", "lookup", "BR"][..],
        &["contacts", "who", "repair"],
        &["contacts", "roles"],
        &["contacts", "export"],
    ] {
        let trace = home.path().join("trace");
        let mut command = Command::new("strace");
        command.args(["-f", "-e", "trace=%network", "-o"]).arg(&trace).arg(env!("CARGO_BIN_EXE_lumenctl")).args(args);
        let ran = command.env_clear().env("HOME", home.path()).env("PATH", "/usr/bin:/bin").output();
        let Ok(ran) = ran else {
            eprintln!("skipped: there is no strace here");
            return;
        };
        if !ran.status.success() && String::from_utf8_lossy(&ran.stderr).contains("ptrace") {
            eprintln!("skipped: strace may not trace here");
            return;
        }
        assert!(ran.status.success() && !ran.stdout.is_empty(), "{args:?}: {ran:?}");
        let calls = std::fs::read_to_string(&trace).unwrap();
        assert!(!calls.contains("socket") && !calls.contains("connect"), "{args:?}: {calls}");
    }
}

#[test]
fn people_read_notes_and_names_in_their_language_and_programs_in_english() {
    let home = Home::new();
    let ask = ["contacts", "lookup", "panamá", "--team", "oficina"];
    let shown = |lang, more: &[&str]| home.run(&[&["--lang", lang], &ask[..], more].concat()).exits(0).stdout;
    let columns = ["-o", "plain", "--columns", "countryName,team,note"];
    let spanish = shown("es", &columns);
    assert!(spanish.starts_with("Panamá\toffice\tMarque +507 314 0324"), "{spanish}");
    assert!(shown("pt", &columns).starts_with("Panamá\toffice\tDisque +507 314 0324"));
    assert!(shown("pt", &["-o", "tabla"]).contains("Disque +507 314 0324"));
    for format in ["json", "ndjson", "yaml", "csv"] {
        assert_eq!(shown("es", &["-o", format]), shown("en", &["-o", format]), "{format}");
    }
    assert_eq!(shown("es", &["--jq", ".[0].countryName"]), "Panama\n");
    let card = home.run(&["--lang", "pt", "contacts", "export", "BR", "--team", "tsc"]).exits(0).stdout;
    assert!(card.contains("\r\nFN:Lumen Brasil Centro de serviços técnicos\r\n"), "{card}");
    let english = home.run(&["contacts", "export", "BR", "--team", "tsc"]).exits(0).stdout;
    let id = |card: &str| card.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
    assert_eq!(id(&card), id(&english), "it is the same card");
    let who = home.run(&["--lang", "es", "contacts", "who", "portal-down", "--country", "BR"]).exits(0);
    assert!(who.stdout.contains("Centro de servicio técnico"), "{}", who.stdout);
    assert!(who.stderr.contains("Repórtelo por teléfono"), "{}", who.stderr);
}

#[test]
fn words_of_options_are_taken_in_three_languages_whatever_the_screen_shows() {
    let home = Home::new();
    let list = |severity: &str| {
        let ran = home.sandbox(&["ticket", "list", "--severity", severity, "-o", "json", "--columns", "id"]);
        ran.exits(0).stdout
    };
    let english = list("critical");
    assert!(english.contains("TT-"), "{english}");
    for word in ["crítica", "CRITICA", "crítico"] {
        assert_eq!(list(word), english, "{word}");
    }
    for (lang, word) in [("en", "tremenda"), ("es", "gravíssima")] {
        let error =
            home.sandbox(&["--lang", lang, "ticket", "list", "--severity", word, "-o", "json"]).exits(2).error();
        let hint = error["hint"].as_str().unwrap();
        assert!(["critical", "major", "minor"].iter().all(|word| hint.contains(word)), "{hint}");
    }
}
