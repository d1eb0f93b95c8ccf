//! Trouble tickets (TMF621, H4 to H6).

pub mod attach;
mod change;
pub mod comment;
pub mod download;
mod draft;
pub mod list;
pub mod moves;
pub mod open;
pub mod reconcile;
pub mod sla;
pub mod status;
mod view;
pub mod wait;

/// The noun.
const NOUN: &str = "ticket";

/// What `ticket` is for.
pub(super) const ABOUT: &str = "Trouble tickets: open, follow, find";

/// The verbs of `ticket`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    Open(Box<open::Args>),
    Status(status::Args),
    List(list::Args),
    Comment(comment::Args),
    Attach(attach::Args),
    Download(download::Args),
    Close(moves::Close),
    Cancel(moves::Cancel),
    Reopen(moves::Reopen),
    Wait(wait::Args),
    Reconcile(reconcile::Args),
    Sla(sla::Args),
}
