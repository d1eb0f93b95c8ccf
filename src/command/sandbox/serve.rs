//! `sandbox serve`: the embedded portal for other clients.

use std::path::PathBuf;

use serde_json::json;

use crate::command::{Context, Verb};
use crate::error::{Error, Kind, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::sandbox::{self, Running};

/// Run the embedded portal on loopback until Ctrl-C
///
/// Prints, once it accepts connections, what a shell can eval: address and credentials.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl sandbox serve > portal.env & sleep 1; . ./portal.env; lumenctl ticket list
  lumenctl sandbox serve --port 0 -o json")]
pub struct Args {
    /// Port on 127.0.0.1; 0 for a free one
    #[arg(long, value_name = "N", default_value_t = 8621)]
    port: u16,

    /// Database file [default: the one that --sandbox uses]
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,
}

impl Verb for Args {
    type Request = Self;

    const COLUMNS: Shape = &[
        Column::shown("url", "URL"),
        Column::shown("tokenUrl", "Token URL"),
        Column::shown("clientId", "Client id"),
        Column::shown("clientSecret", "Client secret"),
        Column::shown("database", "Database"),
    ];

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<Self> {
        Some(self)
    }

    fn run<'a>(args: Self, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let database = match args.db {
            Some(path) => path,
            None => cx.paths().sandbox_database()?,
        };
        // Asked for before the portal is up: no signal falls between.
        let signals = Signals::listen()?;
        let running = sandbox::start(sandbox::Options {
            database,
            port: args.port,
            clock: cx.env.clock(),
            random: cx.env.random(),
            faults: sandbox::Faults::default(),
        })?;
        cx.ui.note(&format!("sandbox: serving on {} until Ctrl-C", running.url()));
        let output = described(&running);
        let serve = move || {
            signals.wait();
            running.stop();
            Ok(())
        };
        Ok(Outcome { then: Some(Box::new(serve)), ..output.into() })
    }
}

/// What other clients need; a shell can eval the text.
fn described(running: &Running) -> Output<'static> {
    let database = running.database().to_string_lossy().into_owned();
    let (url, token_url, id, secret) =
        (running.url(), running.token_url(), running.client_id(), running.client_secret());
    Output::Script {
        value: json!({
            "url": url, "tokenUrl": token_url, "clientId": id, "clientSecret": secret, "database": database,
        }),
        text: format!(
            "export LUMENCTL_PRESET=sandbox LUMENCTL_BASE_URL={url} LUMENCTL_TOKEN_URL={token_url} \
             LUMENCTL_CLIENT_ID={id} LUMENCTL_CLIENT_SECRET={secret}\n"
        ),
    }
}

/// SIGINT and SIGTERM, or Ctrl-C elsewhere.
struct Signals {
    runtime: tokio::runtime::Runtime,
    #[cfg(unix)]
    streams: [tokio::signal::unix::Signal; 2],
}

impl Signals {
    fn listen() -> Result<Self, Error> {
        let problem = |error: std::io::Error| Error::new(Kind::Internal, format!("cannot wait for signals: {error}"));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(problem)?;
        #[cfg(unix)]
        let streams = {
            use tokio::signal::unix::{SignalKind, signal};
            let _inside = runtime.enter();
            [signal(SignalKind::interrupt()).map_err(problem)?, signal(SignalKind::terminate()).map_err(problem)?]
        };
        Ok(Self {
            runtime,
            #[cfg(unix)]
            streams,
        })
    }

    #[cfg(unix)]
    fn wait(self) {
        let [mut interrupt, mut terminate] = self.streams;
        self.runtime.block_on(async {
            tokio::select! {
                _ = interrupt.recv() => (),
                _ = terminate.recv() => (),
            }
        });
    }

    #[cfg(not(unix))]
    fn wait(self) {
        // An error means that no signal can come any more, and then there is nothing to wait for.
        let _ = self.runtime.block_on(tokio::signal::ctrl_c());
    }
}
