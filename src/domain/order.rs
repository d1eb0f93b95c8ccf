//! Orders and the six touchpoints that their progress is shown on (TMF641, H2, H3).

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::ticket::is_one_word;
use super::{Refusal, fold, in_english, meant};
use crate::locale::Lang;
use crate::text;

/// The state of an order (TMF641 `ServiceOrderStateType`); states of other standards are kept as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the variants are TMF641's own words")]
pub enum OrderState {
    Acknowledged,
    Rejected,
    Pending,
    Held,
    InProgress,
    Cancelled,
    Completed,
    Failed,
    Partial,
    AssessingCancellation,
    PendingCancellation,
    Other(String),
}

impl OrderState {
    /// The states that TMF641 knows, in its order.
    pub const ALL: [Self; 11] = [
        Self::Acknowledged,
        Self::Rejected,
        Self::Pending,
        Self::Held,
        Self::InProgress,
        Self::Cancelled,
        Self::Completed,
        Self::Failed,
        Self::Partial,
        Self::AssessingCancellation,
        Self::PendingCancellation,
    ];

    /// TMF641's word: `inProgress`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Acknowledged => "acknowledged",
            Self::Rejected => "rejected",
            Self::Pending => "pending",
            Self::Held => "held",
            Self::InProgress => "inProgress",
            Self::Cancelled => "cancelled",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Partial => "partial",
            Self::AssessingCancellation => "assessingCancellation",
            Self::PendingCancellation => "pendingCancellation",
            Self::Other(word) => word,
        }
    }

    /// What a portal says; never fails.
    pub fn from_portal(word: &str) -> Self {
        in_english(word, &Self::ALL, Self::as_str).unwrap_or_else(|| Self::Other(word.to_owned()))
    }

    /// Whether nothing comes after it: some of a `partial` order was delivered, and the rest never will be.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Rejected | Self::Cancelled | Self::Completed | Self::Failed | Self::Partial)
    }
}

impl fmt::Display for OrderState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for OrderState {
    type Err = Refusal;

    /// One of TMF641's words, or their translations, in any case.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        meant(text, &Self::ALL, Self::as_str).ok_or_else(|| {
            let words = Self::ALL.map(|state| state.as_str().to_owned()).join(", ");
            Refusal::new("invalid_state", text!("domain-order-state-invalid", state = text))
                .hint(text!("domain-use-one-of", words = words))
        })
    }
}

/// `Yet-To-Reach`, `yet to reach` and `yetToReach` alike: `yettoreach`.
fn squeezed(text: &str) -> String {
    fold(text).replace(' ', "")
}

/// A portal's name for an order: 1 to 100 visible characters, and no step in a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OrderId(String);

impl OrderId {
    /// As given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for OrderId {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        if is_one_word(text) {
            return Ok(Self(text.to_owned()));
        }
        Err(Refusal::new("invalid_order_id", text!("domain-order-id-invalid", id = text.escape_debug()))
            .rule(3)
            .hint(text!("domain-order-id-form")))
    }
}

/// One of the six steps at which the carrier tells how an order stands (H2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Touchpoint {
    TechnicalDetailsRequest,
    DetailsConfirmation,
    ExpectedDeliveryDate,
    InstallationReminder,
    ActivationPlanning,
    ConnectionNotification,
}

impl Touchpoint {
    /// All of them, in the handbook's order (H2).
    pub const ALL: [Self; 6] = [
        Self::TechnicalDetailsRequest,
        Self::DetailsConfirmation,
        Self::ExpectedDeliveryDate,
        Self::InstallationReminder,
        Self::ActivationPlanning,
        Self::ConnectionNotification,
    ];

    /// The stable English word: `technicalDetailsRequest`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TechnicalDetailsRequest => "technicalDetailsRequest",
            Self::DetailsConfirmation => "detailsConfirmation",
            Self::ExpectedDeliveryDate => "expectedDeliveryDate",
            Self::InstallationReminder => "installationReminder",
            Self::ActivationPlanning => "activationPlanning",
            Self::ConnectionNotification => "connectionNotification",
        }
    }

    /// The handbook's name in a language.
    pub const fn name_in(self, lang: Lang) -> &'static str {
        self.names()[lang as usize]
    }

    /// The touchpoint that a portal's name of a milestone means: the handbook's name in English, Spanish or Portuguese,
    /// or the code, whatever the case, accents and signs between the words.
    pub fn find(name: &str) -> Option<Self> {
        let word = squeezed(name);
        let is_it = |touchpoint: &Self| {
            squeezed(touchpoint.as_str()) == word || touchpoint.names().iter().any(|name| squeezed(name) == word)
        };
        Self::ALL.into_iter().find(is_it)
    }

    const fn names(self) -> [&'static str; 3] {
        match self {
            Self::TechnicalDetailsRequest => [
                "Request for technical details",
                "Solicitud de detalles técnicos",
                "Pedido de detalhamento técnico da ordem",
            ],
            Self::DetailsConfirmation => {
                ["Confirmation of details", "Confirmación de detalles", "Confirmação de detalhamento da ordem"]
            }
            Self::ExpectedDeliveryDate => {
                ["Expected delivery date", "Fecha estimada de entrega", "Data prevista para a entrega do serviço"]
            }
            Self::InstallationReminder => {
                ["Installation reminder", "Recordatorio de instalación", "Lembrete de instalação de serviço"]
            }
            Self::ActivationPlanning => {
                ["Activation planning", "Planificación de la activación", "Planejamento da ativação"]
            }
            Self::ConnectionNotification => {
                ["Connection notification", "Notificación de conexión", "Notificação de conexão"]
            }
        }
    }
}

/// How a milestone stands. TMF641's `status` is free text; TMF622 v5 knows three words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// To come: TMF622's `Yet-To-Reach`.
    Planned,
    /// TMF622's `Completed`.
    Reached,
    /// Its date has passed without it: TMF622's `Violated`.
    Missed,
    /// The portal's own word.
    Other(String),
}

impl Progress {
    /// What a portal says, in any case; never fails.
    pub fn from_portal(word: &str) -> Self {
        match squeezed(word).as_str() {
            "yettoreach" | "planned" | "pending" | "scheduled" | "open" | "expected" | "notstarted" | "notreached" => {
                Self::Planned
            }
            "completed" | "complete" | "reached" | "done" | "achieved" | "met" | "closed" | "finished" => Self::Reached,
            "violated" | "missed" | "overdue" | "late" | "failed" | "breached" => Self::Missed,
            _ => Self::Other(word.to_owned()),
        }
    }

    /// `planned`, `reached`, `missed`, or the portal's own word.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Planned => "planned",
            Self::Reached => "reached",
            Self::Missed => "missed",
            Self::Other(word) => word,
        }
    }
}

/// A milestone as a portal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF641's attributes of the same names")]
pub struct Milestone {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub message: Option<String>,
    /// When it was reached, or is expected.
    pub milestone_date: Option<Timestamp>,
    /// `None` where the portal does not say.
    pub status: Option<Progress>,
}

impl Milestone {
    /// The touchpoint that it is (H2), if it is one.
    pub fn touchpoint(&self) -> Option<Touchpoint> {
        self.name.as_deref().and_then(Touchpoint::find)
    }
}

/// One step of an order, in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// The touchpoint; `None` for a milestone of the carrier's own.
    pub touchpoint: Option<Touchpoint>,
    /// What the portal tells of it; `None` where it tells nothing.
    pub told: Option<&'a Milestone>,
}

/// An order as a portal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "TMF641's attributes of the same names")]
pub struct Order {
    pub id: String,
    pub href: Option<String>,
    pub external_id: Option<String>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub priority: Option<String>,
    pub state: OrderState,
    pub order_date: Option<Timestamp>,
    pub requested_completion_date: Option<Timestamp>,
    pub expected_completion_date: Option<Timestamp>,
    pub completion_date: Option<Timestamp>,
    pub cancellation_date: Option<Timestamp>,
    pub cancellation_reason: Option<String>,
    /// As sent, in the portal's order.
    pub milestones: Vec<Milestone>,
    /// The Service IDs of its items.
    pub service_ids: Vec<String>,
    /// The account of the related party in the role `customer`.
    pub account: Option<String>,
}

impl Order {
    /// The six touchpoints in the handbook's order (H2), then the carrier's own milestones as sent; nothing where the
    /// carrier sends no milestones, since what it does not tell is not made up.
    ///
    /// Of a touchpoint that is told twice the last one counts, as the newer one.
    pub fn steps(&self) -> Vec<Step<'_>> {
        if self.milestones.is_empty() {
            return Vec::new();
        }
        let told = |touchpoint| self.milestones.iter().rev().find(|told| told.touchpoint() == Some(touchpoint));
        let six =
            Touchpoint::ALL.into_iter().map(|touchpoint| Step { touchpoint: Some(touchpoint), told: told(touchpoint) });
        let others = self.milestones.iter().filter(|told| told.touchpoint().is_none());
        six.chain(others.map(|told| Step { touchpoint: None, told: Some(told) })).collect()
    }

    /// The first touchpoint after those that were reached; `None` where the order has ended or tells none.
    pub fn next_step(&self) -> Option<Step<'_>> {
        if self.state.is_final() {
            return None;
        }
        let six: Vec<Step<'_>> = self.steps().into_iter().filter(|step| step.touchpoint.is_some()).collect();
        let is_reached = |step: &Step<'_>| step.told.is_some_and(|told| told.status == Some(Progress::Reached));
        let reached = six.iter().rposition(is_reached).map_or(0, |last| last + 1);
        six.get(reached).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn milestone(name: &str, status: &str) -> Milestone {
        Milestone {
            id: None,
            name: Some(name.to_owned()),
            description: None,
            message: None,
            milestone_date: None,
            status: Some(Progress::from_portal(status)),
        }
    }

    fn order(state: OrderState, milestones: Vec<Milestone>) -> Order {
        Order {
            id: "SO-1".into(),
            href: None,
            external_id: None,
            category: None,
            description: None,
            priority: None,
            state,
            order_date: None,
            requested_completion_date: None,
            expected_completion_date: None,
            completion_date: None,
            cancellation_date: None,
            cancellation_reason: None,
            milestones,
            service_ids: Vec::new(),
            account: None,
        }
    }

    #[test]
    fn the_words_of_tmf622_and_free_ones_are_read_in_any_case() {
        for (word, progress) in [
            ("Yet-To-Reach", Progress::Planned),
            ("YET TO REACH", Progress::Planned),
            ("yetToReach", Progress::Planned),
            ("Completed", Progress::Reached),
            ("COMPLETED", Progress::Reached),
            ("Violated", Progress::Missed),
            ("overdue", Progress::Missed),
            ("waiting for customs", Progress::Other("waiting for customs".into())),
            ("", Progress::Other(String::new())),
        ] {
            assert_eq!(Progress::from_portal(word), progress, "{word:?}");
        }
    }

    #[test]
    fn a_touchpoint_is_found_by_its_name_in_three_languages_and_by_its_code() {
        for touchpoint in Touchpoint::ALL {
            for name in touchpoint.names().into_iter().chain([touchpoint.as_str()]) {
                assert_eq!(Touchpoint::find(&name.to_uppercase()), Some(touchpoint), "{name}");
            }
        }
        assert_eq!(Touchpoint::find("confirmacion-de-detalles"), Some(Touchpoint::DetailsConfirmation));
        assert_eq!(Touchpoint::find("Site survey"), None);
        assert_eq!(Touchpoint::find(""), None);
    }

    #[test]
    fn steps_are_the_handbooks_six_in_its_order_and_then_the_carriers_own() {
        let told = order(
            OrderState::InProgress,
            vec![
                milestone("Installation reminder", "Yet-To-Reach"),
                milestone("Site survey", "Completed"),
                milestone("Request for technical details", "Completed"),
            ],
        );
        let steps = told.steps();
        let touchpoints: Vec<_> = steps.iter().map(|step| step.touchpoint).collect();
        assert_eq!(touchpoints[..6], Touchpoint::ALL.map(Some));
        assert_eq!(touchpoints[6..], [None]);
        assert_eq!(steps[1].told, None, "what is not told is not made up");
        assert_eq!(told.next_step().and_then(|step| step.touchpoint), Some(Touchpoint::DetailsConfirmation));
        assert!(order(OrderState::InProgress, Vec::new()).steps().is_empty());
    }

    #[test]
    fn nothing_comes_next_where_all_is_reached_or_the_order_has_ended() {
        let all =
            |status: &str| Touchpoint::ALL.map(|touchpoint| milestone(touchpoint.name_in(Lang::En), status)).to_vec();
        assert!(order(OrderState::InProgress, all("Completed")).next_step().is_none());
        assert!(order(OrderState::Cancelled, all("planned")).next_step().is_none());
        assert!(order(OrderState::Held, all("planned")).next_step().is_some());
    }

    #[test]
    fn a_state_is_read_in_any_case_and_an_unknown_one_is_kept_or_refused() {
        for state in OrderState::ALL {
            assert_eq!(state.as_str().to_uppercase().parse::<OrderState>().unwrap(), state);
        }
        assert_eq!("in-progress".parse::<OrderState>().unwrap(), OrderState::InProgress);
        assert_eq!(OrderState::from_portal("draft"), OrderState::Other("draft".into()));
        assert_eq!("draft".parse::<OrderState>().unwrap_err().code, "invalid_state");
    }

    #[test]
    fn an_order_id_is_one_word() {
        assert_eq!("SO-1".parse::<OrderId>().unwrap().as_str(), "SO-1");
        for bad in ["", ".", "..", "a b", "a\n", &"9".repeat(101)] {
            assert_eq!(bad.parse::<OrderId>().unwrap_err().code, "invalid_order_id", "{bad:?}");
        }
    }
}
