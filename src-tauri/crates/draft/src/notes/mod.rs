//! Points to check, in plain words, each with the place to jump to.

mod citations;
mod compact;
mod figures;
mod gaps;

use crate::Input;
use model::draft::{Draft, Note, Weight};
use model::inline;
use model::words::Arg;

/// Every point to check, in the order of the report.
pub(crate) fn notes(input: &Input<'_>, draft: &Draft) -> Vec<Note> {
    let mut notes = gaps::undecided(input);
    for unit in units(input, draft) {
        notes.extend(gaps::unit(input, &unit));
        for (id, fields) in input.review.unit(&unit).records("block") {
            let text = if fields.text("kind") == "table" {
                ""
            } else {
                fields.text("text")
            };
            let place = Spot {
                input,
                unit: &unit,
                key: fields.text("answer"),
                block: id,
            };
            let plain = inline::plain_text(text);
            notes.extend(figures::notes(&place, fields, text, &plain));
            notes.extend(citations::notes(&place, fields));
            notes.extend(compact::notes(&place, &plain));
        }
    }
    notes.extend(gaps::log(input));
    notes
}

/// The units in the order of the report.
fn units(input: &Input<'_>, draft: &Draft) -> Vec<String> {
    let mut units: Vec<String> = vec![];
    let printed = draft.sections.iter().flat_map(|section| {
        std::iter::once(section.unit.clone())
            .chain(section.passages.iter().map(|passage| passage.unit.clone()))
    });
    for unit in printed.chain(input.seats.iter().map(|seat| seat.unit.clone())) {
        if !units.contains(&unit) && !input.review.unit(&unit).own().flag("omitted") {
            units.push(unit);
        }
    }
    units
}

/// Where a point is.
pub(super) struct Spot<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) unit: &'a str,
    pub(super) key: &'a str,
    pub(super) block: &'a str,
}

impl Spot<'_> {
    pub(super) fn note(&self, kind: &str, weight: Weight, args: &[(&str, Arg<'_>)]) -> Note {
        Note {
            kind: kind.to_owned(),
            weight,
            text: self.input.words.say(&format!("note-{kind}"), args),
            unit: self.unit.to_owned(),
            key: self.key.to_owned(),
            block: self.block.to_owned(),
        }
    }
}
