//! The embedded portal, for rehearsals.

pub mod path;
pub mod reset;
pub mod serve;

/// What `sandbox` is for.
pub(super) const ABOUT: &str = "The embedded portal, for rehearsals";

/// The verbs of `sandbox`.
#[derive(Debug, clap::Subcommand)]
#[command(about = ABOUT, long_about = None)]
#[expect(missing_docs, reason = "each verb's Args say what it does, and clap shows that")]
pub enum Command {
    Serve(serve::Args),
    Reset(reset::Args),
    Path(path::Args),
}
