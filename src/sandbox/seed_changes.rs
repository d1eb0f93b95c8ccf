//! The change requests and planned works of a new database: the same every time, as seen from the clock at that moment.

use jiff::Timestamp;
use rusqlite::Transaction;
use serde_json::{Value, json};

use super::change_patch::APPROVAL_DEADLINE;
use super::change_rules::{self, PLANNED_WORK};
use super::change_store;
use super::filing::CLIENT_REFERENCE;
use super::row::Body;
use super::store::SeedError;
use super::ticket_rules::{append, date};
use crate::domain::{ChangeStatus, Country};

/// Change requests get the numbers after this one.
const FIRST_CHANGE: i64 = 200_000;
/// The carrier's one work that several customers' planned works are part of (H11).
const GLOBAL_WORK: &str = "GCR-2026-117";

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// A change request; times are in seconds from the present hour.
struct Sample {
    status: ChangeStatus,
    specification: (&'static str, &'static str),
    description: &'static str,
    sites: &'static [&'static str],
    priority: &'static str,
    requested: i64,
    /// When it got its state.
    since: i64,
    start: i64,
    end: i64,
    kind: Kind,
}

/// Whose change it is, and what only such a one has.
enum Kind {
    Customer {
        window: &'static str,
        reference: Option<&'static str>,
        sibling: Option<(&'static str, &'static [&'static str])>,
        note: Option<&'static str>,
    },
    Carrier {
        impact: &'static str,
        /// Seconds before the start.
        deadline: i64,
        part_of: Option<&'static str>,
    },
}

/// Fills empty tables; how many change requests and planned works there are then.
pub(crate) fn fill(tx: &Transaction<'_>, now: Timestamp) -> Result<(u32, u32), SeedError> {
    tx.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('change_request', ?1)", [FIRST_CHANGE])?;
    let now = now.as_second().div_euclid(HOUR) * HOUR;
    let (mut changes, mut planned_works) = (0, 0);
    for sample in customer_changes().into_iter().chain(planned_works_from(now)) {
        *(if sample.is_planned_work() { &mut planned_works } else { &mut changes }) += 1;
        // No request has this fingerprint, so that a seeded reference with any content is a conflict.
        change_store::insert(tx, &sample.into_change(now), "seed").map_err(SeedError::Refused)?;
    }
    Ok((changes, planned_works))
}

fn customer_changes() -> [Sample; 6] {
    let customer = |window, reference, sibling, note| Kind::Customer { window, reference, sibling, note };
    [
        Sample {
            status: ChangeStatus::Acknowledged,
            specification: ("bandwidth-upgrade", "Bandwidth upgrade"),
            description: "Raise the bandwidth to 2000 Mbit/s",
            sites: &["BR-IPT-10001"],
            priority: "medium",
            requested: -2 * HOUR,
            since: -2 * HOUR,
            start: 6 * DAY,
            end: 6 * DAY + 4 * HOUR,
            kind: customer("fixed", Some("chg-sample-1"), None, None),
        },
        Sample {
            status: ChangeStatus::RequestForAuthorization,
            specification: ("firewall-rule", "Firewall rule"),
            description: "Open TCP port 8443 to the branch offices",
            sites: &["CO-IPT-10001", "CO-MPLS-10002", "CO-SDW-10003"],
            priority: "high",
            requested: -30 * HOUR,
            since: -26 * HOUR,
            start: 8 * DAY,
            end: 8 * DAY + 2 * HOUR,
            kind: customer("fixed", Some("chg-sample-2"), None, Some("please do the three sites in one night")),
        },
        Sample {
            status: ChangeStatus::Approved,
            specification: ("qos-profile", "QoS profile"),
            description: "Give voice a larger share",
            sites: &["PE-MPLS-10002"],
            priority: "low",
            requested: -4 * DAY,
            since: -2 * DAY,
            start: -4 * DAY,
            end: 5 * DAY,
            kind: customer("flexible", Some("chg-sample-3"), None, None),
        },
        Sample {
            status: ChangeStatus::Scheduled,
            specification: ("static-route", "Static route"),
            description: "Route 192.0.2.0/24 to the new core, part 1 of 2",
            sites: &["AR-IPT-10001", "AR-MPLS-10002"],
            priority: "medium",
            requested: -5 * DAY,
            since: -DAY,
            start: 3 * DAY,
            end: 3 * DAY + 4 * HOUR,
            kind: customer("fixed", Some("chg-sample-4"), Some(("CR-200005", &["AR-SDW-10003"])), None),
        },
        Sample {
            status: ChangeStatus::InProgress,
            specification: ("static-route", "Static route"),
            description: "Route 192.0.2.0/24 to the new core, part 2 of 2",
            sites: &["AR-SDW-10003"],
            priority: "medium",
            requested: -5 * DAY,
            since: -HOUR,
            start: -HOUR,
            end: 3 * HOUR,
            kind: customer("fixed", None, Some(("CR-200004", &["AR-IPT-10001", "AR-MPLS-10002"])), None),
        },
        Sample {
            status: ChangeStatus::Completed,
            specification: ("ip-address-block", "IP address block"),
            description: "A further block of 8 addresses",
            sites: &["MX-IPT-10001"],
            priority: "low",
            requested: -25 * DAY,
            since: -20 * DAY + 2 * HOUR,
            start: -20 * DAY,
            end: -20 * DAY + 4 * HOUR,
            kind: customer("fixed", Some("chg-sample-6"), None, Some("the block answers, thank you")),
        },
    ]
}

fn planned_works_from(now: i64) -> [Sample; 5] {
    let night = |days: i64, country| night_start(now + days * DAY, country) - now;
    let carrier = |impact, deadline, part_of| Kind::Carrier { impact, deadline, part_of };
    let planned = |status, sites, description, since: i64, start, kind| Sample {
        status,
        specification: ("planned-work", "Planned work"),
        description,
        sites,
        priority: "medium",
        requested: since - DAY,
        since,
        start,
        end: start + 4 * HOUR,
        kind,
    };
    let upgrade = "Software upgrade of the core routers";
    let interrupted = "Two interruptions of up to 10 minutes within the window";
    let (brazil, chile, mexico, past) =
        (night(9, Country::BR), night(12, Country::CL), night(5, Country::MX), night(-15, Country::BR));
    let emergency = Sample {
        priority: "emergency",
        ..planned(
            ChangeStatus::WaitForApproval,
            &["US-IPT-10001"],
            "Replacement of a failing power supply",
            -HOUR,
            30 * HOUR,
            carrier("No redundancy for 30 minutes", 6 * HOUR, None),
        )
    };
    [
        planned(
            ChangeStatus::WaitForApproval,
            &["BR-IPT-10001", "BR-MPLS-10002"],
            upgrade,
            -2 * DAY,
            brazil,
            carrier(interrupted, 3 * DAY, Some(GLOBAL_WORK)),
        ),
        planned(
            ChangeStatus::WaitForApproval,
            &["CL-IPT-10001"],
            upgrade,
            -2 * DAY,
            chile,
            carrier(interrupted, 3 * DAY, Some(GLOBAL_WORK)),
        ),
        planned(
            ChangeStatus::Scheduled,
            &["MX-MPLS-10002", "MX-SDW-10003"],
            "Move of a fibre to a new duct",
            -3 * DAY,
            mexico,
            carrier("No service for up to 2 hours", 3 * DAY, None),
        ),
        emergency,
        planned(
            ChangeStatus::Completed,
            &["BR-SDW-10003"],
            "Battery test",
            past + 3 * HOUR,
            past,
            carrier("None expected", 3 * DAY, None),
        ),
    ]
}

/// 02:00 of a day near that moment, in the country's standard time: a sandbox needs no database of time zones.
fn night_start(moment: i64, country: Country) -> i64 {
    let hours_behind_utc = match country {
        Country::AR | Country::BR => 3,
        Country::CL | Country::VE => 4,
        Country::CO | Country::EC | Country::PA | Country::PE | Country::US => 5,
        Country::CR | Country::MX => 6,
    };
    moment.div_euclid(DAY) * DAY + (2 + hours_behind_utc) * HOUR
}

impl Sample {
    fn is_planned_work(&self) -> bool {
        matches!(self.kind, Kind::Carrier { .. })
    }

    fn into_change(self, now: i64) -> Body {
        let moment = |seconds: i64| Timestamp::from_second(now + seconds).unwrap_or_default();
        let told = |seconds: i64| Value::from(date(moment(seconds)));
        let target = |id: &&str| json!({ "id": id, "role": "site", "@referredType": "Service" });
        let characteristic = |name: &str, value: Value| json!([{ "name": name, "value": value }]);
        let targets = |sites: &[&str]| sites.iter().map(target).collect::<Value>();
        let relationship = |kind: &str, id: &str, sites: &[&str]| {
            let other = json!({ "id": id, "@referredType": "ChangeRequest", "targetEntity": targets(sites) });
            json!([{ "relationshipType": kind, "changeRequest": other }])
        };
        let (specification, name) = self.specification;
        let mut change = Body::new();
        for (name, value) in [
            ("@type", "ChangeRequest".into()),
            ("requestType", if self.is_planned_work() { PLANNED_WORK } else { "standard" }.into()),
            ("description", self.description.into()),
            ("priority", self.priority.into()),
            ("specification", json!({ "id": specification, "name": name })),
            ("targetEntity", targets(self.sites)),
            ("plannedStartTime", told(self.start)),
            ("plannedEndTime", told(self.end)),
            ("requestDate", told(self.requested)),
        ] {
            change.insert(name.into(), value);
        }
        match self.kind {
            Kind::Customer { window, reference, sibling, note } => {
                change.insert("changeRequestCharacteristic".into(), characteristic("executionWindow", window.into()));
                if let Some(id) = reference {
                    let reference = json!([{ "id": id, "externalReferenceType": CLIENT_REFERENCE }]);
                    change.insert("externalReference".into(), reference);
                }
                if let Some((id, sites)) = sibling {
                    change.insert("changeRelationship".into(), relationship("sibling", id, sites));
                }
                if let Some(text) = note {
                    let mut notes = Vec::new();
                    let note = json!({ "author": "Ana Exemplo", "text": text });
                    append(&mut notes, vec![note], "note", moment(self.since));
                    change.insert("note".into(), notes.into());
                }
            }
            Kind::Carrier { impact, deadline, part_of } => {
                change.insert("impact".into(), impact.into());
                let deadline = told(self.start - deadline);
                change.insert("changeRequestCharacteristic".into(), characteristic(APPROVAL_DEADLINE, deadline));
                if let Some(id) = part_of {
                    change.insert("changeRelationship".into(), relationship("partOf", id, self.sites));
                }
            }
        }
        change_rules::normalise(&mut change);
        change_rules::enter(&mut change, &self.status, moment(self.since));
        change
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::attributes::{self, CHANGE_REQUEST};
    use crate::sandbox::catalogue;
    use std::collections::HashSet;

    /// 2026-11-23T12:00:00Z
    const NOW: i64 = 1_795_435_200;

    #[test]
    fn the_seeds_changes_are_valid_and_name_standard_changes() {
        let mut states = HashSet::new();
        for sample in customer_changes() {
            assert!(catalogue::has_standard_change(sample.specification.0), "{}", sample.description);
            assert!(sample.requested <= sample.since && sample.since <= 0 && sample.start < sample.end);
            states.insert(sample.status.clone());
            attributes::check(&Value::Object(sample.into_change(NOW)), &CHANGE_REQUEST, "").unwrap();
        }
        assert_eq!(states.len(), 6);
    }

    #[test]
    fn planned_works_are_at_night_and_can_be_answered_in_time() {
        for sample in planned_works_from(NOW) {
            let waits = sample.status == ChangeStatus::WaitForApproval;
            let is_emergency = sample.priority == "emergency";
            let start = Timestamp::from_second(NOW + sample.start).unwrap();
            let country: Country = sample.sites[0][..2].parse().unwrap();
            assert!(is_emergency || night_start(NOW + sample.start, country) == start.as_second());
            assert!(sample.sites.iter().all(|site| site.starts_with(country.code())));
            assert!(sample.requested < sample.since && sample.since <= 0);
            let change = sample.into_change(NOW);
            let deadline = change_rules::characteristic(&change, APPROVAL_DEADLINE).unwrap();
            let deadline: Timestamp = deadline.parse().unwrap();
            assert!(!waits || deadline.as_second() > NOW);
            assert!(deadline < start);
            attributes::check(&Value::Object(change), &CHANGE_REQUEST, "").unwrap();
        }
    }
}
