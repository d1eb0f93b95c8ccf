//! Telephone numbers of a ticket's contact.

use super::support::{Home, Ran};

fn open(home: &Home, phone: &str) -> Ran {
    let args = ["ticket", "open", "--service-id", "BR-IPT-10001", "--summary", "x", "--dry-run", "-o", "json"];
    home.run(&[&args[..], &["--contact-phone", phone]].concat())
}

#[test]
fn a_contacts_phone_is_read_as_the_profiles_country_dials_it_and_sent_as_e164() {
    let mut home = Home::new();
    assert_eq!(open(&home, "+55 (11) 3957-2288").exits(0).json()["contact"]["phone"], "+551139572288");
    let error = open(&home, "(11) 3957-2288").exits(2).error();
    assert_eq!((&error["code"], &error["field"]), (&"invalid_phone".into(), &"--contact-phone".into()));

    home.set("LUMENCTL_COUNTRY", "BR");
    assert_eq!(open(&home, "(11) 3957-2288").exits(0).json()["contact"]["phone"], "+551139572288");
    let error = open(&home, "+55 11 3957 2288 ramal 12").exits(2).error();
    assert!(error["hint"].as_str().unwrap().contains("--access-hours"), "{error}");
}
