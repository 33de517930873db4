//! Citations that can't stand, footnotes without words, pictures without words.

use super::Spot;
use model::consent::Consent;
use model::draft::{Note, Weight};
use model::{Fields, Run, UnitKey, inline};

pub(super) fn notes(spot: &Spot<'_>, fields: &Fields) -> Vec<Note> {
    let text = fields.text("text");
    let mut notes: Vec<Note> = if text.contains('[') {
        inline::parse(text)
            .iter()
            .filter_map(|run| one(spot, run))
            .collect()
    } else {
        vec![]
    };
    match fields.text("kind") {
        "figure" if fields.text("alt").trim().is_empty() => {
            notes.push(spot.note("no-alt", Weight::Blocks, &[]));
        }
        "footnote" if text.trim().is_empty() => {
            notes.push(spot.note("empty-footnote", Weight::Check, &[]));
        }
        _ => {}
    }
    notes
}

fn one(spot: &Spot<'_>, run: &Run) -> Option<Note> {
    match run {
        Run::Cite { kind, id } => cited(spot, kind, id),
        Run::Footnote { id } => {
            let note = spot.input.review.unit(spot.unit).record("block", id);
            let gone = note.0.is_empty() || note.removed();
            gone.then(|| spot.note("lost-footnote", Weight::Check, &[]))
        }
        _ => None,
    }
}

fn cited(spot: &Spot<'_>, kind: &str, id: &str) -> Option<Note> {
    let unit = if kind == "contribution" {
        UnitKey::LOG
    } else {
        UnitKey::RECORDS
    };
    let record = spot.input.review.unit(unit).record(kind, id);
    if kind == "contribution" && record.text("consent") == Consent::Withdrawn.as_str() {
        let number = record.text("number").into();
        return Some(spot.note("consent-withdrawn", Weight::Blocks, &[("number", number)]));
    }
    if record.0.is_empty() || record.removed() && !record.continued() {
        return Some(spot.note("lost-citation", Weight::Check, &[]));
    }
    if kind != "contribution" {
        return None;
    }
    let note = match Consent::parse(record.text("consent")) {
        Consent::InternalOnly => "internal-cited",
        Consent::NotAsked => "consent-not-asked",
        _ => return None,
    };
    Some(spot.note(
        note,
        Weight::Check,
        &[("number", record.text("number").into())],
    ))
}

/// Prose that writes out what is blacked out of a contribution.
pub(super) fn blacked_out(spot: &Spot<'_>, plain: &str) -> Vec<Note> {
    let quoted = spot.input.blacked_out.iter();
    quoted
        .filter(|one| plain.contains(&one.words))
        .map(|one| {
            let number = one.number.as_str().into();
            spot.note("blacked-out-quoted", Weight::Blocks, &[("number", number)])
        })
        .collect()
}
