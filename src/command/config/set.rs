//! `config set`

use super::{change_profile, changed, key_of};
use crate::command::{Context, Verb};
use crate::error::{Error, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::settings::values::Raw;
use crate::settings::{Paths, edit, keys, keys::Target};

/// What `config set` is told.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl config set country CL --profile prod
  lumenctl config set contact.name 'Ana Souza'
  lumenctl config set default_profile prod")]
pub struct Args {
    /// Setting, as in the config file: country, contact.name, roots.trouble_ticket, default_profile
    #[arg(value_name = "KEY")]
    pub key: String,

    /// Its value; the items of a list are separated by commas
    #[arg(value_name = "VALUE", allow_hyphen_values = true)]
    pub value: String,
}

/// A key and a value that its setting takes.
pub struct Request {
    target: Target,
    value: Raw,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[
        Column::shown("effect", "effect"),
        Column::shown("profile", "profile"),
        Column::shown("key", "setting"),
        Column::shown("value", "value"),
    ];

    fn into_request(self, _cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let target = problems.take("KEY", keys::target(&self.key))?;
        let value = problems.take("VALUE", keys::check(&target, &self.value))?;
        Some(Request { target, value })
    }

    fn run<'a>(Request { target, value }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let key = key_of(&target);
        let (effect, profile) = match &target {
            Target::DefaultProfile => {
                let paths = Paths::find(cx.flags, cx.env);
                let effect = edit::edit(&paths, false, |document| match &value {
                    Raw::Text(name) if edit::profile_mut(document, name).is_none() => {
                        Err(edit::no_such_profile(&paths, document, name))
                    }
                    _ => {
                        edit::put(document.as_item_mut(), &key, &value);
                        Ok(())
                    }
                })?;
                (effect, None)
            }
            Target::Profile(..) => {
                let (effect, profile) = change_profile(cx, |profile| edit::put(profile, &key, &value))?;
                (effect, Some(profile))
            }
        };
        Ok(Output::One(changed(effect, profile.as_deref(), &key, &value.to_json())).into())
    }
}
