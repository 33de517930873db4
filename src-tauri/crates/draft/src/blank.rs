//! The blank questions: a form to be filled in by hand, with lines to write on.

use crate::compose::frame;
use crate::runs::italic;
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
        .map(section)
        .filter(|section| !section.passages.is_empty())
        .collect();
    Draft {
        mark: None,
        contents: false,
        approval: None,
        ..frame(input, sections)
    }
}

fn section(seat: &Seat) -> DraftSection {
    let asked = seat
        .plan
        .questions
        .iter()
        .filter(|question| question.kind != "passage");
    let of_section = asked.map(|question| (question, seat.words.questions.get(&question.key)));
    let matrix = seat.plan.matrix.iter().flat_map(|matrix| &matrix.questions);
    let of_each = matrix.map(|question| (question, seat.words.matrix.get(&question.key)));
    let passages = of_section
        .chain(of_each)
        .filter_map(|(plan, words)| Some(passage(seat, plan, words?)))
        .collect();
    DraftSection {
        unit: seat.unit.clone(),
        title: seat.title.clone(),
        passages,
        ..DraftSection::default()
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
