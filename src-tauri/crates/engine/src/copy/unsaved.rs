//! What was typed and the disk did not take: it goes into a copy saved elsewhere all the same.

use crate::change::{Label, name, row};
use crate::section::{place_words, typed_over};
use crate::wire::sections::Answer;
use crate::{Engine, Result};
use interchange::copy_file::{CopiedChange, CopiedOperation, Copy, hex};
use model::{Op, Review, Scalar, Unit};
use replica::{Doc, Register};

/// Adds the operations that could not be written to a copy.
pub(super) fn add(
    engine: &Engine,
    copy: &mut Copy,
    raw: &[Vec<u8>],
    answer: &Answer,
) -> Result<()> {
    let review = engine.review(&answer.review)?;
    let typed = typed_over(&review, answer)?;
    let writes = differing(review.unit(&answer.unit), &typed);
    let mut doc = Doc::load(None, raw, engine.host.random())?;
    let Some(made) = doc.write(&writes, engine.host.now().timestamp()) else {
        return Ok(());
    };
    let operation = operation(engine, &review, answer)?;
    let change = row(made, &operation.id);
    copy.changes.push(CopiedChange {
        unit: answer.unit.clone(),
        operation: change.operation,
        raw: hex(&change.raw),
    });
    copy.operations.push(operation);
    Ok(())
}

fn operation(engine: &Engine, review: &Review, answer: &Answer) -> Result<CopiedOperation> {
    let (title, section) = place_words(engine, review, &answer.unit, &answer.question);
    let label = Label::new()
        .with("title", title)
        .with("section", section)
        .at(&answer.unit, &answer.question);
    Ok(CopiedOperation {
        id: engine.host.new_id(),
        op: name(&Op::AnswerQuestion),
        args: label.json(),
        person: engine.person()?,
        at: engine.host.now_text(),
        undoes: None,
    })
}

fn differing(before: &Unit, after: &Unit) -> Vec<(Register, Scalar)> {
    let records = after.0.iter().flat_map(|(collection, records)| {
        records
            .iter()
            .map(move |(id, fields)| (collection, id, fields))
    });
    records
        .flat_map(|(collection, id, fields)| {
            let known = before.record(collection, id);
            let moved = fields
                .0
                .iter()
                .filter(|(field, value)| known.0.get(*field) != Some(value));
            moved.map(|(field, value)| (Register::new(collection, id, field), value.clone()))
        })
        .collect()
}
