//! A section, objective or principle with its questions and answers.

use super::blocks::to_editor;
use super::seat::{Asked, questions_of};
use crate::pages::Drafted;
use crate::state::is_read_only;
use crate::wire::reviews::{OfReview, OutlineRow};
use crate::wire::sections::{Generated, OfUnit, QuestionView, SectionView};
use crate::{Engine, Result};
use model::words::Words;
use model::{Review, text};

pub(crate) fn get(engine: &Engine, ask: OfUnit) -> Result<SectionView> {
    let review = engine.review_typed(&ask.review)?;
    let language = engine.language()?;
    let questions = questions_of(engine, &review, &ask.unit, &language)?;
    let drafted = crate::pages::drafted(engine, &review)?;
    let words = engine.words()?;
    let undecided = crate::copy::undecided_records(engine, &ask.review, &ask.unit)?;
    let own = review.unit(&ask.unit).own().clone();
    let mut view = SectionView {
        row: row(engine, &ask)?,
        guidance: questions.guidance,
        note: questions.note,
        asks: questions.fields,
        questions: questions
            .asked
            .iter()
            .map(|asked| question(&review, &ask.unit, asked, &drafted, &words, &undecided))
            .collect(),
        remark: own.text("remark").to_owned(),
        fields: own,
        read_only: is_read_only(&review),
    };
    if view.row.title.is_empty() {
        view.row.title.clone_from(&questions.title);
    }
    if !ask.unit.starts_with("section:") {
        view.row.title = questions.title;
    }
    Ok(view)
}

fn row(engine: &Engine, ask: &OfUnit) -> Result<OutlineRow> {
    let review = crate::review::get(
        engine,
        OfReview {
            review: ask.review.clone(),
        },
    )?;
    let mut all = review
        .sections
        .into_iter()
        .chain(review.objectives)
        .chain(review.principles);
    Ok(all.find(|row| row.unit == ask.unit).unwrap_or_default())
}

fn question(
    review: &Review,
    unit: &str,
    asked: &Asked,
    drafted: &Drafted,
    words: &dyn Words,
    undecided: &[String],
) -> QuestionView {
    let key = &asked.plan.key;
    let blocks = review.unit(unit).blocks(key);
    let record = review.unit(unit).record("question", key);
    let generated =
        (asked.plan.kind == "passage").then(|| generated(unit, asked, record, drafted, words));
    let usual = if blocks.is_empty() && generated.is_none() {
        "empty"
    } else {
        "drafting"
    };
    let state = record.text("state");
    QuestionView {
        key: key.clone(),
        title: asked.words.title.clone(),
        guidance: asked.words.guidance.clone(),
        example: asked.words.example.clone(),
        state: if state.is_empty() { usual } else { state }.to_owned(),
        responsible: record.text("responsible").to_owned(),
        remark: record.text("remark").to_owned(),
        words: blocks.iter().map(text::block_words).sum(),
        target_words: record
            .number("target_words")
            .and_then(|n| n.try_into().ok())
            .unwrap_or(asked.plan.target_words as usize),
        prints_as: drafted.prints_as(unit, key, words),
        two_versions: blocks
            .iter()
            .map(|b| b.id.clone())
            .filter(|id| undecided.contains(id))
            .collect(),
        blocks: blocks.iter().map(to_editor).collect(),
        generated,
    }
}

fn generated(
    unit: &str,
    asked: &Asked,
    record: &model::Fields,
    drafted: &Drafted,
    words: &dyn Words,
) -> Generated {
    let passage = drafted.computed(unit, &asked.plan.key);
    let taken_over = record.flag("taken_over");
    Generated {
        passage: asked.plan.passage.clone(),
        moved: taken_over && record.text("basis") != draft::basis(&passage),
        blocks: passage,
        from: words.say(&format!("passage-from-{}", asked.plan.passage), &[]),
        taken_over,
        hidden: record.flag("hidden"),
    }
}
