//! Billing: requests to change data, and the e-mail for references on invoices (H13 to H17).

pub mod list;
pub mod modify;
pub mod reconcile;
pub mod reference;
pub mod status;
mod view;

/// The noun.
const NOUN: &str = "billing";

/// What `billing` is for.
pub(super) const ABOUT: &str = "Billing data: ask for changes, follow them, references on invoices";

/// The verbs of `billing`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    Modify(Box<modify::Args>),
    Status(status::Args),
    List(list::Args),
    Reference(reference::Args),
    Reconcile(reconcile::Args),
}
