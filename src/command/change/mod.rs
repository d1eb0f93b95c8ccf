//! Standard changes (TMF655, H7 to H10).

pub mod cancel;
pub(super) mod catalogue;
pub mod list;
mod moving;
pub mod reconcile;
mod sites;
pub mod status;
pub mod submit;
pub mod types;
pub(super) mod view;
pub mod wait;

pub(super) use moving::{Move, apply, not_any_more, planned};

/// The noun.
const NOUN: &str = "change";

/// What `change` is for.
pub(super) const ABOUT: &str = "Standard changes: submit, follow, cancel";

/// The verbs of `change`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    Types(types::Args),
    Submit(Box<submit::Args>),
    Status(status::Args),
    List(list::Args),
    Cancel(cancel::Args),
    Wait(wait::Args),
    Reconcile(reconcile::Args),
}
