//! Points to check, in plain words, each with the place to jump to. They never change what prints.

mod citations;
mod compact;
mod figures;
mod gaps;
mod log;
mod names;
mod sentences;

use crate::Input;
use model::draft::{Draft, Note, Weight};
use model::words::Arg;
use model::{Fields, inline};
use std::collections::BTreeSet;

/// Every point to check, in the order of the report.
pub(crate) fn notes(input: &Input<'_>, draft: &Draft) -> Vec<Note> {
    let known = names::Known::of(input);
    let mut notes = gaps::undecided(input);
    notes.extend(gaps::whole_too_long(input));
    for unit in units(input, draft) {
        notes.extend(gaps::unit(input, &unit));
        for (id, fields) in in_order(input, &unit) {
            notes.extend(block(input, &unit, id, fields, &known));
        }
    }
    notes.extend(compact::unofficial_titles(input));
    notes.extend(log::contributions(input));
    notes.extend(log::commitments(input));
    notes
}

fn block(
    input: &Input<'_>,
    unit: &str,
    id: &str,
    fields: &Fields,
    known: &names::Known,
) -> Vec<Note> {
    let spot = Spot {
        input,
        unit,
        key: fields.text("answer"),
        collection: "",
        block: id,
    };
    let text = prose(fields);
    let mut notes = citations::notes(&spot, fields);
    notes.extend(figures::moved(&spot, fields));
    if !text.is_empty() {
        let plain = inline::plain_text(text);
        notes.extend(figures::bare(&spot, text));
        notes.extend(compact::notes(&spot, &plain));
        notes.extend(names::notes(&spot, &plain, known));
        notes.extend(citations::blacked_out(&spot, &plain));
    }
    notes
}

/// The words of a block; a table's text is data.
fn prose(fields: &Fields) -> &str {
    match fields.text("kind") {
        "table" => "",
        _ => fields.text("text"),
    }
}

fn in_order<'a>(input: &'a Input<'_>, unit: &str) -> Vec<(&'a str, &'a Fields)> {
    let mut blocks: Vec<_> = input.review.unit(unit).records("block").collect();
    blocks.sort_by_key(|(id, fields)| (fields.text("answer"), fields.text("order"), *id));
    blocks
}

/// The units that can print, in the order of the report.
fn units(input: &Input<'_>, draft: &Draft) -> Vec<String> {
    let printed = draft.sections.iter().flat_map(|section| {
        let inside = section.passages.iter().map(|passage| &passage.unit);
        std::iter::once(&section.unit).chain(inside)
    });
    let others = input
        .review
        .units
        .keys()
        .filter(|unit| unit.starts_with("objective:"));
    let mut seen = BTreeSet::new();
    printed
        .chain(input.seats.iter().map(|seat| &seat.unit))
        .chain(others)
        .filter(|unit| seen.insert((*unit).clone()))
        .filter(|unit| !input.review.unit(unit).own().flag("omitted"))
        .cloned()
        .collect()
}

/// Where a point is.
pub(super) struct Spot<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) unit: &'a str,
    pub(super) key: &'a str,
    /// The list that holds the record, where it is one.
    pub(super) collection: &'a str,
    pub(super) block: &'a str,
}

impl<'a> Spot<'a> {
    /// A place that is no block.
    pub(super) fn at(input: &'a Input<'a>, unit: &'a str, key: &'a str) -> Self {
        Self {
            input,
            unit,
            key,
            collection: "",
            block: "",
        }
    }

    /// A list, or a record in it.
    pub(super) fn record(
        input: &'a Input<'a>,
        unit: &'a str,
        collection: &'a str,
        id: &'a str,
    ) -> Self {
        Self {
            collection,
            ..Self::at(input, unit, id)
        }
    }

    pub(super) fn note(&self, kind: &str, weight: Weight, args: &[(&str, Arg<'_>)]) -> Note {
        Note {
            kind: kind.to_owned(),
            weight,
            text: self.input.drafter_words.say(&format!("note-{kind}"), args),
            unit: self.unit.to_owned(),
            key: self.key.to_owned(),
            collection: self.collection.to_owned(),
            block: self.block.to_owned(),
        }
    }
}
