//! Writing registers, as one change.
//!
//! An edit replaces the version that prints: the one its writer saw in the text. A version that stands
//! beside it is set aside, not covered, and stays until a person decides.

use crate::doc::{Doc, scalar};
use crate::register::{aside_key, settled, to_automerge};
use crate::{NewChange, Register};
use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ROOT, ReadDoc, ScalarValue};
use model::Scalar;
use std::collections::BTreeMap;

/// What one change puts, by key: sorted keys are written faster, and the last value of a key counts.
type Puts = BTreeMap<String, ScalarValue>;

impl Doc {
    /// Writes registers whose value differs, as one change. Nothing new gives none.
    /// `time` is in seconds since 1970, given by the host.
    pub fn write(&mut self, writes: &[(Register, Scalar)], time: i64) -> Option<NewChange> {
        self.write_and_assert(writes, &[], time)
    }

    /// Writes registers, and with them asserts others: those are written even where they hold the value
    /// already, so that another copy that changes them meanwhile is a conflict. An edit asserts that its
    /// record was not put away. What is in dispute can't be asserted.
    pub fn write_and_assert(
        &mut self,
        writes: &[(Register, Scalar)],
        asserted: &[(Register, Scalar)],
        time: i64,
    ) -> Option<NewChange> {
        let last: BTreeMap<&Register, &Scalar> = writes.iter().map(|(r, v)| (r, v)).collect();
        let mut puts = Puts::new();
        for (register, value) in last {
            self.edit(register, value, &mut puts);
        }
        if puts.is_empty() {
            return None;
        }
        for (register, value) in asserted {
            if !self.is_disputed(register) {
                puts.insert(register.key(), to_automerge(value));
            }
        }
        self.commit(puts, time)
    }

    /// Writes what a person decided: it covers every version that stood.
    pub fn decide(&mut self, writes: &[(Register, Scalar)], time: i64) -> Option<NewChange> {
        let mut puts = Puts::new();
        for (register, value) in writes {
            puts.insert(register.key(), to_automerge(value));
            let versions = self.versions(register);
            if versions.len() > 1 {
                puts.extend(
                    versions
                        .iter()
                        .map(|one| (aside_key(register, &one.change), settled())),
                );
            }
        }
        self.commit(puts, time)
    }

    /// Takes a decision back: what printed before stands again, and beside it every version that the
    /// decision covered.
    pub fn reopen(&mut self, writes: &[(Register, Scalar)], time: i64) -> Option<NewChange> {
        let mut puts = Puts::new();
        for (register, before) in writes {
            let covered = self.covered(register);
            puts.extend(
                covered
                    .into_iter()
                    .map(|(key, value)| (key, to_automerge(&value))),
            );
            puts.insert(register.key(), to_automerge(before));
        }
        self.commit(puts, time)
    }

    fn edit(&self, register: &Register, value: &Scalar, puts: &mut Puts) {
        let key = register.key();
        let stands = self.inner.get_all(ROOT, &key).unwrap_or_default();
        let prints = stands.last().map(|(found, _)| scalar(found));
        let beside = stands
            .iter()
            .filter(|(found, _)| Some(scalar(found)) != prints);
        if prints.as_ref() == Some(value) {
            return;
        }
        for (found, id) in beside {
            if let Some(change) = self.inner.hash_for_opid(id) {
                puts.insert(aside_key(register, &change.0), to_automerge(&scalar(found)));
            }
        }
        puts.insert(key, to_automerge(value));
    }

    fn commit(&mut self, puts: Puts, time: i64) -> Option<NewChange> {
        let mut transaction = self.inner.transaction();
        for (key, value) in puts {
            // a put of a scalar on the root map can't fail
            _ = transaction.put(ROOT, key, value);
        }
        let (hash, _) = transaction.commit_with(CommitOptions::default().with_time(time));
        let change = self.inner.get_change_by_hash(&hash?)?;
        Some(NewChange::from(&change))
    }
}
