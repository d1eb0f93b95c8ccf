//! `auth logout`

use serde_json::json;

use super::must_not_be_sandboxed;
use crate::command::{Context, Verb};
use crate::credentials::{Slot, variable_in_force};
use crate::domain::Effect;
use crate::error::{Error, Problems};
use crate::portal::auth::forget_tokens;
use crate::render::{Column, Outcome, Output, Shape};
use crate::text;

/// Forget the stored secret and the tokens
///
/// Nothing is sent: a token that somebody has copied stays good until it expires.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl auth logout --profile prod")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape = &[Column::shown("effect", "effect"), Column::shown("profile", "profile")];

    fn into_request(self, _cx: &Context<'_>, _problems: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        must_not_be_sandboxed(cx)?;
        let settings = cx.settings()?;
        let profile = settings.profile.as_ref().map(|profile| profile.value.as_str());
        let base_url = settings.base_url.as_ref().map(|url| url.value.get());
        if profile.is_none() && base_url.is_none() {
            // Says which profiles there are.
            settings.portal()?;
        }
        if let Ok(folder) = settings.paths.cache() {
            forget_tokens(folder, profile, base_url);
        }
        let was_there = match Slot::of(settings) {
            Some(slot) => slot.remove()?,
            None => false,
        };
        let effect = if was_there { Effect::Updated } else { Effect::Unchanged };
        let note = variable_in_force(cx.env).map(|variable| text!("auth-variable-is-still-set", variable = variable));
        let row = json!({ "effect": effect.as_str(), "profile": profile });
        Ok(Outcome { notes: note.into_iter().collect(), ..Output::One(row).into() })
    }
}
