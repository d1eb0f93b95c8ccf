//! The carrier's planned works (TMF655, H11).

mod answer;
pub mod approve;
pub mod calendar;
pub mod decline;
pub mod list;
pub mod show;
mod view;

/// What `maintenance` is for.
pub(super) const ABOUT: &str = "The carrier's planned works: list, approve, decline";

/// The verbs of `maintenance`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    List(list::Args),
    Show(show::Args),
    Approve(approve::Args),
    Decline(decline::Args),
    Calendar(calendar::Args),
}
