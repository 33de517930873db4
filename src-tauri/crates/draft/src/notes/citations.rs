//! Citations that can't stand, and pictures without words.

use super::Spot;
use model::consent::Consent;
use model::draft::{Note, Weight};
use model::{Fields, UnitKey, inline};

pub(super) fn notes(spot: &Spot<'_>, fields: &Fields) -> Vec<Note> {
    let mut notes: Vec<Note> = inline::citations(fields.text("text"))
        .iter()
        .filter_map(|(kind, id)| cited(spot, kind, id))
        .collect();
    if fields.text("kind") == "figure" && fields.text("alt").trim().is_empty() {
        notes.push(spot.note("no-alt", Weight::Blocks, &[]));
    }
    notes
}

fn cited(spot: &Spot<'_>, kind: &str, id: &str) -> Option<Note> {
    let unit = if kind == "contribution" {
        UnitKey::LOG
    } else {
        UnitKey::RECORDS
    };
    let record = spot.input.review.unit(unit).record(kind, id);
    if record.0.is_empty() || record.removed() {
        return Some(spot.note("lost-citation", Weight::Check, &[]));
    }
    if kind != "contribution" {
        return None;
    }
    let number = record.text("number");
    match Consent::parse(record.text("consent")) {
        Consent::InternalOnly => Some(spot.note(
            "internal-cited",
            Weight::Check,
            &[("number", number.into())],
        )),
        Consent::NotAsked => Some(spot.note(
            "consent-not-asked",
            Weight::Check,
            &[("number", number.into())],
        )),
        _ => None,
    }
}
