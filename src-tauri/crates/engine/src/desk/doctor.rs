//! Check and repair: is the file sound, do the read models say what the documents say?

use crate::state::held;
use crate::wire::desk::{Check, Diagnosis, Doctor};
use crate::wire::reviews::Nothing;
use crate::{Engine, Fault, Result};
use model::words::Words;
use model::{Review, Unit};
use replica::Doc;
use std::collections::HashSet;
use store::{Backup, Store};

pub(crate) fn doctor(engine: &Engine, ask: Doctor) -> Result<Diagnosis> {
    let words = engine.words()?;
    let mut writer = held(&engine.writer);
    let check = |key: &str, found: Vec<String>| Check {
        title: words.say(key, &[]),
        ok: found.is_empty(),
        detail: found.join("; "),
    };
    let mut checks = vec![check("doctor-file", writer.store.integrity()?)];
    if ask.rebuild {
        rebuild(engine, &mut writer.store)?;
        writer.docs.clear();
        writer.disputes.clear();
    }
    checks.push(check("doctor-history", unreadable(engine, &writer.store)?));
    checks.push(check("doctor-originals", changed_originals(&writer.store)?));
    checks.push(check("doctor-lists", differing(engine, &writer.store)?));
    drop(writer);
    let backups: Vec<Backup> = store::backups(engine.place.folder()).collect();
    let unsound = backups
        .iter()
        .filter(|one| !one.sound)
        .map(|one| one.name.clone())
        .collect();
    checks.push(check("doctor-backups", unsound));
    let broken = crate::review::broken_files(engine);
    let ok = checks.iter().all(|check| check.ok) && broken.is_empty();
    Ok(Diagnosis {
        checks,
        backups: backups.iter().map(|one| described(&words, one)).collect(),
        broken,
        ok,
    })
}

/// Makes today's backup anew: before closing, and now and then while one works.
pub(crate) fn back_up(engine: &Engine, _: Nothing) -> Result<Nothing> {
    held(&engine.writer).store.back_up(&engine.host.today())?;
    Ok(Nothing {})
}

fn described(words: &dyn Words, backup: &Backup) -> String {
    let when = super::rescue::when(backup);
    let said = [
        ("name", backup.name.as_str().into()),
        ("when", when.as_str().into()),
        ("count", backup.reviews.into()),
    ];
    words.say("doctor-backup", &said)
}

/// A unit from its changes alone, no cache and no read model.
fn from_changes(engine: &Engine, store: &Store, review: &str, unit: &str) -> Result<Unit> {
    let raw: Vec<Vec<u8>> = store
        .db()
        .all_changes(review, unit)?
        .into_iter()
        .map(|change| change.raw)
        .collect();
    Ok(Doc::load(None, &raw, engine.host.random())?.unit())
}

/// The changes of a unit under other hashes than they were kept with.
fn rehashed(engine: &Engine, store: &Store, review: &str, unit: &str) -> Result<Option<String>> {
    let rows = store.db().all_changes(review, unit)?;
    let raw: Vec<Vec<u8>> = rows.iter().map(|change| change.raw.clone()).collect();
    let made = Doc::load(None, &raw, engine.host.random())?.changes();
    let made: HashSet<Vec<u8>> = made.iter().map(|change| change.hash.to_vec()).collect();
    let same = made.len() == rows.len() && rows.iter().all(|row| made.contains(&row.hash));
    Ok((!same).then(|| format!("{review}, {unit}")))
}

fn changed_originals(store: &Store) -> Result<Vec<String>> {
    let mut changed = vec![];
    for id in store.db().original_ids()? {
        let found = store.db().original(&id)?;
        changed.extend(
            found
                .filter(|one| !one.is_intact())
                .map(|one| one.head.name),
        );
    }
    Ok(changed)
}

fn unreadable(engine: &Engine, store: &Store) -> Result<Vec<String>> {
    each_unit(store, |review, unit| {
        Ok(match rehashed(engine, store, review, unit) {
            Ok(found) => found,
            Err(fault) => Some(fault.to_string()),
        })
    })
}

fn differing(engine: &Engine, store: &Store) -> Result<Vec<String>> {
    let mut last: Option<Review> = None;
    each_unit(store, |review, unit| {
        if last.as_ref().is_none_or(|known| known.id != review) {
            last = Some(store.db().read_review(review)?);
        }
        let kept = last
            .as_ref()
            .map(|known| known.unit(unit).clone())
            .unwrap_or_default();
        let made = from_changes(engine, store, review, unit)?;
        Ok((kept != made).then(|| format!("{review}, {unit}")))
    })
}

fn each_unit(
    store: &Store,
    mut find: impl FnMut(&str, &str) -> Result<Option<String>>,
) -> Result<Vec<String>> {
    let mut found = vec![];
    for review in store.db().reviews()? {
        for unit in store.db().units(&review.id)? {
            found.extend(find(&review.id, &unit)?);
        }
    }
    Ok(found)
}

/// Makes every read model anew.
fn rebuild(engine: &Engine, store: &mut Store) -> Result<()> {
    let reviews = store.db().reviews()?;
    for review in reviews {
        let mut made = vec![];
        for unit in store.db().units(&review.id)? {
            made.push((
                unit.clone(),
                from_changes(engine, store, &review.id, &unit)?,
            ));
        }
        store.write::<_, Fault>(|db| {
            db.drop_snapshots()?;
            for (key, unit) in &made {
                db.set_unit(&review.id, key, unit)?;
            }
            db.clear_index(&review.id)?;
            crate::contribution::index_all(db, &review.id)
        })?;
        engine.states.forget(&review.id);
    }
    Ok(())
}
