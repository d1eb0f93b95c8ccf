//! Changes of the config file: comments and order stay, and two at once do not lose one another's.

use toml_edit::{DocumentMut, InlineTable, Item, Table, TableLike, Value as Toml};

use super::file::{self, ConfigFile};
use super::keys;
use super::values::Raw;
use super::{Flags, Paths, resolve};
use crate::Env;
use crate::domain::{Effect, Refusal};
use crate::error::{Error, Kind, Problems};
use crate::files;
use crate::text;

/// Changes the config file under a lock, and writes it if anything changed.
///
/// Only its syntax has to be right: that is how a file with a wrong value is repaired.
///
/// # Errors
/// What `change` says; a file that is not TOML or cannot be written.
pub fn edit(
    paths: &Paths,
    may_be_missing: bool,
    change: impl FnOnce(&mut DocumentMut) -> Result<(), Error>,
) -> Result<Effect, Error> {
    let path = paths.config_file()?;
    let must_exist = paths.config_is_named() && !may_be_missing;
    if must_exist {
        // Before the lock, which would make the folder.
        file::read(path, true)?;
    }
    let _lock = files::lock(path)?;
    let before = file::read(path, must_exist)?.unwrap_or_default();
    let mut document: DocumentMut = before.parse().map_err(|error| file::malformed(path, &before, &error))?;
    change(&mut document)?;
    let after = document.to_string();
    if after == before {
        return Ok(Effect::Unchanged);
    }
    files::write_private(path, after.as_bytes())?;
    Ok(Effect::Updated)
}

/// The profile that a change is for: `--profile`, `LUMENCTL_PROFILE`, `default_profile` of the file.
///
/// # Errors
/// [`Kind::NotConfigured`] where none is named.
pub fn selected_profile(flags: &Flags, env: &Env, document: &DocumentMut) -> Result<String, Error> {
    let default = || document.get(keys::DEFAULT_PROFILE.row.key).and_then(Item::as_str).map(str::to_owned);
    named_profile(flags, env).or_else(default).ok_or_else(|| {
        Error::new(Kind::NotConfigured, text!("settings-profile-not-selected"))
            .hint(text!("settings-choose-or-make-profile"))
    })
}

/// The profile that `--profile` or else `LUMENCTL_PROFILE` names.
pub fn named_profile(flags: &Flags, env: &Env) -> Option<String> {
    flags.profile.clone().or_else(|| env.var("LUMENCTL_PROFILE"))
}

/// The error of a profile that is not there.
pub fn no_such_profile(paths: &Paths, document: &DocumentMut, name: &str) -> Error {
    let path = paths.known_config_file().unwrap_or(std::path::Path::new("config.toml"));
    let known = ConfigFile::parse(path, &document.to_string(), &mut Problems::default()).unwrap_or_default();
    resolve::unknown_profile(name, &ConfigFile { path: path.to_owned(), ..known })
}

/// The profile's table, if it is there.
pub fn profile_mut<'a>(document: &'a mut DocumentMut, name: &str) -> Option<&'a mut Item> {
    let profiles = document.get_mut("profiles")?.as_table_like_mut()?;
    profiles.get_mut(name).filter(|item| item.is_table_like())
}

/// Puts a new profile after the others, in the place of one of that name.
///
/// # Errors
/// `invalid_config` where `profiles` is not a table.
pub fn put_profile(document: &mut DocumentMut, name: &str, values: &[(&str, Raw)]) -> Result<(), Error> {
    let profiles = document.entry("profiles").or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    });
    let is_inline = profiles.is_inline_table();
    let table =
        profiles.as_table_like_mut().ok_or_else(|| Refusal::new("invalid_config", text!("settings-profiles-table")))?;
    table.remove(name);
    table.insert(name, new_table(is_inline));
    if let Some(profile) = table.get_mut(name) {
        for (key, value) in values {
            put(profile, key, value);
        }
    }
    Ok(())
}

/// Sets a key, `contact.name` in its table; the comment beside an old value stays.
pub fn put(table: &mut Item, key: &str, raw: &Raw) {
    let mut table = table;
    let mut steps = steps(key);
    let Some(last) = steps.pop() else { return };
    for step in steps {
        let is_inline = table.is_inline_table();
        let Some(keys) = table.as_table_like_mut() else { return };
        if !keys.get(step).is_some_and(Item::is_table_like) {
            keys.insert(step, new_table(is_inline));
        }
        match keys.get_mut(step) {
            Some(below) => table = below,
            None => return,
        }
    }
    if let Some(keys) = table.as_table_like_mut() {
        put_value(keys, last, raw);
    }
}

/// The tables that lead to a key, and its name in the last of them; the id in a free table may hold dots itself.
fn steps(key: &str) -> Vec<&str> {
    let mut steps = Vec::new();
    let mut start = 0;
    for (dot, _) in key.match_indices('.') {
        let table = &key[..dot];
        let is_free = keys::is_free_table(table);
        if is_free || keys::is_table(table) {
            steps.push(&key[start..dot]);
            start = dot + 1;
        }
        if is_free {
            break;
        }
    }
    steps.push(&key[start..]);
    steps
}

fn put_value(table: &mut dyn TableLike, key: &str, raw: &Raw) {
    let mut value = file::to_toml(raw);
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) if same(old, &value) => {}
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

/// Whether two values say the same, however they are spaced and quoted.
fn same(a: &Toml, b: &Toml) -> bool {
    match (a, b) {
        (Toml::String(a), Toml::String(b)) => a.value() == b.value(),
        (Toml::Boolean(a), Toml::Boolean(b)) => a.value() == b.value(),
        (Toml::Array(a), Toml::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        _ => false,
    }
}

/// Takes a key away.
pub fn remove(table: &mut Item, key: &str) {
    let mut steps = steps(key);
    let last = steps.pop();
    let below = steps.into_iter().try_fold(table, |table, step| table.as_table_like_mut()?.get_mut(step));
    if let (Some(keys), Some(last)) = (below.and_then(Item::as_table_like_mut), last) {
        keys.remove(last);
    }
}

fn new_table(is_inline: bool) -> Item {
    if is_inline { Item::Value(Toml::InlineTable(InlineTable::new())) } else { Item::Table(Table::new()) }
}

/// Checks the name of a new profile: 1 to 64 of `A-Z a-z 0-9 - _ .`, first a letter or digit.
///
/// # Errors
/// `invalid_profile_name`
pub fn check_profile_name(name: &str) -> Result<(), Refusal> {
    let is_clean = name.chars().all(|char| char.is_ascii_alphanumeric() || "-_.".contains(char));
    match is_clean && name.starts_with(|char: char| char.is_ascii_alphanumeric()) && name.len() <= 64 {
        true => Ok(()),
        false => Err(Refusal::new("invalid_profile_name", text!("settings-profile-name-invalid", name = name))
            .hint(text!("settings-profile-name-letters"))),
    }
}
