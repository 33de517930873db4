//! Reviews: the list, the making, the outline.

use model::Fields;
use model::reference::Title;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Nothing is asked.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// Names a review.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct OfReview {
    /// The review's id.
    pub review: String,
}

/// Names something new.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Made {
    /// Its id.
    pub id: String,
}

/// How far something is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// Questions answered.
    pub answered: usize,
    /// Of those, the ones marked as cleared.
    pub cleared: usize,
    /// Questions asked.
    pub total: usize,
}

/// A review on the home screen.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReviewRow {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Template key.
    pub template: String,
    /// Template title in the interface's language.
    pub template_title: String,
    /// The State's name.
    pub country: String,
    /// Working language.
    pub language: String,
    /// Lead institution.
    pub lead: String,
    /// Due date `YYYY-MM-DD`, or empty.
    pub due: String,
    /// Whole days until then.
    pub due_in_days: Option<i64>,
    /// RFC 3339 time of the last saved change.
    pub saved_at: String,
    /// Questions answered.
    pub progress: Progress,
    /// Contributions recorded.
    pub contributions: usize,
    /// Contributions without an outcome.
    pub open_contributions: usize,
    /// Two versions that nobody has decided on.
    pub undecided: usize,
    /// Unit last worked in, and its title.
    pub last_unit: String,
    /// … its title.
    pub last_title: String,
    /// When and by whom approved; empty otherwise.
    pub approved: String,
    /// A sample of an invented State.
    pub sample: bool,
    /// When it went to the bin (RFC 3339), or empty.
    pub binned_at: String,
    /// Days until the bin is emptied of it.
    pub bin_days_left: Option<i64>,
}

/// A date of the calendar.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Deadline {
    /// `YYYY-MM-DD` or a year.
    pub date: String,
    /// Days from today; none for a year.
    pub in_days: Option<i64>,
    /// What it is.
    pub title: String,
    /// The review it belongs to, or empty.
    pub review: String,
}

/// The home screen.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Home {
    /// Reviews, last changed first; those in the bin last.
    pub reviews: Vec<ReviewRow>,
    /// What comes next.
    pub calendar: Vec<Deadline>,
    /// The day of the newest backup (`YYYY-MM-DD`), which was checked when it was written; or empty.
    pub backup_checked_at: String,
}

/// A new review.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CreateReview {
    /// Template key.
    pub template: String,
    /// The State as its government writes it.
    pub country: String,
    /// Title; proposed from the template where empty.
    pub title: String,
    /// Lead institution.
    pub lead: String,
    /// `YYYY-MM`.
    pub period_from: String,
    /// `YYYY-MM`.
    pub period_to: String,
    /// What it is submitted to.
    pub destination: String,
    /// `YYYY-MM-DD`.
    pub due: String,
    /// Working language, any BCP 47 code.
    pub language: String,
    /// An earlier review to start from: its profile, records, commitments; or empty.
    pub from: String,
}

/// Opens a sample as a new review.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OpenSample {
    /// `national-short`, `national-long`, `regional`, `stakeholder`, `questionnaire`; empty for the short national one.
    pub sample: String,
    /// Language wanted, where there is a twin.
    pub language: String,
}

/// A sample that can be opened.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct SampleRow {
    /// Key.
    pub key: String,
    /// Template key.
    pub template: String,
    /// The invented State or region.
    pub country: String,
    /// Title.
    pub title: String,
    /// Language.
    pub language: String,
}

/// A template on offer.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct TemplateRow {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Title proposed for a report.
    pub long_title: String,
    /// What it follows, in a sentence.
    pub basis: String,
    /// Titles of its sections.
    pub sections: Vec<String>,
    /// From the ministry's own folder.
    pub own: bool,
}

/// A template or reference file that could not be read.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct BrokenFile {
    /// File.
    pub file: String,
    /// Line, from 1; 0 where unknown.
    pub line: usize,
    /// Why.
    pub reason: String,
}

/// Asks for templates and samples in a language.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListTemplates {
    /// Language of the words.
    pub language: String,
}

/// Templates and samples.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Templates {
    /// Those that load.
    pub templates: Vec<TemplateRow>,
    /// Those that don't, with the reason.
    pub broken: Vec<BrokenFile>,
    /// Samples.
    pub samples: Vec<SampleRow>,
}

/// A section, objective or principle in the outline.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct OutlineRow {
    /// Unit key (`section:methodology`).
    pub unit: String,
    /// `narrative`, `objectives`, `principles`, `list`, `annexes`, `details`, `objective`, `principle`.
    pub kind: String,
    /// Printed number, or empty.
    pub number: String,
    /// Title.
    pub title: String,
    /// `empty`, `drafting`, `with-focal-point`, `cleared`.
    pub state: String,
    /// Who answers.
    pub responsible: String,
    /// Questions.
    pub progress: Progress,
    /// Words written.
    pub words: usize,
    /// Target, 0 for none.
    pub target_words: usize,
    /// Added by the drafters, not of the template.
    pub custom: bool,
    /// Left out.
    pub omitted: bool,
    /// Why.
    pub omit_reason: String,
    /// Priority objective.
    pub priority: bool,
    /// Informational status of an objective, or empty.
    pub status: String,
    /// Lead institution of an objective, or who reported it; empty otherwise.
    pub lead: String,
    /// A principle on which there is nothing to report.
    pub nothing_to_report: bool,
    /// Contributions linked to it.
    pub contributions: usize,
    /// Forum round table of an objective; 0 otherwise.
    pub round_table: u8,
    /// Points to check in it.
    pub notes: usize,
}

/// An open review.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ReviewView {
    /// Home row.
    pub row: ReviewRow,
    /// Facts about it.
    pub profile: Fields,
    /// Sections in order.
    pub sections: Vec<OutlineRow>,
    /// The 23 objectives.
    pub objectives: Vec<OutlineRow>,
    /// The ten principles.
    pub principles: Vec<OutlineRow>,
    /// `ltr` or `rtl`, of the working language.
    pub dir: String,
    /// Approved and not opened anew: the text is read-only.
    pub read_only: bool,
    /// Units whose text a copy has moved since it was approved: what prints is what was approved.
    pub departed: Vec<String>,
    /// Version number, from 1.
    pub version: i64,
    /// Whole words, of all that is not left out.
    pub words: usize,
    /// Points to check.
    pub notes: usize,
    /// What the next undo would undo, in words; empty for nothing.
    pub undo: String,
    /// … redo.
    pub redo: String,
}

/// Adds a section.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AddSection {
    /// Review.
    pub review: String,
    /// Title.
    pub title: String,
    /// Unit after which it stands; empty for the end.
    pub after: String,
}

/// Moves a section.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MoveSection {
    /// Review.
    pub review: String,
    /// Its unit.
    pub unit: String,
    /// Unit after which it shall stand; empty for the beginning.
    pub after: String,
}

/// Chooses the priority objectives: the whole list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ChoosePriorities {
    /// Review.
    pub review: String,
    /// Numbers.
    pub objectives: Vec<u8>,
}

/// Asks for reference data, as a review sees it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct GetReference {
    /// Language of the words.
    pub language: String,
    /// The review whose corrections apply; may be empty.
    pub review: String,
}

/// An objective in words.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ObjectiveRow {
    /// 1 to 23.
    pub number: u8,
    /// Paragraph of A/RES/73/195.
    pub paragraph: u8,
    /// Round table.
    pub round_table: u8,
    /// Full title.
    pub title: Title,
    /// Short name.
    pub short: String,
    /// Topics of its actions, in our words.
    pub topics: Vec<String>,
    /// Letters of its actions, where verified.
    pub letters: Vec<String>,
    /// Proposed SDG targets.
    pub sdg_targets: Vec<String>,
}

/// A key and its words.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct KeyTitle {
    /// Key.
    pub key: String,
    /// Words.
    pub title: String,
}

/// A treaty or framework in words.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct InstrumentRow {
    /// Title.
    pub title: String,
    /// Year of adoption.
    pub year: u16,
}

/// Reference data in one language.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ReferenceView {
    /// Objectives.
    pub objectives: Vec<ObjectiveRow>,
    /// Principles.
    pub principles: Vec<KeyTitle>,
    /// Stakeholder categories.
    pub categories: Vec<KeyTitle>,
    /// Where else a State reports.
    pub mechanisms: Vec<KeyTitle>,
    /// Treaties and frameworks.
    pub instruments: Vec<InstrumentRow>,
    /// Indicators of the 2030 Agenda, by code.
    pub indicators: Vec<KeyTitle>,
    /// Languages, own names; the six first.
    pub languages: Vec<model::reference::Language>,
    /// Word-count presets.
    pub word_counts: Vec<WordCountRow>,
    /// Updates loaded, by file name and date.
    pub updates: Vec<KeyTitle>,
    /// Names of the Compact.
    pub compact: BTreeMap<String, String>,
}

/// A preset for word counts.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct WordCountRow {
    /// Words.
    pub words: u32,
    /// What it is.
    pub note: String,
}

/// Loads a reference update from one file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct LoadReference {
    /// The file.
    pub path: String,
}

/// What an update brought.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Loaded {
    /// A plain summary.
    pub summary: String,
}
