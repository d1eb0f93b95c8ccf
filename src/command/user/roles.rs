//! Whether the portal has a role.

use crate::command::Context;
use crate::command::session::Session;
use crate::domain::{Refusal, RoleName, nearest};
use crate::error::{Error, Problems};
use crate::portal::ops::user::{known_roles, roles_in_use};
use crate::text;

/// Refuses roles that the portal's schema does not name. A portal whose schema names none is asked which roles its users
/// have: a role that nobody has yet may still be one, so that is a warning.
///
/// # Errors
/// `unknown_role` with the known ones and the nearest, for each role that is not known.
pub(super) fn check(cx: &Context<'_>, session: &Session<'_>, asked: &[(&'static str, &RoleName)]) -> Result<(), Error> {
    if asked.is_empty() {
        return Ok(());
    }
    let known = session.run(known_roles(&session.portal))?;
    let is_complete = !known.is_empty();
    let known = if is_complete { known } else { session.run(roles_in_use(&session.portal))? };
    let mut problems = Problems::default();
    for (flag, role) in asked.iter().filter(|(_, role)| !known.iter().any(|word| word == role.as_str())) {
        let guess = nearest(role.as_str(), known.iter().map(String::as_str));
        let roles = known.join(", ");
        if is_complete {
            let hint = match guess {
                Some(near) => text!("user-did-you-mean-role", name = near, roles = roles),
                None => text!("user-its-roles", roles = roles),
            };
            let refusal = Refusal::new("unknown_role", text!("user-no-such-role", role = role)).rule(20);
            problems.add(flag, refusal.hint(hint));
        } else {
            cx.ui.warning(&match guess {
                Some(near) => text!("user-role-not-in-use-near", role = role, name = near, roles = roles),
                None if known.is_empty() => text!("user-role-not-in-use-none", role = role),
                None => text!("user-role-not-in-use", role = role, roles = roles),
            });
        }
    }
    problems.into_result()
}
