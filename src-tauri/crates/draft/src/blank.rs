//! The blank questions: a form to be filled in by hand, with lines to write on.

use crate::compose::frame;
use crate::runs::{italic, words};
use crate::{Input, Seat};
use model::draft::{Draft, DraftBlock, DraftSection, Passage};
use model::template::{QuestionPlan, QuestionWords};

/// Answers of more words than this get more lines.
const LONG: u32 = 120;

/// The blank questions.
pub fn compose_blank(input: &Input<'_>) -> Draft {
    let sections = input
        .seats
        .iter()
        .map(|seat| section(input, seat))
        .filter(|section| !section.passages.is_empty())
        .collect();
    Draft {
        mark: None,
        edition: String::new(),
        contents: false,
        approval: None,
        ..frame(input, sections)
    }
}

fn section(input: &Input<'_>, seat: &Seat) -> DraftSection {
    let asked = seat
        .plan
        .questions
        .iter()
        .filter(|question| question.kind != "passage");
    let mut passages: Vec<Passage> = asked
        .filter_map(|plan| Some(passage(seat, plan, seat.words.questions.get(&plan.key)?)))
        .collect();
    let matrix = seat.plan.matrix.iter().flat_map(|matrix| &matrix.questions);
    let of_each: Vec<Passage> = matrix
        .filter_map(|plan| Some(passage(seat, plan, seat.words.matrix.get(&plan.key)?)))
        .collect();
    if !of_each.is_empty() {
        passages.push(for_each(input, seat));
        passages.extend(of_each);
    }
    DraftSection {
        unit: seat.unit.clone(),
        title: seat.title.clone(),
        passages,
        ..DraftSection::default()
    }
}

/// Says that what follows is asked of each objective or principle.
fn for_each(input: &Input<'_>, seat: &Seat) -> Passage {
    let runs = words(input.say(&format!("blank-each-{}", seat.plan.kind)));
    let heading = DraftBlock::Heading {
        id: String::new(),
        level: 2,
        number: String::new(),
        runs,
    };
    Passage {
        unit: seat.unit.clone(),
        key: String::new(),
        generated: true,
        blocks: vec![heading],
    }
}

fn passage(seat: &Seat, plan: &QuestionPlan, said: &QuestionWords) -> Passage {
    let mut blocks = vec![DraftBlock::Label {
        text: said.title.clone(),
    }];
    if !said.guidance.is_empty() {
        let runs = vec![italic(said.guidance.clone())];
        blocks.push(DraftBlock::Para {
            id: String::new(),
            number: None,
            dir: String::new(),
            runs,
        });
    }
    blocks.push(DraftBlock::Lines {
        count: if plan.target_words > LONG { 8 } else { 5 },
    });
    Passage {
        unit: seat.unit.clone(),
        key: plan.key.clone(),
        generated: true,
        blocks,
    }
}
