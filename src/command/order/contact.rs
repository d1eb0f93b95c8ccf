//! Whom to ask about an order (H3): the Customer Care Manager, by name where somebody knows it.

use std::cell::RefCell;

use serde_json::{Value, json};

use crate::command::Context;
use crate::command::contacts::team::of_role;
use crate::command::session::Session;
use crate::directory::{Directory, Role};
use crate::domain::{AccountId, Country, Order};
use crate::error::{Error, Kind};
use crate::portal::ops::account::team;
use crate::settings;
use crate::text;

/// Finds the contact of each account once.
pub(super) struct Contacts<'a> {
    session: &'a Session<'a>,
    directory: Directory,
    country: Option<Country>,
    role: Role,
    found: RefCell<Vec<(Option<AccountId>, Value)>>,
}

impl<'a> Contacts<'a> {
    /// Reads the user's own contacts.
    ///
    /// # Errors
    /// Exit code 2 with everything that is wrong with the user's `contacts.toml`.
    pub(super) fn new(cx: &Context<'_>, session: &'a Session<'a>) -> Result<Self, Error> {
        let country = settings::country(cx.flags, cx.env);
        let role = Role::find("CCM")?;
        Ok(Self { session, directory: cx.directory(country)?, country, role, found: RefCell::default() })
    }

    /// Whom to ask about an order: somebody of `contacts.toml`, else whom the portal names for the order's account, else
    /// the role with the office's number. That a name cannot be found is no failure of the command.
    ///
    /// # Errors
    /// Ctrl-C alone.
    pub(super) fn of(&self, order: &Order) -> Result<Value, Error> {
        let account = order.account.as_deref().and_then(|id| id.parse().ok());
        let account = account.or_else(|| self.session.settings().account.clone()?.parse().ok());
        if let Some((_, known)) = self.found.borrow().iter().find(|(known, _)| *known == account) {
            return Ok(known.clone());
        }
        let contact = self.find(account.as_ref())?;
        self.found.borrow_mut().push((account, contact.clone()));
        Ok(contact)
    }

    fn find(&self, account: Option<&AccountId>) -> Result<Value, Error> {
        let is_own = self.directory.people().iter().any(|person| person.role.as_ref() == Some(&self.role));
        let named = match account {
            Some(account) if !is_own => match self.session.run(team(&self.session.portal, account)) {
                Err(error) if error.kind == Kind::Interrupted => return Err(error),
                // Also a portal that is not allowed to tell, or has no accounts, tells how the order stands.
                people => people.unwrap_or_default(),
            },
            _ => Vec::new(),
        };
        let row = of_role(&self.role, &self.directory, self.country, &named).into_iter().next().unwrap_or_default();
        let is_reachable = row["phone"].is_string() || row["email"].is_string();
        let way = (!is_reachable).then(|| text!("order-how-to-reach"));
        Ok(json!({
            "role": row["role"],
            "roleName": row["roleName"],
            "name": row["name"],
            "phone": row["phone"],
            "email": row["email"],
            "note": way.map_or_else(|| row["note"].clone(), Value::from),
            "source": row["source"],
        }))
    }
}
