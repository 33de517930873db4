//! Two versions of a register: both stay until a person decides.

use crate::doc::{Doc, scalar};
use crate::register::settled;
use crate::{Hash, Register};
use automerge::{ChangeHash, ROOT, ReadDoc, Value};
use model::Scalar;
use std::collections::BTreeSet;

/// One of the versions that stand at a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The value.
    pub value: Scalar,
    /// The change that wrote it.
    pub change: Hash,
    /// It prints meanwhile: the same one on every copy.
    pub prints: bool,
}

impl Doc {
    /// The versions at a register; one, where nobody disagrees. The one that prints is the last.
    pub fn versions(&self, register: &Register) -> Vec<Version> {
        let mut all = self.set_aside(register);
        let stands = self.inner.get_all(ROOT, register.key()).unwrap_or_default();
        all.extend(stands.iter().map(|(value, id)| Version {
            value: scalar(value),
            change: self.inner.hash_for_opid(id).map_or([0; 32], |hash| hash.0),
            prints: false,
        }));
        if stands.is_empty() {
            return all;
        }
        let Some(mut last) = all.pop() else {
            return all;
        };
        last.prints = true;
        // one that stands again after a decision was taken back is still its first writer's
        if let Some(at) = all.iter().position(|one| one.value == last.value) {
            last.change = all.remove(at).change;
        }
        all.push(last);
        all
    }

    /// Every register where values differ, in the order of the keys. The same value written twice is agreement.
    pub fn two_versions(&self) -> Vec<(Register, Vec<Version>)> {
        let disputed: BTreeSet<Register> = self
            .inner
            .map_range(ROOT, ..)
            .filter_map(|item| {
                let (register, aside) = Register::parse(&item.key)?;
                (item.conflict || aside.is_some()).then_some(register)
            })
            .collect();
        disputed
            .into_iter()
            .map(|register| {
                let versions = self.versions(&register);
                (register, versions)
            })
            .filter(|(_, versions)| differ(versions))
            .collect()
    }

    pub(crate) fn is_disputed(&self, register: &Register) -> bool {
        differ(&self.versions(register))
    }

    /// Versions that an edit set aside. A decision made on any copy settles them. One that its own
    /// writer has replaced meanwhile stays listed: too many to choose from, never too few.
    fn set_aside(&self, register: &Register) -> Vec<Version> {
        self.aside_keys(register)
            .filter_map(|(change, key)| {
                let values = self.inner.get_all(ROOT, key).unwrap_or_default();
                let decided = values.iter().any(|(value, _)| is_settled(value));
                let (value, _) = values.into_iter().next().filter(|_| !decided)?;
                Some(Version {
                    value: scalar(&value),
                    change,
                    prints: false,
                })
            })
            .collect()
    }

    /// Where versions of a register are set aside, with the change that wrote each.
    fn aside_keys(&self, register: &Register) -> impl Iterator<Item = (Hash, String)> + '_ {
        let key = register.key();
        self.inner
            .map_range(ROOT, format!("{key}/")..format!("{key}0"))
            .filter_map(|item| Some((Register::parse(&item.key)?.1?, item.key.to_string())))
    }

    /// The versions that the decision which stands at a register covered, by the keys where they are set aside.
    pub(crate) fn covered(&self, register: &Register) -> Vec<(String, Scalar)> {
        let key = register.key();
        let Ok(Some((_, decision))) = self.inner.get(ROOT, &key) else {
            return vec![];
        };
        let decision = self.inner.hash_for_opid(&decision);
        self.aside_keys(register)
            .filter(|(_, aside)| {
                let values = self.inner.get_all(ROOT, aside).unwrap_or_default();
                values.iter().any(|(value, id)| {
                    is_settled(value) && self.inner.hash_for_opid(id) == decision
                })
            })
            .filter_map(|(change, aside)| {
                let then = self.inner.get_at(ROOT, &key, &[ChangeHash(change)]);
                Some((aside, scalar(&then.ok()??.0)))
            })
            .collect()
    }
}

fn is_settled(value: &Value<'_>) -> bool {
    matches!(value, Value::Scalar(one) if **one == settled())
}

fn differ(versions: &[Version]) -> bool {
    versions.iter().any(|one| one.value != versions[0].value)
}
