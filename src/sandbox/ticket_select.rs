//! Lists of trouble tickets: what SQL can filter is filtered there by index, the rest row by row.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};

use super::attributes::rfc3339;
use super::problem::Problem;
use super::query::{Filter, Operator, Query, SortKey};
use super::ticket_store::{COLUMNS, Stored, number_of, read_row};

/// One page of tickets.
pub(crate) struct Page {
    /// How many there are on all pages.
    pub(crate) total: u64,
    pub(crate) tickets: Vec<Stored>,
}

/// A condition in SQL with its parameters.
struct Clause {
    sql: String,
    values: Vec<Sql>,
}

/// Selects a page. `indexed` names what a filter's attribute is called where it is stored, if an index may serve it;
/// `tell` gives a ticket the attributes that a client sees, for the other filters.
pub(crate) fn select(
    connection: &Connection,
    query: &Query,
    indexed: impl Fn(&str) -> Option<&str>,
    tell: impl Fn(&Stored) -> super::ticket_rules::Body,
) -> Result<Page, Problem> {
    let mut conditions = vec!["1".to_owned()];
    let mut values = Vec::new();
    let mut rest = Vec::new();
    for filter in &query.filters {
        match indexed(&filter.path).and_then(|path| clause(path, filter)) {
            Some(clause) => {
                conditions.push(clause.sql);
                values.extend(clause.values);
            }
            None => rest.push(filter),
        }
    }
    let conditions = conditions.join(" AND ");
    let (offset, limit) = (u64::from(query.offset), u64::from(query.limit));

    let mut order_values = values.clone();
    let order = order(&query.sort, &mut order_values);
    let rows = format!("SELECT {COLUMNS} FROM ticket WHERE {conditions} ORDER BY {order}");
    let mut tickets = Vec::new();
    if rest.is_empty() {
        let count = format!("SELECT count(*) FROM ticket WHERE {conditions}");
        let total: i64 = connection.prepare_cached(&count)?.query_row(params_from_iter(values), |row| row.get(0))?;
        order_values.extend([Sql::from(i64::from(query.limit)), Sql::from(i64::from(query.offset))]);
        let mut page = connection.prepare_cached(&format!("{rows} LIMIT ? OFFSET ?"))?;
        let mut found = page.query(params_from_iter(order_values))?;
        while let Some(row) = found.next()? {
            tickets.push(read_row(row)?);
        }
        return Ok(Page { total: total.unsigned_abs(), tickets });
    }
    let mut total = 0;
    let mut all = connection.prepare_cached(&rows)?;
    let mut found = all.query(params_from_iter(order_values))?;
    while let Some(row) = found.next()? {
        let stored = read_row(row)?;
        let told = tell(&stored);
        if rest.iter().all(|filter| filter.matches(&told)) {
            if (offset..offset + limit).contains(&total) {
                tickets.push(stored);
            }
            total += 1;
        }
    }
    Ok(Page { total, tickets })
}

/// The filter in SQL, where an index serves the stored attribute at this path.
fn clause(path: &str, filter: &Filter) -> Option<Clause> {
    let texts = || filter.values.iter().map(|value| Sql::from(value.clone())).collect::<Vec<_>>();
    let marks = |count| vec!["?"; count].join(", ");
    let any_of =
        |column: &str, values: Vec<Sql>| Clause { sql: format!("{column} IN ({})", marks(values.len())), values };
    let within = |table: &str, values: Vec<Sql>| Clause {
        sql: format!("number IN (SELECT ticket FROM {table} WHERE id IN ({}))", marks(values.len())),
        values,
    };
    match (path, filter.operator) {
        ("id", Operator::Equals) => {
            Some(any_of("number", filter.values.iter().filter_map(|id| number_of(id)).map(Sql::from).collect()))
        }
        ("status", Operator::Equals) => Some(any_of("status", texts())),
        ("severity", Operator::Equals) => Some(any_of("severity", texts())),
        ("ticketType", Operator::Equals) => Some(any_of("ticket_type", texts())),
        ("externalIdentifier.id", Operator::Equals) => Some(within("external_identifier", texts())),
        ("relatedEntity.entity.id", Operator::Equals) => Some(within("related_entity", texts())),
        ("creationDate", operator) => date_clause("creation_date", operator, filter),
        ("lastUpdate", operator) => date_clause("last_update", operator, filter),
        _ => None,
    }
}

/// Stored dates have milliseconds, given ones may be finer: each is rounded so that the comparison stays exact.
fn date_clause(column: &str, operator: Operator, filter: &Filter) -> Option<Clause> {
    let given = rfc3339(filter.values.first()?)?;
    let floor = given.as_nanosecond().div_euclid(1_000_000);
    let ceiling = floor + i128::from(given.as_nanosecond().rem_euclid(1_000_000) > 0);
    let (sign, bound) = match operator {
        Operator::Equals => return None,
        Operator::After => (">", floor),
        Operator::AfterOrAt => (">=", ceiling),
        Operator::Before => ("<", ceiling),
        Operator::BeforeOrAt => ("<=", floor),
    };
    Some(Clause { sql: format!("{column} {sign} ?"), values: vec![Sql::from(i64::try_from(bound).ok()?)] })
}

/// The order, which ends with the number so that pages do not overlap.
fn order(sort: &[SortKey], values: &mut Vec<Sql>) -> String {
    let mut keys: Vec<String> = sort
        .iter()
        .map(|key| {
            let direction = if key.descending { " DESC" } else { "" };
            let column = match key.path.as_str() {
                "id" => "number",
                "status" => "status",
                "severity" => "severity",
                "ticketType" => "ticket_type",
                "creationDate" => "creation_date",
                "lastUpdate" => "last_update",
                path => {
                    let quoted: Vec<String> = path.split('.').map(|part| format!("\"{part}\"")).collect();
                    values.push(Sql::from(format!("$.{}", quoted.join("."))));
                    "json_extract(body, ?)"
                }
            };
            format!("{column}{direction}")
        })
        .collect();
    let newest_first = sort.first().is_some_and(|key| key.descending);
    keys.push(if newest_first { "number DESC" } else { "number" }.to_owned());
    keys.join(", ")
}
