//! Precedence, what is missing, and what the sandbox does not get.

use std::path::Path;

use jiff::Timestamp;

use super::*;
use crate::error::Kind;

/// A home folder with a config file in it.
struct Home(tempfile::TempDir);

impl Home {
    fn new(config: &str) -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join(".config/lumenctl");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("config.toml"), config).unwrap();
        Self(home)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn env(&self, vars: &[(&str, &str)]) -> Env {
        let home = self.path().to_str().unwrap();
        let vars: Vec<(&str, &str)> = vars.iter().copied().chain([("HOME", home)]).collect();
        Env::fake(&vars, Timestamp::UNIX_EPOCH)
    }

    fn line(&self, line: usize) -> String {
        format!("{}:{line}", self.path().join(".config/lumenctl/config.toml").display())
    }

    fn resolve(&self, flags: &Flags, vars: &[(&str, &str)]) -> Result<Settings, Error> {
        Settings::resolve(flags, &self.env(vars))
    }
}

fn profile(name: &str) -> Flags {
    Flags { profile: Some(name.into()), ..Flags::default() }
}

fn sandbox() -> Flags {
    Flags { sandbox: true, ..Flags::default() }
}

fn with_flag(flag: Option<&str>, value: &str) -> Flags {
    let mut flags = profile("p");
    match flag {
        Some("--timeout") => flags.timeout = Some(value.into()),
        Some("--max-wait") => flags.max_wait = Some(value.into()),
        Some("--ca-file") => flags.ca_file = Some(value.into()),
        Some("--lang") => flags.lang = Some(value.into()),
        _ => {}
    }
    flags
}

/// Two good values of each form, different from each other and from the default.
fn two_values(key: &str) -> Option<[&'static str; 2]> {
    Some(match key {
        "timeout" | "max_wait" => ["11s", "12s"],
        "ca_file" => ["/a.pem", "/b.pem"],
        "country" => ["BR", "CL"],
        "base_url" | "token_url" => ["https://a.example", "https://b.example"],
        "lang" => ["es", "pt"],
        "preset" => ["lumen", "sandbox"],
        "client_id" | "scope" | "account" => ["one", "two"],
        _ => return None,
    })
}

fn explained(rows: &[Explained], key: &str) -> (serde_json::Value, Source) {
    let row = rows.iter().find(|row| row.key == key).unwrap();
    (row.value.clone(), row.source.clone())
}

#[test]
fn each_setting_is_taken_from_flag_then_environment_then_profile_then_default_pair_by_pair() {
    let mut tested = Vec::new();
    for row in keys::ALL.iter().map(|setting| setting.row()).filter(|row| row.place == keys::Place::Profile) {
        let Some([low, high]) = two_values(row.key) else { continue };
        tested.push(row.key);
        let written = Home::new(&format!("[profiles.p]\n{} = \"{low}\"\n", row.key));
        let empty = Home::new("[profiles.p]\n");
        let look = |home: &Home, flags: &Flags, vars: &[(&str, &str)]| {
            explained(&Settings::explain(flags, &home.env(vars)).unwrap(), row.key)
        };
        let from_profile = Source::Profile { name: "p".into(), line: 2 };

        let (default, source) = look(&empty, &profile("p"), &[]);
        assert_ne!(default, low, "{}", row.key);
        assert!(matches!(source, Source::Default | Source::Unset), "{}", row.key);
        assert_eq!(look(&written, &profile("p"), &[]), (low.into(), from_profile), "{}", row.key);
        for variable in row.variables {
            let from_variable = (high.into(), Source::Environment(variable));
            assert_eq!(look(&written, &profile("p"), &[(variable, high)]), from_variable, "above profile");
            assert_eq!(look(&empty, &profile("p"), &[(variable, high)]), from_variable, "above default");
        }
        if let Some(flag) = row.flag {
            let flags = with_flag(Some(flag), high);
            let from_flag = (high.into(), Source::Flag(flag));
            let vars: Vec<(&str, &str)> = row.variables.iter().map(|variable| (*variable, low)).collect();
            assert_eq!(look(&empty, &flags, &vars), from_flag, "above environment");
            assert_eq!(look(&written, &flags, &[]), from_flag, "above profile");
            assert_eq!(look(&empty, &flags, &[]), from_flag, "above default");
        }
    }
    for key in ["timeout", "ca_file", "country", "base_url"] {
        assert!(tested.contains(&key));
    }
}

#[test]
fn typed_values_follow_the_same_precedence() {
    let home = Home::new("[profiles.p]\ntimeout = \"5s\"\nca_file = \"ca.pem\"\n");
    let settings = home.resolve(&with_flag(Some("--timeout"), "7s"), &[("LUMENCTL_TIMEOUT", "6s")]).unwrap();
    assert_eq!(settings.timeout.value, Duration::from_secs(7));
    let settings = home.resolve(&profile("p"), &[("LUMENCTL_TIMEOUT", "6s"), ("LUMENCTL_MAX_WAIT", "0")]).unwrap();
    assert_eq!((settings.timeout.value, settings.max_wait.value), (Duration::from_secs(6), Duration::ZERO));
    assert_eq!(settings.ca_file.unwrap().value, home.path().join(".config/lumenctl/ca.pem"));
    let settings = home.resolve(&Flags::default(), &[]).unwrap();
    assert_eq!((settings.timeout.value.as_secs(), settings.max_wait.value.as_secs()), (30, 60));
}

#[test]
fn the_profile_is_named_by_flag_then_variable_then_the_file() {
    let home = Home::new("default_profile = \"a\"\n[profiles.a]\n[profiles.b]\n[profiles.c]\n");
    let name = |flags: &Flags, vars: &[(&str, &str)]| home.resolve(flags, vars).unwrap().profile.unwrap();
    assert_eq!(name(&profile("c"), &[("LUMENCTL_PROFILE", "b")]).value, "c");
    assert_eq!(name(&Flags::default(), &[("LUMENCTL_PROFILE", "b")]).value, "b");
    assert_eq!(name(&Flags::default(), &[]), Sourced { value: "a".into(), source: Source::File { line: 1 } });
    let single = Home::new("[profiles.only]\n").resolve(&Flags::default(), &[]).unwrap();
    assert_eq!(single.profile, None, "a profile is never guessed");
}

#[test]
fn a_profile_that_does_not_exist_is_not_configured_and_names_the_nearest() {
    let home = Home::new("[profiles.prod]\n[profiles.test]\n");
    let error = home.resolve(&profile("prdo"), &[]).unwrap_err();
    assert_eq!((error.code, error.kind.exit_code(), error.field.as_deref()), ("unknown_profile", 3, Some("--profile")));
    assert_eq!(error.hints[0], "did you mean prod?");
    let error = home.resolve(&Flags::default(), &[("LUMENCTL_PROFILE", "zzz")]).unwrap_err();
    assert_eq!(error.field.as_deref(), Some("LUMENCTL_PROFILE"));
    assert_eq!(error.hints[0], "there are prod, test");
}

#[test]
fn all_wrong_values_are_reported_together_with_where_they_came_from() {
    let home = Home::new(
        "default_profile = \"p\"\n[profiles.p]\nbase_url = \"http://portal.example\"\ncountry = \"Brasl\"\n\
         service_id_pattern = \"[A-Z\"\nbusiness_hours = \"9-18\"\nattachment_limit = \"big\"\nportal = \"x\"\nlang = \"de\"\n\
         unknown_thing = 1\npreset = \"netcracker\"\n[profiles.p.roots]\nscim = \"//x\"\n[profiles.p.dialect]\n\
         trouble_ticket = \"v9\"\n",
    );
    let flags = Flags { timeout: Some("30".into()), ..Flags::default() };
    let error = home.resolve(&flags, &[("LUMENCTL_MAX_WAIT", "soon"), ("LUMENCTL_SANDBOX", "maybe")]).unwrap_err();
    assert_eq!(error.kind.exit_code(), 2);
    let mut found: Vec<(String, &str)> =
        error.details.iter().map(|problem| (problem.field.clone(), problem.refusal.code)).collect();
    found.sort();
    let mut expected = vec![
        ("--timeout".to_owned(), "invalid_duration"),
        ("LUMENCTL_MAX_WAIT".to_owned(), "invalid_duration"),
        ("LUMENCTL_SANDBOX".to_owned(), "invalid_truth"),
        (home.line(3), "invalid_url"),
        (home.line(4), "unknown_country"),
        (home.line(5), "invalid_pattern"),
        (home.line(6), "invalid_business_hours"),
        (home.line(7), "invalid_size"),
        (home.line(8), "unknown_portal"),
        (home.line(9), "unknown_language"),
        (home.line(10), "unknown_config_key"),
        (home.line(11), "unknown_preset"),
        (home.line(13), "invalid_url"),
        (home.line(15), "unknown_dialect"),
    ];
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn the_sandbox_variable_is_yes_or_no_and_nothing_else() {
    let home = Home::new("");
    for (text, is_on) in [("1", true), ("TRUE", true), ("yes", true), ("on", true), ("0", false), ("off", false)] {
        assert_eq!(home.resolve(&Flags::default(), &[("LUMENCTL_SANDBOX", text)]).unwrap().sandbox.value, is_on);
    }
    let error = home.resolve(&Flags::default(), &[("LUMENCTL_SANDBOX", "2")]).unwrap_err();
    assert_eq!((error.code, error.field.as_deref()), ("invalid_truth", Some("LUMENCTL_SANDBOX")));
}

#[test]
fn a_missing_file_is_empty_unless_it_was_named() {
    let home = Home::new("");
    let missing = home.path().join("none.toml");
    for (flags, vars) in [
        (Flags { config: Some(missing.clone()), ..Flags::default() }, vec![]),
        (Flags::default(), vec![("LUMENCTL_CONFIG", missing.to_str().unwrap())]),
    ] {
        let error = home.resolve(&flags, &vars).unwrap_err();
        assert_eq!((error.code, error.kind.exit_code()), ("config_not_found", 2));
    }
    assert!(Settings::resolve(&Flags::default(), &Env::fake(&[("HOME", "/nowhere")], Timestamp::UNIX_EPOCH)).is_ok());
}

#[test]
fn variables_alone_make_a_working_portal_even_without_a_home() {
    let env = Env::fake(
        &[
            ("LUMENCTL_BASE_URL", "https://portal.example/gw/"),
            ("LUMENCTL_CLIENT_ID", "ci"),
            ("LUMENCTL_COUNTRY", "Brasil"),
        ],
        Timestamp::UNIX_EPOCH,
    );
    let portal = Settings::resolve(&Flags::default(), &env).unwrap().portal().unwrap();
    assert_eq!((portal.preset, portal.country), (Preset::Tmf, Some(Country::BR)));
    assert_eq!(portal.token_url.as_str(), "https://portal.example/gw/oauth/v2/token");
    let root = |api| portal.roots.get(api).unwrap().as_str();
    assert_eq!(root(Api::TroubleTicket), "https://portal.example/gw/tmf-api/troubleTicket/v5");
    assert_eq!(root(Api::Scim), "https://portal.example/gw/scim/v2");
    assert_eq!(portal.waiting_statuses, ["pending"]);
    assert_eq!(portal.dialect, testing::dialect(TicketDialect::V5));
    assert_eq!(portal.base_url_source, Source::Environment("LUMENCTL_BASE_URL"));
}

#[test]
fn a_ready_token_needs_no_client_id() {
    let vars = [("LUMENCTL_BASE_URL", "https://portal.example"), ("LUMENCTL_TOKEN", "t")];
    let portal = Home::new("").resolve(&Flags::default(), &vars).unwrap().portal().unwrap();
    assert_eq!(portal.client_id, None);
}

#[test]
fn with_nothing_set_up_the_way_out_is_named_and_the_sandbox_is_not_used() {
    let settings = Home::new("").resolve(&Flags::default(), &[]).unwrap();
    assert!(!settings.sandbox.value);
    let error = settings.portal().unwrap_err();
    assert_eq!((error.kind, error.code, error.kind.exit_code()), (Kind::NotConfigured, "not_configured", 3));
    let hints = error.hints.join("\n");
    assert!(hints.contains("lumenctl config init") && hints.contains("--sandbox"), "{hints}");

    let settings = Home::new("[profiles.a]\n[profiles.b]\n").resolve(&Flags::default(), &[]).unwrap();
    assert!(settings.portal().unwrap_err().hints[0].contains("(a, b)"));
}

#[test]
fn everything_that_is_missing_is_listed_at_once() {
    let error = Home::new("[profiles.p]\n").resolve(&profile("p"), &[]).unwrap().portal().unwrap_err();
    let fields: Vec<&str> = error.details.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!((error.kind.exit_code(), fields), (3, vec!["base_url", "client_id"]));
    let way = error.details[1].refusal.hint.as_deref().unwrap();
    assert!(way.contains("LUMENCTL_CLIENT_ID") && error.hints[0].contains("LUMENCTL_TOKEN"), "{way}");

    let lumen = Home::new("[profiles.p]\npreset = \"lumen\"\nclient_id = \"x\"\n");
    let error = lumen.resolve(&profile("p"), &[]).unwrap().portal().unwrap_err();
    assert_eq!(error.details[0].field, "roots.trouble_ticket");
}

#[test]
fn lumens_gateway_is_known_and_only_the_given_roots_exist() {
    let home =
        Home::new("[profiles.p]\npreset = \"lumen\"\nclient_id = \"x\"\nroots.trouble_ticket = \"/Faults/v1/\"\n");
    let portal = home.resolve(&profile("p"), &[]).unwrap().portal().unwrap();
    assert_eq!(portal.token_url.as_str(), "https://api.lumen.com/oauth/v2/token");
    assert_eq!(portal.roots.get(Api::TroubleTicket).unwrap().as_str(), "https://api.lumen.com/Faults/v1");
    assert_eq!(portal.roots.get(Api::ServiceCatalog), None);
    let error = portal.roots.require(Api::Scim).unwrap_err();
    assert_eq!((error.kind.exit_code(), error.field.as_deref()), (3, Some("roots.scim")));
}

#[test]
fn a_root_is_of_the_portals_origin_and_v4_has_its_own() {
    let config =
        "[profiles.p]\nbase_url = \"https://portal.example\"\nclient_id = \"x\"\ndialect.trouble_ticket = \"v4\"\n";
    let home = Home::new(&format!("{config}[profiles.p.roots]\nparty = \"https://portal.example:443/party/\"\n"));
    let portal = home.resolve(&profile("p"), &[]).unwrap().portal().unwrap();
    assert_eq!(portal.roots.get(Api::Party).unwrap().as_str(), "https://portal.example/party");
    assert_eq!(portal.roots.get(Api::TroubleTicket).unwrap().path(), "/tmf-api/troubleTicket/v4");

    let home = Home::new(&format!("{config}[profiles.p.roots]\nparty = \"https://evil.example/party\"\n"));
    let error = home.resolve(&profile("p"), &[]).unwrap().portal().unwrap_err();
    assert_eq!((error.code, error.field), ("invalid_url", Some(home.line(6))));
}

/// A profile in which everything that must not reach the sandbox is recognisable.
const REAL: &str = "default_profile = \"p\"\n[profiles.p]\nbase_url = \"https://real.example\"\n\
    token_url = \"https://real.example/token\"\nclient_id = \"real-id\"\nscope = \"real-scope\"\nca_file = \"/real.pem\"\n\
    client_secret_command = [\"real\"]\ncountry = \"BR\"\naccount = \"A-1\"\nservice_id_pattern = \"[A-Z]+\"\n\
    [profiles.p.contact]\nname = \"Ana\"\n[profiles.p.roots]\ntrouble_ticket = \"https://real.example/tt\"\n\
    [profiles.p.dialect]\ntrouble_ticket = \"v4\"\ndeduplicates = false\n[profiles.p.change_types]\nreal = \"Real\"\n";

#[test]
fn the_sandbox_gets_nothing_of_the_real_portal_and_keeps_what_is_the_users_own() {
    let home = Home::new(REAL);
    let vars =
        [("LUMENCTL_BASE_URL", "https://real2.example"), ("LUMENCTL_SCOPE", "real2"), ("LUMENCTL_TOKEN", "real-token")];
    let settings = home.resolve(&sandbox(), &vars).unwrap();
    let url = |text: &str| url::Url::parse(text).unwrap();
    let portal = settings
        .sandbox_portal(url("http://127.0.0.1:4010"), url("http://127.0.0.1:4010/oauth/v2/token"), "sandbox".into())
        .unwrap();
    assert!(!format!("{portal:?}").contains("real"), "{portal:?}");
    assert_eq!((portal.preset, portal.client_id.as_deref(), portal.scope), (Preset::Sandbox, Some("sandbox"), None));
    let external_id = ExternalIdPlace::Attribute;
    assert_eq!(portal.dialect, Dialect { deduplicates: true, external_id, ..testing::dialect(TicketDialect::V5) });
    assert_eq!(
        portal.roots.get(Api::TroubleTicket).unwrap().as_str(),
        "http://127.0.0.1:4010/tmf-api/troubleTicket/v5"
    );
    assert_eq!((portal.ca_file, portal.base_url_source), (None, Source::Sandbox));
    assert_eq!((portal.country, portal.account.as_deref()), (Some(Country::BR), Some("A-1")));
    assert_eq!(portal.contact.name.as_deref(), Some("Ana"));
    assert!(portal.service_id_pattern.unwrap().matches("ABC"));
    assert!(settings.portal().is_err());

    let rows = Settings::explain(&sandbox(), &home.env(&vars)).unwrap();
    assert_eq!(explained(&rows, "base_url"), (serde_json::Value::Null, Source::Sandbox));
    assert_eq!(explained(&rows, "preset"), ("sandbox".into(), Source::Sandbox));
    assert_eq!(explained(&rows, "sandbox"), (true.into(), Source::Flag("--sandbox")));
}

#[test]
fn only_a_profile_of_the_preset_sandbox_without_address_uses_it_unasked() {
    let home = Home::new("[profiles.s]\npreset = \"sandbox\"\n");
    assert!(home.resolve(&profile("s"), &[]).unwrap().sandbox.value);
    for vars in [[("LUMENCTL_SANDBOX", "0")], [("LUMENCTL_BASE_URL", "http://127.0.0.1:1")]] {
        assert!(!home.resolve(&profile("s"), &vars).unwrap().sandbox.value);
    }
    assert!(!home.resolve(&Flags::default(), &[("LUMENCTL_PRESET", "sandbox")]).unwrap().sandbox.value);
}

#[test]
fn explain_shows_that_a_secret_is_set_and_never_the_secret() {
    let home = Home::new(REAL);
    let vars = [("LUMENCTL_CLIENT_SECRET", "hunter2"), ("LUMENCTL_TOKEN", "hunter3")];
    let rows = Settings::explain(&Flags::default(), &home.env(&vars)).unwrap();
    assert!(!format!("{rows:?}").contains("hunter"));
    assert_eq!(explained(&rows, "client_secret"), ("set".into(), Source::Environment("LUMENCTL_CLIENT_SECRET")));
    let rows = Settings::explain(&Flags::default(), &home.env(&[("LUMENCTL_CLIENT_SECRET_FILE", "/x")])).unwrap();
    assert_eq!(explained(&rows, "client_secret"), ("set".into(), Source::Environment("LUMENCTL_CLIENT_SECRET_FILE")));
    assert_eq!(explained(&rows, "token"), (serde_json::Value::Null, Source::Unset));
    assert_eq!(rows.len(), keys::ALL.len());
}

#[test]
fn explain_shows_derived_values_and_what_the_preset_brings() {
    let vars = [("LUMENCTL_BASE_URL", "https://portal.example")];
    let rows = Settings::explain(&Flags::default(), &Home::new("").env(&vars)).unwrap();
    assert_eq!(explained(&rows, "token_url"), ("https://portal.example/oauth/v2/token".into(), Source::Default));
    assert_eq!(explained(&rows, "roots.scim"), ("/scim/v2".into(), Source::Preset("tmf")));
    assert_eq!(explained(&rows, "lang"), ("en".into(), Source::Default));
}

#[test]
fn a_profiles_language_is_above_the_systems_locale_and_below_the_variable() {
    let home = Home::new("[profiles.p]\nlang = \"pt\"\n");
    let lang = |flags: &Flags, vars: &[(&str, &str)]| home.resolve(flags, vars).unwrap().lang.value;
    assert_eq!(lang(&profile("p"), &[("LANG", "es_AR.UTF-8")]), Lang::Pt);
    assert_eq!(lang(&profile("p"), &[("LUMENCTL_LANG", "en")]), Lang::En);
    assert_eq!(lang(&Flags::default(), &[("LANG", "es_AR.UTF-8"), ("LC_ALL", "pt_BR")]), Lang::Pt);
}

#[test]
fn the_country_for_the_phone_is_found_even_if_the_rest_is_broken() {
    let good = Home::new("default_profile = \"p\"\n[profiles.p]\ncountry = \"CL\"\nunknown = 1\n");
    assert_eq!(country(&Flags::default(), &good.env(&[])), Some(Country::CL));
    let broken = Home::new("[profiles.p\n");
    assert_eq!(country(&Flags::default(), &broken.env(&[])), None);
    assert_eq!(country(&Flags::default(), &broken.env(&[("LUMENCTL_COUNTRY", "PE")])), Some(Country::PE));
}

#[test]
fn what_is_wrong_with_settings_is_told_in_the_language_and_sources_stay_as_programs_read_them() {
    use crate::locale::testing::speaking;

    let home =
        Home::new("[profiles.prod]\npreset = 'tfm'\ntimeout = 30\nclient_id = 'x'\nbase_url = 'https://a.example?x'\n");
    let flags = Flags { profile: Some("prod".to_owned()), ..Flags::default() };
    let told = |lang| {
        let error = speaking(lang, || home.resolve(&flags, &[]).unwrap_err());
        error.details.into_iter().map(|problem| problem.refusal.message).collect::<Vec<_>>()
    };
    assert_eq!(
        told(Lang::Pt),
        [
            "timeout deve ser um texto entre aspas, por exemplo \"30s\"; é do tipo integer",
            "'tfm' não é um preset desta versão",
            "o endereço tem uma consulta (?) ou um fragmento (#)",
        ]
    );
    assert_eq!(told(Lang::Es)[1], "'tfm' no es un preset de esta versión");
    let source = Source::Profile { name: "prod".to_owned(), line: 4 };
    assert_eq!(speaking(Lang::Es, || source.to_string()), "profile prod, line 4");
    assert_eq!(speaking(Lang::Es, || source.in_words()), "el perfil prod (línea 4)");
}
