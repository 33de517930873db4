//! History, undo, redo.

use super::copies::Piece;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for history, newest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct GetHistory {
    /// Review.
    pub review: String,
    /// Entries before this one; 0 for the newest.
    pub before: i64,
    /// How many; 100 where 0.
    pub limit: usize,
}

/// An entry that a drafter can read.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Entry {
    /// Its number.
    pub seq: i64,
    /// RFC 3339.
    pub at: String,
    /// Who.
    pub who: String,
    /// Operation.
    pub op: String,
    /// What, in a sentence ("Answered 'Which institution leads?' in Methodology").
    pub sentence: String,
    /// Unit to jump to, or empty.
    pub unit: String,
    /// Question or record key, or empty.
    pub key: String,
    /// The list that holds the record (`source`, `contribution`, …); empty where it is no record.
    pub collection: String,
    /// Undone since.
    pub undone: bool,
}

/// History.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct History {
    /// Entries.
    pub entries: Vec<Entry>,
    /// There are older ones.
    pub more: bool,
}

/// Asks what an entry of history changed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct GetChanges {
    /// Review.
    pub review: String,
    /// Its number.
    pub seq: i64,
}

/// A field before and after.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ChangeRow {
    /// Which, in words.
    pub label: String,
    /// What stands in both, what went (`left`), what came (`right`).
    pub pieces: Vec<Piece>,
}

/// What an entry of history changed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Changes {
    /// Field by field.
    pub changes: Vec<ChangeRow>,
    /// How many more there are.
    pub more: usize,
    /// It was done on another computer: what it changed is not listed here.
    pub elsewhere: bool,
}

/// What undo or redo did.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Undone {
    /// In a sentence; says so when there was nothing.
    pub sentence: String,
    /// Whether anything changed.
    pub changed: bool,
    /// Fields that have moved on since and were left alone.
    pub left: usize,
    /// Where it happened.
    pub unit: String,
}

/// Finds words in the whole text.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReplaceWords {
    /// Review.
    pub review: String,
    /// Words to find.
    pub find: String,
    /// Words to put instead.
    pub replace: String,
    /// Upper and lower case differ.
    pub exact: bool,
    /// False only counts.
    pub apply: bool,
    /// Paragraphs in which nothing is replaced.
    pub except: Vec<BlockAt>,
}

/// A paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BlockAt {
    /// Its unit.
    pub unit: String,
    /// Its id.
    pub block: String,
}

/// Found or replaced.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Replaced {
    /// Places.
    pub places: Vec<super::records::UsedIn>,
    /// How many were replaced.
    pub replaced: usize,
}
