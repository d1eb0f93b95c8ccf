//! The rows of a list, as its pages come.

use std::collections::VecDeque;

use serde_json::Value;

use super::session::Session;
use crate::error::Error;
use crate::portal::ops::resource::{Pages, Resource};

/// The wanted things, one by one; the first failure ends them.
pub(super) struct Rows<'a, R, P> {
    session: Session<'a>,
    pages: Pages<R>,
    page: VecDeque<R>,
    pick: P,
    has_failed: bool,
}

impl<'a, R: Resource, P: FnMut(&R, &Session<'a>) -> Option<Result<Value, Error>>> Rows<'a, R, P> {
    /// The rows of a list; `pick` makes the row of a thing, if the thing is wanted.
    pub(super) fn new(session: Session<'a>, pages: Pages<R>, pick: P) -> Self {
        Self { session, pages, page: VecDeque::new(), pick, has_failed: false }
    }

    /// Fetches all pages before the first row, for an order that the portal cannot give; only things that are `wanted`
    /// are kept.
    ///
    /// # Errors
    /// As the portal answers.
    pub(super) fn sort(
        &mut self,
        wanted: impl Fn(&R) -> bool,
        order: impl Fn(&R, &R) -> std::cmp::Ordering,
    ) -> Result<(), Error> {
        let mut all = Vec::new();
        while let Some(page) = self.session.run(self.pages.next(&self.session.portal))? {
            all.extend(page.into_iter().filter(|thing| wanted(thing)));
        }
        all.sort_by(order);
        self.page = all.into();
        Ok(())
    }
}

impl<'a, R: Resource, P: FnMut(&R, &Session<'a>) -> Option<Result<Value, Error>>> Iterator for Rows<'a, R, P> {
    type Item = Result<Value, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        loop {
            while let Some(thing) = self.page.pop_front() {
                if let Some(row) = (self.pick)(&thing, &self.session) {
                    return Some(row);
                }
            }
            match self.session.run(self.pages.next(&self.session.portal)) {
                Ok(Some(page)) => self.page = page,
                Ok(None) => return None,
                Err(error) => {
                    self.has_failed = true;
                    return Some(Err(error));
                }
            }
        }
    }
}
