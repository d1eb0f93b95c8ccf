//! The words that a person reads: English, Spanish and Portuguese (Fluent, <https://projectfluent.org>).
//!
//! Every text has an id whose first word names its file: `ticket-is-open` stands in `locales/<language>/ticket.ftl`.
//! A file is read when the first of its texts is needed, and the language is settled then as well: a command that says
//! nothing pays nothing. This is the bottom of the house: it knows no other part of it.

mod bundle;
mod lang;
mod number;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

use fluent_bundle::{FluentArgs, FluentValue};

pub use lang::Lang;
pub use number::{date, date_time, tenths};

/// Finds the language out.
type Decide = Box<dyn FnOnce() -> Lang + Send>;

static LANG: OnceLock<Lang> = OnceLock::new();
static DECIDE: Mutex<Option<Decide>> = Mutex::new(None);

/// How the language of this process is found out; asked once, with the first text.
pub fn speak(decide: impl FnOnce() -> Lang + Send + 'static) {
    *DECIDE.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(decide));
}

/// The language of this process; English where nobody said, and while it is being found out.
pub fn lang() -> Lang {
    #[cfg(test)]
    if let Some(lang) = testing::wanted() {
        return lang;
    }
    if let Some(lang) = LANG.get() {
        return *lang;
    }
    let decide = DECIDE.lock().unwrap_or_else(PoisonError::into_inner).take();
    match decide {
        Some(decide) => {
            let lang = decide();
            *LANG.get_or_init(|| lang)
        }
        None => Lang::En,
    }
}

/// A number in a text: it is written as the language does, and a text can have plurals by it.
#[derive(Clone, Copy, Debug)]
pub struct Number(pub u64);

impl Number {
    /// How many there are.
    pub fn of(count: usize) -> Self {
        Self(count as u64)
    }
}

/// What can stand in a text.
pub trait Argument {
    /// As Fluent takes it.
    fn value(&self) -> FluentValue<'static>;
}

impl<T: fmt::Display> Argument for T {
    fn value(&self) -> FluentValue<'static> {
        FluentValue::String(self.to_string().into())
    }
}

impl Argument for Number {
    fn value(&self) -> FluentValue<'static> {
        FluentValue::from(self.0)
    }
}

/// The text of an id; use [`text!`](crate::text), which a test checks against the files.
pub fn text(id: &str, arguments: &[(&'static str, &dyn Argument)]) -> String {
    text_in(lang(), id, arguments)
}

/// The text of an id in a language, whatever that of the process is.
pub fn text_in(lang: Lang, id: &str, arguments: &[(&'static str, &dyn Argument)]) -> String {
    let mut args = FluentArgs::with_capacity(arguments.len());
    for (name, value) in arguments {
        args.set(*name, value.value());
    }
    // A test proves that every id of the source is there.
    bundle::format(lang, id, &args).unwrap_or_else(|| id.to_owned())
}

/// The text of an id that is made while the program runs, if there is one: help by the command's name, a word's
/// translations. An attribute follows a dot: `explain-not_found.why`.
pub fn find(lang: Lang, id: &str) -> Option<String> {
    bundle::format(lang, id, &FluentArgs::new())
}

/// The text of an id, with its arguments: `text!("ticket-is-open", id = ticket.id, count = Number::of(rows))`.
///
/// An argument is anything with [`Display`](std::fmt::Display), or a [`Number`](crate::locale::Number).
#[macro_export]
macro_rules! text {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::locale::text($id, &[$((stringify!($name), &$value as &dyn $crate::locale::Argument)),*])
    };
}

#[cfg(test)]
pub(crate) mod testing {
    //! A language for one test.

    use std::cell::Cell;

    use super::Lang;

    thread_local! {
        static WANTED: Cell<Option<Lang>> = const { Cell::new(None) };
    }

    pub(super) fn wanted() -> Option<Lang> {
        WANTED.get()
    }

    /// Does something in a language, on this thread.
    pub(crate) fn speaking<T>(lang: Lang, act: impl FnOnce() -> T) -> T {
        WANTED.set(Some(lang));
        let done = act();
        WANTED.set(None);
        done
    }
}
