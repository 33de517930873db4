//! How the review was made: computed from the consultations and the log.

use crate::Input;
use crate::date::span;
use crate::table::para;
use model::consent::{Consent, Edition};
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
        sentences.push(most(input, &counts));
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
    for (_, fields) in input.review.unit(UnitKey::LOG).records("contribution") {
        let may = input.edition == Edition::Internal
            || Consent::parse(fields.text("consent")).may_appear();
        if may {
            *counts
                .entry(fields.text("category").to_owned())
                .or_default() += 1;
        }
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
    input.words.say(
        "made-contributions",
        &[
            ("count", total.into()),
            ("heard", heard.into()),
            ("categories", named.len().into()),
        ],
    )
}

fn most(input: &Input<'_>, counts: &BTreeMap<String, usize>) -> String {
    let Some((key, count)) = counts
        .iter()
        .max_by_key(|(key, count)| (**count, std::cmp::Reverse(key.as_str())))
    else {
        return String::new();
    };
    let category = input.category(key);
    input.words.say(
        "made-most",
        &[
            ("category", category.as_str().into()),
            ("count", (*count).into()),
        ],
    )
}

fn silent(input: &Input<'_>, counts: &BTreeMap<String, usize>) -> Option<String> {
    let silent: Vec<String> = named(input)
        .iter()
        .filter(|key| !counts.contains_key(**key))
        .map(|key| input.category(key))
        .collect();
    if silent.is_empty() {
        return None;
    }
    let list = silent.join(", ");
    Some(input.words.say(
        "made-silent",
        &[
            ("count", silent.len().into()),
            ("list", list.as_str().into()),
        ],
    ))
}
