//! A review in one piece: its history, who the opaque ids are, and every original that any version named.

use super::unsaved;
use crate::change::{Writer, open_doc};
use crate::journal::Typed;
use crate::sentence::told;
use crate::state::held;
use crate::{Engine, Fault, Result};
use interchange::copy_file::{
    CopiedChange, CopiedErasure, CopiedIdentity, CopiedOperation, CopiedOriginal, Copy, hex,
};
use model::Scalar;
use replica::Register;
use std::collections::BTreeSet;
use store::{Db, Erasure, OperationRow};

/// Packs a review. The writer waits meanwhile, so that the piece is of one moment.
pub(super) fn pack(engine: &Engine, id: &str, unsaved: &[Typed]) -> Result<Copy> {
    // read now: whoever has no name yet is given one by the writer
    engine.person()?;
    let mut writer = held(&engine.writer);
    let Writer { store, docs, .. } = &mut *writer;
    let db = store.db();
    let head = db
        .review(id)?
        .ok_or_else(|| Fault::missing(told("fault-no-review", &[])))?;
    let operations = db.operations(id, 0, usize::MAX)?;
    let mut named = Named::default();
    named
        .people
        .extend(operations.iter().map(|row| row.person.clone()));
    let mut changes = vec![];
    for unit in db.units(id)? {
        let doc = open_doc(db, docs, id, &unit, engine.host.random())?;
        doc.ever_written()
            .iter()
            .for_each(|(register, value)| named.by(register, value));
        changes.extend(
            db.all_changes(id, &unit)?
                .into_iter()
                .map(|change| CopiedChange {
                    unit: unit.clone(),
                    operation: change.operation,
                    raw: hex(&change.raw),
                }),
        );
    }
    let mut copy = Copy {
        review: id.to_owned(),
        created_at: head.created_at,
        installation: db.setting("installation")?.unwrap_or_default(),
        letter: db.setting("letter")?.unwrap_or_default(),
        operations: operations.into_iter().rev().map(copied).collect(),
        changes,
        identities: identities(db, &named.people)?,
        erasures: erasures(db, &named)?,
        ..Copy::default()
    };
    let kept_back = crate::contribution::kept_back(&db.read_review(id)?, &named.texts);
    named.originals.retain(|id| !kept_back.contains(id));
    add_originals(db, &named.originals, &mut copy)?;
    for typed in unsaved {
        let kept = db.all_changes(id, typed.unit())?;
        let raw: Vec<Vec<u8>> = kept.into_iter().map(|change| change.raw).collect();
        unsaved::add(engine, &mut copy, &raw, typed)?;
    }
    Ok(copy)
}

fn copied(row: OperationRow) -> CopiedOperation {
    CopiedOperation {
        id: row.id,
        op: row.op,
        args: row.args,
        person: row.person,
        at: row.at,
        undoes: row.undoes,
    }
}

/// Ids that the documents name.
#[derive(Default)]
struct Named {
    people: BTreeSet<String>,
    originals: BTreeSet<String>,
    /// Texts that contributions ever had, by contribution.
    texts: Vec<(String, String)>,
}

impl Named {
    fn by(&mut self, register: &Register, value: &Scalar) {
        let text = || match value {
            Scalar::Text(text) => text.clone(),
            _ => String::new(),
        };
        match register.field.split_once(':') {
            Some(("organization", id)) => _ = self.people.insert(id.to_owned()),
            Some(("original", id)) => _ = self.originals.insert(id.to_owned()),
            _ => {}
        }
        match register.field.as_str() {
            "person" | "consent_by" | "logged_by" | "entered_by" | "by" => {
                _ = self.people.insert(text());
            }
            "text_original" | "first_original" | "redacted_original" => {
                if register.collection == "contribution" {
                    self.texts.push((register.record.clone(), text()));
                }
                _ = self.originals.insert(text());
            }
            "original" | "arms" | "scan" => _ = self.originals.insert(text()),
            _ => {}
        }
    }
}

fn erasures(db: Db<'_>, named: &Named) -> Result<Vec<CopiedErasure>> {
    let is_ours =
        |one: &Erasure| named.people.contains(&one.id) || named.originals.contains(&one.id);
    let copied = |one: Erasure| CopiedErasure {
        kind: one.kind,
        id: one.id,
        reason: one.reason,
        at: one.at,
    };
    Ok(db
        .erasures()?
        .into_iter()
        .filter(is_ours)
        .map(copied)
        .collect())
}

fn identities(db: Db<'_>, people: &BTreeSet<String>) -> Result<Vec<CopiedIdentity>> {
    let mut identities = vec![];
    for person in people {
        identities.extend(db.identity(person)?.map(|one| CopiedIdentity {
            id: one.id,
            kind: one.kind,
            name: one.name,
            contact: one.contact,
        }));
    }
    Ok(identities)
}

fn add_originals(db: Db<'_>, ids: &BTreeSet<String>, copy: &mut Copy) -> Result<()> {
    for id in ids {
        let Some(found) = db.original(id)? else {
            continue;
        };
        let head = found.head;
        copy.bytes.insert(head.id.clone(), found.bytes);
        copy.originals.push(CopiedOriginal {
            id: head.id,
            salt: hex(&found.salt),
            name: head.name,
            media: head.media,
        });
    }
    Ok(())
}
