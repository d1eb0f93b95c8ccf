//! Columns and cells, for the formats that have them.

use std::borrow::Cow;
use std::cell::OnceCell;

use serde_json::Value;

use super::clean::clean;
use super::{Column, Printer, Show, compact};
use crate::locale;
use crate::text;

/// A column as it is printed: of the command's shape, or a key found in the result.
pub(super) struct Field {
    /// JSON key; `None` for a result that has no keys.
    pub(super) key: Option<Cow<'static, str>>,
    /// What follows `column-` in the id of the heading; empty where the key is the heading.
    id: &'static str,
    heading: OnceCell<String>,
    /// How tables show the value.
    pub(super) show: Show,
}

impl From<&Column> for Field {
    fn from(column: &Column) -> Self {
        Self::new(Some(column.key.into()), column.heading, column.show)
    }
}

impl Field {
    fn new(key: Option<Cow<'static, str>>, id: &'static str, show: Show) -> Self {
        Self { key, id, heading: OnceCell::new(), show }
    }

    /// The heading, fit to print; read when it is needed, as most formats have none.
    pub(super) fn heading(&self) -> &str {
        self.heading.get_or_init(|| match (self.id, &self.key) {
            ("", None) => text!("render-value"),
            ("", Some(key)) => clean(key).into_owned(),
            (id, _) => locale::text(&format!("column-{id}"), &[]),
        })
    }

    /// The field's value in `row`; null where it has none.
    pub(super) fn of<'v>(&self, row: &'v Value) -> &'v Value {
        match &self.key {
            Some(key) => row.get(key.as_ref()).unwrap_or(&Value::Null),
            None => row,
        }
    }
}

/// The columns that apply: of `--columns`, else of the shape (`all` or the default ones),
/// else the keys that `rows` have.
pub(super) fn fields<'v>(printer: &Printer<'_>, all: bool, rows: impl IntoIterator<Item = &'v Value>) -> Vec<Field> {
    if let Some(columns) = &printer.columns {
        return columns.iter().map(Field::from).collect();
    }
    if !printer.shape.is_empty() {
        return printer.shape.iter().filter(|column| all || column.default).map(Field::from).collect();
    }
    let mut fields: Vec<Field> = Vec::new();
    for row in rows {
        let Value::Object(object) = row else {
            return vec![Field::new(None, "", Show::Value)];
        };
        for key in object.keys() {
            if !fields.iter().any(|field| field.key.as_deref() == Some(key)) {
                fields.push(Field::new(Some(key.clone().into()), "", Show::Value));
            }
        }
    }
    fields
}

/// A value as one cell of `plain` and `csv`, not yet cleaned: nothing for null, a list joined with `; `,
/// an object as compact JSON.
pub(super) fn flat(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(text) => Cow::Borrowed(text),
        Value::Array(items) => Cow::Owned(items.iter().map(flat).collect::<Vec<_>>().join("; ")),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => Cow::Owned(compact(value)),
    }
}
