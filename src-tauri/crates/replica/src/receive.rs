//! Taking in what was written elsewhere.

use crate::doc::{Doc, unreadable};
use crate::{NewChange, ReplicaFault};
use automerge::{Change, ChangeHash};
use std::collections::HashSet;

impl Doc {
    /// Takes in changes from elsewhere, in any order, known ones too. Gives those that were new.
    /// Where one can't be read or misses a parent, none is taken in.
    pub fn receive(&mut self, changes: &[Vec<u8>]) -> Result<Vec<NewChange>, ReplicaFault> {
        let mut new = vec![];
        for bytes in changes {
            let change = Change::from_bytes(bytes.clone()).map_err(unreadable)?;
            if !self.holds(&change.hash()) {
                new.push(change);
            }
        }
        self.refuse_missing(&new)?;
        let arrived = new.iter().map(NewChange::from).collect();
        self.inner.apply_changes(new).map_err(unreadable)?;
        Ok(arrived)
    }

    fn holds(&self, hash: &ChangeHash) -> bool {
        self.inner.get_change_meta_by_hash(hash).is_some()
    }

    fn refuse_missing(&self, new: &[Change]) -> Result<(), ReplicaFault> {
        let arriving: HashSet<ChangeHash> = new.iter().map(Change::hash).collect();
        let missing = |parent: &&ChangeHash| !arriving.contains(*parent) && !self.holds(parent);
        match new.iter().flat_map(Change::deps).find(missing) {
            Some(_) => Err(ReplicaFault::MissingParent),
            None => Ok(()),
        }
    }
}
