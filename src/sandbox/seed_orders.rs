//! The orders of a new database, one for each stage: the same every time, as seen from the clock at that moment.

use jiff::Timestamp;
use rusqlite::Transaction;
use serde_json::{Value, json};

use super::orders;
use super::row::Body;
use super::store::SeedError;
use super::ticket_rules::date;

/// Orders get the numbers after this one.
const FIRST_ORDER: i64 = 300_000;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// The six touchpoints (H2), in the handbook's order and words.
const TOUCHPOINTS: [&str; 6] = [
    "Request for technical details",
    "Confirmation of details",
    "Expected delivery date",
    "Installation reminder",
    "Activation planning",
    "Connection notification",
];

/// An order; times are in days from the present hour.
struct Sample {
    state: &'static str,
    description: &'static str,
    service: &'static str,
    external_id: Option<&'static str>,
    ordered: i64,
    /// When each touchpoint was reached or is expected; none for an order of a system that knows no milestones.
    touchpoints: Option<[i64; 6]>,
    /// So many of them were reached.
    reached: usize,
    /// The one whose date has passed without it, and the reason.
    missed: Option<(usize, &'static str)>,
    /// What the carrier says of one that was reached or is expected.
    message: Option<(usize, &'static str)>,
    end: End,
}

enum End {
    Open,
    Completed,
    Cancelled(&'static str),
}

/// Fills the empty table; how many orders there are then.
pub(crate) fn fill(tx: &Transaction<'_>, now: Timestamp) -> Result<u32, SeedError> {
    let now = now.as_second().div_euclid(HOUR) * HOUR;
    let mut count = 0;
    for sample in samples() {
        count += 1;
        let order = sample.into_order(now);
        orders::insert(tx, FIRST_ORDER + i64::from(count), &order).map_err(SeedError::Refused)?;
    }
    Ok(count)
}

fn samples() -> [Sample; 8] {
    let open = |state, description, service, ordered, touchpoints, reached| Sample {
        state,
        description,
        service,
        external_id: None,
        ordered,
        touchpoints: Some(touchpoints),
        reached,
        missed: None,
        message: None,
        end: End::Open,
    };
    [
        Sample {
            external_id: Some("po-4500012345"),
            ..open(
                "acknowledged",
                "New dedicated internet access, 1000 Mbit/s",
                "BR-IPT-10001",
                -1,
                [3, 8, 12, 30, 38, 45],
                0,
            )
        },
        Sample {
            message: Some((1, "Please confirm the rack and the power feed")),
            ..open("pending", "Second link for the plant", "CL-MPLS-10002", -12, [-9, 2, 6, 25, 31, 36], 1)
        },
        Sample {
            external_id: Some("po-4500012399"),
            missed: Some((3, "The local loop is late; a new date follows")),
            ..open("inProgress", "SD-WAN for the office", "CO-SDW-10003", -40, [-37, -33, -30, -2, 9, 14], 3)
        },
        open("inProgress", "Voice channels", "MX-VOZ-10004", -50, [-48, -45, -44, -6, -1, 2], 5),
        Sample {
            message: Some((2, "Building works at the site; on hold at your wish")),
            ..open("held", "Internet access for the data hall", "PE-IPT-10001", -70, [-66, -60, 40, 55, 60, 66], 2)
        },
        Sample {
            external_id: Some("po-4500011876"),
            end: End::Completed,
            ..open("completed", "Dedicated internet access", "AR-IPT-10001", -90, [-88, -84, -80, -60, -53, -50], 6)
        },
        Sample {
            end: End::Cancelled("The customer has withdrawn the order"),
            ..open("cancelled", "IP-VPN for the branch", "EC-MPLS-10002", -35, [-32, -28, -20, -10, -6, -3], 1)
        },
        Sample {
            touchpoints: None,
            ..open("inProgress", "Ordered in a system that knows no milestones", "US-SDW-10003", -20, [0; 6], 0)
        },
    ]
}

impl Sample {
    fn into_order(self, now: i64) -> Body {
        let told = |days: i64| Value::from(date(Timestamp::from_second(now + days * DAY).unwrap_or_default()));
        let country = self.service.get(..2).unwrap_or_default();
        let customer = format!("{country}-000123");
        let delivery = self.touchpoints.map(|days| days[5]);
        let mut order = json!({
            "@type": "ServiceOrder",
            "category": "Connectivity",
            "description": self.description,
            "priority": "4",
            "state": self.state,
            "orderDate": told(self.ordered),
            "relatedParty": [
                { "@type": "RelatedParty", "@referredType": "PartyAccount", "role": "customer", "id": customer },
            ],
            "serviceOrderItem": [{
                "id": "1",
                "action": "add",
                "state": self.state,
                "service": { "@type": "Service", "id": self.service },
            }],
        });
        if let Some(id) = self.external_id {
            order["externalId"] = id.into();
        }
        if let Some(days) = delivery {
            order["expectedCompletionDate"] = told(days);
        }
        match (&self.end, delivery) {
            (End::Completed, Some(days)) => order["completionDate"] = told(days),
            (End::Cancelled(reason), _) => {
                order["cancellationDate"] = told(self.ordered + 8);
                order["cancellationReason"] = (*reason).into();
            }
            _ => {}
        }
        if self.touchpoints.is_some() {
            order["milestone"] = self.milestones(told).into();
        }
        match order {
            Value::Object(order) => order,
            _ => Body::new(),
        }
    }

    /// TMF641's `status` is free text; these are the words of TMF622 v5.
    fn milestones(&self, told: impl Fn(i64) -> Value) -> Vec<Value> {
        let days = self.touchpoints.into_iter().flatten();
        let milestone = |(at, (name, days)): (usize, (&str, i64))| {
            let missed = self.missed.filter(|(missed, _)| *missed == at);
            let status = match missed {
                Some(_) => "Violated",
                None if at < self.reached => "Completed",
                None => "Yet-To-Reach",
            };
            let mut milestone = json!({
                "@type": "ServiceOrderMilestone",
                "id": (at + 1).to_string(),
                "name": name,
                "status": status,
                "milestoneDate": told(days),
            });
            if let Some((_, message)) = missed.or(self.message.filter(|(of, _)| *of == at)) {
                milestone["message"] = message.into();
            }
            milestone
        };
        TOUCHPOINTS.into_iter().zip(days).enumerate().map(milestone).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{OrderState, Touchpoint};

    #[test]
    fn the_seeds_orders_have_known_states_and_the_handbooks_touchpoints_in_order_of_time() {
        for sample in samples() {
            assert!(!matches!(OrderState::from_portal(sample.state), OrderState::Other(_)), "{}", sample.state);
            if let Some(days) = sample.touchpoints {
                assert!(days.is_sorted() && sample.ordered <= days[0], "{}", sample.description);
                let is_open = matches!(sample.end, End::Open);
                assert!(!is_open || days[..sample.reached].iter().all(|day| *day <= 0), "{}", sample.description);
            }
            let order = sample.into_order(1_795_435_200);
            for (at, milestone) in order.get("milestone").and_then(Value::as_array).into_iter().flatten().enumerate() {
                assert_eq!(Touchpoint::find(milestone["name"].as_str().unwrap()), Some(Touchpoint::ALL[at]));
            }
        }
    }
}
