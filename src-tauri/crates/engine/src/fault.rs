//! What a host must be able to tell apart. A variant exists because some screen acts on it.

use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

/// A fault, in one plain sentence that ends with what to do next.
#[derive(Debug, Clone, Error, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fault {
    /// What was asked for is not (or no longer) there.
    #[error("{sentence}")]
    Missing {
        /// The sentence.
        sentence: String,
    },
    /// What was given can't be taken: a date of 31 February, a text that is too long, a wrong field.
    #[error("{sentence}")]
    Invalid {
        /// The field, or empty.
        field: String,
        /// The sentence.
        sentence: String,
    },
    /// The approved text is read-only.
    #[error("{sentence}")]
    ReadOnlyText {
        /// The sentence.
        sentence: String,
    },
    /// The text moved on since it was read.
    #[error("{sentence}")]
    MovedOn {
        /// The sentence.
        sentence: String,
    },
    /// A public edition would print what consent forbids.
    #[error("{sentence}")]
    Consent {
        /// The sentence.
        sentence: String,
    },
    /// The store can't be opened or written: `reason` is `damaged`, `newer`, `held`, `read-only`, `full`,
    /// `synced`, or `io`; `ways` are keys of what can be done (`restore-backup`, `open-copy`,
    /// `choose-folder`, `save-copy`, `retry`).
    #[error("{sentence}")]
    Store {
        /// Which.
        reason: String,
        /// The sentence.
        sentence: String,
        /// Ways on.
        ways: Vec<String>,
    },
    /// A file can't be read or written.
    #[error("{sentence}")]
    File {
        /// Its path.
        path: String,
        /// The sentence.
        sentence: String,
    },
    /// Something broke inside; the report helps whoever mends it.
    #[error("Something broke inside the program. Nothing that was saved is lost. ({report})")]
    Bug {
        /// The report.
        report: String,
    },
}

impl Fault {
    /// A thing that is not there.
    pub fn missing(sentence: impl Into<String>) -> Self {
        Self::Missing {
            sentence: sentence.into(),
        }
    }
    /// A value that can't be taken.
    pub fn invalid(field: &str, sentence: impl Into<String>) -> Self {
        Self::Invalid {
            field: field.to_owned(),
            sentence: sentence.into(),
        }
    }
    /// A file that can't be read or written.
    pub fn file(path: &std::path::Path, sentence: impl Into<String>) -> Self {
        Self::File {
            path: path.display().to_string(),
            sentence: sentence.into(),
        }
    }
    /// A bug.
    pub fn bug(error: &dyn std::fmt::Display) -> Self {
        Self::Bug {
            report: error.to_string(),
        }
    }
    pub(crate) fn bad_ask(name: &str, error: &serde_json::Error) -> Self {
        Self::invalid(
            "",
            format!("'{name}' was asked with something it can't take: {error}."),
        )
    }
    pub(crate) fn no_such_command(name: &str) -> Self {
        Self::missing(format!(
            "There is no command '{name}'; 'call --list' shows them all."
        ))
    }
}
