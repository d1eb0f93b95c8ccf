//! Reading what portals really send: a wrong type or an unknown form of date is a missing value, never a crash.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::Value;
use url::Url;

/// Text, or a number or truth value as text; an empty text is none.
pub(super) fn text(object: &Value, key: &str) -> Option<String> {
    match object.get(key)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

/// Where a thing can be read, as an absolute URL where that can be told.
pub(super) fn link(object: &Value, base: &Url) -> Option<String> {
    let href = text(object, "href")?;
    // The usual form, put together without being taken apart.
    if href.starts_with('/') && !href.starts_with("//") {
        return Some(format!("{}{href}", &base[..url::Position::BeforePath]));
    }
    Some(base.join(&href).map_or(href, String::from))
}

/// RFC 3339, or `2022-05-16 23:38:55` without a zone, which is UTC (ServiceNow).
pub(super) fn date(object: &Value, key: &str) -> Option<Timestamp> {
    let text = object.get(key)?.as_str()?;
    text.parse().ok().or_else(|| {
        let date: DateTime = text.parse().ok()?;
        TimeZone::UTC.to_timestamp(date).ok()
    })
}

/// The elements of an array; anything else has none.
pub(super) fn items<'a>(object: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    object.get(key).and_then(Value::as_array).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_link_is_made_absolute_whatever_its_form() {
        let base = "https://portal.example/tmf-api/x".parse().unwrap();
        for (href, expected) in [
            ("/a/b", "https://portal.example/a/b"),
            ("b", "https://portal.example/tmf-api/b"),
            ("//other.example/b", "https://other.example/b"),
            ("https://other.example/b", "https://other.example/b"),
        ] {
            assert_eq!(link(&json!({ "href": href }), &base).as_deref(), Some(expected));
        }
        assert_eq!(link(&json!({}), &base), None);
    }

    #[test]
    fn a_value_of_a_wrong_type_is_a_missing_value() {
        let object = json!({"a": {"b": 1}, "n": 4, "t": true, "s": "", "d": "yesterday", "i": "x"});
        assert_eq!(text(&object, "a"), None);
        assert_eq!(text(&object, "n").as_deref(), Some("4"));
        assert_eq!(text(&object, "t").as_deref(), Some("true"));
        assert_eq!(text(&object, "s"), None);
        assert_eq!(date(&object, "d"), None);
        assert_eq!(items(&object, "i").count(), 0);
    }

    #[test]
    fn a_date_without_a_zone_is_utc() {
        let object = json!({"a": "2022-05-16 23:38:55", "b": "2022-05-16T20:38:55-03:00"});
        assert_eq!(date(&object, "a"), date(&object, "b"));
        assert!(date(&object, "a").is_some());
    }
}
