//! Finding a batch by what it is called, and telling how far it is.

use std::fs::File;
use std::io;
use std::path::Path;

use serde_json::{Value, json};

use crate::bulk::journal::{Folder, Found, Replay};
use crate::command::Context;
use crate::domain::nearest;
use crate::error::{Error, Kind};
use crate::text;

/// The journal of this name, or of one that begins so, or in this file.
pub(super) fn find(name: &str, cx: &Context<'_>) -> Result<Found, Error> {
    let path = Path::new(name);
    if path.components().count() > 1 && path.is_file() {
        return Found::open(path).map_err(|error| unreadable(path, &error));
    }
    let folder = folder(cx)?;
    let mut all = folder.list().map_err(|error| unreadable(folder.path(), &error))?;
    let names: Vec<String> = all.iter().map(|found| Folder::name(&found.path)).collect();
    let exact = names.iter().position(|known| known == name);
    let begin: Vec<usize> = (0..all.len()).filter(|at| names[*at].starts_with(name)).collect();
    match (exact, begin.as_slice()) {
        (Some(at), _) | (None, &[at]) => Ok(all.swap_remove(at)),
        (None, []) => {
            let hint = match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => text!("bulk-did-you-mean-batch", name = near),
                None => text!("bulk-list-lists-them"),
            };
            Err(Error::new(Kind::NotFound, text!("bulk-no-such-batch", name = name.escape_debug())).hint(hint))
        }
        (None, several) => {
            let several: Vec<&str> = several.iter().map(|at| names[*at].as_str()).collect();
            Err(Error::new(Kind::InvalidInput, text!("bulk-several-batches", name = name.escape_debug()))
                .code("ambiguous_batch")
                .hint(text!("bulk-one-of", batches = several.join(", "))))
        }
    }
}

/// The folder of journals.
pub(super) fn folder(cx: &Context<'_>) -> Result<Folder, Error> {
    Ok(Folder::new(cx.paths().state()?))
}

/// A journal that cannot be read.
pub(super) fn unreadable(path: &Path, error: &io::Error) -> Error {
    Error::new(Kind::Internal, text!("bulk-not-readable", path = path.display(), error = error))
}

/// A batch as its JSON says it.
pub(super) fn view(found: &Found, replay: &mut Replay) -> io::Result<Value> {
    let tally = replay.tally()?;
    let head = found.head.as_ref();
    let state = match (is_running(&found.path), replay.is_through(), replay.ended) {
        (true, ..) => "running",
        (_, true, _) => "done",
        (.., Some(_)) => "failed",
        (.., None) => "unfinished",
    };
    Ok(json!({
        "batch": Folder::name(&found.path),
        "command": head.map(|head| &head.command),
        "source": head.map(|head| &head.source),
        "state": state,
        "rows": head.map(|head| head.rows),
        "filed": tally.filed,
        "failed": tally.failed,
        "unknown": tally.unknown,
        "startedAt": head.map(|head| head.started_at),
        "lastAt": replay.last,
        "shard": head.and_then(|head| head.shard.as_ref()),
        "profile": head.and_then(|head| head.profile.as_ref()),
        "portal": head.map(|head| &head.portal),
        "damaged": replay.is_damaged,
        "journal": found.path.display().to_string(),
    }))
}

/// Whether a process has it. The lock is held for the look only.
fn is_running(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| file.try_lock_shared().is_err())
}
