//! Objectives and principles: the priority objectives in full, the others as one row each.

use crate::compose::answered;
use crate::runs::{text_of, words};
use crate::table::table;
use crate::{Input, Seat};
use model::draft::{DraftBlock, DraftRun, Passage};
use model::reference::{Named, Objective};
use model::{Fields, UnitKey};

/// The entries of a section, each a passage of its own unit.
pub(crate) fn matrix(input: &Input<'_>, seat: &Seat) -> Vec<Passage> {
    if seat.plan.kind == "principles" {
        return input
            .reference
            .principles
            .iter()
            .flat_map(|one| principle(input, seat, one))
            .collect();
    }
    let priorities = input.review.priorities();
    let chosen = |one: &&Objective| priorities.contains(&one.number);
    let mut passages: Vec<Passage> = input
        .reference
        .objectives
        .iter()
        .filter(chosen)
        .flat_map(|one| objective(input, seat, one))
        .collect();
    passages.extend(others(input, seat));
    passages
}

fn heading(title: String) -> DraftBlock {
    DraftBlock::Heading {
        id: String::new(),
        level: 2,
        number: String::new(),
        runs: words(title),
    }
}

fn objective(input: &Input<'_>, seat: &Seat, one: &Objective) -> Vec<Passage> {
    let unit = UnitKey::objective(one.number).0;
    let own = input.review.unit(&unit).own();
    let title = input.words.say(
        "objective-title",
        &[
            ("number", usize::from(one.number).into()),
            (
                "title",
                one.title(input.words.language()).text.as_str().into(),
            ),
        ],
    );
    let mut head = vec![heading(title)];
    head.extend(facts(input, own));
    let mut passages = vec![Passage {
        unit: unit.clone(),
        key: String::new(),
        generated: true,
        blocks: head,
    }];
    passages.extend(texts(input, seat, &unit));
    passages
}

/// Facts that the State lets print: status words only when it ticked them.
fn facts(input: &Input<'_>, own: &Fields) -> Option<DraftBlock> {
    let mut rows = vec![];
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            rows.push(vec![words(input.say(key)), words(value)]);
        }
    };
    if input.ticked("print_status") && !own.text("status").is_empty() {
        add(
            "field-status",
            input.say(&format!("status-{}", own.text("status"))),
        );
    }
    for (key, field) in [
        ("field-lead", "lead"),
        ("field-supporting", "supporting"),
        ("field-actions", "actions"),
        ("field-elsewhere", "elsewhere"),
        ("field-reported-by", "reported_by"),
    ] {
        add(key, own.text(field).to_owned());
    }
    add("field-sdg", own.set("sdg").join(", "));
    let head = vec![input.say("field"), input.say("field-value")];
    (!rows.is_empty()).then(|| table(String::new(), &[1.0, 3.0], head, rows))
}

fn texts(input: &Input<'_>, seat: &Seat, unit: &str) -> Vec<Passage> {
    let questions = seat.plan.matrix.iter().flat_map(|matrix| &matrix.questions);
    questions
        .filter(|question| {
            question.key != "gaps" || seat.plan.key != "objectives" || input.ticked("print_gaps")
        })
        .map(|question| {
            let mut blocks = answered(input, unit, &question.key);
            if !blocks.is_empty() {
                let title = seat
                    .words
                    .matrix
                    .get(&question.key)
                    .map(|words| words.title.clone())
                    .unwrap_or_default();
                blocks.insert(0, DraftBlock::Label { text: title });
            }
            Passage {
                unit: unit.to_owned(),
                key: question.key.clone(),
                generated: false,
                blocks,
            }
        })
        .collect()
}

fn principle(input: &Input<'_>, seat: &Seat, one: &Named) -> Vec<Passage> {
    let unit = UnitKey::principle(&one.key).0;
    let texts: Vec<Passage> = texts(input, seat, &unit)
        .into_iter()
        .filter(|p| !p.blocks.is_empty())
        .collect();
    if texts.is_empty() {
        return vec![];
    }
    let title = format!("({}) {}", one.letter, one.title(input.words.language()));
    let head = Passage {
        unit,
        key: String::new(),
        generated: true,
        blocks: vec![heading(title)],
    };
    std::iter::once(head).chain(texts).collect()
}

/// The other objectives that say anything, one row each.
fn others(input: &Input<'_>, seat: &Seat) -> Option<Passage> {
    let priorities = input.review.priorities();
    let rows: Vec<Vec<Vec<DraftRun>>> = input
        .reference
        .objectives
        .iter()
        .filter(|one| !priorities.contains(&one.number))
        .filter_map(|one| {
            let unit = UnitKey::objective(one.number).0;
            let first = seat
                .plan
                .matrix
                .iter()
                .flat_map(|matrix| &matrix.questions)
                .next()?;
            let blocks = answered(input, &unit, &first.key);
            let said: Vec<String> = blocks
                .iter()
                .map(block_text)
                .filter(|text| !text.is_empty())
                .collect();
            (!said.is_empty()).then(|| {
                vec![
                    words(one.number.to_string()),
                    words(one.short(input.words.language())),
                    words(said.join(" ")),
                ]
            })
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let head = vec![
        input.say("column-number"),
        input.say("column-objective"),
        input.say("column-measures"),
    ];
    let blocks = vec![
        heading(input.say("other-objectives")),
        table(String::new(), &[0.4, 1.6, 4.0], head, rows),
    ];
    Some(Passage {
        unit: seat.unit.clone(),
        key: "others".into(),
        generated: true,
        blocks,
    })
}

fn block_text(block: &DraftBlock) -> String {
    match block {
        DraftBlock::Para { runs, .. } | DraftBlock::Heading { runs, .. } => text_of(runs),
        DraftBlock::List { items, .. } => items
            .iter()
            .map(|item| text_of(&item.runs))
            .collect::<Vec<_>>()
            .join("; "),
        _ => String::new(),
    }
}
