//! What an entry of history changed: each field before and after, with the words that differ.

use crate::copy::{cells, piece};
use crate::sentence::told;
use crate::wire::history::{ChangeRow, Changes, GetChanges};
use crate::{Engine, Fault, Result};
use model::block::BlockKind;
use model::words::Words;
use model::{Review, Scalar, UnitKey, inline};
use replica::compare;
use store::WriteRow;

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
    let elsewhere = row.arrived;
    let changes = writes
        .iter()
        .filter_map(|write| change(&review, &words, write))
        .collect();
    Ok(Changes { changes, elsewhere })
}

fn change(review: &Review, words: &dyn Words, write: &WriteRow) -> Option<ChangeRow> {
    let place = &write.place;
    let (field, member) = match place.field.split_once(':') {
        Some((set, member)) => (set, member),
        None => (place.field.as_str(), ""),
    };
    let is_block = place.collection == "block";
    let is_hidden = match (place.unit.0.as_str(), field) {
        (UnitKey::LOG, field) => !OF_THE_LOG.contains(&field),
        (_, "kind" | "level") => is_block,
        (_, field) => TECHNICAL.contains(&field),
    };
    if is_hidden {
        return None;
    }
    let said = |value: Option<&Scalar>| {
        value.map_or_else(String::new, |value| in_words(review, words, write, value))
    };
    let (before, after) = match (field, is_block) {
        // a paragraph that was taken away says what it said
        ("removed", true) => gone(review, write),
        _ => (said(write.before.as_ref()), said(Some(&write.after))),
    };
    if before == after {
        return None;
    }
    Some(ChangeRow {
        label: label(words, field, member),
        pieces: compare(&before, &after).into_iter().map(piece).collect(),
    })
}

fn label(words: &dyn Words, field: &str, member: &str) -> String {
    let key = format!("changed-{}", field.replace('_', "-"));
    let name = words.say(&key, &[]);
    let name = if name == key {
        crate::review::spelt(field)
    } else {
        name
    };
    match member {
        "" => name,
        member => format!("{name} {member}"),
    }
}

fn gone(review: &Review, write: &WriteRow) -> (String, String) {
    let text = text_of(
        review,
        write,
        review
            .unit(&write.place.unit.0)
            .record("block", &write.place.record)
            .text("text"),
    );
    if write.after == Scalar::Bool(true) {
        (text, String::new())
    } else {
        (String::new(), text)
    }
}

fn text_of(review: &Review, write: &WriteRow, text: &str) -> String {
    let block = review
        .unit(&write.place.unit.0)
        .record("block", &write.place.record);
    if BlockKind::parse(block.text("kind")) == BlockKind::Table {
        cells(text)
    } else {
        inline::plain_text(text)
    }
}

fn in_words(review: &Review, words: &dyn Words, write: &WriteRow, value: &Scalar) -> String {
    match value {
        Scalar::Text(text) if write.place.collection == "block" => text_of(review, write, text),
        Scalar::Text(text) => known(words, &write.place.field, text),
        Scalar::Int(number) => number.to_string(),
        Scalar::Bool(true) => words.say("changed-yes", &[]),
        Scalar::Bool(false) | Scalar::Null => String::new(),
    }
}

/// A key in words, where the field holds one.
fn known(words: &dyn Words, field: &str, text: &str) -> String {
    let kind = match field.split(':').next().unwrap_or_default() {
        "state" => "section-state",
        "status" => "status",
        "outcome" => "outcome",
        "category" => "category",
        "consent" => "contributions-consent",
        _ => return text.to_owned(),
    };
    let key = format!("{kind}-{text}");
    let said = words.say(&key, &[]);
    if said == key { text.to_owned() } else { said }
}
