//! What belongs to this computer rather than to a review: settings, search, check and repair.

use super::reviews::BrokenFile;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Settings of this computer: `language`, `name`, `theme`, `text_size`, `live_pages`, …
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// By key.
    pub values: BTreeMap<String, String>,
    /// Names that have worked here, last first.
    pub people: Vec<String>,
    /// The letter of this installation in contribution numbers.
    pub letter: String,
    /// Where the reviews are kept.
    pub folder: String,
    /// Version of the program.
    pub version: String,
}

/// Changes settings; a blank value removes one.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SaveSettings {
    /// By key.
    pub values: BTreeMap<String, String>,
}

/// Searches everything.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Search {
    /// Review; empty for all.
    pub review: String,
    /// Words.
    pub query: String,
    /// Interface language.
    pub language: String,
    /// How many; 30 where 0.
    pub limit: usize,
}

/// Something found.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Hit {
    /// `review`, `section`, `objective`, `principle`, `answer`, `contribution`, or a collection.
    pub kind: String,
    /// Review.
    pub review: String,
    /// Unit to jump to.
    pub unit: String,
    /// Question key or record id.
    pub key: String,
    /// The list that holds the record; empty where it is none.
    pub collection: String,
    /// Block, or empty.
    pub block: String,
    /// Title.
    pub title: String,
    /// The words around.
    pub snippet: String,
}

/// Found, best first.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Hits {
    /// Hits.
    pub hits: Vec<Hit>,
}

/// A check of the store.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Check {
    /// What was checked.
    pub title: String,
    /// Whether it is well.
    pub ok: bool,
    /// What was found.
    pub detail: String,
}

/// Asks for check and repair.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Doctor {
    /// Make the read models anew.
    pub rebuild: bool,
}

/// The report of check and repair.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Diagnosis {
    /// Checks.
    pub checks: Vec<Check>,
    /// Backups, newest first, each checked, with when it was made and what it holds.
    pub backups: Vec<String>,
    /// Files that could not be read.
    pub broken: Vec<BrokenFile>,
    /// All is well.
    pub ok: bool,
}
