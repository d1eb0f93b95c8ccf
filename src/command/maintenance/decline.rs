//! `maintenance decline`

use super::{answer, view};
use crate::command::change::Move;
use crate::command::write::{WriteArgs, WriteOptions};
use crate::command::{Context, Verb};
use crate::domain::{ChangeStatus, ChangeWindow, Country, Refusal, TicketId};
use crate::error::{Error, Problems};
use crate::render::{Outcome, Shape};
use crate::text;

/// Decline a planned work of the carrier, with a reason (H11)
///
/// Asks on a terminal; elsewhere --yes is needed.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  lumenctl maintenance decline CR-200007 --reason 'Year-end closing' \\
      --propose 2027-01-09T02:00/PT4H --yes")]
pub struct Args {
    /// Id of the planned work
    #[arg(value_name = "ID")]
    id: String,

    /// Why; required
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// A window that would suit: START/END, RFC 3339 or local time of your country
    #[arg(long, value_name = "START/END")]
    propose: Option<String>,

    #[command(flatten)]
    write: WriteArgs,
}

/// A refusal with its reason.
pub struct Request {
    id: TicketId,
    reason: String,
    proposal: Option<ChangeWindow>,
    options: WriteOptions,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let id = problems.parse("ID", &self.id);
        let options = self.write.parse(cx, problems);
        let reason = self.reason.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        if reason.is_none() {
            let refusal = Refusal::new("missing_option", text!("maintenance-decline-needs-reason")).rule(11);
            problems.add("--reason", refusal.hint(text!("maintenance-say-why")));
        }
        // Settings that cannot be read are reported when the portal is needed.
        let country = cx.settings().ok().and_then(|settings| settings.country.as_ref()).map(|country| country.value);
        let zone = country.map(Country::zone);
        let proposal = match &self.propose {
            None => None,
            Some(text) => Some(problems.take("--propose", ChangeWindow::parse(text, zone.as_ref(), cx.env.now()))?),
        };
        Some(Request { id: id?, reason: reason?, proposal, options: options? })
    }

    fn run<'a>(Request { id, reason, proposal, options }: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        // The carrier reads it: the same words whatever language the user speaks.
        let note = proposal.map(|window| format!("Proposed window: {}/{}", window.start(), window.end()));
        let change = Move {
            id: id.as_str(),
            to: ChangeStatus::Rejected,
            reason: Some(&reason),
            note: note.as_deref(),
            options: &options,
        };
        answer::answer(&change, cx)
    }
}
