//! Where what a portal says loses the secrets that it repeats: before anybody else hears of it.

use super::client::Answer;
use super::{Event, Listener, PortalError};
use crate::credentials::Redactor;

impl Answer {
    /// The same, without secrets.
    pub(super) fn redacted(mut self, redactor: &Redactor) -> Self {
        redactor.headers(&mut self.headers);
        self.body = redactor.bytes(self.body);
        self
    }
}

impl PortalError {
    /// The same, without secrets.
    pub(super) fn redacted(self, redactor: &Redactor) -> Self {
        let text = |text: String| redactor.string(text);
        match self {
            Self::NotConnected { host, reason } => Self::NotConnected { host, reason: text(reason) },
            Self::Lost { host, reason } => Self::Lost { host, reason: text(reason) },
            Self::Answered(mut answered) => {
                answered.code = answered.code.map(text);
                answered.message = redactor.string(answered.message);
                answered.property_path = answered.property_path.map(text);
                answered.request_id = answered.request_id.map(text);
                redactor.headers(&mut answered.whole.headers);
                answered.whole.body = redactor.bytes(std::mem::take(&mut answered.whole.body));
                Self::Answered(answered)
            }
            Self::Unreadable(why) => Self::Unreadable(text(why)),
            Self::OtherKind { id, kind } => Self::OtherKind { id: text(id), kind },
            Self::Redirected { to, why } => Self::Redirected { to: text(to), why },
            Self::SignIn { host, message } => Self::SignIn { host, message: text(message) },
            Self::NoToken { cause } => Self::NoToken { cause: Box::new(cause.redacted(redactor)) },
            Self::Setup(why) => Self::Setup(text(why)),
            Self::Overtaken { id, status } => Self::Overtaken { id: text(id), status: text(status) },
            Self::OutcomeUnknown { external_id, cause, is_silent } => {
                Self::OutcomeUnknown { external_id, cause: Box::new(cause.redacted(redactor)), is_silent }
            }
            Self::TooLarge { limit } => Self::TooLarge { limit },
        }
    }
}

/// A listener that hears no secret.
pub fn discreet<'a>(redactor: &Redactor, listener: Listener<'a>) -> Listener<'a> {
    let redactor = redactor.clone();
    Box::new(move |event| match event {
        Event::Sent { method, url } => listener(&Event::Sent { method, url: &redactor.text(url) }),
        Event::Retrying { reason, after } => {
            listener(&Event::Retrying { reason: &redactor.text(reason), after: *after });
        }
        // Its headers are looked at one by one where they are shown.
        Event::Got { .. } | Event::Headers { .. } | Event::Warning(_) => listener(event),
    })
}
