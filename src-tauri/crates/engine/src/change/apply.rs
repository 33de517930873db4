//! From writes to the disk: documents, history, read models, in one transaction.

use super::{Change, IndexLine, Label, Writer, changed, name};
use crate::{Changed, Fault, Result};
use model::{Fields, Op, Place, Review, Scalar};
use replica::{Doc, NewChange, Register};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use store::{ChangeRow, Db, OperationRow, WriteRow};

type Docs = HashMap<(String, String), Doc>;

/// Changes beyond the cache before it is renewed.
const SNAPSHOT_EVERY: i64 = 500;

/// Collections whose records are never put away.
const LASTING: &[&str] = &["self", "profile", "question"];

pub(crate) fn apply(
    writer: &mut Writer,
    id: &str,
    op: &Op,
    label: &Label,
    mut change: Change<'_>,
) -> Result<(Arc<Review>, Changed)> {
    let state = Arc::clone(&change.review);
    let before = |place: &Place| {
        state
            .unit(&place.unit.0)
            .record(&place.collection, &place.record)
            .0
            .get(&place.field)
            .cloned()
    };
    let chosen = change.decided || change.reopened;
    change
        .writes
        .retain(|(place, value)| chosen || before(place).as_ref() != Some(value));
    let told = changed(id, op, &change.writes);
    let rows: Vec<WriteRow> = change
        .writes
        .iter()
        .map(|(place, value)| WriteRow {
            place: place.clone(),
            before: before(place),
            after: value.clone(),
        })
        .collect();
    let now = change.host.now();
    let operation = OperationRow {
        seq: 0,
        id: change.host.new_id(),
        review: id.to_owned(),
        op: name(op),
        args: label.json(),
        person: change.person.clone(),
        at: change.host.now_text(),
        undoes: change.undoes.clone(),
        arrived: false,
    };
    let docs = &mut writer.docs;
    let records = writer.store.write::<_, Fault>(|db| {
        if !change.begins.is_empty() {
            db.add_review(id, &operation.at)?;
        }
        for unit in &change.begins {
            db.document(id, unit)?;
        }
        change
            .originals
            .iter()
            .try_for_each(|original| db.add_original(original))?;
        change
            .identities
            .iter()
            .try_for_each(|identity| db.add_identity(identity))?;
        if let Some((unit, question)) = &change.clear_journal {
            db.clear_journal(id, unit, question)?;
        }
        change
            .erasures
            .iter()
            .try_for_each(|erasure| db.erase(erasure))?;
        if rows.is_empty() && change.erasures.is_empty() {
            return Ok(vec![]);
        }
        db.add_operation(&operation)?;
        db.add_writes(&operation.id, &rows)?;
        let records = write_documents(db, docs, id, &operation.id, &change, now.timestamp())?;
        for line in change.index.iter().chain(&renamed(db, &change, &records)?) {
            db.index_contribution(id, &line.id, &line.number, &line.names, &line.body)?;
        }
        crate::contribution::forget_names(db, &change.erasures)?;
        db.touch_review(id, &operation.at)?;
        Ok(records)
    })?;
    Ok((advance(state, records), told))
}

/// Contributions that name somebody else since, or say something else, for the index.
fn renamed(db: Db<'_>, change: &Change<'_>, records: &[Standing]) -> Result<Vec<IndexLine>> {
    let names = |place: &Place| {
        let single = ["person", "number", "text_original", "redacted_original"];
        single.contains(&place.field.as_str()) || place.field.starts_with("organization:")
    };
    let touched = |id: &str| {
        let mut places = change.writes.iter().map(|(place, _)| place);
        places.any(|place| place.record == id && names(place))
    };
    let mut lines = vec![];
    for (_, collection, id, fields) in records {
        let known = change.index.iter().any(|line| line.id == *id);
        if collection == "contribution" && !known && touched(id) {
            lines.push(crate::contribution::line(db, id, fields)?);
        }
    }
    Ok(lines)
}

/// A record as it stands after the operation.
type Standing = (String, String, String, Fields);

fn write_documents(
    db: Db<'_>,
    docs: &mut Docs,
    review: &str,
    operation: &str,
    change: &Change<'_>,
    time: i64,
) -> Result<Vec<Standing>> {
    let mut units: BTreeMap<&str, Vec<&(Place, Scalar)>> = BTreeMap::new();
    for write in &change.writes {
        units.entry(&write.0.unit.0).or_default().push(write);
    }
    let mut standing = vec![];
    for (unit, writes) in units {
        let document = db.document(review, unit)?;
        let doc = open_doc(db, docs, review, unit, change.host.random())?;
        let registers: Vec<(Register, Scalar)> = writes
            .iter()
            .map(|(place, value)| (register(place), value.clone()))
            .collect();
        let made = if change.decided {
            doc.decide(&registers, time)
        } else if change.reopened {
            doc.reopen(&registers, time)
        } else {
            let asserted = assertions(&change.review, unit, &writes);
            doc.write_and_assert(&registers, &asserted, time)
        };
        if let Some(made) = made {
            db.add_change(document, &row(made, operation))?;
        }
        let touched: BTreeSet<(&str, &str)> = writes
            .iter()
            .map(|(place, _)| (place.collection.as_str(), place.record.as_str()))
            .collect();
        for (collection, record) in touched {
            let fields = doc.record(collection, record);
            db.set_record(review, unit, collection, record, &fields)?;
            standing.push((
                unit.to_owned(),
                collection.to_owned(),
                record.to_owned(),
                fields,
            ));
        }
        renew_snapshot(db, document, doc)?;
    }
    Ok(standing)
}

fn register(place: &Place) -> Register {
    Register::new(&place.collection, &place.record, &place.field)
}

/// An edit of a record asserts that it was not put away: see [`Doc::write_and_assert`].
fn assertions(review: &Review, unit: &str, writes: &[&(Place, Scalar)]) -> Vec<(Register, Scalar)> {
    let records: BTreeSet<(&str, &str)> = writes
        .iter()
        .map(|(place, _)| (place.collection.as_str(), place.record.as_str()))
        .filter(|(collection, _)| !LASTING.contains(collection))
        .collect();
    // a set: an import touches thousands of records with tens of thousands of writes
    let decided: BTreeSet<&str> = writes
        .iter()
        .filter(|(place, _)| place.field == "removed")
        .map(|(place, _)| place.record.as_str())
        .collect();
    records
        .into_iter()
        .filter(|(collection, record)| {
            let known = review.unit(unit).record(collection, record);
            !known.0.is_empty() && !known.removed() && !decided.contains(record)
        })
        .map(|(collection, record)| (Register::new(collection, record, "removed"), false.into()))
        .collect()
}

pub(crate) fn open_doc<'d>(
    db: Db<'_>,
    docs: &'d mut Docs,
    review: &str,
    unit: &str,
    actor: [u8; 16],
) -> Result<&'d mut Doc> {
    use std::collections::hash_map::Entry;
    match docs.entry((review.to_owned(), unit.to_owned())) {
        Entry::Occupied(known) => Ok(known.into_mut()),
        Entry::Vacant(empty) => {
            let kept = db.load(db.document(review, unit)?)?;
            Ok(empty.insert(Doc::load(kept.snapshot.as_deref(), &kept.since, actor)?))
        }
    }
}

pub(crate) fn row(made: NewChange, operation: &str) -> ChangeRow {
    ChangeRow {
        hash: made.hash.to_vec(),
        parents: made.parents.iter().map(|hash| hash.to_vec()).collect(),
        operation: operation.to_owned(),
        raw: made.bytes,
    }
}

fn renew_snapshot(db: Db<'_>, document: i64, doc: &Doc) -> Result<()> {
    if db.changes_beyond_snapshot(document)? >= SNAPSHOT_EVERY {
        db.set_snapshot(document, &doc.snapshot())?;
    }
    Ok(())
}

fn advance(mut state: Arc<Review>, records: Vec<Standing>) -> Arc<Review> {
    if records.is_empty() {
        return state;
    }
    let review = Arc::make_mut(&mut state);
    for (unit, collection, record, fields) in records {
        let unit = Arc::make_mut(review.units.entry(unit).or_default());
        unit.0.entry(collection).or_default().insert(record, fields);
    }
    state
}
