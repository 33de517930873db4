//! The one way to change a review: a named operation, in one transaction, one at a time.

mod apply;
mod check;
mod label;

pub(crate) use apply::{open_doc, row};
pub(crate) use check::{is_text, may_write};
pub(crate) use label::Label;

use crate::state::held;
use crate::{Changed, Engine, Fault, Host, Result};
use model::{Fields, Op, Place, Review, Scalar};
use replica::{Doc, Register, Version};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Erasure, Identity, Original, Store};

/// The store and the documents that were written lately.
#[derive(Debug)]
pub(crate) struct Writer {
    pub(crate) store: Store,
    pub(crate) docs: HashMap<(String, String), Doc>,
    /// Where two versions stand, by review and unit, as last looked up.
    pub(crate) disputes: HashMap<(String, String), Disputes>,
}

/// Registers with their versions.
pub(crate) type Disputes = Vec<(Register, Vec<Version>)>;

impl Writer {
    pub(crate) fn new(store: Store) -> Self {
        Self {
            store,
            docs: HashMap::new(),
            disputes: HashMap::new(),
        }
    }

    /// Forgets what is remembered of a review.
    pub(crate) fn forget(&mut self, review: &str) {
        self.docs.retain(|(of, _), _| of != review);
        self.disputes.retain(|(of, _), _| of != review);
    }
}

/// An operation while it is made: what it will write.
pub(crate) struct Change<'a> {
    pub(crate) host: &'a Host,
    pub(crate) review: Arc<Review>,
    pub(crate) person: String,
    pub(crate) writes: Vec<(Place, Scalar)>,
    pub(crate) originals: Vec<Original>,
    pub(crate) identities: Vec<Identity>,
    /// What is forgotten for good, in every review.
    pub(crate) erasures: Vec<Erasure>,
    pub(crate) index: Vec<IndexLine>,
    pub(crate) undoes: Option<String>,
    pub(crate) clear_journal: Option<(String, String)>,
    /// The units of a review that begins with this operation.
    pub(crate) begins: Vec<String>,
    /// A choice between versions: written even where the value that prints is the one chosen.
    pub(crate) decided: bool,
    /// A choice between versions is taken back: all of them stand again.
    pub(crate) reopened: bool,
}

/// A contribution for the full-text index.
pub(crate) struct IndexLine {
    pub(crate) id: String,
    pub(crate) number: String,
    pub(crate) names: String,
    pub(crate) body: String,
}

/// The registers of the fields that are named.
pub(crate) fn writes_of(
    unit: &str,
    collection: &str,
    record: &str,
    fields: &Fields,
) -> impl Iterator<Item = (Place, Scalar)> {
    let at = |(field, value): (&String, &Scalar)| {
        (Place::new(unit, collection, record, field), value.clone())
    };
    fields.0.iter().map(at)
}

impl Change<'_> {
    /// Writes one register.
    pub(crate) fn set(
        &mut self,
        unit: &str,
        collection: &str,
        record: &str,
        field: &str,
        value: impl Into<Scalar>,
    ) {
        let place = Place::new(unit, collection, record, field);
        self.writes.push((place, value.into()));
    }

    /// Writes the fields that are named; the others stay as they are.
    pub(crate) fn set_fields(
        &mut self,
        unit: &str,
        collection: &str,
        record: &str,
        fields: &Fields,
    ) {
        self.writes
            .extend(writes_of(unit, collection, record, fields));
    }

    /// A random id.
    pub(crate) fn new_id(&self) -> String {
        self.host.new_id()
    }

    /// Seals what was received; gives its id.
    pub(crate) fn original(&mut self, name: &str, media: &str, bytes: Vec<u8>) -> String {
        let original = Original::seal(name, media, &self.host.random(), bytes);
        let id = original.head.id.clone();
        self.originals.push(original);
        id
    }

    /// Keeps who somebody is apart; gives the opaque id.
    pub(crate) fn identity(&mut self, kind: &str, name: &str, contact: &str) -> String {
        let id = self.new_id();
        self.identities.push(Identity {
            id: id.clone(),
            kind: kind.into(),
            name: model::text::clean(name),
            contact: model::text::clean(contact),
        });
        id
    }
}

impl Engine {
    /// Makes an operation: `body` says what to write, everything else follows. What holds the values
    /// already makes no operation.
    pub(crate) fn change<T>(
        &self,
        review: &str,
        op: Op,
        label: Label,
        body: impl FnOnce(&mut Change<'_>) -> Result<T>,
    ) -> Result<T> {
        let person = self.person()?;
        self.change_as(review, op, label, person, body)
    }

    pub(crate) fn change_as<T>(
        &self,
        review: &str,
        op: Op,
        label: Label,
        person: String,
        body: impl FnOnce(&mut Change<'_>) -> Result<T>,
    ) -> Result<T> {
        self.operate(review, op, label, person, vec![], body)
    }

    /// Begins a review with its first operation: both are on the disk, or neither.
    pub(crate) fn begin<T>(
        &self,
        review: &str,
        units: Vec<String>,
        op: Op,
        label: Label,
        body: impl FnOnce(&mut Change<'_>) -> Result<T>,
    ) -> Result<T> {
        let person = self.person()?;
        self.operate(review, op, label, person, units, body)
    }

    fn operate<T>(
        &self,
        review: &str,
        op: Op,
        label: Label,
        person: String,
        begins: Vec<String>,
        body: impl FnOnce(&mut Change<'_>) -> Result<T>,
    ) -> Result<T> {
        let mut writer = held(&self.writer);
        let state = if begins.is_empty() {
            self.review(review)?
        } else {
            Arc::new(blank(review, &begins))
        };
        let mut change = Change {
            begins,
            host: &self.host,
            review: state,
            person,
            writes: vec![],
            originals: vec![],
            identities: vec![],
            erasures: vec![],
            index: vec![],
            undoes: None,
            clear_journal: None,
            decided: false,
            reopened: false,
        };
        let answer = body(&mut change)?;
        may_write(&change.review, &op, &mut change.writes)?;
        let cleared = change.clear_journal.clone();
        let label = label.placed(&change.writes);
        let applied = apply::apply(&mut writer, review, &op, &label, change);
        if applied.is_err() {
            // the documents in memory may be ahead of the disk
            writer.forget(review);
        }
        let (state, changed) = applied?;
        for unit in &changed.units {
            writer.disputes.remove(&(review.to_owned(), unit.clone()));
        }
        self.states.set(state);
        if let Some((unit, question)) = cleared {
            self.journals.forget(review, &unit, &question);
        }
        drop(writer);
        if !changed.units.is_empty() {
            self.tell(&changed);
        }
        Ok(answer)
    }

    /// The identity of who works here.
    pub(crate) fn person(&self) -> Result<String> {
        let known = self.read(|db| db.setting("person"))?;
        match known {
            Some(person) => Ok(person),
            None => self.take_name(self.host.user()),
        }
    }

    /// Takes a name as who works here from now on; gives the identity.
    pub(crate) fn take_name(&self, name: &str) -> Result<String> {
        let name = model::text::clean(name.trim());
        let writer = &mut held(&self.writer);
        let known = writer.store.db().identity_named("drafter", &name)?;
        let id = known.map_or_else(|| self.host.new_id(), |identity| identity.id);
        let identity = Identity {
            id: id.clone(),
            kind: "drafter".into(),
            name,
            contact: String::new(),
        };
        writer.store.write::<_, Fault>(|db| {
            db.add_identity(&identity)?;
            db.set_setting("person", &identity.id)?;
            Ok(db.set_setting(&format!("person:{}", identity.id), &self.host.now_text())?)
        })?;
        Ok(id)
    }
}

/// A review before its first operation.
fn blank(id: &str, units: &[String]) -> Review {
    let units = units.iter().map(|unit| (unit.clone(), Arc::default()));
    Review {
        id: id.to_owned(),
        units: units.collect(),
    }
}

/// What moved, for the hosts.
pub(crate) fn changed(review: &str, op: &Op, writes: &[(Place, Scalar)]) -> Changed {
    let mut units: Vec<String> = writes
        .iter()
        .map(|(place, _)| place.unit.0.clone())
        .collect();
    let mut collections: Vec<String> = writes
        .iter()
        .map(|(place, _)| place.collection.clone())
        .collect();
    for list in [&mut units, &mut collections] {
        list.sort();
        list.dedup();
    }
    Changed {
        review: review.to_owned(),
        units,
        collections,
        op: name(op),
    }
}

/// The name of an operation on disk.
pub(crate) fn name(op: &Op) -> String {
    match serde_json::to_value(op) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
