//! All rows of an input: read once and checked before anything is sent, then read again to be filed.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use super::options::ManyOptions;
use super::{EXTERNAL_ID, Rows};
use crate::bulk::digest::{BatchDigest, BatchId, RowDigest};
use crate::bulk::duplicates::{Duplicate, Duplicates};
use crate::bulk::input::{Columns, Row, Source};
use crate::bulk::journal::Folder;
use crate::command::write::IfExists;
use crate::command::{Context, session};
use crate::domain::{ExternalId, Refusal};
use crate::error::{Error, Kind, Problems};
use crate::files;
use crate::locale::Number;
use crate::render::Shape;
use crate::text;

/// So many bad rows are listed; of the others their number is told.
const MOST_LISTED: usize = 100;

/// So many rows that repeat an earlier one are listed.
const MOST_REPEATS: usize = 1000;

/// So many different words of rows are asked of the portal.
const MOST_WORDS: usize = 10_000;

/// Rows that have been read and checked.
pub struct Batch<A> {
    pub(super) base: A,
    pub(super) options: ManyOptions,
    pub(super) dry_run: bool,
    pub(super) if_exists: IfExists,
    pub(super) yes: bool,
    pub(super) columns: Columns,
    pub(super) source: Source,
    pub(super) id: BatchId,
    /// How many rows there are, bad ones and those of other shards too.
    pub(super) rows: u64,
    /// How many of them are wrong.
    pub(super) invalid: u64,
    /// Words that the portal has to know, and where each stands first.
    pub(super) words: BTreeMap<String, String>,
    /// Rows that ask for the same as an earlier one, as far as they are listed, and how many there are.
    pub(super) repeats: (Vec<Duplicate>, u64),
    /// The portal's name in the journal; `None` where no portal is known, as in a dry run.
    pub(super) portal: Option<String>,
    /// 8 bytes a row.
    digests: File,
}

/// A row of the second reading.
pub(super) struct Checked<A> {
    pub(super) row: u64,
    pub(super) line: u64,
    pub(super) external_id: String,
    /// Whether the id is the user's own, so that it may be there already.
    pub(super) is_given: bool,
    args: Result<A, Refusal>,
}

/// What a row says: the options it makes, and what it is known by.
struct Filled<A> {
    args: Result<A, Refusal>,
    /// Its own external id.
    own_id: Option<String>,
    /// Of everything but the external id.
    content: RowDigest,
    /// Of everything.
    digest: RowDigest,
}

impl<A: Rows> Batch<A> {
    /// Reads and checks all rows; `source` has been opened from `--from`.
    pub(crate) fn prepare(mut base: A, source: Source, cx: &Context<'_>, problems: &mut Problems) -> Option<Self> {
        let before = problems.len();
        base.refuse_single(problems);
        let options = std::mem::take(base.many());
        let external_id = base.write().external_id.take();
        let options = options.parse(external_id.as_deref(), cx, problems);
        let (dry_run, yes) = (base.write().dry_run, base.write().yes);
        let if_exists = problems.parse("--if-exists", &base.write().if_exists);
        let columns = match &options {
            Some(options) => problems.take("--map", Columns::new(A::FLAGS, &options.map)),
            None => None,
        };
        if problems.len() > before {
            return None;
        }
        let options = options?;
        let portal = cx.settings().ok().and_then(|settings| session::portal_name(settings, A::API));
        let nowhere = "-".to_owned();
        let name = options.name.as_ref().map(ExternalId::as_str);
        let digest = BatchDigest::new(A::COMMAND, portal.as_ref().unwrap_or(&nowhere), name);
        let dry_run = dry_run || options.plan;
        let mut batch = Self {
            base,
            options,
            dry_run,
            if_exists: if_exists?,
            yes,
            columns: columns?,
            source,
            id: digest.clone().finish(),
            rows: 0,
            invalid: 0,
            words: BTreeMap::new(),
            repeats: (Vec::new(), 0),
            portal,
            digests: problems.take("--from", tempfile::tempfile().map_err(|error| no_room(&error)))?,
        };
        match batch.check_all(digest, cx, problems) {
            Ok(()) => (problems.len() == before).then_some(batch),
            Err(refusal) => {
                problems.add("--from", refusal);
                None
            }
        }
    }

    /// The keys of what the batch prints.
    pub(crate) fn shape(&self) -> Shape {
        if self.dry_run { A::PLANNED } else { super::COLUMNS }
    }

    /// The first reading: every row is parsed, and forgotten.
    fn check_all(&mut self, mut digest: BatchDigest, cx: &Context<'_>, problems: &mut Problems) -> Result<(), Refusal> {
        let mut contents = Duplicates::new().map_err(|error| no_room(&error))?;
        let mut ids = Duplicates::new().map_err(|error| no_room(&error))?;
        let digests = self.digests.try_clone().map_err(|error| no_room(&error))?;
        let mut digests = BufWriter::with_capacity(64 * 1024, digests);
        let (mut rows, mut invalid, mut unlisted, mut words) = (0, 0, 0, BTreeMap::new());
        for row in self.source.rows(&self.columns)? {
            let row = row?;
            let (number, line) = (row.number, row.line);
            rows = number;
            let filled = self.fill(row);
            digest.add(filled.digest);
            let mut kept = digests.write_all(&filled.digest.to_bytes());
            kept = kept.and_then(|()| contents.add(filled.content.number(), number));
            if let Some(id) = &filled.own_id {
                kept = kept.and_then(|()| ids.add(RowDigest::of(id.as_bytes()).number(), number));
            }
            kept.map_err(|error| no_room(&error))?;
            let external_id = filled.own_id.clone().unwrap_or_else(|| number.to_string());
            let checked = Checked { row: number, line, external_id, is_given: false, args: filled.args };
            match checked.parse(cx) {
                Ok(item) => {
                    if let Some(word) = A::word(&item)
                        && words.len() < MOST_WORDS
                        && !words.contains_key(word)
                    {
                        words.insert(word.to_owned(), place(self.source.name(), line));
                    }
                }
                Err(wrong) => {
                    invalid += 1;
                    if invalid <= MOST_LISTED as u64 {
                        if !self.options.skip_invalid {
                            problems.add_all(&place(self.source.name(), line), wrong);
                        }
                    } else {
                        unlisted += wrong.len();
                    }
                }
            }
        }
        digests.flush().map_err(|error| no_room(&error))?;
        (self.rows, self.invalid, self.words, self.id) = (rows, invalid, words, digest.finish());
        if rows == 0 {
            let message = text!("many-no-rows", file = self.source.name());
            let hint = text!("many-columns", columns = A::FLAGS.join(", "));
            return Err(Refusal::new("empty_file", message).hint(hint));
        }
        if invalid > MOST_LISTED as u64 && !self.options.skip_invalid {
            let more = invalid - MOST_LISTED as u64;
            let message = text!("many-more-rows-wrong", more = Number(more));
            problems.sum_up(self.source.name(), Refusal::new("invalid_row", message), unlisted);
        }
        if invalid > 0 && !self.options.skip_invalid {
            let message = text!("many-rows-wrong-nothing-sent", wrong = Number(invalid), rows = Number(rows));
            let hint = text!("many-correct-or-skip-invalid");
            problems.sum_up("--from", Refusal::new("invalid_row", message).hint(hint), 0);
        }
        let (same, total) = ids.find(MOST_LISTED).map_err(|error| no_room(&error))?;
        for Duplicate { row, first } in same {
            let message = text!("many-same-external-id", row = row, first = first);
            problems.add(self.source.name(), Refusal::new("duplicate_external_id", message));
        }
        if total > MOST_LISTED as u64 {
            let more = total - MOST_LISTED as u64;
            let message = text!("many-more-same-external-ids", more = Number(more));
            problems.sum_up(self.source.name(), Refusal::new("duplicate_external_id", message), more as usize);
        }
        self.repeats = contents.find(MOST_REPEATS).map_err(|error| no_room(&error))?;
        Ok(())
    }

    /// Puts the cells of a row into the options of the command line.
    fn fill(&self, row: Row) -> Filled<A> {
        let mut args = self.base.clone();
        let mut bytes = Vec::with_capacity(256);
        let Row { cells, wrong, .. } = row;
        let filled = cells.and_then(|cells| {
            let mut fields: Vec<_> = args.fields().into_iter().map(Some).collect();
            for (at, mut cell) in cells {
                if let Some(field) = fields[at].take() {
                    let name = A::FLAGS[at];
                    field.fill(&mut cell).map_err(|refusal| {
                        bytes.extend_from_slice(format!("{name}\0{cell:?}").as_bytes());
                        Refusal { message: format!("{name}: {}", refusal.message), ..refusal }
                    })?;
                }
            }
            Ok(())
        });
        let mut own_id = None;
        match &filled {
            Ok(()) => {
                for (name, field) in A::FLAGS.iter().zip(args.fields()) {
                    match field {
                        super::Field::Text(field) if *name == EXTERNAL_ID => own_id = field.take(),
                        field => field.digest(name, &mut bytes),
                    }
                }
            }
            // Not by the words of the refusal: the next run may speak another language.
            Err(refusal) => {
                bytes.extend_from_slice(refusal.code.as_bytes());
                bytes.extend(wrong.iter().flat_map(|wrong| wrong.to_bytes()));
            }
        }
        let content = RowDigest::of(&bytes);
        if let Some(id) = &own_id {
            bytes.extend_from_slice(EXTERNAL_ID.as_bytes());
            bytes.extend_from_slice(id.as_bytes());
        }
        let digest = if own_id.is_some() { RowDigest::of(&bytes) } else { content };
        Filled { args: filled.map(|()| args), own_id, content, digest }
    }

    /// The second reading: the rows of this shard, as they were when they were checked.
    ///
    /// # Errors
    /// An `Err` is the end: the input can no longer be read, or it has changed since it was checked.
    pub(super) fn again(&self) -> Result<impl Iterator<Item = Result<Checked<A>, Error>> + '_, Error> {
        let mut digests = self.digests()?;
        let mut rows = self.source.rows(&self.columns).map_err(changed)?;
        let (mut read, mut is_over) = (0, false);
        Ok(std::iter::from_fn(move || {
            while !is_over {
                let row = match rows.next() {
                    Some(Ok(row)) => row,
                    Some(Err(refusal)) => {
                        is_over = true;
                        return Some(Err(changed(refusal)));
                    }
                    None => {
                        is_over = true;
                        return (read != self.rows).then(|| Err(self.has_changed(read + 1)));
                    }
                };
                read = row.number;
                let (row, line, filled) = (row.number, row.line, self.fill(row));
                let mut expected = [0; 8];
                if digests.read_exact(&mut expected).is_err() || RowDigest::from_bytes(expected) != filled.digest {
                    is_over = true;
                    return Some(Err(self.has_changed(row)));
                }
                let is_given = filled.own_id.is_some() || self.options.name.is_some();
                let external_id = filled.own_id.unwrap_or_else(|| match &self.options.name {
                    Some(name) => format!("{name}.{row}"),
                    None => self.id.row(row),
                });
                if self.options.shard.is_none_or(|shard| shard.has(&external_id)) {
                    return Some(Ok(Checked { row, line, external_id, is_given, args: filled.args }));
                }
            }
            None
        }))
    }

    /// The digests of all rows, 8 bytes each.
    pub(super) fn digests(&self) -> Result<impl Read + use<A>, Error> {
        let open = || -> io::Result<BufReader<File>> {
            let mut file = self.digests.try_clone()?;
            file.seek(SeekFrom::Start(0))?;
            Ok(BufReader::with_capacity(64 * 1024, file))
        };
        open().map_err(|error| Error::from(no_room(&error)))
    }

    fn has_changed(&self, row: u64) -> Error {
        let message = text!("many-input-has-changed", file = self.source.name(), row = row);
        Error::new(Kind::Conflict, message).code("input_changed").hint(text!("many-rows-before-are-filed"))
    }
}

impl<A: Rows> Checked<A> {
    /// What the row asks for.
    pub(super) fn parse(self, cx: &Context<'_>) -> Result<A::Item, Problems> {
        let mut problems = Problems::default();
        match self.args {
            Ok(mut args) => {
                args.write().external_id = Some(self.external_id);
                match args.item(cx, &mut problems) {
                    Some(item) if problems.is_empty() => return Ok(item),
                    _ => {}
                }
            }
            Err(refusal) => problems.add("row", refusal),
        }
        Err(problems)
    }
}

/// Opens the file of `--from`; a copy of stdin is kept beside the journals, 0600.
pub(crate) fn open(from: &str, format: Option<&str>, cx: &Context<'_>, problems: &mut Problems) -> Option<Source> {
    let format = match format {
        Some(text) => Some(problems.parse("--format", text)?),
        None => None,
    };
    let folder = || {
        let refuse = |error: Error| Refusal::new("file_not_written", error.message);
        let folder = Folder::new(cx.paths().state().map_err(refuse)?).path().to_owned();
        files::private_folder(&folder).map_err(refuse)?;
        Ok(folder)
    };
    problems.take("--from", Source::open(from, format, io::stdin().lock(), folder))
}

fn place(name: &str, line: u64) -> String {
    format!("{name}:{line}")
}

/// What could be read the first time, and cannot now. Rows may have been sent, so it is not the exit code of bad input.
fn changed(refusal: Refusal) -> Error {
    let error = Error { kind: Kind::Conflict, ..Error::from(refusal) };
    error.hint(text!("many-put-old-content-back"))
}

fn no_room(error: &io::Error) -> Refusal {
    Refusal::new("file_not_written", text!("many-no-room-for-temporary-files", error = error))
        .hint(text!("many-free-room-or-tmpdir"))
}
