//! Erases a person: every name and address that contributions and lists of participants ever held of them.

use super::ever::Ever;
use super::{check_reason, erasures, people, settle};
use crate::change::Label;
use crate::sentence::told;
use crate::wire::treatment::{ErasePerson, Erased};
use crate::{Engine, Fault, Result};
use model::{Fields, Op, Review, UnitKey};
use std::collections::{BTreeMap, BTreeSet};

/// What is to be erased.
struct Target {
    /// Contributions by review.
    contributions: BTreeMap<String, BTreeSet<String>>,
    /// Entries of lists of participants by review.
    participants: BTreeMap<String, BTreeSet<String>>,
    /// Identities that go.
    ids: BTreeSet<String>,
}

pub(crate) fn erase_person(engine: &Engine, ask: ErasePerson) -> Result<Erased> {
    check_reason(&ask.reason)?;
    let review = engine.review(&ask.review)?;
    super::super::of(&review, &ask.id)?;
    let target = Target::of(engine, &ask)?;
    if target.ids.is_empty() {
        return Err(Fault::missing(told("fault-nobody-to-erase", &[])));
    }
    let ids: Vec<String> = target.ids.iter().cloned().collect();
    // the others first: what is forgotten is forgotten with the last step, all at once
    let others = target
        .reviews()
        .filter(|other| **other != ask.review)
        .cloned();
    for other in others.collect::<Vec<_>>() {
        step(engine, &other, &target, &ask, &[])?;
    }
    step(engine, &ask.review, &target, &ask, &ids)?;
    settle(engine, &ask.review, "identity", &ids)
}

impl Target {
    fn of(engine: &Engine, ask: &ErasePerson) -> Result<Self> {
        let mut target = Self {
            contributions: BTreeMap::new(),
            participants: BTreeMap::new(),
            ids: BTreeSet::new(),
        };
        target.add(&ask.review, &ask.id, "contribution");
        for one in &ask.also {
            target.add(&one.review, &one.id, &one.collection);
        }
        for (review, contributions) in &target.contributions {
            let ever = Ever::of(engine, review, contributions)?;
            target.ids.extend(ever.persons);
            for id in ever.organizations {
                let known = engine.read(|db| db.identity(&id))?;
                let has_contact = known.is_some_and(|one| !one.contact.is_empty());
                if ask.organizations || has_contact {
                    target.ids.insert(id);
                }
            }
        }
        for (review, participants) in &target.participants {
            let review = engine.review(review)?;
            let held = review.unit(UnitKey::CONSULTATIONS);
            target.ids.extend(
                participants
                    .iter()
                    .map(|id| held.record("participant", id).text("person").to_owned()),
            );
        }
        target.ids.remove("");
        target.keep_known(engine)?;
        target.follow(engine)?;
        Ok(target)
    }

    fn add(&mut self, review: &str, id: &str, collection: &str) {
        let place = match collection {
            "participant" => &mut self.participants,
            _ => &mut self.contributions,
        };
        place
            .entry(review.to_owned())
            .or_default()
            .insert(id.to_owned());
    }

    /// Who was erased before is not erased again.
    fn keep_known(&mut self, engine: &Engine) -> Result<()> {
        let mut known = BTreeSet::new();
        for id in &self.ids {
            known.extend(engine.read(|db| db.identity(id))?.map(|one| one.id));
        }
        self.ids = known;
        Ok(())
    }

    /// A copied review names the same identities.
    fn follow(&mut self, engine: &Engine) -> Result<()> {
        for head in engine.read(|db| db.reviews())? {
            let review = engine.review(&head.id)?;
            for (id, fields) in super::super::lineage::all(&review) {
                if people(fields).any(|id| self.ids.contains(id)) {
                    self.add(&review.id, id, "contribution");
                }
            }
        }
        Ok(())
    }

    fn reviews(&self) -> impl Iterator<Item = &String> {
        self.contributions.keys().chain(self.participants.keys())
    }
}

/// Erases in one review; organizations stay by name where only their contact details go.
fn step(
    engine: &Engine,
    id: &str,
    target: &Target,
    ask: &ErasePerson,
    ids: &[String],
) -> Result<()> {
    let review = engine.review(id)?;
    let log = review.unit(UnitKey::LOG);
    let touched = target.contributions.get(id).into_iter().flatten();
    let numbers: Vec<&str> = touched
        .map(|id| log.record("contribution", id).text("number"))
        .collect();
    let label = Label::new()
        .with("title", numbers.join(", "))
        .with("what", "person");
    let kept = match ask.organizations {
        true => BTreeMap::new(),
        false => organizations(engine, &review, target)?,
    };
    engine.change(id, Op::Erase, label, |change| {
        for (contribution, organizations) in &kept {
            for (old, name) in organizations {
                let new = change.identity("organization", name, "");
                for (id, stands) in [(old, false), (&new, true)] {
                    let field = format!("organization:{id}");
                    change.set(UnitKey::LOG, "contribution", contribution, &field, stands);
                }
            }
        }
        for participant in target.participants.get(id).into_iter().flatten() {
            let unit = UnitKey::CONSULTATIONS;
            change.set(unit, "participant", participant, "removed", true);
        }
        change.erasures = erasures(engine, "identity", ids, &ask.reason);
        Ok(())
    })
}

/// Organizations that stand in contributions under an id that goes, by contribution: id and name.
fn organizations(
    engine: &Engine,
    review: &Review,
    target: &Target,
) -> Result<BTreeMap<String, Vec<(String, String)>>> {
    let mut kept = BTreeMap::new();
    let contributions = target.contributions.get(&review.id);
    for id in contributions.into_iter().flatten() {
        let fields: &Fields = review.unit(UnitKey::LOG).record("contribution", id);
        let mut named = vec![];
        for old in fields.set("organization") {
            if target.ids.contains(old) {
                let known = engine.read(|db| db.identity(old))?;
                named.extend(known.map(|one| (old.to_owned(), one.name)));
            }
        }
        kept.insert(id.clone(), named);
    }
    Ok(kept)
}
