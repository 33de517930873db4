//! Saves fields of a record, puts it away, takes it back. Fields that are not named stay as they are.

use super::{check_date, label, title};
use crate::change::{Change, Label};
use crate::sentence::told;
use crate::wire::records::{OfRecord, SaveRecord};
use crate::wire::reviews::{Made, Nothing};
use crate::{Engine, Fault, Result};
use model::nouns::{RECORD_COLLECTIONS, collection};
use model::{Fields, Op, Review, Scalar};

const DATES: &[&str] = &[
    "date",
    "from",
    "to",
    "due",
    "received",
    "year",
    "since",
    "accessed",
    "period_from",
    "period_to",
];

/// Collections with one record, whose id is not random.
const SINGLE: &[&str] = &["self", "profile", "question"];

pub(crate) fn save(engine: &Engine, ask: SaveRecord) -> Result<Made> {
    check(&ask)?;
    let review = engine.review(&ask.review)?;
    let is_new = ask.id.is_empty();
    let op = op(&ask, is_new);
    let label = words(engine, &review, &ask);
    engine.change(&ask.review, op, label, |change| {
        let id = if is_new {
            change.new_id()
        } else {
            ask.id.clone()
        };
        change.set_fields(&ask.unit, &ask.collection, &id, &ask.fields);
        if is_new && RECORD_COLLECTIONS.contains(&ask.collection.as_str()) {
            let number = next_number(change, &ask.collection);
            change.set(&ask.unit, &ask.collection, &id, "number", number);
        }
        Ok(Made { id })
    })
}

fn check(ask: &SaveRecord) -> Result<()> {
    if collection(&ask.unit, &ask.collection).is_none() {
        return Err(Fault::invalid(
            "collection",
            told(
                "fault-no-collection",
                &[("collection", &ask.collection), ("unit", &ask.unit)],
            ),
        ));
    }
    if ask.id.is_empty() && SINGLE.contains(&ask.collection.as_str()) {
        return Err(Fault::invalid("id", told("fault-no-id", &[])));
    }
    if ask.id.contains('/') || ask.fields.0.keys().any(|field| field.contains('/')) {
        return Err(Fault::invalid("id", told("fault-id", &[])));
    }
    for (field, value) in &ask.fields.0 {
        if let (true, Scalar::Text(text)) = (DATES.contains(&field.as_str()), value) {
            check_date(field, text)?;
        }
    }
    let (from, to) = (ask.fields.text("from"), ask.fields.text("to"));
    if !from.is_empty() && !to.is_empty() && to < from {
        return Err(Fault::invalid("to", told("fault-days", &[])));
    }
    Ok(())
}

fn op(ask: &SaveRecord, is_new: bool) -> Op {
    let has = |field: &str| ask.fields.0.contains_key(field);
    match ask.collection.as_str() {
        "profile" => Op::EditProfile,
        "question" => Op::EditQuestion,
        "consultation" => Op::EditConsultation,
        "contribution" => Op::TreatContribution,
        "reference" => Op::EditReference,
        "self" if ask.unit.starts_with("objective:") => Op::EditObjective,
        "self" if ask.unit.starts_with("principle:") => Op::EditPrinciple,
        "self" if has("omitted") => Op::OmitSection,
        "self" if has("title") => Op::RenameSection,
        "self" => Op::EditQuestion,
        _ if is_new => Op::AddRecord,
        _ => Op::EditRecord,
    }
}

fn words(engine: &Engine, review: &Review, ask: &SaveRecord) -> Label {
    let label = Label::new()
        .with("kind", ask.collection.as_str())
        .at(&ask.unit, &ask.id);
    if SINGLE.contains(&ask.collection.as_str()) {
        let (title, section) = crate::section::place_words(engine, review, &ask.unit, &ask.id);
        return label.with("title", title).with("section", section);
    }
    let mut all = review
        .unit(&ask.unit)
        .record(&ask.collection, &ask.id)
        .clone();
    all.0.extend(ask.fields.0.clone());
    let named = if ask.collection == "contribution" {
        all.text("number").to_owned()
    } else {
        title(&ask.collection, &all)
    };
    label.with("title", named)
}

fn next_number(change: &Change<'_>, collection: &str) -> i64 {
    let all = change.review.unit("records").0.get(collection);
    1 + all
        .into_iter()
        .flatten()
        .filter_map(|(_, fields): (_, &Fields)| fields.number("number"))
        .max()
        .unwrap_or(0)
}

pub(crate) fn remove(engine: &Engine, ask: OfRecord) -> Result<Nothing> {
    put_away(engine, &ask, true, Op::RemoveRecord)
}

pub(crate) fn restore(engine: &Engine, ask: OfRecord) -> Result<Nothing> {
    put_away(engine, &ask, false, Op::RestoreRecord)
}

fn put_away(engine: &Engine, ask: &OfRecord, removed: bool, op: Op) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    let fields = review.unit(&ask.unit).record(&ask.collection, &ask.id);
    if fields.0.is_empty() {
        return Err(Fault::missing(told("fault-no-record", &[])));
    }
    let named = format!(
        "{} {}",
        label(&ask.collection, fields),
        title(&ask.collection, fields)
    );
    let label = Label::new()
        .with("kind", ask.collection.as_str())
        .with("title", named.trim())
        .at(&ask.unit, &ask.id);
    engine.change(&ask.review, op, label, |change| {
        change.set(&ask.unit, &ask.collection, &ask.id, "removed", removed);
        Ok(Nothing {})
    })
}
