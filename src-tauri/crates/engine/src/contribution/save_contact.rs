//! Corrects the names and contact details of a contribution. Who somebody is never changes under an id: a
//! corrected name is another identity, so that undo, copies and what was approved keep what they named.

use super::check::check_reachable;
use crate::change::{Change, Label};
use crate::sentence::told;
use crate::wire::contributions::SaveContact;
use crate::wire::reviews::Nothing;
use crate::{Engine, Fault, Result};
use model::{Fields, Op, UnitKey, text};
use std::collections::BTreeSet;
use store::Identity;

pub(crate) fn save_contact(engine: &Engine, ask: SaveContact) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    let fields = review.unit(UnitKey::LOG).record("contribution", &ask.id);
    if fields.0.is_empty() {
        return Err(Fault::missing(told("fault-no-contribution", &[])));
    }
    let wanted = Wanted::of(&ask)?;
    let known = known(engine, fields)?;
    let label = Label::new()
        .with("title", fields.text("number"))
        .at(UnitKey::LOG, &ask.id);
    engine.change(&ask.review, Op::TreatContribution, label, |change| {
        let mut writer = Writer {
            change,
            known: &known,
            id: &ask.id,
            contact: &wanted.contact,
        };
        writer.organizations(fields, &wanted.organizations);
        writer.person(&wanted.person);
        Ok(Nothing {})
    })
}

/// What a person gave, without stray signs.
struct Wanted {
    organizations: BTreeSet<String>,
    person: String,
    contact: String,
}

impl Wanted {
    fn of(ask: &SaveContact) -> Result<Self> {
        let tidy = |name: &String| text::clean(name.trim());
        let mut organizations: BTreeSet<String> = ask.organizations.iter().map(tidy).collect();
        organizations.remove("");
        let wanted = Self {
            organizations,
            person: tidy(&ask.person),
            contact: tidy(&ask.contact),
        };
        let named = !wanted.organizations.is_empty() || !wanted.person.is_empty();
        check_reachable(named, &wanted.contact)?;
        Ok(wanted)
    }
}

/// Who stands in the contribution now.
fn known(engine: &Engine, fields: &Fields) -> Result<Vec<Identity>> {
    let ids = fields
        .set("organization")
        .into_iter()
        .chain([fields.text("person")]);
    let mut known = vec![];
    for id in ids {
        known.extend(engine.read(|db| db.identity(id))?);
    }
    Ok(known)
}

struct Writer<'a, 'c> {
    change: &'a mut Change<'c>,
    known: &'a [Identity],
    id: &'a str,
    contact: &'a str,
}

impl Writer<'_, '_> {
    fn organizations(&mut self, fields: &Fields, names: &BTreeSet<String>) {
        let wanted: Vec<String> = names
            .iter()
            .map(|name| self.identity("organization", name))
            .collect();
        for gone in fields.set("organization") {
            if !wanted.iter().any(|id| id == gone) {
                self.set(&format!("organization:{gone}"), false.into());
            }
        }
        for id in &wanted {
            self.set(&format!("organization:{id}"), true.into());
        }
    }

    fn person(&mut self, name: &str) {
        let id = match name {
            "" => String::new(),
            name => self.identity("person", name),
        };
        self.set("person", id.into());
    }

    /// The one that stands already, where nothing of it changes.
    fn identity(&mut self, kind: &str, name: &str) -> String {
        let same =
            |one: &&Identity| one.kind == kind && one.name == name && one.contact == self.contact;
        match self.known.iter().find(same) {
            Some(one) => one.id.clone(),
            None => self.change.identity(kind, name, self.contact),
        }
    }

    fn set(&mut self, field: &str, value: model::Scalar) {
        self.change
            .set(UnitKey::LOG, "contribution", self.id, field, value);
    }
}
