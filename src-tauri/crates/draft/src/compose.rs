//! The whole Draft.

use crate::cover::{approval, cover, mark, running_head, style_words};
use crate::matrix::matrix;
use crate::number::{number, roman};
use crate::passages::passage;
use crate::runs::set;
use crate::table::para;
use crate::{Input, Seat, code, notes};
use model::draft::{Draft, DraftBlock, DraftItem, DraftSection, Note, Passage, Picture};
use model::template::QuestionPlan;
use model::text::table_rows;
use model::{Block, BlockKind};

const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ur", "ps"];

/// The Draft of a review and its points to check.
pub fn compose(input: &Input<'_>) -> (Draft, Vec<Note>) {
    let mut sections: Vec<DraftSection> = input
        .seats
        .iter()
        .filter_map(|seat| section(input, seat))
        .collect();
    give_numbers(input, &mut sections);
    let mut draft = frame(input, sections);
    draft.code = code(&draft);
    draft.approval = approval(input, &draft.code);
    let notes = notes::notes(input, &draft);
    (draft, notes)
}

/// The blank questions, with lines to write on.
pub fn compose_blank(input: &Input<'_>) -> Draft {
    let sections = input
        .seats
        .iter()
        .filter(|seat| {
            seat.plan
                .questions
                .iter()
                .any(|question| question.kind != "passage")
                || seat.plan.matrix.is_some()
        })
        .map(blank)
        .collect();
    let mut draft = frame(input, sections);
    draft.mark = None;
    draft.contents = false;
    draft
}

fn frame(input: &Input<'_>, sections: Vec<DraftSection>) -> Draft {
    let language = input.words.language().to_owned();
    Draft {
        dir: if RIGHT_TO_LEFT.contains(&language.as_str()) {
            "rtl"
        } else {
            "ltr"
        }
        .to_owned(),
        language,
        cover: cover(input),
        words: style_words(input),
        running_head: running_head(input),
        sections,
        mark: mark(input),
        code: String::new(),
        approval: None,
        contents: input.review.profile().0.get("print_contents") != Some(&false.into()),
    }
}

fn give_numbers(input: &Input<'_>, sections: &mut [DraftSection]) {
    let mut count = 0;
    for section in sections.iter_mut() {
        let plan = input
            .seats
            .iter()
            .find(|seat| seat.unit == section.unit)
            .map(|seat| &seat.plan);
        if plan.is_some_and(|plan| plan.numbered) {
            count += 1;
            section.number = count.to_string();
        }
    }
    number(sections);
}

fn section(input: &Input<'_>, seat: &Seat) -> Option<DraftSection> {
    let own = input.review.unit(&seat.unit).own();
    if own.flag("omitted") {
        return omitted(input, seat);
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
    if seat.plan.kind == "annexes" {
        head_annexes(input, seat, &mut passages);
    }
    passages.retain(|passage| !passage.blocks.is_empty());
    let empty_option = passages.is_empty() && !seat.plan.required;
    (!empty_option).then(|| DraftSection {
        unit: seat.unit.clone(),
        number: String::new(),
        title: seat.title.clone(),
        new_page: matches!(seat.plan.kind.as_str(), "annexes" | "objectives")
            || !seat.plan.numbered,
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
    let blocks = match (record.flag("hidden"), generated) {
        (true, _) => vec![],
        (false, true) => passage(input, &question.passage),
        (false, false) => answered(input, &seat.unit, &question.key),
    };
    Passage {
        unit: seat.unit.clone(),
        key: question.key.clone(),
        generated,
        blocks,
    }
}

/// Each automatic table of the annexes stands under its own heading: Annex I, II, III.
fn head_annexes(_input: &Input<'_>, seat: &Seat, passages: &mut [Passage]) {
    let mut count = 0;
    for passage in passages
        .iter_mut()
        .filter(|passage| !passage.blocks.is_empty())
    {
        count += 1;
        let title = seat
            .words
            .questions
            .get(&passage.key)
            .map(|words| words.title.clone())
            .unwrap_or_default();
        let runs = crate::runs::words(format!("{}. {title}", roman(count)));
        passage.blocks.insert(
            0,
            DraftBlock::Heading {
                id: String::new(),
                level: 3,
                number: String::new(),
                runs,
            },
        );
    }
}

/// What a person wrote, as it prints.
pub(crate) fn answered(input: &Input<'_>, unit: &str, question: &str) -> Vec<DraftBlock> {
    let all = input.review.unit(unit).blocks(question);
    let (notes, blocks): (Vec<Block>, Vec<Block>) =
        all.into_iter().partition(|b| b.kind == BlockKind::Footnote);
    let mut out: Vec<DraftBlock> = vec![];
    for block in &blocks {
        add(input, block, &notes, &mut out);
    }
    out
}

fn add(input: &Input<'_>, block: &Block, notes: &[Block], out: &mut Vec<DraftBlock>) {
    let id = block.id.clone();
    let runs = || set(input, &block.text, notes);
    match &block.kind {
        BlockKind::Heading => {
            out.push(DraftBlock::Heading {
                id,
                level: (block.level + 2).clamp(3, 4),
                number: String::new(),
                runs: runs(),
            });
        }
        BlockKind::Bullet | BlockKind::Number => item(block, runs(), out),
        BlockKind::Table => out.push(table(input, block, notes)),
        BlockKind::Figure => {
            let format = input
                .media
                .get(&block.original)
                .map(|media| crate::cover::format(media))
                .unwrap_or_default();
            let picture = Picture {
                original: block.original.clone(),
                format,
                alt: block.alt.clone(),
            };
            out.push(DraftBlock::Figure {
                id,
                picture,
                caption: runs(),
            });
        }
        BlockKind::Footnote => {}
        BlockKind::Paragraph | BlockKind::Other(_) => {
            if !block.text.trim().is_empty() {
                out.push(DraftBlock::Para {
                    id,
                    number: None,
                    dir: block.dir.clone(),
                    runs: runs(),
                });
            }
        }
    }
}

fn item(block: &Block, runs: Vec<model::draft::DraftRun>, out: &mut Vec<DraftBlock>) {
    let item = DraftItem {
        id: block.id.clone(),
        level: block.level,
        runs,
    };
    let numbered = block.kind == BlockKind::Number;
    match out.last_mut() {
        Some(DraftBlock::List { ordered, items }) if *ordered == numbered => items.push(item),
        _ => out.push(DraftBlock::List {
            ordered: numbered,
            items: vec![item],
        }),
    }
}

fn table(input: &Input<'_>, block: &Block, notes: &[Block]) -> DraftBlock {
    let mut rows: Vec<Vec<_>> = table_rows(&block.text)
        .iter()
        .map(|row| row.iter().map(|cell| set(input, cell, notes)).collect())
        .collect();
    let head = if rows.is_empty() {
        vec![]
    } else {
        rows.remove(0)
    };
    DraftBlock::Table {
        id: block.id.clone(),
        caption: String::new(),
        widths: vec![],
        head,
        rows,
        row_heads: false,
    }
}

fn blank(seat: &Seat) -> DraftSection {
    let mut passages = vec![];
    let asked = seat
        .plan
        .questions
        .iter()
        .filter(|question| question.kind != "passage");
    let matrix = seat.plan.matrix.iter().flat_map(|matrix| &matrix.questions);
    for (question, words) in asked
        .map(|q| (q, seat.words.questions.get(&q.key)))
        .chain(matrix.map(|q| (q, seat.words.matrix.get(&q.key))))
    {
        let Some(words) = words else { continue };
        let mut blocks = vec![DraftBlock::Label {
            text: words.title.clone(),
        }];
        if !words.guidance.is_empty() {
            blocks.push(DraftBlock::Para {
                id: String::new(),
                number: None,
                dir: String::new(),
                runs: vec![crate::runs::italic(words.guidance.clone())],
            });
        }
        blocks.push(DraftBlock::Lines {
            count: if question.target_words > 120 { 8 } else { 5 },
        });
        passages.push(Passage {
            unit: seat.unit.clone(),
            key: question.key.clone(),
            generated: true,
            blocks,
        });
    }
    DraftSection {
        unit: seat.unit.clone(),
        title: seat.title.clone(),
        passages,
        ..DraftSection::default()
    }
}
