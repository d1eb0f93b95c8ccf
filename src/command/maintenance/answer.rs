//! What `approve` and `decline` have in common.

use super::view;
use crate::command::Context;
use crate::command::change::{Move, apply, not_any_more, planned};
use crate::command::session::Session;
use crate::domain::{ChangeRequest, ChangeStatus, in_words};
use crate::error::{Error, Kind};
use crate::locale;
use crate::portal::ops::resource::read;
use crate::render::{Outcome, Output};
use crate::settings::Api;
use crate::text;

/// Reads a planned work; any other change is none.
pub(super) fn read_work(
    session: &Session<'_>,
    id: &str,
) -> Result<crate::portal::ops::resource::Read<ChangeRequest>, Error> {
    let present = session.run(read::<ChangeRequest>(&session.portal, id))?;
    if present.told.is_planned_work() {
        return Ok(present);
    }
    let command = format!("lumenctl change status {id}");
    Err(Error::new(Kind::NotFound, text!("maintenance-is-a-change", id = id))
        .rule(11)
        .hint(text!("maintenance-command-shows", command = command)))
}

/// Answers the carrier: the same answer twice changes nothing, the other one is refused.
pub(super) fn answer<'a>(change: &Move<'_>, cx: &Context<'_>) -> Result<Outcome<'a>, Error> {
    if change.options.dry_run {
        return Ok(Output::Planned(planned(change, cx)?).into());
    }
    let (id, is_approval) = (change.id, change.to == ChangeStatus::Approved);
    if !change.options.yes && !cx.ui.can_ask() {
        let message = match is_approval {
            true => text!("maintenance-approve-needs-yes"),
            false => text!("maintenance-decline-needs-yes"),
        };
        return Err(Error::new(Kind::InvalidInput, message).code("confirmation_needed").field("--yes").rule(11));
    }
    let session = Session::open(cx, Api::ChangeManagement)?;
    let present = read_work(&session, id)?;
    let now = cx.env.now();
    let status = &present.told.status;
    let is_answered = matches!(status, ChangeStatus::Approved | ChangeStatus::Rejected) && *status != change.to;
    if is_answered {
        return Err(not_any_more(id, status, &change.to).rule(11).hint(text!("maintenance-answer-stays")));
    }
    if view::is_pending(&present.told)
        && !change.options.yes
        && !cx.ui.confirm(&question(&present.told, is_approval, cx))?
    {
        return Err(Error::new(Kind::Interrupted, text!("command-nothing-sent")));
    }
    let (effect, told) = apply(change, present, cx, &session)?;
    Ok(Output::Created(view::work(&told, Some(effect), now)).into())
}

/// Whether the work is to be approved or declined, with what is known of its time.
fn question(work: &ChangeRequest, is_approval: bool, cx: &Context<'_>) -> String {
    let left = view::seconds_left(work, cx.env.now());
    let known = match (work.planned_start_time, left) {
        (Some(_), _) => "all",
        (None, Some(_)) => "deadline",
        (None, None) => "nothing",
    };
    let (id, sites) = (&work.id, work.sites.join(", "));
    let start = work.planned_start_time.map(|start| locale::date_time(&start.to_zoned_datetime(cx.env.zone())));
    let start = start.unwrap_or_default();
    let left = left.map(|seconds| in_words(jiff::SignedDuration::from_secs(seconds))).unwrap_or_default();
    match is_approval {
        true => {
            text!("maintenance-approve-question", known = known, id = id, start = start, sites = sites, left = left)
        }
        false => {
            text!("maintenance-decline-question", known = known, id = id, start = start, sites = sites, left = left)
        }
    }
}
