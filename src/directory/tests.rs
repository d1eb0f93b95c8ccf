//! The directory against the handbook: what is expected here is typed from its tables, not copied from the CSV.

use std::collections::BTreeSet;

use super::*;
use crate::locale::find as find_text;

fn directory() -> Directory {
    Directory::builtin().unwrap()
}

fn find(country: Country, team: Team, kind: Option<Kind>) -> Vec<Entry> {
    let query = Query { country: Some(country), team: Some(team), kind, product: None };
    directory().lookup(&query).into_iter().cloned().collect()
}

fn tsc(country: Country, kind: Kind) -> Vec<Entry> {
    find(country, Team::Tsc, Some(kind))
}

fn for_product(text: &str, country: Country) -> Vec<String> {
    let directory = directory();
    let product = Some(directory.product(text).unwrap());
    let query = Query { country: Some(country), team: Some(Team::Tsc), kind: None, product };
    directory.lookup(&query).into_iter().map(|entry| entry.display.to_string()).collect()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn calling_code(country: Country) -> &'static str {
    match country {
        Country::AR => "54",
        Country::BR => "55",
        Country::CL => "56",
        Country::CO => "57",
        Country::CR => "506",
        Country::EC => "593",
        Country::MX => "52",
        Country::PA => "507",
        Country::PE => "51",
        Country::US => "1",
        Country::VE => "58",
    }
}

const GENERAL: [&str; 7] =
    ["Data", "Voice", "CDN", "Network Management", "Managed Voice", "Managed Video", "Enhanced Video Collaboration"];
const MANAGED: [&str; 3] = ["Managed Voice", "Managed Video", "Enhanced Video Collaboration"];
const SHARED: [Country; 3] = [Country::CR, Country::US, Country::PA];

#[test]
fn each_country_has_as_many_rows_of_each_team_as_the_tables_print() {
    // TSC (H12), billing (a portal of H13 and two phones of H14), billing reference (H16), office (H22).
    for (country, counts) in [
        (Country::AR, [2, 3, 1, 1]),
        (Country::BR, [2, 3, 1, 2]),
        (Country::CL, [2, 3, 1, 1]),
        (Country::CO, [2, 3, 1, 1]),
        (Country::CR, [3, 3, 1, 0]),
        (Country::EC, [2, 3, 1, 1]),
        (Country::MX, [2, 3, 1, 1]),
        (Country::PA, [3, 3, 1, 1]),
        (Country::PE, [2, 3, 1, 1]),
        (Country::US, [3, 3, 1, 1]),
        (Country::VE, [8, 3, 1, 1]),
    ] {
        assert_eq!(Team::ALL.map(|team| find(country, team, None).len()), counts, "{country}");
    }
    assert_eq!(directory().entries().len(), 86);
}

#[test]
fn the_phones_of_the_tsc_are_those_of_h12() {
    for (country, toll_free, local) in [
        (Country::AR, &["0800 800 5383"][..], &["+54 11 5170 5383"][..]),
        (Country::BR, &["0800 887 3333"], &["+55 11 3957 2288"]),
        (Country::CL, &["800 360 303"], &["+56 22 422 5803"]),
        (Country::CO, &["01 8000 117997"], &["+57 60 1 611 9013"]),
        (Country::CR, &["+1 800 467 7288"], &["+1 305 808 6010", "+55 11 3957 2288"]),
        (Country::EC, &["1800 400 408"], &["+593 2 400 5080"]),
        (Country::MX, &["01 800 999 1422"], &["+52 55 2581 6333"]),
        (Country::PA, &["+1 800 467 7288"], &["+1 305 808 6010", "+55 11 3957 2288"]),
        (Country::PE, &["0800 7 0662"], &["+51 1 705 5777"]),
        (Country::US, &["+1 800 467 7288"], &["+1 305 808 6010", "+55 11 3957 2288"]),
        (
            Country::VE,
            &["0800 285 8300", "0800 134 1064"],
            &[
                "+58 212 204 9378",
                "+58 212 600 9800",
                "+58 212 204 9351",
                "+58 212 204 9364",
                "+212 204 9306",
                "+55 11 3957 2288",
            ],
        ),
    ] {
        for (kind, printed) in [(Kind::TollFree, toll_free), (Kind::Local, local)] {
            let found = tsc(country, kind);
            assert_eq!(found.iter().map(|entry| entry.display.as_ref()).collect::<Vec<_>>(), printed, "{country}");
        }
    }
}

#[test]
fn the_phones_of_billing_are_those_of_h14_and_its_portals_those_of_h13() {
    for (country, portal, toll_free, local) in [
        (Country::AR, "Portal de Clientes LATAM", "0800-800-5853", "+54-11-5170-5383"),
        (Country::BR, "Portal de Clientes LATAM", "0800-887-3333", "+55-11-3957-2288"),
        (Country::CL, "Portal de Clientes LATAM", "800-360-303", "+56-22-422-5803"),
        (Country::CO, "Portal de Clientes LATAM", "01-800-011-7997", "+57-60-1-611-9013"),
        (Country::CR, "Control Center", "+1-800-467-7288", "+1-305-808-6010"),
        (Country::EC, "Portal de Clientes LATAM", "1-800-400-408", "+593-2-400-5080"),
        (Country::MX, "Control Center", "01-800-999-1422", "+52-55-2581-6333"),
        (Country::PA, "Control Center", "+1-800-467-7288", "+1-305-808-6010"),
        (Country::PE, "Portal de Clientes LATAM", "0800-7-0662", "+51-1-705-5777"),
        (Country::US, "Portal de Clientes LATAM", "+1-800-467-7288", "+1-305-808-6010"),
        (Country::VE, "Portal de Clientes LATAM", "0800-285-8300", "+58-212-204-9378"),
    ] {
        let found: Vec<(Kind, String, u8)> = find(country, Team::Billing, None)
            .into_iter()
            .map(|entry| (entry.kind, entry.display.to_string(), entry.rule.unwrap().0))
            .collect();
        let expected = [
            (Kind::Portal, portal.to_owned(), 13),
            (Kind::TollFree, toll_free.to_owned(), 14),
            (Kind::Local, local.to_owned(), 14),
        ];
        assert_eq!(found, expected, "{country}");
    }
}

#[test]
fn brazil_and_venezuela_have_their_own_billing_reference_address_and_the_others_share_one() {
    for country in Country::ALL {
        let expected = match country {
            Country::BR => "BRA-billing@lumen.com",
            Country::VE => "Ven-grp-facturacion@lumen.com",
            _ => "Pre-Requisitos_LATAM@lumen.com",
        };
        let found = find(country, Team::BillingReference, None);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].display.as_ref(), found[0].kind), (expected, Kind::Email), "{country}");
        assert_eq!(found[0].rule, Some(Rule(16)));
    }
}

#[test]
fn the_two_cells_of_an_office_number_are_joined_with_a_space() {
    for (country, printed) in [
        (Country::AR, &[("+54-11 5170-0000", "+541151700000")][..]),
        (Country::BR, &[("+55-11 3957-2200", "+551139572200"), ("+55-11 3957-1900", "+551139571900")]),
        (Country::CL, &[("+56-2 2422-5900", "+56224225900")]),
        (Country::CO, &[("+57-1 611-9000", "+576016119000")]),
        (Country::EC, &[("+593-2 400-4040", "+59324004040")]),
        (Country::MX, &[("+52-55 25816270", "+525525816270")]),
        (Country::PA, &[("+50-7 314-0324", "+5073140324")]),
        (Country::PE, &[("+51-1 705-5700", "+5117055700")]),
        (Country::US, &[("+1-305 808-5934", "+13058085934")]),
        (Country::CR, &[]),
        (Country::VE, &[("+58-212 204-9275", "+582122049275")]),
    ] {
        let found = find(country, Team::Office, None);
        let found: Vec<(&str, &str)> =
            found.iter().map(|entry| (entry.display.as_ref(), entry.e164.as_deref().unwrap())).collect();
        assert_eq!(found, printed, "{country}");
    }
}

#[test]
fn nothing_is_invented_and_nothing_is_lost() {
    let printed: BTreeSet<String> = [
        // H12
        "0800 800 5383",
        "+54 11 5170 5383",
        "0800 887 3333",
        "+55 11 3957 2288",
        "800 360 303",
        "+56 22 422 5803",
        "01 8000 117997",
        "+57 60 1 611 9013",
        "1800 400 408",
        "+593 2 400 5080",
        "01 800 999 1422",
        "+52 55 2581 6333",
        "0800 7 0662",
        "+51 1 705 5777",
        "+1 800 467 7288",
        "+1 305 808 6010",
        "0800 285 8300",
        "+58 212 204 9378",
        "+58 212 600 9800",
        "+58 212 204 9351",
        "+58 212 204 9364",
        "+212 204 9306",
        "0800 134 1064",
        // H14: the only one that is not a number of H12 in other clothes
        "0800-800-5853",
        // H22
        "+54-11 5170-0000",
        "+55-11 3957-2200",
        "+55-11 3957-1900",
        "+56-2 2422-5900",
        "+57-1 611-9000",
        "+593-2 400-4040",
        "+1-305 808-5934",
        "+52-55 25816270",
        "+50-7 314-0324",
        "+51-1 705-5700",
        "+58-212 204-9275",
    ]
    .map(digits)
    .into();
    let directory = directory();
    let phones = directory.entries().iter().filter(|entry| entry.kind.is_phone());
    assert_eq!(phones.map(|entry| digits(&entry.display)).collect::<BTreeSet<_>>(), printed);
}

#[test]
fn every_e164_has_its_form_and_a_country_code_that_is_the_countrys_or_a_known_exception() {
    for entry in directory().entries() {
        let Some(e164) = &entry.e164 else { continue };
        let number = e164.strip_prefix('+').unwrap();
        assert!(number.bytes().all(|byte| byte.is_ascii_digit()) && (8..=15).contains(&number.len()), "{entry:?}");
        assert!(!number.starts_with('0'), "{entry:?}");
        let code = match entry.country {
            _ if entry.products == ["Vyvx"] => "55",
            Country::CR | Country::PA if entry.team != Team::Office => "1",
            country => calling_code(country),
        };
        assert!(number.starts_with(code), "{entry:?}");
    }
}

#[test]
fn e164_is_the_printed_number_but_for_two_that_are_printed_in_another_form() {
    for entry in directory().entries() {
        let Some(e164) = &entry.e164 else { continue };
        match entry.display.as_ref() {
            "+212 204 9306" => assert_eq!(e164, "+582122049306"),
            "+57-1 611-9000" => assert_eq!(e164, "+576016119000"),
            display => assert_eq!(digits(e164), digits(display)),
        }
    }
}

#[test]
fn local_numbers_can_be_dialled_and_addresses_and_portals_cannot() {
    for entry in directory().entries() {
        match entry.kind {
            Kind::Local => assert!(entry.e164.is_some(), "{entry:?}"),
            Kind::TollFree => {}
            Kind::Email | Kind::Portal => assert_eq!(entry.e164, None, "{entry:?}"),
        }
        assert_eq!(entry.kind == Kind::Email, entry.display.contains('@'), "{entry:?}");
    }
}

#[test]
fn a_toll_free_number_is_national_and_has_no_e164_except_plus_1_800_467_7288() {
    for entry in directory().entries().iter().filter(|entry| entry.kind == Kind::TollFree) {
        let shared = digits(&entry.display) == "18004677288";
        assert_eq!(entry.e164.as_deref(), shared.then_some("+18004677288"), "{entry:?}");
    }
}

#[test]
fn a_row_of_three_countries_stands_under_each_of_them() {
    let [costa_rica, united_states, panama] = SHARED.map(|country| {
        let mut rows = find(country, Team::Tsc, None);
        rows.extend(find(country, Team::Billing, None).into_iter().filter(|entry| entry.kind.is_phone()));
        rows.iter_mut().for_each(|entry| entry.country = Country::US);
        rows
    });
    assert_eq!(costa_rica.len(), 5);
    assert_eq!(costa_rica, united_states);
    assert_eq!(costa_rica, panama);
}

#[test]
fn a_blank_number_cell_repeats_the_number_above_it_for_a_further_description() {
    for country in SHARED {
        assert_eq!(tsc(country, Kind::Local)[0].products, GENERAL, "{country}");
        let toll_free = tsc(country, Kind::TollFree);
        assert_eq!(toll_free[0].products, [&GENERAL[..], &["Vyvx"]].concat(), "{country}");
    }
    let toll_free = tsc(Country::VE, Kind::TollFree);
    assert_eq!(toll_free[0].products, [&["Data", "Voice", "CDN"][..], &MANAGED].concat());
    assert_eq!(toll_free[1].products, ["Vyvx"]);
}

#[test]
fn venezuelas_data_line_has_four_local_numbers() {
    let local = tsc(Country::VE, Kind::Local);
    let data: Vec<&str> = local
        .iter()
        .filter(|entry| entry.products == ["Data", "Voice", "CDN"])
        .filter_map(|entry| entry.e164.as_deref())
        .collect();
    assert_eq!(data, ["+582122049378", "+582126009800", "+582122049351", "+582122049364"]);
}

#[test]
fn venezuelas_number_without_country_code_is_never_dialled_in_morocco() {
    let local = tsc(Country::VE, Kind::Local);
    let managed = local.iter().find(|entry| entry.display == "+212 204 9306").unwrap();
    assert_eq!(managed.e164.as_deref(), Some("+582122049306"));
    assert_eq!(managed.address(), "+582122049306");
    assert_eq!(managed.products, MANAGED);
    assert!(managed.note.as_deref().unwrap().contains("+58 212 204 9306"));
    assert!(directory().entries().iter().all(|entry| !entry.address().starts_with("+212")));
    assert!(!CONTACTS.contains("+2122049306"));
}

#[test]
fn the_menu_option_is_no_part_of_the_number() {
    for country in SHARED {
        let vyvx = &tsc(country, Kind::Local)[1];
        assert_eq!((vyvx.display.as_ref(), vyvx.e164.as_deref()), ("+55 11 3957 2288", Some("+551139572288")));
        assert_eq!(vyvx.extension.as_deref(), Some("4"));
        assert!(vyvx.note.as_deref().unwrap().contains("menu option 4"));
    }
    // Venezuela prints the same number without an option.
    let with_option = directory().entries().iter().filter(|entry| entry.extension.is_some()).count();
    assert_eq!(with_option, 3);
}

#[test]
fn panamas_office_has_the_country_code_507() {
    let office = &find(Country::PA, Team::Office, None)[0];
    assert_eq!((office.display.as_ref(), office.e164.as_deref()), ("+50-7 314-0324", Some("+5073140324")));
    assert!(office.note.as_deref().unwrap().contains("507"));
}

#[test]
fn colombias_office_is_dialled_in_the_form_since_september_2021_and_its_tsc_is_printed_in_it() {
    let office = &find(Country::CO, Team::Office, None)[0];
    assert_eq!((office.display.as_ref(), office.e164.as_deref()), ("+57-1 611-9000", Some("+576016119000")));
    assert!(office.note.as_deref().unwrap().contains("September 2021"));
    let tsc = &tsc(Country::CO, Kind::Local)[0];
    assert_eq!((tsc.display.as_ref(), tsc.e164.as_deref()), ("+57 60 1 611 9013", Some("+576016119013")));
}

#[test]
fn argentinas_two_toll_free_numbers_stay_as_printed_and_each_names_the_other() {
    let tsc = &tsc(Country::AR, Kind::TollFree)[0];
    let billing = &find(Country::AR, Team::Billing, Some(Kind::TollFree))[0];
    assert_eq!((tsc.display.as_ref(), billing.display.as_ref()), ("0800 800 5383", "0800-800-5853"));
    assert!(tsc.note.as_deref().unwrap().contains("0800-800-5853"));
    assert!(billing.note.as_deref().unwrap().contains("0800 800 5383"));
}

#[test]
fn the_two_offices_of_brazil_are_told_apart() {
    let offices = find(Country::BR, Team::Office, None);
    assert_eq!(offices[0].products, ["Data", "Voice", "Data Center"]);
    assert!(offices[0].note.as_deref().unwrap().contains("Cotia"));
    assert!(offices[1].products.is_empty());
    assert!(offices[1].note.as_deref().unwrap().contains("administrative office"));
}

#[test]
fn every_entry_says_how_old_it_is_and_where_it_comes_from() {
    for entry in directory().entries() {
        assert_eq!(entry.as_of.as_deref(), Some("2026-11-23"));
        assert_eq!(entry.source, "handbook");
        let rules: &[u8] = match entry.team {
            Team::Tsc => &[12],
            Team::Billing => &[13, 14],
            Team::BillingReference => &[16],
            Team::Office => &[22],
        };
        assert!(rules.contains(&entry.rule.unwrap().0), "{entry:?}");
    }
}

#[test]
fn the_file_itself_is_in_the_order_of_the_directory() {
    let file: Vec<String> = CONTACTS.lines().skip(1).map(|line| line.split('\t').take(2).collect()).collect();
    let directory = directory();
    let sorted: Vec<String> =
        directory.entries().iter().map(|entry| format!("{}{}", entry.country, entry.team.as_str())).collect();
    assert_eq!(file, sorted);
}

#[test]
fn entries_that_are_added_fall_into_place_behind_the_handbooks() {
    let mut entries = directory().entries().to_vec();
    let own =
        Entry { display: Cow::Borrowed("+1 555 0100"), source: Cow::Borrowed("contacts.toml"), ..entries[0].clone() };
    entries.push(own);
    let sources: Vec<String> =
        Directory::new(entries).entries.into_iter().take(4).map(|entry| entry.source.into_owned()).collect();
    assert_eq!(sources, ["handbook", "handbook", "contacts.toml", "handbook"]);
}

#[test]
fn a_products_whole_name_is_that_product_alone_in_three_languages() {
    let voice = ["0800 285 8300", "+58 212 204 9378", "+58 212 600 9800", "+58 212 204 9351", "+58 212 204 9364"];
    for word in ["voice", "VOICE", "voz", "Dados", "datos", "data"] {
        assert_eq!(for_product(word, Country::VE), voice, "{word}");
    }
    for word in ["managed voice", "voz gestionada", "Vídeo gerenciado", "managed-video"] {
        assert_eq!(for_product(word, Country::VE), ["0800 285 8300", "+212 204 9306"], "{word}");
    }
}

#[test]
fn a_part_of_a_name_is_every_product_that_contains_it() {
    assert_eq!(directory().product("vídeo").unwrap().to_string(), "Managed Video or Enhanced Video Collaboration");
    assert_eq!(directory().product("managed").unwrap().to_string(), "Managed Voice or Managed Video");
    for word in ["Data Center", "datacenter", "centro de datos", "centro de dados", "center"] {
        assert_eq!(directory().product(word).unwrap().to_string(), "Data Center", "{word}");
    }
}

#[test]
fn a_number_without_products_serves_every_product() {
    assert_eq!(for_product("vyvx", Country::PE), ["0800 7 0662", "+51 1 705 5777"]);
    assert_eq!(for_product("vyvx", Country::US), ["+1 800 467 7288", "+55 11 3957 2288"]);
}

#[test]
fn an_unknown_product_gets_the_nearest_and_the_known_ones() {
    let refusal = directory().product("Vyxv").unwrap_err();
    assert_eq!(refusal.code, "unknown_product");
    assert_eq!(
        refusal.hint.unwrap(),
        "did you mean Vyvx? known products: Data, Voice, Data Center, CDN, Network Management, Managed Voice, \
         Managed Video, Enhanced Video Collaboration, Vyvx"
    );
    assert!(directory().product("fax").unwrap_err().hint.unwrap().starts_with("known products: "));
    assert_eq!(directory().product(" - ").unwrap_err().code, "unknown_product");
}

#[test]
fn a_failing_portal_is_reported_on_the_general_line_of_the_country() {
    let numbers = |country| -> Vec<String> {
        directory().tsc_phones(country).into_iter().map(|entry| entry.address().to_owned()).collect()
    };
    assert_eq!(numbers(Some(Country::BR)), ["0800 887 3333", "+551139572288"]);
    assert_eq!(numbers(Some(Country::US)), ["+18004677288", "+13058086010"]);
    assert_eq!(numbers(Some(Country::VE)).len(), 5);
    assert_eq!(
        numbers(None),
        [
            "+541151705383",
            "+551139572288",
            "+56224225803",
            "+576016119013",
            "+13058086010",
            "+59324005080",
            "+525525816333",
            "+13058086010",
            "+5117055777",
            "+13058086010",
            "+582122049378",
        ]
    );
}

#[test]
fn the_lines_of_the_tsc_name_each_country_once() {
    let directory = directory();
    assert_eq!(directory.tsc_lines(Some(Country::BR)), ["Brazil: 0800 887 3333, +551139572288"]);
    let all = directory.tsc_lines(None);
    assert_eq!((all.len(), all[10].as_str()), (11, "Venezuela: +582122049378"));
}

#[test]
fn a_broken_file_is_an_internal_error_that_names_the_line() {
    let heading = HEADING.join("\t");
    for (text, message) in [
        ("country\tteam\n".to_owned(), "line 1 of the compiled-in contacts is broken: another heading"),
        (format!("{heading}\nBR\ttsc\n"), "line 2 of the compiled-in contacts is broken: a field is missing"),
        (
            format!("{heading}\nXX\ttsc\tlocal\t1\t\t\t\t\tH12\t\n"),
            "line 2 of the compiled-in contacts is broken: unknown country",
        ),
        (
            format!("{heading}\nBR\ttsc\tlocal\t1\t\t\t\t\t12\t\n"),
            "line 2 of the compiled-in contacts is broken: unknown rule",
        ),
    ] {
        let error = Directory::from_tsv(text.leak(), None).unwrap_err();
        assert_eq!((error.message.as_str(), error.kind), (message, error::Kind::Internal));
    }
}

#[test]
fn every_english_text_is_the_datas_own_and_there_is_none_too_many() {
    let mut used = BTreeSet::new();
    let mut proves = |id: String, english: &str| {
        assert_eq!(find_text(Lang::En, &id).as_deref(), Some(english), "{id}");
        for lang in [Lang::Es, Lang::Pt] {
            assert!(find_text(lang, &id).is_some_and(|text| !text.is_empty()), "{lang} {id}");
        }
        used.insert(id);
    };
    for entry in directory().entries() {
        assert_eq!(entry.note.is_some(), entry.note_id.is_some(), "{entry:?}");
        if let (Some(note), Some(id)) = (&entry.note, entry.note_id) {
            proves(format!("directory-note-{id}"), note);
        }
    }
    for role in Role::all() {
        proves(format!("directory-role-{}", role.code.to_lowercase()), role.does);
    }
    for matter in Matter::all() {
        proves(format!("directory-matter-{}", matter.name), matter.title);
        if let Some(advice) = matter.advice {
            proves(format!("directory-advice-{}", matter.name), advice);
        }
    }
    // What is said of no row.
    used.insert("directory-note-name-from-portal".to_owned());
    let made = ["directory-note-", "directory-role-", "directory-matter-", "directory-advice-"];
    let file = include_str!("../../locales/en/directory.ftl");
    let ids = file.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned());
    let left_over: Vec<String> =
        ids.filter(|id| made.iter().any(|made| id.starts_with(made)) && !used.contains(id)).collect();
    assert!(left_over.is_empty(), "{left_over:?}");
}

#[test]
fn names_and_notes_are_told_in_three_languages_and_a_users_own_note_as_it_is() {
    let office = &find(Country::PA, Team::Office, None)[0];
    assert_eq!(office.note_in(Lang::En).as_deref(), office.note.as_deref());
    assert!(office.note_in(Lang::Es).unwrap().starts_with("Marque +507 314 0324"));
    assert!(office.note_in(Lang::Pt).unwrap().starts_with("Disque +507 314 0324"));
    let own = Entry { note: Some(Cow::Borrowed("Our own line.")), note_id: None, ..office.clone() };
    assert_eq!(own.note_in(Lang::Es).as_deref(), Some("Our own line."));
    let role = Role::find("TSC").unwrap();
    let names = Lang::ALL.map(|lang| role.name_in(lang));
    assert_eq!(names, ["Technical Service Center", "Centro de servicio técnico", "Centro de serviços técnicos"]);
    assert_eq!(role.does_in(Lang::Pt), "Reparos, 24x7, 365 dias por ano.");
    let matter = &Matter::find("portal-down").unwrap()[0];
    assert_eq!(matter.title_in(Lang::Es), "El portal está caído o presenta fallas");
    assert_eq!(matter.advice_in(Lang::Pt).as_deref(), Some("Informe por telefone; o TSC abre o chamado."));
}
