//! The one table of all settings: it drives the resolver, the config file's reader, `config set` and `config explain`.

use std::marker::PhantomData;

use super::dialect::{SeverityWords, StatusWords};
use super::values::{
    AttachmentLimit, CommandLine, ExternalIdPlace, FilePath, Form, NoteStyle, Pairs, PortalKind, PortalUrl, Preset,
    Raw, RequestLimit, Root, ServiceIdPattern, Text, TicketDialect, Value,
};
use crate::domain::{BusinessHours, Country, Refusal, TimeLimit, nearest};
use crate::locale::Lang;
use crate::text;

/// Where a setting can be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a profile, and perhaps as flag or variable.
    Profile,
    /// At the top of the config file.
    Top,
    /// As flag or variable alone.
    Process,
    /// As variable alone, and never shown.
    Secret,
}

/// One row of the table.
#[derive(Debug)]
pub struct Row {
    /// Its name in the config file, with its table: `contact.name`.
    pub key: &'static str,
    /// Where it can be written down.
    pub place: Place,
    /// Its flag.
    pub flag: Option<&'static str>,
    /// Its variables; the first that is set counts.
    pub variables: &'static [&'static str],
    /// Its default, as one would type it.
    pub default: Option<&'static str>,
    /// Something to show where it was written wrongly.
    pub example: &'static str,
    /// Whether it belongs to one portal: nothing of it reaches the sandbox.
    pub of_portal: bool,
}

impl Row {
    const fn new(key: &'static str, place: Place, example: &'static str) -> Self {
        Self { key, place, flag: None, variables: &[], default: None, example, of_portal: false }
    }

    const fn profile(key: &'static str, example: &'static str) -> Self {
        Self::new(key, Place::Profile, example)
    }

    const fn flag(mut self, flag: &'static str) -> Self {
        self.flag = Some(flag);
        self
    }

    const fn variables(mut self, variables: &'static [&'static str]) -> Self {
        self.variables = variables;
        self
    }

    const fn default(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    const fn of_portal(mut self) -> Self {
        self.of_portal = true;
        self
    }
}

/// A row with the type of its values.
pub struct Setting<T> {
    /// The row.
    pub row: Row,
    value: PhantomData<fn() -> T>,
}

impl<T> Setting<T> {
    const fn new(row: Row) -> Self {
        Self { row, value: PhantomData }
    }
}

/// A setting of any type.
pub trait AnySetting: Sync {
    /// Its row.
    fn row(&self) -> &Row;

    /// How it is written in the config file.
    fn form(&self) -> Form;

    /// Parses a value and gives its one spelling.
    ///
    /// # Errors
    /// What the setting's parser says.
    fn check(&self, raw: &Raw) -> Result<Raw, Refusal>;
}

impl<T: Value> AnySetting for Setting<T> {
    fn row(&self) -> &Row {
        &self.row
    }

    fn form(&self) -> Form {
        T::FORM
    }

    fn check(&self, raw: &Raw) -> Result<Raw, Refusal> {
        T::read(raw).map(|value| value.write())
    }
}

macro_rules! settings {
    ($($name:ident: $type:ty = $row:expr;)+) => {
        $(pub(super) static $name: Setting<$type> = Setting::new($row);)+

        /// Every setting, in the order of `config explain`.
        pub static ALL: &[&dyn AnySetting] = &[$(&$name),+];
    };
}

settings! {
    CONFIG: FilePath = Row::new("config", Place::Process, "config.toml").flag("--config").variables(&["LUMENCTL_CONFIG"]);
    PROFILE: Text = Row::new("profile", Place::Process, "prod").flag("--profile").variables(&["LUMENCTL_PROFILE"]);
    DEFAULT_PROFILE: Text = Row::new("default_profile", Place::Top, "prod");
    SANDBOX: bool =
        Row::new("sandbox", Place::Process, "1").flag("--sandbox").variables(&["LUMENCTL_SANDBOX"]).default("false");
    PRESET: Preset = Row::profile("preset", "tmf").variables(&["LUMENCTL_PRESET"]).default("tmf").of_portal();
    BASE_URL: PortalUrl =
        Row::profile("base_url", "https://portal.example").variables(&["LUMENCTL_BASE_URL"]).of_portal();
    TOKEN_URL: PortalUrl =
        Row::profile("token_url", "https://portal.example/oauth/v2/token").variables(&["LUMENCTL_TOKEN_URL"]).of_portal();
    CLIENT_ID: Text = Row::profile("client_id", "my-client").variables(&["LUMENCTL_CLIENT_ID"]).of_portal();
    CLIENT_SECRET: Text = Row::new("client_secret", Place::Secret, "")
        .variables(&["LUMENCTL_CLIENT_SECRET", "LUMENCTL_CLIENT_SECRET_FILE"]).of_portal();
    TOKEN: Text = Row::new("token", Place::Secret, "").variables(&["LUMENCTL_TOKEN"]).of_portal();
    CLIENT_SECRET_COMMAND: CommandLine = Row::profile("client_secret_command", "[\"pass\", \"show\", \"lumen\"]").of_portal();
    SCOPE: Text = Row::profile("scope", "tickets").variables(&["LUMENCTL_SCOPE"]).of_portal();
    COUNTRY: Country = Row::profile("country", "BR").variables(&["LUMENCTL_COUNTRY"]);
    ACCOUNT: Text = Row::profile("account", "BR-000123").variables(&["LUMENCTL_ACCOUNT"]);
    LANG: Lang = Row::profile("lang", "pt").flag("--lang").variables(&["LUMENCTL_LANG"]);
    PORTAL: PortalKind = Row::profile("portal", "latam");
    TIMEOUT: RequestLimit =
        Row::profile("timeout", "30s").flag("--timeout").variables(&["LUMENCTL_TIMEOUT"]).default("30s");
    MAX_WAIT: TimeLimit =
        Row::profile("max_wait", "60s").flag("--max-wait").variables(&["LUMENCTL_MAX_WAIT"]).default("60s");
    CA_FILE: FilePath =
        Row::profile("ca_file", "/etc/ssl/portal.pem").flag("--ca-file").variables(&["LUMENCTL_CA_FILE"]).of_portal();
    CLIENT_CERT: FilePath = Row::profile("client_cert", "client.pem").variables(&["LUMENCTL_CLIENT_CERT"]).of_portal();
    CLIENT_KEY: FilePath = Row::profile("client_key", "client.key").variables(&["LUMENCTL_CLIENT_KEY"]).of_portal();
    SERVICE_ID_PATTERN: ServiceIdPattern = Row::profile("service_id_pattern", "^[A-Z]{4}[0-9]{5}$");
    SERVICE_ID_IGNORES_CASE: bool = Row::profile("service_id_ignores_case", "false").default("false");
    WAITING_STATUSES: Vec<String> = Row::profile("waiting_statuses", "[\"pending\"]").default("pending");
    BUSINESS_HOURS: BusinessHours = Row::profile("business_hours", "09:00-18:00");
    ATTACHMENT_LIMIT: AttachmentLimit = Row::profile("attachment_limit", "10 MiB").default("10 MiB");
    CONTACT_NAME: Text = Row::profile("contact.name", "Ana Souza");
    CONTACT_PHONE: Text = Row::profile("contact.phone", "+55 11 5555-0100");
    CONTACT_EMAIL: Text = Row::profile("contact.email", "noc@example.com");
    ROOT_TROUBLE_TICKET: Root = Row::profile("roots.trouble_ticket", "/tmf-api/troubleTicket/v5").of_portal();
    ROOT_CHANGE_MANAGEMENT: Root = Row::profile("roots.change_management", "/tmf-api/ChangeManagement/v4").of_portal();
    ROOT_SERVICE_ORDERING: Root = Row::profile("roots.service_ordering", "/tmf-api/serviceOrdering/v4").of_portal();
    ROOT_SERVICE_INVENTORY: Root = Row::profile("roots.service_inventory", "/tmf-api/serviceInventory/v4").of_portal();
    ROOT_SERVICE_CATALOG: Root =
        Row::profile("roots.service_catalog", "/tmf-api/serviceCatalogManagement/v4").of_portal();
    ROOT_ACCOUNT_MANAGEMENT: Root =
        Row::profile("roots.account_management", "/tmf-api/accountManagement/v4").of_portal();
    ROOT_PARTY: Root = Row::profile("roots.party", "/tmf-api/party/v4").of_portal();
    ROOT_SCIM: Root = Row::profile("roots.scim", "/scim/v2").of_portal();
    DIALECT_TROUBLE_TICKET: TicketDialect = Row::profile("dialect.trouble_ticket", "v5").default("v5").of_portal();
    DIALECT_DEDUPLICATES: bool = Row::profile("dialect.deduplicates", "false").default("false").of_portal();
    DIALECT_EXTERNAL_ID: ExternalIdPlace = Row::profile("dialect.external_id", "auto").default("auto").of_portal();
    DIALECT_NOTES: NoteStyle = Row::profile("dialect.notes", "json-patch").of_portal();
    DIALECT_SEVERITIES: SeverityWords = Row::profile("dialect.severities", "{ critical = \"1\" }").of_portal();
    DIALECT_STATUSES: StatusWords = Row::profile("dialect.statuses", "{ pending = \"Awaiting Info\" }").of_portal();
    CHANGE_TYPES: Pairs = Row::profile("change_types", "").of_portal();
}

/// What a key of the config file names.
pub enum Target {
    /// `default_profile`
    DefaultProfile,
    /// A setting of a profile, and the id in it for a free table: `change_types.CT-1`.
    Profile(&'static dyn AnySetting, Option<String>),
}

/// The setting of that name and place.
pub fn find(key: &str, place: Place) -> Option<&'static dyn AnySetting> {
    ALL.iter().copied().find(|setting| setting.row().place == place && setting.row().key == key)
}

/// Whether `key` is a table of settings: `contact`.
pub fn is_table(key: &str) -> bool {
    profile_keys().any(|known| known.strip_prefix(key).is_some_and(|rest| rest.starts_with('.')))
}

/// Whether `key` is a table whose ids the user chooses: `change_types`.
pub(super) fn is_free_table(key: &str) -> bool {
    find(key, Place::Profile).is_some_and(|setting| setting.form() == Form::Pairs)
}

/// The keys of a profile.
pub fn profile_keys() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|setting| setting.row()).filter(|row| row.place == Place::Profile).map(|row| row.key)
}

/// Understands the KEY of `config get`, `set` and `unset`.
///
/// # Errors
/// `secret_in_config` for a secret, `unknown_config_key` with the nearest for what is not in the file.
pub fn target(key: &str) -> Result<Target, Refusal> {
    if find(key, Place::Top).is_some() {
        return Ok(Target::DefaultProfile);
    }
    if let Some(setting) = find(key, Place::Profile) {
        return Ok(Target::Profile(setting, None));
    }
    for setting in ALL.iter().copied().filter(|setting| setting.form() == Form::Pairs) {
        let id = key.strip_prefix(setting.row().key).and_then(|rest| rest.strip_prefix('.'));
        if let Some(id) = id.filter(|id| !id.is_empty()) {
            return Ok(Target::Profile(setting, Some(id.to_owned())));
        }
    }
    let last = key.rsplit('.').next().unwrap_or(key);
    if looks_secret(last) {
        return Err(secret_in_config(last));
    }
    if let Some(setting) = find(key, Place::Process) {
        let row = setting.row();
        let (flag, variable) = (row.flag.unwrap_or_default(), row.variables.first().copied().unwrap_or_default());
        return Err(Refusal::new("unknown_config_key", text!("settings-key-not-in-file", key = key)).hint(text!(
            "settings-use-flag-or-variable",
            flag = flag,
            variable = variable
        )));
    }
    let known: Vec<&str> = profile_keys().chain([DEFAULT_PROFILE.row.key]).collect();
    Err(unknown_key(key, &known))
}

/// Checks a value of what a KEY names, and gives its one spelling; a list is typed with commas.
///
/// # Errors
/// What the setting's parser says.
pub fn check(target: &Target, text: &str) -> Result<Raw, Refusal> {
    let raw = Raw::Text(text.to_owned());
    match target {
        Target::DefaultProfile => DEFAULT_PROFILE.check(&raw),
        Target::Profile(setting, None) if setting.form() == Form::Pairs => {
            let key = setting.row().key;
            Err(Refusal::new("invalid_config", text!("settings-key-table", key = key))
                .hint(text!("settings-set-row", key = key)))
        }
        Target::Profile(setting, None) => setting.check(&raw),
        Target::Profile(setting, Some(id)) => {
            let text = Text::read(&raw)?;
            setting.check(&Raw::Pairs(vec![(id.clone(), text.0.clone())]))?;
            Ok(text.write())
        }
    }
}

/// The name of the key `default_profile`.
pub fn default_profile() -> &'static str {
    DEFAULT_PROFILE.row.key
}

/// The refusal of a key that is not known, among those that are known in its place.
pub fn unknown_key(key: &str, known: &[&str]) -> Refusal {
    let hint = match nearest(key, known.iter().copied()) {
        Some(near) => text!("command-did-you-mean", name = near),
        None => text!("settings-keys-known", keys = known.join(", ")),
    };
    Refusal::new("unknown_config_key", text!("settings-key-unknown", key = key)).hint(hint)
}

/// Whether a key that is not known names a secret.
pub fn looks_secret(key: &str) -> bool {
    let letters: String = key.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let ends =
        ["secret", "password", "passwd", "passphrase", "token", "apikey", "privatekey", "credential", "credentials"];
    ends.iter().any(|end| letters.ends_with(end))
}

/// The refusal of a secret in the config file; it never holds the value.
pub fn secret_in_config(key: &str) -> Refusal {
    Refusal::new("secret_in_config", text!("settings-key-secret", key = key)).hint(text!("settings-secret-elsewhere"))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_key_flag_and_variable_has_one_row() {
        let mut seen = HashSet::new();
        for row in ALL.iter().map(|setting| setting.row()) {
            for name in [row.key].iter().chain(row.flag.iter()).chain(row.variables) {
                assert!(seen.insert(*name), "{name} is there twice");
            }
        }
    }

    #[test]
    fn every_default_and_every_example_is_taken_by_its_own_parser() {
        for setting in ALL {
            let row = setting.row();
            if let Some(default) = row.default {
                assert!(setting.check(&Raw::Text(default.into())).is_ok(), "{}", row.key);
            }
            if setting.form() == Form::Text && row.place != Place::Secret {
                assert!(setting.check(&Raw::Text(row.example.into())).is_ok(), "{}", row.key);
            }
        }
    }

    #[test]
    fn a_key_that_names_a_secret_is_told_where_secrets_go() {
        for key in [
            "client_secret",
            "secret",
            "token",
            "password",
            "access_token",
            "api_key",
            "contact.Api-Key",
            "clientSecret",
        ] {
            let refusal = target(key).err().unwrap();
            assert_eq!(refusal.code, "secret_in_config", "{key}");
            for way in ["LUMENCTL_CLIENT_SECRET", "LUMENCTL_CLIENT_SECRET_FILE", "LUMENCTL_TOKEN"] {
                assert!(refusal.hint.as_ref().unwrap().contains(way));
            }
        }
        assert!(target("client_secret_command").is_ok() && target("token_url").is_ok());
    }

    #[test]
    fn an_unknown_key_names_the_nearest_and_one_of_the_process_its_flag() {
        assert_eq!(target("contact.nmae").err().unwrap().hint.unwrap(), "did you mean contact.name?");
        assert!(target("sandbox").err().unwrap().hint.unwrap().contains("--sandbox"));
    }
}
