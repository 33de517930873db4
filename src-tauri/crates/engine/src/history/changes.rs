//! What an entry of history changed: each field before and after, with the words that differ.

use super::sentence::said;
use crate::copy::{form, piece, plain};
use crate::sentence::told;
use crate::wire::history::{ChangeRow, Changes, GetChanges};
use crate::{Engine, Fault, Result};
use model::words::Words;
use model::{Place, Review, Scalar, UnitKey};
use replica::compare;
use store::WriteRow;

/// How many are told: a whole review that came in at once is read in its pages.
const SHOWN: usize = 60;

/// Fields that say nothing to a reader: places, hashes, ids of people and of files.
const TECHNICAL: &[&str] = &[
    "order",
    "answer",
    "figures",
    "dir",
    "basis",
    "number",
    "custom",
    "original",
    "person",
    "logged_by",
    "entered_by",
    "by",
    "scan",
    "sha",
    "heads",
    "code",
    "file_sha256",
    "at",
    "arms",
];

/// All that is told of the log: history outlives an erasure, so it repeats no text and no name of it.
const OF_THE_LOG: &[&str] = &[
    "received",
    "channel",
    "category",
    "level",
    "consent",
    "listed",
    "objective",
    "principle",
    "section",
    "outcome",
];

pub(crate) fn changes(engine: &Engine, ask: GetChanges) -> Result<Changes> {
    let review = engine.review(&ask.review)?;
    let rows = engine.read(|db| db.operations(&ask.review, ask.seq + 1, 1))?;
    let row = rows
        .into_iter()
        .find(|row| row.seq == ask.seq)
        .ok_or_else(|| Fault::missing(told("fault-no-entry", &[])))?;
    let words = engine.words()?;
    let writes = engine.read(|db| db.writes(&row.id))?;
    let mut changes: Vec<ChangeRow> = writes
        .iter()
        .filter_map(|write| change(&review, &words, write))
        .collect();
    let more = changes.len().saturating_sub(SHOWN);
    changes.truncate(SHOWN);
    Ok(Changes {
        changes,
        more,
        elsewhere: row.arrived,
    })
}

fn change(review: &Review, words: &dyn Words, write: &WriteRow) -> Option<ChangeRow> {
    let place = &write.place;
    let (field, member) = match place.field.split_once(':') {
        Some((set, member)) => (set, member),
        None => (place.field.as_str(), ""),
    };
    if is_hidden(place, field) {
        return None;
    }
    let (before, after) = if place.collection == "block" {
        of_block(review, write)
    } else {
        let before = write.before.as_ref().unwrap_or(&Scalar::Null);
        (
            in_words(words, field, before),
            in_words(words, field, &write.after),
        )
    };
    if before == after {
        return None;
    }
    let key = format!("changed-{}", field.replace('_', "-"));
    let name = said(words, &key).unwrap_or_else(|| crate::review::spelt(field));
    Some(ChangeRow {
        label: format!("{name} {member}").trim_end().to_owned(),
        pieces: compare(&before, &after).into_iter().map(piece).collect(),
    })
}

fn is_hidden(place: &Place, field: &str) -> bool {
    match (place.unit.0.as_str(), field) {
        (UnitKey::LOG, field) => !OF_THE_LOG.contains(&field),
        (_, "kind" | "level") => place.collection == "block",
        (_, field) => TECHNICAL.contains(&field),
    }
}

/// What a block said before and after; one that was taken away, or brought back, says all that it said.
fn of_block(review: &Review, write: &WriteRow) -> (String, String) {
    let place = &write.place;
    let block = review.unit(&place.unit.0).record("block", &place.record);
    let words = |field: &str, value: &Scalar| plain(value, form("block", field, block));
    if place.field != "removed" {
        let before = write.before.as_ref().unwrap_or(&Scalar::Null);
        return (
            words(&place.field, before),
            words(&place.field, &write.after),
        );
    }
    let all = words("text", &block.text("text").into());
    if write.after == Scalar::Bool(true) {
        (all, String::new())
    } else {
        (String::new(), all)
    }
}

fn in_words(words: &dyn Words, field: &str, value: &Scalar) -> String {
    match value {
        Scalar::Text(text) => known(words, field, text),
        Scalar::Int(number) => number.to_string(),
        Scalar::Bool(true) => words.say("changed-yes", &[]),
        Scalar::Bool(false) | Scalar::Null => String::new(),
    }
}

/// A key in words, where the field holds one.
fn known(words: &dyn Words, field: &str, text: &str) -> String {
    let kind = match field {
        "state" => "section-state",
        "consent" => "contributions-consent",
        "status" | "outcome" | "category" => field,
        _ => return text.to_owned(),
    };
    said(words, &format!("{kind}-{text}")).unwrap_or_else(|| text.to_owned())
}
