//! The values that a shell completes: profiles, countries, types of changes, Service IDs and open tickets.
//!
//! What comes from the portal is kept for ten minutes. Nobody waits at a prompt for more than a second: what takes longer
//! is given up, and what was known before is offered. Nothing is ever said.

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::explain::Page;
use super::session::Session;
use super::{Context, change};
use crate::domain::{Country, Service, Ticket, TicketStatus};
use crate::error::Error;
use crate::locale::Lang;
use crate::portal::ops::resource::{Pages, Resource};
use crate::render::Format;
use crate::settings::{self, Api, Flags};
use crate::ui::{Color, Ui};
use crate::{Env, files, locale};

/// As long as a list is taken for the present one.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

/// A portal that did not answer is not asked again before that.
const REST: SignedDuration = SignedDuration::from_mins(1);

/// Nobody waits longer at a prompt.
const PATIENCE: Duration = Duration::from_millis(900);

/// The largest list that is read, in bytes: many times what is ever written.
const LARGEST: u64 = 4 << 20;

/// Nobody reads more of a list.
const MOST: usize = 1000;

/// What a value can be one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// Profiles of the config file.
    Profiles,
    /// The handbook's countries.
    Countries,
    /// The catalogue of standard changes.
    ChangeTypes,
    /// The inventory.
    Services,
    /// Tickets that are neither resolved nor ended.
    OpenTickets,
    /// The codes of errors.
    ErrorCodes,
}

/// A value and what it is.
pub type Candidate = (String, String);

impl Values {
    /// What an argument of a noun's verb takes; nothing where any text will do, or where the words are fixed.
    pub fn of(noun: &str, arg: &clap::Arg) -> Option<Self> {
        match (noun, arg.get_id().as_str()) {
            (_, "profile") => Some(Self::Profiles),
            (_, "country") => Some(Self::Countries),
            (_, "service_id" | "site") => Some(Self::Services),
            ("service", "id" | "ids") if arg.is_positional() => Some(Self::Services),
            ("ticket", "id" | "ids") if arg.is_positional() => Some(Self::OpenTickets),
            ("explain", "code") => Some(Self::ErrorCodes),
            ("change", "change_type") => Some(Self::ChangeTypes),
            _ => None,
        }
    }

    /// The values that can be offered now; none where something is in the way.
    pub fn candidates(self, flags: &Flags, tree: fn(Lang) -> clap::Command) -> Vec<Candidate> {
        let env = Env::real();
        match self {
            Self::Profiles => {
                let file = settings::config_file(flags, &env);
                let profiles = file.map(|file| file.profiles).unwrap_or_default();
                profiles.into_iter().map(|profile| (profile.name, String::new())).collect()
            }
            Self::Countries => {
                let name = |country: Country| country.name_in(locale::lang()).to_owned();
                Country::ALL.map(|country| (country.code().to_owned(), name(country))).to_vec()
            }
            Self::ErrorCodes => Page::all().map(|page| (page.code.to_owned(), page.what(locale::lang()))).collect(),
            Self::ChangeTypes | Self::Services | Self::OpenTickets => self.of_portal(flags, &env, tree),
        }
    }

    fn of_portal(self, flags: &Flags, env: &Env, tree: fn(Lang) -> clap::Command) -> Vec<Candidate> {
        let Some(path) = self.path(flags, env) else { return Vec::new() };
        let now = env.now();
        let known = Known::load(&path);
        if known.is_young(known.at, FRESH, now) || known.is_young(known.tried, REST, now) {
            return known.values;
        }
        let (sender, receiver) = mpsc::channel();
        let flags = Flags { timeout: Some("1s".to_owned()), max_wait: Some("0s".to_owned()), ..flags.clone() };
        // A name server that is silent cannot be interrupted; the process can end without it.
        std::thread::spawn(move || {
            let _ = sender.send(self.fetch(&flags, &Env::real(), tree));
        });
        let known = match receiver.recv_timeout(PATIENCE) {
            Ok(Ok(values)) => Known { at: Some(now), tried: None, values },
            _ => Known { tried: Some(now), ..known },
        };
        if let Ok(bytes) = serde_json::to_vec(&known) {
            // What cannot be kept is fetched again.
            let _ = files::write_private(&path, &bytes);
        }
        known.values
    }

    /// Where the list is kept: one file for each profile, portal and kind.
    fn path(self, flags: &Flags, env: &Env) -> Option<PathBuf> {
        let ui = Ui::new(env, true, false, Color::Never, Format::Plain);
        let cx = Context::new(env, flags, &ui, |_| clap::Command::default());
        let settings = cx.settings().ok()?;
        let portal = match settings.sandbox.value {
            true => cx.paths().sandbox_database().ok()?.to_string_lossy().into_owned(),
            false => settings.portal().ok()?.base_url.to_string(),
        };
        let profile = settings.profile.as_ref().map_or("", |profile| profile.value.as_str());
        let client = settings.client_id.as_ref().map_or("", |client| client.value.as_str());
        let name = format!("{portal}\n{profile}\n{client}\n{self:?}");
        let name = Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes());
        Some(cx.paths().cache().ok()?.join("completion").join(format!("{name}.json")))
    }

    fn fetch(self, flags: &Flags, env: &Env, tree: fn(Lang) -> clap::Command) -> Result<Vec<Candidate>, Error> {
        let ui = Ui::new(env, true, false, Color::Never, Format::Plain);
        let cx = Context::new(env, flags, &ui, tree);
        let values = match self {
            Self::OpenTickets => list(&cx, Api::TroubleTicket, Some("-creationDate"), |ticket: Ticket| {
                let is_open = !ticket.status.is_final() && ticket.status != TicketStatus::Resolved;
                is_open.then(|| (ticket.id.to_string(), ticket.name.unwrap_or_default()))
            })?,
            Self::Services => list(&cx, Api::ServiceInventory, None, |service: Service| {
                Some((service.id.to_string(), service.name.unwrap_or_default()))
            })?,
            _ => {
                let session = Session::open_unasked(&cx, Api::ChangeManagement)?;
                let types = change::catalogue::fetch(&cx, &session)?.unwrap_or_default();
                types.into_iter().map(|it| (it.id, it.name.unwrap_or_default())).collect()
            }
        };
        Ok(values.into_iter().filter(|(value, _)| is_plain(value)).collect())
    }
}

fn list<R: Resource>(
    cx: &Context<'_>,
    api: Api,
    sort: Option<&str>,
    pick: impl Fn(R) -> Option<Candidate>,
) -> Result<Vec<Candidate>, Error> {
    let session = Session::open_unasked(cx, api)?;
    let mut pages = Pages::<R>::new(&session.portal, &[], sort)?;
    let mut values = Vec::new();
    while values.len() < MOST
        && let Some(page) = session.run(pages.next(&session.portal))?
    {
        values.extend(page.into_iter().filter_map(&pick));
    }
    values.truncate(MOST);
    Ok(values)
}

/// Whether a shell takes it for a word and no command for an option or a file; anything else is not offered.
fn is_plain(value: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_/.:@+,=#".contains(c);
    value.starts_with(|c: char| c.is_ascii_alphanumeric()) && value.chars().all(is_plain)
}

/// A list as it is kept.
#[derive(Default, Serialize, Deserialize)]
struct Known {
    /// When the portal told it.
    at: Option<Timestamp>,
    /// When the portal was asked last and did not answer.
    tried: Option<Timestamp>,
    values: Vec<Candidate>,
}

impl Known {
    /// A file that is missing or broken says nothing.
    fn load(path: &std::path::Path) -> Self {
        let is_ours = fs::symlink_metadata(path).is_ok_and(|found| found.is_file() && found.len() <= LARGEST);
        let bytes = is_ours.then(|| fs::read(path).ok()).flatten();
        let known: Self = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { values: known.values.into_iter().filter(|(value, _)| is_plain(value)).take(MOST).collect(), ..known }
    }

    /// Whether a moment is not older than `most`. One that is to come was written by another clock.
    fn is_young(&self, moment: Option<Timestamp>, most: SignedDuration, now: Timestamp) -> bool {
        moment.is_some_and(|moment| moment <= now && now.duration_since(moment) < most)
    }
}
