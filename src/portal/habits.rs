//! What is learnt of a portal from its answers, and remembered: whether it keeps the external id.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::PoisonError;

use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

use crate::files;
use crate::settings::{Api, Dialect, ExternalIdPlace, PortalSettings};

/// Where the external id of a request travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carrier {
    /// In the dialect's attribute.
    pub attribute: bool,
    /// As the description's last line, `Ref: ID`.
    pub line: bool,
}

impl Carrier {
    /// Where the ids of an API's things would travel now.
    pub fn of(settings: &PortalSettings, api: Api, state_folder: Option<&Path>) -> Self {
        let known = settings.roots.get(api).and_then(|root| Habits::new(state_folder, root).keeps_external_id());
        carrier(&settings.dialect, api, known)
    }
}

/// What is known of one portal.
pub(super) struct Habits {
    /// `None`: nothing outlives the process.
    path: Option<PathBuf>,
    root: String,
    /// Read when it is needed for the first time.
    known: Mutex<Option<Known>>,
}

#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Known {
    root: String,
    /// `None`: no answer has shown it yet.
    keeps_external_id: Option<bool>,
}

impl Habits {
    pub(super) fn new(state_folder: Option<&Path>, root: &Url) -> Self {
        let name = Uuid::new_v5(&Uuid::NAMESPACE_URL, root.as_str().as_bytes());
        let path = state_folder.map(|folder| folder.join("portals").join(format!("{name}.json")));
        Self { path, root: root.to_string(), known: Mutex::new(None) }
    }

    /// Whether the portal gives external ids back, if an answer has shown it.
    pub(super) fn keeps_external_id(&self) -> Option<bool> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get_or_insert_with(|| self.load()).keeps_external_id
    }

    /// Remembers what an answer has shown; says whether that is news.
    pub(super) fn learn(&self, keeps: bool) -> bool {
        if self.keeps_external_id() == Some(keeps) {
            return false;
        }
        let now = Known { root: self.root.clone(), keeps_external_id: Some(keeps) };
        if let (Some(path), Ok(bytes)) = (&self.path, serde_json::to_vec(&now)) {
            // What cannot be remembered is learnt again.
            let _ = files::write_private(path, &bytes);
        }
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
        true
    }

    /// A file that is missing, broken or another's says nothing.
    fn load(&self) -> Known {
        let read = || serde_json::from_slice::<Known>(&fs::read(self.path.as_ref()?).ok()?).ok();
        read().filter(|known| known.root == self.root).unwrap_or_default()
    }
}

/// Where the external id travels: in both places until the portal has shown that it keeps the attribute, so that
/// a request whose answer was lost is found in either case.
pub(super) fn carrier(dialect: &Dialect, api: Api, keeps: Option<bool>) -> Carrier {
    const ATTRIBUTE: Carrier = Carrier { attribute: true, line: false };
    const LINE: Carrier = Carrier { attribute: false, line: true };
    const BOTH: Carrier = Carrier { attribute: true, line: true };
    // A user has no description that could hold a line.
    if api == Api::Scim {
        return ATTRIBUTE;
    }
    // Only tickets have dialects without a place for it.
    let has_attribute = api != Api::TroubleTicket || dialect.facts().external_id.is_some();
    match (dialect.external_id, has_attribute, keeps) {
        (_, false, _) | (ExternalIdPlace::Description, _, _) => LINE,
        (ExternalIdPlace::Attribute, _, _) | (_, _, Some(true)) => ATTRIBUTE,
        (_, _, Some(false)) => BOTH,
        // What is promised to be filed once need not be found to be safe.
        (_, _, None) if dialect.deduplicates => ATTRIBUTE,
        (_, _, None) => BOTH,
    }
}
