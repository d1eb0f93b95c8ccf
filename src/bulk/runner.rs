//! Sends rows, so many at the same time, and brings their results in order: first into the journal, then to stdout.
//!
//! Two parties share the work. [`drive`] sends; [`Clerk`] writes. Between them is a [`Gate`]: a row may be sent once the
//! journal says so on the disk, and once it is not too far ahead of the results that have been printed.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::Future;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use jiff::Timestamp;
use serde_json::Value;
use tokio::sync::{Mutex, Notify, mpsc};

use super::inbox::Inbox;
use super::journal::{FIRST_STEP, Journal, LARGEST_STEP};
use super::order::Order;
use crate::error::{Error, Kind};
use crate::render::Sink;
use crate::text;

/// So many rows may be ahead of the last result that was printed.
const WINDOW: u64 = 4096;

/// How long rows under way are waited for after an interruption.
const GRACE: Duration = Duration::from_secs(10);

/// How often the clerk looks up where nothing comes.
const TICK: Duration = Duration::from_millis(100);

/// A row whose turn it is.
#[derive(Debug)]
pub struct Placed<J> {
    /// Its place among the results, from 0.
    pub place: u64,
    /// Its number in the input, from 1.
    pub row: u64,
    /// What is to be done.
    pub task: Task<J>,
}

/// What is to be done with a row.
#[derive(Debug)]
pub enum Task<J> {
    /// It was filed by an earlier process; this is its result.
    Known(Value),
    /// It is refused without being sent; this is its result.
    Refused(Value, Kind),
    /// It is to be sent.
    Send(J),
}

/// How a row ended.
#[derive(Debug)]
pub struct Done<R> {
    /// The result; the clerk makes of it what is printed, so that the sender need not.
    pub result: R,
    /// How it ended.
    pub end: End,
}

/// How a row ended, for the whole.
#[derive(Debug)]
pub enum End {
    /// It was filed now.
    Created,
    /// It was there already.
    Existing,
    /// It failed; the others go on.
    Failed(Kind),
    /// It failed as all others would: nothing more is sent.
    Stop(Box<Error>),
}

/// What comes to the clerk.
#[derive(Debug)]
pub enum Message<R> {
    /// A row has ended.
    Ended {
        /// Its place among the results.
        place: u64,
        /// How.
        done: Done<R>,
        /// Whether the journal has it already.
        is_noted: bool,
    },
    /// Rows up to this number are to be sent.
    Intend(u64),
    /// Ctrl-C.
    Interrupted,
}

/// What holds rows back; closed at first.
#[derive(Debug, Default)]
pub struct Gate {
    /// Rows up to this number may be sent.
    granted: AtomicU64,
    /// So many results have been printed.
    printed: AtomicU64,
    stopping: AtomicBool,
    changed: Notify,
}

impl Gate {
    /// From now on no further row is sent.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
        self.changed.notify_waiters();
    }

    /// Whether no further row is sent.
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Acquire)
    }

    /// Waits until something holds, or until all stops: then false.
    async fn until(&self, holds: impl Fn(&Self) -> bool) -> bool {
        if !self.is_stopping() && holds(self) {
            return true;
        }
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            // Whatever changes from here on wakes us.
            changed.as_mut().enable();
            if self.is_stopping() {
                return false;
            }
            if holds(self) {
                return true;
            }
            changed.await;
        }
    }
}

/// How far ahead the journal is asked to allow: about a tenth of a second of the batch's own pace, so that a sync is
/// shared by many rows, and a killed process leaves few to be looked up.
struct Stride {
    asked: u64,
    step: u64,
    since: Instant,
}

impl Default for Stride {
    fn default() -> Self {
        Self { asked: 0, step: FIRST_STEP / 2, since: Instant::now() }
    }
}

impl Stride {
    /// The number up to which rows are to be allowed, where this row comes near the last one.
    fn next(&mut self, row: u64) -> Option<u64> {
        if row + self.step / 2 <= self.asked {
            return None;
        }
        let pace = self.since.elapsed();
        self.step = match self.asked {
            0 => FIRST_STEP,
            _ if pace < Duration::from_millis(100) => (self.step * 2).min(LARGEST_STEP),
            _ if pace > Duration::from_millis(400) => (self.step / 2).max(FIRST_STEP),
            _ => self.step,
        };
        self.since = Instant::now();
        self.asked = self.asked.max(row - 1) + self.step;
        Some(self.asked)
    }
}

/// Takes rows from `rows` and does them, `concurrency` at the same time, in their order; `file` sends one.
///
/// Ends when all are done; or after Ctrl-C or [`Gate::stop`], when those under way are done or their time is up.
pub async fn drive<J, R: From<Value>, F: Future<Output = Done<R>>>(
    rows: mpsc::Receiver<Vec<Placed<J>>>,
    concurrency: usize,
    gate: &Gate,
    clerk: &Inbox<Message<R>>,
    file: impl Fn(J) -> F,
) {
    let queue = Queue { rows: Mutex::new(rows), ready: RefCell::default() };
    let stride = RefCell::new(Stride::default());
    let work = async || {
        while let Some(Placed { place, row, task }) = queue.next(gate).await {
            if !gate.until(|gate| place < gate.printed.load(Ordering::Acquire) + WINDOW).await {
                return;
            }
            let (done, is_noted) = match task {
                Task::Known(result) => (Done { result: result.into(), end: End::Existing }, true),
                Task::Refused(result, kind) => (Done { result: result.into(), end: End::Failed(kind) }, false),
                Task::Send(job) => {
                    if let Some(to) = stride.borrow_mut().next(row) {
                        clerk.put(Message::Intend(to), true);
                    }
                    if !gate.until(|gate| row <= gate.granted.load(Ordering::Acquire)).await {
                        return;
                    }
                    (file(job).await, false)
                }
            };
            if matches!(done.end, End::Stop(_)) {
                gate.stop();
            }
            clerk.put(Message::Ended { place, done, is_noted }, false);
        }
    };
    let mut workers: FuturesUnordered<_> = (0..concurrency).map(|_| work()).collect();
    let all = async { while workers.next().await.is_some() {} };
    tokio::pin!(all);
    tokio::select! {
        () = &mut all => return,
        _ = tokio::signal::ctrl_c() => {}
    }
    clerk.put(Message::Interrupted, true);
    gate.stop();
    tokio::select! {
        () = all => {}
        () = tokio::time::sleep(GRACE) => {}
        // Once more: at once. What is under way is on record.
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// Rows that come in bundles, handed out one by one.
struct Queue<J> {
    rows: Mutex<mpsc::Receiver<Vec<Placed<J>>>>,
    ready: RefCell<VecDeque<Placed<J>>>,
}

impl<J> Queue<J> {
    async fn next(&self, gate: &Gate) -> Option<Placed<J>> {
        loop {
            if gate.is_stopping() {
                return None;
            }
            if let Some(row) = self.ready.borrow_mut().pop_front() {
                return Some(row);
            }
            let mut rows = self.rows.lock().await;
            // Somebody else may have fetched some meanwhile.
            if self.ready.borrow().is_empty() {
                let bundle = rows.recv().await?;
                self.ready.borrow_mut().extend(bundle);
            }
        }
    }
}

/// What was done, in numbers.
#[derive(Clone, Debug, Default)]
pub struct Count {
    /// Filed by this run.
    pub created: u64,
    /// There already: filed by an earlier run, or known to the portal.
    pub existing: u64,
    /// Failed, by kind.
    pub failed: Vec<(Kind, u64)>,
}

impl Count {
    /// All that failed.
    pub fn failures(&self) -> u64 {
        self.failed.iter().map(|(_, count)| count).sum()
    }

    /// All that ended.
    pub fn all(&self) -> u64 {
        self.created + self.existing + self.failures()
    }

    fn fail(&mut self, kind: Kind) {
        match self.failed.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, count)) => *count += 1,
            None => self.failed.push((kind, 1)),
        }
    }
}

/// How a run ended.
#[derive(Debug)]
pub struct Summary {
    /// What was done.
    pub count: Count,
    /// Ctrl-C.
    pub is_interrupted: bool,
    /// What stopped it before its end.
    pub stop: Option<Box<Error>>,
}

/// What the clerk tells while it works.
pub trait Watch {
    /// A row has ended.
    fn ended(&mut self, result: &Value, end: &End);

    /// A row was filed by an earlier process.
    fn known(&mut self);

    /// A moment has passed.
    fn tick(&mut self, count: &Count);
}

/// Writes results: into the journal as they come, then in their order to stdout.
pub struct Clerk<'a> {
    /// The journal.
    pub journal: Journal,
    /// What holds rows back.
    pub gate: &'a Gate,
    /// After so many failures nothing more is sent.
    pub stop_after: Option<u64>,
    /// The present moment.
    pub now: &'a dyn Fn() -> Timestamp,
}

impl Clerk<'_> {
    /// Works until nobody sends any more.
    ///
    /// # Errors
    /// What `sink` says. Everything that was under way by then is in the journal.
    pub fn work<R: Into<Value>>(
        &mut self,
        messages: &Inbox<Message<R>>,
        watch: &mut dyn Watch,
        sink: &mut dyn Sink,
    ) -> Result<Summary, Error> {
        let mut order = Order::default();
        let mut summary = Summary { count: Count::default(), is_interrupted: false, stop: None };
        let mut printed: Result<(), Error> = Ok(());
        while let Some(messages) = messages.take(TICK) {
            let mut asked = None;
            for message in messages {
                match message {
                    Message::Intend(to) => asked = Some(to),
                    Message::Interrupted => summary.is_interrupted = true,
                    Message::Ended { place, done, is_noted } => {
                        let result: Value = done.result.into();
                        if is_noted {
                            watch.known();
                        } else {
                            watch.ended(&result, &done.end);
                            let noted = self.journal.result(&result);
                            self.keep_on(noted, &mut summary);
                        }
                        match done.end {
                            End::Created => summary.count.created += 1,
                            End::Existing => summary.count.existing += 1,
                            End::Failed(kind) => summary.count.fail(kind),
                            End::Stop(error) => {
                                summary.count.fail(error.kind);
                                summary.stop.get_or_insert(error);
                            }
                        }
                        if self.stop_after.is_some_and(|most| summary.count.failures() >= most) {
                            self.gate.stop();
                        }
                        order.put(place, result);
                    }
                }
            }
            let flushed = match asked {
                Some(to) => {
                    let synced = self.journal.intend(to, (self.now)()).and_then(|()| self.journal.sync());
                    if synced.is_ok() {
                        self.gate.granted.store(to, Ordering::Release);
                    }
                    synced
                }
                None => self.journal.flush(),
            };
            self.keep_on(flushed, &mut summary);
            let mut count = 0;
            while let Some(result) = order.pop() {
                count += 1;
                if printed.is_ok() {
                    printed = sink.row(result);
                    if printed.is_err() {
                        self.gate.stop();
                    }
                }
            }
            if count > 0 && printed.is_ok() {
                printed = sink.pause();
            }
            self.gate.printed.fetch_add(count, Ordering::Release);
            self.gate.changed.notify_waiters();
            watch.tick(&summary.count);
        }
        // Where it was stopped, some rows in between have no result.
        for result in order.rest() {
            if printed.is_ok() {
                printed = sink.row(result);
            }
        }
        let synced = self.journal.sync();
        self.keep_on(synced, &mut summary);
        printed.map(|()| summary)
    }

    /// Without its journal a batch cannot go on.
    fn keep_on(&self, noted: io::Result<()>, summary: &mut Summary) {
        if let Err(error) = noted
            && !self.gate.is_stopping()
        {
            self.gate.stop();
            let message = text!("bulk-journal-not-written", path = self.journal.path().display(), error = error);
            let error =
                Error::new(Kind::Internal, message).code("file_not_written").hint(text!("bulk-free-room-on-disk"));
            summary.stop.get_or_insert(Box::new(error));
        }
    }
}
