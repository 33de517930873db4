//! Names in prose of contributors who may not be named: consent binds drafters' own words too.

use super::Spot;
use crate::Input;
use model::UnitKey;
use model::consent::Consent;
use model::draft::{Note, Weight};
use std::collections::{BTreeSet, HashMap};

/// Shorter names stand in ordinary prose by chance.
const LEAST: usize = 5;

/// Names that may not print, by their first word.
pub(super) struct Known(HashMap<String, Vec<(String, String)>>);

impl Known {
    pub(super) fn of(input: &Input<'_>) -> Self {
        let mut free = BTreeSet::new();
        let mut kept = BTreeSet::new();
        for (_, fields) in input.review.unit(UnitKey::LOG).records("contribution") {
            let people = fields
                .set("organization")
                .into_iter()
                .chain([fields.text("person")]);
            let names = people.filter_map(|id| input.names.get(id));
            if Consent::parse(fields.text("consent")).may_name() {
                free.extend(names);
            } else {
                let number = fields.text("number");
                kept.extend(
                    names
                        .filter(|name| name.len() >= LEAST)
                        .map(|name| (name, number)),
                );
            }
        }
        let mut by_word: HashMap<String, Vec<(String, String)>> = HashMap::new();
        for (name, number) in kept.into_iter().filter(|(name, _)| !free.contains(name)) {
            let lower = name.to_lowercase();
            let first = words(&lower).next().unwrap_or_default().to_owned();
            by_word
                .entry(first)
                .or_default()
                .push((lower, number.to_owned()));
        }
        Self(by_word)
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

pub(super) fn notes(spot: &Spot<'_>, plain: &str, known: &Known) -> Vec<Note> {
    if known.0.is_empty() {
        return vec![];
    }
    let lower = plain.to_lowercase();
    let said: BTreeSet<&str> = words(&lower).collect();
    let mut found: Vec<&(String, String)> = said
        .into_iter()
        .filter_map(|word| known.0.get(word))
        .flatten()
        .filter(|(name, _)| lower.contains(name))
        .collect();
    found.dedup_by_key(|(name, _)| name.clone());
    let note = |(_, number): &(String, String)| {
        spot.note(
            "name-in-text",
            Weight::Check,
            &[("number", number.as_str().into())],
        )
    };
    found.into_iter().map(note).collect()
}
