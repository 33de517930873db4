//! What is being typed: on the disk within a second, in the pages at once, an operation at a pause.

use crate::change::Label;
use crate::state::held;
use crate::wire::records::SaveRecord;
use crate::wire::sections::Answer;
use crate::{Engine, Fault, Result};
use model::{Op, Review, Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use store::JournalRow;

/// Review, unit, and the question or record that is typed into.
type Key = (String, String, String);

/// Something typed that is not yet an operation.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Typed {
    Record { record: SaveRecord },
    Answer(Answer),
}

impl Typed {
    pub(crate) fn review(&self) -> &str {
        match self {
            Self::Record { record } => &record.review,
            Self::Answer(answer) => &answer.review,
        }
    }

    pub(crate) fn unit(&self) -> &str {
        match self {
            Self::Record { record } => &record.unit,
            Self::Answer(answer) => &answer.unit,
        }
    }

    fn key(&self) -> Key {
        let (review, unit) = (self.review().to_owned(), self.unit().to_owned());
        match self {
            Self::Record { record } => (review, unit, record_key(&record.collection, &record.id)),
            Self::Answer(answer) => (review, unit, answer.question.clone()),
        }
    }

    /// The unit with this typed over it.
    pub(crate) fn over(&self, review: &Review) -> Unit {
        match self {
            Self::Record { record } => crate::record::typed_over(review, record),
            Self::Answer(answer) => crate::section::typed_over(review, answer),
        }
    }

    /// The operation that it will be, as history tells it.
    pub(crate) fn told(&self, engine: &Engine, review: &Review) -> (Op, Label) {
        match self {
            Self::Record { record } => crate::record::told_as(engine, review, record),
            Self::Answer(answer) => crate::section::told_as(engine, review, answer),
        }
    }

    fn commit(&self, engine: &Engine, person: String) -> Result<()> {
        match self {
            Self::Record { record } => crate::record::commit(engine, record, person).map(drop),
            Self::Answer(answer) => crate::section::commit_answer(engine, answer, person),
        }
    }
}

/// What stands for a record where an answer names its question.
pub(crate) fn record_key(collection: &str, id: &str) -> String {
    format!("{collection}/{id}")
}

#[derive(Debug, Default)]
pub(crate) struct Journals(Mutex<BTreeMap<Key, Typed>>);

impl Journals {
    /// Once it is an operation.
    pub(crate) fn forget(&self, review: &str, unit: &str, question: &str) {
        held(&self.0).remove(&(review.into(), unit.into(), question.into()));
    }

    /// What is being typed in a review.
    pub(crate) fn of(&self, review: &str) -> Vec<Typed> {
        held(&self.0)
            .values()
            .filter(|typed| typed.review() == review)
            .cloned()
            .collect()
    }
}

impl Engine {
    /// Keeps what is typed. When this returns, it is on the disk. Where the disk refuses, the memory keeps it
    /// for a copy saved elsewhere.
    pub(crate) fn keep_typed(&self, typed: Typed) -> Result<()> {
        let key = typed.key();
        let (review, unit, question) = key.clone();
        let row = JournalRow {
            review,
            unit,
            question,
            payload: serde_json::to_string(&typed).map_err(|e| Fault::bug(&e))?,
            person: self.person()?,
            at: self.host.now_text(),
        };
        let mut writer = held(&self.writer);
        let kept = writer
            .store
            .write::<_, Fault>(|db| Ok(db.set_journal(&row)?));
        // still the writer: no operation may come between the disk and the memory
        held(&self.journals.0).insert(key, typed);
        kept
    }

    /// A review with the answers that are being typed in it. Fields of a record wait until they are left:
    /// a form compares with what is stored.
    pub(crate) fn review_typed(&self, id: &str) -> Result<Arc<Review>> {
        let mut review = self.review(id)?;
        for typed in self.journals.of(id) {
            let Typed::Answer(answer) = &typed else {
                continue;
            };
            let over = crate::section::typed_over(&review, answer);
            let unit = Arc::make_mut(&mut review)
                .units
                .entry(answer.unit.clone())
                .or_default();
            *unit = Arc::new(over);
        }
        Ok(review)
    }

    /// Makes operations of what was typed and not yet one. What can't be written now (the text was approved
    /// meanwhile) stays in the journal.
    pub(crate) fn commit_left_journals(&self) -> Result<()> {
        let mut left: BTreeMap<Key, (Typed, String)> = BTreeMap::new();
        for row in self.read(|db| db.journals())? {
            if let Ok(typed) = serde_json::from_str::<Typed>(&row.payload) {
                left.insert(typed.key(), (typed, row.person));
            }
        }
        let typed = held(&self.journals.0).clone();
        for (key, typed) in typed {
            let person = match left.remove(&key) {
                Some((_, person)) => person,
                None => self.person()?,
            };
            left.insert(key, (typed, person));
        }
        for (typed, person) in left.into_values() {
            match typed.commit(self, person) {
                Ok(())
                | Err(Fault::ReadOnlyText { .. } | Fault::Invalid { .. } | Fault::Missing { .. }) =>
                    {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(())
    }
}
