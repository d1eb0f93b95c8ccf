//! `lumenctl config`: the config file without an editor.

pub mod explain;
pub mod get;
pub mod init;
pub mod list;
pub mod path;
pub mod set;
#[cfg(test)]
mod tests;
pub mod unset;

use serde_json::Value;
use toml_edit::DocumentMut;

use crate::domain::Effect;
use crate::error::Error;
use crate::settings::edit;
use crate::settings::keys::Target;
use crate::settings::{Paths, keys};

use super::Context;

/// What `config` is for.
pub(super) const ABOUT: &str = "Profiles and settings";

/// The verbs of `config`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
pub enum Command {
    /// Make a profile in the config file
    Init(init::Args),
    /// Print where the config file is
    Path(path::Args),
    /// List the profiles
    List(list::Args),
    /// Print one value of the profile
    Get(get::Args),
    /// Change one value of the profile
    Set(set::Args),
    /// Remove one value from the profile
    Unset(unset::Args),
    /// Print every setting with its value and where it came from
    Explain(explain::Args),
}

/// What `set` and `unset` say: the key of the file, and the profile, null for `default_profile`.
fn changed(effect: Effect, profile: Option<&str>, key: &str, value: &Value) -> Value {
    serde_json::json!({ "effect": effect.as_str(), "profile": profile, "key": key, "value": value })
}

/// The name in the file of what a KEY names.
fn key_of(target: &Target) -> String {
    match target {
        Target::DefaultProfile => keys::default_profile().to_owned(),
        Target::Profile(setting, None) => setting.row().key.to_owned(),
        Target::Profile(setting, Some(id)) => format!("{}.{id}", setting.row().key),
    }
}

/// Changes the selected profile, which must be there; returns its name too.
fn change_profile(cx: &Context<'_>, change: impl FnOnce(&mut toml_edit::Item)) -> Result<(Effect, String), Error> {
    let paths = Paths::find(cx.flags, cx.env);
    let mut selected = String::new();
    let effect = edit::edit(&paths, false, |document: &mut DocumentMut| {
        selected = edit::selected_profile(cx.flags, cx.env, document)?;
        let Some(profile) = edit::profile_mut(document, &selected) else {
            return Err(edit::no_such_profile(&paths, document, &selected));
        };
        change(profile);
        Ok(())
    })?;
    Ok((effect, selected))
}
