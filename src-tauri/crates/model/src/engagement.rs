//! What the guidance asks of consultations, and the steps towards a review: reference data, each editable.

use crate::reference::pick;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A check of the guidance on engagement, for the kinds of event that it speaks of.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EngagementCheck {
    /// `registration`, `geography`…
    pub key: String,
    /// Kinds of consultation that the source speaks of.
    pub kinds: Vec<String>,
    /// Kinds for which the same is advice.
    pub advice: Vec<String>,
    /// What is looked at to know; empty where only a person can tell.
    pub rule: String,
    /// Days that the source asks for; 0 where it names none.
    pub days: i64,
    /// Our words by language.
    pub titles: BTreeMap<String, String>,
    /// Document and place by language.
    pub sources: BTreeMap<String, String>,
}

/// A step on the way to a review, counted back from its due date.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PlanStep {
    /// `call`, `validation`…
    pub key: String,
    /// Days before the due date. Proposed, by no source.
    pub days_before: i64,
    /// By language.
    pub titles: BTreeMap<String, String>,
}

impl EngagementCheck {
    /// In a language, in our words.
    pub fn title(&self, language: &str) -> &str {
        pick(&self.titles, language).map_or("", String::as_str)
    }

    /// Where it stands, in a language.
    pub fn source(&self, language: &str) -> &str {
        pick(&self.sources, language).map_or("", String::as_str)
    }

    /// Whether it is about a kind of consultation; as advice, where its source speaks of another kind.
    pub fn speaks_of(&self, kind: &str) -> bool {
        self.kinds.iter().chain(&self.advice).any(|one| one == kind)
    }

    /// Whether it is only advice for this kind.
    pub fn is_advice(&self, kind: &str) -> bool {
        !self.kinds.iter().any(|one| one == kind)
    }
}

impl PlanStep {
    /// In a language.
    pub fn title(&self, language: &str) -> &str {
        pick(&self.titles, language).map_or("", String::as_str)
    }
}
