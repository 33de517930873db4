//! Contributions from tables and documents: shown first, every row accounted for.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Asks how files would be read: one table (CSV, XLSX), or documents (files, a folder, a ZIP).
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PreviewImport {
    /// Review.
    pub review: String,
    /// The files, or a folder.
    pub paths: Vec<String>,
    /// The sheet of a workbook; the first with rows where empty.
    pub sheet: String,
    /// Field by column heading; empty takes the mapping last used for these headings, or proposes one.
    pub map: BTreeMap<String, String>,
    /// What words mean that the program does not know: key by word, for each field; an empty key leaves the
    /// field empty.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// What stands first in dates such as 02/03/2027: `day` or `month`; empty where the column tells it.
    pub dates: String,
}

/// A word in a column that allows only a few, and that the program does not know by itself.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct UnknownValue {
    /// The field: `category`, `channel`, `consent` or `level`.
    pub field: String,
    /// As it is written first.
    pub written: String,
    /// The key that a person said it means, empty for none; null where nobody said it: its rows are refused.
    pub meant: Option<String>,
    /// Rows that have it.
    pub rows: usize,
}

/// A row that is not imported, or a document whose text is not: and why.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct RefusedRow {
    /// Line in the table, from 1; of documents their place, from 1.
    pub line: usize,
    /// Name of the document; empty for a row.
    pub name: String,
    /// Why, in words.
    pub reason: String,
}

/// A row that repeats what is in the log or above it in the file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct RepeatedRow {
    /// Line in the table, from 1; of documents their place, from 1.
    pub line: usize,
    /// Name of the document; empty for a row.
    pub name: String,
    /// Number of the contribution in the log that it repeats; empty where it repeats another row.
    pub of: String,
    /// Line that it repeats; 0 where it repeats a contribution in the log.
    pub of_line: usize,
    /// Name of the document that it repeats.
    pub of_name: String,
    /// How much of the text is alike, in percent.
    pub alike: u8,
    /// How it begins.
    pub said: String,
    /// How the other begins.
    pub other: String,
}

/// A document as it would be imported.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct FoundDocument {
    /// Name of the file.
    pub name: String,
    /// Who sent it, where it says so.
    pub from: String,
    /// The day it was sent, where it says so.
    pub received: String,
    /// How its text begins.
    pub said: String,
    /// Files that come with it.
    pub attachments: usize,
}

/// How files would be read.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    /// Documents, not a table.
    pub documents: Vec<FoundDocument>,
    /// Column headings.
    pub columns: Vec<String>,
    /// Encoding found; empty for a workbook.
    pub encoding: String,
    /// Delimiter found; empty for a workbook.
    pub delimiter: String,
    /// The sheets of a workbook that have rows.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: String,
    /// Field by column.
    pub map: BTreeMap<String, String>,
    /// Words that the program does not know by itself.
    pub values: Vec<UnknownValue>,
    /// What stands first in dates, as it was said: `day`, `month` or empty.
    pub dates: String,
    /// Some of the dates that may be two days.
    pub ambiguous: Vec<String>,
    /// The mapping is the one last used for these headings.
    pub remembered: bool,
    /// Fields that a column may be mapped to.
    pub fields: Vec<String>,
    /// First rows as read.
    pub sample: Vec<Vec<String>>,
    /// Rows in the table, or documents.
    pub rows: usize,
    /// Of these, those that repeat nothing.
    pub importable: usize,
    /// Rows with the text and the sender of another.
    pub same: Vec<RepeatedRow>,
    /// Rows that are nearly like another, or have its text from another sender.
    pub near: Vec<RepeatedRow>,
    /// Documents of which the file is kept and not all of the text.
    pub kept: Vec<RefusedRow>,
    /// Rows refused.
    pub refused: Vec<RefusedRow>,
}

/// Imports what was shown.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ImportContributions {
    /// Review.
    pub review: String,
    /// The files, or a folder.
    pub paths: Vec<String>,
    /// The sheet of a workbook.
    pub sheet: String,
    /// Field by column.
    pub map: BTreeMap<String, String>,
    /// What words mean that the program does not know, as shown.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    /// What stands first in dates, as shown.
    pub dates: String,
    /// What to do with rows that are the same as another: `import` or `leave-out`; has to be said where there are any.
    pub same: String,
    /// What to do with rows that are nearly the same; `import` where empty.
    pub near: String,
    /// The day on which documents were received that don't say it; unknown where empty.
    pub received: String,
}

/// What came of an import: every row accounted for.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Imported {
    /// Numbers given, first and last.
    pub first: String,
    /// …
    pub last: String,
    /// Rows or documents imported.
    pub imported: usize,
    /// Rows left out because they repeat another.
    pub left_out: Vec<RepeatedRow>,
    /// Documents of which the file is kept and not all of the text.
    pub kept: Vec<RefusedRow>,
    /// Rows refused.
    pub refused: Vec<RefusedRow>,
}
