//! `config unset`

use serde_json::Value;

use super::{change_profile, changed, key_of};
use crate::command::{Context, Verb};
use crate::error::{Error, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::{Paths, edit, keys, keys::Target};

/// What `config unset` is told.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl config unset contact.name --profile prod")]
pub struct Args {
    /// Setting, as in the config file: country, contact.name, roots.trouble_ticket, default_profile
    #[arg(value_name = "KEY")]
    pub key: String,
}

impl Verb for Args {
    type Request = Target;

    const COLUMNS: Shape = &[
        Column::shown("effect", "effect"),
        Column::shown("profile", "profile"),
        Column::shown("key", "setting"),
        Column::hidden("value", "value"),
    ];

    fn into_request(self, _cx: &Context<'_>, problems: &mut Problems) -> Option<Target> {
        problems.take("KEY", keys::target(&self.key))
    }

    fn run<'a>(target: Target, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let key = key_of(&target);
        let (effect, profile) = match &target {
            Target::DefaultProfile => {
                let paths = Paths::find(cx.flags, cx.env);
                let effect = edit::edit(&paths, false, |document| {
                    edit::remove(document.as_item_mut(), &key);
                    Ok(())
                })?;
                (effect, None)
            }
            Target::Profile(..) => {
                let (effect, profile) = change_profile(cx, |profile| edit::remove(profile, &key))?;
                (effect, Some(profile))
            }
        };
        Ok(Output::One(changed(effect, profile.as_deref(), &key, &Value::Null)).into())
    }
}
