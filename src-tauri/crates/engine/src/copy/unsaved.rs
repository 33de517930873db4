//! What was typed and the disk did not take: it goes into a copy saved elsewhere all the same.

use crate::change::{name, row};
use crate::journal::Typed;
use crate::{Engine, Result};
use interchange::copy_file::{CopiedChange, CopiedOperation, Copy, hex};
use model::{Review, Scalar, Unit};
use replica::{Doc, Register};

/// Adds the operations that could not be written to a copy.
pub(super) fn add(engine: &Engine, copy: &mut Copy, raw: &[Vec<u8>], typed: &Typed) -> Result<()> {
    let review = engine.review(typed.review())?;
    let writes = differing(review.unit(typed.unit()), &typed.over(&review));
    let mut doc = Doc::load(None, raw, engine.host.random())?;
    let Some(made) = doc.write(&writes, engine.host.now().timestamp()) else {
        return Ok(());
    };
    let operation = operation(engine, &review, typed)?;
    let change = row(made, &operation.id);
    copy.changes.push(CopiedChange {
        unit: typed.unit().to_owned(),
        operation: change.operation,
        raw: hex(&change.raw),
    });
    copy.operations.push(operation);
    Ok(())
}

fn operation(engine: &Engine, review: &Review, typed: &Typed) -> Result<CopiedOperation> {
    let (op, label) = typed.told(engine, review);
    Ok(CopiedOperation {
        id: engine.host.new_id(),
        op: name(&op),
        args: label.json(),
        person: engine.person()?,
        at: engine.host.now_text(),
        undoes: None,
    })
}

/// What a unit holds that it did not hold before.
pub(crate) fn differing(before: &Unit, after: &Unit) -> Vec<(Register, Scalar)> {
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
