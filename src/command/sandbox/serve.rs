//! `sandbox serve`: the embedded portal for other clients.

use std::path::PathBuf;

use serde_json::json;

use crate::Env;
use crate::command::value::Words;
use crate::command::{Context, Verb};
use crate::error::{Error, Kind, Problems};
use crate::render::{Column, Outcome, Output, Shape};
use crate::sandbox::{self, Faults, Flavour, Running};
use crate::text;

/// Run the embedded portal on loopback until Ctrl-C
///
/// Prints, once it accepts connections, what a shell can eval: address and credentials.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl sandbox serve > portal.env & sleep 1; . ./portal.env; lumenctl ticket list
  lumenctl sandbox serve --port 0 -o json
  lumenctl sandbox serve --fault latency=200ms --fault drop-after=0.1 --fault-seed 7

Faults, where P is the share of requests that are hit, from 0 to 1:
  latency=200ms      each answer takes that much longer
  status=503:P       this 4xx or 5xx instead of being handled; without :P always
  rate-limit=5/s     beyond it 429 with Retry-After; also /m and /h
  drop-before=P      the connection is closed, and nothing was done
  drop-after=P       the connection is closed, and everything was done
  truncate=P         the body of the answer breaks off in the middle
  expire-token=30s   tokens die earlier than announced
  ignore-filters     lists come back whole, whatever was asked for
  drop-external-id   external ids and idempotency keys are not heeded
  page-status=206    lists that are not whole have this status instead of 200")]
pub struct Args {
    /// Port on 127.0.0.1; 0 for a free one
    #[arg(long, value_name = "N", default_value_t = 8621)]
    port: u16,

    /// Database file [default: the one that --sandbox uses]
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,

    /// Whose portal to behave like: TM Forum's documents, or ServiceNow
    #[arg(long, value_name = "NAME", default_value = "tmf", value_parser = Words::new(["tmf", "servicenow"]))]
    flavour: String,

    /// Make something go wrong, such as latency=200ms or status=503:0.2; may be repeated
    #[arg(long = "fault", value_name = "SPEC")]
    faults: Vec<String>,

    /// Number that decides which requests the faults hit; the same number hits the same ones [default: random]
    #[arg(long, value_name = "N", requires = "faults")]
    fault_seed: Option<u64>,
}

/// The portal to run.
pub struct Request {
    port: u16,
    database: Option<PathBuf>,
    flavour: Flavour,
    faults: Faults,
    fault_seed: Option<u64>,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[
        Column::shown("url", "url"),
        Column::shown("tokenUrl", "token-url"),
        Column::shown("clientId", "client-id"),
        Column::shown("clientSecret", "client-secret"),
        Column::shown("database", "database"),
    ];

    fn into_request(self, _: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let mut faults = Faults::default();
        for text in &self.faults {
            if let Some(fault) = problems.parse("--fault", text) {
                problems.take("--fault", faults.add(fault));
            }
        }
        let flavour = problems.parse("--flavour", &self.flavour)?;
        Some(Request { port: self.port, database: self.db, flavour, faults, fault_seed: self.fault_seed })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let database = match request.database {
            Some(path) => path,
            None => cx.paths().sandbox_database()?,
        };
        let mut new_seed = None;
        let faults = match request.fault_seed {
            Some(seed) => request.faults.seeded(seed),
            None if request.faults.is_empty() => request.faults,
            None => {
                let seed = random_seed(cx.env);
                new_seed = Some(seed);
                request.faults.seeded(seed)
            }
        };
        // Asked for before the portal is up: no signal falls between.
        let signals = Signals::listen()?;
        let running = sandbox::start(sandbox::Options {
            database,
            port: request.port,
            clock: cx.env.clock(),
            random: cx.env.random(),
            faults,
            flavour: request.flavour,
        })?;
        cx.ui.note(&match new_seed {
            Some(seed) => text!("sandbox-serving-with-faults", url = running.url(), seed = seed),
            None => text!("sandbox-serving", url = running.url()),
        });
        let output = described(&running, request.flavour);
        let serve = move || {
            signals.wait();
            running.stop();
            Ok(())
        };
        Ok(Outcome { then: Some(Box::new(serve)), ..output.into() })
    }
}

/// Four bytes are seed enough, and a number that is easily typed again.
fn random_seed(env: &Env) -> u64 {
    let mut bytes = [0; 4];
    (env.random())(&mut bytes);
    u32::from_be_bytes(bytes).into()
}

/// What other clients need; a shell can eval the text.
fn described(running: &Running, flavour: Flavour) -> Output<'static> {
    let database = running.database().to_string_lossy().into_owned();
    let (url, token_url, id, secret) =
        (running.url(), running.token_url(), running.client_id(), running.client_secret());
    Output::Script {
        value: json!({
            "url": url, "tokenUrl": token_url, "clientId": id, "clientSecret": secret, "database": database,
        }),
        text: format!(
            "export LUMENCTL_PRESET={} LUMENCTL_BASE_URL={url} LUMENCTL_TOKEN_URL={token_url} \
             LUMENCTL_CLIENT_ID={id} LUMENCTL_CLIENT_SECRET={secret}\n",
            flavour.preset(),
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
        let problem = |error: std::io::Error| Error::new(Kind::Internal, text!("sandbox-no-signals", error = error));
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
