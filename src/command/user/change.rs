//! Changing a user, and only the version of it that was looked at (H20).

use serde_json::json;

use super::{for_administrators, no_such_user, roles, view};
use crate::command::Context;
use crate::command::session::Session;
use crate::command::write::{WriteOptions, planned_portal, planned_requests};
use crate::domain::{Effect, User, UserChange, UserName};
use crate::error::{Error, Kind};
use crate::portal::ops::user::{self, Changed, change_call, has_other_administrator, me, read};
use crate::render::{Outcome, Output};
use crate::settings::Api;
use crate::text;

/// A user, what is to be different, and how.
pub struct Request {
    pub(super) id: UserName,
    pub(super) change: UserChange,
    pub(super) options: WriteOptions,
}

/// Does it.
pub(super) fn run<'a>(request: &Request, cx: &Context<'_>) -> Result<Outcome<'a>, Error> {
    let Request { id, change, options } = request;
    if options.dry_run {
        let (portal, has_origin) = planned_portal(cx)?;
        let call = change_call(&portal, id.as_str(), change, None, &options.external_id)?;
        let requests = planned_requests(&[call], has_origin)?;
        return Ok(Output::Planned(json!({
            "effect": Effect::Planned.as_str(), "id": id.as_str(), "requests": requests,
        }))
        .into());
    }
    let session = Session::open(cx, Api::Scim)?;
    let present = session.run(read(&session.portal, id)).map_err(for_administrators)?;
    let present = present.ok_or_else(|| no_such_user(cx, id))?;
    let beyond = change.beyond(&present.told);
    // What the user has is a role; a slip of the finger in another one must not pass for "unchanged".
    let added = change.add_roles.iter().map(|role| ("--add-role", role));
    let removed = change.remove_roles.iter().map(|role| ("--remove-role", role));
    let strange: Vec<_> = added.chain(removed).filter(|(_, role)| !present.told.has_role(role.as_str())).collect();
    roles::check(cx, &session, &strange).map_err(for_administrators)?;
    if beyond.is_empty() {
        options.found(Effect::Unchanged, || text!("user-is-as-asked", user = name(&present.told)))?;
        return changed(&present.told, Effect::Unchanged);
    }
    if beyond.ends_administration_of(&present.told) || beyond.active == Some(false) {
        keep_administration(&session, &present.told, &beyond).map_err(for_administrators)?;
    }
    match session.run(user::change(&session.portal, &present, &beyond, &options.external_id)) {
        Ok(Changed::Updated(user)) => changed(&user, Effect::Updated),
        Ok(Changed::Unchanged(user)) => changed(&user, Effect::Unchanged),
        Ok(Changed::Overtaken(user)) => {
            let message = text!("user-changed-meanwhile", user = name(&user));
            let hint = text!("user-look-and-run-again", options = cx.portal_options(), id = user.id);
            Err(Error::new(Kind::Conflict, message).code("changed_meanwhile").hint(hint))
        }
        Err(error) if matches!(error.kind, Kind::OutcomeUnknown | Kind::Interrupted) => {
            let id = &present.told.id;
            Err(error.hint(text!("user-show-tells-whether", options = cx.portal_options(), id = id)))
        }
        Err(error) => Err(for_administrators(error)),
    }
}

/// Nobody shuts out himself, and nobody the last administrator: there would be nobody to undo it (H20). It is the
/// portal's present state that does not allow it, so this is a conflict and no wrong input.
fn keep_administration(session: &Session<'_>, user: &User, change: &UserChange) -> Result<(), Error> {
    let refuse =
        |code, message: String, hint: String| Err(Error::new(Kind::Conflict, message).code(code).rule(20).hint(hint));
    let what = if change.active == Some(false) { "disable" } else { "role" };
    let is_me = session.run(me(&session.portal))?.is_some_and(|me| me.id == user.id);
    if is_me {
        let message = text!("user-is-you", what = what, user = name(user));
        return refuse("own_user", message, text!("user-ask-another-administrator"));
    }
    if change.ends_administration_of(user) && !session.run(has_other_administrator(&session.portal, user))? {
        let message = text!("user-is-the-last-administrator", what = what, user = name(user));
        return refuse("last_administrator", message, text!("user-give-role-to-another-first"));
    }
    Ok(())
}

fn changed<'a>(user: &User, effect: Effect) -> Result<Outcome<'a>, Error> {
    Ok(Output::Created(view::user(user, Some(effect))).into())
}

/// How a user is named in a sentence.
fn name(user: &User) -> String {
    format!("{} ({})", user.user_name, user.id)
}
