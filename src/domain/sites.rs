//! The sites of a standard change (H7).

use std::collections::HashMap;

use super::{Refusal, ServiceId};
use crate::locale::Number;
use crate::text;

/// The sites of one standard change: 1 to 10 distinct Service IDs, in the order given (H7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sites(Vec<ServiceId>);

impl Sites {
    /// The most sites of one change (H7).
    pub const MOST: usize = 10;

    /// The sites of one change; with `ignore_case` ids that differ in case alone are the same.
    ///
    /// # Errors
    /// `no_sites`, `too_many_sites` or `duplicate_site`, each once for every id concerned.
    pub fn new(ids: Vec<ServiceId>, ignore_case: bool) -> Result<Self, Vec<Refusal>> {
        let mut refusals = duplicates(&ids, ignore_case);
        let distinct = ids.len() - refusals.len();
        if distinct > Self::MOST {
            let most = Number::of(Self::MOST);
            let changes = Number::of(distinct.div_ceil(Self::MOST));
            let message = text!("domain-sites-too-many", most = most, count = Number::of(distinct));
            let hint = text!("domain-sites-can-be-split", changes = changes, most = most);
            refusals.push(Refusal::new("too_many_sites", message).rule(7).hint(hint));
        }
        Self::checked(ids, refusals)
    }

    /// Any number of sites as changes of at most 10, filled from the front: 37 are 10, 10, 10 and 7.
    ///
    /// # Errors
    /// `no_sites` or `duplicate_site`.
    pub fn split(ids: Vec<ServiceId>, ignore_case: bool) -> Result<Vec<Self>, Vec<Refusal>> {
        let refusals = duplicates(&ids, ignore_case);
        let all = Self::checked(ids, refusals)?;
        Ok(all.0.chunks(Self::MOST).map(|group| Self(group.to_vec())).collect())
    }

    fn checked(ids: Vec<ServiceId>, mut refusals: Vec<Refusal>) -> Result<Self, Vec<Refusal>> {
        if ids.is_empty() {
            let refusal = Refusal::new("no_sites", text!("domain-sites-none")).rule(7);
            refusals.push(refusal.hint(text!("domain-sites-add")));
        }
        if refusals.is_empty() { Ok(Self(ids)) } else { Err(refusals) }
    }

    /// The ids, in the order given.
    pub fn ids(&self) -> &[ServiceId] {
        &self.0
    }
}

/// A refusal for each id that was there before.
fn duplicates(ids: &[ServiceId], ignore_case: bool) -> Vec<Refusal> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut refusals = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        let key = if ignore_case { id.as_str().to_ascii_lowercase() } else { id.to_string() };
        match seen.get(&key) {
            None => {
                seen.insert(key, at);
            }
            Some(first) => {
                let message = text!("domain-site-is-there-twice", id = id, first = first + 1, second = at + 1);
                let refusal = Refusal::new("duplicate_site", message).rule(7);
                refusals.push(refusal.hint(text!("domain-sites-once-each")));
            }
        }
    }
    refusals
}

/// The ids of a list, each with its line, counted from 1: one id a line or several with commas; blank lines and what
/// follows a `#` do not count. The byte order mark of a file that was saved on Windows is passed over.
pub fn read_list(text: &str) -> Vec<(usize, Result<ServiceId, Refusal>)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let of_line = |(at, line): (usize, &str)| {
        let ids = line.split('#').next().unwrap_or_default();
        let ids: Vec<_> = ids.split(',').map(str::trim).filter(|id| !id.is_empty()).collect();
        ids.into_iter().map(|id| (at + 1, id.parse())).collect::<Vec<_>>()
    };
    text.lines().enumerate().flat_map(of_line).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ids(count: usize) -> Vec<ServiceId> {
        (0..count).map(|at| format!("BR-IPT-{at:05}").parse().unwrap()).collect()
    }

    fn codes(result: Result<impl Sized, Vec<Refusal>>) -> Vec<&'static str> {
        result.err().unwrap_or_default().iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn a_change_has_one_to_ten_sites() {
        assert_eq!(codes(Sites::new(Vec::new(), false)), ["no_sites"]);
        assert_eq!(Sites::new(ids(10), false).unwrap().ids(), ids(10));
        let refusals = Sites::new(ids(11), false).unwrap_err();
        assert_eq!((refusals[0].code, refusals[0].rule.map(|rule| rule.0)), ("too_many_sites", Some(7)));
        assert!(refusals[0].hint.as_ref().unwrap().starts_with("--split files 2 changes"));
    }

    #[test]
    fn a_site_that_is_there_twice_is_named_with_both_its_places() {
        let mut twice = ids(3);
        twice.push("BR-IPT-00001".parse().unwrap());
        assert_eq!(Sites::new(twice, false).unwrap_err()[0].message, "BR-IPT-00001 is there twice: site 2 and site 4");
        let cased = || vec!["BR-1x".parse().unwrap(), "br-1X".parse().unwrap()];
        assert!(Sites::new(cased(), false).is_ok());
        assert_eq!(codes(Sites::new(cased(), true)), ["duplicate_site"]);
        assert_eq!(codes(Sites::split(cased(), true)), ["duplicate_site"]);
    }

    #[test]
    fn a_list_may_have_comments_blank_lines_commas_and_the_marks_of_windows() {
        let list = read_list("\u{feff}# sites\r\nBR-1, BR-2\r\n\r\n  CL-3  # Santiago\r\nno digit\r\n");
        let lines: Vec<usize> = list.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [2, 2, 4, 5]);
        let found: Vec<String> = list.iter().filter_map(|(_, id)| Some(id.as_ref().ok()?.to_string())).collect();
        assert_eq!(found, ["BR-1", "BR-2", "CL-3"]);
        assert!(list[3].1.is_err());
        assert!(read_list("\n# nothing\n").is_empty());
    }

    proptest! {
        #[test]
        fn any_number_of_sites_is_split_in_order_into_changes_of_one_to_ten(count in 1_usize..=200) {
            let groups = Sites::split(ids(count), false).unwrap();
            prop_assert_eq!(groups.len(), count.div_ceil(10));
            prop_assert!(groups.iter().all(|group| (1..=10).contains(&group.ids().len())));
            prop_assert!(groups[..groups.len() - 1].iter().all(|group| group.ids().len() == 10));
            let together: Vec<ServiceId> = groups.iter().flat_map(|group| group.ids().to_vec()).collect();
            prop_assert_eq!(together, ids(count));
        }
    }
}
