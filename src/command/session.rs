//! A command's way to the portal: settings, credential, client and the runtime that drives it.

use std::future::Future;
use std::time::Duration;

use tokio::runtime::Runtime;

use super::Context;
use crate::credentials;
use crate::error::{Error, Kind};
use crate::portal::client::Client;
use crate::portal::{AuthedPortal, Event, Folders, Listener, PortalError};
use crate::settings::{Api, PortalSettings, Settings, Source};

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
        Self::open_with(cx, api, listener(cx))
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
        Self::open_with(cx, api, Box::new(brief))
    }

    fn open_with(cx: &'a Context<'a>, api: Api, listener: Listener<'a>) -> Result<Self, Error> {
        let settings = cx.settings()?;
        if settings.sandbox.value {
            return Self::embedded(cx, listener);
        }
        let settings = settings.portal()?;
        settings.roots.require(api)?;
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
        credential: credentials::Credential,
    ) -> Result<Self, Error> {
        Self::with(cx, settings, credential, listener(cx))
    }

    fn with(
        cx: &'a Context<'a>,
        settings: PortalSettings,
        credential: credentials::Credential,
        listener: Listener<'a>,
    ) -> Result<Self, Error> {
        let client = Client::new(&settings, cx.env, listener)?;
        let paths = cx.paths();
        let folders = Folders { cache: paths.cache().ok(), state: paths.state().ok() };
        Ok(Self {
            runtime: runtime()?,
            portal: AuthedPortal::new(client, settings, credential, folders),
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
        cx.ui.note(&format!("sandbox: the embedded portal at {}; nothing leaves this machine", running.url()));
        let address = |url: &str| url::Url::parse(url).map_err(|error| Error::new(Kind::Internal, error.to_string()));
        let (url, token_url) = (address(running.url())?, address(running.token_url())?);
        let settings = cx.settings()?.sandbox_portal(url, token_url, running.client_id().to_owned())?;
        let credential = credentials::Credential::Client {
            id: running.client_id().to_owned(),
            secret: credentials::ClientSecret::Known(credentials::Secret::new(running.client_secret().to_owned())),
        };
        let client = Client::new(&settings, cx.env, listener)?;
        Ok(Self {
            runtime: runtime()?,
            portal: AuthedPortal::new(client, settings, credential, Folders::default()),
            _embedded: Some(running),
        })
    }

    #[cfg(not(feature = "sandbox"))]
    fn embedded(_: &'a Context<'a>, _: Listener<'a>) -> Result<Self, Error> {
        Err(Error::new(Kind::NotConfigured, "this build of lumenctl has no sandbox")
            .hint("build it with the feature `sandbox`, which is on by default"))
    }

    /// Drives an operation to its end, or to Ctrl-C.
    ///
    /// # Errors
    /// The operation's own, or [`Kind::Interrupted`].
    pub(super) fn run<T>(&self, operation: impl Future<Output = Result<T, PortalError>>) -> Result<T, Error> {
        self.runtime.block_on(async {
            tokio::select! {
                result = operation => result.map_err(Error::from),
                _ = tokio::signal::ctrl_c() => Err(Error::new(Kind::Interrupted, "interrupted")),
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
        .map_err(|error| Error::new(Kind::Internal, format!("the system gives no event loop: {error}")))
}

fn listener<'a>(cx: &'a Context<'a>) -> Listener<'a> {
    Box::new(|event| match event {
        Event::Sent { method, url } => cx.ui.verbose(|| format!("> {method} {url}")),
        Event::Got { status, bytes, took } => {
            cx.ui.verbose(|| format!("< {status}, {bytes} bytes, {} ms", took.as_millis()));
        }
        Event::Retrying { reason, after } => {
            cx.ui.note(&format!("{reason}; trying again in {:.1} s", after.as_secs_f32()));
        }
        Event::Warning(text) => cx.ui.warning(text),
    })
}
