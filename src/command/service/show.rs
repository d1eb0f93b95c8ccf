//! `service show`: all that the portal tells of one service.

use super::view;
use crate::command::session::Session;
use crate::command::web::{Web, WebArgs};
use crate::command::{Context, Verb};
use crate::domain::{Service, ServiceId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::get;
use crate::render::{Outcome, Shape};
use crate::settings::Api;

/// Show one service
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox service show BR-IPT-10001")]
pub struct Args {
    /// Its Service ID, as `service list` prints it
    #[arg(value_name = "ID")]
    id: String,

    #[command(flatten)]
    web: WebArgs,
}

impl Verb for Args {
    type Request = (ServiceId, Web);

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<(ServiceId, Web)> {
        let web = self.web.parse(1, cx, problems);
        Some((problems.parse("ID", &self.id)?, web))
    }

    fn run<'a>((id, web): (ServiceId, Web), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ServiceInventory)?;
        let service: Service = session.run(get(&session.portal, id.as_str()))?;
        web.show(view::service(&service), &session)
    }
}
