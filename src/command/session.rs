//! A command's way to the portal: settings, credential, client and the runtime that drives it.

use std::future::Future;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};
use tokio::runtime::Runtime;

use super::Context;
use crate::credentials::{self, ClientSecret, Credential, Redactor, is_secret_header};
use crate::error::{Error, Kind};
use crate::locale;
use crate::portal::auth;
use crate::portal::client::Client;
use crate::portal::{AuthedPortal, Event, Folders, Listener, PortalError, Side, discreet};
use crate::render::clean::clean;
use crate::settings::{Api, PortalSettings, Settings, Source};
use crate::text;

/// The name of the embedded portal, whose port is another one each time.
pub(super) const SANDBOX: &str = "sandbox";

/// A portal to which we can prove who we are, and what is needed to talk to it.
pub struct Session<'a> {
    runtime: Runtime,
    /// The portal.
    pub(super) portal: AuthedPortal<'a>,
    /// Stops with the session.
    #[cfg(feature = "sandbox")]
    _embedded: Option<crate::sandbox::Running>,
}

impl<'a> Session<'a> {
    /// Finds settings and credential for an API of the portal; nothing is sent yet.
    ///
    /// # Errors
    /// Exit code 3 where the profile or the credential is not complete.
    pub(super) fn open(cx: &'a Context<'a>, api: Api) -> Result<Self, Error> {
        Self::open_with(cx, Some(api), listener(cx))
    }

    /// The same for a request to any place of the portal.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(super) fn open_any(cx: &'a Context<'a>) -> Result<Self, Error> {
        Self::open_with(cx, None, listener(cx))
    }

    /// The same for many requests at the same time: nobody wants to hear of each that is sent again.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(super) fn open_brief(cx: &'a Context<'a>, api: Api) -> Result<Self, Error> {
        let all = listener(cx);
        let brief = move |event: &Event<'_>| {
            if !matches!(event, Event::Retrying { .. }) {
                all(event);
            }
        };
        Self::open_with(cx, Some(api), Box::new(brief))
    }

    /// The same for a shell that wants to complete a word: nobody has asked for a keyring to open or a program to run, so
    /// only what is at hand signs in, a token in the cache with it.
    ///
    /// # Errors
    /// As [`Self::open`]; exit code 3 where nothing is at hand.
    pub(super) fn open_unasked(cx: &'a Context<'a>, api: Api) -> Result<Self, Error> {
        let settings = cx.settings()?;
        if settings.sandbox.value {
            return Self::embedded(cx, listener(cx));
        }
        let portal = settings.portal()?;
        portal.roots.require(api)?;
        let found = credentials::find(cx.env, settings, &portal)?;
        let credential = match found.credential {
            Credential::Client { id, secret: ClientSecret::Command(_) | ClientSecret::Stored(_) } => {
                let cached = auth::cached_token(cx.paths().cache()?, &portal, &id, cx.env.now());
                let (token, _) = cached.ok_or_else(|| Error::new(Kind::NotAuthenticated, text!("command-no-token")))?;
                Credential::Token(token)
            }
            at_hand => at_hand,
        };
        Self::of_credential(cx, portal, credential)
    }

    fn open_with(cx: &'a Context<'a>, api: Option<Api>, listener: Listener<'a>) -> Result<Self, Error> {
        let settings = cx.settings()?;
        if settings.sandbox.value {
            return Self::embedded(cx, listener);
        }
        let settings = settings.portal()?;
        if let Some(api) = api {
            settings.roots.require(api)?;
        }
        let found = credentials::find(cx.env, cx.settings()?, &settings)?;
        let session = Self::with(cx, settings, found.credential, listener)?;
        session.portal.prepare()?;
        Ok(session)
    }

    /// A portal and a credential that was found already, for signing in: no API of the portal has to be known.
    ///
    /// # Errors
    /// Exit code 3 where the portal's client cannot be set up.
    pub(super) fn of_credential(
        cx: &'a Context<'a>,
        settings: PortalSettings,
        credential: Credential,
    ) -> Result<Self, Error> {
        Self::with(cx, settings, credential, listener(cx))
    }

    fn with(
        cx: &'a Context<'a>,
        settings: PortalSettings,
        credential: Credential,
        listener: Listener<'a>,
    ) -> Result<Self, Error> {
        let redactor = Redactor::default();
        let client = Client::new(&settings, cx.env, discreet(&redactor, listener))?;
        let paths = cx.paths();
        let folders = Folders { cache: paths.cache().ok(), state: paths.state().ok() };
        Ok(Self {
            runtime: runtime()?,
            portal: AuthedPortal::new(client, settings, credential, folders, redactor),
            #[cfg(feature = "sandbox")]
            _embedded: None,
        })
    }

    /// Starts the embedded portal in this process, and talks to it by real HTTP. Its tokens die with it.
    #[cfg(feature = "sandbox")]
    fn embedded(cx: &'a Context<'a>, listener: Listener<'a>) -> Result<Self, Error> {
        let running = crate::sandbox::start(crate::sandbox::Options {
            database: cx.paths().sandbox_database()?,
            port: 0,
            clock: cx.env.clock(),
            random: cx.env.random(),
            faults: crate::sandbox::Faults::default(),
            flavour: crate::sandbox::Flavour::Tmf,
        })?;
        cx.ui.note(&text!("command-embedded-portal", url = running.url()));
        let address = |url: &str| url::Url::parse(url).map_err(|error| Error::new(Kind::Internal, error.to_string()));
        let (url, token_url) = (address(running.url())?, address(running.token_url())?);
        let settings = cx.settings()?.sandbox_portal(url, token_url, running.client_id().to_owned())?;
        let credential = Credential::Client {
            id: running.client_id().to_owned(),
            secret: ClientSecret::Known(credentials::Secret::new(running.client_secret().to_owned())),
        };
        let redactor = Redactor::default();
        let client = Client::new(&settings, cx.env, discreet(&redactor, listener))?;
        Ok(Self {
            runtime: runtime()?,
            portal: AuthedPortal::new(client, settings, credential, Folders::default(), redactor),
            _embedded: Some(running),
        })
    }

    #[cfg(not(feature = "sandbox"))]
    fn embedded(_: &'a Context<'a>, _: Listener<'a>) -> Result<Self, Error> {
        Err(Error::new(Kind::NotConfigured, text!("command-no-sandbox")).hint(text!("command-build-with-sandbox")))
    }

    /// Drives an operation to its end, or to Ctrl-C.
    ///
    /// # Errors
    /// The operation's own, or [`Kind::Interrupted`].
    pub(super) fn run<T>(&self, operation: impl Future<Output = Result<T, PortalError>>) -> Result<T, Error> {
        self.runtime.block_on(async {
            tokio::select! {
                result = operation => result.map_err(Error::from),
                _ = tokio::signal::ctrl_c() => Err(Error::new(Kind::Interrupted, text!("command-interrupted"))),
            }
        })
    }

    /// Drives something that knows itself when to end.
    pub(super) fn drive<T>(&self, operation: impl Future<Output = T>) -> T {
        self.runtime.block_on(operation)
    }

    /// Waits, or until Ctrl-C.
    ///
    /// # Errors
    /// [`Kind::Interrupted`]
    pub(super) fn sleep(&self, pause: Duration) -> Result<(), Error> {
        self.run(async {
            tokio::time::sleep(pause).await;
            Ok(())
        })
    }

    /// What stands for the portal in a record that outlives this process: where the API lives, or `sandbox`, whose port
    /// is another one each time.
    pub(super) fn portal_name(&self, api: Api) -> Result<String, Error> {
        match self.settings().base_url_source {
            Source::Sandbox => Ok(SANDBOX.to_owned()),
            _ => Ok(self.settings().roots.require(api)?.to_string()),
        }
    }

    /// What the portal is.
    pub(super) fn settings(&self) -> &PortalSettings {
        self.portal.settings()
    }
}

/// The name of [`Session::portal_name`] before there is a session; `None` where no portal is known.
pub(super) fn portal_name(settings: &Settings, api: Api) -> Option<String> {
    match settings.sandbox.value {
        true => Some(SANDBOX.to_owned()),
        false => settings.portal().ok()?.roots.get(api).map(url::Url::to_string),
    }
}

/// One thread is enough for a client; the embedded portal has its own.
pub(super) fn runtime() -> Result<Runtime, Error> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::new(Kind::Internal, text!("command-no-event-loop", error = error)))
}

fn listener<'a>(cx: &'a Context<'a>) -> Listener<'a> {
    Box::new(|event| match event {
        Event::Sent { method, url } => cx.ui.verbose(|| format!("> {method} {url}")),
        Event::Got { status, bytes, took } => {
            cx.ui.verbose(|| format!("< {status}, {bytes} bytes, {} ms", took.as_millis()));
        }
        Event::Headers { of, headers } => cx.ui.very_verbose(|| {
            let mark = if *of == Side::Request { '>' } else { '<' };
            let shown = |(name, value): (&HeaderName, &HeaderValue)| match shown(name, value) {
                Some(value) => format!("{mark} {name}: {value}"),
                None => format!("{mark} {name}: [redacted]"),
            };
            headers.iter().map(shown).collect::<Vec<_>>().join("\n")
        }),
        Event::Retrying { reason, after } => {
            let seconds = locale::tenths(after.as_secs_f64());
            cx.ui.note(&text!("command-trying-again", reason = reason, seconds = seconds));
        }
        Event::Warning(text) => cx.ui.warning(text),
    })
}

/// A header's value on one line; `None` where it lets in whoever has it.
pub(super) fn shown(name: &HeaderName, value: &HeaderValue) -> Option<String> {
    let is_secret = value.is_sensitive() || is_secret_header(name);
    (!is_secret).then(|| clean(&String::from_utf8_lossy(value.as_bytes())).into_owned())
}
