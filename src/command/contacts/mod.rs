//! `lumenctl contacts`: whom to call or write to. Works offline.

pub mod lookup;

/// What `contacts` is for.
pub(super) const ABOUT: &str = "Whom to call or write to; works offline";

/// The verbs of `contacts`.
#[derive(clap::Subcommand, Debug)]
#[command(about = ABOUT, long_about = None)]
pub enum Command {
    /// Phone numbers, e-mail addresses and portals by country, team and product
    Lookup(lookup::Args),
}
