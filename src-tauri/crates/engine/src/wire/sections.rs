//! A section, an objective or a principle: questions and answers.

use super::reviews::OutlineRow;
use model::block::BlockKind;
use model::draft::DraftBlock;
use model::{Fields, Run};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a unit of a review.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct OfUnit {
    /// Review.
    pub review: String,
    /// Unit key.
    pub unit: String,
}

/// A block as the editor holds it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EditorBlock {
    /// Random id, kept for the block's life.
    pub id: String,
    /// What it is.
    pub kind: BlockKind,
    /// Heading level 1 to 3, list depth from 0.
    pub level: u8,
    /// `ltr`, `rtl` or empty.
    pub dir: String,
    /// Words.
    pub runs: Vec<Run>,
    /// Rows of cells of a table, the head first.
    pub rows: Vec<Vec<Vec<Run>>>,
    /// Stored original of a figure.
    pub original: String,
    /// Its alternative text.
    pub alt: String,
}

/// An automatic paragraph or table beside its question.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Generated {
    /// Which passage.
    pub passage: String,
    /// What it prints now.
    pub blocks: Vec<DraftBlock>,
    /// Where it comes from, in a sentence.
    pub from: String,
    /// Taken over by a drafter: the text is theirs.
    pub taken_over: bool,
    /// Taken over, and the facts beneath have moved since.
    pub moved: bool,
    /// Switched off: does not print.
    pub hidden: bool,
}

/// A question with its answer.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct QuestionView {
    /// Key.
    pub key: String,
    /// The question.
    pub title: String,
    /// Help.
    pub guidance: String,
    /// An example.
    pub example: String,
    /// `empty`, `drafting`, `with-focal-point`, `cleared`.
    pub state: String,
    /// Who answers.
    pub responsible: String,
    /// Internal remark; never prints.
    pub remark: String,
    /// Words of the answer.
    pub words: usize,
    /// Target, 0 for none.
    pub target_words: usize,
    /// Where it prints (`Section 2, paragraphs 4 to 6`); empty when it prints nothing.
    pub prints_as: String,
    /// The answer.
    pub blocks: Vec<EditorBlock>,
    /// The automatic passage, where the question is one.
    pub generated: Option<Generated>,
    /// Blocks with two versions.
    pub two_versions: Vec<String>,
}

/// A unit with its questions.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct SectionView {
    /// Outline row.
    pub row: OutlineRow,
    /// Help.
    pub guidance: String,
    /// The source's bracketed note.
    pub note: String,
    /// The unit's own fields (`self`).
    pub fields: Fields,
    /// Which facts are asked (`status`, `lead`, `sdg`, …), for objectives and principles.
    pub asks: Vec<String>,
    /// Questions in order.
    pub questions: Vec<QuestionView>,
    /// Internal remark on the unit.
    pub remark: String,
    /// Footnotes and text are read-only.
    pub read_only: bool,
}

/// Stores an answer: while typing into the journal, at a pause or blur as an operation.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Answer {
    /// Review.
    pub review: String,
    /// Unit.
    pub unit: String,
    /// Question key.
    pub question: String,
    /// Ids of the blocks that the editor was given: only these may be taken away.
    pub known: Vec<String>,
    /// The answer as it stands.
    pub blocks: Vec<EditorBlock>,
    /// True while typing: kept on disk, not yet an operation.
    pub typing: bool,
}

/// The promise of the status line.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Saved {
    /// RFC 3339 time at which the commit returned.
    pub saved_at: String,
    /// Words of the answer.
    pub words: usize,
}

/// Takes an automatic passage over, or gives it back.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TakeOver {
    /// Review.
    pub review: String,
    /// Unit.
    pub unit: String,
    /// Question key of the passage.
    pub question: String,
    /// False gives it back to the program.
    pub take: bool,
}

/// What stands behind a citation.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WhyBlock {
    /// Review.
    pub review: String,
    /// Unit.
    pub unit: String,
    /// Block id.
    pub block: String,
}

/// Something a sentence rests on.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Ground {
    /// Collection.
    pub kind: String,
    /// Record id.
    pub id: String,
    /// `A-41`, `S-4`…
    pub label: String,
    /// In a line.
    pub title: String,
    /// What it says (the contribution's words, the indicator's value).
    pub text: String,
}

/// "Show me why."
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Why {
    /// The grounds, in order of citation.
    pub grounds: Vec<Ground>,
}
