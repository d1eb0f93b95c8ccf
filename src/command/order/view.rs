//! An order as its JSON says it, the same for every verb.

use serde_json::{Value, json};

use crate::domain::{Order, Progress, Step, Touchpoint};
use crate::render::{Column, Shape};

/// The keys of an order's JSON.
pub(super) const COLUMNS: Shape = &[
    Column::shown("id", "ID"),
    Column::hidden("href", "Link"),
    Column::hidden("externalId", "External ID"),
    Column::shown("state", "State"),
    Column::hidden("category", "Category"),
    Column::shown("description", "Description"),
    Column::hidden("priority", "Priority"),
    Column::hidden("account", "Account"),
    Column::hidden("serviceIds", "Services"),
    Column::shown("orderDate", "Ordered").date(),
    Column::hidden("requestedCompletionDate", "Wanted").date(),
    Column::shown("expectedCompletionDate", "Expected").date(),
    Column::hidden("completionDate", "Completed").date(),
    Column::hidden("cancellationDate", "Cancelled").date(),
    Column::hidden("cancellationReason", "Reason"),
    Column::shown("nextMilestone", "Next"),
    Column::hidden("nextMilestoneDate", "Next on").date(),
    Column::hidden("contact", "Ask"),
    Column::hidden("milestone", "Touchpoints").track(),
];

/// An order's JSON; `contact` is whom to ask about it, where that was looked for.
pub(super) fn order(order: &Order, contact: Option<&Value>) -> Value {
    let next = order.next_step();
    json!({
        "id": order.id,
        "href": order.href,
        "externalId": order.external_id,
        "state": order.state.as_str(),
        "category": order.category,
        "description": order.description,
        "priority": order.priority,
        "account": order.account,
        "serviceIds": order.service_ids,
        "orderDate": order.order_date,
        "requestedCompletionDate": order.requested_completion_date,
        "expectedCompletionDate": order.expected_completion_date,
        "completionDate": order.completion_date,
        "cancellationDate": order.cancellation_date,
        "cancellationReason": order.cancellation_reason,
        "nextMilestone": next.and_then(|step| step.touchpoint).map(Touchpoint::name),
        "nextMilestoneDate": next.and_then(|step| step.told?.milestone_date),
        "contact": contact,
        "milestone": order.steps().into_iter().map(milestone).collect::<Vec<_>>(),
    })
}

/// One step; of a touchpoint that the portal does not tell, only the name is there.
fn milestone(Step { touchpoint, told }: Step<'_>) -> Value {
    let own_name = told.and_then(|told| told.name.as_deref());
    json!({
        "id": told.and_then(|told| told.id.as_deref()),
        "touchpoint": touchpoint.map(Touchpoint::as_str),
        "name": touchpoint.map(Touchpoint::name).or(own_name),
        "status": told.and_then(|told| told.status.as_ref()).map(Progress::as_str),
        "milestoneDate": told.and_then(|told| told.milestone_date),
        "message": told.and_then(|told| told.message.as_deref()),
        "description": told.and_then(|told| told.description.as_deref()),
    })
}

/// What is said of an order whose carrier tells no milestones.
pub(super) fn note(order: &Order) -> Option<String> {
    order.milestones.is_empty().then(|| format!("{}: the carrier sends no milestones", order.id))
}
