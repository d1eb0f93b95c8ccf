//! An order as its JSON says it, the same for every verb.

use serde_json::{Value, json};

use crate::domain::{Order, Progress, Step, Touchpoint};
use crate::locale::Lang;
use crate::render::{Column, Shape};
use crate::text;

/// The keys of an order's JSON.
pub(super) const COLUMNS: Shape = &[
    Column::shown("id", "id"),
    Column::hidden("href", "link"),
    Column::hidden("externalId", "external-id"),
    Column::shown("state", "state"),
    Column::hidden("category", "category"),
    Column::shown("description", "description"),
    Column::hidden("priority", "priority"),
    Column::hidden("account", "account"),
    Column::hidden("serviceIds", "services"),
    Column::shown("orderDate", "ordered").date(),
    Column::hidden("requestedCompletionDate", "wanted").date(),
    Column::shown("expectedCompletionDate", "expected").date(),
    Column::hidden("completionDate", "completed").date(),
    Column::hidden("cancellationDate", "cancelled").date(),
    Column::hidden("cancellationReason", "reason"),
    Column::shown("nextMilestone", "next"),
    Column::hidden("nextMilestoneDate", "next-on").date(),
    Column::hidden("contact", "ask"),
    Column::hidden("milestone", "touchpoints").track(),
];

/// An order's JSON; `contact` is whom to ask about it, where that was looked for.
pub(super) fn order(order: &Order, contact: Option<&Value>, lang: Lang) -> Value {
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
        "nextMilestone": next.and_then(|step| step.touchpoint).map(|touchpoint| touchpoint.name_in(lang)),
        "nextMilestoneDate": next.and_then(|step| step.told?.milestone_date),
        "contact": contact,
        "milestone": order.steps().into_iter().map(|step| milestone(step, lang)).collect::<Vec<_>>(),
    })
}

/// One step; of a touchpoint that the portal does not tell, only the name is there.
fn milestone(Step { touchpoint, told }: Step<'_>, lang: Lang) -> Value {
    let own_name = told.and_then(|told| told.name.as_deref());
    json!({
        "id": told.and_then(|told| told.id.as_deref()),
        "touchpoint": touchpoint.map(Touchpoint::as_str),
        "name": touchpoint.map(|touchpoint| touchpoint.name_in(lang)).or(own_name),
        "status": told.and_then(|told| told.status.as_ref()).map(Progress::as_str),
        "milestoneDate": told.and_then(|told| told.milestone_date),
        "message": told.and_then(|told| told.message.as_deref()),
        "description": told.and_then(|told| told.description.as_deref()),
    })
}

/// What is said of an order whose carrier tells no milestones.
pub(super) fn note(order: &Order) -> Option<String> {
    order.milestones.is_empty().then(|| text!("order-no-milestones", id = order.id))
}
