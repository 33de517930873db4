//! One file: save a copy, open it, bring it back; two versions and the decision between them.

use model::{Place, Run, Scalar};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Saves the whole review as one file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct SaveCopy {
    /// Review.
    pub review: String,
    /// Where to; `.rapporteur`.
    pub path: String,
    /// Names come along, addresses and telephone numbers stay here.
    #[serde(default)]
    pub without_contacts: bool,
}

/// A saved copy.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct CopySaved {
    /// Where.
    pub path: String,
    /// Bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// People and organizations whose contact details it holds.
    pub contacts: usize,
}

/// Opens a copy, or brings it back.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct OpenCopy {
    /// The file.
    pub path: String,
}

/// What arrived.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Arrived {
    /// The review.
    pub review: String,
    /// It was not here before.
    pub new: bool,
    /// A plain summary, a sentence each.
    pub summary: Vec<String>,
    /// Changes that were new here.
    pub changes: usize,
    /// Contributions that were new here.
    pub contributions: usize,
    /// Places where both changed the same.
    pub two_versions: usize,
}

/// A piece of a comparison.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Piece {
    /// `same`, `left` or `right`.
    pub side: String,
    /// Words.
    pub text: String,
}

/// One of two or more versions.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct VersionView {
    /// The value.
    pub value: Scalar,
    /// In words.
    pub text: String,
    /// The words with their marks, where it is the text of a paragraph; empty otherwise.
    pub runs: Vec<Run>,
    /// Who wrote it.
    pub who: String,
    /// RFC 3339.
    pub at: String,
    /// Prints meanwhile.
    pub prints: bool,
}

/// Two versions of a paragraph or field.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TwoVersions {
    /// Which register.
    pub place: Place,
    /// Where, in words.
    pub label: String,
    /// Question key, for blocks.
    pub question: String,
    /// What the record is or says now, to recognize it by.
    pub about: String,
    /// The versions.
    pub versions: Vec<VersionView>,
    /// Words that differ between the first two.
    pub pieces: Vec<Piece>,
    /// One removed it while another changed it.
    pub removed_and_changed: bool,
}

/// All of them.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Undecided {
    /// In the order of the report.
    pub places: Vec<TwoVersions>,
}

/// A person's decision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Decide {
    /// Review.
    pub review: String,
    /// Register.
    pub place: Place,
    /// What shall stand.
    pub value: Scalar,
    /// What shall stand as the text of a paragraph, with its marks; then `value` is not read.
    #[serde(default)]
    pub runs: Vec<Run>,
}
