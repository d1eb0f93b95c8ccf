//! Whose data: the account and its country, from an option or the profile.

use super::Context;
use crate::domain::{AccountId, Country, Refusal};
use crate::error::Problems;

/// The account's country.
pub(super) fn country(text: Option<&str>, cx: &Context<'_>, problems: &mut Problems) -> Option<Country> {
    if let Some(text) = text {
        return problems.parse("--country", text);
    }
    // Settings that cannot be read are reported when the portal is needed.
    let found = cx.settings().ok().and_then(|settings| settings.country.as_ref()).map(|country| country.value);
    if found.is_none() {
        let refusal = Refusal::new("country_needed", "the account's country is not known");
        problems.add("--country", refusal.hint("add --country CC, or set country in the profile"));
    }
    found
}

/// The account.
pub(super) fn account(text: Option<&str>, cx: &Context<'_>, problems: &mut Problems) -> Option<AccountId> {
    let of_profile = || cx.settings().ok().and_then(|settings| settings.account.as_ref()).map(|it| it.value.clone());
    match text.map(str::to_owned).or_else(of_profile) {
        Some(text) => problems.parse("--account", &text),
        None => {
            let refusal = Refusal::new("missing_option", "the billing account is missing");
            problems.add("--account", refusal.hint("add --account ID, or set account in the profile"));
            None
        }
    }
}
