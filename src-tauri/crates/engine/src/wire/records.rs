//! Records of every collection: one way to save, put away and list them.

use model::Fields;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Saves fields of a record. Fields that are not named stay as they are.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SaveRecord {
    /// Review.
    pub review: String,
    /// Unit that holds it.
    pub unit: String,
    /// Collection.
    pub collection: String,
    /// Id; empty makes a new record.
    pub id: String,
    /// Fields to write.
    pub fields: Fields,
    /// True while typing: kept on disk, not yet an operation.
    pub typing: bool,
}

/// Names a record.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OfRecord {
    /// Review.
    pub review: String,
    /// Unit.
    pub unit: String,
    /// Collection.
    pub collection: String,
    /// Id.
    pub id: String,
}

/// Asks for the records of a collection.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListRecords {
    /// Review.
    pub review: String,
    /// Collection (`source`, `consultation`, …).
    pub collection: String,
    /// Words to look for; empty for all.
    pub query: String,
}

/// A place in the text where a record is cited.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct UsedIn {
    /// Unit.
    pub unit: String,
    /// Question key, or record id.
    pub question: String,
    /// The list that holds the record; empty where the place is a paragraph.
    pub collection: String,
    /// Block.
    pub block: String,
    /// Where, in words (`Methodology, paragraph 6`).
    pub place: String,
    /// The sentence.
    pub sentence: String,
}

/// A record in a list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct RecordRow {
    /// Id.
    pub id: String,
    /// Collection.
    pub collection: String,
    /// Label in text (`S-4`).
    pub label: String,
    /// In a line.
    pub title: String,
    /// Its fields.
    pub fields: Fields,
    /// Where it is cited.
    pub used_in: Vec<UsedIn>,
}

/// Records.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Records {
    /// Rows in the order of their numbers.
    pub rows: Vec<RecordRow>,
}

/// Asks what can be cited.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct FindCitable {
    /// Review.
    pub review: String,
    /// What was typed after `@`.
    pub query: String,
}

/// Something that can be cited.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Citable {
    /// Collection.
    pub kind: String,
    /// Id.
    pub id: String,
    /// Label.
    pub label: String,
    /// In a line.
    pub title: String,
    /// Consent to publication, of a contribution; empty otherwise.
    pub consent: String,
}

/// What can be cited, best first, twenty at most; with an empty query the labels of everything cited.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Citables {
    /// Items.
    pub items: Vec<Citable>,
}
