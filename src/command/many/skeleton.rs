//! `--skeleton`: an empty file of rows, to be filled in and given back with `--from`.

use serde_json::{Map, Value};

use super::Rows;
use crate::domain::Refusal;
use crate::error::Problems;
use crate::text;

/// The empty file, if one is asked for: every flag that a row can set is a column.
pub(in crate::command) fn skeleton<A: Rows>(args: &mut A, problems: &mut Problems) -> Option<Option<String>> {
    let Some(format) = args.many().skeleton.take() else { return Some(None) };
    let row = || A::FLAGS.iter().map(|flag| ((*flag).to_owned(), Value::Null)).collect::<Map<_, _>>();
    match format.as_str() {
        "csv" => Some(Some(format!("{}\n", A::FLAGS.join(",")))),
        "json" => Some(Some(format!("{:#}\n", Value::Array(vec![Value::Object(row())])))),
        "yaml" => {
            let keys = A::FLAGS.iter().enumerate();
            Some(Some(keys.map(|(at, flag)| format!("{} {flag}:\n", if at == 0 { "-" } else { " " })).collect()))
        }
        other => {
            let message = text!("bulk-not-a-format-of-rows", word = other.escape_debug());
            let hint = text!("many-use-csv-json-or-yaml");
            problems.add("--skeleton", Refusal::new("unknown_input_format", message).hint(hint));
            None
        }
    }
}
