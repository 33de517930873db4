//! What may be written: known fields, clean text, and no text of an approved version.

use super::Change;
use crate::state::is_read_only;
use crate::{Fault, Result};
use model::block::BLOCK_CHARS;
use model::nouns::collection;
use model::{Op, Place, Scalar, UnitKey, text};

pub(crate) fn check(change: &mut Change<'_>, op: &Op) -> Result<()> {
    let frozen = is_read_only(&change.review) && !stays_open(op);
    for (place, value) in &mut change.writes {
        known(place)?;
        if frozen && is_text(place) {
            return Err(Fault::ReadOnlyText {
                sentence: "This version is approved and its text is read-only. Open a new version, with a reason, to \
                           go on writing."
                    .into(),
            });
        }
        if let Scalar::Text(words) = value {
            *words = text::clean(words);
            short_enough(place, words)?;
        }
    }
    Ok(())
}

fn known(place: &Place) -> Result<()> {
    let found = collection(&place.unit.0, &place.collection);
    if found.is_some_and(|collection| collection.allows(&place.field)) {
        return Ok(());
    }
    Err(Fault::invalid(
        &place.field,
        format!(
            "There is no field '{}' in {} of {}.",
            place.field, place.collection, place.unit
        ),
    ))
}

fn short_enough(place: &Place, words: &str) -> Result<()> {
    if words.len() <= BLOCK_CHARS || words.chars().count() <= BLOCK_CHARS {
        return Ok(());
    }
    Err(Fault::invalid(
        &place.field,
        "One paragraph holds at most 200,000 characters. Split the text into paragraphs, or attach it as a file.",
    ))
}

/// What an approval leaves open: the log, follow-up, what came from elsewhere, the approval itself.
fn stays_open(op: &Op) -> bool {
    matches!(
        op,
        Op::AddContribution
            | Op::TreatContribution
            | Op::ImportContributions
            | Op::BringTogether
            | Op::Approve
            | Op::OpenVersion
            | Op::Decide
    )
}

fn is_text(place: &Place) -> bool {
    let unit = place.unit.0.as_str();
    let follow_up = place.field == "remark" || place.field.starts_with("status:");
    !matches!(unit, UnitKey::LOG | UnitKey::APPROVALS) && !follow_up
}
