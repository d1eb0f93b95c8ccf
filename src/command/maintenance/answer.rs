//! What `approve` and `decline` have in common.

use super::view;
use crate::command::Context;
use crate::command::change::{Move, apply, not_any_more, planned};
use crate::command::session::Session;
use crate::domain::{ChangeRequest, ChangeStatus, in_words};
use crate::error::{Error, Kind};
use crate::portal::ops::resource::read;
use crate::render::{Outcome, Output};
use crate::settings::Api;

/// Reads a planned work; any other change is none.
pub(super) fn read_work(
    session: &Session<'_>,
    id: &str,
) -> Result<crate::portal::ops::resource::Read<ChangeRequest>, Error> {
    let present = session.run(read::<ChangeRequest>(&session.portal, id))?;
    if present.told.is_planned_work() {
        return Ok(present);
    }
    Err(Error::new(Kind::NotFound, format!("{id} is no planned work of the carrier but a change request"))
        .rule(11)
        .hint(format!("lumenctl change status {id} shows it")))
}

/// Answers the carrier: the same answer twice changes nothing, the other one is refused.
pub(super) fn answer<'a>(change: &Move<'_>, verb: &str, cx: &Context<'_>) -> Result<Outcome<'a>, Error> {
    if change.options.dry_run {
        return Ok(Output::Planned(planned(change, cx)?).into());
    }
    let id = change.id;
    if !change.options.yes && !cx.ui.can_ask() {
        return Err(Error::new(Kind::InvalidInput, format!("to {verb} a planned work without a terminal needs --yes"))
            .code("confirmation_needed")
            .field("--yes")
            .rule(11));
    }
    let session = Session::open(cx, Api::ChangeManagement)?;
    let present = read_work(&session, id)?;
    let now = cx.env.now();
    let status = &present.told.status;
    let is_answered = matches!(status, ChangeStatus::Approved | ChangeStatus::Rejected) && *status != change.to;
    if is_answered {
        return Err(not_any_more(id, status, &change.to).rule(11).hint(
            "an answer cannot be taken back here; the Change Management escalation can: lumenctl contacts lookup",
        ));
    }
    if view::is_pending(&present.told) && !change.options.yes {
        let work = &present.told;
        let left = view::seconds_left(work, now).map(|seconds| in_words(jiff::SignedDuration::from_secs(seconds)));
        let start = work
            .planned_start_time
            .map(|start| start.to_zoned_datetime(cx.env.zone()).strftime(" on %Y-%m-%d %H:%M").to_string());
        let question = format!(
            "{} planned work {id}{}, on {} ({} left to answer)?",
            if verb == "approve" { "Approve" } else { "Decline" },
            start.unwrap_or_default(),
            work.sites.join(", "),
            left.unwrap_or_default()
        );
        if !cx.ui.confirm(&question)? {
            return Err(Error::new(Kind::Interrupted, "nothing was sent"));
        }
    }
    let (effect, told) = apply(change, present, cx, &session)?;
    Ok(Output::Created(view::work(&told, Some(effect), now)).into())
}
