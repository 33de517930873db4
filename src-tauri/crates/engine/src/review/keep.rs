//! Copies of a review on this computer, and the bin.

use crate::change::Label;
use crate::state::held;
use crate::wire::reviews::{Made, Nothing, OfReview};
use crate::{Changed, Engine, Fault, Result};
use model::{Op, Scalar, UnitKey};

/// Copies what the review says now; its history, approvals and originals' hashes stay with the first.
pub(crate) fn copy(engine: &Engine, ask: OfReview) -> Result<Made> {
    let from = engine.review_typed(&ask.review)?;
    let id = engine.host.new_id();
    let lines = crate::contribution::lines_of(engine, &from)?;
    let words = engine.words()?;
    let title = from.profile().text("title").to_owned();
    let copied = model::words::Words::say(
        &words,
        "review-copy-title",
        &[("title", title.as_str().into())],
    );
    engine.begin(
        &id,
        from.units.keys().cloned().collect(),
        Op::CopyReview,
        Label::new().with("title", title),
        |change| {
            for (unit, data) in from
                .units
                .iter()
                .filter(|(unit, _)| *unit != UnitKey::APPROVALS)
            {
                for (collection, records) in &data.0 {
                    for (record, fields) in records {
                        change.set_fields(unit, collection, record, fields);
                    }
                }
            }
            change.set(
                UnitKey::OUTLINE,
                "profile",
                "self",
                "title",
                Scalar::from(copied),
            );
            change.index = lines;
            Ok(())
        },
    )?;
    Ok(Made { id })
}

pub(crate) fn bin(engine: &Engine, ask: OfReview) -> Result<Nothing> {
    let now = engine.host.now_text();
    put(engine, &ask.review, Some(&now), "bin_review")
}

pub(crate) fn restore(engine: &Engine, ask: OfReview) -> Result<Nothing> {
    put(engine, &ask.review, None, "restore_review")
}

fn put(engine: &Engine, review: &str, at: Option<&str>, op: &str) -> Result<Nothing> {
    engine.review(review)?;
    held(&engine.writer)
        .store
        .write::<_, Fault>(|db| Ok(db.bin_review(review, at)?))?;
    engine.tell(&Changed {
        op: op.into(),
        ..Changed::default()
    });
    Ok(Nothing {})
}
