//! SCIM 2.0, held against what RFC 7643 and RFC 7644 require.

use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::{Answer, Portal, read};

const USERS: &str = "/scim/v2/Users";
const SCIM: (&str, &str) = ("content-type", "application/scim+json");

/// A part of the RFCs as a schema.
fn schema(name: &str) -> Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scim/schemas.json");
    let mut document: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    document["$ref"] = json!(format!("#/definitions/{name}"));
    jsonschema::options().should_validate_formats(true).build(&document).unwrap()
}

fn valid(name: &str, value: &Value) {
    let errors: Vec<String> = schema(name).iter_errors(value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?} in {value:#}");
}

/// Fails where the RFCs do not allow an answer.
pub(crate) fn check(path: &str, answer: &Answer) {
    assert_eq!(answer.header("content-type"), "application/scim+json", "{path}");
    let body = &answer.body;
    match path.split('?').next().unwrap().trim_start_matches("/scim/v2") {
        _ if answer.status >= 400 => {
            valid("Error", body);
            assert_eq!(body["status"], answer.status.to_string());
        }
        "/Users" if body["Resources"].is_array() => {
            valid("ListResponse", body);
            body["Resources"].as_array().unwrap().iter().for_each(|user| valid("User", user));
        }
        "/ServiceProviderConfig" => valid("ServiceProviderConfig", body),
        "/Schemas" | "/ResourceTypes" => valid("ListResponse", body),
        at if at.starts_with("/Schemas/") => valid("Schema", body),
        at if at.starts_with("/ResourceTypes/") => {}
        _ => {
            valid("User", body);
            assert_eq!(answer.header("etag"), body["meta"]["version"]);
        }
    }
}

fn new_user(name: &str) -> Value {
    json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "userName": name,
        "externalId": "hr-1",
        "name": { "givenName": "Rita", "familyName": "Gomes" },
        "emails": [{ "value": "rita@example.com", "type": "work", "primary": true }],
        "roles": [{ "value": "viewer" }],
    })
}

async fn post(portal: &Portal, user: &Value) -> Answer {
    portal.send("POST", USERS, &[SCIM], user.to_string()).await
}

async fn patch(portal: &Portal, id: &str, headers: &[(&str, &str)], operations: Value) -> Answer {
    let body = json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": operations,
    });
    portal.send("PATCH", &format!("{USERS}/{id}"), &[&[SCIM], headers].concat(), body.to_string()).await
}

/// `GET /Users?filter=…`: the user names that come back.
async fn names(portal: &Portal, query: &[(&str, &str)]) -> Vec<String> {
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    let answer = portal.get(&format!("{USERS}?{query}")).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.body);
    let users = answer.body["Resources"].as_array().unwrap();
    users.iter().map(|user| user["userName"].as_str().unwrap().split('@').next().unwrap().to_owned()).collect()
}

async fn scim_type(answer: Answer) -> (u16, String) {
    (answer.status, answer.body["scimType"].as_str().unwrap_or_default().to_owned())
}

/// Signs in with this scope.
async fn sign_in(portal: &Portal, scope: &str) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("grant_type", "client_credentials"), ("scope", scope)])
        .finish();
    let request = portal.http.post(portal.running.token_url());
    let request = request.basic_auth(portal.running.client_id(), Some(portal.running.client_secret()));
    read(request.header("content-type", "application/x-www-form-urlencoded").body(body).send().await.unwrap()).await
}

#[tokio::test]
async fn a_user_is_created_with_location_and_version_and_its_name_is_taken_then() {
    let portal = Portal::start().await;
    let made = post(&portal, &new_user("rita@example.com")).await;
    assert_eq!(made.status, 201, "{}", made.body);
    assert_eq!(made.header("location"), made.body["meta"]["location"].as_str().unwrap());
    assert_eq!((&made.body["active"], &made.body["roles"][0]["display"]), (&json!(true), &json!("Read only")));
    let shown = portal.get(&format!("{USERS}/{}", made.id())).await;
    assert_eq!((&shown.body, shown.header("etag")), (&made.body, made.header("etag")));
    let again = post(&portal, &new_user("RITA@example.com")).await;
    assert_eq!(scim_type(again).await, (409, "uniqueness".to_owned()));
    assert_eq!(portal.get(&format!("{USERS}/U-1")).await.status, 404);
}

#[tokio::test]
async fn the_same_request_again_is_answered_with_the_user_that_it_has_made() {
    let portal = Portal::start().await;
    let headers = [SCIM, ("idempotency-key", "\"k-1\"")];
    let body = new_user("rita@example.com");
    let one = portal.send("POST", USERS, &headers, body.to_string()).await;
    let two = portal.send("POST", USERS, &headers, body.to_string()).await;
    assert_eq!((two.status, two.id(), two.header("idempotent-replayed")), (201, one.id(), "true"));
    let mut other = body;
    other["name"]["givenName"] = json!("Ruth");
    assert_eq!(portal.send("POST", USERS, &headers, other.to_string()).await.status, 409);
}

#[tokio::test]
async fn what_is_no_user_is_refused_with_the_right_type() {
    let portal = Portal::start().await;
    let changed = |key: &str, value: Value| {
        let mut user = new_user("x@example.com");
        user[key] = value;
        user
    };
    for (user, expected) in [
        (changed("schemas", json!([])), "invalidSyntax"),
        (changed("userName", Value::Null), "invalidValue"),
        (changed("userName", json!("a\nb")), "invalidValue"),
        (changed("active", json!("yes")), "invalidValue"),
        (changed("roles", json!([{ "value": "king" }])), "invalidValue"),
        (changed("roles", json!([{ "display": "x" }])), "invalidValue"),
        (json!([1]), "invalidSyntax"),
    ] {
        assert_eq!(scim_type(post(&portal, &user).await).await, (400, expected.to_owned()), "{user}");
    }
    assert_eq!(portal.send("POST", USERS, &[SCIM], "{").await.body["scimType"], "invalidSyntax");
    assert_eq!(portal.send("POST", USERS, &[("content-type", "text/plain")], "{}").await.status, 415);
    assert_eq!(portal.send("DELETE", USERS, &[], "").await.header("allow"), "GET, HEAD, POST");
    assert_eq!(portal.get("/scim/v2/Groups").await.status, 404);
}

#[tokio::test]
async fn a_list_is_filtered_and_paged_from_number_one() {
    let portal = Portal::start().await;
    assert_eq!(names(&portal, &[]).await.len(), 6);
    for (filter, expected) in [
        (r#"userName eq "ELENA.vidal@example.com""#, &["elena.vidal"][..]),
        (r#"roles.value eq "admin" and active eq true"#, &["ana.souza"]),
        (r#"roles eq "admin" and not (active eq true)"#, &["felix.prado"]),
        (r#"emails[type eq "work" and value sw "carla"]"#, &["carla.mendez"]),
        ("phoneNumbers pr", &["ana.souza", "bruno.lima"]),
        (r#"userName eq "nobody""#, &[]),
    ] {
        assert_eq!(names(&portal, &[("filter", filter)]).await, expected, "{filter}");
    }
    assert_eq!(names(&portal, &[("startIndex", "5"), ("count", "1")]).await, ["elena.vidal"]);
    assert_eq!(names(&portal, &[("startIndex", "-3"), ("count", "1")]).await, ["ana.souza"]);
    assert_eq!(names(&portal, &[("count", "0")]).await.len(), 0);
    assert_eq!(names(&portal, &[("startIndex", "7")]).await.len(), 0);
    let part = portal.get(&format!("{USERS}?count=2&startIndex=2")).await.body;
    assert_eq!((&part["totalResults"], &part["startIndex"], &part["itemsPerPage"]), (&json!(6), &json!(2), &json!(2)));
    for (query, expected) in
        [("filter=userName%20is%20x", "invalidFilter"), ("filter=", "invalidFilter"), ("count=many", "invalidValue")]
    {
        let answer = portal.get(&format!("{USERS}?{query}")).await;
        assert_eq!(scim_type(answer).await, (400, expected.to_owned()), "{query}");
    }
}

#[tokio::test]
async fn a_change_is_bound_to_its_version_and_a_wrong_one_leaves_the_user_as_it_was() {
    let portal = Portal::start().await;
    let off = json!([{ "op": "replace", "path": "active", "value": false }]);
    let first = patch(&portal, "U-300002", &[("if-match", "\"1\"")], off.clone()).await;
    assert_eq!((first.status, &first.body["active"], first.header("etag")), (200, &json!(false), "\"2\""));
    assert_eq!(patch(&portal, "U-300002", &[("if-match", "\"1\"")], off.clone()).await.status, 412);
    let same = patch(&portal, "U-300002", &[], off).await;
    assert_eq!((same.status, same.header("etag")), (200, "\"2\""), "the present state again is no change");
    let half = json!([
        { "op": "replace", "path": "active", "value": true },
        { "op": "replace", "path": "emails[type eq \"home\"].value", "value": "x@example.com" },
    ]);
    assert_eq!(scim_type(patch(&portal, "U-300002", &[], half).await).await, (400, "noTarget".to_owned()));
    assert_eq!(portal.get(&format!("{USERS}/U-300002")).await.body["active"], false);
    let taken = json!([{ "op": "replace", "path": "userName", "value": "ANA.souza@example.com" }]);
    assert_eq!(scim_type(patch(&portal, "U-300002", &[], taken).await).await, (409, "uniqueness".to_owned()));
}

#[tokio::test]
async fn an_active_administrator_is_always_left() {
    let portal = Portal::start().await;
    for operation in [
        json!({ "op": "replace", "path": "active", "value": false }),
        json!({ "op": "remove", "path": "roles[value eq \"admin\"]" }),
        json!({ "op": "remove", "path": "roles" }),
    ] {
        assert_eq!(patch(&portal, "U-300001", &[], json!([operation])).await.status, 409, "{operation}");
    }
    patch(&portal, "U-300006", &[], json!([{ "op": "replace", "path": "active", "value": true }])).await;
    let off = json!([{ "op": "replace", "path": "active", "value": false }]);
    assert_eq!(patch(&portal, "U-300001", &[], off).await.status, 200);
}

#[tokio::test]
async fn only_an_administrator_writes_and_everybody_is_told_who_he_is() {
    let mut portal = Portal::start().await;
    assert_eq!(portal.get("/scim/v2/Me").await.body["userName"], "ana.souza@example.com");
    let granted = sign_in(&portal, "user:elena.vidal@example.com").await;
    portal.token = granted.body["access_token"].as_str().unwrap().to_owned();
    assert_eq!(portal.get("/scim/v2/Me").await.id(), "U-300005");
    assert_eq!(names(&portal, &[]).await.len(), 6);
    assert_eq!(post(&portal, &new_user("rita@example.com")).await.status, 403);
    let on = json!([{ "op": "replace", "path": "active", "value": true }]);
    assert_eq!(patch(&portal, "U-300006", &[], on).await.status, 403);
    for scope in ["user:felix.prado@example.com", "user:nobody"] {
        let refused = sign_in(&portal, scope).await;
        assert_eq!((refused.status, &refused.body["error"]), (400, &json!("invalid_scope")), "{scope}");
    }
}

#[tokio::test]
async fn what_the_service_does_is_told_as_it_is() {
    let portal = Portal::start().await;
    let config = portal.get("/scim/v2/ServiceProviderConfig").await.body;
    assert_eq!((&config["patch"]["supported"], &config["sort"]["supported"]), (&json!(true), &json!(false)));
    assert_eq!(portal.get("/scim/v2/ResourceTypes").await.body["Resources"][0]["endpoint"], "/Users");
    let schema = portal.get("/scim/v2/Schemas/urn:ietf:params:scim:schemas:core:2.0:User").await.body;
    assert_eq!(portal.get("/scim/v2/Schemas").await.body["Resources"][0], schema);
    let roles = schema["attributes"].as_array().unwrap().iter().find(|it| it["name"] == "roles").unwrap();
    let roles = &roles["subAttributes"][0]["canonicalValues"];
    assert_eq!(roles, &json!(["admin", "ticketUser", "changeUser", "billingUser", "viewer"]));
    assert_eq!(portal.get("/scim/v2/Schemas/urn:x").await.status, 404);
    let bare = portal.http.get(portal.url(USERS)).send().await.unwrap();
    assert_eq!(bare.status().as_u16(), 401);
    check(USERS, &read(bare).await);
}

#[tokio::test]
async fn a_database_of_the_second_version_keeps_its_changes_and_gets_the_users() {
    let portal = Portal::start().await;
    let database = portal.running.database().to_owned();
    let change = portal.post_change(&crate::support::change("chg-1")).await.id().to_owned();
    let _folder = portal.stop();
    let connection = rusqlite::Connection::open(&database).unwrap();
    connection
        .execute_batch(
            "DROP TABLE service_order; DROP TABLE portal_user; DROP TABLE token_user; PRAGMA user_version = 2",
        )
        .unwrap();
    drop(connection);
    let portal = Portal::start_on(&database).await;
    assert_eq!(names(&portal, &[]).await.len(), 6);
    assert_eq!(portal.get(&format!("{}/{change}", crate::support::CHANGES)).await.status, 200);
    assert_eq!(post(&portal, &new_user("rita@example.com")).await.id(), "U-300007");
}

#[test]
fn the_schemas_refuse_what_the_rfcs_do_not_allow() {
    let mut user = new_user("x");
    assert!(schema("UserCreate").is_valid(&user) && !schema("User").is_valid(&user), "id and meta are missing");
    user["password"] = json!("x");
    assert!(!schema("UserCreate").is_valid(&user));
    user["emails"] = json!([{ "value": "a", "primary": true }, { "value": "b", "primary": true }]);
    assert!(!schema("UserAttributes").is_valid(&user));
    let error = json!({ "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "status": 400 });
    assert!(!schema("Error").is_valid(&error), "the status is a text");
    assert!(!schema("PatchOp").is_valid(&json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], "Operations": [{ "op": "remove" }],
    })));
}
