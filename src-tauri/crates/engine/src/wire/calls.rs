//! The call for inputs and its form: what is asked, what is sent out, what comes back.

use super::imports::RefusedRow;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A question of a call.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CallAsk {
    /// Unit that the answers are linked to (`section:…`, `objective:5`, `principle:…`); an own question has a key of its own.
    pub key: String,
    /// Own words by language; without them the usual question is asked.
    pub words: BTreeMap<String, String>,
}

/// A call for inputs, whole.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CallForm {
    /// Id; empty for a new one.
    pub id: String,
    /// What it is called here.
    pub title: String,
    /// `7KQ2-93MD`: stands on the form and comes back with it.
    pub number: String,
    /// Last day, `YYYY-MM-DD`.
    pub until: String,
    /// Where inputs are sent.
    pub contact: String,
    /// The consultation that its inputs belong to.
    pub consultation: String,
    /// Languages in which it goes out.
    pub languages: Vec<String>,
    /// The purpose in own words, by language; without them the usual one.
    pub purpose: BTreeMap<String, String>,
    /// Questions in order.
    pub asks: Vec<CallAsk>,
}

/// Saves a call as its form says.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SaveCall {
    /// Review.
    pub review: String,
    /// The call.
    pub call: CallForm,
}

/// Something that may be asked about.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct CallChoice {
    /// Unit.
    pub key: String,
    /// Its title.
    pub title: String,
    /// The usual question, by language.
    pub usual: BTreeMap<String, String>,
    /// Languages in which its title is not worded: the usual question names it in another.
    pub unworded: Vec<String>,
}

/// The calls of a review.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Calls {
    /// Calls, newest last.
    pub calls: Vec<CallForm>,
    /// What may be asked about.
    pub choices: Vec<CallChoice>,
    /// The usual purpose, by language.
    pub purpose: BTreeMap<String, String>,
    /// Contributions taken in by form, by the number of the call.
    pub taken: BTreeMap<String, usize>,
}

/// Names one paper of a call.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OfPaper {
    /// Review.
    pub review: String,
    /// Call.
    pub call: String,
    /// `form` or `call`.
    pub paper: String,
    /// Language; the review's where empty.
    pub language: String,
}

/// A piece of a paper, to look at.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PaperPart {
    /// `heading`, `words`, `note`, `item`, `write`, `one` or `tick`.
    pub kind: String,
    /// Its words.
    pub words: String,
    /// Help beneath a question.
    pub help: String,
    /// Lines to write on.
    pub lines: u8,
    /// Answers to tick.
    pub answers: Vec<String>,
}

/// A paper as it will go out.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PaperView {
    /// Language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Title.
    pub title: String,
    /// Whose review.
    pub subject: String,
    /// What stands on it.
    pub parts: Vec<PaperPart>,
    /// The foot of each page.
    pub foot: String,
}

/// Saves a paper of a call as a file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportPaper {
    /// Review.
    pub review: String,
    /// Call.
    pub call: String,
    /// `form` or `call`.
    pub paper: String,
    /// Language; the review's where empty.
    pub language: String,
    /// `pdf`, `docx` or `txt`; by the ending of the path where empty.
    pub format: String,
    /// Where to.
    pub path: String,
}

/// A paper that was saved.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct PaperSaved {
    /// The file.
    pub path: String,
    /// Bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Forms that came back.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TakeForms {
    /// Review.
    pub review: String,
    /// Files, folders or ZIP files.
    pub paths: Vec<String>,
    /// Day on which they came; today where empty.
    pub received: String,
    /// Take those in as well that are already in the log.
    pub same: bool,
}

/// A form that came back, as it would be taken in.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct FormRow {
    /// Its file.
    pub name: String,
    /// Who sent it.
    pub from: String,
    /// Number of the call.
    pub number: String,
    /// Language of the form.
    pub language: String,
    /// Consent that was given.
    pub consent: String,
    /// Questions answered.
    pub answers: usize,
    /// The contribution or the file that it repeats; empty where it is new.
    pub same: String,
    /// What a person should know of it.
    pub notes: Vec<String>,
}

/// How forms would be taken in.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct FormsPreview {
    /// Forms, each with what it would bring.
    pub rows: Vec<FormRow>,
    /// Files that are no form of this review, each with its reason.
    pub refused: Vec<RefusedRow>,
    /// Contributions that would be recorded, without those that repeat others.
    pub contributions: usize,
}

/// What came of it: every file accounted for.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct FormsTaken {
    /// Number of the first contribution.
    pub first: String,
    /// … of the last.
    pub last: String,
    /// Forms taken in.
    pub forms: usize,
    /// Contributions recorded.
    pub contributions: usize,
    /// Forms that repeat others, left out.
    pub left_out: Vec<FormRow>,
    /// Files refused.
    pub refused: Vec<RefusedRow>,
}
