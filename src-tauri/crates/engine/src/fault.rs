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
    /// Offers only what is there: no backup, no way back to it.
    pub(crate) fn with_ways_of(mut self, place: &crate::Place) -> Self {
        if let Self::Store { ways, .. } = &mut self
            && crate::ways_on(place).is_empty()
        {
            ways.retain(|way| way != "restore-backup");
        }
        self
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

impl From<store::StoreFault> for Fault {
    fn from(fault: store::StoreFault) -> Self {
        use store::StoreFault as S;
        let (reason, sentence, ways): (&str, &str, &[&str]) = match &fault {
            S::Damaged(_) => (
                "damaged",
                DAMAGED,
                &["restore-backup", "open-copy", "choose-folder"],
            ),
            S::Newer { .. } => ("newer", NEWER, &["open-copy", "choose-folder"]),
            S::Held => ("held", HELD, &["retry", "choose-folder"]),
            S::ReadOnly => ("read-only", READ_ONLY, &["choose-folder", "retry"]),
            S::DiskFull => ("full", FULL, &["retry", "save-copy"]),
            S::MissingParent | S::Row(_) | S::Sqlite(_) => return Self::bug(&fault),
            S::Io(_) => ("io", IO, &["retry", "save-copy", "choose-folder"]),
        };
        let ways = ways.iter().map(|way| (*way).to_owned()).collect();
        Self::Store {
            reason: reason.into(),
            sentence: format!("{sentence} ({fault})"),
            ways,
        }
    }
}

impl From<replica::ReplicaFault> for Fault {
    fn from(fault: replica::ReplicaFault) -> Self {
        Self::bug(&fault)
    }
}

const DAMAGED: &str = "The file with your reviews is damaged and was left as it is. Put a checked backup in its place, \
or open a copy that you saved.";
const NEWER: &str = "Your reviews were last opened with a newer version of Rapporteur. Nothing was changed. Install \
that version, or open a copy in another folder.";
const HELD: &str = "Another window or program has your reviews open. Close it, then try again.";
const READ_ONLY: &str = "The folder with your reviews can't be written. Ask for the right to write there, or choose \
another folder.";
const FULL: &str = "The disk is full, so the last change is not saved. Free some space and try again, or save a copy \
elsewhere.";
const IO: &str = "The disk did not answer. Try again, or save a copy elsewhere.";
