//! `order` on the embedded portal and on others.

use serde_json::{Value, json};

use super::support::{Home, Portal, respond};

const JSON: [(&str, &str); 1] = [("content-type", "application/json")];

#[test]
fn the_six_touchpoints_stand_in_the_handbooks_order_with_state_and_date() {
    let home = Home::new();
    let order = home.sandbox(&["order", "status", "SO-300003", "-o", "json"]).exits(0).json();
    let of = |key: &str| -> Vec<&Value> {
        order["milestone"].as_array().unwrap().iter().map(|milestone| &milestone[key]).collect()
    };
    assert_eq!(
        of("touchpoint"),
        [
            "technicalDetailsRequest",
            "detailsConfirmation",
            "expectedDeliveryDate",
            "installationReminder",
            "activationPlanning",
            "connectionNotification"
        ]
    );
    assert_eq!(of("status"), ["reached", "reached", "reached", "missed", "planned", "planned"]);
    assert!(of("milestoneDate").iter().all(|date| date.is_string()), "{order:#}");
    assert_eq!((&order["nextMilestone"], &order["state"]), (&json!("Installation reminder"), &json!("inProgress")));
    // By name, since the portal tells it (H3).
    assert_eq!((&order["contact"]["role"], &order["contact"]["name"]), (&json!("CCM"), &json!("Marina Campos")));
}

#[test]
fn a_table_draws_the_touchpoints_as_a_track_and_says_why_one_was_missed() {
    let home = Home::new();
    for (columns, line) in
        [("80", "●━━━━━━━━●━━━━━━━━●────────✗────────○────────○"), ("40", "●━━━━●━━━━●────✗────○────○")]
    {
        let mut command = home.command(&["--sandbox", "-q", "order", "status", "SO-300003", "-o", "table"]);
        let table = String::from_utf8(command.env("COLUMNS", columns).output().unwrap().stdout).unwrap();
        assert!(table.lines().any(|drawn| drawn.ends_with(line)), "{columns}:\n{table}");
        let words = table.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("The local loop is late; a new date follows"), "{table}");
    }
    let listed = home.sandbox(&["order", "list", "--columns", "id,milestone", "-o", "table"]).exits(0).stdout;
    assert!(listed.contains("SO-300003  ●●●✗○○"), "{listed}");
}

#[test]
fn an_order_without_milestones_says_so_and_none_are_made_up() {
    let home = Home::new();
    let ran = home.run(&["--sandbox", "order", "status", "SO-300008", "-o", "json"]).exits(0);
    assert!(ran.stderr.contains("SO-300008: the carrier sends no milestones"), "{}", ran.stderr);
    let order = ran.json();
    assert_eq!((&order["milestone"], &order["nextMilestone"]), (&json!([]), &Value::Null));
}

#[test]
fn several_orders_are_told_together_and_those_that_are_not_there_are_named() {
    let home = Home::new();
    let some = home.sandbox(&["order", "status", "SO-300001", "SO-9", "-o", "json"]).exits(9);
    assert_eq!((some.json().as_array().unwrap().len(), &some.error()["details"][0]["field"]), (1, &json!("SO-9")));
    assert_eq!(home.sandbox(&["order", "status", "SO-9", "-o", "json"]).exits(4).error()["code"], "not_found");
    assert_eq!(home.sandbox(&["order", "status", "SO-8", "SO-9", "-o", "json"]).exits(4).json(), json!([]));
    let wrong = home.sandbox(&["order", "status", "a b", "..", "-o", "json"]).exits(2).error();
    assert_eq!(wrong["details"].as_array().unwrap().len(), 2, "{wrong}");
}

#[test]
fn orders_are_listed_newest_first_and_filtered() {
    let home = Home::new();
    let ids = |more: &[&str]| -> Vec<String> {
        let plain = [&["order", "list", "-o", "plain", "--columns", "id"], more].concat();
        home.sandbox(&plain).exits(0).stdout.lines().map(str::to_owned).collect()
    };
    assert_eq!(ids(&[])[..3], ["SO-300001", "SO-300002", "SO-300008"]);
    assert_eq!(ids(&["--state", "HELD,pending"]), ["SO-300002", "SO-300005"]);
    assert_eq!(ids(&["--open"]).len(), 6);
    assert_eq!(ids(&["--external-id", "po-4500012345"]), ["SO-300001"]);
    assert_eq!(ids(&["--service-id", "CL-MPLS-10002"]), ["SO-300002"]);
    assert_eq!(ids(&["--limit", "2"]).len(), 2);
    assert_eq!(ids(&["--until", "2020-01-01"]), [""; 0]);
    let wrong = home.sandbox(&[
        "order",
        "list",
        "--state",
        "lost",
        "--external-id",
        " ",
        "--service-id",
        "x",
        "--since",
        "2027-01-01",
        "--until",
        "2026-01-01",
        "-o",
        "json",
    ]);
    let error = wrong.exits(2).error();
    let fields: Vec<&Value> = error["details"].as_array().unwrap().iter().map(|problem| &problem["field"]).collect();
    assert_eq!(fields, ["--state", "--external-id", "--service-id", "--until"]);
}

#[test]
fn a_portal_that_ignores_filters_shows_no_other_orders() {
    let mut home = Home::new();
    let _serving = home.serve(&["--fault", "ignore-filters"]);
    let args = ["-q", "order", "list", "--state", "held", "-o", "plain", "--columns", "id"];
    assert_eq!(home.run(&args).exits(0).stdout, "SO-300005\n");
}

#[test]
fn orders_of_tmf622_and_free_words_are_read_and_a_touchpoint_that_is_not_told_stays_empty() {
    let portal = Portal::new(|request, stream| {
        let order = json!({"id": "PO-1", "state": "inProgress.accepted", "externalId": [{"id": "mine"}],
            "productOrderMilestone": [
                {"name": "connection-notification", "status": "YET-TO-REACH", "milestoneDate": "2027-01-09T12:00:00Z"},
                {"name": "Site survey", "status": "waiting for customs"},
                {"name": "Solicitud de detalles técnicos", "status": "completed"}]});
        match request.path.contains("/serviceOrder/") {
            true => respond(stream, "200 OK", &JSON, &order.to_string()),
            false => respond(stream, "503 Busy", &JSON, "{}"),
        }
    });
    let mut home = Home::of_portal(&portal.url);
    home.set("LUMENCTL_COUNTRY", "BR").set("LUMENCTL_ACCOUNT", "BR-000123");
    let order = home.run(&["order", "status", "PO-1", "-o", "json"]).exits(0).json();
    assert_eq!((&order["externalId"], &order["state"]), (&json!("mine"), &json!("inProgress.accepted")));
    let told: Vec<(&Value, &Value)> =
        order["milestone"].as_array().unwrap().iter().map(|step| (&step["name"], &step["status"])).collect();
    assert_eq!(told.len(), 7);
    assert_eq!(told[0], (&json!("Request for technical details"), &json!("reached")));
    assert_eq!(told[1], (&json!("Confirmation of details"), &Value::Null));
    assert_eq!(told[5], (&json!("Connection notification"), &json!("planned")));
    assert_eq!(told[6], (&json!("Site survey"), &json!("waiting for customs")));
    // The name cannot be found, which is no failure: the role stands with the office's number (H22).
    let contact = &order["contact"];
    assert_eq!((&contact["name"], &contact["phone"]), (&Value::Null, &json!("+551139572200")));
}

#[test]
fn a_contact_of_ones_own_comes_before_the_portals() {
    let home = Home::new();
    let folder = home.path().join(".config/lumenctl");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("contacts.toml"), "[[person]]\nrole = \"CCM\"\nname = \"Ana\"\nphone = \"1\"\n")
        .unwrap();
    let order = home.sandbox(&["order", "status", "SO-300001", "-o", "json"]).exits(0).json();
    assert_eq!((&order["contact"]["name"], &order["contact"]["source"]), (&json!("Ana"), &json!("contacts.toml")));
}

#[test]
fn a_portal_whose_orders_have_no_place_is_exit_3() {
    let home = Home::new();
    home.profile("preset = \"lumen\"\nclient_id = \"me\"\n[profiles.p.roots]\ntrouble_ticket = \"/tt\"\n");
    for args in
        [&["order", "list"][..], &["order", "status", "SO-1"], &["service", "list"], &["service", "show", "BR-1001"]]
    {
        let error = home.run(&[args, &["-o", "json"]].concat()).exits(3).error();
        let key = if args[0] == "order" { "service_ordering" } else { "service_inventory" };
        assert!(error.to_string().contains(key), "{error}");
    }
}
