//! Users of the portal, whom its administrators manage (SCIM 2.0, H20).

pub mod add;
mod change;
pub mod disable;
pub mod enable;
pub mod list;
pub mod modify;
pub mod reconcile;
mod roles;
pub mod show;
mod view;

use crate::command::Context;
use crate::domain::UserName;
use crate::error::{Error, Kind};
use crate::text;

/// The noun.
const NOUN: &str = "user";

/// What `user` is for.
pub(super) const ABOUT: &str = "Users of the portal: list, add, change, enable, disable";

/// The verbs of `user`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    List(list::Args),
    Show(show::Args),
    Add(Box<add::Args>),
    Modify(Box<modify::Args>),
    Enable(enable::Args),
    Disable(disable::Args),
    Reconcile(reconcile::Args),
}

/// Nobody has this id or name.
fn no_such_user(cx: &Context<'_>, id: &UserName) -> Error {
    Error::new(Kind::NotFound, text!("user-no-such-user", id = id))
        .code("unknown_user")
        .hint(text!("user-list-shows-all", options = cx.portal_options()))
}

/// A refusal for lack of rights says whose task it is (H20).
fn for_administrators(error: Error) -> Error {
    match error.kind {
        Kind::Forbidden => error.rule(20).hint(text!("user-managed-by-administrator")),
        _ => error,
    }
}
