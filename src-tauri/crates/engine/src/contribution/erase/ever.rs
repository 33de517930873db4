//! Who and what a contribution ever named: names that were corrected since are contact details too.

use crate::change::{Writer, open_doc};
use crate::state::held;
use crate::{Engine, Result};
use model::{Scalar, UnitKey};
use std::collections::BTreeSet;

/// Ids that stood in contributions at any time.
#[derive(Debug, Default)]
pub(super) struct Ever {
    pub(super) persons: BTreeSet<String>,
    pub(super) organizations: BTreeSet<String>,
    pub(super) texts: BTreeSet<String>,
    pub(super) files: BTreeSet<String>,
}

impl Ever {
    pub(super) fn of(engine: &Engine, review: &str, ids: &BTreeSet<String>) -> Result<Self> {
        let mut writer = held(&engine.writer);
        let Writer { store, docs, .. } = &mut *writer;
        let doc = open_doc(store.db(), docs, review, UnitKey::LOG, engine.host.random())?;
        let mut ever = Self::default();
        for (register, value) in doc.ever_written() {
            if register.collection == "contribution" && ids.contains(&register.record) {
                ever.note(&register.field, value);
            }
        }
        Ok(ever)
    }

    fn note(&mut self, field: &str, value: Scalar) {
        match (field.split_once(':'), value) {
            (Some(("organization", id)), _) => _ = self.organizations.insert(id.to_owned()),
            (Some(("original", id)), _) => _ = self.files.insert(id.to_owned()),
            (None, Scalar::Text(id)) if !id.is_empty() => match field {
                "person" | "consent_by" => _ = self.persons.insert(id),
                "text_original" | "first_original" | "redacted_original" => {
                    _ = self.texts.insert(id);
                }
                _ => {}
            },
            _ => {}
        }
    }
}
