//! The arguments of an operation's sentence in history, as the words stood when it was done.

use serde_json::{Map, Value};

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

    pub(crate) fn json(&self) -> String {
        Value::Object(self.0.clone()).to_string()
    }
}
