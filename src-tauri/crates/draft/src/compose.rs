//! The whole Draft: sections in the review's order, each with its passages, then the numbers.

use crate::answered::answered;
use crate::cover::{approval, cover, edition, mark, running_head, style_words};
use crate::matrix::matrix;
use crate::number::{number, roman};
use crate::passages::passage;
use crate::runs::words;
use crate::table::para;
use crate::{Input, Seat, code, gaps, notes};
use model::draft::{Draft, DraftBlock, DraftSection, Note, Passage};
use model::template::QuestionPlan;

const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ur", "ps"];

/// The Draft of a review and its points to check.
pub fn compose(input: &Input<'_>) -> (Draft, Vec<Note>) {
    let draft = compose_draft(input);
    let notes = notes::notes(input, &draft);
    (draft, notes)
}

/// The Draft alone, for pages that follow typing.
pub fn compose_draft(input: &Input<'_>) -> Draft {
    let mut sections: Vec<DraftSection> = input
        .seats
        .iter()
        .filter_map(|seat| section(input, seat))
        .collect();
    give_numbers(input, &mut sections);
    let mut draft = frame(input, sections);
    draft.code = code(&draft);
    draft.approval = approval(input, &draft.code);
    gaps::show(input, &mut draft);
    draft
}

/// What an automatic passage would print now, taken over or not.
pub fn computed(input: &Input<'_>, name: &str) -> Vec<DraftBlock> {
    passage(input, name)
}

pub(crate) fn frame(input: &Input<'_>, sections: Vec<DraftSection>) -> Draft {
    let language = input.words.language().to_owned();
    let rtl = RIGHT_TO_LEFT.contains(&language.split('-').next().unwrap_or_default());
    Draft {
        dir: if rtl { "rtl" } else { "ltr" }.to_owned(),
        language,
        cover: cover(input),
        words: style_words(input),
        running_head: running_head(input),
        edition: edition(input),
        sections,
        mark: mark(input),
        code: String::new(),
        approval: None,
        contents: !input.refused("print_contents"),
    }
}

fn give_numbers(input: &Input<'_>, sections: &mut [DraftSection]) {
    let mut count = 0;
    for section in sections.iter_mut() {
        let seat = input.seats.iter().find(|seat| seat.unit == section.unit);
        if seat.is_some_and(|seat| seat.plan.numbered && seat.plan.kind != "annexes") {
            count += 1;
            section.number = count.to_string();
        }
    }
    number(sections);
}

fn section(input: &Input<'_>, seat: &Seat) -> Option<DraftSection> {
    if input.review.unit(&seat.unit).own().flag("omitted") {
        return omitted(input, seat);
    }
    if seat.plan.key == "foreword" && input.refused("print_foreword") {
        return None;
    }
    let mut passages: Vec<Passage> = seat
        .plan
        .questions
        .iter()
        .map(|question| one(input, seat, question))
        .collect();
    if matches!(seat.plan.kind.as_str(), "objectives" | "principles") {
        passages.extend(matrix(input, seat));
    }
    passages.retain(|passage| !passage.blocks.is_empty());
    if seat.plan.kind == "annexes" {
        passages = with_heads(input, seat, passages);
    }
    let left_blank = passages.is_empty() && !seat.plan.required;
    (!left_blank).then(|| DraftSection {
        unit: seat.unit.clone(),
        number: String::new(),
        title: seat.title.clone(),
        new_page: seat.plan.kind == "annexes" || !seat.plan.numbered,
        passages,
    })
}

fn omitted(input: &Input<'_>, seat: &Seat) -> Option<DraftSection> {
    let reason = input.review.unit(&seat.unit).own().text("omit_reason");
    if reason.is_empty() || !input.ticked("print_omissions") {
        return None;
    }
    let said = input
        .words
        .say("omitted-because", &[("reason", reason.into())]);
    let passage = Passage {
        unit: seat.unit.clone(),
        key: String::new(),
        generated: true,
        blocks: vec![para(said)],
    };
    Some(DraftSection {
        unit: seat.unit.clone(),
        title: seat.title.clone(),
        passages: vec![passage],
        ..DraftSection::default()
    })
}

fn one(input: &Input<'_>, seat: &Seat, question: &QuestionPlan) -> Passage {
    let record = input
        .review
        .unit(&seat.unit)
        .record("question", &question.key);
    let generated = question.kind == "passage" && !record.flag("taken_over");
    let mut blocks = match (record.flag("hidden"), generated) {
        (true, _) => vec![],
        (false, true) => passage(input, &question.passage),
        (false, false) => answered(input, &seat.unit, &question.key),
    };
    // a table has its own caption
    let untitled = !matches!(blocks.first(), None | Some(DraftBlock::Table { .. }));
    if seat.plan.labelled && untitled {
        let asked = seat.words.questions.get(&question.key);
        let text = asked.map_or("", |words| words.title.as_str()).to_owned();
        blocks.insert(0, DraftBlock::Label { text });
    }
    Passage {
        unit: seat.unit.clone(),
        key: question.key.clone(),
        generated,
        blocks,
    }
}

/// Each passage of the annexes stands under its own heading: Annex I, II, III. The heading is a passage
/// of its own, so that whoever takes a passage over does not take the heading with it.
fn with_heads(input: &Input<'_>, seat: &Seat, passages: Vec<Passage>) -> Vec<Passage> {
    let heads = passages
        .iter()
        .enumerate()
        .map(|(at, passage)| {
            let asked = seat.words.questions.get(&passage.key);
            let title = asked.map_or("", |words| words.title.as_str());
            let number = roman(at + 1);
            let said = [("number", number.as_str().into()), ("title", title.into())];
            let heading = DraftBlock::Heading {
                id: String::new(),
                level: 2,
                number: String::new(),
                runs: words(input.words.say("annex-title", &said)),
            };
            Passage {
                unit: seat.unit.clone(),
                key: String::new(),
                generated: true,
                blocks: vec![heading],
            }
        })
        .collect::<Vec<_>>();
    heads
        .into_iter()
        .zip(passages)
        .flat_map(|(head, passage)| [head, passage])
        .collect()
}
