//! Inline Markdown: the text of a block and the runs that it means.
//!
//! The grammar is small and total: `**bold**`, `*italic*`, `[text](url)`, `[^id]` a footnote,
//! `[@kind:id]` a citation, a backslash before any mark, a backslash before a line end for a break.
//! Whatever does not parse is text. `parse` then `write` gives the same runs again.

mod parse;
mod write;

pub use parse::parse;
pub use write::write;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
/// A stretch of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "t", rename_all = "snake_case")]
pub enum Run {
    /// Words, with their marks.
    Text {
        /// The words.
        text: String,
        /// Bold.
        #[serde(default)]
        b: bool,
        /// Italic.
        #[serde(default)]
        i: bool,
        /// Where a link leads; empty without one.
        #[serde(default)]
        href: String,
    },
    /// A footnote mark; `id` is a block of kind footnote in the same answer.
    Footnote {
        /// The footnote block's id.
        id: String,
    },
    /// A citation of a record: `kind` is source, contribution, indicator, practice, law or commitment.
    Cite {
        /// The collection cited.
        kind: String,
        /// The record's id.
        id: String,
    },
    /// A line break.
    Break,
}

impl Run {
    /// Plain words without marks.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Text {
            text: text.into(),
            b: false,
            i: false,
            href: String::new(),
        }
    }
}

/// The words of a text without marks, citations and footnote signs.
pub fn plain_text(markdown: &str) -> String {
    parse(markdown)
        .iter()
        .map(|run| match run {
            Run::Text { text, .. } => text.as_str(),
            Run::Break => " ",
            Run::Footnote { .. } | Run::Cite { .. } => "",
        })
        .collect()
}

/// Every citation of a text, in order: collection and record id.
pub fn citations(markdown: &str) -> Vec<(String, String)> {
    parse(markdown)
        .into_iter()
        .filter_map(|run| match run {
            Run::Cite { kind, id } => Some((kind, id)),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests;
