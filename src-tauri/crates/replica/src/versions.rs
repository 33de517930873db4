//! Two versions of a register: both stay until a person decides.

use crate::doc::{Doc, scalar};
use crate::{Hash, Register};
use automerge::{ROOT, ReadDoc};
use model::Scalar;

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
    /// The versions at a register; one, where nobody disagrees.
    pub fn versions(&self, register: &Register) -> Vec<Version> {
        let all = self.inner.get_all(ROOT, register.key()).unwrap_or_default();
        let last = all.len().saturating_sub(1);
        all.iter()
            .enumerate()
            .map(|(at, (value, id))| Version {
                value: scalar(value),
                change: self.inner.hash_for_opid(id).map_or([0; 32], |hash| hash.0),
                prints: at == last,
            })
            .collect()
    }

    /// Every register where values differ, in the order of the keys. The same value written twice is agreement.
    pub fn two_versions(&self) -> Vec<(Register, Vec<Version>)> {
        self.inner
            .map_range(ROOT, ..)
            .filter(|item| item.conflict)
            .filter_map(|item| Register::parse(&item.key))
            .map(|register| {
                let versions = self.versions(&register);
                (register, versions)
            })
            .filter(|(_, versions)| versions.iter().any(|one| one.value != versions[0].value))
            .collect()
    }
}
