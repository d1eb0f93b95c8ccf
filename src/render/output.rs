//! What a command hands over to be printed.

use std::str::FromStr;

use serde_json::Value;

use crate::domain::{Refusal, meant, nearest};
use crate::error::{Error, Problems};
use crate::text;

/// The formats of `-o`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Table,
    /// Tab-separated default columns, no heading; a created thing is its id alone.
    Plain,
    /// One valid document.
    Json,
    /// One JSON value a line, as they come.
    Ndjson,
    /// One YAML document.
    Yaml,
    /// RFC 4180 with a heading.
    Csv,
}

impl Format {
    /// All of them with their words.
    pub const ALL: [(&'static str, Self); 6] = [
        ("table", Self::Table),
        ("plain", Self::Plain),
        ("json", Self::Json),
        ("ndjson", Self::Ndjson),
        ("yaml", Self::Yaml),
        ("csv", Self::Csv),
    ];

    /// Whether errors are JSON too.
    pub fn is_structured(self) -> bool {
        matches!(self, Self::Json | Self::Ndjson | Self::Yaml)
    }
}

impl FromStr for Format {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        meant(text, &Self::ALL, |(word, _)| word).map(|(_, format)| format).ok_or_else(|| {
            Refusal::new("unknown_format", text!("render-format-unknown", word = text))
                .hint(text!("ui-use-one-of", words = Self::ALL.map(|(word, _)| word).join(", ")))
        })
    }
}

/// How tables show a value; the formats for programs have it as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// As it is.
    Value,
    /// An RFC 3339 date, in the local zone.
    Date,
    /// Seconds, as `2d 3h 05m`.
    Duration,
    /// A list of `{"status", "from", "to", "counts"}`, in order, as a line as wide as there is room.
    Timeline(Legend),
    /// A list of `{"name", "status", "milestoneDate", "message"}`, in order: steps on a line, and what is known of each.
    Track,
}

/// What the characters of a timeline mean: ids of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Legend {
    /// A time that counts.
    pub counts: &'static str,
    /// A time that does not.
    pub does_not: &'static str,
    /// What lies between the times.
    pub between: &'static str,
}

/// One column of a result: a key of its JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// JSON key.
    pub key: &'static str,
    /// Heading in tables: what follows `column-` in the id of its text; empty where the key itself is the heading.
    pub heading: &'static str,
    /// Whether it is shown where `--columns` does not say.
    pub default: bool,
    /// How tables show the value.
    pub show: Show,
}

impl Column {
    /// Shown by default.
    pub const fn shown(key: &'static str, heading: &'static str) -> Self {
        Self { key, heading, default: true, show: Show::Value }
    }

    /// Shown when asked for.
    pub const fn hidden(key: &'static str, heading: &'static str) -> Self {
        Self { key, heading, default: false, show: Show::Value }
    }

    /// The value is a date.
    pub const fn date(mut self) -> Self {
        self.show = Show::Date;
        self
    }

    /// The value is a number of seconds.
    pub const fn duration(mut self) -> Self {
        self.show = Show::Duration;
        self
    }

    /// The value is a list of times, drawn as a line.
    pub const fn timeline(mut self, legend: Legend) -> Self {
        self.show = Show::Timeline(legend);
        self
    }

    /// The value is a list of steps, drawn as a line with a mark for each.
    pub const fn track(mut self) -> Self {
        self.show = Show::Track;
        self
    }
}

/// The columns of a command's result, in the order of its JSON keys. Known before the command runs,
/// so that a wrong `--columns` is refused before anything is sent.
pub type Shape = &'static [Column];

/// Chooses columns by key.
///
/// # Errors
/// Notes each unknown key in `problems`, with the nearest and all known ones.
pub fn choose_columns(shape: Shape, keys: &[String], problems: &mut Problems) -> Vec<Column> {
    let mut chosen = Vec::new();
    for key in keys.iter().map(|key| key.trim()) {
        match shape.iter().find(|column| column.key == key) {
            Some(column) => chosen.push(*column),
            // Only the result itself knows its keys. What was typed once lives as long as the process.
            None if shape.is_empty() => {
                let key: &'static str = key.to_owned().leak();
                chosen.push(Column::shown(key, ""));
            }
            None => {
                let known = shape.iter().map(|column| column.key);
                let columns = known.clone().collect::<Vec<_>>().join(", ");
                let hint = match nearest(key, known) {
                    Some(near) => text!("render-columns-near", near = near, columns = columns),
                    None => text!("render-columns-known", columns = columns),
                };
                let message = text!("render-column-unknown", column = key);
                problems.add("--columns", Refusal::new("unknown_column", message).hint(hint));
            }
        }
    }
    chosen
}

/// What a command found or did.
pub enum Output<'a> {
    /// Nothing to print.
    Nothing,
    /// Text as it is, whatever the format: a script, a page of help.
    Text(String),
    /// Something that another program takes up: structured formats show `value` on one line, the others `text`.
    Script {
        /// For programs that read JSON.
        value: Value,
        /// For a shell.
        text: String,
    },
    /// The body of an answer, as it came where nobody has asked for a format: to a terminal cleaned, and JSON in lines.
    Body {
        /// Printed before it, whatever the format.
        head: String,
        /// As it came; empty for what was put together here.
        bytes: Vec<u8>,
        /// The same as JSON, if it is.
        value: Option<Value>,
    },
    /// One thing.
    One(Value),
    /// One JSON document, also for people: what a dry run would send, or the contract with programs.
    Planned(Value),
    /// One thing that was just made: `plain` prints its `id` alone.
    Created(Value),
    /// Several things.
    List(Vec<Value>),
    /// Several things, and how they look drawn: `table` and `plain` show the drawing, the others the things.
    Drawing {
        /// For programs.
        rows: Vec<Value>,
        /// For people: the width in columns, and whether there are colours, give the text.
        draw: Box<dyn FnOnce(usize, bool) -> String + 'a>,
    },
    /// Several things that somebody makes while they are printed.
    Produced(Produce<'a>),
    /// Several things that come one by one; the first error ends them.
    Stream(Box<dyn Iterator<Item = Result<Value, Error>> + 'a>),
}

/// Makes things and hands each to the sink.
pub type Produce<'a> = Box<dyn FnOnce(&mut dyn Sink) -> Result<(), Error> + 'a>;

/// Takes things to be printed.
pub trait Sink {
    /// Prints one. A reader that went away is no failure: what is being done is to be done all the same.
    ///
    /// # Errors
    /// Where stdout takes no more.
    fn row(&mut self, value: Value) -> Result<(), Error>;

    /// The next one may take its time.
    ///
    /// # Errors
    /// As [`Self::row`].
    fn pause(&mut self) -> Result<(), Error>;
}

/// How a command ended: what it prints, and the failure that decides the exit code all the same.
pub struct Outcome<'a> {
    /// Printed on stdout.
    pub output: Output<'a>,
    /// Said on stderr: what the result does not say itself.
    pub notes: Vec<String>,
    /// What goes on after the result is on stdout, such as serving.
    pub then: Option<Box<dyn FnOnce() -> Result<(), Error> + 'a>>,
    /// Reported at the end.
    pub failure: Option<Error>,
    /// The format that the command's own option asks for, whatever `-o` says.
    pub format: Option<Format>,
    /// The format where nobody has asked for one.
    pub default_format: Option<Format>,
}

impl<'a> From<Output<'a>> for Outcome<'a> {
    fn from(output: Output<'a>) -> Self {
        Self { output, notes: Vec::new(), then: None, failure: None, format: None, default_format: None }
    }
}
