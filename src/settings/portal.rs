//! What the portal's client needs, complete or not at all.

use std::path::PathBuf;
use std::time::Duration;

use url::Url;

use super::keys::{self, Setting};
use super::resolve::field_of;
use super::values::{ExternalIdPlace, PortalUrl, Preset, Root, ServiceIdPattern};
use super::{Dialect, Settings, Source, Sourced};
use crate::domain::{BusinessHours, Contact, Country, Refusal};
use crate::error::{Error, Kind, Problem, Problems};
use crate::text;

/// An API of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Api {
    /// TMF621
    TroubleTicket,
    /// TMF655
    ChangeManagement,
    /// TMF641
    ServiceOrdering,
    /// TMF638
    ServiceInventory,
    /// TMF633
    ServiceCatalog,
    /// TMF666
    AccountManagement,
    /// TMF632
    Party,
    /// SCIM 2.0
    Scim,
}

impl Api {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::TroubleTicket,
        Self::ChangeManagement,
        Self::ServiceOrdering,
        Self::ServiceInventory,
        Self::ServiceCatalog,
        Self::AccountManagement,
        Self::Party,
        Self::Scim,
    ];

    pub(super) fn setting(self) -> &'static Setting<Root> {
        match self {
            Self::TroubleTicket => &keys::ROOT_TROUBLE_TICKET,
            Self::ChangeManagement => &keys::ROOT_CHANGE_MANAGEMENT,
            Self::ServiceOrdering => &keys::ROOT_SERVICE_ORDERING,
            Self::ServiceInventory => &keys::ROOT_SERVICE_INVENTORY,
            Self::ServiceCatalog => &keys::ROOT_SERVICE_CATALOG,
            Self::AccountManagement => &keys::ROOT_ACCOUNT_MANAGEMENT,
            Self::Party => &keys::ROOT_PARTY,
            Self::Scim => &keys::ROOT_SCIM,
        }
    }

    /// Its key in the config file: `roots.trouble_ticket`.
    pub fn key(self) -> &'static str {
        self.setting().row.key
    }
}

/// The full base URL of each API, without a slash at the end of the path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roots(Vec<(Api, Url)>);

impl Roots {
    /// Where an API lives; `None` where the portal's preset does not know and nobody said.
    pub fn get(&self, api: Api) -> Option<&Url> {
        self.0.iter().find(|(known, _)| *known == api).map(|(_, url)| url)
    }

    /// Where an API lives.
    ///
    /// # Errors
    /// [`Kind::NotConfigured`] says how to set it.
    pub fn require(&self, api: Api) -> Result<&Url, Error> {
        self.get(api).ok_or_else(|| {
            Error::new(Kind::NotConfigured, text!("settings-root-missing", key = api.key()))
                .field(api.key())
                .hint(format!("lumenctl config set {} {}", api.key(), api.setting().row.example))
        })
    }
}

/// Everything the portal's client needs to know.
#[derive(Clone, Debug)]
pub struct PortalSettings {
    /// The profile, if one is in use.
    pub profile: Option<String>,
    /// What the portal's defaults are.
    pub preset: Preset,
    /// Where the portal is; credentials go to its origin and to `token_url` alone.
    pub base_url: Url,
    /// Who named the portal: a stored credential belongs to the profile's own address.
    pub base_url_source: Source,
    /// Where tokens are asked for: the preset's path below `base_url` unless told otherwise.
    pub token_url: Url,
    /// OAuth client id; missing only where `LUMENCTL_TOKEN` is set.
    pub client_id: Option<String>,
    /// OAuth scope.
    pub scope: Option<String>,
    /// The program that prints the client secret, with its arguments.
    pub client_secret_command: Option<Vec<String>>,
    /// Where each API lives.
    pub roots: Roots,
    /// How the portal speaks.
    pub dialect: Dialect,
    /// Limit of one request, above zero.
    pub timeout: Duration,
    /// Budget of all retries together; zero means none.
    pub max_wait: Duration,
    /// Extra CA certificates (PEM).
    pub ca_file: Option<PathBuf>,
    /// The client's certificate and its chain (PEM).
    pub client_cert: Option<PathBuf>,
    /// Its private key (PEM), where it is not in the same file.
    pub client_key: Option<PathBuf>,
    /// Zone, calendar, tax-id rule, phones.
    pub country: Option<Country>,
    /// The customer's account.
    pub account: Option<String>,
    /// What a Service ID of this customer looks like (H5).
    pub service_id_pattern: Option<ServiceIdPattern>,
    /// The statuses in which the carrier waits for the customer (H6).
    pub waiting_statuses: Vec<String>,
    /// The hours of a business day that count (H8); all 24 where nobody said.
    pub business_hours: Option<BusinessHours>,
    /// Whom to meet at the site, where `ticket open` is not told.
    pub contact: Contact,
    /// The profile's own catalogue of standard changes, id and name.
    pub change_types: Vec<(String, String)>,
}

impl Settings {
    /// What the portal's client needs. With the sandbox in use, [`Self::sandbox_portal`] gives it instead.
    ///
    /// # Errors
    /// [`Kind::NotConfigured`] with everything that is missing and what to run;
    /// [`Kind::InvalidInput`], code `invalid_url`, for roots of another origin.
    pub fn portal(&self) -> Result<PortalSettings, Error> {
        if self.sandbox.value {
            return Err(Error::new(Kind::Internal, text!("settings-sandbox-not-started")));
        }
        let missing = self.missing();
        let Some(base_url) = self.base_url.as_ref().filter(|_| missing.is_empty()) else {
            return Err(self.not_configured(&missing));
        };
        self.own_certificate()?;
        let token_url = match &self.token_url {
            Some(token_url) => token_url.value.get().clone(),
            None => default_token_url(self.preset.value, &base_url.value),
        };
        let roots = self.roots(base_url.value.get())?;
        Ok(self.assemble(base_url.clone().map(PortalUrl::into_inner), token_url, roots))
    }

    /// Who, other than the profile itself, says where the portal or its tokens are.
    pub fn other_address(&self) -> Option<&Source> {
        let sources = [&self.base_url, &self.token_url].into_iter().flatten().map(|url| &url.source);
        sources.into_iter().find(|source| !matches!(source, Source::Profile { .. }))
    }

    /// Who we are is told to the profile's own portal alone.
    fn own_certificate(&self) -> Result<(), Error> {
        let certificate = self.client_cert.as_ref().or(self.client_key.as_ref());
        let is_of_profile = certificate.is_some_and(|it| matches!(it.source, Source::Profile { .. }));
        let Some(other) = self.other_address().filter(|_| is_of_profile) else { return Ok(()) };
        let message = text!("settings-certificate-of-other-portal", source = other.in_words());
        Err(Error::new(Kind::NotConfigured, message)
            .code("credential_of_other_portal")
            .field("client_cert")
            .hint(text!("settings-certificate-for-other-portal")))
    }

    /// What the portal's client needs to reach the running embedded portal.
    ///
    /// Nothing of the profile's own portal is in it, so that no real credential can go there.
    ///
    /// # Errors
    /// [`Kind::Internal`] where these settings were not resolved for the sandbox.
    pub fn sandbox_portal(&self, base_url: Url, token_url: Url, client_id: String) -> Result<PortalSettings, Error> {
        if !self.sandbox.value {
            return Err(Error::new(Kind::Internal, text!("settings-sandbox-not-in-use")));
        }
        let roots = self.roots(&base_url)?;
        let base_url = Sourced { value: base_url, source: Source::Sandbox };
        let portal = self.assemble(base_url, token_url, roots);
        // It is known to keep external ids, so that nothing has to be learnt of it.
        let dialect = Dialect { external_id: ExternalIdPlace::Attribute, ..portal.dialect };
        Ok(PortalSettings { client_id: Some(client_id), dialect, ..portal })
    }

    /// A portal that is nowhere, of the dialect in force: for showing requests without a profile.
    ///
    /// # Errors
    /// [`Kind::Internal`] where the preset's own paths are wrong.
    pub fn nowhere(&self) -> Result<PortalSettings, Error> {
        let url = Url::parse("http://localhost").map_err(|error| Error::new(Kind::Internal, error.to_string()))?;
        let mut roots = self.roots(&url).unwrap_or(Roots(Vec::new()));
        if roots.get(Api::TroubleTicket).is_none() {
            roots.0.push((Api::TroubleTicket, below(&url, "/tmf-api/troubleTicket/v5")));
        }
        let token_url = url.clone();
        Ok(self.assemble(Sourced { value: url, source: Source::Unset }, token_url, roots))
    }

    fn assemble(&self, base_url: Sourced<Url>, token_url: Url, roots: Roots) -> PortalSettings {
        fn value<T: Clone>(setting: &Option<Sourced<T>>) -> Option<T> {
            setting.as_ref().map(|found| found.value.clone())
        }
        PortalSettings {
            profile: value(&self.profile),
            preset: self.preset.value,
            base_url: base_url.value,
            base_url_source: base_url.source,
            token_url,
            client_id: value(&self.client_id),
            scope: value(&self.scope),
            client_secret_command: value(&self.client_secret_command),
            roots,
            dialect: self.dialect.clone(),
            timeout: self.timeout.value,
            max_wait: self.max_wait.value,
            ca_file: value(&self.ca_file),
            client_cert: value(&self.client_cert),
            client_key: value(&self.client_key),
            country: value(&self.country),
            account: value(&self.account),
            service_id_pattern: value(&self.service_id_pattern),
            waiting_statuses: self.waiting_statuses.value.clone(),
            business_hours: value(&self.business_hours),
            contact: self.contact.clone(),
            change_types: self.change_types.clone(),
        }
    }

    fn roots(&self, base_url: &Url) -> Result<Roots, Error> {
        let mut problems = Problems::default();
        let mut roots = Vec::new();
        for (api, root) in &self.roots {
            match &root.value {
                Root::Path(path) => roots.push((*api, below(base_url, path))),
                Root::Url(url) if url.get().origin() == base_url.origin() => roots.push((*api, below(url.get(), ""))),
                Root::Url(_) => {
                    let message = text!("settings-root-of-other-origin", key = api.key());
                    let refusal = Refusal::new("invalid_url", message).hint(text!("settings-root-same-origin"));
                    problems.add(&field_of(&root.source, &self.file), refusal);
                }
            }
        }
        problems.into_result()?;
        Ok(Roots(roots))
    }

    /// The keys that the portal needs and nobody gave.
    fn missing(&self) -> Vec<&'static keys::Row> {
        let mut missing = Vec::new();
        if self.base_url.is_none() {
            missing.push(&keys::BASE_URL.row);
        }
        if self.client_id.is_none() && !self.has_token {
            missing.push(&keys::CLIENT_ID.row);
        }
        if self.roots.is_empty() {
            missing.push(&Api::TroubleTicket.setting().row);
        }
        missing
    }

    fn not_configured(&self, missing: &[&'static keys::Row]) -> Error {
        const INIT: &str = "lumenctl config init --base-url https://portal.example --client-id ID";
        if self.profile.is_none() && self.base_url.is_none() {
            let names: Vec<&str> = self.file.profiles.iter().map(|profile| profile.name.as_str()).collect();
            let error = match names.as_slice() {
                [] => Error::new(Kind::NotConfigured, text!("settings-portal-missing")),
                names => Error::new(Kind::NotConfigured, text!("settings-profile-not-selected"))
                    .hint(text!("settings-choose-profile", names = names.join(", "))),
            };
            return error
                .hint(text!("settings-set-up", command = INIT))
                .hint(text!("settings-or-give-variables"))
                .hint(text!("settings-try-sandbox"));
        }
        let keys = missing.iter().map(|row| row.key).collect::<Vec<_>>().join(", ");
        let message = match &self.profile {
            Some(name) => text!("settings-profile-incomplete", name = name.value, keys = keys),
            None => text!("settings-environment-incomplete", keys = keys),
        };
        let mut error = Error::new(Kind::NotConfigured, message);
        for row in missing {
            let mut ways = Vec::new();
            if let Some(name) = &self.profile {
                ways.push(format!("lumenctl config set --profile {} {} {}", name.value, row.key, row.example));
            }
            ways.extend(row.variables.iter().map(|variable| format!("{variable}={}", row.example)));
            if ways.is_empty() {
                ways.push(format!("{INIT} --root {}={}", row.key.trim_start_matches("roots."), row.example));
            }
            let mut refusal = Refusal::new("not_configured", text!("settings-key-missing", key = row.key));
            refusal.hint =
                ways.into_iter().reduce(|one, other| text!("settings-one-or-other", one = one, other = other));
            error.details.push(Problem { field: row.key.to_owned(), refusal });
        }
        if missing.iter().any(|row| row.key == keys::CLIENT_ID.row.key) {
            error = error.hint(text!("settings-secret-asked-at-login"));
        }
        error.hint(text!("settings-try-sandbox"))
    }
}

/// `base_url` and where portals of this kind give tokens.
pub(super) fn default_token_url(preset: Preset, base_url: &PortalUrl) -> Url {
    below(base_url.get(), preset.token_path())
}

/// A path below the path of a URL; the origin cannot change.
fn below(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    url
}
