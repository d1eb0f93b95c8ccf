//! Link options of the released binary.
#![expect(clippy::disallowed_methods, reason = "this is how a build script asks cargo")]

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |variable: &str, value: &str| env::var(variable).is_ok_and(|found| found == value);
    let is_static = env::var("CARGO_CFG_TARGET_FEATURE").is_ok_and(|features| features.contains("crt-static"));
    // Start-up is a feature: moving a position-independent binary to its random address at every start took a quarter
    // of a short command's time (docs/benchmarks.md). Libraries, stack and heap still are at random addresses.
    if is("PROFILE", "release") && is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") && !is_static
    {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
