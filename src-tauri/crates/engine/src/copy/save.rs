//! Saves the whole review as one file: written aside, read again, and only then given its name.

use crate::wire::copies::{CopySaved, SaveCopy};
use crate::{Engine, Fault, Result};
use interchange::copy_file::{
    CopiedChange, CopiedIdentity, CopiedOperation, CopiedOriginal, Copy, hex, read, write,
};
use model::{Review, Scalar};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;

pub(crate) fn save(engine: &Engine, ask: SaveCopy) -> Result<CopySaved> {
    engine.commit_left_journals()?;
    let copy = pack(engine, &ask.review)?;
    let bytes = write(&copy).map_err(|error| Fault::bug(&error))?;
    read(&bytes).map_err(|error| Fault::bug(&error))?;
    write_whole(Path::new(&ask.path), &bytes)?;
    Ok(CopySaved {
        path: ask.path,
        bytes: bytes.len() as u64,
    })
}

/// Writes a file aside, makes sure that it is on the disk, then gives it its name.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".unfinished");
    let attempt = || -> std::io::Result<()> {
        let mut file = fs::File::create(&aside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&aside, path)
    };
    attempt().map_err(|error| {
        _ = fs::remove_file(&aside);
        Fault::file(
            path,
            format!("The file can't be written ({error}). Choose another folder."),
        )
    })
}

fn pack(engine: &Engine, id: &str) -> Result<Copy> {
    let review = engine.review(id)?;
    let head = engine
        .read(|db| db.review(id))?
        .ok_or_else(|| Fault::missing("This review is not on this computer."))?;
    let operations = engine.read(|db| db.operations(id, 0, usize::MAX))?;
    let mut people: BTreeSet<String> = operations.iter().map(|row| row.person.clone()).collect();
    let mut changes = vec![];
    for unit in review.units.keys() {
        for change in engine.read(|db| db.all_changes(id, unit))? {
            changes.push(CopiedChange {
                unit: unit.clone(),
                operation: change.operation,
                raw: hex(&change.raw),
            });
        }
    }
    people.extend(people_of(&review));
    let mut copy = Copy {
        review: id.to_owned(),
        created_at: head.created_at,
        installation: engine
            .read(|db| db.setting("installation"))?
            .unwrap_or_default(),
        letter: engine.read(|db| db.setting("letter"))?.unwrap_or_default(),
        operations: operations
            .into_iter()
            .rev()
            .map(|row| CopiedOperation {
                id: row.id,
                op: row.op,
                args: row.args,
                person: row.person,
                at: row.at,
                undoes: row.undoes,
            })
            .collect(),
        changes,
        ..Copy::default()
    };
    for person in people {
        copy.identities.extend(
            engine
                .read(|db| db.identity(&person))?
                .map(|one| CopiedIdentity {
                    id: one.id,
                    kind: one.kind,
                    name: one.name,
                    contact: one.contact,
                }),
        );
    }
    for original in originals_of(&review) {
        if let Some(found) = engine.read(|db| db.original(&original))? {
            let head = found.head;
            let salt = hex(&found.salt);
            copy.bytes.insert(head.id.clone(), found.bytes);
            copy.originals.push(CopiedOriginal {
                id: head.id,
                salt,
                name: head.name,
                media: head.media,
            });
        }
    }
    Ok(copy)
}

fn people_of(review: &Review) -> Vec<String> {
    let of = |fields: &model::Fields| {
        let mut people: Vec<String> = fields
            .set("organization")
            .into_iter()
            .map(str::to_owned)
            .collect();
        people.push(fields.text("person").to_owned());
        people
    };
    review
        .contributions()
        .flat_map(|(_, fields)| of(fields))
        .filter(|id| !id.is_empty())
        .collect()
}

/// Every original that any record names, put away or not.
fn originals_of(review: &Review) -> BTreeSet<String> {
    let records = review
        .units
        .values()
        .flat_map(|unit| unit.0.values())
        .flat_map(|records| records.values());
    let mut all = BTreeSet::new();
    for fields in records {
        all.extend(fields.set("original").into_iter().map(str::to_owned));
        for name in ["text_original", "original", "arms", "scan"] {
            if let Some(Scalar::Text(id)) = fields.0.get(name) {
                all.insert(id.clone());
            }
        }
    }
    all.remove("");
    all
}
