//! The contribution log: record, list, read, attach, import.

mod add;
mod attach;
mod check;
mod consent;
mod erase;
mod get;
mod heard;
mod import;
mod join;
mod lineage;
mod list;
mod number;
mod recording;
mod redact;
mod reword;
mod save_contact;
mod save_original;
mod split;
mod text;
mod themes;
mod treat;
mod treatment;
mod upload;

pub(crate) use add::{add, write};
pub(crate) use attach::{attach, read_file, row as original_row};
pub(crate) use consent::{refuse_withdrawn, save_consent, withdraw_consent};
pub(crate) use erase::{erase_original, erase_person, forget_names, preview_erasure};
pub(crate) use get::{get, view};
pub(crate) use heard::heard;
pub(crate) use import::{found, import, preview_import};
pub(crate) use join::join_contributions;
pub(crate) use list::list;
pub(crate) use number::Numbers;
pub(crate) use recording::{get_recording, keep_recording};
pub(crate) use redact::{blacked_out, kept_back, lift_redaction, redact};
pub(crate) use reword::reword_contribution;
pub(crate) use save_contact::save_contact;
pub(crate) use save_original::save_original;
pub(crate) use split::split_contribution;
pub(crate) use text::{text_id, text_of};
pub(crate) use themes::{
    compare_tags, export_themes, import_themes, list_tags, tag_passage, untag,
};
pub(crate) use treat::treat;
pub(crate) use treatment::get_treatment;

use crate::change::IndexLine;
use crate::sentence::told;
use crate::{Engine, Fault, Result};
use model::{Fields, Review, UnitKey};
use store::Db;

/// One contribution, put away or not.
fn of<'a>(review: &'a Review, id: &str) -> Result<&'a Fields> {
    let fields = review.unit(UnitKey::LOG).record("contribution", id);
    if fields.0.is_empty() {
        return Err(Fault::missing(told("fault-no-contribution", &[])));
    }
    Ok(fields)
}

/// Names and words of every contribution, for the index of a copied review.
pub(crate) fn lines_of(engine: &Engine, review: &Review) -> Result<Vec<IndexLine>> {
    review
        .contributions()
        .map(|(id, fields)| engine.read(|db| line(db, id, fields)))
        .collect()
}

/// Makes the full-text index of a review anew.
pub(crate) fn index_all(db: Db<'_>, review: &str) -> Result<(), Fault> {
    let state = db.read_review(review)?;
    for (id, fields) in state.contributions() {
        let line = line(db, id, fields)?;
        db.index_contribution(review, id, &line.number, &line.names, &line.body)?;
    }
    Ok(())
}

/// What is indexed of a contribution: from originals and contact details present.
pub(crate) fn line(db: Db<'_>, id: &str, fields: &Fields) -> store::Result<IndexLine> {
    let mut names = vec![];
    for person in fields
        .set("organization")
        .into_iter()
        .chain([fields.text("person")])
    {
        names.extend(db.identity(person)?.map(|identity| identity.name));
    }
    let body = text_of(db, fields)?;
    Ok(IndexLine {
        id: id.to_owned(),
        number: fields.text("number").to_owned(),
        names: names.join(", "),
        body,
    })
}
