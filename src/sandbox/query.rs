//! What a list is asked for: filters, order, page and fields (TMF630).

use jiff::Timestamp;
use serde_json::{Map, Value};
use url::form_urlencoded;

use super::attributes::rfc3339;
use super::problem::{Code, Problem};

/// Items of a page where nothing is said.
const DEFAULT_LIMIT: u32 = 20;
/// Items of the largest page.
const MAX_LIMIT: u32 = 100;
/// Attributes that a list can be ordered by at once.
const MAX_SORT: usize = 5;
/// Values that one filter may name.
const MAX_VALUES: usize = 1000;

/// How an attribute is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Equals,
    After,
    AfterOrAt,
    Before,
    BeforeOrAt,
}

/// One condition: any value at the path compares so with any of the given values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Filter {
    /// Dotted, through arrays: `relatedEntity.entity.id`.
    pub(crate) path: String,
    pub(crate) operator: Operator,
    pub(crate) values: Vec<String>,
}

/// One attribute of the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SortKey {
    pub(crate) path: String,
    pub(crate) descending: bool,
}

/// A parsed query.
#[derive(Debug)]
pub(crate) struct Query {
    pub(crate) filters: Vec<Filter>,
    pub(crate) sort: Vec<SortKey>,
    pub(crate) offset: u32,
    pub(crate) limit: u32,
    fields: Option<Vec<String>>,
    /// Everything but the page, for the links to other pages.
    rest: Vec<(String, String)>,
}

impl Query {
    /// Parses the part of a URL behind the question mark.
    pub(crate) fn parse(text: &str) -> Result<Self, Problem> {
        let mut query = Self {
            filters: Vec::new(),
            sort: Vec::new(),
            offset: 0,
            limit: DEFAULT_LIMIT,
            fields: None,
            rest: Vec::new(),
        };
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            match name.as_ref() {
                "offset" => query.offset = number(&name, &value, 0..=i32::MAX as u32)?,
                "limit" => query.limit = number(&name, &value, 1..=MAX_LIMIT)?,
                _ => {
                    query.rest.push((name.clone().into_owned(), value.clone().into_owned()));
                    match name.as_ref() {
                        "fields" => query.fields = Some(value.split(',').map(|it| it.trim().to_owned()).collect()),
                        "sort" => query.sort = sort_keys(&value)?,
                        "filter" => query.filters.push(json_path(&value)?),
                        "before" | "after" => {
                            let message = "cursors are not served: page with offset and limit";
                            return Err(Problem::new(Code::NotImplemented, message));
                        }
                        _ => query.filters.push(attribute(&name, &value)?),
                    }
                }
            }
        }
        Ok(query)
    }

    /// Cuts an answer down to the asked fields; who it is, is always told.
    pub(crate) fn select(&self, whole: Map<String, Value>) -> Map<String, Value> {
        match &self.fields {
            None => whole,
            Some(fields) => whole
                .into_iter()
                .filter(|(name, _)| matches!(name.as_str(), "id" | "href" | "@type") || fields.contains(name))
                .collect(),
        }
    }

    /// The `Link` header (RFC 8288): self, then the other pages that there are.
    pub(crate) fn links(&self, base: &str, total: u64) -> String {
        let limit = u64::from(self.limit);
        let offset = u64::from(self.offset);
        let last = total.saturating_sub(1) / limit * limit;
        let mut links = vec![("self", offset), ("first", 0)];
        if offset > 0 {
            links.push(("prev", offset.saturating_sub(limit).min(last)));
        }
        if offset + limit < total {
            links.push(("next", offset + limit));
        }
        links.push(("last", last));
        let link = |(relation, offset)| format!("<{}>; rel=\"{relation}\"", self.page(base, offset));
        links.into_iter().map(link).collect::<Vec<_>>().join(", ")
    }

    fn page(&self, base: &str, offset: u64) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(&self.rest);
        query.append_pair("offset", &offset.to_string());
        query.append_pair("limit", &self.limit.to_string());
        format!("{base}?{}", query.finish())
    }
}

fn number(name: &str, value: &str, range: std::ops::RangeInclusive<u32>) -> Result<u32, Problem> {
    value.parse().ok().filter(|number| range.contains(number)).ok_or_else(|| {
        let message = format!("{name} must be a number from {} to {}", range.start(), range.end());
        Problem::new(Code::InvalidValue, message)
    })
}

fn sort_keys(text: &str) -> Result<Vec<SortKey>, Problem> {
    let keys: Option<Vec<SortKey>> = text
        .split(',')
        .map(|key| {
            let key = key.trim();
            let path = key.trim_start_matches(['-', '+', ' ']);
            is_path(path).then(|| SortKey { path: path.to_owned(), descending: key.starts_with('-') })
        })
        .collect();
    keys.filter(|keys| keys.len() <= MAX_SORT).ok_or_else(|| {
        let message = format!("sort must be 1 to {MAX_SORT} attributes such as -creationDate,severity");
        Problem::new(Code::InvalidValue, message)
    })
}

fn is_path(path: &str) -> bool {
    path.split('.').all(|part| {
        !part.is_empty() && part.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '@' | '_' | '-'))
    })
}

/// `status=pending,held` or `creationDate.gt=2026-01-01T00:00:00Z`.
fn attribute(name: &str, value: &str) -> Result<Filter, Problem> {
    let (path, operator) = match name.rsplit_once('.') {
        Some((path, "gt")) => (path, Operator::After),
        Some((path, "gte")) => (path, Operator::AfterOrAt),
        Some((path, "lt")) => (path, Operator::Before),
        Some((path, "lte")) => (path, Operator::BeforeOrAt),
        _ => (name, Operator::Equals),
    };
    if !is_path(path) {
        return Err(Problem::new(Code::InvalidValue, format!("'{name}' is not an attribute")));
    }
    if operator != Operator::Equals {
        // A plus sign that was not escaped arrives as a space.
        let value = value.replace(' ', "+");
        if rfc3339(&value).is_none() {
            return Err(Problem::new(Code::InvalidValue, format!("{name} must be a date-time of RFC 3339")));
        }
        return Ok(Filter { path: path.to_owned(), operator, values: vec![value] });
    }
    let mut values: Vec<String> = value.split(',').map(str::to_owned).collect();
    if values.len() > MAX_VALUES {
        return Err(Problem::new(Code::TooManyRecords, format!("{name} may have {MAX_VALUES} values")));
    }
    if values.len() > 1 {
        // An external id may have a comma of its own.
        values.push(value.to_owned());
    }
    Ok(Filter { path: path.to_owned(), operator, values })
}

/// JSONPath of the one shape `externalIdentifier[?(@.id=='x')]` (TMF630 part 6: what a server cannot do is 501).
fn json_path(text: &str) -> Result<Filter, Problem> {
    let parse = || {
        let (array, rest) = text.trim().split_once("[?(@.")?;
        let (path, value) = rest.strip_suffix(")]")?.split_once("==")?;
        let (value, path) = (value.trim(), path.trim());
        let quote = value.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
        let value = value.strip_prefix(quote)?.strip_suffix(quote).filter(|it| !it.contains([quote, '\\']))?;
        let array = array.strip_prefix("$.").unwrap_or(array);
        (is_path(array) && !array.contains('.') && is_path(path)).then(|| Filter {
            path: format!("{array}.{path}"),
            operator: Operator::Equals,
            values: vec![value.to_owned()],
        })
    };
    parse().ok_or_else(|| {
        let message = "of JSONPath only filter=array[?(@.attribute=='value')] is served";
        Problem::new(Code::NotImplemented, message)
    })
}

impl Filter {
    /// Whether an object fulfils it.
    pub(crate) fn matches(&self, object: &Map<String, Value>) -> bool {
        let (first, rest) = self.path.split_once('.').unwrap_or((&self.path, ""));
        object.get(first).is_some_and(|value| self.matches_below(value, rest))
    }

    fn matches_below(&self, value: &Value, path: &str) -> bool {
        match value {
            Value::Array(items) => items.iter().any(|item| self.matches_below(item, path)),
            Value::Object(members) if !path.is_empty() => {
                let (first, rest) = path.split_once('.').unwrap_or((path, ""));
                members.get(first).is_some_and(|value| self.matches_below(value, rest))
            }
            Value::Object(_) | Value::Null => false,
            scalar => path.is_empty() && self.matches_scalar(scalar),
        }
    }

    fn matches_scalar(&self, value: &Value) -> bool {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if self.operator == Operator::Equals {
            return self.values.contains(&text);
        }
        let Some(moment) = rfc3339(&text) else { return false };
        self.values.iter().filter_map(|value| rfc3339(value)).any(|given| self.operator.compares(moment, given))
    }
}

impl Operator {
    fn compares(self, moment: Timestamp, given: Timestamp) -> bool {
        match self {
            Self::Equals => moment == given,
            Self::After => moment > given,
            Self::AfterOrAt => moment >= given,
            Self::Before => moment < given,
            Self::BeforeOrAt => moment <= given,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn bad_pages_orders_and_filters_are_refused() {
        for (query, status) in [
            ("limit=0", 400),
            ("limit=101", 400),
            ("limit=-1", 400),
            ("limit=x", 400),
            ("offset=-1", 400),
            ("offset=99999999999", 400),
            ("sort=", 400),
            ("sort=a;b", 400),
            ("creationDate.gt=yesterday", 400),
            ("filter=note[0]", 501),
            ("filter=attachment[?(@size==300)]", 501),
            ("filter=a.b[?(@.id=='x')]", 501),
            ("filter=note[?(@.id=='x'||@.id=='y')]", 501),
            ("after=abc", 501),
        ] {
            assert_eq!(Query::parse(query).unwrap_err().told().0, status, "{query}");
        }
    }

    #[test]
    fn a_filter_looks_through_arrays_and_takes_any_of_its_values() {
        let ticket = json!({
            "status": "pending", "count": 3, "statusChangeDate": "2026-03-01T00:00:00.000Z",
            "externalIdentifier": [{ "id": "a,b" }, { "id": "c" }],
            "relatedEntity": [{ "entity": { "id": "BR-IPT-10001" } }],
        });
        let matches = |query| {
            let query = Query::parse(query).unwrap();
            query.filters.iter().all(|filter| filter.matches(ticket.as_object().unwrap()))
        };
        for yes in [
            "status=pending",
            "status=held,pending&count=3",
            "externalIdentifier.id=c",
            "externalIdentifier.id=a,b",
            "relatedEntity.entity.id=BR-IPT-10001",
            "filter=externalIdentifier[?(@.id=='c')]",
            "filter=$.relatedEntity[?(@.entity.id+==+\"BR-IPT-10001\")]",
            "statusChangeDate.gt=2026-02-28T23:59:59-00:00&statusChangeDate.lte=2026-03-01T00:00:00Z",
            "statusChangeDate.gte=2026-03-01T01:00:00+01:00",
        ] {
            assert!(matches(yes), "{yes}");
        }
        for no in ["status=held", "externalIdentifier=c", "zzz=1", "statusChangeDate.lt=2026-03-01T00:00:00Z"] {
            assert!(!matches(no), "{no}");
        }
    }

    #[test]
    fn links_name_the_pages_that_there_are() {
        let links = |query, total| Query::parse(query).unwrap().links("http://h/t", total);
        assert_eq!(
            links("status=a,b&offset=20&limit=10", 45),
            "<http://h/t?status=a%2Cb&offset=20&limit=10>; rel=\"self\", \
             <http://h/t?status=a%2Cb&offset=0&limit=10>; rel=\"first\", \
             <http://h/t?status=a%2Cb&offset=10&limit=10>; rel=\"prev\", \
             <http://h/t?status=a%2Cb&offset=30&limit=10>; rel=\"next\", \
             <http://h/t?status=a%2Cb&offset=40&limit=10>; rel=\"last\""
        );
        let all = links("", 3);
        assert!(!all.contains("next") && !all.contains("prev"), "{all}");
        assert!(links("offset=900&limit=10", 45).contains("offset=40&limit=10>; rel=\"prev\""));
        assert!(links("", 0).contains("offset=0&limit=20>; rel=\"last\""));
    }
}
