//! Many rows instead of one command line (CLI.md, *Bulk*): `--from FILE` of `ticket open`, `change submit` and
//! `billing modify`.
//!
//! `batch` reads and checks all rows, `run` files them, `plan` shows what would be filed. What a row is about is said by
//! the verb that implements [`Rows`]; how rows are read, journalled and sent is `crate::bulk`'s.

mod batch;
mod filing;
mod options;
mod plan;
mod progress;
mod report;
mod run;
mod skeleton;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

pub use batch::Batch;
pub(super) use batch::open;
pub use filing::{Look, Settled};
pub(super) use filing::{body, once};
pub use options::{ManyArgs, PaceArgs};
pub(super) use run::run;
pub(super) use skeleton::skeleton;

use super::session::Session;
use super::write::WriteArgs;
use super::{Context, Verb};
use crate::bulk::input::Cell;
use crate::bulk::journal::Head;
use crate::domain::Refusal;
use crate::error::{Error, Problems};
use crate::portal::{AuthedPortal, PortalError};
use crate::render::{Column, Shape};
use crate::settings::Api;
use crate::text;

/// The keys of a row's result.
pub(super) const COLUMNS: Shape = &[
    Column::shown("row", "row"),
    Column::shown("line", "line"),
    Column::shown("externalId", "external-id"),
    Column::shown("effect", "effect"),
    Column::shown("id", "id"),
    Column::hidden("ids", "ids"),
    Column::hidden("differs", "differs"),
    Column::hidden("warnings", "warnings"),
    Column::hidden("analysisDue", "analysis-due").date(),
    Column::hidden("effective", "in-force"),
    Column::shown("error", "error"),
];

/// A verb that can take its options from rows.
pub trait Rows: Verb + Clone + Default + Send + Sync {
    /// `ticket open`
    const COMMAND: &'static str;

    /// The keys of a row in a dry run.
    const PLANNED: Shape;

    /// The API that takes what is made.
    const API: Api;

    /// The flags that a row can set, without their dashes; `external-id` is one of them.
    const FLAGS: &'static [&'static str];

    /// What a row asks for.
    type Item: Send;

    /// What all rows need of the portal, fetched once.
    type Shared: Sync;

    /// The field of each of [`Self::FLAGS`].
    fn fields(&mut self) -> Vec<Field<'_>>;

    /// The options of writes.
    fn write(&mut self) -> &mut WriteArgs;

    /// The options for many rows.
    fn many(&mut self) -> &mut ManyArgs;

    /// Options that make no sense for many rows.
    fn refuse_single(&self, problems: &mut Problems);

    /// Parses a row, as the command line is parsed.
    fn item(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Self::Item>;

    /// A word of the row that the portal has to know; all are checked before anything is sent.
    fn word(_: &Self::Item) -> Option<&str> {
        None
    }

    /// Fetches what all rows need; `words` are those of all rows, each with the place where it stands first.
    ///
    /// # Errors
    /// The portal's, and what it says of a word.
    fn share(cx: &Context<'_>, session: &Session<'_>, words: &BTreeMap<String, String>) -> Result<Self::Shared, Error>;

    /// What a dry run says of a row: the document of a single one.
    ///
    /// # Errors
    /// As for a single one.
    fn planned(item: &Self::Item, cx: &Context<'_>) -> Result<Value, Error>;

    /// Files a row.
    fn file(
        portal: &AuthedPortal<'_>,
        shared: &Self::Shared,
        item: &Self::Item,
        look: Look,
    ) -> impl Future<Output = Result<Settled, PortalError>>;
}

/// Where the value of a column goes.
pub enum Field<'a> {
    /// A text.
    Text(&'a mut Option<String>),
    /// An option that repeats.
    List(&'a mut Vec<String>),
    /// A flag without a value.
    Truth(&'a mut bool),
}

impl Field<'_> {
    /// Takes the value of a row, unless the command line has given one.
    ///
    /// # Errors
    /// A list where there can be one value, a word where there can be yes or no.
    fn fill(self, cell: &mut Cell) -> Result<(), Refusal> {
        match (self, cell) {
            (Self::Text(field), Cell::Text(text)) => {
                field.get_or_insert_with(|| std::mem::take(text));
            }
            (Self::Text(_), Cell::List(_)) => {
                return Err(Refusal::new("invalid_row", text!("many-one-value-not-list")));
            }
            (Self::List(field), _) if !field.is_empty() => {}
            (Self::List(field), Cell::Text(text)) => field.push(std::mem::take(text)),
            (Self::List(field), Cell::List(texts)) => *field = std::mem::take(texts),
            (Self::Truth(field), Cell::Text(text)) => match text.trim().to_lowercase().as_str() {
                "yes" | "true" | "1" | "y" | "sim" | "si" | "sí" => *field = true,
                "no" | "false" | "0" | "n" | "não" | "nao" => {}
                _ => {
                    let message = text!("many-neither-yes-nor-no", word = text.escape_debug());
                    return Err(Refusal::new("invalid_truth", message));
                }
            },
            (Self::Truth(_), Cell::List(_)) => {
                return Err(Refusal::new("invalid_truth", text!("many-must-be-yes-or-no")));
            }
        }
        Ok(())
    }

    /// The value, as rows are told apart by it; nothing where there is none.
    fn digest(&self, name: &str, out: &mut Vec<u8>) {
        let mut add = |text: &str| {
            for part in [name, "\0", text, "\0"] {
                out.extend_from_slice(part.as_bytes());
            }
        };
        match self {
            Self::Text(field) => field.iter().for_each(|text| add(text)),
            Self::List(field) => field.iter().for_each(|text| add(text)),
            Self::Truth(field) => {
                if **field {
                    add("yes");
                }
            }
        }
    }

    /// The value as JSON, to be kept for another process.
    fn keep(&self) -> Option<Value> {
        match self {
            Self::Text(field) => field.as_deref().map(Value::from),
            Self::List(field) => (!field.is_empty()).then(|| Value::from(field.to_vec())),
            Self::Truth(field) => field.then_some(Value::Bool(true)),
        }
    }

    /// The value that another process has kept.
    fn restore(self, value: &Value) {
        match self {
            Self::Text(field) => *field = value.as_str().map(str::to_owned),
            Self::List(field) => {
                *field = value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
            }
            Self::Truth(field) => *field = value == &Value::Bool(true),
        }
    }
}

/// Notes the options that only a single thing can have.
pub(super) fn refuse(single: &[(&str, bool)], problems: &mut Problems) {
    for (flag, _) in single.iter().filter(|(_, is_given)| *is_given) {
        problems.add(flag, Refusal::new("conflicting_options", text!("many-not-together-with-from")));
    }
}

/// The options with which a batch was begun.
pub(super) fn restore<A: Rows>(head: &Head, many: ManyArgs) -> A {
    let mut args = A::default();
    let options = &head.options;
    for (name, field) in A::FLAGS.iter().zip(args.fields()) {
        if let Some(value) = options.get("flags").and_then(|flags| flags.get(name)) {
            field.restore(value);
        }
    }
    let text = |key: &str| options.get(key).and_then(Value::as_str).map(str::to_owned);
    let write = args.write();
    write.external_id = text("externalId");
    if let Some(word) = text("ifExists") {
        write.if_exists = word;
    }
    *args.many() = many;
    args
}

/// The name of the one field that tells rows apart and is none of their content.
const EXTERNAL_ID: &str = "external-id";

/// What the command line gives for every row.
fn kept<A: Rows>(base: &mut A) -> Map<String, Value> {
    let fields = base.fields();
    let pairs = A::FLAGS.iter().zip(fields).filter(|(name, _)| **name != EXTERNAL_ID);
    pairs.filter_map(|(name, field)| Some(((*name).to_owned(), field.keep()?))).collect()
}
