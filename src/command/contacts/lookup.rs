//! `contacts lookup`: phones, addresses and portals by country, team and product (H12, H13, H14, H16, H22).

use serde_json::{Value, json};

use crate::command::value::Words;
use crate::command::{Context, Verb};
use crate::directory::{Directory, Entry, Kind, Query, Team};
use crate::domain::{Country, Refusal};
use crate::error::{Error, Problems};
use crate::locale::{self, Lang};
use crate::render::{Column, Outcome, Output, Shape};
use crate::text;

/// What is typed.
#[derive(clap::Args, Debug)]
#[command(after_help = "\
Numbers are as the handbook prints them; e164 is the form to dial, where there is one.
asOf is the day of the entry. A number without products serves every product.
Forgotten access to the portal: the portal mails a new password (H19).

Examples:
  Who repairs a service in Brazil?
    lumenctl contacts lookup brasil --team tsc
  The numbers for voice in Venezuela that can be dialled from abroad
    lumenctl contacts lookup VE --team tsc --product voz --kind local -o plain --columns e164
  Where questions about invoices go in Mexico, as JSON
    lumenctl contacts lookup méxico --team billing -o json")]
#[group(skip)]
pub struct Args {
    /// ISO 3166 code, or name in English, Spanish or Portuguese; left out: every country
    #[arg(value_name = "COUNTRY", value_parser = Words::new(Country::ALL.map(Country::code)), hide_possible_values = true)]
    pub country: Option<String>,

    /// Whom to reach
    #[arg(long, value_name = "TEAM", value_parser = Words::new(Team::ALL.map(Team::as_str)))]
    pub team: Option<String>,

    /// Only what serves this product; a part of its name is enough: voice, vídeo, datos
    #[arg(long, value_name = "TEXT")]
    pub product: Option<String>,

    /// How to reach it
    #[arg(long, value_name = "KIND", value_parser = Words::new(Kind::ALL.map(Kind::as_str)))]
    pub kind: Option<String>,
}

/// What was asked, and the directory to answer it from.
#[derive(Debug)]
pub struct Request {
    pub(super) query: Query,
    pub(super) directory: Result<Directory, Error>,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[
        Column::shown("country", "country"),
        Column::hidden("countryName", "country-name"),
        Column::shown("team", "team"),
        Column::shown("kind", "kind"),
        Column::shown("display", "number-or-address"),
        Column::hidden("e164", "e-164"),
        Column::shown("extension", "extension"),
        Column::shown("products", "products"),
        Column::shown("note", "note"),
        Column::hidden("rule", "rule"),
        Column::hidden("asOf", "as-of"),
        Column::hidden("source", "source"),
    ];

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let country = optional(self.country, "COUNTRY", problems, str::parse);
        // A directory that cannot be read is no problem of the input: `run` reports it. The names of products are
        // those of all countries.
        let of = if self.product.is_some() { None } else { country.flatten() };
        let directory = cx.directory(of);
        let team = optional(self.team, "--team", problems, str::parse);
        let product = match &directory {
            Ok(directory) => optional(self.product, "--product", problems, |text| directory.product(text)),
            Err(_) => Some(None),
        };
        let kind = optional(self.kind, "--kind", problems, str::parse);
        let query = Query { country: country?, team: team?, kind: kind?, product: product? };
        Some(Request { query, directory })
    }

    fn run<'a>(Request { query, directory }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let directory = directory?;
        let lang = cx.data_lang();
        let rows: Vec<Value> = directory.lookup(&query).into_iter().map(|entry| row(entry, lang)).collect();
        let notes = if rows.is_empty() { vec![nothing_printed(&query)] } else { Vec::new() };
        Ok(Outcome { notes, ..Output::List(rows).into() })
    }
}

/// `None` when a value was refused, `Some(None)` when there is none.
pub(super) fn optional<T>(
    text: Option<String>,
    field: &str,
    problems: &mut Problems,
    parse: impl Fn(&str) -> Result<T, Refusal>,
) -> Option<Option<T>> {
    text.map_or(Some(None), |text| problems.take(field, parse(&text)).map(Some))
}

/// An entry's JSON, its note and its country's name in a language.
pub(super) fn row(entry: &Entry, lang: Lang) -> Value {
    json!({
        "country": entry.country.code(),
        "countryName": entry.country.name_in(lang),
        "team": entry.team.as_str(),
        "kind": entry.kind.as_str(),
        "display": entry.display,
        "e164": entry.e164,
        "extension": entry.extension,
        "products": entry.products,
        "note": entry.note_in(lang),
        "rule": entry.rule.map(|rule| rule.to_string()),
        "asOf": entry.as_of,
        "source": entry.source,
    })
}

/// `the handbook prints no office phone for Costa Rica`
fn nothing_printed(query: &Query) -> String {
    let kind = match (query.kind, query.team) {
        (Some(kind), _) => kind.as_str(),
        (None, Some(Team::BillingReference)) => Kind::Email.as_str(),
        (None, Some(Team::Tsc | Team::Office)) => "phone",
        (None, Some(Team::Billing) | None) => "contact",
    };
    let team = query.team.map_or("none", Team::as_str);
    let country = query.country.map_or("none", |country| country.name_in(locale::lang()));
    let product = query.product.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string);
    text!("contacts-nothing-printed", kind = kind, team = team, country = country, product = product)
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::*;
    use crate::Env;
    use crate::render::Format;
    use crate::settings::Flags;
    use crate::ui::{Color, Ui};

    #[derive(Debug, Parser)]
    struct Cli {
        #[command(subcommand)]
        command: crate::command::contacts::Command,
    }

    fn ask(args: &[&str]) -> Result<(Vec<Value>, Vec<String>), Error> {
        let env = Env::fake(&[], jiff::Timestamp::UNIX_EPOCH);
        let flags = Flags::default();
        let ui = Ui::new(&env, true, false, Color::Never, Format::Plain);
        let cx = Context::new(&env, &flags, &ui, crate::cli::tree);
        let typed = Cli::try_parse_from(["lumenctl", "lookup"].iter().chain(args)).unwrap();
        let crate::command::contacts::Command::Lookup(args) = typed.command else { panic!("a look-up") };
        let mut problems = Problems::default();
        let request = args.into_request(&cx, &mut problems);
        assert_eq!(request.is_some(), problems.is_empty(), "nothing is refused silently");
        problems.into_result()?;
        let outcome = Args::run(request.unwrap(), &cx)?;
        match outcome.output {
            Output::List(rows) => Ok((rows, outcome.notes)),
            _ => panic!("a list"),
        }
    }

    fn displays(args: &[&str]) -> Vec<String> {
        ask(args).unwrap().0.iter().map(|row| row["display"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn a_row_has_every_key_in_the_promised_order_with_null_where_there_is_nothing() {
        let (rows, notes) = ask(&["CO", "--team", "tsc", "--kind", "toll-free"]).unwrap();
        let expected = r#"[{"country":"CO","countryName":"Colombia","team":"tsc","kind":"toll-free","display":"01 8000 117997","e164":null,"extension":null,"products":[],"note":null,"rule":"H12","asOf":"2026-11-23","source":"handbook"}]"#;
        assert_eq!(Value::from(rows).to_string(), expected);
        assert!(notes.is_empty());
    }

    #[test]
    fn the_columns_are_the_keys_of_a_row_in_the_same_order() {
        let (rows, _) = ask(&["US"]).unwrap();
        let keys: Vec<&str> = Args::COLUMNS.iter().map(|column| column.key).collect();
        for row in rows {
            assert_eq!(row.as_object().unwrap().keys().collect::<Vec<_>>(), keys);
        }
        let shown: Vec<&str> = Args::COLUMNS.iter().filter(|column| column.default).map(|column| column.key).collect();
        assert_eq!(shown, ["country", "team", "kind", "display", "extension", "products", "note"]);
    }

    #[test]
    fn products_are_an_array_and_a_menu_option_stands_beside_its_number() {
        let (rows, _) = ask(&["US", "--product", "vyvx", "--team", "tsc", "--kind", "local"]).unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0]["display"], "+55 11 3957 2288");
        assert_eq!(rows[0]["extension"], "4");
        assert_eq!(rows[0]["products"], json!(["Vyvx"]));
    }

    #[test]
    fn a_country_is_found_by_code_and_by_its_name_in_three_languages() {
        let expected = displays(&["BR"]);
        assert_eq!(expected.len(), 8);
        for name in ["br", "BRA", "Brazil", "brasil", "BRASIL"] {
            assert_eq!(displays(&[name]), expected, "{name}");
        }
        assert_eq!(displays(&["Estados Unidos"]), displays(&["United States"]));
        assert_eq!(displays(&["Colômbia"]), displays(&["colombia"]));
        assert_eq!(displays(&["Equador"]), displays(&["Ecuador"]));
        assert_eq!(displays(&["mexico"]), displays(&["México"]));
    }

    #[test]
    fn without_arguments_every_row_is_listed() {
        assert_eq!(ask(&[]).unwrap().0.len(), 86);
    }

    #[test]
    fn all_wrong_values_are_reported_together_each_with_its_flag() {
        let error = ask(&["Japan", "--team", "tcs", "--product", "voicee", "--kind", "fax"]).unwrap_err();
        let details: Vec<(&str, &str)> =
            error.details.iter().map(|problem| (problem.field.as_str(), problem.refusal.code)).collect();
        assert_eq!(
            details,
            [
                ("COUNTRY", "unknown_country"),
                ("--team", "unknown_team"),
                ("--product", "unknown_product"),
                ("--kind", "unknown_kind"),
            ]
        );
        assert_eq!(error.kind.exit_code(), 2);
    }

    #[test]
    fn an_unknown_team_gets_the_nearest_and_the_known_ones() {
        let error = ask(&["--team", "ofice"]).unwrap_err();
        assert_eq!(error.hints, ["did you mean office? known teams: tsc, billing, billing-reference, office"]);
        assert_eq!(ask(&["--team", "Billing Reference"]).unwrap().0.len(), 11);
        assert_eq!(ask(&["--kind", "TOLL_FREE", "--team", "TSC"]).unwrap().0.len(), 12);
    }

    #[test]
    fn an_empty_result_is_an_empty_list_and_a_note_that_says_what_is_not_printed() {
        for (args, note) in [
            (&["CR", "--team", "office"][..], "the handbook prints no office phone for Costa Rica"),
            (&["BR", "--team", "tsc", "--kind", "email"], "the handbook prints no TSC e-mail address for Brazil"),
            (
                &["VE", "--team", "tsc", "--product", "network"],
                "the handbook prints no TSC phone for Venezuela that serves Network Management",
            ),
        ] {
            assert_eq!(ask(args).unwrap(), (Vec::new(), vec![note.to_owned()]));
        }
    }

    #[test]
    fn long_help_has_three_examples_that_parse() {
        let mut cli = Cli::command();
        let help = cli.find_subcommand_mut("lookup").unwrap().render_long_help().to_string();
        assert!(help.starts_with("Phone numbers, e-mail addresses and portals by country"), "{help}");
        assert!(help.contains("tsc, billing, billing-reference, office"), "{help}");
        let examples: Vec<&str> =
            help.lines().filter_map(|line| line.trim().strip_prefix("lumenctl contacts lookup ")).collect();
        assert_eq!(examples.len(), 3, "{help}");
        for example in examples {
            let own = example.split(" -o ").next().unwrap();
            assert!(!ask(&own.split(' ').collect::<Vec<_>>()).unwrap().0.is_empty(), "{example}");
        }
    }
}
