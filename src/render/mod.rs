//! Results ► stdout: `table`, `plain`, `json`, `ndjson`, `yaml`, `csv`, or what `--jq` makes of them.

mod cells;
pub mod clean;
mod csv;
mod display;
mod interrupt;
mod jq;
mod json;
pub mod link;
mod month;
mod ndjson;
mod output;
mod plain;
mod printer;
mod table;
#[cfg(test)]
mod tests;
mod timeline;
mod track;
mod yaml;

pub use display::Display;
pub use jq::Jq;
pub use month::{Entry, Look, Months};
pub use output::{Column, Format, Legend, Outcome, Output, Produce, Shape, Show, Sink, choose_columns};
pub use printer::{PrintError, Printer};

pub(crate) use json::compact;
pub(crate) use table::grid;
