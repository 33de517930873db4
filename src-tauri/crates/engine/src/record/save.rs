//! Saves fields of a record, puts it away, takes it back. Fields that are not named stay as they are.

use super::{check_date, check_language, label, title};
use crate::change::{Change, Label, may_write, writes_of};
use crate::journal::{Typed, record_key};
use crate::sentence::told;
use crate::wire::records::{OfRecord, SaveRecord};
use crate::wire::reviews::{Made, Nothing};
use crate::{Engine, Fault, Result};
use model::nouns::{RECORD_COLLECTIONS, collection};
use model::{Fields, Op, Review, Scalar, Unit};

const DATES: &[&str] = &[
    "date",
    "from",
    "to",
    "due",
    "received",
    "year",
    "since",
    "accessed",
    "announced",
    "decided_on",
    "consent_on",
    "withdrawn_on",
    "period_from",
    "period_to",
];

/// Collections with one record, whose id is not random.
const SINGLE: &[&str] = &["self", "profile", "question"];

pub(crate) fn save(engine: &Engine, mut ask: SaveRecord) -> Result<Made> {
    check(&ask)?;
    if ask.id.is_empty() {
        ask.id = engine.host.new_id();
    }
    if !ask.typing {
        return commit(engine, &ask, engine.person()?);
    }
    let review = engine.review(&ask.review)?;
    let (op, _) = told_as(engine, &review, &ask);
    let mut writes: Vec<_> = writes_of(&ask.unit, &ask.collection, &ask.id, &ask.fields).collect();
    may_write(&review, &op, &mut writes)?;
    let id = ask.id.clone();
    engine.keep_typed(Typed::Record { record: ask })?;
    Ok(Made { id })
}

/// Makes an operation of what a form says.
pub(crate) fn commit(engine: &Engine, ask: &SaveRecord, person: String) -> Result<Made> {
    let review = engine.review(&ask.review)?;
    let is_new = is_new(&review, ask);
    let (op, label) = told_as(engine, &review, ask);
    engine.change_as(&ask.review, op, label, person, |change| {
        change.set_fields(&ask.unit, &ask.collection, &ask.id, &ask.fields);
        let is_numbered = RECORD_COLLECTIONS.contains(&ask.collection.as_str());
        if is_new && is_numbered && !ask.fields.0.is_empty() {
            let number = next_number(change, &ask.collection);
            change.set(&ask.unit, &ask.collection, &ask.id, "number", number);
        }
        change.clear_journal = Some((ask.unit.clone(), record_key(&ask.collection, &ask.id)));
        Ok(Made { id: ask.id.clone() })
    })
}

fn is_new(review: &Review, ask: &SaveRecord) -> bool {
    let unit = review.unit(&ask.unit);
    unit.record(&ask.collection, &ask.id).0.is_empty()
}

/// The operation that saving a record is, as history tells it.
pub(crate) fn told_as(engine: &Engine, review: &Review, ask: &SaveRecord) -> (Op, Label) {
    (op(ask, is_new(review, ask)), words(engine, review, ask))
}

/// A unit with the fields that are being typed over the stored ones.
pub(crate) fn typed_over(review: &Review, ask: &SaveRecord) -> Unit {
    let mut unit = review.unit(&ask.unit).clone();
    let records = unit.0.entry(ask.collection.clone()).or_default();
    let known = records.entry(ask.id.clone()).or_default();
    known.0.extend(ask.fields.0.clone());
    unit
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
    if ask.collection == "profile" {
        check_language(ask.fields.text("language"))?;
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
        "step" | "event" if !(is_new && has("title")) => Op::EditRecord,
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
        let state = match ask.fields.0.len() {
            1 => ask.fields.text("state"),
            _ => "",
        };
        let label = label
            .with("title", title)
            .with("section", section)
            .with("state", state);
        let omitted = ask.fields.0.get("omitted");
        return omitted.map_or(label.clone(), |value| {
            let said = ["no", "yes"][usize::from(*value == Scalar::Bool(true))];
            label.with("omitted", said)
        });
    }
    let mut all = review
        .unit(&ask.unit)
        .record(&ask.collection, &ask.id)
        .clone();
    all.0.extend(ask.fields.0.clone());
    let named = match ask.collection.as_str() {
        "contribution" => all.text("number").to_owned(),
        "letter" => crate::answering::subject(engine, &ask.id, &all),
        "step" | "event" => crate::consultation::title_of(engine, &ask.collection, &ask.id, &all),
        collection => title(collection, &all),
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
