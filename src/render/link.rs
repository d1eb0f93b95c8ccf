//! Links in tables (OSC 8), for terminals that have them.

use serde_json::Value;
use url::Url;

use super::cells::Field;
use crate::Env;

/// Marks of a link's first and last character while a table is laid out: they take no room, and [`clean`](super::clean)
/// lets neither through from a result.
const BEGIN: char = '\u{2066}';
const END: char = '\u{2069}';

/// Whether the terminal makes links of OSC 8: `FORCE_HYPERLINK` decides, else what terminals say of themselves.
pub(crate) fn are_shown(env: &Env) -> bool {
    if let Some(forced) = env.var("FORCE_HYPERLINK") {
        return forced != "0";
    }
    let is =
        |name: &str, known: &[&str]| env.var(name).is_some_and(|value| known.iter().any(|known| value.contains(known)));
    let has = |name: &str| env.var_os(name).is_some();
    let is_vte =
        || env.var("VTE_VERSION").and_then(|version| version.parse().ok()).is_some_and(|version: u32| version >= 5000);
    env.stdout.is_terminal()
        && !is("TERM", &["dumb"])
        && (is("TERM_PROGRAM", &["iTerm", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby"])
            || is("TERM", &["kitty", "alacritty", "foot", "ghostty", "wezterm"])
            || has("WT_SESSION")
            || has("KONSOLE_VERSION")
            || is_vte())
}

/// A cell that will be a link.
pub(super) fn mark(cell: &str) -> String {
    format!("{BEGIN}{cell}{END}")
}

/// An address that may be a link: `https`, at the portal's own origin.
pub(crate) fn of_portal(href: Option<&str>, base: &Url) -> Option<Url> {
    let url = base.join(href?).ok()?;
    let is_ours = url.scheme() == "https"
        && url.origin() == base.origin()
        && url.username().is_empty()
        && url.password().is_none();
    is_ours.then_some(url)
}

/// Where a cell leads: the first one of a row to the thing's page of the portal, a contact to its number or address.
pub(super) fn of(field: &Field, is_first: bool, row: &Value, portal: Option<&Url>) -> Option<Url> {
    let text = |key: &str| row.get(key).and_then(Value::as_str);
    match (field.key.as_deref()?, text("kind")) {
        ("display", Some("email")) => Url::parse(&format!("mailto:{}", text("display")?)).ok(),
        ("display", Some("portal")) => Url::parse(text("display")?).ok().filter(|url| url.scheme() == "https"),
        ("display", Some(_)) => Url::parse(&format!("tel:{}", text("e164")?)).ok(),
        (key, _) if is_first || key == "href" => of_portal(text("href"), portal?),
        _ => None,
    }
}

/// A laid-out line with its marks made to links, taken from `urls` in order. A cell that was broken over lines has only one
/// of its marks here, and stays text.
pub(super) fn draw(line: &str, urls: &mut impl Iterator<Item = Url>) -> String {
    let mut drawn = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once(BEGIN) {
        drawn += before;
        let url = urls.next();
        // The end of a cell that was broken stands in another line; the next one here is another cell's.
        match (after.split_once(END).filter(|(cell, _)| !cell.contains(BEGIN)), url) {
            (Some((cell, after)), Some(url)) => {
                drawn += &format!("\x1b]8;;{url}\x1b\\{cell}\x1b]8;;\x1b\\");
                rest = after;
            }
            _ => rest = after,
        }
    }
    drawn += rest;
    drawn.retain(|char| char != BEGIN && char != END);
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn a_marked_cell_becomes_a_link_and_a_broken_one_stays_text() {
        let line = format!("{}  open  {BEGIN}TT-2 is", mark("TT-1"));
        let mut urls = [url("https://portal.example/TT-1"), url("https://portal.example/TT-2")].into_iter();
        assert_eq!(
            draw(&line, &mut urls),
            "\u{1b}]8;;https://portal.example/TT-1\u{1b}\\TT-1\u{1b}]8;;\u{1b}\\  open  TT-2 is"
        );
        assert_eq!(draw(&format!("long{END} "), &mut urls), "long ");
        // A broken cell keeps its address to itself: the next cell gets its own.
        let mut urls = [url("https://portal.example/1"), url("https://portal.example/2")].into_iter();
        assert_eq!(
            draw(&format!("{BEGIN}TT-1000  {}", mark("next")), &mut urls),
            "TT-1000  \u{1b}]8;;https://portal.example/2\u{1b}\\next\u{1b}]8;;\u{1b}\\"
        );
    }

    #[test]
    fn a_link_leads_to_the_portals_own_https_pages_only() {
        let base = url("https://portal.example/api/");
        let link = |href| of_portal(Some(href), &base).map(String::from);
        assert_eq!(link("/t/1").as_deref(), Some("https://portal.example/t/1"));
        assert_eq!(link("https://portal.example/t/1\u{1b}\\x").as_deref(), Some("https://portal.example/t/1%1B/x"));
        for href in ["http://portal.example/t/1", "https://other.example/", "javascript:x", "https://a@portal.example/"]
        {
            assert_eq!(link(href), None, "{href}");
        }
        assert_eq!(of_portal(None, &base), None);
    }

    #[test]
    fn terminals_that_are_known_for_links_get_them_and_files_do_not() {
        let shown = |vars: &[(&str, &str)], is_terminal| are_shown(&crate::env::testing::captured(vars, is_terminal).0);
        assert!(shown(&[("TERM_PROGRAM", "WezTerm")], true));
        assert!(shown(&[("VTE_VERSION", "7600")], true));
        assert!(shown(&[("TERM", "xterm-kitty")], true));
        assert!(!shown(&[("TERM_PROGRAM", "WezTerm")], false));
        assert!(!shown(&[("TERM", "xterm-256color")], true));
        assert!(!shown(&[("VTE_VERSION", "4000")], true));
        assert!(shown(&[("FORCE_HYPERLINK", "1")], false));
        assert!(!shown(&[("FORCE_HYPERLINK", "0"), ("WT_SESSION", "x")], true));
    }
}
