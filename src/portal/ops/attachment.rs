//! TMF621: what is attached to a ticket. Names and addresses are the portal's, so neither is trusted.

use std::fs;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

use base64::prelude::BASE64_STANDARD;
use base64::read::DecoderReader;
use serde::Deserialize;
use serde_json::Value;
use tempfile::NamedTempFile;
use url::Url;

use super::resource::{one, read_call};
use crate::domain::Ticket;
use crate::error::{Error, Kind};
use crate::portal::client::Call;
use crate::portal::{AuthedPortal, PortalError};
use crate::text;

/// The most that is taken of a ticket with its attachments, or of one attachment: what is larger is no evidence any more.
const LIMIT: u64 = 1 << 30;

/// The longest file name that is used, in bytes: file systems take 255.
const LONGEST_NAME: usize = 200;

/// An attachment as the ticket lists it.
#[derive(Debug)]
pub struct Listed {
    /// The portal's id, if it has one.
    pub id: Option<String>,
    /// The portal's name, which need not be a file name.
    pub name: String,
    /// Media type.
    pub mime_type: Option<String>,
    source: Source,
}

#[derive(Debug)]
enum Source {
    /// Base64 in the ticket, kept on the disk.
    Content(NamedTempFile),
    /// To be fetched.
    Address(String),
    /// The portal tells neither.
    Nothing,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    id: Option<Value>,
    name: Option<String>,
    mime_type: Option<String>,
    content: Option<String>,
    url: Option<String>,
}

impl Listed {
    /// Whether `text` is its id or name.
    pub fn is_called(&self, text: &str) -> bool {
        self.id.as_deref() == Some(text) || self.name == text
    }

    /// The portal's name as one that stays in its folder, on any system.
    pub fn file_name(&self) -> String {
        file_name(&self.name)
    }
}

/// Separators, control characters and what Windows forbids become `_`; no dot in front; not longer than file systems take.
fn file_name(name: &str) -> String {
    const DEVICES: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];
    let is_bad = |char: char| char.is_control() || is_invisible(char) || "/\\:*?\"<>|".contains(char);
    let clean: String = name.chars().map(|char| if is_bad(char) { '_' } else { char }).collect();
    let clean = clean.trim_start_matches(['.', ' ']).trim_end_matches(['.', ' ']);
    let stem = clean.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let is_port = (stem.starts_with("COM") || stem.starts_with("LPT")) && stem.len() == 4;
    let clean = match clean {
        "" => "attachment".to_owned(),
        _ if is_port || DEVICES.contains(&stem.as_str()) => format!("_{clean}"),
        clean => clean.to_owned(),
    };
    if clean.len() <= LONGEST_NAME {
        return clean;
    }
    // The ending tells what it is, so it stays.
    let ending = clean.rfind('.').map(|at| &clean[at..]).filter(|ending| ending.len() <= 20).unwrap_or_default();
    let mut end = LONGEST_NAME - ending.len();
    while !clean.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{ending}", &clean[..end])
}

/// Characters that turn the direction of text, break lines or have no width: a name must be what it looks like.
fn is_invisible(char: char) -> bool {
    matches!(char,
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}')
}

/// The attachments of a ticket, with the contents that the ticket itself holds.
///
/// # Errors
/// 404 as [`PortalError::Answered`] where there is no such ticket.
pub async fn fetch(portal: &AuthedPortal<'_>, id: &str) -> Result<Vec<Listed>, PortalError> {
    let call = read_call(one::<Ticket>(portal.settings(), id)?);
    let spool = portal.download(call, LIMIT, || tempfile::tempfile().map_err(|error| kept(&error))).await?;
    let unreadable =
        |error: serde_json::Error| PortalError::Unreadable(text!("portal-answer-is-no-ticket", error = error));
    let mut spool = spool;
    io::Seek::rewind(&mut spool).map_err(|error| kept(&error))?;
    let mut reader = serde_json::Deserializer::from_reader(BufReader::new(spool));
    let listed = Attachments::read(&mut reader).map_err(unreadable)?;
    Ok(listed)
}

fn kept(error: &io::Error) -> PortalError {
    PortalError::Setup(text!("portal-attachments-not-kept", error = error))
}

/// Reads the attachments out of a ticket, one after the other: their contents need not fit into memory together.
struct Attachments;

impl Attachments {
    fn read<'de, D: serde::Deserializer<'de>>(reader: D) -> Result<Vec<Listed>, D::Error> {
        reader.deserialize_map(Self)
    }
}

impl<'de> serde::de::Visitor<'de> for Attachments {
    type Value = Vec<Listed>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a ticket")
    }

    fn visit_map<M: serde::de::MapAccess<'de>>(self, mut map: M) -> Result<Vec<Listed>, M::Error> {
        let mut listed = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            if key == "attachment" {
                listed = map.next_value_seed(Items)?;
            } else {
                map.next_value::<serde::de::IgnoredAny>()?;
            }
        }
        Ok(listed)
    }
}

struct Items;

impl<'de> serde::de::DeserializeSeed<'de> for Items {
    type Value = Vec<Listed>;

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<Vec<Listed>, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> serde::de::Visitor<'de> for Items {
    type Value = Vec<Listed>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list of attachments")
    }

    fn visit_unit<E>(self) -> Result<Vec<Listed>, E> {
        Ok(Vec::new())
    }

    fn visit_seq<S: serde::de::SeqAccess<'de>>(self, mut items: S) -> Result<Vec<Listed>, S::Error> {
        let mut listed = Vec::new();
        while let Some(wire) = items.next_element::<Wire>()? {
            let source = match (wire.content, wire.url) {
                (Some(content), _) => {
                    let mut file = NamedTempFile::new().map_err(serde::de::Error::custom)?;
                    file.write_all(content.as_bytes()).map_err(serde::de::Error::custom)?;
                    Source::Content(file)
                }
                (None, Some(url)) => Source::Address(url),
                (None, None) => Source::Nothing,
            };
            let id = match wire.id {
                Some(Value::String(id)) => Some(id),
                Some(Value::Number(id)) => Some(id.to_string()),
                _ => None,
            };
            let name = wire.name.or_else(|| id.clone()).unwrap_or_else(|| "attachment".to_owned());
            listed.push(Listed { id, name, mime_type: wire.mime_type, source });
        }
        Ok(listed)
    }
}

/// A content beside the place where it is to be.
#[derive(Debug)]
pub struct Fetched(NamedTempFile);

/// Fetches the content of an attachment into a temporary file in `folder`.
///
/// # Errors
/// [`PortalError::Unreadable`] for what is no base64, or an address of another origin: a portal must not make us call
/// others.
pub async fn content(portal: &AuthedPortal<'_>, listed: &Listed, folder: &Path) -> Result<Fetched, PortalError> {
    let beside = || {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".lumenctl-");
        #[cfg(unix)]
        // As any program makes a file: the user's umask takes its part.
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        builder.tempfile_in(folder).map_err(|error| kept(&error))
    };
    let name = &listed.name;
    match &listed.source {
        Source::Content(file) => {
            let mut decoder =
                DecoderReader::new(BufReader::new(file.reopen().map_err(|error| kept(&error))?), &BASE64_STANDARD);
            let mut out = beside()?;
            io::copy(&mut decoder, &mut out).map_err(|error| match error.kind() {
                io::ErrorKind::InvalidData => {
                    PortalError::Unreadable(text!("portal-attachment-is-no-base64", name = name))
                }
                _ => kept(&error),
            })?;
            Ok(Fetched(out))
        }
        Source::Address(address) => {
            let url = portal.settings().base_url.join(address).ok();
            let is_ours = |url: &Url| url.origin() == portal.settings().base_url.origin();
            let Some(url) = url.filter(is_ours) else {
                let why = text!("portal-attachment-at-other-origin", name = name, address = address);
                return Err(PortalError::Unreadable(why));
            };
            portal.download(Call::get(url), LIMIT, beside).await.map(Fetched)
        }
        Source::Nothing => Err(PortalError::Unreadable(text!("portal-attachment-without-content", name = name))),
    }
}

/// How a file came to its place.
#[derive(Debug, PartialEq, Eq)]
pub enum Placed {
    /// There was none; its size in bytes.
    New(u64),
    /// There was one of the same content.
    Same(u64),
    /// There was another one, which stays.
    Other,
}

impl Fetched {
    /// Gives the file its name, unless there is one of that name.
    ///
    /// # Errors
    /// Where the disk does not take it.
    pub fn place(self, path: &Path) -> Result<Placed, Error> {
        let failed = |error: io::Error| {
            Error::new(Kind::Internal, text!("portal-file-not-written", file = path.display(), error = error))
                .code("file_not_written")
        };
        self.0.as_file().sync_all().map_err(failed)?;
        let size = self.0.as_file().metadata().map_err(failed)?.len();
        match self.0.persist_noclobber(path) {
            Ok(_) => Ok(Placed::New(size)),
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
                match is_same(error.file.path(), path).map_err(failed)? {
                    true => Ok(Placed::Same(size)),
                    false => Ok(Placed::Other),
                }
            }
            Err(error) => Err(failed(error.error)),
        }
    }
}

fn is_same(a: &Path, b: &Path) -> io::Result<bool> {
    let about = fs::symlink_metadata(b)?;
    if !about.is_file() || about.len() != fs::metadata(a)?.len() {
        return Ok(false);
    }
    let (mut a, mut b) = (BufReader::new(fs::File::open(a)?).bytes(), BufReader::new(fs::File::open(b)?).bytes());
    loop {
        match (a.next().transpose()?, b.next().transpose()?) {
            (None, None) => return Ok(true),
            (a, b) if a == b => {}
            _ => return Ok(false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_the_portal_stays_in_its_folder() {
        for (name, expected) in [
            ("trace.txt", "trace.txt"),
            ("relatório final.pdf", "relatório final.pdf"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("/etc/passwd", "_etc_passwd"),
            ("..\\..\\boot.ini", "_.._boot.ini"),
            ("C:evil", "C_evil"),
            (".bashrc", "bashrc"),
            ("..", "attachment"),
            ("", "attachment"),
            ("a\nb\u{1b}[2Jc", "a_b_[2Jc"),
            ("photo\u{202e}gpj.exe", "photo_gpj.exe"),
            ("nul.txt", "_nul.txt"),
            ("com1", "_com1"),
            ("name. . ", "name"),
        ] {
            assert_eq!(file_name(name), expected, "{name:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_and_keeps_its_ending() {
        let long = file_name(&format!("{}.tar.gz", "é".repeat(200)));
        assert!(long.len() <= LONGEST_NAME && long.ends_with(".gz"), "{long}");
        assert_eq!(file_name(&"x".repeat(300)).len(), LONGEST_NAME);
    }

    #[test]
    fn a_file_is_placed_once_and_never_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        let fetched = |content: &[u8]| {
            let mut file = NamedTempFile::new_in(folder.path()).unwrap();
            file.write_all(content).unwrap();
            Fetched(file)
        };
        assert_eq!(fetched(b"one").place(&path).unwrap(), Placed::New(3));
        assert_eq!(fetched(b"one").place(&path).unwrap(), Placed::Same(3));
        assert_eq!(fetched(b"two").place(&path).unwrap(), Placed::Other);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing temporary stays");
    }

    #[test]
    fn contents_are_read_out_of_a_ticket_and_strange_ones_are_no_crash() {
        let read = |json: &str| Attachments::read(&mut serde_json::Deserializer::from_str(json));
        let listed =
            read(r#"{"id":"1","note":[{}],"attachment":[{"id":1,"name":"a","content":"aGFsbG8="},{"url":"/x"}]}"#);
        let listed = listed.unwrap();
        assert_eq!((listed.len(), listed[0].id.as_deref(), listed[1].name.as_str()), (2, Some("1"), "attachment"));
        assert!(read(r#"{"attachment":null}"#).unwrap().is_empty());
        assert!(read(r#"{"attachment":[1]}"#).is_err());
        assert!(read("[]").is_err());
    }
}
