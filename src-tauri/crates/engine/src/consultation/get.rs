//! One consultation with its checks, its proofs of announcement and who agreed to be listed.

use crate::contribution::original_row;
use crate::wire::consultations::{CheckRow, ConsultationView, OfConsultation};
use crate::wire::reviews::KeyTitle;
use crate::{Engine, Result};
use draft::engagement::{Check, Standing, checks};
use model::{Review, UnitKey};

pub(crate) fn get(engine: &Engine, ask: OfConsultation) -> Result<ConsultationView> {
    let review = engine.review_typed(&ask.review)?;
    let reference = &engine.assets().reference;
    let words = engine.words()?;
    let today = engine.host.now().date_naive();
    Ok(ConsultationView {
        checks: checks(&review, reference, &words, today, &ask.id)
            .into_iter()
            .map(row)
            .collect(),
        proofs: proofs(engine, &review, &ask.id)?,
        participants: participants(engine, &review, &ask.id)?,
    })
}

fn row(check: Check) -> CheckRow {
    CheckRow {
        key: check.key,
        title: check.title,
        source: check.source,
        advice: check.advice,
        standing: match check.standing {
            Standing::Met => "met",
            Standing::NotYet => "not-yet",
            Standing::Unknown => "not-known",
        }
        .to_owned(),
        computed: check.computed,
        fact: check.fact,
        how: check.how,
    }
}

fn proofs(
    engine: &Engine,
    review: &Review,
    id: &str,
) -> Result<Vec<crate::wire::contributions::OriginalRow>> {
    let held = review
        .unit(UnitKey::CONSULTATIONS)
        .record("consultation", id);
    let mut proofs = vec![];
    for original in held.set("original") {
        let head = engine.read(|db| db.original_head(original))?;
        proofs.extend(head.map(original_row));
    }
    Ok(proofs)
}

fn participants(engine: &Engine, review: &Review, id: &str) -> Result<Vec<KeyTitle>> {
    let mut participants = vec![];
    for (key, fields) in review.unit(UnitKey::CONSULTATIONS).records("participant") {
        if fields.text("consultation") != id {
            continue;
        }
        let person = engine.read(|db| db.identity(fields.text("person")))?;
        participants.extend(person.map(|identity| KeyTitle {
            key: key.to_owned(),
            title: identity.name,
        }));
    }
    participants.sort_by_key(|one| one.title.to_lowercase());
    Ok(participants)
}
