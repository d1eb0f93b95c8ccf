//! The HTTP server: routes, and the way from a request to the database and back.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::serve::ListenerExt;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::accounts;
use super::auth;
use super::catalogue;
use super::changes;
use super::fault::Faults;
use super::fault_layer;
use super::fault_wire::{CuttableListener, Cutter};
use super::flavour::Flavour;
use super::message::read_body;
use super::orders;
use super::parties;
use super::problem::{Code, Problem};
use super::servicenow;
use super::services;
use super::store::Store;
use super::tickets;
use super::user_store;
use super::users;
use crate::{Clock, Random};

/// Threads that work on the database at the same time.
pub(crate) const WORKERS: usize = 8;
/// How long a stop waits for running requests.
const GRACE: Duration = Duration::from_secs(10);

/// What every handler is given.
#[derive(Clone)]
pub(crate) struct Portal(Arc<Inner>);

struct Inner {
    store: Arc<Store>,
    clock: Clock,
    random: Random,
    url: String,
    client_secret: String,
    faults: Faults,
    flavour: Flavour,
}

impl Portal {
    pub(crate) fn new(
        store: Arc<Store>,
        clock: Clock,
        random: Random,
        url: String,
        client_secret: String,
        faults: Faults,
        flavour: Flavour,
    ) -> Self {
        Self(Arc::new(Inner { store, clock, random, url, client_secret, faults, flavour }))
    }

    /// The database; only [`Portal::answer`] hands a portal to what reads it, after the token was checked.
    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    /// This server's origin.
    pub(crate) fn url(&self) -> &str {
        &self.0.url
    }

    /// The present moment, in the milliseconds that are stored.
    pub(crate) fn now(&self) -> Timestamp {
        let now = (self.0.clock)();
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    /// Answers a request that carries a valid token; `work` may block.
    pub(crate) async fn answer(
        self,
        headers: HeaderMap,
        work: impl FnOnce(&Self, &HeaderMap) -> Result<Response, Problem> + Send + 'static,
    ) -> Response {
        let refuse = self.refusal();
        self.answer_as(refuse, headers, work).await
    }

    /// The same with refusals of another form.
    pub(crate) async fn answer_as(
        self,
        refuse: fn(Problem) -> Response,
        headers: HeaderMap,
        work: impl FnOnce(&Self, &HeaderMap) -> Result<Response, Problem> + Send + 'static,
    ) -> Response {
        let blocking = move || {
            let now = self.now();
            self.store().read(|connection| auth::check_bearer(connection, &headers, now))?;
            work(&self, &headers)
        };
        run(refuse, blocking).await
    }

    /// The same for a request with a body.
    pub(crate) async fn answer_to(
        self,
        headers: HeaderMap,
        body: Body,
        work: impl FnOnce(&Self, &HeaderMap, &[u8]) -> Result<Response, Problem> + Send + 'static,
    ) -> Response {
        let body = read_body(body).await;
        self.answer(headers, move |portal, headers| work(portal, headers, &body?)).await
    }

    /// The form of a refusal.
    fn refusal(&self) -> fn(Problem) -> Response {
        match self.0.flavour {
            Flavour::Tmf => Problem::into_response,
            Flavour::ServiceNow => servicenow::refuse,
        }
    }
}

async fn run(
    refuse: fn(Problem) -> Response,
    blocking: impl FnOnce() -> Result<Response, Problem> + Send + 'static,
) -> Response {
    match tokio::task::spawn_blocking(blocking).await {
        Ok(result) => result.unwrap_or_else(refuse),
        Err(_) => refuse(Problem::new(Code::InternalError, "the request's worker failed")),
    }
}

/// Serves until told to stop, then finishes what runs.
pub(crate) async fn serve(listener: TcpListener, portal: Portal, stopped: oneshot::Receiver<()>) {
    let listener = listener.tap_io(|stream| {
        // Small answers must not wait for each other; where the option is refused they do.
        let _refused = stream.set_nodelay(true);
    });
    let (closing, closed) = oneshot::channel();
    let graceful = async move {
        // An error says that the portal's owner is gone, which is a reason to stop too.
        let _owner_gone = stopped.await;
        let _server_gone = closing.send(());
    };
    let (faults, clock) = (portal.0.faults.clone(), Arc::clone(&portal.0.clock));
    let router = router(portal);
    let server = if faults.is_empty() {
        axum::serve(listener, router).with_graceful_shutdown(graceful).into_future()
    } else {
        let faulty = fault_layer::in_front_of(router, faults, clock).into_make_service_with_connect_info::<Cutter>();
        axum::serve(CuttableListener(listener), faulty).with_graceful_shutdown(graceful).into_future()
    };
    let too_long = async {
        let _graceful_gone = closed.await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        _ended = server => {}
        () = too_long => {}
    }
}

fn router(portal: Portal) -> Router {
    let apis = match portal.0.flavour {
        Flavour::Tmf => tickets::routes()
            .merge(changes::routes())
            .merge(catalogue::routes())
            .merge(services::routes())
            .merge(orders::routes())
            .merge(accounts::routes())
            .merge(parties::routes())
            .merge(users::routes()),
        Flavour::ServiceNow => servicenow::routes(),
    };
    let tokens = |router: Router<Portal>, path: &&str| router.route(path, post(token).fallback(token_by_other_method));
    portal.0.flavour.token_paths().iter().fold(apis, tokens).fallback(unknown).with_state(portal)
}

async fn token(State(portal): State<Portal>, headers: HeaderMap, body: Body) -> Response {
    let body = match read_body(body).await {
        Ok(body) => body,
        Err(problem) => return portal.refusal()(problem),
    };
    run(portal.refusal(), move || {
        let scope = match auth::check_grant(&headers, &body, &portal.0.client_secret) {
            Ok(scope) => scope,
            Err(refused) => return Ok(auth::refused(&refused)),
        };
        let now = portal.now();
        let lifetime = portal.0.faults.expire_token.unwrap_or(auth::TOKEN_LIFETIME);
        let user = auth::user_in(scope.as_deref());
        let token = portal.store().write(|tx| {
            if let Some(name) = user
                && !user_store::find_by_name(tx, name)?.is_some_and(|user| user.body["active"] == true)
            {
                return Ok(None);
            }
            let token = auth::issue(tx, now, lifetime, &portal.0.random)?;
            if let Some(name) = user {
                user_store::sign_in(tx, &token, name)?;
            }
            Ok(Some(token))
        })?;
        Ok(match token {
            Some(token) => auth::granted(&token, scope.as_deref()),
            None => auth::refused(&auth::Refused::InvalidScope),
        })
    })
    .await
}

async fn token_by_other_method(State(portal): State<Portal>) -> Response {
    portal.refusal()(Problem::method_not_allowed("POST"))
}

async fn unknown(State(portal): State<Portal>, uri: Uri, headers: HeaderMap) -> Response {
    portal.answer(headers, move |_, _| Err(Problem::no_such_path(uri.path()))).await
}
