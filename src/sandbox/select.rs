//! Lists: what SQL can filter is filtered there by index, the rest row by row.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};

use super::attributes::rfc3339;
use super::problem::Problem;
use super::query::{Filter, Operator, Query, SortKey};
use super::row::{Body, COLUMNS, Stored, read_row};

/// A table of things that are listed.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// The number that an id stands for.
    pub(crate) number_of: fn(&str) -> Option<i64>,
    /// Attributes with a column of their own: text.
    pub(crate) words: &'static [(&'static str, &'static str)],
    /// The same of dates, in milliseconds since 1970.
    pub(crate) dates: &'static [(&'static str, &'static str)],
    /// Attributes of arrays, and the tables of their values; there `owner` is the column of the thing's number.
    pub(crate) lists: &'static [(&'static str, &'static str)],
    pub(crate) owner: &'static str,
}

/// One page.
pub(crate) struct Page {
    /// How many there are on all pages.
    pub(crate) total: u64,
    pub(crate) items: Vec<Stored>,
}

/// A condition in SQL with its parameters.
struct Clause {
    sql: String,
    values: Vec<Sql>,
}

/// Selects a page. `indexed` names what a filter's attribute is called where it is stored, if an index may serve it;
/// `tell` gives a thing the attributes that a client sees, for the other filters.
pub(crate) fn select(
    connection: &Connection,
    table: &Table,
    query: &Query,
    indexed: impl Fn(&str) -> Option<&str>,
    tell: impl Fn(&Stored) -> Body,
) -> Result<Page, Problem> {
    let mut conditions = vec!["1".to_owned()];
    let mut values = Vec::new();
    let mut rest = Vec::new();
    for filter in &query.filters {
        match indexed(&filter.path).and_then(|path| table.clause(path, filter)) {
            Some(clause) => {
                conditions.push(clause.sql);
                values.extend(clause.values);
            }
            None => rest.push(filter),
        }
    }
    let conditions = conditions.join(" AND ");
    let name = table.name;
    let (offset, limit) = (u64::from(query.offset), u64::from(query.limit));

    let mut order_values = values.clone();
    let order = table.order(&query.sort, &mut order_values);
    let rows = format!("SELECT {COLUMNS} FROM {name} WHERE {conditions} ORDER BY {order}");
    let mut items = Vec::new();
    if rest.is_empty() {
        let count = format!("SELECT count(*) FROM {name} WHERE {conditions}");
        let total: i64 = connection.prepare_cached(&count)?.query_row(params_from_iter(values), |row| row.get(0))?;
        order_values.extend([Sql::from(i64::from(query.limit)), Sql::from(i64::from(query.offset))]);
        let mut page = connection.prepare_cached(&format!("{rows} LIMIT ? OFFSET ?"))?;
        let mut found = page.query(params_from_iter(order_values))?;
        while let Some(row) = found.next()? {
            items.push(read_row(row)?);
        }
        return Ok(Page { total: total.unsigned_abs(), items });
    }
    let mut total = 0;
    let mut all = connection.prepare_cached(&rows)?;
    let mut found = all.query(params_from_iter(order_values))?;
    while let Some(row) = found.next()? {
        let stored = read_row(row)?;
        let told = tell(&stored);
        if rest.iter().all(|filter| filter.matches(&told)) {
            if (offset..offset + limit).contains(&total) {
                items.push(stored);
            }
            total += 1;
        }
    }
    Ok(Page { total, items })
}

impl Table {
    fn column(&self, path: &str) -> Option<&'static str> {
        let mut all = [("id", "number")].iter().chain(self.words).chain(self.dates);
        all.find(|(known, _)| *known == path).map(|(_, column)| *column)
    }

    /// The filter in SQL, where an index serves the stored attribute at this path.
    fn clause(&self, path: &str, filter: &Filter) -> Option<Clause> {
        let column_of = |all: &[(&'static str, &'static str)]| {
            all.iter().find(|(known, _)| *known == path).map(|(_, column)| *column)
        };
        if let Some(column) = column_of(self.dates) {
            return date_clause(column, filter);
        }
        if filter.operator != Operator::Equals {
            return None;
        }
        let texts = || filter.values.iter().map(|value| Sql::from(value.clone())).collect::<Vec<_>>();
        let any_of = |column: &str, values: Vec<Sql>| {
            let marks = vec!["?"; values.len()].join(", ");
            Clause { sql: format!("{column} IN ({marks})"), values }
        };
        if path == "id" {
            let numbers = filter.values.iter().filter_map(|id| (self.number_of)(id)).map(Sql::from).collect();
            return Some(any_of("number", numbers));
        }
        if let Some(column) = column_of(self.words) {
            return Some(any_of(column, texts()));
        }
        let table = column_of(self.lists)?;
        let Clause { sql, values } = any_of("id", texts());
        Some(Clause { sql: format!("number IN (SELECT {} FROM {table} WHERE {sql})", self.owner), values })
    }

    /// The order, which ends with the number so that pages do not overlap.
    fn order(&self, sort: &[SortKey], values: &mut Vec<Sql>) -> String {
        let mut keys: Vec<String> = sort
            .iter()
            .map(|key| {
                let direction = if key.descending { " DESC" } else { "" };
                let column = self.column(&key.path).unwrap_or_else(|| {
                    let quoted: Vec<String> = key.path.split('.').map(|part| format!("\"{part}\"")).collect();
                    values.push(Sql::from(format!("$.{}", quoted.join("."))));
                    "json_extract(body, ?)"
                });
                format!("{column}{direction}")
            })
            .collect();
        let newest_first = sort.first().is_some_and(|key| key.descending);
        keys.push(if newest_first { "number DESC" } else { "number" }.to_owned());
        keys.join(", ")
    }
}

/// Stored dates have milliseconds, given ones may be finer: each is rounded so that the comparison stays exact.
fn date_clause(column: &str, filter: &Filter) -> Option<Clause> {
    let given = rfc3339(filter.values.first()?)?;
    let floor = given.as_nanosecond().div_euclid(1_000_000);
    let ceiling = floor + i128::from(given.as_nanosecond().rem_euclid(1_000_000) > 0);
    let (sign, bound) = match filter.operator {
        Operator::Equals => return None,
        Operator::After => (">", floor),
        Operator::AfterOrAt => (">=", ceiling),
        Operator::Before => ("<", ceiling),
        Operator::BeforeOrAt => ("<=", floor),
    };
    Some(Clause { sql: format!("{column} {sign} ?"), values: vec![Sql::from(i64::try_from(bound).ok()?)] })
}
