//! One precedence for every setting: flag > environment > profile > preset > default.

use std::fmt;
use std::path::PathBuf;

use serde_json::Value as Json;

use super::file::{ConfigFile, Profile};
use super::keys::{self, ALL, AnySetting, Place, Setting};
use super::values::{FilePath, Preset, Raw, TicketDialect, Value};
use super::{Flags, Paths};
use crate::Env;
use crate::domain::nearest;
use crate::error::{Error, Kind, Problems};
use crate::locale::Lang;
use crate::text;

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A flag: `--timeout`.
    Flag(&'static str),
    /// A variable: `LUMENCTL_TIMEOUT`.
    Environment(&'static str),
    /// A profile of the config file, and the line.
    Profile {
        /// The profile.
        name: String,
        /// The line, counted from 1.
        line: usize,
    },
    /// The top of the config file, and the line.
    File {
        /// The line, counted from 1.
        line: usize,
    },
    /// What a preset brings along.
    Preset(&'static str),
    /// The embedded portal.
    Sandbox,
    /// The general default.
    Default,
    /// Nobody said.
    Unset,
}

impl Source {
    /// As it stands in a sentence; its `Display` is what programs read.
    pub fn in_words(&self) -> String {
        match self {
            Self::Flag(name) | Self::Environment(name) => (*name).to_owned(),
            Self::Profile { name, line } => text!("settings-source-profile", name = name, line = line),
            Self::File { line } => text!("settings-source-file", line = line),
            Self::Preset(name) => text!("settings-source-preset", name = name),
            Self::Sandbox => text!("settings-source-sandbox"),
            Self::Default => text!("settings-source-default"),
            Self::Unset => text!("settings-source-unset"),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) | Self::Environment(name) => f.write_str(name),
            Self::Profile { name, line } => write!(f, "profile {name}, line {line}"),
            Self::File { line } => write!(f, "config file, line {line}"),
            Self::Preset(name) => write!(f, "preset {name}"),
            Self::Sandbox => f.write_str("sandbox"),
            Self::Default => f.write_str("default"),
            Self::Unset => f.write_str("unset"),
        }
    }
}

/// A value and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it came from.
    pub source: Source,
}

impl<T> Sourced<T> {
    pub(super) fn map<U>(self, change: impl FnOnce(T) -> U) -> Sourced<U> {
        Sourced { value: change(self.value), source: self.source }
    }
}

/// One row of `config explain`.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// The setting's name in the config file.
    pub key: &'static str,
    /// Its value, null if nobody said; `set` for a secret.
    pub value: Json,
    /// Where it came from.
    pub source: Source,
}

/// Everything that can say something about a setting.
pub(super) struct Resolver<'a> {
    flags: &'a Flags,
    env: &'a Env,
    pub(super) paths: Paths,
    pub(super) file: ConfigFile,
    pub(super) profile: Option<Sourced<String>>,
    pub(super) sandbox: Sourced<bool>,
    pub(super) preset: Sourced<Preset>,
    pub(super) dialect: Sourced<TicketDialect>,
    pub(super) problems: Problems,
}

impl<'a> Resolver<'a> {
    /// Reads the config file and settles what other settings depend on: profile, sandbox, preset, dialect.
    pub(super) fn new(flags: &'a Flags, env: &'a Env) -> Result<Self, Error> {
        let paths = Paths::find(flags, env);
        let mut problems = Problems::default();
        let file = ConfigFile::load(&paths, &mut problems)?;
        let mut this = Self {
            flags,
            env,
            paths,
            file,
            profile: None,
            sandbox: Sourced { value: false, source: Source::Default },
            preset: Sourced { value: Preset::Tmf, source: Source::Unset },
            dialect: Sourced { value: TicketDialect::V5, source: Source::Unset },
            problems,
        };
        this.profile = this.get(&keys::PROFILE).map(|name| name.map(|text| text.0));
        this.sandbox = this.get_or(&keys::SANDBOX, false);
        this.use_sandbox_of_profile();
        this.preset = this.get_or(&keys::PRESET, Preset::Tmf);
        this.dialect = this.get_or(&keys::DIALECT_TROUBLE_TICKET, TicketDialect::V5);
        Ok(this)
    }

    /// A profile of the preset `sandbox` without an address asks for the embedded portal, unless told otherwise.
    fn use_sandbox_of_profile(&mut self) {
        if self.sandbox.source != Source::Default || self.find(&keys::BASE_URL).is_some() {
            return;
        }
        if let Some(Sourced { value: Raw::Text(word), source: source @ Source::Profile { .. } }) =
            self.find(&keys::PRESET)
            && word == Preset::Sandbox.as_str()
        {
            self.sandbox = Sourced { value: true, source };
        }
    }

    fn selected(&self) -> Option<&Profile> {
        self.profile.as_ref().and_then(|name| self.file.profile(&name.value))
    }

    /// The value as somebody wrote it.
    fn find(&self, setting: &dyn AnySetting) -> Option<Sourced<Raw>> {
        let row = setting.row();
        let found = |value: Raw, source: Source| Some(Sourced { value, source });
        let is_sandboxed = self.sandbox.value && row.of_portal;
        if !is_sandboxed {
            if let Some((flag, value)) = row.flag.and_then(|flag| Some((flag, self.flags.value(flag)?))) {
                return found(value, Source::Flag(flag));
            }
            for variable in row.variables {
                if let Some(text) = self.env.var(variable) {
                    return found(Raw::Text(text), Source::Environment(variable));
                }
            }
            if let Some((profile, value)) = self.selected().and_then(|profile| Some((profile, profile.get(row.key)?))) {
                let source = Source::Profile { name: profile.name.clone(), line: value.line };
                return found(value.value.clone(), source);
            }
        }
        if row.place == Place::Top || row.key == keys::PROFILE.row.key {
            let name = self.file.default_profile.as_ref()?;
            return found(Raw::Text(name.value.clone()), Source::File { line: name.line });
        }
        if row.key == keys::CONFIG.row.key {
            let path = self.paths.known_config_file()?;
            return found(Raw::Text(path.display().to_string()), Source::Default);
        }
        if row.key == keys::LANG.row.key {
            return self.locale();
        }
        if is_sandboxed {
            let text = match row.key == keys::PRESET.row.key {
                true => Some(Preset::Sandbox.as_str()),
                false => Preset::Sandbox.default_of(row.key, self.dialect.value).or(row.default),
            };
            return found(Raw::Text(text?.to_owned()), Source::Sandbox);
        }
        // Until the preset is settled it brings nothing along.
        let preset = self.preset.value;
        if self.preset.source != Source::Unset
            && let Some(text) = preset.default_of(row.key, self.dialect.value)
        {
            return found(Raw::Text(text.to_owned()), Source::Preset(preset.as_str()));
        }
        found(Raw::Text(row.default?.to_owned()), Source::Default)
    }

    /// The system's locale describes the machine, a profile's `lang` the user's wish: so this comes last.
    fn locale(&self) -> Option<Sourced<Raw>> {
        let (lang, source) = match locale(self.env) {
            Some((name, lang)) => (lang, Source::Environment(name)),
            None => (Lang::En, Source::Default),
        };
        Some(Sourced { value: Raw::Text(lang.to_string()), source })
    }

    /// The parsed value; a refused one is noted with where it came from.
    pub(super) fn get<T: Value>(&mut self, setting: &Setting<T>) -> Option<Sourced<T>> {
        let found = self.find(setting)?;
        let field = field_of(&found.source, &self.file);
        let value = self.problems.take(&field, T::read(&found.value))?;
        Some(Sourced { value, source: found.source })
    }

    /// Like [`Self::get`], for a file; what the profile names is found from the config file's folder.
    pub(super) fn file(&mut self, setting: &Setting<FilePath>) -> Option<Sourced<PathBuf>> {
        let path = self.get(setting)?;
        let is_of_profile = matches!(path.source, Source::Profile { .. });
        Some(path.map(|path| if is_of_profile { self.paths.in_config(path.0) } else { path.0 }))
    }

    /// Like [`Self::get`], for a setting that always has a value; `fallback` lets the check of the others go on.
    pub(super) fn get_or<T: Value>(&mut self, setting: &Setting<T>, fallback: T) -> Sourced<T> {
        self.get(setting).unwrap_or(Sourced { value: fallback, source: Source::Default })
    }

    /// Every setting with its value and source.
    pub(super) fn explain(&self) -> Result<Vec<Explained>, Error> {
        let explain = |setting: &&'static dyn AnySetting| {
            let row = setting.row();
            let (value, source) = match self.find(*setting) {
                Some(found) if row.place == Place::Secret => (Json::from("set"), found.source),
                Some(_) if row.key == keys::SANDBOX.row.key => {
                    (Json::from(self.sandbox.value), self.sandbox.source.clone())
                }
                Some(found) => (setting.check(&found.value)?.to_json(), found.source),
                None if self.sandbox.value && row.of_portal => (Json::Null, Source::Sandbox),
                None => (Json::Null, Source::Unset),
            };
            Ok(Explained { key: row.key, value, source })
        };
        ALL.iter().map(explain).collect()
    }
}

/// The language of the system's locale, and the variable that says so (POSIX, *Environment variables*).
pub(super) fn locale(env: &Env) -> Option<(&'static str, Lang)> {
    let named = |name| Some((name, Lang::from_locale(&env.var(name)?)));
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(named)
}

/// What an error names as the place of a value.
pub(super) fn field_of(source: &Source, file: &ConfigFile) -> String {
    match source {
        Source::Profile { line, .. } | Source::File { line } => file.place(*line),
        other => other.to_string(),
    }
}

/// The error of a profile that the file does not have.
pub fn unknown_profile(name: &str, file: &ConfigFile) -> Error {
    let known: Vec<&str> = file.profiles.iter().map(|profile| profile.name.as_str()).collect();
    let error =
        Error::new(Kind::NotConfigured, text!("settings-profile-unknown", name = name, path = file.path.display()))
            .code("unknown_profile");
    let error = match nearest(name, known.iter().copied()) {
        Some(near) => error.hint(text!("command-did-you-mean", name = near)),
        None if known.is_empty() => error,
        None => error.hint(text!("settings-profile-exists", names = known.join(", "))),
    };
    error.hint(text!("settings-profile-make", name = name))
}
