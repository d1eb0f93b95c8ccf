//! `config init`

use serde_json::json;

use crate::command::{Context, Verb};
use crate::domain::{Effect, Refusal};
use crate::error::{Error, Kind, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::values::Raw;
use crate::settings::{Paths, Preset, edit, keys};
use crate::text;

/// The profile's name where nobody gave one.
const DEFAULT_NAME: &str = "default";

/// What `config init` is told. The profile's name is the global `--profile`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl config init --base-url https://portal.example --client-id my-client --country BR
  lumenctl config init --profile lab --preset servicenow --base-url https://lab.example")]
pub struct Args {
    /// What the portal's defaults are: tmf, lumen, servicenow, salesforce, sandbox
    #[arg(long, value_name = "PRESET", default_value = "tmf")]
    pub preset: String,

    /// Where the portal is: https://portal.example
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,

    /// Where tokens are asked for [default: the base URL and /oauth/v2/token]
    #[arg(long, value_name = "URL")]
    pub token_url: Option<String>,

    /// OAuth client id; the secret is never kept in the config file
    #[arg(long, value_name = "ID")]
    pub client_id: Option<String>,

    /// OAuth scope
    #[arg(long, value_name = "SCOPE")]
    pub scope: Option<String>,

    /// Country, by code or name: BR, Brazil
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,

    /// The customer's account
    #[arg(long, value_name = "ACCOUNT")]
    pub account: Option<String>,

    /// Where an API lives, if not where the preset has it: trouble_ticket=/api/ticket
    #[arg(long = "root", value_name = "API=PATH")]
    pub roots: Vec<String>,

    /// Replace a profile of that name
    #[arg(long)]
    pub force: bool,
}

/// A new profile, every value checked.
pub struct Request {
    name: String,
    values: Vec<(&'static str, Raw)>,
    force: bool,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[
        Column::shown("effect", "effect"),
        Column::shown("profile", "profile"),
        Column::shown("preset", "preset"),
        Column::shown("baseUrl", "base-url"),
        Column::shown("config", "config"),
        Column::hidden("default", "default"),
    ];

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let (name, source) = match (&cx.flags.profile, cx.env.var("LUMENCTL_PROFILE")) {
            (Some(name), _) => (name.clone(), "--profile"),
            (None, Some(name)) => (name, "LUMENCTL_PROFILE"),
            (None, None) => (DEFAULT_NAME.to_owned(), "--profile"),
        };
        let name = problems.take(source, edit::check_profile_name(&name).map(|()| name));
        let preset: Option<Preset> = problems.parse("--preset", &self.preset);
        if let Some(preset) = preset {
            self.note_missing(preset, problems);
        }
        let mut values = Vec::new();
        for (flag, key, text) in [
            ("--preset", "preset", preset.map(|preset| preset.as_str().to_owned())),
            ("--base-url", "base_url", self.base_url),
            ("--token-url", "token_url", self.token_url),
            ("--client-id", "client_id", self.client_id),
            ("--scope", "scope", self.scope),
            ("--country", "country", self.country),
            ("--account", "account", self.account),
        ] {
            let value =
                text.and_then(|text| problems.take(flag, keys::target(key).and_then(|of| keys::check(&of, &text))));
            values.extend(value.map(|value| (key, value)));
        }
        for root in &self.roots {
            values.extend(problems.take("--root", parse_root(root)));
        }
        Some(Request { name: name?, values, force: self.force })
    }

    fn run<'a>(Request { name, values, force }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let paths = Paths::find(cx.flags, cx.env);
        let path = paths.config_file()?;
        let default_key = keys::default_profile();
        let (mut existed, mut is_default) = (false, false);
        edit::edit(&paths, true, |document| {
            existed = edit::profile_mut(document, &name).is_some();
            if existed && !force {
                return Err(Error::new(
                    Kind::Conflict,
                    text!("config-profile-exists", name = name, path = path.display()),
                )
                .code("profile_exists")
                .field("--profile")
                .hint(text!("config-change-or-replace-profile")));
            }
            edit::put_profile(document, &name, &values)?;
            if !document.contains_key(default_key) {
                edit::put(document.as_item_mut(), default_key, &Raw::Text(name.clone()));
            }
            is_default = document.get(default_key).and_then(toml_edit::Item::as_str) == Some(name.as_str());
            Ok(())
        })?;
        let value = |key: &str| values.iter().find(|(known, _)| *known == key).map(|(_, value)| value.to_json());
        Ok(Output::One(json!({
            "effect": if existed { Effect::Updated } else { Effect::Created }.as_str(),
            "profile": name,
            "preset": value("preset"),
            "baseUrl": value("base_url"),
            "config": path.display().to_string(),
            "default": is_default,
        }))
        .into())
    }
}

impl Args {
    /// Notes what the preset needs and was not given.
    fn note_missing(&self, preset: Preset, problems: &mut Problems) {
        let needs = [
            (
                "--base-url",
                self.base_url.is_none() && !matches!(preset, Preset::Lumen | Preset::Sandbox),
                "https://portal.example",
            ),
            ("--client-id", self.client_id.is_none() && preset != Preset::Sandbox, "ID"),
            ("--root", self.roots.is_empty() && preset.asks_for_roots(), "trouble_ticket=/path"),
        ];
        for (flag, _, example) in needs.into_iter().filter(|(_, is_missing, _)| *is_missing) {
            let refusal = Refusal::new("missing_setting", text!("config-preset-needs", preset = preset, flag = flag));
            let hint = match flag {
                "--root" => text!("config-add-root", flag = flag, example = example),
                flag => text!("config-add-flag", flag = flag, example = example),
            };
            problems.add(flag, refusal.hint(hint));
        }
    }
}

/// `trouble_ticket=/api/ticket`
fn parse_root(text: &str) -> Result<(&'static str, Raw), Refusal> {
    let Some((api, path)) = text.split_once('=') else {
        return Err(Refusal::new("invalid_root", text!("config-root-has-no-path", text = text))
            .hint(text!("config-how-to-write-root")));
    };
    match keys::target(&format!("roots.{api}"))? {
        target @ keys::Target::Profile(setting, None) => Ok((setting.row().key, keys::check(&target, path)?)),
        _ => Err(keys::unknown_key(api, &[])),
    }
}
