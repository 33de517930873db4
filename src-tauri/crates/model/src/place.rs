//! Where a register stands in a review.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// The key of a unit: `outline`, `section:<key>`, `objective:<n>`, `principle:<key>`, `records`,
/// `consultations`, `log` or `approvals`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct UnitKey(pub String);

impl UnitKey {
    /// Profile, people, order of sections, settings of the report.
    pub const OUTLINE: &'static str = "outline";
    /// Sources, good practices, laws, indicators, commitments, abbreviations.
    pub const RECORDS: &'static str = "records";
    /// Consultations.
    pub const CONSULTATIONS: &'static str = "consultations";
    /// Treatment of the contributions.
    pub const LOG: &'static str = "log";
    /// Approvals: outside what a verification code covers.
    pub const APPROVALS: &'static str = "approvals";

    /// The unit of a section.
    pub fn section(key: &str) -> Self {
        Self(format!("section:{key}"))
    }
    /// The unit of an objective, 1 to 23.
    pub fn objective(number: u8) -> Self {
        Self(format!("objective:{number}"))
    }
    /// The unit of a guiding principle.
    pub fn principle(key: &str) -> Self {
        Self(format!("principle:{key}"))
    }
    /// The section's key, where this is a section.
    pub fn section_key(&self) -> Option<&str> {
        self.0.strip_prefix("section:")
    }
    /// The objective's number, where this is an objective.
    pub fn objective_number(&self) -> Option<u8> {
        self.0.strip_prefix("objective:")?.parse().ok()
    }
    /// The principle's key, where this is a principle.
    pub fn principle_key(&self) -> Option<&str> {
        self.0.strip_prefix("principle:")
    }
}

impl From<&str> for UnitKey {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}
impl fmt::Display for UnitKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One register: a field of a record of a collection of a unit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Place {
    /// The unit.
    pub unit: UnitKey,
    /// `self`, `block`, `question`, `source`, `contribution`…
    pub collection: String,
    /// The record's random id, `self` for the one record of a unit, a question's key.
    pub record: String,
    /// The field.
    pub field: String,
}

impl Place {
    /// Names a register.
    pub fn new(unit: &str, collection: &str, record: &str, field: &str) -> Self {
        Self {
            unit: UnitKey::from(unit),
            collection: collection.into(),
            record: record.into(),
            field: field.into(),
        }
    }
}
