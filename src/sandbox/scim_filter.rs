//! Filters and attribute paths (RFC 7644 §3.4.2.2 and §3.5.2), parsed against the schema of users.

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::scim_schema::{ATTRIBUTES, Attribute, Kind, USER, find};

/// How deep parentheses may lie in each other.
const DEPTH: usize = 32;

/// Why a text is no filter or path.
pub(crate) type Why = String;

/// An attribute, or a part of one: `name.givenName`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Path {
    pub(crate) attribute: &'static Attribute,
    pub(crate) part: Option<&'static Attribute>,
}

/// What an operation of a PATCH is about: `emails[type eq "work"].value`.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) attribute: &'static Attribute,
    pub(crate) filter: Option<Filter>,
    pub(crate) part: Option<&'static Attribute>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Contains,
    StartsWith,
    EndsWith,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

const OPERATORS: [(&str, Operator); 9] = [
    ("eq", Operator::Equal),
    ("ne", Operator::NotEqual),
    ("co", Operator::Contains),
    ("sw", Operator::StartsWith),
    ("ew", Operator::EndsWith),
    ("gt", Operator::Greater),
    ("ge", Operator::GreaterOrEqual),
    ("lt", Operator::Less),
    ("le", Operator::LessOrEqual),
];

/// A filter, every comparison of which makes sense for its attribute.
#[derive(Debug)]
pub(crate) enum Filter {
    And(Box<Filter>, Box<Filter>),
    Or(Box<Filter>, Box<Filter>),
    Not(Box<Filter>),
    Present(Path),
    Compare(Path, Operator, Value),
    /// One value of a multi-valued attribute that fits as a whole.
    Values(&'static Attribute, Box<Filter>),
}

impl Filter {
    /// Parses a filter of users.
    pub(crate) fn parse(text: &str) -> Result<Self, Why> {
        let mut parser = Parser { rest: text, of: ATTRIBUTES, depth: 0 };
        let filter = parser.or()?;
        parser.end()?;
        Ok(filter)
    }

    /// Whether an object with the attributes of the schema fits.
    pub(crate) fn matches(&self, object: &Map<String, Value>) -> bool {
        match self {
            Self::And(a, b) => a.matches(object) && b.matches(object),
            Self::Or(a, b) => a.matches(object) || b.matches(object),
            Self::Not(filter) => !filter.matches(object),
            Self::Present(path) => values(object, *path).iter().any(|value| is_present(value)),
            Self::Compare(path, operator, literal) => {
                let found = values(object, *path);
                let part = path.part.unwrap_or(path.attribute);
                match (found.as_slice(), literal) {
                    ([], Value::Null) => *operator == Operator::Equal,
                    (_, Value::Null) => *operator == Operator::NotEqual,
                    ([], _) => *operator == Operator::NotEqual,
                    (found, literal) => found.iter().any(|value| compare(part, value, *operator, literal)),
                }
            }
            Self::Values(attribute, filter) => {
                let items = object.get(attribute.name).and_then(Value::as_array).into_iter().flatten();
                items.filter_map(Value::as_object).any(|item| filter.matches(item))
            }
        }
    }
}

impl Target {
    /// Parses the path of a PATCH operation.
    pub(crate) fn parse(text: &str) -> Result<Self, Why> {
        let mut parser = Parser { rest: text, of: ATTRIBUTES, depth: 0 };
        let path = parser.path()?;
        let mut target = Self { attribute: path.attribute, filter: None, part: path.part };
        if parser.takes("[") {
            if path.part.is_some() || !path.attribute.is_many {
                return Err(format!("{} has no values to choose from", path.attribute.name));
            }
            target.filter = Some(parser.bracket(path.attribute)?);
            if let Some(rest) = parser.rest.strip_prefix('.') {
                parser.rest = rest;
                let name = parser.word();
                target.part = Some(part(path.attribute, name)?);
            }
        }
        parser.end()?;
        Ok(target)
    }
}

/// A recursive descent by precedence: `or`, `and`, `not` and parentheses.
struct Parser<'a> {
    rest: &'a str,
    of: &'static [Attribute],
    depth: usize,
}

impl<'a> Parser<'a> {
    fn or(&mut self) -> Result<Filter, Why> {
        let mut left = self.and()?;
        while self.takes_word("or") {
            left = Filter::Or(Box::new(left), Box::new(self.and()?));
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Filter, Why> {
        let mut left = self.one()?;
        while self.takes_word("and") {
            left = Filter::And(Box::new(left), Box::new(self.one()?));
        }
        Ok(left)
    }

    fn one(&mut self) -> Result<Filter, Why> {
        let before = self.rest;
        if self.takes_word("not") {
            self.skip_blanks();
            if self.takes("(") {
                return Ok(Filter::Not(Box::new(self.group(")", Self::or)?)));
            }
            self.rest = before;
        }
        self.skip_blanks();
        if self.takes("(") { self.group(")", Self::or) } else { self.comparison() }
    }

    /// What stands between an opening mark, which is behind us, and the closing one.
    fn group(&mut self, end: &str, inner: fn(&mut Self) -> Result<Filter, Why>) -> Result<Filter, Why> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(format!("it is nested deeper than {DEPTH}"));
        }
        let filter = inner(self)?;
        self.skip_blanks();
        self.depth -= 1;
        if self.takes(end) { Ok(filter) } else { Err(format!("'{end}' is missing before {}", self.shown())) }
    }

    /// The filter in brackets, whose names are the parts of `attribute`.
    fn bracket(&mut self, attribute: &'static Attribute) -> Result<Filter, Why> {
        let outer = std::mem::replace(&mut self.of, attribute.parts());
        let filter = self.group("]", Self::or);
        self.of = outer;
        filter
    }

    fn comparison(&mut self) -> Result<Filter, Why> {
        let path = self.path()?;
        if self.takes("[") {
            return match path {
                Path { attribute, part: None } if attribute.is_many => {
                    Ok(Filter::Values(attribute, Box::new(self.bracket(attribute)?)))
                }
                _ => Err("brackets can only follow an attribute with several values".to_owned()),
            };
        }
        self.skip_blanks();
        let word = self.word().to_ascii_lowercase();
        if word == "pr" {
            return Ok(Filter::Present(path));
        }
        let operator = OPERATORS.iter().find(|(known, _)| *known == word).map(|(_, operator)| *operator);
        let operator = operator.ok_or_else(|| format!("'{word}' is no operator"))?;
        let literal = self.literal()?;
        // A multi-valued attribute is compared by its values' `value`.
        let path = match path {
            Path { attribute, part: None } => Path { attribute, part: attribute.value() },
            path => path,
        };
        check(path.part.unwrap_or(path.attribute), operator, &literal)?;
        Ok(Filter::Compare(path, operator, literal))
    }

    /// `[URI:]name[.part]`
    fn path(&mut self) -> Result<Path, Why> {
        self.skip_blanks();
        if let Some(rest) = strip_prefix_of_any_case(self.rest, USER) {
            self.rest = rest.strip_prefix(':').ok_or("an attribute must follow the schema")?;
        }
        let word = self.word();
        let (name, inner) = word.split_once('.').map_or((word, None), |(name, inner)| (name, Some(inner)));
        let attribute = find(self.of, name).ok_or_else(|| format!("there is no attribute '{name}'"))?;
        let part = inner.map(|inner| part(attribute, inner)).transpose()?;
        Ok(Path { attribute, part })
    }

    /// A JSON string, number, true, false or null.
    fn literal(&mut self) -> Result<Value, Why> {
        self.skip_blanks();
        let before = self.rest;
        let value = if before.starts_with('"') {
            let mut stream = serde_json::Deserializer::from_str(before).into_iter::<Value>();
            let value = stream.next().and_then(Result::ok);
            self.rest = before.get(stream.byte_offset()..).unwrap_or_default();
            value
        } else {
            serde_json::from_str(self.word()).ok().filter(|value: &Value| !value.is_array() && !value.is_object())
        };
        value.ok_or_else(|| {
            self.rest = before;
            format!("{} is no value: a text stands in double quotes", self.shown())
        })
    }

    /// Up to the next blank or mark.
    fn word(&mut self) -> &'a str {
        let is_mark = |char: char| char.is_whitespace() || "()[]\"".contains(char);
        let (word, rest) = self.rest.split_at(self.rest.find(is_mark).unwrap_or(self.rest.len()));
        self.rest = rest;
        word
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn takes(&mut self, mark: &str) -> bool {
        self.rest.strip_prefix(mark).map(|rest| self.rest = rest).is_some()
    }

    /// A word of its own, in whatever case.
    fn takes_word(&mut self, word: &str) -> bool {
        let before = self.rest;
        self.skip_blanks();
        let is_it = self.word().eq_ignore_ascii_case(word);
        if !is_it {
            self.rest = before;
        }
        is_it
    }

    fn end(&mut self) -> Result<(), Why> {
        self.skip_blanks();
        if self.rest.is_empty() { Ok(()) } else { Err(format!("{} was not expected", self.shown())) }
    }

    fn shown(&self) -> String {
        match self.rest {
            "" => "the end".to_owned(),
            rest => format!("'{}'", rest.chars().take(20).collect::<String>()),
        }
    }
}

fn strip_prefix_of_any_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then(|| text.get(prefix.len()..)).flatten()
}

fn part(attribute: &'static Attribute, name: &str) -> Result<&'static Attribute, Why> {
    find(attribute.parts(), name).ok_or_else(|| format!("{} has no part '{name}'", attribute.name))
}

/// Whether the comparison makes sense for the type.
fn check(attribute: &Attribute, operator: Operator, literal: &Value) -> Result<(), Why> {
    use Operator::{Contains, EndsWith, Equal, NotEqual, StartsWith};
    let is_equality = matches!(operator, Equal | NotEqual);
    let fits = match (&attribute.kind, literal) {
        (_, Value::Null) => is_equality,
        (Kind::Text, Value::String(_)) => true,
        (Kind::Flag, Value::Bool(_)) => is_equality,
        (Kind::Date, Value::String(text)) => {
            text.parse::<Timestamp>().is_ok() && !matches!(operator, Contains | StartsWith | EndsWith)
        }
        _ => false,
    };
    if fits { Ok(()) } else { Err(format!("{} cannot be compared so with {literal}", attribute.name)) }
}

/// All values at a path.
fn values(object: &Map<String, Value>, Path { attribute, part }: Path) -> Vec<&Value> {
    let whole: Vec<&Value> = match object.get(attribute.name) {
        None => Vec::new(),
        Some(Value::Array(items)) => items.iter().collect(),
        Some(value) => vec![value],
    };
    match part {
        None => whole,
        Some(part) => whole.into_iter().filter_map(|value| value.get(part.name)).collect(),
    }
}

fn is_present(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

fn compare(attribute: &Attribute, value: &Value, operator: Operator, literal: &Value) -> bool {
    use Operator::{Contains, EndsWith, Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual, StartsWith};
    let (Some(value), Some(literal)) = (value.as_str(), literal.as_str()) else {
        return (value == literal) == (operator == Equal);
    };
    let as_date = |text: &str| text.parse::<Timestamp>().ok();
    let in_its_case = |text: &str| if attribute.is_exact { text.to_owned() } else { text.to_lowercase() };
    let (value_text, literal_text) = (in_its_case(value), in_its_case(literal));
    let order = match (as_date(value), as_date(literal)) {
        (Some(value), Some(literal)) if matches!(attribute.kind, Kind::Date) => value.cmp(&literal),
        _ => value_text.cmp(&literal_text),
    };
    match operator {
        Equal => order.is_eq(),
        NotEqual => order.is_ne(),
        Contains => value_text.contains(&literal_text),
        StartsWith => value_text.starts_with(&literal_text),
        EndsWith => value_text.ends_with(&literal_text),
        Greater => order.is_gt(),
        GreaterOrEqual => order.is_ge(),
        Less => order.is_lt(),
        LessOrEqual => order.is_le(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn user() -> Map<String, Value> {
        json!({
            "userName": "Ana@example.com", "externalId": "Key-1", "active": true, "name": { "familyName": "Souza" },
            "emails": [{ "value": "ana@example.com", "type": "work" }, { "value": "ana@home.example", "type": "home" }],
            "roles": [{ "value": "admin" }],
            "meta": { "lastModified": "2026-05-01T12:00:00Z" },
        })
        .as_object()
        .unwrap()
        .clone()
    }

    #[test]
    fn every_operator_of_the_grammar_means_what_the_rfc_says() {
        let user = user();
        for (filter, fits) in [
            (r#"userName eq "ana@EXAMPLE.com""#, true),
            (r#"externalId eq "key-1""#, false),
            (r#"USERNAME EQ "ana@example.com""#, true),
            (r#"userName ne "x""#, true),
            (r#"userName co "@EX""#, true),
            (r#"userName sw "ana""#, true),
            (r#"userName ew ".com""#, true),
            (r#"urn:ietf:params:scim:schemas:core:2.0:User:userName sw "a""#, true),
            ("displayName pr", false),
            ("emails pr and active eq true", true),
            ("active eq false", false),
            ("displayName eq null", true),
            ("userName ne null", true),
            (r#"roles eq "admin""#, true),
            (r#"roles.value eq "viewer" or name.familyName eq "souza""#, true),
            (r#"emails[type eq "work" and value ew "home.example"]"#, false),
            (r#"emails[type eq "home" and value ew "home.example"]"#, true),
            (r#"emails.type eq "work" and emails.value ew "home.example""#, true),
            (r#"not (active eq true) or not(userName pr)"#, false),
            (r#"userName eq "x" and active eq true or active eq true"#, true),
            (r#"userName eq "x" and (active eq true or active eq true)"#, false),
            (r#"meta.lastModified gt "2026-05-01T08:00:00-03:00""#, true),
            (r#"meta.lastModified ge "2026-05-01T09:00:00-03:00""#, true),
            (r#"meta.lastModified lt "2026-05-01T12:00:00Z""#, false),
            (r#"meta.lastModified le "2026-05-01T12:00:00Z""#, true),
        ] {
            assert_eq!(Filter::parse(filter).unwrap().matches(&user), fits, "{filter}");
        }
    }

    #[test]
    fn what_is_no_filter_is_refused() {
        let deep = format!("{}active pr{}", "(".repeat(40), ")".repeat(40));
        for bad in [
            "",
            "userName",
            "userName eq",
            "userName eq ana",
            r#"userName is "x""#,
            r#"nickname eq "x""#,
            r#"name.middle eq "x""#,
            r#"userName eq "x" and"#,
            r#"(userName eq "x""#,
            r#"userName eq "x") "#,
            r#"name eq "x""#,
            "active gt true",
            r#"active eq "true""#,
            r#"meta.created gt "yesterday""#,
            r#"name[familyName eq "x"]"#,
            r#"emails[type eq "work""#,
            r#"userName eq "x" userName eq "y""#,
            &deep,
        ] {
            assert!(Filter::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_path_of_a_change_names_an_attribute_a_part_or_chosen_values() {
        let target = Target::parse(r#"emails[type eq "work"].value"#).unwrap();
        assert_eq!((target.attribute.name, target.part.unwrap().name), ("emails", "value"));
        assert!(target.filter.is_some());
        assert_eq!(Target::parse("name.givenName").unwrap().part.unwrap().name, "givenName");
        for bad in ["", "emails[", "emails[].value", r#"emails[type eq "x"]value"#, "name[x pr]", "a b", "active.x"] {
            assert!(Target::parse(bad).is_err(), "{bad}");
        }
    }
}
