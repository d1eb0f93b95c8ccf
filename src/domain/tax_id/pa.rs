//! Panama's RUC.

use super::{Scheme, no_digit, weighted, without_zeros};
use crate::locale::Number;
use crate::text;

/// Groups of digits whose lengths vary, and the two digits of the DV (dígito verificador).
///
/// `ROLL-IMAGE-FILE` is a company; `PROVINCE-VOLUME-ENTRY` a person by the cédula, with AV or PI behind the province or
/// E, N or PE in its place; `PROVINCE-NT-VOLUME-ENTRY` a taxpayer without either.
///
/// The DV is that of the DGI's "Algoritmo para el cálculo del dígito verificador de la RUC"
/// (dgi.mef.gob.pa, Calculo_DV_RUC_20180523.pdf), as far as two programs written after it agree: PyPI
/// panama-ruc-dv-calculator 1.0.4 and github.com/apple314159/panama-dv. Where a group is longer than they agree on, the
/// DV is not checked.
pub(super) const RUC: Scheme =
    Scheme { name: "RUC", example: "2588017-1-831938 DV 20", compact, check, official, ..Scheme::PLAIN };

fn compact(groups: &str) -> String {
    // `D.V.` comes as two groups, and `2015DV59` as one.
    let groups = format!(" {groups} ").replace(" D V ", " ").replace("DV", " ");
    let mut groups: Vec<&str> = groups.split_whitespace().collect();
    // `8-AV-1-2` and `8AV-1-2` are the same, as are `8NT-1-2` and `8-NT-1-2`.
    let province = match groups.as_slice() {
        [first, tag @ ("AV" | "PI"), ..] => Some([*first, *tag].concat()),
        _ => None,
    };
    if let Some(province) = &province {
        groups.splice(..2, [province.as_str()]);
    } else if let Some(province) = groups.first().and_then(|first| first.strip_suffix("NT")) {
        groups.splice(..1, [province, "NT"]);
    }
    let Some((dv, ruc)) = groups.split_last() else { return String::new() };
    if ruc.len() < 3 {
        return groups.join("-");
    }
    // Forms fill groups up with zeros; the authority writes the DV 05 as 5 at times.
    let ruc: Vec<&str> = ruc.iter().map(|group| without_zeros(group)).collect();
    format!("{}-{dv:0>2}", ruc.join("-"))
}

fn official(id: &str) -> String {
    id.rsplit_once('-').map_or_else(|| id.to_owned(), |(ruc, dv)| format!("{ruc} DV {dv}"))
}

/// `8-NT-2-24-07` is the province 8, the tag NT, the volume 2, the entry 24 and the DV 07.
struct Groups<'a> {
    /// A person's province, or a company's roll.
    first: &'a str,
    tag: &'a str,
    volume: &'a str,
    entry: &'a str,
    dv: &'a str,
}

impl<'a> Groups<'a> {
    fn of(id: &'a str) -> Result<Self, String> {
        let groups: Vec<&str> = id.split('-').collect();
        match groups[..] {
            [first, "NT", volume, entry, dv] => Ok(Self { first, tag: "NT", volume, entry, dv }),
            [_, "NT", _, _] | [_, _, _] => Err(text!("domain-ruc-pa-without-dv")),
            [first, volume, entry, dv] => {
                let (first, tag) =
                    first.split_at(first.find(|char: char| !char.is_ascii_digit()).unwrap_or(first.len()));
                Ok(Self { first, tag, volume, entry, dv })
            }
            [_] => Err(text!("domain-ruc-pa-without-groups")),
            _ => Err(text!("domain-ruc-pa-groups", count = Number::of(groups.len()))),
        }
    }

    /// Whether the first group can be a province; comarcas count as provinces.
    fn has_province(&self) -> bool {
        self.first.len() <= 2 && matches!(self.first.parse(), Ok(0..=13_u8))
    }

    fn check_tag(&self) -> Result<(), String> {
        let Self { first, tag, .. } = self;
        match *tag {
            "" => Ok(()),
            "E" | "N" | "PE" if first.is_empty() => Ok(()),
            "E" | "N" | "PE" => Err(text!("domain-ruc-pa-province-before-tag", found = first, tag = tag)),
            "AV" | "PI" | "NT" if self.has_province() => Ok(()),
            "AV" | "PI" | "NT" => Err(text!("domain-ruc-pa-no-province-before-tag", found = first, tag = tag)),
            _ => Err(text!("domain-ruc-pa-tag-wrong", found = tag)),
        }
    }

    fn check_lengths(&self) -> Result<(), String> {
        let entry_most = if self.tag.is_empty() && !self.has_province() { 6 } else { 9 };
        for (name, group, most) in
            [("first", self.first, 9), ("volume", self.volume, 4), ("entry", self.entry, entry_most)]
        {
            group_of_digits(name, group)?;
            if group.len() > most {
                let length = Number::of(group.len());
                return Err(text!("domain-ruc-pa-group-too-long", group = name, length = length, most = most));
            }
        }
        group_of_digits("dv", self.dv)?;
        match self.dv.len() {
            2 => Ok(()),
            length => Err(text!("domain-ruc-pa-dv-length", length = Number::of(length))),
        }
    }

    /// The DVs that these groups can have, as `8-123-456` can be a person's and a company's; nothing where the sources
    /// do not agree.
    fn expected(&self) -> Option<Vec<String>> {
        let Self { first, tag, volume, entry, .. } = self;
        let mut expected = Vec::new();
        if tag.is_empty() {
            if entry.len() <= 6 {
                expected.push(dv_of_company(first, volume, entry));
            }
            if !self.has_province() {
                return Some(expected);
            }
        }
        // The code of the tag, and the lengths up to which the sources agree.
        let (code, volume_most, entry_most) = match *tag {
            "E" => ("50", 3, 6),
            "N" => ("40", 3, 6),
            "PE" => ("75", 3, 5),
            "AV" => ("15", 3, 5),
            "PI" => ("79", 3, 5),
            "NT" => ("43", 3, 6),
            _ => ("00", 4, 5),
        };
        if volume.len() > volume_most || entry.len() > entry_most {
            return None;
        }
        let body = format!("{first:0>2}{code}{volume:0>3}{entry:0>5}");
        expected.push(two_digits(&format!("5{body}"), false));
        // An NT does not show whether it is a person's, with a 5 in front, or a company's.
        if *tag == "NT" {
            expected.push(two_digits(&body, false));
        }
        Some(expected)
    }
}

/// Refuses anything but digits; the texts know the group by its name.
fn group_of_digits(name: &str, group: &str) -> Result<(), String> {
    match no_digit(group) {
        None => Ok(()),
        Some(char) => Err(text!("domain-ruc-pa-group-has-letter", group = name, letter = char)),
    }
}

fn check(id: &str) -> Result<(), String> {
    let groups = Groups::of(id)?;
    groups.check_tag()?;
    groups.check_lengths()?;
    match groups.expected() {
        Some(expected) if !expected.iter().any(|expected| expected == groups.dv) => Err(match &expected[..] {
            [one, other] => text!("domain-ruc-pa-dv-of-two-wrong", found = groups.dv, one = one, other = other),
            _ => text!("domain-ruc-pa-dv-wrong", found = groups.dv, expected = expected.concat()),
        }),
        _ => Ok(()),
    }
}

fn dv_of_company(roll: &str, image: &str, file: &str) -> String {
    let mut body = format!("{roll:0>10}{image:0>4}{file:0>6}");
    // Rolls below 50000 are the old RUCs, the first two of whose digits are replaced.
    let old = matches!(body.as_bytes().get(3..6), Some([b'0', b'0', b'0'..=b'4']));
    if old && let Some(pair) = body.get(5..7).and_then(|pair| pair.parse().ok()) {
        let pair = match pair {
            10..=18 => pair - 9,
            19..=22 => pair - 18,
            23..=25 => pair - 16,
            26..=33 => pair - 24,
            34..=42 => pair - 33,
            43..=49 => pair - 42,
            _ => pair,
        };
        body.replace_range(5..7, &format!("{pair:02}"));
    }
    two_digits(&body, old)
}

fn two_digits(body: &str, old: bool) -> String {
    let first = check_digit(body, old);
    let second = check_digit(&format!("{body}{first}"), old);
    format!("{first}{second}")
}

/// Modulus 11 with the weights 2, 3, 4 … from the right; in old RUCs 11 comes twice.
fn check_digit(body: &str, old: bool) -> u32 {
    let reversed: String = body.chars().rev().collect();
    let weights = (2..).map(|weight| if old && weight >= 12 { weight - 1 } else { weight });
    match weighted(&reversed, weights) % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    }
}
