//! Whether the portal has a role.

use crate::command::Context;
use crate::command::session::Session;
use crate::domain::{Refusal, RoleName, nearest};
use crate::error::{Error, Problems};
use crate::portal::ops::user::{known_roles, roles_in_use};

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
        let guess = guess.map(|near| format!("did you mean {near}? ")).unwrap_or_default();
        if is_complete {
            let refusal = Refusal::new("unknown_role", format!("the portal has no role '{role}'")).rule(20);
            problems.add(flag, refusal.hint(format!("{guess}its roles: {}", known.join(", "))));
        } else {
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            cx.ui.warning(&format!("no user has the role '{role}'; {guess}roles in use: {known}"));
        }
    }
    problems.into_result()
}
