//! Batches of rows and their journals (CLI.md, *Bulk*).

pub mod discard;
mod find;
pub mod list;
pub mod resume;
pub mod show;

/// What `bulk` is for.
pub(super) const ABOUT: &str = "Batches of rows: what was filed, and what to do with the rest";

/// The verbs of `bulk`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    List(list::Args),
    Show(show::Args),
    Resume(resume::Args),
    Discard(discard::Args),
}
