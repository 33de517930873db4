//! What changed because of what was sent in: how many were taken up, and where the report cites them.

use crate::matrix::printed;
use crate::said::{every, number};
use crate::{Input, Seat};
use model::inline::citations;
use model::template::QuestionPlan;
use model::{Fields, UnitKey};
use std::collections::BTreeSet;

const OUTCOMES: &[&str] = &["reflected", "partly", "noted"];

/// What is still open stands last: with it the numbers add up, which they may where refusals are told too.
const REFUSALS: &[&str] = &["not-accepted", "out-of-scope", "pending"];

fn spoken_of<'a>(input: &'a Input<'_>) -> impl Iterator<Item = (&'a str, &'a Fields)> {
    let all = input.review.contributions();
    all.filter(|(_, fields)| input.may_appear(fields))
}

/// How many came to which end. What the State has not ticked is not told by subtraction either.
pub(super) fn outcomes(input: &Input<'_>) -> Option<String> {
    let of = |outcome: &str| {
        let all = spoken_of(input);
        all.filter(|(_, fields)| match fields.text("outcome") {
            "" => outcome == "pending",
            own => own == outcome,
        })
        .count()
    };
    let refusals = input.ticked("print_refusals");
    let refused = of("not-accepted") + of("out-of-scope") > 0;
    let told = OUTCOMES.iter().chain(REFUSALS).filter(|outcome| {
        refusals || (!REFUSALS.contains(outcome) && (!refused || **outcome != "noted"))
    });
    let told: Vec<(&str, usize)> = told
        .map(|outcome| (*outcome, of(outcome)))
        .filter(|(_, count)| *count > 0)
        .collect();
    if let ([(outcome, _)], 1) = (told.as_slice(), spoken_of(input).count()) {
        return Some(input.say(&format!("made-outcome-alone-{outcome}")));
    }
    let parts: Vec<String> = told
        .iter()
        .map(|(outcome, count)| {
            let many = number(input, *count);
            let said = [("count", (*count).into()), ("number", many.as_str().into())];
            input.words.say(&format!("made-outcome-{outcome}"), &said)
        })
        .collect();
    let list = every(input, &parts);
    (!parts.is_empty()).then(|| {
        input
            .words
            .say("made-outcomes", &[("list", list.as_str().into())])
    })
}

/// The sections and objectives that cite what was taken up.
pub(super) fn where_cited(input: &Input<'_>) -> Option<String> {
    let taken: BTreeSet<&str> = spoken_of(input)
        .filter(|(_, fields)| matches!(fields.text("outcome"), "reflected" | "partly"))
        .map(|(id, _)| id)
        .collect();
    let mut places: Vec<String> = vec![];
    let mut numbers: Vec<String> = vec![];
    let is_in = |seat: &&Seat| !input.review.unit(&seat.unit).own().flag("omitted");
    for seat in input.seats.iter().filter(is_in) {
        let mut found = cites(input, &taken, &seat.unit, &seat.plan.questions);
        if seat.plan.kind == "principles" {
            for one in &input.reference.principles {
                let unit = UnitKey::principle(&one.key).0;
                found.extend(cites(input, &taken, &unit, printed(input, seat)));
            }
        }
        if !found.is_empty() {
            let said = [("title", seat.title.as_str().into())];
            places.push(input.words.say("made-section", &said));
        }
        for number in entries(input, seat) {
            let unit = UnitKey::objective(number).0;
            let found = cites(input, &taken, &unit, printed(input, seat));
            if !found.is_empty() {
                numbers.push(number.to_string());
            }
        }
    }
    if !numbers.is_empty() {
        let list = every(input, &numbers);
        let said = [
            ("count", numbers.len().into()),
            ("list", list.as_str().into()),
        ];
        places.push(input.words.say("made-objectives", &said));
    }
    let list = every(input, &places);
    (!places.is_empty()).then(|| {
        input
            .words
            .say("made-cited", &[("list", list.as_str().into())])
    })
}

/// The objectives that print in full in a section.
fn entries(input: &Input<'_>, seat: &Seat) -> Vec<u8> {
    match seat.plan.kind.as_str() {
        "objectives" => input.review.priorities(),
        _ => vec![],
    }
}

/// Which of these contributions the answers cite that print of a unit.
fn cites<'a>(
    input: &Input<'_>,
    taken: &BTreeSet<&str>,
    unit: &str,
    questions: impl IntoIterator<Item = &'a QuestionPlan>,
) -> BTreeSet<String> {
    let unit = input.review.unit(unit);
    let prints = |question: &&QuestionPlan| {
        let own = unit.record("question", &question.key);
        !own.flag("hidden") && (question.kind != "passage" || own.flag("taken_over"))
    };
    let keys: BTreeSet<&str> = questions
        .into_iter()
        .filter(prints)
        .map(|question| question.key.as_str())
        .collect();
    let blocks = unit.records("block");
    blocks
        .filter(|(_, fields)| keys.contains(fields.text("answer")))
        .flat_map(|(_, fields)| citations(fields.text("text")))
        .filter(|(kind, id)| kind == "contribution" && taken.contains(id.as_str()))
        .map(|(_, id)| id)
        .collect()
}
