//! The standard changes that can be asked for (H7, H10).

use crate::command::Context;
use crate::command::session::Session;
use crate::domain::{ChangeType, Refusal, fold, nearest};
use crate::error::Error;
use crate::portal::ops::change_request::change_types;
use crate::settings::Settings;
use crate::text;

/// The catalogue of the profile, where it has one of its own.
pub(super) fn of_profile(settings: &Settings) -> Option<Vec<ChangeType>> {
    let listed = settings.change_types.iter();
    let types: Vec<ChangeType> =
        listed.map(|(id, name)| ChangeType { id: id.clone(), name: Some(name.clone()), description: None }).collect();
    (!types.is_empty()).then_some(types)
}

/// The catalogue: the profile's own, else the portal's; `None` where there is none.
pub(in crate::command) fn fetch(cx: &Context<'_>, session: &Session<'_>) -> Result<Option<Vec<ChangeType>>, Error> {
    match of_profile(cx.settings()?) {
        Some(types) => Ok(Some(types)),
        None => session.run(change_types(&session.portal)),
    }
}

/// The standard change of this id or name, in any case of letters and without accents.
pub(super) fn find(types: &[ChangeType], wanted: &str) -> Result<ChangeType, Refusal> {
    let is_it = |text: &str| fold(text) == fold(wanted);
    let found = types
        .iter()
        .find(|it| it.id == wanted)
        .or_else(|| types.iter().find(|it| is_it(&it.id) || it.name.as_deref().is_some_and(is_it)));
    found.cloned().ok_or_else(|| {
        let names = types.iter().flat_map(|it| [Some(it.id.as_str()), it.name.as_deref()]).flatten();
        // Whom to ask for what is not in the catalogue belongs to the answer (H10).
        let hint = match nearest(wanted, names) {
            Some(near) => text!("change-did-you-mean", name = near),
            None => text!("change-types-command-and-others"),
        };
        Refusal::new("unknown_change_type", text!("change-unknown-type", name = wanted)).rule(10).hint(hint)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types() -> Vec<ChangeType> {
        let of = |id: &str, name: &str| ChangeType { id: id.into(), name: Some(name.into()), description: None };
        vec![of("static-route", "Static route"), of("SC-BW-UP", "Bandwidth increase")]
    }

    #[test]
    fn a_type_is_found_by_id_or_name_and_an_unknown_one_names_the_nearest_and_whom_to_ask() {
        for word in ["static-route", "Static-Route", "static route", "Static  Route"] {
            assert_eq!(find(&types(), word).map(|it| it.id).as_deref().ok(), Some("static-route"), "{word}");
        }
        let refusal = find(&types(), "statc route").unwrap_err();
        let hint = refusal.hint.unwrap();
        assert!(hint.contains("did you mean 'Static route'?") && hint.contains("Account Manager"), "{hint}");
        assert_eq!(refusal.rule.map(|rule| rule.0), Some(10));
    }
}
