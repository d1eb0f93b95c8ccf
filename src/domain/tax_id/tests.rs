use proptest::prelude::*;

use super::super::Rule;
use super::*;

/// Answers of other programs (`scripts/tax-id-vectors`).
const VECTORS: &str = include_str!("../../../tests/vectors/tax-ids.tsv");

struct Vector {
    country: Country,
    verdict: &'static str,
    text: &'static str,
    compact: &'static str,
    official: &'static str,
}

fn vectors() -> Vec<Vector> {
    let of_line = |line: &'static str| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [country, verdict, text, compact, official] = columns[..] else { panic!("{line}") };
        Vector { country: country.parse().unwrap(), verdict, text, compact, official }
    };
    VECTORS.lines().filter(|line| !line.starts_with('#')).map(of_line).collect()
}

#[track_caller]
fn parsed(country: Country, text: &str) -> TaxId {
    TaxId::parse(country, text).unwrap_or_else(|refusal| panic!("{country} {text}: {refusal}"))
}

#[track_caller]
fn refusal(country: Country, text: &str) -> String {
    let refusal = TaxId::parse(country, text).unwrap_err();
    assert_eq!((refusal.code, refusal.rule), ("invalid_tax_id", Some(Rule(15))));
    refusal.message
}

#[test]
fn every_right_vector_is_taken_and_its_forms_are_read_back_as_the_same_id() {
    for vector in vectors().iter().filter(|vector| vector.verdict != "broken") {
        let id = parsed(vector.country, vector.text);
        assert_eq!((id.as_str(), id.official().as_str()), (vector.compact, vector.official), "{}", vector.text);
        assert_eq!(parsed(vector.country, vector.compact), id);
        assert_eq!(parsed(vector.country, vector.official), id);
        assert_eq!(id.doubt().is_some(), vector.verdict == "doubtful", "{} {}", vector.country, vector.text);
    }
}

#[test]
fn every_broken_vector_is_refused() {
    for vector in vectors().iter().filter(|vector| vector.verdict == "broken") {
        let result = TaxId::parse(vector.country, vector.text);
        assert!(result.is_err(), "{} {}: {}", vector.country, vector.text, vector.compact);
    }
}

#[test]
fn every_country_has_at_least_two_hundred_vectors_of_each_verdict() {
    for country in Country::ALL {
        for verdict in ["valid", "broken"] {
            let of_it = |vector: &&Vector| vector.country == country && vector.verdict == verdict;
            assert!(vectors().iter().filter(of_it).count() >= 200, "{country} {verdict}");
        }
    }
}

#[test]
fn the_example_of_each_country_is_a_valid_id_in_its_official_form() {
    for country in Country::ALL {
        let example = Scheme::of(country).example;
        let id = parsed(country, example);
        assert_eq!((id.official().as_str(), id.doubt()), (example, None));
        assert_eq!(id.country(), country);
        let hint = TaxId::parse(country, "?").unwrap_err().hint.unwrap();
        assert_eq!(hint, format!("the {} is written like {example}", TaxId::name_of(country)));
    }
}

#[test]
fn each_country_calls_its_tax_id_its_own_name() {
    let names = Country::ALL.map(TaxId::name_of);
    let expected = ["CUIT", "CNPJ", "RUT", "NIT", "cédula jurídica", "RUC", "RFC", "RUC", "RUC", "EIN", "RIF"];
    assert_eq!(names, expected);
}

#[test]
fn separators_of_all_kinds_invisible_characters_and_case_do_not_matter() {
    for text in [
        "12345678000195",
        " 12.345.678/0001-95\n",
        "12 345 678 0001 95",
        "12\u{00A0}345\u{202F}678\u{2044}0001\u{2011}95",
        "\u{FEFF}12.345.678\u{200B}/0001–95",
    ] {
        assert_eq!(parsed(Country::BR, text).as_str(), "12345678000195", "{text:?}");
    }
    assert_eq!(parsed(Country::VE, "j 07013380 5").official(), "J-07013380-5");
    assert_eq!(parsed(Country::CL, "1000005-k").official(), "1.000.005-K");
}

#[test]
fn a_letter_in_a_new_cnpj_counts_as_its_ascii_code_minus_48() {
    // The example of Receita Federal.
    assert_eq!(parsed(Country::BR, "12.abc.345/01de-35").official(), "12.ABC.345/01DE-35");
    assert_eq!(refusal(Country::BR, "12ABC34501DE36"), "the check digits are 36, expected 35");
    assert_eq!(refusal(Country::BR, "12ABC34501DE3A"), "the CNPJ ends with 3A, where its two check digits stand");
}

#[test]
fn a_refusal_says_what_is_wrong_in_words() {
    for (country, text, message) in [
        (Country::BR, "", "the CNPJ is empty"),
        (Country::BR, " -./", "the CNPJ is empty"),
        (Country::BR, "1234567800019", "the CNPJ has 13 characters, 14 are needed"),
        (Country::BR, "12345678000181", "the check digits are 81, expected 95"),
        (Country::BR, "11111111111111", "a CNPJ of one repeated digit is not issued"),
        (Country::BR, "00000000000000", "a CNPJ of one repeated digit is not issued"),
        (Country::BR, "00000000000091", "a CNPJ of zeros is not issued"),
        (Country::BR, "12.345.678/0001*95", "'*' at position 16 does not belong in the CNPJ"),
        (Country::BR, "12345678\u{7}000195", "U+0007 at position 9 does not belong in the CNPJ"),
        (Country::AR, "30-50001091-3", "the check digit is 3, expected 2"),
        (
            Country::AR,
            "31-50001091-2",
            "no CUIT begins with 31; it begins with one of 20, 23, 24, 25, 26, 27, 30, 33, 34, 50, 51, 55",
        ),
        (Country::CL, "7608642K-5", "the RUT has the letter K where only digits can stand"),
        (Country::CL, "1", "the RUT has 1 character, 8 or 9 are needed"),
        (Country::CO, "12", "the NIT with its check digit has 2 characters, 8 to 16 are needed"),
        (Country::CO, "213123432-5", "the check digit is 5, expected 1"),
        (Country::CR, "3-534-123559", "the class 3 of the cédula jurídica has no type 534"),
        (Country::CR, "9101999999", "no cédula jurídica begins with 9; it begins with 2, 3, 4 or 5"),
        (Country::EC, "1714307104001", "the check digit is 4, expected 3"),
        (Country::EC, "2992060346001", "the RUC begins with 29; its province is 01 to 24, 30 or 50"),
        (Country::EC, "1772060346001", "the third digit of the RUC is 7; it is 0 to 6 or 9"),
        (Country::EC, "1714307103000", "the RUC ends with the establishment 000; they are counted from 1"),
        (Country::MX, "MAB9913328T4", "the date 991332 in the RFC does not exist"),
        (Country::MX, "MAB93O7148T4", "the RFC has O in its date, 93O714; six digits stand there, as 930714"),
        (Country::MX, "MAB9307148TZ", "the RFC ends with Z; its check digit is a digit or A"),
        (Country::MX, "M1B9307148T4", "the RFC has 1 where the three letters of a company stand"),
        (Country::MX, "MAB930714Ñ&4", "the RFC has Ñ in its last three characters; letters and digits stand there"),
        (Country::PE, "20512333798", "the check digit is 8, expected 7"),
        (Country::PE, "30512333797", "no RUC of Peru begins with 30; it begins with one of 10, 15, 16, 17, 20"),
        (Country::US, "07-1144442", "no EIN begins with 07: the IRS has not given out this prefix"),
        (Country::US, "A7-1144442", "the EIN has the letter A where only digits can stand"),
        (Country::VE, "X-07013380-5", "no RIF begins with X; it begins with V, E, J, P, G or C"),
        (Country::VE, "J-07013380-6", "the check digit is 6, expected 5"),
    ] {
        assert_eq!(refusal(country, text), message, "{country} {text}");
    }
}

#[test]
fn a_ruc_of_panama_is_refused_by_its_groups_or_its_dv() {
    for (text, message) in [
        ("2588017-1-831938", "the RUC has no DV, its two check digits"),
        ("8-NT-2-24", "the RUC has no DV, its two check digits"),
        ("2588017-1-831938 DV 21", "the DV, its check digits, is 21, expected 20"),
        ("1-184-921 DV 50", "the DV, its check digits, is 50, expected 70 or 49"),
        ("2588017183193820", "the RUC has no groups; dashes or spaces stand between them"),
        ("2588017-1", "the RUC with its DV has 2 groups; four are needed, or five with NT"),
        ("X-184-921 DV 49", "the RUC has X in it; E, N, PE, AV, PI or NT can stand there"),
        ("14AV-184-921 DV 49", "the RUC has '14' before AV; a province, 1 to 13, stands there"),
        ("8E-184-921 DV 49", "the RUC has 8 before E; no province stands there"),
        ("1-18495-921 DV 49", "the volume or image of the RUC has 5 digits, 4 are the most"),
        ("1-184-921 DV 490", "the DV of the RUC has 3 digits, two are needed"),
    ] {
        assert_eq!(refusal(Country::PA, text), message, "{text}");
    }
}

#[test]
fn a_dv_of_panama_is_read_in_all_its_spellings() {
    for text in
        ["155596713-2-2015 DV 59", "155596713-2-2015 D.V. 59", "155596713-2-2015dv59", "155596713 2 2015 dv: 59"]
    {
        assert_eq!(parsed(Country::PA, text).as_str(), "155596713-2-2015-59", "{text}");
    }
    let padded = parsed(Country::PA, "19293530-2-190025 DV 3");
    assert_eq!(padded.official(), "19293530-2-190025 DV 03");
}

/// From the documentation of panama-ruc-dv-calculator, and python-stdnum's pull request 348.
#[test]
fn documented_rucs_of_panama_are_taken() {
    for text in ["1-184-921 DV 49", "2588017-1-831938 DV 20", "253-92-57027 DV 76"] {
        assert_eq!(parsed(Country::PA, text).official(), text);
    }
}

#[test]
fn rucs_of_ecuador_that_break_the_old_rule_are_taken_and_doubted() {
    for text in ["0993370026001", "0993381661001"] {
        let doubt = parsed(Country::EC, text).doubt().unwrap();
        assert_eq!(
            doubt,
            "the check digit of this RUC of a company does not follow the old rule; Ecuador issues such RUCs too"
        );
    }
    assert_eq!(parsed(Country::EC, "0962467429001").doubt(), None);
}

#[test]
fn an_rfc_with_another_check_digit_is_taken_and_doubted_but_not_the_generic_ones() {
    assert_eq!(
        parsed(Country::MX, "VACE-460910-SX6").doubt().unwrap(),
        "the check digit of this RFC is 6, the rule gives 5; Mexico has issued such RFCs"
    );
    assert_eq!(parsed(Country::MX, "XAXX010101000").doubt(), None);
    assert_eq!(parsed(Country::MX, "XEXX010101000").doubt(), None);
    // An N with a tilde of its own.
    assert_eq!(parsed(Country::MX, "n\u{303}ab9307148t4").as_str(), "ÑAB9307148T4");
}

#[test]
fn zeros_that_fill_a_number_up_make_no_second_id_of_it() {
    for (country, plain, filled) in [
        (Country::CL, "6.123.456-K", "06.123.456-K"),
        (Country::CL, "76.086.428-5", "0076086428-5"),
        (Country::CO, "900.123.456-8", "0900123456-8"),
        (Country::PA, "1-184-921 DV 49", "01-0184-000921 DV 49"),
        (Country::PA, "8-NT-2-24 DV 79", "08-NT-002-00024 DV 79"),
    ] {
        let id = parsed(country, filled);
        assert_eq!((id.official().as_str(), &id), (plain, &parsed(country, plain)));
    }
    assert_eq!(refusal(Country::CL, "00.000.000-0"), "the RUT has 1 character, 8 or 9 are needed");
    assert_eq!(
        refusal(Country::CO, "000.000.000-0"),
        "the NIT with its check digit has 1 character, 8 to 16 are needed"
    );
}

#[test]
fn a_province_of_panama_may_stand_apart_from_its_tag() {
    assert_eq!(parsed(Country::PA, "8NT-2-24 DV 79").as_str(), "8-NT-2-24-79");
    let together = vectors().into_iter().find(|vector| vector.compact.contains("AV-")).unwrap();
    let apart = together.compact.replace("AV-", "-AV-");
    assert_eq!(parsed(Country::PA, &apart).as_str(), together.compact);
}

#[test]
fn an_id_of_another_country_is_named_where_its_check_digit_or_its_form_proves_it() {
    for (country, text, others) in [
        (Country::BR, "76.086.428-5", &["RUT of Chile"][..]),
        (Country::BR, "20512333797", &["CUIT of Argentina", "RUC of Peru"]),
        (Country::AR, "91-1144442", &["EIN of United States"]),
        (Country::AR, "3-101-999999", &["cédula jurídica of Costa Rica"]),
        // Nine digits are no proof.
        (Country::CL, "06.123.456-0", &[]),
        (Country::PE, "MAB930714-8T4", &["RFC of Mexico"]),
        (Country::PE, "nothing", &[]),
    ] {
        let found = TaxId::of_others(country, text);
        let both_by_chance = |other: &String| country == Country::BR && other == "NIT of Colombia";
        let found: Vec<&String> = found.iter().filter(|other| !both_by_chance(other)).collect();
        assert_eq!(found, others.iter().collect::<Vec<_>>(), "{country} {text}");
    }
}

#[test]
fn what_other_programs_lack_is_taken() {
    // CUITs with 25 and 26, RUCs with 16, and the RIF of a communal council, whose check digit nobody documents.
    assert_eq!(parsed(Country::AR, "25-12345678-8").as_str(), "25123456788");
    assert_eq!(parsed(Country::PE, "16123456789").as_str(), "16123456789");
    assert_eq!(parsed(Country::VE, "C-12345678-9").official(), "C-12345678-9");
}

fn country() -> impl Strategy<Value = Country> {
    proptest::sample::select(Country::ALL.to_vec())
}

/// A right id of the vectors as somebody might spoil it: with other separators, zeros before a group, characters that
/// nobody sees, in lower case, and at times with a character of another alphabet or from another place.
fn spoilt() -> impl Strategy<Value = (Country, String)> {
    let right: Vec<Vector> = vectors().into_iter().filter(|vector| vector.verdict != "broken").collect();
    let form = proptest::sample::select(
        right.into_iter().flat_map(|it| [(it.country, it.compact), (it.country, it.official)]).collect::<Vec<_>>(),
    );
    let put = proptest::sample::select(vec![
        "", "", "-", " ", ".", "/", "0", "00", "\u{200B}", "\u{2013}", "\u{A0}", "A", "K", "Ñ", "n\u{303}", "DV", "7",
        "é", "٣",
    ]);
    let puts = prop::collection::vec((any::<prop::sample::Index>(), put, any::<bool>()), 0..4);
    (form, puts, any::<bool>()).prop_map(|((country, text), puts, is_lower)| {
        let mut chars: Vec<String> = text.chars().map(String::from).collect();
        for (at, put, replaces) in puts {
            let at = at.index(chars.len());
            match replaces {
                true => chars[at] = put.to_owned(),
                false => chars.insert(at, put.to_owned()),
            }
        }
        let text = chars.concat();
        (country, if is_lower { text.to_lowercase() } else { text })
    })
}

/// A right id, in compact form, of a country whose ids end with a check digit.
fn checked() -> impl Strategy<Value = (Country, &'static str)> {
    let binding = [Country::AR, Country::BR, Country::CL, Country::CO, Country::PE, Country::VE, Country::MX];
    let of_them = |it: &Vector| it.verdict == "valid" && binding.contains(&it.country);
    proptest::sample::select(
        vectors().into_iter().filter(of_them).map(|it| (it.country, it.compact)).collect::<Vec<_>>(),
    )
}

/// Each run of separators as this one, and none at the ends.
fn separated_by(text: &str, separator: &str) -> String {
    text.split(is_separator).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(separator)
}

/// What must be so of every text: it is refused, or it and every other way to write it mean one id.
fn means_one_id(country: Country, text: &str) -> Result<(), TestCaseError> {
    let Ok(id) = TaxId::parse(country, text) else { return Ok(()) };
    let (compact, official) = (id.as_str().to_owned(), id.official());
    let others = ["-", " ", ".", "/", "\u{2013}", " - "].into_iter().map(|separator| separated_by(text, separator));
    let more = [&compact, &official].map(|form| [form.clone(), form.to_lowercase(), format!("\u{FEFF} {form}\n")]);
    for other in others.chain(more.into_iter().flatten()).chain([text.to_uppercase()]) {
        prop_assert_eq!(TaxId::parse(country, &other), Ok(id.clone()), "{:?} as {:?}", text, other);
    }
    // A zero in front is no part of a number, and makes anything else too long.
    let filled = TaxId::parse(country, &format!("0{official}"));
    prop_assert!(filled.is_err() || filled == Ok(id.clone()), "{:?} with a zero: {:?}", text, filled);
    prop_assert!(official.chars().all(|char| char.is_ascii_graphic() || matches!(char, ' ' | 'Ñ')), "{}", official);
    prop_assert!(id.doubt().is_none_or(|doubt| !doubt.is_empty()));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn no_text_makes_it_panic_or_means_two_ids(country in country(), text in ".{0,40}", near in "[0-9A-ZÑ&é. /-]{7,22}") {
        for text in [text, near] {
            means_one_id(country, &text)?;
            let _ = TaxId::of_others(country, &text);
        }
    }

    #[test]
    fn no_spoilt_id_of_any_country_means_two((country, text) in spoilt()) {
        for country in [country, Country::PA, Country::CL, Country::CO] {
            means_one_id(country, &text)?;
        }
    }

    #[test]
    fn a_mistyped_check_digit_of_a_valid_id_is_refused_or_doubted((country, compact) in checked(), digit in 0..10) {
        let mistyped = format!("{}{digit}", &compact[..compact.len() - 1]);
        prop_assume!(mistyped != compact);
        let is_odd = TaxId::parse(country, &mistyped).map_or(true, |id| id.doubt().is_some());
        prop_assert!(is_odd, "{} {mistyped}", country);
    }
}
