//! What was done with a contribution since it was received: consent, wording, lineage, redaction, erasure.

use super::redact::ranges;
use super::text::words;
use crate::wire::treatment::{ErasedPart, OfContribution, Redacted, Relative, TreatmentView};
use crate::{Engine, Result};
use model::{Fields, Review, UnitKey};
use store::Erasure;

pub(crate) fn get_treatment(engine: &Engine, ask: OfContribution) -> Result<TreatmentView> {
    let review = engine.review(&ask.review)?;
    let fields = super::of(&review, &ask.id)?;
    let text = |field: &str| engine.read(|db| words(db, fields.text(field)));
    let redactions = redactions(engine, &review, &ask.id, fields)?;
    // what is blacked out is not read in an earlier wording either
    let (first_text, sealed) = if redactions.is_empty() {
        (text("first_original")?, String::new())
    } else {
        (String::new(), text("text_original")?)
    };
    Ok(TreatmentView {
        consent_by: name(engine, fields.text("consent_by"))?,
        erased: erased(engine, fields)?,
        first_text,
        redactions,
        sealed,
        from: relatives(&review, |id, _| fields.flag(&format!("from:{id}"))),
        into: relatives(&review, |_, one| {
            !one.removed() && one.flag(&format!("from:{}", ask.id))
        }),
        id: ask.id,
    })
}

fn name(engine: &Engine, id: &str) -> Result<String> {
    let known = engine.read(|db| db.identity(id))?;
    Ok(known.map(|one| one.name).unwrap_or_default())
}

fn redactions(
    engine: &Engine,
    review: &Review,
    id: &str,
    fields: &Fields,
) -> Result<Vec<Redacted>> {
    let log = review.unit(UnitKey::LOG);
    let mut all = vec![];
    for (redaction, (from, to)) in ranges(engine, review, id, fields)? {
        let record = log.record("redaction", &redaction);
        all.push(Redacted {
            from,
            to,
            reason: record.text("reason").to_owned(),
            by: name(engine, record.text("by"))?,
            on: record.text("on").to_owned(),
            id: redaction,
        });
    }
    all.sort_by_key(|one| (one.from, one.to));
    Ok(all)
}

fn relatives(review: &Review, is_one: impl Fn(&str, &Fields) -> bool) -> Vec<Relative> {
    let all = super::lineage::all(review).filter(|(id, fields)| is_one(id, fields));
    let mut found: Vec<Relative> = all
        .map(|(id, fields)| Relative {
            id: id.to_owned(),
            number: fields.text("number").to_owned(),
        })
        .collect();
    found.sort_by_key(|one| (one.number.len(), one.number.clone()));
    found
}

/// What was erased of what a contribution names.
fn erased(engine: &Engine, fields: &Fields) -> Result<Vec<ErasedPart>> {
    let kind = |one: &Erasure| match one.kind.as_str() {
        "original" if fields.text("text_original") == one.id => Some("text"),
        "original" if fields.flag(&format!("original:{}", one.id)) => Some("file"),
        // the organizations of an erased person stand under other ids since
        "identity" if fields.0.contains_key(&format!("organization:{}", one.id)) => {
            Some("identity")
        }
        "identity" if super::erase::people(fields).any(|id| id == one.id) => Some("identity"),
        _ => None,
    };
    let all = engine.read(|db| db.erasures())?;
    let mut parts: Vec<ErasedPart> = vec![];
    for one in &all {
        let Some(kind) = kind(one) else { continue };
        // a person is erased at once, whatever ids they had
        if kind != "identity" || parts.iter().all(|part| part.kind != kind) {
            parts.push(ErasedPart {
                kind: kind.to_owned(),
                reason: one.reason.clone(),
                at: one.at.clone(),
            });
        }
    }
    Ok(parts)
}
