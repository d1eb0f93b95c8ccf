//! Many rows, each filed once: reading them, their journal, and the runner. Nothing here knows what a row is about.

pub mod digest;
pub mod duplicates;
pub mod inbox;
pub mod input;
pub mod journal;
pub mod order;
pub mod runner;
pub mod shard;
