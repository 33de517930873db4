//! The records of a collection.

use super::{Uses, label, title};
use crate::wire::records::{ListRecords, RecordRow, Records};
use crate::{Engine, Result};
use model::Fields;

pub(crate) fn list(engine: &Engine, ask: ListRecords) -> Result<Records> {
    let review = engine.review_typed(&ask.review)?;
    let uses = Uses::of(engine, &review)?;
    let records: Vec<(&str, &Fields)> = match ask.collection.as_str() {
        "consultation" => review.consultations(),
        "member" | "reference" => review.unit("outline").records(&ask.collection).collect(),
        collection => review.list(collection),
    };
    let needle = ask.query.trim().to_lowercase();
    let rows = records
        .into_iter()
        .map(|(id, fields)| RecordRow {
            id: id.to_owned(),
            collection: ask.collection.clone(),
            label: label(&ask.collection, fields),
            title: title(&ask.collection, fields),
            fields: fields.clone(),
            used_in: uses.get(&ask.collection, id),
        })
        .filter(|row| needle.is_empty() || matches(row, &needle))
        .collect();
    Ok(Records { rows })
}

fn matches(row: &RecordRow, needle: &str) -> bool {
    row.label.to_lowercase().contains(needle)
        || row.fields.0.values().any(|value| match value {
            model::Scalar::Text(text) => text.to_lowercase().contains(needle),
            _ => false,
        })
}
