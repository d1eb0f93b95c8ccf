//! From a verb's arguments to its printed result: the same steps for every verb.

use super::{Context, Verb};
use crate::error::{Error, Kind, Problems};
use crate::render::{Display, Format, choose_columns, link};
use crate::text;

/// What is the same for every verb of one process.
pub struct Run<'a> {
    /// What verbs are given.
    pub cx: &'a Context<'a>,
    /// How results are printed.
    pub display: &'a Display,
}

impl Run<'_> {
    /// Checks everything that was typed, then runs the verb, then prints.
    ///
    /// # Errors
    /// All problems of the input at once, with nothing sent; or the verb's own.
    pub fn verb<V: Verb>(&self, verb: V, mut problems: Problems) -> Result<(), Error> {
        let request = verb.into_request(self.cx, &mut problems);
        let shape = request.as_ref().map_or(V::COLUMNS, V::shape);
        let columns = self.display.columns.as_ref().map(|keys| choose_columns(shape, keys, &mut problems));
        problems.into_result()?;
        let request = request.ok_or_else(|| Error::new(Kind::Internal, text!("command-refused-without-why")))?;
        let outcome = V::run(request, self.cx)?;
        for note in &outcome.notes {
            self.cx.ui.note(note);
        }
        let default = outcome.default_format.filter(|_| !self.display.is_format_typed);
        let format = outcome.format.or(default).unwrap_or(self.display.format);
        let has_pages = || shape.iter().any(|column| column.key == "href");
        let portal = match format == Format::Table && link::are_shown(self.cx.env) && has_pages() {
            true => self.cx.settings().ok().and_then(|settings| settings.base_url.as_ref()),
            false => None,
        };
        let portal = portal.map(|url| url.value.get().clone());
        let display = Display { format, portal, ..self.display.clone() };
        display.print(outcome.output, shape, columns, self.cx.env)?;
        if let Some(then) = outcome.then {
            then()?;
        }
        outcome.failure.map_or(Ok(()), Err)
    }
}
