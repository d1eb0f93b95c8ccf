//! Orders and how far they are (H2, H3).

mod contact;
pub mod list;
pub mod status;
mod view;

/// What `order` is for.
pub(super) const ABOUT: &str = "Orders: how far they are on the six touchpoints, and whom to ask";

/// The verbs of `order`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    List(list::Args),
    Status(status::Args),
}
