//! What the guidance asks of a consultation, and how far it is known to be met. It judges nothing: there is no
//! score, and what can't be computed is what a person says.

mod rules;

use chrono::NaiveDate;
use model::engagement::EngagementCheck;
use model::reference::Reference;
use model::words::Words;
use model::{Fields, Review, UnitKey};

/// How far a check is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is.
    Met,
    /// It is known not to be, so far.
    NotYet,
    /// Nobody has said, and nothing tells.
    Unknown,
}

/// A check of one consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Its key.
    pub key: String,
    /// In our words.
    pub title: String,
    /// Document and place.
    pub source: String,
    /// The source speaks of another kind of event: here it is advice.
    pub advice: bool,
    /// How far it is met.
    pub standing: Standing,
    /// It follows from what is recorded: a person has nothing to tick.
    pub computed: bool,
    /// What is known of it ("21 of 56 days"); may be empty.
    pub fact: String,
    /// How it is known, as a person wrote it.
    pub how: String,
}

/// What is looked at.
pub(crate) struct Looked<'a> {
    pub(crate) review: &'a Review,
    pub(crate) reference: &'a Reference,
    pub(crate) words: &'a dyn Words,
    pub(crate) today: NaiveDate,
    pub(crate) consultation: &'a Fields,
}

/// The checks that speak of a consultation of this kind, in their order.
pub fn checks(
    review: &Review,
    reference: &Reference,
    words: &dyn Words,
    today: NaiveDate,
    id: &str,
) -> Vec<Check> {
    let consultation = review
        .unit(UnitKey::CONSULTATIONS)
        .record("consultation", id);
    let looked = Looked {
        review,
        reference,
        words,
        today,
        consultation,
    };
    let kind = consultation.text("kind");
    let all = reference.engagement.iter();
    all.filter(|one| one.speaks_of(kind))
        .map(|one| looked.check(one, kind))
        .collect()
}

impl Looked<'_> {
    fn check(&self, one: &EngagementCheck, kind: &str) -> Check {
        let known = self.rule(one);
        let language = self.words.language();
        Check {
            key: one.key.clone(),
            title: one.title(language).to_owned(),
            source: one.source(language).to_owned(),
            advice: one.is_advice(kind),
            standing: known.standing.unwrap_or_else(|| self.said(&one.key)),
            computed: known.standing.is_some(),
            fact: known.fact,
            how: self
                .consultation
                .text(&format!("check_how:{}", one.key))
                .trim()
                .to_owned(),
        }
    }

    /// What a person says of it.
    fn said(&self, key: &str) -> Standing {
        match self.consultation.text(&format!("check:{key}")) {
            "met" => Standing::Met,
            "not" => Standing::NotYet,
            _ => Standing::Unknown,
        }
    }
}
