//! Opens a copy, or brings it back: what was written on both comes together, nothing is lost.

use super::summary::{Before, summary};
use crate::change::Label;
use crate::sentence::{Sentence, told};
use crate::state::held;
use crate::wire::copies::{Arrived, OpenCopy};
use crate::{Changed, Engine, Fault, Result};
use interchange::copy_file::{CopiedErasure, Copy, CopyFault, read, unhex};
use model::{Op, UnitKey};
use replica::Doc;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::Path;
use store::{ChangeRow, Db, Erasure, Identity, OperationRow, Original};

pub(crate) fn open(engine: &Engine, ask: OpenCopy) -> Result<Arrived> {
    let path = Path::new(&ask.path);
    let bytes = std::fs::read(path).map_err(|error| Fault::unreadable(path, &error))?;
    let copy = read(&bytes).map_err(|fault| Fault::file(path, sentence(&fault)))?;
    engine.commit_left_journals()?;
    let before = Before::of(engine, &copy.review)?;
    let checked =
        check(engine, &copy).map_err(|_| Fault::file(path, sentence(&CopyFault::Damaged)))?;
    let new_changes = take_in(engine, &copy, &checked)?;
    follow(engine, &copy, &before, new_changes)?;
    summary(engine, &copy, &before, new_changes)
}

fn sentence(fault: &CopyFault) -> Sentence {
    let key = match fault {
        CopyFault::Damaged => "fault-copy-damaged",
        CopyFault::Foreign => "fault-copy-foreign",
        CopyFault::Newer => "fault-copy-newer",
    };
    told(key, &[])
}

/// Everything that will be written, checked before anything is.
struct Checked {
    changes: Vec<(String, ChangeRow)>,
    originals: Vec<Original>,
}

fn check(engine: &Engine, copy: &Copy) -> Result<Checked, CopyFault> {
    let known: BTreeSet<&str> = copy.operations.iter().map(|one| one.id.as_str()).collect();
    if !copy
        .changes
        .iter()
        .all(|change| known.contains(change.operation.as_str()))
    {
        return Err(CopyFault::Damaged);
    }
    let mut by_unit: BTreeMap<&str, Vec<Vec<u8>>> = BTreeMap::new();
    let mut operations = BTreeMap::new();
    for change in &copy.changes {
        let raw = unhex(&change.raw).ok_or(CopyFault::Damaged)?;
        operations.insert(
            (change.unit.as_str(), raw.clone()),
            change.operation.as_str(),
        );
        by_unit.entry(&change.unit).or_default().push(raw);
    }
    let mut changes = vec![];
    for (unit, raw) in by_unit {
        let doc = Doc::load(None, &raw, engine.host.random()).map_err(|_| CopyFault::Damaged)?;
        for made in doc.changes() {
            let operation = operations
                .get(&(unit, made.bytes.clone()))
                .copied()
                .ok_or(CopyFault::Damaged)?;
            changes.push((unit.to_owned(), crate::change::row(made, operation)));
        }
    }
    let originals = copy
        .originals
        .iter()
        .map(|one| original(copy, one))
        .collect::<Result<_, _>>()?;
    Ok(Checked { changes, originals })
}

fn original(
    copy: &Copy,
    one: &interchange::copy_file::CopiedOriginal,
) -> Result<Original, CopyFault> {
    let bytes = copy.bytes.get(&one.id).cloned().ok_or(CopyFault::Damaged)?;
    let salt = unhex(&one.salt).ok_or(CopyFault::Damaged)?;
    let original = Original::seal(&one.name, &one.media, &salt, bytes);
    (original.head.id == one.id)
        .then_some(original)
        .ok_or(CopyFault::Damaged)
}

/// Writes what is new, in one transaction. Gives how many changes were.
fn take_in(engine: &Engine, copy: &Copy, checked: &Checked) -> Result<usize> {
    let mut writer = held(&engine.writer);
    let (new, has_forgotten) = writer.store.write::<_, Fault>(|db| {
        db.add_review(&copy.review, &copy.created_at)?;
        for one in &copy.operations {
            db.add_operation(&arrived(copy, one))?;
        }
        let known = db.erasures()?;
        let erasures: Vec<Erasure> = copy.erasures.iter().map(erasure).collect();
        let (_, forgotten): (Vec<Erasure>, Vec<Erasure>) = erasures.into_iter().partition(|one| {
            known
                .iter()
                .any(|other| (&other.kind, &other.id) == (&one.kind, &one.id))
        });
        forgotten.iter().try_for_each(|one| db.erase(one))?;
        for one in &copy.identities {
            db.add_identity(&Identity {
                id: one.id.clone(),
                kind: one.kind.clone(),
                name: one.name.clone(),
                contact: one.contact.clone(),
            })?;
        }
        checked
            .originals
            .iter()
            .try_for_each(|original| db.add_original(original))?;
        let mut new = vec![];
        for (unit, change) in &checked.changes {
            if !db.has_change(&copy.review, unit, &change.hash)? {
                db.add_change(db.document(&copy.review, unit)?, change)?;
                new.push(unit.as_str());
            }
        }
        renew(engine, db, &copy.review, &new.iter().copied().collect())?;
        crate::contribution::forget_names(db, &forgotten)?;
        Ok((new.len(), !forgotten.is_empty()))
    })?;
    if has_forgotten {
        writer.store.settle()?;
        engine.presses.forget();
    }
    writer.forget(&copy.review);
    engine.states.forget(&copy.review);
    Ok(new)
}

fn erasure(one: &CopiedErasure) -> Erasure {
    Erasure {
        kind: one.kind.clone(),
        id: one.id.clone(),
        reason: one.reason.clone(),
        at: one.at.clone(),
    }
}

fn arrived(copy: &Copy, one: &interchange::copy_file::CopiedOperation) -> OperationRow {
    OperationRow {
        seq: 0,
        id: one.id.clone(),
        review: copy.review.clone(),
        op: one.op.clone(),
        args: one.args.clone(),
        person: one.person.clone(),
        at: one.at.clone(),
        undoes: one.undoes.clone(),
        arrived: true,
    }
}

/// The read models of the units that changed follow.
fn renew(engine: &Engine, db: Db<'_>, review: &str, units: &BTreeSet<&str>) -> Result<()> {
    for unit in units {
        let kept = db.load(db.document(review, unit)?)?;
        let doc = Doc::load(kept.snapshot.as_deref(), &kept.since, engine.host.random())?;
        db.set_unit(review, unit, &doc.unit())?;
    }
    if units.contains(UnitKey::LOG) {
        db.clear_index(review)?;
        crate::contribution::index_all(db, review)?;
    }
    Ok(())
}

/// History says that a copy came, and our numbers keep clear of everybody else's.
fn follow(engine: &Engine, copy: &Copy, before: &Before, new_changes: usize) -> Result<()> {
    let after = engine.review(&copy.review)?;
    engine.keep_letter_apart(copy, before.review.as_deref(), &after)?;
    let label = Label::new().with("count", copy.operations.len());
    engine.note_arrival(&copy.review, &label, new_changes > 0)?;
    engine.tell(&Changed {
        review: copy.review.clone(),
        op: "bring_together".into(),
        ..Changed::default()
    });
    Ok(())
}

impl Engine {
    /// `moved`: the review is another since.
    fn note_arrival(&self, review: &str, label: &Label, moved: bool) -> Result<()> {
        let row = OperationRow {
            seq: 0,
            id: self.host.new_id(),
            review: review.to_owned(),
            op: crate::change::name(&Op::BringTogether),
            args: label.json(),
            person: self.person()?,
            at: self.host.now_text(),
            undoes: None,
            arrived: false,
        };
        let at = row.at.clone();
        held(&self.writer).store.write::<_, Fault>(|db| {
            db.add_operation(&row)?;
            if moved {
                db.touch_review(review, &at)?;
            }
            Ok(())
        })
    }
}
