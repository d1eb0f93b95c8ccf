//! `service show`: all that the portal tells of one service.

use super::view;
use crate::command::session::Session;
use crate::command::{Context, Verb};
use crate::domain::{Service, ServiceId};
use crate::error::{Error, Problems};
use crate::portal::ops::resource::get;
use crate::render::{Outcome, Output, Shape};
use crate::settings::Api;

/// Show one service
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lumenctl --sandbox service show BR-IPT-10001")]
pub struct Args {
    /// Its Service ID, as `service list` prints it
    #[arg(value_name = "ID")]
    id: String,
}

impl Verb for Args {
    type Request = ServiceId;

    const COLUMNS: Shape = view::COLUMNS;

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<ServiceId> {
        problems.parse("ID", &self.id)
    }

    fn run<'a>(id: ServiceId, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let session = Session::open(cx, Api::ServiceInventory)?;
        let service: Service = session.run(get(&session.portal, id.as_str()))?;
        Ok(Output::One(view::service(&service)).into())
    }
}
