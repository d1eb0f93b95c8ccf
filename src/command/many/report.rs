//! `--report FILE.html`: a page about a run that needs nothing but itself.

use std::fmt::Write;

use jiff::tz::TimeZone;

use super::progress::{Part, Progress};
use crate::bulk::runner::Summary;
use crate::command::Context;
use crate::locale::{Number, date, lang, tenths};
use crate::render::clean::clean;
use crate::text;

/// The drawing's size, in its own units.
const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 180.0;

const STYLE: &str = "\
:root{color-scheme:light dark;--ok:#2563eb;--bad:#dc2626;--line:#8884}\
body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}\
.numbers{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}\
.numbers li{border:1px solid var(--line);border-radius:.5rem;padding:.6rem 1rem;min-width:6rem}\
.numbers b{display:block;font-size:1.5rem;font-variant-numeric:tabular-nums}\
table{border-collapse:collapse;width:100%}\
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}\
td:first-child{font-variant-numeric:tabular-nums;white-space:nowrap}\
svg{width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:currentColor}";

/// The page.
pub(super) fn page(
    command: &str,
    source: &str,
    progress: &Progress<'_>,
    summary: &Summary,
    cx: &Context<'_>,
) -> String {
    let count = &summary.count;
    let took = progress.took().as_secs_f64();
    let seconds = tenths(took);
    let ended = cx.env.now().to_zoned_datetime(TimeZone::UTC);
    let end = match (summary.is_interrupted, &summary.stop) {
        (true, _) => "interrupted",
        (false, Some(_)) => "stopped",
        (false, None) => "whole",
    };
    let mut page = String::new();
    let title = format!("lumenctl {command}: {}", escape(source));
    let _ = write!(
        page,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n<h1>{title}</h1>\n<p>{}</p>\n<ul class=\"numbers\">\n",
        lang(),
        text!(
            "many-report-ended",
            end = end,
            date = date(ended.date()),
            time = ended.strftime("%H:%M:%S UTC"),
            seconds = seconds
        ),
    );
    let rate = count.all() as f64 / took.max(0.001);
    for (name, value) in [
        (text!("many-report-rows"), count.all().to_string()),
        (text!("many-report-created"), count.created.to_string()),
        (text!("many-report-existing"), count.existing.to_string()),
        (text!("many-report-failed"), count.failures().to_string()),
        (text!("many-report-rows-a-second"), format!("{rate:.0}")),
    ] {
        let _ = writeln!(page, "<li><b>{value}</b>{name}</li>");
    }
    let _ = writeln!(page, "</ul>\n<h2>{}</h2>", text!("many-report-time-line"));
    let (part, parts) = progress.time_line();
    page += &drawing(part.as_secs_f64(), parts);
    if let Some(stop) = &summary.stop {
        let _ = writeln!(page, "<h2>{}</h2>\n<p>{}</p>", text!("many-report-why-it-stopped"), escape(&stop.message));
    }
    let failures = progress.failures();
    if !failures.is_empty() {
        let more = count.failures().saturating_sub(failures.len() as u64);
        let _ = writeln!(
            page,
            "<h2>{}</h2>\n<table>\n<tr><th>{}</th><th>{}</th><th>{}</th></tr>",
            text!("many-report-failed-rows"),
            text!("column-row"),
            text!("column-code"),
            text!("column-why")
        );
        for (row, refusal) in failures {
            let _ = writeln!(
                page,
                "<tr><td>{row}</td><td>{}</td><td>{}</td></tr>",
                escape(refusal.code),
                escape(&refusal.message)
            );
        }
        page += "</table>\n";
        if more > 0 {
            let _ = writeln!(page, "<p>{}</p>", text!("many-report-more-in-journal", more = Number(more)));
        }
    }
    page += "</body>\n</html>\n";
    page
}

/// Rows a second over the time, and those that failed below in another colour.
fn drawing(part: f64, parts: &[Part]) -> String {
    let most = parts.iter().map(|part| part.done + part.failed).max().unwrap_or(0).max(1);
    let width = WIDTH / parts.len().max(1) as f64;
    let scale = |count: u32| f64::from(count) / f64::from(most) * HEIGHT;
    let mut drawing = format!(
        "<svg viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-label=\"{}\">\n",
        HEIGHT + 40.0,
        text!("many-report-rows-a-second-over-time")
    );
    for (at, Part { done, failed }) in parts.iter().enumerate() {
        let x = at as f64 * width;
        let (ok, bad) = (scale(*done), scale(*failed));
        for (from, height, colour) in [(HEIGHT - ok, ok, "--ok"), (HEIGHT - ok - bad, bad, "--bad")] {
            if height > 0.0 {
                let _ = writeln!(
                    drawing,
                    "<rect x=\"{x:.2}\" y=\"{:.2}\" width=\"{:.2}\" height=\"{height:.2}\" fill=\"var({colour})\"/>",
                    from + 18.0,
                    (width - 0.5).max(0.5)
                );
            }
        }
    }
    let seconds = tenths(part * parts.len() as f64);
    let _ = writeln!(
        drawing,
        "<text x=\"0\" y=\"12\">{}</text>\n<text x=\"0\" y=\"{y}\">0 s</text>\n\
         <text x=\"{WIDTH}\" y=\"{y}\" text-anchor=\"end\">{seconds} s</text>\n</svg>",
        text!("many-report-so-many-a-second", rate = format!("{:.0}", f64::from(most) / part.max(0.001))),
        y = HEIGHT + 34.0
    );
    drawing
}

/// Text from outside, as text of a page.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in clean(text).chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            char => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_portal_cannot_become_part_of_the_page() {
        assert_eq!(
            escape("<script>alert(\"1\")</script>&'"),
            "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"
        );
    }

    #[test]
    fn a_time_line_without_parts_is_drawn_too() {
        assert!(drawing(0.25, &[]).contains("0 s"));
        assert!(drawing(0.25, &[Part { done: 10, failed: 2 }]).contains("48 rows a second"));
    }
}
