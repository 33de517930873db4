//! Who gets a letter, in which language, and whose is ready.

use super::super::reading::{in_order, people};
use super::LANGUAGES;
use super::recipients::{Recipient, recipients};
use crate::wire::answering::{Answered, LetterRow, Letters};
use crate::wire::reviews::OfReview;
use crate::{Engine, Result};
use model::{Fields, Review, UnitKey};

const PENDING: &str = "pending";

pub(crate) fn list_letters(engine: &Engine, ask: OfReview) -> Result<Letters> {
    let review = engine.review_typed(&ask.review)?;
    let found = recipients(&in_order(&review), &people(engine)?);
    Ok(Letters {
        rows: found.all.iter().map(|one| row(&review, one)).collect(),
        nameless: found.nameless,
        languages: LANGUAGES.iter().map(ToString::to_string).collect(),
    })
}

fn row(review: &Review, one: &Recipient) -> LetterRow {
    let log = review.unit(UnitKey::LOG);
    let answered = |id: &String| answered(id, log.record("contribution", id));
    let contributions: Vec<Answered> = one.ids.iter().map(answered).collect();
    LetterRow {
        key: one.key.clone(),
        name: one.name.clone(),
        person: one.person.clone(),
        contact: one.contact.clone(),
        language: one.language(review).to_owned(),
        wanted: one.wanted.clone(),
        open: contributions
            .iter()
            .filter(|one| one.outcome == PENDING)
            .count(),
        bare: contributions.iter().filter(|one| one.bare).count(),
        contributions,
    }
}

fn answered(id: &str, fields: &Fields) -> Answered {
    let outcome = if is_open(fields) {
        PENDING
    } else {
        fields.text("outcome")
    };
    Answered {
        id: id.to_owned(),
        number: fields.text("number").to_owned(),
        outcome: outcome.to_owned(),
        bare: is_bare(fields),
    }
}

/// Nothing can be told yet.
pub(super) fn is_open(fields: &Fields) -> bool {
    matches!(fields.text("outcome"), "" | PENDING)
}

/// It will be asked why.
fn is_bare(fields: &Fields) -> bool {
    let asked = matches!(
        fields.text("outcome"),
        "partly" | "not-accepted" | "out-of-scope"
    );
    asked && fields.text("reason").trim().is_empty()
}
