//! The questions of a unit, wherever it stands in the outline.

use crate::review::Outline;
use crate::sentence::told;
use crate::{Engine, Fault, Result};
use model::template::{QuestionPlan, QuestionWords};
use model::{Review, UnitKey};

/// A question with its words.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) plan: QuestionPlan,
    pub(crate) words: QuestionWords,
}

/// What a unit is called, what is asked of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Questions {
    pub(crate) title: String,
    pub(crate) guidance: String,
    pub(crate) note: String,
    pub(crate) fields: Vec<String>,
    pub(crate) asked: Vec<Asked>,
}

/// The questions of a section, an objective or a principle.
pub(crate) fn questions_of(
    engine: &Engine,
    review: &Review,
    unit: &str,
    language: &str,
) -> Result<Questions> {
    let outline = Outline::of(engine, review, language);
    if let Some(seat) = outline.sections.iter().find(|seat| seat.unit == unit) {
        let words = &seat.words;
        return Ok(Questions {
            title: seat.title.clone(),
            guidance: words.guidance.clone(),
            note: words.note.clone(),
            fields: vec![],
            asked: asked(&seat.plan.questions, &words.questions),
        });
    }
    let assets = engine.assets();
    let key = UnitKey::from(unit);
    let (kind, title) = if let Some(number) = key.objective_number() {
        let found = assets
            .reference
            .objectives
            .iter()
            .find(|one| one.number == number);
        ("objectives", found.map(|one| one.title(language).text))
    } else {
        let found = assets
            .reference
            .principles
            .iter()
            .find(|one| key.principle_key() == Some(&one.key));
        (
            "principles",
            found.map(|one| one.title(language).to_owned()),
        )
    };
    let seat = outline.matrix(kind);
    let (Some(title), Some(seat)) = (title, seat) else {
        return Err(Fault::missing(told("fault-no-unit", &[("unit", &unit)])));
    };
    let matrix = seat.plan.matrix.clone().unwrap_or_default();
    Ok(Questions {
        title,
        // what the template says stands for the whole section: an entry has no guidance of its own
        guidance: String::new(),
        note: String::new(),
        asked: asked(&matrix.questions, &seat.words.matrix),
        fields: matrix.fields,
    })
}

fn asked(
    plans: &[QuestionPlan],
    words: &std::collections::BTreeMap<String, QuestionWords>,
) -> Vec<Asked> {
    plans
        .iter()
        .map(|plan| Asked {
            plan: plan.clone(),
            words: words.get(&plan.key).cloned().unwrap_or_default(),
        })
        .collect()
}

/// A question and its unit in words, for history.
pub(crate) fn place_words(
    engine: &Engine,
    review: &Review,
    unit: &str,
    question: &str,
) -> (String, String) {
    let language = engine.language().unwrap_or_default();
    let Ok(questions) = questions_of(engine, review, unit, &language) else {
        return Default::default();
    };
    let asked = questions
        .asked
        .iter()
        .find(|asked| asked.plan.key == question);
    let title = asked
        .map(|asked| asked.words.title.clone())
        .filter(|title| !title.is_empty());
    (
        title.unwrap_or_else(|| questions.title.clone()),
        questions.title,
    )
}
