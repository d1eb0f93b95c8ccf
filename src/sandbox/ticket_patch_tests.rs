use super::*;
use serde_json::json;

const NOW: &str = "2026-11-23T12:00:00Z";

fn ticket(status: &str) -> Body {
    let ticket = json!({
        "id": "TT-100001", "href": "http://127.0.0.1:1/TT-100001", "@type": "TroubleTicket",
        "description": "d", "severity": "major", "ticketType": "incident",
        "externalIdentifier": [{ "@type": "ExternalIdentifier", "id": "job-1" }],
        "relatedEntity": [{
            "@type": "RelatedEntity", "role": "affectedService",
            "entity": { "@type": "EntityRef", "id": "BR-IPT-10001" },
        }],
        "note": [{ "id": "1", "@type": "Note", "text": "first" }],
        "creationDate": "2026-11-01T00:00:00.000Z", "lastUpdate": "2026-11-02T00:00:00.000Z",
        "status": status, "statusChangeDate": "2026-11-02T00:00:00.000Z", "statusChangeReason": "old",
        "statusChangeHistory": [{ "@type": "StatusChange", "status": status }],
    });
    let Value::Object(ticket) = ticket else { unreachable!() };
    ticket
}

fn merge(status: &str, mut patch: Value) -> Result<Option<Body>, Problem> {
    patch["@type"] = "TroubleTicket".into();
    let patch = Patch::parse("application/merge-patch+json", patch)?;
    Ok(apply(&ticket(status), patch, NOW.parse().unwrap())?.map(|patched| patched.body))
}

fn steps(status: &str, patch: Value) -> Result<Option<Body>, Problem> {
    Ok(apply(&ticket(status), Patch::parse(JSON_PATCH, patch)?, NOW.parse().unwrap())?.map(|patched| patched.body))
}

#[track_caller]
fn refused(result: Result<Option<Body>, Problem>) -> (u16, &'static str, String) {
    let problem = result.unwrap_err();
    let (status, code, path) = problem.told();
    (status, code, path.unwrap_or_default().to_owned())
}

#[test]
fn a_comment_is_appended_whether_the_client_sends_all_notes_or_the_new_one_alone() {
    let new = json!({ "@type": "Note", "text": "second" });
    let known = json!({ "id": "1", "@type": "Note", "text": "rewritten" });
    for patch in [json!({ "note": [new] }), json!({ "note": [known, new] })] {
        let after = merge("inProgress", patch).unwrap().unwrap();
        assert_eq!(after["note"][0]["text"], "first");
        assert_eq!(after["note"][1]["id"], "2");
        assert_eq!(after["note"][1]["date"], "2026-11-23T12:00:00.000Z");
        assert_eq!(after["note"].as_array().unwrap().len(), 2);
        assert_eq!(after["statusChangeReason"], "old");
        assert_eq!(after["lastUpdate"], "2026-11-23T12:00:00.000Z");
    }
    let after = steps("inProgress", json!([{ "op": "add", "path": "/note/-", "value": new }])).unwrap().unwrap();
    assert_eq!(after["note"][1]["text"], "second");
    let file = json!({ "@type": "Attachment", "attachmentType": "file", "mimeType": "text/plain", "content": "YQ==" });
    let after = steps("inProgress", json!([{ "op": "add", "path": "/attachment/-", "value": file }])).unwrap().unwrap();
    assert_eq!(after["attachment"][0]["id"], "1");
}

#[test]
fn nothing_is_deleted() {
    assert!(merge("inProgress", json!({ "note": null })).unwrap().is_none());
    assert!(merge("inProgress", json!({ "note": [] })).unwrap().is_none());
    assert!(steps("inProgress", json!([{ "op": "remove", "path": "/note/0" }])).unwrap().is_none());
}

#[test]
fn an_answer_ends_the_wait_for_the_customer() {
    let after = merge("pending", json!({ "note": [{ "@type": "Note", "text": "done" }] })).unwrap().unwrap();
    assert_eq!(after["status"], "inProgress");
    assert_eq!(after["statusChangeReason"], ANSWERED);
    assert_eq!(after["statusChangeHistory"][1]["statusChangeReason"], ANSWERED);
    let with_state = json!({ "status": "pending", "note": [{ "@type": "Note", "text": "done" }] });
    assert_eq!(merge("pending", with_state).unwrap().unwrap()["status"], "inProgress");
    let cancel = json!({ "status": "cancelled", "note": [{ "@type": "Note", "text": "done" }] });
    assert_eq!(merge("pending", cancel).unwrap().unwrap()["status"], "cancelled");
    assert_eq!(merge("pending", json!({ "severity": "minor" })).unwrap().unwrap()["status"], "pending");
}

#[test]
fn a_change_of_state_is_written_into_the_history() {
    let patch = json!({ "status": "resolved", "statusChangeReason": "fibre spliced" });
    let after = merge("inProgress", patch).unwrap().unwrap();
    assert_eq!(after["resolutionDate"], "2026-11-23T12:00:00.000Z");
    assert_eq!(
        after["statusChangeHistory"][1],
        json!({
            "@type": "StatusChange", "status": "resolved", "statusChangeDate": "2026-11-23T12:00:00.000Z",
            "statusChangeReason": "fibre spliced",
        })
    );
    let after = merge("inProgress", json!({ "status": "held" })).unwrap().unwrap();
    assert!(!after.contains_key("statusChangeReason"), "the old reason is not the new one");
}

#[test]
fn every_other_transition_is_refused_with_the_present_state() {
    for was in TicketStatus::ALL {
        for next in TicketStatus::ALL {
            let patch = json!({ "status": next.as_str(), "statusChangeReason": "why" });
            let result = merge(was.as_str(), patch);
            if was == next {
                assert!(result.unwrap().is_none(), "{was} again is no change");
            } else if was.may_become(&next) {
                assert_eq!(result.unwrap().unwrap()["status"], next.as_str());
            } else {
                let problem = result.unwrap_err();
                assert_eq!(problem.told(), (409, "invalidTransition", Some("/status")));
                assert!(problem.message().contains(&format!("the ticket is {was}")), "{}", problem.message());
            }
        }
    }
}

#[test]
fn a_reopen_needs_a_reason_of_its_own() {
    let missing = (400, "missingProperty", "/statusChangeReason".to_owned());
    assert_eq!(refused(merge("resolved", json!({ "status": "inProgress" }))), missing);
    let blank = json!({ "status": "inProgress", "statusChangeReason": " " });
    assert_eq!(refused(merge("resolved", blank)), missing);
    let with = json!([
        { "op": "replace", "path": "/status", "value": "inProgress" },
        { "op": "replace", "path": "/statusChangeReason", "value": "down again" },
    ]);
    assert_eq!(steps("resolved", with).unwrap().unwrap()["statusChangeReason"], "down again");
}

#[test]
fn a_final_ticket_takes_no_change() {
    for state in ["closed", "cancelled", "rejected"] {
        let note = json!({ "note": [{ "@type": "Note", "text": "late" }] });
        assert_eq!(refused(merge(state, note)).0, 409);
        assert_eq!(refused(merge(state, json!({ "severity": "minor" }))).1, "invalidTransition");
    }
}

#[test]
fn what_belongs_to_the_portal_cannot_be_changed_but_may_be_sent_back() {
    for name in OWNED_BY_PORTAL.into_iter().filter(|name| *name != "@type") {
        let code = refused(merge("inProgress", json!({ name: "x" })));
        assert_eq!(code, (400, "unexpectedProperty", format!("/{name}")));
    }
    let whole = Value::Object(ticket("inProgress"));
    assert!(merge("inProgress", whole).unwrap().is_none());
    let own_id = json!({ "note": [{ "@type": "Note", "id": "mine", "text": "x" }] });
    assert_eq!(refused(merge("inProgress", own_id)), (400, "unexpectedProperty", "/note/0/id".into()));
}

#[test]
fn a_patch_that_is_malformed_or_leaves_no_valid_ticket_is_refused() {
    assert_eq!(refused(merge("inProgress", json!({ "description": null }))).1, "missingProperty");
    assert_eq!(refused(merge("inProgress", json!({ "status": null }))).2, "/status");
    assert_eq!(refused(merge("inProgress", json!({ "status": "open" }))).1, "invalidValue");
    assert_eq!(refused(merge("inProgress", json!({ "note": "x" }))).2, "/note");
    assert_eq!(refused(merge("inProgress", json!({ "note": [{ "text": "x" }] }))).2, "/note/1/@type");
    assert_eq!(refused(merge("inProgress", json!({ "relatedEntity": [] }))).2, "/relatedEntity");
    assert_eq!(refused(steps("inProgress", json!({ "op": "add" }))).1, "invalidFormat");
    assert_eq!(refused(steps("inProgress", json!([{ "op": "remove", "path": "/nope" }]))).0, 400);
    assert_eq!(refused(steps("inProgress", json!([{ "op": "replace", "path": "", "value": 1 }]))).0, 400);
    let test = json!([{ "op": "test", "path": "/severity", "value": "minor" }]);
    assert_eq!(refused(steps("inProgress", test)).0, 409);
    assert_eq!(Patch::parse("application/json", json!({})).err().unwrap().told().1, "missingProperty");
}

#[test]
fn a_patch_that_copies_a_ticket_into_itself_is_stopped() {
    let copies: Vec<Value> = (0..60).map(|n| json!({ "op": "copy", "from": "", "path": format!("/x{n}") })).collect();
    assert_eq!(refused(steps("inProgress", Value::Array(copies))).0, 400);
}
