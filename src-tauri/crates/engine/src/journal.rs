//! What is being typed: on the disk within a second, in the pages at once, an operation at a pause.

use crate::state::held;
use crate::wire::sections::Answer;
use crate::{Engine, Fault, Result};
use model::Review;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use store::JournalRow;

type Key = (String, String, String);

#[derive(Debug, Default)]
pub(crate) struct Journals(Mutex<BTreeMap<Key, Answer>>);

fn key(answer: &Answer) -> Key {
    (
        answer.review.clone(),
        answer.unit.clone(),
        answer.question.clone(),
    )
}

impl Journals {
    /// Once it is an operation.
    pub(crate) fn forget(&self, review: &str, unit: &str, question: &str) {
        held(&self.0).remove(&(review.into(), unit.into(), question.into()));
    }

    /// What is being typed in a review.
    pub(crate) fn of(&self, review: &str) -> Vec<Answer> {
        held(&self.0)
            .values()
            .filter(|answer| answer.review == review)
            .cloned()
            .collect()
    }
}

impl Engine {
    /// Keeps what is typed. When this returns, it is on the disk. Where the disk refuses, the memory keeps it
    /// for a copy saved elsewhere.
    pub(crate) fn keep_typed(&self, answer: &Answer) -> Result<()> {
        let row = JournalRow {
            review: answer.review.clone(),
            unit: answer.unit.clone(),
            question: answer.question.clone(),
            payload: serde_json::to_string(answer).map_err(|e| Fault::bug(&e))?,
            person: self.person()?,
            at: self.host.now_text(),
        };
        let mut writer = held(&self.writer);
        let kept = writer
            .store
            .write::<_, Fault>(|db| Ok(db.set_journal(&row)?));
        // still the writer: no operation may come between the disk and the memory
        held(&self.journals.0).insert(key(answer), answer.clone());
        kept
    }

    /// A review with what is being typed in it.
    pub(crate) fn review_typed(&self, id: &str) -> Result<Arc<Review>> {
        let mut review = self.review(id)?;
        for answer in self.journals.of(id) {
            let typed = crate::section::typed_over(&review, &answer)?;
            let unit = Arc::make_mut(&mut review)
                .units
                .entry(answer.unit.clone())
                .or_default();
            *unit = Arc::new(typed);
        }
        Ok(review)
    }

    /// Makes operations of what was typed and not yet one. What can't be written now (the text was approved
    /// meanwhile) stays in the journal.
    pub(crate) fn commit_left_journals(&self) -> Result<()> {
        let mut left: BTreeMap<Key, (Answer, String)> = BTreeMap::new();
        for row in self.read(|db| db.journals())? {
            if let Ok(answer) = serde_json::from_str::<Answer>(&row.payload) {
                left.insert(key(&answer), (answer, row.person));
            }
        }
        let typed = held(&self.journals.0).clone();
        for (key, answer) in typed {
            let person = match left.remove(&key) {
                Some((_, person)) => person,
                None => self.person()?,
            };
            left.insert(key, (answer, person));
        }
        for (answer, person) in left.into_values() {
            match crate::section::commit_answer(self, &answer, person) {
                Ok(())
                | Err(Fault::ReadOnlyText { .. } | Fault::Invalid { .. } | Fault::Missing { .. }) =>
                    {}
                Err(fault) => return Err(fault),
            }
        }
        Ok(())
    }
}
