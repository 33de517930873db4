//! The contribution log: record, list, read, attach, import.

mod add;
mod attach;
mod check;
mod get;
mod import;
mod list;
mod number;
mod recording;
mod save_contact;
mod save_original;
mod treat;
mod upload;

pub(crate) use add::{add, write};
pub(crate) use attach::{attach, read_file, row as original_row};
pub(crate) use get::{get, view};
pub(crate) use import::{found, import, preview_import};
pub(crate) use list::list;
pub(crate) use number::Numbers;
pub(crate) use recording::{get_recording, keep_recording};
pub(crate) use save_contact::save_contact;
pub(crate) use save_original::save_original;
pub(crate) use treat::treat;

use crate::change::IndexLine;
use crate::{Engine, Fault, Result};
use model::{Fields, Review};
use store::Db;

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
    let text = db.original(fields.text("text_original"))?;
    let body = text
        .map(|original| String::from_utf8_lossy(&original.bytes).into_owned())
        .unwrap_or_default();
    Ok(IndexLine {
        id: id.to_owned(),
        number: fields.text("number").to_owned(),
        names: names.join(", "),
        body,
    })
}
