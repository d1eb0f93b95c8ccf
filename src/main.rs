//! The `lumenctl` binary: everything is in the library.

use std::process::ExitCode;

use lumenctl::{Env, ui};

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|bug| {
        // Exit code 1, as for every other failure that nobody foresaw. The memory may be in any state, so nothing more is
        // done; what had been sent is on record (docs/writes.md).
        ui::last_words(bug, &Env::real());
        std::process::exit(1);
    }));
    lumenctl::run(std::env::args_os(), &Env::real())
}
