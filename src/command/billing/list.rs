//! `billing list`: the inquiries and how they ended.

use super::view;
use crate::command::session::Session;
use crate::command::{Context, Verb};
use crate::domain::{AccountId, Inquiry, TicketStatus};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::Pages;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;

/// List the requests to change billing data, newest first
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox billing list --open")]
pub struct Args {
    /// Only those of this account
    #[arg(long, value_name = "ID")]
    account: Option<String>,

    /// Only those that have not been answered
    #[arg(long)]
    open: bool,

    /// At most so many
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
}

/// Which inquiries.
pub struct Request {
    account: Option<AccountId>,
    open: bool,
    limit: usize,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let account = match &self.account {
            Some(text) => Some(problems.parse("--account", text)?),
            None => None,
        };
        Some(Request { account, open: self.open, limit: self.limit.unwrap_or(usize::MAX) })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::TroubleTicket)?;
        let inquiry_type = session.settings().dialect.facts().inquiry_type;
        let filter = [("ticketType", inquiry_type.to_owned())];
        let mut pages: Pages<Inquiry> = Pages::new(&session.portal, &filter, Some("-creationDate"))?;
        let mut all: Vec<Inquiry> = Vec::new();
        while let Some(page) = session.run(pages.next(&session.portal))? {
            all.extend(page.into_iter().filter(|inquiry| request.wants(inquiry)));
        }
        all.sort_by(|a, b| (b.requested_on, &b.id).cmp(&(a.requested_on, &a.id)));
        all.truncate(request.limit);
        let country = session.settings().country;
        Ok(Output::List(all.iter().map(|inquiry| view::inquiry(inquiry, None, country, cx.data_lang())).collect())
            .into())
    }
}

impl Request {
    /// A portal may ignore a filter, so each is looked at.
    fn wants(&self, inquiry: &Inquiry) -> bool {
        let is_open = !inquiry.status.is_final() && inquiry.status != TicketStatus::Resolved;
        let is_of_account =
            self.account.as_ref().is_none_or(|account| inquiry.account.as_deref() == Some(account.as_str()));
        (!self.open || is_open) && is_of_account
    }
}
