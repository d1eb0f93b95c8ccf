//! Users of the portal (SCIM 2.0, RFC 7643 §4.1; H20).

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::{EmailAddress, ExternalId, PhoneNumber, Refusal, fold};
use crate::locale::Number;
use crate::text;

/// What a user signs in with: 1 to 200 characters of one line, without white space at the ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserName(String);

impl UserName {
    /// As given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the same name: case does not matter (RFC 7643 §4.1.1).
    pub fn is(&self, name: &str) -> bool {
        self.0.to_lowercase() == name.to_lowercase()
    }
}

impl fmt::Display for UserName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for UserName {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        line(text, 200).map(Self).map_err(|why| {
            let (name, length) = (text.escape_debug(), length(text));
            let message = text!("domain-user-name-invalid", name = name, why = why, length = length);
            Refusal::new("invalid_user_name", message).rule(20).hint(text!("domain-user-name-form"))
        })
    }
}

/// A part of a person's name: one line of 1 to 100 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePart(String);

impl NamePart {
    /// As given, without white space around it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for NamePart {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        line(text, 100).map(Self).map_err(|why| {
            let (name, length) = (text.escape_debug(), length(text));
            let message = text!("domain-name-invalid", name = name, why = why, length = length);
            Refusal::new("invalid_name", message).hint(text!("domain-name-form"))
        })
    }
}

/// The portal's word for what a user may do: one line of 1 to 100 characters without quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleName(String);

impl RoleName {
    /// As given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RoleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for RoleName {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let checked = line(text, 100).and_then(|role| match role.contains(['"', '\\']) {
            true => Err("quote"),
            false => Ok(Self(role)),
        });
        checked.map_err(|why| {
            let (role, length) = (text.escape_debug(), length(text));
            let message = text!("domain-role-invalid", role = role, why = why, length = length);
            Refusal::new("invalid_role", message).rule(20).hint(text!("domain-role-form"))
        })
    }
}

/// One line of 1 to `most` characters, without white space around it; or a word for what is wrong, that texts know.
fn line(text: &str, most: usize) -> Result<String, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        Err("empty")
    } else if text.contains(char::is_control) {
        Err("control")
    } else if text.chars().count() > most {
        Err("long")
    } else {
        Ok(text.to_owned())
    }
}

/// How many characters [`line`] counts.
fn length(text: &str) -> Number {
    Number::of(text.trim().chars().count())
}

/// A role that a user has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The portal's word: `admin`.
    pub value: String,
    /// As people call it.
    pub display: Option<String>,
}

impl Role {
    /// Whether it is the administrator of H20. SCIM does not name one (RFC 7643 §4.1.2), so portals' own words count,
    /// in three languages.
    pub fn is_administrator(&self) -> bool {
        [Some(self.value.as_str()), self.display.as_deref()].into_iter().flatten().any(is_administrator)
    }
}

/// Whether a role's word is the administrator's.
pub fn is_administrator(role: &str) -> bool {
    ["admin", "administrator", "administrador", "administradora"].contains(&fold(role).as_str())
}

/// A user as a portal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// The portal's id.
    pub id: String,
    /// Where the portal has it.
    pub href: Option<String>,
    /// The client's own id.
    pub external_id: Option<String>,
    /// What the user signs in with.
    pub user_name: String,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// The name that the portal shows.
    pub display_name: Option<String>,
    /// The primary e-mail address, else the first.
    pub email: Option<String>,
    /// The primary telephone number, else the first, without `tel:`.
    pub phone: Option<String>,
    /// What the user may do.
    pub roles: Vec<Role>,
    /// Whether the user may sign in; a portal that does not say so has no disabled users.
    pub active: bool,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// When it was last changed.
    pub last_modified: Option<Timestamp>,
}

impl User {
    /// Whether the user has this role.
    pub fn has_role(&self, role: &str) -> bool {
        self.roles.iter().any(|known| known.value == role)
    }

    /// Whether the user manages the others (H20).
    pub fn is_active_administrator(&self) -> bool {
        self.active && self.roles.iter().any(Role::is_administrator)
    }
}

/// A user to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewUser {
    /// What the user signs in with.
    pub user_name: UserName,
    /// Given name.
    pub given_name: NamePart,
    /// Family name.
    pub family_name: NamePart,
    /// Where the portal writes to.
    pub email: EmailAddress,
    /// Telephone number.
    pub phone: Option<PhoneNumber>,
    /// What the user may do.
    pub roles: Vec<RoleName>,
    /// Whether the user may sign in at once.
    pub active: bool,
    /// What finds it.
    pub external_id: ExternalId,
}

impl NewUser {
    /// How a user that is there differs from what was asked: the attribute in words, what was asked, what is there.
    pub fn differences(&self, found: &User) -> Vec<(String, String, String)> {
        let shown = |text: &Option<String>| text.clone().unwrap_or_default();
        let mut asked: Vec<&str> = self.roles.iter().map(RoleName::as_str).collect();
        let mut roles: Vec<&str> = found.roles.iter().map(|role| role.value.as_str()).collect();
        asked.sort_unstable();
        roles.sort_unstable();
        let word = |active: bool| if active { text!("domain-user-active") } else { text!("domain-user-disabled") };
        [
            ("userName", self.user_name.to_string(), found.user_name.clone()),
            ("givenName", self.given_name.0.clone(), shown(&found.given_name)),
            ("familyName", self.family_name.0.clone(), shown(&found.family_name)),
            ("email", self.email.to_string(), shown(&found.email)),
            ("phone", self.phone.as_ref().map(ToString::to_string).unwrap_or_default(), shown(&found.phone)),
            ("roles", asked.join(", "), roles.join(", ")),
            ("state", word(self.active), word(found.active)),
        ]
        .into_iter()
        .filter(|(what, asked, found)| match *what {
            "userName" => !self.user_name.is(found),
            // What was not asked for does not differ.
            "phone" => !asked.is_empty() && asked != found,
            _ => asked != found,
        })
        .map(|(what, asked, found)| (text!("domain-user-attribute", attribute = what), asked, found))
        .collect()
    }
}

/// What is to be different in a user; what is `None` stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserChange {
    /// Given name.
    pub given_name: Option<NamePart>,
    /// Family name.
    pub family_name: Option<NamePart>,
    /// E-mail address.
    pub email: Option<EmailAddress>,
    /// Telephone number.
    pub phone: Option<PhoneNumber>,
    /// Roles that the user shall have.
    pub add_roles: Vec<RoleName>,
    /// Roles that the user shall not have.
    pub remove_roles: Vec<RoleName>,
    /// Whether the user may sign in.
    pub active: Option<bool>,
}

impl UserChange {
    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What of it a user does not show yet.
    #[must_use]
    pub fn beyond(&self, user: &User) -> Self {
        let differs = |asked: &str, found: &Option<String>| found.as_deref() != Some(asked);
        Self {
            given_name: self.given_name.clone().filter(|name| differs(name.as_str(), &user.given_name)),
            family_name: self.family_name.clone().filter(|name| differs(name.as_str(), &user.family_name)),
            email: self.email.clone().filter(|email| differs(&email.to_string(), &user.email)),
            phone: self.phone.clone().filter(|phone| differs(phone.as_str(), &user.phone)),
            add_roles: self.add_roles.iter().filter(|role| !user.has_role(role.as_str())).cloned().collect(),
            remove_roles: self.remove_roles.iter().filter(|role| user.has_role(role.as_str())).cloned().collect(),
            active: self.active.filter(|active| *active != user.active),
        }
    }

    /// Whether an active administrator is none any more after it (H20).
    pub fn ends_administration_of(&self, user: &User) -> bool {
        let keeps = |role: &&Role| !self.remove_roles.iter().any(|removed| removed.as_str() == role.value);
        let is_left = user.roles.iter().filter(keeps).any(Role::is_administrator)
            || self.add_roles.iter().any(|role| is_administrator(role.as_str()));
        user.is_active_administrator() && (self.active == Some(false) || !is_left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user() -> User {
        User {
            id: "U-1".into(),
            href: None,
            external_id: None,
            user_name: "ana@example.com".into(),
            given_name: Some("Ana".into()),
            family_name: Some("Souza".into()),
            display_name: None,
            email: Some("ana@example.com".into()),
            phone: None,
            roles: vec![Role { value: "r-1".into(), display: Some("Administrador".into()) }],
            active: true,
            created: None,
            last_modified: None,
        }
    }

    fn role(text: &str) -> RoleName {
        text.parse().unwrap()
    }

    #[test]
    fn names_and_roles_are_one_line() {
        assert_eq!(" ana ".parse::<UserName>().unwrap().as_str(), "ana");
        for bad in ["", " ", "a\nb", "a\u{7}", &"x".repeat(201)] {
            assert_eq!(bad.parse::<UserName>().unwrap_err().code, "invalid_user_name", "{bad:?}");
            assert_eq!(bad.parse::<NamePart>().unwrap_err().code, "invalid_name", "{bad:?}");
            assert_eq!(bad.parse::<RoleName>().unwrap_err().code, "invalid_role", "{bad:?}");
        }
        assert!("a\"b".parse::<RoleName>().is_err());
        assert!("Ana@Example.com".parse::<UserName>().unwrap().is("ana@example.COM"));
    }

    #[test]
    fn a_change_is_what_the_user_does_not_show_yet() {
        let asked = UserChange {
            given_name: Some("Ana".parse().unwrap()),
            email: Some("new@example.com".parse().unwrap()),
            add_roles: vec![role("r-1"), role("viewer")],
            remove_roles: vec![role("other")],
            active: Some(true),
            ..UserChange::default()
        };
        let beyond = asked.beyond(&user());
        assert_eq!(beyond.email, asked.email);
        assert_eq!((&beyond.add_roles[..], beyond.remove_roles.len()), (&[role("viewer")][..], 0));
        assert_eq!((beyond.given_name, beyond.active), (None, None));
    }

    #[test]
    fn an_administrator_ends_by_being_disabled_or_by_losing_the_last_such_role() {
        let disabled = UserChange { active: Some(false), ..UserChange::default() };
        let without = UserChange { remove_roles: vec![role("r-1")], ..UserChange::default() };
        let renamed = UserChange { add_roles: vec![role("admin")], ..without.clone() };
        assert!(disabled.ends_administration_of(&user()) && without.ends_administration_of(&user()));
        assert!(!renamed.ends_administration_of(&user()));
        assert!(!disabled.ends_administration_of(&User { active: false, ..user() }));
        assert!(!UserChange::default().ends_administration_of(&user()));
    }

    #[test]
    fn the_administrator_is_known_by_the_portals_word_in_three_languages() {
        for word in ["admin", "Administrator", "ADMINISTRADOR"] {
            assert!(is_administrator(word), "{word}");
        }
        assert!(!is_administrator("ticketAdmin"));
    }
}
