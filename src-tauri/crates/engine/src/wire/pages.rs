//! Pages, PDF, points to check, approval.

use model::consent::Edition;
use model::draft::{Draft, Note};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to set.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Render {
    /// Review.
    pub review: String,
    /// One unit, or empty for the whole.
    pub unit: String,
    /// Language; the working language where empty.
    pub language: String,
    /// Edition.
    pub edition: Edition,
    /// History entry to set it as of; 0 for now.
    pub at: i64,
    /// Rising number; a superseded ask is dropped.
    #[ts(type = "number")]
    pub generation: u64,
}

/// Where a block stands on the pages, in points from the upper left.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PagePlace {
    /// Unit.
    pub unit: String,
    /// Question key.
    pub key: String,
    /// Block id, or empty.
    pub block: String,
    /// Page from 1.
    pub page: usize,
    /// Points.
    pub x: f64,
    /// Points.
    pub y: f64,
}

/// Pages, ready to be fetched at `rapporteur://localhost/page/<revision>/<n>?scale=2`.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PagesView {
    /// Names this rendering.
    #[ts(type = "number")]
    pub revision: u64,
    /// How many.
    pub count: usize,
    /// Points.
    pub width: f64,
    /// Points.
    pub height: f64,
    /// Places of blocks.
    pub places: Vec<PagePlace>,
    /// Milliseconds it took.
    pub ms: f64,
    /// Superseded by a later ask: no pages.
    pub superseded: bool,
}

/// Asks for the Draft itself: the text view of the pages.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct TextView {
    /// The report as data.
    pub draft: Draft,
}

/// Points to check.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Notes {
    /// In the order of the report.
    pub notes: Vec<Note>,
}

/// Exports a PDF.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportPdf {
    /// Review.
    pub review: String,
    /// Where to.
    pub path: String,
    /// Language; the working language where empty.
    pub language: String,
    /// Edition.
    pub edition: Edition,
    /// One unit, or empty for the whole.
    pub unit: String,
    /// The blank questions instead of the answers.
    pub blank: bool,
}

/// An exported file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Exported {
    /// Where it is.
    pub path: String,
    /// Pages.
    pub pages: usize,
    /// Bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// SHA-256.
    pub sha256: String,
    /// Verification code.
    pub code: String,
    /// Milliseconds.
    pub ms: f64,
    /// Pictures that could not be printed, and the like.
    pub warnings: Vec<String>,
}

/// Exports the contribution sheet.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportPaperSheet {
    /// Review.
    pub review: String,
    /// Where to.
    pub path: String,
    /// Language; the working language where empty.
    pub language: String,
}

/// An exported contribution sheet.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PaperSheet {
    /// Where it is.
    pub path: String,
    /// Bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Approves one language version.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Approve {
    /// Review.
    pub review: String,
    /// Language; the working language where empty.
    pub language: String,
    /// Edition that is approved.
    pub edition: Edition,
    /// Approver's name.
    pub name: String,
    /// Role.
    pub role: String,
    /// `YYYY-MM-DD`; today where empty.
    pub date: String,
    /// Remark.
    pub remark: String,
    /// Signed on paper; then a scan is attached.
    pub on_paper: bool,
    /// Path of the scan.
    pub scan: String,
    /// The verification code that the approver read; refused when the text has moved since. May be empty.
    pub code: String,
}

/// An approval.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Approved {
    /// Record id.
    pub id: String,
    /// Verification code.
    pub code: String,
    /// In a sentence.
    pub sentence: String,
}

/// Opens a new version after an approval.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct OpenVersion {
    /// Review.
    pub review: String,
    /// Why.
    pub reason: String,
}

/// An approval in the list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ApprovalRow {
    /// Id.
    pub id: String,
    /// Version.
    pub version: i64,
    /// Language.
    pub language: String,
    /// Edition that was approved.
    pub edition: Edition,
    /// In a sentence.
    pub sentence: String,
    /// Code.
    pub code: String,
    /// SHA-256 of the approved file, where exported.
    pub file_sha256: String,
    /// The scan of the signed page; none where approved in the program.
    pub scan: Option<super::contributions::OriginalRow>,
    /// Still the text that stands.
    pub current: bool,
}

/// Asks where approval stands, and for the code of one language and edition.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct GetApprovals {
    /// Review.
    pub review: String,
    /// Language of the code; the working language where empty.
    pub language: String,
    /// Edition of the code.
    pub edition: Edition,
}

/// Where approval stands.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Approvals {
    /// Approvals, newest first.
    pub approvals: Vec<ApprovalRow>,
    /// Code of the text as it stands in this language and edition: the one at the foot of its pages.
    pub code: String,
    /// Language of the code.
    pub language: String,
    /// Edition of the code.
    pub edition: Edition,
    /// Version.
    pub version: i64,
    /// Read-only now.
    pub read_only: bool,
}

/// Asks whether a PDF is the approved one.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct VerifyPdf {
    /// The file.
    pub path: String,
}

/// What a PDF is.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Verified {
    /// `approved` (this very file), `approved-text` (another file with the code of an approved text), `draft` (the
    /// code of the present text), `other` (a code that is not known here), `foreign` (no code).
    pub verdict: String,
    /// In a sentence.
    pub sentence: String,
    /// The code found.
    pub code: String,
    /// SHA-256.
    pub sha256: String,
    /// Review, where known.
    pub review: String,
}

/// Asks whether a stored file is a picture that prints.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ProvePicture {
    /// The original.
    pub original: String,
}
