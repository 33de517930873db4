//! What is missing or too long: answers, sections, outcomes, decisions.

use super::Spot;
use crate::{Input, Seat};
use model::draft::{Note, Weight};
use model::{UnitKey, text};

pub(super) fn undecided(input: &Input<'_>) -> Vec<Note> {
    let spot = |(unit, key): &(String, String)| {
        Spot {
            input,
            unit,
            key,
            block: "",
        }
        .note("two-versions", Weight::Blocks, &[])
    };
    input.undecided.iter().map(spot).collect()
}

pub(super) fn unit(input: &Input<'_>, unit: &str) -> Vec<Note> {
    let Some(seat) = input.seats.iter().find(|seat| seat.unit == unit) else {
        return matrix(input, unit);
    };
    let mut notes = unanswered(input, seat, unit, false);
    notes.extend(too_long(input, seat));
    if seat.plan.kind == "objectives" && input.review.priorities().is_empty() {
        notes.push(
            Spot {
                input,
                unit,
                key: "",
                block: "",
            }
            .note("no-priorities", Weight::Check, &[]),
        );
    }
    notes
}

fn matrix(input: &Input<'_>, unit: &str) -> Vec<Note> {
    let kind = if unit.starts_with("objective:") {
        "objectives"
    } else {
        "principles"
    };
    let seat = input.seats.iter().find(|seat| seat.plan.kind == kind);
    seat.map(|seat| unanswered(input, seat, unit, true))
        .unwrap_or_default()
}

fn unanswered(input: &Input<'_>, seat: &Seat, unit: &str, matrix: bool) -> Vec<Note> {
    let questions = if matrix {
        seat.plan
            .matrix
            .as_ref()
            .map(|matrix| matrix.questions.as_slice())
            .unwrap_or_default()
    } else {
        &seat.plan.questions
    };
    let words = if matrix {
        &seat.words.matrix
    } else {
        &seat.words.questions
    };
    let required = seat.plan.required && (!matrix || unit.starts_with("objective:"));
    questions
        .iter()
        .filter(|question| required && question.kind != "passage")
        .filter(|question| !matrix || question.key == questions[0].key)
        .filter(|question| input.review.unit(unit).blocks(&question.key).is_empty())
        .map(|question| {
            let title = words
                .get(&question.key)
                .map_or("", |words| words.title.as_str());
            let spot = Spot {
                input,
                unit,
                key: &question.key,
                block: "",
            };
            spot.note("unanswered", Weight::Hint, &[("question", title.into())])
        })
        .collect()
}

fn too_long(input: &Input<'_>, seat: &Seat) -> Option<Note> {
    let data = input.review.unit(&seat.unit);
    let target = data
        .own()
        .number("target_words")
        .and_then(|n| usize::try_from(n).ok())?;
    let words: usize = data
        .records("block")
        .map(|(id, f)| text::block_words(&model::Block::from_fields(id, f)))
        .sum();
    let spot = Spot {
        input,
        unit: &seat.unit,
        key: "",
        block: "",
    };
    let args = [
        ("title", seat.title.as_str().into()),
        ("words", words.into()),
        ("target", target.into()),
    ];
    (target > 0 && words > target).then(|| spot.note("over-target", Weight::Check, &args))
}

pub(super) fn log(input: &Input<'_>) -> Vec<Note> {
    let mut notes = vec![];
    for (id, fields) in input.review.unit(UnitKey::LOG).records("contribution") {
        if matches!(fields.text("outcome"), "" | "pending") {
            let spot = Spot {
                input,
                unit: UnitKey::LOG,
                key: id,
                block: "",
            };
            notes.push(spot.note(
                "no-outcome",
                Weight::Check,
                &[("number", fields.text("number").into())],
            ));
        }
    }
    let year = input.today.format("%Y").to_string();
    for (id, fields) in input.review.list("commitment") {
        if fields.text("origin") == "last-review"
            && !fields.0.contains_key(&format!("status:{year}"))
        {
            let spot = Spot {
                input,
                unit: UnitKey::RECORDS,
                key: id,
                block: "",
            };
            notes.push(spot.note(
                "no-status",
                Weight::Hint,
                &[
                    ("text", fields.text("text").into()),
                    ("year", year.as_str().into()),
                ],
            ));
        }
    }
    notes
}
