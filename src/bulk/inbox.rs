//! What one thread hands to another: one by one when little happens, many at once when much does. Waking a thread for each
//! row took a fifth of a run.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long more is waited for once something has come.
const GATHER: Duration = Duration::from_millis(1);

/// Messages that nobody has taken yet.
#[derive(Debug)]
pub struct Inbox<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

#[derive(Debug)]
struct State<T> {
    messages: Vec<T>,
    /// Somebody waits for what has come.
    is_urgent: bool,
    is_closed: bool,
}

impl<T> Inbox<T> {
    /// Empty and open.
    pub fn new() -> Self {
        let state = State { messages: Vec::new(), is_urgent: false, is_closed: false };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a message in; an urgent one is not left to wait for others.
    pub fn put(&self, message: T, is_urgent: bool) {
        let mut state = self.state();
        let is_first = state.messages.is_empty();
        state.messages.push(message);
        state.is_urgent |= is_urgent;
        drop(state);
        if is_first || is_urgent {
            self.changed.notify_one();
        }
    }

    /// Nothing more comes once this is dropped.
    pub fn open(&self) -> Open<'_, T> {
        Open(self)
    }

    /// Takes all that has come, waiting so long for the first; `None` where nothing is left and nothing more comes.
    pub fn take(&self, wait: Duration) -> Option<Vec<T>> {
        let is_idle = |state: &mut State<T>| state.messages.is_empty() && !state.is_closed;
        let waited = self.changed.wait_timeout_while(self.state(), wait, is_idle);
        let (mut state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if !state.messages.is_empty() && !state.is_urgent && !state.is_closed {
            let gathered = self.changed.wait_timeout_while(state, GATHER, |state| !state.is_urgent && !state.is_closed);
            (state, _) = gathered.unwrap_or_else(PoisonError::into_inner);
        }
        state.is_urgent = false;
        let messages = std::mem::take(&mut state.messages);
        (!messages.is_empty() || !state.is_closed).then_some(messages)
    }
}

impl<T> Default for Inbox<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// Keeps an inbox open.
#[derive(Debug)]
pub struct Open<'a, T>(&'a Inbox<T>);

impl<T> Drop for Open<'_, T> {
    fn drop(&mut self) {
        self.0.state().is_closed = true;
        self.0.changed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_comes_through_in_order_and_then_it_is_over() {
        let inbox = Inbox::new();
        let mut all = Vec::new();
        std::thread::scope(|scope| {
            let open = inbox.open();
            let inbox = &inbox;
            scope.spawn(move || {
                let _open = open;
                (0..10_000).for_each(|number| inbox.put(number, number % 1000 == 0));
            });
            while let Some(messages) = inbox.take(Duration::from_secs(10)) {
                all.extend(messages);
            }
        });
        assert!(all.into_iter().eq(0..10_000));
    }

    #[test]
    fn where_nothing_comes_the_wait_ends() {
        let inbox: Inbox<u8> = Inbox::new();
        assert_eq!(inbox.take(Duration::from_millis(1)), Some(Vec::new()));
    }
}
