//! Services: the inventory (TMF638), and requests to extend one (H18).

pub mod extend;
pub mod list;
pub mod reconcile;
pub mod show;
mod view;

/// The noun.
const NOUN: &str = "service";

/// What `service` is for.
pub(super) const ABOUT: &str = "Services: your Service IDs, and asking for a service to be extended";

/// The verbs of `service`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    List(list::Args),
    Show(show::Args),
    Extend(extend::Args),
    Reconcile(reconcile::Args),
}
