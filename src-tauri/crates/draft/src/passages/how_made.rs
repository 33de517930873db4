//! How the review was made: computed from the consultations and the log.

use crate::Input;
use crate::date::span;
use crate::table::para;
use model::consent::Edition;
use model::draft::DraftBlock;
use model::{Fields, UnitKey};
use std::collections::BTreeMap;

/// Categories of paragraph 44 of the Compact.
const OF_PARAGRAPH_44: &str = "A/RES/73/195, para. 44";

pub(crate) fn how_made(input: &Input<'_>) -> Vec<DraftBlock> {
    let consultations = input.review.consultations();
    let counts = by_category(input);
    let total: usize = counts.values().sum();
    let mut sentences = vec![];
    if !consultations.is_empty() {
        sentences.push(held(input, &consultations));
    }
    if total > 0 {
        sentences.push(received(input, &counts, total));
        sentences.extend(most(input, &counts));
        sentences.extend(silent(input, &counts));
    }
    if sentences.is_empty() {
        vec![]
    } else {
        vec![para(sentences.join(" "))]
    }
}

/// Contributions by category that this edition may speak of.
pub(super) fn by_category(input: &Input<'_>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    let all = input.review.unit(UnitKey::LOG).records("contribution");
    for (_, fields) in all.filter(|(_, fields)| input.may_appear(fields)) {
        *counts
            .entry(fields.text("category").to_owned())
            .or_default() += 1;
    }
    counts
}

fn held(input: &Input<'_>, consultations: &[(&str, &Fields)]) -> String {
    let first = consultations
        .first()
        .map(|(_, one)| one.text("from"))
        .unwrap_or_default();
    let last = consultations
        .iter()
        .map(|(_, one)| one.text("to").max(one.text("from")))
        .max()
        .unwrap_or_default();
    let people: i64 = consultations.iter().map(|(_, one)| participants(one)).sum();
    let when = span(input.words, first, last);
    input.words.say(
        "made-consultations",
        &[
            ("count", consultations.len().into()),
            ("when", when.as_str().into()),
            ("people", usize::try_from(people).unwrap_or(0).into()),
        ],
    )
}

/// How many took part, over all categories.
pub(super) fn participants(consultation: &Fields) -> i64 {
    consultation
        .0
        .keys()
        .filter(|name| name.starts_with("count:"))
        .filter_map(|name| consultation.number(name))
        .sum()
}

fn named<'a>(input: &'a Input<'_>) -> Vec<&'a str> {
    let listed = input
        .reference
        .categories
        .iter()
        .filter(|one| one.source == OF_PARAGRAPH_44);
    listed
        .map(|one| one.key.as_str())
        .filter(|key| *key != "other-relevant")
        .collect()
}

fn received(input: &Input<'_>, counts: &BTreeMap<String, usize>, total: usize) -> String {
    let named = named(input);
    let heard = named
        .iter()
        .filter(|key| counts.contains_key(**key))
        .count();
    let key = match input.edition {
        Edition::Internal => "made-contributions",
        Edition::Public => "made-contributions-agreed",
    };
    input.words.say(
        key,
        &[
            ("count", total.into()),
            ("heard", heard.into()),
            ("categories", named.len().into()),
        ],
    )
}

/// The category that sent most, where one did.
fn most(input: &Input<'_>, counts: &BTreeMap<String, usize>) -> Option<String> {
    let (key, count) = counts.iter().max_by_key(|(_, count)| **count)?;
    let alone = counts.values().filter(|one| *one == count).count() == 1;
    if !alone || counts.len() < 2 || key.is_empty() {
        return None;
    }
    let category = input.category(key);
    let said = [
        ("category", category.as_str().into()),
        ("count", (*count).into()),
    ];
    Some(input.words.say("made-most", &said))
}

fn silent(input: &Input<'_>, counts: &BTreeMap<String, usize>) -> Option<String> {
    let silent: Vec<String> = named(input)
        .iter()
        .filter(|key| !counts.contains_key(**key))
        .map(|key| input.category(key))
        .collect();
    let list = silent.join(", ");
    (!silent.is_empty()).then(|| {
        input
            .words
            .say("made-silent", &[("list", list.as_str().into())])
    })
}
