//! Takes a process's secrets out of what others say: a portal may repeat the credential it was sent.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::{HeaderMap, HeaderValue};

use super::Secret;

/// What stands where a secret stood.
pub(crate) const REDACTED: &str = "[redacted]";

/// What is shorter than this, in bytes, is in every text by chance; no portal gives out such secrets.
const SHORTEST: usize = 4;

/// Marks the place where a long message was cut, possibly in the middle of a secret.
const CUT: char = '…';

/// The secrets that this process has held, in every form in which they may come back. All clones know the same.
#[derive(Clone, Default)]
pub struct Redactor(Arc<Mutex<Vec<Secret>>>);

impl Redactor {
    /// From now on this secret is taken out: as it is, and as base64, a form, JSON or HTML have it.
    pub(crate) fn learn(&self, secret: &Secret) {
        let text = secret.expose();
        if text.len() < SHORTEST {
            return;
        }
        let json = serde_json::to_string(text).unwrap_or_default();
        let html = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        let forms = [
            text.to_owned(),
            BASE64_STANDARD.encode(text),
            url::form_urlencoded::byte_serialize(text.as_bytes()).collect(),
            json.trim_matches('"').replace('/', "\\/"),
            json.trim_matches('"').to_owned(),
            html.replace('\'', "&#39;"),
            html,
        ];
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for form in forms {
            if !known.iter().any(|known| known.expose() == form) {
                known.push(Secret::new(form));
            }
        }
        // A form may be a part of another one, and the whole has to go.
        known.sort_by_key(|form| std::cmp::Reverse(form.expose().len()));
    }

    /// The text without secrets; borrowed where there is none.
    pub(crate) fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = Cow::Borrowed(text);
        for form in known.iter().map(Secret::expose) {
            if text.contains(form) {
                text = text.replace(form, REDACTED).into();
            }
        }
        if text.contains(CUT) {
            for form in known.iter().map(Secret::expose) {
                if let Some(without) = without_cut(&text, form) {
                    text = without.into();
                }
            }
        }
        text
    }

    /// The same text, without secrets.
    pub(crate) fn string(&self, text: String) -> String {
        match self.text(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(redacted) => redacted,
        }
    }

    /// The same bytes, without secrets.
    pub(crate) fn bytes(&self, bytes: Vec<u8>) -> Vec<u8> {
        match String::from_utf8(bytes) {
            Ok(text) => {
                let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                let is_clean = !known.iter().any(|form| text.contains(form.expose()));
                drop(known);
                // A body is whole: an ellipsis in it is somebody's own.
                if is_clean { text.into_bytes() } else { self.string(text).into_bytes() }
            }
            // What is no text is kept byte for byte but for the secrets.
            Err(error) => {
                let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                known.iter().fold(error.into_bytes(), |bytes, form| without(bytes, form.expose().as_bytes()))
            }
        }
    }

    /// The same headers; a value with a secret in it goes as a whole.
    pub(crate) fn headers(&self, headers: &mut HeaderMap) {
        for value in headers.values_mut() {
            if matches!(self.text(&String::from_utf8_lossy(value.as_bytes())), Cow::Owned(_)) {
                *value = HeaderValue::from_static(REDACTED);
            }
        }
    }
}

/// The text without the beginnings of `form` that were cut off, where there are any.
fn without_cut(text: &str, form: &str) -> Option<String> {
    let mut found = None;
    let mut from = 0;
    while let Some(at) = found.as_deref().unwrap_or(text)[from..].find(CUT).map(|at| from + at) {
        let whole = found.as_deref().unwrap_or(text);
        let before = &whole[..at];
        let ends = |length: &usize| form.get(..*length).is_some_and(|beginning| before.ends_with(beginning));
        from = at + CUT.len_utf8();
        if let Some(length) = (SHORTEST..form.len()).rev().find(ends) {
            let kept = at - length;
            from = kept + REDACTED.len() + CUT.len_utf8();
            found = Some(format!("{}{REDACTED}{}", &whole[..kept], &whole[at..]));
        }
    }
    found
}

fn without(bytes: Vec<u8>, form: &[u8]) -> Vec<u8> {
    if !bytes.windows(form.len()).any(|window| window == form) {
        return bytes;
    }
    let mut kept = Vec::with_capacity(bytes.len());
    let mut rest = bytes.as_slice();
    while let Some((first, after)) = rest.split_first() {
        match rest.strip_prefix(form) {
            Some(after) => {
                kept.extend_from_slice(REDACTED.as_bytes());
                rest = after;
            }
            None => {
                kept.push(*first);
                rest = after;
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "c4n\"ary/&<t0ken>+ü";

    fn redactor(secret: &str) -> Redactor {
        let redactor = Redactor::default();
        redactor.learn(&Secret::new(secret.to_owned()));
        redactor
    }

    #[test]
    fn a_secret_goes_in_every_form_in_which_it_may_come_back() {
        let redactor = redactor(SECRET);
        for form in [
            SECRET.to_owned(),
            serde_json::to_string(SECRET).unwrap(),
            BASE64_STANDARD.encode(SECRET),
            url::form_urlencoded::byte_serialize(SECRET.as_bytes()).collect(),
            "c4n&quot;ary/&amp;&lt;t0ken&gt;+ü".to_owned(),
            r#"c4n\"ary\/&<t0ken>+ü"#.to_owned(),
        ] {
            let text = redactor.string(format!("you sent Bearer {form}; no"));
            assert!(
                text.starts_with("you sent Bearer ") && text.contains(REDACTED) && text.ends_with("; no"),
                "{text}"
            );
            assert!(!text.contains("c4n") && !text.contains("t0ken"), "{text}");
        }
    }

    #[test]
    fn a_secret_that_was_cut_off_goes_too() {
        let redactor = redactor("c4nary-t0ken");
        assert_eq!(redactor.text("sent c4nary-t…"), "sent [redacted]…");
        assert_eq!(
            redactor.text("\"c4nary…\" and Bearer c4nary-t0ken and c4na…"),
            "\"[redacted]…\" and Bearer [redacted] and [redacted]…"
        );
        assert_eq!(redactor.text("nothing of it… c4n…"), "nothing of it… c4n…");
    }

    #[test]
    fn what_has_no_secret_is_borrowed_and_bytes_stay_the_bytes_they_are() {
        let redactor = redactor("c4nary-t0ken");
        assert!(matches!(redactor.text("plain"), Cow::Borrowed("plain")));
        assert_eq!(redactor.bytes(b"\xff\xfe plain".to_vec()), b"\xff\xfe plain");
        assert_eq!(redactor.bytes(b"\xffc4nary-t0ken\xfe".to_vec()), b"\xff[redacted]\xfe");
    }

    #[test]
    fn a_secret_of_three_letters_does_not_make_a_message_unreadable() {
        assert_eq!(redactor("the").text("the portal is there"), "the portal is there");
    }
}
