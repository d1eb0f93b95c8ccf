use serde_json::{Value, json};

use super::*;
use crate::sandbox::change_rules::{acknowledge, submit, tests::post};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// The customer's change request, whose window begins 1970-01-02T05:00Z, in a state.
fn change(status: &str) -> Body {
    let mut change = acknowledge(submit(post()).unwrap().body, Timestamp::UNIX_EPOCH);
    change.insert("status".into(), status.into());
    change
}

/// A planned work that can be answered until noon.
fn planned_work(status: &str) -> Body {
    let mut change = change(status);
    change.insert("requestType".into(), PLANNED_WORK.into());
    let deadline = json!([{ "name": APPROVAL_DEADLINE, "value": "1970-01-01T12:00:00Z" }]);
    change.insert("changeRequestCharacteristic".into(), deadline);
    change
}

fn morning() -> Timestamp {
    at("1970-01-01T09:00:00Z")
}

#[track_caller]
fn changed(before: &Body, patch: &Value, now: Timestamp) -> Body {
    apply(before, patch, now).unwrap().unwrap().body
}

#[track_caller]
fn refused(before: &Body, patch: &Value, now: Timestamp) -> (u16, &'static str, String) {
    let problem = apply(before, patch, now).unwrap_err();
    let (status, code, path) = problem.told();
    (status, code, path.unwrap_or_default().to_owned())
}

fn not_now() -> (u16, &'static str, String) {
    (409, "invalidTransition", "/status".into())
}

#[test]
fn a_patch_needs_no_target_and_takes_the_same_ones_only() {
    let before = change("acknowledged");
    let after = changed(&before, &json!({ "status": "approved" }), morning());
    assert_eq!(
        (&after["status"], &after["statusChangeDate"]),
        (&json!("approved"), &json!("1970-01-01T09:00:00.000Z"))
    );
    changed(&before, &json!({ "status": "approved", "targetEntity": before["targetEntity"] }), morning());
    let other = json!({ "targetEntity": [{ "id": "BR-IPT-2", "role": "site", "@referredType": "Service" }] });
    assert_eq!(refused(&before, &other, morning()), (400, "unexpectedProperty", "/targetEntity".into()));
}

#[test]
fn what_belongs_to_the_portal_stays() {
    let before = change("acknowledged");
    for (name, value) in [
        ("id", json!("CR-1")),
        ("requestType", json!("GCR")),
        ("externalReference", json!([])),
        ("requestDate", Value::Null),
        ("lastUpdateDate", json!("1999-01-01T00:00:00Z")),
    ] {
        let told = refused(&before, &json!({ name: value }), morning());
        assert_eq!(told, (400, "unexpectedProperty", format!("/{name}")));
    }
    assert_eq!(refused(&before, &json!({ "status": "open" }), morning()).1, "invalidValue");
    assert_eq!(refused(&before, &json!([]), morning()).1, "invalidFormat");
}

#[test]
fn the_same_status_again_changes_nothing() {
    let before = change("cancelled");
    for patch in [
        json!({ "status": "cancelled" }),
        json!({ "status": "cancelled", "statusChangeReason": "once more", "note": [{ "text": "again" }] }),
        json!({ "statusChangeReason": "a reason alone" }),
        json!({ "plannedStartTime": "1970-01-02T02:00:00-03:00" }),
    ] {
        assert!(apply(&before, &patch, morning()).unwrap().is_none(), "{patch}");
    }
    assert_eq!(refused(&before, &json!({ "priority": "high" }), morning()), not_now());
    assert_eq!(refused(&before, &json!({ "status": "approved" }), morning()), not_now());
}

#[test]
fn notes_are_added_and_never_changed() {
    let before = change("approved");
    let after = changed(&before, &json!({ "note": [{ "text": "two" }] }), morning());
    assert_eq!(after["note"].as_array().unwrap().len(), 2);
    assert_eq!((&after["note"][1]["id"], &after["status"]), (&json!("2"), &json!("approved")));
    assert!(apply(&before, &json!({ "note": [] }), morning()).unwrap().is_none());
    assert_eq!(refused(&before, &json!({ "note": [{ "text": 5 }] }), morning()).1, "invalidFormat");
}

#[test]
fn a_cancel_comes_before_the_window_begins_unless_it_is_flexible() {
    let mut before = change("scheduled");
    let cancel = json!({ "status": "cancelled", "statusChangeReason": "not needed" });
    let start = at("1970-01-02T05:00:00Z");
    changed(&before, &cancel, at("1970-01-02T04:59:59Z"));
    assert_eq!(refused(&before, &cancel, start), not_now());
    let characteristics = json!([{ "name": "executionWindow", "value": "flexible" }]);
    let mut sly = cancel.clone();
    sly["changeRequestCharacteristic"] = characteristics.clone();
    assert_eq!(refused(&before, &sly, start), not_now());
    before.insert("changeRequestCharacteristic".into(), characteristics);
    changed(&before, &cancel, start);
}

#[test]
fn a_planned_work_is_approved_or_rejected_with_a_reason_in_time() {
    let before = planned_work("waitForApproval");
    let reject = json!({ "status": "rejected", "statusChangeReason": "month end" });
    changed(&before, &json!({ "status": "approved" }), at("1970-01-01T12:00:00Z"));
    changed(&before, &reject, morning());
    let late = at("1970-01-01T12:00:01Z");
    assert_eq!(refused(&before, &reject, late), not_now());
    assert_eq!(refused(&before, &json!({ "status": "cancelled" }), morning()), not_now());
    for reason in [Value::Null, json!(" ")] {
        let told = refused(&before, &json!({ "status": "rejected", "statusChangeReason": reason }), morning());
        assert_eq!(told, (400, "missingProperty", "/statusChangeReason".into()));
    }
    let longer = json!({ "changeRequestCharacteristic": [] });
    assert_eq!(refused(&before, &longer, morning()).1, "unexpectedProperty");

    let window = refused(&before, &json!({ "plannedEndTime": "1970-01-02T10:00:00Z" }), morning());
    assert_eq!(window, (400, "unexpectedProperty", "/plannedEndTime".into()));

    let approved = planned_work("approved");
    assert!(apply(&approved, &json!({ "status": "approved" }), late).unwrap().is_none());
    assert_eq!(refused(&approved, &reject, morning()), not_now());
    changed(&approved, &json!({ "status": "scheduled" }), late);
    assert_eq!(refused(&planned_work("rejected"), &json!({ "status": "approved" }), morning()), not_now());
}

#[test]
fn the_carrier_rejects_a_customers_change_without_a_reason() {
    changed(&change("waitForApproval"), &json!({ "status": "rejected" }), morning());
}

#[test]
fn another_window_or_standard_change_is_checked_again() {
    let before = change("acknowledged");
    let over = json!({ "plannedStartTime": "1970-01-01T01:00:00Z", "plannedEndTime": "1970-01-01T02:00:00Z" });
    assert_eq!(refused(&before, &over, morning()), (400, "invalidValue", "/plannedEndTime".into()));
    let other = apply(&before, &json!({ "specification": { "id": "vlan" } }), morning()).unwrap().unwrap();
    assert_eq!(other.standard_change.as_deref(), Some("vlan"));
    let same = apply(&before, &json!({ "priority": "high" }), morning()).unwrap().unwrap();
    assert_eq!(same.standard_change, None);
}
