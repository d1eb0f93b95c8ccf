//! Config file, profiles, presets, and one precedence: flag > environment > profile > default.

mod dialect;
pub mod edit;
pub mod file;
pub mod keys;
mod paths;
mod portal;
mod preset;
mod resolve;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
pub mod values;

use std::time::Duration;

pub use dialect::{Dialect, Facts, Shape};
pub use paths::Paths;
pub use portal::{Api, PortalSettings, Roots};
pub use resolve::{Explained, Source, Sourced, unknown_profile};
pub use values::{
    AttachmentLimit, ExternalIdPlace, NoteStyle, PortalKind, PortalUrl, Preset, Root, ServiceIdPattern, TicketDialect,
};

use crate::Env;
use crate::domain::{BusinessHours, Contact, Country};
use crate::error::{Error, Problems};
use crate::locale::{self, Lang};
use file::ConfigFile;
use resolve::Resolver;
use values::{Raw, Value};

/// The global options that settings depend on, as typed.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    /// `--profile`
    pub profile: Option<String>,
    /// `--sandbox`
    pub sandbox: bool,
    /// `--config`
    pub config: Option<std::path::PathBuf>,
    /// `--timeout`
    pub timeout: Option<String>,
    /// `--max-wait`
    pub max_wait: Option<String>,
    /// `--ca-file`
    pub ca_file: Option<std::path::PathBuf>,
    /// `--lang`
    pub lang: Option<String>,
}

impl Flags {
    /// What was typed for a flag of the table in [`keys`].
    fn value(&self, flag: &str) -> Option<Raw> {
        let path = |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let text = match flag {
            "--profile" => self.profile.clone(),
            "--sandbox" => return self.sandbox.then_some(Raw::Truth(true)),
            "--config" => path(&self.config),
            "--timeout" => self.timeout.clone(),
            "--max-wait" => self.max_wait.clone(),
            "--ca-file" => path(&self.ca_file),
            "--lang" => self.lang.clone(),
            _ => None,
        };
        text.map(Raw::Text)
    }
}

/// Every setting of this run, each with where it came from; `None` where nobody said.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Folders and config file.
    pub paths: Paths,
    /// The profile in use.
    pub profile: Option<Sourced<String>>,
    /// Whether the embedded portal is used.
    pub sandbox: Sourced<bool>,
    /// What the portal's defaults are.
    pub preset: Sourced<Preset>,
    /// Where the portal is.
    pub base_url: Option<Sourced<PortalUrl>>,
    /// Where tokens are asked for; see [`PortalSettings::token_url`] for its default.
    pub token_url: Option<Sourced<PortalUrl>>,
    /// OAuth client id.
    pub client_id: Option<Sourced<String>>,
    /// OAuth scope.
    pub scope: Option<Sourced<String>>,
    /// The program that prints the client secret, with its arguments.
    pub client_secret_command: Option<Sourced<Vec<String>>>,
    /// Zone, calendar, tax-id rule, phones.
    pub country: Option<Sourced<Country>>,
    /// The customer's account.
    pub account: Option<Sourced<String>>,
    /// Language of the words; profile above the system's locale.
    pub lang: Sourced<Lang>,
    /// The portal of billing questions (H13).
    pub portal_kind: Option<Sourced<PortalKind>>,
    /// Limit of one request, above zero.
    pub timeout: Sourced<Duration>,
    /// Budget of all retries together; zero means none.
    pub max_wait: Sourced<Duration>,
    /// Extra CA certificates (PEM).
    pub ca_file: Option<Sourced<std::path::PathBuf>>,
    /// The client's certificate and its chain (PEM), for portals that ask for one.
    pub client_cert: Option<Sourced<std::path::PathBuf>>,
    /// Its private key (PEM), where it is not in the same file.
    pub client_key: Option<Sourced<std::path::PathBuf>>,
    /// What a Service ID of this customer looks like (H5).
    pub service_id_pattern: Option<Sourced<ServiceIdPattern>>,
    /// Whether Service IDs that differ in case alone are the same.
    pub service_id_ignores_case: Sourced<bool>,
    /// The statuses in which the carrier waits for the customer (H6).
    pub waiting_statuses: Sourced<Vec<String>>,
    /// The hours of a business day that count (H8); all 24 where nobody said.
    pub business_hours: Option<Sourced<BusinessHours>>,
    /// The largest attachment.
    pub attachment_limit: Sourced<AttachmentLimit>,
    /// Whom to meet at the site, where `ticket open` is not told.
    pub contact: Contact,
    /// The profile's own catalogue of standard changes, id and name; empty where it has none.
    pub change_types: Vec<(String, String)>,
    roots: Vec<(Api, Sourced<Root>)>,
    dialect: Dialect,
    file: ConfigFile,
    has_token: bool,
}

impl Settings {
    /// Finds the value of every setting.
    ///
    /// # Errors
    /// [`crate::error::Kind::InvalidInput`] with all refused values together, each with its flag, variable or `path:line`,
    /// or for a config file that cannot be read; then [`crate::error::Kind::NotConfigured`], code `unknown_profile`.
    pub fn resolve(flags: &Flags, env: &Env) -> Result<Self, Error> {
        let mut found = Resolver::new(flags, env)?;
        let text = |text: Sourced<values::Text>| text.map(|text| text.0);
        let ca_file = found.file(&keys::CA_FILE);
        let client_cert = found.file(&keys::CLIENT_CERT);
        let client_key = found.file(&keys::CLIENT_KEY);
        let default_timeout = default_of(&keys::TIMEOUT)?;
        let default_wait = default_of(&keys::MAX_WAIT)?;
        let default_limit = default_of(&keys::ATTACHMENT_LIMIT)?;
        let ticket_dialect = found.dialect.value;
        let mut roots = Vec::new();
        for api in Api::ALL {
            roots.extend(found.get(api.setting()).map(|root| (api, root)));
        }
        let settings = Self {
            base_url: found.get(&keys::BASE_URL),
            token_url: found.get(&keys::TOKEN_URL),
            client_id: found.get(&keys::CLIENT_ID).map(text),
            scope: found.get(&keys::SCOPE).map(text),
            client_secret_command: found.get(&keys::CLIENT_SECRET_COMMAND).map(|command| command.map(|line| line.0)),
            country: found.get(&keys::COUNTRY),
            account: found.get(&keys::ACCOUNT).map(text),
            lang: found.get_or(&keys::LANG, Lang::En),
            portal_kind: found.get(&keys::PORTAL),
            timeout: found.get_or(&keys::TIMEOUT, default_timeout).map(|limit| limit.0.get()),
            max_wait: found.get_or(&keys::MAX_WAIT, default_wait).map(|limit| limit.get()),
            ca_file,
            client_cert,
            client_key,
            service_id_pattern: found.get(&keys::SERVICE_ID_PATTERN),
            service_id_ignores_case: found.get_or(&keys::SERVICE_ID_IGNORES_CASE, false),
            waiting_statuses: found.get_or(&keys::WAITING_STATUSES, Vec::new()),
            business_hours: found.get(&keys::BUSINESS_HOURS),
            attachment_limit: found.get_or(&keys::ATTACHMENT_LIMIT, default_limit),
            contact: Contact {
                name: found.get(&keys::CONTACT_NAME).map(|name| name.value.0),
                phone: found.get(&keys::CONTACT_PHONE).map(|phone| phone.value.0),
                email: found.get(&keys::CONTACT_EMAIL).map(|email| email.value.0),
                access_hours: None,
            },
            change_types: found.get(&keys::CHANGE_TYPES).map(|types| types.value.0).unwrap_or_default(),
            roots,
            dialect: Dialect {
                trouble_ticket: ticket_dialect,
                deduplicates: found.get_or(&keys::DIALECT_DEDUPLICATES, false).value,
                external_id: found.get_or(&keys::DIALECT_EXTERNAL_ID, ExternalIdPlace::Auto).value,
                notes: found.get(&keys::DIALECT_NOTES).map_or(ticket_dialect.facts().notes, |style| style.value),
                severities: found.get(&keys::DIALECT_SEVERITIES).map(|words| words.value).unwrap_or_default(),
                statuses: found.get(&keys::DIALECT_STATUSES).map(|words| words.value).unwrap_or_default(),
            },
            has_token: env.var_os("LUMENCTL_TOKEN").is_some(),
            profile: found.profile,
            sandbox: found.sandbox,
            preset: found.preset,
            paths: found.paths,
            file: found.file,
        };
        found.problems.into_result()?;
        match &settings.profile {
            Some(name) if settings.file.profile(&name.value).is_none() => {
                let field = resolve::field_of(&name.source, &settings.file);
                Err(unknown_profile(&name.value, &settings.file).field(field))
            }
            _ => Ok(settings),
        }
    }

    /// Every setting with its value and source, in the table's order. A secret's value is `set`, never itself.
    ///
    /// # Errors
    /// As [`Self::resolve`].
    pub fn explain(flags: &Flags, env: &Env) -> Result<Vec<Explained>, Error> {
        let settings = Self::resolve(flags, env)?;
        let mut rows = Resolver::new(flags, env)?.explain()?;
        let token_url = rows.iter_mut().find(|row| row.key == keys::TOKEN_URL.row.key && row.source == Source::Unset);
        if let (Some(row), Some(base_url)) = (token_url, &settings.base_url) {
            row.value = portal::default_token_url(settings.preset.value, &base_url.value).to_string().into();
            row.source = Source::Default;
        }
        Ok(rows)
    }
}

/// The default of a setting that has one.
fn default_of<T: Value>(setting: &keys::Setting<T>) -> Result<T, Error> {
    Ok(T::read(&Raw::Text(setting.row.default.unwrap_or_default().to_owned()))?)
}

/// The user's country if it can be found at all: for the phone to call when nothing else works (H21).
///
/// A config file that cannot be read or understood, or a wrong value, is passed over.
pub fn country(flags: &Flags, env: &Env) -> Option<Country> {
    if let Ok(mut found) = Resolver::new(flags, env)
        && let Some(country) = found.get(&keys::COUNTRY)
    {
        return Some(country.value);
    }
    env.var("LUMENCTL_COUNTRY")?.parse().ok()
}

/// Lets the language of the words be found out when the first of them is needed.
pub fn speak(flags: Flags, env: &Env) {
    let env = env.apart();
    locale::speak(move || lang(&flags, &env));
}

/// The language of the words, if it can be found at all: a wrong value, or a config file that cannot be read, is passed
/// over here and told as any other.
fn lang(flags: &Flags, env: &Env) -> Lang {
    // Where flag or variable says it, no file is read.
    let told = flags.lang.clone().or_else(|| env.var("LUMENCTL_LANG")).and_then(|word| word.parse().ok());
    let of_profile = || {
        // A pipe can be read once, and by the settings.
        Paths::find(flags, env).known_config_file().filter(|file| file.is_file())?;
        Resolver::new(flags, env).ok()?.get(&keys::LANG).map(|lang| lang.value)
    };
    let of_locale = || resolve::locale(env).map(|(_, lang)| lang);
    told.or_else(of_profile).or_else(of_locale).unwrap_or(Lang::En)
}

/// All profiles of the config file.
///
/// # Errors
/// [`crate::error::Kind::InvalidInput`] with all that is wrong with the file.
pub fn config_file(flags: &Flags, env: &Env) -> Result<ConfigFile, Error> {
    let mut problems = Problems::default();
    let file = ConfigFile::load(&Paths::find(flags, env), &mut problems)?;
    problems.into_result()?;
    Ok(file)
}
