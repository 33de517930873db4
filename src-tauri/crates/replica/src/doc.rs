//! One document: write, receive, read, look back.

use crate::register::{from_automerge, to_automerge};
use crate::{Hash, Register, ReplicaFault};
use automerge::transaction::{CommitOptions, Transactable};
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

    /// Writes registers whose value differs, as one change. Nothing new gives none.
    /// `time` is in seconds since 1970, given by the host.
    pub fn write(&mut self, writes: &[(Register, Scalar)], time: i64) -> Option<NewChange> {
        self.write_and_assert(writes, &[], time)
    }

    /// Writes registers, and with them asserts others: those are written even where they hold the value
    /// already, so that another copy that changes them meanwhile is a conflict. An edit asserts that its
    /// record was not put away.
    pub fn write_and_assert(
        &mut self,
        writes: &[(Register, Scalar)],
        asserted: &[(Register, Scalar)],
        time: i64,
    ) -> Option<NewChange> {
        let mut transaction = self.inner.transaction();
        let mut wrote = false;
        for (register, value) in writes {
            let key = register.key();
            let value = to_automerge(value);
            let stands = transaction.get_all(ROOT, key.as_str()).unwrap_or_default();
            let same = matches!(&stands[..], [(Value::Scalar(one), _)] if **one == value);
            if !same && transaction.put(ROOT, key, value).is_ok() {
                wrote = true;
            }
        }
        if !wrote {
            transaction.rollback();
            return None;
        }
        for (register, value) in asserted {
            // a put on the root map with a scalar can't fail
            _ = transaction.put(ROOT, register.key(), to_automerge(value));
        }
        transaction.commit_with(CommitOptions::default().with_time(time));
        self.inner
            .get_last_local_change()
            .as_ref()
            .map(NewChange::from)
    }

    /// Takes in changes from elsewhere, in any order, known ones too. Gives those that were new.
    pub fn receive(&mut self, changes: &[Vec<u8>]) -> Result<Vec<NewChange>, ReplicaFault> {
        let mut new = vec![];
        for bytes in changes {
            let change = Change::from_bytes(bytes.clone()).map_err(unreadable)?;
            if self.inner.get_change_by_hash(&change.hash()).is_none() {
                new.push(change);
            }
        }
        let arrived = new.iter().map(NewChange::from).collect();
        self.inner.apply_changes(new).map_err(unreadable)?;
        if !self.inner.get_missing_deps(&[]).is_empty() {
            return Err(ReplicaFault::MissingParent);
        }
        Ok(arrived)
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
            .map(|register| (register.collection, register.record))
            .collect()
    }

    /// The fields of one record; for a conflict the value that prints meanwhile.
    pub fn record(&self, collection: &str, record: &str) -> Fields {
        let prefix = format!("{collection}/{record}/");
        let end = format!("{collection}/{record}0");
        let mut fields = Fields::default();
        for item in self.inner.map_range(ROOT, prefix.clone()..end) {
            let field = item.key[prefix.len()..].to_owned();
            fields.0.insert(field, scalar(&item.value.into_value()));
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
        let Some(register) = Register::parse(&item.key) else {
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

fn unreadable(error: impl std::fmt::Display) -> ReplicaFault {
    ReplicaFault::Unreadable(error.to_string())
}
