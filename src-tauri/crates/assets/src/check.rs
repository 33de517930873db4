//! What a template may not say. Its author is told the word and the line, and why.

use crate::broken::Broken;
use model::template::{QuestionPlan, QuestionWords, SectionPlan, Template, TemplateWords};
use std::collections::{BTreeMap, HashSet};

const TEMPLATES: &[&str] = &["national", "regional", "stakeholder", "questionnaire"];

const SECTIONS: &[&str] = &[
    "narrative",
    "objectives",
    "principles",
    "list",
    "annexes",
    "details",
];

const QUESTIONS: &[&str] = &["text", "passage"];

const PASSAGES: &[&str] = &[
    "how-made",
    "overview",
    "inputs",
    "participants",
    "consultations",
    "commitments",
    "sources",
    "indicators",
    "practices",
    "laws",
    "abbreviations",
];

/// A word that can't stand, and why.
pub(crate) struct Wrong {
    word: String,
    reason: String,
}

impl Wrong {
    fn new(word: &str, reason: impl Into<String>) -> Self {
        Self {
            word: word.to_owned(),
            reason: reason.into(),
        }
    }

    pub(crate) fn in_file(self, path: &str, bytes: &[u8]) -> Broken {
        Broken::at_word(path, bytes, &self.word, self.reason)
    }
}

type Checked = Result<(), Wrong>;

/// The structure.
pub(crate) fn check(template: &Template) -> Checked {
    if template.key.is_empty() || template.sections.is_empty() || template.languages.is_empty() {
        return Err(Wrong::new(
            "",
            "a template needs a key, languages and sections",
        ));
    }
    one_of("the template", TEMPLATES, &template.kind)?;
    let mut seen = HashSet::new();
    for section in &template.sections {
        let place = format!("section '{}'", section.key);
        check_key(&place, &section.key)?;
        if !seen.insert(&section.key) {
            return Err(Wrong::new(&section.key, format!("{place} stands twice")));
        }
        one_of(&place, SECTIONS, &section.kind)?;
        check_questions(&place, &section.questions)?;
        check_matrix(&place, section)?;
    }
    Ok(())
}

fn check_matrix(place: &str, section: &SectionPlan) -> Checked {
    let Some(matrix) = &section.matrix else {
        return Ok(());
    };
    if !matches!(section.kind.as_str(), "objectives" | "principles") {
        return Err(Wrong::new(
            &section.key,
            format!("{place} has a matrix, but no entries"),
        ));
    }
    check_questions(place, &matrix.questions)
}

fn check_questions(place: &str, questions: &[QuestionPlan]) -> Checked {
    let mut seen = HashSet::new();
    for question in questions {
        let asked = format!("question '{}' of {place}", question.key);
        check_key(&asked, &question.key)?;
        if !seen.insert(&question.key) {
            return Err(Wrong::new(&question.key, format!("{asked} stands twice")));
        }
        one_of(&asked, QUESTIONS, &question.kind)?;
        if question.kind == "passage" {
            one_of(&asked, PASSAGES, &question.passage)?;
        }
    }
    Ok(())
}

fn one_of(place: &str, known: &[&str], word: &str) -> Checked {
    if known.contains(&word) {
        return Ok(());
    }
    let reason = format!(
        "{place} has the unknown kind '{word}'; known are {}",
        known.join(", ")
    );
    Err(Wrong::new(word, reason))
}

/// Keys become part of ids.
fn check_key(place: &str, key: &str) -> Checked {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !key.is_empty() && key.chars().all(plain) {
        return Ok(());
    }
    Err(Wrong::new(
        key,
        format!("{place}: a key holds letters without accents, digits and hyphens"),
    ))
}

/// The words of one language: nothing is asked without words.
pub(crate) fn check_words(template: &Template, words: &TemplateWords) -> Checked {
    if words.title.is_empty() {
        return Err(Wrong::new("title", "the template has no title"));
    }
    for section in &template.sections {
        let said = words.sections.get(&section.key);
        let Some(said) = said.filter(|said| !said.title.is_empty()) else {
            return Err(Wrong::new(
                &section.key,
                format!("section '{}' has no title", section.key),
            ));
        };
        check_asked(&section.key, &section.questions, &said.questions)?;
        let columns = section.matrix.iter().flat_map(|matrix| &matrix.questions);
        check_asked(&section.key, columns, &said.matrix)?;
    }
    Ok(())
}

fn check_asked<'a>(
    section: &str,
    questions: impl IntoIterator<Item = &'a QuestionPlan>,
    words: &BTreeMap<String, QuestionWords>,
) -> Checked {
    for question in questions {
        let said = words.get(&question.key);
        if said.is_none_or(|said| said.title.is_empty()) {
            let reason = format!(
                "question '{}' of section '{section}' has no title",
                question.key
            );
            return Err(Wrong::new(section, reason));
        }
    }
    Ok(())
}
