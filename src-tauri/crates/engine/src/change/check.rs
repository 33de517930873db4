//! What may be written: known fields, clean text, and no text of an approved version.

use crate::sentence::told;
use crate::state::is_read_only;
use crate::{Fault, Result};
use model::block::BLOCK_CHARS;
use model::nouns::collection;
use model::{Op, Place, Review, Scalar, UnitKey, text};

/// Refuses what an operation may not write; cleans its text.
pub(crate) fn may_write(review: &Review, op: &Op, writes: &mut [(Place, Scalar)]) -> Result<()> {
    let frozen = is_read_only(review) && !stays_open(op);
    for (place, value) in writes {
        known(place)?;
        if frozen && is_text(place) {
            return Err(Fault::ReadOnlyText {
                sentence: told("fault-read-only", &[]),
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
        told(
            "fault-no-field",
            &[
                ("field", &place.field),
                ("collection", &place.collection),
                ("unit", &place.unit),
            ],
        ),
    ))
}

fn short_enough(place: &Place, words: &str) -> Result<()> {
    if words.len() <= BLOCK_CHARS || words.chars().count() <= BLOCK_CHARS {
        return Ok(());
    }
    Err(Fault::invalid(&place.field, told("fault-too-long", &[])))
}

/// What an approval leaves open: the log, follow-up, what came from elsewhere, the approval itself.
fn stays_open(op: &Op) -> bool {
    matches!(
        op,
        Op::AddContribution
            | Op::TreatContribution
            | Op::ImportContributions
            | Op::Erase
            | Op::BringTogether
            | Op::Approve
            | Op::OpenVersion
            | Op::Decide
    )
}

/// What an approval keeps as it is.
pub(crate) fn is_text(place: &Place) -> bool {
    let unit = place.unit.0.as_str();
    // nothing of the timeline and the calendar prints
    let planned = matches!(place.collection.as_str(), "step" | "event");
    let follow_up = planned || place.field == "remark" || place.field.starts_with("status:");
    !matches!(unit, UnitKey::LOG | UnitKey::APPROVALS) && !follow_up
}
