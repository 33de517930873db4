//! An open review with its outline.

use super::outline::{Outline, SectionSeat};
use crate::state::{is_read_only, version};
use crate::wire::reviews::{OfReview, OutlineRow, Progress, ReviewView};
use crate::{Engine, Result};
use model::draft::Note;
use model::reference::Reference;
use model::template::QuestionPlan;
use model::{Review, UnitKey, text};
use std::collections::HashMap;

pub(crate) fn get(engine: &Engine, ask: OfReview) -> Result<ReviewView> {
    let review = engine.review_typed(&ask.review)?;
    let language = engine.language()?;
    let outline = Outline::of(engine, &review, &language);
    let reference = super::reference::corrected(&engine.assets().reference, &review);
    let drafted = crate::pages::drafted(engine, &review)?;
    let counts = Counts::of(&review, &drafted.notes);
    let sections: Vec<OutlineRow> = outline
        .sections
        .iter()
        .map(|seat| {
            section(
                &review,
                &reference,
                seat,
                &outline,
                &drafted.number(&seat.unit),
                &counts,
            )
        })
        .collect();
    let next = crate::history::next(engine, &ask.review)?;
    let words_of = engine.words()?;
    let say = |row: Option<store::OperationRow>| {
        row.map(|row| crate::history::sentence(&words_of, &row.op, &row.args))
            .unwrap_or_default()
    };
    let profile = review.profile().clone();
    let dir = reference
        .languages
        .iter()
        .find(|one| one.code == profile.text("language"))
        .map_or_else(|| "ltr".to_owned(), |one| one.dir.clone());
    Ok(ReviewView {
        row: super::home::row(engine, &ask.review)?,
        words: draft::length(
            &review,
            sections
                .iter()
                .map(|row| (row.unit.as_str(), row.kind.as_str())),
        ),
        notes: drafted.notes.len(),
        objectives: objectives(&review, &outline, &reference, &language, &counts),
        principles: principles(&review, &outline, &reference, &language, &counts),
        sections,
        dir,
        read_only: is_read_only(&review),
        departed: crate::approval::departed(engine, &review)?,
        version: version(&review),
        undo: say(next.undo),
        redo: say(next.redo),
        profile,
    })
}

/// How many points to check and contributions each unit has.
struct Counts {
    notes: HashMap<String, usize>,
    contributions: HashMap<String, usize>,
}

impl Counts {
    fn of(review: &Review, notes: &[Note]) -> Self {
        let mut counts = Self {
            notes: HashMap::new(),
            contributions: HashMap::new(),
        };
        for note in notes {
            *counts.notes.entry(note.unit.clone()).or_default() += 1;
        }
        for (_, fields) in review.contributions() {
            for set in ["objective", "principle", "section"] {
                for member in fields.set(set) {
                    *counts
                        .contributions
                        .entry(format!("{set}:{member}"))
                        .or_default() += 1;
                }
            }
        }
        counts
    }

    fn put(&self, row: &mut OutlineRow) {
        row.notes = self.notes.get(&row.unit).copied().unwrap_or(0);
        row.contributions = self.contributions.get(&row.unit).copied().unwrap_or(0);
    }
}

fn section(
    review: &Review,
    reference: &Reference,
    seat: &SectionSeat,
    outline: &Outline,
    number: &str,
    counts: &Counts,
) -> OutlineRow {
    let mut row = unit_row(
        review,
        &seat.unit,
        &seat.plan.questions,
        seat.plan.target_words,
    );
    row.kind.clone_from(&seat.plan.kind);
    row.title.clone_from(&seat.title);
    number.clone_into(&mut row.number);
    row.custom = seat.custom;
    let own = review.unit(&seat.unit).own();
    row.omitted = own.flag("omitted");
    own.text("omit_reason").clone_into(&mut row.omit_reason);
    for unit in matrix_units(review, reference, &seat.plan.kind) {
        let questions = matrix_questions(outline, &seat.plan.kind);
        let inner = unit_row(review, &unit, questions, 0);
        row.words += inner.words;
        row.progress.answered += inner.progress.answered;
        row.progress.cleared += inner.progress.cleared;
        row.progress.total += inner.progress.total;
    }
    if row.state == "empty" && row.progress.answered > 0 {
        "drafting".clone_into(&mut row.state);
    }
    counts.put(&mut row);
    row
}

/// The units inside a section: the priority objectives, or the principles on which there is something to say.
pub(crate) fn matrix_units(review: &Review, reference: &Reference, kind: &str) -> Vec<String> {
    match kind {
        "objectives" => review
            .priorities()
            .into_iter()
            .map(|n| UnitKey::objective(n).0)
            .collect(),
        "principles" => reference
            .principles
            .iter()
            .map(|one| UnitKey::principle(&one.key).0)
            .filter(|unit| !review.unit(unit).own().flag("nothing_to_report"))
            .collect(),
        _ => vec![],
    }
}

fn matrix_questions<'a>(outline: &'a Outline, kind: &str) -> &'a [QuestionPlan] {
    let matrix = outline
        .matrix(kind)
        .and_then(|seat| seat.plan.matrix.as_ref());
    matrix.map_or(&[], |matrix| &matrix.questions)
}

fn unit_row(review: &Review, unit: &str, questions: &[QuestionPlan], target: u32) -> OutlineRow {
    let data = review.unit(unit);
    let own = data.own();
    let asked: Vec<&QuestionPlan> = questions
        .iter()
        .filter(|question| question.kind != "passage")
        .collect();
    let progress = progress(review, unit, &asked);
    let words = data
        .records("block")
        .map(|(id, f)| text::block_words(&model::Block::from_fields(id, f)))
        .sum();
    let set = own.text("state");
    let usual = if progress.answered == 0 {
        "empty"
    } else {
        "drafting"
    };
    OutlineRow {
        unit: unit.to_owned(),
        state: if set.is_empty() { usual } else { set }.to_owned(),
        responsible: own.text("responsible").to_owned(),
        progress,
        words,
        target_words: own
            .number("target_words")
            .and_then(|n| n.try_into().ok())
            .unwrap_or(target as usize),
        ..OutlineRow::default()
    }
}

/// How far these questions of a unit are.
pub(crate) fn progress(review: &Review, unit: &str, asked: &[&QuestionPlan]) -> Progress {
    let is_cleared =
        |key: &str| review.unit(unit).record("question", key).text("state") == "cleared";
    let answered: Vec<&str> = asked
        .iter()
        .map(|question| question.key.as_str())
        .filter(|key| is_answered(review, unit, key))
        .collect();
    Progress {
        answered: answered.len(),
        cleared: answered.iter().filter(|key| is_cleared(key)).count(),
        total: asked.len(),
    }
}

/// Whether anything was written.
fn is_answered(review: &Review, unit: &str, question: &str) -> bool {
    let said = |fields: &model::Fields| {
        !fields.text("text").trim().is_empty() || !fields.text("original").is_empty()
    };
    review
        .unit(unit)
        .records("block")
        .any(|(_, fields)| fields.text("answer") == question && said(fields))
}

fn objectives(
    review: &Review,
    outline: &Outline,
    reference: &Reference,
    language: &str,
    counts: &Counts,
) -> Vec<OutlineRow> {
    if outline.matrix("objectives").is_none() {
        return vec![];
    }
    let questions = matrix_questions(outline, "objectives");
    let row = |objective: &model::reference::Objective| {
        let unit = UnitKey::objective(objective.number).0;
        let own = review.unit(&unit).own();
        let mut row = unit_row(review, &unit, questions, 0);
        row.kind = "objective".into();
        row.number = objective.number.to_string();
        objective.short(language).clone_into(&mut row.title);
        row.priority = own.flag("priority");
        own.text("status").clone_into(&mut row.status);
        row.lead = [own.text("lead"), own.text("reported_by")]
            .into_iter()
            .find(|one| !one.is_empty())
            .unwrap_or_default()
            .to_owned();
        row.round_table = objective.round_table;
        counts.put(&mut row);
        row
    };
    reference.objectives.iter().map(row).collect()
}

fn principles(
    review: &Review,
    outline: &Outline,
    reference: &Reference,
    language: &str,
    counts: &Counts,
) -> Vec<OutlineRow> {
    if outline.matrix("principles").is_none() {
        return vec![];
    }
    let questions = matrix_questions(outline, "principles");
    let row = |principle: &model::reference::Named| {
        let unit = UnitKey::principle(&principle.key).0;
        let mut row = unit_row(review, &unit, questions, 0);
        row.nothing_to_report = review.unit(&unit).own().flag("nothing_to_report");
        row.kind = "principle".into();
        row.number = format!("({})", principle.letter);
        principle.title(language).clone_into(&mut row.title);
        counts.put(&mut row);
        row
    };
    reference.principles.iter().map(row).collect()
}
