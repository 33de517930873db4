//! The arguments of an operation's sentence in history, as the words stood when it was done.

use model::nouns::is_list;
use model::{Place, Scalar};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Named words for a sentence (`title`, `section`, `count`…), with the place to jump to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Label(Map<String, Value>);

impl Label {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds words.
    pub(crate) fn with(mut self, name: &str, words: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), words.into());
        self
    }

    /// Names the place to jump to.
    pub(crate) fn at(self, unit: &str, key: &str) -> Self {
        self.with("unit", unit).with("key", key)
    }

    /// Names the place by what is written, where the operation did not: the one record, or the list of several.
    pub(crate) fn placed(self, writes: &[(Place, Scalar)]) -> Self {
        let records: BTreeSet<(&str, &str, &str)> = writes
            .iter()
            .map(|(place, _)| (place.unit.0.as_str(), &*place.collection, &*place.record))
            .filter(|(_, collection, _)| is_list(collection))
            .collect();
        let Some((unit, collection, record)) = records.first().copied() else {
            return self;
        };
        let elsewhere = |(_, other, _): &(&str, &str, &str)| *other != collection;
        if self.names_a_record() || records.iter().any(elsewhere) {
            return self;
        }
        let key = if records.len() == 1 { record } else { "" };
        self.with("kind", collection).at(unit, key)
    }

    fn names_a_record(&self) -> bool {
        let says = |name: &str| self.0.get(name).is_some_and(|words| words != "");
        says("kind") && says("key")
    }

    pub(crate) fn json(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }
}
