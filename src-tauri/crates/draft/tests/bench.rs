//! A review made by hand, with everything that drafting is given.

use assets::Assets;
use chrono::NaiveDate;
use draft::{ApprovalFacts, Input, Seat, TwoVersions};
use model::consent::Edition;
use model::draft::{Draft, Note};
use model::{Block, BlockKind, Fields, Review, Scalar, Unit, UnitKey};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static ASSETS: LazyLock<Assets> = LazyLock::new(|| Assets::load(None));

/// What a test may change of the world around a review.
pub(crate) struct Bench {
    pub(crate) review: Review,
    pub(crate) language: String,
    pub(crate) edition: Edition,
    pub(crate) names: BTreeMap<String, String>,
    pub(crate) media: BTreeMap<String, String>,
    pub(crate) today: NaiveDate,
    pub(crate) approval: Option<ApprovalFacts>,
    pub(crate) undecided: Vec<TwoVersions>,
}

impl Bench {
    pub(crate) fn new(template: &str, language: &str) -> Self {
        let mut bench = Self {
            review: Review {
                id: "r".into(),
                ..Review::default()
            },
            language: language.into(),
            edition: Edition::Public,
            names: BTreeMap::new(),
            media: BTreeMap::new(),
            today: NaiveDate::from_ymd_opt(2029, 3, 14).unwrap(),
            approval: None,
            undecided: vec![],
        };
        for (field, value) in [
            ("template", template),
            ("country", "Sahelia"),
            ("title", "Voluntary review"),
        ] {
            bench.set(UnitKey::OUTLINE, "profile", "self", field, value);
        }
        bench
    }

    pub(crate) fn set(
        &mut self,
        unit: &str,
        collection: &str,
        record: &str,
        field: &str,
        value: impl Into<Scalar>,
    ) {
        let unit = self
            .review
            .units
            .entry(unit.to_owned())
            .or_insert_with(|| Arc::new(Unit::default()));
        let records = Arc::make_mut(unit)
            .0
            .entry(collection.to_owned())
            .or_default();
        records
            .entry(record.to_owned())
            .or_default()
            .0
            .insert(field.to_owned(), value.into());
    }

    pub(crate) fn put(&mut self, unit: &str, collection: &str, record: &str, fields: Fields) {
        for (field, value) in fields.0 {
            self.set(unit, collection, record, &field, value);
        }
    }

    /// Adds a block to an answer.
    pub(crate) fn write(
        &mut self,
        unit: &str,
        question: &str,
        kind: BlockKind,
        text: &str,
    ) -> String {
        let count = self.review.unit(unit).records("block").count();
        let id = format!("b{count}");
        let block = Block {
            answer: question.into(),
            order: format!("m{count:04}"),
            kind,
            text: text.into(),
            ..Block::default()
        };
        self.put(unit, "block", &id, block.to_fields());
        id
    }

    pub(crate) fn compose(&self) -> (Draft, Vec<Note>) {
        self.with(draft::compose)
    }

    pub(crate) fn blank(&self) -> Draft {
        self.with(draft::compose_blank)
    }

    pub(crate) fn with<T>(&self, ask: impl FnOnce(&Input<'_>) -> T) -> T {
        let words = ASSETS.words(&self.language);
        let seats = self.seats();
        ask(&Input {
            review: &self.review,
            seats: &seats,
            reference: &ASSETS.reference,
            words: &words,
            drafter_words: &words,
            edition: self.edition,
            names: &self.names,
            media: &self.media,
            today: self.today,
            version: 1,
            approval: self.approval.as_ref(),
            undecided: &self.undecided,
            blacked_out: &[],
        })
    }

    fn seats(&self) -> Vec<Seat> {
        let template = ASSETS
            .template(self.review.profile().text("template"))
            .unwrap();
        let words = template.words(&self.language);
        let seat = |plan: &model::template::SectionPlan| {
            let unit = UnitKey::section(&plan.key).0;
            let said = words.sections.get(&plan.key).cloned().unwrap_or_default();
            let renamed = self.review.unit(&unit).own().text("title");
            let title = if renamed.is_empty() {
                said.title.clone()
            } else {
                renamed.to_owned()
            };
            Seat {
                unit,
                title,
                plan: plan.clone(),
                words: said,
            }
        };
        template.sections.iter().map(seat).collect()
    }
}
