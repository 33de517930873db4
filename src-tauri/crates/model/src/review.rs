//! A whole review as plain data: what the read models hold, and what drafting reads.

use crate::block::Block;
use crate::fields::Fields;
use crate::place::UnitKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The collections of one unit: records by collection, then by id.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unit(pub BTreeMap<String, BTreeMap<String, Fields>>);

/// A review: its units by key.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Review {
    /// The review's random id.
    pub id: String,
    /// Units by key; shared, so that a reader keeps its state while a writer makes the next.
    pub units: BTreeMap<String, Arc<Unit>>,
}

static NO_FIELDS: Fields = Fields(BTreeMap::new());

impl Unit {
    /// One record; empty where there is none.
    pub fn record(&self, collection: &str, id: &str) -> &Fields {
        self.0
            .get(collection)
            .and_then(|records| records.get(id))
            .unwrap_or(&NO_FIELDS)
    }

    /// The one record that describes the unit itself.
    pub fn own(&self) -> &Fields {
        self.record("self", "self")
    }

    /// The records of a collection that were not put away.
    pub fn records(&self, collection: &str) -> impl Iterator<Item = (&str, &Fields)> {
        self.0
            .get(collection)
            .into_iter()
            .flatten()
            .filter(|(_, fields)| !fields.removed())
            .map(|(id, fields)| (id.as_str(), fields))
    }

    /// The blocks that answer a question, in order, footnotes last.
    pub fn blocks(&self, answer: &str) -> Vec<Block> {
        let mut blocks: Vec<Block> = self
            .records("block")
            .filter(|(_, fields)| fields.text("answer") == answer)
            .map(|(id, fields)| Block::from_fields(id, fields))
            .collect();
        blocks.sort_by(|a, b| (&a.order, &a.id).cmp(&(&b.order, &b.id)));
        blocks
    }
}

static NO_UNIT: Unit = Unit(BTreeMap::new());

impl Review {
    /// One unit; empty where there is none.
    pub fn unit(&self, key: &str) -> &Unit {
        self.units.get(key).map_or(&NO_UNIT, Arc::as_ref)
    }

    /// Facts about the review as a whole.
    pub fn profile(&self) -> &Fields {
        self.unit(UnitKey::OUTLINE).record("profile", "self")
    }

    /// The records of a collection of `records`, in the order of their numbers.
    pub fn list(&self, collection: &str) -> Vec<(&str, &Fields)> {
        let mut records: Vec<_> = self.unit(UnitKey::RECORDS).records(collection).collect();
        records.sort_by_key(|(id, fields)| (fields.number("number").unwrap_or(i64::MAX), *id));
        records
    }

    /// The consultations by date.
    pub fn consultations(&self) -> Vec<(&str, &Fields)> {
        let mut records: Vec<_> = self
            .unit(UnitKey::CONSULTATIONS)
            .records("consultation")
            .collect();
        records.sort_by_key(|(id, fields)| (fields.text("from"), *id));
        records
    }

    /// The contributions, in no order.
    pub fn contributions(&self) -> impl Iterator<Item = (&str, &Fields)> {
        self.unit(UnitKey::LOG).records("contribution")
    }

    /// Objectives opened in full, ascending.
    pub fn priorities(&self) -> Vec<u8> {
        (1..=23)
            .filter(|n| self.unit(&UnitKey::objective(*n).0).own().flag("priority"))
            .collect()
    }
}
