//! The external id as the last line of a description, where a portal has no other place for it.

use crate::domain::ExternalId;

/// What stands before the id.
const REFERENCE: &str = "Ref: ";

/// Adds the line.
pub(super) fn append(description: &mut String, id: &str) {
    description.truncate(description.trim_end().len());
    description.push('\n');
    description.push_str(REFERENCE);
    description.push_str(id);
}

/// A description without the line, and the id of the line; `attribute` is the id that the portal gives in its own place.
/// Somebody may have written such a line himself: then the attribute holds another id, and the line stays.
pub(super) fn split(description: Option<String>, attribute: Option<&str>) -> (Option<String>, Option<String>) {
    let Some(whole) = description else { return (None, None) };
    let (before, last) = whole.trim_end().rsplit_once('\n').unwrap_or(("", whole.trim_end()));
    match last.strip_prefix(REFERENCE).filter(|id| id.parse::<ExternalId>().is_ok()) {
        Some(id) if attribute.is_none_or(|attribute| attribute == id) => {
            (Some(before.to_owned()).filter(|text| !text.is_empty()), Some(id.to_owned()))
        }
        _ => (Some(whole), None),
    }
}
