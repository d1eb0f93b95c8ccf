//! Orders: TMF641 Service Ordering v4.1.0, and what TMF622 Product Ordering v5 calls otherwise. They are only read.

use serde_json::Value;
use url::Url;

use super::lenient::{date, items, link, text};
use crate::domain::{Milestone, Order, OrderState, Progress};
use crate::portal::PortalError;
use crate::text;

/// Reads an order; only the id has to be there.
///
/// # Errors
/// [`PortalError::Unreadable`] for something that is no object or has no id.
pub fn decode(value: &Value, base: &Url) -> Result<Order, PortalError> {
    let id = text(value, "id").ok_or_else(|| PortalError::Unreadable(text!("portal-order-without-id")))?;
    // TMF622 v5 has a list of identifiers under the name of the one of v4.
    let external_id =
        text(value, "externalId").or_else(|| items(value, "externalId").find_map(|identifier| text(identifier, "id")));
    let order_items = || items(value, "serviceOrderItem").chain(items(value, "productOrderItem"));
    let customer = items(value, "relatedParty").find(|party| party["role"] == "customer");
    Ok(Order {
        href: link(value, base),
        external_id,
        category: text(value, "category"),
        description: text(value, "description"),
        priority: text(value, "priority"),
        state: OrderState::from_portal(value["state"].as_str().unwrap_or("unknown")),
        order_date: date(value, "orderDate").or_else(|| date(value, "creationDate")),
        requested_completion_date: date(value, "requestedCompletionDate"),
        expected_completion_date: date(value, "expectedCompletionDate"),
        completion_date: date(value, "completionDate"),
        cancellation_date: date(value, "cancellationDate"),
        cancellation_reason: text(value, "cancellationReason"),
        milestones: items(value, "milestone").chain(items(value, "productOrderMilestone")).map(milestone).collect(),
        service_ids: order_items().filter_map(|item| text(&item["service"], "id")).collect(),
        account: customer.and_then(|party| text(party, "id").or_else(|| text(&party["partyOrPartyRole"], "id"))),
        id,
    })
}

fn milestone(value: &Value) -> Milestone {
    Milestone {
        id: text(value, "id"),
        name: text(value, "name"),
        description: text(value, "description"),
        message: text(value, "message"),
        milestone_date: date(value, "milestoneDate"),
        status: text(value, "status").map(|word| Progress::from_portal(&word)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: &Value) -> Result<Order, PortalError> {
        decode(value, &Url::parse("https://portal.example").unwrap())
    }

    #[test]
    fn an_order_of_tmf641_and_one_of_tmf622_v5_read_the_same() {
        let milestone = |status: &str| json!([{"id": "1", "name": "Activation planning", "status": status, "milestoneDate": "2026-12-01T12:00:00Z"}]);
        let service = json!({"id": "SO-1", "state": "inProgress", "externalId": "po-1", "orderDate": "2026-11-01T12:00:00Z",
            "milestone": milestone("COMPLETED"), "serviceOrderItem": [{"id": "1", "service": {"id": "BR-IPT-10001"}}],
            "relatedParty": [{"id": "BR-000123", "role": "customer"}]});
        let product = json!({"id": "SO-1", "state": "inProgress", "externalId": [{"id": "po-1"}],
            "creationDate": "2026-11-01T12:00:00Z", "productOrderMilestone": milestone("Completed"),
            "productOrderItem": [{"id": "1", "service": {"id": "BR-IPT-10001"}}],
            "relatedParty": [{"role": "customer", "partyOrPartyRole": {"id": "BR-000123"}}]});
        let order = read(&service).unwrap();
        assert_eq!(order, read(&product).unwrap());
        assert_eq!(order.milestones[0].status, Some(Progress::Reached));
        assert_eq!((order.account.as_deref(), order.service_ids.len()), (Some("BR-000123"), 1));
    }

    #[test]
    fn only_the_id_has_to_be_there() {
        let bare = read(&json!({"id": 7, "milestone": [3, {}], "state": 1, "relatedParty": "x"})).unwrap();
        assert_eq!((bare.id.as_str(), bare.state.as_str(), bare.milestones.len()), ("7", "unknown", 2));
        assert!(bare.milestones.iter().all(|milestone| milestone.status.is_none()));
        assert!(read(&json!({"state": "held"})).is_err());
        assert!(read(&json!([])).is_err());
    }
}
