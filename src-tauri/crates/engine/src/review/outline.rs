//! The outline of a review: its sections in their order, its objectives and principles.

use crate::{Engine, Result};
use model::reference::Reference;
use model::template::{
    QuestionPlan, QuestionWords, SectionPlan, SectionWords, Template, TemplateWords,
};
use model::{Review, UnitKey};
use std::collections::{BTreeMap, BTreeSet};

/// The outline as data: what every screen and the drafting need of template and review together.
#[derive(Debug, Clone)]
pub(crate) struct Outline {
    pub(crate) template: Template,
    pub(crate) words: TemplateWords,
    pub(crate) sections: Vec<SectionSeat>,
}

/// A section in its place.
#[derive(Debug, Clone)]
pub(crate) struct SectionSeat {
    pub(crate) unit: String,
    pub(crate) title: String,
    pub(crate) plan: SectionPlan,
    pub(crate) words: SectionWords,
    pub(crate) custom: bool,
}

impl Outline {
    /// Reads the outline of a review in a language.
    pub(crate) fn of(engine: &Engine, review: &Review, language: &str) -> Self {
        let assets = engine.assets();
        let template = assets
            .template(review.profile().text("template"))
            .cloned()
            .unwrap_or_default();
        let words = template.words(language);
        let mut sections: Vec<(String, SectionSeat)> = template
            .sections
            .iter()
            .enumerate()
            .map(|(at, plan)| (usual_order(at), seat(review, plan, &words)))
            .collect();
        sections.extend(custom(review, &template));
        sections.extend(super::left::left(review, &template));
        for (_, seat) in &mut sections {
            keep_answered(review, seat);
        }
        for (order, seat) in &mut sections {
            let moved = review.unit(&seat.unit).own().text("order");
            if !moved.is_empty() {
                moved.clone_into(order);
            }
        }
        sections.sort_by(|(a, one), (b, other)| (a, &one.unit).cmp(&(b, &other.unit)));
        Self {
            template,
            words,
            sections: sections.into_iter().map(|(_, seat)| seat).collect(),
        }
    }

    /// The section that holds objectives or principles.
    pub(crate) fn matrix(&self, kind: &str) -> Option<&SectionSeat> {
        self.sections.iter().find(|seat| seat.plan.kind == kind)
    }
}

/// The order of the template, as sort keys with room between them.
pub(crate) fn usual_order(at: usize) -> String {
    format!("m{at:03}")
}

fn seat(review: &Review, plan: &SectionPlan, words: &TemplateWords) -> SectionSeat {
    let unit = UnitKey::section(&plan.key).0;
    let words = words.sections.get(&plan.key).cloned().unwrap_or_default();
    let renamed = review.unit(&unit).own().text("title");
    let title = if renamed.is_empty() {
        words.title.clone()
    } else {
        renamed.to_owned()
    };
    SectionSeat {
        unit,
        title,
        plan: plan.clone(),
        words,
        custom: false,
    }
}

fn custom<'a>(
    review: &'a Review,
    template: &'a Template,
) -> impl Iterator<Item = (String, SectionSeat)> + 'a {
    review.units.iter().filter_map(|(unit, data)| {
        let key = UnitKey(unit.clone()).section_key()?.to_owned();
        let own = data.own();
        // what was written in a section that the template no longer has stays in sight
        let left = data.records("block").next().is_some();
        if !(own.flag("custom") || left) || own.removed() || template.section(&key).is_some() {
            return None;
        }
        let question = QuestionPlan {
            key: "text".into(),
            kind: "text".into(),
            ..Default::default()
        };
        let plan = SectionPlan {
            key,
            kind: "narrative".into(),
            numbered: true,
            questions: vec![question],
            ..Default::default()
        };
        let title = Some(own.text("title")).filter(|title| !title.is_empty());
        let seat = SectionSeat {
            unit: unit.clone(),
            title: title.map_or_else(|| spelt(&plan.key), str::to_owned),
            plan,
            words: SectionWords::default(),
            custom: true,
        };
        Some(("m500".to_owned(), seat))
    })
}

/// Answers to questions that the template no longer asks keep their place, after the others.
fn keep_answered(review: &Review, seat: &mut SectionSeat) {
    let own = answered(review, |unit| *unit == seat.unit);
    keep(&own, &mut seat.plan.questions, &mut seat.words.questions);
    if let Some(matrix) = &mut seat.plan.matrix {
        let prefix = format!("{}:", seat.plan.kind.trim_end_matches('s'));
        let entries = answered(review, |unit| unit.starts_with(&prefix));
        keep(&entries, &mut matrix.questions, &mut seat.words.matrix);
    }
}

fn answered(review: &Review, of: impl Fn(&String) -> bool) -> BTreeSet<&str> {
    let units = review.units.iter().filter(|(unit, _)| of(unit));
    let blocks = units.flat_map(|(_, data)| data.records("block"));
    blocks.map(|(_, fields)| fields.text("answer")).collect()
}

fn keep(
    answered: &BTreeSet<&str>,
    questions: &mut Vec<QuestionPlan>,
    words: &mut BTreeMap<String, QuestionWords>,
) {
    for key in answered {
        if questions.iter().any(|question| question.key == *key) {
            continue;
        }
        questions.push(QuestionPlan {
            key: (*key).to_owned(),
            kind: "text".into(),
            ..Default::default()
        });
        let asked = words.entry((*key).to_owned()).or_default();
        asked.title = spelt(key);
    }
}

/// A key in words, where nothing better is known.
pub(crate) fn spelt(key: &str) -> String {
    let words = key.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Every unit with its title: sections, objectives, principles.
pub(crate) fn outline(
    engine: &Engine,
    review: &Review,
    language: &str,
) -> Result<Vec<(String, String)>> {
    let language = if language.is_empty() {
        engine.language()?
    } else {
        language.to_owned()
    };
    let outline = Outline::of(engine, review, &language);
    let assets = engine.assets();
    let mut all: Vec<(String, String)> = outline
        .sections
        .iter()
        .map(|seat| (seat.unit.clone(), seat.title.clone()))
        .collect();
    all.extend(matrix_titles(&outline, &assets.reference, &language));
    Ok(all)
}

fn matrix_titles(
    outline: &Outline,
    reference: &Reference,
    language: &str,
) -> Vec<(String, String)> {
    let mut all = vec![];
    if outline.matrix("objectives").is_some() {
        let titled = |o: &model::reference::Objective| {
            (
                UnitKey::objective(o.number).0,
                format!("{}. {}", o.number, o.short(language)),
            )
        };
        all.extend(reference.objectives.iter().map(titled));
    }
    if outline.matrix("principles").is_some() {
        all.extend(
            reference
                .principles
                .iter()
                .map(|p| (UnitKey::principle(&p.key).0, p.title(language).to_owned())),
        );
    }
    all
}
