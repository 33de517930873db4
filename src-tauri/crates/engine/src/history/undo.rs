//! Undo is a new operation: each register gets its earlier value back if it still holds what the
//! operation wrote. Redo is the undo of the undo.

use super::{next, sentence};
use crate::change::Label;
use crate::wire::history::Undone;
use crate::wire::reviews::OfReview;
use crate::{Engine, Result};
use model::nouns::RECORD_COLLECTIONS;
use model::words::Words;
use model::{Op, Place, Review, Scalar};
use std::collections::BTreeMap;
use store::{OperationRow, WriteRow};

pub(crate) fn undo(engine: &Engine, ask: OfReview) -> Result<Undone> {
    revert(
        engine,
        &ask.review,
        next(engine, &ask.review)?.undo,
        Op::Undo,
    )
}

pub(crate) fn redo(engine: &Engine, ask: OfReview) -> Result<Undone> {
    revert(
        engine,
        &ask.review,
        next(engine, &ask.review)?.redo,
        Op::Redo,
    )
}

fn revert(engine: &Engine, review: &str, row: Option<OperationRow>, op: Op) -> Result<Undone> {
    let words = engine.words()?;
    let Some(row) = row else {
        let key = if op == Op::Undo {
            "history-nothing-to-undo"
        } else {
            "history-nothing-to-redo"
        };
        return Ok(Undone {
            sentence: words.say(key, &[]),
            ..Undone::default()
        });
    };
    let what = what_was_done(&words, &row);
    let rows = engine.read(|db| db.writes(&row.id))?;
    let unit = rows
        .first()
        .map(|write| write.place.unit.0.clone())
        .unwrap_or_default();
    let label = Label::new().with("what", what.clone()).at(&unit, "");
    let name = crate::change::name(&op);
    let decision = is_decision(engine, &row)?;
    let taken_back = op == Op::Undo;
    let left = engine.change(review, op, label, |change| {
        change.undoes = Some(row.id.clone());
        change.decided = decision && !taken_back;
        change.reopened = decision && taken_back;
        let (writes, left) = reverted(&change.review, &rows);
        change.writes = writes;
        Ok(left)
    })?;
    let sentence = words.say(
        &format!("history-{name}"),
        &[("what", what.as_str().into())],
    );
    Ok(Undone {
        sentence,
        changed: true,
        left,
        unit,
    })
}

/// Whether it chose between versions, or took such a choice back.
fn is_decision(engine: &Engine, row: &OperationRow) -> Result<bool> {
    let decide = crate::change::name(&Op::Decide);
    let mut row = row.clone();
    while let Some(earlier) = row.undoes.clone() {
        match engine.read(|db| db.operation(&earlier))? {
            Some(found) => row = found,
            None => return Ok(false),
        }
    }
    Ok(row.op == decide)
}

/// An undo of an undo speaks of what was first done.
fn what_was_done(words: &dyn Words, row: &OperationRow) -> String {
    let args: serde_json::Value = serde_json::from_str(&row.args).unwrap_or_default();
    match (row.op.as_str(), args["what"].as_str()) {
        ("undo" | "redo", Some(what)) => what.to_owned(),
        _ => sentence(words, &row.op, &row.args),
    }
}

/// What to write, and how many registers have moved on since and are left alone.
fn reverted(review: &Review, rows: &[WriteRow]) -> (Vec<(Place, Scalar)>, usize) {
    let mut left = 0;
    let mut writes = vec![];
    for rows in by_record(rows) {
        let (standing, moved): (Vec<&WriteRow>, Vec<&WriteRow>) =
            rows.iter().partition(|row| stands(review, row));
        left += moved.len();
        if !is_new_record(review, &rows) {
            let before = |row: &WriteRow| row.before.clone().unwrap_or(Scalar::Null);
            writes.extend(standing.iter().map(|row| (row.place.clone(), before(row))));
        } else if moved.is_empty() {
            let mut place = rows[0].place.clone();
            place.field = "removed".into();
            writes.push((place, true.into()));
        }
    }
    (writes, left)
}

fn by_record(rows: &[WriteRow]) -> Vec<Vec<&WriteRow>> {
    let mut records: BTreeMap<(&str, &str, &str), Vec<&WriteRow>> = BTreeMap::new();
    for row in rows {
        let place = &row.place;
        let record = (
            place.unit.0.as_str(),
            place.collection.as_str(),
            place.record.as_str(),
        );
        records.entry(record).or_default().push(row);
    }
    records.into_values().collect()
}

fn stands(review: &Review, row: &WriteRow) -> bool {
    let place = &row.place;
    let record = review
        .unit(&place.unit.0)
        .record(&place.collection, &place.record);
    record.0.get(&place.field) == Some(&row.after)
}

/// A record that the operation began is put away whole, unless somebody has worked on it since; the one
/// record of a unit never is, nor what only changes a proposed date.
fn is_new_record(review: &Review, rows: &[&WriteRow]) -> bool {
    begins(review, rows)
        && rows.iter().all(|row| {
            let lasting = matches!(
                row.place.collection.as_str(),
                "self" | "profile" | "question" | "step" | "event"
            );
            !lasting && row.before.is_none() && row.place.field != "removed"
        })
}

/// Whether what is written begins its record. A field of a record that was there may be written for the
/// first time too.
fn begins(review: &Review, rows: &[&WriteRow]) -> bool {
    let place = &rows[0].place;
    let writes = |field: &str| rows.iter().any(|row| row.place.field == field);
    match place.collection.as_str() {
        "block" => writes("answer"),
        "contribution" => writes("number"),
        collection if RECORD_COLLECTIONS.contains(&collection) => writes("number"),
        _ => {
            let unit = review.unit(&place.unit.0);
            let record = unit.record(&place.collection, &place.record);
            // every edit says that its record was not put away
            let says = |(field, value): &(&String, &Scalar)| {
                *field != "removed" && **value != Scalar::Null
            };
            record.0.iter().filter(says).all(|(field, _)| writes(field))
        }
    }
}
