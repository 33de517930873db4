//! A template: the outline that a review follows, as data. None of them is an official form.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// `template.json`: structure without words.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Template {
    /// `national-review`…
    pub key: String,
    /// Rises when the outline changes.
    pub version: u32,
    /// `national`, `regional`, `stakeholder` or `questionnaire`.
    pub kind: String,
    /// Languages that it has words for.
    pub languages: Vec<String>,
    /// Sections in order.
    pub sections: Vec<SectionPlan>,
    /// Words by language.
    #[serde(skip)]
    pub words: BTreeMap<String, TemplateWords>,
}

/// A section of a template.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SectionPlan {
    /// `methodology`…
    pub key: String,
    /// `narrative`, `objectives`, `principles`, `list`, `annexes` or `details`.
    pub kind: String,
    /// Its heading and paragraphs are numbered.
    pub numbered: bool,
    /// The template counts it as needed; the United Nations requires none.
    pub required: bool,
    /// Proposed length in words; 0 for none.
    pub target_words: u32,
    /// Each question prints above its answer, as in a questionnaire.
    pub labelled: bool,
    /// Questions in order.
    pub questions: Vec<QuestionPlan>,
    /// Columns of an objective's or a principle's entry.
    pub matrix: Option<MatrixPlan>,
}

/// A question, or an automatic passage.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct QuestionPlan {
    /// Key within its section.
    pub key: String,
    /// `text` or `passage`.
    pub kind: String,
    /// Proposed length in words; 0 for none.
    pub target_words: u32,
    /// Which automatic passage.
    pub passage: String,
}

/// What is asked of each objective or principle.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MatrixPlan {
    /// Facts: `status`, `lead`, `supporting`, `actions`, `sdg`, `elsewhere`, `reported_by`…
    pub fields: Vec<String>,
    /// Texts.
    pub questions: Vec<QuestionPlan>,
}

/// `<lang>.json`: the words of a template.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TemplateWords {
    /// Short title.
    pub title: String,
    /// Title proposed for the report.
    pub long_title: String,
    /// What the outline follows, in a sentence.
    pub basis: String,
    /// By section key.
    pub sections: BTreeMap<String, SectionWords>,
}

/// The words of a section.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SectionWords {
    /// Title.
    pub title: String,
    /// The source's bracketed note on it.
    pub note: String,
    /// Help in a sentence or two.
    pub guidance: String,
    /// By question key.
    pub questions: BTreeMap<String, QuestionWords>,
    /// By the key of a matrix question.
    pub matrix: BTreeMap<String, QuestionWords>,
}

/// The words of a question.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct QuestionWords {
    /// The question.
    pub title: String,
    /// What stands over its answer in the report; the question where it is empty.
    pub label: String,
    /// Help.
    pub guidance: String,
    /// An example, of an invented State.
    pub example: String,
}

impl Template {
    /// Its words in a language, else in English, else in any it has.
    pub fn words(&self, language: &str) -> TemplateWords {
        self.words
            .get(language)
            .or_else(|| self.words.get("en"))
            .or_else(|| self.words.values().next())
            .cloned()
            .unwrap_or_default()
    }

    /// A section by key.
    pub fn section(&self, key: &str) -> Option<&SectionPlan> {
        self.sections.iter().find(|section| section.key == key)
    }

    /// The section that holds the objectives (`objectives`) or the principles (`principles`).
    pub fn matrix_section(&self, kind: &str) -> Option<&SectionPlan> {
        self.sections.iter().find(|section| section.kind == kind)
    }
}
