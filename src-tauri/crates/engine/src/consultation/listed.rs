//! Who took part and agreed to be listed. Nobody is recorded by name without having agreed.

use crate::change::Label;
use crate::sentence::told;
use crate::wire::consultations::{AddParticipant, RemoveParticipant};
use crate::wire::reviews::{Made, Nothing};
use crate::{Engine, Fault, Result};
use model::{Op, Review, UnitKey};

pub(crate) fn add(engine: &Engine, ask: AddParticipant) -> Result<Made> {
    let name = model::text::clean(ask.name.trim());
    if name.is_empty() {
        return Err(Fault::invalid("name", told("fault-participant-name", &[])));
    }
    if !ask.agreed {
        return Err(Fault::invalid(
            "agreed",
            told("fault-participant-agreed", &[]),
        ));
    }
    let review = engine.review(&ask.review)?;
    let label = label(&review, &ask.consultation)?;
    let today = engine.host.today();
    engine.change(&ask.review, Op::EditConsultation, label, |change| {
        let id = change.new_id();
        let person = change.identity("participant", &name, "");
        let fields = [
            ("consultation", ask.consultation.as_str()),
            ("person", &person),
            ("how", &ask.how),
            ("date", &today),
        ];
        for (field, value) in fields {
            change.set(UnitKey::CONSULTATIONS, "participant", &id, field, value);
        }
        Ok(Made { id })
    })
}

pub(crate) fn remove(engine: &Engine, ask: RemoveParticipant) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    let held = review.unit(UnitKey::CONSULTATIONS);
    let fields = held.record("participant", &ask.id);
    if fields.0.is_empty() {
        return Err(Fault::missing(told("fault-no-record", &[])));
    }
    let label = label(&review, fields.text("consultation"))?;
    engine.change(&ask.review, Op::EditConsultation, label, |change| {
        change.set(
            UnitKey::CONSULTATIONS,
            "participant",
            &ask.id,
            "removed",
            true,
        );
        Ok(Nothing {})
    })
}

/// History names the consultation, never the person.
fn label(review: &Review, consultation: &str) -> Result<Label> {
    let held = review.unit(UnitKey::CONSULTATIONS);
    let fields = held.record("consultation", consultation);
    if fields.0.is_empty() {
        let sentence = told("fault-no-consultation", &[("consultation", &consultation)]);
        return Err(Fault::invalid("consultation", sentence));
    }
    Ok(Label::new()
        .with("kind", "consultation")
        .with("title", fields.text("title"))
        .at(UnitKey::CONSULTATIONS, consultation))
}
