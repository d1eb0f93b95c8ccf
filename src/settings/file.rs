//! `config.toml`: what is in it and on which line.

use std::path::{Path, PathBuf};

use toml_edit::{Array, Document, Item, TableLike, TomlError, Value as Toml};

use super::Paths;
use super::keys::{self, AnySetting, Place};
use super::values::{Form, Raw};
use crate::domain::Refusal;
use crate::error::{Error, Kind, Problems};
use crate::text;
use crate::toml_text::{self, What, line_of, place};

const CONFIG: What = What { code: "invalid_config" };

/// A value and its line, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its line.
    pub line: usize,
}

/// One profile as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its name.
    pub name: String,
    values: Vec<(&'static str, Located<Raw>)>,
}

impl Profile {
    /// The value of a key, if the profile has it.
    pub fn get(&self, key: &str) -> Option<&Located<Raw>> {
        self.values.iter().find(|(known, _)| *known == key).map(|(_, value)| value)
    }
}

/// The config file; a file that is not there is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigFile {
    /// Where it is.
    pub path: PathBuf,
    /// `default_profile`
    pub default_profile: Option<Located<String>>,
    /// In the file's order.
    pub profiles: Vec<Profile>,
}

impl ConfigFile {
    /// Reads the file. Unknown keys, secrets and wrong types are noted in `problems`, each with `path:line`;
    /// what was understood is returned.
    ///
    /// # Errors
    /// [`Kind::InvalidInput`]: `config_not_found` for a named file that is not there,
    /// `invalid_config` for one that cannot be read or is not TOML.
    pub fn load(paths: &Paths, problems: &mut Problems) -> Result<Self, Error> {
        let Some(path) = paths.known_config_file() else { return Ok(Self::default()) };
        match read(path, paths.config_is_named())? {
            Some(text) => Self::parse(path, &text, problems),
            None => Ok(Self { path: path.to_owned(), ..Self::default() }),
        }
    }

    /// Reads the text of the file at `path`.
    ///
    /// # Errors
    /// `invalid_config` where it is not TOML.
    pub fn parse(path: &Path, text: &str, problems: &mut Problems) -> Result<Self, Error> {
        let document = Document::parse(text).map_err(|error| malformed(path, text, &error))?;
        let mut reader = Reader { path, text, problems };
        let mut file = Self { path: path.to_owned(), ..Self::default() };
        let top = document.as_table();
        for (key, item) in top.iter() {
            let line = reader.line_of(top, key, item);
            if let Some(setting) = keys::find(key, Place::Top) {
                if let Some(Raw::Text(value)) = reader.value(setting, key, item, line) {
                    file.default_profile = Some(Located { value, line });
                }
            } else if key == "profiles" {
                match item.as_table_like() {
                    Some(profiles) => file.profiles = reader.profiles(profiles),
                    None => {
                        let message = text!("settings-must-be-profiles-table", key = key, kind = item.type_name());
                        reader.wrong_type(line, message);
                    }
                }
            } else {
                let known = [keys::DEFAULT_PROFILE.row.key, "profiles"];
                reader.unknown(line, key, &known, keys::profile_keys().any(|of_profile| of_profile == key));
            }
        }
        Ok(file)
    }

    /// The profile of that name.
    pub fn profile(&self, name: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.name == name)
    }

    /// A place in it: `/home/ana/.config/lumenctl/config.toml:12`.
    pub fn place(&self, line: usize) -> String {
        place(&self.path, line)
    }
}

struct Reader<'a> {
    path: &'a Path,
    text: &'a str,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn profiles(&mut self, table: &dyn TableLike) -> Vec<Profile> {
        let mut profiles = Vec::new();
        for (name, item) in table.iter() {
            let line = self.line_of(table, name, item);
            match item.as_table_like() {
                Some(keys) => {
                    let mut profile = Profile { name: name.to_owned(), values: Vec::new() };
                    self.profile(keys, "", &mut profile);
                    profiles.push(profile);
                }
                // A setting without its profile's heading.
                None if keys::looks_secret(name) || keys::profile_keys().any(|key| key == name) => {
                    self.unknown(line, name, &[], true);
                }
                None => {
                    let table = format!("[profiles.{name}]");
                    self.wrong_type(line, no_table(name, &table, item));
                }
            }
        }
        profiles
    }

    /// Reads one table of a profile; `prefix` is the table's name and a dot.
    fn profile(&mut self, table: &dyn TableLike, prefix: &str, profile: &mut Profile) {
        for (name, item) in table.iter() {
            let line = self.line_of(table, name, item);
            let key = format!("{prefix}{name}");
            if let Some(setting) = keys::find(&key, Place::Profile) {
                if let Some(value) = self.value(setting, &key, item, line) {
                    profile.values.push((setting.row().key, Located { value, line }));
                }
            } else if prefix.is_empty() && keys::is_table(&key) {
                match item.as_table_like() {
                    Some(below) => self.profile(below, &format!("{key}."), profile),
                    None => {
                        let table = format!("[profiles.{}.{key}]", profile.name);
                        self.wrong_type(line, no_table(&key, &table, item));
                    }
                }
            } else {
                let known: Vec<&str> = keys::profile_keys().filter_map(|known| known.strip_prefix(prefix)).collect();
                self.unknown(line, name, &known, false);
            }
        }
    }

    /// The value of a setting, if its type is right.
    fn value(&mut self, setting: &dyn AnySetting, key: &str, item: &Item, line: usize) -> Option<Raw> {
        let raw = match setting.form() {
            Form::Text => item.as_str().map(|text| Raw::Text(text.to_owned())),
            Form::Truth => item.as_bool().map(Raw::Truth),
            Form::List => item.as_array().and_then(texts).map(Raw::List),
            Form::Pairs => item.as_table_like().and_then(|table| {
                let pair = |(id, name): (&str, &Item)| Some((id.to_owned(), name.as_str()?.to_owned()));
                table.iter().map(pair).collect::<Option<_>>().map(Raw::Pairs)
            }),
        };
        if raw.is_none() {
            // The type alone: the value could be a secret in the wrong place.
            let (form, found) = (setting.form(), item.type_name());
            let such_as = |example: &str| {
                text!("settings-must-be-such-as", key = key, form = form.word(), example = example, kind = found)
            };
            let message = match (setting.row().example, form) {
                ("", _) => text!("settings-must-be", key = key, form = form.word(), kind = found),
                (example, Form::Text) => such_as(&format!("\"{example}\"")),
                (example, _) => such_as(example),
            };
            self.wrong_type(line, message);
        }
        raw
    }

    fn wrong_type(&mut self, line: usize, message: String) {
        self.add(line, Refusal::new("invalid_config", message));
    }

    fn unknown(&mut self, line: usize, key: &str, known: &[&str], of_profile: bool) {
        let refusal = if keys::looks_secret(key) {
            keys::secret_in_config(key)
        } else if of_profile {
            Refusal::new("unknown_config_key", text!("settings-key-outside-profile", key = key))
                .hint(text!("settings-write-below-profile"))
        } else {
            keys::unknown_key(key, known)
        };
        self.add(line, refusal);
    }

    fn add(&mut self, line: usize, refusal: Refusal) {
        self.problems.add(&place(self.path, line), refusal);
    }

    fn line_of(&self, table: &dyn TableLike, key: &str, item: &Item) -> usize {
        line_of(self.text, table, key, item)
    }
}

/// The type alone: the value could be a secret in the wrong place.
fn no_table(key: &str, table: &str, item: &Item) -> String {
    text!("settings-must-be-table", key = key, table = table, kind = item.type_name())
}

fn texts(array: &Array) -> Option<Vec<String>> {
    array.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}

/// As it is written into the file.
pub(super) fn to_toml(raw: &Raw) -> Toml {
    match raw {
        Raw::Text(text) => Toml::from(text.as_str()),
        Raw::List(list) => Toml::from(list.iter().map(String::as_str).collect::<Array>()),
        Raw::Truth(truth) => Toml::from(*truth),
        Raw::Pairs(pairs) => {
            Toml::InlineTable(pairs.iter().map(|(id, name)| (id.as_str(), Toml::from(name.as_str()))).collect())
        }
    }
}

/// The text of the config file; `None` where there is none and none was named.
///
/// # Errors
/// `config_not_found` and `invalid_config`, both [`Kind::InvalidInput`].
pub(super) fn read(path: &Path, is_named: bool) -> Result<Option<String>, Error> {
    let text = toml_text::read(path, CONFIG)?;
    if text.is_none() && is_named {
        return Err(Error::new(Kind::InvalidInput, text!("settings-config-file-missing", path = path.display()))
            .code("config_not_found")
            .field(path.display().to_string())
            .hint(text!("settings-config-file-create")));
    }
    Ok(text)
}

/// The file is not TOML.
pub(super) fn malformed(path: &Path, text: &str, error: &TomlError) -> Error {
    toml_text::malformed(path, CONFIG, text, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Result<ConfigFile, Error>, Option<Error>) {
        let mut problems = Problems::default();
        let file = ConfigFile::parse(Path::new("config.toml"), text, &mut problems);
        (file, problems.into_result().err())
    }

    #[test]
    fn values_keep_their_lines_in_every_way_to_write_a_table() {
        let (file, error) = parse(
            "default_profile = \"a\"\n[profiles.a]\npreset = \"tmf\"\ncontact.name = \"Ana\"\n\
             [profiles.a.roots]\nscim = \"/scim\"\n[profiles.b]\ncontact = { phone = \"1\" }\n",
        );
        assert!(error.is_none(), "{error:?}");
        let file = file.unwrap();
        let at = |profile: &str, key: &str| file.profile(profile).and_then(|p| p.get(key)).map(|found| found.line);
        assert_eq!(file.default_profile.as_ref().map(|found| found.line), Some(1));
        assert_eq!((at("a", "preset"), at("a", "contact.name"), at("a", "roots.scim")), (Some(3), Some(4), Some(6)));
        assert_eq!(at("b", "contact.phone"), Some(8));
    }

    #[test]
    fn all_problems_of_the_file_are_reported_together_with_their_lines() {
        let (_, error) = parse(
            "defualt_profile = \"a\"\ncountry = \"BR\"\n[profiles.a]\nbase_ulr = \"x\"\ntimeout = 30\nroots = 1\n\
             waiting_statuses = [1]\n[profiles.a.contact]\nnmae = \"Ana\"\n[profiles.a.dialect]\ndeduplicates = \"yes\"\n",
        );
        let error = error.unwrap();
        let found: Vec<(&str, &str)> =
            error.details.iter().map(|problem| (problem.field.as_str(), problem.refusal.code)).collect();
        assert_eq!(
            found,
            [
                ("config.toml:1", "unknown_config_key"),
                ("config.toml:2", "unknown_config_key"),
                ("config.toml:4", "unknown_config_key"),
                ("config.toml:5", "invalid_config"),
                ("config.toml:6", "invalid_config"),
                ("config.toml:7", "invalid_config"),
                ("config.toml:9", "unknown_config_key"),
                ("config.toml:11", "invalid_config"),
            ]
        );
        let hint = |at: usize| error.details[at].refusal.hint.clone().unwrap();
        assert_eq!((hint(0).as_str(), hint(2).as_str()), ("did you mean default_profile?", "did you mean base_url?"));
        assert_eq!(hint(6), "did you mean name?");
        assert!(error.details[3].refusal.message.contains("a text in quotes, such as \"30s\""));
    }

    #[test]
    fn a_secret_is_refused_wherever_it_stands_and_never_repeated() {
        for text in [
            "password = \"hunter2\"",
            "[profiles]\ntoken = \"hunter2\"",
            "[profiles.a]\nclient_secret = \"hunter2\"",
            "[profiles.a]\nsecret = { value = \"hunter2\" }",
            "[profiles.a.contact]\napi_key = \"hunter2\"",
        ] {
            let error = parse(text).1.unwrap();
            assert_eq!((error.code, error.kind.exit_code()), ("secret_in_config", 2), "{text}");
            assert!(!format!("{error:?}").contains("hunter2"));
            assert!(error.hints[0].contains("LUMENCTL_CLIENT_SECRET_FILE"));
        }
    }

    #[test]
    fn a_malformed_file_names_line_and_column_and_not_its_content() {
        let error = parse("[profiles.a]\nclient_secret = \"hunter2\nx = 1\n").0.unwrap_err();
        assert_eq!(error.code, "invalid_config");
        assert!(error.message.starts_with("config.toml:2:"), "{error}");
        assert_eq!(error.field.as_deref(), Some("config.toml:2"));
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    }

    #[test]
    fn what_is_no_text_file_is_said_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        assert_eq!(read(&path, false).unwrap(), None);
        let missing = read(&path, true).unwrap_err();
        assert_eq!((missing.code, missing.kind.exit_code()), ("config_not_found", 2));
        assert!(read(folder.path(), false).unwrap_err().message.ends_with("it is a folder"));
        std::fs::write(&path, b"a = 1\nb = \"\xff\"\n").unwrap();
        let error = read(&path, false).unwrap_err();
        assert!(error.message.ends_with("line 2 is not UTF-8 text"));
        assert_eq!(error.code, "invalid_config");
    }
}
