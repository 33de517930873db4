//! Objectives and principles: the priority objectives in full, the others as one row each.

use crate::answered::answered;
use crate::runs::{plain, words};
use crate::said::every;
use crate::table::table;
use crate::{Input, Seat};
use model::draft::{DraftBlock, DraftRun, Passage};
use model::reference::{Named, Objective};
use model::template::QuestionPlan;
use model::{Fields, UnitKey};

/// The entries of a section, each a passage of its own unit.
pub(crate) fn matrix(input: &Input<'_>, seat: &Seat) -> Vec<Passage> {
    if seat.plan.kind == "principles" {
        let all = input.reference.principles.iter();
        return all.flat_map(|one| principle(input, seat, one)).collect();
    }
    let priorities = input.review.priorities();
    let mut passages: Vec<Passage> = in_order(input)
        .into_iter()
        .filter(|one| priorities.contains(&one.number))
        .flat_map(|one| objective(input, seat, one))
        .collect();
    let others = in_order(input)
        .into_iter()
        .filter(|one| !priorities.contains(&one.number));
    passages.extend(in_rows(input, seat, others));
    passages
}

/// The objectives by number, or by round table of the Forum where the State chose so.
pub(crate) fn in_order<'a>(input: &'a Input<'_>) -> Vec<&'a Objective> {
    let mut all: Vec<&Objective> = input.reference.objectives.iter().collect();
    if input.ticked("by_round_table") {
        all.sort_by_key(|one| (one.round_table, one.number));
    }
    all
}

fn heading(title: String) -> DraftBlock {
    DraftBlock::Heading {
        id: String::new(),
        level: 2,
        number: String::new(),
        runs: words(title),
    }
}

fn head(unit: &str, blocks: Vec<DraftBlock>) -> Passage {
    Passage {
        unit: unit.to_owned(),
        key: String::new(),
        generated: true,
        blocks,
    }
}

fn objective(input: &Input<'_>, seat: &Seat, one: &Objective) -> Vec<Passage> {
    let unit = UnitKey::objective(one.number).0;
    let own = input.review.unit(&unit).own();
    let title = one.title(input.words.language()).text;
    let said = [
        ("number", usize::from(one.number).into()),
        ("title", title.as_str().into()),
    ];
    let mut blocks = vec![heading(input.words.say("objective-title", &said))];
    blocks.extend(facts(input, seat, one, own));
    let mut passages = vec![head(&unit, blocks)];
    passages.extend(texts(input, seat, &unit));
    passages
}

/// What a template can ask of an objective: its field and the message that names it.
const FACTS: &[(&str, &str)] = &[
    ("lead", "field-lead"),
    ("supporting", "field-supporting"),
    ("actions", "field-actions"),
    ("reported_by", "field-reported-by"),
    ("elsewhere", "field-elsewhere"),
];

/// Facts that this template asks for; status words only when the State ticked them.
fn facts(input: &Input<'_>, seat: &Seat, one: &Objective, own: &Fields) -> Option<DraftBlock> {
    let mut rows = vec![];
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            rows.push(vec![words(input.say(key)), words(value)]);
        }
    };
    if asks(seat, "status") {
        add("field-status", status(input, own));
    }
    for (field, message) in FACTS.iter().filter(|(field, _)| asks(seat, field)) {
        add(
            message,
            match *field {
                "actions" => actions(input, one, own.text(field)),
                field => own.text(field).to_owned(),
            },
        );
    }
    if asks(seat, "sdg") {
        add("field-sdg", targets(own).join(", "));
    }
    let head = vec![input.say("field"), input.say("field-value")];
    (!rows.is_empty()).then(|| table(String::new(), &[1.0, 3.0], head, rows))
}

/// Letters of actions, said in full: "(a), (d)" as "Actions (a) and (d) of paragraph 21". Other words stay.
fn actions(input: &Input<'_>, one: &Objective, text: &str) -> String {
    let parts = text.split(|c: char| c.is_whitespace() || ",;()".contains(c));
    let letters: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let is_letter = |part: &&str| part.len() == 1 && part.chars().all(|c| c.is_ascii_lowercase());
    if letters.is_empty() || !letters.iter().all(is_letter) {
        return text.to_owned();
    }
    let named: Vec<String> = letters.iter().map(|one| format!("({one})")).collect();
    let list = every(input, &named);
    let said = [
        ("count", named.len().into()),
        ("list", list.as_str().into()),
        ("paragraph", usize::from(one.paragraph).into()),
    ];
    input.words.say("actions-of-paragraph", &said)
}

/// Whether the template asks for a fact of each entry.
pub(crate) fn asks(seat: &Seat, field: &str) -> bool {
    let fields = seat.plan.matrix.as_ref().map(|matrix| &matrix.fields);
    fields.is_some_and(|fields| fields.iter().any(|one| one == field))
}

/// The status in words; empty where there is none or the State did not tick it.
pub(crate) fn status(input: &Input<'_>, own: &Fields) -> String {
    let key = own.text("status");
    if key.is_empty() || !input.ticked("print_status") {
        return String::new();
    }
    input.say(&format!("status-{key}"))
}

/// SDG targets by number: 8.8 before 10.7.
fn targets(own: &Fields) -> Vec<&str> {
    let mut all = own.set("sdg");
    all.sort_by_key(|target| {
        let goal = target.split('.').next().unwrap_or_default();
        (goal.parse().unwrap_or(u8::MAX), *target)
    });
    all
}

/// The questions of an entry that print: gaps of a State's own objectives only when it ticked them.
pub(crate) fn printed<'a>(
    input: &'a Input<'_>,
    seat: &'a Seat,
) -> impl Iterator<Item = &'a QuestionPlan> {
    let questions = seat.plan.matrix.iter().flat_map(|matrix| &matrix.questions);
    let of_a_state = seat.plan.kind == "objectives" && asks(seat, "lead");
    questions.filter(move |one| one.key != "gaps" || !of_a_state || input.ticked("print_gaps"))
}

fn texts(input: &Input<'_>, seat: &Seat, unit: &str) -> Vec<Passage> {
    printed(input, seat)
        .map(|question| {
            let hidden = input
                .review
                .unit(unit)
                .record("question", &question.key)
                .flag("hidden");
            let mut blocks = if hidden {
                vec![]
            } else {
                answered(input, unit, &question.key)
            };
            if !blocks.is_empty() {
                let text = label(seat, &question.key);
                blocks.insert(0, DraftBlock::Label { text });
            }
            Passage {
                unit: unit.to_owned(),
                key: question.key.clone(),
                generated: false,
                blocks,
            }
        })
        .filter(|passage| !passage.blocks.is_empty())
        .collect()
}

/// What stands over an answer: the template's label, else its question.
fn label(seat: &Seat, key: &str) -> String {
    let Some(words) = seat.words.matrix.get(key) else {
        return String::new();
    };
    if words.label.is_empty() {
        words.title.clone()
    } else {
        words.label.clone()
    }
}

fn principle(input: &Input<'_>, seat: &Seat, one: &Named) -> Vec<Passage> {
    let unit = UnitKey::principle(&one.key).0;
    let texts = texts(input, seat, &unit);
    if texts.is_empty() {
        return vec![];
    }
    let title = format!("({}) {}", one.letter, one.title(input.words.language()));
    std::iter::once(head(&unit, vec![heading(title)]))
        .chain(texts)
        .collect()
}

/// Objectives that say anything, one row each: all that they say, one text after the other.
pub(crate) fn in_rows<'a>(
    input: &Input<'_>,
    seat: &Seat,
    objectives: impl Iterator<Item = &'a Objective>,
) -> Option<Passage> {
    let lead = asks(seat, "lead");
    let rows: Vec<Vec<Vec<DraftRun>>> = objectives
        .filter_map(|one| other(input, seat, one, lead))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let mut columns = vec![("column-number", 0.4), ("column-objective", 1.4)];
    if lead {
        columns.push(("column-lead", 1.3));
    }
    columns.push(("column-reported", 4.6));
    let widths: Vec<f64> = columns.iter().map(|(_, width)| *width).collect();
    let titles = columns.iter().map(|(key, _)| input.say(key)).collect();
    let title = if input.review.priorities().is_empty() {
        "objectives-in-a-row"
    } else {
        "other-objectives"
    };
    let blocks = vec![
        heading(input.say(title)),
        table(String::new(), &widths, titles, rows),
    ];
    Some(Passage {
        key: "others".into(),
        ..head(&seat.unit, blocks)
    })
}

fn other(
    input: &Input<'_>,
    seat: &Seat,
    one: &Objective,
    lead: bool,
) -> Option<Vec<Vec<DraftRun>>> {
    let unit = UnitKey::objective(one.number).0;
    let texts = texts(input, seat, &unit);
    let said = in_a_cell(texts.iter().flat_map(|passage| &passage.blocks));
    if said.is_empty() {
        return None;
    }
    let mut row = vec![
        words(one.number.to_string()),
        words(one.short(input.words.language())),
    ];
    if lead {
        row.push(words(input.review.unit(&unit).own().text("lead")));
    }
    row.push(said);
    Some(row)
}

/// Paragraphs and items one after the other, with their footnotes.
fn in_a_cell<'a>(blocks: impl Iterator<Item = &'a DraftBlock>) -> Vec<DraftRun> {
    let mut cell: Vec<DraftRun> = vec![];
    let said = blocks.flat_map(|block| match block {
        DraftBlock::Para { runs, .. } | DraftBlock::Heading { runs, .. } => vec![runs],
        DraftBlock::List { items, .. } => items.iter().map(|item| &item.runs).collect(),
        _ => vec![],
    });
    for runs in said {
        if !cell.is_empty() {
            cell.push(plain(" "));
        }
        cell.extend(runs.iter().cloned());
    }
    cell
}
