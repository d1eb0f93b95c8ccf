//! Bringing results back into the order of their rows.

use std::collections::VecDeque;

/// Results that came before their turn.
pub struct Order<T> {
    /// The place whose turn it is.
    next: u64,
    waiting: VecDeque<Option<T>>,
}

impl<T> Order<T> {
    /// Takes in the result of a place; each place comes once.
    pub fn put(&mut self, place: u64, result: T) {
        let at = usize::try_from(place.saturating_sub(self.next)).unwrap_or(usize::MAX);
        if at >= self.waiting.len() {
            self.waiting.resize_with(at + 1, || None);
        }
        self.waiting[at] = Some(result);
    }

    /// The next result, once its turn has come.
    pub fn pop(&mut self) -> Option<T> {
        let ready = self.waiting.front_mut()?.take()?;
        self.waiting.pop_front();
        self.next += 1;
        Some(ready)
    }

    /// What has come although something before it has not, in order.
    pub fn rest(self) -> impl Iterator<Item = T> {
        self.waiting.into_iter().flatten()
    }
}

impl<T> Default for Order<T> {
    /// Nothing has come yet; the first place is 0.
    fn default() -> Self {
        Self { next: 0, waiting: VecDeque::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_out_in_the_order_of_their_rows() {
        let mut order = Order::default();
        let mut out = Vec::new();
        for place in [2_u64, 0, 1, 4, 3, 5] {
            order.put(place, place);
            out.extend(std::iter::from_fn(|| order.pop()));
        }
        assert_eq!(out, [0, 1, 2, 3, 4, 5]);
        assert_eq!(order.pop(), None);
    }
}
