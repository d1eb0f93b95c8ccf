//! Files all rows: journal, threads, and how it ended.

use std::thread;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::batch::Batch;
use super::filing::is_refused;
use super::progress::Progress;
use super::report;
use super::{Look, Rows, Settled, kept};
use crate::bulk::inbox::Inbox;
use crate::bulk::journal::{COPIED, Folder, Found, Head, Holder, Journal, Replay, State, Taken};
use crate::bulk::runner::{Clerk, Done, End, Gate, Placed, Summary, Task, drive};
use crate::bulk::shard::Shard;
use crate::command::Context;
use crate::command::session::Session;
use crate::command::write::LIFE_OF_A_REQUEST;
use crate::domain::Effect;
use crate::error::{Error, Kind, Problem, Problems};
use crate::files;
use crate::locale::Number;
use crate::portal::PortalError;
use crate::render::{Format, Outcome, Output, Sink};
use crate::text;
use crate::ui;

/// Rows are handed over in bundles of so many.
const BUNDLE: usize = 64;

/// So many bundles are read ahead.
const BUNDLES: usize = 4;

/// So many rows that differ are named.
const MOST_NAMED: usize = 10;

/// A row on its way.
struct Job<I> {
    row: u64,
    line: u64,
    external_id: String,
    item: I,
    look: Look,
}

/// The result of a row.
enum Told {
    /// It is at the portal.
    Filed { row: u64, line: u64, external_id: String, settled: Settled },
    /// Anything else, as it is printed.
    Ready(Value),
}

impl From<Value> for Told {
    fn from(value: Value) -> Self {
        Self::Ready(value)
    }
}

impl From<Told> for Value {
    fn from(told: Told) -> Self {
        match told {
            Told::Ready(value) => value,
            Told::Filed { row, line, external_id, settled: Settled { effect, id, more } } => {
                let mut result = Map::with_capacity(5 + more.len());
                for (key, value) in [
                    ("row", Value::from(row)),
                    ("line", Value::from(line)),
                    ("externalId", Value::from(external_id)),
                    ("effect", Value::from(effect.as_str())),
                    ("id", Value::from(id)),
                ] {
                    result.insert(key.to_owned(), value);
                }
                result.extend(more);
                Self::Object(result)
            }
        }
    }
}

/// Files the rows of a batch, or shows what would be filed.
///
/// # Errors
/// What stands in the way before the first row is sent; everything later comes with the result.
pub(crate) fn run<'a, A: Rows + 'a>(mut batch: Batch<A>, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
    if batch.repeats.1 > 0 {
        cx.ui.warning(&repeats(&batch));
    }
    if batch.dry_run {
        return super::plan::show(batch, cx);
    }
    let session = Session::open_brief(cx, A::API)?;
    let shared = A::share(cx, &session, &batch.words)?;
    let (journal, replay) = take_up(&mut batch, &session, cx)?;
    if let Some(rate) = batch.options.rate {
        session.portal.client().pace().limit(rate);
    }
    let produce = move |sink: &mut dyn Sink| file_all(&batch, &shared, &session, journal, replay, cx, sink);
    Ok(Outcome { default_format: Some(Format::Ndjson), ..Output::Produced(Box::new(produce)).into() })
}

/// Asks whether to begin, where somebody is there to answer.
fn confirm<A>(batch: &Batch<A>, session: &Session<'_>, cx: &Context<'_>) -> Result<(), Error> {
    let host = session.settings().base_url.host_str().unwrap_or_default();
    let question =
        || text!("many-file-rows-question", rows = Number(batch.rows), file = batch.source.name(), host = host);
    match batch.yes || !cx.ui.can_ask() || cx.ui.confirm(&question())? {
        true => Ok(()),
        false => Err(Error::new(Kind::Interrupted, text!("many-nothing-was-sent"))),
    }
}

fn repeats<A: Rows>(batch: &Batch<A>) -> String {
    let (listed, total) = &batch.repeats;
    let pairs = listed.iter().take(MOST_NAMED);
    let mut named: Vec<String> =
        pairs.map(|it| text!("many-row-repeats-row", row = it.row, first = it.first)).collect();
    if *total > named.len() as u64 {
        named.push("…".to_owned());
    }
    text!("many-rows-repeat", count = Number(*total), pairs = named.join(", "))
}

/// Takes up the batch's journal, or begins it.
fn take_up<A: Rows>(batch: &mut Batch<A>, session: &Session<'_>, cx: &Context<'_>) -> Result<(Journal, Replay), Error> {
    let folder = Folder::new(cx.paths().state()?);
    let shard = batch.options.shard.map(|shard| shard.to_string());
    let path = match &batch.options.journal {
        Some(path) => path.clone(),
        None => {
            files::private_folder(folder.path())?;
            folder.journal(A::COMMAND, &batch.id.short(), shard.as_deref())
        }
    };
    let failed = |error: std::io::Error| {
        Error::new(Kind::Internal, text!("many-journal-not-usable", path = path.display(), error = error))
            .code("file_not_written")
            .hint(text!("many-free-room-or-other-journal"))
    };
    let source = match batch.source.is_copied() {
        true => COPIED.to_owned(),
        false => std::path::absolute(batch.source.name()).map_err(failed)?.display().to_string(),
    };
    let mut is_begun_now = false;
    if !path.exists() {
        refuse_begun(batch, &folder)?;
        if batch.options.journal.is_none() && source != COPIED {
            refuse_changed(batch, &folder, &source)?;
        }
        // Before there is a journal: one of which nothing was sent would be in the way of the corrected rows.
        confirm(batch, session, cx)?;
        let head = Head::new(
            batch.id.to_string(),
            A::COMMAND.to_owned(),
            batch_options(batch),
            source,
            batch.source.format().as_str().to_owned(),
            batch.portal.clone().unwrap_or_default(),
            cx.settings()?.profile.as_ref().map(|profile| profile.value.clone()),
            shard.clone(),
            batch.rows,
            cx.env.now(),
        );
        match Journal::create(&path, &head, batch.digests()?) {
            Ok(()) => is_begun_now = true,
            // Another process was quicker.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(failed(error)),
        }
        if let Some(spool) = batch.source.take_spool() {
            // Without the copy `bulk resume` needs the same input once more, no more than that.
            let _ = spool.persist_noclobber(Folder::spool(&path));
        }
    }
    match Journal::take(&path).map_err(failed)? {
        Taken::Busy(replay) => Err(busy(&Folder::name(&path), &replay)),
        Taken::Ours(taken) => {
            let (mut journal, replay) = *taken;
            match &replay.head {
                Some(head) if head.batch != batch.id.to_string() => {
                    let found = Found { path, head: replay.head.clone() };
                    Err(differs(batch, &found)?)
                }
                // Its end would speak of rows that belong to another part.
                Some(head) if head.shard != shard => Err(begun(batch, &path.display().to_string())),
                None if replay.holder.is_none() => {
                    let message = text!("bulk-not-a-journal", path = path.display());
                    Err(Error::new(Kind::InvalidInput, message).code("not_a_journal").field("--journal"))
                }
                _ => {
                    if replay.is_damaged {
                        cx.ui.warning(&text!("many-journal-is-damaged", path = path.display()));
                    }
                    journal.begin(&replay, std::process::id(), host_name(), cx.env.now()).map_err(failed)?;
                    Ok((journal, if is_begun_now { replay.begun_now() } else { replay }))
                }
            }
        }
    }
}

/// What another process needs to read the rows alike.
fn batch_options<A: Rows>(batch: &mut Batch<A>) -> Map<String, Value> {
    let options = &batch.options;
    let mut all = Map::new();
    let name = options.name.as_ref().map(ToString::to_string);
    for (key, value) in [
        ("map", json!(options.map)),
        ("skipInvalid", json!(options.skip_invalid)),
        ("externalId", json!(name)),
        ("ifExists", json!(batch.if_exists.as_str())),
    ] {
        all.insert(key.to_owned(), value);
    }
    all.insert("flags".to_owned(), Value::Object(kept(&mut batch.base)));
    all
}

/// Rows that another journal has would be sent again under the same external ids: with another `--shard` or `--journal`.
fn refuse_begun<A: Rows>(batch: &Batch<A>, folder: &Folder) -> Result<(), Error> {
    for found in folder.list().map_err(|error| unlisted(folder, &error))? {
        let Some(head) = &found.head else { continue };
        let shard = head.shard.as_ref().and_then(|text| text.parse().ok());
        if head.batch == batch.id.to_string() && Shard::overlap(shard, batch.options.shard) {
            return Err(begun(batch, &Folder::name(&found.path)));
        }
    }
    Ok(())
}

fn begun<A: Rows>(batch: &Batch<A>, name: &str) -> Error {
    Error::new(Kind::Conflict, text!("many-rows-were-begun", file = batch.source.name(), batch = name))
        .code("batch_begun")
        .hint(text!("many-resume-or-show-again", batch = name))
        .hint(text!("many-discard-could-file-twice", batch = name))
}

fn unlisted(folder: &Folder, error: &std::io::Error) -> Error {
    Error::new(Kind::Internal, text!("bulk-not-readable", path = folder.path().display(), error = error))
}

/// A file that has changed while its batch is not through would be filed under new ids, what is filed already too.
fn refuse_changed<A: Rows>(batch: &Batch<A>, folder: &Folder, source: &str) -> Result<(), Error> {
    let unreadable = |error: std::io::Error| unlisted(folder, &error);
    for found in folder.list().map_err(unreadable)? {
        let Some(head) = &found.head else { continue };
        let shard = batch.options.shard.map(|shard| shard.to_string());
        let is_same = head.source == source
            && head.command == A::COMMAND
            && batch.portal.as_ref() == Some(&head.portal)
            && head.shard == shard;
        if is_same && !found.replay().map_err(unreadable)?.is_through() {
            return Err(differs(batch, &found)?);
        }
    }
    Ok(())
}

fn differs<A: Rows>(batch: &Batch<A>, found: &Found) -> Result<Error, Error> {
    let name = Folder::name(&found.path);
    let (rows, count) = found
        .differences(&mut batch.digests()?, MOST_NAMED)
        .map_err(|error| Error::new(Kind::Internal, text!("many-journal-not-readable", error = error)))?;
    let before = found.head.as_ref().map_or(0, |head| head.rows);
    let mut named: Vec<String> = rows.iter().map(u64::to_string).collect();
    if count > rows.len() as u64 {
        named.push("…".to_owned());
    }
    let source = batch.source.name();
    let (message, hint) = match count {
        // Digests tell all but these apart.
        0 => (
            text!("many-rows-are-in-batch", file = source, batch = name),
            text!("many-resume-then-once-more", batch = name),
        ),
        count => (
            text!(
                "many-rows-differ",
                file = source,
                batch = name,
                count = Number(count),
                rows = named.join(", "),
                before = Number(before),
                now = Number(batch.rows)
            ),
            text!("many-put-old-rows-back"),
        ),
    };
    Ok(Error::new(Kind::Conflict, message)
        .code("input_changed")
        .hint(hint)
        .hint(text!("many-show-or-discard", batch = name)))
}

fn busy(name: &str, replay: &Replay) -> Error {
    let message = match &replay.holder {
        None => text!("many-batch-is-busy", batch = name),
        Some(Holder { pid, host: None, since }) => {
            text!("many-batch-is-busy-by", batch = name, process = pid, since = since)
        }
        Some(Holder { pid, host: Some(host), since }) => {
            text!("many-batch-is-busy-by-on", batch = name, process = pid, host = host, since = since)
        }
    };
    Error::new(Kind::Conflict, message).code("batch_busy").hint(text!("many-wait-for-it-to-end"))
}

fn host_name() -> Option<String> {
    // Where the system keeps it; other systems say nothing.
    std::fs::read_to_string("/proc/sys/kernel/hostname").ok().map(|name| name.trim().to_owned())
}

/// Reads, sends and writes, each in a thread of its own.
fn file_all<A: Rows>(
    batch: &Batch<A>,
    shared: &A::Shared,
    session: &Session<'_>,
    journal: Journal,
    replay: Replay,
    cx: &Context<'_>,
    sink: &mut dyn Sink,
) -> Result<(), Error> {
    let gate = Gate::default();
    let quiet_from = quiet_from(&replay, cx.env.now());
    let is_copied = replay.head.as_ref().is_some_and(Head::is_copied);
    if replay.is_through() {
        cx.ui.warning(&text!("many-batch-was-filed-before"));
        cx.ui.hint(&text!("many-name-the-batch"));
    }
    let is_cut_off = replay.sent_to > 0 && replay.ended.is_none();
    if is_cut_off && !session.settings().dialect.deduplicates {
        cx.ui.note(&text!("many-sent-rows-are-looked-up"));
    }
    let inbox = Inbox::default();
    let (bundles, rows) = tokio::sync::mpsc::channel(BUNDLES);
    let now = || cx.env.now();
    let mut clerk = Clerk { journal, gate: &gate, stop_after: batch.options.stop_after, now: &now };
    let mut progress = Progress::new(cx, batch.options.shard.is_none().then_some(batch.rows));
    let (summary, read) = thread::scope(|scope| {
        let reader = scope.spawn(move || read_all(batch, replay, quiet_from, cx, &bundles));
        let (gate, messages, open) = (&gate, &inbox, inbox.open());
        scope.spawn(move || {
            let _open = open;
            let file = |job| file_one::<A>(session, shared, batch, job);
            session.drive(drive(rows, batch.options.concurrency, gate, messages, file));
        });
        let summary = clerk.work(&inbox, &mut progress, sink);
        let read = reader.join().unwrap_or_else(|_| Err(Error::new(Kind::Internal, text!("many-reader-failed"))));
        (summary, read)
    });
    progress.clear();
    let summary = summary?;
    let is_whole = read.is_ok() && !gate.is_stopping();
    if is_whole {
        // A journal without its end is read once more, which does no harm.
        let _ = clerk.journal.end(summary.count.failures(), cx.env.now());
        if summary.count.failures() == 0 && is_copied {
            let _ = std::fs::remove_file(Folder::spool(clerk.journal.path()));
        }
    }
    progress.summary(&summary.count, clerk.journal.path(), is_whole);
    let report = batch.options.report.as_ref().map_or(Ok(()), |path| {
        let page = report::page(A::COMMAND, batch.source.name(), &progress, &summary, cx);
        files::write_private(path, page.as_bytes())
    });
    let ended = ended(summary, read, is_whole, &progress, &Folder::name(clerk.journal.path()));
    // How the rows fared is more than that there is no page about it.
    if let (Err(_), Err(error)) = (&ended, &report) {
        cx.ui.warning(&error.message);
    }
    ended.and(report)
}

/// From when on nothing is under way that an earlier process has sent. One that came to its end sent nothing after that; one
/// that did not can have sent a row until it lost its hold on the journal just now, however long ago the journal allowed it:
/// with `--rate 1/min` the sixteen rows of one record take a quarter of an hour.
fn quiet_from(replay: &Replay, now: Timestamp) -> Timestamp {
    let last = replay.ended.and(replay.last).map_or(now, |last| last.min(now));
    let pause = SignedDuration::try_from(LIFE_OF_A_REQUEST).ok();
    pause.and_then(|pause| last.checked_add(pause).ok()).unwrap_or(Timestamp::MAX)
}

/// Hands over the rows, in their order.
fn read_all<A: Rows>(
    batch: &Batch<A>,
    mut replay: Replay,
    quiet_from: Timestamp,
    cx: &Context<'_>,
    bundles: &tokio::sync::mpsc::Sender<Vec<Placed<Job<A::Item>>>>,
) -> Result<(), Error> {
    let unreadable =
        |error: std::io::Error| Error::new(Kind::Internal, text!("many-journal-not-readable", error = error));
    let mut bundle = Vec::with_capacity(BUNDLE);
    for (place, checked) in batch.again()?.enumerate() {
        let checked = checked?;
        let (row, line) = (checked.row, checked.line);
        let state = replay.state(row).map_err(unreadable)?;
        let known = match state {
            State::Filed(offset) => known(&replay.result(offset).map_err(unreadable)?, &checked.external_id),
            State::NotFiled(_) | State::Open => None,
        };
        let may_be_sent =
            known.is_none() && matches!(state, State::Filed(_)) || replay.may_be_sent(row).map_err(unreadable)?;
        let task = match known {
            Some(result) => Task::Known(result),
            None => {
                let external_id = checked.external_id.clone();
                let look = match (checked.is_given, may_be_sent) {
                    (_, true) => Look::Sent(quiet_from),
                    (true, false) => Look::Given,
                    (false, false) => Look::No,
                };
                match checked.parse(cx) {
                    Ok(item) => Task::Send(Job { row, line, external_id, item, look }),
                    Err(problems) => {
                        let error = wrong(problems);
                        Task::Refused(failure(row, line, None, &error), error.kind)
                    }
                }
            }
        };
        bundle.push(Placed { place: place as u64, row, task });
        if bundle.len() == BUNDLE {
            let full = std::mem::replace(&mut bundle, Vec::with_capacity(BUNDLE));
            if bundles.blocking_send(full).is_err() {
                return Ok(());
            }
        }
    }
    // Nobody takes it where all has been stopped.
    let _ = bundles.blocking_send(bundle);
    Ok(())
}

/// The result of an earlier process, if it is this row's.
fn known(line: &[u8], external_id: &str) -> Option<Value> {
    let result: Value = serde_json::from_slice(line).ok()?;
    (result["externalId"] == external_id).then_some(result)
}

pub(super) fn wrong(problems: Problems) -> Error {
    match problems.into_result() {
        Err(error) => error,
        Ok(()) => Error::new(Kind::Internal, text!("many-row-refused-without-a-word")),
    }
}

pub(super) fn failure(row: u64, line: u64, external_id: Option<&str>, error: &Error) -> Value {
    json!({"row": row, "line": line, "externalId": external_id, "error": ui::error_json(error)})
}

/// Files one row.
async fn file_one<A: Rows>(
    session: &Session<'_>,
    shared: &A::Shared,
    batch: &Batch<A>,
    job: Job<A::Item>,
) -> Done<Told> {
    let Job { row, line, external_id, item, look } = job;
    let failed = |error: Error, is_silent: bool| {
        let result = failure(row, line, Some(&external_id), &error);
        let end = match error.kind {
            // The next row would fare no better.
            Kind::Unavailable | Kind::NotConfigured | Kind::NotAuthenticated => End::Stop(Box::new(error)),
            _ if is_silent => End::Stop(Box::new(error)),
            kind => End::Failed(kind),
        };
        Done { result: Told::Ready(result), end }
    };
    match A::file(&session.portal, shared, &item, look).await {
        Ok(Settled { effect, id, .. }) if is_refused(effect, batch.if_exists) => {
            let message = text!("many-external-id-exists", external_id = external_id, id = id);
            failed(Error::new(Kind::Conflict, message).code("already_exists"), false)
        }
        Ok(settled) => {
            let end = if settled.effect == Effect::Created { End::Created } else { End::Existing };
            Done { result: Told::Filed { row, line, external_id, settled }, end }
        }
        Err(error) => {
            let is_silent = matches!(error, PortalError::OutcomeUnknown { is_silent: true, .. });
            failed(Error::from(error), is_silent)
        }
    }
}

/// What the run ends with.
fn ended(
    summary: Summary,
    read: Result<(), Error>,
    is_whole: bool,
    progress: &Progress<'_>,
    name: &str,
) -> Result<(), Error> {
    let again = || text!("many-run-again-to-go-on");
    if let Some(stop) = summary.stop {
        let message = text!("many-stopped-after", filed = Number(summary.count.created), why = stop.message);
        return Err(Error { message, ..*stop }.hint(again()));
    }
    if summary.is_interrupted {
        let message = text!("many-interrupted-after", rows = Number(summary.count.all()));
        return Err(Error::new(Kind::Interrupted, message).hint(again()));
    }
    read?;
    let failures = summary.count.failures();
    if failures == 0 {
        return Ok(());
    }
    let kind = match summary.count.failed.as_slice() {
        [(kind, count)] if *count == summary.count.all() => *kind,
        _ => Kind::Partial,
    };
    let details = progress
        .failures()
        .into_iter()
        .take(MOST_NAMED)
        .map(|(row, refusal)| Problem { field: format!("row {row}"), refusal: refusal.clone() });
    let message = text!("many-rows-failed", failed = Number(failures), rows = Number(summary.count.all()));
    let error = Error { details: details.collect(), ..Error::new(kind, message) };
    // Only the check fails so, and it would again; the file as it is corrected would be another batch.
    let is_check_alone = is_whole && summary.count.failed.iter().all(|(kind, _)| *kind == Kind::InvalidInput);
    let next = if is_check_alone { text!("many-correct-in-file-of-their-own") } else { again() };
    Err(error.hint(next).hint(text!("many-show-lists-failed", batch = name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bulk::journal;

    #[test]
    fn what_a_killed_process_sent_is_waited_for_from_now_on_however_old_its_last_record_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("b.journal");
        let text = |text: &str| text.to_owned();
        let begun: Timestamp = "2026-11-25T12:00:00Z".parse().unwrap();
        let now: Timestamp = "2026-11-25T12:15:00Z".parse().unwrap();
        let minute = SignedDuration::from_mins(1);
        let head = Head::new(
            text("22fcd308-e050-524c-86bd-488a8031979f"),
            text("ticket open"),
            Map::new(),
            text("/rows.csv"),
            text("csv"),
            text("https://portal.example/"),
            None,
            None,
            16,
            begun,
        );
        Journal::create(&path, &head, std::io::empty()).unwrap();
        let Taken::Ours(taken) = Journal::take(&path).unwrap() else { panic!("somebody has it") };
        let (mut journal, replay) = *taken;
        journal.begin(&replay, 7, None, begun).unwrap();
        journal.intend(16, begun).unwrap();
        journal.sync().unwrap();
        let killed = journal::replay(&path).unwrap();
        assert_eq!(quiet_from(&killed, now), now + minute);
        journal.end(1, begun).unwrap();
        let ended = journal::replay(&path).unwrap();
        assert_eq!(quiet_from(&ended, now), begun + minute);
    }
}
