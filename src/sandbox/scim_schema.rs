//! What the portal's users are made of (RFC 7643 §4.1): one table that create, filter, PATCH and `/Schemas` read.

use serde_json::{Value, json};

/// A user's schema.
pub(crate) const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";

/// The roles of the portal, and what people call them.
pub(crate) const ROLES: [(&str, &str); 5] = [
    ("admin", "Administrator"),
    ("ticketUser", "Trouble tickets"),
    ("changeUser", "Changes"),
    ("billingUser", "Billing"),
    ("viewer", "Read only"),
];

/// The role that may manage users (H20).
pub(crate) const ADMINISTRATOR: &str = "admin";

const ROLE_WORDS: [&str; ROLES.len()] = [ROLES[0].0, ROLES[1].0, ROLES[2].0, ROLES[3].0, ROLES[4].0];

/// The type of an attribute (RFC 7643 §2.3).
#[derive(Debug)]
pub(crate) enum Kind {
    Text,
    Flag,
    Date,
    Complex(&'static [Attribute]),
}

/// An attribute and its characteristics (RFC 7643 §2.2).
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) is_many: bool,
    pub(crate) is_exact: bool,
    pub(crate) is_read_only: bool,
    pub(crate) is_required: bool,
    /// The values that are known; empty: any.
    pub(crate) canonical: &'static [&'static str],
    about: &'static str,
}

impl Attribute {
    const fn new(name: &'static str, kind: Kind, about: &'static str) -> Self {
        Self {
            name,
            kind,
            is_many: false,
            is_exact: false,
            is_read_only: false,
            is_required: false,
            canonical: &[],
            about,
        }
    }

    const fn text(name: &'static str, about: &'static str) -> Self {
        Self::new(name, Kind::Text, about)
    }

    const fn many(name: &'static str, of: &'static [Self], about: &'static str) -> Self {
        Self { is_many: true, ..Self::new(name, Kind::Complex(of), about) }
    }

    const fn read_only(self) -> Self {
        Self { is_read_only: true, ..self }
    }

    const fn exact(self) -> Self {
        Self { is_exact: true, ..self }
    }

    const fn required(self) -> Self {
        Self { is_required: true, ..self }
    }

    const fn one_of(self, canonical: &'static [&'static str]) -> Self {
        Self { canonical, ..self }
    }

    /// The parts of a complex attribute.
    pub(crate) fn parts(&self) -> &'static [Self] {
        match self.kind {
            Kind::Complex(parts) => parts,
            Kind::Text | Kind::Flag | Kind::Date => &[],
        }
    }

    /// The part that stands for a value of a multi-valued attribute where none is named.
    pub(crate) fn value(&self) -> Option<&'static Self> {
        find(self.parts(), "value").filter(|_| self.is_many)
    }

    fn tell(&self) -> Value {
        let kind = match self.kind {
            Kind::Text => "string",
            Kind::Flag => "boolean",
            Kind::Date => "dateTime",
            Kind::Complex(_) => "complex",
        };
        let mut told = json!({
            "name": self.name,
            "type": kind,
            "multiValued": self.is_many,
            "description": self.about,
            "required": self.is_required,
            "caseExact": self.is_exact,
            "mutability": if self.is_read_only { "readOnly" } else { "readWrite" },
            "returned": "default",
            "uniqueness": if self.name == "userName" { "server" } else { "none" },
        });
        if !self.canonical.is_empty() {
            told["canonicalValues"] = json!(self.canonical);
        }
        if let Kind::Complex(parts) = self.kind {
            told["subAttributes"] = parts.iter().map(Self::tell).collect();
        }
        told
    }
}

/// An attribute by its name, in whatever case (RFC 7643 §2.1).
pub(crate) fn find(of: &'static [Attribute], name: &str) -> Option<&'static Attribute> {
    of.iter().find(|attribute| attribute.name.eq_ignore_ascii_case(name))
}

const PRIMARY: Attribute = Attribute::new("primary", Kind::Flag, "Whether it is the preferred one");

/// The attributes of a user.
pub(crate) const ATTRIBUTES: &[Attribute] = &[
    Attribute::text("id", "The portal's id").read_only().exact(),
    Attribute::text("externalId", "The client's own id").exact(),
    Attribute::text("userName", "What the user signs in with").required(),
    Attribute::new(
        "name",
        Kind::Complex(&[
            Attribute::text("formatted", "The whole name"),
            Attribute::text("familyName", "Family name"),
            Attribute::text("givenName", "Given name"),
        ]),
        "The user's name",
    ),
    Attribute::text("displayName", "The name that is shown"),
    Attribute::new("active", Kind::Flag, "Whether the user may sign in"),
    Attribute::many(
        "emails",
        &[
            Attribute::text("value", "The address"),
            Attribute::text("type", "What it is for").one_of(&["work", "home", "other"]),
            PRIMARY,
        ],
        "E-mail addresses",
    ),
    Attribute::many(
        "phoneNumbers",
        &[
            Attribute::text("value", "The number, as RFC 3966 writes it"),
            Attribute::text("type", "What it is for").one_of(&["work", "home", "mobile", "fax", "pager", "other"]),
            PRIMARY,
        ],
        "Telephone numbers",
    ),
    Attribute::many(
        "roles",
        &[
            Attribute::text("value", "The role").required().exact().one_of(&ROLE_WORDS),
            Attribute::text("display", "The role as people call it").read_only(),
            PRIMARY,
        ],
        "What the user may do",
    ),
    Attribute::new(
        "meta",
        Kind::Complex(&[
            Attribute::text("resourceType", "User").read_only().exact(),
            Attribute::new("created", Kind::Date, "When it was made").read_only(),
            Attribute::new("lastModified", Kind::Date, "When it was last changed").read_only(),
            Attribute::text("location", "Where it is").read_only().exact(),
            Attribute::text("version", "Its entity tag").read_only().exact(),
        ]),
        "About the resource",
    )
    .read_only(),
];

/// The schema as `/Schemas` tells it (RFC 7643 §7): `id`, `externalId` and `meta` are common to all resources and not in it.
pub(crate) fn tell(root: &str) -> Value {
    let own = ATTRIBUTES.iter().filter(|attribute| !["id", "externalId", "meta"].contains(&attribute.name));
    json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
        "id": USER,
        "name": "User",
        "description": "A user of the portal",
        "attributes": own.map(Attribute::tell).collect::<Vec<_>>(),
        "meta": { "resourceType": "Schema", "location": format!("{root}/Schemas/{USER}") },
    })
}

/// What the service does and does not (RFC 7643 §5).
pub(crate) fn service_provider_config(root: &str) -> Value {
    let no = json!({ "supported": false });
    json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
        "patch": { "supported": true },
        "bulk": { "supported": false, "maxOperations": 0, "maxPayloadSize": 0 },
        "filter": { "supported": true, "maxResults": super::users::MOST_RESULTS },
        "changePassword": no,
        "sort": no,
        "etag": { "supported": true },
        "authenticationSchemes": [{
            "type": "oauthbearertoken",
            "name": "OAuth Bearer Token",
            "description": "A token of the token endpoint (RFC 6750)",
        }],
        "meta": {
            "resourceType": "ServiceProviderConfig",
            "location": format!("{root}/ServiceProviderConfig"),
        },
    })
}

/// The one type of resource (RFC 7643 §6).
pub(crate) fn resource_type(root: &str) -> Value {
    json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
        "id": "User",
        "name": "User",
        "endpoint": "/Users",
        "description": "A user of the portal",
        "schema": USER,
        "meta": { "resourceType": "ResourceType", "location": format!("{root}/ResourceTypes/User") },
    })
}
