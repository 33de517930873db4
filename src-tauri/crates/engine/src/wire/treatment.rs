//! What is done with contributions: consent and its withdrawal, erasure.

use super::records::UsedIn;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Says who gave consent to publication, when and how. The name is kept among the contact details.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SaveConsent {
    /// Review.
    pub review: String,
    /// The contribution.
    pub id: String,
    /// Who gave it; empty for nobody named.
    pub by: String,
    /// `YYYY-MM-DD`, or a month or a year.
    pub on: String,
    /// `form`, `written`, `email`, `oral`; empty where it is not known.
    pub how: String,
}

/// Records that consent was taken back.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WithdrawConsent {
    /// Review.
    pub review: String,
    /// Contributions; what was split off or joined with them goes with them.
    pub ids: Vec<String>,
    /// Why, without names.
    pub reason: String,
    /// `YYYY-MM-DD`; today where empty.
    pub on: String,
}

/// What rests on words that may no longer be published.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Withdrawn {
    /// Numbers of the contributions.
    pub numbers: Vec<String>,
    /// Every place that cites one of them.
    pub used_in: Vec<UsedIn>,
}

/// A contribution of a review.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OfContribution {
    /// Review.
    pub review: String,
    /// The contribution.
    pub id: String,
}

/// What was done with a contribution since it was received.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct TreatmentView {
    /// The contribution.
    pub id: String,
    /// Who gave consent; empty where nobody is named.
    pub consent_by: String,
    /// What was erased of it.
    pub erased: Vec<ErasedPart>,
    /// The wording as it was received, where another takes its place; empty otherwise.
    pub first_text: String,
    /// What is blacked out of it.
    pub redactions: Vec<Redacted>,
    /// The sealed text behind what is blacked out, where it is on this computer.
    pub sealed: String,
    /// What it comes from.
    pub from: Vec<Relative>,
    /// What came of it.
    pub into: Vec<Relative>,
}

/// Something of a contribution that was erased.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ErasedPart {
    /// `identity`, `text` or `file`.
    pub kind: String,
    /// Why: `asked`, `retention` or `mistake`.
    pub reason: String,
    /// RFC 3339.
    pub at: String,
}

/// Another place where the same person stands: by name, or by how to reach them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SamePerson {
    /// Review.
    pub review: String,
    /// Its title.
    pub title: String,
    /// `contribution` or `participant`.
    pub collection: String,
    /// The record.
    pub id: String,
    /// Number of the contribution, title of the consultation.
    pub label: String,
}

/// What an erasure would forget.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ErasurePreview {
    /// Names of the person that are kept, older ones too.
    pub names: Vec<String>,
    /// Organizations, whose contact details go as well.
    pub organizations: Vec<String>,
    /// Where else somebody of this name stands.
    pub same: Vec<SamePerson>,
    /// Places of the text where the name is written: an erasure leaves drafters' prose to them.
    pub in_text: Vec<UsedIn>,
}

/// Erases who sent a contribution and how to reach them, for good.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ErasePerson {
    /// Review.
    pub review: String,
    /// The contribution.
    pub id: String,
    /// The names of its organizations too.
    pub organizations: bool,
    /// Other places to erase as well, as the preview names them.
    pub also: Vec<SamePerson>,
    /// `asked`, `retention` or `mistake`.
    pub reason: String,
}

/// Erases what was received of a contribution: a file, or its text.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EraseOriginal {
    /// Review.
    pub review: String,
    /// The contribution.
    pub id: String,
    /// The file; empty for the text.
    pub original: String,
    /// `asked`, `retention` or `mistake`.
    pub reason: String,
}

/// What was erased, and what still holds it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Erased {
    /// Records of erasure made.
    pub count: usize,
    /// Files beside the store that still hold it, by name.
    pub backups: Vec<String>,
    /// The folder in which they lie.
    pub folder: String,
}

/// Blacks words of a contribution out for every edition and every copy. The original stays sealed here.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Redact {
    /// Review.
    pub review: String,
    /// The contribution.
    pub id: String,
    /// First sign of the passage, from 0.
    pub from: usize,
    /// The sign after its last.
    pub to: usize,
    /// The whole text.
    pub whole: bool,
    /// Withholds the attached files too.
    pub files: bool,
    /// Why; needed.
    pub reason: String,
}

/// Shows words again that were blacked out.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LiftRedaction {
    /// Review.
    pub review: String,
    /// The redaction.
    pub id: String,
}

/// Makes two contributions of one.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SplitContribution {
    /// Review.
    pub review: String,
    /// The contribution.
    pub id: String,
    /// The sign with which the second begins, from 0.
    pub at: usize,
}

/// Makes one contribution of several.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct JoinContributions {
    /// Review.
    pub review: String,
    /// The contributions, in their order.
    pub ids: Vec<String>,
}

/// What contributions became.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Became {
    /// The new ones.
    pub contributions: Vec<super::contributions::Recorded>,
}

/// Puts a contribution in other words, as a further original.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RewordContribution {
    /// Review.
    pub review: String,
    /// The contribution.
    pub id: String,
    /// The new wording.
    pub text: String,
}

/// A contribution that another comes from, or that came of it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Relative {
    /// Id.
    pub id: String,
    /// `A-12/1`.
    pub number: String,
}

/// Words that are blacked out.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Redacted {
    /// The redaction.
    pub id: String,
    /// First sign.
    pub from: usize,
    /// The sign after the last.
    pub to: usize,
    /// Why.
    pub reason: String,
    /// Who.
    pub by: String,
    /// `YYYY-MM-DD`.
    pub on: String,
}
