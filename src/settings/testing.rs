//! Settings for tests.

use super::{Dialect, ExternalIdPlace, TicketDialect};

/// A dialect as a profile without words of its own has it.
pub(crate) fn dialect(trouble_ticket: TicketDialect) -> Dialect {
    Dialect {
        trouble_ticket,
        deduplicates: false,
        external_id: ExternalIdPlace::Auto,
        notes: trouble_ticket.facts().notes,
        severities: super::dialect::SeverityWords::default(),
        statuses: super::dialect::StatusWords::default(),
    }
}
