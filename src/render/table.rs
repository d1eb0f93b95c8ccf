//! `table`: for people.

use std::cell::OnceCell;
use std::io::{self, Write};

use anstyle::{Effects, Style};
use comfy_table::presets::NOTHING;
use comfy_table::{ColumnConstraint, ContentArrangement, LineStyle, Table, Width};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};
use url::Url;

use super::cells::{Field, fields};
use super::clean::{clean, clean_lines};
use super::timeline::{self, duration, legend, paint, spans};
use super::track;
use super::{Legend, Printer, Show, compact, link, printer};
use crate::{locale, text};

const BOLD: Style = Style::new().effects(Effects::BOLD);

/// Drawn under the headings.
const RULE: char = '─';

/// How long a timeline is that goes to a file.
const LINE_WIDTH: u16 = 80;

pub(super) struct Layout<'w> {
    printer: &'w Printer<'w>,
    out: &'w mut dyn Write,
    rows: Vec<Value>,
    /// Loaded with the first date: most tables have none, and zones are files.
    zone: OnceCell<TimeZone>,
    /// Whether the terminal has links.
    has_links: bool,
}

impl<'w> Layout<'w> {
    pub(super) fn new(printer: &'w Printer<'w>, out: &'w mut dyn Write) -> Self {
        let has_links = link::are_shown(printer.env);
        Self { printer, out, rows: Vec::new(), zone: OnceCell::new(), has_links }
    }

    /// The room there is; a file or a pipe has no end of it.
    fn width(&self) -> Option<u16> {
        let env = self.printer.env;
        env.width().filter(|width| env.stdout.is_terminal() && *width > 0)
    }

    /// A value as people read it: lists of words in one line, lists of things line by line.
    fn show(&self, value: &Value, show: Show) -> String {
        match value {
            Value::Null => String::new(),
            Value::String(text) if show == Show::Date => {
                self.local(text).unwrap_or_else(|| clean_lines(text).into_owned())
            }
            Value::String(text) => clean_lines(text).into_owned(),
            Value::Number(number) if show == Show::Duration => number.as_u64().map_or_else(|| compact(value), duration),
            Value::Bool(_) | Value::Number(_) => compact(value),
            Value::Array(_) if show == Show::Track => track::line(&track::steps(value), 0),
            Value::Array(items) => {
                let between = if items.iter().any(|item| item.is_object() || item.is_array()) { "\n" } else { ", " };
                items.iter().map(|item| self.show(item, show)).collect::<Vec<_>>().join(between)
            }
            Value::Object(object) => {
                let pairs = object.iter().filter(|(_, value)| !is_nothing(value));
                let pairs = pairs.map(|(key, value)| format!("{}: {}", clean(key), self.show(value, show)));
                pairs.collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// The cell of a field, marked as a link where it leads somewhere; then its address is added to `urls`.
    fn cell(&self, field: &Field, is_first: bool, row: &Value, urls: &mut Vec<Url>) -> String {
        let cell = self.show(field.of(row), field.show);
        let url = if self.has_links { link::of(field, is_first, row, self.printer.portal) } else { None };
        match url.filter(|_| !cell.is_empty() && !cell.contains('\n')) {
            Some(url) => {
                urls.push(url);
                link::mark(&cell)
            }
            None => cell,
        }
    }

    /// The room for a timeline: of the terminal, or what `COLUMNS` says.
    fn line_width(&self) -> usize {
        usize::from(self.printer.env.width().filter(|width| *width > 0).unwrap_or(LINE_WIDTH))
    }

    /// Colours what [`paint`] colours, if there are colours.
    fn painted(&self, text: String) -> String {
        if self.printer.color { paint(&text) } else { text }
    }

    /// Makes a heading bold, if there are colours.
    fn bold(&self, heading: String) -> String {
        if self.printer.color { format!("{BOLD}{heading}{BOLD:#}") } else { heading }
    }

    /// A timeline of one thing, `indent` spaces before it: the line, its times, what its characters mean.
    fn timeline(&mut self, heading: String, value: &Value, words: Legend, indent: usize) -> io::Result<()> {
        let room = self.line_width().saturating_sub(indent).max(1);
        let spans = spans(value);
        let line = timeline::line(&spans, room);
        let legend = legend(words, &line);
        let times = spans.iter().map(|span| {
            let from = self.show(&Value::from(span.from), Show::Date);
            let status = clean(span.status).into_owned();
            vec![span.kind.mark().to_string(), from, duration(span.seconds), status]
        });
        let times = grid(None, times.collect(), u16::try_from(room).ok());
        writeln!(self.out, "{}{}", self.bold(heading), self.painted(line))?;
        for time in times {
            // Only the mark is ours: the state's name is the portal's.
            let (mark, rest) = at_width(&time, 1);
            writeln!(self.out, "{:indent$}{}{rest}", "", self.painted(mark.to_owned()))?;
        }
        for line in grid(None, vec![vec![legend]], u16::try_from(room).ok()) {
            writeln!(self.out, "{:indent$}{}", "", self.painted(line))?;
        }
        Ok(())
    }

    /// The steps of one thing, `indent` spaces before them: the line, and what is known of each step.
    fn track(&mut self, heading: String, value: &Value, indent: usize) -> io::Result<()> {
        let room = self.line_width().saturating_sub(indent).max(1);
        let steps = track::steps(value);
        let painted = |text: &str| if self.printer.color { track::paint(text) } else { text.to_owned() };
        let rows = steps.iter().map(|step| {
            let cell = |key: &str, show| self.show(&step[key], show).replace('\n', " ");
            let status = match step["status"].as_str() {
                None => text!("render-step-not-told"),
                Some(_) => cell("status", Show::Value),
            };
            let date = cell("milestoneDate", Show::Date);
            vec![track::mark(step).to_string(), cell("name", Show::Value), date, status]
        });
        let rows = grid(None, rows.collect(), u16::try_from(room).ok());
        writeln!(self.out, "{}{}", self.bold(heading), painted(&track::line(&steps, room)))?;
        let mut begun = steps.iter();
        let mut message: Vec<String> = Vec::new();
        for row in rows {
            // Only the mark is ours: all else is the portal's. Further lines of a step have none.
            let (mark, rest) = at_width(&row, 1);
            if mark != " " {
                self.below(indent, &message)?;
                message = begun.next().map_or_else(Vec::new, |step| self.message(step, room));
            }
            writeln!(self.out, "{:indent$}{}{rest}", "", painted(mark))?;
        }
        self.below(indent, &message)
    }

    /// What the carrier says of a step, in lines that stand below it.
    fn message(&self, step: &Value, room: usize) -> Vec<String> {
        let text = self.show(&step["message"], Show::Value).replace('\n', " ");
        let room = room.saturating_sub(track::INDENT);
        if text.is_empty() { Vec::new() } else { grid(None, vec![vec![text]], u16::try_from(room).ok()) }
    }

    fn below(&mut self, indent: usize, lines: &[String]) -> io::Result<()> {
        let indent = indent + track::INDENT;
        lines.iter().try_for_each(|line| writeln!(self.out, "{:indent$}{line}", ""))
    }

    /// The timelines of several things, below the table: a line each from its own start to its own end, so that an
    /// hour's ticket can be read beside one of a year.
    fn timelines(&mut self, names: Option<&Field>, field: &Field, words: Legend) -> io::Result<()> {
        let name =
            |row| names.map_or_else(String::new, |names| self.show(names.of(row), names.show).replace('\n', " "));
        let mut rows: Vec<(String, String)> = self.rows.iter().map(|row| (name(row), String::new())).collect();
        let heading = (!self.printer.no_header).then(|| names.map_or("", Field::heading));
        let widest = rows.iter().map(|(name, _)| name.width()).chain(heading.map(UnicodeWidthStr::width)).max();
        let room = self.line_width();
        // Beside names that would take too much room, the line stands below its name.
        let indent = widest.map(|widest| if widest == 0 { 0 } else { widest + 2 }).filter(|indent| indent * 2 <= room);
        let length = room - indent.unwrap_or_default();
        for ((_, line), row) in rows.iter_mut().zip(&self.rows) {
            *line = timeline::line(&spans(field.of(row)), length);
        }
        let beside = |name: &str| match indent {
            Some(indent) => format!("{name}{:1$}", "", indent.saturating_sub(name.width())),
            None => format!("{name}\n"),
        };
        if let Some(names) = heading {
            let names = if indent.is_some() { beside(names) } else { String::new() };
            let headings = self.bold(format!("{names}{}", field.heading()));
            writeln!(self.out, "{headings}\n{}", RULE.to_string().repeat(room))?;
        }
        let drawn: String = rows.iter().map(|(_, line)| line.as_str()).collect();
        for (name, line) in rows {
            writeln!(self.out, "{}", format!("{}{}", beside(&name), self.painted(line)).trim_end())?;
        }
        if heading.is_some() {
            for line in grid(None, vec![vec![legend(words, &drawn)]], u16::try_from(room).ok()) {
                writeln!(self.out, "{}", self.painted(line))?;
            }
        }
        Ok(())
    }

    /// `2026-11-23T20:05:00Z` ► `2026-11-23 17:05 -03`; nothing if it is no moment.
    fn local(&self, text: &str) -> Option<String> {
        let moment: Timestamp = text.parse().ok()?;
        let zone = self.zone.get_or_init(|| {
            let zone = self.printer.env.zone();
            if zone.is_unknown() { TimeZone::UTC } else { zone }
        });
        let moment = moment.to_zoned_datetime(zone.clone());
        Some(format!("{} {}", locale::date_time(&moment), moment.strftime("%Z")))
    }
}

impl printer::Layout for Layout<'_> {
    fn one(&mut self, value: Value) -> io::Result<()> {
        let fields = fields(self.printer, true, [&value]);
        let shown = fields.iter().filter(|field| !is_nothing(field.of(&value)));
        let is_drawn = |field: &&Field| is_timeline(field) || field.show == Show::Track;
        let (lines, cells): (Vec<&Field>, Vec<&Field>) = shown.partition(is_drawn);
        let mut urls = Vec::new();
        let mut rows: Vec<Vec<String>> = cells
            .iter()
            .map(|field| vec![field.heading().to_owned(), self.cell(field, false, &value, &mut urls)])
            .collect();
        let widths = cells.iter().chain(&lines).map(|field| field.heading().width());
        let keys = widths.max().unwrap_or_default();
        let is_roomy = fits(keys, self.width());
        let is_bold = self.printer.color && is_roomy;
        // The headings of timelines take part in the width of the keys' column.
        rows.extend(lines.iter().filter(|_| is_roomy).map(|field| vec![field.heading().to_owned(), String::new()]));
        let mut printed = grid(None, rows, self.width());
        printed.truncate(printed.len().saturating_sub(if is_roomy { lines.len() } else { 0 }));
        let mut urls = urls.into_iter();
        for line in printed {
            let line = link::draw(&line, &mut urls);
            match at_width(&line, keys) {
                (key, value) if is_bold && !key.trim().is_empty() => {
                    writeln!(self.out, "{BOLD}{key}{BOLD:#}{value}")?;
                }
                _ => writeln!(self.out, "{line}")?,
            }
        }
        for field in lines {
            let (heading, indent) = if is_roomy {
                (format!("{:keys$}  ", field.heading()), keys + 2)
            } else {
                (format!("{}\n", field.heading()), 0)
            };
            match field.show {
                Show::Timeline(words) => self.timeline(heading, field.of(&value), words, indent)?,
                _ => self.track(heading, field.of(&value), indent)?,
            }
        }
        Ok(())
    }

    fn row(&mut self, value: Value) -> io::Result<()> {
        self.rows.push(value);
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        if self.rows.is_empty() {
            // A file or a pipe gets nothing; a person is told that there is nothing.
            if self.printer.env.stdout.is_terminal() {
                writeln!(self.out, "{}", text!("render-nothing"))?;
            }
            return Ok(());
        }
        let mut fields = fields(self.printer, false, &self.rows);
        if self.printer.columns.is_none() {
            // A column in which nothing stands only takes room from the others.
            fields.retain(|field| self.rows.iter().any(|row| !is_nothing(field.of(row))));
        }
        let (lines, fields): (Vec<Field>, Vec<Field>) = fields.into_iter().partition(is_timeline);
        let heading =
            (!self.printer.no_header).then(|| fields.iter().map(|field| field.heading().to_owned()).collect());
        let mut urls = Vec::new();
        let mut rows = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let cells = fields.iter().enumerate();
            rows.push(cells.map(|(at, field)| self.cell(field, at == 0, row, &mut urls)).collect());
        }
        let mut urls = urls.into_iter();
        let mut in_heading = heading.is_some() && self.printer.color;
        // Names alone stand beside their lines.
        let is_table = fields.len() > 1 || lines.is_empty();
        let grid = if is_table { grid(heading, rows, self.width()) } else { Vec::new() };
        for line in grid {
            in_heading = in_heading && !line.starts_with(RULE);
            let line = link::draw(&line, &mut urls);
            if in_heading {
                writeln!(self.out, "{BOLD}{line}{BOLD:#}")?;
            } else {
                writeln!(self.out, "{line}")?;
            }
        }
        for field in &lines {
            let Show::Timeline(words) = field.show else { continue };
            if is_table {
                writeln!(self.out)?;
            }
            self.timelines(fields.first(), field, words)?;
        }
        Ok(())
    }
}

fn is_timeline(field: &Field) -> bool {
    matches!(field.show, Show::Timeline(_))
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Splits a line after `width` columns of the screen.
fn at_width(line: &str, width: usize) -> (&str, &str) {
    let mut used = 0;
    let end = line.char_indices().find(|(_, c)| {
        used += c.width().unwrap_or_default();
        used > width
    });
    line.split_at(end.map_or(line.len(), |(end, _)| end))
}

/// Lays rows out in columns, two spaces between them, in lines that fit into `width`.
/// Numbers, ids and dates stay whole: the narrowest columns are not wrapped, as long as the others keep some room.
pub(crate) fn grid(heading: Option<Vec<String>>, rows: Vec<Vec<String>>, width: Option<u16>) -> Vec<String> {
    let mut table = Table::new();
    table.load_style(NOTHING.header_separator(LineStyle::none().fill(RULE)));
    table.set_content_arrangement(ContentArrangement::Dynamic);
    if let Some(width) = width {
        table.set_width(width);
    }
    let mut words = Vec::new();
    for row in heading.iter().chain(&rows) {
        words.resize(words.len().max(row.len()), 0);
        for (longest, cell) in words.iter_mut().zip(row) {
            *longest = cell.split_whitespace().map(UnicodeWidthStr::width).max().unwrap_or_default().max(*longest);
        }
    }
    if let Some(heading) = heading {
        table.set_header(heading);
    }
    table.add_rows(rows);
    table.discover_columns();
    let widths = table.column_max_content_widths();
    let least: Vec<usize> = widths
        .iter()
        .enumerate()
        .map(|(at, width)| words.get(at).copied().unwrap_or_default().clamp(12, 20).min(usize::from(*width)))
        .collect();
    let (whole, has_room) = whole(&widths, &least, width);
    for (index, column) in table.column_iter_mut().enumerate() {
        let between = if index + 1 == widths.len() { 0 } else { 2 };
        column.set_padding((0, between));
        if whole[index] {
            column.set_constraint(ColumnConstraint::ContentWidth);
        } else if has_room {
            let least = u16::try_from(least[index]).unwrap_or(u16::MAX).saturating_add(between);
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
        }
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect()
}

/// Which columns are not wrapped: from the narrowest on, while each wider one still gets its least width; and whether
/// all of them get that.
fn whole(widths: &[u16], least: &[usize], width: Option<u16>) -> (Vec<bool>, bool) {
    let Some(width) = width else { return (vec![true; widths.len()], true) };
    let between = 2 * widths.len().saturating_sub(1);
    let mut left = usize::from(width).saturating_sub(between);
    let mut narrowest_first: Vec<usize> = (0..widths.len()).collect();
    narrowest_first.sort_by_key(|index| widths[*index]);
    let mut whole = vec![false; widths.len()];
    for (at, index) in narrowest_first.iter().enumerate() {
        let reserved: usize = narrowest_first[at + 1..].iter().map(|index| least[*index]).sum();
        let needed = usize::from(widths[*index]);
        if needed + reserved > left {
            return (whole, least[*index] + reserved <= left);
        }
        whole[*index] = true;
        left -= needed;
    }
    (whole, true)
}

/// Whether a column of names leaves at least half of the room to what it names.
fn fits(names: usize, width: Option<u16>) -> bool {
    width.is_none_or(|width| names * 2 <= usize::from(width))
}
