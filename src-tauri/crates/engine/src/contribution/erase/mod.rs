//! Erasing for good, at somebody's request: who sent a contribution and how to reach them, or what they
//! sent. History stays: it holds ids only. The record of an erasure says what, when and why, never who.

mod ever;
mod original;
mod person;
mod preview;

pub(crate) use original::erase_original;
pub(crate) use person::erase_person;
pub(crate) use preview::preview_erasure;

use crate::sentence::told;
use crate::state::held;
use crate::wire::treatment::Erased;
use crate::{Changed, Engine, Fault, Result};
use model::{Fields, UnitKey};
use store::{Db, Erasure};

/// Why something may be erased: a code, because the record travels in every copy.
const REASONS: &[&str] = &["asked", "retention", "mistake"];

/// The identities behind a contribution.
pub(super) fn people(fields: &Fields) -> impl Iterator<Item = &str> {
    let single = [fields.text("person"), fields.text("consent_by")];
    let organizations = fields.set("organization").into_iter();
    organizations.chain(single).filter(|id| !id.is_empty())
}

fn check_reason(reason: &str) -> Result<()> {
    if REASONS.contains(&reason) {
        return Ok(());
    }
    let all = REASONS.join(", ");
    Err(Fault::invalid(
        "reason",
        told(
            "fault-no-erasure-reason",
            &[("value", &reason), ("all", &all)],
        ),
    ))
}

fn erasures<'a>(
    engine: &Engine,
    kind: &str,
    ids: impl IntoIterator<Item = &'a String>,
    reason: &str,
) -> Vec<Erasure> {
    let at = engine.host.now_text();
    ids.into_iter()
        .map(|id| Erasure {
            kind: kind.to_owned(),
            id: id.clone(),
            reason: reason.to_owned(),
            at: at.clone(),
        })
        .collect()
}

/// Empties the log beside the store, forgets pages and drafts that name them, makes today's backup anew,
/// and finds the files that still hold what was erased.
fn settle(engine: &Engine, review: &str, kind: &str, ids: &[String]) -> Result<Erased> {
    let mut writer = held(&engine.writer);
    writer.docs.clear();
    writer.store.settle()?;
    writer.store.back_up(&engine.host.today())?;
    drop(writer);
    engine.presses.forget();
    engine.tell(&Changed {
        review: review.to_owned(),
        units: vec![UnitKey::LOG.to_owned()],
        collections: vec!["contribution".to_owned(), "participant".to_owned()],
        op: "erase".to_owned(),
    });
    let folder = engine.place.folder();
    Ok(Erased {
        count: ids.len(),
        backups: store::still_holding(folder, kind, ids),
        folder: folder.join("backups").display().to_string(),
    })
}

/// The index of every review follows: what was erased is found no more.
pub(crate) fn forget_names(db: Db<'_>, erasures: &[Erasure]) -> Result<()> {
    if erasures.is_empty() {
        return Ok(());
    }
    let gone = |id: &str| erasures.iter().any(|one| one.id == id);
    for head in db.reviews()? {
        let review = db.read_review(&head.id)?;
        for (id, fields) in super::lineage::all(&review) {
            if people(fields).any(gone) || gone(fields.text("text_original")) {
                let line = super::line(db, id, fields)?;
                db.index_contribution(&head.id, id, &line.number, &line.names, &line.body)?;
            }
        }
    }
    Ok(())
}
