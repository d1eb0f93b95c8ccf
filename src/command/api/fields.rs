//! `-f` and `-F`: fields of a query or of a JSON body, as GitHub's `gh api` has them.

use std::fs;
use std::io::{self, Read};

use clap::{Arg, ArgAction, ArgMatches, FromArgMatches};
use serde_json::{Map, Value};

use crate::domain::Refusal;
use crate::error::Problems;
use crate::text;

/// The most that is read from a file for a request.
const LIMIT: u64 = 16 * 1024 * 1024;

const TEXT: &str = "-f";
const TYPED: &str = "-F";

/// The fields in the order in which they were typed: an object in a list ends where one of its keys comes again.
#[derive(Clone, Debug, Default)]
pub(super) struct FieldArgs(Vec<(&'static str, String)>);

impl clap::Args for FieldArgs {
    fn augment_args(command: clap::Command) -> clap::Command {
        let arg = |id: &'static str, short, help: &'static str| {
            Arg::new(id).long(id).short(short).value_name("KEY=VALUE").action(ArgAction::Append).help(help)
        };
        command.arg(arg("raw-field", 'f', "A field whose value is text (repeat); KEY may be a[b], a[] or a[][b]")).arg(
            arg("field", 'F', "A field whose value is true, false, null, a number, @FILE, @- or else text (repeat)"),
        )
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for FieldArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut fields = Vec::new();
        for (id, flag) in [("raw-field", TEXT), ("field", TYPED)] {
            let places = matches.indices_of(id).into_iter().flatten();
            let texts = matches.get_many::<String>(id).into_iter().flatten();
            fields.extend(places.zip(texts).map(|(place, text)| (place, flag, text.clone())));
        }
        fields.sort_by_key(|(place, ..)| *place);
        Ok(Self(fields.into_iter().map(|(_, flag, text)| (flag, text)).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// A field: its key as typed, the steps that the key stands for, and its value; none for the empty list of `a[]`.
#[derive(Debug)]
pub(super) struct Field {
    key: String,
    steps: Vec<Step>,
    value: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    /// A member of an object.
    Key(String),
    /// One more of a list.
    Next,
}

impl FieldArgs {
    /// Whether there are any.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many of them read stdin.
    pub(super) fn of_stdin(&self) -> usize {
        self.0.iter().filter(|(flag, text)| *flag == TYPED && text.ends_with("=@-")).count()
    }

    /// Parses every field; what is refused is noted.
    pub(super) fn parse(&self, problems: &mut Problems) -> Vec<Field> {
        self.0.iter().filter_map(|(flag, text)| problems.take(flag, field(flag, text))).collect()
    }
}

fn field(flag: &str, text: &str) -> Result<Field, Refusal> {
    let refuse = |why: String| Err(Refusal::new("invalid_field", why).hint(text!("api-how-to-write-field")));
    let (key, value) = match text.split_once('=') {
        Some((key, value)) => (key, Some(value)),
        None if text.ends_with("[]") => (text, None),
        None => return refuse(text!("api-field-has-no-equals", text = text)),
    };
    let Some(steps) = steps(key) else {
        return refuse(text!("api-field-is-no-key", key = key));
    };
    let value = match value {
        Some(value) if flag == TYPED => Some(typed(value)?),
        value => value.map(|value| value.into()),
    };
    Ok(Field { key: key.to_owned(), steps, value })
}

/// `a[b][]` ► a, b, next.
fn steps(key: &str) -> Option<Vec<Step>> {
    let end = key.find('[').unwrap_or(key.len());
    let (name, mut rest) = key.split_at(end);
    if name.is_empty() || name.contains(']') {
        return None;
    }
    let mut steps = vec![Step::Key(name.to_owned())];
    while !rest.is_empty() {
        let (inner, after) = rest.strip_prefix('[')?.split_once(']')?;
        steps.push(match inner {
            "" => Step::Next,
            inner if inner.contains('[') => return None,
            inner => Step::Key(inner.to_owned()),
        });
        rest = after;
    }
    Some(steps)
}

fn typed(text: &str) -> Result<Value, Refusal> {
    if let Some(file) = text.strip_prefix('@') {
        let bytes = read(file)?;
        return String::from_utf8(bytes).map(Value::String).map_err(|_| {
            Refusal::new("not_utf8", text!("api-file-is-not-utf8", file = file)).hint(text!("api-send-with-input"))
        });
    }
    let is_number = text.starts_with(|char: char| char == '-' || char.is_ascii_digit());
    Ok(match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        "null" => Value::Null,
        // JSON's own idea of a number: 007 and 1e999 stay text.
        text if is_number => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
        text => text.into(),
    })
}

/// All of a file, or of stdin with `-`.
pub(super) fn read(file: &str) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let read = match file {
        "-" => io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes),
        file => fs::File::open(file).and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes)),
    };
    match read {
        Err(error) => Err(Refusal::new("unreadable_file", text!("api-file-unreadable", file = file, error = error))),
        Ok(length) if length as u64 > LIMIT => Err(Refusal::new(
            "file_too_large",
            text!("api-file-is-too-large", file = file, limit = LIMIT / (1024 * 1024)),
        )),
        Ok(_) => Ok(bytes),
    }
}

/// The fields as pairs of a query: keys as they were typed, values as text, `null` as nothing.
pub(super) fn query(fields: &[Field]) -> Vec<(String, String)> {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    };
    fields.iter().map(|field| (field.key.clone(), field.value.as_ref().map(text).unwrap_or_default())).collect()
}

/// The fields as one JSON object; what contradicts another field is noted.
pub(super) fn object(fields: Vec<Field>, problems: &mut Problems) -> Value {
    let mut body = Value::Object(Map::new());
    for Field { key, steps, value } in fields {
        if insert(&mut body, &steps, value).is_none() {
            let refusal = Refusal::new("conflicting_fields", text!("api-field-contradicts", key = key));
            problems.add("--field", refusal.hint(text!("api-key-is-one-thing")));
        }
    }
    body
}

/// Puts a value where the steps lead; `None` where something else is there.
fn insert(place: &mut Value, steps: &[Step], value: Option<Value>) -> Option<()> {
    match steps {
        [Step::Key(key)] => match place.as_object_mut()? {
            members if members.contains_key(key) => None,
            members => {
                members.insert(key.clone(), value?);
                Some(())
            }
        },
        [Step::Next] => {
            let items = place.as_array_mut()?;
            items.extend(value);
            Some(())
        }
        [Step::Key(key), rest @ ..] => {
            let inner = place.as_object_mut()?.entry(key.clone()).or_insert_with(|| empty(rest));
            insert(inner, rest, value)
        }
        [Step::Next, rest @ ..] => {
            let items = place.as_array_mut()?;
            let goes_on = items.last().is_some_and(|last| has_room(last, rest));
            if !goes_on {
                items.push(empty(rest));
            }
            insert(items.last_mut()?, rest, value)
        }
        [] => None,
    }
}

/// What the next step needs.
fn empty(steps: &[Step]) -> Value {
    match steps.first() {
        Some(Step::Next) => Value::Array(Vec::new()),
        _ => Value::Object(Map::new()),
    }
}

/// Whether the value fits into what is there, so that it belongs to the same thing.
fn has_room(place: &Value, steps: &[Step]) -> bool {
    match steps {
        [Step::Key(key)] => place.as_object().is_some_and(|members| !members.contains_key(key)),
        [Step::Key(key), rest @ ..] => {
            place.as_object().is_some_and(|members| members.get(key).is_none_or(|inner| has_room(inner, rest)))
        }
        // A list in a list begins anew each time.
        _ => matches!(steps, [Step::Next]) && place.is_array(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(typed: &[(&'static str, &str)]) -> (Vec<Field>, Problems) {
        let mut problems = Problems::default();
        let args = FieldArgs(typed.iter().map(|(flag, text)| (*flag, (*text).to_owned())).collect());
        (args.parse(&mut problems), problems)
    }

    fn body(typed: &[(&'static str, &str)]) -> Result<Value, usize> {
        let (fields, mut problems) = fields(typed);
        let body = object(fields, &mut problems);
        if problems.is_empty() { Ok(body) } else { Err(problems.len()) }
    }

    #[test]
    fn f_makes_text_and_capital_f_what_it_looks_like() {
        let typed =
            [("-f", "a=1"), ("-F", "b=1"), ("-F", "c=true"), ("-F", "d=null"), ("-F", "e=x=y"), ("-F", "f=-1.5")];
        assert_eq!(body(&typed), Ok(json!({"a": "1", "b": 1, "c": true, "d": null, "e": "x=y", "f": -1.5})));
        assert_eq!(body(&[("-F", "a=007"), ("-F", "b=-"), ("-F", "c=")]), Ok(json!({"a": "007", "b": "-", "c": ""})));
    }

    #[test]
    fn brackets_make_objects_and_lists() {
        assert_eq!(body(&[("-f", "a[b][c]=1"), ("-f", "a[d]=2")]), Ok(json!({"a": {"b": {"c": "1"}, "d": "2"}})));
        assert_eq!(body(&[("-f", "a[]=1"), ("-F", "a[]=2"), ("-F", "b[]")]), Ok(json!({"a": ["1", 2], "b": []})));
        let notes = [("-f", "note[][text]=x"), ("-F", "note[][n]=1"), ("-f", "note[][text]=y")];
        assert_eq!(body(&notes), Ok(json!({"note": [{"text": "x", "n": 1}, {"text": "y"}]})));
    }

    #[test]
    fn fields_that_contradict_each_other_and_keys_that_are_none_are_all_noted() {
        assert_eq!(body(&[("-f", "a=1"), ("-f", "a[b]=2"), ("-f", "a[]=3"), ("-f", "a=4")]), Err(3));
        assert_eq!(body(&[("-f", "a"), ("-f", "=1"), ("-f", "[a]=1"), ("-f", "a[=1"), ("-f", "a[b]c=1")]), Err(5));
        assert_eq!(body(&[("-F", "a=@/nowhere/at/all")]), Err(1));
    }

    #[test]
    fn a_query_has_the_keys_as_typed() {
        let (fields, _) = fields(&[("-f", "a[b]=1"), ("-F", "c=true"), ("-F", "d=null")]);
        let pairs = query(&fields);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(pairs, [("a[b]", "1"), ("c", "true"), ("d", "")]);
    }
}
