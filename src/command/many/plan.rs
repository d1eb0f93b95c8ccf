//! `--dry-run` and `--plan`: what would be filed, row by row.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::batch::Batch;
use super::{Rows, run::failure, run::wrong};
use crate::command::Context;
use crate::domain::Effect;
use crate::error::{Error, Kind};
use crate::locale::Number;
use crate::render::{Outcome, Output};
use crate::text;

/// Shows every row; nothing is sent.
///
/// # Errors
/// Where the input can no longer be read.
pub(super) fn show<'a, A: Rows + 'a>(batch: Batch<A>, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
    let repeats: HashMap<u64, u64> = batch.repeats.0.iter().map(|it| (it.row, it.first)).collect();
    let produce = move |sink: &mut dyn crate::render::Sink| -> Result<(), Error> {
        let mut failures = 0;
        for checked in batch.again()? {
            let checked = checked?;
            let (row, line, external_id) = (checked.row, checked.line, checked.external_id.clone());
            let result = match checked.parse(cx).map_err(wrong) {
                Ok(item) => planned::<A>(&item, row, line, &external_id, repeats.get(&row), cx)?,
                Err(error) => {
                    failures += 1;
                    failure(row, line, None, &error)
                }
            };
            sink.row(result)?;
        }
        match failures {
            0 => Ok(()),
            failures => {
                let message = text!("many-rows-wrong", wrong = Number(failures), rows = Number(batch.rows));
                Err(Error::new(Kind::Partial, message))
            }
        }
    };
    Ok(Output::Produced(Box::new(produce)).into())
}

fn planned<A: Rows>(
    item: &A::Item,
    row: u64,
    line: u64,
    external_id: &str,
    repeats: Option<&u64>,
    cx: &Context<'_>,
) -> Result<Value, Error> {
    let mut document = A::planned(item, cx)?;
    let mut result = json!({"row": row, "line": line, "externalId": external_id, "effect": Effect::Planned.as_str()});
    if let (Value::Object(result), Value::Object(document)) = (&mut result, &mut document) {
        if let Some(first) = repeats {
            result.insert("repeats".to_owned(), json!(first));
        }
        for (key, value) in std::mem::take(document) {
            result.entry(key).or_insert(value);
        }
    }
    Ok(result)
}
