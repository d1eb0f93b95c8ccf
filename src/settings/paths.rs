//! Where files live (XDG Base Directory Specification), found through `Env` alone.

use std::path::{Path, PathBuf};

use super::{Flags, Source};
use crate::Env;
use crate::error::{Error, Kind};
use crate::text;

/// The name of the folder in each base directory.
const FOLDER: &str = "lumenctl";

/// The folders and the config file of this run.
///
/// Without a home directory a folder is not known, which is an error only for what needs it:
/// a CI job that is configured by variables needs no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    config_file: Option<PathBuf>,
    /// Who named the config file.
    pub config_source: Source,
    config: Option<PathBuf>,
    state: Option<PathBuf>,
    cache: Option<PathBuf>,
    home: Option<PathBuf>,
}

impl Paths {
    /// Finds them; reads variables, not the disk.
    pub fn find(flags: &Flags, env: &Env) -> Self {
        let home = absolute(env, if cfg!(windows) { "USERPROFILE" } else { "HOME" });
        // A relative XDG path is to be ignored, says the specification.
        let base = |xdg: &str, below_home: &str, windows: &str, windows_below: &str| {
            let base = absolute(env, xdg).map(|base| base.join(FOLDER));
            base.or_else(|| match cfg!(windows) {
                true => absolute(env, windows).map(|base| base.join(FOLDER).join(windows_below)),
                false => home.as_ref().map(|home| home.join(below_home).join(FOLDER)),
            })
        };
        let config = base("XDG_CONFIG_HOME", ".config", "APPDATA", "");
        let named = [
            (flags.config.clone(), Source::Flag("--config")),
            (env.var_os("LUMENCTL_CONFIG").map(PathBuf::from), Source::Environment("LUMENCTL_CONFIG")),
        ];
        let named = named.into_iter().find_map(|(path, source)| Some((path?, source)));
        let (config_file, config_source) = match named {
            Some((path, source)) => (Some(path), source),
            None => (config.as_ref().map(|folder| folder.join("config.toml")), Source::Default),
        };
        Self {
            config_file,
            config_source,
            config,
            state: base("XDG_STATE_HOME", ".local/state", "LOCALAPPDATA", "state"),
            cache: base("XDG_CACHE_HOME", ".cache", "LOCALAPPDATA", "cache"),
            home,
        }
    }

    /// The config file, where it is or would be.
    ///
    /// # Errors
    /// [`Kind::NotConfigured`] without a home directory.
    pub fn config_file(&self) -> Result<&Path, Error> {
        known(self.config_file.as_deref(), "XDG_CONFIG_HOME")
    }

    /// The config file, if there is a place for it.
    pub fn known_config_file(&self) -> Option<&Path> {
        self.config_file.as_deref()
    }

    /// Whether `--config` or `LUMENCTL_CONFIG` named the file, which then must be there.
    pub fn config_is_named(&self) -> bool {
        self.config_source != Source::Default
    }

    /// The folder of the user's own files.
    ///
    /// # Errors
    /// [`Kind::NotConfigured`] without a home directory.
    pub fn config(&self) -> Result<&Path, Error> {
        known(self.config.as_deref(), "XDG_CONFIG_HOME")
    }

    /// The folder of journals, drafts and the sandbox's database.
    ///
    /// # Errors
    /// [`Kind::NotConfigured`] without a home directory.
    pub fn state(&self) -> Result<&Path, Error> {
        known(self.state.as_deref(), "XDG_STATE_HOME")
    }

    /// The embedded portal's database.
    ///
    /// # Errors
    /// As [`Self::state`].
    pub fn sandbox_database(&self) -> Result<PathBuf, Error> {
        Ok(self.state()?.join("sandbox.db"))
    }

    /// The folder of what can be fetched again.
    ///
    /// # Errors
    /// [`Kind::NotConfigured`] without a home directory.
    pub fn cache(&self) -> Result<&Path, Error> {
        known(self.cache.as_deref(), "XDG_CACHE_HOME")
    }

    /// A path of the config file: `~/` is the home directory, a relative one starts at the config file's folder.
    pub(crate) fn in_config(&self, path: PathBuf) -> PathBuf {
        if let (Ok(rest), Some(home)) = (path.strip_prefix("~"), &self.home) {
            return home.join(rest);
        }
        match self.config_file.as_deref().and_then(Path::parent) {
            Some(folder) => folder.join(path),
            None => path,
        }
    }
}

fn absolute(env: &Env, variable: &str) -> Option<PathBuf> {
    env.var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}

fn known<'a>(path: Option<&'a Path>, variable: &str) -> Result<&'a Path, Error> {
    path.ok_or_else(|| {
        Error::new(Kind::NotConfigured, text!("settings-home-missing"))
            .hint(text!("settings-set-home", variable = variable))
    })
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    fn paths(vars: &[(&str, &str)]) -> Paths {
        Paths::find(&Flags::default(), &Env::fake(vars, jiff::Timestamp::UNIX_EPOCH))
    }

    #[test]
    fn folders_are_below_home_unless_xdg_variables_say_otherwise() {
        let paths = paths(&[("HOME", "/home/ana"), ("XDG_STATE_HOME", "/var/state"), ("XDG_CACHE_HOME", "cache")]);
        assert_eq!(paths.config_file().unwrap(), Path::new("/home/ana/.config/lumenctl/config.toml"));
        assert_eq!(paths.state().unwrap(), Path::new("/var/state/lumenctl"));
        assert_eq!(paths.cache().unwrap(), Path::new("/home/ana/.cache/lumenctl"), "a relative value is ignored");
    }

    #[test]
    fn the_flag_names_the_config_file_before_the_variable() {
        let env = Env::fake(&[("LUMENCTL_CONFIG", "/etc/l.toml")], jiff::Timestamp::UNIX_EPOCH);
        let named = Paths::find(&Flags { config: Some("mine.toml".into()), ..Flags::default() }, &env);
        assert_eq!(
            (named.config_file().unwrap(), &named.config_source),
            (Path::new("mine.toml"), &Source::Flag("--config"))
        );
        let named = Paths::find(&Flags::default(), &env);
        assert_eq!(named.config_file().unwrap(), Path::new("/etc/l.toml"));
        assert!(named.config_is_named());
    }

    #[test]
    fn without_a_home_each_folder_says_what_to_set() {
        let error = paths(&[]).state().unwrap_err();
        assert_eq!(error.kind.exit_code(), 3);
        assert!(error.hints[0].contains("XDG_STATE_HOME"));
    }

    #[test]
    fn a_path_in_the_config_file_starts_at_home_or_at_the_files_folder() {
        let paths = paths(&[("HOME", "/home/ana")]);
        assert_eq!(paths.in_config("~/ca.pem".into()), Path::new("/home/ana/ca.pem"));
        assert_eq!(paths.in_config("ca.pem".into()), Path::new("/home/ana/.config/lumenctl/ca.pem"));
        assert_eq!(paths.in_config("/etc/ca.pem".into()), Path::new("/etc/ca.pem"));
    }
}
