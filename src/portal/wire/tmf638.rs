//! TMF638 Service Inventory, v4 and v5. It is only read.

use serde_json::Value;
use url::Url;

use super::lenient::{date, items, link, text};
use crate::domain::{Country, Place, Service, ServiceState};
use crate::portal::PortalError;
use crate::text;

/// Reads a service; only the id has to be there.
///
/// # Errors
/// [`PortalError::Unreadable`] for something that is no object or has no id.
pub fn decode(value: &Value, base: &Url) -> Result<Service, PortalError> {
    let id = text(value, "id").ok_or_else(|| PortalError::Unreadable(text!("portal-service-without-id")))?;
    let customer = items(value, "relatedParty").find(|party| party["role"] == "customer");
    Ok(Service {
        href: link(value, base),
        name: text(value, "name"),
        description: text(value, "description"),
        category: text(value, "category"),
        service_type: text(value, "serviceType"),
        state: ServiceState::from_portal(value["state"].as_str().unwrap_or("unknown")),
        is_service_enabled: value["isServiceEnabled"].as_bool(),
        start_date: date(value, "startDate"),
        end_date: date(value, "endDate"),
        places: items(value, "place").map(place).collect(),
        characteristics: items(value, "serviceCharacteristic")
            .filter_map(|characteristic| Some((text(characteristic, "name")?, text(characteristic, "value")?)))
            .collect(),
        account: customer.and_then(|party| text(party, "id").or_else(|| text(&party["partyOrPartyRole"], "id"))),
        id,
    })
}

/// Flat as in v4, or nested as in v5.
fn place(value: &Value) -> Place {
    let of = |key: &str| text(value, key).or_else(|| text(&value["place"], key));
    let name = of("name");
    // A site has no country of its own in TMF638; its name ends with one where it is written as an address.
    let last = name.as_deref().and_then(|name| name.rsplit_once(',')).map(|(_, last)| last.trim().to_owned());
    let country: Option<Country> = of("country").or(last).and_then(|word| word.parse().ok());
    Place { id: of("id"), role: text(value, "role"), name, country }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: &Value) -> Result<Service, PortalError> {
        decode(value, &Url::parse("https://portal.example").unwrap())
    }

    #[test]
    fn a_service_of_v4_and_one_of_v5_read_the_same() {
        let v4 = json!({"id": "BR-1", "state": "Active", "place": [{"id": "s", "name": "Porto Ipê, Brasil", "role": "site"}]});
        let v5 = json!({"id": "BR-1", "state": "active",
            "place": [{"role": "site", "place": {"id": "s", "name": "Porto Ipê, Brasil"}}]});
        assert_eq!(read(&v4).unwrap(), read(&v5).unwrap());
        assert_eq!(read(&v4).unwrap().country(), Some(Country::BR));
    }

    #[test]
    fn the_country_is_what_a_place_says_and_never_a_guess() {
        let country = |place: Value| read(&json!({"id": "BR-1", "place": [place]})).unwrap().country();
        assert_eq!(country(json!({"name": "Datacentro, Chile", "country": "AR"})), Some(Country::AR));
        assert_eq!(country(json!({"name": "Chile"})), None, "a town may have a country's name");
        assert_eq!(country(json!({"name": "Calle 1, Lima"})), None);
        assert_eq!(country(json!("x")), None);
    }

    #[test]
    fn only_the_id_has_to_be_there() {
        let bare = read(&json!({"id": "x1", "place": 3, "endDate": "soon", "isServiceEnabled": "yes"})).unwrap();
        assert_eq!((bare.state.as_str(), bare.end_date, bare.is_service_enabled), ("unknown", None, None));
        assert!(read(&json!({"name": "x"})).is_err());
    }
}
