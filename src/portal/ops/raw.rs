//! Requests that a user writes by hand.

use std::collections::HashSet;

use http::header::LINK;
use http::{HeaderMap, Method};
use serde_json::Value;
use url::Url;

use crate::domain::RequestPath;
use crate::locale::Number;
use crate::portal::client::{Answer, Call};
use crate::portal::retry::Repeat;
use crate::portal::{AuthedPortal, PortalError};
use crate::text;

/// The most pages that are put together: a portal that always has one more is not listing anything.
const MOST_PAGES: usize = 10_000;

/// Where a path is at a portal: below the path of its address.
///
/// # Errors
/// [`PortalError::Setup`] where it is not: nothing is sent.
pub fn address(base_url: &Url, path: &RequestPath, query: &[(String, String)]) -> Result<Url, PortalError> {
    let mut base = base_url.clone();
    base.set_query(None);
    base.set_fragment(None);
    let below = base.path().trim_end_matches('/').to_owned();
    let text = format!("{}{below}{}", &base[..url::Position::BeforePath], path.as_str());
    let no_address = |error| PortalError::Setup(text!("portal-not-an-address", text = text, error = error));
    let mut url = Url::parse(&text).map_err(no_address)?;
    if url.origin() != base_url.origin() || !url.path().starts_with(&format!("{below}/")) {
        return Err(PortalError::Setup(text!("portal-not-below-base-url", url = url)));
    }
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
    }
    Ok(url)
}

/// Whether a request of this method changes nothing (RFC 9110 §9.2.1).
pub fn is_safe(method: &Method) -> bool {
    method.is_safe()
}

/// Sends a request once, again only where it changes nothing or cannot have arrived.
///
/// # Errors
/// As [`AuthedPortal::send`].
pub async fn send(portal: &AuthedPortal<'_>, call: Call) -> Result<Answer, PortalError> {
    let repeat = if is_safe(&call.method) { Repeat::Harmless } else { Repeat::Harmful };
    portal.send(call, repeat).await
}

/// All pages of a list in one, and the headers of each answer.
pub struct Collected {
    /// Status and headers, page by page.
    pub heads: Vec<(http::StatusCode, HeaderMap)>,
    /// The things of all pages.
    pub items: Vec<Value>,
}

/// Follows `Link: …; rel="next"` (RFC 8288) where the portal sends it, else asks with `offset` (TMF630) for what comes
/// after what is there, until a page is empty or has nothing new: totals lie, and some portals repeat pages for ever.
///
/// # Errors
/// As [`AuthedPortal::send`]; [`PortalError::Unreadable`] for what is no list, and for a next page at another origin,
/// which would get the credential.
pub async fn collect(portal: &AuthedPortal<'_>, call: Call) -> Result<Collected, PortalError> {
    let mut all = Collected { heads: Vec::new(), items: Vec::new() };
    let mut seen = HashSet::new();
    let mut asked = HashSet::new();
    let mut offset = number(&call.url, "offset").unwrap_or(0);
    let mut url = call.url.clone();
    let mut has_links = false;
    while asked.insert(url.clone()) {
        if all.heads.len() == MOST_PAGES {
            let why = text!("portal-list-does-not-end", count = Number::of(MOST_PAGES));
            return Err(PortalError::Unreadable(why));
        }
        let answer = match send(portal, Call { url: url.clone(), ..call.clone() }).await {
            // Some portals have no page after the last.
            Err(error) if error.status() == Some(404) && !all.heads.is_empty() => break,
            result => result?,
        };
        let Value::Array(items) = answer.json()? else {
            return Err(PortalError::Unreadable(text!("portal-answer-is-no-list-of-pages")));
        };
        let is_first = all.heads.is_empty();
        let next = next_page(&url, &answer.headers)?;
        all.heads.push((answer.status, answer.headers));
        offset += items.len();
        let is_empty = items.is_empty();
        let mut has_news = false;
        for item in items {
            let is_new = seen.insert(name(&item));
            has_news |= is_new;
            // What one page says twice is told twice; what two pages say is the same thing.
            if is_new || is_first {
                all.items.push(item);
            }
        }
        has_links |= next.is_some();
        url = match next {
            Some(next) => next,
            None if has_links || is_empty || !has_news => break,
            None => with_offset(&call.url, offset),
        };
    }
    Ok(all)
}

/// What tells a thing from the others of its list.
fn name(item: &Value) -> String {
    item["id"].as_str().map_or_else(|| item.to_string(), |id| format!("id {id}"))
}

fn number(url: &Url, name: &str) -> Option<usize> {
    url.query_pairs().find(|(known, _)| known == name)?.1.parse().ok()
}

/// The same address with another `offset`; what the user wrote besides stays as it is.
fn with_offset(url: &Url, offset: usize) -> Url {
    let kept = url.query().into_iter().flat_map(|query| query.split('&'));
    let kept = kept.filter(|pair| !pair.is_empty() && !pair.starts_with("offset=")).map(str::to_owned);
    let query: Vec<String> = kept.chain([format!("offset={offset}")]).collect();
    let mut next = url.clone();
    next.set_query(Some(&query.join("&")));
    next
}

/// Where the next page is, if the portal says so.
fn next_page(url: &Url, headers: &HeaderMap) -> Result<Option<Url>, PortalError> {
    let links = headers.get_all(LINK).into_iter().filter_map(|link| link.to_str().ok());
    let Some(target) = links.flat_map(targets).find_map(|(target, rel)| rel.then_some(target)) else {
        return Ok(None);
    };
    let unusable = |error| PortalError::Unreadable(text!("portal-next-page-not-usable", error = error));
    let next = url.join(target).map_err(unusable)?;
    match next.origin() == url.origin() {
        true => Ok(Some(next)),
        false => Err(PortalError::Unreadable(text!("portal-next-page-at-other-origin", url = next))),
    }
}

/// The targets of a `Link` header, and whether each is the next page (RFC 8288 §3).
fn targets(header: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut rest = header;
    while let Some((target, after)) = rest.split_once('<').and_then(|(_, rest)| rest.split_once('>')) {
        // Parameters go on to the next target; a comma within quotes does no harm there.
        let parameters = after.split_once('<').map_or(after, |(parameters, _)| parameters);
        let is_next = parameters.split([';', ',']).any(|parameter| {
            parameter.split_once('=').is_some_and(|(name, value)| {
                let relations = value.trim().trim_matches('"');
                name.trim().eq_ignore_ascii_case("rel")
                    && relations.split_whitespace().any(|relation| relation.eq_ignore_ascii_case("next"))
            })
        });
        found.push((target, is_next));
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(header: &str) -> Result<Option<String>, PortalError> {
        let url = Url::parse("https://portal.example/a?x=1").unwrap();
        let headers = HeaderMap::from_iter([(LINK, header.parse().unwrap())]);
        Ok(next_page(&url, &headers)?.map(|url| url.to_string()))
    }

    #[test]
    fn the_next_page_is_read_from_a_link_header_and_stays_at_the_origin() {
        let page = Some("https://portal.example/a?offset=2".to_owned());
        for header in [
            "</a?offset=2>; rel=\"next\"",
            "<https://portal.example/a?offset=2>;rel=next",
            "<?offset=9>; rel=last, <?offset=2>; title=\"b, c\"; REL=\"self next\"",
        ] {
            assert_eq!(next(header).unwrap(), page, "{header}");
        }
        for header in ["<?offset=0>; rel=prev", "", "no link", "<a", "<?a>; rel=nextish"] {
            assert_eq!(next(header).unwrap(), None, "{header}");
        }
        assert!(next("<//evil.example/a>; rel=next").is_err());
        assert!(next("<http://portal.example/a>; rel=next").is_err());
    }

    #[test]
    fn a_path_goes_below_the_portals_own() {
        let at = |base: &str, path: &str| {
            let url = address(&Url::parse(base).unwrap(), &path.parse().unwrap(), &[("k".into(), "a b".into())]);
            url.unwrap().to_string()
        };
        assert_eq!(at("https://portal.example", "/v5/x?l=2"), "https://portal.example/v5/x?l=2&k=a+b");
        assert_eq!(at("https://portal.example/gate/", "/v5"), "https://portal.example/gate/v5?k=a+b");
    }

    #[test]
    fn another_offset_takes_the_place_of_the_one_that_is_there() {
        let url = Url::parse("https://portal.example/a?limit=2&offset=4&f=x%20y").unwrap();
        assert_eq!(with_offset(&url, 6).query(), Some("limit=2&f=x%20y&offset=6"));
    }
}
