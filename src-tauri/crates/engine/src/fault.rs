//! What a host must be able to tell apart. A variant exists because some screen acts on it.

use crate::sentence::{Sentence, told};
use model::words::Words;
use serde::Serialize;
use std::io::ErrorKind;
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
        #[ts(as = "String")]
        sentence: Sentence,
    },
    /// What was given can't be taken: a date of 31 February, a text that is too long, a wrong field.
    #[error("{sentence}")]
    Invalid {
        /// The field, or empty.
        field: String,
        /// The sentence.
        #[ts(as = "String")]
        sentence: Sentence,
    },
    /// The approved text is read-only.
    #[error("{sentence}")]
    ReadOnlyText {
        /// The sentence.
        #[ts(as = "String")]
        sentence: Sentence,
    },
    /// The text moved on since it was read.
    #[error("{sentence}")]
    MovedOn {
        /// The sentence.
        #[ts(as = "String")]
        sentence: Sentence,
    },
    /// A public edition would print what consent forbids.
    #[error("{sentence}")]
    Consent {
        /// The sentence.
        #[ts(as = "String")]
        sentence: Sentence,
    },
    /// The store can't be opened or written: `reason` is `damaged`, `newer`, `held`, `read-only`, `full`,
    /// `synced`, or `io`; `ways` are keys of what can be done (`restore-backup`, `open-copy`,
    /// `choose-folder`, `save-copy`, `take-along`, `retry`).
    #[error("{sentence}")]
    Store {
        /// Which.
        reason: String,
        /// The sentence.
        #[ts(as = "String")]
        sentence: Sentence,
        /// Ways on.
        ways: Vec<String>,
    },
    /// A file can't be read or written.
    #[error("{sentence}")]
    File {
        /// Its path.
        path: String,
        /// The sentence.
        #[ts(as = "String")]
        sentence: Sentence,
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
    pub fn missing(sentence: impl Into<Sentence>) -> Self {
        Self::Missing {
            sentence: sentence.into(),
        }
    }
    /// A value that can't be taken.
    pub fn invalid(field: &str, sentence: impl Into<Sentence>) -> Self {
        Self::Invalid {
            field: field.to_owned(),
            sentence: sentence.into(),
        }
    }
    /// A file that can't be read or written.
    pub fn file(path: &std::path::Path, sentence: impl Into<Sentence>) -> Self {
        Self::File {
            path: path.display().to_string(),
            sentence: sentence.into(),
        }
    }
    /// A file that can't be opened to be read.
    pub(crate) fn unreadable(path: &std::path::Path, error: &std::io::Error) -> Self {
        let key = match error.kind() {
            ErrorKind::NotFound => "fault-file-gone",
            ErrorKind::PermissionDenied => "fault-file-closed",
            _ => "fault-file-unreadable",
        };
        Self::file(path, told(key, &[("error", error)]))
    }
    /// A file that could not be written where it was asked for.
    pub(crate) fn unwritable(path: &std::path::Path, error: &std::io::Error) -> Self {
        let key = match error.kind() {
            ErrorKind::NotFound => "fault-folder-gone",
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "fault-folder-closed",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "fault-disk-full-file",
            _ => "fault-file-unwritable",
        };
        Self::file(path, told(key, &[("error", error)]))
    }
    /// The same in a language that a person reads.
    #[must_use]
    pub fn in_language(self, language: &str) -> Self {
        self.in_words(&assets::words_of(language))
    }
    /// Its sentence.
    pub(crate) fn sentence(self) -> Sentence {
        match self {
            Self::Missing { sentence }
            | Self::Invalid { sentence, .. }
            | Self::ReadOnlyText { sentence }
            | Self::MovedOn { sentence }
            | Self::Consent { sentence }
            | Self::Store { sentence, .. }
            | Self::File { sentence, .. } => sentence,
            Self::Bug { report } => report.into(),
        }
    }
    pub(crate) fn in_words(mut self, words: &dyn Words) -> Self {
        match &mut self {
            Self::Missing { sentence }
            | Self::Invalid { sentence, .. }
            | Self::ReadOnlyText { sentence }
            | Self::MovedOn { sentence }
            | Self::Consent { sentence }
            | Self::Store { sentence, .. }
            | Self::File { sentence, .. } => sentence.put_in(words),
            Self::Bug { .. } => {}
        }
        self
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

impl From<store::StoreFault> for Fault {
    fn from(fault: store::StoreFault) -> Self {
        use store::StoreFault as S;
        let (reason, key, ways): (&str, &'static str, &[&str]) = match &fault {
            S::Damaged(_) => (
                "damaged",
                "fault-store-damaged",
                &["restore-backup", "open-copy", "choose-folder"],
            ),
            S::Newer { .. } => (
                "newer",
                "fault-store-newer",
                &["open-copy", "choose-folder"],
            ),
            S::Held => ("held", "fault-store-held", &["retry", "choose-folder"]),
            S::ReadOnly => (
                "read-only",
                "fault-store-read-only",
                &["choose-folder", "retry"],
            ),
            S::DiskFull => ("full", "fault-store-full", &["retry", "save-copy"]),
            S::MissingParent | S::Row(_) | S::Sqlite(_) => return Self::bug(&fault),
            S::Io(_) => (
                "io",
                "fault-store-io",
                &["retry", "save-copy", "choose-folder"],
            ),
        };
        let ways = ways.iter().map(|way| (*way).to_owned()).collect();
        Self::Store {
            reason: reason.into(),
            sentence: told(key, &[("detail", &detail(&fault))]),
            ways,
        }
    }
}

/// What whoever mends it needs to know, as the disk says it.
fn detail(fault: &store::StoreFault) -> String {
    use store::StoreFault as S;
    match fault {
        S::Damaged(why) => why.clone(),
        S::Newer { found, known } => format!("{found} > {known}"),
        S::Io(error) => error.to_string(),
        _ => String::new(),
    }
}

impl From<replica::ReplicaFault> for Fault {
    fn from(fault: replica::ReplicaFault) -> Self {
        Self::bug(&fault)
    }
}
