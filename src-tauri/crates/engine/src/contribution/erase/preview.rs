//! What an erasure would forget, where else the same person stands, and where the text names them.

use super::ever::Ever;
use super::people;
use crate::review::outline;
use crate::wire::records::UsedIn;
use crate::wire::treatment::{ErasurePreview, OfContribution, SamePerson};
use crate::{Engine, Result};
use model::{Fields, Review, UnitKey, inline};
use std::collections::BTreeSet;
use store::Identity;

/// Shorter names stand in ordinary prose by chance.
const LEAST: usize = 5;

pub(crate) fn preview_erasure(engine: &Engine, ask: OfContribution) -> Result<ErasurePreview> {
    let review = engine.review_typed(&ask.review)?;
    super::super::of(&review, &ask.id)?;
    let ever = Ever::of(engine, &ask.review, &[ask.id.clone()].into())?;
    let persons = known(engine, &ever.persons)?;
    let organizations = known(engine, &ever.organizations)?;
    let names = names(&persons);
    Ok(ErasurePreview {
        same: same(engine, &ask, &persons, &organizations)?,
        in_text: named_in(engine, &review, &names)?,
        organizations: self::names(&organizations),
        names,
    })
}

fn known(engine: &Engine, ids: &BTreeSet<String>) -> Result<Vec<Identity>> {
    let mut known = vec![];
    for id in ids {
        known.extend(engine.read(|db| db.identity(id))?);
    }
    Ok(known)
}

fn names(all: &[Identity]) -> Vec<String> {
    // who gave no name is known by how to reach them
    let called = |one: &Identity| match one.name.trim() {
        "" => one.contact.clone(),
        name => name.to_owned(),
    };
    let names: BTreeSet<String> = all.iter().map(called).collect();
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

/// Where somebody of the same name, or with the same way to reach them, stands besides.
fn same(
    engine: &Engine,
    ask: &OfContribution,
    persons: &[Identity],
    organizations: &[Identity],
) -> Result<Vec<SamePerson>> {
    let folded = |name: &str| name.trim().to_lowercase();
    let mut names: BTreeSet<String> = persons.iter().map(|one| folded(&one.name)).collect();
    names.remove("");
    let contacts: BTreeSet<&str> = persons
        .iter()
        .chain(organizations)
        .map(|one| one.contact.as_str())
        .filter(|contact| !contact.is_empty())
        .collect();
    let all = engine.read(|db| db.identities())?;
    let alike: BTreeSet<&str> = all
        .iter()
        .filter(|one| one.kind != "drafter")
        .filter(|one| {
            let named = one.kind != "organization" && names.contains(&folded(&one.name));
            named || contacts.contains(one.contact.as_str())
        })
        .map(|one| one.id.as_str())
        .collect();
    let mut same = vec![];
    for head in engine.read(|db| db.reviews())? {
        let review = engine.review(&head.id)?;
        let is_ours = |id: &str| head.id == ask.review && id == ask.id;
        same.extend(contributions(&review, &alike).filter(|one| !is_ours(&one.id)));
        same.extend(participants(&review, &alike));
    }
    Ok(same)
}

fn contributions<'a>(
    review: &'a Review,
    alike: &'a BTreeSet<&str>,
) -> impl Iterator<Item = SamePerson> {
    super::super::lineage::all(review)
        .filter(|(_, fields)| people(fields).any(|id| alike.contains(id)))
        .map(|(id, fields)| found(review, "contribution", id, fields.text("number")))
}

fn participants<'a>(
    review: &'a Review,
    alike: &'a BTreeSet<&str>,
) -> impl Iterator<Item = SamePerson> {
    let held = review.unit(UnitKey::CONSULTATIONS);
    let title = |fields: &Fields| {
        held.record("consultation", fields.text("consultation"))
            .text("title")
            .to_owned()
    };
    held.records("participant")
        .filter(|(_, fields)| alike.contains(fields.text("person")))
        .map(move |(id, fields)| found(review, "participant", id, &title(fields)))
}

fn found(review: &Review, collection: &str, id: &str, label: &str) -> SamePerson {
    SamePerson {
        review: review.id.clone(),
        title: review.profile().text("title").to_owned(),
        collection: collection.to_owned(),
        id: id.to_owned(),
        label: label.to_owned(),
    }
}

/// Paragraphs in which a name is written out.
fn named_in(engine: &Engine, review: &Review, names: &[String]) -> Result<Vec<UsedIn>> {
    let names: Vec<String> = names
        .iter()
        .filter(|name| name.chars().count() >= LEAST)
        .map(|name| name.to_lowercase())
        .collect();
    let mut places = vec![];
    for (unit, title) in outline(engine, review, "")? {
        for (block, fields) in review.unit(&unit).records("block") {
            let plain = inline::plain_text(fields.text("text"));
            let lower = plain.to_lowercase();
            if names.iter().any(|name| lower.contains(name)) {
                places.push(UsedIn {
                    unit: unit.clone(),
                    question: fields.text("answer").to_owned(),
                    collection: String::new(),
                    block: block.to_owned(),
                    place: title.clone(),
                    sentence: plain.chars().take(240).collect(),
                });
            }
        }
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_gave_no_name_is_called_by_their_address() {
        let one = |name: &str, contact: &str| Identity {
            name: name.into(),
            contact: contact.into(),
            ..Identity::default()
        };
        let all = [one(" ", "a@example.org"), one("Ada", "b"), one("", "")];
        assert_eq!(names(&all), ["Ada", "a@example.org"]);
    }
}
