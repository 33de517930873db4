//! What registers have held at any time, in any version.

use crate::Register;
use crate::doc::Doc;
use crate::register::from_automerge;
use automerge::legacy::Key;
use model::Scalar;

impl Doc {
    /// Every value that was ever written, oldest first, also those that another covered since: history
    /// may be read, and undone, back to each of them.
    pub fn ever_written(&self) -> Vec<(Register, Scalar)> {
        let changes = self.inner.get_changes(&[]);
        let operations = changes.iter().flat_map(|change| change.decode().operations);
        operations
            .filter_map(|operation| {
                let Key::Map(key) = &operation.key else {
                    return None;
                };
                let (register, _) = Register::parse(key)?;
                Some((register, from_automerge(&operation.primitive_value()?)))
            })
            .collect()
    }
}
