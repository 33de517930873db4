//! The same treatment for several contributions: one operation, one undo.

use crate::change::Label;
use crate::sentence::told;
use crate::wire::contributions::{TreatContributions, Treated};
use crate::{Engine, Fault, Result};
use model::{Op, UnitKey};

/// What may be given to several at once; what was received is never touched.
const TREATMENT: &[&str] = &[
    "consent",
    "listed",
    "published",
    "outcome",
    "reason",
    "decided_by",
    "decided_on",
    "decided_in",
    "consultation",
    "category",
    "language",
];
const LINKS: &[&str] = &["objective:", "principle:", "section:"];

/// Numbers that the sentence in history names.
const NAMED: usize = 3;

pub(crate) fn treat(engine: &Engine, ask: TreatContributions) -> Result<Treated> {
    if let Some(field) = ask.fields.0.keys().find(|field| !is_treatment(field)) {
        return Err(Fault::invalid(
            field,
            told("fault-not-for-several", &[("field", &field)]),
        ));
    }
    let review = engine.review(&ask.review)?;
    let log = review.unit(UnitKey::LOG);
    let known: Vec<(&String, &str)> = ask
        .ids
        .iter()
        .map(|id| (id, log.record("contribution", id).text("number")))
        .filter(|(_, number)| !number.is_empty())
        .collect();
    if known.is_empty() {
        return Err(Fault::missing(told("fault-no-contributions", &[])));
    }
    let label = Label::new().with("title", named(&known));
    engine.change(&ask.review, Op::TreatContribution, label, |change| {
        for (id, _) in &known {
            change.set_fields(UnitKey::LOG, "contribution", id, &ask.fields);
        }
        Ok(Treated { count: known.len() })
    })
}

fn is_treatment(field: &str) -> bool {
    TREATMENT.contains(&field) || LINKS.iter().any(|link| field.starts_with(link))
}

fn named(known: &[(&String, &str)]) -> String {
    let first: Vec<&str> = known
        .iter()
        .take(NAMED)
        .map(|(_, number)| *number)
        .collect();
    let more = known.len().saturating_sub(NAMED);
    match more {
        0 => first.join(", "),
        _ => format!("{} (+{more})", first.join(", ")),
    }
}
