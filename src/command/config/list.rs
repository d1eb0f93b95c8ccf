//! `config list`

use serde_json::{Value, json};

use crate::command::{Context, Verb};
use crate::error::{Error, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::file::Profile;
use crate::settings::{Preset, config_file};

/// `config list` takes no options of its own.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl config list -o json")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape = &[
        Column::shown("name", "profile"),
        Column::shown("preset", "preset"),
        Column::shown("baseUrl", "base-url"),
        Column::shown("country", "country"),
        Column::shown("default", "default"),
    ];

    fn into_request(self, _cx: &Context<'_>, _problems: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let file = config_file(cx.flags, cx.env)?;
        let row = |profile: &Profile| {
            let value = |key: &str| profile.get(key).map(|found| found.value.to_json());
            json!({
                "name": profile.name,
                "preset": value("preset").unwrap_or_else(|| Value::from(Preset::Tmf.as_str())),
                "baseUrl": value("base_url"),
                "country": value("country"),
                "default": file.default_profile.as_ref().is_some_and(|default| default.value == profile.name),
            })
        };
        Ok(Output::List(file.profiles.iter().map(row).collect()).into())
    }
}
