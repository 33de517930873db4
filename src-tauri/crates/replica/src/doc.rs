//! One document: load, read, look back.

use crate::register::{from_automerge, prefix};
use crate::{Hash, Register, ReplicaFault};
use automerge::{
    ActorId, Automerge, Change, ChangeHash, LoadOptions, PatchAction, ROOT, ReadDoc, Value,
};
use model::{Fields, Scalar, Unit};
use std::collections::BTreeSet;

/// A change that is new here, as it goes to the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewChange {
    /// Its name.
    pub hash: Hash,
    /// The changes it builds on.
    pub parents: Vec<Hash>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl From<&Change> for NewChange {
    fn from(change: &Change) -> Self {
        Self {
            hash: change.hash().0,
            parents: change.deps().iter().map(|hash| hash.0).collect(),
            bytes: change.raw_bytes().to_vec(),
        }
    }
}

/// A document in memory.
#[derive(Debug, Clone)]
pub struct Doc {
    pub(crate) inner: Automerge,
}

impl Doc {
    /// An empty document. The actor must be fresh at each opening: a restored copy that reuses one
    /// would break the sequence of its changes.
    pub fn new(actor: [u8; 16]) -> Self {
        Self {
            inner: Automerge::new().with_actor(ActorId::from(actor.as_slice())),
        }
    }

    /// Loads a document from a snapshot and the changes made since, or from changes alone.
    pub fn load(
        snapshot: Option<&[u8]>,
        changes: &[Vec<u8>],
        actor: [u8; 16],
    ) -> Result<Self, ReplicaFault> {
        let inner = match snapshot {
            Some(bytes) => {
                Automerge::load_with_options(bytes, LoadOptions::new()).map_err(unreadable)?
            }
            None => Automerge::new(),
        };
        let mut doc = Self {
            inner: inner.with_actor(ActorId::from(actor.as_slice())),
        };
        doc.receive(changes)?;
        Ok(doc)
    }

    /// The records touched since `heads`: collection and id.
    pub fn touched_since(&self, heads: &[Hash]) -> BTreeSet<(String, String)> {
        self.inner
            .diff(&hashes(heads), &self.inner.get_heads())
            .into_iter()
            .filter_map(|patch| match patch.action {
                PatchAction::PutMap { key, .. }
                | PatchAction::Conflict {
                    prop: automerge::Prop::Map(key),
                } => Register::parse(&key),
                _ => None,
            })
            .map(|(register, _)| (register.collection, register.record))
            .collect()
    }

    /// The fields of one record; for a conflict the value that prints meanwhile.
    pub fn record(&self, collection: &str, record: &str) -> Fields {
        let prefix = prefix(collection, record);
        let end = format!("{}0", &prefix[..prefix.len() - 1]); // '0' follows '/'
        let mut fields = Fields::default();
        for item in self.inner.map_range(ROOT, prefix..end) {
            if let Some((register, None)) = Register::parse(&item.key) {
                let value = scalar(&item.value.into_value());
                fields.0.insert(register.field, value);
            }
        }
        fields
    }

    /// Everything, as it stands.
    pub fn unit(&self) -> Unit {
        read_unit(self.inner.map_range(ROOT, ..))
    }

    /// Everything, as it stood at a version.
    pub fn unit_at(&self, heads: &[Hash]) -> Unit {
        read_unit(self.inner.map_range_at(ROOT, .., &hashes(heads)))
    }

    /// The version: the changes that nothing builds on yet, sorted.
    pub fn heads(&self) -> Vec<Hash> {
        let mut heads: Vec<Hash> = self.inner.get_heads().iter().map(|hash| hash.0).collect();
        heads.sort_unstable();
        heads
    }

    /// How many changes it holds.
    pub fn change_count(&self) -> usize {
        self.inner.get_changes_meta(&[]).len()
    }

    /// Every change, parents first.
    pub fn changes(&self) -> Vec<NewChange> {
        self.inner
            .get_changes(&[])
            .iter()
            .map(NewChange::from)
            .collect()
    }

    /// The whole document in one piece: a cache that can be thrown away.
    pub fn snapshot(&self) -> Vec<u8> {
        self.inner.save()
    }
}

fn read_unit<'a>(items: impl Iterator<Item = automerge::iter::MapRangeItem<'a>>) -> Unit {
    let mut unit = Unit::default();
    for item in items {
        let Some((register, None)) = Register::parse(&item.key) else {
            continue;
        };
        unit.0
            .entry(register.collection)
            .or_default()
            .entry(register.record)
            .or_default()
            .0
            .insert(register.field, scalar(&item.value.into_value()));
    }
    unit
}

pub(crate) fn scalar(value: &Value<'_>) -> Scalar {
    match value {
        Value::Scalar(value) => from_automerge(value),
        Value::Object(_) => Scalar::Null,
    }
}

pub(crate) fn hashes(heads: &[Hash]) -> Vec<ChangeHash> {
    heads.iter().map(|hash| ChangeHash(*hash)).collect()
}

pub(crate) fn unreadable(error: impl std::fmt::Display) -> ReplicaFault {
    ReplicaFault::Unreadable(error.to_string())
}
