//! The `lumenctl` binary: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    lumenctl::run(std::env::args_os(), &lumenctl::Env::real())
}
