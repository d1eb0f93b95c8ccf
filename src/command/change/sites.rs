//! The values of `--site`: ids, commas, `@FILE` and `-`.

use std::fs::File;
use std::io::{self, Read};

use crate::command::Context;
use crate::domain::{Refusal, ServiceId, read_list};
use crate::error::Problems;
use crate::text;

const FLAG: &str = "--site";

/// A list of sites is a page of text.
const MOST_BYTES: u64 = 1 << 20;

/// Every id, in the order given; each refused one is noted with its flag, file and line.
pub(super) fn read(values: &[String], cx: &Context<'_>, problems: &mut Problems) -> Vec<ServiceId> {
    let mut ids = Vec::new();
    let mut has_read_stdin = false;
    for value in values {
        match (value.as_str(), value.strip_prefix('@')) {
            ("-", _) if has_read_stdin => {
                problems.add(FLAG, Refusal::new("conflicting_options", text!("change-stdin-once")));
            }
            ("-", _) => {
                has_read_stdin = true;
                let text = text("stdin", io::stdin().lock(), problems);
                ids.extend(of_list("stdin", text.as_deref(), cx, problems));
            }
            (_, Some(path)) => {
                let file = File::open(path).and_then(|file| match file.metadata()?.is_dir() {
                    true => Err(io::Error::other(text!("change-file-is-folder"))),
                    false => Ok(file),
                });
                let text = match file {
                    Ok(file) => text(path, file, problems),
                    Err(error) => {
                        let message = match error.kind() {
                            io::ErrorKind::NotFound => text!("change-file-not-there", path = path),
                            _ => text!("command-file-not-read", file = path, error = error),
                        };
                        problems.add(FLAG, Refusal::new("unreadable_file", message));
                        None
                    }
                };
                ids.extend(of_list(path, text.as_deref(), cx, problems));
            }
            (list, None) => {
                for id in list.split(',').map(str::trim).filter(|id| !id.is_empty()) {
                    let id = problems.parse::<ServiceId>(FLAG, id);
                    ids.extend(id.filter(|id| cx.fits_profile(FLAG, id, problems)));
                }
            }
        }
    }
    ids
}

fn text(name: &str, reader: impl Read, problems: &mut Problems) -> Option<String> {
    let mut bytes = Vec::new();
    let refusal = match reader.take(MOST_BYTES + 1).read_to_end(&mut bytes) {
        Err(error) => Refusal::new("unreadable_file", text!("command-file-not-read", file = name, error = error)),
        Ok(length) if length as u64 > MOST_BYTES => {
            Refusal::new("file_too_large", text!("change-file-too-large", name = name))
        }
        Ok(_) => match String::from_utf8(bytes) {
            Ok(text) => return Some(text),
            Err(error) => {
                let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
                Refusal::new("not_utf8", text!("change-line-not-utf", name = name, line = line))
            }
        },
    };
    problems.add(FLAG, refusal);
    None
}

fn of_list(name: &str, text: Option<&str>, cx: &Context<'_>, problems: &mut Problems) -> Vec<ServiceId> {
    let Some(text) = text else { return Vec::new() };
    let list = read_list(text);
    if list.is_empty() {
        problems.add(FLAG, Refusal::new("empty_file", text!("change-names-no-site", name = name)).rule(7));
    }
    let mut ids = Vec::new();
    for (line, id) in list {
        let field = format!("{FLAG} {name}:{line}");
        ids.extend(problems.take(&field, id).filter(|id| cx.fits_profile(&field, id, problems)));
    }
    ids
}
