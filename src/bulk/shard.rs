//! `--shard I/N`: which of N machines files a row.

use std::fmt;
use std::str::FromStr;

use crate::bulk::digest::RowDigest;
use crate::domain::Refusal;
use crate::text;

/// Part I of N, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    index: u32,
    of: u32,
}

impl Shard {
    /// Whether it is all of the rows: 1/1.
    pub fn is_whole(self) -> bool {
        self.of == 1
    }

    /// Whether a row can belong to both of these parts; `None` is the whole.
    pub fn overlap(one: Option<Self>, other: Option<Self>) -> bool {
        match (one, other) {
            (Some(one), Some(other)) => one.of != other.of || one.index == other.index,
            _ => true,
        }
    }

    /// Whether a row with this external id belongs to this part. It depends on the id alone, so that machines need not
    /// talk to each other.
    pub fn has(self, external_id: &str) -> bool {
        RowDigest::of(external_id.as_bytes()).number() % u64::from(self.of) + 1 == u64::from(self.index)
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.index, self.of)
    }
}

impl FromStr for Shard {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let part = text.split_once('/').and_then(|(index, of)| Some((index.parse().ok()?, of.parse().ok()?)));
        match part {
            Some((index, of)) if (1..=of).contains(&index) => Ok(Self { index, of }),
            _ => Err(Refusal::new("invalid_shard", text!("bulk-not-a-part-of-a-whole", word = text))
                .hint(text!("bulk-write-part-and-whole"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_belongs_to_exactly_one_part() {
        let shards: Vec<Shard> = (1..=7).map(|index| format!("{index}/7").parse().unwrap()).collect();
        let mut counts = [0; 7];
        for row in 0..7000 {
            let id = format!("row-{row}");
            let of: Vec<usize> = (0..7).filter(|at| shards[*at].has(&id)).collect();
            assert_eq!(of.len(), 1, "{id}");
            counts[of[0]] += 1;
        }
        assert!(counts.iter().all(|count| (800..1200).contains(count)), "{counts:?}");
    }

    #[test]
    fn only_other_parts_of_the_same_whole_share_no_row() {
        let part = |text: &str| Some(text.parse::<Shard>().unwrap());
        assert!(!Shard::overlap(part("1/3"), part("2/3")));
        for (one, other) in [(None, None), (None, part("1/3")), (part("1/3"), part("1/3")), (part("1/3"), part("2/4"))]
        {
            assert!(Shard::overlap(one, other) && Shard::overlap(other, one), "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_part_is_from_one_to_all() {
        assert_eq!("2/8".parse::<Shard>().unwrap().to_string(), "2/8");
        for bad in ["0/8", "9/8", "1", "1/0", "a/b", "-1/2", ""] {
            assert_eq!(bad.parse::<Shard>().unwrap_err().code, "invalid_shard", "{bad:?}");
        }
    }
}
