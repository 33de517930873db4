//! The Draft: what the review prints, as data. `draft` makes it, `typeset` sets it.
//!
//! Nothing in it is markup: every text is words, so that a style can never run what a person wrote.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A whole report in one language, ready to be set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Draft {
    /// BCP 47 language of the report (`en`, `fr`, `ar`…).
    pub language: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// What stands on the cover.
    pub cover: Cover,
    /// The words that the style itself prints (`contents`, `page-of`, `draft`…), in the report's language.
    pub words: BTreeMap<String, String>,
    /// Running head.
    pub running_head: String,
    /// What an internal edition says of itself on every page; empty for a public one.
    pub edition: String,
    /// Sections in the order of printing.
    pub sections: Vec<DraftSection>,
    /// The DRAFT mark; none once approved.
    pub mark: Option<DraftMark>,
    /// Verification code of the content, empty until computed.
    pub code: String,
    /// The approval page, when approved.
    pub approval: Option<ApprovalPage>,
    /// Whether the contents print.
    pub contents: bool,
}

/// The cover.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Cover {
    /// The report's title.
    pub title: String,
    /// What kind of report it is, in a line.
    pub subtitle: String,
    /// The State's name as its government writes it.
    pub country: String,
    /// Lead institution.
    pub lead: String,
    /// Reporting period in words.
    pub period: String,
    /// What it is submitted to.
    pub destination: String,
    /// Date in words.
    pub date: String,
    /// Version label (`Version 2`).
    pub version: String,
    /// Original id of the coat of arms, and its alternative text.
    pub arms: Option<Picture>,
    /// A statement across the cover (a sample of an invented State).
    pub notice: String,
}

/// A picture by its stored original.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Picture {
    /// Original id; the host gives the bytes.
    pub original: String,
    /// `png`, `jpg`, `svg` or `gif`.
    pub format: String,
    /// Alternative text.
    pub alt: String,
}

/// The DRAFT mark.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DraftMark {
    /// The large word (`DRAFT`).
    pub word: String,
    /// The line with version and date, free text (`for comments by …`).
    pub line: String,
}

/// The approval page. Not covered by the verification code.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ApprovalPage {
    /// Heading.
    pub title: String,
    /// Label and value rows (approved by, role, date, remark, verification code…).
    pub rows: Vec<(String, String)>,
    /// What the code proves, in a sentence.
    pub statement: String,
}

/// One section.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DraftSection {
    /// The unit (`section:methodology`).
    pub unit: String,
    /// Printed number (`2`), empty where not numbered (foreword, summary) ; annexes have `Annex I`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Starts a new page.
    pub new_page: bool,
    /// What it says.
    pub passages: Vec<Passage>,
}

/// A passage of a section.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Passage {
    /// Unit to jump to.
    pub unit: String,
    /// Question key, or the generated passage's key.
    pub key: String,
    /// Computed from data, and not taken over.
    pub generated: bool,
    /// What it prints.
    pub blocks: Vec<DraftBlock>,
}

/// A printed block.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DraftBlock {
    /// A heading; level 2 to 4 below the section's own 1.
    Heading {
        /// Block id, to jump and mark; empty for generated ones.
        id: String,
        /// 2 to 4.
        level: u8,
        /// `3.1`, or empty.
        number: String,
        /// Words.
        runs: Vec<DraftRun>,
    },
    /// A paragraph.
    Para {
        /// Block id.
        id: String,
        /// Paragraph number, where the section is numbered.
        number: Option<u32>,
        /// `ltr`, `rtl` or empty for the report's own.
        dir: String,
        /// Words.
        runs: Vec<DraftRun>,
    },
    /// A list.
    List {
        /// Numbered or bulleted.
        ordered: bool,
        /// Items in order; `level` from 0.
        items: Vec<DraftItem>,
    },
    /// A table with a head that repeats.
    Table {
        /// Block id.
        id: String,
        /// Caption above it; empty without one.
        caption: String,
        /// Relative widths; empty for equal ones.
        widths: Vec<f64>,
        /// Head cells.
        head: Vec<Vec<DraftRun>>,
        /// Body rows.
        rows: Vec<Vec<Vec<DraftRun>>>,
        /// The first cell of each row names the row.
        row_heads: bool,
    },
    /// A picture.
    Figure {
        /// Block id.
        id: String,
        /// The picture.
        picture: Picture,
        /// Caption below it.
        caption: Vec<DraftRun>,
    },
    /// A small label above what follows (a column's name inside an objective).
    Label {
        /// Words.
        text: String,
    },
    /// Says that nothing is written here yet; only in drafts, and no part of the content.
    Gap {
        /// Words.
        text: String,
    },
    /// Lines to write on, in the blank questions.
    Lines {
        /// How many.
        count: u8,
    },
}

/// An item of a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DraftItem {
    /// Block id.
    pub id: String,
    /// Depth from 0.
    pub level: u8,
    /// Words.
    pub runs: Vec<DraftRun>,
}

/// Words on paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "t", rename_all = "snake_case")]
pub enum DraftRun {
    /// Words with marks.
    Text {
        /// The words.
        text: String,
        /// Bold.
        #[serde(default)]
        b: bool,
        /// Italic.
        #[serde(default)]
        i: bool,
        /// A link's address, or empty.
        #[serde(default)]
        href: String,
    },
    /// A footnote with its words.
    Note {
        /// The footnote's words.
        runs: Vec<Self>,
    },
    /// A line break.
    Break,
}

impl DraftRun {
    /// Words without marks.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Text {
            text: text.into(),
            b: false,
            i: false,
            href: String::new(),
        }
    }

    /// Words in bold.
    pub fn bold(text: impl Into<String>) -> Self {
        Self::Text {
            text: text.into(),
            b: true,
            i: false,
            href: String::new(),
        }
    }
}

impl DraftBlock {
    /// A generated paragraph.
    pub fn para(runs: Vec<DraftRun>) -> Self {
        Self::Para {
            id: String::new(),
            number: None,
            dir: String::new(),
            runs,
        }
    }

    /// A generated table whose rows begin with their name.
    pub fn table(
        caption: String,
        widths: &[f64],
        head: Vec<Vec<DraftRun>>,
        rows: Vec<Vec<Vec<DraftRun>>>,
    ) -> Self {
        Self::Table {
            id: String::new(),
            caption,
            widths: widths.to_vec(),
            head,
            rows,
            row_heads: true,
        }
    }
}

/// How urgent a point to check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Must be settled before a public edition prints.
    Blocks,
    /// Should be settled.
    Check,
    /// Good to know.
    Hint,
}

/// A point to check: plain words and the place to jump to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {
    /// What kind (`unanswered`, `over-target`, `uncited-figure`, `no-outcome`, `no-alt`, `wrong-title`,
    /// `wrong-paragraph`, `two-versions`, `moved-figure`, `internal-cited`, …).
    pub kind: String,
    /// How urgent.
    pub weight: Weight,
    /// The sentence a drafter reads.
    pub text: String,
    /// Unit to jump to.
    pub unit: String,
    /// Question key or record id to jump to; may be empty.
    pub key: String,
    /// The list that holds the record (`source`, `contribution`, …); empty where the place is no record.
    pub collection: String,
    /// Block to mark; may be empty.
    pub block: String,
}
