//! Whose data: the account and its country, from an option or the profile.

use super::Context;
use crate::domain::{AccountId, Country, Refusal};
use crate::error::Problems;
use crate::text;

/// The account's country.
pub(super) fn country(text: Option<&str>, cx: &Context<'_>, problems: &mut Problems) -> Option<Country> {
    if let Some(text) = text {
        return problems.parse("--country", text);
    }
    // Settings that cannot be read are reported when the portal is needed.
    let found = cx.settings().ok().and_then(|settings| settings.country.as_ref()).map(|country| country.value);
    if found.is_none() {
        let refusal = Refusal::new("country_needed", text!("command-country-not-known"));
        problems.add("--country", refusal.hint(text!("command-add-country")));
    }
    found
}

/// The account.
pub(super) fn account(text: Option<&str>, cx: &Context<'_>, problems: &mut Problems) -> Option<AccountId> {
    let of_profile = || cx.settings().ok().and_then(|settings| settings.account.as_ref()).map(|it| it.value.clone());
    match text.map(str::to_owned).or_else(of_profile) {
        Some(text) => problems.parse("--account", &text),
        None => {
            let refusal = Refusal::new("missing_option", text!("command-account-missing"));
            problems.add("--account", refusal.hint(text!("command-add-account")));
            None
        }
    }
}
