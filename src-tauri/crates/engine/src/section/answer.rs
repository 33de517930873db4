//! Stores an answer: while typing into the journal, at a pause as an operation.

use super::blocks::{from_editor, order};
use super::figures::figures;
use super::seat::{place_words, questions_of};
use crate::change::{Change, Label};
use crate::journal::Typed;
use crate::sentence::told;
use crate::wire::sections::{Answer, Saved};
use crate::{Engine, Fault, Result};
use model::block::BLOCK_CHARS;
use model::{Block, Fields, Op, Review, Scalar, Unit, text};
use std::collections::BTreeSet;

pub(crate) fn answer(engine: &Engine, mut ask: Answer) -> Result<Saved> {
    let review = engine.review(&ask.review)?;
    check(engine, &review, &ask)?;
    if crate::state::is_read_only(&review) {
        return Err(Fault::ReadOnlyText {
            sentence: told("fault-read-only", &[]),
        });
    }
    give_ids(engine, &mut ask);
    if ask.typing {
        engine.keep_typed(Typed::Answer(ask.clone()))?;
    } else {
        commit_answer(engine, &ask, engine.person()?)?;
    }
    let blocks = blocks_of(&ask);
    Ok(Saved {
        saved_at: engine.host.now_text(),
        words: blocks.iter().map(text::block_words).sum(),
    })
}

/// The operation that an answer is, as history tells it.
pub(crate) fn told_as(engine: &Engine, review: &Review, ask: &Answer) -> (Op, Label) {
    let (title, section) = place_words(engine, review, &ask.unit, &ask.question);
    let label = Label::new()
        .with("title", title)
        .with("section", section)
        .at(&ask.unit, &ask.question);
    (Op::AnswerQuestion, label)
}

/// Makes an operation of an answer.
pub(crate) fn commit_answer(engine: &Engine, ask: &Answer, person: String) -> Result<()> {
    let review = engine.review(&ask.review)?;
    let (op, label) = told_as(engine, &review, ask);
    engine.change_as(&ask.review, op, label, person, |change| {
        write(change, ask);
        change.clear_journal = Some((ask.unit.clone(), ask.question.clone()));
        Ok(())
    })
}

fn write(change: &mut Change<'_>, ask: &Answer) {
    let review = std::sync::Arc::clone(&change.review);
    let changes = differences(&review, ask);
    let question = review.unit(&ask.unit).record("question", &ask.question);
    let begun = question.text("state").is_empty() && !ask.blocks.is_empty();
    let changed = !changes.is_empty();
    for (id, fields) in changes {
        change.set_fields(&ask.unit, "block", &id, &fields);
    }
    if begun {
        change.set(&ask.unit, "question", &ask.question, "state", "drafting");
    }
    if changed {
        reopen(change, &ask.unit, &ask.question);
    }
}

/// What was cleared is no longer this text.
pub(super) fn reopen(change: &mut Change<'_>, unit: &str, question: &str) {
    for (collection, id) in [("question", question), ("self", "self")] {
        let record = change.review.unit(unit).record(collection, id);
        if record.text("state") == "cleared" {
            change.set(unit, collection, id, "state", "drafting");
        }
    }
}

/// A unit with an answer that is being typed over the stored one.
pub(crate) fn typed_over(review: &Review, ask: &Answer) -> Unit {
    let mut unit = review.unit(&ask.unit).clone();
    let blocks = unit.0.entry("block".to_owned()).or_default();
    for (id, fields) in differences(review, ask) {
        blocks.entry(id).or_default().0.extend(fields.0);
    }
    unit
}

/// What the answer changes: fields of blocks that differ, and blocks that were taken away. Only blocks
/// that the editor was given can be taken away: a form that knows nothing of a block does not erase it.
fn differences(review: &Review, ask: &Answer) -> Vec<(String, Fields)> {
    let stored = review.unit(&ask.unit).blocks(&ask.question);
    let mut blocks = blocks_of(ask);
    order(&mut blocks, &stored);
    let kept: BTreeSet<&str> = blocks.iter().map(|block| block.id.as_str()).collect();
    let taken = stored
        .iter()
        .filter(|block| ask.known.contains(&block.id) && !kept.contains(block.id.as_str()))
        .map(|block| (block.id.clone(), Fields::default().with("removed", true)));
    let mut changes: Vec<(String, Fields)> = taken.collect();
    for block in &blocks {
        let mut block = block.clone();
        let known = review.unit(&ask.unit).record("block", &block.id);
        block.figures = figures(review, known, &block);
        let fields = changed_fields(known, &block);
        if !fields.0.is_empty() {
            changes.push((block.id, fields));
        }
    }
    changes
}

fn changed_fields(known: &Fields, block: &Block) -> Fields {
    let wanted = block.to_fields();
    let mut changed = Fields::default();
    for (name, value) in &wanted.0 {
        if known.0.get(name) != Some(value) {
            changed.0.insert(name.clone(), value.clone());
        }
    }
    for name in ["dir", "original", "alt", "figures", "level"] {
        if known
            .0
            .get(name)
            .is_some_and(|value| *value != Scalar::Null)
            && !wanted.0.contains_key(name)
        {
            changed.0.insert(name.to_owned(), Scalar::Null);
        }
    }
    if known.removed() {
        changed.0.insert("removed".to_owned(), Scalar::Bool(false));
    }
    changed
}

fn blocks_of(ask: &Answer) -> Vec<Block> {
    ask.blocks
        .iter()
        .map(|block| from_editor(block, &ask.question))
        .collect()
}

/// A paragraph without an id, or with one that stands twice in the answer, is new: none replaces another.
fn give_ids(engine: &Engine, ask: &mut Answer) {
    let mut seen = BTreeSet::new();
    for block in &mut ask.blocks {
        if block.id.is_empty() || !seen.insert(block.id.clone()) {
            block.id = engine.host.new_id();
        }
    }
}

fn check(engine: &Engine, review: &Review, ask: &Answer) -> Result<()> {
    let questions = questions_of(engine, review, &ask.unit, "en")?;
    let known = |key: &str| questions.asked.iter().find(|asked| asked.plan.key == key);
    let Some(asked) = known(&ask.question) else {
        let keys: Vec<&str> = questions
            .asked
            .iter()
            .map(|one| one.plan.key.as_str())
            .collect();
        return Err(Fault::missing(told(
            "fault-no-question",
            &[
                ("question", &ask.question),
                ("unit", &ask.unit),
                ("all", &keys.join(", ")),
            ],
        )));
    };
    let record = review.unit(&ask.unit).record("question", &ask.question);
    if asked.plan.kind == "passage" && !record.flag("taken_over") {
        return Err(Fault::invalid("question", told("fault-automatic", &[])));
    }
    let mut blocks = blocks_of(ask).into_iter();
    if blocks.any(|block| block.text.chars().count() > BLOCK_CHARS) {
        return Err(Fault::invalid("text", told("fault-too-long", &[])));
    }
    Ok(())
}
