//! `config get`

use serde_json::{Value, json};

use super::key_of;
use crate::command::{Context, Verb};
use crate::error::{Error, Kind, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::edit::named_profile;
use crate::settings::file::ConfigFile;
use crate::settings::keys::{self, Target};
use crate::settings::{config_file, unknown_profile};
use crate::text;

/// What `config get` is told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl config get country --profile prod")]
pub struct Args {
    /// Setting, as in the config file: country, contact.name, roots.trouble_ticket, default_profile
    #[arg(value_name = "KEY")]
    pub key: String,
}

impl Verb for Args {
    type Request = Target;

    const COLUMNS: Shape =
        &[Column::hidden("key", "setting"), Column::shown("value", "value"), Column::hidden("profile", "profile")];

    fn into_request(self, _cx: &Context<'_>, problems: &mut Problems) -> Option<Target> {
        problems.take("KEY", keys::target(&self.key))
    }

    fn run<'a>(target: Target, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let file = config_file(cx.flags, cx.env)?;
        let default = file.default_profile.as_ref().map(|name| name.value.clone());
        let key = key_of(&target);
        let (profile, value) = match &target {
            Target::DefaultProfile => (None, default.map(Value::from)),
            Target::Profile(setting, id) => {
                let name = named_profile(cx.flags, cx.env).or(default).ok_or_else(|| {
                    Error::new(Kind::NotConfigured, text!("config-no-profile-selected"))
                        .hint(text!("config-choose-profile"))
                })?;
                let value = value_of(&file, &name, setting.row().key, id.as_deref())?;
                (Some(name), value)
            }
        };
        let Some(value) = value else {
            return Err(Error::new(Kind::NotFound, text!("config-not-set", key = key))
                .code("not_set")
                .hint(text!("config-explain-shows-value")));
        };
        Ok(Output::One(json!({ "key": key, "value": value, "profile": profile })).into())
    }
}

fn value_of(file: &ConfigFile, name: &str, key: &str, id: Option<&str>) -> Result<Option<Value>, Error> {
    let profile = file.profile(name).ok_or_else(|| unknown_profile(name, file))?;
    let value = profile.get(key).map(|found| found.value.to_json());
    Ok(match id {
        None => value,
        Some(id) => value.and_then(|table| table.get(id).cloned()),
    })
}
