//! What is missing or too long: answers, sections, decisions; automatic text whose facts have moved.

use super::Spot;
use crate::length::unit_length;
use crate::said::figure;
use crate::{Input, Seat, basis, computed, length};
use model::draft::{Note, Weight};
use model::template::QuestionPlan;
use model::{Block, Fields, UnitKey};

pub(super) fn undecided(input: &Input<'_>) -> Vec<Note> {
    let note = |one: &crate::TwoVersions| {
        let spot = Spot {
            input,
            unit: &one.unit,
            key: &one.key,
            collection: &one.collection,
            block: &one.block,
        };
        spot.note("two-versions", Weight::Blocks, &[])
    };
    input.undecided.iter().map(note).collect()
}

pub(super) fn unit(input: &Input<'_>, unit: &str) -> Vec<Note> {
    let Some(seat) = input.seats.iter().find(|seat| seat.unit == unit) else {
        return entry(input, unit);
    };
    let mut notes = section(input, seat);
    notes.extend(too_long(input, seat));
    notes.extend(moved_facts(input, seat));
    if seat.plan.kind == "objectives" && input.review.priorities().is_empty() {
        notes.push(Spot::at(input, unit, "").note("no-priorities", Weight::Check, &[]));
    }
    notes
}

/// The unanswered questions of a required section; a section with no word at all is one point, and so is
/// a summary without a word, which a report can print without but a reader looks for first.
fn section(input: &Input<'_>, seat: &Seat) -> Vec<Note> {
    let summary = seat.plan.key == "executive-summary";
    if !seat.plan.required && !summary {
        return vec![];
    }
    let asked: Vec<&QuestionPlan> = seat
        .plan
        .questions
        .iter()
        .filter(|one| one.kind != "passage")
        .collect();
    let open: Vec<&QuestionPlan> = asked
        .iter()
        .copied()
        .filter(|one| is_open(input, &seat.unit, one))
        .collect();
    if asked.len() > 1 && open.len() == asked.len() {
        let args = [("title", seat.title.as_str().into())];
        return vec![Spot::at(input, &seat.unit, "").note("empty-section", Weight::Hint, &args)];
    }
    if !seat.plan.required {
        return vec![];
    }
    open.into_iter()
        .map(|one| unanswered(input, &seat.unit, one, seat.words.questions.get(&one.key)))
        .collect()
}

/// The first question of a priority objective.
fn entry(input: &Input<'_>, unit: &str) -> Vec<Note> {
    let seat = input
        .seats
        .iter()
        .find(|seat| seat.plan.kind == "objectives");
    let (Some(seat), true) = (seat, input.review.unit(unit).own().flag("priority")) else {
        return vec![];
    };
    let first = seat
        .plan
        .matrix
        .iter()
        .flat_map(|matrix| &matrix.questions)
        .next();
    first
        .filter(|one| is_open(input, unit, one))
        .map(|one| unanswered(input, unit, one, seat.words.matrix.get(&one.key)))
        .into_iter()
        .collect()
}

fn is_open(input: &Input<'_>, unit: &str, question: &QuestionPlan) -> bool {
    let data = input.review.unit(unit);
    let hidden = data.record("question", &question.key).flag("hidden");
    let said = |block: &Block| !block.text.trim().is_empty() || !block.original.is_empty();
    !hidden && !data.blocks(&question.key).iter().any(said)
}

fn unanswered(
    input: &Input<'_>,
    unit: &str,
    question: &QuestionPlan,
    words: Option<&model::template::QuestionWords>,
) -> Note {
    let title = words.map_or("", |words| words.title.as_str());
    Spot::at(input, unit, &question.key).note(
        "unanswered",
        Weight::Hint,
        &[("question", title.into())],
    )
}

fn too_long(input: &Input<'_>, seat: &Seat) -> Option<Note> {
    let target = target(input.review.unit(&seat.unit).own())?;
    let words = unit_length(input.review, &seat.unit);
    let said = [words, target].map(|count| figure(input.drafter_words, count));
    let args = [
        ("title", seat.title.as_str().into()),
        ("words", said[0].as_str().into()),
        ("target", said[1].as_str().into()),
    ];
    (words > target)
        .then(|| Spot::at(input, &seat.unit, "").note("over-target", Weight::Check, &args))
}

/// The length that a person set; zero is none.
fn target(fields: &Fields) -> Option<usize> {
    let words = usize::try_from(fields.number("target_words")?).ok()?;
    (words > 0).then_some(words)
}

/// The whole review over the length that was set for it.
pub(super) fn whole_too_long(input: &Input<'_>) -> Option<Note> {
    let target = target(input.review.profile())?;
    let sections = input.seats.iter();
    let words = length(
        input.review,
        sections.map(|seat| (seat.unit.as_str(), seat.plan.kind.as_str())),
    );
    let said = [words, target].map(|count| figure(input.drafter_words, count));
    let args = [
        ("words", said[0].as_str().into()),
        ("target", said[1].as_str().into()),
    ];
    (words > target).then(|| {
        Spot::at(input, UnitKey::OUTLINE, "").note("whole-over-target", Weight::Check, &args)
    })
}

/// Automatic text that a drafter took over, and whose facts say something else now.
fn moved_facts(input: &Input<'_>, seat: &Seat) -> Vec<Note> {
    let data = input.review.unit(&seat.unit);
    seat.plan
        .questions
        .iter()
        .filter(|one| one.kind == "passage")
        .filter(|one| {
            let record = data.record("question", &one.key);
            record.flag("taken_over")
                && record.text("basis") != basis(&computed(input, &one.passage))
        })
        .map(|one| {
            let title = seat
                .words
                .questions
                .get(&one.key)
                .map_or("", |words| words.title.as_str());
            Spot::at(input, &seat.unit, &one.key).note(
                "moved-facts",
                Weight::Check,
                &[("question", title.into())],
            )
        })
        .collect()
}
