//! What drafting may know beside the review, gathered as values: names, pictures, open decisions.

use crate::{Engine, Result};
use draft::TwoVersions;
use model::block::BlockKind;
use model::draft::{Draft, DraftBlock};
use model::nouns::is_list;
use model::{Fields, Review, UnitKey};
use std::collections::{BTreeMap, BTreeSet};
use typeset::Pictures;

/// The identities behind a contribution.
fn people(fields: &Fields) -> impl Iterator<Item = &str> {
    let one = fields.text("person");
    let person = (!one.is_empty()).then_some(one);
    fields.set("organization").into_iter().chain(person)
}

/// Names of contributions that are cited or agreed to be listed: all that pages can print.
pub(super) fn names_that_print(
    engine: &Engine,
    review: &Review,
) -> Result<BTreeMap<String, String>> {
    let cited: BTreeSet<String> = review
        .units
        .values()
        .flat_map(|unit| unit.records("block"))
        .filter(|(_, fields)| fields.text("text").contains("[@contribution:"))
        .flat_map(|(_, fields)| model::inline::citations(fields.text("text")))
        .map(|(_, id)| id)
        .collect();
    let mut names = BTreeMap::new();
    for (id, fields) in review.contributions() {
        if !cited.contains(id) && !fields.flag("listed") {
            continue;
        }
        for person in people(fields) {
            if let Some(identity) = engine.read(|db| db.identity(person))? {
                names.insert(identity.id, identity.name);
            }
        }
    }
    // who took part is recorded only with consent to be listed
    for (_, fields) in review.unit(UnitKey::CONSULTATIONS).records("participant") {
        let person = engine.read(|db| db.identity(fields.text("person")))?;
        names.extend(person.map(|identity| (identity.id, identity.name)));
    }
    Ok(names)
}

/// Every name of the log, to find those in prose that may not print.
pub(super) fn all_names(engine: &Engine) -> Result<BTreeMap<String, String>> {
    let all = engine.read(|db| db.identities())?;
    let contributors = all.into_iter().filter(|one| one.kind != "drafter");
    Ok(contributors.map(|one| (one.id, one.name)).collect())
}

/// Media types of the pictures by original id.
pub(super) fn media(engine: &Engine, review: &Review) -> Result<BTreeMap<String, String>> {
    let figures = review.units.values().flat_map(|unit| unit.records("block"));
    let mut ids: BTreeSet<&str> = figures
        .filter(|(_, fields)| BlockKind::parse(fields.text("kind")) == BlockKind::Figure)
        .map(|(_, fields)| fields.text("original"))
        .collect();
    ids.insert(review.profile().text("arms"));
    ids.remove("");
    let mut media = BTreeMap::new();
    for id in ids {
        if let Some(head) = engine.read(|db| db.original_head(id))? {
            media.insert(id.to_owned(), head.media);
        }
    }
    Ok(media)
}

/// Places with two versions that nobody has decided between.
pub(crate) fn undecided(engine: &Engine, review: &Review) -> Result<Vec<TwoVersions>> {
    let found = crate::copy::two_versions(engine, &review.id)?;
    let place = |(unit, register, _): (String, replica::Register, Vec<replica::Version>)| {
        if register.collection == "block" {
            let key = review
                .unit(&unit)
                .record("block", &register.record)
                .text("answer")
                .to_owned();
            TwoVersions {
                unit,
                key,
                collection: String::new(),
                block: register.record,
            }
        } else {
            TwoVersions {
                unit,
                key: register.record,
                collection: Some(register.collection)
                    .filter(|name| is_list(name))
                    .unwrap_or_default(),
                block: String::new(),
            }
        }
    };
    Ok(found.into_iter().map(place).collect())
}

/// The bytes of the pictures of a Draft.
pub(super) fn pictures(engine: &Engine, draft: &Draft) -> Result<Pictures> {
    let passages = draft.sections.iter().flat_map(|section| &section.passages);
    let figures = passages
        .flat_map(|passage| &passage.blocks)
        .filter_map(|block| match block {
            DraftBlock::Figure { picture, .. } => Some(picture),
            _ => None,
        });
    let mut pictures = Pictures::new();
    for picture in figures.chain(&draft.cover.arms) {
        if let Some(original) = engine.read(|db| db.original(&picture.original))? {
            pictures.insert(
                picture.original.clone(),
                (picture.format.clone(), original.bytes),
            );
        }
    }
    Ok(pictures)
}
