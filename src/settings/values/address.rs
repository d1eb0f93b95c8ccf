//! Where a portal and its APIs are.

use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

use crate::domain::Refusal;
use crate::text;

/// An address of a portal: `https://…`, or `http://…` to this machine; without credentials, query and fragment.
///
/// No message repeats it: an address can carry a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortalUrl(Url);

impl PortalUrl {
    /// The URL itself.
    pub fn get(&self) -> &Url {
        &self.0
    }

    /// The URL itself.
    pub fn into_inner(self) -> Url {
        self.0
    }
}

impl FromStr for PortalUrl {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refuse = |what: String, hint: String| Err(Refusal::new("invalid_url", what).hint(hint));
        let example = || text!("settings-address-example");
        // The parser forgives what browsers forgive; a configuration should not.
        if text.chars().any(|char| char.is_whitespace() || char.is_control() || char == '\\') {
            return refuse(text!("settings-address-has-character"), example());
        }
        let url = match Url::parse(text) {
            Ok(url) => url,
            Err(error) => return refuse(text!("settings-address-no-url", error = error), example()),
        };
        let (scheme, rest) = text.split_once(':').unwrap_or_default();
        if !["https", "http"].contains(&scheme.to_ascii_lowercase().as_str()) || !rest.starts_with("//") {
            return refuse(text!("settings-address-begins-https"), example());
        }
        let this_machine = match url.host() {
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            Some(Host::Domain(name)) => name == "localhost",
            None => return refuse(text!("settings-address-no-host"), example()),
        };
        if url.scheme() == "http" && !this_machine {
            return refuse(text!("settings-address-http-here-only"), text!("settings-use-https"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse(text!("settings-address-has-credentials"), text!("settings-credentials-come-from"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return refuse(text!("settings-address-has-query"), text!("settings-address-without-query"));
        }
        Ok(Self(url))
    }
}

impl fmt::Display for PortalUrl {
    /// Without a slash at the end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

/// Where an API lives: a path below the base URL, or an address of the same origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// `/tmf-api/troubleTicket/v5`, without a slash at the end.
    Path(String),
    /// `https://portal.example/api/ticket`
    Url(PortalUrl),
}

impl FromStr for Root {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        if !text.starts_with('/') {
            return text
                .parse()
                .map(Self::Url)
                .map_err(|refusal: Refusal| refusal.hint(text!("settings-root-example")));
        }
        let strange = |char: char| char.is_whitespace() || char.is_control() || matches!(char, '?' | '#' | '\\');
        if text.starts_with("//") || text.contains(strange) || text.split('/').any(|part| part == ".." || part == ".") {
            return Err(Refusal::new("invalid_url", text!("settings-root-not-path", text = text))
                .hint(text!("settings-root-without")));
        }
        Ok(Self::Path(text.trim_end_matches('/').to_owned()))
    }
}

impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) if path.is_empty() => f.write_str("/"),
            Self::Path(path) => f.write_str(path),
            Self::Url(url) => url.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code<T: FromStr<Err = Refusal>>(text: &str) -> &'static str {
        text.parse::<T>().err().map_or("taken", |refusal| refusal.code)
    }

    #[test]
    fn a_portal_is_reached_by_https_or_on_this_machine() {
        for good in [
            "https://portal.example",
            "https://portal.example/gateway/",
            "http://127.0.0.1:8080",
            "http://127.9.9.9",
            "http://[::1]:80/x",
            "http://localhost:3000",
        ] {
            assert_eq!(code::<PortalUrl>(good), "taken", "{good}");
        }
        for bad in [
            "http://portal.example",
            "http://127.0.0.1.evil.example",
            "http://localhost.evil.example",
            "ftp://portal.example",
            "portal.example",
            "https:portal.example",
            "https://portal.example?x=1",
            "https://portal.example#x",
            "https://portal .example",
            "",
        ] {
            assert_eq!(code::<PortalUrl>(bad), "invalid_url", "{bad}");
        }
        assert_eq!("https://Portal.example/".parse::<PortalUrl>().unwrap().to_string(), "https://portal.example");
    }

    #[test]
    fn a_password_in_an_address_is_refused_and_not_repeated() {
        for bad in ["https://ana:hunter2@portal.example", "https://ana:hunter2@portal.example:x", "https://hunter2@[x"]
        {
            let refusal = bad.parse::<PortalUrl>().unwrap_err();
            assert!(!format!("{refusal:?}").contains("hunter2"), "{refusal:?}");
        }
    }

    #[test]
    fn a_root_is_a_clean_path_or_an_address() {
        assert_eq!("/api/ticket/".parse::<Root>(), Ok(Root::Path("/api/ticket".into())));
        assert!(matches!("https://portal.example/api".parse::<Root>(), Ok(Root::Url(_))));
        for bad in ["//evil.example/api", "/a/../b", "/a?b", "/a#b", "/a b", "api/ticket", "/\\evil"] {
            assert_eq!(code::<Root>(bad), "invalid_url", "{bad}");
        }
    }
}
