//! What a form says of itself when it comes back: which review, which call, which questions.

use crate::wire::calls::CallForm;
use model::Review;
use model::paper::{Filled, Paper, Part};
use sha2::{Digest, Sha256};

/// Rises when forms are read in another way.
pub(super) const VERSION: u32 = 1;

pub(super) const NUMBER: &str = "form.number";
pub(super) const REVIEW: &str = "form.review";
pub(super) const CALL: &str = "form.call";
pub(super) const VERSION_FIELD: &str = "form.version";
pub(super) const LANGUAGE: &str = "form.language";
pub(super) const CHECKSUM: &str = "form.checksum";

/// A review is named by a digest of its id: the form goes to anybody.
pub(super) fn review(review: &Review) -> String {
    digest(&format!("review {}", review.id))
}

pub(super) fn hidden(of: &Review, call: &CallForm, paper: &Paper) -> Vec<(String, String)> {
    [
        (NUMBER, call.number.clone()),
        (REVIEW, review(of)),
        (CALL, call.id.clone()),
        (VERSION_FIELD, VERSION.to_string()),
        (LANGUAGE, paper.language.clone()),
        (CHECKSUM, checksum(paper)),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

/// Of the questions with their words, after the digest of their names alone.
pub(super) fn checksum(paper: &Paper) -> String {
    let writes = paper.parts.iter().filter_map(|part| match part {
        Part::Write(write) => Some(write),
        _ => None,
    });
    let questions: Vec<(&str, &str)> = writes
        .map(|write| (write.name.as_str(), write.label.as_str()))
        .collect();
    let words: Vec<String> = questions
        .iter()
        .map(|(name, label)| format!("{name}\t{label}"))
        .collect();
    let names = names(questions.iter().map(|(name, _)| *name));
    format!(
        "{names}-{}",
        digest(&format!("{}\n{}", paper.language, words.join("\n")))
    )
}

/// A digest of the questions that a file has.
pub(super) fn names_of(filled: &Filled) -> String {
    names(filled.answers.keys().map(String::as_str))
}

fn names<'a>(all: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<&str> = all.filter(|name| name.starts_with("q.")).collect();
    all.sort_unstable();
    digest(&all.join("\n"))
}

/// The first 16 of a SHA-256's letters.
pub(super) fn digest(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
