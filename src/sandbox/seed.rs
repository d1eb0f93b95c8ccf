//! What a new database holds: one account a country, its services, and some tickets; the same every time.

use jiff::Timestamp;
use rusqlite::{Transaction, params};
use serde::Deserialize;
use serde_json::{Value, json};

use super::filing::CLIENT_REFERENCE;
use super::row::Body;
use super::seed_changes;
use super::seed_orders;
use super::store::SeedError;
use super::ticket_rules::{self, date};
use super::ticket_store;
use super::user_store;
use crate::domain::{Country, TicketStatus};

/// How many things a database was filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// One a country.
    pub accounts: u32,
    /// On all accounts together.
    pub services: u32,
    /// Trouble tickets.
    pub tickets: u32,
    /// Change requests of the customer.
    pub changes: u32,
    /// Planned works of the carrier.
    pub planned_works: u32,
    /// Orders.
    pub orders: u32,
    /// Users of the portal.
    pub users: u32,
}

/// Tickets get the numbers after this one.
const FIRST_TICKET: i64 = 100_000;
/// Services of a country get the numbers after this one.
const FIRST_SERVICE: u32 = 10_000;
/// Services that each country has.
const SERVICES_EACH: u32 = 5;

/// What services a country has, in turn: letters of the Service ID, service type, bandwidth in Mbit/s.
const PRODUCTS: [(&str, &str, u32); SERVICES_EACH as usize] = [
    ("IPT", "Dedicated Internet", 1000),
    ("MPLS", "IP-VPN", 200),
    ("SDW", "SD-WAN", 300),
    ("VOZ", "Voice", 2),
    ("ETH", "Ethernet", 500),
];

/// Invented places, so that nobody takes a ticket of the sandbox for a real one.
const fn places(country: Country) -> [&'static str; 3] {
    match country {
        Country::AR => ["Villa Ombú Data Hall", "Puerto Zorzal Office", "Laguna Clara Plant"],
        Country::BR => ["Porto Ipê Data Hall", "Serra Azulada Office", "Vale do Tucano Plant"],
        Country::CL => ["Bahía Quillay Data Hall", "Cerro Loica Office", "Salar Menor Plant"],
        Country::CO => ["Puerto Guacamaya Data Hall", "Alto Frailejón Office", "Río Claro Bajo Plant"],
        Country::CR => ["Monte Yigüirro Data Hall", "Playa Almendro Office", "Valle Guaria Plant"],
        Country::EC => ["Mirador Colibrí Data Hall", "Puerto Balsa Office", "Páramo Verde Plant"],
        Country::MX => ["Puerto Brisa Data Hall", "Cerro Jacaranda Office", "Llano Mezquite Plant"],
        Country::PA => ["Isla Guayacán Data Hall", "Boca Serena Office", "Cerro Quetzal Plant"],
        Country::PE => ["Puerto Totora Data Hall", "Valle Huarango Office", "Alto Vicuña Plant"],
        Country::US => ["Heron Key Data Hall", "Cypress Reach Office", "Palmetto Bend Plant"],
        Country::VE => ["Puerto Araguaney Data Hall", "Mesa Turpial Office", "Caño Claro Plant"],
    }
}

/// Fills empty tables; `services` is how many there shall be in all, `now` when the planned works are seen from.
pub(crate) fn fill(tx: &Transaction<'_>, services: Option<u32>, now: Timestamp) -> Result<Counts, SeedError> {
    let countries = Country::ALL.len() as u32;
    let least = countries * SERVICES_EACH;
    let services = services.unwrap_or(least);
    if services < least {
        return Err(SeedError::TooFewServices { asked: services, least });
    }
    let mut insert = tx.prepare("INSERT INTO account (id, country, body) VALUES (?1, ?2, ?3)")?;
    for country in Country::ALL {
        insert.execute(params![account_id(country), country.code(), account(country).to_string()])?;
    }
    let mut insert =
        tx.prepare("INSERT INTO service (number, id, account, state, body) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for index in 0..services {
        // First the seed's own services country by country, then one a country in turn.
        let (country, within) = if index < least {
            (index / SERVICES_EACH, index % SERVICES_EACH)
        } else {
            (index % countries, index / countries)
        };
        let country = Country::ALL.get(country as usize).copied().unwrap_or(Country::BR);
        let service = service(country, within);
        let text = |name| service.get(name).and_then(Value::as_str).unwrap_or_default();
        insert.execute(params![index, text("id"), account_id(country), text("state"), service.to_string()])?;
    }
    let tickets = fill_tickets(tx)?;
    let (changes, planned_works) = seed_changes::fill(tx, now)?;
    let orders = seed_orders::fill(tx, now)?;
    let users = user_store::fill(tx)?;
    Ok(Counts { accounts: countries, services, tickets, changes, planned_works, orders, users })
}

fn account_id(country: Country) -> String {
    format!("{country}-000123")
}

/// An account as TMF666 has it.
fn account(country: Country) -> Value {
    json!({
        "@type": "PartyAccount",
        "id": account_id(country),
        "name": format!("Example Industries {}", country.name()),
        "state": "active",
    })
}

/// A service as TMF638 v4 has it.
fn service(country: Country, within: u32) -> Value {
    let kind = within % SERVICES_EACH;
    let (letters, service_type, bandwidth) = PRODUCTS.get(kind as usize).copied().unwrap_or(("IPT", "Internet", 1));
    let sites = places(country);
    let place = sites.get(within as usize % sites.len()).copied().unwrap_or_default();
    let is_terminated = kind == SERVICES_EACH - 1;
    let mut service = json!({
        "@type": "Service",
        "id": format!("{country}-{letters}-{}", FIRST_SERVICE + within + 1),
        "name": format!("{service_type} {place}"),
        "category": "CFS",
        "serviceType": service_type,
        "state": if is_terminated { "terminated" } else { "active" },
        "isServiceEnabled": !is_terminated,
        "startDate": "2024-03-01T12:00:00.000Z",
        "serviceCharacteristic": [
            { "@type": "Characteristic", "name": "bandwidth", "valueType": "string", "value": format!("{bandwidth} Mbit/s") },
        ],
        "place": [
            { "@type": "RelatedPlaceRefOrValue", "@referredType": "GeographicSite", "role": "installationSite",
              "id": format!("{country}-SITE-{}", within as usize % sites.len() + 1),
              "name": format!("{place}, {}", country.name()) },
        ],
        "relatedParty": [
            { "@type": "RelatedParty", "@referredType": "PartyAccount", "role": "customer", "id": account_id(country) },
        ],
    });
    // The IP-VPN's term ends some day, so that it can be extended (H18).
    let end = match kind {
        1 => Some("2031-12-31T23:59:59.000Z"),
        _ => is_terminated.then_some("2026-01-31T23:59:59.000Z"),
    };
    if let Some(end) = end {
        service["endDate"] = end.into();
    }
    service
}

/// A date of `seed_tickets.json`.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, PartialOrd)]
#[serde(try_from = "String")]
struct Moment(Timestamp);

impl TryFrom<String> for Moment {
    type Error = jiff::Error;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map(Self)
    }
}

/// A ticket of `seed_tickets.json`.
#[derive(Deserialize)]
struct Sample {
    service: String,
    name: String,
    description: String,
    severity: String,
    priority: String,
    #[serde(rename = "externalId")]
    external_id: Option<String>,
    contact: Option<[String; 3]>,
    /// State, since when, why.
    history: Vec<(String, Moment, Option<String>)>,
    /// When, who, what.
    notes: Vec<(Moment, String, String)>,
}

fn fill_tickets(tx: &Transaction<'_>) -> Result<u32, SeedError> {
    tx.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('ticket', ?1)", [FIRST_TICKET])?;
    let samples: Vec<Sample> = serde_json::from_str(include_str!("seed_tickets.json"))?;
    let mut count = 0;
    for sample in samples {
        // No request has this fingerprint, so that a seeded external id with any content is a conflict.
        ticket_store::insert(tx, &sample.into_ticket(), "seed").map_err(SeedError::Refused)?;
        count += 1;
    }
    Ok(count)
}

impl Sample {
    fn into_ticket(self) -> Body {
        let mut ticket = Body::new();
        for (name, value) in [
            ("@type", "TroubleTicket"),
            ("name", &self.name),
            ("description", &self.description),
            ("severity", &self.severity),
            ("priority", &self.priority),
            ("ticketType", "incident"),
        ] {
            ticket.insert(name.into(), value.into());
        }
        let entity = json!({ "@type": "EntityRef", "@referredType": "Service", "id": self.service });
        ticket.insert(
            "relatedEntity".into(),
            json!([{ "@type": "RelatedEntity", "role": "affectedService", "entity": entity }]),
        );
        if let Some(id) = self.external_id {
            let identifier = json!([{
                "@type": "ExternalIdentifier", "owner": "lumenctl",
                "externalIdentifierType": CLIENT_REFERENCE, "id": id,
            }]);
            ticket.insert("externalIdentifier".into(), identifier);
        }
        if let Some(contact) = self.contact {
            let names = ["siteContactName", "siteContactPhone", "accessHours"];
            let characteristic =
                |(name, value)| json!({ "@type": "StringCharacteristic", "name": name, "value": value });
            let all: Vec<Value> = names.into_iter().zip(contact).map(characteristic).collect();
            ticket.insert("troubleTicketCharacteristic".into(), all.into());
        }
        let mut last_update = Timestamp::UNIX_EPOCH;
        for (state, Moment(since), reason) in self.history {
            last_update = last_update.max(since);
            ticket.entry("creationDate").or_insert_with(|| date(since).into());
            ticket.insert("lastUpdate".into(), date(since).into());
            match reason {
                Some(reason) => drop(ticket.insert("statusChangeReason".into(), reason.into())),
                None => drop(ticket.shift_remove("statusChangeReason")),
            }
            ticket_rules::enter(&mut ticket, &TicketStatus::from_portal(&state));
        }
        let mut notes = Vec::new();
        for (Moment(when), author, text) in self.notes {
            last_update = last_update.max(when);
            let note = json!({ "@type": "Note", "author": author, "text": text });
            ticket_rules::append(&mut notes, vec![note], "note", when);
        }
        if !notes.is_empty() {
            ticket.insert("note".into(), notes.into());
        }
        ticket.insert("lastUpdate".into(), date(last_update).into());
        ticket
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ServiceId;
    use crate::sandbox::attributes::{self, TROUBLE_TICKET};

    #[test]
    fn every_country_has_active_services_and_a_terminated_one_with_valid_ids() {
        for country in Country::ALL {
            for within in 0..SERVICES_EACH {
                let service = service(country, within);
                assert!(service["id"].as_str().unwrap().parse::<ServiceId>().is_ok());
                assert_eq!(service["state"], if within == 4 { "terminated" } else { "active" });
            }
        }
        let ids: Vec<String> =
            (0..4).map(|within| service(Country::BR, within)["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(ids, ["BR-IPT-10001", "BR-MPLS-10002", "BR-SDW-10003", "BR-VOZ-10004"]);
    }

    #[test]
    fn the_seeds_tickets_are_valid_and_their_histories_possible() {
        let samples: Vec<Sample> = serde_json::from_str(include_str!("seed_tickets.json")).unwrap();
        assert_eq!(samples.len(), 14);
        for sample in samples {
            let name = sample.name.clone();
            let states: Vec<TicketStatus> =
                sample.history.iter().map(|(state, ..)| TicketStatus::from_portal(state)).collect();
            assert_eq!(states[0], TicketStatus::Acknowledged, "{name}");
            for pair in states.windows(2) {
                assert!(pair[0].may_become(&pair[1]), "{name}: {} to {}", pair[0], pair[1]);
            }
            assert!(sample.history.is_sorted_by_key(|(_, since, _)| *since), "{name}");
            let ticket = Value::Object(sample.into_ticket());
            attributes::check(&ticket, &TROUBLE_TICKET, "").unwrap();
        }
    }
}
