//! Keeps the memory of a process that holds secrets off the disk.

/// No core dump from now on, and, on Linux, no other process of the same user that reads this one's memory or environment.
/// A system that does not allow it takes nothing away from what the command does.
#[cfg(unix)]
pub(super) fn keep_off_the_disk() {
    use std::sync::Once;

    use rustix::process::{Resource, Rlimit, setrlimit};

    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
        // A core dump that is piped into a program heeds no limit.
        #[cfg(target_os = "linux")]
        let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    });
}

#[cfg(not(unix))]
pub(super) fn keep_off_the_disk() {}
