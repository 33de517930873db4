//! Puts a contribution in other words: a further original. The first one stays, and is shown beside it.

use super::split::refuse_redacted;
use super::text::text_of;
use crate::change::Label;
use crate::sentence::told;
use crate::wire::reviews::Nothing;
use crate::wire::treatment::RewordContribution;
use crate::{Engine, Fault, Result};
use model::block::BLOCK_CHARS;
use model::{Op, UnitKey, text};

pub(crate) fn reword_contribution(engine: &Engine, ask: RewordContribution) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    let fields = super::of(&review, &ask.id)?;
    refuse_redacted(fields)?;
    let said = text::clean(ask.text.trim());
    if said.is_empty() {
        return Err(Fault::invalid("text", told("fault-nothing-said", &[])));
    }
    if said.chars().count() > BLOCK_CHARS {
        return Err(Fault::invalid("text", told("fault-too-long", &[])));
    }
    if said == engine.read(|db| text_of(db, fields))? {
        return Ok(Nothing {});
    }
    let label = Label::new()
        .with("title", fields.text("number"))
        .at(UnitKey::LOG, &ask.id);
    engine.change(&ask.review, Op::RewordContribution, label, |change| {
        let before = fields.text("text_original");
        if fields.text("first_original").is_empty() && !before.is_empty() {
            change.set(
                UnitKey::LOG,
                "contribution",
                &ask.id,
                "first_original",
                before,
            );
        }
        let original = change.original("", "text/plain", said.into_bytes());
        change.set(
            UnitKey::LOG,
            "contribution",
            &ask.id,
            "text_original",
            original,
        );
        Ok(Nothing {})
    })
}
