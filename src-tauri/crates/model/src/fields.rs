//! The fields of one record: a flat map of names to scalars.
//!
//! A set (objectives a contribution is linked to) is one boolean field for each member, named
//! `set:member`, so that two people who add different members never conflict.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One register's value. `Null` is an explicit blank, which is different from an absent field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Scalar {
    /// Blanked by a person.
    Null,
    /// A flag or a member of a set.
    Bool(bool),
    /// A count or an order.
    #[ts(type = "number")]
    Int(i64),
    /// Any text, dates as `YYYY-MM-DD`.
    Text(String),
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Scalar {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<bool> for Scalar {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}
impl From<i64> for Scalar {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

/// The fields of one record, by name, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Fields(pub BTreeMap<String, Scalar>);

impl Fields {
    /// The text of a field; empty where it is absent or blank.
    pub fn text(&self, name: &str) -> &str {
        match self.0.get(name) {
            Some(Scalar::Text(text)) => text,
            _ => "",
        }
    }

    /// Whether a flag is set.
    pub fn flag(&self, name: &str) -> bool {
        matches!(self.0.get(name), Some(Scalar::Bool(true)))
    }

    /// A whole number, where the field holds one (or text that reads as one).
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.0.get(name)? {
            Scalar::Int(number) => Some(*number),
            Scalar::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// The members of the set `name`, sorted.
    pub fn set(&self, name: &str) -> Vec<&str> {
        self.0
            .iter()
            .filter(|(_, value)| **value == Scalar::Bool(true))
            .filter_map(|(key, _)| key.strip_prefix(name)?.strip_prefix(':'))
            .collect()
    }

    /// Whether the record was put away. Nothing is ever deleted.
    pub fn removed(&self) -> bool {
        self.flag("removed")
    }

    /// Put away because others go on in its place: what was split or joined. It can still be cited.
    pub fn continued(&self) -> bool {
        matches!(self.text("removed_reason"), "split" | "joined")
    }

    /// The same fields with one more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Scalar>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }
}
