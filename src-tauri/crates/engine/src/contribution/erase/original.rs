//! Erases what was received: one file, or the text in every wording that was ever kept of it.

use super::ever::Ever;
use super::{check_reason, erasures, settle};
use crate::change::Label;
use crate::sentence::told;
use crate::wire::treatment::{EraseOriginal, Erased};
use crate::{Engine, Fault, Result};
use model::{Op, UnitKey};

pub(crate) fn erase_original(engine: &Engine, ask: EraseOriginal) -> Result<Erased> {
    check_reason(&ask.reason)?;
    let review = engine.review(&ask.review)?;
    let fields = super::super::of(&review, &ask.id)?;
    let ever = Ever::of(engine, &ask.review, &[ask.id.clone()].into())?;
    let ids: Vec<String> = match ask.original.as_str() {
        "" => ever.texts.into_iter().collect(),
        file => ever.files.into_iter().filter(|id| id == file).collect(),
    };
    if ids.is_empty() {
        return Err(Fault::missing(told("fault-no-file", &[])));
    }
    let what = if ask.original.is_empty() {
        "text"
    } else {
        "file"
    };
    let label = Label::new()
        .with("title", fields.text("number"))
        .with("what", what)
        .at(UnitKey::LOG, &ask.id);
    engine.change(&ask.review, Op::Erase, label, |change| {
        change.erasures = erasures(engine, "original", &ids, &ask.reason);
        Ok(())
    })?;
    settle(engine, &ask.review, "original", &ids)
}
