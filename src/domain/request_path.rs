//! The path of a request that a user writes by hand: always below the portal's own address.

use std::str::FromStr;

use super::Refusal;
use crate::text;

/// A path, with a query if there is one, that cannot lead away from the portal: it begins with one `/`, has no dot
/// segment in any spelling, and only characters that RFC 3986 §3.3 and §3.4 allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestPath(String);

impl RequestPath {
    /// The text as typed: `/tmf-api/troubleTicket/v5/troubleTicket?limit=2`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RequestPath {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refuse = |why: String| Err(Refusal::new("invalid_path", why).hint(text!("domain-path-form")));
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let scheme = path.split_once(':').map(|(scheme, _)| scheme);
        let is_scheme = |scheme: &str| {
            scheme.starts_with(|char: char| char.is_ascii_alphabetic())
                && scheme.chars().all(|char| char.is_ascii_alphanumeric() || "+-.".contains(char))
        };
        if scheme.is_some_and(is_scheme) {
            return refuse(text!("domain-path-is-whole-address"));
        }
        if text.contains('\\') {
            return refuse(text!("domain-path-has-backslash"));
        }
        if let Some(char) = text.chars().find(|char| !is_allowed(*char)) {
            return refuse(match char {
                '#' => text!("domain-path-has-fragment"),
                char => text!("domain-path-has-character", code = format!("U+{:04X}", u32::from(char))),
            });
        }
        if let Some(at) = [path, query].into_iter().find_map(broken_escape) {
            return refuse(text!("domain-path-has-broken-escape", escape = at));
        }
        if !path.starts_with('/') {
            return refuse(text!("domain-path-without-slash"));
        }
        if path.starts_with("//") {
            return refuse(text!("domain-path-begins-with-two-slashes"));
        }
        if decoded(path).split(['/', '\\']).any(|segment| matches!(segment, "." | "..")) {
            return refuse(text!("domain-path-has-dot-segment"));
        }
        Ok(Self(text.to_owned()))
    }
}

fn is_allowed(char: char) -> bool {
    char.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?%[]".contains(char)
}

/// The first `%` that is not followed by two hexadecimal digits, with what stands there instead.
fn broken_escape(text: &str) -> Option<&str> {
    text.match_indices('%')
        .map(|(at, _)| &text[at..text.len().min(at + 3)])
        .find(|escape| escape.len() < 3 || !escape.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit()))
}

/// The path as a server may read it that decodes what stands for a dot, a slash or a percent sign, once or again.
fn decoded(path: &str) -> String {
    let mut path = path.to_ascii_lowercase();
    loop {
        let once = path.replace("%2e", ".").replace("%2f", "/").replace("%5c", "\\").replace("%25", "%");
        if once == path {
            return path;
        }
        path = once;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_path_below_the_portal_is_taken_as_it_is() {
        for text in ["/", "/a/b", "/a?x=../..&y=//z", "/a/b%20c", "/v5/x:y@z", "/a/..b/.c", "/a%2Fb", "/a?b[c]=1"] {
            assert_eq!(text.parse::<RequestPath>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn whatever_could_lead_elsewhere_is_refused() {
        for text in [
            "",
            "a/b",
            "https://evil.example/a",
            "HTTPS:/evil.example",
            "javascript:alert(1)",
            "//evil.example/a",
            "/\\evil.example",
            "\\\\evil.example",
            "/a/../b",
            "/..",
            "/./a",
            "/a/.",
            "/%2e%2e/a",
            "/.%2E/a",
            "/%252e%252e/a",
            "/a/..%2fb",
            "/a/..%5cb",
            "/a\t/b",
            "/\t/evil.example",
            "/a b",
            "/a\nb",
            "/á",
            "/a#b",
            "/a%2",
            "/a%zz",
        ] {
            let refusal = text.parse::<RequestPath>().map_err(|refusal| refusal.code);
            assert_eq!(refusal, Err("invalid_path"), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn no_path_that_is_taken_changes_when_a_browser_would_read_it(text in "[/.%25efEF\\\\a?:@]{1,12}") {
            if let Ok(path) = text.parse::<RequestPath>() {
                let url = url::Url::parse(&format!("https://portal.example{}", path.as_str())).unwrap();
                prop_assert_eq!(url.host_str(), Some("portal.example"));
                prop_assert_eq!(&url[url::Position::BeforePath..], path.as_str());
            }
        }
    }
}
