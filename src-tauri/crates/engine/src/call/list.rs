//! The calls of a review, and what may be asked about.

use super::questions::Wording;
use super::{CALL, LANGUAGES, form};
use crate::wire::calls::{CallChoice, Calls};
use crate::wire::reviews::OfReview;
use crate::{Engine, Result};
use model::UnitKey;
use std::collections::BTreeMap;

pub(crate) fn list(engine: &Engine, ask: OfReview) -> Result<Calls> {
    let review = engine.review(&ask.review)?;
    let unit = review.unit(UnitKey::CONSULTATIONS);
    let calls = unit.records(CALL).filter(|(_, fields)| !fields.removed());
    let calls = calls.map(|(id, fields)| form(id, fields)).collect();
    let wordings: Vec<Wording<'_>> = LANGUAGES
        .iter()
        .map(|language| Wording::of(engine, &review, language))
        .collect::<Result<_>>()?;
    let titles = crate::review::outline(engine, &review, "")?;
    let choices = titles
        .into_iter()
        .filter(|(key, _)| super::questions::may_be_asked(key));
    let choices = choices
        .map(|(key, title)| {
            let usual = wordings
                .iter()
                .map(|one| (one.language.clone(), one.usual(&key)));
            let unworded = wordings.iter().filter(|one| !one.names(&key));
            CallChoice {
                usual: usual.collect(),
                unworded: unworded.map(|one| one.language.clone()).collect(),
                key,
                title,
            }
        })
        .collect();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for (_, fields) in review.contributions() {
        if let Some((number, _)) = fields.text("form").split_once(' ') {
            *taken.entry(number.to_owned()).or_default() += 1;
        }
    }
    let purpose = wordings
        .iter()
        .map(|one| (one.language.clone(), one.purpose()));
    Ok(Calls {
        calls,
        choices,
        purpose: purpose.collect(),
        taken,
    })
}
