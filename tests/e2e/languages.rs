//! The language of the words: which one, and that it is the only one.

use std::collections::BTreeSet;

use super::golden::commands;
use super::support::Home;

/// A home in which the locale is this one.
fn in_locale(locale: &str) -> Home {
    let mut home = Home::new();
    home.set("LC_ALL", locale);
    home
}

/// What is said of an id that is too short, without a terminal.
fn refused(home: &Home, more: &[&str]) -> String {
    let args = ["ticket", "open", "--service-id", "x", "--summary", "y"];
    home.run(&[more, &args].concat()).exits(2).stderr
}

#[test]
fn a_flag_is_above_the_variable_the_profile_and_the_locale() {
    let mut home = in_locale("es_CO.UTF-8");
    assert!(refused(&home, &[]).starts_with("error: --service-id: el Service ID"), "{}", refused(&home, &[]));
    home.profile("lang = \"pt\"\n");
    assert!(refused(&home, &[]).starts_with("erro: "));
    home.set("LUMENCTL_LANG", "en");
    assert!(refused(&home, &[]).contains("the Service ID"));
    assert!(refused(&home, &["--lang", "es"]).contains("el Service ID"));
}

#[test]
fn every_portuguese_and_spanish_locale_is_known_and_any_other_is_english() {
    for (locale, begins) in [
        ("pt_BR.UTF-8", "erro: "),
        ("pt_PT", "erro: "),
        ("pt", "erro: "),
        ("es_419", "error: --service-id: el "),
        ("C", "error: --service-id: the "),
        ("C.UTF-8", "error: --service-id: the "),
        ("POSIX", "error: --service-id: the "),
        ("de_DE.UTF-8", "error: --service-id: the "),
        ("\u{1b}[31m", "error: --service-id: the "),
    ] {
        let said = refused(&in_locale(locale), &[]);
        assert!(said.starts_with(begins), "{locale}: {said}");
    }
}

#[test]
fn an_unknown_language_is_refused_in_the_one_that_would_be_there_without_it() {
    let mut home = in_locale("pt_BR.UTF-8");
    // A command that reads no settings refuses it as well.
    for args in [&["contacts", "roles"][..], &["--sandbox", "ticket", "list"], &["explain"]] {
        let ran = home.run(&[&["--lang", "fr"], args].concat()).exits(2);
        assert!(ran.stdout.is_empty());
        assert!(ran.stderr.starts_with("erro: --lang: 'fr'"), "{}", ran.stderr);
        assert!(ran.stderr.contains("en, es, pt"), "{}", ran.stderr);
    }
    home.set("LUMENCTL_LANG", "Klingon");
    let error = home.run(&["contacts", "roles", "-o", "json"]).exits(2).error();
    assert_eq!((error["code"].as_str(), error["field"].as_str()), (Some("unknown_language"), Some("LUMENCTL_LANG")));
    home.run(&["--lang", "es", "contacts", "roles"]).exits(0);
}

#[test]
fn a_line_that_is_not_understood_is_answered_in_the_language_that_it_asks_for() {
    let home = Home::new();
    let said = home.run(&["--lang", "pt", "ticket", "opne"]).exits(2).stderr;
    assert!(said.contains("não existe o comando 'opne'") && said.contains("'open'"), "{said}");
    let said = home.run(&["ticket", "list", "--lang=es", "--opne"]).exits(2).stderr;
    assert!(said.contains("argumento inesperado '--opne'") && said.contains("'--open'"), "{said}");
    let said = home.run(&["--lang", "es", "ticket", "status"]).exits(2).stderr;
    assert!(said.contains("faltan los siguientes argumentos obligatorios: <ID>..."), "{said}");
}

#[test]
fn the_help_of_every_command_has_no_english_sentence_in_spanish_and_portuguese() {
    let home = Home::new();
    let lines = |page: &str| -> BTreeSet<String> {
        let is_words = |line: &&str| line.split(' ').filter(|word| word.chars().all(char::is_alphabetic)).count() > 2;
        let is_command = |line: &str| ["lumenctl ", "--", "\\-\\-", "$(", "| "].iter().any(|part| line.contains(part));
        page.lines().map(str::trim).filter(|line| is_words(line) && !is_command(line)).map(str::to_owned).collect()
    };
    let mut all = commands(&home);
    all.extend(["", "ticket", "change", "billing", "contacts", "config"].map(str::to_owned));
    assert!(all.len() > 60);
    for command in all {
        let command: Vec<&str> = command.split(' ').filter(|word| !word.is_empty()).collect();
        for form in ["--help", "-h"] {
            let page = |lang| home.run(&[&["--lang", lang], &command[..], &[form]].concat()).exits(0).stdout;
            let english = page("en");
            let man = |lang| home.run(&[&["--lang", lang, "man"], &command[..]].concat()).exits(0).stdout;
            for lang in ["es", "pt"] {
                let (page, english) = (page(lang), lines(&english));
                let left: Vec<_> = lines(&page).intersection(&english).cloned().collect();
                assert!(left.is_empty(), "{lang} {command:?} {form}: {left:?}");
                for word in
                    ["Usage:", "Options:", "Commands:", "[default:", "[possible values:", "Print help", "Examples:"]
                {
                    assert!(!page.contains(word), "{lang} {command:?}: {word}");
                }
                if form == "--help" {
                    let (page, english) = (man(lang), lines(&man("en")));
                    let left: Vec<_> = lines(&page).intersection(&english).cloned().collect();
                    assert!(left.is_empty(), "{lang} man {command:?}: {left:?}");
                    assert!(!page.contains(".SH NAME") && !page.contains(".SH EXAMPLES"));
                }
            }
        }
    }
}

#[test]
fn results_for_programs_are_the_same_in_every_language() {
    for args in [
        &["contacts", "lookup", "ve", "-o", "json"][..],
        &["contacts", "roles", "-o", "csv"],
        &["contacts", "who", "portal", "-o", "ndjson", "-q"],
        &["explain", "-o", "json"],
        &["schema"],
        &["config", "explain", "-o", "json", "--jq", ".[] | select(.key != \"lang\" and .key != \"config\")"],
        &["--sandbox", "-q", "order", "status", "SO-300003", "--jq", ".milestone[].name"],
        &["--sandbox", "-q", "ticket", "list", "-o", "csv", "--columns", "id,status,severity,name"],
    ] {
        let said = |locale| in_locale(locale).run(args).exits(0).stdout;
        let english = said("en_US.UTF-8");
        assert!(!english.is_empty());
        for locale in ["es_MX.UTF-8", "pt_BR.UTF-8"] {
            assert_eq!(said(locale), english, "{locale} {args:?}");
        }
    }
}

#[test]
fn an_error_has_its_code_and_keys_in_english_and_its_words_in_the_language() {
    let error = |lang| {
        let home = Home::new();
        home.run(&["--lang", lang, "ticket", "open", "--service-id", "x", "--summary", "y", "-o", "json"])
            .exits(2)
            .error()
    };
    let (english, portuguese) = (error("en"), error("pt"));
    for key in ["code", "exitCode", "rule", "field"] {
        assert_eq!(english[key], portuguese[key]);
    }
    assert_ne!(english["message"], portuguese["message"]);
    assert_ne!(english["hint"], portuguese["hint"]);
}

#[test]
fn tables_have_headings_and_dates_as_the_language_writes_them() {
    let table =
        |lang| Home::new().sandbox(&["--lang", lang, "ticket", "status", "TT-100001", "-o", "table"]).exits(0).stdout;
    assert!(table("en").contains("Severity") && has(&table("en"), "####-##-## ##:##"));
    assert!(table("es").contains("Severidad") && has(&table("es"), "##/##/#### ##:##"));
    assert!(table("pt").contains("Severidade") && has(&table("pt"), "##/##/#### ##:##"));
}

/// Whether a text has this in it, `#` being any digit.
fn has(text: &str, pattern: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let pattern: Vec<char> = pattern.chars().collect();
    text.windows(pattern.len()).any(|part| {
        part.iter()
            .zip(&pattern)
            .all(|(char, wanted)| if *wanted == '#' { char.is_ascii_digit() } else { char == wanted })
    })
}
