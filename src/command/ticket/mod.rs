//! Trouble tickets (TMF621, H4 to H6).

pub mod list;
pub mod open;
pub mod sla;
pub mod status;
mod view;
pub mod wait;

/// What `ticket` is for.
pub(super) const ABOUT: &str = "Trouble tickets: open, follow, find";

/// The verbs of `ticket`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    Open(open::Args),
    Status(status::Args),
    List(list::Args),
    Wait(wait::Args),
    Sla(sla::Args),
}
