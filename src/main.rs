//! The `lumenctl` binary: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|bug| {
        // Exit code 1, as for every other failure that nobody foresaw; the memory may be in any state, so nothing but this
        // is done. What had been sent is on record (docs/writes.md).
        #[expect(clippy::print_stderr, reason = "there may be no `Ui` any more")]
        {
            eprintln!("error: this is a bug in lumenctl: {bug}");
            eprintln!(
                "hint: report it with the command line; `lumenctl … reconcile` settles a write that was on its way"
            );
        }
        std::process::exit(1);
    }));
    lumenctl::run(std::env::args_os(), &lumenctl::Env::real())
}
