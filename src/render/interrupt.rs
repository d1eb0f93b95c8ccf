//! Ctrl-C while a `--jq` program runs, which nobody can ask to stop: it may never come back.
//!
//! A command that has spoken to a portal listens to Ctrl-C in its own way, and goes on listening, so that the signal alone
//! ends nothing any more.

use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A run that lasts longer than this after Ctrl-C is ended; what else listens has its turn before.
const PATIENCE: Duration = Duration::from_millis(300);

/// Odd while a program runs; each run has its own number.
static RUNS: AtomicU64 = AtomicU64::new(0);

/// A run of a program, to its end.
pub(super) struct Running;

impl Running {
    /// The program begins.
    pub(super) fn begin() -> Self {
        static WATCHED: Once = Once::new();
        WATCHED.call_once(|| drop(std::thread::spawn(watch)));
        RUNS.fetch_add(1, Ordering::Relaxed);
        Self
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        RUNS.fetch_add(1, Ordering::Relaxed);
    }
}

/// Ends the process with exit code 130 if a run outlasts Ctrl-C. Where no runtime can be made, Ctrl-C is what it was.
fn watch() {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() else { return };
    while runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
        let run = RUNS.load(Ordering::Relaxed);
        std::thread::sleep(PATIENCE);
        if run % 2 == 1 && RUNS.load(Ordering::Relaxed) == run {
            #[expect(clippy::exit, reason = "the thread that runs the program hears nothing")]
            std::process::exit(130);
        }
    }
}
