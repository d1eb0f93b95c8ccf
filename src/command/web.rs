//! `--web`: the page of a thing in the browser.

use serde_json::Value;
use url::Url;

use super::session::Session;
use super::{Context, desktop};
use crate::domain::Refusal;
use crate::error::{Error, Kind, Problems};
use crate::render::{Outcome, Output, link};
use crate::text;

/// The option of what shows one thing.
#[derive(Debug, Default, clap::Args)]
pub(in crate::command) struct WebArgs {
    /// Open its page of the portal in the browser instead; on a terminal only
    #[arg(long)]
    web: bool,
}

/// How one thing is shown.
#[derive(Clone, Copy, Debug)]
pub struct Web(bool);

impl WebArgs {
    /// Whether the browser is wanted, and can be: for one thing, on a terminal.
    pub(super) fn parse(&self, things: usize, cx: &Context<'_>, problems: &mut Problems) -> Web {
        if self.web && !(cx.env.stdout.is_terminal() && cx.env.stderr.is_terminal()) {
            let refusal = Refusal::new("no_terminal", text!("command-browser-needs-terminal"));
            problems.add("--web", refusal.hint(text!("command-leave-web-out")));
        }
        if self.web && things > 1 {
            let refusal = Refusal::new("conflicting_options", text!("command-web-one-page"));
            problems.add("--web", refusal.hint(text!("command-give-one-id")));
        }
        Web(self.web)
    }
}

impl Web {
    /// The thing itself, or its page.
    ///
    /// # Errors
    /// Exit code 4 where the portal names no page that can be opened.
    pub(super) fn show<'a>(self, value: Value, session: &Session<'_>) -> Result<Outcome<'a>, Error> {
        if !self.0 {
            return Ok(Output::One(value).into());
        }
        let page = page(value["href"].as_str(), &session.settings().base_url)?;
        if !desktop::open(page.as_str()) {
            let error = Error::new(Kind::Internal, text!("command-no-browser"));
            return Err(error.code("no_browser").hint(text!("command-open-it-yourself", page = page)));
        }
        Ok(Outcome { notes: vec![text!("command-page-opened", page = page)], ..Output::Nothing.into() })
    }
}

/// The page of a thing: an `https` address of the portal's own origin. A portal must not be able to open anything else.
fn page(href: Option<&str>, base: &Url) -> Result<Url, Error> {
    link::of_portal(href, base).ok_or_else(|| {
        Error::new(Kind::NotFound, text!("command-no-web-page"))
            .code("no_web_page")
            .field("--web")
            .hint(text!("command-only-own-pages"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_pages_of_the_portals_own_origin_are_opened() {
        let base: Url = "https://portal.example/".parse().unwrap();
        let opened = |href: &str| page(Some(href), &base).map(|url| url.to_string()).ok();
        assert_eq!(opened("/tickets/TT-1").as_deref(), Some("https://portal.example/tickets/TT-1"));
        assert_eq!(opened("https://portal.example/a?b=$(c)").as_deref(), Some("https://portal.example/a?b=$(c)"));
        for href in [
            "http://portal.example/a",
            "https://other.example/a",
            "//other.example/a",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "https://portal.example:444/a",
            "https://u:p@portal.example/a",
            "mailto:a@b.c",
            "https://portal.example.other.example/",
        ] {
            assert_eq!(opened(href), None, "{href}");
        }
        assert!(page(None, &base).is_err());
        let sandbox: Url = "http://127.0.0.1:8080/".parse().unwrap();
        assert!(page(Some("/tickets/TT-1"), &sandbox).is_err(), "the sandbox has no pages");
    }
}
