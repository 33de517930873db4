//! From a review to its Draft and its points to check. Pure: same input, same Draft.
//!
//! It never fails on a half-filled review, never reads a clock, a disk or a name that it was not given.
//! In a public edition consent decides what prints.

mod answered;
mod blank;
mod cite;
mod code;
mod compose;
mod cover;
mod date;
pub mod engagement;
mod gaps;
mod length;
mod matrix;
mod notes;
mod number;
mod passages;
mod row;
mod runs;
mod said;
mod table;
mod takeover;

pub use blank::compose_blank;
pub use code::code;
pub use compose::{compose, compose_draft, computed};
pub use date::date;
pub use length::length;
pub use row::add_row;
pub use takeover::{as_text, basis};

use chrono::NaiveDate;
use model::consent::{Consent, Edition};
use model::reference::Reference;
use model::template::{SectionPlan, SectionWords};
use model::words::Words;
use model::{Fields, Review};
use std::collections::BTreeMap;

/// A section in its place, as the review has it.
#[derive(Debug, Clone, Default)]
pub struct Seat {
    /// Unit.
    pub unit: String,
    /// Title.
    pub title: String,
    /// What is asked.
    pub plan: SectionPlan,
    /// In which words.
    pub words: SectionWords,
}

/// What an approval page says.
#[derive(Debug, Clone, Default)]
pub struct ApprovalFacts {
    /// Who.
    pub name: String,
    /// As what.
    pub role: String,
    /// `YYYY-MM-DD`.
    pub date: String,
    /// Remark.
    pub remark: String,
    /// Who entered it, where it was signed on paper; empty otherwise.
    pub entered_by: String,
}

/// A place with two versions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TwoVersions {
    /// Unit.
    pub unit: String,
    /// Question key, or record id.
    pub key: String,
    /// The list that holds the record; empty where it is a block.
    pub collection: String,
    /// Block; empty where it is no block.
    pub block: String,
}

/// Words of a contribution that are blacked out, where this computer has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackedOut {
    /// Number of the contribution.
    pub number: String,
    /// The words.
    pub words: String,
}

/// Everything that a Draft is made from.
pub struct Input<'a> {
    /// The review.
    pub review: &'a Review,
    /// Its sections in order.
    pub seats: &'a [Seat],
    /// Reference data.
    pub reference: &'a Reference,
    /// Words in the report's language.
    pub words: &'a dyn Words,
    /// Words in the language of who drafts, for the points to check.
    pub drafter_words: &'a dyn Words,
    /// For whom.
    pub edition: Edition,
    /// Names behind opaque ids.
    pub names: &'a BTreeMap<String, String>,
    /// Media types of pictures by original id.
    pub media: &'a BTreeMap<String, String>,
    /// Today.
    pub today: NaiveDate,
    /// Version number.
    pub version: i64,
    /// The approval of this version and language, if there is one.
    pub approval: Option<&'a ApprovalFacts>,
    /// Places with two versions that nobody has decided between.
    pub undecided: &'a [TwoVersions],
    /// What prose may not quote, for the points to check.
    pub blacked_out: &'a [BlackedOut],
}

impl std::fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Input")
            .field("review", &self.review.id)
            .field("edition", &self.edition)
            .finish_non_exhaustive()
    }
}

impl Input<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn ticked(&self, what: &str) -> bool {
        self.review.profile().flag(what)
    }

    /// Unticked by a person, not merely never asked.
    fn refused(&self, what: &str) -> bool {
        self.review.profile().0.get(what) == Some(&false.into())
    }

    /// Whether this edition may say that a contribution exists.
    fn may_appear(&self, contribution: &Fields) -> bool {
        self.edition == Edition::Internal
            || Consent::parse(contribution.text("consent")).may_appear()
    }

    fn category(&self, key: &str) -> String {
        if key.is_empty() {
            return self.say("no-category");
        }
        let found = self.reference.categories.iter().find(|one| one.key == key);
        found.map_or_else(
            || key.to_owned(),
            |one| one.title(self.words.language()).to_owned(),
        )
    }
}
