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
fn what_other_programs_lack_is_taken() {
    // CUITs with 25 and 26, RUCs with 16, and the RIF of a communal council, whose check digit nobody documents.
    assert_eq!(parsed(Country::AR, "25-12345678-8").as_str(), "25123456788");
    assert_eq!(parsed(Country::PE, "16123456789").as_str(), "16123456789");
    assert_eq!(parsed(Country::VE, "C-12345678-9").official(), "C-12345678-9");
}

fn country() -> impl Strategy<Value = Country> {
    proptest::sample::select(Country::ALL.to_vec())
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(country in country(), text in ".{0,40}", near in "[0-9A-ZÑ&é. /-]{7,22}") {
        for text in [text, near] {
            if let Ok(id) = TaxId::parse(country, &text) {
                prop_assert_eq!(TaxId::parse(country, &id.official()), Ok(id.clone()));
                prop_assert_eq!(TaxId::parse(country, id.as_str()), Ok(id.clone()));
                let _ = id.doubt();
            }
        }
    }

    #[test]
    fn a_mistyped_check_digit_of_a_valid_id_is_refused_or_doubted(at in any::<prop::sample::Index>(), digit in 0..10) {
        let binding = [Country::AR, Country::BR, Country::CL, Country::CO, Country::PE, Country::VE, Country::MX];
        let vectors: Vec<Vector> = vectors()
            .into_iter()
            .filter(|vector| vector.verdict == "valid" && binding.contains(&vector.country))
            .collect();
        let vector = at.get(&vectors);
        let mistyped = format!("{}{digit}", &vector.compact[..vector.compact.len() - 1]);
        prop_assume!(mistyped != vector.compact);
        let is_odd = TaxId::parse(vector.country, &mistyped).map_or(true, |id| id.doubt().is_some());
        prop_assert!(is_odd, "{} {mistyped}", vector.country);
    }
}
