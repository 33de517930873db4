//! Reference data of the field: objectives, principles, categories, calendar, titles. Data, with its source.

use crate::engagement::{EngagementCheck, PlanStep};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A title in one language. `official` only where it was read in the source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Title {
    /// The words.
    pub text: String,
    /// Read in the source; otherwise it is ours and marked so.
    pub official: bool,
}

/// An objective of the Compact (A/RES/73/195, paragraphs 17 to 39).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Objective {
    /// 1 to 23.
    pub number: u8,
    /// 16 + number.
    pub paragraph: u8,
    /// Forum round table, 1 to 4.
    pub round_table: u8,
    /// Proposed SDG targets; editable.
    pub sdg_targets: Vec<String>,
    /// Letters of its actions, where verified; empty otherwise.
    pub letters: Vec<String>,
    /// What the actions cover, in our words.
    pub topics: Vec<String>,
    /// Full titles by language.
    pub titles: BTreeMap<String, Title>,
    /// Short names by language.
    pub short: BTreeMap<String, Title>,
}

/// A guiding principle (paragraph 15), a stakeholder category (paragraph 44) or a mechanism.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Named {
    /// `people-centred`, `trade-unions`…
    pub key: String,
    /// Letter in paragraph 15; empty for categories.
    pub letter: String,
    /// Where it stands in the source.
    pub source: String,
    /// By language.
    pub titles: BTreeMap<String, Title>,
}

/// A treaty, resolution or framework that a review may name, with the year it was adopted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Instrument {
    /// `iccpr`, `ilo-c97`…
    pub key: String,
    /// Year of adoption.
    pub year: u16,
    /// By language.
    pub titles: BTreeMap<String, Title>,
}

/// An indicator of the 2030 Agenda on which migration is counted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Indicator {
    /// `10.7.1`…
    pub code: String,
    /// A short form by language, ours.
    pub titles: BTreeMap<String, Title>,
}

/// An event of the review cycle; editable data.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CycleEvent {
    /// Key.
    pub key: String,
    /// By language.
    pub titles: BTreeMap<String, String>,
    /// Year.
    pub year: u16,
    /// `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD`; empty where not announced.
    pub date: String,
}

/// A paragraph of the Compact with keywords of its content, to catch a wrong citation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Paragraph {
    /// 8 to 54.
    pub number: u8,
    /// Words that its content is about, lower case, by language.
    pub keywords: BTreeMap<String, Vec<String>>,
}

/// A preset for word counts. Never an official limit of a review.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WordCount {
    /// Key.
    pub key: String,
    /// How many.
    pub words: u32,
    /// What it is, by language.
    pub notes: BTreeMap<String, String>,
}

/// A language a review may be written in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Language {
    /// BCP 47 code.
    pub code: String,
    /// Its name in its own script.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// One of the six of the United Nations.
    pub un: bool,
}

/// Everything, as loaded from `assets/reference` and the updates beside it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Reference {
    /// The 23.
    pub objectives: Vec<Objective>,
    /// The ten.
    pub principles: Vec<Named>,
    /// Stakeholder categories.
    pub categories: Vec<Named>,
    /// Where a State reports, beside this review: mechanisms and their reports.
    pub mechanisms: Vec<Named>,
    /// Treaties and frameworks.
    pub instruments: Vec<Instrument>,
    /// Indicators of the 2030 Agenda.
    pub indicators: Vec<Indicator>,
    /// The cycle.
    pub calendar: Vec<CycleEvent>,
    /// What the guidance asks of consultations.
    pub engagement: Vec<EngagementCheck>,
    /// The steps towards a review.
    pub timeline: Vec<PlanStep>,
    /// Paragraph contents.
    pub paragraphs: Vec<Paragraph>,
    /// Word-count presets.
    pub word_counts: Vec<WordCount>,
    /// Languages.
    pub languages: Vec<Language>,
    /// Names of the Compact by language.
    pub compact: BTreeMap<String, String>,
}

/// The words in a language, else English, else the first.
pub fn pick<'a, T>(words: &'a BTreeMap<String, T>, language: &str) -> Option<&'a T> {
    words
        .get(language)
        .or_else(|| words.get("en"))
        .or_else(|| words.values().next())
}

fn words<'a>(titles: &'a BTreeMap<String, Title>, language: &str) -> &'a str {
    pick(titles, language).map_or("", |title| title.text.as_str())
}

impl Objective {
    /// Full title in a language, and whether it is the official one.
    pub fn title(&self, language: &str) -> Title {
        pick(&self.titles, language).cloned().unwrap_or_default()
    }
    /// Short name in a language.
    pub fn short(&self, language: &str) -> &str {
        words(&self.short, language)
    }
}

impl Named {
    /// Title in a language.
    pub fn title(&self, language: &str) -> &str {
        words(&self.titles, language)
    }
}

impl Instrument {
    /// Title in a language.
    pub fn title(&self, language: &str) -> &str {
        words(&self.titles, language)
    }
}

impl Indicator {
    /// Short form in a language.
    pub fn title(&self, language: &str) -> &str {
        words(&self.titles, language)
    }
}
