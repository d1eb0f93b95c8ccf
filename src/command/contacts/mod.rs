//! `lumenctl contacts`: whom to call or write to. Works offline, but for the team, whom the portal names.

pub mod export;
pub mod lookup;
pub mod roles;
pub mod team;
mod vcard;
pub mod who;

/// What `contacts` is for.
pub(super) const ABOUT: &str = "Whom to call or write to; works offline";

/// The verbs of `contacts`.
#[derive(clap::Subcommand, Debug)]
#[command(about = ABOUT, long_about = None)]
pub enum Command {
    /// Phone numbers, e-mail addresses and portals by country, team and product
    Lookup(lookup::Args),
    /// Whom a matter belongs to, and how to reach them
    Who(who::Args),
    /// Who does what at the carrier (H1)
    Roles(roles::Args),
    /// Your own Account Manager, Customer Care Manager and others, by name, from the portal
    Team(team::Args),
    /// The directory for an address book: vCard, CSV or JSON
    Export(export::Args),
}
